"""How many zones and partnerships of Flanders are one municipality off, counted here from the tables alone.

The regions and zones of 2025 with their members are public tables; what follows from them is worked out with `csv`,
`collections` and sets, and beside it by hand for the lists below.
"""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from itertools import product

import numpy as np
import pytest
import shapely

from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.layers import MemberLists, Municipalities, Regions, Territories
from regioalign.regioalign_plugin.alignment.repairs import Repairs, find_repairs
from regioalign.regioalign_plugin.alignment.standing import Standing, take_standing
from regioalign.regioalign_plugin.alignment.what_if import ChangeKind, GivenChange, try_change
from regioalign.tests.alignment.checks import array, territories_of
from regioalign.tests.alignment.layers import read, shapes_of, texts_of

MEMBERSHIPS = "flanders-regions/memberships"
MUNICIPALITIES = "flanders-municipalities/municipalities_2018_2024_2025.gpkg"
REGIONS = "flanders-regions/regions.gpkg"
NO_PARTNERSHIP = "Geen IGS"

# By hand, from the members of each region (of how many): what straddles, and the fewest municipalities to change.
SMALLEST = {
    "politiezone": {
        "PZ Arro Ieper": 3,  # Westhoek 7, Midwest 2, Zuid-West-Vlaanderen 1
        "PZ Geraardsbergen - Lierde": 1,  # one in Vlaamse Ardennen, one in Denderregio: either leaves
        "PZ Grensleie": 1,  # Zuid-West-Vlaanderen 2, Midwest 1
        "PZ Hamme - Waasmunster": 1,  # one in Denderregio, one in Waasland: either leaves
        "PZ Kouter": 2,  # Middenkust 3, Regio Brugge 2
        "PZ Regio Rhode en Schelde": 1,  # Regio Gent 2, Vlaamse Ardennen 1
        "PZ Wetteren - Laarne - Wichelen": 1,  # Regio Gent 2, Denderregio 1
    },
    "vervoerregio": {
        "Antwerpen (Verv.)": 2,  # Regio Antwerpen 28/28, Waasland 1/7, Rivierenland 1/12
        "Kempen (Verv.)": 1,  # Kempen 27/27, Rivierenland 1/12
        "Mechelen (Verv.)": 2,  # Rivierenland 10/12, Halle-Vilvoorde 1/31, Oost-Brabant 1/32
        "Oostende (Verv.)": 2,  # Middenkust 7/7, Westhoek 2/17
        "Roeselare (Verv.)": 1,  # Midwest 15/15, Regio Brugge 1/10
        "Vlaamse Ardennen (Verv.)": 1,  # Vlaamse Ardennen 14/14, Denderregio 1/14
        "Vlaamse Rand (Verv.)": 1,  # Halle-Vilvoorde 30/31, Denderregio 1/14
        "Waasland (Verv.)": 1,  # Waasland 6/7, Denderregio 1/14
    },
    "woon_igs": {
        "IGS Wonen - Bij De Zee": 1,  # Regio Brugge 2, Middenkust 1
        "Kempens Woonplatform Zuid Centraal": 1,  # Kempen 6, Rivierenland 1
        "Kempens Woonplatform Zuidwest": 1,  # Kempen 5, Rivierenland 1
        "Kwalitatief wonen in de Grensstreek": 1,  # Zuid-West-Vlaanderen 2, Westhoek 1
        "Wonen in Gistel, Ichtegem, Jabbeke en Oudenburg": 1,  # Middenkust 3, Regio Brugge 1
        "Woonplus": 1,  # Regio Gent 3, Denderregio 1
    },
}
ONE_OFF = {"politiezone": 5, "vervoerregio": 5, "woon_igs": 6}
KEYS = {"politiezone": "politiezone", "vervoerregio": "vervoerregio", "woon_igs": "igs"}


def table_of(shared_data, layer: str) -> dict[str, str]:
    """Name of the zone of each municipality of 2025, without pseudo-codes."""
    path = shared_data / f"{MEMBERSHIPS}/gemeente2025_{layer}.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return {row["nis"]: row["naam"] for row in csv.DictReader(file) if not row["nis"].startswith("9999")}


@pytest.fixture(scope="module")
def region_of(shared_data) -> dict[str, str]:
    return table_of(shared_data, "refreg")


@pytest.fixture(scope="module")
def zones(shared_data, region_of):
    def members(layer: str) -> dict[str, set[str]]:
        found = defaultdict(set)
        for nis, zone in table_of(shared_data, layer).items():
            if nis in region_of and zone != NO_PARTNERSHIP:
                found[zone].add(nis)
        return dict(found)

    return members


@pytest.fixture(scope="module")
def municipalities(shared_data, region_of) -> Municipalities:
    frame = read(shared_data / MUNICIPALITIES, "gemeente2025")
    frame = frame[frame["nis"].isin(region_of)]
    return Municipalities(texts_of(frame, "nis"), texts_of(frame, "naam"), shapes_of(frame))


@pytest.fixture(scope="module")
def regions(municipalities, region_of) -> Regions:
    names = array(sorted(set(region_of.values())))
    home = array(region_of[nis] for nis in municipalities.ids)
    unions = array(shapely.coverage_union_all(municipalities.geometries[home == name]) for name in names)
    return Regions(names, names, unions, np.ones(len(names), dtype=bool))


@pytest.fixture(scope="module")
def stands(zones, municipalities, regions):
    def standing(layer: str) -> Standing:
        return take_standing(listed(zones(layer), municipalities), municipalities, regions)

    return standing


def listed(members: dict[str, set[str]], municipalities: Municipalities) -> Territories:
    row = {nis: number for number, nis in enumerate(municipalities.ids)}
    lists = [sorted(row[nis] for nis in codes) for codes in members.values()]
    indptr = np.cumsum([0, *map(len, lists)]).astype(np.int64)
    nothing = array([""] * len(lists))
    bare = territories_of([None] * len(lists), ids=list(members))
    indices = np.array([one for rows in lists for one in rows], dtype=np.int64)
    return Territories(
        bare.ids,
        bare.names,
        bare.sectors,
        bare.geometries,
        bare.invalid_fixed,
        MemberLists(RowLists(indptr, indices), nothing, nothing),
    )


def fewest_by_counting(members: set[str], region_of: dict[str, str]) -> int | None:
    """The fewest municipalities to change, over all ways to keep, drop or complete each region; None if it conforms.

    To keep a part of one region more is of no use: it conforms within one region, or with whole ones only.
    """
    size, counts = Counter(region_of.values()), Counter(region_of[nis] for nis in members)
    if len(counts) == 1 or all(counts[one] == size[one] for one in counts):
        return None
    ends = []
    for choice in product(("drop", "complete"), repeat=len(counts)):
        if "complete" in choice:
            costs = [
                count if chosen == "drop" else size[one] - count for chosen, (one, count) in zip(choice, counts.items())
            ]
            ends.append(sum(costs))
    return min([len(members) - max(counts.values()), *ends])


def smallest(found: Repairs, standing: Standing) -> dict[str, int]:
    count = found.partnerships["change_count"]
    return {str(standing.ids[row]): int(value) for row, value in count.dropna().items()}


@pytest.mark.parametrize("layer", ["politiezone", "vervoerregio", "woon_igs"])
def test_how_many_are_one_municipality_off(zones, region_of, stands, layer) -> None:
    standing = stands(layer)

    found = find_repairs(standing)

    counted = {name: fewest_by_counting(members, region_of) for name, members in zones(layer).items()}
    assert smallest(found, standing) == {name: count for name, count in counted.items() if count is not None}
    assert smallest(found, standing) == SMALLEST[layer]
    assert (found.partnerships["change_count"] == 1).sum() == ONE_OFF[layer]


@pytest.mark.parametrize("layer", ["politiezone", "vervoerregio", "woon_igs"])
def test_polygons_have_the_repairs_of_the_lists(shared_data, municipalities, regions, stands, layer) -> None:
    frame = read(shared_data / REGIONS, layer)
    key = KEYS[layer]
    frame = frame[frame[key].notna() & (frame[key] != "igs999")]  # the land of no partnership
    drawn = territories_of(shapes_of(frame), ids=list(texts_of(frame, key)))
    standing = take_standing(drawn, municipalities, regions)

    found, by_list = find_repairs(standing), find_repairs(stands(layer))

    columns = ["left_out_ids", "taken_in_ids", "class_after"]
    ours = found.repairs[found.repairs["class_before"].str.startswith("straddles")]
    assert set(ours[columns].itertuples(index=False, name=None)) == set(
        by_list.repairs[columns].itertuples(index=False, name=None)
    )


def test_the_kempen_leave_nijlen_out_or_take_rivierenland_in(stands) -> None:
    standing = stands("vervoerregio")
    found = find_repairs(standing).repairs

    own = found[[standing.ids[row] == "Kempen (Verv.)" for row in found["partnership"]]]

    assert own["left_out"].tolist()[:2] == ["Nijlen", None]
    assert own["class_after"].tolist() == ["coincides", "union", "within"]
    assert own["change_count"].tolist() == [1, 11, 27]
    assert own["taken_in_count"].tolist() == [0, 11, 0]
    assert own["connection"].tolist() == ["stays_connected"] * 3


def test_moving_nijlen_to_the_kempen_repairs_its_transport_region(stands, municipalities, regions) -> None:
    standing = stands("vervoerregio")
    [nijlen] = np.flatnonzero(municipalities.names == "Nijlen")
    [kempen] = np.flatnonzero(regions.ids == "Kempen")

    found = try_change(standing, GivenChange(ChangeKind.MOVE_MUNICIPALITY, (int(nijlen),), region=int(kempen)))

    flips = found.findings[found.findings["flip"] != "unchanged"]
    assert dict(zip(standing.ids[flips["partnership"]], flips["flip"])) == {"Kempen (Verv.)": "starts_to_conform"}
    assert flips["class_after"].tolist() == ["coincides"]
