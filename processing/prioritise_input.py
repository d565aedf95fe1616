"""What the order of alignment is made from: findings, facts that people wrote, and repairs; nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from qgis.core import QgsFeatureRequest, QgsGeometry

from ..regioalign_plugin.alignment.progress import Progress, Stage, stop_if_cancelled
from ..regioalign_plugin.explanation.priority import Amount, OwnFact
from ..regioalign_plugin.explanation.priority_rules import FactKind, PriorityRule
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.facts import (
    Term,
    as_amount,
    as_answer,
    as_day,
    as_newness,
    as_note,
    as_number,
    as_term,
)
from ..regioalign_plugin.layers.notes import Note, listed, without_zeros
from ..regioalign_plugin.layers.reading import PolygonLayer, plain_polygon
from ..regioalign_plugin.layers.tables import ROWS_PER_REPORT, Table, read_table
from ..regioalign_plugin.layers.values import as_flag, as_text, one_line
from ..regioalign_plugin.translation import tr

ID = "partnership_id"
FINDING_FIELDS = (
    ID,
    "conforms",
    "name",
    "sector",
    "class",
    "main_region_id",
    "main_region",
    "obligation",
    "deadline",
    "state",
    "comply_by",
    "reference_set",
    "reference_fingerprint",
    "rule_set",
)
"""What is read of the findings; the first two are needed."""

REPAIR_FIELDS = (ID, "rank", "change_count", "repair", "reference_fingerprint")
"""What is read of the repairs; all but the last are needed."""

T = TypeVar("T")


@dataclass(frozen=True)
class FactFields:
    """Names of the fields that hold facts, "" for one that is not given."""

    id: str = ""
    is_new: str = ""
    starts_on: str = ""
    ends_on: str = ""
    assets: str = ""
    private_partners: str = ""
    transition_cost: str = ""
    impact: tuple[str, ...] = ()
    domain: str = ""

    @property
    def all_given(self) -> tuple[str, ...]:
        """The fields but that of the id, in order."""
        single = (
            self.is_new,
            self.starts_on,
            self.ends_on,
            self.assets,
            self.private_partners,
            self.transition_cost,
            self.domain,
        )
        return tuple(dict.fromkeys(name for name in (*single, *self.impact) if name))


@dataclass(frozen=True)
class Finding:
    """A finding of the assessment or the register; text is "" and dates are None where they are not there."""

    id: str
    name: str
    sector: str
    cls: str
    conforms: bool | None
    region_id: str
    region: str
    obligation: str
    deadline: date | None
    state: str
    comply_by: date | None
    reference_set: str
    reference_fingerprint: str
    rule_set: str

    @property
    def call(self) -> str:
        """What it is called: its name, or its id."""
        return self.name or self.id


@dataclass(frozen=True)
class Findings:
    """The findings, in the order of their layer, with the table that they come from."""

    table: Table
    rows: tuple[Finding, ...]


@dataclass(frozen=True)
class Mapped:
    """What the mapped fields tell of one partnership."""

    is_new: bool | None = None
    starts_on: date | None = None
    term: Term = field(default_factory=Term)
    assets: Amount | None = None
    private_partners: Amount | None = None
    transition_cost: Amount | None = None
    impact: tuple[bool | None, ...] = ()
    domain: str = ""


@dataclass(frozen=True)
class Unreadable:
    """A value that cannot be read, and so counts as unknown."""

    layer: str
    feature: int
    field: str
    partnership_id: str
    text: str
    problem: str


@dataclass(frozen=True)
class Repair:
    """The smallest repair of a partnership."""

    change_count: int
    text: str


def read_findings(layer: PolygonLayer, progress: Progress) -> Findings:
    """
    Read the findings.

    Parameters
    ----------
    layer
        With `FINDING_FIELDS`, "" for those that it lacks, and perhaps other fields after them.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where an id is missing or stands twice, or a value cannot be read: these are columns of ours.
    """
    table = read_table(layer, progress=progress)
    rows = tuple(_finding(table, row) for row in range(len(table)))
    seen: set[str] = set()
    for row, finding in enumerate(rows):
        if finding.id in seen:
            text = tr(
                "Layer “{layer}” ({role}): id “{id}” stands twice, the second time in {where}. Take the output of "
                "“Assess alignment with regions”, or the layer review_map of a register."
            )
            raise LayerError(text.format(layer=layer.name, role=layer.role, id=finding.id, where=table.where(row)))
        seen.add(finding.id)
    return Findings(table, rows)


def read_geometries(layer: PolygonLayer, wanted: list[int], progress: Progress) -> list[QgsGeometry | None]:
    """Read the geometries of some features, by their ids and in their order; None where there is none."""
    found: dict[int, QgsGeometry | None] = {}
    needed = set(wanted)
    request = QgsFeatureRequest().setSubsetOfAttributes([])
    for row, feature in enumerate(layer.source.getFeatures(request)):
        if row % ROWS_PER_REPORT == 0:
            stop_if_cancelled(progress)
        if feature.id() in needed:
            found[feature.id()] = plain_polygon(feature.geometry())
    return [found.get(one) for one in wanted]


def _finding(table: Table, row: int) -> Finding:
    def text(name: str) -> str:
        return one_line(as_text(_value(table, name, row)))

    def read(name: str, reader: Callable[[Any], T], wanted: str) -> T:
        value = _value(table, name, row)
        try:
            return reader(value)
        except ValueError as error:
            message = tr(
                "Layer “{layer}” ({role}): column “{field}” holds “{value}” in {where}, which is no {wanted}. Take the "
                "output of “Assess alignment with regions” as it was written."
            )
            raise LayerError(
                message.format(
                    layer=table.layer.name,
                    role=table.layer.role,
                    field=name,
                    value=as_text(value),
                    where=table.where(row),
                    wanted=wanted,
                )
            ) from error

    code = as_text(_value(table, ID, row))
    if code is None:
        message = tr("Layer “{layer}” ({role}): {where} has no value in column “{field}”. Fill it in.")
        raise LayerError(
            message.format(layer=table.layer.name, role=table.layer.role, where=table.where(row), field=ID)
        )
    return Finding(
        id=code,
        name=text("name"),
        sector=text("sector"),
        cls=text("class"),
        conforms=read("conforms", as_flag, tr("yes or no")),
        region_id=text("main_region_id"),
        region=text("main_region"),
        obligation=text("obligation"),
        deadline=read("deadline", as_day, tr("date")),
        state=text("state"),
        comply_by=read("comply_by", as_day, tr("date")),
        reference_set=text("reference_set"),
        reference_fingerprint=text("reference_fingerprint"),
        rule_set=text("rule_set"),
    )


def _value(table: Table, name: str, row: int) -> Any:
    place = FINDING_FIELDS.index(name)
    return table.columns[place][row] if table.layer.fields[place] else None


class FactReader:
    """
    Reads facts of partnerships, each in the field that holds it; what cannot be read is gathered.

    Parameters
    ----------
    findings
        The partnerships, in order.
    facts
        The table with facts, of which the first field holds the id; None where the layer of findings holds them.
    progress
        Who watches.
    """

    def __init__(self, findings: Findings, facts: PolygonLayer | None, progress: Progress) -> None:
        self._findings = findings
        self.unreadable: list[Unreadable] = []
        self.notes: list[Note] = []
        own = findings.table
        self._own_places = {name: place for place, name in enumerate(own.layer.fields) if name}
        if facts is None:
            self._table, self._rows = own, dict(enumerate(range(len(own))))
            self._places = self._own_places
            return
        self._table = read_table(facts, progress=progress)
        self._places = {name: place for place, name in enumerate(self._table.layer.fields) if name}
        self._rows = self._matched()

    def has(self, field: str) -> bool:
        """Tell whether a field is there, in the facts or else in the findings."""
        return field in self._places or field in self._own_places

    def column(self, field: str, reader: Callable[[Any], T], nothing: T, problem: str) -> list[T]:
        """
        Read a field for every partnership.

        Parameters
        ----------
        field
            Its name; "" or one that is not there gives nothing throughout.
        reader
            Reads a value, and raises `ValueError` for one that it cannot.
        nothing
            What a partnership without facts, or with a value that cannot be read, has.
        problem
            What is wrong with such a value, in words.
        """
        return list(self._read(field, reader, nothing, problem))

    def amounts(self, field: str, problem: str) -> list[Amount | None]:
        """Read a field that says whether or how much: one that holds no numbers but 0 and 1 says whether."""
        values = self.column(field, as_amount, None, problem)
        numbers = {value for value in values if value is not None and not isinstance(value, bool)}
        if not numbers or not numbers <= {0.0, 1.0}:
            return values
        return [None if value is None else bool(value) for value in values]

    def _read(self, field: str, reader: Callable[[Any], T], nothing: T, problem: str) -> Iterator[T]:
        is_fact = field in self._places
        table = self._table if is_fact else self._findings.table
        place = self._places.get(field) if is_fact else self._own_places.get(field)
        read = _remembering(reader)
        for number, finding in enumerate(self._findings.rows):
            row = self._rows.get(number) if is_fact else number
            if place is None or row is None:
                yield nothing
                continue
            value = table.columns[place][row]
            try:
                yield read(value)
            except ValueError:
                text = as_text(value) or ""
                found = Unreadable(table.layer.name, table.feature_ids[row], field, finding.id, text, problem)
                self.unreadable.append(found)
                yield nothing

    def _matched(self) -> dict[int, int]:
        """Find the row of facts of each partnership: the first with its id."""
        by_id: dict[str, int] = {}
        double, strange = [], []
        known = {finding.id for finding in self._findings.rows}
        for row, value in enumerate(self._table.columns[0]):
            code = as_text(value)
            if code is None or code not in known:
                strange.append(code or self._table.where(row))
            elif code in by_id:
                double.append(code)
            else:
                by_id[code] = row
        self._tell(double, tr("Rows with an id that stands there already, left out: {ids}. Keep one row per id."))
        lost = without_zeros(strange, known)
        self._tell(
            lost,
            tr(
                "Rows whose id has lost its leading zeros, so that it is of no partnership: {ids}. Make the field text."
            ),
        )
        strange = [code for code in strange if code not in lost]
        self._tell(strange, tr("Rows of no partnership of the findings: {ids}."), is_warning=not by_id)
        without = [finding.id for finding in self._findings.rows if finding.id not in by_id]
        self._tell(without, tr("Partnerships without a row of facts: {ids}."), is_warning=False)
        return {number: by_id[finding.id] for number, finding in enumerate(self._findings.rows) if finding.id in by_id}

    def _tell(self, ids: list[str], text: str, *, is_warning: bool = True) -> None:
        if ids:
            start = tr("Table “{layer}” ({role}):").format(layer=self._table.layer.name, role=self._table.layer.role)
            self.notes.append(Note(f"{start} {text.format(ids=listed(ids))}", is_warning=is_warning))


def _remembering(reader: Callable[[Any], T]) -> Callable[[Any], T]:
    """Read each value once: the same few stand in many rows."""
    known: dict[tuple[type, Any], T] = {}

    def read(value: Any) -> T:
        if not isinstance(value, (str, int, float)):
            return reader(value)
        key = (type(value), value)
        if key not in known:
            known[key] = reader(value)
        return known[key]

    return read


def read_mapped(reader: FactReader, fields: FactFields, today: date) -> list[Mapped]:
    """
    Read what the mapped fields tell of each partnership.

    A partnership that starts after today is new, and one that started before is not, unless a field says it.
    """
    no_day = tr("no date, such as 31/12/2030 or 2030-12-31")
    no_amount = tr("neither yes nor no, nor an amount of 0 or more that has one reading")
    newness = reader.column(fields.is_new, as_newness, None, tr("neither yes nor no"))
    starts = reader.column(fields.starts_on, as_day, None, no_day)
    impact = [reader.column(name, as_note, None, "") for name in fields.impact]
    columns = zip(
        [_is_new(is_new, start, today) for is_new, start in zip(newness, starts)],
        starts,
        reader.column(fields.ends_on, as_term, Term(), no_day),
        reader.amounts(fields.assets, no_amount),
        reader.amounts(fields.private_partners, no_amount),
        reader.amounts(fields.transition_cost, no_amount),
        zip(*impact) if impact else [()] * len(starts),
        reader.column(fields.domain, as_text, None, ""),
    )
    return [Mapped(*values[:-1], one_line(values[-1])) for values in columns]


def read_own(reader: FactReader, rules: Iterable[PriorityRule]) -> tuple[dict[str, list[OwnFact | None]], list[Note]]:
    """Read the fields of criteria of one's own, by the code of the criterion; tell which are not there."""
    readers: dict[FactKind, tuple[Callable[[Any], OwnFact | None], str]] = {
        FactKind.NUMBER: (as_number, tr("no number that has one reading")),
        FactKind.YES_NO: (as_answer, tr("neither yes nor no")),
        FactKind.TEXT: (as_text, ""),
        FactKind.DATE: (as_day, tr("no date, such as 31/12/2030 or 2030-12-31")),
    }
    columns, missing = {}, []
    for rule in rules:
        if rule.kind is None:
            continue
        if not reader.has(rule.field_name):
            missing.append(f"{rule.code} ({rule.field_name})")
        read, problem = readers[rule.kind]
        columns[rule.code] = reader.column(rule.field_name, read, None, problem)
    if not missing:
        return columns, []
    text = tr(
        "Criteria of the rule set whose field is neither in the facts nor in the findings are unknown: {criteria}."
    )
    return columns, [Note(text.format(criteria=listed(missing)))]


def _is_new(answer: bool | None, starts_on: date | None, today: date) -> bool | None:
    if answer is not None or starts_on is None:
        return answer
    return starts_on > today


def read_repairs(layer: PolygonLayer, findings: Findings, progress: Progress) -> tuple[dict[str, Repair], list[Note]]:
    """
    Read the smallest repair of each partnership.

    Parameters
    ----------
    layer
        The repairs, with `REPAIR_FIELDS`.
    findings
        What they are about.
    progress
        Who watches.

    Raises
    ------
    LayerError
        Where a count is no whole number.
    """
    table = read_table(layer, progress=Stage(progress, 0.0, 1.0))
    found: dict[str, Repair] = {}
    sets = set()
    for row in range(len(table)):
        code, rank, count, repair, fingerprint = (as_text(column[row]) for column in table.columns)
        sets.add(fingerprint)
        if code is not None and rank == "1":
            found.setdefault(code, Repair(_whole(table, row, count), repair or ""))
    notes = []
    known = {one.reference_fingerprint for one in findings.rows if one.reference_fingerprint}
    if known and sets - {None} and known.isdisjoint(sets):
        text = tr(
            "Layer “{layer}” ({role}) was made with other reference regions than “{findings}”: which partnerships are "
            "one municipality off may differ. Make the repairs again."
        )
        notes.append(Note(text.format(layer=layer.name, role=layer.role, findings=findings.table.layer.name)))
    if found and not any(one.id in found for one in findings.rows):
        text = tr(
            "Layer “{layer}” ({role}) has no partnership of “{findings}”. Give the repairs of the same territories."
        )
        notes.append(Note(text.format(layer=layer.name, role=layer.role, findings=findings.table.layer.name)))
    return found, notes


def _whole(table: Table, row: int, text: str | None) -> int:
    if text is not None and text.isdecimal():
        return int(text)
    message = tr("Layer “{layer}” ({role}): column “{field}” holds “{value}” in {where}, which is no whole number.")
    raise LayerError(
        message.format(
            layer=table.layer.name, role=table.layer.role, field="change_count", value=text, where=table.where(row)
        )
    )


def unreadable_notes(unreadable: list[Unreadable]) -> list[Note]:
    """Tell which values cannot be read, by field, the first of them by feature."""
    groups: dict[tuple[str, str, str], list[Unreadable]] = {}
    for one in unreadable:
        groups.setdefault((one.layer, one.field, one.problem), []).append(one)
    notes = []
    for (layer, name, problem), found in groups.items():
        text = tr(
            "Layer “{layer}”, field “{field}”: {count} values are {problem}, and count as unknown: {values}. Correct "
            "them; the table of problems lists all."
        )
        value = tr("feature {feature} “{text}”")
        values = listed([value.format(feature=one.feature, text=one.text[:60]) for one in found])
        notes.append(Note(text.format(layer=layer, field=name, count=len(found), problem=problem, values=values)))
    return notes
