"""Published facts about Flanders from tables alone, and what flips when Zwijndrecht changes region.

Every expected class is counted here with nothing but `csv` and sets; the lists of flips were also checked by hand
against the tables, see the notes beside them.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Mapping

import numpy as np
import pytest
import shapely

from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.assessment import assess
from regioalign.regioalign_plugin.alignment.classes import classify
from regioalign.regioalign_plugin.alignment.comparison import compare
from regioalign.regioalign_plugin.alignment.layers import MemberLists, Municipalities, Regions, Territories
from regioalign.regioalign_plugin.alignment.measures import pair_table, rank_by_id, territory_measures
from regioalign.regioalign_plugin.alignment.membership import overlaps_of_members
from regioalign.tests.alignment.checks import array, territories_of
from regioalign.tests.alignment.layers import read, shapes_of, texts_of

MEMBERSHIPS = "flanders-regions/memberships"
MUNICIPALITIES = "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
REGIONS = "flanders-regions/regions.gpkg"
PARTNERS = "flanders-partnerships"
ZWIJNDRECHT = "11056"
STRADDLES = {"straddles_enlarged", "straddles_minor", "straddles_split"}

Table = dict[str, str]  # region or zone of each municipality
Members = dict[str, set[str]]  # municipalities of each territory

# Municipalities per reference region: before the mergers of 2025 by the decree, and after.
SIZES = {
    "Denderregio": (14, 14),
    "Halle-Vilvoorde": (33, 31),
    "Kempen": (27, 27),
    "Limburg": (42, 38),
    "Middenkust": (7, 7),
    "Midwest": (17, 15),
    "Oost-Brabant": (32, 32),
    "Regio Antwerpen": (29, 28),
    "Regio Brugge": (10, 10),
    "Regio Gent": (23, 20),
    "Rivierenland": (12, 12),
    "Vlaamse Ardennen": (14, 14),
    "Waasland": (10, 7),
    "Westhoek": (17, 17),
    "Zuid-West-Vlaanderen": (13, 13),
}

# What moving Zwijndrecht flips among the 100 associations of 2023. By hand: 13 of them have Zwijndrecht as member. It
# is the only municipality that moves; as Regio Antwerpen shrinks from 30 to 29 and Waasland grows from 9 to 10,
# others could flip only by being the whole of Regio Antwerpen but for it, or the whole of Waasland without it: there
# is none. Counts are members in (Antwerpen, Waasland, other regions), before and after; a region is whole at 30 or
# 29, 9 or 10. "straddles" stands for straddles_minor and straddles_split: nine tenths of what, members or area, is
# told below.
ASSOCIATION_FLIPS = {
    # (1, 9, 0) → (0, 10, 0): all of Waasland and a bite of Antwerpen, then all of Waasland.
    "Interwaas": ("starts_to_conform", "straddles_enlarged", "coincides"),
    # (1, 2, 0) → (0, 3, 0): Beveren, Kruibeke and Zwijndrecht.
    "Ibogem": ("starts_to_conform", "straddles", "within"),
    # (1, 1, 0) → (0, 2, 0): Beveren and Zwijndrecht.
    "Maatschappij Linkerscheldeoever": ("starts_to_conform", "straddles", "within"),
    # (30, 0, 0) → (29, 1, 0): both IGEANs were Regio Antwerpen; the decree takes one municipality away.
    "IGEAN Dienstverlening": ("stops_conforming", "coincides", "straddles_enlarged"),
    "IGEAN Milieu en Veiligheid": ("stops_conforming", "coincides", "straddles_enlarged"),
    # (12, 0, 0) → (11, 1, 0).
    "Water-link": ("stops_conforming", "within", "straddles"),
    # Waasland comes as one more region: (23, 0, 73), (23, 0, 11), (22, 0, 36), (5, 0, 1) and (5, 0, 1) before.
    "Fluvius OV": ("regions_changed", "straddles_enlarged", "straddles_enlarged"),
    "Fluvius Antwerpen": ("regions_changed", "straddles", "straddles"),
    "Pontes": ("regions_changed", "straddles", "straddles"),
    "IMEA": ("regions_changed", "straddles", "straddles"),
    "FINEA": ("regions_changed", "straddles", "straddles"),
}
# Cipal, (26, 1, 113) → (25, 2, 113), has both regions before and after and keeps its class: no flip.
# IGS Scheldelandschapspark, (5, 4, 5) → (4, 5, 5), keeps its regions too. By number of members its main region turns
# from Antwerpen to Waasland; by area that is Waasland before (48.7 %) and after (52.5 %).
BY_NUMBER_ONLY = {"IGS Scheldelandschapspark": ("regions_changed", "straddles", "straddles")}
# Where the territories are drawn, nine tenths of the area make a straddle minor. Areas in km² of the municipalities:
# Ibogem holds 186 of 206 in Waasland (90.2 %), the IMEA and FINEA 308 of 331 in Antwerpen (93.2 %), then 288 (87.0
# %), and Water-link 447 of 467 (95.7 %); the Linkerscheldeoever only 153 of 173 (88.3 %).
DRAWN_CLASSES = {
    "Ibogem": ("straddles_minor", "within"),
    "Maatschappij Linkerscheldeoever": ("straddles_split", "within"),
    "Water-link": ("within", "straddles_minor"),
    "IMEA": ("straddles_minor", "straddles_split"),
    "FINEA": ("straddles_minor", "straddles_split"),
}
# Zones of 2025 in municipalities of 2024. Police: Scheldewaas (Zwijndrecht with Beveren, Kruibeke, Sint-Gillis-Waas,
# Stekene and Temse) has (1, 5, 0), then (0, 6, 0) of 10; no other zone holds Zwijndrecht, and a zone that holds all
# the rest of a region there is not. Transport: only Antwerpen holds it, (30, 2, 1) → (29, 3, 1): the whole of Regio
# Antwerpen and bites of two regions before, and so after.
ZONE_FLIPS = {
    "politiezone": {"PZ Scheldewaas": ("starts_to_conform", "straddles", "within")},
    "vervoerregio": {},
}


def rows_of(shared_data, path: str) -> list[dict[str, str]]:
    with (shared_data / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def table_of(shared_data, name: str, column: str = "code") -> Table:
    rows = rows_of(shared_data, f"{MEMBERSHIPS}/{name}.csv")
    return {row["nis"]: row[column] for row in rows if not row["nis"].startswith("9999")}


def grouped(table: Mapping[str, str]) -> Members:
    members: Members = defaultdict(set)
    for nis, zone in table.items():
        members[zone].add(nis)
    return dict(members)


def class_by_counting(members: set[str], region_of: Mapping[str, str]) -> str:
    """The tests of the design in words of counting, in their order."""
    size = Counter(region_of.values())
    counts = Counter(region_of[nis] for nis in members if nis in region_of)
    whole = [region for region, count in counts.items() if count == size[region]]
    if not counts:
        return "outside"
    if sum(counts.values()) < len(members):
        return "extends_beyond"
    if len(counts) == 1:
        return "coincides" if whole else "within"
    if len(whole) == len(counts):
        return "union"
    if whole:
        return "straddles_enlarged"
    return "straddles_minor" if 10 * max(counts.values()) >= 9 * len(members) else "straddles_split"


def class_by_members(territories: Members, region_of: Mapping[str, str]) -> dict[str, str]:
    """Classes as the plugin counts them: no geometry at all."""
    codes = sorted({nis for members in territories.values() for nis in members} | set(region_of))
    row = {nis: number for number, nis in enumerate(codes)}
    regions = array(sorted(set(region_of.values())))
    place = {region: number for number, region in enumerate(regions)}
    region = np.array([place.get(region_of.get(nis, ""), -1) for nis in codes], dtype=np.int64)
    size = np.bincount(region[region >= 0], minlength=len(regions)).astype(np.float64)
    lists = row_lists(territories, row)
    overlaps = overlaps_of_members(lists, region, len(regions))
    pairs = pair_table(overlaps, size, 0.0, 0.0, region_rank=rank_by_id(regions))
    measures = territory_measures(overlaps, pairs, size, 0.0, 0.0)
    delimited = np.ones(len(regions), dtype=bool)
    return dict(zip(territories, classify(measures, pairs, lists.found, delimited, 0.1).tolist()))


def row_lists(territories: Members, row: Mapping[str, int]) -> RowLists:
    lists = [[row[nis] for nis in sorted(members)] for members in territories.values()]
    indptr = np.cumsum([0, *(len(one) for one in lists)])
    return RowLists(indptr, np.array([number for one in lists for number in one], dtype=np.int64))


@pytest.fixture(scope="module")
def february(shared_data) -> Table:
    """Reference region of each municipality of 2024, as set in February 2022."""
    return table_of(shared_data, "gemeente2024_refreg_lblod2022", "naam")


@pytest.fixture(scope="module")
def decree(february) -> Table:
    """The same by the decree of December 2022: Zwijndrecht moved, Regio Oostende is called Middenkust."""
    renamed = {nis: "Middenkust" if name == "Regio Oostende" else name for nis, name in february.items()}
    return {**renamed, ZWIJNDRECHT: "Waasland"}


@pytest.fixture(scope="module")
def associations(shared_data) -> Members:
    """Members of the 100 associations of 2023, by name, with codes of 2024."""
    names = {row["igs_kbo"]: row["igs_naam"] for row in rows_of(shared_data, f"{PARTNERS}/partnerships_2023.csv")}
    members: Members = defaultdict(set)
    for row in rows_of(shared_data, f"{PARTNERS}/partnership_members_2023.csv"):
        members[names[row["igs_kbo"]]].add(row["nis_2019"])
    return dict(members)


@pytest.fixture(scope="module")
def zones_2024(shared_data):
    """Zones of 2025 in municipalities of 2024, by name; the tables have no zones of 2024."""
    new_code = table_of(shared_data, "gemeente2024_gemeente2025")

    def zones(layer: str, known: Table) -> Members:
        zone_of = table_of(shared_data, f"gemeente2025_{layer}", "naam")
        return grouped({nis: zone_of[new_code[nis]] for nis in known})

    return zones


@pytest.fixture(scope="module")
def shapes(shared_data):
    frame = read(shared_data / MUNICIPALITIES, "gemeente2024")
    return dict(zip(texts_of(frame, "nis"), shapes_of(frame)))


def as_regions(table: Table, shapes) -> Regions:
    groups = grouped(table)
    names = array(sorted(groups))
    unions = array(shapely.coverage_union_all([shapes[nis] for nis in groups[name]]) for name in names)
    return Regions(names, names, unions, np.ones(len(names), dtype=bool))


def drawn(members: Members, shapes) -> Territories:
    unions = [shapely.coverage_union_all([shapes[nis] for nis in codes]) for codes in members.values()]
    return territories_of(unions, ids=list(members))


def listed(members: Members, municipalities: Municipalities) -> Territories:
    """Territories that are lists only."""
    row = {str(nis): number for number, nis in enumerate(municipalities.ids)}
    nothing = array([""] * len(members))
    lists = MemberLists(row_lists(members, row), nothing, nothing)
    bare = territories_of([None] * len(members), ids=list(members))
    return Territories(bare.ids, bare.names, bare.sectors, bare.geometries, bare.invalid_fixed, lists)


def as_municipalities(shapes) -> Municipalities:
    return Municipalities(array(shapes), array(shapes), array(shapes.values()))


def test_regions_have_their_published_sizes_before_the_mergers(decree) -> None:
    assert len(decree) == 300
    assert Counter(decree.values()) == {name: sizes[0] for name, sizes in SIZES.items()}


def test_285_municipalities_of_2025_are_in_regions_of_their_published_sizes(shared_data) -> None:
    table = table_of(shared_data, "gemeente2025_refreg", "naam")

    assert len(table) == 285
    assert Counter(table.values()) == {name: sizes[1] for name, sizes in SIZES.items()}


def test_the_table_of_2025_is_the_decree_with_new_codes(shared_data, decree) -> None:
    new_code = table_of(shared_data, "gemeente2024_gemeente2025")
    table = table_of(shared_data, "gemeente2025_refreg", "naam")

    assert {new_code[nis] for nis in decree} == set(table)
    assert {nis: table[new_code[nis]] for nis in decree} == decree


@pytest.mark.parametrize(
    ("layer", "expected"),
    [
        ("politiezone", {"within": 94, "straddles_split": 7}),
        ("vervoerregio", {"coincides": 3, "within": 4, "straddles": 8}),
        ("provincie", {"union": 4, "coincides": 1}),
    ],
)
def test_members_alone_give_the_published_counts_with_the_codes_of_2025(shared_data, layer, expected) -> None:
    regions = table_of(shared_data, "gemeente2025_refreg")
    zones = {nis: zone for nis, zone in table_of(shared_data, f"gemeente2025_{layer}").items() if nis in regions}

    found = class_by_members(grouped(zones), regions)

    merged = "straddles" in expected
    assert Counter("straddles" if merged and one in STRADDLES else one for one in found.values()) == expected
    assert found == {zone: class_by_counting(members, regions) for zone, members in grouped(zones).items()}


def test_the_straddling_police_zones_are_those_published(shared_data) -> None:
    regions = table_of(shared_data, "gemeente2025_refreg")
    names = table_of(shared_data, "gemeente2025_politiezone", "naam")

    found = class_by_members(grouped({nis: names[nis] for nis in regions}), regions)

    assert sorted(name for name, one in found.items() if one in STRADDLES) == [
        "PZ Arro Ieper",
        "PZ Geraardsbergen - Lierde",
        "PZ Grensleie",
        "PZ Hamme - Waasmunster",
        "PZ Kouter",
        "PZ Regio Rhode en Schelde",
        "PZ Wetteren - Laarne - Wichelen",
    ]


def test_the_transport_region_of_the_kempen_is_its_region_and_nijlen(shared_data) -> None:
    regions = table_of(shared_data, "gemeente2025_refreg", "naam")
    zones = grouped(table_of(shared_data, "gemeente2025_vervoerregio", "naam"))
    [kempen] = [members for name, members in zones.items() if name.startswith("Kempen")]

    assert len(kempen) == 28
    assert [nis for nis in kempen if regions[nis] != "Kempen"] == ["12026"]  # Nijlen
    assert class_by_members({"Kempen": kempen}, regions) == {"Kempen": "straddles_enlarged"}


@pytest.mark.parametrize("layer", ["politiezone", "vervoerregio", "provincie", "arrondiss"])
def test_zones_have_the_same_class_with_the_codes_of_2024_and_of_2025(shared_data, decree, zones_2024, layer) -> None:
    regions = table_of(shared_data, "gemeente2025_refreg", "naam")
    names = table_of(shared_data, f"gemeente2025_{layer}", "naam")
    new = class_by_members(grouped({nis: names[nis] for nis in regions}), regions)

    old = class_by_members(zones_2024(layer, decree), decree)

    assert old.keys() == new.keys()
    # Mergers change how many members make nine tenths, and nothing else.
    assert {zone: _plain(one) for zone, one in old.items()} == {zone: _plain(one) for zone, one in new.items()}


def _plain(code: str) -> str:
    return "straddles" if code in {"straddles_minor", "straddles_split"} else code


def test_59_of_the_100_associations_straddle_by_the_decree(associations, decree) -> None:
    found = class_by_members(associations, decree)

    assert len(found) == 100
    assert found == {name: class_by_counting(members, decree) for name, members in associations.items()}
    assert Counter(found.values()) == {
        "coincides": 2,
        "within": 39,
        "straddles_enlarged": 13,
        "straddles_minor": 8,
        "straddles_split": 38,
    }
    assert sum(one in STRADDLES for one in found.values()) == 59


def test_with_the_codes_of_2025_counting_gives_what_the_plugin_gives(shared_data) -> None:
    regions = table_of(shared_data, "gemeente2025_refreg")
    members: Members = defaultdict(set)
    for row in rows_of(shared_data, f"{PARTNERS}/partnership_members_2023.csv"):
        members[row["igs_kbo"]].add(row["nis_2025"])

    found = class_by_members(dict(members), regions)

    assert len(found) == 100
    assert found == {code: class_by_counting(one, regions) for code, one in members.items()}
    # Mergers stay within a region, so they change no number of regions.
    assert sum(one in STRADDLES for one in found.values()) == 59


def test_59_associations_straddled_in_february_too_but_not_the_same(associations, february, decree) -> None:
    before, after = (
        {name for name, one in class_by_members(associations, table).items() if one in STRADDLES}
        for table in (february, decree)
    )

    assert len(before) == len(after) == 59
    assert before - after == {"Interwaas", "Ibogem", "Maatschappij Linkerscheldeoever"}
    assert after - before == {"IGEAN Dienstverlening", "IGEAN Milieu en Veiligheid", "Water-link"}


def flips_in(findings) -> dict[str, tuple[str, str, str]]:
    """Flips told with minor and split straddles as one, so that a step between them is one of regions."""
    told = {}
    for row in findings[findings["flip"] != "unchanged"].to_dict("records"):
        classes = _plain(row["class_before"]), _plain(row["class_after"])
        is_same = classes[0] == classes[1]
        told[row["partnership_id"]] = ("regions_changed" if is_same else row["flip"], *classes)
    return told


@pytest.mark.parametrize("by_members", [False, True], ids=["geometry", "members"])
def test_moving_zwijndrecht_flips_these_associations(associations, february, decree, shapes, by_members) -> None:
    municipalities = as_municipalities({nis: shapes[nis] for nis in february})
    territories = listed(associations, municipalities) if by_members else drawn(associations, shapes)

    found = compare(territories, as_regions(february, shapes), as_regions(decree, shapes), municipalities)

    assert flips_in(found.findings) == {**ASSOCIATION_FLIPS, **(BY_NUMBER_ONLY if by_members else {})}
    assert found.moved.values.tolist() == [
        [ZWIJNDRECHT, ZWIJNDRECHT, "Regio Antwerpen", "Regio Antwerpen", "Waasland", "Waasland"]
    ]


def test_nine_tenths_of_the_area_make_a_drawn_straddle_minor(associations, february, decree, shapes) -> None:
    wanted = {name: associations[name] for name in DRAWN_CLASSES}

    found = compare(drawn(wanted, shapes), as_regions(february, shapes), as_regions(decree, shapes)).findings

    told = zip(found["class_before"], found["class_after"])
    assert dict(zip(found["partnership_id"], told)) == DRAWN_CLASSES


def test_the_list_of_flips_is_what_counting_the_tables_gives(associations, february, decree) -> None:
    # Regio Oostende under its new name, so that plain counting sees the same region.
    renamed = {nis: "Middenkust" if name == "Regio Oostende" else name for nis, name in february.items()}
    flips = {}
    for name, members in associations.items():
        classes = class_by_counting(members, renamed), class_by_counting(members, decree)
        held = [{table[nis] for nis in members} for table in (renamed, decree)]
        if classes[0] != classes[1] or held[0] != held[1]:
            flips[name] = classes

    assert sum(ZWIJNDRECHT in members for members in associations.values()) == 13
    assert {name: (_plain(one), _plain(other)) for name, (one, other) in flips.items()} == {
        name: flip[1:] for name, flip in ASSOCIATION_FLIPS.items()
    }
    counts = [Counter(table[nis] for nis in associations["IGS Scheldelandschapspark"]) for table in (renamed, decree)]
    assert [(one["Regio Antwerpen"], one["Waasland"], sum(one.values())) for one in counts] == [(5, 4, 14), (4, 5, 14)]


def test_renaming_oostende_is_no_flip(associations, february, decree, shapes) -> None:
    unmoved = {**decree, ZWIJNDRECHT: "Regio Antwerpen"}

    found = compare(
        drawn(associations, shapes),
        as_regions(february, shapes),
        as_regions(unmoved, shapes),
        as_municipalities({nis: shapes[nis] for nis in february}),
    )

    assert set(found.findings["flip"]) == {"unchanged"}
    assert len(found.moved) == 0
    assert found.renamed.values.tolist() == [["Regio Oostende", "Regio Oostende", "Middenkust", "Middenkust", "ground"]]


def test_zwijndrecht_is_found_between_layers_of_different_geometry_and_codes(shared_data, february, shapes) -> None:
    """February on the borders of 2024 against the published layer of 2025: other ids, borders simplified anew."""
    frame = read(shared_data / REGIONS, "refreg")
    names = texts_of(frame, "naam")
    published = Regions(texts_of(frame, "refreg"), names, shapes_of(frame), np.ones(len(frame), dtype=bool))
    territories = territories_of([shapes[ZWIJNDRECHT], shapes["12026"]], ids=["Zwijndrecht", "Nijlen"])

    found = compare(
        territories,
        as_regions(february, shapes),
        published,
        as_municipalities({nis: shapes[nis] for nis in february}),
    )

    assert found.findings["flip"].tolist() == ["regions_changed", "unchanged"]
    assert found.moved["municipality_id"].tolist() == [ZWIJNDRECHT]
    by_name = found.renamed.set_index("name_before")["matched_by"]
    assert by_name[by_name == "name"].index.tolist() == ["Regio Antwerpen", "Waasland"]
    assert found.renamed.set_index("name_before")["name_after"]["Regio Oostende"] == "Middenkust"


@pytest.mark.parametrize("layer", ["politiezone", "vervoerregio"])
@pytest.mark.parametrize("by_members", [False, True], ids=["geometry", "members"])
def test_moving_zwijndrecht_flips_these_zones(february, decree, zones_2024, shapes, layer, by_members) -> None:
    municipalities = as_municipalities({nis: shapes[nis] for nis in february})
    zones = zones_2024(layer, february)
    territories = listed(zones, municipalities) if by_members else drawn(zones, shapes)

    found = compare(territories, as_regions(february, shapes), as_regions(decree, shapes), municipalities).findings

    assert flips_in(found) == ZONE_FLIPS[layer]
    for when, table in (("before", february), ("after", decree)):
        counted = {zone: _plain(class_by_counting(members, table)) for zone, members in zones.items()}
        assert dict(zip(found["partnership_id"], found[f"class_{when}"].map(_plain))) == counted


@pytest.mark.parametrize("layer", ["politiezone", "vervoerregio", "provincie", "arrondiss", "woon_igs", "refreg"])
def test_geometry_and_members_agree_on_the_class(shared_data, layer) -> None:
    """Layers as published; a minor straddle is one of nine tenths of the members here, of the area there."""
    frames = {name: read(shared_data / REGIONS, name) for name in {layer, "refreg"}}
    key = "igs" if layer == "woon_igs" else layer
    frame = frames[layer][frames[layer][key].notna()]
    regions = frames["refreg"]
    table = table_of(shared_data, "gemeente2025_refreg")
    zones = {nis: zone for nis, zone in table_of(shared_data, f"gemeente2025_{layer}").items() if nis in table}
    reference = Regions(
        texts_of(regions, "refreg"), texts_of(regions, "naam"), shapes_of(regions), np.ones(len(regions), dtype=bool)
    )

    by_members = class_by_members(grouped(zones), table)
    drawn_zones = territories_of(frame.geometry, ids=list(texts_of(frame, key)))
    findings = assess(drawn_zones, reference).findings

    by_geometry = dict(zip(findings["partnership_id"], findings["class"]))
    common = by_geometry.keys() & by_members.keys()
    assert len(common) >= len(by_geometry) - 6  # all but the zones of Brussels
    assert {zone: _plain(by_geometry[zone]) for zone in common} == {zone: _plain(by_members[zone]) for zone in common}


@pytest.mark.parametrize("layer", ["politiezone", "vervoerregio", "provincie", "arrondiss", "woon_igs", "refreg"])
def test_an_assessment_of_lists_gives_the_class_of_one_of_polygons(shared_data, layer) -> None:
    frames = {name: read(shared_data / REGIONS, name) for name in {layer, "refreg"}}
    key = "igs" if layer == "woon_igs" else layer
    frame, regions = frames[layer][frames[layer][key].notna()], frames["refreg"]
    gemeenten = read(shared_data / MUNICIPALITIES, "gemeente2025")
    municipalities = Municipalities(texts_of(gemeenten, "nis"), texts_of(gemeenten, "naam"), shapes_of(gemeenten))
    known = set(municipalities.ids)
    zones = grouped({nis: zone for nis, zone in table_of(shared_data, f"gemeente2025_{layer}").items() if nis in known})
    reference = Regions(
        texts_of(regions, "refreg"), texts_of(regions, "naam"), shapes_of(regions), np.ones(len(regions), dtype=bool)
    )

    by_list = assess(listed(zones, municipalities), reference, municipalities).findings
    drawn_zones = territories_of(frame.geometry, ids=list(texts_of(frame, key)))
    by_geometry = assess(drawn_zones, reference).findings.set_index("partnership_id")

    found = dict(zip(by_list["partnership_id"], by_list["class"]))
    assert found.keys() == set(by_geometry.index)
    assert found == by_geometry["class"].to_dict()
