"""Boxes on pages, and columns of tables: numbers worked out by hand."""

from __future__ import annotations

import pytest

from regioalign.regioalign_plugin.report.flow import Box, Design, paginate

UPRIGHT = {Design.FIRST: 50.0, Design.NEXT: 100.0}
BOTH = {**UPRIGHT, Design.WIDE: 40.0}


def box(height: float, name: str = "", **more) -> Box:
    return Box(height, lambda canvas, left, top: canvas.append((name, top)), **more)


def tops(pages) -> list[list[tuple[str, float]]]:
    """Draw pages, and give the names of boxes with how far from the top they are."""
    found = []
    for page in pages:
        drawn: list[tuple[str, float]] = []
        for one in page.placed:
            one.box.draw(drawn, 0, one.top)
        found.append(drawn)
    return found


def test_nothing_is_one_empty_page() -> None:
    [page] = paginate([], UPRIGHT)

    assert page.design is Design.FIRST
    assert page.placed == []


def test_a_page_ends_where_the_next_box_has_no_room() -> None:
    pages = paginate([box(30, "a"), box(20, "b"), box(60, "c"), box(40, "d"), box(1, "e")], UPRIGHT)

    assert tops(pages) == [[("a", 0), ("b", 30)], [("c", 0), ("d", 60)], [("e", 0)]]
    assert [page.design for page in pages] == [Design.FIRST, Design.NEXT, Design.NEXT]


def test_the_gap_above_a_box_counts_but_not_at_the_top_of_a_page() -> None:
    pages = paginate([box(40, "a", gap=8), box(10, "b", gap=5)], UPRIGHT)

    assert tops(pages) == [[("a", 0)], [("b", 0)]]


def test_a_heading_goes_to_the_next_page_with_what_follows_it() -> None:
    pages = paginate([box(40, "text"), box(5, "heading", keeps_next=True), box(10, "line")], UPRIGHT)

    assert tops(pages) == [[("text", 0)], [("heading", 0), ("line", 5)]]


def test_what_belongs_together_is_parted_only_where_no_page_holds_it() -> None:
    pages = paginate([box(10, "a"), *(box(30, str(place), keeps_next=True) for place in range(5))], UPRIGHT)

    assert tops(pages) == [[("a", 0)], [("0", 0), ("1", 30), ("2", 60)], [("3", 0), ("4", 30)]]


def test_a_table_repeats_its_headings_where_it_goes_on() -> None:
    head = (box(10, "head"),)
    rows = [box(20, str(place), head=head) for place in range(3)]

    pages = paginate([box(10, "head", keeps_next=True), *rows], {Design.FIRST: 50.0, Design.NEXT: 50.0})

    assert tops(pages) == [[("head", 0), ("0", 10), ("1", 30)], [("head", 0), ("2", 10)]]
    assert pages[1].placed[0].is_repeated


def test_a_part_that_starts_a_page_wastes_none() -> None:
    pages = paginate([box(10, "a", starts_page=True), box(10, "b", starts_page=True)], UPRIGHT)

    assert tops(pages) == [[("a", 0)], [("b", 0)]]


def test_wide_boxes_have_pages_on_their_side() -> None:
    boxes = [box(10, "a"), box(30, "b", is_wide=True), box(10, "c", is_wide=True), box(10, "d")]

    pages = paginate(boxes, BOTH)

    assert [page.design for page in pages] == [Design.FIRST, Design.WIDE, Design.NEXT]
    assert tops(pages) == [[("a", 0)], [("b", 0), ("c", 30)], [("d", 0)]]


def test_wide_boxes_stand_upright_where_the_template_has_no_such_page() -> None:
    pages = paginate([box(10, "a"), box(30, "b", is_wide=True)], UPRIGHT)

    assert tops(pages) == [[("a", 0), ("b", 10)]]


@pytest.mark.parametrize(
    ("needs", "total", "expected"),
    [
        # All have room for their longest line: the rest is shared by width.
        ([(10, 20, 0), (10, 60, 0)], 160, [40, 120]),
        # A width that is given is kept, and the rest goes to who needs it.
        ([(10, 20, 50), (10, 400, 0)], 100, [50, 50]),
        # Not even longest words have room: the widest gives way, the code of four letters does not.
        ([(10, 10, 0), (40, 40, 0), (60, 60, 0)], 70, [10, 30, 30]),
    ],
)
def test_columns_share_the_width_of_a_table(needs, total, expected) -> None:
    pytest.importorskip("qgis.core")
    from regioalign.regioalign_plugin.report.print_tables import column_widths

    assert column_widths(needs, total) == pytest.approx(expected, abs=0.01)
