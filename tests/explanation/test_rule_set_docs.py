"""The page about rule sets of one's own lists every key that is read, what it must be, and whether it is needed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from regioalign.regioalign_plugin.explanation.rule_set_files import MAX_FILES
from regioalign.regioalign_plugin.explanation.rulesets import SCHEMA, RuleSetError, parse_rule_set
from regioalign.regioalign_plugin.explanation.strict_json import MAX_BYTES

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "rule-sets.md").read_text(encoding="utf-8")

TERMS = [{"terms": ["vzw"], "obligation": "bound", "source": "Raad"}]
COMPLETE = {
    "schema": 1,
    "id": "own",
    "title": {"en": "Own"},
    "source": "Raad",
    "valid_from": "2024-05-01",
    "parameters": {"eps": 0.01, "sliver_width_m": 100, "minor_share": 0.1, "border_distance_m": 500, "source": "Raad"},
    "conforming": {"classes": ["within"], "source": "Raad"},
    "categories": [
        {
            "code": "landscape",
            "legal_ground": True,
            "source": "Raad",
            "title": {"en": "Landscape"},
            "temporary_only": False,
            "tests": {
                "landscape_share": 0.8,
                "landscape_jaccard": True,
                "landscape_border": 0.5,
                "landscape_district": 0.5,
                "landscape_margin": 2,
                "members_min": 2,
                "members_max": 6,
                "regions_min": 2,
                "above_median_region": True,
                "heavy_assets": True,
                "classes": ["within"],
                "hosted": "if_given",
                "recognition": True,
                "legal_form": True,
                "sector": "required",
            },
            "sectors": ["natuur"],
            "legal_forms": ["convenant"],
        }
    ],
    "decisions": {
        "deciders": [{"code": "council", "title": {"en": "Council"}}],
        "two_persons": True,
        "outcomes": ["temporary"],
        "source": "Raad",
    },
    "deadlines": [
        {"code": "new", "obligation": "bound", "due": "2030-12-31", "source": "Raad", "new": True, "sectors": ["afval"]}
    ],
    "legal_forms": TERMS,
    "origins": TERMS,
    "sector_defaults": TERMS,
    "pseudo_codes": {"codes": ["99999"], "source": "Raad"},
    "priority": {
        "criteria": [
            {"code": "own_number", "weight": 1, "title": {"en": "Own"}, "field": "staff", "kind": "number"}
            | {"good": 0, "bad": 9, "source": "Raad"},
            {"code": "own_answer", "weight": 1, "title": {"en": "Own"}, "field": "vote", "kind": "yes_no"}
            | {"good_answer": False},
            {"code": "own_text", "weight": 1, "title": {"en": "Own"}, "field": "phase", "kind": "text"}
            | {"good_terms": ["klaar"], "bad_terms": ["traag"]},
        ],
        "window_months": 12,
        "source": "Raad",
    },
}
"""Has every key at least once."""


@dataclass(frozen=True)
class Row:
    """A row of the table."""

    key: str
    must_be: str
    is_needed: bool
    meaning: str


def rows() -> list[Row]:
    found = [[cell.strip() for cell in line.split("|")[1:-1]] for line in PAGE.splitlines() if line.startswith("| `")]
    return [Row(key.strip("`"), must_be, needed == "yes", meaning) for key, must_be, needed, meaning in found]


def steps_to(key: str) -> list:
    """Give the way to a key such as `categories[].tests.sector` in the example: by the first entry that has it."""
    names = re.findall(r"\[\]|\w+", key)
    steps, place = [], COMPLETE
    for name, following in zip(names, [*names[1:], ""]):
        having = [row for row, entry in enumerate(place) if following in entry] if name == "[]" else []
        steps.append(next(iter(having), 0) if name == "[]" else name)
        place = place[steps[-1]] if name == "[]" or name in place else {}
    return steps


def error_of(content: object) -> tuple[str, str]:
    try:
        parse_rule_set(json.dumps(content).encode(), "own.json")
    except RuleSetError as error:
        return re.sub(r"\[\d+\]", "[]", error.key), error.problem
    return "", ""


def error_with(key: str, value: object) -> tuple[str, str]:
    """Give the error where the key has another value; None takes it away."""
    content = json.loads(json.dumps(COMPLETE))
    *way, last = steps_to(key)
    place = content
    for step in way:
        place = place[step]
    if value is None:
        del place[last]
    else:
        place[last] = value[0]
    return error_of(content)


def wanted(key: str) -> str:
    """Give what the reader says that a value must be, for lists with what an entry must be."""
    must_be = kind(error_with(key, [None])[1])
    return f"a list, each {kind(error_with(key, [[None]])[1])}" if must_be == "a list" else must_be


def kind(problem: str) -> str:
    return re.fullmatch(r"must be (.+?)(?:, such as .+)?, is null", problem).group(1)


def keys_read(prefix: str = "") -> Iterator[str]:
    """Give the keys that the reader knows, in its order; it tells them where it meets an unknown one."""
    known = re.fullmatch(r"unknown key; known are (.+)", error_with(f"{prefix}bogus", [1])[1]).group(1).split(", ")
    for name in known:
        key = f"{prefix}{name}"
        yield key
        value = COMPLETE
        for step in steps_to(key):
            value = value[step]
        if isinstance(value, dict) and name != "title":
            yield from keys_read(f"{key}.")
        elif isinstance(value, list) and isinstance(value[0], dict):
            yield from keys_read(f"{key}[].")


def test_the_example_of_this_test_is_a_rule_set():
    assert error_of(COMPLETE) == ("", "")


def test_the_page_has_every_key_once_in_the_order_of_the_reader():
    listed = [row.key for row in rows()]

    assert sorted(listed) == sorted(keys_read())
    assert [key for key in listed if "." not in key] == [key for key in keys_read() if "." not in key]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.key)
def test_the_page_tells_what_a_value_must_be(row: Row):
    if row.key == "schema":
        assert row.must_be == str(SCHEMA)
    elif row.key == "deadlines[].due":
        assert row.must_be == f"{wanted(row.key)}, or at_once"
        assert error_with(row.key, ["at_once"]) == ("", "")
    else:
        assert row.must_be == wanted(row.key)


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.key)
def test_the_page_tells_what_is_needed(row: Row):
    assert row.is_needed is (error_with(row.key, None) == (row.key, "is missing"))


def test_the_page_tells_the_limits():
    assert f"at most {MAX_BYTES // 1_000_000} MB" in PAGE
    assert f"the first {MAX_FILES} files" in PAGE


def test_the_readme_leads_to_the_page():
    assert "(docs/rule-sets.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
