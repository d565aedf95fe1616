"""The inputs of an assessment as plain arrays: territories, regions, municipalities and landscape."""

from __future__ import annotations

from dataclasses import dataclass

from .arrays import Booleans, Floats, Geometries, RowLists, Texts


@dataclass(frozen=True)
class MemberLists:
    """Lists of member municipalities, one per partnership.

    Parameters
    ----------
    members
        Row numbers of the municipalities, each at most once per partnership; an empty list says nothing.
    duplicates, unknown
        Per partnership what stood in the list more than once, and what is no municipality, joined as text; "" where
        there is nothing to tell.
    """

    members: RowLists
    duplicates: Texts
    unknown: Texts


@dataclass(frozen=True)
class Territories:
    """The territories to test, one per partnership.

    All arrays have one entry per partnership. Geometries are valid polygons or multipolygons in a
    planar CRS with metre units, the same for all inputs; `None` or empty where there is none.

    Parameters
    ----------
    ids
        Partnership ids as text, unique, leading zeros kept.
    names, sectors
        Text, "" where unknown.
    geometries
        Shapely geometries.
    invalid_fixed
        True where the geometry had to be repaired.
    member_lists
        The members that each partnership names, which win over its geometry; None where the layer names none.
    hosts
        Id of the host that each partnership names, "" where it names none; None where the layer has no hosts.
    """

    ids: Texts
    names: Texts
    sectors: Texts
    geometries: Geometries
    invalid_fixed: Booleans
    member_lists: MemberLists | None = None
    hosts: Texts | None = None


@dataclass(frozen=True)
class Regions:
    """The reference regions; arrays with one entry per region, geometries valid and not empty.

    Parameters
    ----------
    ids
        Region ids as text, unique.
    names
        Text; the id where there is no name.
    geometries
        Shapely polygons or multipolygons, same CRS as the territories.
    delimited
        False where the region is not yet delimited.
    """

    ids: Texts
    names: Texts
    geometries: Geometries
    delimited: Booleans


@dataclass(frozen=True)
class Municipalities:
    """The municipalities; arrays with one entry per municipality, ids unique.

    `weights` (0 or more, such as the population) are for weighted shares; None without.
    """

    ids: Texts
    names: Texts
    geometries: Geometries
    weights: Floats | None = None


@dataclass(frozen=True)
class Landscape:
    """Landscape features (river basins, nature areas, …) of all layers, one entry per feature; they may overlap.

    `layers` has the name of the layer of each feature; None where it need not be told.
    """

    names: Texts
    geometries: Geometries
    layers: Texts | None = None


@dataclass(frozen=True)
class Parameters:
    """What the rules leave open.

    Parameters
    ----------
    eps
        Share (0–1) up to which an overlap can be noise.
    sliver_width_m
        Mean width in metres below which such an overlap is noise.
    minor_share
        Share (0–1) outside the main region up to which a straddle is minor.
    conforming
        Codes of the classes that conform.
    landscape_share
        Share (0–1) of a territory in one landscape feature from which that feature can speak for it.
    border_distance_m
        Distance in metres up to which a border runs along another one.
    """

    eps: float = 0.01
    sliver_width_m: float = 100.0
    minor_share: float = 0.10
    conforming: frozenset[str] = frozenset({"coincides", "within", "union"})
    landscape_share: float = 0.8
    border_distance_m: float = 500.0
