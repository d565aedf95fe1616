"""What memberships say about municipalities and regions: how many, with whom, how alike, how scattered."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from .arrays import Booleans, Floats, Integers, RowLists, sum_per_row
from .member_overlay import OUTSIDE
from .progress import Progress, Unwatched, stop_if_cancelled

MUNICIPALITY_COLUMNS = (
    "partnership_count",
    "partner_count",
    "partner_set_count",
    "regions_reached",
    "congruence",
    "inward_share",
    "seats",
)
REGION_COLUMNS = (
    "municipality_count",
    "partnership_count",
    "within_count",
    "crossing_count",
    "member_set_count",
    "smallest_partnership",
    "median_partnership",
    "largest_partnership",
    "mean_partnerships",
    "mean_congruence",
    "coherence",
    "inward_share",
    "seats",
    "coherence_rank",
    "fragmentation_rank",
)
TOTALS = (
    "municipality_count",
    "partnership_count",
    "membership_count",
    "member_set_count",
    "crossing_count",
    "mean_partnerships",
    "mean_congruence",
    "mean_coherence",
    "inward_share",
    "seats",
)


@dataclass(frozen=True)
class Memberships:
    """Who is a member of which partnership.

    Parameters
    ----------
    members
        Municipalities of each partnership, each at most once, ascending; a partnership may have none.
    seats
        Seats of each member in that partnership, in the order of `members.indices`; NaN where unknown, None where no
        seats are given.
    """

    members: RowLists
    seats: Floats | None = None

    @classmethod
    def of_pairs(
        cls, partnership_count: int, partnership: Integers, municipality: Integers, seats: Floats | None = None
    ) -> Memberships:
        """Take pairs in any order; of a pair that is given more than once the first counts."""
        width = int(municipality.max(initial=0)) + 1
        _, first = np.unique(partnership * width + municipality, return_index=True)
        members = RowLists.of_pairs(partnership_count, partnership[first], municipality[first])
        return cls(members, None if seats is None else seats[first])

    @cached_property
    def sets(self) -> Integers:
        """Number of the member set of each partnership, equal for equal sets; -1 for one without members."""
        numbers: dict[bytes, int] = {}
        bounds = self.members.indptr.tolist()
        indices = self.members.indices
        found = [
            numbers.setdefault(indices[start:stop].tobytes(), len(numbers)) if stop > start else -1
            for start, stop in zip(bounds, bounds[1:])
        ]
        return np.array(found, dtype=np.int64)

    def partnerships_of(self, municipality_count: int) -> RowLists:
        """Partnerships of each municipality."""
        return RowLists.of_pairs(municipality_count, self.members.indices, self.members.owner())


@dataclass(frozen=True)
class Indicators:
    """Indicators of municipalities, of regions and of the whole.

    Parameters
    ----------
    municipalities
        One row per municipality, in the order given:

        `partnership_count`: partnerships it is a member of. `partner_count`: other municipalities in them.
        `partner_set_count`: different sets of partners among those with any. `regions_reached`: regions of its
        partners and its own, 0 where it has no partners. `congruence` = mean over its partners p of |shared with p| /
        |its own|, 0–1: 1 if it does everything with all of its partners; NaN without partners. `inward_share`: share
        of its ties that stay in its own region; a tie is a partner in a partnership; NaN without partners and outside
        all regions. `seats`: sum of its seats, NaN where none is known.
    regions
        One row per region, in the order given:

        `municipality_count`. `partnership_count`: partnerships with a member in it; `within_count` with all members in
        it, `crossing_count` with members elsewhere too. `member_set_count`: different member sets among them, whole
        sets, so the fragmentation. `smallest_`, `median_` and `largest_partnership`: members of these partnerships;
        NaN without. `mean_partnerships` and `mean_congruence`: means over its municipalities. `coherence` = mean over
        ordered pairs (m, o) of its municipalities of |shared by m and o| / |those of m|, 0–1: 1 if they do everything
        together; municipalities without partnerships left out; NaN for a region of one municipality. `inward_share`:
        of all ties of its municipalities. `coherence_rank`: 1 for the most coherent, `fragmentation_rank`: 1 for the
        fewest member sets; equal ones share the better rank.
    totals
        The names of `TOTALS` and their values. `municipality_count`, `mean_partnerships`, `mean_congruence` and `seats`
        are of the municipalities in a region, `mean_coherence` is over regions; `member_set_count` and
        `crossing_count`, partnerships with members in more than one region or also outside, are of all partnerships.
    """

    municipalities: pd.DataFrame
    regions: pd.DataFrame
    totals: dict[str, float]


def measure_indicators(
    memberships: Memberships, region: Integers, region_count: int, *, progress: Progress | None = None
) -> Indicators:
    """Tell with whom municipalities cooperate, and how scattered that is over regions.

    No pair of municipalities is looked at: shared partnerships are summed up over partnerships, as each adds one to
    every pair of its members. So Σ over the partners p of |shared with p| = Σ over its partnerships of (members - 1).

    Parameters
    ----------
    memberships
        Who is a member of what.
    region
        Per municipality the row of its region, `OUTSIDE` for none.
    region_count
        Number of regions.
    progress
        Who watches.

    Raises
    ------
    Cancelled
        When the user stopped it.

    Notes
    -----
    These are indicators of the reviews of regional cooperation in Flanders (regioscreening); their formulas are our own
    reading: no text defines them in symbols.
    """
    table = _Table(memberships, region, region_count)
    municipalities = _municipalities(table, progress or Unwatched())
    regions = _regions(table, municipalities)
    return Indicators(municipalities, regions, _totals(table, municipalities, regions))


class _Table:
    """Memberships with sizes: one entry per membership where nothing else is said."""

    def __init__(self, memberships: Memberships, region: Integers, region_count: int) -> None:
        self.memberships = memberships
        self.region = region
        self.region_count = region_count
        self.count = len(region)
        self.partnership = memberships.members.owner()
        self.municipality = memberships.members.indices
        self.sizes = memberships.members.sizes
        # Partnership × region pairs that hold a member, and how many.
        at = region[self.municipality]
        key = self.partnership * (region_count + 1) + at + 1
        pair, place, held = np.unique(key, return_inverse=True, return_counts=True)
        self.pair_partnership, self.pair_region = pair // (region_count + 1), pair % (region_count + 1) - 1
        self.pair_held = held
        # Ties of each membership: other members of the partnership, and those in the same region.
        self.ties = (self.sizes[self.partnership] - 1).astype(np.float64)
        self.inward = np.where(at == OUTSIDE, 0, held[place.ravel()] - 1).astype(np.float64)

    def per_municipality(self, values: Floats | Booleans) -> Floats:
        """Sum of a value of each membership."""
        return sum_per_row(self.municipality, values, self.count)

    def per_region(self, values: Floats) -> Floats:
        """Sum of a value of each municipality, without those outside all regions."""
        inside = self.region != OUTSIDE
        return sum_per_row(self.region[inside], values[inside], self.region_count)


def _municipalities(table: _Table, progress: Progress) -> pd.DataFrame:
    own = table.per_municipality(np.ones(len(table.municipality)))
    ties = table.per_municipality(table.ties)
    partners, reached = _partners(table, progress)
    inside = table.region != OUTSIDE
    return pd.DataFrame(
        {
            "partnership_count": own.astype(np.int64),
            "partner_count": partners,
            "partner_set_count": _partner_sets(table),
            "regions_reached": reached,
            "congruence": _ratio(ties, partners * own),
            "inward_share": np.where(inside, _ratio(table.per_municipality(table.inward), ties), np.nan),
            "seats": _seats(table),
        }
    )


def _partners(table: _Table, progress: Progress) -> tuple[Integers, Integers]:
    """Number of partners of each municipality, and of regions that they and it lie in."""
    several = np.flatnonzero(table.sizes > 1)
    _, first = np.unique(table.memberships.sets[several], return_index=True)
    sets = several[first]  # one partnership for each set is enough
    place, member = table.memberships.members.pick(sets)
    sets_of = RowLists.of_pairs(table.count, member, sets[place])
    partners, reached = np.zeros((2, table.count), dtype=np.int64)
    is_partner = np.zeros(table.count, dtype=bool)
    for row in np.flatnonzero(sets_of.found):
        stop_if_cancelled(progress)
        _, found = table.memberships.members.pick(sets_of.indices[sets_of.indptr[row] : sets_of.indptr[row + 1]])
        is_partner[found] = True
        regions = table.region[is_partner]
        partners[row] = len(regions) - 1
        reached[row] = len(np.unique(regions[regions != OUTSIDE]))
        is_partner[found] = False
        progress.report((row + 1) / table.count)
    return partners, reached


def _partner_sets(table: _Table) -> Integers:
    """Number of different sets of partners of each municipality."""
    has_partners = table.ties > 0
    sets = table.memberships.sets[table.partnership[has_partners]]
    width = int(sets.max(initial=0)) + 1
    distinct = np.unique(table.municipality[has_partners] * width + sets)
    return np.bincount(distinct // width, minlength=table.count)


def _seats(table: _Table) -> Floats:
    seats = table.memberships.seats
    if seats is None:
        return np.full(table.count, np.nan)
    known = ~np.isnan(seats)
    return np.where(table.per_municipality(known) > 0, table.per_municipality(np.nan_to_num(seats)), np.nan)


def _ratio(values: Floats, whole: Floats) -> Floats:
    """Divide, NaN where the whole is 0."""
    return np.where(whole > 0, values, np.nan) / np.where(whole > 0, whole, 1.0)


def _regions(table: _Table, municipalities: pd.DataFrame) -> pd.DataFrame:
    size = table.per_region(np.ones(table.count))
    inside = table.pair_region != OUTSIDE
    partnership, region = table.pair_partnership[inside], table.pair_region[inside]
    reaching = np.bincount(region, minlength=table.region_count)
    whole = table.pair_held[inside] == table.sizes[partnership]
    within = np.bincount(region[whole], minlength=table.region_count)
    sets = _set_counts(table, partnership, region)
    least, median, most = _size_spread(table, partnership, region)
    coherence = _coherence(table, size)
    ties = table.per_region(table.per_municipality(table.ties))
    frame = pd.DataFrame(
        {
            "municipality_count": size.astype(np.int64),
            "partnership_count": reaching,
            "within_count": within,
            "crossing_count": reaching - within,
            "member_set_count": sets,
            "smallest_partnership": least,
            "median_partnership": median,
            "largest_partnership": most,
            "mean_partnerships": _mean(table, municipalities["partnership_count"].to_numpy(dtype=np.float64)),
            "mean_congruence": _mean(table, municipalities["congruence"].to_numpy()),
            "coherence": coherence,
            "inward_share": _ratio(table.per_region(table.per_municipality(table.inward)), ties),
            "seats": _sum(table, municipalities["seats"].to_numpy()),
        }
    )
    return frame.assign(
        coherence_rank=frame["coherence"].rank(method="min", ascending=False),
        fragmentation_rank=frame["member_set_count"].rank(method="min").where(frame["partnership_count"] > 0),
    )


def _set_counts(table: _Table, partnership: Integers, region: Integers) -> Integers:
    sets = table.memberships.sets[partnership]
    width = int(sets.max(initial=0)) + 1
    return np.bincount(np.unique(region * width + sets) // width, minlength=table.region_count)


def _size_spread(table: _Table, partnership: Integers, region: Integers) -> tuple[Floats, Floats, Floats]:
    """Least, median and most members of the partnerships of each region, NaN where it has none."""
    sizes = pd.Series(table.sizes[partnership]).groupby(region)
    rows = np.arange(table.region_count)
    least, median, most = (
        getattr(sizes, name)().reindex(rows).to_numpy(dtype=np.float64) for name in ("min", "median", "max")
    )
    return least, median, most


def _coherence(table: _Table, size: Floats) -> Floats:
    """Mean over the municipalities with partnerships of what they share with each of the others of their region."""
    own = table.per_municipality(np.ones(len(table.municipality)))
    others = np.where(table.region == OUTSIDE, 0.0, size[table.region] - 1)
    return _mean(table, _ratio(table.per_municipality(table.inward), own * others))


def _mean(table: _Table, values: Floats) -> Floats:
    """Mean over the municipalities of each region whose value is known, NaN where there are none."""
    known = ~np.isnan(values)
    return _ratio(table.per_region(np.where(known, values, 0.0)), table.per_region(known.astype(np.float64)))


def _sum(table: _Table, values: Floats) -> Floats:
    """Sum over the municipalities of each region, NaN where no value is known."""
    known = ~np.isnan(values)
    return np.where(table.per_region(known.astype(np.float64)) > 0, table.per_region(np.nan_to_num(values)), np.nan)


def _totals(table: _Table, municipalities: pd.DataFrame, regions: pd.DataFrame) -> dict[str, float]:
    found = table.sizes > 0
    spread = np.bincount(table.pair_partnership, minlength=len(table.sizes))
    inside = table.region[table.municipality] != OUTSIDE
    municipalities = municipalities[table.region != OUTSIDE]
    values = (
        len(municipalities),
        int(found.sum()),
        len(table.municipality),
        len(np.unique(table.memberships.sets[found])),
        int((spread > 1).sum()),
        municipalities["partnership_count"].mean(),
        municipalities["congruence"].mean(),
        regions["coherence"].mean(),
        _ratio(np.array([table.inward[inside].sum()]), np.array([table.ties[inside].sum()]))[0],
        municipalities["seats"].sum(min_count=1),
    )
    return {name: float(value) for name, value in zip(TOTALS, values)}


def border_municipalities(neighbours: RowLists, region: Integers) -> Booleans:
    """Tell which municipalities border on one of another region.

    Parameters
    ----------
    neighbours
        Municipalities with a shared border, see `contiguity.MunicipalityGraph`.
    region
        Region of each, `OUTSIDE` for none; one outside all regions is no other region.
    """
    owner, other = neighbours.owner(), neighbours.indices
    crosses = (region[owner] != region[other]) & (region[owner] != OUTSIDE) & (region[other] != OUTSIDE)
    is_border = np.zeros(len(region), dtype=bool)
    is_border[owner[crosses]] = True
    return is_border


def compare_indicators(before: pd.DataFrame, after: pd.DataFrame, columns: tuple[str, ...]) -> pd.DataFrame:
    """Put two tables of indicators with the same rows side by side.

    Returns
    -------
    pd.DataFrame
        A row per row and column: `row`, `indicator`, `before`, `after`, `change` (NaN where one is unknown), in the
        order of the rows, then the columns.
    """
    row, column = np.divmod(np.arange(len(before) * len(columns)), max(len(columns), 1))
    old, new = (frame[list(columns)].to_numpy(dtype=np.float64).ravel() for frame in (before, after))
    names = np.array(columns, dtype=object)[column]
    return pd.DataFrame({"row": row, "indicator": names, "before": old, "after": new, "change": new - old})
