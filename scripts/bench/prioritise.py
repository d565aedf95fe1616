"""How long the order of alignment takes for the partnerships of a whole country, with windows of renewal.

    PYTHONPATH=<site-packages> python scripts/bench/prioritise.py [--partnerships 100000]

Of a fifth of the facts nothing is known, as of real partnerships.
"""

from __future__ import annotations

import argparse
import random
import resource
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, TypeVar

from contestants import plugin_module

Result = TypeVar("Result")
TODAY = date(2026, 1, 1)
REGIONS = 15
UNKNOWN = 0.2
WINDOW_MONTHS = 6


def main() -> None:
    """Print seconds of each step."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--partnerships", type=int, default=100_000)
    parser.add_argument("--rule-set", default="regiodecreet-2023")
    options = parser.parse_args()
    priority, renewals, files = (
        plugin_module(f"regioalign_plugin.explanation.{name}") for name in ("priority", "renewals", "rule_set_files")
    )
    rules = files.find_rule_set(options.rule_set).priority
    dice = random.Random(1)  # noqa: S311 - nothing secret
    renewal = [
        renewals.Renewal(row, f"R{row % REGIONS:02}", TODAY + timedelta(days=dice.randrange(3650)))
        for row in range(options.partnerships)
    ]
    windows = timed("windows of renewal", lambda: renewals.renewal_windows(renewal, WINDOW_MONTHS))
    facts = [_facts(priority, dice, one.ends_on) for one in renewal]
    found = timed("scores", lambda: [priority.prioritise(rules, one, TODAY) for one in facts])
    places = timed("ranks", lambda: priority.place(found))
    timed("criteria as text", lambda: [priority.priority_criteria_text(one.criteria) for one in found])
    print(f"{options.partnerships} partnerships, {len(windows)} windows, {sum(map(bool, places))} with a place")
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most")


def _facts(priority: Any, dice: random.Random, ends_on: date) -> Any:
    def known(value: Result) -> Result | None:
        return None if dice.random() < UNKNOWN else value

    return priority.Facts(
        is_new=known(dice.random() < 0.1),
        ends_on=known(ends_on),
        assets=known(float(dice.randrange(0, 1_000_000))),
        private_partners=known(dice.random() < 0.2),
        transition_cost=known(float(dice.randrange(0, 100_000))),
        impact=tuple(known(dice.random() < 0.5) for _ in range(4)),
        repair_changes=known(dice.randrange(1, 6)),
    )


def timed(label: str, step: Callable[[], Result]) -> Result:
    """Do a step and print its seconds."""
    start = time.perf_counter()
    result = step()
    print(f"{label}: {time.perf_counter() - start:.1f} s", flush=True)
    return result


if __name__ == "__main__":
    main()
