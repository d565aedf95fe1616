"""The whole assessment on drawings: findings, flags, pieces, evidence, and how it is stopped."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
import shapely
from shapely import Polygon, box

from regioalign.regioalign_plugin.alignment.assessment import assess, share_text
from regioalign.regioalign_plugin.alignment.errors import Cancelled, OverlappingRegions
from regioalign.regioalign_plugin.alignment.layers import Landscape, Municipalities
from regioalign.tests.alignment.checks import array, regions_of, territories_of
from regioalign.tests.builders import drawing, grid

# Four regions of nine municipalities each.
REGION_MAP = """
    DDDEEE
    DDDEEE
    DDDEEE
    AAABBB
    AAABBB
    AAABBB
"""
MUNICIPALITY_MAP = """
    stuvwx
    mnopqr
    ghijkl
    abcdef
    yzABCD
    EFGHIJ
"""
FINDINGS = [
    "partnership_id",
    "name",
    "sector",
    "class",
    "conforms",
    "main_region_id",
    "main_region",
    "main_share",
    "region_count",
    "regions",
    "outside_share",
    "fit",
    "splits",
    "effective_splits",
    "uncertainty_bits",
    "member_share_main",
    "weighted_share_main",
    "member_count",
    "flags",
    "flag_detail",
]
OVERLAPS = [
    "partnership_id",
    "region_id",
    "region_name",
    "area_m2",
    "share",
    "cover",
    "significant",
    "whole",
    "is_main",
]
PIECES = [
    "partnership_id",
    "region_id",
    "area_m2",
    "share",
    "geometry",
]


def drawn(text):
    return list(drawing(text).values())


REGIONS = regions_of(drawn(REGION_MAP), names=["Aa", "Bee", "Dender", "Eede"])


def municipalities():
    cells = drawing(MUNICIPALITY_MAP)
    return Municipalities(array(cells), array(cells), array(cells.values()))


def shape(text):
    return drawing(text)["T"]


WITHIN = shape("......\n......\n......\n......\n.T....\n.TT...")
COINCIDES = drawn(REGION_MAP)[1]
UNION = shapely.union_all(drawn(REGION_MAP)[:2])
ENLARGED = shapely.union_all([drawn(REGION_MAP)[0], box(3000, 0, 4000, 1000)])
MINOR = shapely.union_all([box(0, 0, 3000, 2900), box(3000, 0, 3500, 1000)])
SPLIT = box(2000, 2000, 4000, 4000)
BEYOND = box(5000, 0, 7000, 1000)
OUTSIDE = box(10_000, 0, 11_000, 1000)
ALL = [WITHIN, COINCIDES, UNION, ENLARGED, MINOR, SPLIT, BEYOND, OUTSIDE, None, Polygon()]
CLASSES = [
    "within",
    "coincides",
    "union",
    "straddles_enlarged",
    "straddles_minor",
    "straddles_split",
    "extends_beyond",
    "outside",
    "not_assessable",
    "not_assessable",
]


def one(territory, **options):
    return assess(territories_of([territory]), REGIONS, **options).findings.iloc[0]


def test_every_class_but_one_is_found():
    found = assess(territories_of(ALL), REGIONS).findings

    assert found["class"].tolist() == CLASSES
    assert found["conforms"].tolist() == [True, True, True, False, False, False, None, None, None, None]


def test_findings_overlaps_and_pieces_have_the_promised_columns():
    found = assess(territories_of(ALL), REGIONS, municipalities(), with_pieces=True)

    assert list(found.findings.columns) == FINDINGS
    assert list(found.overlaps.columns) == OVERLAPS
    assert list(found.pieces.columns) == PIECES
    assert list(found.gaps.columns) == ["area_m2", "mean_width_m", "x", "y"]
    assert sum(found.exact_by.values()) == len(ALL)


def test_the_types_of_the_columns_do_not_depend_on_what_is_in_them():
    full = assess(territories_of(ALL), REGIONS, municipalities(), with_pieces=True)
    bare = assess(territories_of([None, None]), REGIONS, municipalities(), with_pieces=True)
    none = assess(territories_of([]), REGIONS, municipalities(), with_pieces=True)

    for part in ("findings", "overlaps", "pieces"):
        kinds = [getattr(run, part).dtypes.map(lambda dtype: dtype.kind) for run in (full, bare, none)]
        assert kinds[0].equals(kinds[1]), part
        assert kinds[0].index.equals(kinds[2].index), part
    assert full.findings["region_count"].dtype.kind == "i"
    assert full.overlaps["significant"].dtype == bool


def test_a_row_tells_where_the_territory_lies():
    found = one(SPLIT)

    assert found["main_region_id"] == "R0"  # a tie goes to the lowest id
    assert found["main_region"] == "Aa"
    assert found["main_share"] == pytest.approx(0.25)
    assert found["regions"] == "Aa 25.0 %, Bee 25.0 %, Dender 25.0 %, Eede 25.0 %"
    assert (found["region_count"], found["splits"]) == (4, 3)
    assert found["effective_splits"] == pytest.approx(3.0)
    assert found["uncertainty_bits"] == pytest.approx(2.0)
    assert found["fit"] == pytest.approx(1 / 9)


def test_what_cannot_be_assessed_has_no_figures():
    found = one(None)

    assert found["main_region_id"] is None
    assert found["main_region"] is None
    assert found[["main_share", "outside_share", "fit", "effective_splits"]].isna().all()
    assert found["regions"] == ""
    assert found["flags"] == ""


def test_a_significant_region_that_is_not_delimited_leaves_it_open():
    regions = regions_of(REGIONS.geometries, delimited=[True, False, True, True])

    found = assess(territories_of([WITHIN, ENLARGED, COINCIDES]), regions).findings

    assert found["class"].tolist() == ["within", "undecided", "undecided"]
    assert found["conforms"].tolist() == [True, None, None]


def test_a_sliver_is_flagged_with_its_region_and_changes_no_class():
    found = one(box(0, 0, 3003, 3000))

    assert found["class"] == "coincides"
    assert found["flags"] == "sliver"
    assert found["flag_detail"] == "sliver: Bee 0.1 %"
    assert found["regions"] == "Aa 99.9 %"


def test_a_donut_is_named_and_counts_no_member():
    ring = box(0, 0, 3000, 3000).difference(box(1000, 1000, 2000, 2000))

    found = one(ring, municipalities=municipalities())

    assert found["member_count"] == 8
    assert found["flags"] == "donut,region_with_donut"
    assert found["flag_detail"] == "donut: z; region_with_donut: z (Aa)"


def test_members_that_are_cut_off_are_named():
    apart = shapely.union_all([box(0, 0, 2000, 1000), box(4000, 4000, 5000, 5000)])

    found = one(apart, municipalities=municipalities())

    assert found["flags"] == "exclave,non_contiguous,single_foreign_member"
    assert found["flag_detail"] == "exclave: q (Eede); non_contiguous: q; single_foreign_member: q (Eede)"


def test_without_municipalities_parts_make_it_non_contiguous_and_members_are_unknown():
    found = one(shapely.union_all([box(0, 0, 1000, 1000), box(2000, 0, 3000, 1000)]))

    assert found["flags"] == "non_contiguous"
    assert found["member_count"] is None


def test_siblings_are_named_by_name_or_id():
    same = territories_of(
        [WITHIN, WITHIN, WITHIN], ids=["1", "02", "3"], names=["Een", "", "Drie"], sectors=["x", "x", ""]
    )

    found = assess(same, REGIONS).findings

    assert found["flags"].tolist() == ["overlaps_sibling", "overlaps_sibling", ""]
    assert found["flag_detail"].tolist() == ["overlaps_sibling: 02", "overlaps_sibling: Een", ""]
    assert found["partnership_id"].tolist() == ["1", "02", "3"]


def test_flags_come_sorted():
    territories = territories_of([box(0, 0, 3003, 3000), box(0, 0, 1000, 3000)], sectors=["x", "x"])
    territories.invalid_fixed[0] = True

    found = assess(territories, REGIONS).findings

    assert found["flags"][0] == "invalid_fixed,overlaps_sibling,sliver"
    assert found["flag_detail"][0] == "overlaps_sibling: T1; sliver: Bee 0.1 %"


def test_pieces_have_the_areas_of_the_overlap_table():
    found = assess(territories_of(ALL), REGIONS, with_pieces=True)

    table = found.overlaps[found.overlaps["significant"] & ~found.overlaps["is_main"]]
    inside = found.pieces[found.pieces["region_id"].notna()]
    assert inside[["partnership_id", "region_id"]].to_numpy().tolist() == (
        table[["partnership_id", "region_id"]].to_numpy().tolist()
    )
    np.testing.assert_allclose(inside["area_m2"], table["area_m2"])
    np.testing.assert_allclose(inside["share"], table["share"])
    beyond = found.pieces[found.pieces["region_id"].isna()]
    assert beyond["partnership_id"].tolist() == ["T6", "T7"]
    assert beyond["area_m2"].tolist() == [1e6, 1e6]
    assert assess(territories_of(ALL), REGIONS).pieces is None


def test_evidence_has_a_row_per_territory_and_looks_at_what_does_not_conform():
    landscape = Landscape(array(["valley", "heath"]), array([SPLIT.buffer(100), box(0, 0, 500, 500)]))

    found = assess(territories_of(ALL), REGIONS, municipalities(), landscape).evidence

    assert len(found) == len(ALL)
    assert found["landscape_known"].all()
    assert found["landscape_feature"][5] == "valley"
    assert found["landscape_share"][5] == pytest.approx(1.0)
    assert found["landscape_feature"][0] is None
    assert found["median_region_area_m2"].tolist() == [9e6] * len(ALL)
    assert set(found["median_region_members"]) == {9.0}
    assert found["main_region_jaccard"][1] == pytest.approx(1.0)


def test_shares_in_words_never_lie_at_the_ends():
    words = [share_text(share) for share in (0.0001, 0.0005, 0.0015, 0.5, 0.9994, 0.9996, 0.99999999999, 1.0)]

    assert words == ["<0.1 %", "0.1 %", "0.1 %", "50.0 %", "99.9 %", ">99.9 %", "100.0 %", "100.0 %"]


@pytest.mark.parametrize("territories", [[], [None], [None, Polygon(), None]])
def test_nothing_to_assess_is_no_error(territories):
    given = territories_of(territories, sectors=["waste"] * len(territories))
    landscape = Landscape(array(["valley"]), array([SPLIT]))

    found = assess(given, REGIONS, municipalities(), landscape, with_pieces=True)

    assert found.findings["class"].tolist() == ["not_assessable"] * len(territories)
    assert len(found.overlaps) == len(found.pieces) == 0


def test_layers_without_features_are_no_error():
    nothing = Municipalities(array([]), array([]), array([]))

    found = assess(territories_of(ALL), REGIONS, nothing, Landscape(array([]), array([])), with_pieces=True)

    assert found.findings["class"].tolist() == CLASSES


def test_regions_that_overlap_are_refused():
    with pytest.raises(OverlappingRegions):
        assess(territories_of([WITHIN]), regions_of([box(0, 0, 3000, 3000), box(2000, 0, 5000, 3000)]))


def test_gaps_among_regions_are_listed():
    holed = regions_of(drawn("AAA\nA.A\nAAA"))

    assert assess(territories_of([WITHIN]), holed).gaps["area_m2"].tolist() == [1e6]
    assert len(assess(territories_of([WITHIN]), REGIONS).gaps) == 0


class Watcher:
    """Notes the progress and cancels after some reports."""

    def __init__(self, limit=10**9):
        self.fractions = []
        self.limit = limit

    def report(self, fraction):
        self.fractions.append(fraction)

    def is_cancelled(self):
        return len(self.fractions) >= self.limit


def whole_job(watcher):
    cells = grid(30, 30, cell_m=200.0)
    shapes = [shapely.segmentize(cell.buffer(130.0), 5.0) for cell in cells]
    given = territories_of(shapes, sectors=["x"] * len(shapes))
    landscape = Landscape(array(["valley"]), array([SPLIT]))
    return assess(given, REGIONS, municipalities(), landscape, with_pieces=True, progress=watcher)


def test_progress_rises_evenly_to_one():
    watcher = Watcher()

    whole_job(watcher)

    assert watcher.fractions == sorted(watcher.fractions)
    assert watcher.fractions[-1] == 1.0
    assert min(watcher.fractions) >= 0.0


def test_it_can_be_cancelled_after_any_report():
    watcher = Watcher()
    whole_job(watcher)
    threads = threading.active_count()

    for limit in {0, 1, 2, len(watcher.fractions) // 2, len(watcher.fractions) - 2}:
        start = time.perf_counter()
        with pytest.raises(Cancelled):
            whole_job(Watcher(limit))
        assert time.perf_counter() - start < 10.0
        assert threading.active_count() <= threads
