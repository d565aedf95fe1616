"""Flips in words."""

from __future__ import annotations

from ..regioalign_plugin.translation import tr


def flip_label(code: str) -> str:
    """Give the name of a kind of flip; the code itself where it is none."""
    labels = {
        "starts_to_conform": tr("Starts to conform"),
        "stops_conforming": tr("Stops conforming"),
        "class_changed": tr("Another class"),
        "regions_changed": tr("Other regions"),
        "unchanged": tr("Unchanged"),
    }
    return labels.get(str(code), str(code))
