"""Who hosts whom, and whether a hosted territory nests in that of its host and in one region: matryoshka (DESIGN 6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..vocabulary import Class, HostProblem
from .arrays import Floats, Geometries, Integers, RowLists, Texts
from .border_arithmetic import RegionIndex
from .layers import Parameters
from .measures import ZERO_SHARE, is_noise
from .overlay import overlap

HOSTED_COLUMNS = (
    "partnership_id",
    "name",
    "host_id",
    "host_name",
    "host_problem",
    "share_inside",
    "nests",
    "member_count",
    "members_inside",
    "members_nest",
    "host_region_count",
    "host_in_one_region",
    "in_one_region",
    "levels",
    "chain",
    "cut_municipalities",
)
IN_ONE_REGION = frozenset({Class.COINCIDES.value, Class.WITHIN.value})
_JUDGED = frozenset({*IN_ONE_REGION, Class.UNION.value, Class.EXTENDS_BEYOND.value, Class.OUTSIDE.value}) | {
    code.value for code in Class if code.value.startswith("straddles")
}
NOBODY = -1


@dataclass(frozen=True)
class Bodies:
    """What is hosted or hosts: the territories, and after them the hosts of a layer of their own.

    All arrays have one entry per body.

    Parameters
    ----------
    ids, names
        Text; the name "" where unknown.
    geometries
        Valid, in one planar CRS; `None` or empty where there is none.
    classes
        Code of the class of each.
    region_count
        Significant regions of each.
    main_region
        Name of the main region, None where there is none.
    members
        Municipalities of each; None without municipalities.
    """

    ids: Texts
    names: Texts
    geometries: Geometries
    classes: Texts
    region_count: Integers
    main_region: Texts
    members: RowLists | None

    def and_then(self, others: Bodies) -> Bodies:
        """Put other bodies after these."""
        members = None
        if self.members is not None and others.members is not None:
            owners = (self.members.owner(), others.members.owner() + len(self.ids))
            members = RowLists.of_pairs(
                len(self.ids) + len(others.ids),
                np.concatenate(owners),
                np.concatenate([self.members.indices, others.members.indices]),
            )
        return Bodies(
            ids=np.concatenate([self.ids, others.ids]),
            names=np.concatenate([self.names, others.names]),
            geometries=np.concatenate([self.geometries, others.geometries]),
            classes=np.concatenate([self.classes, others.classes]),
            region_count=np.concatenate([self.region_count, others.region_count]),
            main_region=np.concatenate([self.main_region, others.main_region]),
            members=members,
        )

    def label(self, row: int) -> str:
        """Give the name of a body, or its id."""
        return str(self.names[row] or self.ids[row])

    def is_in_one_region(self, row: int) -> bool | None:
        """Whether it lies in one region; None where that was not judged."""
        code = str(self.classes[row])
        return code in IN_ONE_REGION if code in _JUDGED else None


@dataclass(frozen=True)
class Hosting:
    """The host of each territory.

    Parameters
    ----------
    host
        Row of the host among the bodies, `NOBODY` where none is named or the name is no host.
    problems
        By row of the territory, why what it names is no host.
    """

    host: Integers
    problems: dict[int, HostProblem]

    def above(self, row: int) -> Iterator[int]:
        """Rows of the host of a territory, of the host of that one, and so on."""
        while row < len(self.host) and self.host[row] != NOBODY:
            row = int(self.host[row])
            yield row


def find_hosts(named: Texts, ids: Texts, other_ids: Texts | None = None) -> Hosting:
    """Find the host that each territory names.

    An id is looked for among the hosts of a layer of their own first, then among the territories. Territories of which
    the hosts lead back to themselves have no host: none of them is the outer doll.

    Parameters
    ----------
    named
        Id of the host that each territory names, "" where it names none.
    ids
        Ids of the territories, unique.
    other_ids
        Ids of the layer of hosts, unique; they stand after the territories.
    """
    rows = {str(key): row for row, key in enumerate(ids)}
    if other_ids is not None:
        rows |= {str(key): len(ids) + row for row, key in enumerate(other_ids)}
    host = np.full(len(ids), NOBODY, dtype=np.int64)
    problems: dict[int, HostProblem] = {}
    for row, key in enumerate(named):
        if not key:
            continue
        found = rows.get(str(key), NOBODY)
        if found == NOBODY:
            problems[row] = HostProblem.UNKNOWN
        elif found == row:
            problems[row] = HostProblem.OWN
        else:
            host[row] = found
    for row in _in_cycles(host):
        problems[row] = HostProblem.CYCLE
        host[row] = NOBODY
    return Hosting(host, problems)


def hosted_table(
    named: Texts,
    hosting: Hosting,
    bodies: Bodies,
    parameters: Parameters,
    municipalities: RegionIndex | None = None,
    municipality_names: Texts | None = None,
    *,
    threads: int = 2,
) -> pd.DataFrame:
    """Tell of each territory that names a host whether it nests in it.

    Parameters
    ----------
    named
        Id of the host that each territory names, "" where it names none.
    hosting
        What `find_hosts` made of them.
    bodies
        The territories, and after them the hosts of a layer of their own.
    parameters
        What counts as noise: a territory nests where what lies outside the host's is noise.
    municipalities, municipality_names
        To tell which municipalities a territory cuts; None without.
    threads
        As for `overlap`.

    Returns
    -------
    pd.DataFrame
        Index: row of the territory, ascending; a row for each that names a host. `partnership_id`, `name`; `host_id` as
        named; `host_name`, or its id, None where it is no host; `host_problem`, a `HostProblem` or None; `share_inside`
        = area(T ∩ H) / area(T), NaN where unknown; `nests`; `member_count` and `members_inside`, those that are members
        of the host too, and `members_nest`, whether that is all of them; `host_region_count`; `host_in_one_region`;
        `in_one_region`: it, its host and all above lie in one and the same region; `levels`, the number of hosts
        above it; `chain`, such as "Zone ⊂ Sub-region ⊂ Kempen", with ⊄ where one does not nest in the next;
        `cut_municipalities`, those of which it takes a part only, None without municipalities. What is unknown is None.
    """
    rows = np.flatnonzero(named != "")
    shares = _shares(rows, hosting.host[rows], bodies, threads)
    nests = _nests(rows, hosting.host[rows], shares, bodies, parameters)
    by_members = _Members(bodies.members, hosting)
    links = dict(zip(rows.tolist(), nests.tolist()))
    cuts = _cut_names(rows, bodies, parameters, municipalities, municipality_names, threads)
    records = []
    for place, row in enumerate(rows.tolist()):
        host = int(hosting.host[row])
        count, inside = by_members.inside(row)
        records.append(
            (
                bodies.ids[row],
                bodies.names[row] or None,
                str(named[row]),
                None if host == NOBODY else bodies.label(host),
                hosting.problems[row].value if row in hosting.problems else None,
                shares[place],
                _either(nests[place], by_members.nests(row)),
                count,
                inside,
                by_members.nests(row),
                None if host == NOBODY else _counted(bodies, host),
                None if host == NOBODY else bodies.is_in_one_region(host),
                None if host == NOBODY else _in_one_region(bodies, [row, *hosting.above(row)]),
                sum(1 for _ in hosting.above(row)),
                _chain(bodies, hosting, links, row),
                cuts[place],
            )
        )
    columns = list(zip(*records)) or [()] * len(HOSTED_COLUMNS)
    frame = pd.DataFrame({name: _objects(values) for name, values in zip(HOSTED_COLUMNS, columns)}, index=rows)
    frame["share_inside"] = frame["share_inside"].astype(float)
    return frame


def _in_cycles(host: Integers) -> list[int]:
    """Rows whose hosts lead back to themselves."""
    cycles: list[int] = []
    state = np.zeros(len(host), dtype=np.int64)  # 0: not seen, else the number of the walk that saw it
    for start in np.flatnonzero(host != NOBODY).tolist():
        path, row = [], start
        while 0 <= row < len(host) and state[row] == 0:
            state[row] = start + 1
            path.append(row)
            row = int(host[row])
        if row in path and state[row] == start + 1:
            cycles += path[path.index(row) :]
    return cycles


def _shares(rows: Integers, host: Integers, bodies: Bodies, threads: int) -> Floats:
    """Share of each territory inside its host's; NaN where one of them has no ground."""
    shares = np.full(len(rows), np.nan)
    ground = shapely.area(bodies.geometries) > 0
    known = np.flatnonzero((host != NOBODY) & ground[rows] & ground[host])
    if not len(known):
        return shares
    hosts, place = np.unique(host[known], return_inverse=True)
    found = overlap(bodies.geometries[rows[known]], RegionIndex(bodies.geometries[hosts]), threads=threads)
    own = found.region == place[found.territory]
    shares[known] = 0.0
    inside = found.area_m2[own] / found.territory_area_m2[found.territory[own]]
    shares[known[found.territory[own]]] = np.minimum(inside, 1.0)
    return shares


def _nests(rows: Integers, host: Integers, shares: Floats, bodies: Bodies, parameters: Parameters) -> Texts:
    """Whether what lies outside the host's territory is noise; None where unknown."""
    answers = np.full(len(rows), None, dtype=object)
    known = ~np.isnan(shares)
    answers[known] = (shares[known] >= 1.0 - ZERO_SHARE).tolist()
    near = np.flatnonzero(known & (shares < 1.0 - ZERO_SHARE) & (shares >= 1.0 - parameters.eps))
    rest = shapely.difference(bodies.geometries[rows[near]], bodies.geometries[host[near]])
    whole = shapely.area(bodies.geometries[rows[near]])
    thin = is_noise(shapely.area(rest), shapely.length(rest), whole, parameters.eps, parameters.sliver_width_m)
    answers[near] = thin.tolist()
    return answers


class _Members:
    """Members of territories beside those of their hosts."""

    def __init__(self, members: RowLists | None, hosting: Hosting) -> None:
        self._members = members
        self._hosting = hosting

    def inside(self, row: int) -> tuple[int | None, int | None]:
        """Count the members of a territory, and those that are members of its host too."""
        if self._members is None:
            return None, None
        own, host = self._members[row], int(self._hosting.host[row])
        if host == NOBODY or not own or not self._members[host]:
            return len(own), None
        return len(own), len(set(own) & set(self._members[host]))

    def nests(self, row: int) -> bool | None:
        """Whether all members are members of the host."""
        count, inside = self.inside(row)
        return None if inside is None else inside == count


def _either(first: bool | None, second: bool | None) -> bool | None:
    return second if first is None else first


def _counted(bodies: Bodies, row: int) -> int | None:
    return None if bodies.is_in_one_region(row) is None else int(bodies.region_count[row])


def _in_one_region(bodies: Bodies, rows: list[int]) -> bool | None:
    """Whether all of them lie in one and the same region."""
    answers = [bodies.is_in_one_region(row) for row in rows]
    if False in answers:
        return False
    return None if None in answers else len({bodies.main_region[row] for row in rows}) == 1


def _chain(bodies: Bodies, hosting: Hosting, links: dict[int, bool | None], row: int) -> str:
    """Write who stands in whom, up to the region."""
    text, inner = bodies.label(row), row
    for outer in hosting.above(row):
        text += f" {'⊄' if links.get(inner) is False else '⊂'} {bodies.label(outer)}"
        inner = outer
    return f"{text} ⊂ {bodies.main_region[inner]}" if bodies.is_in_one_region(inner) else text


def _cut_names(
    rows: Integers,
    bodies: Bodies,
    parameters: Parameters,
    municipalities: RegionIndex | None,
    names: Texts | None,
    threads: int,
) -> list[str | None]:
    """Name the municipalities of which a territory takes a part: it is not made of municipalities."""
    if municipalities is None or names is None:
        return [None] * len(rows)
    found = overlap(bodies.geometries[rows], municipalities, noise_share=parameters.eps, threads=threads)
    area, whole = found.area_m2, municipalities.area_m2[found.region]
    limits = (parameters.eps, parameters.sliver_width_m)
    part = ~is_noise(area, found.perimeter_m, whole, *limits)
    part &= ~is_noise(np.maximum(whole - area, 0.0), found.missing_perimeter_m, whole, *limits)
    cut: list[list[str]] = [[] for _ in rows]
    for place, municipality in zip(found.territory[part].tolist(), found.region[part].tolist()):
        cut[place].append(str(names[municipality]))
    return [", ".join(sorted(texts)) for texts in cut]


def _objects(values: tuple[object, ...]) -> Texts:
    column = np.full(len(values), None, dtype=object)
    column[:] = values
    return column
