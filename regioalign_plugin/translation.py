"""The texts that people read, in their language: `tr` for each, and the translator that QGIS installs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from .identity import PLUGIN_ID, ROOT

CONTEXT = "RegioAlign"
"""The one context of all texts in `i18n/*.ts`."""

FOLDER = ROOT / "i18n"
LANGUAGES = ("en", "nl", "fr")
"""The languages that texts are in."""

_CHOSEN: ContextVar[QTranslator | None] = ContextVar("chosen", default=None)


def tr(text: str) -> str:
    """
    Translate a text to the language of QGIS.

    Parameters
    ----------
    text
        A literal in English, with named places for values: `tr("Layer {name}").format(name=…)`. Only
        literals are found by `make translations`.
    """
    chosen = _CHOSEN.get()
    if chosen is None:
        return QCoreApplication.translate(CONTEXT, text)
    # As bytes: of a str PyQt takes only ASCII here.
    return str(chosen.translate(CONTEXT.encode(), text.encode()) or text)


@contextmanager
def in_language(language: str) -> Iterator[None]:
    """
    Have `tr` translate to another language than that of QGIS, in this thread: to know the words of a file made in it.

    Parameters
    ----------
    language
        One of `LANGUAGES`. Texts are English where there is no compiled translation.
    """
    translator = QTranslator()
    translator.load(f"{PLUGIN_ID}_{language}", str(FOLDER))
    token = _CHOSEN.set(translator)
    try:
        yield
    finally:
        _CHOSEN.reset(token)


def install_translator() -> QTranslator | None:
    """
    Load the translation for the locale of QGIS and install it.

    Returns
    -------
    The translator, which must be kept as long as it is needed and given to `remove_translator` at the end;
    None where there is no compiled translation, as for English and in a checkout: texts stay English.
    """
    translator = QTranslator()
    # Not the setting locale/userLocale: on a fresh profile it is empty.
    locale = QLocale(QgsApplication.locale())
    if not translator.load(locale, PLUGIN_ID, "_", str(FOLDER)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    """Take back what `install_translator` gave."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
