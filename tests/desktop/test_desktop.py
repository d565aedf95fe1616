"""A real QGIS desktop, from the packaged zip: the toolbox, the styled layer, reloading, a model, missing packages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.slow

HERE = Path(__file__).resolve().parent
DUTCH_LEGEND = [
    "Valt samen met een regio",
    "Binnen een regio",
    "Meerdere volledige regio's",
    "Regio-overschrijdend: klein deel in een andere regio",
    "Regio-overschrijdend: volledige regio en deel van een andere",
    "Regio-overschrijdend: verdeeld over regio's",
    "Reikt buiten de regio's",
    "Buiten de regio's",
    "Onbeslist",
    "Niet te beoordelen",
]

HIDE_PACKAGES = """
import importlib.machinery

find_any = importlib.machinery.PathFinder.find_spec

def find_spec(name, path=None, target=None):
    return None if name.partition(".")[0] in {"shapely", "pandas"} else find_any(name, path, target)

importlib.machinery.PathFinder.find_spec = staticmethod(find_spec)
"""


@pytest.fixture(scope="module")
def played(make_desktop) -> dict[str, Any]:
    """What QGIS in Dutch showed while it assessed the sample; its log too."""
    desktop = make_desktop(locale="nl")
    report = desktop.play(HERE / "assess.py", {})
    return {**report, "log": desktop.messages()}


def test_the_provider_and_its_algorithm_are_in_the_registry(played) -> None:
    assert played["provider_at_start"]["count"] == 1
    assert "regioalign:assessalignment" in played["provider_at_start"]["algorithms"]


def test_the_algorithm_runs_from_the_toolbox(played) -> None:
    first = played["first"]

    assert first["is_ok"]
    assert first["results"]["TERRITORY_COUNT"] == 101
    assert first["results"]["NON_CONFORMING_COUNT"] == 7
    assert first["layer"]["feature_count"] == 101


def test_the_layer_is_styled_by_class_in_the_language_of_the_user(played) -> None:
    layer = played["first"]["layer"]

    assert layer["class_attribute"] == "class"
    assert layer["labels"] == DUTCH_LEGEND
    assert not layer["hatched"]["within"]
    assert layer["hatched"]["straddles_split"]


def test_the_legend_in_the_tree_of_layers_is_in_the_language_of_the_user(played) -> None:
    assert played["first"]["layer"]["legend"] == DUTCH_LEGEND
    assert played["model"]["layers"]["class"]["legend"] == DUTCH_LEGEND


def test_the_legend_is_unfolded(played) -> None:
    assert played["first"]["layer"]["is_unfolded"]


def test_the_log_of_the_dialog_ends_with_a_line_per_class(played) -> None:
    log = played["first"]["log"]

    start = log.index("Werkingsgebieden per klasse:")
    assert log[start + 1 : start + 4] == [
        "- Binnen een regio (voldoet): 94",
        "- Regio-overschrijdend: verdeeld over regio's (voldoet niet): 7",
        "In totaal: 101, waarvan 94 voldoen en 7 niet.",
    ]


def test_the_map_shows_the_colours_of_the_style(played) -> None:
    painted = [wanted == found for wanted, found in played["canvas"]]

    assert len(painted) == 94
    assert sum(painted) > 85  # borders and labels may lie over a few of the points


def test_unloading_removes_the_provider_and_loading_again_adds_it_once(played) -> None:
    assert played["unloaded"]
    assert played["provider_after_unload"]["count"] == 0
    assert played["loaded"]
    assert played["provider_after_load"] == played["provider_at_start"]
    assert played["reloaded"]
    assert played["provider_after_reload"] == played["provider_at_start"]


def test_the_algorithm_gives_the_same_after_reloading(played) -> None:
    first, second = played["first"], played["second"]

    assert second["is_ok"]
    assert second["layer"] == first["layer"]


def test_a_model_from_the_toolbox_runs_and_its_territories_are_styled(played) -> None:
    territories, to_explain = played["model"]["layers"]["class"], played["model"]["layers"]["other"]

    assert played["model"]["is_ok"]
    assert territories["labels"] == DUTCH_LEGEND
    assert territories["feature_count"] == 101
    assert to_explain["feature_count"] == 7


def test_nothing_warns(played) -> None:
    ours = [text for _, text in played["message_bar_at_start"] if "RegioAlign" in text]

    assert ours == []
    assert played["message_bar"] == []
    assert [message for message in played["log"] if is_trouble(*message)] == []


def test_without_packages_the_plugin_loads_and_says_once_what_to_install(make_desktop, tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(HIDE_PACKAGES, encoding="utf-8")
    desktop = make_desktop(packages=(tmp_path,))

    report = desktop.play(HERE / "start.py", {})

    [(level, text)] = [item for item in report["message_bar"] if "RegioAlign" in item[1]]
    assert level == 1
    assert "shapely 2.0 or newer is missing" in text
    assert "pandas 1.5 or newer is missing" in text
    [logged] = [message for message in desktop.messages() if message[0] == "RegioAlign"]
    assert "apt install python3-shapely python3-pandas" in logged[2]
    assert "regioalign:assessalignment" in report["algorithms"]
    assert not report["can_execute"]
    assert "shapely 2.0 or newer is missing" in report["reason"]
    assert [message for message in desktop.messages() if "Traceback" in message[2]] == []


def test_a_desktop_that_does_not_end_is_killed_and_told(session, make_desktop) -> None:
    with pytest.raises(session.DesktopError, match="did not end within 1 s"):
        make_desktop().play(HERE / "start.py", {}, seconds=1)


def is_trouble(tag: str, level: int, text: str) -> bool:
    """Tell warnings and errors from what QGIS says on a machine without network."""
    return level in (1, 2) and tag != "Network" and "feed.qgis.org" not in text
