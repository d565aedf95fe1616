"""`regioalign:assessalignment`, the main job: territories and reference regions to classified territories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Class
from .assess_parameters import (
    class_count_key,
    count_outputs,
    layer_parameters,
    rule_parameters,
    sink_parameters,
)
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes, thread_count

if TYPE_CHECKING:
    from ..regioalign_plugin.alignment.layers import Parameters
    from ..regioalign_plugin.explanation.rulesets import RuleSet
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .assess_run import AssessOptions, Outcome


class AssessAlignment(LayerAlgorithm):
    """Tests the territories of partnerships against reference regions."""

    INPUT = "INPUT"
    ID_FIELD = "ID_FIELD"
    NAME_FIELD = "NAME_FIELD"
    SECTOR_FIELD = "SECTOR_FIELD"
    REGIONS = "REGIONS"
    REGION_ID_FIELD = "REGION_ID_FIELD"
    REGION_NAME_FIELD = "REGION_NAME_FIELD"
    REGION_DELIMITED_FIELD = "REGION_DELIMITED_FIELD"
    MUNICIPALITIES = "MUNICIPALITIES"
    MUNICIPALITY_ID_FIELD = "MUNICIPALITY_ID_FIELD"
    MUNICIPALITY_NAME_FIELD = "MUNICIPALITY_NAME_FIELD"
    MEMBERS_FIELD = "MEMBERS_FIELD"
    LEGAL_FORM_FIELD = "LEGAL_FORM_FIELD"
    ORIGIN_FIELD = "ORIGIN_FIELD"
    WEIGHT_FIELD = "WEIGHT_FIELD"
    LANDSCAPE = "LANDSCAPE"
    LANDSCAPE_NAME_FIELD = "LANDSCAPE_NAME_FIELD"
    HOST_FIELD = "HOST_FIELD"
    HOSTS = "HOSTS"
    HOSTS_ID_FIELD = "HOSTS_ID_FIELD"
    HOSTS_NAME_FIELD = "HOSTS_NAME_FIELD"
    RECOGNITION_FIELD = "RECOGNITION_FIELD"
    ASSETS_FIELD = "ASSETS_FIELD"
    RULE_SET = "RULE_SET"
    EXTRA_SECTORS = "EXTRA_SECTORS"
    EPS = "EPS"
    SLIVER_WIDTH = "SLIVER_WIDTH"
    MINOR_SHARE = "MINOR_SHARE"
    OUTPUT = "OUTPUT"
    OVERLAPS = "OVERLAPS"
    PIECES = "PIECES"
    HOSTED = "HOSTED"
    TERRITORY_COUNT = "TERRITORY_COUNT"
    CONFORMING_COUNT = "CONFORMING_COUNT"
    NON_CONFORMING_COUNT = "NON_CONFORMING_COUNT"
    INVALID_COUNT = "INVALID_COUNT"
    HOSTED_COUNT = "HOSTED_COUNT"
    NOT_NESTED_COUNT = "NOT_NESTED_COUNT"

    def createInstance(self) -> AssessAlignment:
        """Make a fresh copy for a run."""
        return AssessAlignment()

    def name(self) -> str:
        """Give the id: a promise."""
        return "assessalignment"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Assess alignment with regions")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Assessment")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "assessment"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("reference regions,partnerships,territories,overlay,classify,straddle,comply or explain,zones")
        return [*words.split(","), "referentieregio", "regiovorming", "werkingsgebied"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Tells for each territory whether it fits the reference regions, and where it does not.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Tests the territory of each partnership against reference regions and gives it a class: it coincides "
            "with a region, lies within one, is a union of whole regions, straddles regions, extends beyond them or "
            "lies outside. A rule set says which classes conform. Where one does not, a ground for an exception is "
            "suggested if the evidence supports it, with the reasons in words; a person decides.</p>"
            "<p><b>Territories by class</b> (OUTPUT) has a row per partnership: class, whether it conforms, main "
            "region, shares, measures, flags and suggestion. Features with the same id are one partnership and are "
            "dissolved. Its geometry is that of the input, in the CRS of the input; geometries that were not valid are "
            "repaired and flagged, curves become line segments, Z and M are dropped.</p>"
            "<p><b>Overlaps</b> has a row per territory and region that share ground. <b>Pieces outside the main "
            "region</b> are polygons in the CRS of the input, measured in the CRS that the log names. <b>Hosted "
            "partnerships</b> has a row per territory that names a host.</p>"
            "<p>Layers may have different coordinate reference systems. Areas are measured in that of the regions if "
            "it measures areas; otherwise all layers are brought to a Lambert azimuthal equal-area projection. A share "
            "up to EPS counts as noise if its mean width is below SLIVER_WIDTH.</p>"
            "<p>The numbers (TERRITORY_COUNT, CONFORMING_COUNT, NON_CONFORMING_COUNT, INVALID_COUNT, HOSTED_COUNT, "
            "NOT_NESTED_COUNT and one COUNT_ for each class) are for models and scripts.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*layer_parameters(), *rule_parameters(), *sink_parameters()):
            self.addParameter(parameter)
        for name, label in count_outputs():
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Assess first, and write only when all is known, so that nothing half done is left behind."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .assess_run import assess_layers

        options = self.read_options(parameters, context)
        try:
            outcome = assess_layers(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        results = self._write(outcome, parameters, context)
        feedback.setProgress(100)
        _report(outcome, feedback)
        return {**results, **_counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> AssessOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from .assess_run import AssessOptions

        rule_set = self._rules(parameters, context)
        territories, regions, municipalities, hosts = self._layers(parameters, context)
        landscape = self.layers_of(self.LANDSCAPE, tr("landscape"), self.LANDSCAPE_NAME_FIELD, parameters, context)
        if hosts is not None and not territories.fields[6]:
            text = tr("Parameter {hosts} is given, but {field} is empty. Choose the field that names the host.")
            raise QgsProcessingException(text.format(hosts=self.HOSTS, field=self.HOST_FIELD))
        if municipalities is None and territories.fields[3]:
            raise QgsProcessingException(
                tr(
                    "Parameter {members} is “{field}”, but {municipalities} is empty. Give the layer of the "
                    "municipalities whose codes the lists hold."
                ).format(members=self.MEMBERS_FIELD, field=territories.fields[3], municipalities=self.MUNICIPALITIES)
            )
        try:
            for layer in (territories, regions, municipalities, hosts, *landscape):
                if layer is not None:
                    check_is_polygonal(layer)
                    field_indexes(layer)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        return AssessOptions(
            territories=territories,
            regions=regions,
            municipalities=municipalities,
            landscape=landscape,
            hosts=hosts,
            rule_set=rule_set,
            parameters=self._parameters(rule_set, parameters, context),
            with_pieces=is_wanted(parameters.get(self.PIECES)),
            transform_context=context.transformContext(),
            threads=thread_count(),
        )

    def _layers(
        self, parameters: Values, context: QgsProcessingContext
    ) -> tuple[PolygonLayer, PolygonLayer, PolygonLayer | None, PolygonLayer | None]:
        """Take territories, regions, municipalities and hosts."""

        def layer(name: str, role: str, required: tuple[str, ...], optional: tuple[str, ...]) -> PolygonLayer:
            return self.layer_of(name, role, required, optional, parameters, context)

        def optional_layer(
            name: str, role: str, required: tuple[str, ...], optional: tuple[str, ...]
        ) -> PolygonLayer | None:
            return layer(name, role, required, optional) if is_given(parameters.get(name)) else None

        return (
            layer(
                self.INPUT,
                tr("territories"),
                (self.ID_FIELD,),
                (
                    self.NAME_FIELD,
                    self.SECTOR_FIELD,
                    self.MEMBERS_FIELD,
                    self.LEGAL_FORM_FIELD,
                    self.ORIGIN_FIELD,
                    self.HOST_FIELD,
                    self.RECOGNITION_FIELD,
                    self.ASSETS_FIELD,
                ),
            ),
            layer(
                self.REGIONS,
                tr("reference regions"),
                (self.REGION_ID_FIELD,),
                (self.REGION_NAME_FIELD, self.REGION_DELIMITED_FIELD),
            ),
            optional_layer(
                self.MUNICIPALITIES,
                tr("municipalities"),
                (self.MUNICIPALITY_ID_FIELD,),
                (self.MUNICIPALITY_NAME_FIELD, self.WEIGHT_FIELD),
            ),
            optional_layer(self.HOSTS, tr("hosts"), (self.HOSTS_ID_FIELD,), (self.HOSTS_NAME_FIELD,)),
        )

    def _rules(self, parameters: Values, context: QgsProcessingContext) -> RuleSet:
        """Take the rule set, with the sectors that the user adds."""
        from ..regioalign_plugin.explanation.rulesets import RuleSetError, extend_from_file

        rule_set = self.rule_set_of(self.RULE_SET, parameters, context)
        path = self.parameterAsString(parameters, self.EXTRA_SECTORS, context).strip()
        try:
            return extend_from_file(rule_set, path) if path else rule_set
        except RuleSetError as error:
            text = tr("Parameter {key}: {error}. Give an object with the code of a ground and a list of its terms.")
            raise QgsProcessingException(text.format(key=self.EXTRA_SECTORS, error=error)) from error

    def _parameters(self, rule_set: RuleSet, parameters: Values, context: QgsProcessingContext) -> Parameters:
        from ..regioalign_plugin.alignment.layers import Parameters

        def number(name: str, default: float) -> float:
            if parameters.get(name) is None:
                return default
            return float(self.parameterAsDouble(parameters, name, context))

        rules = rule_set.parameters
        return Parameters(
            eps=_share(self.EPS, number(self.EPS, rules.eps)),
            sliver_width_m=_width(self.SLIVER_WIDTH, number(self.SLIVER_WIDTH, rules.sliver_width_m)),
            minor_share=_share(self.MINOR_SHARE, number(self.MINOR_SHARE, rules.minor_share)),
            conforming=frozenset(rule_set.conforming),
            landscape_share=_enough_of_landscape(rule_set),
            border_distance_m=rules.border_distance_m,
        )

    def _write(self, outcome: Outcome, parameters: Values, context: QgsProcessingContext) -> Values:
        """Write the sinks that are wanted, one after the other: they may be tables of one file."""
        from ..regioalign_plugin.layers.writing import FINDING_COLUMNS, HOSTED_COLUMNS, OVERLAP_COLUMNS, PIECE_COLUMNS

        results = {}
        for name, frame, columns, geometries in (
            (self.OUTPUT, outcome.findings, FINDING_COLUMNS, outcome.territories),
            (self.OVERLAPS, outcome.overlaps, OVERLAP_COLUMNS, None),
            (self.PIECES, outcome.pieces, PIECE_COLUMNS, outcome.piece_geometries),
            (self.HOSTED, outcome.hosted, HOSTED_COLUMNS, None),
        ):
            if name == self.OUTPUT or (frame is not None and is_wanted(parameters.get(name))):
                crs = None if geometries is None else outcome.crs
                results[name] = self.write_sink(
                    name, frame, columns, parameters, context, geometries=geometries, crs=crs
                )
        for name, destination in results.items():
            self.prepare_output(destination, context, has_classes=name == self.OUTPUT)
        return results


def _enough_of_landscape(rule_set: RuleSet) -> float:
    """Give the share from which a landscape feature can speak for a territory: that of the first ground with one."""
    limits = (rule.tests.landscape_share for rule in rule_set.categories)
    return next((limit for limit in limits if limit is not None), 1.0)


def _share(key: str, value: float) -> float:
    if 0.0 <= value <= 1.0:
        return value
    text = tr("Parameter {key} is {value}, but a share lies between 0 and 1. Leave it empty to use the rule set.")
    raise QgsProcessingException(text.format(key=key, value=value))


def _width(key: str, value: float) -> float:
    if value >= 0.0:
        return value
    text = tr("Parameter {key} is {value}, but a width is not negative. Leave it empty to use the rule set.")
    raise QgsProcessingException(text.format(key=key, value=value))


def _counts(outcome: Outcome) -> Values:
    """Give the numbers for models and scripts."""
    classes, conforms = outcome.findings["class"], outcome.findings["conforms"]
    counts = {
        AssessAlignment.TERRITORY_COUNT: len(classes),
        AssessAlignment.CONFORMING_COUNT: int(conforms.eq(True).sum()),
        AssessAlignment.NON_CONFORMING_COUNT: int(conforms.eq(False).sum()),
        AssessAlignment.INVALID_COUNT: outcome.invalid_count,
        AssessAlignment.HOSTED_COUNT: len(outcome.hosted),
        AssessAlignment.NOT_NESTED_COUNT: int(outcome.hosted["nests"].eq(False).sum()),
    }
    by_class = {class_count_key(code): int((classes == code.value).sum()) for code in Class}
    return {**counts, **by_class}


def _report(outcome: Outcome, feedback: QgsProcessingFeedback) -> None:
    """Write remarks to the log, and at the end the outcome in words."""
    from .assess_hints import summary_lines

    push_notes(outcome.notes, feedback)
    for line in summary_lines(outcome.findings):
        feedback.pushInfo(line)
