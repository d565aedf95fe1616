"""`regioalign:prioritise`: in which order to align what does not conform, with reasons, and when."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..regioalign_plugin.explanation.rule_set_files import find_rule_set
from ..regioalign_plugin.translation import tr
from . import prioritise_parameters as keys
from .date_parameter import date_of
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes
from .prioritise_parameters import count_outputs, input_parameters, output_parameters
from .rule_set_parameter import DEFAULT_RULE_SET

if TYPE_CHECKING:
    from ..regioalign_plugin.explanation.priority_rules import PriorityRules
    from ..regioalign_plugin.explanation.rulesets import RuleSet
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .prioritise_input import FactFields
    from .prioritise_run import PriorityOptions, PriorityOutcome


class Prioritise(LayerAlgorithm):
    """Puts what does not conform in the order in which to align it."""

    def createInstance(self) -> Prioritise:
        """Make a fresh copy for a run."""
        return Prioritise()

    def name(self) -> str:
        """Give the id: a promise."""
        return "prioritise"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Order of alignment")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Assessment")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "assessment"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("priority,prioritise,rank,score,renewal,deadline,calendar,iCalendar,workload,planning,transition")
        return [*words.split(","), "regiovorming", "prioriteit"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Puts what does not conform in the order in which to align it, with reasons, and in a calendar.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return "".join((_about(), _of_score(), _of_rank(), _of_calendar(), _of_rule_set()))

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*input_parameters(), *output_parameters()):
            self.addParameter(parameter)
        for name, label in count_outputs():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Find the order first, and write only when all is known, so that nothing half done is left behind."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .prioritise_run import prioritise_layer, summary_lines

        options = self.read_options(parameters, context)
        if options.rule_set.priority is None:
            text = tr("Rule set {id} says nothing about the order of alignment: that of {default} is used.")
            feedback.pushWarning(text.format(id=options.rule_set.id, default=DEFAULT_RULE_SET))
        try:
            outcome = prioritise_layer(options, FeedbackProgress(feedback))
            results = self._write(outcome, options, parameters, context)
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        feedback.setProgress(100)
        push_notes(outcome.notes, feedback)
        for line in summary_lines(outcome):
            feedback.pushInfo(line)
        return {**results, **_counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> PriorityOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import field_indexes
        from .prioritise_run import PriorityOptions

        rule_set = self.rule_set_of("RULE_SET", parameters, context)
        rules = _rules_of(rule_set)
        fields = self._fields(parameters, context)
        facts = self._facts(fields, rules, parameters, context)
        findings = self._findings(fields if facts is None else None, rules, parameters, context)
        months = parameters.get(keys.WINDOW_MONTHS)
        options = PriorityOptions(
            findings=findings,
            facts=facts,
            fields=fields,
            repairs=self._repairs(parameters, context),
            rule_set=rule_set,
            rules=rules,
            window_months=self.parameterAsInt(parameters, keys.WINDOW_MONTHS, context)
            if is_given(months)
            else rules.window_months,
            today=date_of(self, keys.TODAY, parameters, context) or date.today(),
        )
        try:
            for layer in (options.findings, options.facts, options.repairs):
                if layer is not None:
                    field_indexes(layer)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        return options

    def _fields(self, parameters: Values, context: QgsProcessingContext) -> FactFields:
        from .prioritise_input import FactFields

        def field(key: str) -> str:
            return str(self.parameterAsString(parameters, key, context))

        return FactFields(
            id=field(keys.FACTS_ID_FIELD),
            is_new=field(keys.NEW_FIELD),
            starts_on=field(keys.START_FIELD),
            ends_on=field(keys.END_FIELD),
            assets=field(keys.ASSETS_FIELD),
            private_partners=field(keys.PRIVATE_FIELD),
            transition_cost=field(keys.COST_FIELD),
            impact=tuple(self.parameterAsStrings(parameters, keys.IMPACT_FIELDS, context)),
            domain=field(keys.DOMAIN_FIELD),
        )

    def _findings(
        self, fields: FactFields | None, rules: PriorityRules, parameters: Values, context: QgsProcessingContext
    ) -> PolygonLayer:
        """Take the findings with the columns and the facts that they have; refuse what are no findings."""
        from .prioritise_input import FINDING_FIELDS

        layer = self.layer_of(keys.INPUT, tr("findings"), (), (), parameters, context)
        there = layer.source.fields()
        for name in FINDING_FIELDS[:2]:
            if there.lookupField(name) < 0:
                text = tr(
                    "Layer “{layer}” ({role}) has no column “{field}”. Give the output of “Assess alignment with "
                    "regions”, or the layer review_map of a register."
                )
                raise QgsProcessingException(text.format(layer=layer.name, role=layer.role, field=name))
        columns = [name if there.lookupField(name) >= 0 else "" for name in FINDING_FIELDS]
        mapped = () if fields is None else fields.all_given
        own = [rule.field_name for rule in rules.own if there.lookupField(rule.field_name) >= 0]
        return replace(layer, fields=(*columns, *dict.fromkeys((*mapped, *own))))

    def _facts(
        self, fields: FactFields, rules: PriorityRules, parameters: Values, context: QgsProcessingContext
    ) -> PolygonLayer | None:
        """Take the table with facts; its id comes before these fields when it is read."""
        if not is_given(parameters.get(keys.FACTS)):
            return None
        layer = self.layer_of(keys.FACTS, tr("facts"), (keys.FACTS_ID_FIELD,), (), parameters, context)
        there = layer.source.fields()
        own = [rule.field_name for rule in rules.own if there.lookupField(rule.field_name) >= 0]
        return replace(layer, fields=tuple(dict.fromkeys((fields.id, *fields.all_given, *own))))

    def _repairs(self, parameters: Values, context: QgsProcessingContext) -> PolygonLayer | None:
        from .prioritise_input import REPAIR_FIELDS

        if not is_given(parameters.get(keys.REPAIRS)):
            return None
        layer = self.layer_of(keys.REPAIRS, tr("repairs"), (), (), parameters, context)
        there = layer.source.fields()
        for name in REPAIR_FIELDS[:3]:
            if there.lookupField(name) < 0:
                text = tr(
                    "Layer “{layer}” ({role}) has no column “{field}”. Give the table “Repairs” that “Repairs and "
                    "what-if” made."
                )
                raise QgsProcessingException(text.format(layer=layer.name, role=layer.role, field=name))
        return replace(layer, fields=tuple(name if there.lookupField(name) >= 0 else "" for name in REPAIR_FIELDS))

    def _write(
        self, outcome: PriorityOutcome, options: PriorityOptions, parameters: Values, context: QgsProcessingContext
    ) -> Values:
        """Write the sinks that are wanted, one after the other: they may be tables of one file."""
        from . import prioritise_tables as tables

        order = tables.priority_frame(outcome, options.rule_set.id)
        results: Values = {
            keys.OUTPUT: self.write_sink(
                keys.OUTPUT,
                order,
                tables.PRIORITY_COLUMNS,
                parameters,
                context,
                geometries=outcome.geometries,
                crs=outcome.crs,
            )
        }
        for name, frame_of, columns in (
            (keys.SUMMARY, tables.summary_frame, tables.SUMMARY_COLUMNS),
            (keys.WINDOWS, tables.window_frame, tables.WINDOW_COLUMNS),
            (keys.CALENDAR, tables.calendar_frame, tables.CALENDAR_COLUMNS),
            (keys.DEADLINES, tables.deadline_frame, tables.DEADLINE_COLUMNS),
            (keys.WORKLOAD, tables.workload_frame, tables.WORKLOAD_COLUMNS),
            (keys.PROBLEMS, tables.problem_frame, tables.PROBLEM_COLUMNS),
        ):
            if is_wanted(parameters.get(name)):
                results[name] = self.write_sink(name, frame_of(outcome), columns, parameters, context)
        for name, destination in results.items():
            measure = "score" if name == keys.OUTPUT and outcome.geometries is not None else ""
            self.prepare_output(destination, context, has_classes=False, measure=measure)
        return {**results, **self._write_calendar(outcome, parameters, context)}

    def _write_calendar(self, outcome: PriorityOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        from ..regioalign_plugin.layers.packages import replacing
        from .prioritise_tables import calendar_bytes

        if not is_wanted(parameters.get(keys.CALENDAR_FILE)):
            return {"EVENT_COUNT": 0}
        path = Path(self.parameterAsFileOutput(parameters, keys.CALENDAR_FILE, context))
        content, count = calendar_bytes(outcome, self.displayName(), datetime.now(timezone.utc))
        with replacing(path) as stream:
            stream.write(content)
        return {keys.CALENDAR_FILE: str(path), "EVENT_COUNT": count}


def _rules_of(rule_set: RuleSet) -> PriorityRules:
    """Give the order of a rule set; of one without, that of the rule set that is used by default."""
    if rule_set.priority is not None:
        return rule_set.priority
    rules = find_rule_set(DEFAULT_RULE_SET).priority
    assert rules is not None  # a test holds the rule sets that ship to it
    return rules


def _counts(outcome: PriorityOutcome) -> Values:
    """Give the numbers for models and scripts, without a share of nothing."""
    candidates = outcome.candidates
    ranks = Counter(one.place.rank for one in candidates if one.place is not None)
    known = [one.priority.known_share for one in candidates]
    share = {"UNKNOWN_SHARE": 1 - sum(known) / len(known)} if known else {}
    return {
        "PARTNERSHIP_COUNT": len(outcome.findings),
        "TO_ALIGN_COUNT": len(candidates),
        "RANKED_COUNT": sum(ranks.values()),
        "UNRANKED_COUNT": len(candidates) - sum(ranks.values()),
        "TIED_COUNT": sum(count for count in ranks.values() if count > 1),
        "CONFORMING_COUNT": outcome.conforming_count,
        "UNJUDGED_COUNT": outcome.unjudged_count,
        "SETTLED_COUNT": outcome.settled_count,
        "ONE_OFF_COUNT": sum(one.is_one_off for one in candidates),
        "STUDY_FIRST_COUNT": sum(one.needs_study for one in candidates),
        "OVERDUE_COUNT": sum(one.dates.is_overdue(outcome.today) for one in candidates),
        "DUE_WITHIN_YEAR_COUNT": sum(outcome.is_due_within_year(one) for one in candidates),
        "WINDOW_COUNT": len(outcome.windows),
        "IN_WINDOW_COUNT": sum(one.window is not None for one in candidates),
        "UNREADABLE_COUNT": len(outcome.unreadable),
        **share,
    }


def _about() -> str:
    return tr(
        "<p>Which partnerships to align first. All that does not conform gets a score, a rank and the reasons in "
        "words, by the rules of thumb of the rule set: new or to be founded; its term ends soon, best together with "
        "others of its region; few own assets; governments only; no large transition cost (else a feasibility study "
        "first); operational impact considered; one municipality off.</p>"
        "<p>What conforms needs no place in the order and is left out, as is what is not judged, what is exempt, and "
        "what was accepted for good; the log and the numbers count them.</p>"
    )


def _of_score() -> str:
    return tr(
        "<p><b>Score</b>: 100 × Σ weight · value ÷ Σ weight, over the criteria that are <i>known</i>; a value is 0 to "
        "1. Unknown is not zero: it has no part in the score. <i>known_share</i> is the weight of what is known ÷ all "
        "weight. <i>score_low</i> and <i>score_high</i> are the score if all that is unknown speaks against aligning "
        "early, or for it.</p>"
    )


def _of_rank() -> str:
    return tr(
        "<p><b>Rank</b>: by the middle of score_low and score_high, which draws a score that rests on few facts to 50. "
        "Equals share a rank, and the next is as many further. Whatever the unknown facts turn out to be, the place "
        "lies between <i>rank_best</i> and <i>rank_worst</i>. Of whom nothing is known has no rank. "
        "<i>rank_in_domain</i> and <i>rank_in_region</i> are the ranks among those of the same policy domain and main "
        "region.</p>"
    )


def _of_calendar() -> str:
    return tr(
        "<p><b>When</b>: a planned or allowed date of the register counts in place of the deadline, and what is new is "
        "due when it is founded, where the rule set says so. <i>starts_on</i> and <i>ends_on</i> tell from when until "
        "when a partnership is to be aligned: until its term ends, if that is before the deadline, else until the "
        "deadline; what is overdue has no end. QGIS plays them with the temporal controller, which shows what is left "
        "to do.</p><p>Of terms that end close together the fullest window is taken first, then the fullest before and "
        "after it.</p>"
    )


def _of_rule_set() -> str:
    return tr(
        "<p>Weights and limits stand in the rule set, under <i>priority</i>. A rule set of your own can change them "
        "and add criteria that read a field of the facts: a number, yes or no, text or a date.</p>"
    )
