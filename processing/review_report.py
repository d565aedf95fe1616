"""`regioalign:reviewreport`: a monitor, sheets, dossiers and pages of municipalities from a register."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from ..regioalign_plugin.translation import LANGUAGES, has_language, tr, user_language
from .date_parameter import date_of
from .layer_algorithm import LayerAlgorithm, Values, is_given, is_wanted, push_notes, thread_count
from .parameter_words import choice_refusal
from .register_parameters import number_outputs, register_group, register_of, today
from .review_report_parameters import (
    CONTENTS,
    SHEET_FORMATS,
    count_outputs,
    input_parameters,
    output_parameters,
)

if TYPE_CHECKING:
    from ..regioalign_plugin.layers.reading import PolygonLayer
    from .review_report_run import ReportOptions, ReportOutcome

MONITOR, DOSSIER, SHEETS, MUNICIPALITIES = CONTENTS


class ReviewReport(LayerAlgorithm):
    """Makes reports of a register that councillors read and printers print; changes nothing."""

    def createInstance(self) -> ReviewReport:
        """Make a fresh copy for a run."""
        return ReviewReport()

    def canExecute(self) -> tuple[bool, str]:
        """Tell that nothing is needed that QGIS does not have, but for a layer of municipalities."""
        return True, ""

    def name(self) -> str:
        """Give the id: a promise."""
        return "reviewreport"

    def displayName(self) -> str:
        """Give the name in the toolbox."""
        return tr("Review report")

    def group(self) -> str:
        """Give the group in the toolbox."""
        return register_group()

    def groupId(self) -> str:
        """Give the id of the group: a promise."""
        return "register"

    def tags(self) -> list[str]:
        """Give words to find the algorithm by."""
        words = tr("report,monitor,dossier,sheet,chart,map,print,A4,council,mayors,statistics,deadline,HTML,PDF")
        return [*words.split(","), "register", "rapport", "fiche", "XLSX"]

    def shortDescription(self) -> str:
        """Say in a sentence what it does."""
        return tr("Makes a monitor, a sheet per partnership, or the dossier of a region, to read and to print.")

    def shortHelpString(self) -> str:
        """Explain what comes out; each parameter has its own help."""
        return tr(
            "<p>Makes a report of a register, in Dutch, French or English, for people without QGIS. The register is "
            "only read.</p>"
            "<p><b>Monitor</b>: how many territories conform, by class, region and sector, now and over the runs; "
            "where the explanations stand; dates that passed or come; maps; the quality of explanations and what "
            "is missing most; the order of alignment and indicators, where the register has them; what changed "
            "since a run; and the list of all partnerships, which a click on a heading sorts.</p>"
            "<p><b>Sheets</b>: one per partnership, with its map, the members outside the main region, the evidence "
            "for each ground, the explanation part by part, the decision and the history: fit to go with the official "
            "form. <b>Dossier</b>: the main pages and all sheets of one region. <b>Municipalities</b>: a page each, "
            "with its partnerships and what stands open.</p>"
            "<p>The HTML file holds all it needs: style, maps and charts as vectors, and a small script that only "
            "sorts tables; all can be read without it. A strict policy keeps it from loading or running anything else. "
            "The PDF has the same words on pages of QGIS's layouts, with maps of its atlas; the look of the pages is "
            "that of templates, which can be changed. It is tagged, for programs that read out; the HTML file is what "
            "reads best.</p>"
            "<p>Maps are drawn per sector; where the territories of a sector lie over each other, the map shows what "
            "lies outside their main regions. Shares that conform are of the territories that can be judged.</p>"
            "<p>The numbers are for models and scripts.</p>"
        )

    def initAlgorithm(self, configuration: Values | None = None) -> None:
        """Declare parameters and outputs."""
        for parameter in (*input_parameters(), *output_parameters()):
            self.addParameter(parameter)
        for output in number_outputs(count_outputs()):
            self.addOutput(output)

    def processAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Values:
        """Make the report; files are written whole or not at all."""
        from ..regioalign_plugin.alignment.errors import Cancelled
        from ..regioalign_plugin.explanation.rulesets import RuleSetError
        from ..regioalign_plugin.layers.errors import LayerError
        from ..regioalign_plugin.layers.feedback import FeedbackProgress
        from ..regioalign_plugin.messages import register_text
        from ..regioalign_plugin.register.errors import RegisterError
        from .review_report_run import make_report

        options = self.read_options(parameters, context)
        _warn_of_english(options.language, feedback)
        try:
            outcome = make_report(options, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Cancelled."))
            return {}
        except RegisterError as error:
            raise QgsProcessingException(register_text(error)) from error
        except (LayerError, RuleSetError) as error:
            raise QgsProcessingException(str(error)) from error
        push_notes(outcome.notes, feedback)
        for path in outcome.written:
            feedback.pushInfo(tr("Written: {file}").format(file=path))
        return {**_files(options), **_counts(outcome)}

    def read_options(self, parameters: Values, context: QgsProcessingContext) -> ReportOptions:
        """Build what the run needs from the parameters; raise `QgsProcessingException` where they are wrong."""
        from .review_report_run import ReportOptions

        contents = self._contents(parameters, context)
        municipalities = self._municipalities(parameters, context)
        if MUNICIPALITIES in contents and municipalities is None:
            text = tr(
                "CONTENT asks for municipalities: give their layer in {layer} and the field of their codes in {key}."
            )
            raise QgsProcessingException(text.format(layer="MUNICIPALITIES", key="MUNICIPALITY_ID_FIELD"))
        region = self.parameterAsString(parameters, "REGION", context).strip()
        if DOSSIER in contents and not region:
            raise QgsProcessingException(tr("A dossier is that of one region: give its name or id in REGION."))
        outputs = {key: self._output(key, parameters, context) for key in ("HTML", "PDF", "XLSX", "FOLDER")}
        if not any(outputs.values()):
            raise QgsProcessingException(
                tr("Nothing would be written: give a file in HTML, PDF or XLSX, or a folder in FOLDER.")
            )
        return ReportOptions(
            register=register_of(self, parameters, context),
            contents=frozenset(contents),
            region=region,
            partnerships=_ids(self.parameterAsString(parameters, "PARTNERSHIPS", context)),
            since=self._since(parameters, context),
            language=self._language(parameters, context),
            today=date_of(self, "TODAY", parameters, context) or today(),
            municipalities=municipalities,
            html=outputs["HTML"],
            pdf=outputs["PDF"],
            template=self._template(parameters, context),
            sheet_formats=self._words_of("SHEET_FORMAT", SHEET_FORMATS, parameters, context),
            xlsx=outputs["XLSX"],
            folder=outputs["FOLDER"],
            transform_context=context.transformContext(),
            threads=thread_count(),
        )

    def _contents(self, parameters: Values, context: QgsProcessingContext) -> Sequence[str]:
        return self._words_of("CONTENT", CONTENTS, parameters, context)

    def _words_of(
        self, key: str, known: Sequence[str], parameters: Values, context: QgsProcessingContext
    ) -> tuple[str, ...]:
        """Take words of a choice; the first that is known where none is given."""
        given = parameters.get(key)
        found = _words(given) if isinstance(given, (str, list, tuple)) else None
        if found is None or any(not isinstance(one, str) for one in found):
            found = self.parameterAsEnumStrings(parameters, key, context)
        for one in found:
            if one not in known:
                raise QgsProcessingException(choice_refusal(key, str(one), known))
        return tuple(found) or (known[0],)

    def _template(self, parameters: Values, context: QgsProcessingContext) -> Path | None:
        given = self.parameterAsString(parameters, "TEMPLATE", context).strip()
        return Path(given).expanduser() if given else None

    def _language(self, parameters: Values, context: QgsProcessingContext) -> str:
        """Take the language; one that has no compiled texts is refused, since the report would be English."""
        given = parameters.get("LANGUAGE")
        found = given if isinstance(given, str) else self.parameterAsEnumString(parameters, "LANGUAGE", context)
        if not found:
            return ""
        if found not in LANGUAGES:
            raise QgsProcessingException(choice_refusal("LANGUAGE", found, LANGUAGES))
        if not has_language(found):
            text = tr(
                "LANGUAGE {language}: this copy of RegioAlign has no compiled texts in that language, as a checkout "
                "has none. Install the packaged plugin, or compile them with scripts/translations.py compile."
            )
            raise QgsProcessingException(text.format(language=found))
        return str(found)

    def _since(self, parameters: Values, context: QgsProcessingContext) -> str:
        from ..regioalign_plugin.report.monitor import run_since

        text = self.parameterAsString(parameters, "SINCE", context).strip()
        if not text:
            return ""
        try:
            run_since((), text)
        except ValueError as error:
            message = tr("SINCE: “{text}” is neither the number of a run nor a day such as 2026-01-31.")
            raise QgsProcessingException(message.format(text=text)) from error
        return text

    def _municipalities(self, parameters: Values, context: QgsProcessingContext) -> PolygonLayer | None:
        if not is_given(parameters.get("MUNICIPALITIES")):
            return None
        self.check_packages()
        return self.layer_of(
            "MUNICIPALITIES",
            tr("municipalities"),
            ("MUNICIPALITY_ID_FIELD",),
            ("MUNICIPALITY_NAME_FIELD",),
            parameters,
            context,
        )

    def _output(self, key: str, parameters: Values, context: QgsProcessingContext) -> Path | None:
        if not is_wanted(parameters.get(key)):
            return None
        if key == "FOLDER":
            given = self.parameterAsString(parameters, key, context).strip()
        else:
            given = self.parameterAsFileOutput(parameters, key, context).strip()
        if not given:
            return None
        path = Path(given).expanduser()
        suffixes = {"HTML": (".html", ".htm"), "PDF": (".pdf",), "XLSX": (".xlsx",), "FOLDER": ()}[key]
        return path if not suffixes or path.suffix.lower() in suffixes else path.with_name(path.name + suffixes[0])


def _words(given: str | Sequence[str]) -> list[str]:
    return [one.strip() for one in given.split(",") if one.strip()] if isinstance(given, str) else list(given)


def _ids(text: str) -> tuple[str, ...]:
    found = (one.strip() for line in text.splitlines() for one in line.split(";"))
    return tuple(dict.fromkeys(one for one in found if one))


def _warn_of_english(language: str, feedback: QgsProcessingFeedback) -> None:
    """Say so where the report is English although QGIS speaks another of our languages."""
    spoken = user_language()
    if language or spoken not in LANGUAGES or has_language(spoken):
        return
    text = tr(
        "The report is in English: this copy of RegioAlign has no compiled texts in the language of QGIS ({language}), "
        "as a checkout has none."
    )
    feedback.pushWarning(text.format(language=spoken))


def _files(options: ReportOptions) -> Values:
    files = {"HTML": options.html, "PDF": options.pdf, "XLSX": options.xlsx, "FOLDER": options.folder}
    return {key: str(path) for key, path in files.items() if path is not None}


def _counts(outcome: ReportOutcome) -> Values:
    return {key: outcome.counts.get(key, 0) for key, _ in count_outputs()}
