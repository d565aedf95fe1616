"""Which class a territory gets: the tests of DESIGN 4, in their order."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..vocabulary import UNJUDGED_CLASSES, Class
from .arrays import Booleans, Texts
from .measures import ZERO_SHARE


def classify(
    measures: pd.DataFrame, pairs: pd.DataFrame, assessable: Booleans, delimited: Booleans, minor_share: float
) -> Texts:
    """Give each territory the first class whose test it passes.

    Parameters
    ----------
    measures
        From `territory_measures`: one row per territory.
    pairs
        From `pair_table`.
    assessable
        False where a territory has no geometry, no member or no area; one entry per territory.
    delimited
        False where a region is not yet delimited; one entry per region.
    minor_share
        Share (0–1) outside the main region up to which a straddle is minor, inclusive.

    Returns
    -------
    Texts
        One code of `Class` per territory, as plain text.
    """
    count = len(measures)
    significant = pairs["significant"].to_numpy()
    territory = pairs["territory"].to_numpy()[significant]
    undelimited = ~delimited[pairs["region"].to_numpy()[significant]]
    is_whole = pairs["whole"].to_numpy()[significant]

    regions = measures["region_count"].to_numpy()
    undecided = np.bincount(territory[undelimited], minlength=count)
    whole = np.bincount(territory[is_whole], minlength=count)
    main_share = measures["main_share"].to_numpy()
    # 1 - 0.1 is a little more than 0.9 can be in binary: a share of exactly nine tenths must still be minor.
    is_minor = main_share >= 1.0 - minor_share - ZERO_SHARE
    tests = (
        (Class.NOT_ASSESSABLE, ~assessable | np.isnan(main_share)),
        (Class.UNDECIDED, undecided > 0),
        (Class.OUTSIDE, regions == 0),
        (Class.EXTENDS_BEYOND, measures["outside_significant"].to_numpy()),
        (Class.COINCIDES, (regions == 1) & (whole == 1)),
        (Class.WITHIN, regions == 1),
        (Class.UNION, whole == regions),
        (Class.STRADDLES_ENLARGED, whole > 0),
        (Class.STRADDLES_MINOR, is_minor),
    )
    classes = np.full(count, Class.STRADDLES_SPLIT.value, dtype=object)
    for code, passes in reversed(tests):
        classes[passes] = code.value
    return classes


def conforming(classes: Texts, codes: frozenset[str]) -> Texts:
    """Tell which classes conform by the rule set, whose codes are given; None for those that are not judged."""
    answer = {code.value: code.value in codes for code in Class if code not in UNJUDGED_CLASSES}
    return np.array([answer.get(code) for code in classes], dtype=object)
