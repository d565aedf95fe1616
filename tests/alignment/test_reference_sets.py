"""Reference sets: the shipped tables against published numbers, and what a fingerprint depends on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
import shapely

from regioalign.regioalign_plugin.alignment.layers import Regions
from regioalign.regioalign_plugin.alignment.reference_sets import (
    GRID_DEGREES,
    ReferenceSetError,
    ReferenceTable,
    TableRow,
    fingerprint,
    load_shipped_set,
    make_table,
    member_fingerprint,
    shipped_sets,
    short_fingerprint,
)


def regions(*rows: tuple[str, shapely.Geometry], names: str = "", undecided: str = "") -> Regions:
    geometries = np.empty(len(rows), dtype=object)
    geometries[:] = [geometry for _, geometry in rows]
    ids = np.array([region_id for region_id, _ in rows], dtype=object)
    return Regions(ids, np.array([names + i for i in ids], dtype=object), geometries, ids != undecided)


def square(x: float, y: float, size: float = 10.0) -> shapely.Polygon:
    return shapely.box(x, y, x + size, y + size)


def table(*rows: tuple[str, str], undecided: str = "") -> ReferenceTable:
    return make_table([TableRow(code, "", r, "", r != undecided, f"row {code}") for code, r in rows], name="own")


def size_of(table: ReferenceTable, name: str) -> int:
    [row] = np.flatnonzero(table.region_names == name)
    return len(table.members(int(row)))


def test_four_sets_ship_oldest_first() -> None:
    assert list(shipped_sets()) == ["flanders-2021-03", "flanders-2022-02", "flanders-2022-12", "flanders-2025"]
    assert shipped_sets()["flanders-2021-03"].is_example


@pytest.mark.parametrize(
    ("set_id", "municipalities", "sizes"),
    [
        ("flanders-2022-02", 300, {"Limburg": 42, "Halle-Vilvoorde": 33, "Kempen": 27, "Waasland": 9}),
        ("flanders-2022-12", 300, {"Limburg": 42, "Halle-Vilvoorde": 33, "Kempen": 27, "Waasland": 10}),
        ("flanders-2025", 285, {"Limburg": 38, "Halle-Vilvoorde": 31, "Kempen": 27, "Waasland": 7}),
    ],
)
def test_sizes_of_regions_are_those_published(set_id: str, municipalities: int, sizes: dict[str, int]) -> None:
    loaded = load_shipped_set(set_id)

    assert len(loaded.municipality_ids) == municipalities
    assert len(loaded.region_ids) == 15
    assert loaded.delimited.all()
    assert {name: size_of(loaded, name) for name in sizes} == sizes


def test_limburg_is_the_only_area_not_delimited_in_the_example_of_2021() -> None:
    loaded = load_shipped_set("flanders-2021-03")

    assert loaded.region_names[~loaded.delimited].tolist() == ["Provincie Limburg"]
    assert size_of(loaded, "Provincie Limburg") == 42
    assert loaded.valid_to == date(2022, 2, 3)


def test_only_zwijndrecht_moved_in_2022_and_only_oostende_got_another_name() -> None:
    before, after = load_shipped_set("flanders-2022-02"), load_shipped_set("flanders-2022-12")

    first, last = before.region_by_municipality, after.region_by_municipality
    assert {code for code in first if before.region_ids[first[code]] != after.region_ids[last[code]]} == {"11056"}
    changed = before.region_names != after.region_names
    assert list(zip(before.region_names[changed], after.region_names[changed])) == [("Regio Oostende", "Middenkust")]


def test_a_set_that_does_not_ship_is_refused_with_those_that_do() -> None:
    with pytest.raises(ReferenceSetError, match="no reference set 'flanders-1999'; there are flanders-2021-03, "):
        load_shipped_set("flanders-1999")


def test_a_municipality_in_two_regions_is_refused() -> None:
    with pytest.raises(ReferenceSetError, match=r"municipality 007 stands in region A \(row 007\) and in region B"):
        table(("007", "A"), ("007", "B"))


def test_a_row_without_region_is_refused() -> None:
    with pytest.raises(ReferenceSetError, match="row 007: the code of the municipality or of the region is missing"):
        table(("007", ""))


def test_a_table_without_rows_has_no_regions() -> None:
    assert len(table().region_ids) == 0


def test_a_fingerprint_does_not_depend_on_order_start_and_direction() -> None:
    hole = shapely.Polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [[(2, 2), (3, 2), (3, 3)]])
    turned = shapely.Polygon([(9, 9), (9, 0), (0, 0), (0, 9)], [[(3, 3), (2, 2), (3, 2)]])
    parts = shapely.MultiPolygon([square(20, 0), square(40, 0)])
    swapped = shapely.MultiPolygon([square(40, 0), square(20, 0)])

    assert fingerprint(regions(("a", hole), ("b", parts))) == fingerprint(regions(("b", swapped), ("a", turned)))


def test_a_fingerprint_does_not_depend_on_names_z_and_the_last_bits() -> None:
    flat = regions(("a", square(0.1, 0)))
    raised = regions(("a", shapely.force_3d(square(0.1 + 1e-9, 0), 5.0)), names="Region ")

    assert fingerprint(flat) == fingerprint(raised)


@pytest.mark.parametrize("places", [2, 3, 4])
def test_coordinates_with_few_decimals_survive_noise(places: int) -> None:
    drawn = np.round(np.random.default_rng(7).uniform(0, 250_000, (500, 2)), places)
    noisy = drawn + np.random.default_rng(8).uniform(-1e-8, 1e-8, drawn.shape)

    assert fingerprint(regions(("a", shapely.Polygon(drawn)))) == fingerprint(regions(("a", shapely.Polygon(noisy))))


@pytest.mark.parametrize(
    "other",
    [
        regions(("a", square(0, 0)), ("c", square(10, 0))),
        regions(("a", square(0, 0)), ("b", square(10, 0)), undecided="b"),
        regions(("a", square(10, 0)), ("b", square(0, 0))),
        regions(("a", square(0, 0)), ("b", square(10, 0, 10.01))),
        regions(("a", square(0, 0))),
    ],
    ids=["another id", "not delimited", "regions swapped", "a border one centimetre off", "a region less"],
)
def test_a_fingerprint_changes_with_what_the_set_says(other: Regions) -> None:
    assert fingerprint(regions(("a", square(0, 0)), ("b", square(10, 0)))) != fingerprint(other)


def test_a_municipality_that_moves_changes_the_fingerprint() -> None:
    left, middle, right = square(0, 0), square(10, 0), square(20, 0)
    before = regions(("a", shapely.union(left, middle)), ("b", right))
    after = regions(("a", left), ("b", shapely.union(middle, right)))

    assert fingerprint(before) != fingerprint(after)


def test_degrees_are_rounded_finer() -> None:
    here, there = regions(("a", square(4, 51))), regions(("a", square(4.0001, 51)))

    assert fingerprint(here) == fingerprint(there)
    assert fingerprint(here, grid=GRID_DEGREES) != fingerprint(there, grid=GRID_DEGREES)


def test_a_region_without_geometry_and_no_region_have_fingerprints() -> None:
    empty = regions(("a", shapely.Polygon()))

    assert fingerprint(empty) == fingerprint(regions(("a", None)))
    assert fingerprint(empty) != fingerprint(regions())


def test_the_fingerprint_of_members_does_not_depend_on_the_order_of_rows() -> None:
    assert member_fingerprint(table(("1", "A"), ("2", "B"))) == member_fingerprint(table(("2", "B"), ("1", "A")))


@pytest.mark.parametrize(
    "other",
    [table(("1", "A"), ("2", "A")), table(("1", "A"), ("2", "B"), undecided="B"), table(("01", "A"), ("2", "B"))],
)
def test_the_fingerprint_of_members_changes_with_what_the_table_says(other: ReferenceTable) -> None:
    assert member_fingerprint(table(("1", "A"), ("2", "B"))) != member_fingerprint(other)


def test_all_shipped_sets_have_fingerprints_of_their_own() -> None:
    prints = {short_fingerprint(member_fingerprint(load_shipped_set(set_id))) for set_id in shipped_sets()}

    assert len(prints) == 4
    assert {len(text) for text in prints} == {12}


def test_the_tables_say_where_they_come_from() -> None:
    folder = Path(__file__).parents[2] / "resources" / "reference_sets"
    text = (folder / "README.md").read_text(encoding="utf-8")

    assert all(set_id in text for set_id in shipped_sets())
    assert {path.stem for path in folder.glob("flanders-*.csv")} == set(shipped_sets())
