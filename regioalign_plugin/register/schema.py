"""The tables and views of a register, version 2: the one place where every column is described.

`docs/register.md`, the descriptions inside the file (`gpkg_data_columns`, `README`) and the SQL are made from it. What
stands here never changes once released: a change is a new version, with a migration. Codes are therefore written out
and not taken from the packages that use them; a test holds them together.
"""

from __future__ import annotations

from .structure import WRITING, Column, Index, Schema, Table, View

SCHEMA_VERSION = 2

STATES = (
    "open",
    "draft",
    "submitted",
    "returned",
    "accepted",
    "rejected",
    "planned",
    "expired",
    "stale",
    "resolved",
    "withdrawn",
    "exempt",
)
ACTIONS = (
    "write",
    "submit",
    "return",
    "accept",
    "reject",
    "plan",
    "exempt",
    "withdraw",
    "reopen",
    "open",
    "resolve",
    "stale",
    "expire",
    "import",
    "undo",
)
CLASSES = (
    "not_assessable",
    "undecided",
    "outside",
    "extends_beyond",
    "coincides",
    "within",
    "union",
    "straddles_enlarged",
    "straddles_minor",
    "straddles_split",
)
LEVELS = ("none", "insufficient", "adequate", "good")
DURATIONS = ("temporary", "definitive")
KINDS = ("edit", "conflict", "import")
REPAIR_KINDS = ("leave_out", "take_in", "both")
CONNECTIONS = ("stays_connected", "becomes_connected", "falls_apart", "stays_apart")
SCOPES = ("layer", "region", "zone", "municipality")

_PARTNERSHIP = "partnerships(partnership_id)"
_FILLED = 'length(trim("{0}")) > 0 AND typeof("{0}") = \'text\''


def _text(name: str, doc: str, *, codes: tuple[str, ...] = ()) -> Column:
    return Column(name, "TEXT", doc, null=True, codes=codes)


def _date(name: str, doc: str) -> Column:
    return Column(name, "DATE", doc, null=True)


def _real(name: str, doc: str) -> Column:
    return Column(name, "REAL", doc, null=True)


def _number(name: str, doc: str) -> Column:
    return Column(name, "INTEGER", doc, null=True)


def _count(name: str, doc: str) -> Column:
    return Column(name, "INTEGER", doc, default="0")


def _yes_no(name: str, doc: str) -> Column:
    return Column(name, "BOOLEAN", doc, default="0")


def _partnership(doc: str = "The partnership.") -> Column:
    return Column("partnership_id", "TEXT", doc, references=_PARTNERSHIP)


def _free(name: str, doc: str) -> Column:
    return Column(name, "TEXT", doc, null=True, free=True)


PARTS = (
    _text("departure", "E1: what is departed from and how, filled in by the software."),
    _text("reasons", "E2: the reasons, specific to this case."),
    _text("category", "E3: code of the ground that is invoked."),
    _text("evidence", "E3: the evidence for that ground."),
    _text("decision_body", "E4: the body that decided to depart."),
    _date("decision_date", "E4: the date of that decision."),
    _text("decision_reference", "E4: the reference of that decision."),
    _text("duration", "E5: temporary or definitive.", codes=DURATIONS),
    _date("comply_by", "E5: the day by which a temporary departure ends."),
    _text("measures", "E6: measures taken instead."),
    _text("measures_effect", "E6: what those measures bring about."),
    _text("risks", "E7: risks and what is done about them."),
    _text("context", "E8: context and history."),
    _date("review_date", "E9: when it is looked at again."),
    _text("review_event", "E9: the event that reopens it."),
)

README = Table(
    "README",
    "What this file is, for people who open it with another tool.",
    (
        Column("topic", "TEXT", "What the text is about."),
        Column("text", "TEXT", "The text."),
    ),
    unique=(("topic",),),
)

REGISTER_INFO = Table(
    "register_info",
    "Facts about the register itself; this table is the same in every version.",
    (
        Column("key", "TEXT", "schema_version, register_id, created_at, created_by or current_reference_set."),
        Column("value", "TEXT", "The value, as text.", null=True),
    ),
    unique=(("key",),),
)

RULE_SETS = Table(
    "rule_sets",
    "A rule set as it was used in a run.",
    (
        Column("rule_set", "TEXT", "Its id."),
        Column("sha256", "TEXT", "SHA-256 of the file as it was used, in hexadecimal."),
        Column("content", "TEXT", "The file itself, JSON."),
    ),
    unique=(("sha256",),),
)

REFERENCE_SETS = Table(
    "reference_sets",
    "A reference set against which partnerships were tested.",
    (
        Column("reference_set", "TEXT", "Its id.", check=_FILLED.format("reference_set")),
        _text("fingerprint", "Fingerprint of its regions in the latest run; another one tells that borders differ."),
        _number("region_count", "How many regions it has."),
        Column(
            "first_run",
            "INTEGER",
            "The run that brought it in.",
            null=True,
            references="runs(fid) DEFERRABLE INITIALLY DEFERRED",
        ),
    ),
    unique=(("reference_set",),),
)

RUNS = Table(
    "runs",
    "One update of the register with an assessment.",
    (
        Column("started_at", "DATETIME", "When, UTC."),
        _text("actor", "Who ran it."),
        _text("host", "On which computer."),
        _text("program", "With which versions of RegioAlign and QGIS."),
        Column(
            "reference_set",
            "TEXT",
            "The reference set that was tested against.",
            references="reference_sets(reference_set)",
        ),
        _text("reference_fingerprint", "Fingerprint of its regions in this run."),
        Column("rule_set_sha256", "TEXT", "The rule set that was applied.", references="rule_sets(sha256)"),
        _text("parameters", "Parameters of the assessment, a JSON object."),
        _text("note", "What the person who ran it noted."),
        _yes_no("made_current", "Whether its reference set became the current one, and explanations followed it."),
        _count("partnership_count", "Partnerships in the assessment."),
        _count("finding_count", "Findings that are new or changed."),
        _count("opened_count", "Explanations that were asked for the first time."),
        _count("resolved_count", "Explanations that became `resolved`."),
        _count("stale_count", "Explanations that became `stale`."),
        _count("expired_count", "Explanations that became `expired`."),
        _count("withdrawn_count", "Explanations that became `withdrawn`."),
        _count("reopened_count", "Explanations that became `open` again."),
    ),
    lasting=True,
)

PARTNERSHIPS = Table(
    "partnerships",
    "A partnership that was in at least one run.",
    (
        Column(
            "partnership_id",
            "TEXT",
            "Its id, text with leading zeros kept: what findings and explanations hang on.",
            check=_FILLED.format("partnership_id"),
        ),
        _text("name", "Its name in the latest run."),
        _text("sector", "Its sector in the latest run."),
        Column(
            "absent_runs", "INTEGER", "How many runs in a row it was not in.", default="0", check='"absent_runs" >= 0'
        ),
        Column("first_run", "INTEGER", "The run that brought it in.", null=True, references="runs(fid)"),
        _free("note", "Anything you want to note; free to change in the attribute table."),
        _free("contact", "Whom to ask; free to change in the attribute table."),
    ),
    unique=(("partnership_id",),),
)

TERRITORIES = Table(
    "territories",
    "The territory of a partnership as in the latest run that counts.",
    (_partnership(), Column("digest", "TEXT", "Fingerprint of the geometry.")),
    spatial=True,
    unique=(("partnership_id",),),
)

REGIONS = Table(
    "regions",
    "A region of a reference set, to show.",
    (
        Column("reference_set", "TEXT", "The reference set.", references="reference_sets(reference_set)"),
        Column("region_id", "TEXT", "Id of the region."),
        _text("region_name", "Name of the region."),
    ),
    spatial=True,
    unique=(("reference_set", "region_id"),),
)

PIECES = Table(
    "pieces",
    "A piece of a territory outside its main region, of a current finding.",
    (
        Column("finding", "INTEGER", "The finding.", references="findings(fid) ON DELETE CASCADE"),
        _partnership(),
        _text("region_id", "The region it lies in; empty where it lies in none."),
        _real("area_m2", "Its area, square metres."),
        _real("share", "Its share of the territory, 0 to 1."),
    ),
    spatial=True,
    indexes=(Index("pieces_finding", ("finding",)), Index("pieces_partnership", ("partnership_id",))),
)

FINDINGS = Table(
    "findings",
    "The outcome of testing one partnership against one reference set. One that stays the same over several runs is "
    "one row: it holds from `first_run` up to, not including, `until_run`.",
    (
        _partnership(),
        Column("reference_set", "TEXT", "The reference set.", references="reference_sets(reference_set)"),
        Column("first_run", "INTEGER", "The run that found it.", references="runs(fid)"),
        Column(
            "until_run",
            "INTEGER",
            "The first run that found something else; empty for a current finding.",
            null=True,
            references="runs(fid)",
        ),
        Column("class", "TEXT", "How it fits.", codes=CLASSES),
        Column("conforms", "BOOLEAN", "Whether it conforms; empty where that has no answer.", null=True),
        _text("main_region_id", "Id of the region with the largest share."),
        _text("main_region", "Name of that region."),
        _real("main_share", "That share, 0 to 1."),
        Column("region_ids", "TEXT", "Ids of the regions that count, sorted, a JSON list.", default="'[]'"),
        _number("region_count", "How many regions count."),
        _text("regions", "The regions in words, with their shares."),
        _real("outside_share", "Share that lies in no region, 0 to 1."),
        _real("fit", "Fit, 0 to 1; 1 also for a union of whole regions."),
        _number("splits", "Regions that count, less one."),
        _real("effective_splits", "Splits weighted by their shares."),
        _real("uncertainty_bits", "Uncertainty of the region of a random place in it, bits."),
        _real("member_share_main", "Share of the members in the main region, 0 to 1."),
        _real("weighted_share_main", "The same by weight, such as population."),
        _number("member_count", "How many members it has."),
        _text("flags", "Flags beside the class."),
        _text("flag_detail", "What the flags are about."),
        _text("suggested_category", "Code of the ground that the evidence supports."),
        _text("suggestion", "Why."),
        _text("criteria", "What was tested for each ground, with figure and verdict, JSON."),
        _text("obligation", "Which obligation applies."),
        _date("deadline", "By when it must conform."),
        _text("rule_set", "Id of the rule set that was applied."),
        _text("reference_fingerprint", "Fingerprint of the regions it was tested against."),
        _text("name", "The name it had."),
        _text("sector", "The sector it had."),
        Column("digest", "TEXT", "Fingerprint of the finding; a run with the same one adds no row."),
    ),
    lasting=True,
    indexes=(
        Index("findings_current", ("reference_set", "partnership_id"), unique=True, where='"until_run" IS NULL'),
        Index("findings_partnership", ("partnership_id",)),
    ),
)

OVERLAPS = Table(
    "overlaps",
    "How a finding overlaps one region.",
    (
        Column("finding", "INTEGER", "The finding.", references="findings(fid) ON DELETE CASCADE"),
        Column("region_id", "TEXT", "Id of the region."),
        _text("region_name", "Name of the region."),
        _real("area_m2", "Area of the overlap, square metres."),
        _real("share", "Share of the territory, 0 to 1."),
        _real("cover", "Share of the region, 0 to 1."),
        _yes_no("significant", "Whether it is more than noise."),
        _yes_no("whole", "Whether the territory holds the whole region."),
        _yes_no("is_main", "Whether it is the main region."),
    ),
    indexes=(Index("overlaps_finding", ("finding",)),),
)

PRIORITIES = Table(
    "priorities",
    "The place of a partnership in the order of alignment. It was made for a finding, and goes with it.",
    (
        Column("finding", "INTEGER", "The finding.", references="findings(fid) ON DELETE CASCADE"),
        _partnership(),
        Column("run", "INTEGER", "The run that brought this row as it is.", references="runs(fid)"),
        _number("rank", "Its place, from 1; empty where it has none."),
        _real("score", "Score, 0 to 100: the higher, the sooner it is to align."),
        _real("known_share", "How much of the score rests on facts, 0 to 1, by the weights of the criteria."),
        _text("reasons", "Why, in words."),
        _text("criteria", "Each criterion with code, verdict, figure and weight, JSON."),
        _text("policy_domain", "Its policy domain."),
        _date("renewal_date", "When it ends or is up for renewal."),
        _text("renewal_window", "Id of the window in which it and others of its region are up for renewal."),
        _number("rank_best", "The place it would have if all that is unknown of it spoke for it."),
        _number("rank_worst", "The place it would have if all that is unknown of it spoke against it."),
    ),
    unique=(("finding",),),
    indexes=(Index("priorities_partnership", ("partnership_id",)),),
)

REPAIRS = Table(
    "repairs",
    "A minimal change of members that makes a partnership conform. It was found for a finding, and goes with it.",
    (
        Column("finding", "INTEGER", "The finding.", references="findings(fid) ON DELETE CASCADE"),
        _partnership(),
        Column("run", "INTEGER", "The run that brought this row as it is.", references="runs(fid)"),
        Column("rank", "INTEGER", "Its place among the repairs of the partnership, from 1.", check='"rank" >= 1'),
        _yes_no("is_smallest", "Whether none changes fewer municipalities."),
        Column("kind", "TEXT", "What it does with the members.", codes=REPAIR_KINDS),
        Column("change_count", "INTEGER", "How many municipalities it changes.", check='"change_count" >= 1'),
        _text("left_out_ids", "Ids of the members that it leaves out, a JSON list."),
        _text("left_out", "Their names."),
        _text("taken_in_ids", "Ids of the municipalities that it takes in, a JSON list."),
        _text("taken_in", "Their names."),
        _text("class_after", "The class that it leads to.", codes=CLASSES),
        _text("regions_after", "The regions that count then."),
        _text("connection", "What it does to whether the members hang together.", codes=CONNECTIONS),
        _text("cut_off_after", "Names of the members that are cut off from the others then."),
        _text("enclosed_after", "Names of the municipalities that are no member and enclosed by members then."),
        _number("member_count_after", "How many members there are then."),
        _number("repair_count", "How many repairs the partnership has, also those that are not listed."),
    ),
    unique=(("finding", "rank"),),
    indexes=(Index("repairs_partnership", ("partnership_id",)),),
)

INDICATORS = Table(
    "indicators",
    "A figure about a layer of zones, a region, a zone or a municipality. One that stays the same over several runs "
    "is one row: it holds from `first_run` up to, not including, `until_run`.",
    (
        Column(
            "reference_set", "TEXT", "The reference set that it is about.", references="reference_sets(reference_set)"
        ),
        Column("scope", "TEXT", "What it is a figure of.", codes=SCOPES),
        Column(
            "layer", "TEXT", "Name of the zones that were compared; empty for figures of partnerships.", default="''"
        ),
        Column("unit_id", "TEXT", "Id of the region, zone or municipality; empty for a layer.", default="''"),
        _text("unit_name", "Its name."),
        Column("indicator", "TEXT", "Code of the figure: a column of the algorithm that found it."),
        Column("value", "REAL", "The figure; yes is 1 and no is 0."),
        Column("first_run", "INTEGER", "The run that brought it.", references="runs(fid)"),
        Column(
            "until_run",
            "INTEGER",
            "The first run in which it was another or gone; empty for a current one.",
            null=True,
            references="runs(fid)",
        ),
    ),
    lasting=True,
    indexes=(
        Index(
            "indicators_current",
            ("reference_set", "scope", "layer", "unit_id", "indicator"),
            unique=True,
            where='"until_run" IS NULL',
        ),
    ),
)

EXPLANATIONS = Table(
    "explanations",
    "The explanation of a partnership as it stands.",
    (
        _partnership(),
        Column("state", "TEXT", "Where it is in its life cycle.", codes=STATES),
        Column("version", "INTEGER", "Counts changes; two programs see by it who was first.", check='"version" >= 1'),
        _text("author", "Who wrote it."),
        _text("submitted_by", "Who submitted it."),
        _text("reviewer", "Who judged it."),
        *PARTS,
        _text("ruling_body", "The body that accepted, rejected or exempted it."),
        _date("ruling_date", "When that was decided."),
        _text("ruling_reference", "The reference of that decision."),
        _text("answers_class", "The class that it answers.", codes=CLASSES),
        _text("answers_region_ids", "The regions that counted then, a JSON list."),
        _real("answers_main_share", "The main share then."),
        _text("answers_reference_set", "The reference set then."),
        _yes_no("withdrawn_by_system", "Whether it was withdrawn because the partnership was gone."),
        _real("score", "Score, 0 to 100."),
        _text("level", "Level of quality.", codes=LEVELS),
        Column("created_at", "DATETIME", "When it was opened, UTC."),
        Column("updated_at", "DATETIME", "When it was last changed, UTC."),
        _text("updated_by", "Who changed it last."),
        _free("note", "Anything you want to note; free to change in the attribute table."),
    ),
    unique=(("partnership_id",),),
)

EXPLANATION_VERSIONS = Table(
    "explanation_versions",
    "A text that was replaced, or that came too late: never changed or deleted.",
    (
        _partnership(),
        Column("version", "INTEGER", "The version that it was, or that its author had seen."),
        Column("kind", "TEXT", "Why it is kept: replaced, too late, or imported.", codes=KINDS),
        Column("saved_at", "DATETIME", "When it was kept, UTC."),
        _text("author", "Who wrote it."),
        *PARTS,
    ),
    lasting=True,
    append_only=True,
    indexes=(Index("explanation_versions_partnership", ("partnership_id",)),),
)

EVENTS = Table(
    "events",
    "A change of state: never changed or deleted.",
    (
        _partnership(),
        Column("at", "DATETIME", "When, UTC."),
        Column("actor", "TEXT", "Who; `system` for the software."),
        Column("action", "TEXT", "What was done.", codes=ACTIONS),
        _text("from_state", "The state before; empty for the first event.", codes=STATES),
        Column("to_state", "TEXT", "The state after.", codes=STATES),
        _text("remark", "What the person remarked."),
        Column("run", "INTEGER", "The run that caused it.", null=True, references="runs(fid)"),
        _text("reference_set", "The reference set that counted."),
        _number("version", "The version of the explanation after it."),
        _text("ruling", "The decision it tells of, if any: body, date and reference."),
        _text("origin", "Id of the register that it was imported from; empty if it was made here."),
    ),
    lasting=True,
    append_only=True,
    indexes=(Index("events_partnership", ("partnership_id", "at")),),
)

ATTACHMENTS = Table(
    "attachments",
    "A file copied in, or a link.",
    (
        _partnership(),
        Column("name", "TEXT", "Its name."),
        _text("media_type", "Its media type, such as application/pdf."),
        _number("size", "Its size in bytes; empty for a link."),
        Column(
            "sha256",
            "TEXT",
            "SHA-256 of its content, in hexadecimal; empty for a link.",
            null=True,
            check='("sha256" IS NULL) <> ("link" IS NULL)',
        ),
        _text("link", "Where it is to be found; empty for a copy."),
        Column("added_at", "DATETIME", "When it was added, UTC."),
        _text("added_by", "Who added it."),
        Column("removed_at", "DATETIME", "When it was removed, UTC; its row stays.", null=True),
        _text("removed_by", "Who removed it."),
    ),
    lasting=True,
    indexes=(Index("attachments_partnership", ("partnership_id",)), Index("attachments_sha256", ("sha256",))),
)

ATTACHMENT_CONTENTS = Table(
    "attachment_contents",
    "The bytes of files that were copied in, each once.",
    (
        Column("sha256", "TEXT", "SHA-256 of the content, in hexadecimal."),
        Column("content", "BLOB", "The content."),
    ),
    unique=(("sha256",),),
)

WRITING_TABLE = Table(
    WRITING,
    "Empty; holds a row while RegioAlign writes, which opens the guards on the other tables.",
    (Column("token", "TEXT", "Who writes."),),
)

TABLES = (
    README,
    REGISTER_INFO,
    RULE_SETS,
    REFERENCE_SETS,
    RUNS,
    PARTNERSHIPS,
    TERRITORIES,
    REGIONS,
    PIECES,
    FINDINGS,
    OVERLAPS,
    PRIORITIES,
    REPAIRS,
    INDICATORS,
    EXPLANATIONS,
    EXPLANATION_VERSIONS,
    EVENTS,
    ATTACHMENTS,
    ATTACHMENT_CONTENTS,
    WRITING_TABLE,
)

_CURRENT = '(SELECT "value" FROM "register_info" WHERE "key" = \'current_reference_set\')'

CURRENT_FINDINGS = View(
    "current_findings",
    "The findings that hold now, on the current reference set.",
    source="findings",
    spatial=False,
    columns=tuple(("t", column.name) for column in FINDINGS.columns),
    aliases=(("t", "findings"),),
    rest=f'FROM "findings" t WHERE t."until_run" IS NULL AND t."reference_set" = {_CURRENT}',
)

REVIEW_MAP = View(
    "review_map",
    "Each territory with its current finding and where its explanation stands: the layer to put on a map.",
    source="territories",
    spatial=True,
    columns=(
        ("t", "partnership_id"),
        ("p", "name"),
        ("p", "sector"),
        ("f", "class"),
        ("f", "conforms"),
        ("e", "state"),
        ("e", "category"),
        ("f", "suggested_category"),
        ("f", "main_region_id"),
        ("f", "main_region"),
        ("f", "main_share"),
        ("f", "regions"),
        ("f", "obligation"),
        ("f", "deadline"),
        ("e", "comply_by"),
        ("e", "level"),
        ("e", "score"),
        ("f", "flags"),
    ),
    aliases=(("t", "territories"), ("p", "partnerships"), ("f", "findings"), ("e", "explanations")),
    rest=(
        'FROM "territories" t JOIN "partnerships" p ON p."partnership_id" = t."partnership_id" '
        'JOIN "findings" f ON f."partnership_id" = t."partnership_id" AND f."until_run" IS NULL '
        f'AND f."reference_set" = {_CURRENT} '
        'LEFT JOIN "explanations" e ON e."partnership_id" = t."partnership_id"'
    ),
)

PRIORITY_MAP = View(
    "priority_map",
    "Each territory that has a place in the order of alignment, with that place and its smallest repair.",
    source="territories",
    spatial=True,
    columns=(
        ("t", "partnership_id"),
        ("p", "name"),
        ("p", "sector"),
        ("o", "rank"),
        ("o", "score"),
        ("o", "known_share"),
        ("o", "reasons"),
        ("o", "policy_domain"),
        ("o", "renewal_date"),
        ("o", "renewal_window"),
        ("r", "change_count"),
        ("r", "kind"),
        ("r", "left_out"),
        ("r", "taken_in"),
        ("f", "class"),
        ("f", "conforms"),
        ("e", "state"),
        ("f", "main_region_id"),
        ("f", "main_region"),
        ("f", "deadline"),
        ("f", "flags"),
    ),
    aliases=(
        ("t", "territories"),
        ("p", "partnerships"),
        ("f", "findings"),
        ("o", "priorities"),
        ("r", "repairs"),
        ("e", "explanations"),
    ),
    rest=(
        'FROM "territories" t JOIN "partnerships" p ON p."partnership_id" = t."partnership_id" '
        'JOIN "findings" f ON f."partnership_id" = t."partnership_id" AND f."until_run" IS NULL '
        f'AND f."reference_set" = {_CURRENT} '
        'JOIN "priorities" o ON o."finding" = f."fid" '
        'LEFT JOIN "repairs" r ON r."finding" = f."fid" AND r."rank" = 1 '
        'LEFT JOIN "explanations" e ON e."partnership_id" = t."partnership_id"'
    ),
)

SCHEMA = Schema(SCHEMA_VERSION, TABLES, (CURRENT_FINDINGS, REVIEW_MAP, PRIORITY_MAP))

ADDED_IN_2 = (PRIORITIES, REPAIRS, INDICATORS)
"""Tables that version 1 does not have; all else of version 1 stands in version 2 word for word."""

SCHEMA_1 = Schema(1, tuple(table for table in TABLES if table not in ADDED_IN_2), (CURRENT_FINDINGS, REVIEW_MAP))
"""Version 1 as it was released; a test holds it to a file of that version."""

README_ADDED_IN_2 = (
    "order",
    "Put the layer priority_map on a map to see the order of alignment; repairs holds the smallest changes of members, "
    "and indicators the figures about municipalities, regions and layers of zones.",
)

README_ROWS = (
    ("what", "A register of RegioAlign: which partnerships fit the reference regions, and why others do not."),
    ("look", "Put the layer review_map on a map; the table current_findings lists the same without geometry."),
    (
        "change",
        "RegioAlign writes this file. In the attribute table only note and contact of partnerships and note of "
        "explanations can be changed; all else is refused, so that the history stays true.",
    ),
    ("history", "runs, events and explanation_versions tell what happened; rows of the last two are never changed."),
    ("ids", "Partnerships are known by partnership_id. A fid means nothing outside this file."),
    ("times", "Times are UTC; dates are days of the calendar."),
    ("columns", "Each column is described in gpkg_data_columns."),
    (
        "backup",
        "To put a backup back after a crash, first delete the files beside this one that have its name and end in "
        "-journal or -wal: they belong to the file that crashed.",
    ),
    README_ADDED_IN_2,
)
