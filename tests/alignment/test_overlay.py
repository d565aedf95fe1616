"""Areas and perimeters of overlaps, on drawings small enough to count the squares."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import MultiPolygon, Polygon, box

from regioalign.regioalign_plugin.alignment import overlay
from regioalign.regioalign_plugin.alignment.border_arithmetic import RegionIndex
from regioalign.regioalign_plugin.alignment.errors import Cancelled
from regioalign.regioalign_plugin.alignment.overlay import overlap
from regioalign.tests.alignment.checks import areas, array, index, measured, overlaid
from regioalign.tests.builders import drawing, grid

REGIONS = """
    AAABBB
    AAABBB
    AAABBB
"""


def drawn(text):
    return list(drawing(text, cell_m=10.0).values())


def test_a_territory_inside_one_region_has_all_its_area_there():
    found = measured(drawn("......\n.T....\n......"), drawn(REGIONS))

    assert areas(found) == {(0, 0): 100.0}
    assert found.perimeter_m.tolist() == [40.0]
    assert found.missing_perimeter_m.tolist() == [160.0]  # the ground around a hole: 120 outside, 40 inside
    assert found.outside_area_m2.tolist() == [0.0]


def test_a_territory_over_two_regions_is_divided():
    found = measured(drawn("......\n.TTTT.\n......"), drawn(REGIONS))

    assert areas(found) == {(0, 0): 200.0, (0, 1): 200.0}
    assert found.exact_by == {"border": 0, "geos": 1} or found.exact_by == {"border": 1, "geos": 0}


def test_a_territory_beyond_all_regions_has_the_rest_outside():
    found = measured(drawn("........\n.TTTTTTT\n........"), drawn(REGIONS))

    assert areas(found) == {(0, 0): 200.0, (0, 1): 300.0}
    assert found.outside_area_m2.tolist() == [200.0]
    assert found.outside_perimeter_m.tolist() == [60.0]


def test_a_territory_away_from_all_regions_is_outside_with_its_whole_perimeter():
    found = measured([box(1000, 1000, 1010, 1010)], drawn(REGIONS))

    assert areas(found) == {}
    assert found.outside_area_m2.tolist() == [100.0]
    assert found.outside_perimeter_m.tolist() == [40.0]


def test_a_territory_equal_to_a_region_takes_it_whole():
    regions = drawn(REGIONS)

    found = measured([regions[1]], regions)

    assert areas(found) == {(0, 1): 900.0}
    assert found.exact_by == {"border": 1, "geos": 0}


def test_a_territory_equal_to_the_union_of_regions_takes_them_all():
    regions = list(grid(4, 4, cell_m=10.0))

    found = measured([shapely.union_all(regions), shapely.union_all(regions[:2])], regions)

    assert set(areas(found).values()) == {100.0}
    assert [key for key in areas(found) if key[0] == 1] == [(1, 0), (1, 1)]
    assert found.outside_area_m2.tolist() == [0.0, 0.0]


@pytest.mark.parametrize(
    ("territory", "expected"),
    [
        ("T.....\n......\n......", 0),
        ("..T...\n......\n......", 0),
        ("...T..\n......\n......", 1),
        ("......\n......\n.....T", 1),
    ],
)
def test_a_territory_with_an_edge_in_common_lies_on_one_side_of_it(territory, expected):
    found = measured(drawn(territory), drawn(REGIONS))

    assert areas(found) == {(0, expected): 100.0}


def test_touching_in_a_corner_or_along_an_edge_is_no_overlap():
    corner, edge = box(60, 30, 70, 40), box(60, 10, 70, 20)

    found = measured([corner, edge], drawn(REGIONS))

    assert areas(found) == {}
    assert found.outside_area_m2.tolist() == [100.0, 100.0]


def test_holes_of_the_territory_and_of_the_region_hold_nothing():
    regions = drawn("""
        AAAAA
        A...A
        A.B.A
        A...A
        AAAAA
    """)
    territories = drawn("""
        TTTTT
        T.T.T
        TTTTT
        T.T.T
        TTTTT
    """)

    found = measured(territories, regions)

    assert areas(found) == {(0, 0): 1600.0, (0, 1): 100.0}
    assert found.outside_area_m2.tolist() == [400.0]


def test_a_territory_in_the_hole_of_a_region_is_outside_it():
    regions = drawn("AAAAA\nA...A\nA.B.A\nA...A\nAAAAA")

    found = measured([box(11, 11, 18, 18), box(10, 10, 20, 20), box(21, 21, 29, 29)], regions)

    assert areas(found) == {(2, 1): 64.0}


def test_a_region_in_the_hole_of_a_territory_is_not_held():
    regions = drawn("AAAAA\nABBBA\nABCBA\nABBBA\nAAAAA")
    ring = box(5, 5, 45, 45).difference(box(15, 15, 35, 35))

    found = measured([ring], regions)

    assert (0, 2) not in areas(found)
    assert sum(areas(found).values()) == pytest.approx(1200.0)


def test_a_region_inside_a_territory_lies_whole_in_it():
    island = box(20, 20, 21, 21)

    found = measured([box(0, 0, 40, 40)], [island, box(100, 0, 110, 10)])

    assert areas(found) == {(0, 0): 1.0}
    assert found.outside_area_m2.tolist() == [1599.0]
    assert found.outside_perimeter_m.tolist() == [164.0]


def test_a_territory_that_covers_a_gap_between_regions_has_the_gap_outside():
    regions = drawn("AAA\nA.B\nBBB")

    found = measured([box(0, 0, 30, 30), box(5, 5, 25, 25)], regions)

    assert found.outside_area_m2.tolist() == [100.0, 100.0]
    assert found.outside_perimeter_m.tolist() == [40.0, 40.0]


def test_parts_and_islands_add_up():
    regions = drawn("""
        A.A.B
        .....
        B.A.A
    """)
    territories = drawn("""
        T...T
        .....
        T...T
    """)

    found = measured(territories, regions)

    assert areas(found) == {(0, 0): 200.0, (0, 1): 200.0}


def test_a_vertex_of_one_on_an_edge_of_the_other_is_solved_exactly():
    """A T-junction: the territory's corner lies on the edge of the region, which has no vertex there."""
    regions = [box(0, 0, 30, 30), box(30, 0, 60, 30)]
    territories = [
        box(20, 10, 30, 20),  # along the border, inside the first
        box(30, 10, 40, 20),  # along the border, inside the second
        Polygon([(30, 15), (20, 10), (20, 20)]),  # touches the border with one corner, from the left
        Polygon([(30, 15), (40, 10), (40, 20)]),  # and from the right
        Polygon([(25, 10), (30, 15), (35, 10), (30, 25)]),  # crosses it through a corner of its own
    ]

    found = measured(territories, regions)

    assert areas(found) == {
        (0, 0): 100.0,
        (1, 1): 100.0,
        (2, 0): 50.0,
        (3, 1): 50.0,
        (4, 0): 25.0,
        (4, 1): 25.0,
    }


def test_collinear_borders_with_different_vertices_are_solved_exactly():
    regions = [box(0, 0, 30, 30), box(30, 0, 60, 30)]
    along = Polygon([(20, 0), (30, 0), (30, 7), (30, 11), (30, 30), (20, 30), (20, 13)])
    diagonal = [Polygon([(0, 0), (30, 30), (0, 30)]), Polygon([(0, 0), (30, 0), (30, 30)])]

    found = measured([along], regions)
    measured([Polygon([(10, 10), (20, 20), (0, 20)])], diagonal)

    assert areas(found) == {(0, 0): 300.0}


def test_corners_that_touch_do_not_join_what_they_belong_to():
    """Two parts that meet in one point, on both sides, in all ways that squares allow."""
    checkers = drawn("ABAB\nBABA\nABAB")
    territories = [
        *drawn("T.T.\n.T.T\nT.T."),
        *drawn(".T.T\nT.T.\n.T.T"),
        *drawn("TT..\nTT..\n..TT"),
        *drawn("....\n.TT.\nT..T"),
    ]

    found = measured(territories, checkers)

    assert areas(found)[0, 0] == 600.0
    assert areas(found)[1, 1] == 600.0
    assert (0, 1) not in areas(found)
    assert (1, 0) not in areas(found)


POCKET = Polygon([(0, 0), (10, 0), (10, 10), (0, 10), (0, 5)], [[(0, 5), (3, 6), (3, 4)]])


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Polygon([(0, 5), (-5, 9), (-5, 1)]), 0.0),
        (Polygon([(0, 5), (2.5, 5.5), (2.5, 4.5)]), 0.0),
        (Polygon([(0, 5), (6, 9), (6, 1)]), 21.0),
        (Polygon([(0, 5), (0, 10), (5, 10)]), 12.5),
        (Polygon([(0, 5), (-5, 5), (-5, 9), (0, 10)]), 0.0),
    ],
)
def test_a_hole_that_touches_its_shell_stays_a_hole(other, expected):
    assert areas(measured([other], [POCKET])).get((0, 0), 0.0) == pytest.approx(expected)
    assert areas(measured([POCKET], [other])).get((0, 0), 0.0) == pytest.approx(expected)


def test_holes_that_touch_each_other_stay_holes():
    holes = Polygon(
        [(0, 0), (10, 0), (10, 10), (0, 10)],
        [[(5, 5), (3, 6), (3, 4)], [(5, 5), (7, 4), (7, 6)]],
    )

    found = measured([Polygon([(5, 5), (4, 7), (6, 7)]), Polygon([(5, 5), (4, 5.2), (4, 4.8)]), holes], [holes])

    assert areas(found) == {(0, 0): pytest.approx(2.0), (2, 0): pytest.approx(holes.area)}


def test_regions_that_overlap_each_other_are_measured_one_by_one():
    first, second, third = box(0, 0, 20, 20), box(10, 10, 30, 30), box(12, 12, 18, 18)

    found = overlaid([first, second, box(5, 5, 15, 15)], [first, second, third])

    assert areas(found) == {
        (0, 0): 400.0,
        (0, 1): 100.0,
        (0, 2): 36.0,
        (1, 0): 100.0,
        (1, 1): 400.0,
        (1, 2): 36.0,
        (2, 0): 100.0,
        (2, 1): 25.0,
        (2, 2): 9.0,
    }


def test_slivers_and_spikes_count_with_their_true_area():
    regions = [box(0, 0, 1000, 1000), box(1000, 0, 2000, 1000)]
    sliver = box(100, 0, 1000.01, 1000)
    needle = Polygon([(500, 500), (1500, 500.001), (500, 500.002)])

    found = measured([sliver, needle], regions)

    assert areas(found)[0, 1] == pytest.approx(10.0, abs=1e-4)
    assert areas(found)[1, 1] == pytest.approx(0.25, abs=1e-4)
    assert found.perimeter_m[1] == pytest.approx(2000.02)


def test_dust_does_not_turn_a_ring_inside_out():
    """A needle with less area than rounding can tell, across a border, beside a real part."""
    regions = [box(100_000, 100_000, 150_000, 200_000), box(150_000, 100_000, 200_000, 200_000)]
    needle = Polygon(
        [
            (149926.69951065484, 169329.36735933286),
            (150050.74670870116, 169401.43822059466),
            (149988.723109678, 169365.4027899638),
        ]
    )

    overlaid([MultiPolygon([box(110_000, 110_000, 120_000, 120_000), needle]), needle], regions)


def test_an_edge_that_passes_a_hair_beside_a_corner_crosses_nothing():
    region = Polygon([(124480.5, 0), (124480.5, 1024), (123456.5, 0)])
    territory = Polygon(
        [
            (124480.5, 1536),
            (123968.5, 1536),
            (124309.83333333333, 1194.6666666666665),
            (124651.16666666667, 853.3333333333333),
        ]
    )

    overlaid([territory], [region])
    overlaid([region], [territory])


@pytest.mark.parametrize("shift", [(0.0, 0.0), (650_000.0, 5_600_000.0), (-1e7, 1e7)])
@pytest.mark.parametrize("scale", [1e-3, 1.0, 1e4])
def test_size_and_place_do_not_matter(shift, scale):
    def placed(shapes):
        return [shapely.transform(shape, lambda points: points * scale + shift) for shape in shapes]

    regions = [box(0, 0, 30, 30), box(30, 0, 60, 30)]
    territories = [box(10, 10, 41, 20), Polygon([(5, 5), (55, 13), (23, 47)]), regions[0]]

    overlaid(placed(territories), placed(regions))


def test_degrees_are_taken_as_they_come():
    """Layers in degrees never get here, but their small numbers are a good test of the arithmetic."""
    regions = [box(4.1, 50.9, 4.3, 51.2), box(4.3, 50.9, 4.7, 51.2)]

    found = overlaid([box(4.15, 51.0, 4.4, 51.1)], regions)

    assert found.area_m2.tolist() == pytest.approx([0.015, 0.01])


def test_pieces_of_a_square_decimetre_or_less_still_count():
    found = overlaid([box(0.9, 0, 1.05, 0.1)], [box(0, 0, 1, 1), box(1, 0, 2, 1)])

    assert found.area_m2.tolist() == pytest.approx([0.01, 0.005])


def test_repeated_points_and_either_orientation_change_nothing():
    clockwise = Polygon([(10, 10), (10, 20), (40, 20), (40, 10)])
    stuttering = Polygon([(10, 10), (10, 10), (40, 10), (40, 20), (40, 20), (40, 20), (10, 20), (10, 10), (10, 10)])
    hole = [(2, 2), (2, 2), (4, 2), (4, 4), (2, 4), (2, 2), (2, 2)]
    regions = [Polygon([(0, 0), (0, 30), (30, 30), (30, 0), (0, 0)], [hole[::-1]]), box(30, 0, 60, 30)]

    found = overlaid([clockwise, stuttering, clockwise.reverse()], regions)

    assert found.area_m2.tolist() == [200.0, 100.0] * 3


def test_the_closing_vertex_may_be_anywhere():
    regions = [box(0, 0, 30, 30), box(30, 0, 60, 30)]
    corners = [(10, 10), (30, 10), (50, 10), (50, 20), (30, 20), (10, 20)]
    territories = [Polygon(corners[start:] + corners[:start]) for start in range(len(corners))]

    found = overlaid(territories, regions)

    assert found.area_m2.tolist() == [200.0] * 12
    assert found.exact_by == {"border": 0, "geos": 6}


def test_neighbours_with_the_same_vertices_need_no_intersection():
    cells = list(grid(6, 6, cell_m=10.0))
    regions = [shapely.coverage_union_all(cells[row * 6 : row * 6 + 6]) for row in range(6)]
    territories = [shapely.coverage_union_all([cells[row], cells[row + 1], cells[row + 6]]) for row in range(29)]
    valid = [shape for shape in territories if shape.geom_type == "Polygon"]

    found = overlaid(valid, regions)

    assert found.exact_by["geos"] == 0


def test_none_and_empty_territories_overlap_nothing():
    found = overlaid([None, box(0, 0, 10, 10), Polygon(), MultiPolygon()], drawn(REGIONS))

    assert found.territory.tolist() == [1]
    assert found.territory_area_m2.tolist() == [0.0, 100.0, 0.0, 0.0]
    assert np.nan_to_num(found.outside_area_m2).tolist() == [0.0] * 4


@pytest.mark.parametrize("territories", [[], [None], [None, Polygon()]])
def test_nothing_given_gives_nothing(territories):
    found = overlap(array(territories), index(drawn(REGIONS)))

    assert areas(found) == {}
    assert found.territory_area_m2.tolist() == [0.0] * len(territories)
    assert sum(found.exact_by.values()) == len(territories)


@pytest.mark.parametrize("regions", [[], [None], [Polygon()], [None, box(0, 0, 10, 10), Polygon()]])
def test_regions_without_ground_hold_nothing(regions):
    found = overlap(array([box(5, 5, 15, 15), None]), index(regions))

    real = [row for row, region in enumerate(regions) if region is not None and not region.is_empty]
    assert areas(found) == {(0, row): 25.0 for row in real}
    assert found.territory_area_m2.tolist() == [100.0, 0.0]


def test_a_long_edge_across_the_whole_grid_is_seen():
    """From beyond the east side to beyond the west side, ending one row of cells higher."""
    region = Polygon([(0, 0), (100, 0), (100, 100), (50, 100)])
    cell = 1.0 / RegionIndex(array([region])).borders.grid.cells_per_metre
    territories = [
        Polygon([(-60, -55), (160, -55), (160, 70 + low * cell), (-60, 70 + high * cell)])
        for low in np.arange(0.05, 1.0, 0.2)
        for high in np.arange(0.05, 2.0, 0.2)
    ]

    overlaid(territories, [region])


def test_a_territory_far_larger_than_the_regions_keeps_its_area():
    disc = shapely.segmentize(shapely.Point(0, 0).buffer(20_000, quad_segs=50), 10.0)

    found = overlaid([disc, box(-2e7, -2e7, 2e7, 2e7)], [box(-100, -100, 100, 100)])

    assert found.outside_area_m2[0] == pytest.approx(disc.area - 40_000.0)


def test_perimeters_are_measured_only_where_a_piece_can_be_noise():
    territory = box(0, 0, 1000, 1000)
    regions = [box(0, 0, 995, 1000), box(995, 0, 2000, 1000)]

    found = overlap(array([territory]), index(regions), noise_share=0.01)

    np.testing.assert_array_equal(found.perimeter_m, [np.nan, 2010.0])
    np.testing.assert_array_equal(found.missing_perimeter_m, [np.nan, np.nan])


def test_borders_of_regions_that_do_not_match_are_no_edge_of_what_lies_outside():
    regions = [box(0, 0, 500, 500), box(500, 0, 1000, 200), box(500, 200, 1000, 500)]

    found = measured([box(-1, -1, 1001, 501)], regions)

    assert found.outside_perimeter_m.tolist() == [6008.0]


class Watcher:
    """Counts the reports and cancels after some."""

    def __init__(self, limit=10**9):
        self.fractions = []
        self.limit = limit

    def report(self, fraction):
        self.fractions.append(fraction)

    def is_cancelled(self):
        return len(self.fractions) >= self.limit


def test_progress_rises_to_one(monkeypatch):
    monkeypatch.setattr(overlay, "_CHUNK_VERTICES", 40)
    watcher = Watcher()

    overlap(grid(10, 10), index(drawn(REGIONS)), progress=watcher)

    assert len(watcher.fractions) > 5
    assert watcher.fractions == sorted(watcher.fractions)
    assert watcher.fractions[-1] == 1.0


@pytest.mark.parametrize("limit", [0, 1, 3])
@pytest.mark.parametrize("threads", [1, 2])
def test_cancelling_stops_between_chunks(monkeypatch, limit, threads):
    monkeypatch.setattr(overlay, "_CHUNK_VERTICES", 40)
    watcher = Watcher(limit)

    with pytest.raises(Cancelled):
        overlap(grid(10, 10), index(drawn(REGIONS)), threads=threads, progress=watcher)

    assert len(watcher.fractions) == limit


@pytest.mark.parametrize("vertices", [1, 7, 40, 10**6])
@pytest.mark.parametrize("threads", [1, 2, 5])
def test_chunks_and_threads_do_not_matter(monkeypatch, vertices, threads):
    regions = index(drawn(REGIONS))
    territories = array([*grid(9, 5, cell_m=7.0), None, box(-5, -5, 65, 35)])
    expected = overlap(territories, regions)
    monkeypatch.setattr(overlay, "_CHUNK_VERTICES", vertices)

    found = overlap(territories, regions, threads=threads)

    for name in ("territory", "region", "area_m2", "perimeter_m", "outside_area_m2", "outside_perimeter_m"):
        np.testing.assert_array_equal(getattr(found, name), getattr(expected, name), err_msg=name)
    assert found.exact_by == expected.exact_by
