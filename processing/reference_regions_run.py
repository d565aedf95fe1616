"""Municipalities and a table to reference regions; knows nothing of parameters and sinks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..regioalign_plugin.alignment.arrays import Booleans, RowLists
from ..regioalign_plugin.alignment.dissolve import dissolve
from ..regioalign_plugin.alignment.layers import Municipalities, Regions
from ..regioalign_plugin.alignment.mergers import OtherDate, codes_of_another_date, load_mergers
from ..regioalign_plugin.alignment.progress import Progress, Stage
from ..regioalign_plugin.alignment.reference_sets import (
    GRID_DEGREES,
    GRID_M,
    IncompleteRowError,
    ReferenceTable,
    TableRow,
    TwoRegionsError,
    fingerprint,
    load_shipped_set,
    make_table,
    member_fingerprint,
)
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.inputs import Plane, municipality_input
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer, read_layer
from ..regioalign_plugin.layers.tables import Table, read_table
from ..regioalign_plugin.layers.values import as_flag, as_text, one_line
from ..regioalign_plugin.layers.writing import Column, Kind, to_qgis
from ..regioalign_plugin.translation import tr

REGION_COLUMNS = (
    Column("region_id"),
    Column("name"),
    Column("valid_from"),
    Column("valid_to"),
    Column("delimited", Kind.BOOLEAN),
    Column("reference_set"),
    Column("fingerprint"),
    Column("municipality_count", Kind.INTEGER),
    Column("members"),
    Column("members_fingerprint"),
)

PROBLEM_COLUMNS = (
    Column("municipality_id"),
    Column("municipality_name"),
    Column("region_id"),
    Column("problem"),
    Column("detail"),
)

NO_REGION = "no_region"
UNKNOWN_CODE = "unknown_code"
EMPTY_REGION = "empty_region"


@dataclass(frozen=True)
class ReferenceOptions:
    """
    All that the making of regions needs to know.

    Parameters
    ----------
    municipalities
        Layer with fields for id and name.
    shipped
        Id of the set that ships, where no table is given.
    table
        Own table with fields for municipality, region, name of the region, and "is delimited"; None: the shipped set.
    set_name
        Name of the set; "" for that of the shipped set or the table.
    valid_from, valid_to
        First and last day; None: as in the shipped set, or not known.
    transform_context
        Which transformations between CRSs the user prefers.
    threads
        How many threads to use.
    """

    municipalities: PolygonLayer
    shipped: str
    table: PolygonLayer | None
    set_name: str
    valid_from: date | None
    valid_to: date | None
    transform_context: QgsCoordinateTransformContext
    threads: int


@dataclass(frozen=True)
class ReferenceOutcome:
    """
    The regions, and what did not fit.

    Parameters
    ----------
    regions
        One row per region, with `REGION_COLUMNS`.
    geometries
        Geometry of each, in the CRS of the municipalities.
    problems
        One row per problem, with `PROBLEM_COLUMNS`.
    fingerprint
        That of the set of polygons.
    crs
        CRS of the municipalities.
    notes
        What to tell.
    """

    regions: pd.DataFrame
    geometries: list[QgsGeometry | None]
    problems: pd.DataFrame
    fingerprint: str
    crs: QgsCoordinateReferenceSystem
    notes: tuple[Note, ...]

    def count(self, problem: str) -> int:
        """Count the problems of a kind."""
        return int((self.problems["problem"] == problem).sum())


def make_regions(options: ReferenceOptions, progress: Progress) -> ReferenceOutcome:
    """
    Dissolve municipalities into the regions of a table.

    Parameters
    ----------
    options
        What to do.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where a layer or table cannot be used; the text is for the user.
    Cancelled
        Where the user stopped.
    """
    table = _table(options, Stage(progress, 0.0, 0.1))
    layer = options.municipalities
    rows = read_layer(layer, threads=options.threads, progress=Stage(progress, 0.1, 0.5))
    read = municipality_input(rows, Plane(layer.crs, options.transform_context, options.threads))
    municipalities = read.municipalities
    members = _members(table, municipalities)
    _refuse_strangers(options, table, municipalities, members)
    unions = dissolve(municipalities.geometries, members, threads=options.threads, progress=Stage(progress, 0.5, 0.9))
    kept = ~shapely.is_missing(unions)
    regions = Regions(table.region_ids[kept], table.region_names[kept], unions[kept], table.delimited[kept])
    grid = GRID_DEGREES if layer.crs.isGeographic() else GRID_M
    digest = fingerprint(regions, grid=grid)
    problems = _problems(table, municipalities, members, kept)
    return ReferenceOutcome(
        regions=_frame(table, municipalities, members, kept, digest),
        geometries=to_qgis(regions.geometries),
        problems=problems,
        fingerprint=digest,
        crs=layer.crs,
        notes=(*read.notes, *_notes(options, table, municipalities, problems)),
    )


def _table(options: ReferenceOptions, progress: Progress) -> ReferenceTable:
    if options.table is not None:
        return _own_table(options, options.table, progress)
    shipped = load_shipped_set(options.shipped)
    return ReferenceTable(
        name=options.set_name or shipped.name,
        municipality_ids=shipped.municipality_ids,
        municipality_names=shipped.municipality_names,
        region_of=shipped.region_of,
        region_ids=shipped.region_ids,
        region_names=shipped.region_names,
        delimited=shipped.delimited,
        valid_from=options.valid_from or shipped.valid_from,
        valid_to=options.valid_to or shipped.valid_to,
    )


def _own_table(options: ReferenceOptions, layer: PolygonLayer, progress: Progress) -> ReferenceTable:
    rows = read_table(layer, progress=progress)
    try:
        return make_table(
            [_table_row(rows, row) for row in range(len(rows))],
            name=options.set_name or layer.name,
            valid_from=options.valid_from,
            valid_to=options.valid_to,
        )
    except IncompleteRowError as error:
        raise LayerError(
            tr(
                "Table “{table}”: field “{municipality}” or “{region}” has no value in {where}. Fill it in, or leave "
                "the row out with a filter."
            ).format(table=layer.name, municipality=layer.fields[0], region=layer.fields[1], where=error.where)
        ) from error
    except TwoRegionsError as error:
        raise LayerError(
            tr(
                "Table “{table}”: municipality {code} stands in region {first} ({first_row}) and in region {second} "
                "({second_row}). A municipality belongs to one region: remove one of the rows."
            ).format(
                table=layer.name,
                code=error.first.municipality_id,
                first=error.first.region_id,
                first_row=error.first.where,
                second=error.second.region_id,
                second_row=error.second.where,
            )
        ) from error


def _table_row(rows: Table, row: int) -> TableRow:
    municipality, region, name, delimited = (column[row] for column in rows.columns)
    try:
        is_delimited = as_flag(delimited) is not False
    except ValueError as error:
        raise LayerError(
            tr(
                "Table “{table}”: field “{field}” holds “{value}” in {where}, which is neither yes nor no. Use true or "
                "false, 1 or 0, yes or no."
            ).format(table=rows.layer.name, field=rows.layer.fields[3], value=error, where=rows.where(row))
        ) from error
    return TableRow(
        as_text(municipality) or "",
        "",
        as_text(region) or "",
        one_line(as_text(name)),
        is_delimited,
        rows.where(row),
    )


def _members(table: ReferenceTable, municipalities: Municipalities) -> RowLists:
    region_of = table.region_by_municipality
    region = np.array([region_of.get(str(code), -1) for code in municipalities.ids], dtype=np.int64)
    known = np.flatnonzero(region >= 0)
    return RowLists.of_pairs(len(table.region_ids), region[known], known)


def _refuse_strangers(
    options: ReferenceOptions, table: ReferenceTable, municipalities: Municipalities, members: RowLists
) -> None:
    """Refuse a layer of which no code is in the table: it is another country, or the wrong field."""
    if len(members.indices):
        return
    layer = options.municipalities
    raise LayerError(
        tr(
            "Layer “{layer}”: no value of field “{field}” is a municipality of reference set “{set}”; they are such as "
            "{codes}, those of the set such as {known}. Choose the field with the codes, or another table."
        ).format(
            layer=layer.name,
            field=layer.fields[0],
            set=table.name,
            codes=listed(municipalities.ids.tolist()[:3]),
            known=listed(table.municipality_ids.tolist()[:3]),
        )
    )


def _frame(
    table: ReferenceTable, municipalities: Municipalities, members: RowLists, kept: Booleans, digest: str
) -> pd.DataFrame:
    rows = np.flatnonzero(kept)
    codes = [sorted(municipalities.ids[members[row]].tolist()) for row in rows]
    return pd.DataFrame(
        {
            "region_id": table.region_ids[rows],
            "name": table.region_names[rows],
            "valid_from": table.valid_from.isoformat() if table.valid_from else None,
            "valid_to": table.valid_to.isoformat() if table.valid_to else None,
            "delimited": table.delimited[rows],
            "reference_set": table.name,
            "fingerprint": digest,
            "municipality_count": [len(some) for some in codes],
            "members": [";".join(some) for some in codes],
            "members_fingerprint": member_fingerprint(table),
        }
    )


def _problems(table: ReferenceTable, municipalities: Municipalities, members: RowLists, kept: Booleans) -> pd.DataFrame:
    """List municipalities without a region, codes of the table without a municipality, regions without either."""
    placed = np.zeros(len(municipalities.ids), dtype=bool)
    placed[members.indices] = True
    here = set(municipalities.ids.tolist())
    found = [
        (municipalities.ids[row], municipalities.names[row], None, NO_REGION, tr("not in the table"))
        for row in np.flatnonzero(~placed)
    ]
    found += [
        (code, name or None, table.region_ids[region], UNKNOWN_CODE, tr("not in the layer of municipalities"))
        for code, name, region in zip(table.municipality_ids, table.municipality_names, table.region_of)
        if code not in here
    ]
    found += [
        (None, None, table.region_ids[row], EMPTY_REGION, tr("none of its municipalities is in the layer"))
        for row in np.flatnonzero(~kept)
    ]
    return pd.DataFrame(found, columns=[column.name for column in PROBLEM_COLUMNS], dtype=object)


def _notes(
    options: ReferenceOptions, table: ReferenceTable, municipalities: Municipalities, problems: pd.DataFrame
) -> list[Note]:
    layer = options.municipalities.name
    texts = {
        NO_REGION: tr("Layer “{layer}”: {count} municipalities are not in reference set “{set}”: {codes}."),
        UNKNOWN_CODE: tr(
            "Reference set “{set}”: {count} municipalities are not in layer “{layer}”, so that ground is missing: "
            "{codes}."
        ),
        EMPTY_REGION: tr("Reference set “{set}”: {count} regions have no municipality in layer “{layer}”: {codes}."),
    }
    notes = []
    for problem, text in texts.items():
        column = "region_id" if problem == EMPTY_REGION else "municipality_id"
        codes = problems.loc[problems["problem"] == problem, column].tolist()
        if codes:
            words = text.format(layer=layer, set=table.name, count=len(codes), codes=listed(codes))
            notes.append(Note(words, is_warning=problem != NO_REGION))
    other = codes_of_another_date(municipalities.ids.tolist(), table.municipality_ids.tolist(), load_mergers())
    if (problems["problem"] == UNKNOWN_CODE).any():
        notes += _date_notes(layer, table.name, other)
    return notes


def _date_notes(layer: str, name: str, other: OtherDate) -> list[Note]:
    """Tell that layer and table are of different dates, and which algorithm brings them together."""
    days = ", ".join(day.isoformat() for day in other.days)
    older = tr(
        "Layer “{layer}” has {count} codes of before the mergers of {days} ({codes}), while reference set “{set}” is "
        "of after. Run “Update municipality codes” on the layer, or choose a set of before."
    )
    newer = tr(
        "Layer “{layer}” has {count} codes of after the mergers of {days} ({codes}), while reference set “{set}” is of "
        "before. Choose a set or a layer of the same date, or run “Update municipality codes” on the table."
    )
    return [
        Note(text.format(layer=layer, count=len(codes), days=days, codes=listed(list(codes)), set=name))
        for text, codes in ((older, other.older), (newer, other.newer))
        if codes
    ]
