"""Runs contestants in turns, and compares what they found with plain intersection."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import shapely
from contestants import Contestant, Pairs, PlainIntersection, UnavailableError
from coverage import Case

SHORT_S = 2.0  # contestants faster than this run more than once per turn
RUNS_PER_TURN = 3
RELATIVE_TOLERANCE = 1e-9
TOLERANCE_M2 = 1e-4
LARGE_PAIR_M2 = 1_000.0  # relative deviations are told of larger pairs only


@dataclass
class Score:
    """What a contestant did.

    Parameters
    ----------
    seconds
        One entry per run, divided by the share of the work that was done.
    laps
        Seconds of the parts of the runs.
    peak_gb
        Most memory that the process held while it ran, and how much more than before.
    deviation
        How its areas differ from plain intersection.
    """

    label: str
    skipped: str | None = None
    share: float = 1.0
    seconds: list[float] = field(default_factory=list)
    laps: dict[str, list[float]] = field(default_factory=dict)
    peak_gb: float | None = None
    peak_above_start_gb: float | None = None
    exact_by: dict[str, int] = field(default_factory=dict)
    deviation: dict[str, float] = field(default_factory=dict)

    @property
    def median(self) -> float | None:
        """Median seconds."""
        return statistics.median(self.seconds) if self.seconds else None


class PeakMemory:
    """The most memory that this process held inside the block, in GB; None where the system does not tell."""

    _STATUS = Path("/proc/self/status")
    _RESET = Path("/proc/self/clear_refs")

    def __enter__(self) -> PeakMemory:
        self.total: float | None = None
        self.above_start: float | None = None
        try:
            self._RESET.write_text("5")
            self._start = self._read("VmRSS")
        except OSError:
            self._start = None
        return self

    def __exit__(self, *_: object) -> None:
        if self._start is not None:
            self.total = self._read("VmHWM")
            self.above_start = self.total - self._start

    def _read(self, key: str) -> float:
        line = next(line for line in self._STATUS.read_text().splitlines() if line.startswith(key))
        return int(line.split()[1]) / 1e6


def race(case: Case, contestants: list[Contestant], turns: int, say: Callable[[str], None]) -> dict[str, Score]:
    """Run all contestants `turns` times, each turn in another order; give a score per key."""
    scores = {one.key: Score(one.label) for one in contestants}
    running, found = [], {}
    for one in contestants:
        try:
            one.prepare(case)
        except UnavailableError as reason:
            scores[one.key].skipped = str(reason)
            say(f"  {one.label}: skipped, {reason}")
            continue
        scores[one.key].share = one.share
        running.append(one)
    for turn in range(turns):
        shift = turn % max(1, len(running))
        for one in running[shift:] + running[:shift]:
            _take_turn(one, scores[one.key], found)
            say(f"  turn {turn + 1}: {one.label} {scores[one.key].seconds[-1]:.3f} s")
    _compare(case, scores, found)
    return scores


def _take_turn(one: Contestant, score: Score, found: dict[str, Pairs]) -> None:
    for _ in range(RUNS_PER_TURN):
        seconds, pairs = _timed(one, score)
        score.seconds.append(seconds / one.share)
        if pairs is not None:
            found[one.key] = pairs
            score.exact_by = pairs.exact_by
            for name, lap in pairs.laps.items():
                score.laps.setdefault(name, []).append(lap)
        if seconds > SHORT_S:
            break


def _timed(one: Contestant, score: Score) -> tuple[float, Pairs | None]:
    gc.collect()
    with PeakMemory() as memory:
        start = time.perf_counter()
        pairs = one.run()
        seconds = time.perf_counter() - start
    if memory.total is not None and memory.above_start is not None:
        score.peak_gb = max(score.peak_gb or 0.0, memory.total)
        score.peak_above_start_gb = max(score.peak_above_start_gb or 0.0, memory.above_start)
    return seconds, pairs


def _compare(case: Case, scores: dict[str, Score], found: dict[str, Pairs]) -> None:
    """Note how each contestant's areas differ from plain intersection, on the territories that it took."""
    plain = found.get(PlainIntersection.key)
    if plain is None:
        return
    taken = np.zeros(len(case.territories), dtype=bool)
    taken[plain.territory] = True
    for key, pairs in found.items():
        if key != PlainIntersection.key:
            scores[key].deviation = deviation(pairs, plain, taken, len(case.regions))


def deviation(pairs: Pairs, reference: Pairs, taken: np.ndarray, region_count: int) -> dict[str, float]:
    """Compare areas of pairs; a pair that one side lacks has area 0 there."""
    kept = taken[pairs.territory]
    key = np.concatenate(
        [
            pairs.territory[kept] * region_count + pairs.region[kept],
            reference.territory * region_count + reference.region,
        ]
    )
    _, place = np.unique(key, return_inverse=True)
    count = int(kept.sum())
    ours = np.bincount(place[:count], pairs.area_m2[kept], minlength=place.max() + 1)
    theirs = np.bincount(place[count:], reference.area_m2, minlength=place.max() + 1)
    difference = np.abs(ours - theirs)
    is_large = theirs > LARGE_PAIR_M2
    return {
        "pairs": int((theirs > TOLERANCE_M2).sum()),
        "max_m2": float(difference.max()),
        "max_relative": float((difference[is_large] / theirs[is_large]).max(initial=0.0)),
        "beyond_tolerance": int((difference > np.maximum(RELATIVE_TOLERANCE * theirs, TOLERANCE_M2)).sum()),
    }


def describe(case: Case) -> dict[str, int | str]:
    """Tell how large a case is."""
    return {
        "name": case.name,
        "territories": len(case.territories),
        "territory_vertices": case.vertex_count,
        "regions": len(case.regions),
        "region_vertices": int(shapely.get_num_coordinates(case.regions).sum()),
        "municipalities": len(case.municipalities),
        "municipality_vertices": int(shapely.get_num_coordinates(case.municipalities).sum()),
        "basins": int(case.is_basin.sum()),
    }
