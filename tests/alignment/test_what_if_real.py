"""What flips when Zwijndrecht moves to Waasland, and what repairs the 100 associations of 2023 have, by their tables.

The flips that are expected are those that were worked out by hand for the comparison of both reference sets.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import product

import numpy as np
import pytest
import shapely

from regioalign.regioalign_plugin.alignment.layers import Municipalities, Regions
from regioalign.regioalign_plugin.alignment.repairs import find_repairs
from regioalign.regioalign_plugin.alignment.standing import Standing, take_standing
from regioalign.regioalign_plugin.alignment.what_if import ChangeKind, GivenChange, try_change
from regioalign.tests.alignment.checks import array
from regioalign.tests.alignment.layers import read, shapes_of, texts_of
from regioalign.tests.alignment.test_repairs_real import fewest_by_counting, listed, smallest
from regioalign.tests.alignment.test_tables_real import (
    ASSOCIATION_FLIPS,
    BY_NUMBER_ONLY,
    MUNICIPALITIES,
    PARTNERS,
    ZWIJNDRECHT,
    rows_of,
    table_of,
)


@pytest.fixture(scope="module")
def february(shared_data) -> dict[str, str]:
    """Reference region of each municipality of 2024, as set in February 2022."""
    return table_of(shared_data, "gemeente2024_refreg_lblod2022", "naam")


@pytest.fixture(scope="module")
def associations(shared_data) -> dict[str, set[str]]:
    names = {row["igs_kbo"]: row["igs_naam"] for row in rows_of(shared_data, f"{PARTNERS}/partnerships_2023.csv")}
    members = defaultdict(set)
    for row in rows_of(shared_data, f"{PARTNERS}/partnership_members_2023.csv"):
        members[names[row["igs_kbo"]]].add(row["nis_2019"])
    return dict(members)


@pytest.fixture(scope="module")
def standing(shared_data, february, associations) -> Standing:
    frame = read(shared_data / MUNICIPALITIES, "gemeente2024")
    frame = frame[frame["nis"].isin(february)]
    own = Municipalities(texts_of(frame, "nis"), texts_of(frame, "naam"), shapes_of(frame))
    names = array(sorted(set(february.values())))
    home = array(february[nis] for nis in own.ids)
    unions = array(shapely.coverage_union_all(own.geometries[home == name]) for name in names)
    regions = Regions(names, names, unions, np.ones(len(names), dtype=bool))
    return take_standing(listed(associations, own), own, regions)


def test_zwijndrecht_flips_the_associations_that_were_worked_out_by_hand(standing) -> None:
    ground = standing.ground
    [zwijndrecht] = np.flatnonzero(ground.municipalities.ids == ZWIJNDRECHT)
    [waasland] = np.flatnonzero(ground.regions.ids == "Waasland")

    found = try_change(
        standing, GivenChange(ChangeKind.MOVE_MUNICIPALITY, (int(zwijndrecht),), region=int(waasland))
    ).findings

    flips = found[found["flip"].isin(["starts_to_conform", "stops_conforming", "regions_changed"])]
    expected = {name: flip for name, (flip, *_) in (ASSOCIATION_FLIPS | BY_NUMBER_ONLY).items()}
    by_name = dict(zip(standing.ids[flips["partnership"]], flips["flip"]))
    # IMEA and FINEA straddle in a minor way before only: a change of class goes before one of regions.
    changed = set(standing.ids[found.loc[found["flip"] == "class_changed", "partnership"]])
    assert changed == {"IMEA", "FINEA"}
    assert by_name == {name: flip for name, flip in expected.items() if name not in changed}
    interwaas = found[standing.ids[found["partnership"]] == "Interwaas"].iloc[0]
    assert (interwaas["class_before"], interwaas["class_after"]) == ("straddles_enlarged", "coincides")
    assert found["takes_part"].sum() == 13


def test_the_smallest_repairs_of_the_associations_are_those_of_counting(standing, associations, february) -> None:
    found = find_repairs(standing)

    counted = {name: fewest_by_counting(members, february) for name, members in associations.items()}
    expected = {name: count for name, count in counted.items() if count is not None}
    assert smallest(found, standing) == expected
    assert (found.partnerships["change_count"] == 1).sum() == sum(count == 1 for count in expected.values())


def minimal_by_counting(members: set[str], region_of: dict[str, str]) -> int:
    """How many changes there are that make it conform and hold no smaller one, of all ways to treat its regions."""
    size, counts = Counter(region_of.values()), Counter(region_of[nis] for nis in members)
    land, own = defaultdict(set), defaultdict(set)
    for nis, region in region_of.items():
        land[region].add(nis)
        if nis in members:
            own[region].add(nis)
    changes = []
    for choice in product(("keep", "drop", "complete"), repeat=len(counts)):
        ways = dict(zip(counts, choice))
        kept = [one for one, way in ways.items() if way != "drop"]
        whole = [one for one in kept if ways[one] == "complete" or counts[one] == size[one]]
        if kept and (len(kept) == 1 or len(whole) == len(kept)):
            change = set()
            for one, way in ways.items():
                change |= own[one] if way == "drop" else land[one] - own[one] if way == "complete" else set()
            changes.append(frozenset(change))
    distinct = set(changes)
    return sum(not any(other < change for other in distinct) for change in distinct)


def test_as_many_minimal_repairs_are_counted_as_there_are(standing, associations, february) -> None:
    found = find_repairs(standing, most=10_000)

    counts = dict(zip(standing.ids, found.partnerships["repair_count"]))
    listed_counts = found.repairs.groupby("partnership").size()
    few = {name for name in smallest(found, standing) if len({february[nis] for nis in associations[name]}) <= 5}
    assert len(few) > 30
    assert {name: counts[name] for name in few} == {
        name: minimal_by_counting(associations[name], february) for name in few
    }
    assert {str(standing.ids[row]): int(count) for row, count in listed_counts.items() if count < 10_000}.items() <= {
        name: int(count) for name, count in counts.items()
    }.items()
