"""The parameters and outputs of `regioalign:assessalignment`, each with its help; their keys are promises."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..regioalign_plugin.labels import class_label
from ..regioalign_plugin.translation import tr
from ..regioalign_plugin.vocabulary import Class
from .rule_set_parameter import rule_set_parameter

_POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]


def class_count_key(code: Class) -> str:
    """Give the key of the number of territories of a class, such as COUNT_WITHIN."""
    return f"COUNT_{code.value.upper()}"


def layer_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for the four layers and their fields."""
    return [
        _layer(
            "INPUT",
            tr("Territories"),
            tr("Polygons of the territories to test: partnerships or zones. Features with the same id are dissolved."),
        ),
        _field(
            "ID_FIELD",
            "INPUT",
            tr("Territory id"),
            tr(
                "Field that identifies a partnership, number or text; leading zeros are kept. Features without an id "
                "are left out with a warning."
            ),
        ),
        _field(
            "NAME_FIELD",
            "INPUT",
            tr("Territory name"),
            tr("Field with the name of the partnership, to recognise it by."),
            optional=True,
        ),
        _field(
            "SECTOR_FIELD",
            "INPUT",
            tr("Territory sector"),
            tr(
                "Field with the sector, such as tourism or waste. The rule set lists sectors for some grounds, and "
                "territories of one sector should not overlap each other."
            ),
            optional=True,
        ),
        _field(
            "MEMBERS_FIELD",
            "INPUT",
            tr("Member municipalities"),
            tr(
                "Field with the codes of the member municipalities, separated by ; or , or new lines. Needs the "
                "municipalities. The list then decides the class, and the geometry is checked against it."
            ),
            optional=True,
        ),
        _field(
            "LEGAL_FORM_FIELD",
            "INPUT",
            tr("Legal form"),
            tr("Field with the legal form, such as opdrachthoudende vereniging: the rule set says which are bound."),
            optional=True,
        ),
        _field(
            "ORIGIN_FIELD",
            "INPUT",
            tr("Origin"),
            tr("Field that says who imposed the partnership or drew the zone, such as Vlaanderen or federaal."),
            optional=True,
        ),
        _layer(
            "REGIONS",
            tr("Reference regions"),
            tr(
                "Polygons to fit in, one feature per region. They may not overlap each other by more than noise. The "
                "name of this layer is kept as reference set."
            ),
        ),
        _field(
            "REGION_ID_FIELD", "REGIONS", tr("Region id"), tr("Field that identifies a region: filled in and unique.")
        ),
        _field(
            "REGION_NAME_FIELD",
            "REGIONS",
            tr("Region name"),
            tr("Field with the name of the region; without it the id is shown."),
            optional=True,
        ),
        _field(
            "REGION_DELIMITED_FIELD",
            "REGIONS",
            tr("Region is delimited"),
            tr(
                "Field that is false (0, no) for a region that is not yet delimited: what lies in it is undecided. "
                "Without the field, or where it is NULL, a region is delimited."
            ),
            optional=True,
        ),
        _layer(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr(
                "Polygons of the building blocks. With them members are counted (at least half the area inside), "
                "territories are checked for being connected, and enclosed non-members are named."
            ),
            optional=True,
        ),
        _field(
            "MUNICIPALITY_ID_FIELD",
            "MUNICIPALITIES",
            tr("Municipality id"),
            tr("Field that identifies a municipality; needed where municipalities are given."),
            optional=True,
        ),
        _field(
            "MUNICIPALITY_NAME_FIELD",
            "MUNICIPALITIES",
            tr("Municipality name"),
            tr("Field with the name of the municipality; without it the id is shown."),
            optional=True,
        ),
        _field(
            "WEIGHT_FIELD",
            "MUNICIPALITIES",
            tr("Weight of municipalities"),
            tr("Field with a number such as the population, for the weighted share of the members in the main region."),
            optional=True,
        ),
        *_landscape_parameters(),
        *_ground_parameters(),
    ]


def _landscape_parameters() -> list[QgsProcessingParameterDefinition]:
    layers = QgsProcessingParameterMultipleLayers(
        "LANDSCAPE", tr("Landscape"), QgsProcessing.SourceType.TypeVectorPolygon, optional=True
    )
    layers.setHelp(
        tr(
            "One or more layers of river basins, nature areas, forests or the like, as evidence for the ground "
            "landscape. One feature speaks for a territory: layers that overlap do not add up. Give natural facts, not "
            "districts that were drawn along municipal borders."
        )
    )
    name = QgsProcessingParameterString("LANDSCAPE_NAME_FIELD", tr("Landscape name"), optional=True)
    name.setHelp(
        tr(
            "Name of the field with the name of the landscape feature, or several with commas between them: each layer "
            "uses the first that it has. Features of a layer with the same name count as one; without such a field "
            "each is called by its number."
        )
    )
    return [layers, name]


def _ground_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for hosts, and for facts that only some grounds look at."""
    return [
        _field(
            "HOST_FIELD",
            "INPUT",
            tr("Host"),
            tr(
                "Field with the id of the partnership that hosts this one: one of the territories, or of the hosts. "
                "The territory should nest in that of its host, and host and hosted in one region."
            ),
            optional=True,
        ),
        _layer(
            "HOSTS",
            tr("Hosts"),
            tr("Polygons of hosts that are not among the territories. Ids are looked for here first."),
            optional=True,
        ),
        _field(
            "HOSTS_ID_FIELD",
            "HOSTS",
            tr("Host id"),
            tr("Field that identifies a host; needed where a layer of hosts is given."),
            optional=True,
        ),
        _field(
            "HOSTS_NAME_FIELD",
            "HOSTS",
            tr("Host name"),
            tr("Field with the name of the host; without it the id is shown."),
            optional=True,
        ),
        _field(
            "RECOGNITION_FIELD",
            "INPUT",
            tr("Recognition"),
            tr("Field with the number of the recognition, as of a tourism partnership; empty for one without."),
            optional=True,
        ),
        _field(
            "ASSETS_FIELD",
            "INPUT",
            tr("Heavy assets"),
            tr("Field that is yes or no (true, 1; false, 0): whether the partnership has heavy assets of its own."),
            optional=True,
        ),
    ]


def rule_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for the rules."""
    rule_set = rule_set_parameter(
        tr("Says which classes conform, what counts as noise, and which grounds for an exception there are.")
    )
    sectors = QgsProcessingParameterFile("EXTRA_SECTORS", tr("Sectors of your own"), extension="json", optional=True)
    sectors.setFlags(sectors.flags() | Qgis.ProcessingParameterFlag.Advanced)
    sectors.setHelp(
        tr(
            "A file with sector terms to add to the grounds of the rule set, as in {example}; a * stands for any "
            "ending or beginning."
        ).format(example='{"landscape": ["mergelgroeve*"]}')
    )
    return [
        rule_set,
        sectors,
        _number(
            "EPS",
            tr("Largest share of noise (0–1; empty: of the rule set, 0.01)"),
            tr("An overlap with at most this share of the territory is noise if it is also narrow, see SLIVER_WIDTH."),
            maximum=1.0,
        ),
        _number(
            "SLIVER_WIDTH",
            tr("Mean width of slivers in metres (empty: of the rule set, 100)"),
            tr("A small overlap is noise below this mean width, 2 · area / perimeter: borders digitised twice."),
        ),
        _number(
            "MINOR_SHARE",
            tr("Largest minor share (0–1; empty: of the rule set, 0.10)"),
            tr(
                "A territory that straddles regions does so in a minor way with at most this share outside its main "
                "region."
            ),
            maximum=1.0,
        ),
    ]


def sink_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for the layers that are written."""
    output = QgsProcessingParameterFeatureSink(
        "OUTPUT", tr("Territories by class"), QgsProcessing.SourceType.TypeVectorPolygon
    )
    output.setHelp(tr("A row per partnership with its class, measures, flags and suggestion; styled when loaded."))
    overlaps = QgsProcessingParameterFeatureSink(
        "OVERLAPS", tr("Overlaps"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=False
    )
    overlaps.setHelp(tr("A table with a row per territory and region that share ground."))
    pieces = QgsProcessingParameterFeatureSink(
        "PIECES",
        tr("Pieces outside the main region"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        optional=True,
        createByDefault=False,
    )
    pieces.setHelp(tr("Polygons of what lies in other regions, or in none: then region_id is NULL."))
    hosted = QgsProcessingParameterFeatureSink(
        "HOSTED", tr("Hosted partnerships"), QgsProcessing.SourceType.TypeVector, optional=True, createByDefault=False
    )
    hosted.setHelp(
        tr(
            "A table with a row per partnership that names a host: the share inside the host, whether it nests, the "
            "chain up to the region, and the municipalities that are cut."
        )
    )
    return [output, overlaps, pieces, hosted]


def count_outputs() -> list[tuple[str, str]]:
    """Give key and label of each number."""
    return [
        ("TERRITORY_COUNT", tr("Number of territories")),
        ("CONFORMING_COUNT", tr("Number of territories that conform")),
        ("NON_CONFORMING_COUNT", tr("Number of territories that do not conform")),
        ("INVALID_COUNT", tr("Number of territories with a geometry that was not valid")),
        ("HOSTED_COUNT", tr("Number of territories that name a host")),
        ("NOT_NESTED_COUNT", tr("Number of territories that do not lie in that of their host")),
        *((class_count_key(code), tr("Number: {label}").format(label=class_label(code.value))) for code in Class),
    ]


def _layer(key: str, label: str, text: str, *, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    parameter = QgsProcessingParameterFeatureSource(key, label, _POLYGONS, optional=optional)
    parameter.setHelp(text)
    return parameter


def _field(key: str, layer: str, label: str, text: str, *, optional: bool = False) -> QgsProcessingParameterField:
    parameter = QgsProcessingParameterField(key, label, parentLayerParameterName=layer, optional=optional)
    parameter.setHelp(text)
    return parameter


def _number(key: str, label: str, text: str, *, maximum: float | None = None) -> QgsProcessingParameterNumber:
    """Make an advanced number that is empty by default, since the rule set has it."""
    parameter = QgsProcessingParameterNumber(
        key, label, Qgis.ProcessingNumberParameterType.Double, optional=True, minValue=0.0
    )
    if maximum is not None:
        parameter.setMaximum(maximum)
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    parameter.setHelp(text)
    return parameter
