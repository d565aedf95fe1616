"""What the dock remembers about the person who uses it, in the settings of QGIS."""

from __future__ import annotations

import getpass
import json
import platform
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsSettings

from ..identity import PLUGIN_NAME, VERSION
from ..register.writers import Who

PREFIX = "regioalign/"
USER = f"{PREFIX}user"
"""Also read by the algorithms that change a register."""

ROLE = f"{PREFIX}review/role"
AUTOSAVE_S = f"{PREFIX}review/autosave_s"
ATTACHMENT_MB = f"{PREFIX}review/attachment_mb"
RULE_SET = f"{PREFIX}review/rule_set"
STATE = f"{PREFIX}review/state/"

ROLES = ("author", "reviewer", "both")
MOST_RECENT = 8
DEFAULT_RULE_SET = "regiodecreet-2023"


@dataclass(frozen=True)
class ReviewSettings:
    """
    How a person works.

    Parameters
    ----------
    user
        The name in the history; "" for that of the account.
    role
        One of `ROLES`: whose turn "needs me" looks for.
    autosave_s
        Seconds without typing after which a draft is stored.
    attachment_mb
        Largest file that is copied into a register, in MB.
    rule_set
        Id of the rule set that new registers start with.
    """

    user: str = ""
    role: str = "both"
    autosave_s: float = 1.5
    attachment_mb: int = 25
    rule_set: str = DEFAULT_RULE_SET


def read_settings() -> ReviewSettings:
    """Read them; what makes no sense counts as not set."""
    settings, default = QgsSettings(), ReviewSettings()
    role = settings.value(ROLE, default.role)
    return ReviewSettings(
        user=_text(settings.value(USER)),
        role=role if role in ROLES else default.role,
        autosave_s=_number(settings.value(AUTOSAVE_S), default.autosave_s, 0.5, 30.0),
        attachment_mb=int(_number(settings.value(ATTACHMENT_MB), default.attachment_mb, 1, 500)),
        rule_set=_text(settings.value(RULE_SET)) or default.rule_set,
    )


def write_settings(chosen: ReviewSettings) -> None:
    """Keep them."""
    settings = QgsSettings()
    settings.setValue(USER, " ".join(chosen.user.split()))
    settings.setValue(ROLE, chosen.role)
    settings.setValue(AUTOSAVE_S, chosen.autosave_s)
    settings.setValue(ATTACHMENT_MB, chosen.attachment_mb)
    settings.setValue(RULE_SET, chosen.rule_set)


def default_rule_set() -> str:
    """Give the id of the rule set that new registers start with."""
    return read_settings().rule_set


def actor_name() -> str:
    """Give the name of the user: of the setting, of the account, or its login; "" where there is none."""
    names = (_text(QgsSettings().value(USER)), QgsApplication.userFullName(), _login_name())
    return next((" ".join(name.split()) for name in names if name and name.strip()), "")


def who_is(actor: str) -> Who:
    """Tell who acts, on which computer and with which program."""
    return Who(actor, platform.node(), f"{PLUGIN_NAME} {VERSION} / QGIS {Qgis.version()}")


def recent_registers() -> tuple[str, ...]:
    """Give the files opened last, the latest first."""
    value = read_state("recent")
    return tuple(str(one) for one in value[:MOST_RECENT]) if isinstance(value, list) else ()


def remember_register(path: str) -> None:
    """Put a file at the head of those opened last."""
    write_state("recent", [path, *(one for one in recent_registers() if one != path)][:MOST_RECENT])


def read_state(key: str) -> Any:
    """Give what a widget kept as JSON; None where there is nothing or no JSON. Any: each key has its own kind."""
    text = QgsSettings().value(STATE + key)
    try:
        return json.loads(text) if isinstance(text, str) else None
    except ValueError:
        return None


def write_state(key: str, value: Any) -> None:
    """Keep what JSON can hold. Any: each key has its own kind."""
    QgsSettings().setValue(STATE + key, json.dumps(value))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object, default: float, least: float, most: float) -> float:
    try:
        return min(max(float(str(value)), least), most)
    except ValueError:
        return default


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # which of them, differs per system and version of Python
        return ""
