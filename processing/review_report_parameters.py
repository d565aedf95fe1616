"""The parameters and outputs of `regioalign:reviewreport`, each with its help; their keys are promises."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ..regioalign_plugin.report.template_names import AREA_ID, MAP_ID, MONITOR, SHEET, TEXT_ID, VARIABLES
from ..regioalign_plugin.translation import LANGUAGES, tr
from .date_parameter import date_parameter
from .parameter_words import by_word
from .parameters import field_parameter, layer_parameter
from .register_parameters import as_advanced, register_parameter, text_parameter

CONTENTS = ("monitor", "dossier", "sheets", "municipalities")
SHEET_FORMATS = ("html", "pdf")


def input_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for what the report holds."""
    return [
        register_parameter(tr("The register to report on; it is only read.")),
        _content_parameter(),
        text_parameter(
            "REGION",
            tr("Region"),
            tr(
                "Id or name of a region: only partnerships that count it among their regions. A dossier needs it. "
                "Empty: all."
            ),
        ),
        text_parameter(
            "PARTNERSHIPS",
            tr("Partnerships with a sheet"),
            tr(
                "Ids of partnerships, separated by ; or new lines: they get a sheet. Empty: all that have something to "
                "explain, in the region if one is given."
            ),
        ),
        text_parameter(
            "SINCE",
            tr("Changes since"),
            tr(
                "Number of the run, or a day such as 2026-01-31 for the last run up to its end: the monitor tells what "
                "changed since. Empty: the run before the last one that counts."
            ),
        ),
        _language_parameter(),
        date_parameter(
            "TODAY",
            tr("Day of the report"),
            tr("The day that dates and deadlines are held against, and that stands on the report. Empty: today."),
        ),
        *_municipality_parameters(),
        as_advanced(_template_parameter()),
        as_advanced(_sheet_format_parameter()),
    ]


def _content_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterEnum(
        "CONTENT",
        tr("Content"),
        list(CONTENTS),
        allowMultiple=True,
        defaultValue=[CONTENTS[0]],
        usesStaticStrings=True,
    )
    text = tr(
        "monitor: counts, maps, deadlines, quality, changes and the list. dossier: the main pages of that for one "
        "region, with the sheets of its partnerships, for the mayors' forum. sheets: a sheet per partnership, to go "
        "with the official form. municipalities: a page per municipality, for its college and council; it "
        "needs MUNICIPALITIES."
    )
    parameter.setHelp(by_word(text, several=True))
    return parameter


def _language_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterEnum(
        "LANGUAGE", tr("Language"), list(LANGUAGES), optional=True, usesStaticStrings=True
    )
    text = tr(
        "Language of the report, whatever QGIS speaks: texts, numbers and dates. What people wrote, and the names of "
        "partnerships and sets, stay as they are. Empty: that of QGIS."
    )
    parameter.setHelp(by_word(text))
    return parameter


def _template_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterFile(
        "TEMPLATE",
        tr("Folder of page templates"),
        behavior=Qgis.ProcessingFileParameterBehavior.Folder,
        optional=True,
    )
    text = tr(
        "How the pages of PDF look: a folder with {monitor}, {sheet} or both. Copy them from {shipped}, and change "
        "them in the layout designer of QGIS. Text flows in the labels with the id “{text}”, in their font; the map "
        "with the id “{map}” goes where the text has room for it, with all that lies inside the shape “{area}”. "
        "Expressions know {variables}. What the folder does not hold is taken from the plugin. Empty: those of the "
        "plugin. The guide has a page on it."
    )
    parameter.setHelp(
        text.format(
            monitor=MONITOR,
            sheet=SHEET,
            shipped="regioalign/resources/layouts",
            text=TEXT_ID,
            map=MAP_ID,
            area=AREA_ID,
            variables=", ".join(f"@{name}" for name in VARIABLES),
        )
    )
    return parameter


def _sheet_format_parameter() -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterEnum(
        "SHEET_FORMAT",
        tr("Format of separate sheets"),
        list(SHEET_FORMATS),
        allowMultiple=True,
        defaultValue=[SHEET_FORMATS[0]],
        usesStaticStrings=True,
    )
    text = tr("What FOLDER gets for each partnership. html: a page for the browser. pdf: pages to attach or to print.")
    parameter.setHelp(by_word(text, several=True))
    return parameter


def _municipality_parameters() -> list[QgsProcessingParameterDefinition]:
    parameters: list[QgsProcessingParameterDefinition] = [
        layer_parameter(
            "MUNICIPALITIES",
            tr("Municipalities"),
            tr(
                "Polygons of the municipalities. With them sheets name the members outside the main region and show "
                "their borders. A municipality is a member where the territory holds at least half of it."
            ),
            optional=True,
        ),
        field_parameter(
            "MUNICIPALITY_ID_FIELD",
            "MUNICIPALITIES",
            tr("Municipality id"),
            tr("Field with the code of the municipality; needed where municipalities are given."),
            optional=True,
        ),
        field_parameter(
            "MUNICIPALITY_NAME_FIELD",
            "MUNICIPALITIES",
            tr("Municipality name"),
            tr("Field with the name of the municipality; without it the code is shown."),
            optional=True,
        ),
    ]
    return [as_advanced(parameter) for parameter in parameters]


def output_parameters() -> list[QgsProcessingParameterDefinition]:
    """Make the parameters for what is written."""
    page = QgsProcessingParameterFileDestination("HTML", tr("Report (HTML)"), tr("Web page (*.html)"), optional=True)
    page.setHelp(
        tr(
            "One file with all of the report: it loads nothing, opens by a double click, and prints on A4. It is "
            "replaced if it is there."
        )
    )
    pages = QgsProcessingParameterFileDestination(
        "PDF", tr("Report (PDF)"), tr("PDF (*.pdf)"), optional=True, createByDefault=False
    )
    pages.setHelp(
        tr(
            "The report as pages, A4 unless a template says otherwise: maps with legend, scale bar and north arrow, "
            "text that flows over as many pages as it needs, page numbers, bookmarks and links. Text is text, maps are "
            "vectors, and tags tell programs that read it out what is a heading, a table or a figure. It is replaced "
            "if it is there."
        )
    )
    workbook = QgsProcessingParameterFileDestination(
        "XLSX", tr("Tables (XLSX)"), tr("Excel (*.xlsx)"), optional=True, createByDefault=False
    )
    workbook.setHelp(tr("The tables of the monitor as sheets of a workbook, with full numbers behind percentages."))
    folder = QgsProcessingParameterFolderDestination(
        "FOLDER", tr("Folder for separate sheets"), optional=True, createByDefault=False
    )
    folder.setHelp(
        tr("Gets a file per sheet, named after the partnership. Files of the same name are replaced; others stay.")
    )
    return [page, pages, workbook, folder]


def count_outputs() -> list[tuple[str, str]]:
    """Give key and label of the numbers."""
    return [
        ("PARTNERSHIP_COUNT", tr("Number of partnerships")),
        ("CONFORMING_COUNT", tr("Number of territories that conform")),
        ("NON_CONFORMING_COUNT", tr("Number of territories that do not conform")),
        ("OPEN_COUNT", tr("Number of explanations to write")),
        ("OVERDUE_COUNT", tr("Number of dates that passed")),
        ("CHANGE_COUNT", tr("Number of partnerships that changed since the run")),
        ("SHEET_COUNT", tr("Number of sheets")),
        ("MUNICIPALITY_COUNT", tr("Number of pages of municipalities")),
        ("FILE_COUNT", tr("Number of files in the folder")),
        ("PAGE_COUNT", tr("Number of pages of the PDF")),
    ]
