"""Bringing a register of an older RegioAlign up to date before an algorithm reads what it is about to change."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from ..regioalign_plugin.layers.notes import Note
from ..regioalign_plugin.register.file import bring_up_to_date
from ..regioalign_plugin.register.writers import Who
from ..regioalign_plugin.translation import tr


def up_to_date_notes(path: Path, who: Who, at: datetime) -> list[Note]:
    """
    Migrate an older register, and tell where its backup is; nothing for a register of this version, or none.

    Parameters
    ----------
    path
        The register.
    who, at
        Who does it, and when.

    Raises
    ------
    RegisterError
        Where it cannot be brought up to date; it is as it was.
    """
    backup = bring_up_to_date(path, who, at=at)
    if backup is None:
        return []
    text = tr(
        "The register {file} was made by an older RegioAlign, and is brought up to date. A backup of what it was "
        "stands in {backup}; an older RegioAlign can still read the register, and no longer write it."
    )
    return [Note(text.format(file=path, backup=backup), is_warning=False)]
