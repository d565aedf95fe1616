"""By which names templates of pages, the items in them and the variables of their expressions are known."""

from __future__ import annotations

MONITOR, SHEET = "monitor.qpt", "sheet.qpt"
"""The templates that ship, and the names that those of a user have."""

TEXT_ID, MAP_ID, AREA_ID = "text", "map", "map area"

VARIABLES = (
    "regioalign_title",
    "regioalign_subtitle",
    "regioalign_name",
    "regioalign_partnership_id",
    "regioalign_page",
    "regioalign_page_text",
    "regioalign_number",
    "regioalign_register",
    "regioalign_reference_set",
    "regioalign_rule_set",
    "regioalign_date",
    "regioalign_source",
)
"""What expressions in a template can say: title and subtitle of the report, name and id of the partnership, page of
this part and that in words, page of the whole file, register, reference set, rule set, day, and the last four as one
sentence."""
