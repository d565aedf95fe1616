"""Figures of one register at two dates, or of two registers, side by side; knows nothing of parameters and sinks."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd
from qgis.PyQt.QtCore import QDate

from ..regioalign_plugin.labels import column_label, layer_figure_labels
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.layers.notes import Note
from ..regioalign_plugin.layers.writing import Column, Kind
from ..regioalign_plugin.register.figures import KeptFigures, Moment, figures_at, first_with_figures, last_run_number
from ..regioalign_plugin.register.records import Indicator, Scope, time_of
from ..regioalign_plugin.translation import locale, tr

COLUMNS = (
    Column("scope"),
    Column("layer"),
    Column("id"),
    Column("name"),
    Column("indicator"),
    Column("before", Kind.REAL),
    Column("after", Kind.REAL),
    Column("change", Kind.REAL),
)
_SCOPES = [scope.value for scope in Scope]
_KEY = ["scope", "layer", "id", "indicator"]


@dataclass(frozen=True)
class Side:
    """
    One side of the comparison.

    Parameters
    ----------
    path
        The register.
    moment
        When.
    is_first
        Whether it is the first run with figures that is meant, whatever the moment says.
    key
        What the parameters of its date and run are called.
    """

    path: Path
    moment: Moment
    is_first: bool
    key: str


@dataclass(frozen=True)
class FigureOptions:
    """
    All that the comparison needs to know.

    Parameters
    ----------
    before, after
        The two sides.
    reference_set
        Which set the figures are about; "" for the current one of each side.
    only_changes
        Whether figures that stay the same are left out.
    """

    before: Side
    after: Side
    reference_set: str
    only_changes: bool


@dataclass(frozen=True)
class FigureOutcome:
    """
    What was found.

    Parameters
    ----------
    comparison
        With the columns of `COLUMNS`; a figure that one side lacks is NULL there.
    compared_count, changed_count, only_before_count, only_after_count
        Figures on both sides, those of them that differ, and those on one side.
    lines
        The figures of the whole in words, before and after.
    notes
        What to tell.
    """

    comparison: pd.DataFrame
    compared_count: int
    changed_count: int
    only_before_count: int
    only_after_count: int
    lines: tuple[str, ...]
    notes: tuple[Note, ...]


def compare_figures(options: FigureOptions) -> FigureOutcome:
    """
    Hold the figures of two moments side by side.

    Raises
    ------
    RegisterError
        Where a register cannot be read.
    LayerError
        Where a side has no figures, or both are the same; the text is for the user.
    """
    before, after = _kept(options.before, options.reference_set), _kept(options.after, options.reference_set)
    if before.run == after.run and options.before.path.resolve() == options.after.path.resolve():
        raise LayerError(_same_text(options, before))
    joined = _frame(before.figures).merge(_frame(after.figures), how="outer", on=_KEY, suffixes=("_before", "_after"))
    joined["name"] = joined["name_after"].where(joined["name_after"].notna(), joined["name_before"])
    joined["before"], joined["after"] = joined["value_before"], joined["value_after"]
    joined["change"] = joined["after"] - joined["before"]
    place = joined["scope"].map(_SCOPES.index) if len(joined) else []
    joined = joined.assign(place=place).sort_values(["place", "layer", "id", "indicator"], ignore_index=True)
    is_both = joined["change"].notna()
    is_changed = is_both & (joined["change"] != 0)
    shown = (joined[is_changed | ~is_both] if options.only_changes else joined).copy()
    for column in ("layer", "id"):
        shown[column] = shown[column].where(shown[column] != "", None)
    return FigureOutcome(
        comparison=shown[[column.name for column in COLUMNS]].reset_index(drop=True),
        compared_count=int(is_both.sum()),
        changed_count=int(is_changed.sum()),
        only_before_count=int(joined["after"].isna().sum()),
        only_after_count=int(joined["before"].isna().sum()),
        lines=tuple(_lines(joined)),
        notes=tuple(_notes(before, after)),
    )


def _kept(side: Side, reference_set: str) -> KeptFigures:
    moment = side.moment
    _check_run(side)
    if side.is_first:
        first = first_with_figures(side.path, reference_set=reference_set)
        moment = Moment(run=first) if first is not None else moment
    kept = figures_at(side.path, moment, reference_set=reference_set)
    if kept is None:
        text = tr(
            "The register {file} has no run up to the date or run that {key} names, or none against that reference "
            "set. Give a later one."
        )
        raise LayerError(text.format(file=side.path, key=side.key))
    if not kept.figures:
        text = tr(
            "The register {file} holds no indicators as of {day} (run {run}). Give their tables to “Update register”, "
            "or choose a later date with {key}."
        )
        raise LayerError(text.format(file=side.path, day=_day(kept), run=kept.run, key=side.key))
    return kept


def _check_run(side: Side) -> None:
    """Refuse a number that no run has: the last run before it would be another than was asked for."""
    run = side.moment.run
    if run is None:
        return
    last = last_run_number(side.path)
    if not 1 <= run <= last:
        text = tr("The register {file} has no run {run}; its last one is {last}. Give {key} another number.")
        raise LayerError(text.format(file=side.path, run=run, last=last, key=side.key.replace("DATE", "RUN")))


def _same_text(options: FigureOptions, kept: KeptFigures) -> str:
    text = tr(
        "Before and after are the same: run {run} of {day} in {file}. Give {before} or {after} another date or run, "
        "or give two registers."
    )
    return text.format(
        run=kept.run, day=_day(kept), file=options.after.path, before=options.before.key, after=options.after.key
    )


def _frame(figures: tuple[Indicator, ...]) -> pd.DataFrame:
    rows = [(one.scope, one.layer, one.unit_id, one.indicator, one.unit_name, one.value) for one in figures]
    return pd.DataFrame(rows, columns=[*_KEY, "name", "value"])


def _lines(joined: pd.DataFrame) -> list[str]:
    """Put the figures of whole layers in words, those about partnerships first."""
    whole = joined[(joined["scope"] == Scope.LAYER.value) & joined["before"].notna() & joined["after"].notna()]
    lines = []
    for layer, found in whole.groupby("layer", sort=True):
        labels = layer_figure_labels(layer)
        rows = found.set_index("indicator")
        codes = [*(code for code in labels if code in rows.index), *(code for code in rows.index if code not in labels)]
        if layer:
            lines.append(tr("{layer}:").format(layer=layer))
        lines.extend(
            tr("- {meaning}: {before:.6g} → {value:.6g}").format(
                meaning=labels.get(code, column_label(code)),
                before=rows.at[code, "before"],
                value=rows.at[code, "after"],
            )
            for code in codes
        )
    return lines


def _notes(before: KeptFigures, after: KeptFigures) -> list[Note]:
    text = tr("Before: run {run} of {day}. After: run {last} of {last_day}.")
    notes = [
        Note(
            text.format(run=before.run, day=_day(before), last=after.run, last_day=_day(after)),
            is_warning=False,
        )
    ]
    if before.reference_set != after.reference_set:
        text = tr(
            "The figures before are about the reference set “{before}”, those after about “{after}”: regions with the "
            "same id are held against each other."
        )
        notes.append(Note(text.format(before=before.reference_set, after=after.reference_set)))
    return notes


def _day(kept: KeptFigures) -> str:
    """Write the day of a run as the user does, on the user's calendar."""
    day: date = time_of(kept.started_at).astimezone().date()
    return str(locale().toString(QDate(day.year, day.month, day.day), locale().FormatType.ShortFormat))
