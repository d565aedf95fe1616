"""The classes of DESIGN 4 on drawings: four regions A-D of 5 x 2 cells each, two by two, and a strip outside."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment.classes import classify
from regioalign.regioalign_plugin.alignment.measures import pair_table, territory_measures
from regioalign.regioalign_plugin.vocabulary import Class
from regioalign.tests.builders import drawing, plain_overlaps, rectangle

REGIONS = list(
    drawing("""
        CCCCCDDDDD..
        CCCCCDDDDD..
        AAAAABBBBB..
        AAAAABBBBB..
    """).values()
)
EPS, WIDTH, MINOR = 0.01, 100.0, 0.10


def classes_of(territories, delimited=(True, True, True, True), minor_share=MINOR, regions=REGIONS):
    overlaps = plain_overlaps(territories, regions, EPS)
    areas = shapely.area(np.array(regions, dtype=object))
    pairs = pair_table(overlaps, areas, EPS, WIDTH)
    measures = territory_measures(overlaps, pairs, areas, EPS, WIDTH)
    assessable = overlaps.territory_area_m2 > 0
    return classify(measures, pairs, assessable, np.array(delimited, dtype=bool), minor_share)


def class_of(text, **options):
    return classes_of([drawing(text)["T"]], **options)[0]


COINCIDES = """
    ............
    ............
    TTTTT.......
    TTTTT.......
"""
WITHIN = """
    ............
    ............
    TTT.........
    TTTTT.......
"""
OUTSIDE = """
    ..........TT
    ..........TT
    ............
    ............
"""
EXTENDS = """
    ............
    ............
    ........TTT.
    ............
"""
UNION = """
    TTTTT.......
    TTTTT.......
    TTTTT.......
    TTTTT.......
"""
ENLARGED = """
    TTT.........
    TTT.........
    TTTTT.......
    TTTTT.......
"""
MINOR_STRADDLE = """
    ............
    ............
    .TTTTT......
    TTTTT.......
"""
SPLIT = """
    ............
    ............
    ..TTTTT.....
    ............
"""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (COINCIDES, "coincides"),
        (WITHIN, "within"),
        (OUTSIDE, "outside"),
        (EXTENDS, "extends_beyond"),
        (UNION, "union"),
        (ENLARGED, "straddles_enlarged"),
        (MINOR_STRADDLE, "straddles_minor"),
        (SPLIT, "straddles_split"),
    ],
)
def test_each_drawing_has_its_class(text, expected):
    assert class_of(text) == expected


def test_nothing_and_an_empty_geometry_are_not_assessable():
    assert classes_of([None, shapely.Polygon()]).tolist() == ["not_assessable", "not_assessable"]


def test_share_of_exactly_nine_tenths_is_minor():
    # 9 of 10 cells in A, 1 in B, and all cells of neither region.
    text = """
        ............
        ............
        .TTTTT......
        TTTTT.......
    """

    assert class_of(text, minor_share=0.1) == "straddles_minor"
    assert class_of(text, minor_share=0.1 - 1e-6) == "straddles_split"


def test_share_at_the_limit_is_minor_for_any_percentage():
    # A strip of 100 km of which the last kilometres are in the second region.
    regions = [rectangle(0, 0, 100_000, 10_000), rectangle(100_000, 0, 200_000, 10_000)]
    for parts in range(1, 50):
        strip = rectangle(parts * 1000, 0, 100_000 + parts * 1000, 10_000)
        assert classes_of([strip], (True, True), parts / 100, regions)[0] == "straddles_minor"


def test_region_not_yet_delimited_makes_every_territory_with_a_part_in_it_undecided():
    undelimited = (True, False, True, True)
    territories = [drawing(text)["T"] for text in (COINCIDES, SPLIT, EXTENDS, OUTSIDE)]

    assert classes_of(territories, undelimited).tolist() == ["coincides", "undecided", "undecided", "outside"]


def test_sliver_in_a_region_not_yet_delimited_leaves_the_class_alone():
    territory = rectangle(0, 0, 5_002, 2_000)

    assert classes_of([territory], (True, False, True, True))[0] == "coincides"


def test_union_that_also_leaves_all_regions_extends_beyond():
    text = """
        .....TTTTTTT
        .....TTTTT..
        .....TTTTT..
        .....TTTTT..
    """

    assert class_of(text) == "extends_beyond"


def test_sliver_outside_all_regions_leaves_the_class_alone():
    assert classes_of([rectangle(5_000, 0, 10_002, 2_000)])[0] == "coincides"


def test_no_territories_have_no_classes():
    assert classes_of([]).tolist() == []


cells = st.sets(st.tuples(st.integers(0, 11), st.integers(0, 3)), max_size=14)


@settings(max_examples=80, deadline=None)
@given(cells)
def test_every_territory_has_the_one_class_that_its_cells_give(taken):
    squares = [rectangle(x * 1000, y * 1000, (x + 1) * 1000, (y + 1) * 1000) for x, y in taken]

    found = classes_of([shapely.union_all(squares)])[0]

    counts = [sum(1 for x, y in taken if (x // 5, y // 2) == region) for region in ((0, 0), (1, 0), (0, 1), (1, 1))]
    assert found in {str(code) for code in Class}
    assert found == expected_class(len(taken), counts)


def expected_class(total, counts):
    """Count cells by hand: 10 to a region."""
    touched = [count for count in counts if count]
    if not touched:
        return "outside" if total else "not_assessable"
    if sum(counts) < total:
        return "extends_beyond"
    if len(touched) == 1:
        return "coincides" if touched == [10] else "within"
    if max(touched) == 10:
        return "union" if min(touched) == 10 else "straddles_enlarged"
    return "straddles_minor" if 10 * max(touched) >= 9 * total else "straddles_split"
