"""Templates of pages: those that ship, those that users make of them, and those that cannot be used."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from qgis.core import (
    Qgis,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtXml import QDomDocument

from regioalign.regioalign_plugin.identity import resource
from regioalign.regioalign_plugin.register.reporting import read_overview
from regioalign.regioalign_plugin.report.monitor import Scope
from regioalign.regioalign_plugin.report.pdf import Press
from regioalign.regioalign_plugin.report.review import Content, Request, Review
from regioalign.regioalign_plugin.report.template_names import AREA_ID, MAP_ID, MONITOR, SHEET, TEXT_ID, VARIABLES
from regioalign.regioalign_plugin.report.templates import BadTemplate, check_templates, template_path

from .pdf_reading import Pdf
from .registers import TODAY, review_register

ROOT = Path(__file__).resolve().parents[2]
MM = Qgis.LayoutUnit.Millimeters


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return review_register(tmp_path_factory.mktemp("register"))


def sheet_of(register: Path, templates: Path | None) -> Pdf:
    asked = Request(register, frozenset({Content.SHEETS}), Scope(), ("2",), None, TODAY)
    stream = io.BytesIO()
    with Press(Review(read_overview(register), asked, lambda share: None), templates, lambda: None) as press:
        press.write_report(stream)
    return Pdf(stream.getvalue())


def changed_sheet(folder: Path, change: Callable[[QgsPrintLayout], object]) -> Path:
    """Change the template of sheets as its user does: open, edit, save under the same name."""
    content = QDomDocument()
    content.setContent(resource(f"layouts/{SHEET}").read_text(encoding="utf-8"))
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.loadFromTemplate(content, QgsReadWriteContext())
    change(layout)
    assert layout.saveAsTemplate(str(folder / SHEET), QgsReadWriteContext())
    return folder


def items_of(layout: QgsPrintLayout, item_id: str) -> list:
    return [item for item in layout.items() if hasattr(item, "id") and item.id() == item_id]


def test_templates_that_ship_hold_what_their_page_of_help_names() -> None:
    page = (ROOT / "docs" / "layouts.md").read_text(encoding="utf-8")

    for name in (MONITOR, SHEET):
        text = resource(f"layouts/{name}").read_text(encoding="utf-8")
        assert f"`{name}`" in page
        for item_id in (TEXT_ID, MAP_ID, AREA_ID):
            assert f'id="{item_id}"' in text
            assert f"| `{item_id}` |" in page
        assert set(re.findall(r"@(regioalign_\w+)", text)) <= set(VARIABLES)
        assert not re.search(r"/(work|home|tmp|usr)/", text)
    assert set(re.findall(r"`@(regioalign_\w+)`", page)) == set(VARIABLES)


def test_a_changed_template_changes_the_pages(register: Path, tmp_path: Path) -> None:
    def change(layout: QgsPrintLayout) -> None:
        for page in range(layout.pageCollection().pageCount()):
            layout.pageCollection().page(page).setPageSize(QgsLayoutSize(148, 210, MM))
        for text in items_of(layout, TEXT_ID):
            page = text.page()
            text.attemptResize(QgsLayoutSize(118, 150, MM))
            text.attemptMove(QgsLayoutPoint(15, 25, MM), True, False, page)
        [label] = [item for item in items_of(layout, "header") if item.page() == 0]
        label.setText("Huisstijl van [% @regioalign_name %], sector [% attribute(@atlas_feature, 'sector') %]")

    found = sheet_of(register, changed_sheet(tmp_path, change))

    assert (found.pages[0].width, found.pages[0].height) == (420, 595)
    assert "Huisstijl van Beek, sector politie" in found.pages[0].text.replace("\n", " ")


def test_a_template_without_a_second_page_goes_on_as_it_began(register: Path, tmp_path: Path) -> None:
    def change(layout: QgsPrintLayout) -> None:
        for page in (2, 1):
            layout.pageCollection().deletePage(page)

    found = sheet_of(register, changed_sheet(tmp_path, change))

    assert len(found.pages) > 1
    assert all("reference set" in page.text for page in found.pages)


def test_without_a_map_its_words_stand_for_it(register: Path, tmp_path: Path) -> None:
    def change(layout: QgsPrintLayout) -> None:
        for item in (*items_of(layout, MAP_ID), *items_of(layout, AREA_ID)):
            layout.removeLayoutItem(item)

    found = sheet_of(register, changed_sheet(tmp_path, change))

    assert found.words_of("Figure") == []
    assert "Shares:" in found.pages[0].text


def test_a_map_that_no_atlas_controls_keeps_its_extent(register: Path, tmp_path: Path) -> None:
    def change(layout: QgsPrintLayout) -> None:
        [shown] = items_of(layout, MAP_ID)
        shown.setAtlasDriven(False)

    assert sheet_of(register, changed_sheet(tmp_path, change)).words_of("Figure")


def test_what_a_folder_does_not_hold_is_taken_from_the_plugin(tmp_path: Path) -> None:
    own = changed_sheet(tmp_path, lambda layout: None)

    assert template_path(SHEET, own) == own / SHEET
    assert template_path(SHEET, own / SHEET) == own / SHEET
    assert template_path(MONITOR, own) == resource(f"layouts/{MONITOR}")
    assert template_path(SHEET, None) == resource(f"layouts/{SHEET}")


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadTemplate, match="There is no template or folder of templates"):
        check_templates(tmp_path / "none")


def test_a_folder_without_templates_is_refused_with_the_names_to_give(tmp_path: Path) -> None:
    with pytest.raises(BadTemplate, match=r"neither monitor\.qpt nor sheet\.qpt"):
        check_templates(tmp_path)


def no_text(layout: QgsPrintLayout) -> None:
    for item in items_of(layout, TEXT_ID):
        layout.removeLayoutItem(item)


def no_text_on_first(layout: QgsPrintLayout) -> None:
    layout.removeLayoutItem(next(item for item in items_of(layout, TEXT_ID) if item.page() == 0))


def small_text(layout: QgsPrintLayout) -> None:
    items_of(layout, TEXT_ID)[0].attemptResize(QgsLayoutSize(40, 20, MM))


def text_as_map(layout: QgsPrintLayout) -> None:
    no_text(layout)
    item = QgsLayoutItemMap(layout)
    item.setId(TEXT_ID)
    layout.addLayoutItem(item)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (no_text, "no label with the id “text”"),
        (no_text_on_first, "its first page has no label"),
        (small_text, "40 × 20 mm; text needs at least 80 × 60 mm"),
        (text_as_map, "no label with the id “text”"),
    ],
)
def test_a_template_that_lacks_what_pages_need_is_refused_with_the_reason(
    register: Path, tmp_path: Path, change: Callable[[QgsPrintLayout], None], reason: str
) -> None:
    with pytest.raises(BadTemplate) as caught:
        sheet_of(register, changed_sheet(tmp_path, change))

    assert reason in str(caught.value)
    assert str(tmp_path / SHEET) in str(caught.value)


@pytest.mark.parametrize("content", ["", "no XML", "<qgis/>", "<Layout"])
def test_what_is_no_layout_is_refused(register: Path, tmp_path: Path, content: str) -> None:
    (tmp_path / SHEET).write_text(content)

    with pytest.raises(BadTemplate, match="is no layout that QGIS saved"):
        sheet_of(register, tmp_path)


def test_a_layout_without_pages_is_refused(register: Path, tmp_path: Path) -> None:
    (tmp_path / SHEET).write_text('<Layout name="x"><PageCollection/></Layout>')

    with pytest.raises(BadTemplate, match="has no page"):
        sheet_of(register, tmp_path)


def test_making_a_report_leaves_the_project_of_the_user_alone(register: Path) -> None:
    before = set(QgsProject.instance().mapLayers())

    sheet_of(register, None)

    assert set(QgsProject.instance().mapLayers()) == before
    assert QgsProject.instance().layoutManager().layouts() == []
