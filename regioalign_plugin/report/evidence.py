"""The order and the signs in which criteria are shown: what is met first."""

from __future__ import annotations

from collections.abc import Iterable

from ..explanation.categories import Criterion
from ..vocabulary import Verdict

SIGNS = {Verdict.MET.value: "✔", Verdict.NOT_MET.value: "✘", Verdict.UNKNOWN.value: "?"}


def criteria_in_order(criteria: Iterable[Criterion]) -> list[Criterion]:
    """Put criteria in the order to read them: met, not met, unknown."""
    order = list(SIGNS)
    return sorted(criteria, key=lambda item: order.index(item.verdict))
