"""Which register belongs to a project: kept in the project itself, and only once one was opened in it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject

SCOPE = "RegioAlign"
KEY = "/review/register"


def remembered(project: QgsProject) -> Path | None:
    """Give the register of a project; None where it has none."""
    stored, is_there = project.readEntry(SCOPE, KEY, "")
    return Path(project.readPath(stored)) if is_there and stored else None


def remember(project: QgsProject, path: Path) -> None:
    """Keep the register in the project, as a path relative to it where the project says so; unless it is there."""
    if remembered(project) != path:
        project.writeEntry(SCOPE, KEY, project.writePath(str(path)))


def forget(project: QgsProject) -> None:
    """Take it out of the project."""
    if remembered(project) is not None:
        project.removeEntry(SCOPE, KEY)
