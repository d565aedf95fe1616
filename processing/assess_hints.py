"""What looks odd about the outcome of an assessment, and the outcome in words for the log."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..regioalign_plugin.alignment.assessment import Assessment
from ..regioalign_plugin.labels import area_text, class_label
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer
from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Class

LISTED_GAPS = 3
MANY_REGIONS = 3
"""So many times more regions than territories, most of them whole, look like two layers swapped."""


def gap_notes(gaps: pd.DataFrame, layer_name: str) -> list[Note]:
    """
    Tell of gaps among the regions.

    Parameters
    ----------
    gaps
        One row per gap with `area_m2`, `x` and `y`.
    layer_name
        Name of the layer of regions.
    """
    if len(gaps) == 0:
        return []
    largest = gaps.nlargest(LISTED_GAPS, "area_m2")
    gap_text = tr("{area} at {x:.0f}, {y:.0f}")
    places = "; ".join(gap_text.format(area=area_text(gap.area_m2), x=gap.x, y=gap.y) for gap in largest.itertuples())
    text = tr(
        "Layer “{layer}”: gaps among the regions: {count}, {total} in all. What lies there counts as outside "
        "the regions. The largest: {places}."
    )
    total = area_text(gaps["area_m2"].sum())
    return [Note(text.format(layer=layer_name, count=len(gaps), total=total, places=places), is_warning=False)]


def unnamed_landscape_notes(layers: Sequence[PolygonLayer]) -> list[Note]:
    """
    Tell which landscape layers have none of the fields for the name, where others have one.

    Parameters
    ----------
    layers
        The layers; the first of their fields is that of the name, "" where there is none.
    """
    unnamed = [layer.name for layer in layers if not layer.fields[0]]
    if not unnamed or len(unnamed) == len(layers):
        return []
    text = tr("No field for the name of the landscape feature in {layers}: the features go by their numbers.")
    return [Note(text.format(layers=listed(unnamed)))]


def hint_notes(assessment: Assessment, region_count: int) -> list[Note]:
    """
    Warn where the outcome suggests that the layers are not the ones meant.

    Parameters
    ----------
    assessment
        What was found.
    region_count
        How many regions there are.
    """
    classes = assessment.findings["class"]
    compared = classes[classes != Class.NOT_ASSESSABLE.value]
    notes = []
    if len(compared) and (compared == Class.OUTSIDE.value).all():
        notes.append(
            tr(
                "All territories lie outside the regions. Check that both layers show the same part of the world and "
                "that each has the coordinate reference system its coordinates were made in."
            )
        )
    elif len(classes) == 1 or region_count == 1:
        notes.append(
            tr(
                "One of the two layers has a single feature. If that is not meant, check for a selection or a filter, "
                "and that the layers are not swapped: INPUT takes the territories, REGIONS the reference regions."
            )
        )
    elif _looks_swapped(assessment, region_count):
        notes.append(
            tr(
                "There are many more regions than territories, and most regions lie whole inside a territory. Are the "
                "layers swapped? INPUT takes the territories, REGIONS the reference regions."
            )
        )
    return [Note(text) for text in notes]


def _looks_swapped(assessment: Assessment, region_count: int) -> bool:
    if region_count <= MANY_REGIONS * len(assessment.findings):
        return False
    whole = assessment.overlaps.loc[assessment.overlaps["whole"].astype(bool), "region_id"].nunique()
    return bool(2 * whole > region_count)


def summary_lines(findings: pd.DataFrame) -> list[str]:
    """
    Put the outcome in words: a line per class that occurs, in the order of the tests.

    The log of the desktop is HTML in a proportional font, where columns of spaces collapse; so each line is a sentence
    that reads the same there and in a terminal.

    Parameters
    ----------
    findings
        One row per territory, with `class` and `conforms`.
    """
    counts = findings["class"].value_counts()
    conforming = findings.loc[findings["conforms"].eq(True), "class"].unique()
    judged = findings.loc[findings["conforms"].notna(), "class"].unique()
    line = tr("- {label} ({verdict}): {count}")
    lines = [tr("Territories by class:")]
    for code in [item.value for item in Class if item.value in counts.index]:
        verdict = tr("conforms") if code in conforming else tr("does not conform")
        verdict = verdict if code in judged else tr("not judged")
        lines.append(line.format(count=counts[code], label=class_label(code), verdict=verdict))
    total = tr("In all: {count}, of which {conforming} conform and {other} do not.")
    answers = findings["conforms"]
    lines.append(
        total.format(count=len(findings), conforming=int(answers.eq(True).sum()), other=int(answers.eq(False).sum()))
    )
    return lines
