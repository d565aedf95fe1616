"""Codes in a table brought to another date: what each row becomes; knows nothing of parameters and sinks."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ..regioalign_plugin.alignment.arrays import RowLists
from ..regioalign_plugin.alignment.dissolve import Coverage
from ..regioalign_plugin.alignment.layers import Municipalities
from ..regioalign_plugin.alignment.member_text import split_members
from ..regioalign_plugin.alignment.mergers import (
    CodeSpan,
    CodeState,
    FaultKind,
    Kind,
    MergerRow,
    Mergers,
    MergersError,
    Part,
    Recoding,
    UpdatedMembers,
    code_state,
    load_codes,
    load_mergers,
    update_members,
)
from ..regioalign_plugin.alignment.progress import Progress, Stage, stop_if_cancelled
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.inputs import Plane, municipality_input
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer, read_layer
from ..regioalign_plugin.layers.tables import Table, read_table
from ..regioalign_plugin.layers.values import as_text, as_value
from ..regioalign_plugin.layers.writing import Column, to_qgis
from ..regioalign_plugin.layers.writing import Kind as ColumnKind
from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Flag

CHANGE_COLUMNS = (
    Column("partnership_id"),
    Column("feature"),
    Column("old_code"),
    Column("old_name"),
    Column("new_code"),
    Column("new_name"),
    Column("kind"),
    Column("share", ColumnKind.REAL),
    Column("keeps_name", ColumnKind.BOOLEAN),
    Column("detail"),
)

PART_COLUMNS = (
    Column("partnership_id"),
    Column("members"),
    Column("old_members"),
    Column("part_municipalities"),
    Column("flags"),
    Column("flag_detail"),
)

UNKNOWN = "unknown"
"""Kind of a row of CHANGES about a code that does not exist on the date from."""

SEPARATOR = ";"
_ROWS_PER_CHECK = 1_000


@dataclass(frozen=True)
class UpdateOptions:
    """
    All that the update needs to know.

    Parameters
    ----------
    table
        Table with fields for partnership ("" for none) and for the code or the list.
    is_list
        Whether the second field holds lists.
    start, end
        Dates of the codes before and after.
    mergers
        Own table with fields for old, new, date and weight; None: the mergers that ship.
    old_municipalities
        Layer of the date from with fields for id and name; None where not given.
    transform_context
        Which transformations between CRSs the user prefers.
    threads
        How many threads to use.
    """

    table: PolygonLayer
    is_list: bool
    start: date
    end: date
    mergers: PolygonLayer | None
    old_municipalities: PolygonLayer | None
    transform_context: QgsCoordinateTransformContext
    threads: int


@dataclass(frozen=True)
class NewRow:
    """
    What a row of the table becomes; one that is divided becomes several.

    Parameters
    ----------
    text
        The new code or list; None: as it was.
    flags
        By flag what it is about.
    weights
        Codes with the share of an old municipality that they hold, "" where none is divided.
    """

    text: str | None
    flags: Mapping[Flag, tuple[str, ...]]
    weights: str = ""


@dataclass(frozen=True)
class OldTerritories:
    """The old municipalities of partnerships, not yet united: all unions at once may not fit in memory."""

    municipalities: Municipalities
    members: RowLists
    threads: int

    def unions(self, progress: Progress) -> Iterator[tuple[slice, list[QgsGeometry | None]]]:
        """Give rows of partnerships and their territories, a part at a time."""
        coverage = Coverage(self.municipalities.geometries)
        for part, made in coverage.unions(self.members, threads=self.threads, progress=progress):
            yield part, to_qgis(made)


@dataclass(frozen=True)
class UpdateOutcome:
    """
    What was found.

    Parameters
    ----------
    rows
        By feature id what the row becomes.
    changes, parts
        Tables with `CHANGE_COLUMNS` and `PART_COLUMNS`.
    territories
        Old territory of each row of `parts`, still to be made; None without old municipalities.
    crs
        CRS of the territories.
    notes
        What to tell.
    """

    rows: dict[int, tuple[NewRow, ...]]
    changes: pd.DataFrame
    parts: pd.DataFrame
    territories: OldTerritories | None
    crs: QgsCoordinateReferenceSystem
    notes: tuple[Note, ...]

    def count(self, kind: str) -> int:
        """Count the changes of a kind."""
        return int((self.changes["kind"] == kind).sum())

    @property
    def changed_count(self) -> int:
        """Number of codes that became other ones."""
        codes = self.changes.loc[self.changes["kind"] != UNKNOWN]
        return int((codes["old_code"] != codes["new_code"]).sum())


@dataclass(frozen=True)
class _Group:
    """One partnership, or one row where rows are no partnerships."""

    partnership: str | None
    rows: tuple[int, ...]
    members: tuple[str, ...]
    updated: UpdatedMembers


@dataclass(frozen=True)
class _Knowledge:
    """What is known of codes: what becomes of them, which there are, and their names."""

    recoding: Recoding
    codes: Mapping[str, CodeSpan] | None

    def name(self, code: str) -> str:
        return self.recoding.names.get(code) or code


def update_codes(options: UpdateOptions, progress: Progress) -> UpdateOutcome:
    """
    Bring the codes of a table to another date.

    Parameters
    ----------
    options
        What to do.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where a table or layer cannot be used; the text is for the user.
    Cancelled
        Where the user stopped.
    """
    mergers = load_mergers() if options.mergers is None else read_mergers(options.mergers)
    table = read_table(options.table, progress=Stage(progress, 0.0, 0.3))
    old, old_notes = _old_municipalities(options, Stage(progress, 0.3, 0.5))
    known = _knowledge(options, mergers, old)
    lists = [_codes_of(value, options.is_list) for value in table.columns[1]]
    groups = list(_groups(options, table, lists, known, progress))
    with_parts = [group for group in groups if group.partnership is not None and group.updated.parts]
    rows: dict[int, tuple[NewRow, ...]] = {}
    for group in groups:
        rows.update(_new_rows(options, table, lists, group, known))
    territories = None
    if old is not None:
        territories, missing = _territories(old, with_parts, options.threads)
        old_notes += missing
    return UpdateOutcome(
        rows=rows,
        changes=_changes(table, lists, groups, known),
        parts=_parts_frame(with_parts, known),
        territories=territories,
        crs=QgsCoordinateReferenceSystem() if options.old_municipalities is None else options.old_municipalities.crs,
        notes=(*old_notes, *_date_notes(options, old, known), *_result_notes(options, groups, with_parts, known)),
    )


def read_mergers(layer: PolygonLayer) -> Mergers:
    """
    Read a table of mergers of the user's own.

    Parameters
    ----------
    layer
        The table, with fields for old, new, date and weight; the last may be "".

    Raises
    ------
    LayerError
        Where it says too little, contradicts itself, or would have us guess.
    """
    table = read_table(layer)
    try:
        return Mergers([_merger_row(table, row) for row in range(len(table))])
    except MergersError as error:
        lines = [
            _fault_text(fault.kind).format(code=fault.code, where=", ".join(fault.where)) for fault in error.faults
        ]
        heading = tr("Table “{table}” cannot be used as a table of mergers: {faults}.")
        raise LayerError(heading.format(table=layer.name, faults="; ".join(lines))) from error


def _merger_row(table: Table, row: int) -> MergerRow:
    old, new, day, weight = (column[row] for column in table.columns)
    return MergerRow(
        as_text(old) or "",
        as_text(new) or "",
        _day(table, row, day),
        _weight(table, row, weight),
        where=table.where(row),
    )


def _day(table: Table, row: int, value: Any) -> date | None:
    text = as_text(value)
    if text is None:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        message = tr(
            "Table “{table}”: field “{field}” holds “{value}” in {where}, which is not a date. Write year, month and "
            "day, such as 2025-01-01."
        )
        raise LayerError(
            message.format(table=table.layer.name, field=table.layer.fields[2], value=text, where=table.where(row))
        ) from error


def _weight(table: Table, row: int, value: Any) -> float | None:
    text = as_text(value)
    if text is None:
        return None
    try:
        return float(text.replace(",", "."))
    except ValueError as error:
        message = tr(
            "Table “{table}”: field “{field}” holds “{value}” in {where}, which is not a number. Give the share of the "
            "old municipality, between 0 and 1."
        )
        raise LayerError(
            message.format(table=table.layer.name, field=table.layer.fields[3], value=text, where=table.where(row))
        ) from error


def _fault_text(kind: FaultKind) -> str:
    texts = {
        FaultKind.MISSING: tr("a code or the date is missing in {where}: fill it in"),
        FaultKind.REPEATED: tr("{code} has the same row twice ({where}): remove one"),
        FaultKind.SPLIT: tr(
            "{code} becomes several municipalities ({where}), and it is not told which part of it each one gets: give "
            "WEIGHT_FIELD with shares that add up to 1"
        ),
        FaultKind.WEIGHT: tr("the weight of {code} is not between 0 and 1 ({where})"),
        FaultKind.WEIGHT_SUM: tr("the weights of {code} do not add up to 1 ({where})"),
        FaultKind.CHAIN: tr(
            "{code} begins and ends on one date ({where}): name the last code at once, or give each change a date "
            "of its own"
        ),
        FaultKind.ENDED: tr("{code} changes after it ended ({where}): correct the date or the code"),
        FaultKind.REVIVED: tr("{code} is given again after it ended ({where}): codes run in a circle"),
    }
    return texts[kind]


def _old_municipalities(options: UpdateOptions, progress: Progress) -> tuple[Municipalities | None, list[Note]]:
    layer = options.old_municipalities
    if layer is None:
        return None, []
    rows = read_layer(layer, threads=options.threads, progress=progress)
    read = municipality_input(rows, Plane(layer.crs, options.transform_context, options.threads))
    return read.municipalities, list(read.notes)


def _knowledge(options: UpdateOptions, mergers: Mergers, old: Municipalities | None) -> _Knowledge:
    """Put together what is known; with an own table only the old municipalities tell which codes there are."""
    here = {} if old is None else {str(code): str(name) for code, name in zip(old.ids, old.names)}
    codes: dict[str, CodeSpan] = load_codes() if options.mergers is None else {}
    known = [code for code in here if code not in codes]
    codes.update({code: CodeSpan(here[code], None, None) for code in known})
    recoding = mergers.between(options.start, options.end, known)
    names = {**{code: span.name for code, span in codes.items()}, **mergers.names}
    names.update({code: name for code, name in here.items() if name != code})
    return _Knowledge(replace(recoding, names=names), codes or None)


def _codes_of(value: Any, is_list: bool) -> list[str]:
    """Give the codes that a row holds."""
    value = as_value(value)
    if is_list and isinstance(value, (list, tuple)):
        return [text for text in (as_text(item) for item in value) if text]
    text = as_text(value)
    if text is None:
        return []
    return split_members(text) if is_list else [text]


def _groups(
    options: UpdateOptions, table: Table, lists: list[list[str]], known: _Knowledge, progress: Progress
) -> Iterator[_Group]:
    """Put the rows of a partnership together; a list is a partnership of its own, a single code is none."""
    by_key: dict[str, list[int]] = defaultdict(list)
    alone: list[int] = []
    for row, value in enumerate(table.columns[0]):
        key = as_text(value)
        if key is not None:
            by_key[key].append(row)
        else:
            alone.append(row)
    update = partial(update_members, recoding=known.recoding, codes=known.codes)
    for number, (key, rows) in enumerate(by_key.items()):
        if number % _ROWS_PER_CHECK == 0:
            stop_if_cancelled(progress)
        members = tuple(code for row in rows for code in lists[row])
        yield _Group(key, tuple(rows), members, update(members))
    for number, row in enumerate(alone):
        if number % _ROWS_PER_CHECK == 0:
            stop_if_cancelled(progress)
        name = str(table.feature_ids[row]) if options.is_list else None
        yield _Group(name, (row,), tuple(lists[row]), update(lists[row]))


def _new_rows(
    options: UpdateOptions, table: Table, lists: list[list[str]], group: _Group, known: _Knowledge
) -> Iterator[tuple[int, tuple[NewRow, ...]]]:
    parts = {part.new: part for part in group.updated.parts} if group.partnership is not None else {}
    wrong = {code for code, _ in group.updated.unknown}
    seen: set[str] = set()
    for row in group.rows:
        codes = list(dict.fromkeys(lists[row]))
        targets: dict[str, Mapping[str, float]] = {
            code: {code: 1.0} if code in wrong else known.recoding.targets(code) for code in codes
        }
        news = list(dict.fromkeys(new for code in codes for new in targets[code]))
        twice = [code for code, count in Counter(lists[row]).items() if count > 1]
        if not options.is_list and group.partnership is not None:
            twice = [new for new in news if new in seen]
        seen.update(news)
        make = partial(_new_row, parts=parts, wrong=wrong, twice=twice, known=known)
        feature = table.feature_ids[row]
        if options.is_list or len(news) < 2:
            yield feature, (make(lists[row], news, targets),)
        else:
            yield feature, tuple(make(lists[row], [new], targets) for new in news)


def _new_row(
    olds: list[str],
    news: list[str],
    targets: Mapping[str, Mapping[str, float]],
    *,
    parts: Mapping[str, Part],
    wrong: set[str],
    twice: list[str],
    known: _Knowledge,
) -> NewRow:
    flags: dict[Flag, tuple[str, ...]] = {
        Flag.DUPLICATE_MEMBER: tuple(known.name(code) for code in twice),
        Flag.PART_MUNICIPALITY: tuple(_part_text(parts[new], known) for new in news if new in parts),
        Flag.UNKNOWN_MEMBER: tuple(code for code in dict.fromkeys(olds) if code in wrong),
    }
    divided = [
        f"{new}={share:g}"
        for shares in targets.values()
        if len(shares) > 1
        for new, share in shares.items()
        if new in news
    ]
    text = None if news == olds else SEPARATOR.join(news)
    return NewRow(text, {flag: words for flag, words in flags.items() if words}, SEPARATOR.join(divided))


def _part_text(part: Part, known: _Knowledge) -> str:
    text = tr("{name} (with {members}, without {others})")
    return text.format(
        name=known.name(part.new),
        members=", ".join(map(known.name, part.inside)),
        others=", ".join(map(known.name, part.missing)),
    )


def _changes(table: Table, lists: list[list[str]], groups: list[_Group], known: _Knowledge) -> pd.DataFrame:
    found: list[tuple[Any, ...]] = []
    for group in groups:
        features: dict[str, str] = {}
        for row in group.rows:
            for code in lists[row]:
                features.setdefault(code, str(table.feature_ids[row]))
        parts = {part.new: part for part in group.updated.parts} if group.partnership is not None else {}
        for change in group.updated.changes:
            old, new = change.old, change.new
            keeps_name = known.recoding.keeps_name(old, new)
            detail = _detail(change.kind, old, new, known)
            if keeps_name:
                detail = tr("{detail}; the name stays, the code changes").format(detail=detail)
            if new in parts:
                detail = tr("{detail}; the partnership covers a part of it: {part}").format(
                    detail=detail, part=_part_text(parts[new], known)
                )
            names = known.name(old), known.name(new)
            kind, share = change.kind.value, change.share
            found.append(
                (group.partnership, features[old], old, names[0], new, names[1], kind, share, keeps_name, detail)
            )
        for code, state in group.updated.unknown:
            name = known.recoding.names.get(code)
            detail = _state_text(code, state, known)
            found.append((group.partnership, features[code], code, name, None, None, UNKNOWN, None, None, detail))
    return pd.DataFrame(found, columns=[column.name for column in CHANGE_COLUMNS], dtype=object)


def _detail(kind: Kind, old: str, new: str, known: _Knowledge) -> str:
    others = sorted(known.recoding.origins.get(new, frozenset()) - {old})
    texts = {
        Kind.RECODED: tr("{old} is now {new}"),
        Kind.MERGED: tr("{old} merged with {others} into {new}"),
        Kind.GROWN: tr("{old} keeps its code and grew by {others}"),
        Kind.SPLIT: tr("{old} was divided; a part of it is in {new}"),
    }
    return texts[kind].format(old=known.name(old), new=known.name(new), others=", ".join(map(known.name, others)))


def _state_text(code: str, state: CodeState, known: _Knowledge) -> str:
    """Say why a code is unknown; what it became, or of when it is, is told and not applied."""
    span = known.recoding.spans.get(code) or (known.codes or {}).get(code)
    if state is CodeState.ENDED and span is not None and span.valid_to is not None:
        return tr("ended on {day}, before the date from; kept").format(day=span.valid_to.isoformat())
    if state is CodeState.LATER and span is not None and span.valid_from is not None:
        return tr("exists only from {day} on, after the date from; kept").format(day=span.valid_from.isoformat())
    return tr("no municipality has this code; kept")


def _parts_frame(groups: list[_Group], known: _Knowledge) -> pd.DataFrame:
    rows = [
        (
            group.partnership,
            SEPARATOR.join(group.updated.codes),
            SEPARATOR.join(dict.fromkeys(group.members)),
            SEPARATOR.join(part.new for part in group.updated.parts),
            Flag.PART_MUNICIPALITY.value,
            flag_detail({Flag.PART_MUNICIPALITY: tuple(_part_text(part, known) for part in group.updated.parts)}),
        )
        for group in groups
    ]
    return pd.DataFrame(rows, columns=[column.name for column in PART_COLUMNS], dtype=object)


def flag_detail(flags: Mapping[Flag, tuple[str, ...]]) -> str:
    """
    Put flags and what they are about in one text, as the findings have it.

    Parameters
    ----------
    flags
        By flag what it is about.
    """
    return "; ".join(f"{flag.value}: {', '.join(flags[flag])}" for flag in sorted(flags, key=lambda flag: flag.value))


def _territories(old: Municipalities, groups: list[_Group], threads: int) -> tuple[OldTerritories, list[Note]]:
    """Find the old municipalities of each partnership."""
    row_of = {str(code): row for row, code in enumerate(old.ids)}
    pairs = [
        (number, row_of[code])
        for number, group in enumerate(groups)
        for code in dict.fromkeys(group.members)
        if code in row_of
    ]
    owner, member = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    members = RowLists.of_pairs(len(groups), owner, member)
    missing = sorted({code for group in groups for code in group.members if code not in row_of})
    text = tr("The old municipalities have no geometry for {codes}: the territories in PARTS lack them.")
    notes = [Note(text.format(codes=listed(missing)))] if missing else []
    return OldTerritories(old, members, threads), notes


def _date_notes(options: UpdateOptions, old: Municipalities | None, known: _Knowledge) -> list[Note]:
    """Warn where the old municipalities are of another date than the date from."""
    layer = options.old_municipalities
    if layer is None or old is None:
        return []
    wrong = [str(code) for code in old.ids if code_state(str(code), known.recoding, known.codes) is not CodeState.VALID]
    if not wrong:
        return []
    text = tr("Layer “{layer}” has codes that do not exist on {day}: {codes}. Choose the municipalities of that date.")
    return [Note(text.format(layer=layer.name, day=options.start.isoformat(), codes=listed(wrong)))]


def _result_notes(
    options: UpdateOptions, groups: list[_Group], with_parts: list[_Group], known: _Knowledge
) -> list[Note]:
    notes = []
    if not known.recoding.shares:
        text = tr("No municipality changed between {start} and {end}.")
        notes.append(Note(text.format(start=options.start, end=options.end), is_warning=False))
    unknown = list(dict.fromkeys(code for group in groups for code, _ in group.updated.unknown))
    if unknown:
        text = tr(
            "Table “{table}”: {count} codes in field “{field}” do not exist on {day} and are kept as they are: "
            "{codes}. Check FROM_DATE; CHANGES says why."
        )
        notes.append(
            Note(
                text.format(
                    table=options.table.name,
                    field=options.table.fields[1],
                    count=len(unknown),
                    day=options.start,
                    codes=listed(unknown),
                )
            )
        )
    if with_parts:
        words = [
            f"{group.partnership}: {', '.join(_part_text(part, known) for part in group.updated.parts)}"
            for group in with_parts
        ]
        text = tr("Partnerships that now cover a part of a municipality (see PARTS): {count}. {parts}.")
        notes.append(Note(text.format(count=len(with_parts), parts=listed(words))))
    return notes
