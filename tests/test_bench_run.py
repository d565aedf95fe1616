"""What `make bench` runs: every benchmark has its script, and takes the arguments that it is given."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent / "scripts" / "bench"


def run(script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(FOLDER / script), *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


def test_all_benchmarks_are_listed():
    listed = [line.split()[0] for line in run("run.py", "--list").stdout.splitlines()]
    assert listed == ["overlay", "concordance", "indicators", "repairs", "aberrations", "prioritise", "register"]


def test_an_unknown_benchmark_is_refused_with_what_there_is():
    ended = run("run.py", "nothing")
    assert ended.returncode != 0
    assert "there are: overlay, concordance" in ended.stderr


@pytest.mark.parametrize(
    ("name", "says"),
    [("aberrations", "all four aberrations"), ("prioritise", "ranked"), ("repairs", "what if a municipality moves")],
)
def test_a_small_benchmark_runs_to_its_end(name, says):
    ended = run("run.py", name, "--", "--partnerships", "200")
    assert ended.returncode == 0, ended.stderr
    assert says in ended.stdout
