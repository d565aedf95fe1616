"""Steps that tests of the register share: an assessment of three regions, and algorithms run by their ids."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

from regioalign.tests.processing.conftest import Log, Run


def run_algorithm(name: str, **parameters: Any) -> Run:
    """Run an algorithm of ours by its id; the caller has loaded the plugin."""
    log = parameters.pop("log", None) or Log()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById(f"regioalign:{name}")
    results, ok = algorithm.run(parameters, context, log)
    return Run(ok, results, log, context)


def outputs_of(run: Run) -> dict[str, Any]:
    """Give the outputs of an assessment as inputs of an update: copies, which outlive the context of the run."""
    assert run.ok, run.log.errors
    keys = {"ASSESSMENT": "OUTPUT", "OVERLAPS": "OVERLAPS", "PIECES": "PIECES"}
    return {key: run.layer(output).clone() for key, output in keys.items()}
