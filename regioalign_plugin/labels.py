"""Codes in words: classes, flags, grounds, verdicts, and the reasons of a suggestion, in the user's language.

All texts are plain text: whoever puts them into HTML escapes them there.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from .explanation.categories import Criterion, CriterionCode, Suggestion
from .explanation.growth import Grown
from .explanation.lifecycle import Action, State
from .explanation.quality import Level
from .explanation.rulesets import Obligation, Outcome, RuleSet, text_in
from .translation import locale, tr
from .vocabulary import Basis, Category, Class, Flag, Flip, HostProblem, Verdict

_MOST_DECIMALS = 6
_PERCENTAGE = re.compile(r"([0-9]+[.][0-9]+) %")


def class_label(code: str) -> str:
    """Give the name of a class; the code itself where it is no class."""
    return _of(
        {
            Class.NOT_ASSESSABLE: tr("Cannot be assessed"),
            Class.UNDECIDED: tr("Undecided"),
            Class.OUTSIDE: tr("Outside the regions"),
            Class.EXTENDS_BEYOND: tr("Extends beyond the regions"),
            Class.COINCIDES: tr("Coincides with a region"),
            Class.WITHIN: tr("Within a region"),
            Class.UNION: tr("Union of whole regions"),
            Class.STRADDLES_ENLARGED: tr("Straddles: a region and part of another"),
            Class.STRADDLES_MINOR: tr("Straddles: a small part in another region"),
            Class.STRADDLES_SPLIT: tr("Straddles: split over regions"),
        },
        code,
    )


def class_description(code: str) -> str:
    """Give what a class means, in a sentence; the code itself where it is no class."""
    return _of(
        {
            Class.NOT_ASSESSABLE: tr("The partnership has no territory: no geometry, no member, or no area."),
            Class.UNDECIDED: tr("The territory lies in a region that is not yet delimited."),
            Class.OUTSIDE: tr("The territory lies in none of the reference regions."),
            Class.EXTENDS_BEYOND: tr("A significant part of the territory lies outside all reference regions."),
            Class.COINCIDES: tr("The territory is one whole reference region."),
            Class.WITHIN: tr("The territory is part of one reference region."),
            Class.UNION: tr("The territory consists of two or more whole reference regions."),
            Class.STRADDLES_ENLARGED: tr("The territory holds one or more whole regions and a part of another one."),
            Class.STRADDLES_MINOR: tr("The territory lies almost wholly in one region; a small part lies in another."),
            Class.STRADDLES_SPLIT: tr("The territory is spread over parts of two or more regions."),
        },
        code,
    )


def flag_label(code: str) -> str:
    """Give the name of a flag; the code itself where it is no flag."""
    return _of(
        {
            Flag.SLIVER: tr("Sliver"),
            Flag.NON_CONTIGUOUS: tr("Not contiguous"),
            Flag.DONUT: tr("Donut"),
            Flag.SINGLE_FOREIGN_MEMBER: tr("Single foreign member"),
            Flag.EXCLAVE: tr("Exclave"),
            Flag.CORRIDOR: tr("Corridor"),
            Flag.REGION_WITH_DONUT: tr("Region with a donut"),
            Flag.OVERLAPS_SIBLING: tr("Overlaps a sibling"),
            Flag.INVALID_FIXED: tr("Geometry repaired"),
            Flag.MISMATCH: tr("Members and geometry disagree"),
            Flag.DUPLICATE_MEMBER: tr("Member listed twice"),
            Flag.UNKNOWN_MEMBER: tr("Unknown member"),
            Flag.PART_MUNICIPALITY: tr("Part of a municipality"),
        },
        code,
    )


def flag_description(code: str) -> str:
    """Give what a flag means, in a sentence; the code itself where it is no flag."""
    return _of(
        {
            Flag.SLIVER: tr("The territory touches more regions than count: the rest are slivers along borders."),
            Flag.NON_CONTIGUOUS: tr("The members do not form one connected area."),
            Flag.DONUT: tr("A municipality that is no member is enclosed by members."),
            Flag.SINGLE_FOREIGN_MEMBER: tr("All members but one lie in the main region."),
            Flag.EXCLAVE: tr("Members that lie in another region than the main one are cut off from the others."),
            Flag.CORRIDOR: tr("One municipality alone connects two or more groups of members."),
            Flag.REGION_WITH_DONUT: tr(
                "The territory takes a whole region, but for one or more municipalities that members enclose."
            ),
            Flag.OVERLAPS_SIBLING: tr("The territory overlaps another one of the same layer and sector."),
            Flag.INVALID_FIXED: tr("The geometry was invalid and has been repaired for the assessment."),
            Flag.MISMATCH: tr("The list of members and the geometry give a different result; the list counts."),
            Flag.DUPLICATE_MEMBER: tr("A municipality stands more than once in the list of members."),
            Flag.UNKNOWN_MEMBER: tr("A member is not among the municipalities."),
            Flag.PART_MUNICIPALITY: tr(
                "A member merged with a non-member: the territory covers part of a municipality."
            ),
        },
        code,
    )


def category_label(code: str, rule_set: RuleSet | None = None) -> str:
    """Give the name of a ground: the rule set's own title where it has one, else ours, else the code itself."""
    rule = None if rule_set is None else rule_set.category(code)
    if rule is not None and rule.title:
        return text_in(rule.title, locale().name())
    return _of(
        {
            Category.LANDSCAPE: tr("Landscape"),
            Category.SMALL_OPERATIONAL: tr("Small and operational"),
            Category.SCALE_DRIVEN: tr("Driven by scale"),
            Category.TOURISM: tr("Tourism"),
            Category.CROSS_BORDER: tr("Cross-border"),
            Category.NO_STRUCTURE: tr("No lasting structure"),
            Category.FEASIBILITY: tr("Feasibility"),
            Category.OTHER: tr("Other ground"),
        },
        code,
    )


def category_description(code: str) -> str:
    """Give what a ground means, in a sentence; the code itself where it is none of ours."""
    return _of(
        {
            Category.LANDSCAPE: tr("A natural fact dominates: a river basin, a nature area, the coast, a forest."),
            Category.SMALL_OPERATIONAL: tr("Service or operational cooperation of two to six municipalities."),
            Category.SCALE_DRIVEN: tr(
                "Economies of scale are the only or main drive, and the link with local policy is limited."
            ),
            Category.TOURISM: tr("A recognised tourism partnership."),
            Category.CROSS_BORDER: tr("The cooperation crosses the border of the area that the regions cover."),
            Category.NO_STRUCTURE: tr("The cooperation leads to no lasting structure."),
            Category.FEASIBILITY: tr("The transition costs too much for now; a temporary ground only."),
            Category.OTHER: tr("Another ground, which always needs the reviewer."),
        },
        code,
    )


def host_problem_label(code: str) -> str:
    """Say why a host that is named is none; the code itself where it is no such code."""
    return _of(
        {
            HostProblem.UNKNOWN: tr("No partnership has this id"),
            HostProblem.OWN: tr("It names itself"),
            HostProblem.CYCLE: tr("Its hosts lead back to it"),
        },
        code,
    )


def verdict_label(code: str) -> str:
    """Give the name of a verdict; the code itself where it is none."""
    return _of(
        {
            Verdict.MET: tr("Met"),
            Verdict.NOT_MET: tr("Not met"),
            Verdict.UNKNOWN: tr("Unknown"),
        },
        code,
    )


def obligation_label(code: str) -> str:
    """Say what binds a partnership to the reference regions."""
    return _of(
        {
            Obligation.BOUND: tr("Bound"),
            Obligation.IMPOSED: tr("Bound: imposed by the government"),
            Obligation.INVITED: tr("Invited"),
            Obligation.NONE: tr("None"),
        },
        code,
    )


def state_label(code: str) -> str:
    """Give the name of a state of an explanation; the code itself where it is none."""
    return _of(
        {
            State.OPEN: tr("Open"),
            State.DRAFT: tr("Draft"),
            State.SUBMITTED: tr("Submitted"),
            State.RETURNED: tr("Returned"),
            State.ACCEPTED: tr("Accepted"),
            State.REJECTED: tr("Rejected"),
            State.PLANNED: tr("Will comply by a date"),
            State.EXPIRED: tr("Expired"),
            State.STALE: tr("Stale"),
            State.RESOLVED: tr("Resolved"),
            State.WITHDRAWN: tr("Withdrawn"),
            State.EXEMPT: tr("Exempt"),
        },
        code,
    )


def state_description(code: str) -> str:
    """Give what a state means, in a sentence; the code itself where it is none."""
    return _of(
        {
            State.OPEN: tr("An explanation is asked for and not written yet."),
            State.DRAFT: tr("The explanation is being written."),
            State.SUBMITTED: tr("The explanation waits for the reviewer."),
            State.RETURNED: tr("The reviewer sent the explanation back with a remark."),
            State.ACCEPTED: tr("The reviewer accepted the explanation."),
            State.REJECTED: tr("The reviewer rejected the explanation."),
            State.PLANNED: tr("There is no explanation: the partnership will comply by a date."),
            State.EXPIRED: tr("The date by which it was to comply has passed."),
            State.STALE: tr("The finding is no longer the one that the explanation answers."),
            State.RESOLVED: tr("The territory conforms now; nothing is to be explained."),
            State.WITHDRAWN: tr("The author took the explanation back, or the territory is gone."),
            State.EXEMPT: tr("The partnership is exempt by law."),
        },
        code,
    )


def action_label(code: str) -> str:
    """Give the name of a step in the life of an explanation; the code itself where it is none."""
    return _of(
        {
            Action.WRITE: tr("Write"),
            Action.SUBMIT: tr("Submit"),
            Action.RETURN: tr("Return"),
            Action.ACCEPT: tr("Accept"),
            Action.REJECT: tr("Reject"),
            Action.PLAN: tr("Plan"),
            Action.EXEMPT: tr("Grant an exemption"),
            Action.WITHDRAW: tr("Withdraw"),
            Action.REOPEN: tr("Reopen"),
            Action.OPEN: tr("Ask for an explanation"),
            Action.RESOLVE: tr("Resolve"),
            Action.STALE: tr("Make stale"),
            Action.EXPIRE: tr("Let expire"),
            Action.IMPORT: tr("Import"),
            Action.UNDO: tr("Undo"),
        },
        code,
    )


def level_label(code: str) -> str:
    """Give the name of a level of quality; the code itself where it is none."""
    return _of(
        {
            Level.NONE: tr("No reasons"),
            Level.INSUFFICIENT: tr("Insufficient"),
            Level.ADEQUATE: tr("Adequate"),
            Level.GOOD: tr("Good"),
        },
        code,
    )


def duration_label(code: str) -> str:
    """Say how an exception ends; the code itself where it is no such word."""
    return _of({Outcome.TEMPORARY: tr("Temporary"), Outcome.DEFINITIVE: tr("Definitive")}, code)


def part_label(code: str) -> str:
    """Give the name of a part of an explanation, `E1` to `E9`; the code itself where it is none."""
    return _of(
        {
            "E1": tr("What is departed from"),
            "E2": tr("Reasons of the explanation"),
            "E3": tr("Ground and its evidence"),
            "E4": tr("Decision to depart"),
            "E5": tr("For how long"),
            "E6": tr("Measures instead, and their effect"),
            "E7": tr("Risks"),
            "E8": tr("Context and history"),
            "E9": tr("Review"),
        },
        code,
    )


def change_label(code: str) -> str:
    """Say what a run changed; the code itself where it is none of ours."""
    return _of(
        {
            "finding_new": tr("New finding"),
            "finding_changed": tr("Changed finding"),
            "finding_gone": tr("Finding is gone"),
            "state": tr("Change of state"),
        },
        code,
    )


def version_label(code: str) -> str:
    """Say why an earlier text is kept; the code itself where it is none of ours."""
    return _of(
        {
            "edit": tr("Replaced"),
            "conflict": tr("Came too late"),
            "import": tr("From an import"),
        },
        code,
    )


def table_label(name: str) -> str:
    """Give the name of a table that is exported; the name itself where it is none of ours."""
    return _of(
        {
            "explanations": tr("Explanations"),
            "findings": tr("Findings"),
            "overlaps": tr("Overlaps"),
            "priorities": tr("Order of alignment"),
            "repairs": tr("Repairs"),
            "indicators": tr("Indicators"),
            "explanation_versions": tr("Earlier texts"),
            "events": tr("History"),
            "attachments": tr("Attachments"),
            "partnerships": tr("Partnerships"),
            "runs": tr("Runs"),
            "reference_sets": tr("Reference sets"),
            "rule_sets": tr("Rule sets"),
            "register_info": tr("About the register"),
        },
        name,
    )


def plan_label(code: str) -> str:
    """Say what an import would do with a row; the code itself where it is none of ours."""
    return _of(
        {
            "new_text": tr("New text"),
            "new_version": tr("New version of the text"),
            "new_state": tr("New state"),
            "same": tr("The same"),
            "empty": tr("No text: nothing changes"),
            "conflict": tr("Conflict: not touched"),
            "invalid": tr("Invalid"),
            "unknown_partnership": tr("Unknown partnership"),
            "new_attachment": tr("New attachment"),
            "new_history": tr("New in the history"),
            "new_note": tr("New note or contact of a partnership"),
        },
        code,
    )


def departure_text(
    *,
    cls: str,
    conforms: bool | None,
    regions: str | None,
    outside_share: float | None = None,
    reference_set: str = "",
) -> str:
    """
    Word part E1 of an explanation: what is departed from and how, in the language of the user.

    Parameters
    ----------
    cls
        Code of the class.
    conforms
        Whether that class conforms; None where it is not judged.
    regions
        The regions with their shares, as the assessment writes them: "Kempen 96.2 %, Rivierenland 3.8 %".
    outside_share
        Share (0–1) outside all regions; it is told where the territory extends beyond them.
    reference_set
        Name of the set of regions; "" to leave it out.
    """
    sentences = []
    if reference_set:
        sentences.append(tr("Held against the reference set “{name}”.").format(name=reference_set))
    sentences.append(class_description(cls))
    if regions:
        sentences.append(tr("Shares: {regions}.").format(regions=_localised(regions)))
    if str(cls) == Class.EXTENDS_BEYOND.value and outside_share is not None:
        sentences.append(tr("{share} of the territory lies outside all regions.").format(share=percent(outside_share)))
    if conforms is False:
        sentences.append(tr("The rule set asks for a territory that conforms; this one does not."))
    return " ".join(sentences)


def _localised(shares: str) -> str:
    """Write the percentages of an assessment, which have a point in every language, as the user does."""

    def written(found: re.Match[str]) -> str:
        return f"{locale().toString(float(found[1]), 'f', len(found[1].partition('.')[2]))} %"

    return _PERCENTAGE.sub(written, shares)


def flip_label(code: str) -> str:
    """Give the name of a kind of flip; the code itself where it is none."""
    return _of(
        {
            Flip.STARTS_TO_CONFORM: tr("Starts to conform"),
            Flip.STOPS_CONFORMING: tr("Stops conforming"),
            Flip.CLASS_CHANGED: tr("Another class"),
            Flip.REGIONS_CHANGED: tr("Other regions"),
            Flip.UNCHANGED: tr("Unchanged"),
        },
        code,
    )


def basis_label(code: str) -> str:
    """Say what is counted; the code itself where it is none of ours."""
    return _of(
        {
            Basis.AREA: tr("Area in m²"),
            Basis.MUNICIPALITIES: tr("Municipalities"),
            Basis.WEIGHT: tr("Weight of municipalities"),
        },
        code,
    )


def column_label(name: str) -> str:
    """Give the heading of a column of an output; its name where it is none of ours.

    A name that ends in `_before` or `_after` is that of a column in a comparison.
    """
    for suffix, text in (("_before", tr("{column} before")), ("_after", tr("{column} after"))):
        if name.endswith(suffix):
            return text.format(column=column_label(name[: -len(suffix)]))
    return _of(
        {
            "partnership_id": tr("Partnership id"),
            "host_id": tr("Host id"),
            "host_name": tr("Host"),
            "host_problem": tr("Problem with the host"),
            "share_inside": tr("Share inside the host"),
            "nests": tr("Nests in the host"),
            "members_inside": tr("Members that are members of the host"),
            "members_nest": tr("All members are members of the host"),
            "host_region_count": tr("Regions of the host"),
            "host_in_one_region": tr("Host lies in one region"),
            "in_one_region": tr("All lie in one region"),
            "levels": tr("Hosts above"),
            "chain": tr("Chain of hosts"),
            "cut_municipalities": tr("Municipalities that are cut"),
            "name": tr("Name"),
            "sector": tr("Sector"),
            "class": tr("Class"),
            "conforms": tr("Conforms"),
            "main_region_id": tr("Main region id"),
            "main_region": tr("Main region"),
            "main_share": tr("Share in main region"),
            "region_count": tr("Number of regions"),
            "regions": tr("Regions"),
            "outside_share": tr("Share outside regions"),
            "fit": tr("Fit"),
            "splits": tr("Splits"),
            "effective_splits": tr("Effective splits"),
            "member_share_main": tr("Share of members in the main region"),
            "weighted_share_main": tr("Weighted share in the main region"),
            "obligation": tr("Obligation"),
            "deadline": tr("Deadline"),
            "reference_fingerprint": tr("Fingerprint of the reference set"),
            "uncertainty_bits": tr("Uncertainty (bits)"),
            "member_count": tr("Number of members"),
            "members": tr("Members"),
            "flags": tr("Flags"),
            "flag_detail": tr("Flags in detail"),
            "suggested_category": tr("Suggested ground"),
            "suggestion": tr("Reasons"),
            "reference_set": tr("Reference set"),
            "rule_set": tr("Rule set"),
            "region_id": tr("Region id"),
            "region_name": tr("Region name"),
            "area_m2": tr("Area (m²)"),
            "share": tr("Share of territory"),
            "cover": tr("Share of region"),
            "significant": tr("Significant"),
            "whole": tr("Whole region"),
            "is_main": tr("Is main region"),
            "text": tr("As given"),
            "problem": tr("Problem"),
            "action": tr("What was done"),
            "candidates": tr("What may be meant"),
            "flip": tr("Flip"),
            "count": tr("Number"),
            "rank": tr("Rank"),
            "is_smallest": tr("Is a smallest repair"),
            "repair": tr("Repair"),
            "repair_count": tr("Number of minimal repairs"),
            "change_count": tr("Municipalities that change"),
            "left_out": tr("Leave"),
            "left_out_ids": tr("Codes of those that leave"),
            "left_out_count": tr("Number that leave"),
            "taken_in": tr("Join"),
            "taken_in_ids": tr("Codes of those that join"),
            "taken_in_count": tr("Number that join"),
            "connection": tr("Connection"),
            "cut_off": tr("Cut off"),
            "enclosed": tr("Enclosed non-members"),
            "weight": tr("Weight"),
            "joins": tr("Joins"),
            "becomes": tr("Becomes"),
            "takes_part": tr("Part of the change"),
            "municipality_id": tr("Municipality id"),
            "municipality": tr("Municipality"),
            "region": tr("Region"),
            "valid_from": tr("Valid from"),
            "valid_to": tr("Valid to"),
            "delimited": tr("Is delimited"),
            "fingerprint": tr("Fingerprint of the set"),
            "municipality_count": tr("Number of municipalities"),
            "members_fingerprint": tr("Fingerprint of the table"),
            "municipality_name": tr("Municipality name"),
            "detail": tr("Detail"),
            "feature": tr("Feature"),
            "old_code": tr("Old code"),
            "old_name": tr("Old name"),
            "new_code": tr("New code"),
            "new_name": tr("New name"),
            "kind": tr("Kind"),
            "keeps_name": tr("Keeps its name"),
            "old_members": tr("Old members"),
            "part_municipalities": tr("Municipalities in part"),
            "weights": tr("Weights"),
            "criteria": tr("Criteria tested"),
            "change": tr("Change"),
            "from_state": tr("State before"),
            "to_state": tr("State after"),
            "state": tr("State"),
            "version": tr("Version"),
            "author": tr("Author"),
            "submitted_by": tr("Submitted by"),
            "reviewer": tr("Reviewer"),
            "departure": tr("Departure"),
            "reasons": tr("Reasons of the explanation"),
            "category": tr("Ground"),
            "evidence": tr("Evidence"),
            "decision_body": tr("Decided by"),
            "decision_date": tr("Date of the decision"),
            "decision_reference": tr("Reference of the decision"),
            "duration": tr("Duration"),
            "comply_by": tr("Complies by"),
            "measures": tr("Measures instead"),
            "measures_effect": tr("Effect of the measures"),
            "risks": tr("Risks"),
            "context": tr("Context and history"),
            "review_date": tr("Review on"),
            "review_event": tr("Event that reopens it"),
            "ruling": tr("Ruling"),
            "ruling_body": tr("Ruling by"),
            "ruling_date": tr("Date of the ruling"),
            "ruling_reference": tr("Reference of the ruling"),
            "answers_class": tr("Answers the class"),
            "answers_region_ids": tr("Answers the regions"),
            "answers_main_share": tr("Answers the main share"),
            "answers_reference_set": tr("Answers the reference set"),
            "withdrawn_by_system": tr("Withdrawn as the territory is gone"),
            "score": tr("Score"),
            "level": tr("Level"),
            "created_at": tr("Made at"),
            "created_by": tr("Made by"),
            "updated_at": tr("Changed at"),
            "updated_by": tr("Changed by"),
            "saved_at": tr("Kept at"),
            "note": tr("Note"),
            "contact": tr("Contact"),
            "started_at": tr("Started at"),
            "at": tr("Date and time"),
            "actor": tr("Who"),
            "host": tr("Computer"),
            "program": tr("Program"),
            "remark": tr("Remark"),
            "run": tr("Run"),
            "first_run": tr("First run"),
            "until_run": tr("Until run"),
            "origin": tr("Imported from register"),
            "parameters": tr("Parameters"),
            "made_current": tr("Counts from then on"),
            "rule_set_sha256": tr("Fingerprint of the rule set"),
            "partnership_count": tr("Number of partnerships"),
            "finding_count": tr("Number of new and changed findings"),
            "opened_count": tr("Number of explanations opened"),
            "resolved_count": tr("Number of explanations resolved"),
            "stale_count": tr("Number of explanations gone stale"),
            "expired_count": tr("Number of explanations expired"),
            "withdrawn_count": tr("Number of explanations withdrawn"),
            "reopened_count": tr("Number of explanations reopened"),
            "absent_runs": tr("Runs without it"),
            "known_share": tr("Share that rests on facts"),
            "policy_domain": tr("Policy domain"),
            "renewal_date": tr("Renewal"),
            "renewal_window": tr("Renewal window"),
            "rank_best": tr("Best rank"),
            "rank_worst": tr("Worst rank"),
            "scope": tr("Figure of"),
            "layer": tr("Zones compared"),
            "unit_id": tr("Unit id"),
            "unit_name": tr("Unit"),
            "priority_score": tr("Priority score"),
            "region_ids": tr("Region ids"),
            "finding": tr("Finding"),
            "digest": tr("Digest"),
            "media_type": tr("Kind of file"),
            "size": tr("Size (bytes)"),
            "sha256": tr("SHA-256"),
            "link": tr("Link"),
            "added_at": tr("Added at"),
            "added_by": tr("Added by"),
            "removed_at": tr("Removed at"),
            "removed_by": tr("Removed by"),
            "content": tr("Content"),
            "key": tr("Key"),
            "value": tr("Value"),
            "topic": tr("Topic"),
            "severity": tr("Severity"),
            "location": tr("Where"),
            "remedy": tr("Remedy"),
            "missing": tr("What is missing"),
            "warnings": tr("Warnings"),
            "attachment": tr("Attachment"),
            "file": tr("File"),
            "table": tr("Table"),
            "row": tr("Row"),
            "outcome": tr("What would happen"),
            "field": tr("Field"),
            "zone_id": tr("Zone id"),
            "zone": tr("Zone"),
            "amount": tr("Amount of what is counted"),
            "main_zone_id": tr("Main zone id"),
            "main_zone": tr("Main zone"),
            "main_zone_share": tr("Share in main zone"),
            "zone_count": tr("Number of zones"),
            "uncovered_share": tr("Share in no zone"),
            "inhomogeneity": tr("Inhomogeneity"),
            "splitting": tr("Splitting"),
            "splitting_reduced": tr("Splitting, reduced"),
            "basis": tr("What is counted"),
            "measure": tr("Measure"),
            "meaning": tr("What it tells"),
            "partner_count": tr("Number of partners"),
            "partner_set_count": tr("Number of partner sets"),
            "regions_reached": tr("Regions reached"),
            "congruence": tr("Congruence"),
            "inward_share": tr("Share of ties within the region"),
            "is_border": tr("Borders on another region"),
            "seats": tr("Seats"),
            "border_count": tr("Number of border municipalities"),
            "within_count": tr("Number of partnerships within"),
            "crossing_count": tr("Number of partnerships across"),
            "member_set_count": tr("Number of member sets"),
            "smallest_partnership": tr("Smallest partnership"),
            "median_partnership": tr("Median partnership"),
            "largest_partnership": tr("Largest partnership"),
            "mean_partnerships": tr("Partnerships, mean"),
            "mean_congruence": tr("Congruence, mean"),
            "mean_coherence": tr("Coherence, mean"),
            "membership_count": tr("Number of memberships"),
            "coherence": tr("Coherence"),
            "coherence_rank": tr("Rank by coherence"),
            "fragmentation_rank": tr("Rank by fragmentation"),
            "indicator": tr("Indicator"),
            "before": tr("Before"),
            "after": tr("After"),
            "rank_in_domain": tr("Rank in policy domain"),
            "rank_in_region": tr("Rank in region"),
            "score_low": tr("Lowest score possible"),
            "score_high": tr("Highest score possible"),
            "study_first": tr("First a study"),
            "days_left": tr("Days left"),
            "overdue": tr("Overdue"),
            "window": tr("Renewal window"),
            "starts_on": tr("To align from"),
            "ends_on": tr("To align until"),
            "priority_criteria": tr("Criteria weighed"),
            "ranked_count": tr("Number ranked"),
            "median_score": tr("Score, median"),
            "mean_known_share": tr("Share that rests on facts, mean"),
            "one_off_count": tr("Number one municipality off"),
            "in_window_count": tr("Number in a renewal window"),
            "study_first_count": tr("Number that need a study first"),
            "overdue_count": tr("Number overdue"),
            "due_within_year_count": tr("Number due within a year"),
            "next_deadline": tr("Next deadline"),
            "first_partnership": tr("First in order"),
            "first_day": tr("First day"),
            "last_day": tr("Last day"),
            "to_align_count": tr("Number to align"),
            "best_rank": tr("Best rank"),
            "partnership_ids": tr("Ids of the partnerships"),
            "partnerships": tr("Partnerships"),
            "day": tr("Day"),
            "occasion": tr("Occasion"),
            "year": tr("Year"),
            "renewal_count": tr("Number by end of the term"),
            "deadline_count": tr("Number by deadline"),
            "id": tr("Id"),
        },
        name,
    )


def rule_set_label(rule_set: RuleSet) -> str:
    """Give the title of a rule set in the user's language, or the nearest there is."""
    return rule_set.title_in(locale().name())


def suggestion_text(suggestion: Suggestion, rule_set: RuleSet | None = None) -> str:
    """Give the reasons of a suggestion in sentences; "" where nothing is suggested.

    Tests with an answer are told whatever the answer is, so that what speaks against is read too. Of the unknown
    ones only the sector is told, which a person must then confirm. Other grounds that are supported end the text.
    """
    if suggestion.category is None:
        return ""
    sentences = [criterion_text(criterion) for criterion in suggestion.criteria if _is_told(criterion)]
    for other in suggestion.alternatives:
        ground = category_label(other.category, rule_set)
        sentences.append(tr("The evidence also supports another ground: {ground}.").format(ground=ground))
    return " ".join(sentences)


def criterion_text(criterion: Criterion) -> str:
    """Give one criterion as a sentence, with its figure and its limit."""
    return {
        CriterionCode.LANDSCAPE_SHARE.value: _landscape_share_text,
        CriterionCode.LANDSCAPE_JACCARD.value: _landscape_jaccard_text,
        CriterionCode.LANDSCAPE_BORDER.value: _landscape_border_text,
        CriterionCode.LANDSCAPE_DISTRICT.value: _landscape_district_text,
        CriterionCode.LANDSCAPE_MARGIN.value: _landscape_margin_text,
        CriterionCode.MEMBER_COUNT.value: _member_count_text,
        CriterionCode.REGION_COUNT.value: _region_count_text,
        CriterionCode.MEMBERS_ABOVE_MEDIAN_REGION.value: _members_above_text,
        CriterionCode.AREA_ABOVE_MEDIAN_REGION.value: _area_above_text,
        CriterionCode.POPULATION_ABOVE_MEDIAN_REGION.value: _population_above_text,
        CriterionCode.HEAVY_ASSETS.value: _heavy_assets_text,
        CriterionCode.EXTENDS_BEYOND.value: _extends_beyond_text,
        CriterionCode.CLASS.value: _class_text,
        CriterionCode.HOSTED.value: _hosted_text,
        CriterionCode.HOSTED_MEMBERS.value: _hosted_members_text,
        CriterionCode.HOST_REGION.value: _host_region_text,
        CriterionCode.RECOGNITION.value: _recognition_text,
        CriterionCode.LEGAL_FORM.value: _legal_form_text,
        CriterionCode.SECTOR.value: _sector_text,
        CriterionCode.GROWTH.value: growth_text,
    }.get(str(criterion.code), _other_text)(criterion)


def percent(share: float, *marks: float) -> str:
    """Give a share (0–1) as a percentage in the user's locale: "82 %", "96.2 %".

    One decimal at most, unless rounding would hide on which side of 0, 1 or one of `marks` the share lies: 0.7996
    against 0.8 is "79.96 %", not "80 %".
    """
    number = _number(100.0 * share, 1, (0.0, 100.0, *(100.0 * mark for mark in marks)))
    return tr("{number} %").format(number=number)


def area_text(area_m2: float) -> str:
    """Give an area in square kilometres, as the user writes numbers."""
    return tr("{area} km²").format(area=locale().toString(float(area_m2) / 1e6, "f", 4))


def _of(texts: Mapping[str, str], code: str) -> str:
    """Give the text of a code, or the code."""
    return texts.get(str(code), str(code))


def _number(value: float, decimals: int, marks: tuple[float, ...] = ()) -> str:
    """Write a number with as many decimals as are needed to see on which side of the marks it lies."""
    wanted = next((n for n in range(decimals, _MOST_DECIMALS) if _keeps_side(value, n, marks)), _MOST_DECIMALS)
    rounded = round(value, wanted)
    shortest = next(n for n in range(wanted + 1) if round(rounded, n) == rounded)
    return str(locale().toString(rounded + 0.0, "f", shortest))


def _keeps_side(value: float, decimals: int, marks: tuple[float, ...]) -> bool:
    """Whether rounding leaves the number on the same side of each mark."""
    rounded = round(value, decimals)
    # Marks are rounded as finely as anything is shown: 100 * 0.07 is not quite 7.
    fine = [round(mark, _MOST_DECIMALS) for mark in marks]
    exact = round(value, _MOST_DECIMALS)
    return all((exact > mark) == (rounded > mark) and (exact < mark) == (rounded < mark) for mark in fine)


def _count(value: float | None) -> str:
    return "" if value is None else _number(value, 1)


def _km2(area_m2: float, *marks_m2: float) -> str:
    number = _number(area_m2 / 1e6, 0 if area_m2 >= 1e7 else 1, tuple(mark / 1e6 for mark in marks_m2))
    return tr("{number} km²").format(number=number)


def _is_met(criterion: Criterion) -> bool:
    return str(criterion.verdict) == Verdict.MET.value


def _is_unknown(criterion: Criterion) -> bool:
    return str(criterion.verdict) == Verdict.UNKNOWN.value


def _is_told(criterion: Criterion) -> bool:
    return not _is_unknown(criterion) or str(criterion.code) == CriterionCode.SECTOR.value


def _subject(criterion: Criterion) -> str:
    """Give the name that stands in the criterion on one line."""
    return " ".join((criterion.subject or "").split())


def _feature(criterion: Criterion) -> str:
    return _subject(criterion) or tr("a landscape feature without a name")


def _other_text(criterion: Criterion) -> str:
    """Tell of a criterion that a newer version of the software wrote."""
    return tr("A criterion that this version does not know: {code}.").format(code=str(criterion.code))


def _landscape_share_text(criterion: Criterion) -> str:
    share, limit = criterion.figure, criterion.limit
    if _is_unknown(criterion) or share is None or limit is None:
        return tr("Without a landscape layer, the share in a landscape feature is unknown.")
    if share == 0:
        return tr("No landscape feature holds part of the territory.")
    if _is_met(criterion):
        text = tr("{share} of the territory lies in {feature} (at least {limit}).")
    else:
        text = tr("{share} of the territory lies in {feature} (needed: at least {limit}).")
    return text.format(share=percent(share, limit), feature=_feature(criterion), limit=percent(limit))


def _landscape_jaccard_text(criterion: Criterion) -> str:
    likeness, limit = criterion.figure, criterion.limit
    if _is_unknown(criterion) or likeness is None or limit is None:
        return tr("Without a landscape layer and a main region, likeness to a landscape feature is unknown.")
    if likeness == 0:
        return tr("The territory is like no landscape feature.")
    if _is_met(criterion):
        text = tr("The territory is more like {feature} (likeness {likeness}) than like its main region ({limit}).")
    else:
        text = tr("The territory is no more like {feature} (likeness {likeness}) than like its main region ({limit}).")
    return text.format(
        feature=_feature(criterion), likeness=_number(likeness, 2, (limit,)), limit=_number(limit, 2, (likeness,))
    )


def _landscape_border_text(criterion: Criterion) -> str:
    share, limit = criterion.figure, criterion.limit
    if _is_unknown(criterion) or share is None or limit is None:
        return tr("Whether the border of the territory follows that of a landscape feature is unknown.")
    if share == 0:
        return tr("The inner border of the territory follows that of no landscape feature.")
    if _is_met(criterion):
        text = tr("{share} of the inner border of the territory follows that of {feature} (at least {limit}).")
    else:
        text = tr("{share} of the inner border of the territory follows that of {feature} (needed: at least {limit}).")
    return text.format(share=percent(share, limit), feature=_feature(criterion), limit=percent(limit))


def _landscape_district_text(criterion: Criterion) -> str:
    share, limit = criterion.figure, criterion.upper_limit
    if _is_unknown(criterion) or share is None or limit is None:
        return tr("Whether the landscape feature was drawn along borders of municipalities is unknown.")
    text = tr(
        "{share} of the border of {feature} runs along borders of municipalities (needed as no listed sector confirms "
        "this ground: at most {limit})."
    )
    return text.format(share=percent(share, limit), feature=_feature(criterion), limit=percent(limit))


def _landscape_margin_text(criterion: Criterion) -> str:
    likeness, limit = criterion.figure, criterion.limit
    if _is_unknown(criterion) or likeness is None or limit is None:
        return tr("Whether likeness alone is enough, without a listed sector, is unknown.")
    text = tr("Likeness to {feature}: {likeness} (needed as no listed sector confirms this ground: at least {limit}).")
    return text.format(
        feature=_feature(criterion), likeness=_number(likeness, 2, (limit,)), limit=_number(limit, 2, (likeness,))
    )


def _member_count_text(criterion: Criterion) -> str:
    if _is_unknown(criterion):
        return tr("The number of members is unknown.")
    if criterion.upper_limit is None:
        text = tr("Number of members: {count} (needed: at least {low}).")
    elif criterion.limit is None:
        text = tr("Number of members: {count} (needed: at most {high}).")
    else:
        text = tr("Number of members: {count} (needed: {low} to {high}).")
    return text.format(count=_count(criterion.figure), low=_count(criterion.limit), high=_count(criterion.upper_limit))


def _region_count_text(criterion: Criterion) -> str:
    if _is_unknown(criterion):
        return tr("The number of regions is unknown.")
    text = tr("Number of regions: {count} (needed: at least {low}).")
    return text.format(count=_count(criterion.figure), low=_count(criterion.limit))


def _members_above_text(criterion: Criterion) -> str:
    count, median = criterion.figure, criterion.limit
    if _is_unknown(criterion):
        return tr("Whether there are more members than in the median region is unknown.")
    if count is None or median is None:
        if _is_met(criterion):
            return tr("There are more members than municipalities in the median region.")
        return tr("There are no more members than municipalities in the median region.")
    text = tr("Number of members: {count} (needed: more than the {median} municipalities of the median region).")
    return text.format(count=_count(count), median=_count(median))


def _area_above_text(criterion: Criterion) -> str:
    area, median = criterion.figure, criterion.limit
    if _is_unknown(criterion):
        return tr("Whether the area is larger than that of the median region is unknown.")
    if area is None or median is None:
        if _is_met(criterion):
            return tr("The area is larger than that of the median region.")
        return tr("The area is no larger than that of the median region.")
    text = tr("Area: {area} (needed: more than the {median} of the median region).")
    return text.format(area=_km2(area, median), median=_km2(median, area))


def growth_text(criterion: Criterion) -> str:
    """Say that a territory is larger than when its reference set came into use, with both figures."""
    now, before = criterion.figure, criterion.limit
    if now is None or before is None:
        return tr("The territory is larger than in its first run on these regions.")
    if criterion.subject == Grown.MEMBERS.value:
        text = tr(
            "The territory has {now} members; in its first run on these regions it had {before}. That it is large "
            "already is no ground."
        )
        return text.format(now=_count(now), before=_count(before))
    text = tr(
        "The territory covers {now}; in its first run on these regions it covered {before}. That it is large already "
        "is no ground."
    )
    return text.format(now=_km2(now, before), before=_km2(before, now))


def _population_above_text(criterion: Criterion) -> str:
    weight, median = criterion.figure, criterion.limit
    if _is_unknown(criterion) or weight is None or median is None:
        return tr("Whether there is more population than in the median region is unknown.")
    text = tr("Population of the members: {weight} (needed: more than the {median} of the median region).")
    return text.format(weight=_number(weight, 0, (median,)), median=_number(median, 0, (weight,)))


def _heavy_assets_text(criterion: Criterion) -> str:
    if _is_unknown(criterion):
        return tr("Whether the partnership has heavy assets of its own is unknown.")
    if _is_met(criterion):
        return tr("The partnership has heavy assets of its own.")
    return tr("The partnership has no heavy assets of its own.")


def _hosted_text(criterion: Criterion) -> str:
    host, share = _subject(criterion), criterion.figure
    if not host:
        return tr("No host is named.")
    if _is_unknown(criterion):
        text = tr("Whether the territory lies in that of its host “{host}” is unknown.")
    elif share is None and _is_met(criterion):
        text = tr("All members are members of the host “{host}”.")
    elif share is None:
        text = tr("Not all members are members of the host “{host}”.")
    else:
        text = tr("{share} of the territory lies in that of its host “{host}” (needed: all but slivers).")
    return text.format(host=host, share="" if share is None else percent(share))


def _hosted_members_text(criterion: Criterion) -> str:
    if _is_unknown(criterion):
        text = tr("Whether the members are members of the host “{host}” is unknown.")
    else:
        text = tr("Members that are members of the host “{host}” too: {count} of {all}.")
    return text.format(host=_subject(criterion), count=_count(criterion.figure), all=_count(criterion.limit))


def _host_region_text(criterion: Criterion) -> str:
    if _is_unknown(criterion):
        text = tr("Whether the host “{host}” lies in one region is unknown.")
    elif _is_met(criterion):
        text = tr("The host “{host}” lies in one region.")
    else:
        text = tr("The host “{host}” does not lie in one region; regions that it takes part of: {count}.")
    return text.format(host=_subject(criterion), count=_count(criterion.figure))


def _recognition_text(criterion: Criterion) -> str:
    if _is_unknown(criterion):
        return tr("Whether the partnership is recognised is unknown.")
    if _is_met(criterion):
        return tr("The partnership is recognised: {recognition}.").format(recognition=_subject(criterion))
    return tr("The partnership has no recognition.")


def _legal_form_text(criterion: Criterion) -> str:
    if _is_unknown(criterion):
        return tr("No legal form is given.")
    if _is_met(criterion):
        text = tr("The legal form “{form}” is on the list of this ground.")
    else:
        text = tr("The legal form “{form}” is not on the list of this ground.")
    return text.format(form=_subject(criterion))


def _extends_beyond_text(criterion: Criterion) -> str:
    if not _is_met(criterion):
        return tr("The territory does not extend beyond the regions.")
    if criterion.figure is None:
        return tr("A significant part of the territory lies outside all regions.")
    return tr("{share} of the territory lies outside all regions.").format(share=percent(criterion.figure))


def _class_text(criterion: Criterion) -> str:
    if _is_met(criterion):
        text = tr("This ground is meant for the class “{name}”.")
    else:
        text = tr("This ground is not meant for the class “{name}”.")
    return text.format(name=class_label(_subject(criterion)))


def _sector_text(criterion: Criterion) -> str:
    if _is_unknown(criterion):
        return tr("No sector is given: a person must confirm that this ground suits the partnership.")
    if _is_met(criterion):
        text = tr("The sector “{sector}” is on the list of this ground.")
    else:
        text = tr("The sector “{sector}” is not on the list of this ground.")
    return text.format(sector=_subject(criterion))


def concordance_labels() -> dict[str, str]:
    """Give what each number about a whole layer of zones tells, by its code, in the order to show them."""
    return {
        "v_measure": tr("V-measure: harmonic mean of homogeneity and completeness (0–1)"),
        "homogeneity": tr("Homogeneity, zones → regions: how far the zone of a place tells its region (0–1)"),
        "completeness": tr("Completeness, regions → zones: how far the region of a place tells its zone (0–1)"),
        "mapcurves": tr("Mapcurves goodness of fit, the higher of both directions (0–1)"),
        "mapcurves_zones": tr("Mapcurves, mean fit of the zones (0–1)"),
        "mapcurves_regions": tr("Mapcurves, mean fit of the regions (0–1)"),
        "zone_splitting": tr("Splitting of zones by regions (1 is none)"),
        "zone_splitting_reduced": tr("Splitting of zones by regions, whole regions taken together (1 is none)"),
        "region_splitting": tr("Splitting of regions by zones (1 is none)"),
        "region_splitting_reduced": tr("Splitting of regions by zones, whole zones taken together (1 is none)"),
        "zone_effective_splits": tr("Effective splits of zones, mean by size (0 is none)"),
        "region_effective_splits": tr("Effective splits of regions, mean by size (0 is none)"),
        "is_comparable": tr("Whether the layers cover the same ground once (1 is yes)"),
        "overlap_share": tr("What zones share with each other, as a share of the regions"),
        "uncovered_share": tr("What no zone holds, as a share of the regions"),
        "outside_share": tr("What zones have outside the regions, as a share of the regions"),
        "zone_count": tr("Number of zones that are compared"),
        "region_count": tr("Number of regions"),
        "left_out_count": tr("Number of zones that share nothing with the regions"),
    }


def membership_labels() -> dict[str, str]:
    """Give what each number about all memberships tells, by its code, in the order to show them."""
    return {
        "municipality_count": tr("Number of municipalities in regions"),
        "partnership_count": tr("Number of partnerships with members"),
        "membership_count": tr("Number of memberships"),
        "member_set_count": tr("Number of different member sets"),
        "crossing_count": tr("Number of partnerships that reach over a border of regions"),
        "border_count": tr("Number of municipalities that border on another region"),
        "mean_partnerships": tr("Partnerships of a municipality in a region, mean"),
        "mean_congruence": tr("Congruence of municipalities in regions, mean (0–1)"),
        "mean_coherence": tr("Coherence of regions, mean (0–1)"),
        "inward_share": tr("Share of all ties that stay within a region"),
        "seats": tr("Seats of municipalities in regions"),
    }


def layer_figure_labels(layer: str) -> dict[str, str]:
    """Give what the numbers that a register keeps about a whole layer tell: zones have the name of their layer."""
    return concordance_labels() if layer else membership_labels()
