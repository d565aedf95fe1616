"""What the algorithms about the register share: its file, who changes it, and the errors it raises in words."""

from __future__ import annotations

import getpass
import platform
from datetime import date, datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
    QgsSettings,
)

from ..regioalign_plugin.identity import PLUGIN_NAME, VERSION
from ..regioalign_plugin.translation import tr
from .parameter_words import by_word, choice_refusal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..regioalign_plugin.register.writers import Who

REGISTER = "REGISTER"
ACTOR = "ACTOR"
FILE_NAME = "regioalign.gpkg"
SUFFIX = ".gpkg"
USER_SETTING = "regioalign/user"


def register_group() -> str:
    """Give the group of these algorithms in the toolbox; its id is `register`."""
    return tr("Register")


def register_parameter(text: str) -> QgsProcessingParameterFile:
    """
    Make the parameter for the register; `text` says what becomes of it, and the help goes on about the default.

    Its type is a file to read, since only that takes an input or an earlier step of a model, and since Processing
    neither deletes nor overwrites what it names. The type does not ask that the file is there.
    """
    parameter = QgsProcessingParameterFile(
        REGISTER,
        tr("Register"),
        Qgis.ProcessingFileParameterBehavior.File,
        optional=True,
        fileFilter=tr("Registers (*.gpkg);;All files (*)"),
    )
    default = tr("Empty: {file} beside the project.").format(file=FILE_NAME)
    parameter.setHelp(f"{text} {default}")
    return parameter


def actor_parameter() -> QgsProcessingParameterString:
    """Make the parameter for the person who acts."""
    text = tr(
        "Name of who does this, as it stands in the history. Empty: the setting {setting}, or else the name that the "
        "computer knows."
    )
    return text_parameter(ACTOR, tr("Who"), text.format(setting=USER_SETTING))


def text_parameter(
    key: str, label: str, text: str, *, optional: bool = True, lines: bool = False
) -> QgsProcessingParameterString:
    """Make a parameter for a text, of several lines where `lines`; `text` is its help."""
    parameter = QgsProcessingParameterString(key, label, multiLine=lines, optional=optional)
    parameter.setHelp(text)
    return parameter


def as_advanced(parameter: QgsProcessingParameterDefinition) -> QgsProcessingParameterDefinition:
    """Put a parameter among the advanced ones."""
    parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


def number_outputs(outputs: Iterable[tuple[str, str]]) -> list[QgsProcessingOutputNumber]:
    """Make outputs for numbers, of their keys and labels."""
    return [QgsProcessingOutputNumber(key, label) for key, label in outputs]


def choice_parameter(
    key: str, label: str, text: str, choices: Sequence[str], default: str
) -> QgsProcessingParameterEnum:
    """Make a parameter for one of some codes, the same in every language; `text` is its help."""
    parameter = QgsProcessingParameterEnum(
        key, label, options=list(choices), usesStaticStrings=True, defaultValue=default
    )
    parameter.setHelp(by_word(text))
    return parameter


def choice_of(
    algorithm: QgsProcessingAlgorithm,
    key: str,
    choices: Sequence[str],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """
    Take one of some codes from the parameters.

    Parameters
    ----------
    algorithm
        Whose parameter it is.
    key
        Key of the parameter.
    choices
        The codes.
    parameters, context
        As Processing gave them.

    Raises
    ------
    QgsProcessingException
        For a text that is none of the codes: QGIS would quietly take the default.
    """
    given = parameters.get(key)
    found = given if isinstance(given, str) else algorithm.parameterAsEnumString(parameters, key, context)
    if found in choices:
        return str(found)
    raise QgsProcessingException(choice_refusal(key, found, choices))


def register_of(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
    """
    Take the file of the register from the parameters; nothing says that it is there.

    Parameters
    ----------
    algorithm
        Whose parameter it is.
    parameters, context
        As Processing gave them.

    Raises
    ------
    QgsProcessingException
        Where it is empty and the project has no folder, or the name is not that of a GeoPackage.
    """
    # A layer of the register names the register too.
    given = algorithm.parameterAsString(parameters, REGISTER, context).partition("|")[0].strip()
    if not given:
        return _beside_project(context)
    path = Path(given).expanduser()
    if path.suffix.lower() != SUFFIX:
        text = tr("Parameter {key}: “{file}” is no name for a register. Give a file that ends in {suffix}.")
        raise QgsProcessingException(text.format(key=REGISTER, file=given, suffix=SUFFIX))
    return path


def _beside_project(context: QgsProcessingContext) -> Path:
    project = context.project()
    folder = "" if project is None else project.absolutePath()
    if not folder:
        text = tr(
            "Parameter {key} is empty, and the project is not saved, so that there is no folder for {file}. Give the "
            "file of the register, or save the project."
        )
        raise QgsProcessingException(text.format(key=REGISTER, file=FILE_NAME))
    return Path(folder) / FILE_NAME


def who_of(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Who:
    """
    Tell who acts, on which computer and with which program.

    Parameters
    ----------
    algorithm
        Whose parameter `ACTOR` is.
    parameters, context
        As Processing gave them.

    Raises
    ------
    QgsProcessingException
        Where nobody can be named.
    """
    from ..regioalign_plugin.register.writers import Who

    given = algorithm.parameterAsString(parameters, ACTOR, context)
    name = " ".join(given.split()) or default_actor()
    if not name:
        text = tr("Parameter {key} is empty, and the computer knows no name. Give the name of who does this.")
        raise QgsProcessingException(text.format(key=ACTOR))
    return Who(name, platform.node(), f"{PLUGIN_NAME} {VERSION} / QGIS {Qgis.version()}")


def default_actor() -> str:
    """Give the name of the user: of the setting, of the account, or its login; "" where there is none."""
    setting = QgsSettings().value(USER_SETTING)
    names = (setting if isinstance(setting, str) else "", QgsApplication.userFullName(), _login_name())
    return next((" ".join(name.split()) for name in names if name and name.strip()), "")


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # which of them, differs per system and version of Python
        return ""


def now() -> datetime:
    """Give the time, in UTC."""
    return datetime.now(timezone.utc)


def today() -> date:
    """Give the day, as the user's calendar has it: a deadline ends with the day of the people whom it binds."""
    return date.today()
