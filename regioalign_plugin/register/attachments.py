"""Attachments: files copied into the register with their SHA-256, or links; opened by nobody unless asked.

Contents lie in a table of their own, each once, so that a list of attachments stays light.
"""

from __future__ import annotations

import hashlib
import mimetypes
import os
import re
import sqlite3
import unicodedata
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from .cases import file_of
from .errors import (
    AttachmentDamaged,
    AttachmentRefused,
    AttachmentTooLarge,
    UnknownAttachment,
    UnknownPartnership,
)
from .file import Who, reading, writing
from .placing import part_beside, place
from .records import stamp

DEFAULT_LIMIT_BYTES = 25 * 1024 * 1024
_MAX_NAME = 200
_MAX_LINK = 2_000
_LINK = re.compile(r"(https?|file)://\S.*", re.IGNORECASE)
# Names that Windows keeps for devices, whatever follows the first dot.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"com{number}" for number in range(10)), *(f"lpt{number}" for number in range(10))}
)
_UNSAFE = re.compile(r'[<>:"/\\|?*]')


@dataclass(frozen=True)
class Attachment:
    """One attachment as the register lists it.

    Parameters
    ----------
    size, sha256
        Of the content, in bytes and as hexadecimal text; None for a link.
    link
        Where it is to be found; None for a copy.
    removed_at
        "" while it is there; the row stays when it is removed, the content does not.
    """

    fid: int
    partnership_id: str
    name: str
    media_type: str
    size: int | None
    sha256: str | None
    link: str | None
    added_at: str
    added_by: str
    removed_at: str


def attach_file(
    path: str | os.PathLike[str],
    partnership_id: str,
    file: str | os.PathLike[str],
    *,
    who: Who,
    at: datetime,
    limit_bytes: int = DEFAULT_LIMIT_BYTES,
    wait_s: float = 10.0,
) -> Attachment:
    """Copy a file into the register. The same file under the same name is there once.

    Raises
    ------
    AttachmentTooLarge
        Over the limit; nothing is read then.
    AttachmentRefused
        If the file cannot be read.
    UnknownPartnership, RegisterError
        As for any change.
    """
    source = Path(file)
    content = attachable_content(path, source, limit_bytes)
    name = stored_name(source.name)
    with writing(path, who, wait_s=wait_s) as connection:
        return add_content(connection, partnership_id, name, content, who=who.name, at=at)


def add_content(
    connection: sqlite3.Connection, partnership_id: str, name: str, content: bytes, *, who: str, at: datetime
) -> Attachment:
    """Add bytes as an attachment inside a transaction; see `attach_file`."""
    _refuse_unknown(connection, partnership_id)
    sha256 = hashlib.sha256(content).hexdigest()
    present = connection.execute(
        "SELECT fid FROM attachments WHERE partnership_id = ? AND name = ? AND sha256 = ? AND removed_at IS NULL",
        (partnership_id, name, sha256),
    ).fetchone()
    if present is not None:
        return _attachment(connection, present["fid"])
    connection.execute(
        "INSERT INTO attachment_contents (sha256, content) VALUES (?, ?) ON CONFLICT (sha256) DO NOTHING",
        (sha256, content),
    )
    return _add(connection, (partnership_id, name, _media_type(name), len(content), sha256, None), who, at)


def attach_link(
    path: str | os.PathLike[str],
    partnership_id: str,
    link: str,
    *,
    name: str = "",
    who: Who,
    at: datetime,
    wait_s: float = 10.0,
) -> Attachment:
    """Add a link: http, https or file.

    Raises `AttachmentRefused` for anything else: a link of another kind could start a program when it is opened.
    """
    words = attachable_link(path, link)
    with writing(path, who, wait_s=wait_s) as connection:
        return add_link(connection, partnership_id, words, name=name, who=who.name, at=at)


def add_link(
    connection: sqlite3.Connection, partnership_id: str, link: str, *, name: str = "", who: str, at: datetime
) -> Attachment:
    """Add what `is_link` takes as an attachment inside a transaction; see `attach_link`."""
    _refuse_unknown(connection, partnership_id)
    return _add(connection, (partnership_id, stored_name(name or link), "", None, None, link), who, at)


def attachable_link(path: str | os.PathLike[str], link: str) -> str:
    """Give a link as it is stored. Raises `AttachmentRefused` as `attach_link` does."""
    words = link.strip()
    if not is_link(words):
        raise AttachmentRefused(Path(path), "link", words[:_MAX_NAME])
    return words


def is_link(text: str) -> bool:
    """Whether a text is a link that may be attached: http, https or file, on one line."""
    return bool(_LINK.fullmatch(text)) and len(text) <= _MAX_LINK and text.isprintable()


def list_attachments(path: str | os.PathLike[str], partnership_id: str) -> tuple[Attachment, ...]:
    """List what is attached to a partnership, without what was removed."""
    with reading(path) as connection:
        return attachments_in(connection, partnership_id)


def attachments_in(connection: sqlite3.Connection, partnership_id: str) -> tuple[Attachment, ...]:
    """List that inside a transaction."""
    rows = connection.execute(
        "SELECT * FROM attachments WHERE partnership_id = ? AND removed_at IS NULL ORDER BY fid", (partnership_id,)
    )
    return tuple(_of_row(row) for row in rows)


def read_content(path: str | os.PathLike[str], fid: int) -> tuple[Attachment, bytes]:
    """Give an attachment's bytes.

    Raises
    ------
    UnknownAttachment
        If there is none with that number, or it is a link or was removed.
    AttachmentDamaged
        If the bytes are not those that were attached.
    """
    with reading(path) as connection:
        row = connection.execute(
            "SELECT a.*, c.content FROM attachments a JOIN attachment_contents c USING (sha256) "
            "WHERE a.fid = ? AND a.removed_at IS NULL",
            (fid,),
        ).fetchone()
    if row is None:
        raise UnknownAttachment(Path(path), fid)
    content = bytes(row["content"])
    if hashlib.sha256(content).hexdigest() != row["sha256"]:
        raise AttachmentDamaged(path, row["partnership_id"], row["name"])
    return _of_row(row), content


def export_attachment(path: str | os.PathLike[str], fid: int, folder: str | os.PathLike[str]) -> Path:
    """Write an attachment's bytes to a folder that exists, under a name that is safe there and not taken.

    Raises what `read_content` raises, and `OSError` if the folder does not take it.
    """
    attachment, content = read_content(path, fid)
    return write_beside(Path(folder), safe_name(attachment.name), content)


def remove_attachment(path: str | os.PathLike[str], fid: int, *, who: Who, at: datetime, wait_s: float = 10.0) -> None:
    """Take an attachment out: its row stays and says who and when, its content goes unless another row needs it."""
    with writing(path, who, wait_s=wait_s) as connection:
        row = connection.execute(
            "SELECT sha256 FROM attachments WHERE fid = ? AND removed_at IS NULL", (fid,)
        ).fetchone()
        if row is None:
            raise UnknownAttachment(Path(path), fid)
        connection.execute(
            "UPDATE attachments SET removed_at = ?, removed_by = ? WHERE fid = ?", (stamp(at), who.name, fid)
        )
        connection.execute(
            "DELETE FROM attachment_contents WHERE sha256 = ? AND NOT EXISTS "
            "(SELECT 1 FROM attachments a WHERE a.sha256 = attachment_contents.sha256 AND a.removed_at IS NULL)",
            (row["sha256"],),
        )


def stored_name(name: str) -> str:
    """Give a file's name as it is kept and shown: its last part on any system, without signs that steer a screen."""
    last = name.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    clean = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip()
    return clean[:_MAX_NAME] or "attachment"


def safe_name(name: str) -> str:
    """Give a name that is one on Windows, macOS and Linux, and never a way to another folder."""
    clean = _UNSAFE.sub("_", stored_name(name)).strip(" .") or "attachment"
    stem = clean.split(".", 1)[0].rstrip()
    return f"_{clean}" if stem.casefold() in _DEVICES else clean


def write_beside(folder: Path, name: str, content: bytes) -> Path:
    """Write a new file whole or not at all, with a number in its name if that is taken; never over another one.

    Raises `OSError` if the folder does not take it.
    """
    part = part_beside(folder / name)
    try:
        part.write_bytes(content)
        return place(part, folder / name, numbered=True)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def attachable_content(path: str | os.PathLike[str], source: Path, limit_bytes: int = DEFAULT_LIMIT_BYTES) -> bytes:
    """Read a file that is to be attached to the register `path`; raises what `attach_file` raises about the file."""
    try:
        if not source.is_file():
            raise AttachmentRefused(path, "not_a_file", str(source))
        if source.samefile(path):
            # Closing a handle on it would take away the locks that SQLite has on it in this process.
            raise AttachmentRefused(path, "register", str(source))
        size = source.stat().st_size
        if size > limit_bytes:
            raise AttachmentTooLarge(Path(path), str(source), size, limit_bytes)
        with source.open("rb") as handle:
            content = handle.read(limit_bytes + 1)  # it may have grown since
    except OSError as error:
        raise AttachmentRefused(path, "unreadable", str(source)) from error
    if len(content) > limit_bytes:
        raise AttachmentTooLarge(Path(path), str(source), len(content), limit_bytes)
    return content


def _refuse_unknown(connection: sqlite3.Connection, partnership_id: str) -> None:
    found = connection.execute("SELECT 1 FROM partnerships WHERE partnership_id = ?", (partnership_id,)).fetchone()
    if found is None:
        raise UnknownPartnership(file_of(connection), partnership_id)


def _media_type(name: str) -> str:
    return mimetypes.guess_type(name, strict=True)[0] or "application/octet-stream"


def _add(
    connection: sqlite3.Connection,
    row: tuple[str, str, str, int | None, str | None, str | None],
    who: str,
    at: datetime,
) -> Attachment:
    cursor = connection.execute(
        "INSERT INTO attachments (partnership_id, name, media_type, size, sha256, link, added_at, added_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*row, stamp(at), who),
    )
    return _attachment(connection, int(cursor.lastrowid or 0))


def _attachment(connection: sqlite3.Connection, fid: int) -> Attachment:
    return _of_row(connection.execute("SELECT * FROM attachments WHERE fid = ?", (fid,)).fetchone())


def _of_row(row: sqlite3.Row) -> Attachment:
    return Attachment(
        fid=row["fid"],
        partnership_id=row["partnership_id"],
        name=row["name"],
        media_type=row["media_type"] or "",
        size=row["size"],
        sha256=row["sha256"],
        link=row["link"],
        added_at=row["added_at"],
        added_by=row["added_by"] or "",
        removed_at=row["removed_at"] or "",
    )
