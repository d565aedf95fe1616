"""Rule sets without a window: by id, by path, by an id of the user's folder; and what is said of wrong ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .conftest import Headless

ALGORITHM = "regioalign:assessalignment"


@pytest.fixture
def own(plugin_root: Path, tmp_path: Path) -> Path:
    """A rule set of the user, by which nothing but whole regions conforms."""
    rules = json.loads((plugin_root / "resources/rulesets/vvsg-2020.json").read_text(encoding="utf-8"))
    path = tmp_path / "eigen regels.json"
    changed = {**rules, "id": "streng", "conforming": {"classes": ["coincides"], "source": "Raad"}}
    path.write_text(json.dumps(changed), encoding="utf-8")
    return path


@pytest.fixture
def folder_setting(headless: Headless, own: Path):
    """The setting of the user's folder, in the profile; gone after the test."""
    settings = headless.folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    before = settings.read_text(encoding="utf-8")
    settings.write_text(f"{before}\n[regioalign]\nrule_sets_folder={own.parent}\n", encoding="utf-8")
    yield
    settings.write_text(before, encoding="utf-8")


def inputs(headless: Headless, tmp_path: Path, rule_set: str | None) -> dict[str, Any]:
    sample = headless.plugins / "regioalign" / "resources" / "sample" / "regioalign-sample.gpkg"
    given = {
        "INPUT": f"{sample}|layername=police_zones",
        "ID_FIELD": "id",
        "REGIONS": f"{sample}|layername=reference_regions",
        "REGION_ID_FIELD": "id",
        "OUTPUT": str(tmp_path / "out.gpkg"),
    }
    return given if rule_set is None else {**given, "RULE_SET": rule_set}


@pytest.mark.parametrize("rule_set", [None, "regiodecreet-2023", "vvsg-2020"])
def test_an_id_that_ships_runs(headless: Headless, tmp_path: Path, rule_set: str | None) -> None:
    assert headless.run(ALGORITHM, inputs(headless, tmp_path, rule_set))["CONFORMING_COUNT"] == 94


def test_a_path_runs(headless: Headless, tmp_path: Path, own: Path) -> None:
    assert headless.run(ALGORITHM, inputs(headless, tmp_path, str(own)))["CONFORMING_COUNT"] == 0


def test_an_id_of_the_folder_in_the_settings_runs(headless: Headless, tmp_path: Path, folder_setting) -> None:
    assert headless.run(ALGORITHM, inputs(headless, tmp_path, "streng"))["CONFORMING_COUNT"] == 0


@pytest.mark.parametrize(
    ("name", "told"), [("large.json", "is larger than 1000 kB"), ("folder.json", "nor a file that can be read")]
)
def test_what_is_no_rule_set_is_refused_and_told(headless: Headless, tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "folder.json").mkdir()
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(50_000_000)

    given = inputs(headless, tmp_path, str(tmp_path / name))
    done = headless.call("run", ALGORITHM, *(f"--{key}={value}" for key, value in given.items()))

    assert done.returncode != 0
    assert "RULE_SET" in done.stdout + done.stderr
    assert told in done.stdout + done.stderr


@pytest.mark.parametrize("form", [(), ("--json",)])
def test_the_help_names_the_ids_and_the_setting(headless: Headless, form: tuple[str, ...]) -> None:
    done = headless.call(*form, "help", ALGORITHM)

    assert done.returncode == 0, done.stderr
    assert "regiodecreet-2023, vvsg-2020" in done.stdout
    assert "regioalign/rule_sets_folder" in done.stdout
