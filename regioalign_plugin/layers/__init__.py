"""QGIS layers to arrays and back: NULL, ids, geometry, coordinate reference systems, styles."""
