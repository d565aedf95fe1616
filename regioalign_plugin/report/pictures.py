"""The maps of a monitor: one per sector where territories can be told apart, else of what lies outside main regions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..labels import class_label
from ..register.listing import CaseRow
from ..register.reporting import Overview, read_covers, read_pieces, read_territories
from ..translation import tr
from ..vocabulary import Flag
from .document import Picture
from .maps import (
    MOST_AREAS,
    DrawnArea,
    MapPicture,
    Subject,
    draw_area,
    draw_piece,
    overview_frame,
    overview_map,
)
from .monitor import CLASS_ORDER, Monitor
from .shapes import Frame

MOST_MAPS = 6
"""Sectors with a map of their own: more would make an atlas of a monitor."""

_BATCH = 200
_OVERLAPPING = 0.1
_NAMED = 12

Tick = Callable[[float], None]
"""Told how far the work is, 0 to 1; stops it by raising."""


@dataclass(frozen=True)
class OverviewPictures:
    """The maps, and the sectors that have none as there are too many."""

    pictures: tuple[Picture, ...] = ()
    undrawn: tuple[str, ...] = ()


def overview_pictures(path: Path, overview: Overview, monitor: Monitor, tick: Tick) -> OverviewPictures:
    """
    Draw the maps of a monitor.

    Parameters
    ----------
    path, overview
        The register, and what was read of it.
    monitor
        The partnerships to draw.
    tick
        Who watches.

    Raises
    ------
    ChangedMeanwhile
        Where the register was changed since the overview was read.
    """
    focus = monitor.scope.region_id
    frame = overview_frame(overview.regions, overview.extent, focus=focus, is_geographic=overview.is_geographic)
    if frame is None:
        return OverviewPictures()
    groups = _by_sector(monitor.rows)
    drawn = groups[:MOST_MAPS]
    pictures = []
    for place, (sector, rows) in enumerate(drawn):
        watcher = _part(tick, place, len(drawn))
        by_pieces = _overlap(rows) or _overfill(path, overview, rows)
        draw = _of_pieces if by_pieces else _of_classes
        name = sector if len(groups) > 1 or sector else ""
        picture = draw(path, overview, frame, rows, focus, watcher)
        pictures.append(Picture(picture, _title(name, by_pieces=by_pieces), _described(picture, rows)))
    return OverviewPictures(tuple(pictures), tuple(sector for sector, _ in groups[MOST_MAPS:]))


def _part(tick: Tick, place: int, count: int) -> Tick:
    return lambda share: tick((place + share) / count)


def _by_sector(rows: Iterable[CaseRow]) -> list[tuple[str, list[CaseRow]]]:
    """Group by sector, the largest first."""
    found: dict[str, list[CaseRow]] = {}
    for row in rows:
        found.setdefault(row.sector, []).append(row)
    return sorted(found.items(), key=lambda one: (-len(one[1]), one[0].casefold()))


def _overlap(rows: Sequence[CaseRow]) -> bool:
    """Tell whether territories lie over each other, so that a map by class would show the last one drawn."""
    flagged = sum(Flag.OVERLAPS_SIBLING.value in row.flags.split(",") for row in rows)
    return flagged > _OVERLAPPING * len(rows)


def _overfill(path: Path, overview: Overview, rows: Sequence[CaseRow]) -> bool:
    """Tell the same where nothing is flagged, as without a sector: they cover more of a region than there is."""
    covers = read_covers(path, (row.partnership_id for row in rows), overview.stamp)
    return any(cover > 1 + _OVERLAPPING for cover in covers.values())


def _of_classes(
    path: Path, overview: Overview, frame: Frame, rows: Sequence[CaseRow], focus: str, tick: Tick
) -> MapPicture:
    ordered = sorted(rows, key=lambda row: row.conforms is not False)  # what does not conform is never left out first
    areas = tuple(_areas(path, overview, frame, ordered[:MOST_AREAS], tick))
    return overview_map(
        frame,
        overview.regions,
        areas,
        focus=focus,
        left_out=max(len(ordered) - MOST_AREAS, 0),
        is_geographic=overview.is_geographic,
    )


def _areas(path: Path, overview: Overview, frame: Frame, rows: Sequence[CaseRow], tick: Tick) -> Iterator[DrawnArea]:
    by_id = {row.partnership_id: row for row in rows}
    for batch, share in _batches(list(by_id)):
        tick(share)
        for key, wkb in read_territories(path, batch, overview.stamp):
            row = by_id[key]
            area = draw_area(Subject(key, row.name or key, row.cls, row.conforms), wkb, frame)
            if area is not None:
                yield area


def _of_pieces(
    path: Path, overview: Overview, frame: Frame, rows: Sequence[CaseRow], focus: str, tick: Tick
) -> MapPicture:
    ids = [row.partnership_id for row in rows if row.conforms is False]
    pieces: list[str] = []
    for batch, share in _batches(ids[:MOST_AREAS]):
        tick(share)
        pieces += [draw_piece(one, frame) for one in read_pieces(path, batch, overview.stamp)]
    return overview_map(
        frame,
        overview.regions,
        (),
        pieces=pieces,
        focus=focus,
        left_out=max(len(ids) - MOST_AREAS, 0),
        is_geographic=overview.is_geographic,
    )


def _batches(ids: Sequence[str]) -> Iterator[tuple[Sequence[str], float]]:
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH], start / len(ids)


def _title(sector: str, *, by_pieces: bool) -> str:
    if by_pieces:
        if not sector:
            return tr("What lies outside the main regions; the darker, the more partnerships")
        text = tr("{sector}: what lies outside the main regions; the darker, the more partnerships")
        return text.format(sector=sector)
    return tr("{sector}: territories by class").format(sector=sector) if sector else tr("Territories by class")


def _described(picture: MapPicture, rows: Sequence[CaseRow]) -> str:
    """Say in words what a map shows, for who does not see it."""
    counts = Counter(row.cls for row in rows)
    told = ", ".join(f"{class_label(cls)}: {counts[cls]}" for cls in CLASS_ORDER if counts[cls])
    sentences = [tr("Territories over the reference regions. {classes}.").format(classes=told)]
    names = [row.name or row.partnership_id for row in rows if row.conforms is False]
    if names:
        listed = ", ".join(sorted(names, key=str.casefold)[:_NAMED])
        if len(names) > _NAMED:
            listed = tr("{named} and {count} more").format(named=listed, count=len(names) - _NAMED)
        sentences.append(tr("Not conforming: {names}.").format(names=listed))
    if picture.pieces:
        sentences.append(tr("What lies outside the main region is hatched."))
    return " ".join(sentences)
