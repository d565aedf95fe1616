"""The parameter for a rule set, one for all algorithms; and where the user keeps rule sets: a folder, files used."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProcessingParameterFile, QgsSettings

from ..regioalign_plugin.explanation.rule_set_files import (
    RuleSetFile,
    read_rule_set_file,
    rule_set_files,
    shipped_ids,
    shipped_rule_sets,
)
from ..regioalign_plugin.translation import tr

RULE_SET = "RULE_SET"
DEFAULT_RULE_SET = "regiodecreet-2023"
FOLDER_SETTING = "regioalign/rule_sets_folder"
FILES_SETTING = "regioalign/rule_set_files"
MAX_USED_FILES = 5
WIDGET = f"{__package__}.rule_set_widget.RuleSetWidget"
"""The widget by name: QGIS imports it for dialogs only, and a model or a setting can hold a name, but no class."""


def rule_set_parameter(text: str, *, advanced: bool = False) -> QgsProcessingParameterFile:
    """
    Make the parameter.

    Its type is a file whose filter lets any name pass, and so an id too: models, batches and scripts know that type,
    and a list of values could not hold a file.

    Parameters
    ----------
    text
        What the algorithm takes from the rule set; it opens the help, which goes on about ids, files and the folder.
    advanced
        Whether it stands among the advanced parameters.
    """
    parameter = QgsProcessingParameterFile(
        RULE_SET,
        tr("Rule set"),
        Qgis.ProcessingFileParameterBehavior.File,
        defaultValue=DEFAULT_RULE_SET,
        fileFilter=tr("Rule sets (*.json);;All files (*)"),
    )
    shipped = ", ".join(shipped_ids())
    where = tr(
        "Give the id of a rule set that ships ({ids}), the JSON file of one of your own, or the id of one in your "
        "folder of rule sets: the button beside the list chooses that folder, which is the setting {setting}."
    ).format(ids=shipped, setting=FOLDER_SETTING)
    parameter.setHelp(f"{text} {where}")
    parameter.setMetadata({"widget_wrapper": {"class": WIDGET}})
    if advanced:
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
    return parameter


@dataclass(frozen=True)
class Choice:
    """
    An entry of the list.

    Parameters
    ----------
    value
        The value of the parameter: an id or a path.
    text
        Title, or the file and what is wrong with it.
    details
        Id and source, or path, for who asks.
    is_usable
        False where the entry only tells why something is not in the list.
    """

    value: str
    text: str
    details: str
    is_usable: bool = True


def shipped_choices() -> list[Choice]:
    """Give the rule sets that ship, in the language of the user, by title."""
    language = QgsApplication.locale()
    found = [Choice(key, one.title_in(language), f"{key}: {one.source}") for key, one in shipped_rule_sets().items()]
    return sorted(found, key=lambda choice: choice.text.casefold())


def folder_choices() -> list[Choice]:
    """Give what is in the user's folder, also what cannot be used; the value is the id."""
    return [_file_choice(file, is_by_id=True) for file in rule_set_files(rule_set_folders())]


def used_choices() -> list[Choice]:
    """Give the files that were chosen before, the last one first, also what cannot be used; the value is the path."""
    return [file_choice(path) for path in used_files()]


def file_choice(path: str) -> Choice:
    """Give the entry for a file, or for a value that is no rule set."""
    return _file_choice(read_rule_set_file(path), is_by_id=False)


def rule_set_folders() -> tuple[str, ...]:
    """Give the folder in which the user keeps rule sets, by the settings of QGIS; nothing where none is chosen."""
    value = QgsSettings().value(FOLDER_SETTING)
    return tuple(_texts(value))[:1]


def set_rule_set_folder(folder: str) -> None:
    """Keep the user's folder in the settings."""
    QgsSettings().setValue(FOLDER_SETTING, folder)


def used_files() -> list[str]:
    """Give the files that were chosen before, the last one first."""
    return list(_texts(QgsSettings().value(FILES_SETTING)))[:MAX_USED_FILES]


def remember_file(path: str) -> None:
    """Keep a file that was chosen in the settings."""
    others = [known for known in used_files() if known != path]
    QgsSettings().setValue(FILES_SETTING, [path, *others][:MAX_USED_FILES])


def _file_choice(file: RuleSetFile, *, is_by_id: bool) -> Choice:
    name = Path(file.path).name or file.path
    if file.rule_set is None or file.error is not None:
        text = tr("{file}: {problem}").format(file=name, problem=file.problem)
        return Choice(file.path, text, os.path.normpath(file.path), is_usable=False)
    text = tr("{title} ({file})").format(title=file.rule_set.title_in(QgsApplication.locale()), file=name)
    value = file.rule_set.id if is_by_id else file.path
    return Choice(value, text, f"{file.rule_set.id}: {os.path.normpath(file.path)}")


def _texts(value: object) -> Iterator[str]:
    """Read texts from the settings: a list of one comes back as text, and anyone may have written anything."""
    values: Iterable[object] = value if isinstance(value, (list, tuple)) else [value]
    return (text for text in values if isinstance(text, str) and text)
