"""Ways to a register: the sample, layers of the project, an assessment made before; with progress and cancel."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("qgis.gui")

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QWidget

from regioalign import classFactory
from regioalign.regioalign_plugin.dock.algorithm_chain import AlgorithmChain, Link
from regioalign.regioalign_plugin.dock.algorithm_page import AlgorithmPage
from regioalign.regioalign_plugin.dock.new_register import NewRegisterPage
from regioalign.regioalign_plugin.dock.panel import EXPORT, ReviewPanel, Surroundings
from regioalign.regioalign_plugin.dock.sample import sample_layer, sample_links
from regioalign.regioalign_plugin.dock.session import Status
from regioalign.regioalign_plugin.dock.settings import remember_register
from regioalign.regioalign_plugin.dock.start_view import StartView
from regioalign.regioalign_plugin.register.listing import list_cases, runs
from regioalign.tests.dock.builders import Heard

LONG_MS = 60_000


@pytest.fixture
def algorithms(clean_settings: None) -> Iterator[None]:
    """Ours, and those of QGIS itself."""
    registry = QgsApplication.processingRegistry()
    native = None if registry.providerById("native") else QgsNativeAlgorithms(registry)
    if native is not None:
        registry.addProvider(native)
    plugin = classFactory(None)
    plugin.initProcessing()
    yield
    plugin.unload()
    QgsProject.instance().clear()


@pytest.fixture
def window(algorithms: None) -> Iterator[QWidget]:
    """Owns pages, as the dock does, and takes them along before the algorithms go."""
    found = QWidget()
    yield found
    sip.delete(found)


@pytest.fixture
def panel(window: QWidget) -> Iterator[ReviewPanel]:
    QgsProject.instance().clear()
    found = ReviewPanel(Surroundings(QgsMapCanvas(window), QgsProject.instance()), window)
    yield found
    found.stop()


@pytest.fixture
def layers(algorithms: None) -> dict[str, QgsVectorLayer]:
    """Police zones and regions of the sample, in the project."""
    QgsProject.instance().clear()
    found = {name: QgsVectorLayer(sample_layer(name), name) for name in ("police_zones", "reference_regions")}
    QgsProject.instance().addMapLayers(list(found.values()))
    return found


def run(qtbot, *links: Link) -> tuple[bool, dict, str]:
    chain = AlgorithmChain(links)
    with qtbot.waitSignal(chain.ended, timeout=LONG_MS) as ended:
        chain.start()
    return tuple(ended.args)


def test_the_sample_is_assessed_into_a_register_and_opened(panel: ReviewPanel, qtbot) -> None:
    panel.start.sample.click()
    assert panel.pages.currentWidget() is panel.running
    qtbot.waitUntil(lambda: panel.session.status is Status.READY, timeout=LONG_MS)

    assert panel.pages.currentWidget() is panel.page
    assert panel.session.review.progress.total == 66
    assert panel.session.review.reference_set == "Reference regions 2025 (sample)"
    straddling = [row for row in panel.session.review.rows if row.sector and row.conforms is False]
    assert len(straddling) == 7  # the police zones of DESIGN 13
    # Of these, five are one municipality off; the sample says nothing of assets or dates, so the order rests on little.
    assert sum(row.change_count == 1 for row in straddling) == 5
    assert all(row.rank is not None and row.priority_score is not None for row in straddling)


def test_layers_of_the_project_make_a_register(qtbot, window: QWidget, layers: dict, tmp_path: Path) -> None:
    page = NewRegisterPage(parent=window)
    page.assess.set_value("INPUT", layers["police_zones"].id())
    page.assess.set_value("REGIONS", layers["reference_regions"].id())
    page.file.setFilePath(str(tmp_path / "new.gpkg"))
    page.note.setText("Eerste run")

    values = page.assess.values()
    is_ok, _results, why = run(qtbot, *page.links())

    assert is_ok, why
    assert (values["ID_FIELD"], values["NAME_FIELD"], values["SECTOR_FIELD"]) == ("id", "name", "sector")
    assert len(list_cases(tmp_path / "new.gpkg")) == 101
    assert runs(tmp_path / "new.gpkg")[0].note == "Eerste run"
    assert not any(row.rank for row in list_cases(tmp_path / "new.gpkg"))  # nothing to repair without municipalities


def test_an_assessment_made_before_makes_a_register(qtbot, window: QWidget, layers: dict, tmp_path: Path) -> None:
    assessed = str(tmp_path / "assessed.gpkg")
    fields = {"ID_FIELD": "id", "NAME_FIELD": "name", "REGION_ID_FIELD": "id", "REGION_NAME_FIELD": "name"}
    inputs = {"INPUT": layers["police_zones"].id(), "REGIONS": layers["reference_regions"].id()}
    parameters = {**inputs, **fields, "OUTPUT": assessed, "OVERLAPS": str(tmp_path / "overlaps.gpkg")}
    assert run(qtbot, Link("regioalign:assessalignment", "", lambda _results: parameters, "assess"))[0]
    page = NewRegisterPage(parent=window)
    page.way.setCurrentIndex(1)
    page.update_form.set_value("ASSESSMENT", assessed)
    page.update_form.set_value("OVERLAPS", str(tmp_path / "overlaps.gpkg"))
    for key in ("REGIONS", "REGION_ID_FIELD", "REGION_NAME_FIELD"):
        page.update_form.set_value(key, {**inputs, **fields}[key])
    page.file.setFilePath(str(tmp_path / "new.gpkg"))

    is_ok, _results, why = run(qtbot, *page.links())

    assert is_ok, why
    assert not page.rule_set.isVisibleTo(page)
    assert len(list_cases(tmp_path / "new.gpkg")) == 101


def test_layers_of_a_register_are_not_offered_as_territories(
    window: QWidget, layers: dict, register_path: Path
) -> None:
    from qgis.gui import QgsMapLayerComboBox

    own = QgsVectorLayer(f"{register_path}|layername=review_map", "own")
    QgsProject.instance().addMapLayer(own)

    page = NewRegisterPage(parent=window)

    for box in page.assess.findChildren(QgsMapLayerComboBox):
        offered = [box.layer(row).name() for row in range(box.count()) if box.layer(row)]
        assert "own" not in offered


def test_an_algorithm_that_fails_ends_the_chain_with_its_reason(qtbot, layers: dict, tmp_path: Path) -> None:
    bad = {"INPUT": layers["police_zones"].id(), "ID_FIELD": "nowhere", "REGIONS": layers["reference_regions"].id()}

    is_ok, results, why = run(
        qtbot,
        Link("regioalign:assessalignment", "", lambda _results: {**bad, "REGION_ID_FIELD": "id"}, "assess"),
        Link("regioalign:updateregister", "", lambda _results: {}, "update"),
    )

    assert not is_ok
    assert results == {}
    assert why


def test_an_algorithm_that_is_not_there_is_named(qtbot) -> None:
    is_ok, _results, why = run(qtbot, Link("regioalign:nowhere", "", lambda _results: {}, "x"))

    assert not is_ok
    assert "regioalign:nowhere" in why


def test_cancelling_ends_the_run_and_leaves_no_register(panel: ReviewPanel, qtbot, tmp_path: Path) -> None:
    panel._run(sample_links(tmp_path / "sample.gpkg"), lambda: None)

    panel.running.cancel.click()
    qtbot.waitUntil(lambda: panel._chain is None, timeout=LONG_MS)

    assert panel.pages.currentWidget() is panel.start
    assert panel.banner.text.text() == "Cancelled."
    assert not (tmp_path / "sample.gpkg").exists()


def test_stopping_in_the_middle_of_a_run_leaves_no_task(panel: ReviewPanel, qtbot, tmp_path: Path) -> None:
    panel._run(sample_links(tmp_path / "sample.gpkg"), lambda: None)
    manager = QgsApplication.taskManager()

    panel._chain.stop()
    panel._chain = None
    qtbot.waitUntil(lambda: manager.countActiveTasks() == 0, timeout=LONG_MS)


def test_a_page_that_was_filled_in_comes_back_when_its_run_fails(panel: ReviewPanel, qtbot, layers: dict) -> None:
    panel._ask_for_layers(None)
    page = panel._asked
    page.note.setText("Niet weg")
    bad = Link("regioalign:nowhere", "", lambda _results: {}, "x")

    page.run_asked.emit((bad,), Path("x.gpkg"))

    assert panel.pages.currentWidget() is page
    assert page.note.text() == "Niet weg"
    page.back.click()
    assert panel.pages.currentWidget() is panel.start


def test_an_algorithm_on_the_register_needs_no_file_of_it(window: QWidget, register_path: Path) -> None:
    page = AlgorithmPage(EXPORT, register_path, parent=window)

    assert "REGISTER" not in page.form.wrappers
    assert page.link().parameters({})["REGISTER"] == str(register_path)
    assert page.run.isEnabled()


def test_registers_opened_last_are_a_click_away(qtbot, clean_settings: None) -> None:
    remember_register("/data/Leuven & co/regioalign.gpkg")
    view = StartView()
    qtbot.addWidget(view)
    asked = Heard(view.recent_asked)

    view.show_recent(("/data/Leuven & co/regioalign.gpkg",))
    view.recent_buttons[0].click()

    assert asked.told == ["/data/Leuven & co/regioalign.gpkg"]
    assert view.recent_buttons[0].text() == "regioalign.gpkg in Leuven && co"
