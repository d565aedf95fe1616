"""The texts that people read, in their language: `tr` for each, `locale`, and the translator that QGIS installs."""

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
_LOCALE: ContextVar[QLocale | None] = ContextVar("locale", default=None)


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
    Have `tr` and `locale` speak another language than QGIS, in this thread only: for a file that is made in it.

    Neither the translators of the application nor the default of `QLocale` are touched, so that the windows of QGIS,
    which live in another thread, go on in their own language.

    Parameters
    ----------
    language
        One of `LANGUAGES`. Texts are English where there is no compiled translation: ask `has_language` first.
    """
    translator = QTranslator()
    translator.load(f"{PLUGIN_ID}_{language}", str(FOLDER))
    tokens = _CHOSEN.set(translator), _LOCALE.set(_locale_of(language))
    try:
        yield
    finally:
        _CHOSEN.reset(tokens[0])
        _LOCALE.reset(tokens[1])


def locale() -> QLocale:
    """Give the locale to write numbers and days in: that of `in_language`, or else the user's."""
    return _LOCALE.get() or QLocale()


def locale_of_texts() -> QLocale:
    """
    Give the locale to write words in, such as the names of months inside a sentence: that of the texts themselves.

    Numbers follow the settings of the region, which may be those of another language than QGIS speaks.
    """
    language = user_language()
    return _LOCALE.get() or _locale_of(language if has_language(language) else "en")


def _locale_of(language: str) -> QLocale:
    """Give the user's own locale where it is of this language: Belgians write days otherwise than the Dutch."""
    own = QLocale()
    return own if own.name().partition("_")[0] == language else QLocale(language)


def has_language(language: str) -> bool:
    """
    Tell whether texts can be had in a language: English always, others where their translation is compiled.

    Parameters
    ----------
    language
        One of `LANGUAGES`.
    """
    return language == "en" or (FOLDER / f"{PLUGIN_ID}_{language}.qm").is_file()


def user_language() -> str:
    """Give the language that the user of QGIS reads, whether or not texts can be had in it."""
    # Not the setting locale/userLocale: on a fresh profile it is empty.
    return QLocale(QgsApplication.locale()).name().partition("_")[0]


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
    spoken = QLocale(QgsApplication.locale())
    if not translator.load(spoken, PLUGIN_ID, "_", str(FOLDER)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translator(translator: QTranslator | None) -> None:
    """Take back what `install_translator` gave."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)
