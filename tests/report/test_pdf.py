"""A review as PDF, read back by a reader of its own: pages, words, tags, bookmarks, links; and threads."""

from __future__ import annotations

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer

from regioalign.regioalign_plugin.register.cases import change_explanation
from regioalign.regioalign_plugin.register.reporting import read_case_files, read_overview
from regioalign.regioalign_plugin.report import pdf as pdf_module
from regioalign.regioalign_plugin.report.main_thread import MainThread
from regioalign.regioalign_plugin.report.monitor import Scope
from regioalign.regioalign_plugin.report.pdf import NoFonts, Press
from regioalign.regioalign_plugin.report.review import Content, Request, Review
from regioalign.regioalign_plugin.translation import in_language
from regioalign.tests.register.assessments import AN, FULL, request

from .pdf_reading import Pdf
from .registers import LATER, TODAY, review_register


class Stopped(Exception):
    """The user has stopped."""


def carry_on(share: float = 0.0) -> None:
    """Go on, whatever share is done."""


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return review_register(tmp_path_factory.mktemp("register"))


def review_of(path: Path, contents: set[Content], partnerships: tuple[str, ...] = (), tick=carry_on) -> Review:
    asked = Request(path, frozenset(contents), Scope(), partnerships, None, TODAY)
    return Review(read_overview(path), asked, tick)


def written(review: Review, language: str = "", still_wanted=carry_on) -> Pdf:
    stream = io.BytesIO()
    with in_language(language) if language else nullcontext(), Press(review, None, still_wanted) as press:
        made = press.write_report(stream)
    found = Pdf(stream.getvalue())
    assert made.is_tagged
    assert made.pages == len(found.pages)
    return found


@pytest.fixture(scope="module")
def whole(register: Path) -> Pdf:
    """The monitor with three sheets: 1 Aa and 4 Dal are open, 2 Beek is accepted, 3 Cel is resolved."""
    return written(review_of(register, {Content.MONITOR, Content.SHEETS}))


def test_text_is_text_in_the_order_to_read(whole: Pdf) -> None:
    first = whole.pages[0].text

    assert first.index("Monitor of alignment") < first.index("do not conform") < first.index("Contents")
    assert "The list" in first


def test_pages_are_numbered_to_the_last(whole: Pdf) -> None:
    count = len(whole.pages)

    assert f"Page 1 of {count}" in whole.pages[0].text
    assert f"\n{count}\n" in whole.pages[-1].text


def test_wide_tables_stand_on_pages_on_their_side(whole: Pdf) -> None:
    [listed] = [page for page in whole.pages if "All partnerships, by name." in page.text]

    assert (listed.width, listed.height) == (842, 595)
    assert (whole.pages[0].width, whole.pages[0].height) == (595, 842)
    assert "A click on a heading" not in whole.text


def test_sheets_come_after_the_monitor_although_they_are_drawn_before(whole: Pdf) -> None:
    places = [next(k for k, page in enumerate(whole.pages) if f"Partnership {one}\n" in page.text) for one in "1234"]

    assert places == sorted(places)
    assert places[0] > next(k for k, page in enumerate(whole.pages) if "All partnerships, by name." in page.text)


def test_bookmarks_and_links_lead_to_the_pages_of_their_headings(whole: Pdf) -> None:
    bookmarks = dict(whole.bookmarks)

    assert "Monitor of alignment" in bookmarks
    for name in ("The list", "Aa", "Beek", "Cel", "Dal"):
        assert name in whole.pages[bookmarks[name]].text.split("\n"), name
    assert bookmarks["Aa"] in next(page for page in whole.pages if "Sheets of partnerships\nAa" in page.text).links
    assert list(bookmarks).index("Sheets of partnerships") < list(bookmarks).index("Aa")


def test_the_table_of_contents_tells_the_page_of_each_sheet(whole: Pdf) -> None:
    page = next(page for page in whole.pages if "Sheets of partnerships\nAa" in page.text)

    assert f"Aa\n{dict(whole.bookmarks)['Aa'] + 1}\n" in page.text


def test_the_file_tells_its_language_its_title_and_what_is_what(whole: Pdf) -> None:
    assert b"/Lang <feff0065006e>" in whole.catalog
    assert b"/Marked true" in whole.catalog
    assert b"/DisplayDocTitle true" in whole.catalog
    assert "Monitor of alignment".encode("utf-16-be") in whole.info
    roles = {role for page in whole.pages for role in page.roles}
    assert {"H1", "H2", "P", "TH", "TD", "Caption", "LBody", "Figure"} <= roles


def test_maps_have_words_that_stand_for_them(whole: Pdf) -> None:
    told = whole.words_of("Figure")

    assert any(one.startswith("Map: Aa over the reference regions. ") for one in told)
    assert all(told)


def test_nothing_is_a_picture_of_dots_and_all_fonts_are_in_the_file(whole: Pdf) -> None:
    assert b"/Subtype /Image" not in whole.content
    fonts = [body for body in whole.objects.values() if b"/FontDescriptor" in body[:80]]
    assert fonts
    assert all(b"/FontFile" in body for body in fonts)


def test_what_stands_on_each_page_names_register_and_sets(whole: Pdf) -> None:
    assert all("reference set" in page.text and "1 June 2027" in page.text for page in whole.pages)


def test_a_report_of_one_sheet_is_that_sheet_alone(register: Path) -> None:
    found = written(review_of(register, {Content.SHEETS}, ("2",)))

    assert "Beek".encode("utf-16-be") in found.info
    assert "Partnership 2" in found.pages[0].text
    assert "Contents" not in found.text


def test_a_report_speaks_the_language_that_is_asked(register: Path, compiled_texts: Path) -> None:
    found = written(review_of(register, {Content.SHEETS}, ("2",)), "nl")

    assert f"Bladzijde 1 van {len(found.pages)}" in found.text
    assert "Referentieregio's" in found.text
    assert b"/Lang <feff006e006c>" in found.catalog


def test_a_partnership_with_nothing_wrong_has_a_sheet(register: Path) -> None:
    found = written(review_of(register, {Content.SHEETS}, ("5",)))

    assert "Conforms" in found.pages[0].text


def test_no_word_of_a_long_explanation_is_lost(tmp_path: Path) -> None:
    """5 000 words, each of them different, in paragraphs of 250; and a word without end."""
    path = review_register(tmp_path)
    words = [f"woord{number}" for number in range(5000)]
    paragraphs = [" ".join(words[start : start + 250]) for start in range(0, 5000, 250)]
    parts = replace(FULL, reasons="\n\n".join(paragraphs[:12]), risks="\n\n".join(paragraphs[12:]), context="x" * 400)
    change_explanation(path, "4", request("write", parts=parts, at=LATER), who=AN)

    found = written(review_of(path, {Content.SHEETS}, ("4",)))

    told = found.text.split()
    assert [word for word in told if word.startswith("woord")] == words
    assert "".join(one for one in told if set(one) == {"x"}) == "x" * 400
    assert len(found.pages) > 8


def test_a_name_of_300_letters_is_whole_in_its_title(tmp_path: Path) -> None:
    path = review_register(tmp_path)
    review = review_of(path, {Content.SHEETS}, ("2",))
    [file] = read_case_files(path, ["2"])
    name = "Vereniging voor <water> & riolering " * 8 + "zonder einde"
    stream = io.BytesIO()

    with Press(review, None, carry_on) as press:
        press.write_sheet(replace(file, stored=replace(file.stored, name=name)), stream)

    found = Pdf(stream.getvalue())
    assert name in found.pages[0].text.replace("\n", " ")
    assert found.words_of("Figure")[0].startswith(f"Map: {name}")


def test_a_partnership_without_a_geometry_has_a_sheet_without_a_map(register: Path) -> None:
    [file] = read_case_files(register, ["2"])
    stream = io.BytesIO()

    with Press(review_of(register, {Content.SHEETS}), None, carry_on) as press:
        press.write_sheet(replace(file, territory=None, pieces=()), stream)

    found = Pdf(stream.getvalue())
    assert "Partnership 2" in found.pages[0].text
    assert found.words_of("Figure") == []


def test_a_register_without_a_partnership_gives_a_page_that_says_so(register: Path) -> None:
    review = review_of(register, {Content.MONITOR})
    empty = replace(review.overview, rows=(), findings=(), parts={}, moves=())

    found = written(Review(empty, review.request, carry_on))

    assert "The register holds no partnership for this choice." in found.pages[0].text


def test_a_report_of_sheets_without_any_is_a_page_that_says_so(register: Path) -> None:
    review = review_of(register, {Content.SHEETS})
    review.sheet_ids = ()

    found = written(review)

    assert "There is nothing to list." in found.text
    assert len(found.pages) == 1


def test_a_system_without_fonts_is_told(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_module, "has_fonts", lambda: False)

    with pytest.raises(NoFonts), Press(review_of(register, {Content.MONITOR}), None, carry_on):
        pass


def test_an_unknown_form_of_pdf_is_kept_as_it_is(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise pdf_module.NotWrittenByQt

    monkeypatch.setattr(pdf_module, "finish_pdf", refuse)
    stream = io.BytesIO()

    with Press(review_of(register, {Content.SHEETS}, ("2",)), None, carry_on) as press:
        made = press.write_report(stream)

    assert not made.is_tagged
    assert stream.getvalue().startswith(b"%PDF-1.")


# Threads


@contextmanager
def in_thread(work) -> Iterator[list[object]]:
    """Do something in a thread while this one hears events; gives what came of it."""
    found: list[object] = []
    loop = QEventLoop()

    def run() -> None:
        try:
            found.append(work())
        except Stopped as error:
            found.append(error)

    thread = threading.Thread(target=run)
    watch = QTimer()
    watch.timeout.connect(lambda: thread.is_alive() or loop.quit())
    watch.start(10)
    thread.start()
    loop.exec()
    thread.join()
    yield found


def test_a_report_can_be_made_in_another_thread_while_windows_live(register: Path) -> None:
    # Two sheets: what is queued while the first is made must not touch the second.
    review = review_of(register, {Content.MONITOR, Content.SHEETS}, ("1", "2"))

    with in_thread(lambda: written(review)) as [found]:
        assert isinstance(found, Pdf)
        assert "Beek" in dict(found.bookmarks)


def test_stopping_half_way_ends_it_with_nothing_left_to_do(register: Path) -> None:
    asked = []

    def stop_later() -> None:
        asked.append(1)
        if len(asked) > 2:
            raise Stopped

    def tick(share: float) -> None:
        if share > 0.5:
            raise Stopped

    review = review_of(register, {Content.SHEETS}, tick=tick)

    with in_thread(lambda: written(review, still_wanted=stop_later)) as [found]:
        assert isinstance(found, Stopped)


def test_what_the_main_thread_raises_arrives_where_it_was_asked(qgis_app: object) -> None:
    def fail() -> None:
        raise Stopped

    with in_thread(lambda: MainThread(carry_on).call(fail)) as [found]:
        assert isinstance(found, Stopped)


def test_work_for_the_main_thread_is_done_in_it_and_in_the_language_of_who_asks(compiled_texts: Path) -> None:
    from regioalign.regioalign_plugin.report.wording import language_of_texts

    def told() -> tuple[bool, str]:
        return threading.current_thread() is threading.main_thread(), language_of_texts()

    def work() -> tuple[bool, str]:
        with in_language("fr"):
            return MainThread(carry_on).call(told)

    assert QCoreApplication.instance() is not None
    with in_thread(work) as [found]:
        assert found == (True, "fr")
