"""What fits where: overlay, membership, contiguity and classes, on numpy and shapely alone."""
