"""Territories that name their members: the list decides, the geometry is checked against it.

Two regions of 20 × 10 km, each with four municipalities of 10 × 5 km::

    +----+----+----+----+
    | 02 | 04 | 06 | 08 |
    +----+----+----+----+
    | 01 | 03 | 05 | 07 |
    +----+----+----+----+
         A    |    B
"""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core")

FIELDS = "&".join(f"field={name}:string" for name in ("id", "name", "sector", "members", "form", "origin"))
POPULATION = {"01": 100, "02": 100, "03": 100, "04": 100, "05": 700, "06": 100, "07": 100, "08": 100}


@pytest.fixture
def two_regions(make_layer, boxes):
    return make_layer([(boxes(0, 0, 20, 10), "A", "Aland"), (boxes(20, 0, 40, 10), "B", "Beland")], name="regions")


@pytest.fixture
def municipalities(make_layer, boxes):
    rows = []
    for column in range(4):
        for row in range(2):
            code = f"0{2 * column + row + 1}"
            shape = boxes(10 * column, 5 * row, 10 * column + 10, 5 * row + 5)
            rows.append((shape, code, f"Town {code}", POPULATION[code]))
    return make_layer(rows, name="towns", fields="field=id:string&field=name:string&field=people:integer")


@pytest.fixture
def by_members(assess, make_layer, two_regions, municipalities):
    """Assess rows of (geometry, id, members, legal form, origin)."""

    def run(*rows, **more):
        features = [(shape, code, None, None, *values) for shape, code, *values in rows]
        layer = make_layer(features, name="partnerships", fields=FIELDS)
        settings = {
            "MEMBERS_FIELD": "members",
            "MUNICIPALITIES": municipalities,
            "MUNICIPALITY_ID_FIELD": "id",
            "MUNICIPALITY_NAME_FIELD": "name",
            "REGION_NAME_FIELD": "name",
            **more,
        }
        return assess(layer, two_regions, **settings)

    return run


def row_of(run):
    (row,) = run.rows()
    return row


def test_the_list_decides_where_there_is_no_geometry(by_members):
    row = row_of(by_members((None, "1", "01;02;03;04;05")))

    assert row["class"] == "straddles_enlarged"
    assert row["regions"] == "Aland 4/4, Beland 1/4"
    assert row["member_share_main"] == pytest.approx(0.8)
    assert row["main_share"] == pytest.approx(0.8)
    assert (row["main_region"], row["member_count"], row["flags"]) == ("Aland", 5, "single_foreign_member")


def test_weights_give_a_share_of_their_own(by_members):
    row = row_of(by_members((None, "1", "01,02,03,04,05"), WEIGHT_FIELD="people"))

    assert row["weighted_share_main"] == pytest.approx(400 / 1100)


def test_without_weights_there_is_no_weighted_share(by_members):
    assert row_of(by_members((None, "1", "01")))["weighted_share_main"] is None


def test_a_geometry_that_agrees_is_no_mismatch(by_members, boxes):
    row = row_of(by_members((boxes(0, 0, 20, 10), "1", "01;02;03;04")))

    assert (row["class"], row["flags"]) == ("coincides", "")


def test_the_list_wins_over_a_geometry_that_differs(by_members, boxes):
    row = row_of(by_members((boxes(0, 0, 20, 10), "1", "01;02;03;04;05")))

    assert row["class"] == "straddles_enlarged"
    assert row["flags"] == "mismatch,single_foreign_member"
    assert row["flag_detail"] == "mismatch: list Town 05; single_foreign_member: Town 05 (Beland)"


def test_unknown_double_and_pseudo_codes_are_told_and_flagged(by_members):
    run = by_members((None, "1", "01;1;01;99991;77"))

    row = row_of(run)
    assert row["class"] == "within"
    assert row["flags"] == "duplicate_member,unknown_member"
    assert row["flag_detail"] == "duplicate_member: 01; unknown_member: 1, 77"
    assert "“members”" in run.warning
    assert "partnerships" in run.warning
    assert "99991" in run.warning


def test_an_empty_list_leaves_the_geometry_to_decide(by_members, boxes):
    row = row_of(by_members((boxes(15, 0, 25, 10), "1", None)))

    assert row["class"] == "straddles_split"
    assert row["member_share_main"] is None
    assert row["regions"] == "Aland 50.0 %, Beland 50.0 %"


def test_no_known_member_and_no_geometry_is_not_assessable(by_members):
    row = row_of(by_members((None, "1", "77")))

    assert (row["class"], row["flags"]) == ("not_assessable", "unknown_member")


def test_lists_without_municipalities_are_refused_with_a_remedy(by_members):
    run = by_members((None, "1", "01"), MUNICIPALITIES=None)

    assert not run.ok
    assert "MUNICIPALITIES" in run.error
    assert "members" in run.error


def test_a_weight_that_is_no_number_is_refused(by_members):
    run = by_members((None, "1", "01"), WEIGHT_FIELD="name")

    assert not run.ok
    for part in ("towns", "name", "Town 01"):
        assert part in run.error


def test_obligation_and_deadline_come_from_form_and_origin(by_members):
    run = by_members(
        (None, "1", "01;05", "Opdrachthoudende vereniging"),
        (None, "2", "01;05", None, "federaal"),
        (None, "3", "01", "Dienstverlenende vereniging"),
        (None, "4", "01;05"),
        LEGAL_FORM_FIELD="form",
        ORIGIN_FIELD="origin",
    )

    duties = {row["partnership_id"]: (row["obligation"], row["deadline"]) for row in run.rows()}
    assert duties["1"][0] == "bound"
    assert duties["1"][1].toString("yyyy-MM-dd") == "2030-12-31"
    assert duties["2"] == ("invited", None)
    assert duties["3"] == ("bound", None)  # it conforms
    assert duties["4"] == (None, None)


def test_a_member_that_the_geometry_lacks_gives_no_empty_piece(by_members, boxes):
    run = by_members((boxes(0, 0, 20, 10), "1", "01;02;03;04;05"))

    assert row_of(run)["class"] == "straddles_enlarged"
    assert run.rows("PIECES") == []
