"""The list of rule sets in dialogs: what it lists, what it gives and takes, and how QGIS comes to it."""

from __future__ import annotations

import gc
import json
from pathlib import Path
from types import SimpleNamespace

import pytest

pytest.importorskip("processing", reason="needs QGIS's own plugin Processing")

from processing.gui.wrappers import WidgetWrapperFactory
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsSettings,
)
from qgis.gui import QgsProcessingModelerParameterWidget
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from regioalign.processing.rule_set_parameter import (
    DEFAULT_RULE_SET,
    FILES_SETTING,
    FOLDER_SETTING,
    MAX_USED_FILES,
    remember_file,
    rule_set_folders,
    used_files,
)
from regioalign.processing.rule_set_widget import RuleSetWrapper

DECREE = "Flemish Region Decree (3 February 2023)"
PAPER = "VVSG position paper on region formation (March 2020)"
USERS = ["regioalign:assessalignment", "regioalign:territoriesfrommembers", "regioalign:comparereferencesets"]


class AlgorithmDialog:
    """QGIS tells the kinds of dialogs by the names of their classes."""


class BatchAlgorithmDialog:
    """See `AlgorithmDialog`."""


@pytest.fixture(autouse=True)
def no_settings(qgis_app):
    """Settings without rule sets before and after each test."""
    for key in (FOLDER_SETTING, FILES_SETTING):
        QgsSettings().remove(key)
    yield
    for key in (FOLDER_SETTING, FILES_SETTING):
        QgsSettings().remove(key)


@pytest.fixture
def parameter(algorithm):
    return algorithm.parameterDefinition("RULE_SET")


@pytest.fixture
def make(parameter, qtbot):
    """Make the wrapper as QGIS does for a dialog, with its widget in a window."""
    window = QWidget()
    qtbot.addWidget(window)

    def make(dialog=None) -> RuleSetWrapper:
        wrapper = WidgetWrapperFactory.create_wrapper(parameter, dialog or AlgorithmDialog())
        wrapper.createWrappedWidget(QgsProcessingContext()).setParent(window)
        return wrapper

    return make


@pytest.fixture
def own_rules(plugin_root: Path, tmp_path: Path):
    """Write a rule set of the user."""
    paper = json.loads((plugin_root / "resources/rulesets/vvsg-2020.json").read_text(encoding="utf-8"))

    def write(name: str = "own.json", **changes) -> Path:
        path = tmp_path / name
        rules = {**paper, "id": "own", "title": {"en": "Rules of ours", "nl": "Eigen regels"}, **changes}
        path.write_text(json.dumps(rules), encoding="utf-8")
        return path

    return write


def texts(wrapper: RuleSetWrapper) -> list[str]:
    """Give the entries, "" for a line between groups."""
    box = wrapper.wrappedWidget().list
    return [box.itemText(row) for row in range(box.count())]


def is_enabled(wrapper: RuleSetWrapper, text: str) -> bool:
    box = wrapper.wrappedWidget().list
    return bool(box.model().item(box.findText(text)).flags() & Qt.ItemFlag.ItemIsEnabled)


def test_what_ships_is_listed_by_title_and_the_default_is_chosen(make):
    wrapper = make()

    assert texts(wrapper) == [DECREE, PAPER]
    assert wrapper.parameterValue() == DEFAULT_RULE_SET


def test_titles_are_in_the_language_of_the_user(make, monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: "nl_BE"))

    assert texts(make()) == ["Regiodecreet (3 februari 2023)", "VVSG-standpunt over regiovorming (maart 2020)"]


@pytest.mark.parametrize("key", USERS)
def test_every_algorithm_with_a_rule_set_has_the_list(algorithm, key):
    parameter = QgsApplication.processingRegistry().algorithmById(key).parameterDefinition("RULE_SET")

    assert isinstance(WidgetWrapperFactory.create_wrapper(parameter, AlgorithmDialog()), RuleSetWrapper)
    assert parameter.defaultValue() == DEFAULT_RULE_SET
    assert FOLDER_SETTING in parameter.help()
    assert "regiodecreet-2023, vvsg-2020" in parameter.help()


@pytest.mark.parametrize("dialog", [AlgorithmDialog(), BatchAlgorithmDialog()])
def test_an_id_is_taken_and_given_back(make, dialog):
    wrapper = make(dialog)

    wrapper.setParameterValue("vvsg-2020", QgsProcessingContext())

    assert wrapper.wrappedWidget().list.currentText() == PAPER
    assert wrapper.parameterValue() == "vvsg-2020"


@pytest.mark.parametrize("nothing", [None, "", "  "])
def test_nothing_is_the_default(make, nothing):
    wrapper = make()
    wrapper.setParameterValue("vvsg-2020", QgsProcessingContext())

    wrapper.setParameterValue(nothing, QgsProcessingContext())

    assert wrapper.parameterValue() == DEFAULT_RULE_SET


def test_a_path_is_taken_shown_by_title_and_given_back(make, own_rules):
    path = str(own_rules("eigen régels.json"))
    wrapper = make()

    wrapper.setParameterValue(path, QgsProcessingContext())

    assert wrapper.wrappedWidget().list.currentText() == "Rules of ours (eigen régels.json)"
    assert wrapper.parameterValue() == path


@pytest.mark.parametrize("value", ["nowhere.json", "gent-2026", "/tmp"])
def test_a_value_that_is_no_rule_set_is_kept_and_its_problem_shown(make, value):
    wrapper = make()

    wrapper.setParameterValue(value, QgsProcessingContext())

    assert wrapper.parameterValue() == value
    shown = wrapper.wrappedWidget().list.currentText()
    assert shown.startswith(Path(value).name)
    assert "there is no such file" in shown or "is a folder" in shown


def test_the_folder_of_the_settings_is_listed_and_what_cannot_be_used_is_grey(make, own_rules, tmp_path):
    own_rules()
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(50_000_000)
    own_rules("shadow.json", id="vvsg-2020")
    QgsSettings().setValue(FOLDER_SETTING, str(tmp_path))

    wrapper = make()

    broken = next(text for text in texts(wrapper) if text.startswith("broken.json: is not valid JSON"))
    large = "large.json: is larger than 1000 kB, too large for a rule set"
    shadow = "shadow.json: id: 'vvsg-2020' is the id of a rule set that ships; give yours an id of its own"
    assert texts(wrapper) == [DECREE, PAPER, "", broken, large, "Rules of ours (own.json)", shadow]
    assert not any(is_enabled(wrapper, text) for text in (broken, large, shadow))
    assert is_enabled(wrapper, "Rules of ours (own.json)")


def test_a_rule_set_of_the_folder_has_its_id_as_value(make, own_rules, tmp_path):
    own_rules()
    QgsSettings().setValue(FOLDER_SETTING, str(tmp_path))
    wrapper = make()
    box = wrapper.wrappedWidget().list

    box.setCurrentIndex(box.findText("Rules of ours (own.json)"))

    assert wrapper.parameterValue() == "own"


def test_a_folder_that_is_gone_is_listed_as_such(make):
    QgsSettings().setValue(FOLDER_SETTING, "/nowhere/rules")

    assert texts(make())[3] == "rules: this folder cannot be read (No such file or directory)"


def test_a_file_that_is_chosen_is_selected_told_and_remembered(make, own_rules, qtbot, monkeypatch):
    path = str(own_rules())
    wrapper = make()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))

    with qtbot.waitSignal(wrapper.widgetValueHasChanged):
        wrapper.wrappedWidget().choose_file()

    assert wrapper.parameterValue() == path
    assert used_files() == [path]
    assert texts(make())[-1] == "Rules of ours (own.json)"


def test_a_file_that_was_used_and_is_gone_is_grey(make, own_rules):
    path = own_rules()
    remember_file(str(path))
    path.unlink()

    wrapper = make()

    assert texts(wrapper)[-1] == "own.json: there is no such file"
    assert not is_enabled(wrapper, "own.json: there is no such file")


def test_a_chosen_file_that_is_no_rule_set_is_shown_with_its_problem_and_not_remembered(make, tmp_path, monkeypatch):
    path = tmp_path / "notes.json"
    path.write_text("[]", encoding="utf-8")
    wrapper = make()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))

    wrapper.wrappedWidget().choose_file()

    assert wrapper.wrappedWidget().list.currentText().startswith("notes.json: must be an object")
    assert used_files() == []


def test_leaving_the_dialogs_for_files_changes_nothing(make, monkeypatch):
    wrapper = make()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")

    wrapper.wrappedWidget().choose_file()
    wrapper.wrappedWidget().choose_folder()

    assert wrapper.parameterValue() == DEFAULT_RULE_SET
    assert rule_set_folders() == ()


def test_a_folder_that_is_chosen_is_kept_and_listed_at_once(make, own_rules, tmp_path, monkeypatch):
    own_rules()
    wrapper = make()
    wrapper.setParameterValue("vvsg-2020", QgsProcessingContext())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))

    wrapper.wrappedWidget().choose_folder()

    assert rule_set_folders() == (str(tmp_path),)
    assert texts(wrapper)[-1] == "Rules of ours (own.json)"
    assert wrapper.parameterValue() == "vvsg-2020"


def test_only_the_last_files_are_remembered():
    for number in range(MAX_USED_FILES + 2):
        remember_file(f"/rules/{number}.json")
    remember_file("/rules/4.json")

    assert used_files() == [f"/rules/{number}.json" for number in (4, 6, 5, 3, 2)]


@pytest.mark.parametrize("written", [7, [], [7, None], {"a": 1}, ""])
def test_settings_that_someone_spoiled_do_no_harm(make, written):
    QgsSettings().setValue(FOLDER_SETTING, written)
    QgsSettings().setValue(FILES_SETTING, written)

    wrapper = make()

    assert texts(wrapper)[:2] == [DECREE, PAPER]
    assert wrapper.parameterValue() == DEFAULT_RULE_SET


def test_the_list_outlives_and_is_outlived_by_its_wrapper(parameter, qgis_app):
    """What `createWrappedWidget` of QGIS would do to it crashes here, see there."""
    for is_wrapper_first in (True, False):
        window = QWidget()
        wrapper = WidgetWrapperFactory.create_wrapper(parameter, AlgorithmDialog())
        QVBoxLayout(window).addWidget(wrapper.createWrappedWidget(QgsProcessingContext()))
        assert wrapper.wrappedWidget().parent() is window
        if is_wrapper_first:
            del wrapper
        gc.collect()
        window.deleteLater()
        QgsApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        gc.collect()


def test_the_model_designer_gets_the_widget_of_qgis_which_can_take_inputs_of_the_model(parameter, qtbot):
    model = QgsProcessingModelAlgorithm()
    model.addModelParameter(QgsProcessingParameterFile("rules"), QgsProcessingModelParameter("rules"))
    # QGIS makes the widget from what its own dialog has.
    dialog = type("ModelerParametersDialog", (SimpleNamespace,), {})(
        model=model, childId="", context=QgsProcessingContext()
    )
    dialog_of_widget = QgsProcessingModelerParameterWidget.setDialog
    QgsProcessingModelerParameterWidget.setDialog = lambda *_: None
    try:
        widget = WidgetWrapperFactory.create_wrapper(parameter, dialog)
    finally:
        QgsProcessingModelerParameterWidget.setDialog = dialog_of_widget
    qtbot.addWidget(widget)

    for source in (
        QgsProcessingModelChildParameterSource.fromStaticValue("vvsg-2020"),
        QgsProcessingModelChildParameterSource.fromModelParameter("rules"),
    ):
        widget.setWidgetValue(source)
        assert widget.value() == source


def test_a_model_keeps_the_value_and_an_input_of_its_own_keeps_the_list(algorithm, parameter, tmp_path):
    model = QgsProcessingModelAlgorithm("rules", "test")
    child = QgsProcessingModelChildAlgorithm("regioalign:assessalignment")
    child.addParameterSources("RULE_SET", [QgsProcessingModelChildParameterSource.fromStaticValue("vvsg-2020")])
    model.addChildAlgorithm(child)
    model.addModelParameter(QgsProcessingParameterFeatureSource("in"), QgsProcessingModelParameter("in"))
    model.addModelParameter(parameter.clone(), QgsProcessingModelParameter("RULE_SET"))
    file = str(tmp_path / "m.model3")

    assert model.toFile(file)
    read = QgsProcessingModelAlgorithm()
    assert read.fromFile(file)

    [again] = read.childAlgorithms().values()
    assert [source.staticValue() for source in again.parameterSources()["RULE_SET"]] == ["vvsg-2020"]
    assert read.parameterDefinition("RULE_SET").metadata() == parameter.metadata()
    made = WidgetWrapperFactory.create_wrapper(read.parameterDefinition("RULE_SET"), AlgorithmDialog())
    assert isinstance(made, RuleSetWrapper)
    assert parameter.valueAsPythonString("vvsg-2020", QgsProcessingContext()) == "'vvsg-2020'"


def test_an_id_of_the_folder_runs(assess, make_layer, boxes, three_regions, own_rules, tmp_path):
    own_rules()
    QgsSettings().setValue(FOLDER_SETTING, str(tmp_path))

    run = assess(make_layer([(boxes(1, 1, 4, 4), "1")]), three_regions, RULE_SET="own")

    assert [row["rule_set"] for row in run.rows()] == ["own"]


def test_a_file_with_the_id_of_a_rule_set_that_ships_is_refused_and_told(
    assess, make_layer, boxes, three_regions, own_rules
):
    shadow = own_rules(id="vvsg-2020")

    error = assess(make_layer([(boxes(1, 1, 4, 4), "1")]), three_regions, RULE_SET=str(shadow)).error

    assert "RULE_SET" in error
    assert "'vvsg-2020' is the id of a rule set that ships" in error
