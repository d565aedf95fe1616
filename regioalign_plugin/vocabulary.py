"""The codes that data, code and files share: classes, flags, categories and verdicts (DESIGN 2, 4 and 6).

It is the one module that every package may import, since a class that `alignment` finds is the class that a
rule set names and that a register keeps.
"""

from __future__ import annotations

from enum import Enum


class Code(str, Enum):
    """A stable lower-case code; its text is its value."""

    def __str__(self) -> str:
        """Give the code itself, as it stands in data."""
        return str(self.value)


class Class(Code):
    """How a territory fits, in the order in which the tests are made."""

    NOT_ASSESSABLE = "not_assessable"
    UNDECIDED = "undecided"
    OUTSIDE = "outside"
    EXTENDS_BEYOND = "extends_beyond"
    COINCIDES = "coincides"
    WITHIN = "within"
    UNION = "union"
    STRADDLES_ENLARGED = "straddles_enlarged"
    STRADDLES_MINOR = "straddles_minor"
    STRADDLES_SPLIT = "straddles_split"


# Classes for which "conforms" has no answer: nothing was compared with a delimited region.
UNJUDGED_CLASSES = frozenset({Class.NOT_ASSESSABLE, Class.UNDECIDED, Class.OUTSIDE, Class.EXTENDS_BEYOND})


class Flag(Code):
    """What is noted beside the class."""

    SLIVER = "sliver"
    NON_CONTIGUOUS = "non_contiguous"
    DONUT = "donut"
    SINGLE_FOREIGN_MEMBER = "single_foreign_member"
    EXCLAVE = "exclave"
    CORRIDOR = "corridor"
    REGION_WITH_DONUT = "region_with_donut"
    OVERLAPS_SIBLING = "overlaps_sibling"
    INVALID_FIXED = "invalid_fixed"
    MISMATCH = "mismatch"
    DUPLICATE_MEMBER = "duplicate_member"
    UNKNOWN_MEMBER = "unknown_member"
    PART_MUNICIPALITY = "part_municipality"


class Flip(Code):
    """What the step from one reference set to another does to a territory: the first that applies."""

    STARTS_TO_CONFORM = "starts_to_conform"
    STOPS_CONFORMING = "stops_conforming"
    CLASS_CHANGED = "class_changed"
    REGIONS_CHANGED = "regions_changed"
    UNCHANGED = "unchanged"


class RepairKind(Code):
    """What a repair does with the members."""

    LEAVE_OUT = "leave_out"
    TAKE_IN = "take_in"
    BOTH = "both"


class Connection(Code):
    """What a repair does to whether the members hang together."""

    STAYS_CONNECTED = "stays_connected"
    BECOMES_CONNECTED = "becomes_connected"
    FALLS_APART = "falls_apart"
    STAYS_APART = "stays_apart"


class Basis(Code):
    """What is counted where zones and regions are held side by side."""

    AREA = "area"
    MUNICIPALITIES = "municipalities"
    WEIGHT = "weight"


class Category(Code):
    """The ground of an explanation."""

    LANDSCAPE = "landscape"
    SMALL_OPERATIONAL = "small_operational"
    SCALE_DRIVEN = "scale_driven"
    TOURISM = "tourism"
    CROSS_BORDER = "cross_border"
    NO_STRUCTURE = "no_structure"
    FEASIBILITY = "feasibility"
    OTHER = "other"


class HostProblem(Code):
    """Why a host that a partnership names is no host."""

    UNKNOWN = "unknown"
    OWN = "own"
    CYCLE = "cycle"


class Verdict(Code):
    """What the evidence says about one criterion."""

    MET = "met"
    NOT_MET = "not_met"
    UNKNOWN = "unknown"
