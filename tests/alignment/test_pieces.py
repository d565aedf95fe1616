"""The pieces outside the main region: their areas are those of the pairs."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely import box

from regioalign.regioalign_plugin.alignment.errors import Cancelled
from regioalign.regioalign_plugin.alignment.measures import pair_table, territory_measures
from regioalign.regioalign_plugin.alignment.overlay import overlap
from regioalign.regioalign_plugin.alignment.pieces import OUTSIDE_ALL, PIECE_COLUMNS, cut_pieces
from regioalign.tests.alignment.checks import array, index
from regioalign.tests.builders import drawing

REGIONS = list(
    drawing("""
        AAABBB
        AAABBB
        AAACCC
    """).values()
)


def cut(territories, **options):
    shapes, regions = array(territories), index(REGIONS)
    overlaps = overlap(shapes, regions)
    pairs = pair_table(overlaps, regions.area_m2, 0.01, 100.0)
    measures = territory_measures(overlaps, pairs, regions.area_m2, 0.01, 100.0)
    outside = measures["outside_significant"].to_numpy()
    return cut_pieces(shapes, regions, pairs, outside, **options), pairs


def test_pieces_are_what_lies_outside_the_main_region():
    territory = box(1000, 1000, 5000, 3000)

    pieces, _ = cut([territory])

    assert tuple(pieces.columns) == PIECE_COLUMNS
    assert pieces["region"].tolist() == [1]
    assert pieces["area_m2"].tolist() == [4e6]
    assert pieces["geometry"][0].equals(box(3000, 1000, 5000, 3000))


def test_pieces_in_no_region_come_first_and_by_themselves():
    pieces, _ = cut([None, box(2000, 0, 8000, 1000), box(0, 0, 10, 10), box(-5000, 0, -4000, 1000)])

    assert pieces[["territory", "region"]].to_numpy().tolist() == [[1, OUTSIDE_ALL], [1, 0], [3, OUTSIDE_ALL]]
    assert pieces["area_m2"].tolist() == [2e6, 1e6, 1e6]


def test_areas_of_pieces_are_those_of_the_pairs():
    rng = np.random.default_rng(5)
    territories = shapely.buffer(shapely.points(rng.random((40, 2)) * 6000), rng.uniform(200, 2000, 40))

    pieces, pairs = cut(territories)

    others = pairs[pairs["significant"] & ~pairs["is_main"]]
    inside = pieces[pieces["region"] != OUTSIDE_ALL]
    assert inside[["territory", "region"]].to_numpy().tolist() == others[["territory", "region"]].to_numpy().tolist()
    np.testing.assert_allclose(inside["area_m2"], others["area_m2"], rtol=1e-9)
    assert set(shapely.get_type_id(pieces["geometry"].to_numpy())) == {6}
    assert shapely.is_valid(pieces["geometry"].to_numpy()).all()


def test_slivers_and_lines_are_no_pieces():
    """One territory reaches 5 m into the next region; the other touches it along a line and takes a bit beyond."""
    sliver = box(0, 0, 3005, 3000)
    stepped = shapely.union_all([box(0, 0, 3000, 3000), box(3000, 0, 3600, 600)])

    pieces, _ = cut([sliver, stepped])

    assert pieces[["territory", "region"]].to_numpy().tolist() == [[1, 2]]
    assert pieces["geometry"][0].equals(box(3000, 0, 3600, 600))


def test_no_territory_gives_no_piece():
    pieces, _ = cut([])

    assert tuple(pieces.columns) == PIECE_COLUMNS
    assert len(pieces) == 0


@pytest.mark.parametrize("threads", [1, 3])
def test_threads_do_not_matter(threads):
    territories = [box(1000 + shift, 0, 4000 + shift, 2500) for shift in range(0, 1500, 7)]
    expected, _ = cut(territories, threads=2)

    found, _ = cut(territories, threads=threads)

    assert found.equals(expected)


def test_cutting_can_be_cancelled():
    class Impatient:
        def report(self, fraction):
            """Take no note."""

        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        cut([box(1000, 0, 4000, 1000)], progress=Impatient())
