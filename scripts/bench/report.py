"""Tables of what the contestants did."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from race import Score

BASE = {
    "memory": "ours",
    "features": "ours_features",
    "layers": "algorithm",
}
STARTS_FROM = {
    "ours_features": "features",
    "ours_members_features": "features",
    "native_intersection": "features",
    "native_overlaps": "features",
    "wkb": "features",
    "algorithm": "layers",
    "algorithm_members": "layers",
}


@dataclass(frozen=True)
class Goal:
    """A ratio of medians that is wanted: `slower` over `faster`, at least or at most `limit`."""

    slower: str
    faster: str
    limit: float
    at_least: bool = True
    lap: str = ""


GOALS = {
    "flanders": (
        Goal("native_intersection", "ours_features", 25),
        Goal("native_overlaps", "ours_features", 25),
        Goal("geopandas", "ours", 30),
        Goal("postgis", "ours", 25),
        Goal("native_intersection", "ours_members_features", 20),
        Goal("native_overlaps", "ours_members_features", 20),
        Goal("geopandas", "ours_members", 20),
        Goal("postgis", "ours_members", 20),
        Goal("native_intersection", "algorithm", 10, lap="pieces"),
        Goal("native_intersection", "algorithm_members", 10, lap="pieces"),
        Goal("ours", "wkb", 7, at_least=False),
    ),
    "country": (Goal("strtree", "ours", 20), Goal("ours", "wkb", 7, at_least=False)),
    "large": (
        Goal("strtree", "ours", 20),
        Goal("strtree", "ours_members", 20),
        Goal("ours", "wkb", 7, at_least=False),
    ),
}
MEMBER_LISTS_S = 0.005
MEMORY_GB = 6.0
SLOW_PATH_SHARE = 0.01


def scores_table(scores: dict[str, Score], vertices: int) -> str:
    """Table with a row per contestant; ratios are to ours from the same start."""
    header = (
        f"{'contestant':46} {'from':9} {'median s':>9} {'least':>8} {'/ ours':>7} {'ns/vertex':>9} "
        f"{'max m²':>8} {'max rel.':>8} {'beyond':>6} {'peak GB':>13}"
    )
    lines = [header, "-" * len(header)]
    lines += [_row(key, score, scores, vertices) for key, score in scores.items()]
    lines += _slow_paths(scores)
    return "\n".join(lines)


def _row(key: str, score: Score, scores: dict[str, Score], vertices: int) -> str:
    start = STARTS_FROM.get(key, "memory")
    if score.median is None:
        return f"{score.label:46} {start:9} skipped: {score.skipped}"
    base = scores.get(BASE[start])
    ratio = f"{score.median / base.median:7.2f}" if base and base.median else " " * 7
    memory = f"{score.peak_gb:6.2f} (+{score.peak_above_start_gb:4.2f})" if score.peak_gb is not None else ""
    exact = " " * 24
    if score.deviation:
        found = score.deviation
        exact = f"{found['max_m2']:8.1e} {found['max_relative']:8.1e} {found['beyond_tolerance']:6.0f}"
    return (
        f"{score.label:46} {start:9} {score.median:9.4f} {min(score.seconds):8.4f} {ratio} "
        f"{score.median / vertices * 1e9:9.1f} {exact} {memory:>13}"
    )


def _slow_paths(scores: dict[str, Score]) -> list[str]:
    lines = []
    for score in scores.values():
        if score.exact_by:
            total = sum(score.exact_by.values()) or 1
            parts = ", ".join(f"{name} {count} ({count / total:.2%})" for name, count in score.exact_by.items())
            lines.append(f"{score.label}: territories by method: {parts}")
    for score in scores.values():
        lines += [f"{score.label}: {name}: {statistics.median(laps):.3f} s" for name, laps in score.laps.items()]
    return lines


def goals_table(case: str, scores: dict[str, Score]) -> str:
    """Table of what is wanted and what was reached, of the goals whose contestants took part."""
    lines = [line for goal in GOALS.get(case, ()) for line in _goal(goal, scores)]
    lists = scores.get("member_lists")
    if lists and lists.median is not None:
        lines.append(_verdict("member lists, ms", lists.median * 1e3, MEMBER_LISTS_S * 1e3, False))
    ours = scores.get("ours")
    if ours and case == "large" and ours.peak_above_start_gb is not None:
        lines.append(_verdict("memory above the input, GB", ours.peak_above_start_gb, MEMORY_GB, False))
    if ours and "geos" in ours.exact_by:
        share = ours.exact_by["geos"] / max(1, sum(ours.exact_by.values()))
        lines.append(_verdict("slow path, %", 100 * share, 100 * SLOW_PATH_SHARE, False))
    return "\n".join(lines)


def _goal(goal: Goal, scores: dict[str, Score]) -> list[str]:
    slower, faster = scores.get(goal.slower), scores.get(goal.faster)
    if slower is None or faster is None or slower.median is None or faster.median is None:
        return []
    above = statistics.median(slower.laps[goal.lap]) if goal.lap else slower.median
    lap = f" ({goal.lap})" if goal.lap else ""
    return [_verdict(f"{slower.label}{lap} / {faster.label}", above / faster.median, goal.limit, goal.at_least)]


def _verdict(what: str, value: float, limit: float, at_least: bool) -> str:
    is_met = value >= limit if at_least else value <= limit
    wanted = f"{'at least' if at_least else 'at most'} {limit:g}"
    return f"{'met   ' if is_met else 'MISSED'} {value:8.2f}  {wanted:12}  {what}"


def seconds_table(scores: dict[str, Score], base: str) -> str:
    """Table of medians and their ratios to one contestant."""
    header = f"{'contestant':36} {'median s':>9} {'least':>8} {'ratio':>7} {'part done':>9} {'peak GB':>13}"
    lines = [header, "-" * len(header)]
    own = scores[base].median
    for score in scores.values():
        if score.median is None:
            lines.append(f"{score.label:36} skipped: {score.skipped}")
            continue
        ratio = f"{score.median / own:7.2f}" if own else " " * 7
        memory = f"{score.peak_gb:6.2f} (+{score.peak_above_start_gb:4.2f})" if score.peak_gb is not None else ""
        least = min(score.seconds)
        lines.append(f"{score.label:36} {score.median:9.3f} {least:8.3f} {ratio} {score.share:9.3f} {memory:>13}")
    return "\n".join(lines)


def growth_table(rows: list[dict[str, object]]) -> str:
    """Table of our time as one measure grows."""
    lines = [f"{'grows':12} {'P':>7} {'vertices':>11} {'R':>5} {'median s':>9} {'ns/vertex':>9}"]
    for row in rows:
        vertices, seconds = float(row["territory_vertices"]), float(row["seconds"])
        lines.append(
            f"{row['what']:12} {row['territories']:7} {vertices:11.0f} {row['regions']:5} "
            f"{seconds:9.3f} {seconds / vertices * 1e9:9.1f}"
        )
    return "\n".join(lines)
