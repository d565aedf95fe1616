"""The register: findings, explanations, decisions and their history in one GeoPackage, and its one writer."""
