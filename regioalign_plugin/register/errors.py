"""The errors that the register raises; each holds the facts, the adapters put them in words."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Union

if TYPE_CHECKING:
    from ..explanation.parts import Parts
    from .writers import Holder

FilePath = Union[str, "os.PathLike[str]"]


class RegisterError(Exception):
    """A register that cannot be used as asked.

    Parameters
    ----------
    path
        The file.
    problem
        What is wrong, in English; adapters use the attributes instead.
    """

    def __init__(self, path: FilePath, problem: str) -> None:
        super().__init__(f"{os.fspath(path)}: {problem}")
        self.path = Path(path)


class RegisterMissing(RegisterError):
    """There is no file; `folder_missing` where even the folder is not there."""

    def __init__(self, path: FilePath, *, folder_missing: bool = False) -> None:
        super().__init__(path, "there is no such folder" if folder_missing else "there is no such file")
        self.folder_missing = folder_missing


class RegisterExists(RegisterError):
    """A file is there already and is not overwritten."""

    def __init__(self, path: FilePath) -> None:
        super().__init__(path, "is there already")


class RegisterLeftovers(RegisterError):
    """Journals of a file of this name that is gone lie here; SQLite would put their content into a new one.

    Parameters
    ----------
    path
        The file that was to be made.
    names
        The names of the journals, to be deleted or moved by the user.
    """

    def __init__(self, path: FilePath, names: tuple[str, ...]) -> None:
        super().__init__(path, f"cannot be made while {', '.join(names)} of an earlier file are left beside it")
        self.names = names


class NotARegister(RegisterError):
    """Something else than a register: a folder, an empty file, a text, another GeoPackage."""

    def __init__(self, path: FilePath, detail: str) -> None:
        super().__init__(path, f"is no register: {detail}")
        self.detail = detail


class RegisterDamaged(RegisterError):
    """A register whose content is broken: truncated, overwritten in part, or inconsistent."""

    def __init__(self, path: FilePath, detail: str) -> None:
        super().__init__(path, f"is damaged: {detail}")
        self.detail = detail


class ImpossibleValue(Exception):
    """A value that no writing of ours can have left in a column; `RegisterDamaged` once the file is known."""


class RegisterNewer(RegisterError):
    """A register of a newer RegioAlign; it can be read where `readable`, never written.

    Parameters
    ----------
    path
        The file.
    version, known
        The version of its schema and the newest that this software knows.
    readable
        Whether all tables are there as this software reads them.
    """

    def __init__(self, path: FilePath, version: int, known: int, *, readable: bool = True) -> None:
        super().__init__(path, f"has schema {version}, newer than {known}: it can only be read" + _unless(readable))
        self.version = version
        self.known = known
        self.readable = readable


def _unless(readable: bool) -> str:
    return "" if readable else " by a newer RegioAlign"


class RegisterOlder(RegisterError):
    """A register of an older RegioAlign, to be migrated before it is read; writing does that by itself."""

    def __init__(self, path: FilePath, version: int, known: int) -> None:
        super().__init__(path, f"has schema {version}, older than {known}: migrate it first")
        self.version = version
        self.known = known


class RegisterCurrent(RegisterError):
    """A register that needs no migration."""

    def __init__(self, path: FilePath, version: int) -> None:
        super().__init__(path, f"has schema {version} already")
        self.version = version


class RegisterReadOnly(RegisterError):
    """The file, or the folder in which SQLite keeps its journal, cannot be written.

    Parameters
    ----------
    path
        The file.
    folder
        The folder is what cannot be written.
    detail
        What more SQLite told.
    """

    def __init__(self, path: FilePath, *, folder: bool = False, detail: str = "") -> None:
        what = "its folder is read-only" if folder else "is read-only"
        super().__init__(path, f"{what} ({detail})" if detail else what)
        self.folder = folder
        self.detail = detail


class RegisterUnreadable(RegisterError):
    """The file is there but may not be opened, or the device fails."""

    def __init__(self, path: FilePath, detail: str) -> None:
        super().__init__(path, f"cannot be opened: {detail}")
        self.detail = detail


class RegisterBusy(RegisterError):
    """Another program holds the file for longer than we waited.

    Parameters
    ----------
    path
        The file.
    who
        Who holds it, as far as known: None for programs that do not tell, such as QGIS itself with edits not yet saved.
    waited_s
        How long we waited, seconds.
    """

    def __init__(self, path: FilePath, who: Holder | None, waited_s: float) -> None:
        by = f" by {who}" if who else " by another program"
        super().__init__(path, f"is held{by}; waited {waited_s:g} s")
        self.who = who
        self.waited_s = waited_s


class RegisterFull(RegisterError):
    """The disk is full; nothing was written."""

    def __init__(self, path: FilePath) -> None:
        super().__init__(path, "the disk is full")


class RegisterReplaced(RegisterError):
    """The file was deleted or swapped for another while it was in use; what was being written is not in it."""

    def __init__(self, path: FilePath) -> None:
        super().__init__(path, "was deleted or replaced while it was in use")


class RegisterForeign(RegisterError):
    """Another program changed the structure: nothing is written or read through what is not ours.

    Parameters
    ----------
    path
        The file.
    added
        Triggers and indexes on our tables that we did not make.
    changed
        Tables, views, triggers and indexes under our names that are not as we made them.
    missing
        What we made and is gone.
    """

    def __init__(
        self,
        path: FilePath,
        *,
        added: tuple[str, ...] = (),
        changed: tuple[str, ...] = (),
        missing: tuple[str, ...] = (),
    ) -> None:
        kinds = (("not ours", added), ("changed", changed), ("gone", missing))
        told = "; ".join(f"{kind}: {', '.join(names)}" for kind, names in kinds if names)
        super().__init__(path, f"its structure was changed by another program ({told})")
        self.added = added
        self.changed = changed
        self.missing = missing

    @property
    def names(self) -> tuple[str, ...]:
        """All that is not as it should be."""
        return self.added + self.changed + self.missing


class RegisterRefused(RegisterError):
    """A rule of the file itself forbids what was to be written: a check, a key, a guard."""

    def __init__(self, path: FilePath, detail: str) -> None:
        super().__init__(path, f"refuses what was to be written: {detail}")
        self.detail = detail


class RegisterFault(RegisterError):
    """SQLite failed in a way that none of the other errors names."""

    def __init__(self, path: FilePath, detail: str) -> None:
        super().__init__(path, f"SQLite: {detail}")
        self.detail = detail


class MigrationFailed(RegisterError):
    """A migration did not give the structure it should; the file is as it was, the backup is kept."""

    def __init__(self, path: FilePath, backup: Path, detail: str) -> None:
        super().__init__(path, f"could not be migrated and is as it was: {detail}")
        self.backup = backup
        self.detail = detail


class UnknownPartnership(RegisterError):
    """The register holds no partnership with this id."""

    def __init__(self, path: FilePath, partnership_id: str) -> None:
        super().__init__(path, f"holds no partnership {partnership_id!r}")
        self.partnership_id = partnership_id


class NoRunYet(RegisterError):
    """The register holds no run that counts, so no rules either."""

    def __init__(self, path: FilePath) -> None:
        super().__init__(path, "holds no run yet")


class RunRefused(RegisterError):
    """A run that would leave the register unusable: ids that tell nobody apart, or rules that are none.

    Parameters
    ----------
    path
        The file.
    code
        `blank_id`, `double_id`, `stranger` or `rule_set`.
    what
        The id of the partnership, or what is wrong with the rule set.
    """

    def __init__(self, path: FilePath, code: str, what: str) -> None:
        super().__init__(path, f"takes no run with {code} {what!r}")
        self.code = code
        self.what = what


class NothingToExplain(RegisterError):
    """The partnership has no explanation: it conforms, or was never found not to."""

    def __init__(self, path: FilePath, partnership_id: str) -> None:
        super().__init__(path, f"has nothing to explain for {partnership_id!r}")
        self.partnership_id = partnership_id


class Conflict(RegisterError):
    """Someone else changed the explanation first; both texts are kept.

    Parameters
    ----------
    path
        The file.
    partnership_id
        Whose explanation it is.
    mine, theirs
        What was to be written, kept as a version of kind `conflict`, and what stands.
    their_version, their_author, at
        The version that stands, who wrote it and when (UTC, as in the register).
    """

    def __init__(
        self,
        path: FilePath,
        partnership_id: str,
        mine: Parts,
        theirs: Parts,
        their_version: int,
        their_author: str,
        at: str,
    ) -> None:
        changed = f"{their_author or 'someone'} changed the explanation of {partnership_id!r}"
        super().__init__(path, f"{changed} at {at} (version {their_version})")
        self.partnership_id = partnership_id
        self.mine = mine
        self.theirs = theirs
        self.their_version = their_version
        self.their_author = their_author
        self.at = at


class AttachmentTooLarge(RegisterError):
    """A file is larger than may be copied in: attach a link, or raise the limit."""

    def __init__(self, path: FilePath, name: str, size: int, limit: int) -> None:
        super().__init__(path, f"{name!r} has {size} bytes, more than {limit}")
        self.name = name
        self.size = size
        self.limit = limit


class AttachmentRefused(RegisterError):
    """What cannot be attached; `code` is `not_a_file`, `unreadable`, `register` or `link`, `what` the name or link."""

    def __init__(self, path: FilePath, code: str, what: str) -> None:
        super().__init__(path, f"{what!r} cannot be attached ({code})")
        self.code = code
        self.what = what


class UnknownAttachment(RegisterError):
    """The register holds no such attachment, or only a link where content was asked."""

    def __init__(self, path: FilePath, attachment: int) -> None:
        super().__init__(path, f"holds no content of attachment {attachment}")
        self.attachment = attachment


class AttachmentDamaged(RegisterError):
    """The bytes of an attachment do not have the hash that was noted when it was copied in."""

    def __init__(self, path: FilePath, partnership_id: str, name: str) -> None:
        super().__init__(path, f"the content of {name!r} of {partnership_id!r} is not what was attached")
        self.partnership_id = partnership_id
        self.name = name
