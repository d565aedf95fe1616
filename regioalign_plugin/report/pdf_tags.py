"""What each mark on a page is - a heading, a cell, a figure - so that a PDF can be read out, and in which order.

Qt draws pages and knows nothing of their meaning. So what is drawn is put between marks that no page shows, and
`pdf_file` turns the marks into those of the format.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Marked:
    """A stretch of what is drawn: the page, counted as drawn, and its number there."""

    page: int
    number: int


@dataclass
class Node:
    """
    An element of the structure.

    Parameters
    ----------
    role
        Of the format: `Document`, `Sect`, `H1`, `P`, `Table`, `TR`, `TH`, `TD`, `L`, `LI`, `Lbl`, `LBody`, `Figure`...
    alt
        Words that stand for it where it cannot be seen.
    scope
        Of a heading of a table: `Column` or `Row`.
    kids
        What it is made of.
    """

    role: str
    alt: str = ""
    scope: str = ""
    kids: list[Node | Marked] = field(default_factory=list)

    def add(self, role: str, *, alt: str = "", scope: str = "") -> Node:
        """Make an element in this one."""
        node = Node(role, alt, scope)
        self.kids.append(node)
        return node


FIRST_X, STEP = -1_000_000, 16
"""Marks are drawn so far to the left of the page that nothing else is, each number a step further."""

END, ARTIFACT, FIRST_NUMBER = 0, 1, 2


def mark_x(code: int) -> int:
    """Give where the mark of a code is drawn."""
    return FIRST_X - STEP * code


def code_at(x: float) -> int:
    """Give the code of a mark that was drawn there."""
    return round((FIRST_X - x) / STEP)


@dataclass
class Marks:
    """The marks of a file: for each page, counted as drawn, the roles of what is numbered on it and whose they are."""

    root: Node
    pages: list[list[Node]] = field(default_factory=list)

    def take(self, node: Node) -> int:
        """Give a number on the last page to an element."""
        nodes = self.pages[-1]
        nodes.append(node)
        node.kids.append(Marked(len(self.pages) - 1, len(nodes) - 1))
        return len(nodes) - 1
