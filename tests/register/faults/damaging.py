"""A process that damages copies of a register and does with each what people and programs do; it tells what came of it.

In a process of its own, so that a crash or a hang is told too, and not suffered.
"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from regioalign.tests.register.registers import PRELUDE

PAGE = 4096


def damage_many(pattern: Path, folder: Path, kind: str, seed: int, count: int, timeout_s: float) -> dict[str, object]:
    """Run the process; give how often what came of it, and all that should not be."""
    code = f"{PRELUDE}\nfrom regioalign.tests.register.faults.damaging import serve\nserve({kind!r}, {seed}, {count})"
    done = subprocess.run(
        [sys.executable, "-c", code, str(pattern), str(folder)],
        capture_output=True,
        text=True,
        cwd="/",
        timeout=timeout_s,
        check=False,
    )
    assert done.returncode == 0, f"ended with {done.returncode}: {done.stderr}"
    return json.loads(done.stdout)


def serve(kind: str, seed: int, count: int) -> None:
    """Damage copies, and print what came of it."""
    pattern, folder = Path(sys.argv[1]), Path(sys.argv[2])
    whole = pattern.read_bytes()
    lots = random.Random(seed)
    harm = {"flips": _flipped, "cuts": _cut, "pages": _overwritten, "text": _mixed}[kind]
    outcomes, faults = Counter(), {}
    for turn in range(count):
        content = harm(whole, lots)
        path = folder / "regioalign.gpkg"
        path.write_bytes(content)
        try:
            _use(path, content, turn, outcomes)
        except Exception as error:  # noqa: BLE001  # whatever it is, it is told
            faults.setdefault(_place(error), turn)
        for left in folder.iterdir():
            left.unlink()
    sys.stdout.write(json.dumps({"outcomes": dict(sorted(outcomes.items())), "faults": faults}))


def _place(error: Exception) -> str:
    """Name an error and where it comes from."""
    frames = [one for one in traceback.extract_tb(error.__traceback__) if "regioalign" in one.filename]
    where = " < ".join(f"{Path(one.filename).name}:{one.lineno} {one.name}" for one in reversed(frames[-5:]))
    return f"{type(error).__name__}: {str(error)[:100]} at {where}"


def _flipped(whole: bytes, lots: random.Random) -> bytes:
    """Flip a few bits: half of them anywhere, half of them where pages say how they are made up."""
    content = bytearray(whole)
    for _ in range(lots.choice((1, 1, 3, 10))):
        place = lots.randrange(len(content))
        if lots.random() < 0.5:
            place = place // PAGE * PAGE + lots.randrange(60)
        content[place] ^= 1 << lots.randrange(8)
    return bytes(content)


def _cut(whole: bytes, lots: random.Random) -> bytes:
    """Cut the end off: anywhere, or between two pages."""
    length = lots.randrange(1, len(whole))
    return whole[: length if lots.random() < 0.5 else max(1, length // PAGE) * PAGE]


def _overwritten(whole: bytes, lots: random.Random) -> bytes:
    """Put something else in place of a few pages: nothing, noise or another page."""
    content = bytearray(whole)
    pages = len(whole) // PAGE
    for _ in range(lots.choice((1, 2, 5))):
        place, other = (lots.randrange(pages) * PAGE for _ in range(2))
        content[place : place + PAGE] = lots.choice((bytes(PAGE), lots.randbytes(PAGE), whole[other : other + PAGE]))
    return bytes(content)


def _mixed(whole: bytes, lots: random.Random) -> bytes:
    """Change signs inside texts and numbers that mean something to us: states, dates, lists, digests, rules."""
    content = bytearray(whole)
    words = (
        b"draft",
        b"submitted",
        b"accepted",
        b"2026-0",
        b'["hage',
        b"straddles",
        b"schema_version",
        b"rejected",
        b"regions 2022",
        b"current_ref",
        b'"categories"',
        b"2026-03-02T",
        b"open",
        b"within",
        b"adequate",
    )
    for _ in range(lots.choice((1, 3))):
        word = lots.choice(words)
        places = [place for place in range(0, len(whole), PAGE) if word in whole[place : place + PAGE]]
        start = whole.index(word, lots.choice(places))
        content[start + lots.randrange(len(word))] = lots.choice(b'\x00\x01x9\xff"[')
    return bytes(content)


def _use(path: Path, content: bytes, turn: int, outcomes: Counter[str]) -> None:
    from regioalign.tests.register.faults.acts import ACTS, attached
    from regioalign.tests.register.faults.looks import checks, look

    attached(path).write_bytes(b"besluit")
    rows = _rows(path)
    read = _outcome(lambda: look(path))
    outcomes[f"read {read}"] += 1
    outcomes[f"checked {_outcome(lambda: checks(path))}"] += 1
    assert path.read_bytes() == content, "looking changed the file"
    was_sound = _is_sound(path)
    act = ("edit", "update", "attach", "import", "migrate")[turn % 5]
    outcome = _outcome(lambda: ACTS[act](path))
    outcomes[f"{act} {outcome}"] += 1
    if outcome != "done":
        assert path.read_bytes() == content, f"{act} was refused ({outcome}) and the file changed"
        return
    assert not was_sound or _is_sound(path), f"{act} broke the file"
    if act in ("edit", "attach") and rows is not None:
        _refuse_other_changes(rows, _rows(path))


def _outcome(act: Callable[[], object]) -> str:
    from regioalign.regioalign_plugin.explanation.lifecycle import Refused
    from regioalign.regioalign_plugin.explanation.rulesets import RuleSetError
    from regioalign.regioalign_plugin.register.errors import RegisterError
    from regioalign.tests.register.faults.acts import Blocked

    try:
        act()
    except (RegisterError, RuleSetError, Refused) as error:
        return type(error).__name__ if str(error) else "without words"
    except Blocked:
        return "done"
    return "done"


def _rows(path: Path) -> dict[str, dict[int, tuple[object, ...]]] | None:
    """Give all rows of our tables by number; None where SQLite cannot."""
    from regioalign.regioalign_plugin.register.schema import SCHEMA
    from regioalign.regioalign_plugin.register.structure import WRITING

    try:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.text_factory = bytes
            return {
                table.name: {row[0]: row for row in connection.execute(f'SELECT * FROM "{table.name}"')}
                for table in SCHEMA.tables
                if table.name != WRITING  # emptied by whoever writes, whatever damage put in it
            }
    except (sqlite3.Error, UnicodeError):
        return None


def _refuse_other_changes(before: dict[str, dict[int, tuple[object, ...]]], after: object) -> None:
    """Say that an edit of one changed nothing that is of others."""
    assert after is not None, "what could be read can no longer be"
    changed = {
        (name, number)
        for name, rows in before.items()
        for number, row in rows.items()
        if after[name].get(number) != row
    }
    assert len({one for one in changed if one[0] == "explanations"}) <= 1, changed
    assert {name for name, _ in changed} <= {"explanations"}, changed


def _is_sound(path: Path) -> bool:
    from regioalign.tests.register.faults.acts import assert_sound

    try:
        assert_sound(path)
    except (AssertionError, sqlite3.Error, UnicodeError):
        return False
    return True
