"""Attribute values: NULL, ids as text, yes and no."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")

from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QVariant

from regioalign.regioalign_plugin.layers.values import as_flag, as_text, as_value, one_line


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (7, "7"),
        (7.0, "7"),
        (7.5, "7.5"),
        (-0.0, "0"),
        (12_345_678_901.0, "12345678901"),
        ("007", "007"),
        (" 007 ", "007"),
        ("", None),
        ("   ", None),
        ("NULL", "NULL"),
        (None, None),
        (NULL, None),
        (float("nan"), None),
        (0, "0"),
        (True, "True"),
        ("é–東", "é–東"),
        (QDate(2025, 1, 31), "2025-01-31"),
    ],
)
def test_an_id_is_the_same_text_whatever_its_type(value, expected):
    assert as_text(value) == expected


def test_json_that_qgis_took_apart_is_json_again():
    assert as_text([{"category": "é", "supported": False, "figure": None}, 2, 0.5]) == (
        '[{"category":"é","supported":false,"figure":null},2,0.5]'
    )
    assert as_text({"a": []}) == '{"a":[]}'


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, True),
        (False, False),
        (1, True),
        (0, False),
        (0.0, False),
        ("ja", True),
        ("Nee", False),
        ("TRUE", True),
        ("f", False),
        ("0", False),
        ("", None),
        (None, None),
        (NULL, None),
        (float("nan"), None),
    ],
)
def test_yes_and_no_are_read_in_many_forms(value, expected):
    assert as_flag(value) is expected


def test_a_word_that_is_neither_yes_nor_no_is_refused():
    with pytest.raises(ValueError, match="misschien"):
        as_flag("misschien")


def test_null_of_any_kind_is_none():
    assert as_value(NULL) is None
    assert as_value(QVariant()) is None
    assert as_value("x") == "x"


def test_a_name_is_kept_on_one_line():
    assert one_line("Regio\n Gent ") == "Regio Gent"
    assert one_line(None) == ""
