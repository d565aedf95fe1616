"""Who writes: the person and program of a change, and the side file that tells others who holds the lock."""

from __future__ import annotations

import contextlib
import json
import os
import re
import secrets
import stat
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path

SUFFIX = ".writer"
_MAX_BYTES = 4096
_MAX_LENGTH = 200
_MAX_PID = 2**31 - 1
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


@dataclass(frozen=True)
class Who:
    """Who changes a register.

    Parameters
    ----------
    name
        The person, as in events.
    host
        The computer.
    program
        Such as "RegioAlign 0.1.0 / QGIS 3.40.6".
    """

    name: str
    host: str
    program: str


@dataclass(frozen=True)
class Holder:
    """Who holds a register for writing, as told by the side file.

    Parameters
    ----------
    user, host, program
        As in `Who`.
    since
        UTC, "YYYY-MM-DDTHH:MM:SSZ".
    pid
        Process on that host.
    """

    user: str
    host: str
    program: str
    since: str
    pid: int

    def __str__(self) -> str:
        """Give user, host, program and time in one line."""
        return f"{self.user} on {self.host} ({self.program}) since {self.since}"


def side_file(path: Path) -> Path:
    """Give the file beside a register that names its writer."""
    return path.with_name(path.name + SUFFIX)


def tell_holder(path: Path, who: Who) -> None:
    """Write the side file; that it cannot be written is no reason not to write the register.

    Made under another name and moved into place, so that a link under this name is replaced and never written through.
    """
    told = Holder(who.name, who.host, who.program, _now(), os.getpid())
    fields = {key: value[:_MAX_LENGTH] if isinstance(value, str) else value for key, value in asdict(told).items()}
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}{SUFFIX}")
    try:
        with part.open("x", encoding="utf-8", errors="replace") as file:
            json.dump(fields, file)
        part.replace(side_file(path))
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink()


def forget_holder(path: Path) -> None:
    """Remove the side file, while the lock is still held: later it may be the next writer's."""
    with contextlib.suppress(OSError):
        side_file(path).unlink()


def holder_of(path: Path, host: str = "") -> Holder | None:
    """
    Tell who holds the register, as far as the side file is to be believed.

    Parameters
    ----------
    path
        The register.
    host
        This computer: a process of its own that is gone holds nothing.

    Returns
    -------
    Holder | None
        None where there is no side file, or where it is not exactly as we write it.
    """
    holder = _parsed(_content(side_file(path)))
    if holder is None or (holder.host == host and _is_gone(holder.pid)):
        return None
    return holder


def _content(path: Path) -> bytes:
    # Neither a link nor a pipe, which would keep us waiting, is what we wrote.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags)
    except (OSError, ValueError):
        return b""
    try:
        content = os.read(descriptor, _MAX_BYTES + 1) if stat.S_ISREG(os.fstat(descriptor).st_mode) else b""
    except OSError:
        content = b""
    finally:
        os.close(descriptor)
    return content if len(content) <= _MAX_BYTES else b""


def _parsed(content: bytes) -> Holder | None:
    try:
        read = json.loads(content.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(read, dict) or set(read) != {"user", "host", "program", "since", "pid"}:
        return None
    texts = [read[key] for key in ("user", "host", "program", "since")]
    pid = read["pid"]
    if (
        not all(map(_is_line, texts))
        or not _TIME.fullmatch(texts[-1])
        or type(pid) is not int
        or not 0 < pid <= _MAX_PID
    ):
        return None
    user, host, program, since = texts
    return Holder(user, host, program, since, pid)


def _is_line(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _MAX_LENGTH and value.isprintable()


def _is_gone(pid: int) -> bool:
    if os.name != "posix":  # on Windows the same call would end the process
        return False
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def _now() -> str:
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
