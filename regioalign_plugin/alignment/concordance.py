"""How well a whole layer of zones matches the regions: figures of a table of zones × regions, no geometry is needed.

Symbols: n_ij is what zone i and region j share (an area, a number of municipalities, or a weight); n_i and n_j are what
each holds in all, and n is everything. H is the entropy of shares, H = -Σ p log p, with 0 log 0 = 0; its base does not
matter, since only ratios are used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from .arrays import Booleans, Floats, Integers, sum_per_row


@dataclass(frozen=True)
class Contingency:
    """What zones and regions share; pairs that share nothing are left out.

    Parameters
    ----------
    zone, region
        Row numbers of each pair, each pair once.
    size
        What they share: square metres, a number of municipalities or a weight, above 0.
    zone_count, region_count
        How many there are; some may share nothing with any other.
    """

    zone: Integers
    region: Integers
    size: Floats
    zone_count: int
    region_count: int

    @classmethod
    def of_table(cls, table: Floats) -> Contingency:
        """Take a table with a row per zone and a column per region."""
        zone, region = np.nonzero(table > 0)
        return cls(zone, region, table[zone, region].astype(np.float64), *table.shape)

    @property
    def turned(self) -> Contingency:
        """The same with zones and regions swapped."""
        return Contingency(self.region, self.zone, self.size, self.region_count, self.zone_count)

    @cached_property
    def zone_size(self) -> Floats:
        """What each zone holds, n_i."""
        return sum_per_row(self.zone, self.size, self.zone_count)

    @cached_property
    def region_size(self) -> Floats:
        """What each region holds, n_j."""
        return sum_per_row(self.region, self.size, self.region_count)

    @cached_property
    def total(self) -> float:
        """Everything, n."""
        return float(self.size.sum())


@dataclass(frozen=True)
class Side:
    """How each unit of one layer is spread over the units of the other; NaN for one that shares nothing.

    For the zones, with p_j = n_ij / n_i; for the regions the same with i and j swapped.

    Parameters
    ----------
    size
        What each unit holds, n_i.
    inhomogeneity
        H(p) / H(n_j / n), 0 or more: 0 for a unit within one of the other layer, 1 for one that is as mixed as the
        whole, more for one that is spread evenly where the whole is not (Nowosad and Stepinski 2018). 0 where the
        other layer has one unit only.
    fit
        Σ n_ij² / (n_i · n_j), 0–1: 1 for a union of whole units of the other layer (Hargrove et al. 2006; DESIGN 3).
    splitting
        Σ √p_j, 1 or more: 1 for a unit within one of the other layer, √k for one spread evenly over k (Duchin 2018).
    splitting_reduced
        The same after the units of the other layer that lie whole in it are taken together: 1 also for a union of
        whole ones (Ramsay 2020).
    effective_splits
        1 / Σ p_j² - 1, 0 or more (Wang et al. 2022; DESIGN 3).
    """

    size: Floats
    inhomogeneity: Floats
    fit: Floats
    splitting: Floats
    splitting_reduced: Floats
    effective_splits: Floats

    def mean(self, name: str) -> float:
        """Mean of a column, weighted by size; NaN where there is nothing."""
        values = getattr(self, name)
        known = self.size > 0
        return float(np.average(values[known], weights=self.size[known])) if known.any() else np.nan

    def plain_mean(self, name: str) -> float:
        """Mean of a column in which every unit counts the same; NaN where there is nothing."""
        known = self.size > 0
        return float(np.mean(getattr(self, name)[known])) if known.any() else np.nan


@dataclass(frozen=True)
class Concordance:
    """How well zones and regions match, as a whole and each by itself.

    Parameters
    ----------
    homogeneity
        From zones to regions, 0–1: how far the zone of a place tells its region. 1 - H(region | zone) / H(region) = 1 -
        Σ n_i / n · inhomogeneity of zone i. 1 if every zone lies within one region.
    completeness
        From regions to zones, 0–1: how far the region of a place tells its zone. 1 - H(zone | region) / H(zone) = 1 -
        Σ n_j / n · inhomogeneity of region j. 1 if every region lies within one zone.
    v_measure
        Their harmonic mean, 2 h c / (h + c), 0–1; 0 where both are 0. 1 only if zones and regions are the same.
    mapcurves_zones, mapcurves_regions
        Mean `fit` of the zones, and of the regions, 0–1; each counts the same, whatever its size.
    zones, regions
        Figures of each zone and of each region.

    Notes
    -----
    Homogeneity and completeness are those of Rosenberg and Hirschberg (2007) with the regions as classes and the zones
    as clusters: they write h = 1 - H(C|K) / H(C) and c = 1 - H(K|C) / H(K). Where a layer has a single unit, its
    entropy is 0 and the figure 1, as they have it. Nowosad and Stepinski (2018) use them for maps. As
    swapping the maps swaps the two names, the direction is always named here.

    Mapcurves (Hargrove, Hoffman and Hessburg 2006) plots which share of the units has at least a given fit; the area
    under that staircase is the mean of the fits, exactly. (The R package sabre joins its corners with slanted lines
    instead, which gives slightly other values.) The higher of the two directions is their goodness of fit.
    """

    homogeneity: float
    completeness: float
    v_measure: float
    mapcurves_zones: float
    mapcurves_regions: float
    zones: Side
    regions: Side

    @property
    def mapcurves(self) -> float:
        """Goodness of fit: the higher of both directions."""
        return float(np.fmax(self.mapcurves_zones, self.mapcurves_regions))

    def figures(self) -> dict[str, float]:
        """All figures of the whole, by name, in the order to show them.

        `zone_splitting` tells how far regions split zones, Σ n_i / n · splitting of zone i, and `region_splitting` how
        far zones split regions; 1 is none. `zone_effective_splits` and `region_effective_splits` are means weighted by
        size as well.
        """
        return {
            "v_measure": self.v_measure,
            "homogeneity": self.homogeneity,
            "completeness": self.completeness,
            "mapcurves": self.mapcurves,
            "mapcurves_zones": self.mapcurves_zones,
            "mapcurves_regions": self.mapcurves_regions,
            "zone_splitting": self.zones.mean("splitting"),
            "zone_splitting_reduced": self.zones.mean("splitting_reduced"),
            "region_splitting": self.regions.mean("splitting"),
            "region_splitting_reduced": self.regions.mean("splitting_reduced"),
            "zone_effective_splits": self.zones.mean("effective_splits"),
            "region_effective_splits": self.regions.mean("effective_splits"),
        }


def measure_concordance(table: Contingency) -> Concordance:
    """Tell how well zones and regions match.

    Parameters
    ----------
    table
        What they share, of zones that do not overlap each other and together cover the regions and nothing else:
        otherwise shares add up to something else than the whole, and the figures mean nothing (`zoning.Mismatch`).

    Returns
    -------
    Concordance
        With NaN throughout where nothing is shared at all.

    Notes
    -----
    Rosenberg, A. and Hirschberg, J. (2007), V-Measure: a conditional entropy-based external cluster evaluation measure,
    EMNLP-CoNLL 2007, 410–420.

    Nowosad, J. and Stepinski, T. F. (2018), Spatial association between regionalizations using the
    information-theoretical V-measure, Int. J. of Geographical Information Science 32(12), 2386–2401.

    Hargrove, W. W., Hoffman, F. M. and Hessburg, P. F. (2006), Mapcurves: a quantitative method for comparing
    categorical maps, J. of Geographical Systems 8(2), 187–208.

    Duchin, M. (2018), Outlier analysis for Pennsylvania congressional redistricting: square roots for logarithms, so
    that small bites count; Ramsay, A. (2020), Measuring county & district splitting: the form that Dave's Redistricting
    uses, in which whole units are taken together. Here a unit is whole in another if it shares something with that
    one only.

    Wang, S. S.-H. et al. (2022), Turning communities of interest into a rigorous standard for fair districting,
    Stanford J. of Civil Rights and Civil Liberties 18, 101–189: effective splits.
    """
    zones, regions = _side(table), _side(table.turned)
    homogeneity = _told(zones)
    completeness = _told(regions)
    both = homogeneity + completeness
    return Concordance(
        homogeneity=homogeneity,
        completeness=completeness,
        v_measure=2.0 * homogeneity * completeness / both if both != 0 else 0.0,
        mapcurves_zones=zones.plain_mean("fit"),
        mapcurves_regions=regions.plain_mean("fit"),
        zones=zones,
        regions=regions,
    )


def _told(side: Side) -> float:
    """How far a unit of this layer tells that of the other one; rounding may take the mean a hair beyond 1."""
    return float(np.maximum(1.0 - side.mean("inhomogeneity"), 0.0))


def _side(table: Contingency) -> Side:
    """Figures of the zones; of the regions for a table that is turned."""
    row, own, other = table.zone, table.zone_size, table.region_size
    known = own > 0
    p: Floats = table.size / own[row]

    def total(values: Floats) -> Floats:
        return np.where(known, sum_per_row(row, values, table.zone_count), np.nan)

    mixed = _entropy(other, table.total)
    return Side(
        size=own,
        # Of one unit -1 · log 1 is -0: that is no entropy.
        inhomogeneity=np.maximum(-total(p * np.log(p)), 0.0) / mixed if mixed > 0 else total(np.zeros(len(p))),
        fit=np.minimum(total(p * table.size / other[table.region]), 1.0),
        splitting=np.maximum(total(np.sqrt(p)), 1.0),
        splitting_reduced=np.maximum(_reduced(table, p, total), 1.0),
        effective_splits=np.maximum(1.0 / np.maximum(total(p * p), 1e-300) - 1.0, 0.0),
    )


def _reduced(table: Contingency, p: Floats, total: Callable[[Floats], Floats]) -> Floats:
    """Splitting with the whole units of the other layer taken together."""
    in_part: Floats = np.where(whole_pairs(table), 0.0, p)
    together = np.clip(total(p - in_part), 0.0, 1.0)
    return total(np.sqrt(in_part)) + np.sqrt(together)


def whole_pairs(table: Contingency) -> Booleans:
    """Tell for which pairs the whole region lies in the zone: it shares something with no other zone."""
    return np.asarray(np.bincount(table.region, minlength=table.region_count)[table.region] == 1)


def _entropy(size: Floats, total: float) -> float:
    p = size[size > 0] / total
    return float(max(-np.sum(p * np.log(p)), 0.0))
