"""Single foreign members, exclaves, corridors and regions with a donut (DESIGN 4): drawn, and on real Flanders."""

from __future__ import annotations

import csv
import sqlite3

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment import contiguity
from regioalign.regioalign_plugin.alignment.aberrations import find_aberrations
from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.contiguity import MunicipalityGraph
from regioalign.tests.builders import drawing, ragged


class Land:
    """Municipalities and the regions they lie in, drawn alike; asked and answering in letters."""

    def __init__(self, municipalities, regions):
        shapes = drawing(municipalities)
        grounds = drawing(regions)
        self.letters, self.names = list(shapes), list(grounds)
        self.geometries = np.array(list(shapes.values()), dtype=object)
        points = shapely.point_on_surface(self.geometries)
        inside = shapely.intersects(np.array(list(grounds.values()), dtype=object), points[:, None])
        self.region = np.where(inside.any(axis=1), inside.argmax(axis=1), -1)
        self.graph = MunicipalityGraph(self.geometries)

    def ask(self, *lists, main):
        members = RowLists(*ragged([[self.letters.index(letter) for letter in one] for one in lists]))
        donuts = self.graph.donuts(members.indptr, members.indices, self.region >= 0)
        mains = np.array([self.names.index(one) if one else -1 for one in main])
        return find_aberrations(members, mains, self.region, self.graph, donuts)

    def spell(self, lists, row=0):
        return "".join(self.letters[number] for number in lists[row])

    def foreign(self, members, main):
        return self.spell(self.ask(members, main=[main]).foreign)

    def exclaves(self, members, main):
        return self.spell(self.ask(members, main=[main]).exclaves)

    def region_donuts(self, members, main=""):
        return self.spell(self.ask(members, main=[main]).region_donuts)

    def corridors(self, members):
        found = self.ask(members, main=[""]).corridors
        return {self.letters[row]: found.sizes[entry] for entry, row in enumerate(found.members.indices.tolist())}


# Twenty-four municipalities in two regions of three columns, W and E, and two islands in the sea, I in W and J in E.
LAND = Land(
    """
    abcdef.I
    ghijkl..
    mnopqr.J
    stuvwx..
    """,
    """
    WWWEEE.W
    WWWEEE..
    WWWEEE.E
    WWWEEE..
    """,
)


# --- Single foreign member ---------------------------------------------------


def test_only_member_outside_the_main_region_is_named():
    assert LAND.foreign("bcd", "W") == "d"
    assert LAND.foreign("ghijmn", "W") == "j"


def test_two_members_outside_are_no_single_one_and_none_is_none():
    assert LAND.foreign("abcde", "W") == ""
    assert LAND.foreign("abc", "W") == ""


def test_one_member_in_each_region_has_no_foreigner():
    assert LAND.foreign("cd", "W") == ""


def test_without_main_region_nobody_is_foreign():
    assert LAND.foreign("abcd", "") == ""


def test_member_outside_all_regions_is_foreign():
    land = Land("abc", "WW.")

    assert land.foreign("abc", "W") == "c"


# --- Exclave -----------------------------------------------------------------


def test_group_cut_off_in_another_region_is_an_exclave():
    assert LAND.exclaves("abghfl", "W") == "fl"


def test_group_cut_off_in_the_main_region_is_no_exclave():
    assert LAND.exclaves("abghst", "W") == ""


def test_group_with_a_member_in_the_main_region_is_no_exclave():
    # cd lie across the border of the regions, cut off from the larger group in the south-west.
    assert LAND.exclaves("stmncd", "W") == ""


def test_every_group_is_judged_by_itself():
    assert LAND.exclaves("abghsfx", "W") == "fx"


def test_larger_group_is_the_exclave_if_the_smaller_one_is_in_the_main_region():
    assert LAND.exclaves("agklqr", "W") == "klqr"


def test_connected_foreign_members_are_no_exclave():
    assert LAND.exclaves("abcdef", "W") == ""


def test_what_is_apart_by_nature_is_no_exclave():
    # J is an island of region E: no member could connect it.
    assert LAND.exclaves("abcJ", "W") == ""
    assert LAND.exclaves("abcIJ", "W") == ""


def test_many_territories_at_once_get_each_their_own_answer(monkeypatch):
    monkeypatch.setattr(contiguity, "CHUNK_CELLS", 30)
    found = LAND.ask("abf", "cd", "", "abghfl", "bcd", main=["W", "W", "", "W", "W"])

    assert [LAND.spell(found.exclaves, row) for row in range(5)] == ["f", "", "", "fl", ""]
    assert [LAND.spell(found.foreign, row) for row in range(5)] == ["f", "", "", "", "d"]


# --- Corridor ----------------------------------------------------------------


# Three municipalities on either side of m, and z along all of them.
TWO_BODIES = """
    abbmddf
    accmeef
    zzzzzzz
"""


@pytest.mark.parametrize(
    ("regions", "expected"),
    [
        ("WWWWWWW\nWWWWWWW\nWWWWWWW", {"m": [3, 3]}),
        # The way along z is in a region in which there is no member, or outside all regions.
        ("WWWWWWW\nWWWWWWW\nEEEEEEE", {}),
        ("WWWWWWW\nWWWWWWW\n.......", {}),
        ("WWWWEEE\nWWWWEEE\nEEEEEEE", {"m": [3, 3]}),
    ],
)
def test_member_between_two_bodies_is_a_corridor_if_its_regions_have_another_way(regions, expected):
    assert Land(TWO_BODIES, regions).corridors("abcdefm") == expected


def test_two_ways_between_bodies_are_no_corridor():
    land = Land(TWO_BODIES, "WWWWWWW\nWWWWWWW\nWWWWWWW")

    assert land.corridors("abcdefmz") == {}


def test_row_of_a_few_municipalities_raises_no_alarm():
    assert LAND.corridors("abcde") == {}
    assert LAND.corridors("abcdef") == {}


def test_waist_of_a_row_is_where_it_has_three_on_either_side():
    assert LAND.corridors("abcdefl") == {"d": [3, 3]}
    assert LAND.corridors("abcdeflr") == {"d": [4, 3], "e": [4, 3]}


def test_body_of_less_than_a_fifth_of_the_members_raises_no_alarm():
    land = Land(
        """
        abcdefmst
        ghijklmut
        zzzzzzzzz
        """,
        "WWWWWWWWW\nWWWWWWWWW\nWWWWWWWWW",
    )

    assert land.corridors("abcdefghijkl" + "m" + "stu") == {}
    assert land.corridors("bcdefghijkl" + "m" + "stu") == {"m": [11, 3]}


def test_hub_of_three_bodies_is_named_with_all_sizes():
    land = Land(
        """
        abc...
        ..dhij
        ..e...
        .gf...
        ......
        """.replace(".", "z"),
        "WWWWWW\nWWWWWW\nWWWWWW\nWWWWWW\nWWWWWW",
    )

    assert land.corridors("abcdefghij") == {"d": [3, 3, 3]}


def test_only_way_to_the_end_of_a_headland_is_no_corridor():
    land = Land(
        """
        abc...
        defghi
        jkl...
        """,
        """
        WWW...
        WWWWEE
        WWW...
        """,
    )

    assert land.corridors("abcdefghi") == {}


def test_pieces_that_are_cut_off_are_no_body_of_a_corridor():
    # b has three on one side and one on the other; x, w and r are apart anyway.
    assert LAND.corridors("abcdrwx") == {}


# --- Region with a donut -----------------------------------------------------

# The middle of region W is e, and that of region E is n.
RINGS = Land(
    """
    abcjkl
    defmno
    ghipqr
    """,
    """
    WWWEEE
    WWWEEE
    WWWEEE
    """,
)


def test_whole_region_but_for_an_enclosed_municipality_is_named():
    assert RINGS.region_donuts("abcdfghi") == "e"


def test_region_that_lacks_more_than_its_donut_is_none():
    # a is missing on the edge too.
    land = Land("abcx\ndefx\nghix\nxxxx", "WWWW\nWWWW\nWWWW\nWWWW")

    assert land.region_donuts("abcdfghi") == ""


def test_each_region_is_judged_by_itself():
    assert RINGS.region_donuts("abcdfghijklmopqr") == "en"
    assert RINGS.region_donuts("abcdfghijklmp") == "e"


def test_donut_that_is_a_whole_region_is_no_region_with_a_donut():
    land = Land("abc\ndef\nghi", "WWW\nWEW\nWWW")

    assert land.region_donuts("abcdfghi") == ""


def test_group_of_enclosed_municipalities_is_named_together():
    land = Land("aaaa\nabca\naaaa", "WWWW\nWWWW\nWWWW")

    assert land.region_donuts("a") == "bc"


# --- Corridors against taking each member away -------------------------------

SQUARES = "abcdefg\nhijklmn\nopqrstu\nvwxyzAB"
ALL = SQUARES.replace("\n", "")
regions = st.lists(st.sampled_from("WWWES"), min_size=len(ALL), max_size=len(ALL))
# Few of the squares, so that they often hang together by one, or nearly all of them.
members = st.lists(st.sampled_from(ALL), min_size=9, max_size=16, unique=True)


def beside(cells):
    pairs = set()
    for row, line in enumerate(cells):
        for column, here in enumerate(line):
            for other in (
                line[column + 1 : column + 2],
                cells[row + 1][column : column + 1] if row + 1 < len(cells) else [],
            ):
                pairs |= {(here, there) for there in other} | {(there, here) for there in other}
    return {(one, other) for one, other in pairs if one != other}


def groups(letters, pairs):
    found, waiting = [], set(letters)
    while waiting:
        group, edge = set(), {min(waiting)}
        while edge:
            group |= edge
            edge = {other for one, other in pairs if one in edge and other in letters} - group
        found.append(group)
        waiting -= group
    return found


def searched_corridors(pairs, members, region):
    ground = {letter for letter in region if region[letter] in {region[member] for member in members}}
    expected = {}
    for gone in members:
        bodies = [
            group
            for group in groups(set(members) - {gone}, pairs)
            if any((gone, letter) in pairs for letter in group) and len(group) >= max(3, 0.2 * len(members))
        ]
        for side in groups(ground - {gone}, pairs):
            on_side = sorted((len(body) for body in bodies if body <= side), reverse=True)
            if len(on_side) > 1:
                expected[gone] = sorted([*expected.get(gone, []), *on_side], reverse=True)
    return expected


@settings(max_examples=250, deadline=None)
@given(regions, members)
def test_random_members_agree_with_taking_each_away(drawn, wanted):
    names = iter(drawn)
    ground = "".join(line if line == "\n" else next(names) for line in SQUARES)
    land = Land(SQUARES, ground)

    expected = searched_corridors(beside(SQUARES.split("\n")), sorted(wanted), dict(zip(ALL, drawn)))

    assert land.corridors(sorted(wanted)) == expected


# --- Real Flanders -----------------------------------------------------------


class Flanders:
    """The municipalities and regions of 2025."""

    def __init__(self, shared_data):
        self.data = shared_data
        path = shared_data / "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
            rows = connection.execute("SELECT nis, naam, geom FROM gemeente2025 ORDER BY nis").fetchall()
        rows = [row for row in rows if not str(row[0]).startswith("21")]
        self.names = [name for _, name, _ in rows]
        self.row = {str(nis): row for row, (nis, _, _) in enumerate(rows)}
        # The header of a GeoPackage geometry comes before its WKB (OGC 12-128r18, 2.1.3).
        blobs = [blob[8 + (0, 32, 48, 48, 64)[blob[3] >> 1 & 7] :] for _, _, blob in rows]
        self.graph = MunicipalityGraph(np.asarray(shapely.from_wkb(blobs), dtype=object))
        self.region = np.full(len(rows), -1)
        for number, members in enumerate(self.zones("refreg").values()):
            self.region[members] = number

    def zones(self, table):
        return self.read(f"flanders-regions/memberships/gemeente2025_{table}.csv", "naam", "nis")

    def read(self, path, key, code):
        members: dict[str, set[int]] = {}
        with (self.data / path).open(encoding="utf-8", newline="") as lines:
            for line in csv.DictReader(lines):
                if line[code] in self.row:
                    members.setdefault(line[key], set()).add(self.row[line[code]])
        return {name: sorted(rows) for name, rows in members.items()}

    def ask(self, zones):
        members = RowLists(*ragged(zones.values()))
        main = np.array([np.bincount(self.region[rows]).argmax() for rows in zones.values()])
        donuts = self.graph.donuts(members.indptr, members.indices)
        return find_aberrations(members, main, self.region, self.graph, donuts)

    def named(self, zones, found):
        return {zone: [self.names[row] for row in found[number]] for number, zone in enumerate(zones) if found[number]}


@pytest.fixture(scope="module")
def flanders(shared_data):
    return Flanders(shared_data)


def test_reference_regions_themselves_have_no_aberrations(flanders):
    regions = flanders.zones("refreg")
    found = flanders.ask(regions)

    for lists in (found.foreign, found.exclaves, found.corridors.members, found.region_donuts):
        assert flanders.named(regions, lists) == {}


def test_single_foreign_members_of_real_zones_are_named(flanders):
    police, transport = flanders.zones("politiezone"), flanders.zones("vervoerregio")

    assert flanders.named(police, flanders.ask(police).foreign) == {
        "PZ Grensleie": ["Ledegem"],
        "PZ Wetteren - Laarne - Wichelen": ["Wichelen"],
        "PZ Regio Rhode en Schelde": ["Oosterzele"],
    }
    assert flanders.named(transport, flanders.ask(transport).foreign) == {
        "Vlaamse Rand (Verv.)": ["Buggenhout"],
        "Roeselare (Verv.)": ["Torhout"],
        "Kempen (Verv.)": ["Nijlen"],
        "Vlaamse Ardennen (Verv.)": ["Geraardsbergen"],
        "Waasland (Verv.)": ["Zele"],
    }


def test_few_real_zones_have_a_corridor_and_none_an_exclave_or_a_region_with_a_donut(flanders):
    zones = {**flanders.zones("politiezone"), **flanders.zones("vervoerregio")}
    found = flanders.ask(zones)

    assert flanders.named(zones, found.corridors.members) == {
        "PZ Arro Ieper": ["Ieper"],
        "PZ Carma": ["Oudsbergen"],
        "Vlaamse Rand (Verv.)": ["Asse", "Grimbergen"],
        "Mechelen (Verv.)": ["Mechelen"],
    }
    assert flanders.named(zones, found.exclaves) == flanders.named(zones, found.region_donuts) == {}


def test_mesen_is_an_exclave_of_a_real_housing_partnership_and_voeren_and_baarle_are_none(flanders):
    housing = flanders.zones("woon_igs")
    del housing["Geen IGS"]  # what has no partnership
    limburg = {"with Voeren": flanders.zones("provincie")["Limburg"]}
    baarle = [flanders.names.index(name) for name in ("Baarle-Hertog", "Merksplas", "Ravels", "Turnhout")]

    assert flanders.named(housing, flanders.ask(housing).exclaves) == {"Kwalitatief wonen in de Grensstreek": ["Mesen"]}
    assert flanders.named({**limburg, "": baarle}, flanders.ask({**limburg, "": baarle}).exclaves) == {}


def test_real_associations_with_a_whole_region_but_for_a_donut_are_named(flanders):
    partnerships = flanders.read("flanders-partnerships/partnership_members_2023.csv", "igs_kbo", "nis_2025")
    found = flanders.ask(partnerships)

    assert sorted(flanders.named(partnerships, found.region_donuts).values()) == [
        ["Beerse", "Lille", "Olen"],
        ["Edegem", "Hove", "Mortsel"],
        ["Harelbeke", "Lendelede"],
        ["Harelbeke", "Lendelede"],
    ]
    counts = [
        int(lists.found.sum())
        for lists in (found.foreign, found.exclaves, found.corridors.members, found.region_donuts)
    ]
    assert counts == [13, 25, 13, 4]
