"""Territories from lists of members: reads the tables, finds the municipalities, unites them part by part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsField, QgsGeometry

from ..regioalign_plugin.alignment.dissolve import Coverage
from ..regioalign_plugin.alignment.layers import Municipalities
from ..regioalign_plugin.alignment.member_text import (
    Gazetteer,
    MemberProblem,
    Resolved,
    resolve_members,
    split_members,
)
from ..regioalign_plugin.alignment.progress import Progress, Stage
from ..regioalign_plugin.explanation.rulesets import RuleSet
from ..regioalign_plugin.layers.inputs import Plane, municipality_input
from ..regioalign_plugin.layers.notes import Note, listed, without_zeros
from ..regioalign_plugin.layers.reading import PolygonLayer, read_layer
from ..regioalign_plugin.layers.tables import Table, read_table
from ..regioalign_plugin.layers.values import as_objects, as_text, as_value, one_line
from ..regioalign_plugin.layers.writing import Column, Kind, to_qgis
from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Flag

FIRST_COLUMNS = (Column("partnership_id"), Column("name"))
LAST_COLUMNS = (Column("members"), Column("member_count", Kind.INTEGER), Column("flags"), Column("flag_detail"))
PROBLEM_COLUMNS = tuple(map(Column, ("partnership_id", "text", "problem", "action", "candidates")))
SEPARATOR = ";"

_FLAGS = {
    MemberProblem.DUPLICATE.value: Flag.DUPLICATE_MEMBER,
    MemberProblem.UNKNOWN.value: Flag.UNKNOWN_MEMBER,
    MemberProblem.AMBIGUOUS.value: Flag.UNKNOWN_MEMBER,
}


@dataclass(frozen=True)
class MemberOptions:
    """
    All that the job needs to know.

    Parameters
    ----------
    members
        Table with fields for partnership, municipality, list of members and name; of the last three some are "".
    partnerships
        Table with the id of partnerships as its first field, then all fields to join; None where not given.
    name_in_partnerships
        Field of `partnerships` with the name, "" where the name stands in `members` or nowhere.
    municipalities
        Layer with fields for id and name.
    rule_set
        Whose codes for no municipality are skipped.
    transform_context, threads
        As for an assessment.
    """

    members: PolygonLayer
    partnerships: PolygonLayer | None
    name_in_partnerships: str
    municipalities: PolygonLayer
    rule_set: RuleSet
    transform_context: QgsCoordinateTransformContext
    threads: int

    @property
    def joined_fields(self) -> list[QgsField]:
        """Fields of the partnerships that the output takes over, under names that are free."""
        if self.partnerships is None:
            return []
        taken = {column.name for column in (*FIRST_COLUMNS, *LAST_COLUMNS)} | {"fid"}
        fields = []
        for name in self.partnerships.fields[1:]:
            field = QgsField(self.partnerships.source.fields().field(name))
            field.setName(_free_name(name, taken))
            taken.add(field.name().lower())
            fields.append(field)
        return fields


@dataclass(frozen=True)
class MemberOutcome:
    """
    What was found, before the unions are made.

    Parameters
    ----------
    ids, names
        Of the partnerships, in the order of the members, then those that only the table of partnerships has.
    joined
        Attributes of each partnership from that table, raw; None throughout where it is not in it.
    resolved
        Members and problems.
    municipalities
        Where the members are rows of.
    problems
        One row per problem, with the columns of `PROBLEM_COLUMNS`.
    crs
        CRS of the municipalities and so of the territories.
    notes
        What to tell.
    """

    ids: list[str]
    names: list[str | None]
    joined: list[list[Any]]
    resolved: Resolved
    municipalities: Municipalities
    problems: pd.DataFrame
    crs: QgsCoordinateReferenceSystem
    notes: tuple[Note, ...]

    def attributes(self) -> Iterator[list[Any]]:
        """Give the attributes of each territory, in the order of the columns of the output."""
        flags = _flags(self.resolved.problems)
        codes = self.municipalities.ids
        for row, (key, name, joined) in enumerate(zip(self.ids, self.names, self.joined)):
            members = self.resolved.members[row]
            names, detail = flags.get(row, (None, None))
            yield [key, name, *joined, _codes_text(codes, members), len(members), names, detail]

    def count(self, problem: MemberProblem) -> int:
        """Count the members with a problem."""
        return int((self.problems["problem"] == problem.value).sum())


def read_members(options: MemberOptions, progress: Progress) -> MemberOutcome:
    """
    Read all inputs and find the members of each partnership.

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
    rows = read_layer(options.municipalities, threads=options.threads, progress=Stage(progress, 0.0, 0.2))
    plane = Plane(options.municipalities.crs, options.transform_context, options.threads)
    found = municipality_input(rows, plane)
    members = read_table(options.members, progress=Stage(progress, 0.2, 0.6))
    partnerships = None if options.partnerships is None else read_table(options.partnerships)
    lists, names, left_out = _lists(members)
    attributes, joined_notes = _joined(partnerships, list(lists))
    for key in attributes:
        lists.setdefault(key, [])
    gazetteer = Gazetteer(
        found.municipalities.ids,
        found.municipalities.names if options.municipalities.fields[1] else None,
        pseudo_codes=options.rule_set.pseudo_codes,
    )
    resolved = resolve_members(list(lists.values()), gazetteer, progress=Stage(progress, 0.6, 1.0))
    ids = list(lists)
    empty = [None] * len(options.joined_fields)
    named = _names_of(attributes, options)
    problems = resolved.problems.assign(partnership_id=as_objects(ids)[resolved.problems["territory"].to_numpy(int)])
    return MemberOutcome(
        ids=ids,
        names=[names.get(key) or named.get(key) for key in ids],
        joined=[attributes.get(key, empty) for key in ids],
        resolved=resolved,
        municipalities=found.municipalities,
        problems=problems[[column.name for column in PROBLEM_COLUMNS]].replace({"text": {"": None}}),
        crs=options.municipalities.crs,
        notes=(*found.notes, *_left_out_notes(members, left_out), *joined_notes),
    )


def unions(
    outcome: MemberOutcome, threads: int, progress: Progress
) -> Iterator[tuple[slice, list[QgsGeometry | None]]]:
    """
    Make the territories, a part at a time so that memory stays bounded.

    Parameters
    ----------
    outcome
        What was found.
    threads
        How many threads to use.
    progress
        Who watches.

    Yields
    ------
    Rows of territories and their geometries, None where no member is known.

    Raises
    ------
    Cancelled
        Where the user stopped.
    """
    coverage = Coverage(outcome.municipalities.geometries)
    for part, made in coverage.unions(outcome.resolved.members, threads=threads, progress=progress):
        yield part, to_qgis(made)


def result_notes(outcome: MemberOutcome) -> list[Note]:
    """Tell in words what became of the members."""
    sentences = {
        MemberProblem.UNKNOWN: tr(
            "Unknown members, skipped: {count}, such as {texts}. Correct them, or bring codes of another date to that "
            "of the municipalities with “Update municipality codes”."
        ),
        MemberProblem.AMBIGUOUS: tr("Ambiguous members, skipped: {count}, such as {texts}."),
        MemberProblem.DUPLICATE: tr("Members given twice, counted once: {count}, such as {texts}."),
        MemberProblem.PSEUDO_CODE: tr("Codes that stand for no municipality, skipped: {count}, such as {texts}."),
    }
    notes = []
    for problem, sentence in sentences.items():
        texts = outcome.problems.loc[outcome.problems["problem"] == problem.value, "text"]
        if len(texts):
            distinct = listed(list(dict.fromkeys(texts)))
            is_warning = problem in (MemberProblem.UNKNOWN, MemberProblem.AMBIGUOUS)
            notes.append(Note(sentence.format(count=len(texts), texts=distinct), is_warning))
    without = [outcome.ids[row] for row in np.flatnonzero(~outcome.resolved.members.found)]
    if without:
        text = tr("Partnerships of which no member is known have a row without geometry: {ids}.")
        notes.append(Note(text.format(ids=listed(without))))
    return notes


def _lists(members: Table) -> tuple[dict[str, list[str]], dict[str, str], int]:
    """Gather entries and name per partnership; count the rows without a partnership."""
    lists: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    left_out = 0
    has_code, has_list = (bool(name) for name in members.layer.fields[1:3])
    for partnership, code, several, name in zip(*members.columns):
        key = as_text(partnership)
        if key is None:
            left_out += 1
            continue
        entries = lists.setdefault(key, [])
        if has_code:
            entries.append(as_text(code) or "")
        if has_list:
            entries.extend(_entries(several))
        text = one_line(as_text(name))
        if text:
            names.setdefault(key, text)
    return lists, names, left_out


def _entries(value: Any) -> list[str]:
    """Give the entries of a list in a field: text with separators, or a list that is one already."""
    value = as_value(value)
    if isinstance(value, (list, tuple)):
        return [as_text(item) or "" for item in value]
    return split_members(as_text(value))


def _joined(partnerships: Table | None, known: list[str]) -> tuple[dict[str, list[Any]], list[Note]]:
    """Attributes of each partnership by id, the first where an id stands twice, and what to tell."""
    if partnerships is None:
        return {}, []
    attributes: dict[str, list[Any]] = {}
    twice: dict[str, None] = {}
    without_id = 0
    for key, *values in zip(*partnerships.columns):
        text = as_text(key)
        if text is None:
            without_id += 1
        elif text in attributes:
            twice[text] = None
        else:
            attributes[text] = values
    notes = _left_out_notes(partnerships, without_id)
    start = tr("Table “{layer}” ({role}), field “{field}”:").format(
        layer=partnerships.layer.name, role=partnerships.layer.role, field=partnerships.layer.fields[0]
    )
    if twice:
        text = tr("ids that stand twice, the first row is used: {ids}.")
        notes.append(Note(f"{start} {text.format(ids=listed(list(twice)))}"))
    absent = [key for key in known if key not in attributes]
    if absent:
        text = tr("partnerships with members are not in it, so they have no attributes: {ids}.")
        notes.append(Note(f"{start} {text.format(ids=listed(absent))}"))
    lost = without_zeros([key for key in attributes if key not in set(known)], absent)
    if lost:
        text = tr("ids that have lost their leading zeros, so that they are other partnerships: {ids}. Make it text.")
        notes.append(Note(f"{start} {text.format(ids=listed(lost))}"))
    return attributes, notes


def _left_out_notes(table: Table, count: int) -> list[Note]:
    if not count:
        return []
    text = tr("Table “{layer}” ({role}): {count} rows have no value in field “{field}” and are left out. Fill it in.")
    return [Note(text.format(layer=table.layer.name, role=table.layer.role, count=count, field=table.layer.fields[0]))]


def _names_of(attributes: dict[str, list[Any]], options: MemberOptions) -> dict[str, str]:
    if options.partnerships is None or not options.name_in_partnerships:
        return {}
    place = options.partnerships.fields.index(options.name_in_partnerships, 1) - 1
    return {key: one_line(as_text(values[place])) for key, values in attributes.items()}


def _flags(problems: pd.DataFrame) -> dict[int, tuple[str, str]]:
    """Flags of each territory that has any, and the members they are about."""
    about: dict[int, dict[str, dict[str, None]]] = {}
    for territory, text, problem in zip(problems["territory"], problems["text"], problems["problem"]):
        flag = _FLAGS.get(problem)
        if flag is not None:
            about.setdefault(int(territory), {}).setdefault(flag.value, {})[text] = None
    return {
        row: (
            ",".join(sorted(flags)),
            "; ".join(f"{flag}: {', '.join(texts)}" for flag, texts in sorted(flags.items())),
        )
        for row, flags in about.items()
    }


def _codes_text(codes: Any, members: list[int]) -> str | None:
    return SEPARATOR.join(codes[member] for member in members) or None


def _free_name(name: str, taken: set[str]) -> str:
    """Number a name that is taken; names of fields do not differ by case."""
    number, free = 1, name
    while free.lower() in taken:
        number += 1
        free = f"{name}_{number}"
    return free
