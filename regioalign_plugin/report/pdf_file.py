"""A PDF as Qt writes it, made fit to be read out and leafed through: tags, language, bookmarks, links, order of pages.

Qt writes what pages look like, and no more. What it wrote is read object by object, in a form that it has kept since
version 4, and written again with what the format asks for beside it (ISO 32000-1, 14.7 and 14.8): which stretch of a
page is a heading, a cell or a figure; the tree of them; the words that stand for figures; and the language.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from .flow import Bookmark
from .pdf_tags import ARTIFACT, END, FIRST_NUMBER, Marked, Marks, Node, code_at

_MARK = re.compile(rb"(-1\d{6}(?:\.0*)?) -8(?:\.0*)? 4(?:\.0*)? 4(?:\.0*)? re\s+f\*?\s")
_LINK = re.compile(rb"/A\s*<<\s*(?:/Type /Action\s*)?/S /URI\s*/URI \(regioalign:([^)]*)\)\s*>>")
_FIT_ABOVE = 12.0
"""Points that are shown above the place of a link."""


class NotWrittenByQt(Exception):
    """The file is not of the form that is known here."""


@dataclass(frozen=True)
class Place:
    """A place in the file: the page, counted as drawn, and how far it is from its bottom in points."""

    page: int
    y: float


@dataclass(frozen=True)
class Outline:
    """A bookmark with its place."""

    bookmark: Bookmark
    place: Place


@dataclass
class Finish:
    """
    What is added to a file.

    Parameters
    ----------
    marks
        What stretches of pages are, with the tree of them.
    language
        Code of the language of its texts.
    info
        Author, subject and keywords, by their names in the format.
    order
        Pages, counted as drawn, in the order to show them.
    anchors
        Places that links lead to, by name.
    outlines
        Bookmarks, in their order.
    """

    marks: Marks
    language: str
    info: Mapping[str, str] = field(default_factory=dict)
    order: Sequence[int] = ()
    anchors: Mapping[str, Place] = field(default_factory=dict)
    outlines: Sequence[Outline] = ()


def finish_pdf(source: Path, stream: IO[bytes], finish: Finish) -> None:
    """
    Write a file of Qt again with all that is known of it.

    Parameters
    ----------
    source
        As Qt wrote it.
    stream
        Where to, from its beginning.
    finish
        What is added.

    Raises
    ------
    NotWrittenByQt
        If the file is of another form.
    """
    with source.open("rb") as written:
        _Rewriter(_Objects(written), stream, finish).write()


class _Objects:
    """The objects of a file, by number."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._offsets, self.trailer = self._table()
        size = stream.seek(0, os.SEEK_END)
        places = sorted({*self._offsets.values(), size})
        self._ends = dict(zip(places, places[1:]))

    def _table(self) -> tuple[dict[int, int], bytes]:
        stream = self._stream
        size = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, size - 2048))
        found = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", stream.read())
        if found is None:
            raise NotWrittenByQt
        stream.seek(int(found[1]))
        table, keyword, trailer = stream.read().partition(b"trailer")
        lines = table.split(b"\n")
        head = lines[1].split() if len(lines) > 1 else []
        if not keyword or lines[0].strip() != b"xref" or len(head) != 2 or head[0] != b"0":
            raise NotWrittenByQt
        offsets = {}
        for number, line in enumerate(lines[2 : 2 + int(head[1])]):
            parts = line.split()
            if len(parts) == 3 and parts[2] == b"n":
                offsets[number] = int(parts[0])
        return offsets, trailer

    @property
    def count(self) -> int:
        """One more than the highest number."""
        return max(self._offsets) + 1

    def numbers(self) -> list[int]:
        """Give the numbers in the order of the file."""
        return sorted(self._offsets, key=lambda number: self._offsets[number])

    def body(self, number: int) -> bytes:
        """Give what an object holds."""
        start = self._offsets.get(number)
        if start is None:
            raise NotWrittenByQt
        self._stream.seek(start)
        content = self._stream.read(self._ends[start] - start)
        head = re.match(rb"\s*%d 0 obj\s" % number, content)
        end = content.rfind(b"endobj")
        if head is None or end < 0:
            raise NotWrittenByQt
        return content[head.end() : end]


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(key + rb" (\d+) 0 R", body)
    if found is None:
        raise NotWrittenByQt
    return int(found[1])


class _Rewriter:
    def __init__(self, objects: _Objects, stream: IO[bytes], finish: Finish) -> None:
        self._objects, self._stream, self._finish = objects, stream, finish
        self._offsets: dict[int, int] = {}
        self._next = objects.count
        self._root = _reference(objects.trailer, rb"/Root")
        self._info = _reference(objects.trailer, rb"/Info")
        catalog = objects.body(self._root)
        self._tree = _reference(catalog, rb"/Pages")
        kids = re.search(rb"/Kids\s*\[([^\]]*)\]", objects.body(self._tree))
        if kids is None:
            raise NotWrittenByQt
        self._pages = [int(one) for one in re.findall(rb"(\d+) 0 R", kids[1])]
        if len(self._pages) != len(finish.marks.pages):
            raise NotWrittenByQt
        self._place_of = {number: place for place, number in enumerate(self._pages)}
        self._contents = {
            _reference(objects.body(number), rb"/Contents"): place for place, number in enumerate(self._pages)
        }

    def write(self) -> None:
        """Write all objects, the old ones as they are or changed, then the new ones."""
        self._stream.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        outline, structure = self._outlines(), _Structure(self._finish.marks, self._pages, self._take())
        for number in self._objects.numbers():
            self._put(number, self._changed(number, self._objects.body(number), outline, structure.root))
        for number, body in structure.bodies(self._take):
            self._put(number, body)
        self._end()

    def _take(self) -> int:
        self._next += 1
        return self._next - 1

    def _put(self, number: int, body: bytes) -> None:
        self._offsets[number] = self._stream.tell()
        self._stream.write(b"%d 0 obj\n" % number + body.strip() + b"\nendobj\n")

    def _changed(self, number: int, body: bytes, outline: int, structure: int) -> bytes:
        if number == self._root:
            return self._catalog(body, outline, structure)
        if number == self._tree:
            return self._page_tree(body)
        if number == self._info:
            return self._information(body)
        return self._of_page(number, body)

    def _of_page(self, number: int, body: bytes) -> bytes:
        if number in self._place_of:
            return _with(body, b"/StructParents %d /Tabs /S" % self._place_of[number])
        if number in self._contents:
            return _content(body, self._finish.marks.pages[self._contents[number]])
        return _letters(body) if b"begincmap" in body else self._link(body)

    def _catalog(self, body: bytes, outline: int, structure: int) -> bytes:
        added = b"/Lang %s /MarkInfo << /Marked true >> /StructTreeRoot %d 0 R" % (
            _string(self._finish.language),
            structure,
        )
        added += b" /ViewerPreferences << /DisplayDocTitle true >>"
        if outline:
            added += b" /Outlines %d 0 R /PageMode /UseOutlines" % outline
        return _with(body, added)

    def _page_tree(self, body: bytes) -> bytes:
        order = self._finish.order or range(len(self._pages))
        kids = b"\n".join(b"%d 0 R" % self._pages[place] for place in order)
        return re.sub(rb"/Kids\s*\[[^\]]*\]", b"/Kids [\n" + kids + b"\n]", body)

    def _information(self, body: bytes) -> bytes:
        added = (b"/%s %s" % (name.encode(), _string(text)) for name, text in self._finish.info.items() if text)
        return _with(body, b"\n".join(added))

    def _link(self, body: bytes) -> bytes:
        """Turn the address of a link inside the document into its place; what leads nowhere stays no link."""
        if b"/Annot" not in body[:80]:
            return body
        found = _LINK.search(body)
        if found is None:
            return body
        place = self._finish.anchors.get(found[1].decode("ascii", "replace"))
        target = b"" if place is None else b"/Dest %s" % self._destination(place)
        return _with(body[: found.start()] + target + body[found.end() :], b"/F 4")

    def _destination(self, place: Place) -> bytes:
        return b"[%d 0 R /XYZ 0 %.2f null]" % (self._pages[place.page], place.y + _FIT_ABOVE)

    # Bookmarks

    def _outlines(self) -> int:
        """Write the bookmarks as a tree, and give its number; 0 where there is none."""
        outlines = self._finish.outlines
        if not outlines:
            return 0
        root = self._take()
        numbers = [self._take() for _ in outlines]
        levels = [one.bookmark.level for one in outlines]
        parents = _parents(levels)
        kids: dict[int, list[int]] = {}
        for place, parent in enumerate(parents):
            kids.setdefault(parent, []).append(place)
        for place, one in enumerate(outlines):
            parent = parents[place]
            siblings = kids[parent]
            at = siblings.index(place) if len(siblings) < 50 else _index(siblings, place)
            body = [b"/Title %s" % _string(one.bookmark.title), b"/Dest %s" % self._destination(one.place)]
            body.append(b"/Parent %d 0 R" % (root if parent < 0 else numbers[parent]))
            if at > 0:
                body.append(b"/Prev %d 0 R" % numbers[siblings[at - 1]])
            if at + 1 < len(siblings):
                body.append(b"/Next %d 0 R" % numbers[siblings[at + 1]])
            if place in kids:
                # A negative count: folded, so that hundreds of sheets do not hide the rest.
                count = len(kids[place]) if one.bookmark.level == 1 else -len(kids[place])
                body.append(_ends(numbers, kids[place]) + b" /Count %d" % count)
            self._put(numbers[place], b"<< " + b" ".join(body) + b" >>")
        self._put(root, b"<< /Type /Outlines " + _ends(numbers, kids[-1]) + b" /Count %d >>" % len(kids[-1]))
        return root

    def _end(self) -> None:
        at = self._stream.tell()
        lines = [b"0000000000 65535 f "]
        free = b"0000000000 65535 f "
        for number in range(1, self._next):
            offset = self._offsets.get(number)
            lines.append(free if offset is None else b"%010d 00000 n " % offset)
        self._stream.write(b"xref\n0 %d\n" % self._next + b"\n".join(lines) + b"\n")
        self._stream.write(
            b"trailer\n<< /Size %d /Info %d 0 R /Root %d 0 R >>\n" % (self._next, self._info, self._root)
        )
        self._stream.write(b"startxref\n%d\n%%%%EOF\n" % at)


def _index(places: Sequence[int], place: int) -> int:
    low, high = 0, len(places)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if places[middle] < place else (low, middle)
    return low


def _ends(numbers: Sequence[int], places: Sequence[int]) -> bytes:
    return b"/First %d 0 R /Last %d 0 R" % (numbers[places[0]], numbers[places[-1]])


def _parents(levels: Sequence[int]) -> list[int]:
    """Give for each bookmark the place of the one it is in; -1 for none."""
    found, path = [], list[tuple[int, int]]()
    for place, level in enumerate(levels):
        while path and path[-1][0] >= level:
            path.pop()
        found.append(path[-1][1] if path else -1)
        path.append((level, place))
    return found


def _with(body: bytes, added: bytes) -> bytes:
    """Add entries to a dictionary."""
    end = body.rfind(b">>")
    return body[:end] + b"\n" + added + b"\n>>" if end >= 0 else body


def _letters(body: bytes) -> bytes:
    """Have blanks copied and read as blanks: of the letters that one shape stands for, Qt names the first, a tab."""
    return body.replace(b"<0009>", b"<0020>")


def _string(text: str) -> bytes:
    """Write a text so that any reader takes it as it is."""
    return b"<feff" + text.encode("utf-16-be", "replace").hex().encode() + b">"


def _content(body: bytes, nodes: Sequence[Node]) -> bytes:
    """Turn marks that no page shows into those of the format."""
    start = re.search(rb"stream\r?\n", body)
    if start is None:
        raise NotWrittenByQt
    if b"/FlateDecode" in body[: start.start()]:
        drawn = zlib.decompressobj().decompress(body[start.end() :])
    else:
        drawn = body[start.end() : body.rfind(b"endstream")]

    def mark(found: re.Match[bytes]) -> bytes:
        code = code_at(float(found[1]))
        if code == END:
            return b"EMC\n"
        if code == ARTIFACT:
            return b"/Artifact BMC\n"
        number = code - FIRST_NUMBER
        return b"/%s << /MCID %d >> BDC\n" % (nodes[number].role.encode(), number)

    packed = zlib.compress(_MARK.sub(mark, drawn), 6)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream"


class _Structure:
    """The tree of elements as objects: numbers are given from the root on, bodies when they are written."""

    def __init__(self, marks: Marks, pages: Sequence[int], root: int) -> None:
        self._marks, self._pages, self.root = marks, pages, root
        self._numbers: dict[int, int] = {}

    def bodies(self, take: object) -> Iterator[tuple[int, bytes]]:
        """Give the objects with their numbers."""
        assert callable(take)
        top = self._marks.root
        listed: list[tuple[Node, int]] = []
        queue: list[tuple[Node, int]] = [(top, self.root)]
        while queue:
            node, parent = queue.pop()
            if not _holds(node):
                continue
            self._numbers[id(node)] = take()
            listed.append((node, parent))
            queue.extend((kid, self._numbers[id(node)]) for kid in node.kids if isinstance(kid, Node))
        tree = take()
        yield (
            self.root,
            b"<< /Type /StructTreeRoot /K %d 0 R /ParentTree %d 0 R /ParentTreeNextKey %d >>"
            % (
                self._numbers[id(top)],
                tree,
                len(self._pages),
            ),
        )
        for node, parent in listed:
            yield self._numbers[id(node)], self._body(node, parent)
        yield tree, self._parent_tree()

    def _body(self, node: Node, parent: int) -> bytes:
        parts = [b"/Type /StructElem /S /%s /P %d 0 R" % (node.role.encode(), parent)]
        if node.alt:
            parts.append(b"/Alt %s" % _string(node.alt))
        if node.scope:
            parts.append(b"/A << /O /Table /Scope /%s >>" % node.scope.encode())
        kids = b" ".join(self._kid(kid) for kid in node.kids if isinstance(kid, Marked) or id(kid) in self._numbers)
        parts.append(b"/K [" + kids + b"]")
        return b"<< " + b" ".join(parts) + b" >>"

    def _kid(self, kid: Node | Marked) -> bytes:
        if isinstance(kid, Marked):
            return b"<< /Type /MCR /Pg %d 0 R /MCID %d >>" % (self._pages[kid.page], kid.number)
        return b"%d 0 R" % self._numbers[id(kid)]

    def _parent_tree(self) -> bytes:
        rows = (
            b"%d [%s]" % (place, b" ".join(b"%d 0 R" % self._numbers[id(node)] for node in nodes))
            for place, nodes in enumerate(self._marks.pages)
        )
        return b"<< /Nums [\n" + b"\n".join(rows) + b"\n] >>"


def _holds(node: Node) -> bool:
    """Tell whether anything of an element was drawn; cells are kept without, as a table needs all of them."""
    return node.role in {"TD", "TH"} or any(isinstance(kid, Marked) or _holds(kid) for kid in node.kids)
