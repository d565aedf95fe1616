"""Attachments, versions, history, conflicts and the small map, as their users meet them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("qgis.gui")

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QMimeData, QUrl
from qgis.PyQt.QtWidgets import QWidget

from regioalign.regioalign_plugin.days import countdown, day_text
from regioalign.regioalign_plugin.dock.attachments_view import (
    AttachmentOpener,
    AttachmentsView,
    is_program,
    safe_url,
)
from regioalign.regioalign_plugin.dock.conflict_dialog import ConflictDialog
from regioalign.regioalign_plugin.dock.differences import LIGHT, changed_fields, difference_html
from regioalign.regioalign_plugin.dock.form import ExplanationForm
from regioalign.regioalign_plugin.dock.form_widgets import read_day
from regioalign.regioalign_plugin.dock.guidance import guidance_of
from regioalign.regioalign_plugin.dock.history_view import history_html
from regioalign.regioalign_plugin.dock.minimap import MapSource, MiniMap
from regioalign.regioalign_plugin.explanation.parts import PARTS
from regioalign.regioalign_plugin.register.attachments import Attachment
from regioalign.regioalign_plugin.register.errors import Conflict
from regioalign.tests.dock.form_cases import (
    COMPLETE,
    REASONS,
    detail_of,
    register_with,
    returned,
    take,
)
from regioalign.tests.register.assessments import RULES

TODAY = date(2026, 3, 6)
FILE = Attachment(1, "12", "studie.pdf", "application/pdf", 12, "ab", None, "2026-03-02T09:30:00.000Z", "An", "")


@pytest.fixture(autouse=True)
def _british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def path(tmp_path):
    return register_with(tmp_path)


def mime_of(*urls):
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


# Days


@pytest.mark.parametrize(
    ("locale", "typed", "expected"),
    [
        ("nl_BE", "31/12/2030", date(2030, 12, 31)),
        ("nl_BE", "31-12-2030", date(2030, 12, 31)),
        ("nl_BE", "1 2 2030", date(2030, 2, 1)),
        ("en_US", "12/31/2030", date(2030, 12, 31)),
        ("fr_BE", "2030-12-31", date(2030, 12, 31)),
        ("nl_BE", "31/12/30", None),
        ("nl_BE", "31/02/2030", None),
        ("nl_BE", "31/12/0203", None),
        ("nl_BE", "morgen", None),
        ("nl_BE", "", None),
    ],
)
def test_days_are_read_as_people_of_the_locale_type_them(locale, typed, expected):
    QLocale.setDefault(QLocale(locale))

    assert read_day(typed) == expected


@pytest.mark.parametrize("locale", ["nl_BE", "en_US", "fr_BE", "de_DE", "en_GB"])
def test_a_day_that_is_written_can_be_read_again(locale):
    QLocale.setDefault(QLocale(locale))

    assert read_day(day_text(date(2030, 2, 1))) == date(2030, 2, 1)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 3, 6), "today"),
        (date(2026, 3, 7), "in 1 day"),
        (date(2026, 4, 5), "in 30 days"),
        (date(2027, 3, 6), "in 12 months"),
        (date(2030, 12, 31), "in 4 years and 10 months"),
        (date(2026, 3, 1), "5 days ago"),
    ],
)
def test_the_time_that_is_left_is_told_in_words(day, expected):
    assert countdown(day, TODAY) == expected


# Help


def test_every_part_has_help_and_all_but_the_first_an_example():
    helps = {part.code: guidance_of(part.code) for part in PARTS}

    assert all(one.advice for one in helps.values())
    assert [code for code, one in helps.items() if not one.example] == ["E1"]


# Attachments


def test_dropped_files_are_attached_and_addresses_become_links(qtbot):
    view = AttachmentsView()
    qtbot.addWidget(view)
    view.show_attachments((), read_only=False)
    asked = []
    view.attach_asked.connect(asked.append)

    assert view.take(mime_of("file:///tmp/studie.pdf", "https://www.vmm.be/kaart"))

    assert [one.files for one in asked] == [(Path("/tmp/studie.pdf"),), ()]
    assert [one.link for one in asked] == ["", "https://www.vmm.be/kaart"]


def test_other_addresses_and_a_register_that_is_only_read_take_no_drop(qtbot):
    view = AttachmentsView()
    qtbot.addWidget(view)
    view.show_attachments((), read_only=False)
    assert not view.can_take(mime_of("javascript:alert(1)"))
    view.show_attachments((), read_only=True)
    assert not view.can_take(mime_of("file:///tmp/studie.pdf"))


def test_refreshing_keeps_the_attachment_that_is_selected(qtbot):
    view = AttachmentsView()
    qtbot.addWidget(view)
    view.show_attachments((FILE, replace(FILE, fid=2, name="besluit.pdf")), read_only=False)
    view.list.setCurrentRow(1)

    view.show_attachments((FILE, replace(FILE, fid=2, name="besluit.pdf")), read_only=False)

    assert view.current() == 2


class Desktop:
    """What stands outside: it answers questions, writes copies and opens addresses, and remembers."""

    def __init__(self, agrees):
        self.agrees, self.asked, self.opened, self.exported = agrees, [], [], []

    def ask(self, _parent, _title, text):
        self.asked.append(text)
        return self.agrees

    def export(self, fid, folder, done):
        self.exported.append((fid, folder))
        done(folder / "studie.pdf")

    def launch(self, url):
        self.opened.append(url.toString())
        return True


def opener(qtbot, desktop):
    parent = QWidget()
    qtbot.addWidget(parent)
    made = AttachmentOpener(parent, desktop.export, launch=desktop.launch, ask=desktop.ask)
    made.parent = parent
    return made


def test_a_file_is_opened_from_a_copy_once_the_user_agrees(qtbot):
    desktop = Desktop(agrees=True)
    files = opener(qtbot, desktop)

    assert files.open(FILE)

    [(fid, folder)] = desktop.exported
    assert fid == 1
    assert desktop.opened == [QUrl.fromLocalFile(str(folder / "studie.pdf")).toString()]
    assert "An" in desktop.asked[0]
    files.clean()
    assert not folder.exists()


def test_nothing_is_copied_or_opened_without_consent(qtbot):
    desktop = Desktop(agrees=False)

    assert not opener(qtbot, desktop).open(FILE)

    assert desktop.exported == []
    assert desktop.opened == []


@pytest.mark.parametrize(
    "one",
    [
        replace(FILE, name="factuur.pdf.exe"),
        replace(FILE, name="SNELKOPPELING.LNK "),
        replace(FILE, link="javascript:alert(1)", name="x"),
        replace(FILE, link="file:///c:/windows/calc.exe", name="x"),
        replace(FILE, link="smb://server/x", name="x"),
    ],
)
def test_programs_and_strange_addresses_are_never_opened(qtbot, one):
    desktop = Desktop(agrees=True)

    assert not opener(qtbot, desktop).open(one)

    assert desktop.opened == []
    assert desktop.exported == []


def test_the_address_of_a_link_is_shown_in_full_before_it_is_opened(qtbot):
    desktop = Desktop(agrees=True)
    link = "https://www.vmm.be@evil.example/kaart"

    assert opener(qtbot, desktop).open(replace(FILE, link=link, name="VMM"))

    assert link in desktop.asked[0]


def test_what_is_a_program_is_told_by_its_ending():
    assert is_program("a.BAT")
    assert is_program("a.exe. ")
    assert not is_program("exe.pdf")
    assert safe_url("https://www.vlaanderen.be") is not None
    assert safe_url("data:text/html,x") is None


# Differences and versions


def test_words_taken_out_are_struck_and_words_added_underlined():
    markup = difference_html("in januari 2021", "in februari 2021", LIGHT)

    assert f"<s style='background-color:{LIGHT.removed}'>januari</s>" in markup
    assert f"<u style='background-color:{LIGHT.added}'>februari</u>" in markup


def test_differences_are_escaped():
    assert "<img" not in difference_html("<img src=x>", "<img src=y>", LIGHT)


def test_the_part_of_the_software_is_no_difference():
    assert changed_fields(COMPLETE, replace(COMPLETE, departure="x", risks="y")) == ("risks",)


def test_a_text_of_a_hundred_thousand_signs_is_compared_in_time():
    before = "\n".join(f"regel {number} over het bekken van de Demer" for number in range(2_500))

    markup = difference_html(before, before.replace("regel 7 ", "lijn 7 "), LIGHT)

    assert "lijn 7" in markup


def form_of(qtbot, path, **values):
    form = ExplanationForm()
    qtbot.addWidget(form)
    form.resize(420, 700)
    form.show()
    form.show_detail(detail_of(path), RULES, "An", TODAY, read_only=False, **values)
    return form


def test_an_earlier_text_can_be_compared_and_brought_back(qtbot, path):
    returned(path)
    take(path, "write", days=3, parts=replace(COMPLETE, reasons=REASONS + " Zie de kaart."))
    form = form_of(qtbot, path)
    edits = []
    form.part_edited.connect(lambda name, value: edits.append((name, value)))
    assert "Zie de kaart." in form.versions.text.toPlainText()

    form.versions.restore.click()

    assert edits == [("reasons", REASONS)]
    assert form.fields["reasons"].editor.toPlainText() == REASONS


def test_without_earlier_texts_it_says_so(qtbot, path):
    form = form_of(qtbot, path)
    form.tabs.setCurrentWidget(form.versions)

    assert form.versions.none.isVisible()
    assert not form.versions.restore.isVisible()


# History


def test_history_tells_who_did_what_with_the_remark(path):
    returned(path)

    told = history_html(detail_of(path).history)

    assert "Bob returned the explanation to its author." in told
    assert "Submitted → Returned" in told
    assert "Voeg de kaart van het bekken toe" in told
    assert told.index("Bob returned") < told.index("An submitted") < told.index("RegioAlign asked")


# Conflict


def conflict_of(mine, theirs):
    return Conflict(Path("r.gpkg"), "12", mine, theirs, 5, "Bob", "2026-03-05T09:30:00.000Z")


THEIRS = replace(COMPLETE, reasons="Een heel andere tekst.", risks="", context="Gesticht in 1968.")


@pytest.fixture
def dialog(qtbot):
    dialog = ConflictDialog(conflict_of(COMPLETE, THEIRS), "Watergroep Demer", RULES)
    qtbot.addWidget(dialog)
    return dialog


def test_only_the_fields_that_differ_are_asked_about(dialog):
    assert list(dialog.rows) == ["reasons", "risks", "context"]


def test_by_default_what_only_one_wrote_is_kept(dialog):
    chosen = dialog.parts()

    assert chosen.reasons == COMPLETE.reasons
    assert chosen.risks == COMPLETE.risks
    assert chosen.context == "Gesticht in 1968."


def test_all_of_theirs_or_all_of_mine_with_one_button(dialog):
    dialog.all_theirs.click()
    assert dialog.parts() == THEIRS
    dialog.all_mine.click()
    assert dialog.parts() == COMPLETE


def test_a_merged_text_begins_with_both(dialog):
    row = dialog.rows["reasons"]
    row.buttons["merged"].click()
    assert THEIRS.reasons in row.merged.toPlainText()
    assert COMPLETE.reasons in row.merged.toPlainText()

    row.merged.setPlainText("Samen geschreven.")

    assert dialog.parts().reasons == "Samen geschreven."


# Small map


def layers_of(path):
    return MapSource(
        *(QgsVectorLayer(f"{path}|layername={name}", name, "ogr") for name in ("regions", "territories", "pieces"))
    )


def test_the_territory_is_drawn_beside_the_thread_of_the_window(qtbot, path):
    view = MiniMap()
    qtbot.addWidget(view)
    view.resize(300, 180)
    view.show()
    view.set_source(layers_of(path))

    with qtbot.waitSignal(view.drawn, timeout=10_000):
        view.show_partnership("12", "Hageland 74 %")

    image = view.image()
    colours = {image.pixelColor(x, y).name() for x in range(0, 300, 5) for y in range(0, 180, 5)}
    assert len(colours) > 2
    assert view.accessibleDescription() == "Hageland 74 %"
    view.stop()


def test_a_page_that_was_not_looked_at_has_its_picture_too(qtbot, path):
    view = MiniMap()
    qtbot.addWidget(view)
    view.set_source(layers_of(path))
    view.show_partnership("12")

    image = view.image()

    assert len({image.pixelColor(x, y).name() for x in range(0, 640, 8) for y in range(0, 384, 8)}) > 2
    view.stop()


def test_another_partnership_makes_an_unfinished_picture_void(qtbot, path):
    view = MiniMap()
    qtbot.addWidget(view)
    view.resize(300, 180)
    view.show()
    view.set_source(layers_of(path))
    for key in ("12", "014", "12", "014"):
        view.show_partnership(key)

    with qtbot.waitSignal(view.drawn, timeout=10_000):
        view.show_partnership("12")

    assert view.image() is not None
    view.stop()


def test_without_a_territory_there_is_no_picture(qtbot, path):
    view = MiniMap()
    qtbot.addWidget(view)
    view.show()
    view.set_source(layers_of(path))
    view.show_partnership("no such' one")

    assert view.image() is None
    assert not view.isVisible()
