"""A small reader of PDF as reports write it: pages in order with their text, bookmarks, links and tags."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field


@dataclass
class PdfPage:
    """A page: its size in points, its text as it is drawn, the roles of its parts, and where its links lead to."""

    width: float
    height: float
    text: str
    roles: list[str]
    links: list[int] = field(default_factory=list)


class Pdf:
    """A file with its objects, read by the table at its end: so that table is right."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        start = int(re.search(rb"startxref\s+(\d+)\s+%%EOF\s*$", content)[1])
        table, _, self.trailer = content[start:].partition(b"trailer")
        lines = table.split(b"\n")
        assert lines[0] == b"xref"
        offsets = {number: int(line[:10]) for number, line in enumerate(lines[2:]) if line.endswith(b" n ")}
        ends = dict(zip(sorted(offsets.values()), [*sorted(offsets.values())[1:], start]))
        self.objects = {number: content[offset : ends[offset]] for number, offset in offsets.items()}
        assert all(body.startswith(b"%d 0 obj" % number) for number, body in self.objects.items())
        self.catalog = self.objects[self._number(self.trailer, b"Root")]
        self.info = self.objects[self._number(self.trailer, b"Info")]
        tree = self.objects[self._number(self.catalog, b"Pages")]
        kids = re.search(rb"/Kids\s*\[([^\]]*)\]", tree)[1]
        self._page_numbers = [int(one) for one in re.findall(rb"(\d+) 0 R", kids)]
        self._letters: dict[int, dict[int, str]] = {}
        self.pages = [self._page(number) for number in self._page_numbers]

    @staticmethod
    def _number(body: bytes, key: bytes) -> int:
        return int(re.search(rb"/" + key + rb" (\d+) 0 R", body)[1])

    def _page(self, number: int) -> PdfPage:
        body = self.objects[number]
        box = [float(one) for one in re.search(rb"/MediaBox \[([^\]]*)\]", body)[1].split()]
        drawn = self._stream(self._number(body, b"Contents"))
        resources = self.objects[self._number(body, b"Resources")]
        fonts = dict(re.findall(rb"/(F\d+) (\d+) 0 R", resources))
        parts, font = [], b""
        for found in re.finditer(rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj|(ET)\b", drawn):
            if found[1]:
                font = found[1]
            elif found[2]:
                parts.append(self._letter(int(fonts[font]), int(found[2], 16)))
            else:
                parts.append("\n")
        text = re.sub(r"\n+", "\n", "".join(parts))
        roles = [one.decode() for one in re.findall(rb"/(\w+) << /MCID", drawn)]
        return PdfPage(box[2], box[3], text, roles, self._links(body))

    def _links(self, page: bytes) -> list[int]:
        found = re.search(rb"/Annots (\d+) 0 R", page)
        numbers = re.findall(rb"(\d+) 0 R", self.objects[int(found[1])].split(b"obj", 1)[1]) if found else []
        targets = (re.search(rb"/Dest \[(\d+) 0 R", self.objects[int(one)]) for one in numbers)
        return [self._page_numbers.index(int(one[1])) for one in targets if one]

    def _stream(self, number: int) -> bytes:
        return zlib.decompress(self.objects[number].split(b"stream\n", 1)[1].rsplit(b"\nendstream", 1)[0])

    def _letter(self, font: int, glyph: int) -> str:
        if font not in self._letters:
            self._letters[font] = self._alphabet(self.objects[self._number(self.objects[font], b"ToUnicode")])
        return self._letters[font].get(glyph, "")

    @staticmethod
    def _alphabet(body: bytes) -> dict[int, str]:
        found = {}
        for low, _high, letters in re.findall(rb"<(\w{4})> <(\w{4})> (?:\[([^\]]*)\]|<\w+>)", body):
            for place, letter in enumerate(re.findall(rb"<(\w+)>", letters)):
                found[int(low, 16) + place] = bytes.fromhex(letter.decode()).decode("utf-16-be")
        return found

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(page.text for page in self.pages)

    @property
    def bookmarks(self) -> list[tuple[str, int]]:
        """Titles with the page they lead to, in the order of the tree."""
        if b"/Outlines" not in self.catalog:
            return []
        return list(self._below(self._number(self.catalog, b"Outlines")))

    def _below(self, number: int):
        body = self.objects[number]
        kid = re.search(rb"/First (\d+) 0 R", body)
        place = int(kid[1]) if kid else 0
        while place:
            item = self.objects[place]
            title = bytes.fromhex(re.search(rb"/Title <feff(\w*)>", item)[1].decode()).decode("utf-16-be")
            yield title, self._page_numbers.index(int(re.search(rb"/Dest \[(\d+) 0 R", item)[1]))
            yield from self._below(place)
            after = re.search(rb"/Next (\d+) 0 R", item)
            place = int(after[1]) if after else 0

    def words_of(self, role: str) -> list[str]:
        """Give the words that stand for elements of a role, such as figures."""
        found = []
        for body in self.objects.values():
            if b"/S /%s " % role.encode() in body and b"/StructElem" in body:
                told = re.search(rb"/Alt <feff(\w*)>", body)
                found.append(bytes.fromhex(told[1].decode()).decode("utf-16-be") if told else "")
        return found
