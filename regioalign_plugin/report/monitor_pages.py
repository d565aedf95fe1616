"""A monitor in the words of its reader: sections with tables, charts and maps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ..days import countdown, written_day
from ..explanation.lifecycle import State
from ..explanation.quality import FEW_WORDS, Level, WarningCode
from ..explanation.rulesets import RuleSet
from ..labels import (
    category_label,
    class_description,
    class_label,
    column_label,
    layer_figure_labels,
    level_label,
    part_label,
    percent,
    rule_set_label,
    state_description,
    state_label,
)
from ..register.listing import CaseRow, RunRow
from ..register.records import Indicator, Priority
from ..translation import locale, tr
from .document import (
    Bar,
    Block,
    Cell,
    Column,
    Entry,
    Facts,
    Figure,
    Figures,
    Items,
    Kind,
    Link,
    Mark,
    Picture,
    Point,
    Section,
    Segment,
    ShareLine,
    Swatch,
    Table,
    Text,
    Tone,
)
from .maps import colour_of
from .monitor import CLASS_ORDER, ChangeKind, ChangeRow, DueGroup, Group, Monitor, PartCount, Tally
from .order import Reasons
from .progress import Phase, due_day, is_overdue, phase_label, phase_of
from .sheet import anchor_of
from .wording import conforms_text, conforms_tone

MOST_NAMED = 40
"""Names in a list before the rest is counted: the table at the end has all."""

MOST_RANKED = 20

_CONFORMING, _STRADDLING, _UNJUDGED = "#56b4e9", "#d55e00", "#c8c8c8"
_PHASE_COLOURS = {Phase.OPEN: "#d55e00", Phase.DRAFT: "#e69f00", Phase.WAITING: "#56b4e9", Phase.DECIDED: "#009e73"}
_STATE_ORDER = tuple(state.value for state in State)
_LEVEL_ORDER = (Level.GOOD, Level.ADEQUATE, Level.INSUFFICIENT, Level.NONE)


@dataclass(frozen=True)
class MonitorGround:
    """
    What pages need beside the numbers.

    Parameters
    ----------
    rule_set, reference_set
        Those that count.
    pictures
        The maps, with their words.
    priorities
        The order of alignment, by rank.
    indicators, indicators_before
        Figures now, and right after the run that changes are told from.
    sheets
        Ids of the partnerships that have a sheet in the same document.
    undrawn
        Sectors that have no map of their own, as there are too many.
    """

    rule_set: RuleSet | None
    reference_set: str
    pictures: Sequence[Picture] = ()
    priorities: Sequence[Priority] = ()
    indicators: Sequence[Indicator] = ()
    indicators_before: Sequence[Indicator] = ()
    sheets: frozenset[str] = field(default_factory=frozenset)
    undrawn: Sequence[str] = ()


def monitor_opening(monitor: Monitor) -> tuple[Block, ...]:
    """Give what stands at the top: the numbers to remember, and what they say in a few sentences."""
    tally = monitor.tally
    if not tally.total:
        return (Text(tr("The register holds no partnership for this choice."), is_absent=True),)
    due_soon = sum(len(one.rows) for one in monitor.coming)
    figures = (
        Figure(_count(tally.total), tr("partnerships"), _judged_remark(tally)),
        Figure(
            "–" if tally.share is None else percent(tally.share),
            tr("conform"),
            tr("{count} of {total} that are judged").format(
                count=_count(tally.conforming), total=_count(tally.conforming + tally.not_conforming)
            ),
            Tone.GOOD if not tally.not_conforming else Tone.PLAIN,
        ),
        Figure(
            _count(tally.not_conforming),
            tr("do not conform"),
            tr("they align, or explain why not") if tally.not_conforming else "",
            Tone.BAD if tally.not_conforming else Tone.GOOD,
        ),
        Figure(
            _count(tally.phases.get(Phase.OPEN, 0)),
            tr("explanations to write"),
            tr("{count} drafts, {waiting} waiting for a decision").format(
                count=_count(tally.phases.get(Phase.DRAFT, 0)), waiting=_count(tally.phases.get(Phase.WAITING, 0))
            ),
            Tone.BAD if tally.phases.get(Phase.OPEN) else Tone.GOOD,
        ),
        Figure(
            _count(tally.overdue),
            tr("dates that have passed"),
            tr("{count} more within a year").format(count=_count(due_soon)) if due_soon else "",
            Tone.BAD if tally.overdue else Tone.GOOD,
        ),
    )
    return (Figures(figures), Text(_summary(monitor)))


def _judged_remark(tally: Tally) -> str:
    if not tally.unjudged:
        return ""
    return tr("{count} of them not judged").format(count=_count(tally.unjudged))


def _summary(monitor: Monitor) -> str:
    tally = monitor.tally
    sentences = []
    if not tally.not_conforming:
        sentences.append(tr("All territories that can be judged conform: there is nothing to align or to explain."))
    else:
        text = tr("Of {total} territories that can be judged, {count} do not conform to the reference regions.")
        judged = tally.conforming + tally.not_conforming
        sentences.append(text.format(total=_count(judged), count=_count(tally.not_conforming)))
        decided = tally.phases.get(Phase.DECIDED, 0)
        if tally.to_explain:
            text = tr("Of {total} explanations that were asked for, {count} are decided or no longer needed.")
            sentences.append(text.format(total=_count(tally.to_explain), count=_count(decided)))
    sentences.append(_trend(monitor))
    return " ".join(filter(None, sentences))


def _trend(monitor: Monitor) -> str:
    shares = [one.tally.share for one in monitor.over_runs if one.tally.share is not None]
    if len(shares) < 2:
        return ""
    before, after = percent(shares[0]), percent(shares[-1])
    if before == after:
        return tr("The share that conforms is {share}, as it was in the first run.").format(share=after)
    text = tr("The share that conforms went from {before} in the first run to {after} in the last.")
    return text.format(before=before, after=after)


def monitor_sections(monitor: Monitor, ground: MonitorGround) -> tuple[Section, ...]:
    """Give the parts of a monitor, those that have something to tell."""
    if not monitor.tally.total and not monitor.absent:
        return ()
    found = (
        _maps(ground),
        _classes(monitor, ground),
        _states(monitor),
        _over_runs(monitor),
        _regions(monitor),
        _sectors(monitor),
        _categories(monitor, ground),
        _deadlines(monitor, ground),
        _quality(monitor),
        *_indicators(ground),
        _order(monitor, ground),
        _changes(monitor, ground),
        _list(monitor, ground),
        _reading(monitor, ground),
    )
    return tuple(section for section in found if section is not None)


def contents_of(sections: Iterable[Section]) -> tuple[Entry, ...]:
    """Give the table of contents of sections that have an id."""
    return tuple(Entry(section.title, section.id) for section in sections if section.id)


def _count(number: float) -> str:
    return str(locale().toString(float(number), "f", 0))


# Maps, classes and states


def _maps(ground: MonitorGround) -> Section | None:
    if not ground.pictures:
        return None
    blocks: list[Block] = list(ground.pictures)
    left_out = sum(picture.map.left_out for picture in ground.pictures)
    if left_out:
        text = tr("Territories that are not drawn, as so many cannot be told apart: {count}.")
        blocks.append(Text(text.format(count=_count(left_out))))
    if ground.undrawn:
        text = tr("Sectors without a map of their own: {sectors}. Their partnerships are in the tables.")
        blocks.append(Text(text.format(sectors=", ".join(one or tr("without a sector") for one in ground.undrawn))))
    return Section(tr("Map"), tuple(blocks), id="map")


def _classes(monitor: Monitor, ground: MonitorGround) -> Section:
    most = max(monitor.classes.values(), default=1)
    verdicts = {row.cls: row.conforms for row in monitor.rows}
    total = monitor.tally.total or 1
    known = [*CLASS_ORDER, *(cls for cls in monitor.classes if cls not in CLASS_ORDER)]
    rows = []
    for cls in known:
        count = monitor.classes.get(cls, 0)
        if count:
            hatched = verdicts.get(cls) is False
            segment = Segment(count, colour_of(cls), class_label(cls), hatched)
            mark = Mark(conforms_text(verdicts.get(cls)), conforms_tone(verdicts.get(cls)))
            rows.append(
                (Swatch(class_label(cls), colour_of(cls), hatched), mark, count, count / total, Bar((segment,), most))
            )
    columns = (
        Column(column_label("class"), width=34),
        Column(tr("Verdict"), width=18),
        Column(column_label("count"), Kind.NUMBER, 9),
        Column(tr("Share"), Kind.SHARE, 10),
        Column("", Kind.BAR),
    )
    table = Table(tr("Partnerships by class"), columns, tuple(rows), tr("Classes"))
    return Section(tr("How the territories fit"), (table,), id="classes")


def _states(monitor: Monitor) -> Section | None:
    if not monitor.states:
        none = Text(tr("There is nothing to explain."), is_absent=True)
        return Section(tr("Where the explanations stand"), (none,), id="states")
    most, total = max(monitor.states.values()), sum(monitor.states.values())
    rows = []
    for code in (*_STATE_ORDER, *(one for one in monitor.states if one not in _STATE_ORDER)):
        count = monitor.states.get(code, 0)
        if count:
            phase = phase_of(code)
            segment = Segment(count, _PHASE_COLOURS.get(phase, _UNJUDGED) if phase else _UNJUDGED, state_label(code))
            name = phase_label(phase) if phase else ""
            rows.append((state_label(code), name, count, count / total, Bar((segment,), most)))
    columns = (
        Column(column_label("state"), width=28),
        Column(tr("Phase"), width=24),
        Column(column_label("count"), Kind.NUMBER, 9),
        Column(tr("Share"), Kind.SHARE, 10),
        Column("", Kind.BAR),
    )
    table = Table(tr("Explanations by state"), columns, tuple(rows), tr("States"))
    return Section(tr("Where the explanations stand"), (table,), id="states")


def _over_runs(monitor: Monitor) -> Section | None:
    points = [one for one in monitor.over_runs if one.tally.share is not None]
    if len(points) < 2:
        return None
    title = tr("Share of territories that conform, run by run")
    rows = tuple(
        (
            one.run.run,
            _day_of(one.run),
            one.run.reference_set,
            one.tally.total,
            one.tally.conforming,
            one.tally.not_conforming,
            one.tally.share,
            one.run.note,
        )
        for one in reversed(points)
    )
    columns = (
        Column(column_label("run"), Kind.NUMBER, 6),
        Column(tr("Day"), Kind.DATE),
        Column(column_label("reference_set")),
        Column(column_label("count"), Kind.NUMBER),
        Column(tr("Conform"), Kind.NUMBER),
        Column(tr("Do not conform"), Kind.NUMBER),
        Column(tr("Share that conforms"), Kind.SHARE),
        Column(column_label("note"), Kind.PROSE),
    )
    chart = ShareLine(title, _trend(monitor), tuple(_point(one.run, one.tally) for one in points))
    blocks: list[Block] = [chart]
    if len({one.run.reference_set for one in points}) > 1:
        blocks.append(Text(tr("The reference set changed in between: some of the difference comes from that alone.")))
    blocks.append(Table(title, columns, rows, tr("Over the runs")))
    return Section(tr("Over the runs"), tuple(blocks), id="runs")


def _point(run: RunRow, tally: Tally) -> Point:
    day = _day_of(run)
    label = run.started_at[:10] if day is None else written_day(day)
    return Point(tr("{day} (run {number})").format(day=label, number=run.run), tally.share or 0.0)


def _day_of(run: RunRow) -> date | None:
    try:
        return date.fromisoformat(run.started_at[:10])
    except ValueError:
        return None


# Regions, sectors, grounds


def _tally_columns(first: str) -> tuple[Column, ...]:
    return (
        Column(first, width=24),
        Column(column_label("count"), Kind.NUMBER),
        Column(tr("Conform"), Kind.NUMBER),
        Column(tr("Do not conform"), Kind.NUMBER),
        Column(tr("Share that conforms"), Kind.SHARE),
        Column(tr("To write"), Kind.NUMBER),
        Column(tr("Decided"), Kind.NUMBER),
        Column(tr("Overdue"), Kind.NUMBER),
        Column("", Kind.BAR, 18),
    )


def _tally_cells(tally: Tally, most: float) -> tuple[Cell, ...]:
    bar = Bar(
        (
            Segment(tally.conforming, _CONFORMING, conforms_text(True)),
            Segment(tally.not_conforming, _STRADDLING, conforms_text(False), hatched=True),
            Segment(tally.unjudged, _UNJUDGED, conforms_text(None)),
        ),
        most,
    )
    return (
        tally.total,
        tally.conforming,
        tally.not_conforming,
        tally.share,
        tally.phases.get(Phase.OPEN, 0),
        tally.phases.get(Phase.DECIDED, 0),
        tally.overdue,
        bar,
    )


def _bar_note() -> Text:
    return Text(tr("In the bars: plain is what conforms, hatched what does not, grey what is not judged."))


def _regions(monitor: Monitor) -> Section | None:
    if not monitor.regions:
        return None
    most = max(one.tally.total for one in monitor.regions)
    columns = list(_tally_columns(tr("Main region")))
    columns.insert(2, Column(tr("Reach in from elsewhere"), Kind.NUMBER))
    rows = []
    for one in monitor.regions:
        cells = list(_tally_cells(one.tally, most))
        cells.insert(1, one.reaching_in)
        rows.append((one.name or tr("without a region"), *cells))
    told = tr(
        "A partnership counts for the region that holds most of it. “Reach in from elsewhere” counts those of other "
        "regions that have a part in this one."
    )
    table = Table(tr("Partnerships by region"), tuple(columns), tuple(rows), tr("Regions"), sortable=True)
    texts = [Text(told)]
    if not monitor.scope.is_all:
        only = tr("Only partnerships with a part in {region} are counted, also in the rows of the other regions.")
        texts.append(Text(only.format(region=monitor.scope.region_name or monitor.scope.region_id)))
    return Section(tr("Region by region"), (*texts, table, _bar_note()), id="regions")


def _sectors(monitor: Monitor) -> Section | None:
    if not any(one.name for one in monitor.sectors):
        return None
    table = _group_table(monitor.sectors, tr("Partnerships by sector"), column_label("sector"), tr("Sectors"))
    return Section(tr("Sector by sector"), (table, _bar_note()), id="sectors")


def _group_table(groups: Sequence[Group], caption: str, first: str, name: str) -> Table:
    most = max((one.tally.total for one in groups), default=1)
    rows = tuple((one.name or tr("without a sector"), *_tally_cells(one.tally, most)) for one in groups)
    return Table(caption, _tally_columns(first), rows, name, sortable=True)


def _categories(monitor: Monitor, ground: MonitorGround) -> Section | None:
    suggested: dict[str, int] = {}
    for row in monitor.rows:
        if row.suggested_category and row.conforms is False:
            suggested[row.suggested_category] = suggested.get(row.suggested_category, 0) + 1
    codes = list(dict.fromkeys((*monitor.categories, *suggested)))
    if not codes:
        return None
    most = max((*monitor.categories.values(), *suggested.values()))
    rows = tuple(
        (
            category_label(code, ground.rule_set),
            monitor.categories.get(code, 0),
            suggested.get(code, 0),
            Bar((Segment(monitor.categories.get(code, 0), "#0072b2", tr("Invoked")),), most),
        )
        for code in codes
    )
    columns = (
        Column(column_label("category"), width=36),
        Column(tr("Invoked in an explanation"), Kind.NUMBER, 16),
        Column(tr("Supported by the evidence"), Kind.NUMBER, 16),
        Column("", Kind.BAR),
    )
    told = tr(
        "Evidence supports, people decide: a ground can be invoked without it, and supported without being invoked."
    )
    table = Table(tr("Grounds for an exception"), columns, rows, tr("Grounds"))
    return Section(tr("Grounds"), (table, Text(told)), id="grounds")


# Deadlines


def _deadlines(monitor: Monitor, ground: MonitorGround) -> Section | None:
    groups = (*monitor.overdue, *monitor.coming, *monitor.later)
    if not groups:
        return None
    most = max(len(one.rows) for one in groups)
    rows = tuple(
        (
            one.day,
            countdown(one.day, monitor.today),
            len(one.rows),
            Bar((Segment(len(one.rows), _STRADDLING if one.day < monitor.today else "#0072b2", ""),), most),
        )
        for one in groups
    )
    columns = (
        Column(tr("Date"), Kind.DATE, 24),
        Column(tr("When that is"), width=26),
        Column(column_label("count"), Kind.NUMBER, 10),
        Column("", Kind.BAR),
    )
    caption = tr("Dates of explanations that are not settled, and of exceptions that end")
    blocks: list[Block] = [Table(caption, columns, rows, tr("Dates"))]
    sections = (
        _due_section(tr("What has passed"), monitor.overdue, ground, tr("No date has passed.")),
        _due_section(tr("Within a year"), monitor.coming, ground, tr("No date falls within a year.")),
    )
    return Section(tr("Deadlines"), tuple(blocks), sections, id="deadlines")


def _due_section(title: str, groups: Sequence[DueGroup], ground: MonitorGround, empty: str) -> Section:
    rows = [
        (_named(row, ground), one.day, state_label(row.state), row.main_region) for one in groups for row in one.rows
    ]
    columns = (
        Column(column_label("name"), width=44),
        Column(tr("Date"), Kind.DATE),
        Column(column_label("state")),
        Column(column_label("main_region")),
    )
    table = Table(title, columns, tuple(rows[:MOST_NAMED]), empty=empty)
    rest = _rest(len(rows) - MOST_NAMED)
    return Section(title, (table, *rest))


def _rest(count: int) -> list[Block]:
    if count <= 0:
        return []
    return [Text(tr("And {count} more: see the list at the end.").format(count=_count(count)))]


def _named(row: CaseRow, ground: MonitorGround) -> Cell:
    name = row.name or row.partnership_id
    return Link(name, anchor_of(row.partnership_id)) if row.partnership_id in ground.sheets else name


# Quality


def _quality(monitor: Monitor) -> Section | None:
    quality = monitor.quality
    if not quality.levels:
        return None
    most = max(quality.levels.values())
    rows = tuple(
        (
            level_label(level.value),
            quality.levels.get(level.value, 0),
            Bar((Segment(quality.levels.get(level.value, 0), "#0072b2", level_label(level.value)),), most),
        )
        for level in _LEVEL_ORDER
    )
    columns = (
        Column(column_label("level"), width=30),
        Column(column_label("count"), Kind.NUMBER, 12),
        Column("", Kind.BAR),
    )
    blocks: list[Block] = [
        Text(tr("The level tells how complete an explanation is, not whether it is right: that, the reviewer judges.")),
        Table(tr("Explanations by level"), columns, rows, tr("Levels")),
    ]
    if quality.text_count:
        blocks += [_parts(quality.parts, quality.text_count), *_warned(quality.warnings)]
    return Section(tr("Quality of the explanations"), tuple(blocks), id="quality")


def _parts(parts: Iterable[PartCount], total: int) -> Table:
    """List the parts, what is missing most first."""
    ordered = sorted(parts, key=lambda one: (-one.missing, -one.absent, one.code))
    rows = tuple(
        (
            f"{one.code} {part_label(one.code)}",
            one.missing,
            one.absent,
            one.partial,
            one.complete,
            Bar(
                (
                    Segment(one.complete, "#009e73", tr("Complete")),
                    Segment(one.partial, "#e69f00", tr("In part")),
                    Segment(one.absent, _UNJUDGED, tr("Absent")),
                ),
                total,
            ),
        )
        for one in ordered
    )
    columns = (
        Column(tr("Part"), width=32),
        Column(tr("Mandatory and not complete"), Kind.NUMBER),
        Column(tr("Absent"), Kind.NUMBER),
        Column(tr("In part"), Kind.NUMBER),
        Column(tr("Complete"), Kind.NUMBER),
        Column("", Kind.BAR, 22),
    )
    caption = tr("What is missing most in the {count} explanations that have a text")
    return Table(caption.format(count=_count(total)), columns, rows, tr("Parts"))


def _warned(warnings: Mapping[str, int]) -> list[Block]:
    texts = {
        WarningCode.TOO_SHORT.value: tr("Reasons of fewer than {limit} words: {count}."),
        WarningCode.NAMES_NOTHING.value: tr(
            "Reasons that name neither the partnership nor one of its regions: {count}."
        ),
        WarningCode.ONLY_HISTORY.value: tr("Reasons that tell only how it grew in the past: {count}."),
        WarningCode.AFTER_DEADLINE.value: tr("Dates of compliance after the deadline: {count}."),
    }
    told = tuple(
        text.format(count=_count(warnings[code]), limit=FEW_WORDS) for code, text in texts.items() if warnings.get(code)
    )
    return [Text(tr("What deserves a second look:")), Items(told)] if told else []


# Order and indicators


def order_table(monitor: Monitor, ground: MonitorGround) -> Table | None:
    """Give the whole order of alignment, for a workbook; None where the register has none."""
    rows_by_id = {row.partnership_id: row for row in monitor.rows}
    ranked = [one for one in ground.priorities if one.rank is not None and one.partnership_id in rows_by_id]
    if not ranked:
        return None
    reasons = Reasons(ground.rule_set)
    rows = tuple(
        (
            one.rank,
            _named(rows_by_id[one.partnership_id], ground),
            rows_by_id[one.partnership_id].main_region,
            one.score,
            one.known_share,
            rows_by_id[one.partnership_id].change_count,
            reasons.of(one),
        )
        for one in ranked
    )
    columns = (
        Column(column_label("rank"), Kind.NUMBER, 6),
        Column(column_label("name"), width=20),
        Column(column_label("main_region"), width=13),
        Column(column_label("score"), Kind.NUMBER, 7),
        Column(tr("Rests on facts"), Kind.SHARE, 8),
        Column(tr("Smallest change (municipalities)"), Kind.NUMBER, 11),
        Column(tr("Why"), Kind.PROSE),
    )
    return Table(tr("Order of alignment"), columns, rows, tr("Order"))


def _order(monitor: Monitor, ground: MonitorGround) -> Section | None:
    """Show who is best to align first; a workbook has all of them."""
    whole = order_table(monitor, ground)
    if whole is None:
        return None
    caption = whole.caption
    if len(whole.rows) > MOST_RANKED:
        caption = tr("Who is best to align first: the first {count}").format(count=_count(MOST_RANKED))
    shown = replace(whole, caption=caption, rows=whole.rows[:MOST_RANKED], name="")
    told = tr(
        "The order follows the rules of thumb of the rule set. “Rests on facts” tells how much of the score is known: "
        "what is unknown counts neither for nor against."
    )
    return Section(tr("Order of alignment"), (Text(told), shown), id="order", is_wide=True)


_DECIMAL_FIGURES = frozenset({"mean_partnerships", "mean_congruence", "coherence"})


def _indicators(ground: MonitorGround) -> list[Section]:
    sections = (_whole_figures(ground), _region_figures(ground))
    return [section for section in sections if section is not None]


def _whole_figures(ground: MonitorGround) -> Section | None:
    """Give the figures about whole layers, with those of before."""
    now = [one for one in ground.indicators if one.scope == "layer"]
    if not now:
        return None
    before = {(one.layer, one.indicator): one.value for one in ground.indicators_before if one.scope == "layer"}
    rows = tuple(
        (
            one.layer or tr("Partnerships"),
            layer_figure_labels(one.layer).get(one.indicator) or column_label(one.indicator),
            before.get((one.layer, one.indicator)),
            one.value,
        )
        for one in now
    )
    columns = (
        Column(tr("Layer"), width=24),
        Column(column_label("indicator")),
        Column(column_label("before"), Kind.DECIMAL),
        Column(tr("Now"), Kind.DECIMAL),
    )
    if not any(row[2] is not None for row in rows):
        rows, columns = tuple((row[0], row[1], row[3]) for row in rows), (*columns[:2], columns[3])
    table = Table(tr("Figures about whole layers"), columns, rows, tr("Figures"))
    return Section(tr("Figures about layers as a whole"), (table,), id="figures")


def _region_figure_labels() -> dict[str, str]:
    """Give short headings, in the order to show them: the full ones do not fit beside each other."""
    return {
        "municipality_count": tr("Municipalities"),
        "partnership_count": column_label("count"),
        "within_count": tr("Within"),
        "crossing_count": tr("Across"),
        "member_set_count": tr("Sets of members"),
        "mean_partnerships": tr("Mean of a municipality"),
        "mean_congruence": column_label("congruence"),
        "coherence": column_label("coherence"),
    }


def _region_figures(ground: MonitorGround) -> Section | None:
    now = [one for one in ground.indicators if one.scope == "region" and not one.layer]
    labels = _region_figure_labels()
    codes = [code for code in labels if any(one.indicator == code for one in now)]
    if not codes:
        return None
    values = {(one.unit_id, one.indicator): one.value for one in now}
    names = {one.unit_id: one.unit_name or one.unit_id for one in now}
    rows = tuple(
        (name, *(values.get((key, code)) for code in codes))
        for key, name in sorted(names.items(), key=lambda one: one[1].casefold())
    )
    columns = (
        Column(tr("Region"), width=20),
        *(Column(labels[code], Kind.DECIMAL if code in _DECIMAL_FIGURES else Kind.NUMBER) for code in codes),
    )
    told = tr(
        "Of each region its municipalities, the partnerships that they are in, how many of these stay within the "
        "region and how many go across its border, and how many different sets of members they have. Congruence and "
        "coherence lie between 0 and 1: the higher, the more the same municipalities work together."
    )
    table = Table(tr("Figures by region"), columns, rows, tr("Region figures"), sortable=True)
    return Section(tr("Fragmentation and coherence of regions"), (Text(told), table), id="region-figures")


# Changes


def change_kind_label(kind: ChangeKind) -> str:
    """Say what became of a partnership."""
    return {
        ChangeKind.NEW: tr("New"),
        ChangeKind.GONE: tr("Gone"),
        ChangeKind.STARTS_TO_CONFORM: tr("Starts to conform"),
        ChangeKind.STOPS_CONFORMING: tr("Stops conforming"),
        ChangeKind.OTHER_CLASS: tr("Another class"),
        ChangeKind.OTHER_REGIONS: tr("Other regions"),
        ChangeKind.OTHER_STATE: tr("Another state of the explanation"),
    }[kind]


_CHANGE_TONES = {ChangeKind.STARTS_TO_CONFORM: Tone.GOOD, ChangeKind.STOPS_CONFORMING: Tone.BAD}


def _changes(monitor: Monitor, ground: MonitorGround) -> Section | None:
    base = monitor.since
    if base is None:
        return None
    day = _day_of(base)
    title = tr("What changed since run {number}").format(number=base.run)
    told = tr("Held against run {number} of {day}, reference set “{name}”.").format(
        number=base.run, day=base.started_at[:10] if day is None else written_day(day), name=base.reference_set
    )
    if not monitor.changes:
        return Section(title, (Text(told), Text(tr("Nothing changed."), is_absent=True)), id="changes")
    counts = {kind: sum(one.kind is kind for one in monitor.changes) for kind in ChangeKind}
    items = tuple(
        tr("{change}: {count}").format(change=change_kind_label(kind), count=_count(count))
        for kind, count in counts.items()
        if count
    )
    columns = (
        Column(column_label("name"), width=24),
        Column(tr("What changed"), width=18),
        Column(tr("Class then")),
        Column(tr("Class now")),
        Column(tr("State then"), width=11),
        Column(tr("State now"), width=11),
    )
    rows = tuple(_change_cells(one, ground) for one in monitor.changes)
    shown = Table(title, columns, rows, tr("Changes"), sortable=True)
    return Section(title, (Text(told), Items(items), shown), id="changes", is_wide=True)


def _change_cells(one: ChangeRow, ground: MonitorGround) -> tuple[Cell, ...]:
    has_sheet = one.partnership_id in ground.sheets
    name: Cell = Link(one.name, anchor_of(one.partnership_id)) if has_sheet else one.name
    same_regions = one.kind is ChangeKind.OTHER_STATE or one.regions_before == one.regions_after
    return (
        name,
        Mark(change_kind_label(one.kind), _CHANGE_TONES.get(one.kind, Tone.PLAIN)),
        _class_cell(one.class_before, "" if same_regions else one.regions_before),
        _class_cell(one.class_after, "" if same_regions else one.regions_after),
        state_label(one.state_before) if one.state_before else "–",
        state_label(one.state_after) if one.state_after else "–",
    )


def _class_cell(cls: str, regions: str) -> str:
    if not cls:
        return "–"
    return f"{class_label(cls)}\n{regions}" if regions else class_label(cls)


# The list, and how to read it


def _list(monitor: Monitor, ground: MonitorGround) -> Section:
    listed = sorted(
        (*monitor.rows, *monitor.absent), key=lambda row: (row.name.casefold() or "\uffff", row.partnership_id)
    )
    has_sector = any(row.sector for row in listed)
    columns = [
        Column(column_label("name"), width=22),
        Column(tr("Id"), Kind.CODE),
        *([Column(column_label("sector"), width=10)] if has_sector else []),
        Column(column_label("class"), width=19),
        Column(tr("Verdict"), width=11),
        Column(column_label("main_region"), width=12),
        Column(column_label("state"), width=9),
        Column(column_label("category"), width=10),
        Column(tr("Date"), Kind.DATE, 9),
    ]
    rows = tuple(_list_cells(row, monitor, ground, has_sector=has_sector) for row in listed)
    told = Text(tr("All partnerships, by name."))
    hint = Text(tr("A click on a heading puts them in its order, a second click in the reverse."), is_for_screen=True)
    table = Table(tr("All partnerships"), tuple(columns), rows, tr("Partnerships"), sortable=True)
    return Section(tr("The list"), (told, hint, table), id="list", starts_page=True, is_wide=True)


def _list_cells(row: CaseRow, monitor: Monitor, ground: MonitorGround, *, has_sector: bool) -> tuple[Cell, ...]:
    cls: Cell = tr("Not in the latest run")
    verdict: Cell = ""
    if row.cls:
        cls = Swatch(class_label(row.cls), colour_of(row.cls), row.conforms is False)
        verdict = Mark(conforms_text(row.conforms), conforms_tone(row.conforms))
    state: Cell = state_label(row.state) if row.state else ""
    if row.state and is_overdue(row, monitor.today):
        state = Mark(tr("{state}, overdue").format(state=state_label(row.state)), Tone.BAD)
    return (
        _named(row, ground),
        row.partnership_id,
        *([row.sector] if has_sector else []),
        cls,
        verdict,
        row.main_region,
        state,
        category_label(row.category, ground.rule_set) if row.category else "",
        due_day(row),
    )


def _reading(monitor: Monitor, ground: MonitorGround) -> Section:
    rules = ground.rule_set
    facts: list[tuple[str, str | Mark | Swatch]] = []
    if rules is not None:
        facts.append((column_label("rule_set"), rule_set_label(rules)))
        facts.append((tr("Source of the rules"), rules.source))
    facts.append((column_label("reference_set"), ground.reference_set))
    classes = Facts(
        tuple((class_label(cls), class_description(cls)) for cls in (*CLASS_ORDER,) if monitor.classes.get(cls))
    )
    states = Facts(
        tuple((state_label(code), state_description(code)) for code in _STATE_ORDER if monitor.states.get(code))
    )
    told = tr(
        "Reference regions are the fixed regions in which municipalities are asked to cooperate: comply or explain. A "
        "territory that does not fit is no fault by itself; it is asked to align by a date, or to explain why not."
    )
    sections = [Section(tr("Classes"), (classes,)), Section(tr("States of an explanation"), (states,))]
    if not monitor.states:
        sections.pop()
    return Section(tr("How to read this"), (Text(told), Facts(tuple(facts))), tuple(sections), id="reading")
