"""`regioalign:updatemunicipalitycodes`: the codes of a table or layer from one date to another."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.core import (
    NULL,
    Qgis,
    QgsFeature,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QMetaType

from ..regioalign_plugin.translation import tr
from .date_parameter import date_of, date_parameter
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes, thread_count
from .parameters import field_parameter, layer_parameter, sink_parameter

if TYPE_CHECKING:
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .update_municipality_codes_run import NewRow, OldTerritories, UpdateOptions, UpdateOutcome

_ANY = (QgsProcessing.SourceType.TypeVector,)


class UpdateMunicipalityCodes(LayerAlgorithm):
    """Replaces codes of municipalities by those of another date."""

    INPUT = "INPUT"
    CODE_FIELD = "CODE_FIELD"
    LIST_FIELD = "LIST_FIELD"
    PARTNERSHIP_FIELD = "PARTNERSHIP_FIELD"
    FROM_DATE = "FROM_DATE"
    TO_DATE = "TO_DATE"
    MERGERS = "MERGERS"
    OLD_FIELD = "OLD_FIELD"
    NEW_FIELD = "NEW_FIELD"
    DATE_FIELD = "DATE_FIELD"
    WEIGHT_FIELD = "WEIGHT_FIELD"
    OLD_MUNICIPALITIES = "OLD_MUNICIPALITIES"
    OLD_MUNICIPALITY_ID_FIELD = "OLD_MUNICIPALITY_ID_FIELD"
    OLD_MUNICIPALITY_NAME_FIELD = "OLD_MUNICIPALITY_NAME_FIELD"
    OUTPUT = "OUTPUT"
    CHANGES = "CHANGES"
    PARTS = "PARTS"
    CHANGED_COUNT = "CHANGED_COUNT"
    MERGED_COUNT = "MERGED_COUNT"
    PART_COUNT = "PART_COUNT"
    UNKNOWN_COUNT = "UNKNOWN_COUNT"

    def createInstance(self) -> UpdateMunicipalityCodes:
        """Make a fresh copy for a run."""
        return UpdateMunicipalityCodes()

    def name(self) -> str:
        """Give the id: a promise."""
        return "updatemunicipalitycodes"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Update municipality codes")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return tr("Preparation")

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "preparation"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("municipalities,codes,mergers,members,date,concordance")
        return [*words.split(","), "fusies", "NIS", "REFNIS"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Replaces codes of municipalities by those after mergers, and tells which territories are cut by it.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Brings codes of municipalities from one date to a later one, by a table of mergers: one row with a "
            "code each (CODE_FIELD), or lists of codes (LIST_FIELD). The Flemish mergers of 2019 and 2025 ship.</p>"
            "<p><b>Updated table</b> (OUTPUT) has the same features and fields with the new codes, and flags. A list "
            "holds a merged municipality once; rows are all kept, and a second row for it has the flag "
            "duplicate_member. Codes that do not exist on FROM_DATE are kept and flagged unknown_member: nothing is "
            "guessed.</p>"
            "<p>Where a member merged with a municipality that is no member, the territory now covers a part of the "
            "new municipality. Such rows have the flag part_municipality with names. <b>Partnerships with parts</b> "
            "(PARTS) lists these partnerships, with their old territory where OLD_MUNICIPALITIES is given: assess that "
            "by its geometry, since a list of members would take in the whole new municipality.</p>"
            "<p><b>Changes</b> has a row per member that changed: recoded (another code), merged (several became one), "
            "grown (the code stays, others joined), split (by weights), or unknown.</p>"
            "<p>A municipality that is divided, or a border that moves, needs WEIGHT_FIELD in a table of your own; "
            "without weights such a table is refused.</p>"
            "<p>Counts: CHANGED_COUNT codes of members that became other ones, MERGED_COUNT those that merged, "
            "PART_COUNT partnerships with a part, UNKNOWN_COUNT codes of members that do not exist.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*_table_parameters(), *_merger_parameters(), *_old_parameters(), *_sink_parameters()):
            self.addParameter(parameter)
        for key, label in (
            (self.CHANGED_COUNT, tr("Number of codes that changed")),
            (self.MERGED_COUNT, tr("Number of codes that merged")),
            (self.PART_COUNT, tr("Number of partnerships that cover a part of a municipality")),
            (self.UNKNOWN_COUNT, tr("Number of unknown codes")),
        ):
            self.addOutput(QgsProcessingOutputNumber(key, label))

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Find out first what every row becomes, and write only when all is known."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from .update_municipality_codes_run import UNKNOWN, Kind, update_codes

        options = self.read_options(parameters, context)
        try:
            outcome = update_codes(options, FeedbackProgress(feedback))
            results = self._write(options, outcome, parameters, context, feedback)
        except Cancelled:
            feedback.pushInfo(tr("Cancelled: what was written is not complete."))
            return {}
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        feedback.setProgress(100)
        push_notes(outcome.notes, feedback)
        return {
            **results,
            self.CHANGED_COUNT: outcome.changed_count,
            self.MERGED_COUNT: outcome.count(Kind.MERGED.value),
            self.PART_COUNT: len(outcome.parts),
            self.UNKNOWN_COUNT: outcome.count(UNKNOWN),
        }

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> UpdateOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        self.check_packages()
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.reading import check_is_polygonal, field_indexes
        from .update_municipality_codes_run import UpdateOptions

        table, is_list = self._table(parameters, context)
        mergers = self._mergers(parameters, context)
        old = self._old_municipalities(parameters, context)
        try:
            for layer in (table, mergers, old):
                if layer is not None:
                    field_indexes(layer)
            if old is not None:
                check_is_polygonal(old)
        except LayerError as error:
            raise QgsProcessingException(str(error)) from error
        start, end = self._dates(parameters, context)
        return UpdateOptions(
            table=table,
            is_list=is_list,
            start=start,
            end=end,
            mergers=mergers,
            old_municipalities=old,
            transform_context=context.transformContext(),
            threads=thread_count(),
        )

    def _table(self, parameters: Values, context: QgsProcessingContext) -> tuple[PolygonLayer, bool]:
        """Give the table with its fields for partnership and codes, and whether these are lists."""
        code = self.parameterAsString(parameters, self.CODE_FIELD, context)
        several = self.parameterAsString(parameters, self.LIST_FIELD, context)
        if bool(code) == bool(several):
            text = tr("Give either {code} (one code per row) or {list} (a list of codes), and not both.")
            raise QgsProcessingException(text.format(code=self.CODE_FIELD, list=self.LIST_FIELD))
        key = self.LIST_FIELD if several else self.CODE_FIELD
        layer = self.layer_of(self.INPUT, tr("table to update"), (), (self.PARTNERSHIP_FIELD, key), parameters, context)
        return layer, bool(several)

    def _mergers(self, parameters: Values, context: QgsProcessingContext) -> PolygonLayer | None:
        if not is_given(parameters.get(self.MERGERS)):
            return None
        fields = (self.OLD_FIELD, self.NEW_FIELD, self.DATE_FIELD)
        return self.layer_of(self.MERGERS, tr("mergers"), fields, (self.WEIGHT_FIELD,), parameters, context)

    def _old_municipalities(self, parameters: Values, context: QgsProcessingContext) -> PolygonLayer | None:
        if not is_given(parameters.get(self.OLD_MUNICIPALITIES)):
            return None
        return self.layer_of(
            self.OLD_MUNICIPALITIES,
            tr("old municipalities"),
            (self.OLD_MUNICIPALITY_ID_FIELD,),
            (self.OLD_MUNICIPALITY_NAME_FIELD,),
            parameters,
            context,
        )

    def _dates(self, parameters: Values, context: QgsProcessingContext) -> tuple[date, date]:
        start, end = (date_of(self, key, parameters, context) for key in (self.FROM_DATE, self.TO_DATE))
        if start is None or end is None:
            text = tr("Parameter {key} is empty. Give a date, such as 2025-01-01.")
            raise QgsProcessingException(text.format(key=self.FROM_DATE if start is None else self.TO_DATE))
        if end < start:
            text = tr(
                "TO_DATE ({end}) is before FROM_DATE ({start}). A merged municipality cannot be taken apart by a table "
                "of mergers: exchange the dates, or start from the older data."
            )
            raise QgsProcessingException(text.format(start=start.isoformat(), end=end.isoformat()))
        return start, end

    def _write(
        self,
        options: UpdateOptions,
        outcome: UpdateOutcome,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Values:
        from .update_municipality_codes_run import CHANGE_COLUMNS, PART_COLUMNS

        results: Values = {self.OUTPUT: self._write_rows(options, outcome, parameters, context, feedback)}
        if is_wanted(parameters.get(self.CHANGES)):
            results[self.CHANGES] = self.write_sink(self.CHANGES, outcome.changes, CHANGE_COLUMNS, parameters, context)
        if is_wanted(parameters.get(self.PARTS)) and outcome.territories is not None:
            results[self.PARTS] = self._write_territories(outcome, outcome.territories, parameters, context, feedback)
        elif is_wanted(parameters.get(self.PARTS)):
            results[self.PARTS] = self.write_sink(self.PARTS, outcome.parts, PART_COLUMNS, parameters, context)
        for destination in results.values():
            self.prepare_output(destination, context, has_classes=False)
        return results

    def _write_territories(
        self,
        outcome: UpdateOutcome,
        territories: OldTerritories,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """Write the partnerships with parts and their old territories, a part at a time."""
        from ..regioalign_plugin.alignment.progress import Stage
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from ..regioalign_plugin.layers.writing import SinkError, fields_of, write_frame
        from .update_municipality_codes_run import PART_COLUMNS

        sink, destination = self.parameterAsSink(
            parameters, self.PARTS, context, fields_of(PART_COLUMNS), Qgis.WkbType.MultiPolygon, outcome.crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.PARTS))
        try:
            for rows, geometries in territories.unions(Stage(FeedbackProgress(feedback), 0.6, 1.0)):
                write_frame(sink, outcome.parts.iloc[rows], PART_COLUMNS, geometries)
        except SinkError as error:
            raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.PARTS)) from error
        del sink  # closes the file
        return str(destination)

    def _write_rows(
        self,
        options: UpdateOptions,
        outcome: UpdateOutcome,
        parameters: Values,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        from ..regioalign_plugin.alignment.progress import stop_if_cancelled
        from ..regioalign_plugin.layers.feedback import FeedbackProgress

        source: QgsProcessingFeatureSource = options.table.source
        fields = _output_fields(source.fields(), with_weights=bool(options.mergers and options.mergers.fields[3]))
        _check_type(options.table, outcome)
        sink, destination = self.parameterAsSink(
            parameters, self.OUTPUT, context, fields, source.wkbType(), source.sourceCrs()
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for feature in source.getFeatures():
            stop_if_cancelled(FeedbackProgress(feedback))
            for new in outcome.rows.get(feature.id(), ()):
                made = _new_feature(feature, fields, options.table.fields[1], new)
                if not sink.addFeature(made, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.OUTPUT))
        del sink  # closes the file
        return str(destination)


def _output_fields(fields: QgsFields, *, with_weights: bool) -> QgsFields:
    """Take the fields of the input but its primary key, and add what is noted."""
    result = QgsFields()
    for field in fields:
        if field.name().lower() != "fid":
            result.append(field)
    for name in ("flags", "flag_detail", *(("weights",) if with_weights else ())):
        if result.lookupField(name) < 0:
            result.append(QgsField(name, QMetaType.Type.QString))
    return result


def _new_feature(feature: QgsFeature, fields: QgsFields, code_field: str, new: NewRow) -> QgsFeature:
    """Copy a feature with its new code; flags that it has already stay."""
    from ..regioalign_plugin.layers.values import as_text
    from .update_municipality_codes_run import flag_detail

    made = QgsFeature(fields)
    for field in feature.fields():
        if fields.indexOf(field.name()) >= 0:
            made.setAttribute(field.name(), feature.attribute(field.name()))
    if new.text is not None:
        made.setAttribute(code_field, _typed(feature.fields().field(code_field), new.text))
    names = {"flags", "flag_detail"} & set(feature.fields().names())
    before = {name: as_text(feature.attribute(name)) if name in names else None for name in ("flags", "flag_detail")}
    flags = {*filter(None, (before["flags"] or "").split(",")), *(flag.value for flag in new.flags)}
    details = [text for text in (before["flag_detail"], flag_detail(new.flags)) if text]
    made.setAttribute(fields.lookupField("flags"), ",".join(sorted(flags)) or NULL)
    made.setAttribute(fields.lookupField("flag_detail"), "; ".join(details) or NULL)
    if fields.lookupField("weights") >= 0 and new.weights:
        made.setAttribute(fields.lookupField("weights"), new.weights)
    made.setGeometry(feature.geometry())
    return made


def _typed(field: QgsField, text: str) -> str | int | list[str]:
    if field.type() == QMetaType.Type.QStringList:
        return text.split(";")
    return int(text) if field.isNumeric() else text


def _check_type(table: PolygonLayer, outcome: UpdateOutcome) -> None:
    """Refuse to write a code with letters, or several codes, into a field of numbers."""
    field = table.source.fields().field(table.fields[1])
    if not field.isNumeric():
        return
    wrong = [new.text for rows in outcome.rows.values() for new in rows if new.text and not new.text.isdecimal()]
    if wrong:
        text = tr(
            "Layer “{layer}”: field “{field}” holds numbers and cannot take “{code}”. Make it a text field with "
            "“Refactor fields”."
        )
        raise QgsProcessingException(text.format(layer=table.name, field=field.name(), code=wrong[0]))


def _table_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "INPUT",
            tr("Table or layer"),
            tr("Table or layer with codes of municipalities: members, partnerships, or municipalities themselves."),
            kinds=_ANY,
        ),
        field_parameter(
            "CODE_FIELD",
            "INPUT",
            tr("Code"),
            tr("Field with one code per row. Give this or LIST_FIELD."),
            optional=True,
        ),
        field_parameter(
            "LIST_FIELD",
            "INPUT",
            tr("List of codes"),
            tr("Field with a list of codes, separated by ; or , or new lines; the new list has ;. Or give CODE_FIELD."),
            optional=True,
        ),
        field_parameter(
            "PARTNERSHIP_FIELD",
            "INPUT",
            tr("Partnership id"),
            tr(
                "Field that tells which rows are members of one partnership. Without it a list is a partnership of its "
                "own, and a row with one code is none, so that no parts are told."
            ),
            optional=True,
        ),
        date_parameter("FROM_DATE", tr("From date"), tr("A day on which the codes are valid."), optional=False),
        date_parameter(
            "TO_DATE",
            tr("To date"),
            tr(
                "A day, not before FROM_DATE, on which the new codes are valid; the day of a merger counts as after it."
            ),
            optional=False,
        ),
    ]


def _merger_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "MERGERS",
            tr("Own table of mergers"),
            tr(
                "Table with a row per municipality that changed. A municipality that keeps its code while others join "
                "it has a row with the same code twice. Empty: the Flemish mergers of 2019 and 2025."
            ),
            optional=True,
            kinds=_ANY,
        ),
        field_parameter(
            "OLD_FIELD",
            "MERGERS",
            tr("Old code"),
            tr("Field with the code before; needed where a table of mergers is given."),
            optional=True,
        ),
        field_parameter(
            "NEW_FIELD",
            "MERGERS",
            tr("New code"),
            tr("Field with the code after; needed where a table of mergers is given."),
            optional=True,
        ),
        field_parameter(
            "DATE_FIELD",
            "MERGERS",
            tr("Date of the merger"),
            tr("Field with the first day of the new code; needed where a table of mergers is given."),
            optional=True,
        ),
        field_parameter(
            "WEIGHT_FIELD",
            "MERGERS",
            tr("Weight"),
            tr(
                "Field with the share (0–1) of the old municipality that goes to the new one, for one that is divided: "
                "its shares add up to 1. NULL: all of it."
            ),
            optional=True,
        ),
    ]


def _old_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        layer_parameter(
            "OLD_MUNICIPALITIES",
            tr("Municipalities of the date from"),
            tr(
                "Polygons of the municipalities as they were on FROM_DATE: partnerships that now cover a part of a "
                "municipality keep their old territory, in PARTS."
            ),
            optional=True,
        ),
        field_parameter(
            "OLD_MUNICIPALITY_ID_FIELD",
            "OLD_MUNICIPALITIES",
            tr("Old municipality id"),
            tr("Field with the code of the municipality; needed where municipalities are given."),
            optional=True,
        ),
        field_parameter(
            "OLD_MUNICIPALITY_NAME_FIELD",
            "OLD_MUNICIPALITIES",
            tr("Old municipality name"),
            tr("Field with the name of the municipality, for details."),
            optional=True,
        ),
    ]


def _sink_parameters() -> list[QgsProcessingParameterDefinition]:
    return [
        sink_parameter(
            "OUTPUT",
            tr("Updated table"),
            tr("The input with new codes, and the columns flags and flag_detail; weights where WEIGHT_FIELD is given."),
            kind=QgsProcessing.SourceType.TypeVector,
        ),
        sink_parameter(
            "CHANGES",
            tr("Changes"),
            tr("A table with a row per member whose code or municipality changed, or is unknown."),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
        sink_parameter(
            "PARTS",
            tr("Partnerships with parts"),
            tr(
                "A row per partnership that now covers a part of a municipality; with its old territory where "
                "OLD_MUNICIPALITIES is given, else a table."
            ),
            kind=QgsProcessing.SourceType.TypeVector,
            optional=True,
        ),
    ]
