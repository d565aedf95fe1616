"""What the analysis around the findings gave, from its tables into values for a run: order, repairs and indicators."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..regioalign_plugin.layers.assessments import (
    AssessmentRows,
    PlainRows,
    check_columns,
    read_rows,
    refuse_blank,
    refuse_ids,
    refuse_strangers,
    wrong_value,
)
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer
from ..regioalign_plugin.layers.writing import Column, Kind
from ..regioalign_plugin.register.records import Indicator, IndicatorTable, Priority, Repair, Scope
from ..regioalign_plugin.register.schema import CLASSES, CONNECTIONS, REPAIR_KINDS
from ..regioalign_plugin.translation import tr
from .concordance_run import REGION_COLUMNS, ZONE_COLUMNS
from .municipality_indicators_run import INDICATOR_COLUMNS, REGION_TABLE_COLUMNS
from .update_register_parameters import ZONES

PRIORITY_COLUMNS = (
    Column("partnership_id"),
    Column("rank", Kind.INTEGER),
    Column("score", Kind.REAL),
    Column("known_share", Kind.REAL),
    Column("reasons"),
    Column("priority_criteria"),
    Column("policy_domain"),
    Column("main_region_id"),
    Column("renewal_date", Kind.DATE),
    Column("window"),
)
REPAIR_COLUMNS = (
    Column("partnership_id"),
    Column("rank", Kind.INTEGER),
    Column("is_smallest", Kind.BOOLEAN),
    Column("kind"),
    Column("change_count", Kind.INTEGER),
    Column("left_out"),
    Column("taken_in"),
    Column("left_out_ids"),
    Column("taken_in_ids"),
    Column("class_before"),
    Column("class_after"),
    Column("regions_after"),
    Column("connection"),
    Column("cut_off_after"),
    Column("enclosed_after"),
    Column("member_count_after", Kind.INTEGER),
    Column("repair_count", Kind.INTEGER),
    Column("reference_fingerprint"),
    Column("rule_set"),
)
_OF_ORDER = (
    Column("rank_best", Kind.INTEGER),
    Column("rank_worst", Kind.INTEGER),
    Column("reference_fingerprint"),
    Column("rule_set"),
)
"""What an order may hold beside; one that people made by hand has none of it."""
_FINGERPRINT = Column("reference_fingerprint")
_MEASURES = (Column("measure"), Column("value", Kind.REAL))
_IDS = ";"
_MOST_SCORE = 100.0


@dataclass(frozen=True)
class AnalysisLayers:
    """
    The tables that were given with an assessment; None for each that was not.

    Parameters
    ----------
    priorities, repairs
        Outputs of *Order of alignment* and of *Repairs and what-if*.
    indicator_totals, municipality_indicators, region_indicators
        Outputs of *Municipality indicators*: summary, municipalities and regions.
    measures, zones, zone_regions
        Outputs of *Concordance of zones and regions*: summary, zones and regions.
    zones_name
        What the zones are called in the register.
    """

    priorities: PolygonLayer | None = None
    repairs: PolygonLayer | None = None
    indicator_totals: PolygonLayer | None = None
    municipality_indicators: PolygonLayer | None = None
    region_indicators: PolygonLayer | None = None
    measures: PolygonLayer | None = None
    zones: PolygonLayer | None = None
    zone_regions: PolygonLayer | None = None
    zones_name: str = ""

    @property
    def given(self) -> dict[str, PolygonLayer]:
        """The layers that were given, by the key of their parameter."""
        named = {
            "PRIORITIES": self.priorities,
            "REPAIRS": self.repairs,
            "INDICATOR_SUMMARY": self.indicator_totals,
            "MUNICIPALITY_INDICATORS": self.municipality_indicators,
            "REGION_INDICATORS": self.region_indicators,
            "CONCORDANCE": self.measures,
            "CONCORDANCE_ZONES": self.zones,
            "CONCORDANCE_REGIONS": self.zone_regions,
        }
        return {key: layer for key, layer in named.items() if layer is not None}

    def check(self) -> None:
        """Raise `LayerError` for a table that is none of these."""
        order, repairs = tr("Order of alignment"), tr("Repairs and what-if")
        for layer, columns, algorithm in (
            (self.priorities, PRIORITY_COLUMNS, order),
            (self.repairs, REPAIR_COLUMNS, repairs),
            (self.measures, _MEASURES, _concordance()),
            (self.indicator_totals, _MEASURES, tr("Municipality indicators")),
        ):
            if layer is not None:
                check_columns(layer, columns, algorithm)
        for layer, kind in self.figures():
            check_columns(layer, (kind.unit, _FINGERPRINT), kind.algorithm)

    def figures(self) -> list[tuple[PolygonLayer, FigureKind]]:
        """Give the tables with figures about units, each with what it is."""
        indicators, zones = tr("Municipality indicators"), self.zones_name or ZONES
        kinds = (
            (
                self.municipality_indicators,
                FigureKind(Scope.MUNICIPALITY, "", "municipality_id", "municipality", INDICATOR_COLUMNS, indicators),
            ),
            (
                self.region_indicators,
                FigureKind(Scope.REGION, "", "region_id", "region_name", REGION_TABLE_COLUMNS, indicators),
            ),
            (self.zones, FigureKind(Scope.ZONE, zones, "zone_id", "zone", ZONE_COLUMNS, _concordance())),
            (
                self.zone_regions,
                FigureKind(Scope.REGION, zones, "region_id", "region_name", REGION_COLUMNS, _concordance()),
            ),
        )
        return [(layer, kind) for layer, kind in kinds if layer is not None]


@dataclass(frozen=True)
class FigureKind:
    """
    What a table with figures about units is.

    Parameters
    ----------
    scope, layer
        As the register keeps them.
    id_column, name_column
        What identifies a unit, and its name.
    columns
        All that the algorithm writes; numbers and truth values are figures.
    algorithm
        Which one, in words.
    """

    scope: Scope
    layer: str
    id_column: str
    name_column: str
    columns: tuple[Column, ...]
    algorithm: str

    @property
    def unit(self) -> Column:
        """The column that identifies a unit."""
        return Column(self.id_column)

    @property
    def figures(self) -> tuple[Column, ...]:
        """The columns that hold figures."""
        return tuple(one for one in self.columns if one.kind in (Kind.REAL, Kind.INTEGER, Kind.BOOLEAN))


@dataclass(frozen=True)
class Analyses:
    """
    What was read; None where it was not given.

    Parameters
    ----------
    priorities, repairs
        By partnership of the assessment.
    indicators
        A table for each scope and layer.
    notes
        What to tell.
    """

    priorities: list[Priority] | None
    repairs: list[Repair] | None
    indicators: list[IndicatorTable]
    notes: tuple[Note, ...]


def read_analyses(layers: AnalysisLayers, assessment: AssessmentRows) -> Analyses:
    """
    Read the tables that belong to an assessment.

    Parameters
    ----------
    layers
        The tables.
    assessment
        The territories by class.

    Raises
    ------
    LayerError
        For a table that is none of these, or belongs to another assessment.
    """
    notes: list[Note] = []
    priorities = None if layers.priorities is None else _priorities(layers.priorities, assessment)
    repairs = None if layers.repairs is None else _repairs(layers.repairs, assessment, notes)
    indicators = [_figures(layer, kind, assessment) for layer, kind in layers.figures()]
    if layers.indicator_totals is not None:
        indicators.append(_measures(layers.indicator_totals, ""))
    if layers.measures is not None:
        indicators.append(_measures(layers.measures, layers.zones_name or ZONES))
    return Analyses(priorities, repairs, indicators, tuple(notes))


def _concordance() -> str:
    return tr("Concordance of zones and regions")


def _priorities(layer: PolygonLayer, assessment: AssessmentRows) -> list[Priority]:
    fields = layer.source.fields()
    more = tuple(column for column in _OF_ORDER if fields.lookupField(column.name) >= 0)
    rows = read_rows(layer, (*PRIORITY_COLUMNS, *more), None)
    refuse_ids(rows, "partnership_id")
    refuse_strangers(rows, assessment)
    for field, expected in (("reference_fingerprint", assessment.fingerprint), ("rule_set", assessment.rule_set)):
        if field in rows.columns:
            _refuse_other(rows, field, expected, assessment)
    _refuse_other_main_regions(rows, assessment)
    _refuse_beyond(rows, "score", _MOST_SCORE)
    _refuse_beyond(rows, "known_share", 1.0)
    names = [
        *(column.name for column in PRIORITY_COLUMNS if column.name != "main_region_id"),
        "rank_best",
        "rank_worst",
    ]
    blank = [None] * len(rows)
    return [Priority(*values) for values in zip(*(rows.columns.get(name, blank) for name in names))]


def _refuse_other_main_regions(rows: PlainRows, assessment: AssessmentRows) -> None:
    """Refuse an order that was made for other findings."""
    expected = dict(zip(assessment.rows.columns["partnership_id"], assessment.rows.columns["main_region_id"]))
    pairs = zip(rows.columns["partnership_id"], rows.columns["main_region_id"])
    wrong = [key for key, region in pairs if region != expected[key]]
    if wrong:
        text = tr(
            "Layer “{layer}” ({role}) gives another main region than “{assessment}” for {ids}. Make the order of this "
            "assessment, and give that."
        )
        raise _belongs_elsewhere(text, rows, assessment, listed(wrong))


def _refuse_beyond(rows: PlainRows, field: str, most: float) -> None:
    for value, feature in zip(rows.columns[field], rows.feature_ids):
        if value is not None and not 0 <= value <= most:
            raise wrong_value(rows.layer, field, value, feature)


def _repairs(layer: PolygonLayer, assessment: AssessmentRows, notes: list[Note]) -> list[Repair]:
    rows = read_rows(layer, REPAIR_COLUMNS, None)
    refuse_strangers(rows, assessment)
    _refuse_other(rows, "reference_fingerprint", assessment.fingerprint, assessment)
    _refuse_other(rows, "rule_set", assessment.rule_set, assessment)
    for field, codes in (("kind", REPAIR_KINDS), ("class_after", CLASSES), ("connection", CONNECTIONS)):
        _refuse_unknown(rows, field, codes)
    for field in ("rank", "change_count"):
        _refuse_less_than_one(rows, field)
    _refuse_double_ranks(rows)
    notes += _class_notes(rows, assessment)
    return [_repair({name: values[row] for name, values in rows.columns.items()}) for row in range(len(rows))]


def _repair(values: dict[str, Any]) -> Repair:  # Any: the type depends on the column
    left_out, taken_in = (_ids(values[name]) for name in ("left_out_ids", "taken_in_ids"))
    kept = {
        name: values[name]
        for name in (
            "partnership_id",
            "rank",
            "kind",
            "change_count",
            "left_out",
            "taken_in",
            "class_after",
            "regions_after",
            "connection",
            "cut_off_after",
            "enclosed_after",
            "member_count_after",
            "repair_count",
        )
    }
    return Repair(is_smallest=bool(values["is_smallest"]), left_out_ids=left_out, taken_in_ids=taken_in, **kept)


def _ids(text: str | None) -> tuple[str, ...]:
    return tuple(one.strip() for one in (text or "").split(_IDS) if one.strip())


def _refuse_unknown(rows: PlainRows, field: str, codes: Sequence[str]) -> None:
    for value, feature in zip(rows.columns[field], rows.feature_ids):
        if value not in codes:
            raise wrong_value(rows.layer, field, value, feature)


def _refuse_less_than_one(rows: PlainRows, field: str) -> None:
    for value, feature in zip(rows.columns[field], rows.feature_ids):
        if value is None or value < 1:
            raise wrong_value(rows.layer, field, value, feature)


def _refuse_double_ranks(rows: PlainRows) -> None:
    counted = Counter(zip(rows.columns["partnership_id"], rows.columns["rank"]))
    double = sorted({key for (key, _rank), count in counted.items() if count > 1})
    if double:
        text = tr(
            "Layer “{layer}” ({role}) holds two repairs of the same rank for {ids}. Give the repairs of one run, as "
            "they were."
        )
        raise LayerError(text.format(layer=rows.layer.name, role=rows.layer.role, ids=listed(double)))


def _class_notes(rows: PlainRows, assessment: AssessmentRows) -> list[Note]:
    """Tell where repairs start from another class: by members it can be another than by geometry."""
    expected = dict(zip(assessment.rows.columns["partnership_id"], assessment.rows.columns["class"]))
    pairs = zip(rows.columns["partnership_id"], rows.columns["class_before"])
    wrong = sorted({key for key, cls in pairs if cls != expected[key]})
    if not wrong:
        return []
    text = tr(
        "Layer “{layer}” ({role}) starts from another class than “{assessment}” for {ids}. Repairs go by members; if "
        "these were assessed by members too, the repairs are of another run."
    )
    return [
        Note(
            text.format(
                layer=rows.layer.name, role=rows.layer.role, assessment=assessment.rows.layer.name, ids=listed(wrong)
            )
        )
    ]


def _refuse_other(rows: PlainRows, field: str, expected: str, assessment: AssessmentRows) -> None:
    """Refuse a table that was made with other regions or rules, where both tell with which."""
    others = sorted(set(rows.columns[field]) - {None, expected})
    if others and expected:
        text = tr(
            "Layer “{layer}” ({role}) was made with other regions or rules than “{assessment}”: column “{field}” holds "
            "{ids}, not {expected}. Run both algorithms with the same regions and rule set."
        )
        raise _belongs_elsewhere(text, rows, assessment, listed(others), field=field, expected=expected)


def _belongs_elsewhere(text: str, rows: PlainRows, assessment: AssessmentRows, ids: str, **values: str) -> LayerError:
    return LayerError(
        text.format(
            layer=rows.layer.name,
            role=rows.layer.role,
            assessment=assessment.rows.layer.name,
            ids=ids,
            **values,
        )
    )


def _figures(layer: PolygonLayer, kind: FigureKind, assessment: AssessmentRows) -> IndicatorTable:
    """Read all figures that are there; one that has no value is not known, and left out."""
    fields = layer.source.fields()
    found = [column for column in kind.figures if fields.lookupField(column.name) >= 0]
    if not found:
        check_columns(layer, kind.figures, kind.algorithm)
    has_name = fields.lookupField(kind.name_column) >= 0
    named = (Column(kind.name_column),) if has_name else ()
    rows = read_rows(layer, (kind.unit, *named, *found, _FINGERPRINT), None)
    refuse_ids(rows, kind.id_column)
    _refuse_other(rows, _FINGERPRINT.name, assessment.fingerprint, assessment)
    names = rows.columns[kind.name_column] if has_name else [None] * len(rows)
    units = list(zip(rows.columns[kind.id_column], names))
    return IndicatorTable(
        kind.scope.value,
        kind.layer,
        [
            Indicator(kind.scope.value, key, name, column.name, float(value), kind.layer)
            for column in found
            for (key, name), value in zip(units, rows.columns[column.name])
            if value is not None
        ],
    )


def _measures(layer: PolygonLayer, zones: str) -> IndicatorTable:
    rows = read_rows(layer, _MEASURES, None)
    refuse_blank(rows, "measure")
    refuse_ids(rows, "measure")
    pairs = zip(rows.columns["measure"], rows.columns["value"])
    return IndicatorTable(
        Scope.LAYER.value,
        zones,
        [Indicator(Scope.LAYER.value, "", None, code, value, zones) for code, value in pairs if value is not None],
    )
