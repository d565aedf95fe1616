"""Which nodes of a graph hold it together: those without which a connected part falls apart."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import Booleans, Integers, RowLists, sum_per_row

_NONE = -1


@dataclass(frozen=True)
class Splits:
    """What falls apart where: one entry per cut vertex and group that is left when it goes, sorted by vertex.

    Parameters
    ----------
    vertex
        The node that goes; it has two entries or more.
    towards
        A neighbour of it in the group.
    size
        Nodes of the group.
    """

    vertex: Integers
    towards: Integers
    size: Integers

    def taken(self, rows: Integers | Booleans) -> Splits:
        """Take some entries, in the order of `rows` or as they stand."""
        return Splits(self.vertex[rows], self.towards[rows], self.size[rows])


class CutTree:
    """Trees through a graph, one per connected part, that tell what each node holds together.

    The trees go breadth first, so that each step does a whole level of all trees at once. Edges that are no part of a
    tree then join the blocks (parts that no single node can split) of the tree edges around them, as in the algorithm
    of Tarjan and Vishkin (An efficient parallel biconnectivity algorithm, SIAM Journal on Computing 14, 1985). Takes
    time in proportion to nodes and edges.

    Parameters
    ----------
    neighbours
        Neighbours of each node, both ways, without loops or repeats.

    Attributes
    ----------
    part
        Lowest node that each node is connected to.
    """

    def __init__(self, neighbours: RowLists) -> None:
        self._count = len(neighbours)
        one, other = neighbours.owner(), neighbours.indices
        self.part = groups(self._count, one, other)
        self._parent, levels = _trees(neighbours, np.flatnonzero(self.part == np.arange(self._count)))
        self._size = _sizes(self._parent, levels)
        self._place = _places(self._parent, self._size, levels)
        self._block = self._blocks(one, other, levels)
        self._child = self._children()

    def splits(self) -> Splits:
        """Find what is left of each connected part when one of its nodes goes."""
        child = self._child
        hangs = child[self._block[child] != self._block[self._parent[child]]]
        key, first, group = np.unique(
            self._parent[hangs] * self._count + self._block[hangs], return_index=True, return_inverse=True
        )
        vertex, towards = key // max(self._count, 1), hangs[first]
        size = sum_per_row(group.ravel(), self._size[hangs], len(key)).astype(np.int64)
        # The rest of the tree is one more group, but for a root.
        has_rest = np.unique(vertex[self._parent[vertex] != _NONE])
        rest = self._size[self.part[has_rest]] - 1 - sum_per_row(vertex, size, self._count)[has_rest].astype(np.int64)
        found = (vertex, has_rest), (towards, self._parent[has_rest]), (size, rest)
        vertex, towards, size = (np.concatenate(both) for both in found)
        order = np.lexsort((towards, vertex))
        order = order[np.bincount(vertex, minlength=self._count)[vertex[order]] > 1]
        return Splits(vertex[order], towards[order], size[order])

    def sides(self, vertex: Integers, node: Integers) -> Integers:
        """Number the group that each node is in when another node of its connected part goes.

        Two nodes have the same number for one vertex if they stay connected without it.
        """
        end = self._place[vertex] + self._size[vertex]
        below = (self._place[vertex] < self._place[node]) & (self._place[node] < end)
        keys = self._parent[self._child] * self._count + self._place[self._child]
        row = np.searchsorted(keys, vertex[below] * self._count + self._place[node[below]], side="right") - 1
        found = self._block[vertex]
        found[below] = self._block[self._child[row]]
        return found

    def _blocks(self, one: Integers, other: Integers, levels: list[Integers]) -> Integers:
        """Number the block of the edge from each node to its parent; a root is alone."""
        parent, place, size = self._parent, self._place, self._size
        is_extra = (parent[one] != other) & (parent[other] != one)
        one, other = one[is_extra], other[is_extra]
        low, high = place.copy(), place.copy()
        np.minimum.at(low, one, place[other])
        np.maximum.at(high, one, place[other])
        for level in reversed(levels[1:]):
            np.minimum.at(low, parent[level], low[level])
            np.maximum.at(high, parent[level], high[level])
        lower = np.flatnonzero(parent != _NONE)
        lower = lower[parent[parent[lower]] != _NONE]
        upper = parent[lower]
        leaves: Booleans = (low[lower] < place[upper]) | (high[lower] >= place[upper] + size[upper])
        return groups(self._count, np.concatenate([one, upper[leaves]]), np.concatenate([other, lower[leaves]]))

    def _children(self) -> Integers:
        """All nodes but roots, by parent, then place."""
        child = np.flatnonzero(self._parent != _NONE)
        return child[np.lexsort((self._place[child], self._parent[child]))]


def groups(count: int, one: Integers, other: Integers) -> Integers:
    """Label each of `count` nodes with the lowest node that it is connected to."""
    group = np.arange(count, dtype=np.int64)
    while True:
        one, other = group[one], group[other]
        apart = one != other
        if not apart.any():
            return group
        one, other = one[apart], other[apart]
        # The higher of two roots is hung under the lower; then every node is led to its root.
        group[np.maximum(one, other)] = np.minimum(one, other)
        while True:
            higher = group[group]
            if np.array_equal(higher, group):
                break
            group = higher


def _trees(neighbours: RowLists, roots: Integers) -> tuple[Integers, list[Integers]]:
    """Parent of each node, `_NONE` for roots, and the nodes of each level."""
    parent = np.full(len(neighbours), _NONE, dtype=np.int64)
    is_met = np.zeros(len(neighbours), dtype=np.bool_)
    is_met[roots] = True
    levels = [roots]
    while len(levels[-1]):
        place, node = neighbours.pick(levels[-1])
        is_new = ~is_met[node]
        node, first = np.unique(node[is_new], return_index=True)
        parent[node] = levels[-1][place[is_new][first]]
        is_met[node] = True
        levels.append(node)
    return parent, levels


def _sizes(parent: Integers, levels: list[Integers]) -> Integers:
    """Nodes of the tree below each node, itself included."""
    size = np.ones(len(parent), dtype=np.int64)
    for level in reversed(levels[1:]):
        np.add.at(size, parent[level], size[level])
    return size


def _places(parent: Integers, size: Integers, levels: list[Integers]) -> Integers:
    """Number the nodes so that those below a node follow it directly."""
    place = np.zeros(len(parent), dtype=np.int64)
    place[levels[0]] = np.cumsum(size[levels[0]]) - size[levels[0]]
    for level in levels[1:]:
        nodes = level[np.argsort(parent[level], kind="stable")]
        above = parent[nodes]
        before = np.cumsum(size[nodes]) - size[nodes]
        first = np.searchsorted(above, above)  # of the same parent
        place[nodes] = place[above] + 1 + before - before[first]
    return place
