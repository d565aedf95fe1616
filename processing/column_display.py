"""How the columns of outputs read in the attribute table: headings, decimals, words for codes; no value changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import QgsApplication, QgsEditorWidgetSetup, QgsValueMapFieldFormatter, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ..regioalign_plugin.analysis_texts import connection_label, repair_kind_label, scope_label
from ..regioalign_plugin.explanation.lifecycle import State
from ..regioalign_plugin.explanation.quality import Level
from ..regioalign_plugin.explanation.rulesets import Obligation
from ..regioalign_plugin.explanation.transition_calendar import Occasion
from ..regioalign_plugin.labels import (
    basis_label,
    category_label,
    change_label,
    class_label,
    column_label,
    flip_label,
    host_problem_label,
    level_label,
    obligation_label,
    state_label,
)
from ..regioalign_plugin.messages import severity_label
from ..regioalign_plugin.priority_texts import occasion_label
from ..regioalign_plugin.register.checking import Severity
from ..regioalign_plugin.register.records import ChangeKind, Scope
from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Basis, Category, Class, Code, Connection, Flip, HostProblem, RepairKind

DECIMALS = {
    "main_share": 4,
    "outside_share": 4,
    "member_share_main": 4,
    "weighted_share_main": 4,
    "fit": 4,
    "effective_splits": 4,
    "uncertainty_bits": 4,
    "share": 4,
    "cover": 4,
    "share_inside": 4,
    "area_m2": 1,
    "score": 1,
    "amount": 1,
    "main_zone_share": 4,
    "uncovered_share": 4,
    "inhomogeneity": 4,
    "splitting": 4,
    "splitting_reduced": 4,
    "congruence": 4,
    "inward_share": 4,
    "coherence": 4,
    "mean_congruence": 4,
    "mean_partnerships": 2,
    "known_share": 2,
    "score_low": 1,
    "score_high": 1,
    "median_score": 1,
    "mean_known_share": 2,
}
"""Columns of measures, and how many decimals of them are shown."""

WORDS: dict[str, tuple[Iterable[Code], Callable[[str], str]]] = {
    "class": (Class, class_label),
    "flip": (Flip, flip_label),
    "suggested_category": (Category, category_label),
    "obligation": (Obligation, obligation_label),
    "change": (ChangeKind, change_label),
    "state": (State, state_label),
    "from_state": (State, state_label),
    "to_state": (State, state_label),
    "level": (Level, level_label),
    "severity": (Severity, severity_label),
    "basis": (Basis, basis_label),
    "kind": (RepairKind, repair_kind_label),
    "connection": (Connection, connection_label),
    "host_problem": (HostProblem, host_problem_label),
    "scope": (Scope, scope_label),
    "indicator": ((), column_label),
    "occasion": (Occasion, occasion_label),
}
"""Columns of codes, with the codes there are and what gives each in words; other codes in the layer get words too."""


def display_columns(layer: QgsVectorLayer) -> None:
    """
    Give the known columns of a layer a heading; show fewer decimals of measures, and words for codes.

    Only the layer in the project changes: the file keeps its values, and expressions the names and codes. What is not
    shown as it stands is made read-only in forms, which would otherwise save the rounded value.

    Parameters
    ----------
    layer
        An output, of which any column may be missing.
    """
    form = layer.editFormConfig()
    for index, field in enumerate(layer.fields()):
        name = field.name()
        layer.setFieldAlias(index, _heading(layer, name))
        setup = _setup(layer, index, name)
        if setup is not None:
            layer.setEditorWidgetSetup(index, setup)
            form.setReadOnly(index, True)
    layer.setEditFormConfig(form)


def _heading(layer: QgsVectorLayer, name: str) -> str:
    """Give the heading of a column; the reasons for a place in the order are no reasons of an explanation."""
    if name == "reasons" and layer.fields().lookupField("priority_criteria") >= 0:
        return tr("Reasons")
    return column_label(name)


def _setup(layer: QgsVectorLayer, index: int, name: str) -> QgsEditorWidgetSetup | None:
    """Give the widget of a column, also of one side of a comparison; None where it shows the value as it stands."""
    plain = name.removesuffix("_before").removesuffix("_after")
    if plain in DECIMALS:
        return QgsEditorWidgetSetup("Range", {"Precision": DECIMALS[plain], "AllowNull": True})
    if plain in WORDS and layer.fields()[index].type() == QMetaType.Type.QString:
        return QgsEditorWidgetSetup("ValueMap", {"map": _code_map(layer, index, *WORDS[plain])})
    return None


def _code_map(
    layer: QgsVectorLayer, index: int, codes: Iterable[Code], label: Callable[[str], str]
) -> list[dict[str, Any]]:
    """Map words to codes; a rule set of the user's may bring codes of its own, which stand for themselves."""
    known = [code.value for code in codes]
    others = sorted(str(value) for value in layer.uniqueValues(index) if value and value not in known)
    words = [{label(code): code} for code in (*known, *others)]
    return [*words, {QgsApplication.nullRepresentation(): QgsValueMapFieldFormatter.NULL_VALUE}]
