"""Geometries on paper: read from WKB, put on a grid, clipped, and named where there is room."""

from __future__ import annotations

import math
import struct

import pytest

pytest.importorskip("qgis.core")

from regioalign.regioalign_plugin.report.shapes import (
    Frame,
    bounds_of,
    double_area,
    drawn,
    frame_of,
    holds,
    path_data,
    rings_of,
    spots_in,
)

FRAME = Frame((0.0, 0.0, 100.0, 100.0), 100, 100)


def polygon_wkb(*rings: list[tuple[float, float]], order: str = "<") -> bytes:
    content = struct.pack(f"{order}I", len(rings))
    for ring in rings:
        content += struct.pack(f"{order}I", len(ring)) + b"".join(struct.pack(f"{order}2d", *corner) for corner in ring)
    return bytes([order == "<"]) + struct.pack(f"{order}I", 3) + content


def multipolygon_wkb(*polygons: bytes) -> bytes:
    return b"\x01" + struct.pack("<II", 6, len(polygons)) + b"".join(polygons)


SQUARE = [(10.0, 10.0), (30.0, 10.0), (30.0, 30.0), (10.0, 30.0), (10.0, 10.0)]
HOLE = [(15.0, 15.0), (15.0, 20.0), (20.0, 20.0), (20.0, 15.0), (15.0, 15.0)]


@pytest.mark.parametrize("order", ["<", ">"])
def test_both_orders_of_bytes_and_holes_are_read(order):
    rings = rings_of(multipolygon_wkb(polygon_wkb(SQUARE, HOLE, order=order)))

    assert [list(ring) for ring in rings] == [SQUARE, HOLE]


def test_what_is_cut_off_or_no_polygon_gives_nothing():
    assert rings_of(polygon_wkb(SQUARE)[:30]) == ()
    assert rings_of(b"\x01" + struct.pack("<I2d", 1, 1.0, 2.0)) == ()
    assert rings_of(b"") == ()


def test_bounds_hold_all_corners():
    assert bounds_of([SQUARE, HOLE]) == (10.0, 10.0, 30.0, 30.0)
    assert bounds_of([]) is None


def test_north_is_up_on_paper():
    [ring] = drawn([SQUARE], FRAME)

    assert set(ring) == {(10, 90), (30, 90), (30, 70), (10, 70)}


def test_corners_on_a_straight_line_are_left_out():
    along = [(10.0, 10.0), (20.0, 10.0), (30.0, 10.0), (30.0, 30.0), (10.0, 30.0), (10.0, 20.0), (10.0, 10.0)]

    [ring] = drawn([along], FRAME)

    assert len(ring) == 4


def test_neighbours_keep_one_border_whatever_else_they_have():
    """A crooked border at x ≈ 50, with corners between the lines of the grid, is the same for both.

    ::

        +-----\\-----+
        | west /east |
        +-----\\-----+
    """
    border = [(50.3, 0.0), (50.7, 13.2), (49.1, 31.9), (51.6, 60.4), (50.2, 100.0)]
    west = [(0.0, 0.0), *border, (0.0, 100.0), (0.0, 0.0)]
    east = [(100.0, 0.0), *border, (100.0, 100.0), (100.0, 0.0)]

    [one], [other] = drawn([west], FRAME), drawn([east], FRAME)

    assert abs(double_area(one)) + abs(double_area(other)) == 2 * 100 * 100
    assert {corner for corner in one if corner[0] not in (0, 100)} == {
        corner for corner in other if corner[0] not in (0, 100)
    }


def test_what_lies_outside_the_frame_is_cut_off_beyond_its_edge():
    far = [(-10_000.0, 40.0), (10_000.0, 40.0), (10_000.0, 60.0), (-10_000.0, 60.0), (-10_000.0, 40.0)]

    [ring] = drawn([far], FRAME)

    assert min(x for x, _ in ring) < 0
    assert max(x for x, _ in ring) > 100
    assert all(-20 < x < 120 for x, _ in ring)
    assert drawn([[(200.0, 200.0), (300.0, 200.0), (300.0, 300.0), (200.0, 200.0)]], FRAME) == []


def test_what_is_too_small_to_see_is_left_out():
    assert drawn([[(1.0, 1.0), (1.2, 1.0), (1.2, 1.2), (1.0, 1.0)]], FRAME) == []


def test_the_size_of_a_path_follows_from_the_paper():
    """A circle of 100 000 corners takes no more than the grid has points on it."""
    circle = [
        (50 + 40 * math.cos(2 * math.pi * step / 100_000), 50 + 40 * math.sin(2 * math.pi * step / 100_000))
        for step in range(100_001)
    ]

    assert len(path_data(drawn([circle], FRAME))) < 1_500


def test_a_path_tells_each_corner_by_its_distance():
    assert path_data([[(10, 90), (30, 90), (30, 70), (10, 70)]]) == "M10 90l20 0 0-20-20 0z"


def test_a_frame_fits_and_keeps_the_shape_of_what_it_shows():
    frame = frame_of((0.0, 0.0, 200.0, 100.0), 1000, 800, margin=0.0)

    assert (frame.width, frame.height) == (1000, 505)  # 102 of 202, as at least a unit is left around
    assert frame_of((0.0, 0.0, 100.0, 1000.0), 1000, 800, margin=0.05).height == 800


def test_degrees_are_stretched_to_the_north():
    frame = frame_of((4.0, 50.0, 5.0, 51.0), 1000, 2000, margin=0.0, is_geographic=True)

    assert frame.height / frame.width == pytest.approx(1 / math.cos(math.radians(50.5)), abs=0.4)


def test_a_name_stands_inside_where_there_is_most_room():
    """An L: its foot is wide, its leg narrow."""
    shape = [(10, 10), (20, 10), (20, 70), (90, 70), (90, 90), (10, 90)]

    best = spots_in([shape], FRAME)[0]

    assert holds([shape], best.x, best.y)
    assert best.y > 70
    assert spots_in([], FRAME) == []
