"""Files that are damaged: an error of ours or what stood there; never a hang, a crash, or a write that makes it worse.

A bit inside a text or a number cannot be noticed by anyone: SQLite keeps no checksums. What can be is.
"""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from regioalign.tests.register.faults.acts import attached
from regioalign.tests.register.faults.conftest import FULL
from regioalign.tests.register.faults.damaging import damage_many


@pytest.mark.slow
@pytest.mark.parametrize(("kind", "count"), [("flips", 200), ("pages", 100), ("text", 100)])
def test_a_damaged_file_gives_our_errors_or_what_stood_there(pattern, tmp_path, kind, count, told):
    found = _damaged(pattern, tmp_path, kind, count * (5 if FULL else 1))
    told(str(found["outcomes"]))
    assert found["faults"] == {}
    assert {"read done", "read RegisterDamaged", "checked RegisterDamaged"} <= set(found["outcomes"])


def test_a_file_that_was_cut_off_is_never_used(pattern, tmp_path, told):
    found = _damaged(pattern, tmp_path, "cuts", 2000 if FULL else 200)
    told(str(found["outcomes"]))
    assert found["faults"] == {}
    assert {outcome.split()[1] for outcome in found["outcomes"]} <= {"RegisterDamaged", "NotARegister"}


def _damaged(pattern: Path, folder: Path, kind: str, count: int) -> dict[str, dict[str, int]]:
    """Damage copies in two processes, which is as many as there are processors."""
    with ThreadPoolExecutor() as pool:
        both = list(pool.map(lambda seed: _one(pattern, folder / f"{seed}", kind, seed, count // 2), (1, 2)))
    outcomes = sum((Counter(one["outcomes"]) for one in both), Counter())
    return {"outcomes": dict(sorted(outcomes.items())), "faults": both[0]["faults"] | both[1]["faults"]}


def _one(pattern: Path, folder: Path, kind: str, seed: int, count: int) -> dict[str, dict[str, int]]:
    inside = folder / "register"
    inside.mkdir(parents=True)
    attached(inside / "regioalign.gpkg").write_bytes(b"besluit")
    return damage_many(pattern, inside, kind, seed, count, timeout_s=30 + count)
