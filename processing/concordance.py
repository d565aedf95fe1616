"""`regioalign:concordance`: how well a whole layer of zones matches the regions."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
)

from ..regioalign_plugin.labels import concordance_labels
from ..regioalign_plugin.translation import tr
from .concordance_parameters import BASES, BY_AREA, BY_WEIGHT, input_parameters, output_parameters
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes, thread_count
from .measure_style import INHOMOGENEITY
from .register_parameters import choice_of

if TYPE_CHECKING:
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .concordance_run import ConcordanceOptions, ConcordanceOutcome

_NOT_USED = ""  # the sector of a zone and whether a region is delimited have no part in it


class ConcordanceOfZones(LayerAlgorithm):
    """Measures how well zones and regions match."""

    INPUT = "INPUT"
    ID_FIELD = "ID_FIELD"
    NAME_FIELD = "NAME_FIELD"
    MEMBERS_FIELD = "MEMBERS_FIELD"
    REGIONS = "REGIONS"
    REGION_ID_FIELD = "REGION_ID_FIELD"
    REGION_NAME_FIELD = "REGION_NAME_FIELD"
    BASIS = "BASIS"
    MUNICIPALITIES = "MUNICIPALITIES"
    MUNICIPALITY_ID_FIELD = "MUNICIPALITY_ID_FIELD"
    MUNICIPALITY_NAME_FIELD = "MUNICIPALITY_NAME_FIELD"
    WEIGHT_FIELD = "WEIGHT_FIELD"
    RULE_SET = "RULE_SET"
    OUTPUT = "OUTPUT"
    REGIONS_OUTPUT = "REGIONS_OUTPUT"
    SHARES = "SHARES"
    SUMMARY = "SUMMARY"

    def createInstance(self) -> ConcordanceOfZones:
        """Make a fresh copy for a run."""
        return ConcordanceOfZones()

    def name(self) -> str:
        """Give the id: a promise."""
        return "concordance"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Concordance of zones and regions")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Assessment")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "assessment"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("zones,homogeneity,completeness,V-measure,inhomogeneity,mapcurves,splitting,entropy,similarity")
        return [*words.split(","), "referentieregio", "concordantie", "overeenstemming", "zones"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Tells how well a whole layer of zones matches the reference regions, and where it does not.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return "".join((_about(), _formulas(), _more_formulas(), _outputs(), _sources()))

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*input_parameters(), *output_parameters()):
            self.addParameter(parameter)
        for code, label in concordance_labels().items():
            self.addOutput(QgsProcessingOutputNumber(code.upper(), label))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Measure first, and write only when all is known, so that nothing half done is left behind."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .concordance_run import compare_with_regions, summary_lines

        options = self.read_options(parameters, context)
        try:
            outcome = compare_with_regions(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: nothing was written."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        results = self._write(outcome, parameters, context)
        feedback.setProgress(100)
        push_notes(outcome.notes, feedback)
        for line in summary_lines(outcome):
            feedback.pushInfo(line)
        return {**results, **_numbers(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> ConcordanceOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from .concordance_run import ConcordanceOptions

        def layer(name: str, role: str, required: tuple[str, ...], optional: tuple[str, ...]) -> PolygonLayer:
            return self.layer_of(name, role, required, optional, parameters, context)

        municipalities = None
        if is_given(parameters.get(self.MUNICIPALITIES)):
            municipalities = layer(
                self.MUNICIPALITIES,
                tr("municipalities"),
                (self.MUNICIPALITY_ID_FIELD,),
                (self.MUNICIPALITY_NAME_FIELD, self.WEIGHT_FIELD),
            )
        zones = layer(self.INPUT, tr("zones"), (self.ID_FIELD,), (self.NAME_FIELD, self.MEMBERS_FIELD))
        regions = layer(self.REGIONS, tr("reference regions"), (self.REGION_ID_FIELD,), (self.REGION_NAME_FIELD,))
        code, name, members = zones.fields
        options = ConcordanceOptions(
            zones=replace(zones, fields=(code, name, _NOT_USED, members)),
            regions=replace(regions, fields=(*regions.fields, _NOT_USED)),
            municipalities=municipalities,
            basis=choice_of(self, self.BASIS, BASES, parameters, context),
            rule_set=self.rule_set_of(self.RULE_SET, parameters, context),
            transform_context=context.transformContext(),
            threads=thread_count(),
        )
        self._refuse_what_lacks(options)
        try:
            for one in (options.zones, options.regions, options.municipalities):
                if one is not None:
                    check_is_polygonal(one)
                    field_indexes(one)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        return options

    def _refuse_what_lacks(self, options: ConcordanceOptions) -> None:
        """Refuse lists and counts without municipalities, and weights without their field."""
        lacks = ""
        if options.municipalities is None and options.by_members:
            lacks = self.MUNICIPALITIES
        elif options.basis == BY_WEIGHT and options.municipalities is not None and not options.municipalities.fields[2]:
            lacks = self.WEIGHT_FIELD
        if not lacks:
            return
        asks = self.BASIS if options.basis != BY_AREA else self.MEMBERS_FIELD
        value = options.basis if options.basis != BY_AREA else options.zones.fields[3]
        text = tr("Parameter {asks} is “{value}”, which needs {lacks}, but that is empty. Give it, or change {asks}.")
        raise QgsProcessingException(text.format(asks=asks, value=value, lacks=lacks))

    def _write(self, outcome: ConcordanceOutcome, parameters: Values, context: QgsProcessingContext) -> Values:
        """Write the sinks that are wanted, one after the other: they may be tables of one file."""
        from .concordance_run import REGION_COLUMNS, SHARE_COLUMNS, SUMMARY_COLUMNS, ZONE_COLUMNS

        results: Values = {}
        for name, frame, columns, geometries, crs in (
            (self.OUTPUT, outcome.zones, ZONE_COLUMNS, outcome.zone_geometries, outcome.zone_crs),
            (self.REGIONS_OUTPUT, outcome.regions, REGION_COLUMNS, outcome.region_geometries, outcome.region_crs),
            (self.SHARES, outcome.shares, SHARE_COLUMNS, None, None),
            (self.SUMMARY, outcome.summary, SUMMARY_COLUMNS, None, None),
        ):
            if is_wanted(parameters.get(name)):
                results[name] = self.write_sink(
                    name, frame, columns, parameters, context, geometries=geometries, crs=crs
                )
        for name, destination in results.items():
            measure = INHOMOGENEITY if name in (self.OUTPUT, self.REGIONS_OUTPUT) else ""
            self.prepare_output(destination, context, has_classes=False, measure=measure)
        return results


def _numbers(outcome: ConcordanceOutcome) -> Values:
    """Give the numbers for models and scripts, without those that are refused."""
    return {
        code.upper(): int(value) if code.endswith("_count") or code == "is_comparable" else value
        for code, value in outcome.numbers.items()
        if value == value  # NaN alone differs from itself
    }


def _about() -> str:
    return tr(
        "<p>Compares a whole layer of zones, such as police zones, with the reference regions: by area, by number of "
        "municipalities, or by a weight of them such as the population.</p>"
        "<p>The zones may not overlap each other, and zones and regions must cover the same ground, but for noise by "
        "the rule set. Otherwise the measures are refused: the log and <b>Measures</b> tell why with figures and "
        "names, IS_COMPARABLE is 0, the columns of measures stay NULL, and shares are still given. Zones that share "
        "nothing with the regions have no part in it. Regions that overlap each other stop the run.</p>"
    )


def _formulas() -> str:
    return tr(
        "<p>Zone i and region j share n_ij; n_i and n_j are what each holds, n is everything; H = −Σ p log p.</p>"
        "<ul><li><b>Homogeneity</b>, zones → regions: 1 − H(region | zone) / H(region). 1 if every zone lies within "
        "one region.</li>"
        "<li><b>Completeness</b>, regions → zones: 1 − H(zone | region) / H(zone). 1 if every region lies within one "
        "zone.</li>"
        "<li><b>V-measure</b>: 2 · h · c / (h + c). 1 only if zones and regions are the same. All three are 0 to 1, "
        "without a unit.</li>"
        "<li><b>Inhomogeneity</b> of a zone: the entropy of its shares in the regions, divided by H(region); of a "
        "region likewise. 0 within one, 1 as mixed as the whole. Homogeneity is 1 minus the mean over the zones by "
        "size, completeness 1 minus that over the regions.</li></ul>"
    )


def _more_formulas() -> str:
    return tr(
        "<ul><li><b>Fit</b>: Σ n_ij² / (n_i · n_j); 1 for a union of whole ones. <b>Mapcurves</b> is the mean fit of "
        "the zones or of the regions, whichever is higher: the area under the curve of how many have at least that "
        "fit.</li>"
        "<li><b>Splitting</b>: Σ √(share), 1 or more, and its mean by size. A small bite counts: 99 % and 1 % give "
        "1.095. <b>Reduced</b>: whole regions in a zone (and whole zones in a region) are taken together first, so "
        "they cost nothing.</li>"
        "<li><b>Effective splits</b>: 1 / Σ share² − 1, 0 or more.</li></ul>"
    )


def _outputs() -> str:
    return tr(
        "<p><b>Zones with inhomogeneity</b> (OUTPUT) and <b>Regions with inhomogeneity</b> can be styled by any of "
        "these; <i>amount</i> is in square metres, municipalities or weight, as chosen. The numbers of the whole are "
        "outputs for models and scripts too, such as V_MEASURE; those that are refused are left out.</p>"
    )


def _sources() -> str:
    return tr(
        "<p>Sources: Rosenberg and Hirschberg 2007 (V-measure); Nowosad and Stepinski 2018 (V-measure and "
        "inhomogeneity of maps); Hargrove, Hoffman and Hessburg 2006 (Mapcurves); Duchin 2018 and Ramsay 2020 "
        "(splitting, reduced: Dave's Redistricting); Wang and others 2022 (effective splits).</p>"
    )
