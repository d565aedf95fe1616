"""A review as one PDF: pages of layouts, text that flows over them, maps of atlases, bookmarks, links and tags.

Everything is drawn on one paper, page after page, so that nothing must be put together afterwards and memory holds one
sheet at a time. The first part, with the table of contents, is drawn last, when the pages of all others are known, and
comes first in the file.

Layouts live in the main thread of QGIS: what draws is done there, a sheet at a time; reading and finishing is not.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import IO

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPdfWriter

from ..days import written_day
from ..identity import PLUGIN_NAME, VERSION
from ..labels import rule_set_label
from ..register.file import reading
from ..register.geopackage import crs_of
from ..register.reporting import CaseFile
from ..translation import tr
from .document import Block, Document, Entry, Picture, Section, Text
from .flow import Bookmark, Box, Design, Page, paginate
from .main_thread import MainThread
from .pdf_file import Finish, NotWrittenByQt, Outline, Place, finish_pdf
from .pdf_tags import Marks, Node
from .print_blocks import Blocks, Setting
from .print_maps import MapContent, MapLayers, crs_in_qgis, picture_content, sheet_content
from .review import Content, Review
from .sheet import name_of, sheet_section
from .template_names import MONITOR, SHEET
from .templates import Room, Template, check_templates, template_path
from .typesetting import Canvas, has_fonts
from .wording import language_of_texts

_DOTS_PER_INCH = 1200
_POINTS_PER_MM = 72 / 25.4
_SHEETS_ANCHOR, _MUNICIPALITIES_ANCHOR = "sheets", "municipalities"


class NoFonts(Exception):
    """The system has no font to write with."""


@dataclass(frozen=True)
class Made:
    """What was made: the number of pages, and whether tags, bookmarks and links could be added."""

    pages: int
    is_tagged: bool


class Press:
    """
    Makes files of a review: used as a context, since layouts must be put away in the main thread.

    Parameters
    ----------
    review
        What to write; it is told how far the work is, and may stop it by raising.
    templates
        Folder of templates of the user, or one of them; None for those that ship.
    still_wanted
        Raises where the user has stopped.

    Raises
    ------
    BadTemplate, NoFonts
        At once where no file can be made. The methods also raise `NoMainThread`, `ChangedMeanwhile` and `OSError`.
    """

    def __init__(self, review: Review, templates: Path | None, still_wanted: Callable[[], None]) -> None:
        if not has_fonts():
            raise NoFonts
        check_templates(templates)
        with reading(review.request.path) as connection:
            crs = crs_in_qgis(crs_of(connection))
        self._review = review
        self._main = MainThread(still_wanted)
        self._stock = _Stock(crs, templates)
        self._book: _Book | None = None

    def __enter__(self) -> Press:
        """Begin."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Put away what is in the main thread."""
        self._main.call(self._close, is_last=True)
        self._main.close()

    def _close(self) -> None:
        if self._book is not None:
            self._book.close()
            self._book = None
        self._stock.close()

    def write_report(self, stream: IO[bytes]) -> Made:
        """Write all of the review as one file."""
        review, call = self._review, self._main.call
        document, front = review.document(), review.front_sections()
        is_sheet_alone = review.has_sheets and len(review.sheet_ids) == 1 and not front and not document.contents
        with tempfile.TemporaryDirectory(prefix="regioalign-") as folder:
            raw = Path(folder) / "report.pdf"
            book = self._open(raw, _only_name(review) if is_sheet_alone else document.title)
            if not is_sheet_alone:
                call(lambda: book.set_front(document, front))
            if review.has_sheets:
                for file in review.case_files():
                    call(partial(book.draw_sheet, file))
            if review.holds(Content.MUNICIPALITIES):
                for section in review.municipality_sections():
                    call(partial(book.draw_municipality, section))
            for place in range(book.front_count):
                call(partial(book.draw_front, place))
            return _finished(raw, stream, call(book.finish))

    def write_sheet(self, file: CaseFile, stream: IO[bytes]) -> Made:
        """Write the sheet of a partnership as a file of its own."""
        with tempfile.TemporaryDirectory(prefix="regioalign-") as folder:
            raw = Path(folder) / "sheet.pdf"
            book = self._open(raw, name_of(file))
            self._main.call(partial(book.draw_sheet, file))
            return _finished(raw, stream, self._main.call(book.finish))

    def _open(self, paper: Path, title: str) -> _Book:
        self._book = self._main.call(lambda: _Book(self._review, self._stock, paper, title))
        return self._book


def _only_name(review: Review) -> str:
    """Give the name of the only partnership of a report."""
    ids = review.sheet_ids
    names = (row.name for row in review.overview.rows if ids and row.partnership_id == ids[0])
    return next(names, "") or (ids[0] if ids else "")


def _finished(raw: Path, stream: IO[bytes], finish: Finish) -> Made:
    """Add what Qt does not write; a version of Qt that writes in a form of its own gives pages all the same."""
    begun = stream.tell()
    try:
        finish_pdf(raw, stream, finish)
    except NotWrittenByQt:
        stream.seek(begun)
        stream.truncate()
        stream.write(raw.read_bytes())
        return Made(len(finish.order), is_tagged=False)
    return Made(len(finish.order), is_tagged=True)


class _Stock:
    """The templates, each loaded when it is first needed."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, chosen: Path | None) -> None:
        self._crs, self._chosen = crs, chosen
        self._templates: dict[str, Template] = {}

    def template(self, name: str) -> Template:
        """Give a template."""
        if name not in self._templates:
            project = QgsProject()
            path = template_path(name, self._chosen)
            self._templates[name] = Template(path, project, MapLayers(project, self._crs))
        return self._templates[name]

    def close(self) -> None:
        """Let all go."""
        for template in self._templates.values():
            template.close()
        self._templates.clear()


@dataclass
class _Part:
    """Pages of one template that belong together."""

    template: Template
    rooms: Mapping[Design, Room]
    pages: list[Page[Canvas]]
    values: Mapping[str, str]
    content_of: Callable[[Picture], MapContent | None]


@dataclass
class _Ready:
    """What is known of the pages that are drawn: places of anchors, and bookmarks by group."""

    anchors: dict[str, Place] = field(default_factory=dict)
    front: list[Outline] = field(default_factory=list)
    sheets: list[Outline] = field(default_factory=list)
    municipalities: list[Outline] = field(default_factory=list)


class _Book:
    """One file: parts set in lines and drawn page by page. All of it is for the main thread."""

    def __init__(self, review: Review, stock: _Stock, raw: Path, title: str) -> None:
        self._review, self._stock, self._title = review, stock, title
        self._device = QPdfWriter(str(raw))
        self._device.setResolution(_DOTS_PER_INCH)
        self._device.setTitle(title)
        self._device.setCreator(f"{PLUGIN_NAME} {VERSION}")
        self._root = Node("Document")
        self._marks = Marks(self._root)
        self._ready = _Ready()
        self._heads = (Bookmark(1, tr("Sheets of partnerships")), Bookmark(1, tr("Municipalities")))
        self._canvas = Canvas(self._device, self._marks)
        self._front: _Part | None = None
        self._is_begun = False
        self._common = _common_values(review, title)
        # The map is that of the template: none need be drawn for the page of HTML.
        self._undrawn = replace(review.ground, regions=(), units={})

    def close(self) -> None:
        """End drawing, also in the midst of it."""
        if self._canvas.painter.isActive():
            self._canvas.painter.end()

    @property
    def front_count(self) -> int:
        """How many pages the first part has."""
        return 0 if self._front is None else len(self._front.pages)

    # Parts

    def set_front(self, document: Document, sections: Sequence[Section]) -> None:
        """Set the monitor with the tables of contents; its pages are drawn when all others are."""
        template = self._template(MONITOR)
        node = self._root.add("Part")
        blocks = Blocks(self._setting(template, template.rooms, fits=True))
        boxes = _front_boxes(blocks, document, sections, node, self._heads)
        pages = self._paginated(boxes, template.rooms)
        regions = self._review.overview.regions
        values = {"regioalign_name": document.title}
        self._front = _Part(
            template, template.rooms, pages, values, lambda picture: picture_content(picture.map, regions)
        )
        for number, page in enumerate(pages, 1):
            self._canvas.page_of.update({one.box.anchor: number for one in page.placed if one.box.anchor})

    def draw_sheet(self, file: CaseFile) -> None:
        """Set and draw the sheet of a partnership."""
        template = self._template(SHEET)
        blocks = Blocks(self._setting(template, template.rooms))
        boxes = blocks.section(sheet_section(file, self._undrawn), 0, self._root.add("Part"))
        pages = self._paginated(boxes, template.rooms)
        content = sheet_content(file, self._review.ground)
        template.show(content)
        values = {"regioalign_name": name_of(file), "regioalign_partnership_id": file.partnership_id}
        self._draw(_Part(template, template.rooms, pages, values, lambda _: content), self._ready.sheets)

    def draw_municipality(self, section: Section) -> None:
        """Set and draw the pages of a municipality; they look like those in the midst of a monitor."""
        template = self._template(MONITOR)
        rooms = {**template.rooms, Design.FIRST: template.rooms[Design.NEXT]}
        blocks = Blocks(self._setting(template, rooms))
        pages = self._paginated(blocks.section(section, 0, self._root.add("Part")), rooms)
        part = _Part(template, rooms, pages, {"regioalign_name": section.title}, lambda _: None)
        self._draw(part, self._ready.municipalities)

    def draw_front(self, place: int) -> None:
        """Draw a page of the first part."""
        if self._front is not None:
            before = self.front_count
            total = str(len(self._marks.pages) - place + before)
            self._draw_page(self._front, place, place + 1, _page_text(place + 1, total), self._ready.front)

    def _template(self, name: str) -> Template:
        template = self._stock.template(name)
        template.tell(self._common)
        self._canvas.prefer(template.family)
        return template

    def _setting(self, template: Template, rooms: Mapping[Design, Room], *, fits: bool = False) -> Setting:
        """Tell what boxes are made for; `fits` where maps have the shape of what they show."""
        upright = min(rooms[Design.FIRST].text.width(), rooms[Design.NEXT].text.width())
        wide = rooms[Design.WIDE].text.width() if Design.WIDE in rooms else upright
        mm = self._canvas.mm
        return Setting(
            self._canvas,
            mm(upright),
            mm(wide),
            lambda picture: mm(template.height_of(picture.map.frame if fits else None)),
        )

    def _paginated(self, boxes: Iterable[Box[Canvas]], rooms: Mapping[Design, Room]) -> list[Page[Canvas]]:
        heights = {design: self._canvas.mm(room.text.height()) for design, room in rooms.items()}
        return paginate(boxes, heights)

    # Pages

    def _draw(self, part: _Part, outlines: list[Outline]) -> None:
        """Draw a part with numbers of its own, beside those of the file."""
        first, count = len(self._marks.pages) + self.front_count, str(len(part.pages))
        for place in range(len(part.pages)):
            self._draw_page(part, place, first + place + 1, _page_text(place + 1, count), outlines)

    def _draw_page(self, part: _Part, place: int, number: int, told: str, outlines: list[Outline]) -> None:
        canvas, page = self._canvas, part.pages[place]
        room = part.rooms[page.design]
        values = {
            **part.values,
            "regioalign_page": str(place + 1),
            "regioalign_page_text": told,
            "regioalign_number": str(number),
        }
        self._begin(room.paper)
        left, top = canvas.mm(room.text.left()), canvas.mm(room.text.top())
        canvas.tag(None)
        part.template.draw(canvas.painter, room, values)

        def draw_map(picture: Picture, at: float) -> None:
            content = part.content_of(picture)
            if content is not None:
                part.template.show(content)
                part.template.draw_map(canvas.painter, room, (at - top) / canvas.dots_per_mm)

        canvas.draw_map = draw_map
        for placed in page.placed:
            if not placed.is_repeated:
                self._note(placed.box, room, placed.top, number, outlines)
            placed.box.draw(canvas, left, top + placed.top)
        canvas.close()

    def _begin(self, paper: QSizeF) -> None:
        # A size that Qt knows by name is upright; one on its side is that on its side.
        is_wide = paper.width() > paper.height()
        millimetres, fuzzy = QPageSize.Unit.Millimeter, QPageSize.SizeMatchPolicy.FuzzyMatch
        size = QPageSize(paper.transposed() if is_wide else paper, millimetres, "", fuzzy)
        turned = QPageLayout.Orientation.Landscape if is_wide else QPageLayout.Orientation.Portrait
        self._device.setPageLayout(QPageLayout(size, turned, QMarginsF()))
        if self._is_begun:
            self._device.newPage()
        elif not self._canvas.painter.begin(self._device):
            raise OSError(tr("The pages cannot be written to the folder for temporary files."))
        self._is_begun = True
        self._canvas.begin_page()

    def _note(self, box: Box[Canvas], room: Room, top: float, number: int, outlines: list[Outline]) -> None:
        """Keep where a heading is, for links and bookmarks."""
        if not box.anchor and box.bookmark is None:
            return
        y = (room.paper.height() - room.text.top() - top / self._canvas.dots_per_mm) * _POINTS_PER_MM
        place = Place(len(self._marks.pages) - 1, y)
        if box.anchor:
            self._ready.anchors[box.anchor] = place
            self._canvas.page_of[box.anchor] = number
        if box.bookmark is not None:
            outlines.append(Outline(box.bookmark, place))

    def finish(self) -> Finish:
        """End drawing, and tell what is to be added to the pages, and their order."""
        self.close()
        ready, heads, review = self._ready, self._heads, self._review
        told = [one for one in ready.front if not any(one.bookmark is head for head in heads)]
        for head, listed in zip(heads, (ready.sheets, ready.municipalities)):
            told += [*(one for one in ready.front if one.bookmark is head), *listed]
        drawn, front = len(self._marks.pages), self.front_count
        keywords = (review.overview.reference_set, review.request.scope.region_name)
        info = {
            "Author": f"{PLUGIN_NAME} {VERSION}",
            "Subject": self._common["regioalign_subtitle"],
            "Keywords": ", ".join(filter(None, keywords)),
        }
        order = [*range(drawn - front, drawn), *range(drawn - front)]
        return Finish(self._marks, language_of_texts(), info, order, ready.anchors, told)


def _page_text(number: int, count: str) -> str:
    return tr("Page {page} of {count}").format(page=number, count=count)


def _common_values(review: Review, title: str) -> dict[str, str]:
    """Give the values of variables that are the same on all pages."""
    overview, request = review.overview, review.request
    rule_set = "" if overview.rule_set is None else rule_set_label(overview.rule_set)
    day = written_day(request.today)
    told = tr("Register {register} · reference set {reference_set} · rule set {rule_set} · {day}")
    source = told.format(
        register=request.path.name, reference_set=overview.reference_set or "–", rule_set=rule_set or "–", day=day
    )
    return {
        "regioalign_title": title,
        "regioalign_subtitle": review.subtitle(),
        "regioalign_name": "",
        "regioalign_partnership_id": "",
        "regioalign_register": request.path.name,
        "regioalign_reference_set": overview.reference_set,
        "regioalign_rule_set": rule_set,
        "regioalign_date": day,
        "regioalign_source": source,
    }


def _front_boxes(
    blocks: Blocks, document: Document, sections: Sequence[Section], node: Node, heads: tuple[Bookmark, Bookmark]
) -> Iterator[Box[Canvas]]:
    """Give the first part: title, numbers, contents, the monitor, and what sheets and municipalities there are."""
    yield from blocks.title(document.title, document.subtitle, node)
    yield from _each(blocks, document.opening, node)
    inner = {section.id for section in sections}
    groups = tuple(
        (head, anchor, [one for one in document.contents if one.target.startswith(start)])
        for head, anchor, start in zip(heads, (_SHEETS_ANCHOR, _MUNICIPALITIES_ANCHOR), ("p-", "m-"))
    )
    listed = [one for one in document.contents if one.target in inner]
    listed += [Entry(head.title, anchor) for head, anchor, entries in groups if entries]
    if sections:
        yield from blocks.contents(tr("Contents"), listed, node)
    elif not document.opening and not document.contents:
        yield from blocks.block(Text(tr("There is nothing to list."), is_absent=True), node)
    for section in sections:
        yield from blocks.section(section, 0, node)
    if document.footer:
        yield from blocks.footer(document.footer, node)
    for head, anchor, entries in groups:
        yield from blocks.contents(head.title, entries, node, anchor=anchor, bookmark=head)


def _each(blocks: Blocks, content: Iterable[Block], node: Node) -> Iterator[Box[Canvas]]:
    for block in content:
        yield from blocks.block(block, node)
