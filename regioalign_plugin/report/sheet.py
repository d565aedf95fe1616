"""The sheet of one partnership: what was found, why it departs, what was decided, fit to go with the official form.

There is one sheet in the house: the review dock opens it for one partnership, a report holds it for many.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from ..analysis_texts import flag_details, place_text, repair_effects
from ..days import countdown, time_text, written_day
from ..explanation.categories import CategoryEvidence, Criterion
from ..explanation.evidence import read_evidence
from ..explanation.lifecycle import State
from ..explanation.parts import PARTS, Part
from ..explanation.quality import Quality
from ..explanation.rulesets import RuleSet
from ..identity import PLUGIN_NAME, VERSION
from ..labels import (
    category_description,
    category_label,
    class_description,
    class_label,
    column_label,
    criterion_text,
    flag_description,
    flag_label,
    level_label,
    obligation_label,
    part_label,
    percent,
    rule_set_label,
    state_description,
    state_label,
    verdict_label,
)
from ..messages import warning_text
from ..register.listing import HistoryRow
from ..register.records import Finding, Repair
from ..register.reporting import CaseFile, RegionShape
from ..translation import locale, tr
from ..vocabulary import Flag, Verdict
from .document import (
    Block,
    Cell,
    Column,
    Document,
    Facts,
    Items,
    Kind,
    Mark,
    Picture,
    Section,
    Swatch,
    Table,
    Text,
    Tone,
)
from .evidence import criteria_in_order
from .explanations import departure_of, quality_of, value_shown
from .history import event_text
from .maps import Unit, colour_of, sheet_map
from .order import Reasons
from .wording import conforms_text, conforms_tone, language_of_texts

MOST_REPAIRS = 5
MOST_LARGE_REPAIRS = 2
_LARGE = 6
_MOST_CHANGED = 14
"""Changes of more municipalities than `_LARGE` are not what a council looks at: a few, and not all names, show why."""

MOST_NAMED_MEMBERS = 14
"""Members outside that are named one by one, in words and on the map."""

_MAX_NAME = 80
_TONES = {Verdict.MET.value: Tone.GOOD, Verdict.NOT_MET.value: Tone.BAD, Verdict.UNKNOWN.value: Tone.OPEN}
_UNTOLD_FLAGS = frozenset({Flag.SLIVER.value, Flag.OVERLAPS_SIBLING.value})
"""What is no concern of who reads a sheet: noise, and that associations work in the same places."""


@dataclass(frozen=True)
class Member:
    """A municipality of a partnership, and the region that holds it; "" where none does."""

    municipality_id: str
    name: str
    region_id: str
    region_name: str


@dataclass(frozen=True)
class SheetGround:
    """
    What sheets have in common.

    Parameters
    ----------
    rule_set
        For the names of grounds; None before the first run.
    today
        The day that dates are held against.
    regions
        Those of the current reference set, to draw.
    is_geographic
        Whether coordinates are degrees.
    members
        Municipalities by partnership, where they are known.
    units
        Geometries of municipalities by their id, where they are known.
    """

    rule_set: RuleSet | None
    today: date
    regions: Sequence[RegionShape] = ()
    is_geographic: bool = False
    members: Mapping[str, Sequence[Member]] = field(default_factory=dict)
    units: Mapping[str, bytes] = field(default_factory=dict)


def sheet_document(file: CaseFile, ground: SheetGround) -> Document:
    """Make a sheet that stands alone."""
    name = name_of(file)
    blocks, sections = _content(file, ground, name)
    return Document(
        title=name,
        subtitle=tr("Partnership {id}").format(id=file.partnership_id),
        language=language_of_texts(),
        opening=blocks,
        contents=(),
        sections=sections,
        footer=_footer(file, ground.today),
    )


def sheet_section(file: CaseFile, ground: SheetGround) -> Section:
    """Make a sheet as a part of a larger document."""
    name = name_of(file)
    blocks, sections = _content(file, ground, name)
    told = Text(tr("Partnership {id}").format(id=file.partnership_id))
    return Section(name, (told, *blocks), sections, id=anchor_of(file.partnership_id), starts_page=True)


def name_of(file: CaseFile) -> str:
    """Give the name of a partnership, or its id."""
    return file.stored.name or file.partnership_id


def anchor_of(partnership_id: str) -> str:
    """Give the id of a sheet in a page: letters and digits only, whatever the partnership is called."""
    return f"p-{partnership_id.encode('utf-8', 'replace').hex()}"


def sheet_file_name(partnership_id: str, name: str, *, taken: Iterable[str] = ()) -> str:
    """Give a name for the file of a sheet that is one on every system, and not taken."""
    plain = unicodedata.normalize("NFKD", f"{partnership_id} {name}")
    words = re.sub(r"[^A-Za-z0-9]+", "-", plain.encode("ascii", "ignore").decode("ascii")).strip("-")
    stem = f"regioalign-{words[:_MAX_NAME].strip('-') or 'sheet'}"
    used = {one.casefold() for one in taken}
    found, number = f"{stem}.html", 1
    while found.casefold() in used:
        number += 1
        found = f"{stem}-{number}.html"
    return found


def _content(file: CaseFile, ground: SheetGround, name: str) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    blocks = (_facts(file, ground),)
    sections = (
        _territory(file, ground, name),
        _evidence(file, ground.rule_set),
        _explanation(file, ground),
        _ruling(file),
        _repairs(file),
        _order(file, ground.rule_set),
        _attachments(file),
        _history(file.history),
    )
    return blocks, tuple(section for section in sections if section is not None)


def _facts(file: CaseFile, ground: SheetGround) -> Facts:
    stored, finding = file.stored, file.stored.finding
    rows: list[tuple[str, str | Mark | Swatch]] = []
    if finding is not None:
        rows.append((tr("Verdict"), Mark(conforms_text(finding.conforms), conforms_tone(finding.conforms))))
        rows.append((column_label("class"), Swatch(class_label(finding.cls), colour_of(finding.cls))))
    rows.append((column_label("sector"), stored.sector or ""))
    if finding is not None:
        rows.append((column_label("main_region"), _main_region(finding)))
        rows.append((column_label("obligation"), obligation_label(finding.obligation or "")))
        rows.append((column_label("deadline"), _deadline(finding.deadline, ground.today)))
    if stored.case is not None:
        state = stored.case.state.value
        rows.append((tr("State of the explanation"), f"{state_label(state)}. {state_description(state)}"))
        rows.append((column_label("category"), category_label(stored.case.parts.category, ground.rule_set)))
    rows.append((column_label("reference_set"), stored.reference_set))
    rows.append((column_label("rule_set"), "" if ground.rule_set is None else rule_set_label(ground.rule_set)))
    return Facts(tuple((label, value) for label, value in rows if value))


def _main_region(finding: Finding) -> str:
    if not finding.main_region:
        return ""
    if finding.main_share is None:
        return finding.main_region
    return tr("{region} ({share} of the territory)").format(
        region=finding.main_region, share=percent(finding.main_share)
    )


def _deadline(deadline: date | None, today: date) -> str:
    return "" if deadline is None else f"{written_day(deadline)} ({countdown(deadline, today)})"


# Territory


def _territory(file: CaseFile, ground: SheetGround, name: str) -> Section:
    finding = file.stored.finding
    title = tr("Territory and regions")
    if finding is None:
        return Section(title, (Text(tr("The territory is not in the latest run."), is_absent=True),))
    members = ground.members.get(file.partnership_id, ())
    blocks: list[Block] = [Text(_departure(file, finding))]
    picture = _picture(file, ground, name, members)
    if picture is not None:
        blocks.append(picture)
    blocks += [*_shares(finding, members), *_outside(file, finding, members), *_flags(finding)]
    return Section(title, tuple(blocks))


def _departure(file: CaseFile, finding: Finding) -> str:
    return departure_of(file.stored) or class_description(finding.cls)


def _picture(file: CaseFile, ground: SheetGround, name: str, members: Sequence[Member]) -> Picture | None:
    finding = file.stored.finding
    outside = [] if finding is None else _members_outside(members, finding)
    named = {one.municipality_id for one in outside} if len(outside) <= MOST_NAMED_MEMBERS else set()
    units = [
        Unit(one.name, ground.units[one.municipality_id], one.municipality_id in named)
        for one in members
        if one.municipality_id in ground.units
    ]
    found = sheet_map(file, ground.regions, units=units, is_geographic=ground.is_geographic)
    if found is None:
        return None
    title = tr("Map: {name} over the reference regions").format(name=name)
    return Picture(found, title, _described(finding, file))


def _described(finding: Finding | None, file: CaseFile) -> str:
    """Say in words what the map shows, for who does not see it."""
    if finding is None:
        return tr("The territory over the regions.")
    sentences = [class_description(finding.cls)]
    if finding.regions:
        sentences.append(tr("Shares: {regions}.").format(regions=_regions_text(finding)))
    if file.pieces:
        sentences.append(tr("What lies outside the main region is hatched."))
    return " ".join(sentences)


def _regions_text(finding: Finding) -> str:
    told = [one for one in finding.overlaps if one.significant]
    if not told:
        return finding.regions or ""
    ordered = sorted(told, key=lambda one: -(one.share or 0))
    return ", ".join(f"{one.region_name or one.region_id} {percent(one.share or 0)}" for one in ordered)


def _shares(finding: Finding, members: Sequence[Member]) -> list[Block]:
    counted = [one for one in finding.overlaps if one.significant]
    if not counted:
        return []
    columns = [
        Column(tr("Region"), width=26),
        Column(tr("Share of the territory"), Kind.SHARE, 14),
        Column(tr("Share of the region"), Kind.SHARE, 14),
    ]
    if members:
        columns.append(Column(tr("Members in it"), Kind.PROSE))
    rows: list[tuple[Cell, ...]] = []
    for one in sorted(counted, key=lambda one: (not one.is_main, -(one.share or 0))):
        region = one.region_name or one.region_id
        shown: tuple[Cell, ...] = (
            tr("{region} (main region)").format(region=region) if one.is_main else region,
            one.share,
            one.cover,
        )
        rows.append((*shown, _names_in(members, one.region_id)) if members else shown)
    caption = tr("How the territory is spread over the regions that count")
    blocks: list[Block] = [Table(caption, tuple(columns), tuple(rows))]
    slivers = len(finding.overlaps) - len(counted)
    if slivers:
        told = tr("Regions that are only touched, by slivers along their borders, and so not counted: {count}.")
        blocks.append(Text(told.format(count=slivers)))
    return blocks


def _names_in(members: Sequence[Member], region_id: str) -> str:
    return ", ".join(sorted(one.name for one in members if one.region_id == region_id)) or "–"


def _outside(file: CaseFile, finding: Finding, members: Sequence[Member]) -> list[Block]:
    """Name the members outside the main region: those that the layer of municipalities tells, or else a repair."""
    if finding.conforms is not False:
        return []
    outside = _members_outside(members, finding)
    if len(outside) > MOST_NAMED_MEMBERS:
        text = tr("Of {total} members {count} lie outside the main region; the table names them region by region.")
        return [Text(text.format(total=len(members), count=len(outside)))]
    if outside:
        named = tuple(_member_text(one) for one in sorted(outside, key=lambda one: (one.region_name, one.name)))
        return [Text(tr("Members outside the main region:")), Items(named)]
    leaving = next((one.left_out for one in file.repairs if one.left_out and not one.taken_in), None)
    if leaving:
        text = tr("Members without whom the territory would conform: {names}.")
        return [Text(text.format(names=leaving))]
    return []


def _members_outside(members: Sequence[Member], finding: Finding) -> list[Member]:
    return [one for one in members if one.region_id != finding.main_region_id]


def _member_text(member: Member) -> str:
    if not member.region_name:
        return tr("{name} (in no region)").format(name=member.name)
    return tr("{name} ({region})").format(name=member.name, region=member.region_name)


def _flags(finding: Finding) -> list[Block]:
    codes = [code.strip() for code in (finding.flags or "").split(",")]
    details = flag_details(finding.flag_detail)
    told = tuple(_flag_text(code, details.get(code, "")) for code in codes if code and code not in _UNTOLD_FLAGS)
    return [Text(tr("What else was noticed:")), Items(told)] if told else []


def _flag_text(code: str, names: str) -> str:
    text = tr("{flag}: {meaning} ({names})") if names else tr("{flag}: {meaning}")
    return text.format(flag=flag_label(code), meaning=flag_description(code), names=names)


# Order and repairs


def _order(file: CaseFile, rule_set: RuleSet | None) -> Section | None:
    priority = file.priority
    if priority is None:
        return None
    rows: list[tuple[str, str | Mark | Swatch]] = [(tr("Place"), place_text(priority))]
    rows.append((column_label("policy_domain"), priority.policy_domain or ""))
    rows.append((tr("Up for renewal"), "" if priority.renewal_date is None else written_day(priority.renewal_date)))
    rows.append((tr("Why"), Reasons(rule_set).of(priority)))
    return Section(tr("Place in the order of alignment"), (Facts(tuple(row for row in rows if row[1])),))


def _repairs(file: CaseFile) -> Section | None:
    if not file.repairs:
        return None
    columns = (
        Column(tr("Municipalities that change"), Kind.NUMBER, 12),
        Column(column_label("left_out"), Kind.PROSE),
        Column(column_label("taken_in"), Kind.PROSE),
        Column(tr("What it leads to"), Kind.PROSE, 34),
    )
    shown = file.repairs[: MOST_REPAIRS if file.repairs[0].change_count <= _LARGE else MOST_LARGE_REPAIRS]
    rows = tuple((one.change_count, _names(one.left_out), _names(one.taken_in), _repair_text(one)) for one in shown)
    blocks: list[Block] = [Table(tr("The smallest changes of members that make the territory conform"), columns, rows)]
    count = max(file.repairs[0].repair_count or 0, len(file.repairs))
    if count > len(shown):
        told = tr("There are {count} such changes; the first {shown} are listed.")
        blocks.append(Text(told.format(count=count, shown=len(shown))))
    blocks.append(Text(tr("A calculation, not advice: what a change costs and whether it is wanted, people judge.")))
    return Section(tr("What would make it conform"), tuple(blocks))


def _names(text: str | None) -> str:
    """Give names as they stand, or the first of many."""
    if not text:
        return "–"
    names = text.split(", ")
    if len(names) <= _MOST_CHANGED:
        return text
    return tr("{named} and {count} more").format(
        named=", ".join(names[:_MOST_CHANGED]), count=len(names) - _MOST_CHANGED
    )


def _repair_text(repair: Repair) -> str:
    sentences = []
    if repair.class_after:
        sentences.append(f"{class_label(repair.class_after)}.")
    if repair.regions_after:
        sentences.append(tr("Regions: {regions}.").format(regions=repair.regions_after))
    if repair.member_count_after is not None:
        sentences.append(tr("Members then: {count}.").format(count=repair.member_count_after))
    return " ".join((*sentences, *repair_effects(repair)))


# Evidence


def _evidence(file: CaseFile, rule_set: RuleSet | None) -> Section | None:
    finding = file.stored.finding
    if finding is None or finding.conforms:
        return None
    title = tr("Evidence for each ground")
    try:
        assessed = read_evidence(finding.criteria)
    except ValueError:
        told = tr("The evidence in the register cannot be read. Assess the partnership again.")
        return Section(title, (Text(told, is_absent=True),))
    if not assessed:
        return None
    chosen = "" if file.stored.case is None else file.stored.case.parts.category
    order = {chosen: 0, finding.suggested_category or "": 1}
    ordered = sorted(assessed, key=lambda one: (order.get(one.category, 2), not one.supported))
    sections = tuple(_ground(one, rule_set, is_chosen=one.category == chosen) for one in ordered)
    return Section(title, (Text(_suggested(finding, rule_set)),), sections)


def _suggested(finding: Finding, rule_set: RuleSet | None) -> str:
    if finding.suggested_category:
        text = tr("The evidence supports the ground “{ground}”. A person decides.")
        return text.format(ground=category_label(finding.suggested_category, rule_set))
    return tr("The evidence supports none of the grounds that data can test.")


def _judged(item: Criterion) -> str:
    return tr("{verdict}: {criterion}").format(verdict=verdict_label(item.verdict), criterion=criterion_text(item))


def _ground(one: CategoryEvidence, rule_set: RuleSet | None, *, is_chosen: bool) -> Section:
    name = category_label(one.category, rule_set)
    title = tr("{ground} (invoked)").format(ground=name) if is_chosen else name
    outcome = tr("Supported by the evidence.") if one.supported else tr("Not supported by the evidence.")
    meaning = category_description(one.category)
    told = outcome if meaning == one.category else f"{outcome} {meaning}"
    items = tuple(Mark(_judged(item), _TONES.get(item.verdict, Tone.OPEN)) for item in criteria_in_order(one.criteria))
    return Section(title, (Text(told), Items(items)) if items else (Text(told),))


# Explanation


def _explanation(file: CaseFile, ground: SheetGround) -> Section:
    stored, case = file.stored, file.stored.case
    title = tr("Explanation")
    if case is None:
        return Section(title, (Text(tr("There is nothing to explain."), is_absent=True),))
    if case.parts.is_blank:
        is_open = case.state is State.OPEN
        told = tr("No explanation has been written yet.") if is_open else tr("There is no text.")
        return Section(title, (Text(told, is_absent=True), *_plan(file)))
    quality = quality_of(stored, ground.rule_set, ground.today)
    people = Facts(
        tuple(
            (column_label(name), value)
            for name, value in (("author", case.author), ("submitted_by", case.submitted_by))
            if value
        )
    )
    return Section(title, (*_quality(quality), people), tuple(_part(part, file, ground) for part in PARTS))


def _plan(file: CaseFile) -> list[Block]:
    case = file.stored.case
    if case is None or case.parts.comply_by is None:
        return []
    return [Facts(((column_label("comply_by"), written_day(case.parts.comply_by)),))]


def _quality(quality: Quality | None) -> list[Block]:
    if quality is None:
        return []
    number = locale().toString(quality.score, "f", 0)
    told = tr("{level}: {score} of 100").format(level=level_label(quality.level.value), score=number)
    missing = ", ".join(f"{one.code} {part_label(one.code)}" for one in quality.parts if one.missing)
    items: list[str | Mark] = []
    if missing:
        items.append(Mark(tr("Mandatory and not complete: {parts}.").format(parts=missing), Tone.BAD))
    items += [Mark(warning_text(one), Tone.OPEN) for one in quality.warnings]
    label = tr("How complete it is: {level}.").format(level=told)
    return [Text(label), Items(tuple(items))] if items else [Text(label)]


def _part(part: Part, file: CaseFile, ground: SheetGround) -> Section:
    case = file.stored.case
    title = f"{part.code} {part_label(part.code)}"
    texts: list[tuple[str, str]] = []
    for name in part.fields:
        given = "" if case is None else getattr(case.parts, name)
        value = written_day(given) if isinstance(given, date) else value_shown(name, given, ground.rule_set)
        if name == "departure":
            value = value or departure_of(file.stored)
        if value:
            texts.append((name, value))
    if not texts:
        return Section(title, (Text(tr("Not filled in."), is_absent=True),))
    if len(part.fields) == 1:
        return Section(title, (Text(texts[0][1], is_quoted=part.code != "E1"),))
    return Section(title, tuple(_labelled(texts)))


_LONG = 120


def _labelled(texts: Iterable[tuple[str, str]]) -> Iterable[Block]:
    """Put short values beside their labels, and long texts below them."""
    for name, value in texts:
        if len(value) <= _LONG and "\n" not in value:
            yield Facts(((column_label(name), value),))
        else:
            yield Facts(((column_label(name), ""),))
            yield Text(value, is_quoted=True)


def _ruling(file: CaseFile) -> Section | None:
    case = file.stored.case
    if case is None or not (case.reviewer or case.ruling.body):
        return None
    ruling = case.ruling
    rows = (
        (column_label("reviewer"), case.reviewer),
        (column_label("ruling_body"), ruling.body),
        (column_label("ruling_date"), "" if ruling.date is None else written_day(ruling.date)),
        (column_label("ruling_reference"), ruling.reference),
    )
    return Section(tr("Decision of the reviewer"), (Facts(tuple(row for row in rows if row[1])),))


def _attachments(file: CaseFile) -> Section | None:
    if not file.attachments:
        return None
    items = []
    for one in file.attachments:
        lines = [one.name]
        if one.link and one.link != one.name:
            lines.append(one.link)
        if one.sha256:
            lines.append(f"SHA-256 {one.sha256}")
        items.append("\n".join(lines))
    return Section(tr("Attachments"), (Items(tuple(items)),))


# History


def _history(history: Sequence[HistoryRow]) -> Section | None:
    if not history:
        return None
    columns = (Column(column_label("at"), width=22), Column(tr("What happened"), Kind.PROSE))
    rows = tuple((time_text(row.at), _event(row)) for row in reversed(history))
    return Section(tr("History"), (Table(tr("What happened, the latest first"), columns, rows),))


def _event(row: HistoryRow) -> str:
    lines = [event_text(row)]
    if row.from_state and row.from_state != row.to_state:
        lines.append(f"{state_label(row.from_state)} → {state_label(row.to_state)}")
    elif not row.from_state:
        lines.append(f"→ {state_label(row.to_state)}")
    if row.remark:
        lines.append(f"“{row.remark}”")
    if row.ruling:
        lines.append(tr("Decision: {ruling}").format(ruling=row.ruling))
    if row.origin:
        lines.append(tr("From another register"))
    return "\n".join(lines)


def _footer(file: CaseFile, today: date) -> str:
    text = tr("Made with {program} {version} on {day} from version {number} of the explanation.")
    return text.format(program=PLUGIN_NAME, version=VERSION, day=written_day(today), number=file.stored.version)
