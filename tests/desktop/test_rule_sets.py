"""The list of rule sets in a real QGIS desktop, in Dutch, with a folder of the user's own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow

HERE = Path(__file__).resolve().parent
DECREE = "Regiodecreet (3 februari 2023)"
ENTRIES = [
    [DECREE, True],
    ["VVSG-standpunt over regiovorming (maart 2020)", True],
    ["gone.json: there is no such file", False],
    ["Regels van Leuven (leuven.json)", True],
]


@pytest.fixture(scope="module")
def played(make_desktop, tmp_path_factory, plugin_root: Path):
    """What QGIS showed."""
    folder = tmp_path_factory.mktemp("rules")
    rules = json.loads((plugin_root / "resources/rulesets/vvsg-2020.json").read_text(encoding="utf-8"))
    own = {**rules, "id": "leuven", "title": {"en": "Rules of Leuven", "nl": "Regels van Leuven"}}
    (folder / "leuven.json").write_text(json.dumps(own), encoding="utf-8")
    (folder / "gone.json").symlink_to(folder / "nowhere.json")
    desktop = make_desktop(locale="nl")
    report = desktop.play(HERE / "rule_sets.py", {"folder": str(folder), "title": ENTRIES[-1][0]})
    return {**report, "log": desktop.messages()}


def test_the_dialog_lists_titles_in_the_language_of_the_user_and_the_users_own(played) -> None:
    assert played["entries"] == ENTRIES
    assert played["default"] == DECREE
    assert played["before"] == "regiodecreet-2023"


def test_a_rule_set_of_the_folder_is_run_by_its_id(played) -> None:
    assert played["chosen"] == "leuven"
    assert played["is_ok"]
    assert played["rule_sets"] == ["leuven"]


def test_batches_have_the_list_and_the_model_designer_a_value(played) -> None:
    assert played["batch"] == ENTRIES
    assert played["designed"] == "regiodecreet-2023"


def test_no_python_error_is_logged(played) -> None:
    assert [message for message in played["log"] if "Traceback" in message[2]] == []
