"""Attachments on their way in: from a folder of files that nobody vouches for, or from another register."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from .attachments import add_content, add_link, is_link, stored_name
from .exchange import Name, attached_file
from .exchange_plan import Matcher, Outcome, PlanRow, is_unknown
from .exchange_source import Problem, ProblemCode, Source, SourceRow

_SEPARATORS = re.compile(r"[/\\\x00]")


class Files(Protocol):
    """Where the bytes of attachments come from."""

    def content(self, row: SourceRow) -> bytes | Problem:
        """Give the bytes of a row of the attachments, or what is wrong with it."""


class FolderFiles:
    """Files in a folder, under the names that the column `file` gives, else under their own names.

    Parameters
    ----------
    folder
        The folder; what lies outside of it is never read, whatever a name says.
    limit_bytes
        Size of a file at most.
    """

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder = folder
        self._limit = limit_bytes

    def content(self, row: SourceRow) -> bytes | Problem:
        """Give the bytes of the file of a row, or what is wrong with it."""
        name = row.text("file") or row.text("name")
        if not name or name in {".", ".."} or _SEPARATORS.search(name):
            return _problem(ProblemCode.BAD_NAME, name)
        try:
            path = (self._folder / name).resolve()
            if path.parent != self._folder.resolve():
                return _problem(ProblemCode.BAD_NAME, name)
            if not path.is_file():
                return _problem(ProblemCode.FILE_MISSING, name)
            with path.open("rb") as stream:
                content = stream.read(self._limit + 1)
        except (OSError, ValueError):
            return _problem(ProblemCode.FILE_MISSING, name)
        return content if len(content) <= self._limit else _problem(ProblemCode.TOO_LARGE, name)


class RegisterFiles:
    """Files that are attached in another register, which must stay open meanwhile."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def content(self, row: SourceRow) -> bytes | Problem:
        """Give the bytes of the attachment with the number of the row, or what is wrong with it."""
        number = row.text("attachment")
        found = attached_file(self._connection, int(number)) if number.isdecimal() else None
        if found is None or found.content is None:
            return _problem(ProblemCode.FILE_MISSING, row.text("name"))
        return found.content


@dataclass(frozen=True)
class PlannedFile:
    """An attachment to add: bytes with the SHA-256 that they must have, or a link."""

    row: SourceRow
    partnership_id: str
    name: str
    sha256: str
    link: str


@dataclass(frozen=True)
class FilePlan:
    """What would become of attachments; those that are there already are not in it."""

    rows: tuple[PlanRow, ...] = ()
    files: tuple[PlannedFile, ...] = ()


def plan_files(
    connection: sqlite3.Connection, source: Source, matcher: Matcher, known: Collection[str], files: Files
) -> FilePlan:
    """Tell which attachments of a source are not in the register yet.

    Parameters
    ----------
    connection
        A transaction.
    source
        What was read; attachments that were removed there are left out.
    matcher, known
        How ids are matched, and the ids that the source is about; attachments of other partnerships are left out, and
        those of partnerships that the register does not have are told.
    files
        Where the bytes come from; each is read once here and once when it is stored.
    """
    rows, planned = [], []
    for row in source.rows(Name.ATTACHMENTS):
        text = row.text("partnership_id")
        key, problem = matcher.match(text)
        if row.text("removed_at"):
            continue
        if key is None and problem is not None:
            outcome = Outcome.UNKNOWN if is_unknown(problem) else Outcome.INVALID
            rows.append(PlanRow(Name.ATTACHMENTS, row.number, text, "", outcome, (problem,), is_blocking=True))
        if key is None or key not in known:
            continue
        found = _look(row, key, files)
        if isinstance(found, Problem):
            rows.append(PlanRow(Name.ATTACHMENTS, row.number, key, "", Outcome.INVALID, (found,), is_blocking=True))
        elif not _is_present(connection, found):
            rows.append(PlanRow(Name.ATTACHMENTS, row.number, key, "", Outcome.NEW_ATTACHMENT))
            planned.append(found)
    return FilePlan(tuple(rows), tuple(planned))


def store_files(connection: sqlite3.Connection, plan: FilePlan, files: Files, *, who: str, at: datetime) -> None:
    """Add what was planned, inside a transaction of `writing`; a file that changed since is left out."""
    for one in plan.files:
        if one.link:
            add_link(connection, one.partnership_id, one.link, name=one.name, who=who, at=at)
            continue
        content = files.content(one.row)
        if isinstance(content, bytes) and hashlib.sha256(content).hexdigest() == one.sha256:
            add_content(connection, one.partnership_id, one.name, content, who=who, at=at)


def _look(row: SourceRow, key: str, files: Files) -> PlannedFile | Problem:
    link = row.text("link")
    if link:
        if not is_link(link):
            return Problem(ProblemCode.BAD_LINK, "link", (("text", link[:80]),))
        return PlannedFile(row, key, stored_name(row.text("name") or link), "", link)
    content = files.content(row)
    if isinstance(content, Problem):
        return content
    sha256 = hashlib.sha256(content).hexdigest()
    name = row.text("name") or row.text("file")
    if row.text("sha256") not in ("", sha256):
        return _problem(ProblemCode.FILE_DIFFERS, name)
    return PlannedFile(row, key, stored_name(name), sha256, "")


def _is_present(connection: sqlite3.Connection, one: PlannedFile) -> bool:
    column, value = ("link", one.link) if one.link else ("sha256", one.sha256)
    found = connection.execute(
        f"SELECT 1 FROM attachments WHERE partnership_id = ? AND name = ? AND {column} = ? AND removed_at IS NULL",  # noqa: S608  # one of two names
        (one.partnership_id, one.name, value),
    ).fetchone()
    return found is not None


def _problem(code: ProblemCode, name: str) -> Problem:
    return Problem(code, "file", (("text", name[:80]),))
