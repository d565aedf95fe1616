"""A process that forks children which act on a register, and kills them: `kill -9`, at a time or at a system call.

Forked from one that has everything loaded, a child begins at once, so that hundreds of kills take seconds. QGIS and
pytest are not in it. A child tells by one letter each how far it is: B it has the lock, C it begins to commit, D that
is done, E the act is over.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import select
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from unittest import mock

from regioalign.tests.register.registers import PRELUDE

_TRACEME, _SYSCALL = 0, 24
_WAIT_S = 30


class Killer:
    """The process, seen from the test."""

    def __init__(self) -> None:
        code = f"{PRELUDE}\nfrom regioalign.tests.register.faults.killing import serve\nserve()"
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, "none"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd="/",
        )

    def ask(self, **order: object) -> dict[str, object]:
        """Have a child act on a register, and killed."""
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the process that kills is gone"
        return json.loads(line)

    def run(self, act: str, path: Path, *, cache: int = 0) -> dict[str, float]:
        """Let a child finish; give when each letter came, in seconds."""
        done = self.ask(act=act, path=str(path), cache=cache)
        assert done["status"] == 0
        return done["at"]

    def kill(self, act: str, path: Path, after: str, delay_s: float, *, cache: int = 0) -> str:
        """Kill a child some time after a letter ("" for its start); give the letters that came."""
        return self.ask(act=act, path=str(path), after=after, delay_s=delay_s, cache=cache)["reached"]

    def calls(self, act: str, path: Path, after: str, *, cache: int = 0) -> dict[str, int]:
        """Let a child finish; give after how many system calls each letter came, counted from a letter on."""
        done = self.ask(act=act, path=str(path), after=after, call=0, cache=cache)
        assert done["status"] == 0
        return done["at"]

    def kill_at(self, act: str, path: Path, after: str, call: int, *, cache: int = 0) -> str:
        """Kill a child at its n-th system call after a letter; give the letters that came."""
        return self.ask(act=act, path=str(path), after=after, call=call, cache=cache)["reached"]

    def leave_half_done(self, act: str, path: Path) -> None:
        """Kill a child that has changed the file in part and has not begun to commit."""
        assert self.ask(act=act, path=str(path), cache=10, halt="C")["reached"] == "BC"
        assert path.with_name(path.name + "-journal").stat().st_size

    def close(self) -> None:
        """End it."""
        self.process.communicate(timeout=_WAIT_S)


@contextlib.contextmanager
def killer() -> Iterator[Killer]:
    """Give the process while a block runs."""
    one = Killer()
    try:
        yield one
    finally:
        one.close()


def serve() -> None:
    """Do what is asked line by line, until there are no more lines."""
    for line in sys.stdin:
        order = json.loads(line)
        path, act, cache = Path(order["path"]), order["act"], order.get("cache", 0)
        strike = _trace if "call" in order else _halt if "halt" in order else _time
        sys.stdout.write(json.dumps(strike(path, act, cache, order)) + "\n")
        sys.stdout.flush()


def _time(path: Path, act: str, cache: int, order: dict[str, object]) -> dict[str, object]:
    """Kill after a delay, or note when each letter came if there is none."""
    child, letters = _child(path, act, cache, halt="")
    begun = time.perf_counter()
    if "delay_s" not in order:
        at = {letter: time.perf_counter() - begun for letter in iter(lambda: os.read(letters, 1).decode(), "")}
        os.close(letters)
        return {"status": os.waitpid(child, 0)[1], "at": at}
    reached = _await(letters, str(order["after"]))
    deadline = time.perf_counter() + float(order["delay_s"])
    while time.perf_counter() < deadline:
        pass  # a sleep would be longer than many of these delays
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return {"reached": reached + _rest(letters)}


def _halt(path: Path, act: str, cache: int, order: dict[str, object]) -> dict[str, object]:
    """Kill a child that stopped itself at a letter."""
    child, letters = _child(path, act, cache, halt=str(order["halt"]), traced=False)
    os.waitpid(child, os.WUNTRACED)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return {"reached": _rest(letters)}


def _await(letters: int, wanted: str) -> str:
    reached = ""
    while wanted and not reached.endswith(wanted):
        ready, _, _ = select.select([letters], [], [], _WAIT_S)
        letter = os.read(letters, 1).decode() if ready else ""
        if not letter:
            break
        reached += letter
    return reached


def _rest(letters: int) -> str:
    rest = os.read(letters, 100).decode()
    os.close(letters)
    return rest


def _trace(path: Path, act: str, cache: int, order: dict[str, object]) -> dict[str, object]:
    """Count the system calls of a child from a letter on, and kill it at the one that is asked; each stops it twice."""
    child, letters = _child(path, act, cache, halt=str(order["after"]), traced=True)
    os.set_blocking(letters, False)
    reached, stops, at = "", 0, {}
    _, status = os.waitpid(child, 0)
    while os.WIFSTOPPED(status):
        for letter in _waiting(letters):
            reached += letter
            at[letter] = stops // 2
        if stops and stops == order["call"] * 2:
            os.kill(child, signal.SIGKILL)
        else:
            stops += 1
            _ptrace(_SYSCALL, child)
        _, status = os.waitpid(child, 0)
    reached += _waiting(letters)
    os.close(letters)
    return {"reached": reached, "at": at, "status": status}


def _waiting(letters: int) -> str:
    try:
        return os.read(letters, 100).decode()
    except BlockingIOError:
        return ""


def _ptrace(request: int, child: int) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    libc.ptrace.restype = ctypes.c_long
    return int(libc.ptrace(request, child, None, None))


def can_trace() -> bool:
    """Tell whether processes may follow the system calls of their children here."""
    if not sys.platform.startswith("linux"):
        return False
    child = os.fork()
    if not child:
        os._exit(0 if _ptrace(_TRACEME, 0) == 0 else 1)
    return os.waitpid(child, 0)[1] == 0


def _child(path: Path, act: str, cache: int, *, halt: str, traced: bool = False) -> tuple[int, int]:
    """Fork a child that acts; it stops itself at the letter `halt`, and can be traced from there."""
    from regioalign.tests.register.faults.acts import ACTS

    letters, tell = os.pipe()
    child = os.fork()
    if child:
        os.close(tell)
        return child, letters
    os.close(letters)
    status = 1
    try:
        with _telling(tell, cache, halt, traced=traced):
            ACTS[act](path)
        os.write(tell, b"E")
        status = 0
    finally:
        os._exit(status)


@contextlib.contextmanager
def _telling(tell: int, cache: int, halt: str, *, traced: bool) -> Iterator[None]:
    """Have connections tell when they begin and commit; with a small cache pages go to the file before the commit."""

    class Telling(sqlite3.Connection):
        def execute(self, sql: str, *values: object) -> sqlite3.Cursor:
            if sql == "COMMIT":
                _note(tell, "C", halt, traced=traced)
            done = super().execute(sql, *values)
            if sql.startswith("BEGIN"):
                super().execute(f"PRAGMA cache_size = {cache or -2000}")
            if sql.startswith(("BEGIN", "COMMIT")):
                _note(tell, "D" if sql == "COMMIT" else "B", halt, traced=traced)
            return done

    with mock.patch.object(sqlite3, "connect", partial(sqlite3.connect, factory=Telling)):
        yield


def _note(tell: int, letter: str, halt: str, *, traced: bool) -> None:
    """Tell a letter, and stop at the one that is asked."""
    os.write(tell, letter.encode())
    if letter == halt:
        if traced:
            _ptrace(_TRACEME, 0)
        os.kill(os.getpid(), signal.SIGSTOP)
