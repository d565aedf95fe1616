"""What is wrong with the hosts that territories name, in words for the log."""

from __future__ import annotations

from typing import Any  # a row of `itertuples` has the columns as its attributes

import pandas as pd

from ..regioalign_plugin.labels import percent
from ..regioalign_plugin.layers.notes import Note, listed
from ..regioalign_plugin.layers.reading import PolygonLayer
from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import HostProblem

HOST_PLACE = 6
"""Place of the field for the host among those of the territories."""
LISTED = 10


def host_notes(hosted: pd.DataFrame, layer: PolygonLayer) -> list[Note]:
    """
    Warn of hosts that are none, and of territories that do not lie in that of their host; tell of chains.

    Parameters
    ----------
    hosted
        What `hosts.hosted_table` found.
    layer
        The territories.
    """
    sentences = {
        HostProblem.UNKNOWN: tr(
            "There is no host with the id that these name: {entries}. Correct the id, or give HOSTS."
        ),
        HostProblem.OWN: tr("These name themselves as host: {entries}. Leave the field empty where there is no host."),
        HostProblem.CYCLE: tr("The hosts of these lead back to themselves: {entries}. Correct one of them."),
    }
    notes = []
    for problem, sentence in sentences.items():
        rows = hosted[hosted["host_problem"] == problem.value]
        notes += _notes(sentence, [f"{_label(row)} → {row.host_id}" for row in rows.itertuples()], layer)
    notes += _notes(
        tr("These do not lie in the territory of their host: {entries}. They are not hosted, or a member is missing."),
        [_outside(row) for row in hosted[hosted["nests"].eq(False)].itertuples()],
        layer,
    )
    chains = hosted.loc[hosted["levels"].gt(1), "chain"].tolist()
    return [*notes, *_notes(tr("Hosts that are hosted themselves: {entries}."), chains, layer, is_warning=False)]


def _notes(sentence: str, entries: list[str], layer: PolygonLayer, *, is_warning: bool = True) -> list[Note]:
    if not entries:
        return []
    start = tr("Layer “{layer}” ({role}), field “{field}”:").format(
        layer=layer.name, role=layer.role, field=layer.fields[HOST_PLACE]
    )
    return [Note(f"{start} {sentence.format(entries=listed(entries, LISTED))}", is_warning=is_warning)]


def _outside(row: Any) -> str:
    """Name a territory and its host, with the share inside."""
    if pd.isna(row.share_inside):
        text = tr("{name} in {host} ({count} of {all} members)")
        return text.format(name=_label(row), host=row.host_name, count=row.members_inside, all=row.member_count)
    text = tr("{name} in {host} ({share})")
    return text.format(name=_label(row), host=row.host_name, share=percent(row.share_inside, 1.0))


def _label(row: Any) -> str:
    return str(row.name or row.partnership_id)
