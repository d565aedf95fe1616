"""Giving a finished file its name: built under another one beside it, so that a name never stands for half a file."""

from __future__ import annotations

import contextlib
import itertools
import os
import secrets
from pathlib import Path

from .errors import RegisterExists


def part_beside(path: Path) -> Path:
    """Give a name beside a file under which it can be built."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def place(part: Path, path: Path, *, numbered: bool = False) -> Path:
    """
    Give a finished file its name, never over another one.

    Parameters
    ----------
    part
        The finished file; gone afterwards.
    path
        Its name.
    numbered
        Whether to add a number to the name if it is taken.

    Returns
    -------
    Path
        The name it has.

    Raises
    ------
    RegisterExists
        If the name is taken.
    OSError
        If the folder does not take it.
    """
    names = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in itertools.count(2))
    for target in itertools.chain((path,), names if numbered else ()):
        if _takes(part, target):
            _keep_folder(path.parent)
            return target
    raise RegisterExists(path)


def _takes(part: Path, path: Path) -> bool:
    try:
        _link(part, path)
    except FileExistsError:
        return False
    return True


def _link(part: Path, path: Path) -> None:
    """Take the name in one step if it is free. Raises `FileExistsError` if it is not."""
    if os.name == "nt":
        part.rename(path)  # refuses a name that is taken, there and only there
        return
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: take the name with an empty file, then put ours in its place
        path.open("xb").close()
        part.replace(path)
    else:
        part.unlink()


def _keep_folder(folder: Path) -> None:
    """Make the name last through a power cut, where folders can be synchronised."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
