"""The numbers of a monitor, counted by hand on a small register, and what a reader is told of them."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

pytest.importorskip("qgis.core")

from regioalign.regioalign_plugin.register.cases import change_explanation
from regioalign.regioalign_plugin.register.records import Indicator, IndicatorTable
from regioalign.regioalign_plugin.register.reporting import (
    ChangedMeanwhile,
    read_case_files,
    read_overview,
    read_territories,
)
from regioalign.regioalign_plugin.report.document import Picture, ShareLine, Table
from regioalign.regioalign_plugin.report.html_writing import html_pieces
from regioalign.regioalign_plugin.report.monitor import ChangeKind, Scope, make_monitor, run_since
from regioalign.regioalign_plugin.report.progress import Phase
from regioalign.regioalign_plugin.report.review import Content, Request, Review
from regioalign.regioalign_plugin.report.sheet import Member
from regioalign.tests.register.assessments import AN, FULL, conforming, new_register, request, straddling, update
from regioalign.tests.report.registers import TODAY, review_register

KEMPEN = Scope("kempen", "Kempen")


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    """One register for all: a report changes nothing."""
    return review_register(tmp_path_factory.mktemp("register"))


@pytest.fixture(scope="module")
def overview(path):
    return read_overview(path)


ALL = Scope()


def review(path, *contents, scope=ALL, ids=(), members=None, ticks=None):
    asked = Request(path, frozenset(contents), scope, ids, None, TODAY, members or {})
    return Review(read_overview(path), asked, (ticks if ticks is not None else []).append)


def page(made):
    return "".join(html_pieces(made.document()))


def blocks(section):
    yield from section.blocks
    for inner in section.sections:
        yield from blocks(inner)


def test_partnerships_are_counted_by_class_state_and_verdict(overview):
    monitor = make_monitor(overview, Scope(), TODAY)

    assert (monitor.tally.total, monitor.tally.conforming, monitor.tally.not_conforming) == (6, 3, 3)
    assert monitor.tally.share == 0.5
    assert dict(monitor.classes) == {"straddles_split": 3, "within": 3}
    assert dict(monitor.states) == {"open": 2, "accepted": 1, "resolved": 1}
    assert dict(monitor.tally.phases) == {Phase.OPEN: 2, Phase.DECIDED: 2}
    assert [(one.key, one.tally.total) for one in monitor.sectors] == [("politie", 1), ("water", 5)]
    assert dict(monitor.categories) == {"landscape": 1, "feasibility": 1}


def test_a_region_counts_who_has_a_part_in_it(overview):
    """Hageland is the main region of Eik alone; Aa, Beek and Dal reach in from Kempen."""
    everywhere = {one.key: one for one in make_monitor(overview, Scope(), TODAY).regions}
    hageland = make_monitor(overview, Scope("hageland", "Hageland"), TODAY)

    assert (everywhere["hageland"].tally.total, everywhere["hageland"].reaching_in) == (1, 3)
    assert (everywhere["kempen"].tally.total, everywhere["kempen"].reaching_in) == (5, 0)
    assert [row.partnership_id for row in hageland.rows] == ["1", "2", "4", "5"]
    assert hageland.tally.share == 0.25


def test_the_share_that_conforms_is_told_run_by_run(overview):
    points = make_monitor(overview, Scope(), TODAY).over_runs

    assert [(one.run.run, one.tally.total, one.tally.share) for one in points] == [(1, 6, 0.5), (2, 6, 0.5)]
    in_kempen = make_monitor(overview, KEMPEN, TODAY).over_runs
    assert [(one.tally.conforming, one.tally.not_conforming) for one in in_kempen] == [(2, 3), (2, 3)]


def test_dates_are_overdue_coming_or_later(overview):
    """Aa had to conform by 1 January 2027, Dal has until the end of 2030; what is accepted for good has no date."""
    monitor = make_monitor(overview, Scope(), TODAY)

    assert [(one.day, [row.name for row in one.rows]) for one in monitor.overdue] == [(date(2027, 1, 1), ["Aa"])]
    assert monitor.coming == ()
    assert [(one.day, [row.name for row in one.rows]) for one in monitor.later] == [(date(2030, 12, 31), ["Dal"])]
    assert monitor.tally.overdue == 1
    soon = make_monitor(overview, Scope(), date(2030, 12, 31))
    assert [row.name for one in soon.coming for row in one.rows] == ["Dal"]


def test_what_changed_since_a_run_is_told_by_kind(overview):
    monitor = make_monitor(overview, Scope(), TODAY)

    assert monitor.since.run == 1
    assert [(one.name, one.kind) for one in monitor.changes] == [
        ("Grot", ChangeKind.NEW),
        ("Fort", ChangeKind.GONE),
        ("Cel", ChangeKind.STARTS_TO_CONFORM),
        ("Dal", ChangeKind.STOPS_CONFORMING),
        ("Beek", ChangeKind.OTHER_STATE),
    ]
    beek = monitor.changes[-1]
    assert (beek.state_before, beek.state_after) == ("open", "accepted")
    cel = monitor.changes[2]
    assert (cel.class_before, cel.class_after) == ("straddles_split", "within")


def test_a_run_is_found_by_its_number_or_by_a_day(overview):
    assert run_since(overview.runs, "1").run == 1
    assert run_since(overview.runs, "2026-03-02").run == 1
    assert run_since(overview.runs, "2026-12-31").run == 2
    assert run_since(overview.runs, "2026-03-01") is None
    assert run_since(overview.runs, "9") is None
    with pytest.raises(ValueError, match="Invalid isoformat"):
        run_since(overview.runs, "yesterday")


def test_what_is_missing_in_explanations_is_counted_part_by_part(overview):
    """Beek is complete but for measures, risks and context; Cel too, and has few words of nothing but history."""
    quality = make_monitor(overview, Scope(), TODAY).quality
    parts = {one.code: one for one in quality.parts}

    assert quality.text_count == 2
    assert (parts["E2"].complete, parts["E6"].absent, parts["E7"].absent) == (2, 2, 2)
    assert sum(one.missing for one in quality.parts) == 0
    assert quality.warnings["only_history"] == 1
    assert quality.warnings["too_short"] == 2


def test_a_monitor_has_all_its_parts_with_tables_for_a_workbook(path):
    made = review(path, Content.MONITOR)

    sections = tuple(made.document().sections)
    assert [section.id for section in sections] == [
        "map",
        "classes",
        "states",
        "runs",
        "regions",
        "sectors",
        "grounds",
        "deadlines",
        "quality",
        "figures",
        "order",
        "changes",
        "list",
        "reading",
    ]
    assert sum(isinstance(block, ShareLine) for section in sections for block in blocks(section)) == 1
    names = [table.name for table in made.tables()]
    assert len(names) == len(set(names))
    listed = next(table for table in made.tables() if table.caption == "All partnerships")
    # Fort has nothing to explain and is gone: it is no longer in the list.
    assert [row[1] for row in listed.rows] == ["1", "2", "3", "4", "5", "7"]


def test_sectors_have_a_map_each_and_it_says_what_it_shows(path):
    [section] = [one for one in review(path, Content.MONITOR).document().sections if one.id == "map"]

    water, police = (block for block in section.blocks if isinstance(block, Picture))
    assert water.title == "water: territories by class"
    assert {area.partnership_id for area in water.map.areas} == {"1", "3", "4", "5", "7"}
    assert [area.hatched for area in water.map.areas] == [False] * 3 + [True] * 2  # what does not conform is on top
    assert "Not conforming: Aa, Dal." in water.description
    assert [area.partnership_id for area in police.map.areas] == ["2"]
    assert [region.name for region in water.map.regions] == ["Hageland", "Kempen"]


def test_territories_over_each_other_give_a_map_of_what_lies_outside(tmp_path):
    path = new_register(tmp_path, *(replace(straddling(key), flags="overlaps_sibling,sliver") for key in "123"))

    [section] = [one for one in review(path, Content.MONITOR).document().sections if one.id == "map"]

    [picture] = section.blocks
    assert len(picture.map.pieces) == 3
    assert picture.map.areas == ()


def test_territories_that_cover_a_region_twice_lie_over_each_other_without_a_flag(tmp_path):
    path = new_register(tmp_path, *(replace(straddling(key), sector="", overlaps=_half_of_kempen()) for key in "123"))

    [section] = [one for one in review(path, Content.MONITOR).document().sections if one.id == "map"]

    [picture] = section.blocks
    assert len(picture.map.pieces) == 3
    assert picture.title == "What lies outside the main regions; the darker, the more partnerships"


def test_territories_beside_each_other_keep_their_map_by_class(tmp_path):
    path = new_register(tmp_path, *(replace(straddling(key), sector="", overlaps=_half_of_kempen()) for key in "12"))

    [section] = [one for one in review(path, Content.MONITOR).document().sections if one.id == "map"]

    assert len(section.blocks[0].map.areas) == 2


def _half_of_kempen():
    return tuple(replace(one, cover=0.5 if one.is_main else 0.1) for one in straddling().overlaps)


def test_figures_of_zones_are_told_as_such(tmp_path):
    codes = ("is_comparable", "left_out_count")
    figures = IndicatorTable("layer", "zones", tuple(Indicator("layer", "", None, code, 1.0) for code in codes))
    path = new_register(tmp_path, straddling("1"))
    update(path, straddling("1"), indicators=(figures,))

    [section] = [one for one in review(path, Content.MONITOR).document().sections if one.id == "figures"]

    assert [row[1] for row in section.blocks[0].rows] == [
        "Whether the layers cover the same ground once (1 is yes)",
        "Number of zones that share nothing with the regions",
    ]


def test_a_monitor_of_one_region_says_whom_its_rows_count(path):
    said = "Only partnerships with a part in Hageland are counted"

    assert said in page(review(path, Content.MONITOR, scope=Scope("hageland", "Hageland")))
    assert "Only partnerships with a part" not in page(review(path, Content.MONITOR))


def test_a_register_without_a_run_says_that_there_is_nothing(tmp_path):
    text = page(review(new_register(tmp_path), Content.MONITOR, Content.SHEETS))

    assert "The register holds no partnership for this choice." in text


def test_a_register_where_all_conform_has_nothing_to_explain(tmp_path):
    text = page(review(new_register(tmp_path, conforming("1"), conforming("2")), Content.MONITOR, Content.SHEETS))

    assert "there is nothing to align or to explain" in text
    assert "100 %" in text
    assert 'class="page"' not in text  # no sheet


def test_the_list_leads_to_the_sheets_of_the_same_page(path):
    text = page(review(path, Content.MONITOR, Content.SHEETS))

    assert '<a href="#p-31">Aa</a>' in text
    assert '<section id="p-31" class="page">' in text
    assert text.count('<section id="p-') == 4  # Aa, Beek, Cel and Dal have or had something to explain


def test_a_dossier_has_the_sheets_of_its_region(path):
    text = page(review(path, Content.DOSSIER, scope=Scope("hageland", "Hageland")))

    assert "<h1>Dossier of Hageland</h1>" in text
    assert text.count('<section id="p-') == 3  # Cel no longer reaches into Hageland
    assert 'id="quality"' not in text


def test_municipalities_are_told_what_stands_open_and_where_they_lie_outside(path):
    tienen, geel = Member("h1", "Tienen", "hageland", "Hageland"), Member("k1", "Geel", "kempen", "Kempen")
    members = {"": (tienen, geel), "1": (tienen, geel), "2": (tienen,), "5": (tienen,)}

    made = review(path, Content.MUNICIPALITIES, members=members)

    assert [(one.name, [row.name for row in one.rows]) for one in made.municipalities] == [
        ("Geel", ["Aa"]),
        ("Tienen", ["Aa", "Beek", "Eik"]),
    ]
    text = page(made)
    assert "To align, or to write an explanation (Open). Main region: Kempen. One municipality off." in text
    [table] = [one for one in made.tables() if one.name == "Memberships"]
    assert [row[3] for row in table.rows] == ["1", "1", "2", "5"]
    in_kempen = review(path, Content.MUNICIPALITIES, members=members, scope=KEMPEN)
    assert [one.name for one in in_kempen.municipalities] == ["Geel"]


def test_progress_only_goes_on_and_may_stop_the_work(path):
    ticks = []
    page(review(path, Content.MONITOR, Content.SHEETS, ticks=ticks))

    assert ticks == sorted(ticks)
    assert ticks[-1] == 1.0

    class Stopped(Exception):
        pass

    def stop(_share):
        raise Stopped

    asked = Request(path, frozenset({Content.SHEETS}), Scope(), (), None, TODAY)
    with pytest.raises(Stopped):
        page(Review(read_overview(path), asked, stop))


def test_a_register_that_changes_while_a_report_is_made_is_refused(path, tmp_path):
    path = Path(shutil.copy(path, tmp_path))
    overview = read_overview(path)
    change_explanation(path, "1", request("write", parts=FULL), who=AN)

    with pytest.raises(ChangedMeanwhile):
        read_case_files(path, ["1"], overview.stamp)
    with pytest.raises(ChangedMeanwhile):
        read_territories(path, ["1"], overview.stamp)
    assert len(read_case_files(path, ["1", "unknown"])) == 1


def test_every_table_has_a_cell_for_each_column(path):
    for section in review(path, Content.MONITOR, Content.SHEETS).document().sections:
        for block in blocks(section):
            if isinstance(block, Table):
                assert {len(row) for row in block.rows} <= {len(block.columns)}, block.caption
