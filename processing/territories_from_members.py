"""`regioalign:territoriesfrommembers`: lists of members and municipalities to territories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ..regioalign_plugin.translation import tr
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes, thread_count
from .rule_set_parameter import rule_set_parameter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qgis.core import QgsGeometry

    from ..regioalign_plugin.alignment.progress import Progress
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .territories_from_members_run import MemberOptions, MemberOutcome


class TerritoriesFromMembers(LayerAlgorithm):
    """Makes the territories of partnerships from their member municipalities."""

    MEMBERS = "MEMBERS"
    PARTNERSHIP_FIELD = "PARTNERSHIP_FIELD"
    MUNICIPALITY_FIELD = "MUNICIPALITY_FIELD"
    MEMBER_LIST_FIELD = "MEMBER_LIST_FIELD"
    NAME_FIELD = "NAME_FIELD"
    PARTNERSHIPS = "PARTNERSHIPS"
    PARTNERSHIP_ID_FIELD = "PARTNERSHIP_ID_FIELD"
    MUNICIPALITIES = "MUNICIPALITIES"
    MUNICIPALITY_ID_FIELD = "MUNICIPALITY_ID_FIELD"
    MUNICIPALITY_NAME_FIELD = "MUNICIPALITY_NAME_FIELD"
    RULE_SET = "RULE_SET"
    OUTPUT = "OUTPUT"
    PROBLEMS = "PROBLEMS"
    TERRITORY_COUNT = "TERRITORY_COUNT"
    PROBLEM_COUNT = "PROBLEM_COUNT"
    UNKNOWN_COUNT = "UNKNOWN_COUNT"
    DUPLICATE_COUNT = "DUPLICATE_COUNT"
    WITHOUT_TERRITORY_COUNT = "WITHOUT_TERRITORY_COUNT"

    def createInstance(self) -> TerritoriesFromMembers:
        """Make a fresh copy for a run."""
        return TerritoriesFromMembers()

    def name(self) -> str:
        """Give the id: a promise."""
        return "territoriesfrommembers"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Territories from members")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Preparation")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "preparation"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("members,municipalities,partnerships,territories,dissolve,union,list,join")
        return [*words.split(","), "deelnemers", "gemeenten", "werkingsgebied"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Makes the territory of each partnership from the municipalities that are its members.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Unites the member municipalities of each partnership. The members come as a table with a row per "
            "member (MUNICIPALITY_FIELD), or with a row per partnership and a list (MEMBER_LIST_FIELD), as codes, as "
            "names or as free text such as “Kalmthout-Essen, Wuustwezel en Brasschaat”.</p>"
            "<p>An entry that is the code of a municipality is that municipality; leading zeros count. Else the names "
            "in it are looked up: case, accents and kinds of dashes do not matter, and the longest name wins. Nothing "
            "is guessed: what is unknown or ambiguous is skipped, and listed with the names most like it.</p>"
            "<p><b>Territories</b> (OUTPUT) has a row per partnership: its attributes, the codes of its members, their "
            "number, and flags. One of which no member is known has a row without geometry. Borders that two members "
            "share vanish exactly, so that neighbouring territories fit and no slivers arise.</p>"
            "<p><b>Problems with members</b> has a row for each that was unknown, ambiguous, given twice, empty, or a "
            "code that stands for no municipality by the rule set, with what was done.</p>"
            "<p>The numbers (TERRITORY_COUNT, PROBLEM_COUNT, UNKNOWN_COUNT, DUPLICATE_COUNT, WITHOUT_TERRITORY_COUNT) "
            "are for models and scripts.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*_table_parameters(), *_municipality_parameters(), _rule_set_parameter(), *_sinks()):
            self.addParameter(parameter)
        for name, label in (
            (self.TERRITORY_COUNT, tr("Number of partnerships")),
            (self.PROBLEM_COUNT, tr("Number of problems with members")),
            (self.UNKNOWN_COUNT, tr("Number of unknown members")),
            (self.DUPLICATE_COUNT, tr("Number of members given twice")),
            (self.WITHOUT_TERRITORY_COUNT, tr("Number of partnerships without a known member")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Find all members first; then unite and write a part at a time, since all unions may not fit in memory."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.alignment.progress import Stage
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .territories_from_members_run import PROBLEM_COLUMNS, read_members, result_notes

        options = self.read_options(parameters, context)
        progress = FeedbackProgress(feedback)
        try:
            outcome = read_members(options, Stage(progress, 0.0, 0.3))
            results = self._write(outcome, options, parameters, context, Stage(progress, 0.3, 1.0))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: what was written is not complete."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        if is_wanted(parameters.get(self.PROBLEMS)):
            results[self.PROBLEMS] = self.write_sink(
                self.PROBLEMS, outcome.problems, PROBLEM_COLUMNS, parameters, context
            )
        for destination in results.values():
            self.prepare_output(destination, context, has_classes=False)
        push_notes([*outcome.notes, *result_notes(outcome)], feedback)
        return {**results, **self._counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> MemberOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from .territories_from_members_run import MemberOptions

        rule_set = self.rule_set_of(self.RULE_SET, parameters, context)
        partnerships = self._partnerships(parameters, context)
        members, name_elsewhere = self._members(partnerships, parameters, context)
        municipalities = self.layer_of(
            self.MUNICIPALITIES,
            tr("municipalities"),
            (self.MUNICIPALITY_ID_FIELD,),
            (self.MUNICIPALITY_NAME_FIELD,),
            parameters,
            context,
        )
        try:
            check_is_polygonal(municipalities)
            for layer in (members, partnerships, municipalities):
                if layer is not None:
                    field_indexes(layer)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        return MemberOptions(
            members=members,
            partnerships=partnerships,
            name_in_partnerships=name_elsewhere,
            municipalities=municipalities,
            rule_set=rule_set,
            transform_context=context.transformContext(),
            threads=thread_count(),
        )

    def _partnerships(self, parameters: Values, context: QgsProcessingContext) -> PolygonLayer | None:
        """Give the table to join, with the field of its ids first and then all others but its primary key."""
        from ..regioalign_plugin.layers.reading import PolygonLayer

        if not is_given(parameters.get(self.PARTNERSHIPS)):
            return None
        layer = self.layer_of(
            self.PARTNERSHIPS, tr("partnerships"), (self.PARTNERSHIP_ID_FIELD,), (), parameters, context
        )
        key = layer.fields[0]
        others = [name for name in layer.source.fields().names() if name != key and name.lower() != "fid"]
        return PolygonLayer(layer.source, layer.role, (key, *others), layer.title)

    def _members(
        self, partnerships: PolygonLayer | None, parameters: Values, context: QgsProcessingContext
    ) -> tuple[PolygonLayer, str]:
        """Give the table of members; and the field with the name, where the partnerships have it instead."""
        from ..regioalign_plugin.layers.reading import PolygonLayer

        optional = (self.MUNICIPALITY_FIELD, self.MEMBER_LIST_FIELD, self.NAME_FIELD)
        layer = self.layer_of(self.MEMBERS, tr("members"), (self.PARTNERSHIP_FIELD,), optional, parameters, context)
        key, code, several, name = layer.fields
        if not code and not several:
            text = tr(
                "Table “{layer}” ({role}): both {code} and {list} are empty. Choose the field with the municipality of "
                "each row, or the field with a list of members."
            )
            raise QgsProcessingException(
                text.format(
                    layer=layer.name, role=layer.role, code=self.MUNICIPALITY_FIELD, list=self.MEMBER_LIST_FIELD
                )
            )
        is_elsewhere = (
            bool(name)
            and layer.source.fields().lookupField(name) < 0
            and partnerships is not None
            and name in partnerships.fields[1:]
        )
        if not is_elsewhere:
            return layer, ""
        return PolygonLayer(layer.source, layer.role, (key, code, several, ""), layer.title), name

    def _write(
        self,
        outcome: MemberOutcome,
        options: MemberOptions,
        parameters: Values,
        context: QgsProcessingContext,
        progress: Progress,
    ) -> Values:
        """Write the territories part by part."""
        from ..regioalign_plugin.layers.writing import fields_of
        from .territories_from_members_run import FIRST_COLUMNS, LAST_COLUMNS, unions

        fields = fields_of(FIRST_COLUMNS)
        for field in (*options.joined_fields, *fields_of(LAST_COLUMNS)):
            fields.append(field)
        sink, destination = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, Qgis.WkbType.MultiPolygon, outcome.crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        attributes = outcome.attributes()
        for _, geometries in unions(outcome, options.threads, progress):
            features = list(_features(fields, attributes, geometries))
            if not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.OUTPUT))
        del sink  # closes the file
        return {self.OUTPUT: str(destination)}

    def _counts(self, outcome: MemberOutcome) -> Values:
        """Give the numbers for models and scripts."""
        from ..regioalign_plugin.alignment.member_text import MemberProblem

        return {
            self.TERRITORY_COUNT: len(outcome.ids),
            self.PROBLEM_COUNT: len(outcome.problems),
            self.UNKNOWN_COUNT: outcome.count(MemberProblem.UNKNOWN),
            self.DUPLICATE_COUNT: outcome.count(MemberProblem.DUPLICATE),
            self.WITHOUT_TERRITORY_COUNT: int((~outcome.resolved.members.found).sum()),
        }


def _features(
    fields: QgsFields, attributes: Iterator[list[Any]], geometries: list[QgsGeometry | None]
) -> Iterator[QgsFeature]:
    """Make features of as many attributes as there are geometries."""
    for geometry in geometries:
        feature = QgsFeature(fields)
        feature.setAttributes(next(attributes))
        if geometry is not None:
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        yield feature


def _table_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        _source(
            "MEMBERS",
            tr("Members"),
            tr("Table with a row per member of a partnership, or a row per partnership with a list of members."),
        ),
        _field(
            "PARTNERSHIP_FIELD",
            "MEMBERS",
            tr("Partnership id"),
            tr("Field that identifies the partnership of a row, number or text; leading zeros are kept."),
        ),
        _field(
            "MUNICIPALITY_FIELD",
            "MEMBERS",
            tr("Municipality of a row"),
            tr("Field with the code or the name of one member. Give this, or MEMBER_LIST_FIELD."),
            optional=True,
        ),
        _field(
            "MEMBER_LIST_FIELD",
            "MEMBERS",
            tr("List of members"),
            tr(
                "Field with several members: codes or names separated by “;”, “,” or new lines, or free text with "
                "dashes and “en”."
            ),
            optional=True,
        ),
        _field(
            "NAME_FIELD",
            "MEMBERS",
            tr("Partnership name"),
            tr("Field with the name of the partnership; a field of PARTNERSHIPS can be given too."),
            optional=True,
        ),
        _source(
            "PARTNERSHIPS",
            tr("Partnerships"),
            tr(
                "Table with attributes of the partnerships, which are joined to the territories. A partnership that "
                "has no members gets a row without geometry."
            ),
            optional=True,
        ),
        _field(
            "PARTNERSHIP_ID_FIELD",
            "PARTNERSHIPS",
            tr("Id in the table of partnerships"),
            tr("Field with the same ids as PARTNERSHIP_FIELD; needed where PARTNERSHIPS is given."),
            optional=True,
        ),
    ]


def _municipality_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        _source(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr("Polygons of the municipalities, of the date of the members. Their CRS is that of the territories."),
            QgsProcessing.SourceType.TypeVectorPolygon,
        ),
        _field(
            "MUNICIPALITY_ID_FIELD",
            "MUNICIPALITIES",
            tr("Municipality id"),
            tr("Field with the code of the municipality. Features with the same code are dissolved."),
        ),
        _field(
            "MUNICIPALITY_NAME_FIELD",
            "MUNICIPALITIES",
            tr("Municipality name"),
            tr("Field with the name of the municipality; needed where members are given by name."),
            optional=True,
        ),
    ]


def _rule_set_parameter() -> QgsProcessingParameterDefinition:
    return rule_set_parameter(tr("Names the codes for no municipality, such as 99999, which are skipped."))


def _sinks() -> list[QgsProcessingParameterDefinition]:
    output = QgsProcessingParameterFeatureSink("OUTPUT", tr("Territories"), QgsProcessing.SourceType.TypeVectorPolygon)
    output.setHelp(tr("A row per partnership with its members, flags and attributes."))
    problems = QgsProcessingParameterFeatureSink(
        "PROBLEMS", tr("Problems with members"), QgsProcessing.SourceType.TypeVector, optional=True
    )
    problems.setHelp(tr("A table with a row per member that is unknown, ambiguous, double or empty."))
    return [output, problems]


def _source(
    key: str,
    label: str,
    text: str,
    kind: QgsProcessing.SourceType = QgsProcessing.SourceType.TypeVector,
    *,
    optional: bool = False,
) -> QgsProcessingParameterFeatureSource:
    parameter = QgsProcessingParameterFeatureSource(key, label, [kind], optional=optional)
    parameter.setHelp(text)
    return parameter


def _field(key: str, layer: str, label: str, text: str, *, optional: bool = False) -> QgsProcessingParameterField:
    parameter = QgsProcessingParameterField(key, label, parentLayerParameterName=layer, optional=optional)
    parameter.setHelp(text)
    return parameter
