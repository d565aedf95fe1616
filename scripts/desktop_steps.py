"""Plays steps inside QGIS desktop, which `desktop_session.py` starts.

The steps are a generator. It acts, then yields what to wait for; QGIS goes on meanwhile as it does for a user:

    def steps(arguments, report):
        finished = yield Signal(dialog.algorithmFinished, start=dialog.runButton().click)
        yield Until(lambda: iface.mapCanvas().isDrawing() is False)
"""

from __future__ import annotations

import importlib.util
import json
import sys
import traceback
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar, Union

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget
from qgis.utils import iface

POLL_MS = 50


@dataclass(frozen=True)
class Signal:
    """
    Wait for a signal; the step gets its values as a tuple.

    Parameters
    ----------
    signal
        A bound signal.
    start
        Called once somebody listens; it may block, as the `exec` of a dialog does.
    seconds
        How long to wait before giving up.
    """

    signal: Any  # PyQt has no public type for a bound signal
    start: Callable[[], object] | None = None
    seconds: float = 60


@dataclass(frozen=True)
class Until:
    """
    Wait until a condition gives something true; the step gets that.

    Parameters
    ----------
    condition
        Called again and again.
    start
        Called before; it may block.
    seconds
        How long to wait before giving up.
    """

    condition: Callable[[], Any]
    start: Callable[[], object] | None = None
    seconds: float = 30


Wait = Union[Signal, Until]
Steps = Generator[Wait, Any, None]


class Player:
    """
    Plays a generator of steps, one at a time, from the event loop.

    Parameters
    ----------
    steps
        The generator.
    done
        Called at the end with the trace of what went wrong, or None.
    """

    _playing: ClassVar[set[Player]] = set()  # whoever made it has returned when the steps are played

    def __init__(self, steps: Steps, done: Callable[[str | None], None]) -> None:
        self._playing.add(self)
        self._steps = steps
        self._done = done
        self._cancel: Callable[[], None] = lambda: None

    def go_on(self, value: object = None, error: Exception | None = None) -> None:
        """Play up to the next wait."""
        try:
            wait = self._steps.send(value) if error is None else self._steps.throw(error)
            self._listen(wait)
        except StopIteration:
            self._done(None)
        except Exception:  # noqa: BLE001 - whatever a step does, the report says it and QGIS is ended
            self._done(traceback.format_exc())

    def _listen(self, wait: Wait) -> None:
        limit = QTimer()
        limit.setSingleShot(True)
        limit.timeout.connect(lambda: self._resume(error=TimeoutError(f"waited {wait.seconds} s for {wait}")))
        limit.start(int(wait.seconds * 1000))
        stop = self._on_signal(wait) if isinstance(wait, Signal) else self._poll(wait)

        def cancel() -> None:
            limit.stop()
            stop()

        self._cancel = cancel
        start = wait.start
        if start is not None:
            QTimer.singleShot(0, lambda: start())  # a bound method of Qt would be held weakly

    def _on_signal(self, wait: Signal) -> Callable[[], None]:
        def take(*values: object) -> None:
            self._resume(values)

        wait.signal.connect(take)
        return lambda: wait.signal.disconnect(take)

    def _poll(self, wait: Until) -> Callable[[], None]:
        def look() -> None:
            try:
                found = wait.condition()
            except Exception as error:  # noqa: BLE001 - the step that waits gets it
                self._resume(error=error)
                return
            if found:
                self._resume(found)

        timer = QTimer()
        timer.timeout.connect(look)
        timer.start(POLL_MS)
        return timer.stop

    def _resume(self, value: object = None, error: Exception | None = None) -> None:
        self._cancel()
        QTimer.singleShot(0, lambda: self.go_on(value, error))


def sample() -> str:
    """Give the sample that came with the plugin, in the profile."""
    plugins = Path(QgsApplication.qgisSettingsDirPath()) / "python" / "plugins"
    return str(plugins / "regioalign" / "resources" / "sample" / "regioalign-sample.gpkg")


def open_layers(geopackage: str, names: list[str]) -> dict[str, QgsVectorLayer]:
    """Add layers of a GeoPackage to the project, the last on top; by name."""
    layers = {}
    for name in names:
        layer = iface.addVectorLayer(f"{geopackage}|layername={name}", name, "ogr")
        if layer is None:
            raise ValueError(f"{geopackage} has no layer {name}")
        layers[name] = layer
    return layers


def open_from_toolbox(algorithm_id: str) -> Until:
    """Find an algorithm in the Processing toolbox by its name, press Enter, and wait for its dialog."""
    from qgis.utils import plugins

    toolbox = plugins["processing"].toolbox
    algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
    if algorithm is None:
        raise LookupError(f"the registry has no {algorithm_id}")
    toolbox.show()
    toolbox.searchBox.clear()
    toolbox.searchBox.setText(algorithm.displayName())
    selected = toolbox.algorithmTree.selectedAlgorithm()
    if selected is None or selected.id() != algorithm_id:
        raise LookupError(f"the toolbox finds {selected and selected.id()} instead of {algorithm_id}")
    return Until(visible_dialog, start=lambda: QTest.keyClick(toolbox.searchBox, Qt.Key.Key_Return))


def visible_dialog() -> QgsProcessingAlgorithmDialogBase | None:
    """Give the dialog of an algorithm that is open."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QgsProcessingAlgorithmDialogBase) and widget.isVisible():
            return widget
    return None


def visible_table() -> QWidget | None:
    """Give the window of the attribute table that is open; its class is none of Python's."""
    for widget in QApplication.allWidgets():
        if widget.metaObject().className() == "QgsAttributeTableDialog" and widget.isVisible():
            return widget.window()
    return None


def press_run(dialog: QgsProcessingAlgorithmDialogBase) -> Signal:
    """Press Run, and wait until the algorithm has finished: success, and its results."""
    return Signal(
        dialog.algorithmFinished, start=lambda: QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    )


def close_dialog(dialog: QgsProcessingAlgorithmDialogBase) -> Until:
    """Close the dialog of an algorithm; it is gone then, Python's half too."""
    return Until(lambda: visible_dialog() is None, start=dialog.close)


def message_bar() -> list[tuple[int, str]]:
    """Give what stands in the message bar of the main window: level, and title and text."""
    return [(int(item.level()), f"{item.title()}: {item.text()}") for item in iface.messageBar().items()]


def redraw() -> Signal:
    """Draw the map, and wait until it is there."""
    canvas = iface.mapCanvas()
    return Signal(canvas.mapCanvasRefreshed, start=canvas.refresh)


def pause(milliseconds: int) -> Signal:
    """Give widgets the time to lay themselves out and paint."""
    timer = QTimer()
    timer.setSingleShot(True)
    return Signal(timer.timeout, start=lambda: timer.start(milliseconds))


def load_steps(script: Path) -> Callable[[Mapping[str, Any], dict[str, Any]], Steps]:
    """Import the function `steps` of a file."""
    spec = importlib.util.spec_from_file_location(script.stem, script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[script.stem] = module
    spec.loader.exec_module(module)
    steps: Callable[[Mapping[str, Any], dict[str, Any]], Steps] = module.steps
    return steps


def end_qgis() -> None:
    """Close QGIS as a user does who keeps nothing."""
    dialog = QApplication.activeModalWidget()
    while isinstance(dialog, QDialog):
        dialog.reject()
        dialog = QApplication.activeModalWidget() if not dialog.isVisible() else None
    QgsProject.instance().clear()  # scratch layers would ask to be saved
    # QGIS 3.40 crashes at its end where a thread of a task is still idle: it takes leave of the store of passwords, and
    # that is gone by then.
    QgsApplication.taskManager().threadPool().waitForDone()
    iface.actionExit().trigger()


def play_job(path: str) -> None:
    """Play the job of a file; write the report; end QGIS."""
    job = json.loads(Path(path).read_text(encoding="utf-8"))
    report: dict[str, Any] = {"ended": False, "error": None}

    def done(error: str | None) -> None:
        report.update(ended=error is None, error=error)
        Path(job["report"]).write_text(json.dumps(report, default=str), encoding="utf-8")
        QTimer.singleShot(0, end_qgis)

    try:
        steps = load_steps(Path(job["script"]))(job["arguments"], report)
    except Exception:  # noqa: BLE001 - a script that cannot be loaded goes into the report too
        done(traceback.format_exc())
        return
    player = Player(steps, done)
    QTimer.singleShot(0, lambda: player.go_on())
