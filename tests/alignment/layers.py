"""Real layers for tests, read with geopandas, so that nothing of the plugin takes part."""

from __future__ import annotations

from pathlib import Path

import geopandas
import numpy as np
import shapely
from geopandas import GeoDataFrame
from numpy.typing import NDArray

from regioalign.tests.alignment.checks import array, polygonal

LAMBERT_72, LAMBERT_2008, BRITISH, CONUS_ALBERS, SWISS = 31370, 3812, 27700, 5070, 2056


def read(path: Path, layer: str | None = None, *, epsg: int = LAMBERT_72, undeclared: bool = False) -> GeoDataFrame:
    """Read the polygons of a layer in one CRS, repaired, those without any left out.

    `undeclared` stands for TopoJSON, which is in degrees and does not say so.
    """
    source = f"/vsizip/{path}/{path.stem}" if path.suffix == ".zip" else str(path)
    frame = geopandas.read_file(source, layer=layer) if layer else geopandas.read_file(source)
    frame = frame.set_crs(4326, allow_override=True) if undeclared else frame
    frame = frame if frame.crs.to_epsg() == epsg else frame.to_crs(epsg)
    frame = frame[~(frame.geometry.isna() | frame.geometry.is_empty)]
    shapes = shapely.force_2d(frame.geometry.to_numpy())
    valid = shapely.is_valid(shapes)
    mended = [shape if fine else polygonal(shapely.make_valid(shape)) for shape, fine in zip(shapes, valid)]
    frame = frame.set_geometry(geopandas.GeoSeries(mended, index=frame.index, crs=frame.crs))
    return frame[~frame.geometry.is_empty].reset_index(drop=True)


def shapes_of(frame: GeoDataFrame) -> NDArray[np.object_]:
    """Geometries as the plugin takes them."""
    return array(frame.geometry)


def texts_of(frame: GeoDataFrame, column: str) -> NDArray[np.object_]:
    """Values of a column as text."""
    return array(frame[column].fillna("").astype(str))
