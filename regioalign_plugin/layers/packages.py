"""Zip files with XML inside, as spreadsheets are: read within limits, written whole or not at all."""

from __future__ import annotations

import os
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Protocol
from xml.parsers import expat

from ..translation import tr
from .errors import LayerError

MAX_UNPACKED_BYTES = 512 * 1024**2
"""Bytes that a file may unpack to; a spreadsheet that holds more is none that people work in."""

MAX_SMALL_BYTES = 32 * 1024**2
"""Bytes that a part may unpack to that holds no cells, such as the styles."""

MAX_RATIO = 200
"""How many times its size a large part may unpack to; the XML of a sheet takes some ten to forty times its size."""

RATIO_FREE_BYTES = 16 * 1024**2
"""Bytes up to which a part may unpack whatever its size: few, and repeated a lot."""

MAX_TAG_BYTES = 4 * 1024**2
"""Bytes of one tag or comment, which the parser holds in memory as a whole."""

MAX_ENTRIES = 10_000
"""Files that a package may hold."""

_CHUNK = 1 << 18
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})  # all that Office Open XML and OpenDocument allow
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # what Excel calls a file before 2007, and one with a password


class Handler(Protocol):
    """What follows the XML of an entry; names come without their namespace."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""

    def end(self, name: str) -> None:
        """Take the end of an element."""

    def text(self, text: str) -> None:
        """Take text inside an element."""


class Package:
    """
    A zip file that nobody vouches for, opened to read.

    Parameters
    ----------
    path
        The file.

    Raises
    ------
    LayerError
        Where it is no zip file, or unpacks to more than the limits.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._zip = zipfile.ZipFile(path)
        except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
            raise LayerError(_not_a_package(path, error)) from error
        self._unpacked = 0
        try:
            self._refuse_bombs(self._zip.infolist())
        except LayerError:
            self._zip.close()
            raise

    def __enter__(self) -> Package:
        """Give the open package."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self._zip.close()

    def has(self, name: str) -> bool:
        """Tell whether there is an entry of that name."""
        return name in self._zip.NameToInfo

    def parse(self, name: str, handler: Handler, *, is_small: bool = False) -> None:
        """
        Read the XML of an entry from start to end.

        Parameters
        ----------
        name
            Name of the entry.
        handler
            Who follows it.
        is_small
            Whether it holds no cells, and so has reason to be small.

        Raises
        ------
        LayerError
            Where the entry is missing or damaged, is no XML, unpacks to too much, or declares entities, as no workbook
            does.
        """
        parser = _parser(handler, self._refuse_declarations)
        fed = 0
        try:
            with self._zip.open(name) as stream:
                while chunk := stream.read(_CHUNK):
                    fed += len(chunk)
                    self._count(name, len(chunk), fed, is_small=is_small)
                    parser.Parse(chunk, False)
                    self._refuse_long_tag(name, fed - parser.CurrentByteIndex)
                parser.Parse(b"", True)
        except (KeyError, OSError, EOFError, RuntimeError, ValueError, NotImplementedError) as error:
            if isinstance(error, LayerError):
                raise
            raise LayerError(self._damaged(name, error)) from error
        except (zipfile.BadZipFile, zlib.error, expat.ExpatError) as error:
            raise LayerError(self._damaged(name, error)) from error

    def _refuse_bombs(self, entries: list[zipfile.ZipInfo]) -> None:
        """Refuse what the directory of the file already tells to be too much."""
        size = sum(entry.file_size for entry in entries)
        if size > MAX_UNPACKED_BYTES or len(entries) > MAX_ENTRIES:
            raise LayerError(self._too_much(size, len(entries)))
        for entry in entries:
            if entry.file_size > max(RATIO_FREE_BYTES, MAX_RATIO * entry.compress_size):
                text = tr(
                    "File “{file}”: {part} would unpack to {size} MB, {ratio} times its size. No workbook does so: do "
                    "not trust it; nothing was read."
                )
                ratio = entry.file_size // max(entry.compress_size, 1)
                size = entry.file_size // 10**6
                raise LayerError(text.format(file=self.path.name, part=entry.filename, size=size, ratio=ratio))
            if entry.compress_type not in _METHODS:
                text = tr("File “{file}”: {part} is packed in a way that no workbook is. Save it again as XLSX or ODS.")
                raise LayerError(text.format(file=self.path.name, part=entry.filename))

    def _count(self, name: str, new: int, read: int, *, is_small: bool) -> None:
        """Count what is really unpacked: the directory may lie, and many sheets may be one and the same part."""
        self._unpacked += new
        if self._unpacked > MAX_UNPACKED_BYTES:
            raise LayerError(self._too_much(self._unpacked, len(self._zip.infolist())))
        if is_small and read > MAX_SMALL_BYTES:
            text = tr("File “{file}”: {part} holds more than {size} MB. Save it again, or take another copy.")
            raise LayerError(text.format(file=self.path.name, part=name, size=MAX_SMALL_BYTES // 1024**2))

    def _too_much(self, size: int, count: int) -> str:
        text = tr(
            "File “{file}” would unpack to {size} MB in {count} parts, which is more than a workbook may hold. "
            "Take only the sheets that are needed."
        )
        return text.format(file=self.path.name, size=size // 10**6, count=count)

    def _refuse_long_tag(self, name: str, waiting: int) -> None:
        """Refuse a tag that goes on and on: until it ends, nothing of it reaches who counts cells."""
        if waiting > MAX_TAG_BYTES:
            text = tr("File “{file}”: {part} has a tag of more than {size} MB. Do not trust it; nothing was read.")
            raise LayerError(text.format(file=self.path.name, part=name, size=MAX_TAG_BYTES // 1024**2))

    def _damaged(self, name: str, error: Exception) -> str:
        text = tr("File “{file}” is damaged: {part} cannot be read ({error}). Save it again, or take another copy.")
        return text.format(file=self.path.name, part=name, error=error)

    def _refuse_declarations(self, *_: object) -> None:
        text = tr("File “{file}” declares XML entities, which no workbook does. Do not trust it; nothing was read.")
        raise LayerError(text.format(file=self.path.name))


def _parser(handler: Handler, refuse: Callable[..., None]) -> expat.XMLParserType:
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.buffer_size = _CHUNK

    def start(name: str, attributes: dict[str, str]) -> None:
        handler.start(name.rpartition(" ")[2], {key.rpartition(" ")[2]: value for key, value in attributes.items()})

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda name: handler.end(name.rpartition(" ")[2])
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    return parser


def _not_a_package(path: Path, error: Exception) -> str:
    if isinstance(error, OSError):
        text = tr("File “{file}” cannot be read: {error}.")
        return text.format(file=path, error=error.strerror or error)
    with path.open("rb") as stream:
        is_compound = stream.read(len(_COMPOUND)) == _COMPOUND
    if is_compound:
        text = tr("File “{file}” has a password or is of a version before 2007. Save it without, as XLSX or ODS.")
    else:
        text = tr("File “{file}” is not a workbook, or is damaged. Give an XLSX or ODS file.")
    return text.format(file=path.name)


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """
    Write a file whole or not at all: under another name beside it, then in its place.

    Parameters
    ----------
    path
        The file that is to be; one that is there already stays until the new one is complete.

    Raises
    ------
    LayerError
        Where it cannot be written, such as a workbook that is open in Excel or a full disk.
    """
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        temporary = Path(name)
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _as_others(temporary, path)
        temporary.replace(path)
        temporary = None
    except OSError as error:
        text = tr("File “{file}” cannot be written: {error}. Close it in other programs, or choose another place.")
        raise LayerError(text.format(file=path, error=error.strerror or error)) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _as_others(temporary: Path, path: Path) -> None:
    """Give a temporary file, which only its maker may read, the rights of the file it replaces or of any new file."""
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)  # the only way to read it
        os.umask(mask)
        mode = 0o666 & ~mask
    temporary.chmod(mode)
