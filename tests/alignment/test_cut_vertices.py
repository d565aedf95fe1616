"""What falls apart when a node goes: on drawings, and on random graphs against taking each node away."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from regioalign.regioalign_plugin.alignment.arrays import RowLists
from regioalign.regioalign_plugin.alignment.cut_vertices import CutTree


def graph_of(count, pairs):
    both = np.array([*pairs, *((other, one) for one, other in pairs)], dtype=np.int64).reshape(-1, 2)
    return RowLists.of_pairs(count, both[:, 0], both[:, 1])


def splits(count, pairs):
    found = CutTree(graph_of(count, pairs)).splits()
    sizes: dict[int, list[int]] = {}
    for vertex, size in zip(found.vertex.tolist(), found.size.tolist()):
        sizes.setdefault(vertex, []).append(size)
    return {vertex: sorted(group, reverse=True) for vertex, group in sizes.items()}


def test_middle_of_a_row_splits_it_and_its_ends_do_not():
    assert splits(4, [(0, 1), (1, 2), (2, 3)]) == {1: [2, 1], 2: [2, 1]}


def test_a_ring_is_split_by_nobody():
    assert splits(4, [(0, 1), (1, 2), (2, 3), (3, 0)]) == {}


def test_two_rings_that_share_a_node_are_split_by_it():
    # 0 - 1 - 2 - 0 and 2 - 3 - 4 - 5 - 2
    assert splits(6, [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 5), (5, 2)]) == {2: [3, 2]}


def test_hub_of_a_star_splits_it_into_all_of_its_arms():
    assert splits(5, [(4, 0), (4, 1), (4, 2), (2, 3)]) == {4: [2, 1, 1], 2: [3, 1]}


def test_parts_of_a_graph_do_not_count_each_other():
    assert splits(7, [(0, 1), (1, 2), (4, 5), (5, 6)]) == {1: [1, 1], 5: [1, 1]}


def test_nothing_and_nodes_without_edges_are_not_split():
    assert splits(0, []) == splits(3, []) == {}


graphs = st.integers(1, 14).flatmap(
    lambda count: st.tuples(
        st.just(count),
        st.sets(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(lambda p: p[0] < p[1])),
    )
)


def without(count, pairs, gone):
    """Groups that are left when one node goes, by plain search."""
    groups = []
    waiting = set(range(count)) - {gone}
    while waiting:
        group, edge = set(), {min(waiting)}
        while edge:
            group |= edge
            near = {other for one, other in pairs if one in edge} | {one for one, other in pairs if other in edge}
            edge = near - group - {gone}
        groups.append(group)
        waiting -= group
    return groups


@settings(max_examples=300, deadline=None)
@given(graphs)
def test_random_graphs_agree_with_taking_each_node_away(drawn):
    count, pairs = drawn
    near = {node: {a + b - node for a, b in pairs if node in (a, b)} for node in range(count)}

    expected = {}
    for node in range(count):
        around = [group for group in without(count, pairs, node) if group & near[node]]
        if len(around) > 1:
            expected[node] = sorted(map(len, around), reverse=True)

    assert splits(count, pairs) == expected


@settings(max_examples=200, deadline=None)
@given(graphs)
def test_two_nodes_are_on_one_side_if_they_stay_connected_without_the_other(drawn):
    count, pairs = drawn
    tree = CutTree(graph_of(count, pairs))

    for gone in range(count):
        nodes = np.array([node for node in range(count) if node != gone and tree.part[node] == tree.part[gone]], int)
        sides = tree.sides(np.full(len(nodes), gone), nodes)
        groups = [{node for node, side in zip(nodes.tolist(), sides) if side == one} for one in set(sides.tolist())]

        assert sorted(groups, key=min) == [g for g in without(count, pairs, gone) if g & set(nodes.tolist())]


def test_every_group_is_told_with_a_neighbour_in_it():
    pairs = [(0, 1), (1, 2), (2, 3), (3, 4), (2, 4)]
    found = CutTree(graph_of(5, pairs)).splits()

    for vertex, towards, size in zip(found.vertex.tolist(), found.towards.tolist(), found.size.tolist()):
        (group,) = [one for one in without(5, pairs, vertex) if towards in one]
        assert len(group) == size
        assert (vertex, towards) in pairs or (towards, vertex) in pairs
