"""Contiguity and donuts (DESIGN 4) on drawings, against a plain search on random grids, and on real Flanders."""

from __future__ import annotations

import csv
import sqlite3

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment import contiguity
from regioalign.regioalign_plugin.alignment.contiguity import MunicipalityGraph, gaps_closed_parts, in_more_parts
from regioalign.regioalign_plugin.alignment.neighbours import find_neighbours
from regioalign.tests.builders import drawing, grid, ragged, rectangle


class Drawn:
    """The graph of a drawing, asked and answering in letters."""

    def __init__(self, text, change=None):
        shapes = drawing(text)
        self.letters = list(shapes)
        geometries = np.array(list(shapes.values()), dtype=object)
        self.graph = MunicipalityGraph(geometries if change is None else change(geometries))

    def neighbours(self, letter):
        return self.spell(self.graph.neighbours[self.letters.index(letter)])

    def cut_off(self, members):
        return self.spell(self.graph.non_contiguous(*self.rows(members))[0])

    def donuts(self, members, counts=None):
        wanted = None if counts is None else np.array([letter in counts for letter in self.letters])
        return self.spell(self.graph.donuts(*self.rows(members), wanted)[0])

    def rows(self, members):
        return ragged([[self.letters.index(letter) for letter in members]])

    def spell(self, rows):
        return "".join(self.letters[row] for row in rows)


NINE = """
    GHI
    DEF
    ABC
"""
# A ring of land around a hole (a Brussels), with M and N on the hole.
AROUND_A_HOLE = """
    AAAAAA
    ABMNCA
    AD..EA
    AFFFFA
    AAAAAA
    GGGGGG
"""
# The mainland A-D and an island I.
WITH_ISLAND = """
    AB..I
    CD..I
"""


# --- Who borders whom --------------------------------------------------------


def test_squares_that_meet_in_a_corner_are_no_neighbours():
    drawn = Drawn(NINE)

    assert drawn.neighbours("E") == "BDFH"
    assert drawn.neighbours("A") == "BD"


def test_shared_border_of_a_metre_is_too_short_and_a_little_more_is_enough():
    def beside(border_m):
        return np.array([rectangle(0, 0, 100, 100), rectangle(100, 100 - border_m, 200, 200)], dtype=object)

    assert MunicipalityGraph(beside(1.0)).neighbours[0] == []
    assert MunicipalityGraph(beside(1.1)).neighbours[0] == [1]


def test_vertex_on_one_side_of_a_straight_border_only_does_not_hide_it():
    drawn = Drawn("AB\nAC", lambda squares: shapely.simplify(squares, 0))

    assert drawn.neighbours("A") == "BC"


@pytest.mark.parametrize("widen_m", [-0.45, -0.1, 0.1, 0.45])
def test_borders_drawn_twice_with_gaps_or_overlaps_under_a_metre_are_found(widen_m):
    drawn = Drawn(NINE, lambda squares: shapely.buffer(squares, widen_m, join_style="mitre"))

    assert drawn.neighbours("E") == "BDFH"
    assert drawn.neighbours("A") == "BD"
    assert drawn.donuts("ABCDFGHI") == "E"


@pytest.mark.parametrize("widen_m", [0.0, 0.3, 0.45])
def test_corners_that_overlap_in_several_places_are_no_border(widen_m):
    # B and C meet in three corners, in each of which their sides face each other over 4 x widen_m.
    drawn = Drawn(
        """
        AAAA
        AACA
        AAAB
        AACA
        AAAB
        AAAA
        """,
        lambda squares: shapely.buffer(squares, widen_m, join_style="mitre"),
    )

    assert drawn.neighbours("B") == drawn.neighbours("C") == "A"
    assert drawn.cut_off("BC") == "C"
    assert drawn.donuts("A") == "C"


def test_corner_that_sticks_out_over_the_edge_does_not_open_a_municipality():
    # E meets the outside in a corner only, and A and B stay 0.8 m behind it.
    drawn = Drawn(
        """
        AAAA
        AEBB
        AB..
        AB..
        """,
        lambda squares: shapely.buffer(squares, [-0.4, -0.4, 0.4], join_style="mitre"),
    )

    assert drawn.donuts("AB") == "E"


@pytest.mark.parametrize("turned", [False, True])
def test_border_drawn_twice_is_less_two_metres_at_each_place(turned):
    # From north to south: 4 m of gap under a metre, a bay of 4 m wide, 2.5 m of gap under a metre.
    west = rectangle(0, 0, 100, 10.5)
    east = shapely.Polygon(
        [(100.5, 0), (200, 0), (200, 10.5), (100.5, 10.5), (100.5, 6.5), (110, 6.5), (110, 2.5), (100.5, 2.5)]
    )
    shapes = np.array([west.reverse() if turned else west, east], dtype=object)

    assert find_neighbours(shapes).border_m == pytest.approx([(4 - 2) + (2.5 - 2)])


def test_gap_of_more_than_a_metre_is_no_border():
    drawn = Drawn("AB", lambda squares: shapely.buffer(squares, -0.6, join_style="mitre"))

    assert drawn.neighbours("A") == ""


def test_wiggly_border_drawn_twice_is_found():
    x = np.linspace(0, 5000, 400)
    wiggle = 200 * np.sin(x / 300)
    south = shapely.Polygon([*zip(x, wiggle), (5000, -3000), (0, -3000)])
    other = np.linspace(0, 5000, 333)
    north = shapely.Polygon([*zip(other, 200 * np.sin(other / 300) + 0.2), (5000, 3000), (0, 3000)])

    graph = MunicipalityGraph(np.array([south, north], dtype=object))

    assert graph.neighbours[0] == [1]


def test_direction_of_the_rings_does_not_matter():
    drawn = Drawn(
        NINE,
        lambda squares: np.array(
            [square.reverse() if i % 2 else square for i, square in enumerate(squares)], dtype=object
        ),
    )

    assert drawn.neighbours("E") == "BDFH"
    assert drawn.donuts("ABCDFGHI") == "E"


def test_overlapping_municipalities_are_no_clean_coverage_but_get_an_answer():
    squares = [*grid(3, 3), rectangle(1200, 1200, 1800, 1800), grid(3, 3)[4]]

    graph = MunicipalityGraph(np.array(squares, dtype=object))

    assert graph.is_open.tolist() == [True] * 4 + [False] + [True] * 4 + [False, False]


def test_municipality_that_lies_over_two_others_gets_an_answer():
    # GEOS takes the first two for a coverage, and refuses it with the third.
    shapes = [*grid(2, 1), rectangle(900, 300, 1100, 700), rectangle(1900, 900, 2500, 1500)]

    graph = MunicipalityGraph(np.array(shapes, dtype=object))

    assert [graph.neighbours[row] for row in range(4)] == [[1], [0], [], []]
    assert graph.is_open.tolist() == [True, True, False, True]


def test_municipality_without_geometry_is_on_its_own():
    graph = MunicipalityGraph(np.array([*grid(2, 1), None, shapely.Polygon()], dtype=object))

    assert [graph.neighbours[row] for row in range(4)] == [[1], [0], [], []]
    assert graph.component.tolist() == [0, 0, 1, 2]
    assert not graph.donuts(*ragged([[0, 1]])).found.any()


def test_no_municipalities_and_no_territories_give_nothing():
    graph = MunicipalityGraph(np.empty(0, dtype=object))
    assert len(graph.non_contiguous(*ragged([[], []]))) == 2

    graph = MunicipalityGraph(grid(2, 2))
    assert len(graph.non_contiguous(*ragged([]))) == len(graph.donuts(*ragged([]))) == 0


# --- Non-contiguous ----------------------------------------------------------


def test_members_in_a_chain_are_contiguous_and_a_member_apart_is_named():
    drawn = Drawn(NINE)

    assert drawn.cut_off("ABC") == ""
    assert drawn.cut_off("ABI") == "I"
    assert drawn.cut_off("IAB") == "I"


def test_members_that_meet_in_a_corner_only_are_cut_off():
    assert Drawn(NINE).cut_off("AE") == "E"


def test_one_member_and_no_member_are_contiguous():
    drawn = Drawn(NINE)

    assert drawn.cut_off("A") == drawn.cut_off("") == ""


def test_island_of_the_coverage_is_no_false_alarm():
    drawn = Drawn(WITH_ISLAND)

    assert drawn.cut_off("ABI") == ""
    assert drawn.cut_off("ADI") == "D"


def test_municipality_in_pieces_by_nature_is_one_member():
    # X lies at both ends, as Mesen does.
    drawn = Drawn("XABX")

    assert drawn.cut_off("X") == ""
    assert drawn.cut_off("XA") == ""
    assert drawn.cut_off("AB") == ""


def test_many_territories_at_once_get_each_their_own_answer(monkeypatch):
    monkeypatch.setattr(contiguity, "CHUNK_CELLS", 20)
    graph = MunicipalityGraph(grid(3, 3))
    lists = [[0, 1], [0, 8], [], [2, 0, 1, 6], [0, 1, 2, 3, 5, 6, 7, 8]]

    cut_off, donuts = graph.non_contiguous(*ragged(lists)), graph.donuts(*ragged(lists))

    assert [cut_off[row] for row in range(5)] == [[], [8], [], [6], []]
    assert cut_off.found.tolist() == [False, True, False, True, False]
    assert [donuts[row] for row in range(5)] == [[], [], [], [], [4]]


# --- Donuts ------------------------------------------------------------------


def test_municipality_surrounded_by_members_is_a_donut():
    assert Drawn(NINE).donuts("ABCDFGHI") == "E"


def test_members_on_four_sides_are_enough():
    assert Drawn(NINE).donuts("BDFH") == "E"


def test_municipality_on_the_edge_of_the_coverage_is_no_donut():
    drawn = Drawn(NINE)

    assert drawn.donuts("ACDEF") == ""
    assert drawn.donuts("BDEFH") == ""


def test_group_of_non_members_enclosed_by_members_is_named_in_full():
    drawn = Drawn("""
        AAAA
        ABCA
        ADEA
        AAAA
    """)

    assert drawn.donuts("A") == "BCDE"
    assert drawn.donuts("AC") == "BDE"
    assert drawn.donuts("ABE") == "CD"


def test_hole_over_land_outside_the_coverage_is_no_donut():
    assert Drawn(AROUND_A_HOLE).donuts("ABCDEFMN") == ""


def test_non_member_on_a_hole_is_a_donut_if_members_surround_both():
    drawn = Drawn(AROUND_A_HOLE)

    assert drawn.donuts("ABCDEFM") == "N"
    assert drawn.donuts("A") == "BCDEFMN"


def test_way_out_over_a_hole_counts():
    # X and Y lie on one hole, and Y on the edge of the coverage.
    drawn = Drawn("""
        AAAAA
        AX.YY
        AAAAA
    """)

    assert drawn.donuts("A") == ""
    assert drawn.donuts("AY") == "X"


def test_island_in_a_hole_is_enclosed_with_it():
    drawn = Drawn("""
        AAAAA
        A...A
        A.I.A
        A...A
        AAAAA
    """)

    assert drawn.donuts("A") == "I"


def test_hole_in_a_municipality_does_not_open_it():
    drawn = Drawn("""
        AAAAA
        ABBBA
        AB.BA
        ABBBA
        AAAAA
    """)

    assert drawn.donuts("A") == "B"


def test_island_of_the_coverage_is_no_donut():
    assert Drawn(WITH_ISLAND).donuts("ABCD") == ""


def test_municipalities_that_do_not_count_are_passed_through_but_not_named():
    drawn = Drawn(AROUND_A_HOLE)

    assert drawn.donuts("A", counts="ABCDEFG") == "BCDEF"
    assert drawn.donuts("ABCDEF", counts="ABCDEFG") == ""


# --- Against a plain search --------------------------------------------------

SIZE = 7
label_grids = st.lists(
    st.lists(st.sampled_from("ABCDEFGHIJKLMNOP"), min_size=SIZE, max_size=SIZE), min_size=SIZE, max_size=SIZE
)
holes = st.sampled_from(["none", "hole", "island", "bite"])
widths = st.just(0.0) | st.floats(-0.45, -0.001) | st.floats(0.001, 0.45)


def with_hole(labels, hole):
    """Cut a hole of 3 x 3 from the middle, the same with an island in it, or a bite from a corner."""
    cells = [list(row) for row in labels]
    for row in range(2, 5):
        for column in range(2, 5):
            if hole == "hole" or (hole == "island" and (row, column) != (3, 3)):
                cells[row][column] = "."
            if hole == "bite":
                cells[row - 2][column - 2] = "."
    return cells


def beside(cells):
    """Pairs of different letters on two sides of a cell border; "#" is all around the drawing."""
    size = len(cells)
    padded = [["#"] * (size + 2), *(["#", *row, "#"] for row in cells), ["#"] * (size + 2)]
    pairs = set()
    for row in range(size + 1):
        for column in range(size + 1):
            for other in (padded[row + 1][column], padded[row][column + 1]):
                pairs |= {(padded[row][column], other), (other, padded[row][column])}
    return {(one, other) for one, other in pairs if one != other}


def reach(start, pairs, allowed):
    found, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        for one, other in pairs:
            if one == here and other in allowed and other not in found:
                found.add(other)
                waiting.append(other)
    return found


def searched_cut_off(pairs, letters, members):
    """Whether the members of some part of the coverage are in several groups."""
    for letter in members:
        part = reach(letter, pairs, letters)
        if reach(letter, pairs, set(members)) != part & set(members):
            return True
    return False


def searched_donuts(pairs, letters, members):
    """Letters that a walk from outside does not reach without crossing members."""
    free = reach("#", pairs, (letters | {"#", "."}) - set(members))
    return "".join(sorted(letters - set(members) - free)) if members else ""


@settings(max_examples=120, deadline=None)
@given(label_grids, holes, st.sets(st.sampled_from("ABCDEFGHIJKLMNOP")), widths)
def test_random_grids_agree_with_a_plain_search(labels, hole, wanted, widen_m):
    cells = with_hole(labels, hole)
    if hole == "bite":  # the bite is outside, not a hole
        cells = [["#" if cell == "." else cell for cell in row] for row in cells]
    letters = {cell for row in cells for cell in row} - {"#", "."}
    members = "".join(sorted(wanted & letters))
    text = "\n".join("".join(row).replace("#", ".") for row in cells)
    drawn = Drawn(text, lambda shapes: shapely.buffer(shapes, widen_m, join_style="mitre") if widen_m else shapes)
    pairs = beside(cells)

    assert bool(drawn.cut_off(members)) == searched_cut_off(pairs, letters, members)
    assert drawn.donuts(members) == searched_donuts(pairs, letters, members)


# --- Parts of a polygon, without municipalities ------------------------------


def multi(*rectangles):
    return shapely.multipolygons([rectangle(*edges) for edges in rectangles])


def test_parts_are_counted_after_closing_gaps_under_a_metre():
    near, far = multi((0, 0, 9, 9), (9.9, 0, 20, 9)), multi((0, 0, 9, 9), (10, 0, 20, 9))
    corner = multi((0, 0, 9, 9), (9, 9, 20, 20))
    chain = multi((0, 0, 9, 9), (9.5, 0, 20, 9), (20.5, 0, 30, 9), (90, 0, 99, 9))

    counts = gaps_closed_parts(np.array([near, far, corner, chain, rectangle(0, 0, 1, 1)], dtype=object))

    assert counts.tolist() == [1, 2, 1, 2, 1]


def test_territory_without_geometry_has_no_parts():
    assert gaps_closed_parts(np.array([None, shapely.Polygon()], dtype=object)).tolist() == [0, 0]
    assert gaps_closed_parts(np.empty(0, dtype=object)).tolist() == []


def test_parts_of_different_territories_do_not_meet():
    pieces = multi((0, 0, 9, 9), (50, 0, 60, 9))
    between = multi((8, 0, 51, 9), (200, 0, 210, 9))

    assert gaps_closed_parts(np.array([pieces, between, pieces], dtype=object)).tolist() == [2, 2, 2]


def test_parts_in_the_nature_of_a_territory_are_allowed():
    three = multi((0, 0, 9, 9), (50, 0, 60, 9), (90, 0, 99, 9))
    territories = np.array([three, three, rectangle(0, 0, 1, 1), None], dtype=object)

    assert in_more_parts(territories, np.array([2, 1, 0, 0])).tolist() == [False, True, False, False]
    assert in_more_parts(territories).tolist() == [True, True, False, False]


# --- Real Flanders -----------------------------------------------------------


class Flanders:
    """The municipalities of 2025 with those of Brussels, and who is in which zone."""

    def __init__(self, shared_data):
        self.data = shared_data
        path = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
            rows = connection.execute("SELECT nis, naam, geom FROM gemeente2025 ORDER BY nis").fetchall()
        self.names = [name for _, name, _ in rows]
        self.row = {str(nis): row for row, (nis, _, _) in enumerate(rows)}
        self.flemish = np.array([not str(nis).startswith("21") for nis, _, _ in rows])
        self.geometries = shapely.from_wkb([self.wkb(blob) for _, _, blob in rows])

    @staticmethod
    def wkb(blob):
        """Take the header off a GeoPackage geometry (OGC 12-128r18, 2.1.3)."""
        return blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7] :]

    def zones(self, table):
        members = {}
        path = self.data / f"flanders-regions/memberships/gemeente2025_{table}.csv"
        with path.open(encoding="utf-8", newline="") as lines:
            for line in csv.DictReader(lines):
                if line["nis"] in self.row:
                    members.setdefault(line["naam"], []).append(self.row[line["nis"]])
        return members

    def named(self, zones, found):
        return {zone: [self.names[row] for row in found[number]] for number, zone in enumerate(zones) if found[number]}


@pytest.fixture(scope="module")
def flanders(shared_data):
    return Flanders(shared_data)


@pytest.mark.parametrize("with_brussels", [True, False])
@pytest.mark.parametrize(("table", "count"), [("refreg", 15), ("vervoerregio", 15), ("politiezone", 101)])
def test_real_regions_and_zones_are_contiguous_and_without_donuts(flanders, table, count, with_brussels):
    geometries = flanders.geometries if with_brussels else np.where(flanders.flemish, flanders.geometries, None)
    zones = flanders.zones(table)
    lists = ragged(
        [rows if with_brussels else [row for row in rows if flanders.flemish[row]] for rows in zones.values()]
    )
    graph = MunicipalityGraph(np.asarray(geometries, dtype=object))

    assert len(zones) >= count
    assert flanders.named(zones, graph.non_contiguous(*lists)) == {}
    assert flanders.named(zones, graph.donuts(*lists)) == {}


def test_voeren_is_apart_from_the_rest_of_flanders(flanders):
    graph = MunicipalityGraph(flanders.geometries)

    apart = graph.component != graph.component[flanders.names.index("Gent")]
    assert [flanders.names[row] for row in np.flatnonzero(apart)] == ["Voeren"]


def test_flemish_brabant_has_brussels_as_a_donut_only_if_brussels_counts(flanders):
    graph, zones = MunicipalityGraph(flanders.geometries), flanders.zones("provincie")
    lists = ragged(zones.values())

    everything = flanders.named(zones, graph.donuts(*lists))
    assert {zone: len(names) for zone, names in everything.items()} == {"Vlaams-Brabant": 19}
    assert flanders.named(zones, graph.donuts(*lists, flanders.flemish)) == {}


def test_municipality_at_the_language_border_is_no_donut_and_one_inside_is(flanders):
    # Herstappe has members on its Flemish side only; Lendelede lies in the middle of West Flanders.
    graph = MunicipalityGraph(flanders.geometries)
    for name, expected in (("Herstappe", []), ("Lendelede", ["Lendelede"])):
        others = [row for row, other in enumerate(flanders.names) if other != name]
        assert [flanders.names[row] for row in graph.donuts(*ragged([others]))[0]] == expected
