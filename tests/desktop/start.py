"""Played inside QGIS: tell what the user sees after the start, and whether the algorithm can be run."""

from __future__ import annotations

from desktop_steps import message_bar, pause
from qgis.core import QgsApplication


def steps(arguments, report):
    yield pause(500)
    report["message_bar"] = message_bar()
    provider = QgsApplication.processingRegistry().providerById("regioalign")
    report["algorithms"] = [algorithm.id() for algorithm in provider.algorithms()]
    can_execute, reason = QgsApplication.processingRegistry().algorithmById("regioalign:assessalignment").canExecute()
    report["can_execute"], report["reason"] = can_execute, reason
