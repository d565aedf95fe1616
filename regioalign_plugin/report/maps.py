"""Maps of a report: regions, territories by class, and what lies outside the main region, as paths on paper."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..register.reporting import CaseFile, PieceShape, RegionShape
from ..vocabulary import Class
from .shapes import (
    Bounds,
    Frame,
    GridRing,
    Ring,
    Spot,
    bounds_of,
    bounds_together,
    drawn,
    frame_of,
    meet,
    path_data,
    rings_of,
    spots_in,
)

CLASS_COLOURS: Mapping[str, str] = {
    Class.COINCIDES.value: "#009e73",
    Class.WITHIN.value: "#56b4e9",
    Class.UNION.value: "#0072b2",
    Class.STRADDLES_MINOR.value: "#f0e442",
    Class.STRADDLES_ENLARGED.value: "#e69f00",
    Class.STRADDLES_SPLIT.value: "#d55e00",
    Class.EXTENDS_BEYOND.value: "#6e6e6e",
    Class.OUTSIDE.value: "#9a9a9a",
    Class.UNDECIDED.value: "#c8c8c8",
    Class.NOT_ASSESSABLE.value: "#ececec",
}
"""Those of `resources/styles/territories.qml`: a class has one colour in QGIS and on paper."""

OTHER_COLOUR = "#ececec"

OVERVIEW_WIDTH, OVERVIEW_HEIGHT = 1600, 980
SHEET_WIDTH, SHEET_HEIGHT = 1200, 950
"""In steps of the grid: a tenth to a seventh of a millimetre where the picture is as wide as A4."""

MOST_AREAS = 3000
"""Territories on one map: more cannot be told apart on A4."""

_ROOM_AROUND = 0.12
_MARKER = 4


@dataclass(frozen=True)
class DrawnRegion:
    """A region: its path, places for its name, and whether it is the one that a map is about."""

    region_id: str
    name: str
    path: str
    spots: tuple[Spot, ...]
    is_main: bool = False


@dataclass(frozen=True)
class DrawnArea:
    """A territory: its path, its class, and whether it is hatched as it does not conform."""

    partnership_id: str
    name: str
    cls: str
    hatched: bool
    path: str


@dataclass(frozen=True)
class DrawnName:
    """A name at a place, such as that of a member outside."""

    text: str
    spots: tuple[Spot, ...]


@dataclass(frozen=True)
class MapPicture:
    """
    A map as paths in steps of its grid.

    Parameters
    ----------
    frame
        What it shows; a layout can make its own map of these bounds.
    regions, areas
        In the order to draw them.
    pieces
        Paths of what lies outside the main region.
    units, names
        Path of borders of municipalities, and names of some of them.
    bar_m, bar_length
        Length of the scale bar in metres, and in steps; 0 where lengths are not known.
    left_out
        Territories that are not drawn.
    """

    frame: Frame
    regions: tuple[DrawnRegion, ...]
    areas: tuple[DrawnArea, ...] = ()
    pieces: tuple[str, ...] = ()
    units: str = ""
    names: tuple[DrawnName, ...] = ()
    bar_m: float = 0.0
    bar_length: int = 0
    left_out: int = 0

    @property
    def classes(self) -> tuple[tuple[str, bool], ...]:
        """Give the classes on it, with whether they are hatched, in the order of the legend."""
        order = list(CLASS_COLOURS)
        found = {(area.cls, area.hatched) for area in self.areas}
        return tuple(sorted(found, key=lambda one: (order.index(one[0]) if one[0] in order else len(order), one[1])))


@dataclass(frozen=True)
class Unit:
    """A municipality to draw on the map of a sheet: its name is written where it lies outside the main region."""

    name: str
    wkb: bytes
    is_named: bool = False


@dataclass(frozen=True)
class Subject:
    """A territory to draw on a map of many."""

    partnership_id: str
    name: str
    cls: str
    conforms: bool | None


def colour_of(cls: str) -> str:
    """Give the colour of a class."""
    return CLASS_COLOURS.get(cls, OTHER_COLOUR)


def overview_frame(
    regions: Sequence[RegionShape], extent: Bounds | None, *, focus: str = "", is_geographic: bool = False
) -> Frame | None:
    """
    Give the frame of a map of all regions and territories, or of one region with its surroundings.

    Parameters
    ----------
    regions
        All of them.
    extent
        Bounds of all territories.
    focus
        Id of the region that the map is about; "" for all.
    is_geographic
        Whether coordinates are degrees.
    """
    chosen = [one for one in regions if one.region_id == focus]
    bounds = bounds_together(bounds_of(rings_of(one.wkb)) for one in chosen or regions)
    if not chosen:
        bounds = bounds_together((bounds, extent))
    if bounds is None:
        return None
    margin = _ROOM_AROUND if chosen else 0.02
    return frame_of(bounds, OVERVIEW_WIDTH, OVERVIEW_HEIGHT, margin=margin, is_geographic=is_geographic)


def draw_regions(regions: Iterable[RegionShape], frame: Frame, main: str = "") -> tuple[DrawnRegion, ...]:
    """Draw the regions that meet a frame; the one with the id `main` is the one that the map is about."""
    found = []
    for one in regions:
        rings = drawn(rings_of(one.wkb), frame)
        if rings:
            spots = tuple(spots_in(rings, frame))
            found.append(DrawnRegion(one.region_id, one.name, path_data(rings), spots, one.region_id == main))
    return tuple(found)


def draw_area(subject: Subject, wkb: bytes, frame: Frame) -> DrawnArea | None:
    """Draw a territory; one that is too small to see becomes a small square; None where it is outside the frame."""
    rings = rings_of(wkb)
    bounds = bounds_of(rings)
    if bounds is None or not meet(bounds, frame.bounds):
        return None
    found = drawn(rings, frame) or [_square(bounds, frame)]
    return DrawnArea(subject.partnership_id, subject.name, subject.cls, subject.conforms is False, path_data(found))


def _square(bounds: Bounds, frame: Frame) -> GridRing:
    x, y = frame.place((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
    half = _MARKER // 2
    return [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]


def draw_piece(piece: PieceShape, frame: Frame) -> str:
    """Draw a piece outside the main region; "" where nothing of it can be seen."""
    return path_data(drawn(rings_of(piece.wkb), frame))


def overview_map(
    frame: Frame,
    regions: Iterable[RegionShape],
    areas: Sequence[DrawnArea],
    *,
    pieces: Iterable[str] = (),
    focus: str = "",
    left_out: int = 0,
    is_geographic: bool = False,
) -> MapPicture:
    """Put a map of many together: what conforms lies below what does not."""
    bar_m, bar_length = (0.0, 0) if is_geographic else _scale_bar(frame)
    return MapPicture(
        frame=frame,
        regions=draw_regions(regions, frame, focus),
        areas=tuple(sorted(areas, key=lambda area: (area.hatched, -len(area.path)))),
        pieces=tuple(piece for piece in pieces if piece),
        bar_m=bar_m,
        bar_length=bar_length,
        left_out=left_out,
    )


def sheet_map(
    file: CaseFile, regions: Sequence[RegionShape], *, units: Iterable[Unit] = (), is_geographic: bool = False
) -> MapPicture | None:
    """
    Draw one territory over its regions, hatched where it lies outside its main one; None where it has no geometry.

    Parameters
    ----------
    file
        The partnership.
    regions
        All of them; those in the frame are drawn.
    units
        Municipalities, whose borders are drawn thin.
    is_geographic
        Whether coordinates are degrees.
    """
    bounds = None if file.territory is None else bounds_of(rings_of(file.territory))
    finding = file.stored.finding
    if bounds is None or file.territory is None:
        return None
    frame = frame_of(bounds, SHEET_WIDTH, SHEET_HEIGHT, margin=_ROOM_AROUND, is_geographic=is_geographic)
    cls = "" if finding is None else finding.cls
    name = file.stored.name or file.partnership_id
    area = draw_area(Subject(file.partnership_id, name, cls, None), file.territory, frame)
    path, names = _units(units, frame)
    bar_m, bar_length = (0.0, 0) if is_geographic else _scale_bar(frame)
    main = "" if finding is None else finding.main_region_id or ""
    return MapPicture(
        frame=frame,
        regions=draw_regions(regions, frame, main),
        areas=() if area is None else (area,),
        pieces=tuple(filter(None, (draw_piece(piece, frame) for piece in file.pieces))),
        units=path,
        names=names,
        bar_m=bar_m,
        bar_length=bar_length,
    )


def _units(units: Iterable[Unit], frame: Frame) -> tuple[str, tuple[DrawnName, ...]]:
    paths, names = [], []
    for unit in units:
        rings: tuple[Ring, ...] = rings_of(unit.wkb)
        bounds = bounds_of(rings)
        if bounds is None or not meet(bounds, frame.bounds):
            continue
        found = drawn(rings, frame)
        paths.append(path_data(found))
        if unit.is_named and found:
            names.append(DrawnName(unit.name, tuple(spots_in(found, frame))))
    return "".join(paths), tuple(names)


def _scale_bar(frame: Frame) -> tuple[float, int]:
    """Give the longest round length that is at most a quarter of the width."""
    most = (frame.bounds[2] - frame.bounds[0]) / 4
    if most <= 0 or not math.isfinite(most):
        return 0.0, 0
    power = 10.0 ** math.floor(math.log10(most))
    length = next(step * power for step in (5, 2, 1) if step * power <= most)
    return length, round(length * frame.scale)
