"""How the review dock does with a large register, in QGIS desktop: times, pauses of the window, and memory.

    PYTHONPATH=<site-packages> python scripts/bench/register.py --runs 3 --vertices 100 --keep large.gpkg
    PYTHONPATH=<site-packages> python scripts/dock_large.py large.gpkg

Each line gives the time until all is shown and stored, the longest time that the window did not react, and the memory.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import Any

SCRIPTS = Path(__file__).resolve().parent
BEAT_MS = 5
REST_MS = 1_500
LONG_S = 0.05
PAGES = 100


class Measures:
    """
    Takes the time, and listens to a heart that beats as long as the window reacts.

    Parameters
    ----------
    rows
        Filled in: what each thing took, by its name.
    """

    def __init__(self, rows: dict[str, Any]) -> None:
        from qgis.PyQt.QtCore import Qt, QTimer

        self._rows = rows
        self._beats: list[float] = []
        self._heart = QTimer()
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(lambda: self._beats.append(perf_counter()))
        self._heart.start(BEAT_MS)

    def take(self, name: str, act: Callable[[], object], until: Callable[[], object]) -> Iterator[Any]:
        """Do something, and wait until it is done and what follows from it is over."""
        from desktop_steps import Until, pause

        started = perf_counter()
        self._beats[:] = [started]
        act()
        yield Until(until, seconds=120)
        took = perf_counter() - started
        yield pause(REST_MS)
        gaps = sorted((after - before for before, after in pairwise(self._beats)), reverse=True)
        self._rows[name] = {
            "ms": round(1000 * took),
            "longest_ms": round(1000 * gaps[0]),
            "over_50_ms": [round(1000 * gap) for gap in gaps if gap > LONG_S],
            "memory_mb": memory_mb(),
        }


def steps(arguments: Mapping[str, Any], report: dict[str, Any]) -> Iterator[Any]:
    """Play it in QGIS."""
    import dock_walk as story
    from desktop_steps import redraw

    walk = story.Walk(arguments, report)
    report["rows"] = {}
    measures = Measures(report["rows"])
    yield from story.open_dock(walk)
    report["memory_at_start_mb"] = memory_mb()
    panel = walk.panel
    yield from measures.take(
        "open, with the map",
        lambda: panel.open(Path(arguments["register"])),
        lambda: panel.session.review is not None and panel.map.layers.layers() and walk.is_quiet(),
    )
    yield redraw()
    for part in (go_about, narrow, write, keep_up):
        yield from part(walk, measures)


def go_about(walk: Any, measures: Measures) -> Iterator[Any]:
    """Go from row to row, and through the list."""
    from qgis.PyQt.QtCore import QTimer
    from qgis.utils import iface

    panel, view = walk.panel, walk.list.view
    walk.key = next(row.partnership_id for row in panel.model.rows if row.state == "open")
    key = walk.key

    def is_shown() -> bool:
        return panel.presenter.detail is not None and walk.is_quiet()

    yield from measures.take("go to one", lambda: panel.presenter.go_to(key), is_shown)
    yield from measures.take("go to the next", panel.presenter.next, is_shown)
    yield from measures.take("select all", view.selectAll, walk.is_quiet)
    yield from measures.take("go to one again", lambda: panel.presenter.go_to(key), is_shown)
    yield from measures.take(
        "zoom the map to it", lambda: panel.map.zoom_to(frozenset({key})), lambda: not iface.mapCanvas().isDrawing()
    )
    bar = view.verticalScrollBar()

    def scroll() -> None:
        for turn in range(PAGES):
            QTimer.singleShot(10 * turn, lambda: bar.setValue(bar.value() + bar.pageStep()))

    bar.setValue(0)
    yield from measures.take(f"scroll {PAGES} pages", scroll, lambda: bar.value() >= (PAGES - 1) * bar.pageStep())


def narrow(walk: Any, measures: Measures) -> Iterator[Any]:
    """Search, sort and group."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    model, view, search = walk.panel.model, walk.list.view, walk.list.filters.search
    count = model.shown_count
    down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
    groupings = {one.name: one for one in type(model.grouping)}
    yield from measures.take(
        "a key in the search line", lambda: QTest.keyClicks(search, "9"), lambda: model.shown_count < count
    )
    yield from measures.take("search emptied", search.clear, lambda: model.shown_count == count)
    yield from measures.take("sort by class", lambda: view.sortByColumn(2, down), lambda: True)
    yield from measures.take("sort by name", lambda: view.sortByColumn(0, up), lambda: True)
    yield from measures.take("group by region", lambda: walk.list._group(groupings["REGION"]), lambda: True)
    yield from measures.take("no groups", lambda: walk.list._group(groupings["NONE"]), lambda: True)


def write(walk: Any, measures: Measures) -> Iterator[Any]:
    """Type, store, and take back."""
    from qgis.PyQt.QtTest import QTest

    panel = walk.panel
    walk.form.focus_field("reasons")
    editor = walk.form.fields["reasons"].editor
    yield from measures.take(
        "type five letters", lambda: QTest.keyClicks(editor, "woord"), lambda: bool(panel.presenter.drafts.ids)
    )
    yield from measures.take("go on typing", lambda: QTest.keyClicks(editor, " dat volgt"), lambda: True)
    yield from measures.take("store it", panel.presenter.flush, walk.is_quiet)
    yield from measures.take("undo", panel.presenter.undo, lambda: walk.row().state == "open" and walk.is_quiet())


def keep_up(walk: Any, measures: Measures) -> Iterator[Any]:
    """Read again, and follow what another program wrote."""
    import dock_walk as story

    yield from measures.take("read all again", walk.panel.session.refresh, walk.is_quiet)
    rows = walk.panel.model.rows
    other = next(row.partnership_id for row in rows if row.state == "open" and row.partnership_id != walk.key)
    yield from story.let_colleague_write(walk, other)
    yield from measures.take(
        "see what a colleague wrote", lambda: None, lambda: walk.row(other).state == "draft" and walk.is_quiet()
    )


def memory_mb() -> int:
    """Give the memory that QGIS holds now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 // 1_000_000


def play(register: Path) -> dict[str, Any]:
    """Start QGIS with a copy of the register, and give the report."""
    from desktop_session import Desktop
    from package import NAME, version, write_zip

    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        plugin_zip = place / f"{NAME}-{version()}.zip"
        write_zip(plugin_zip)
        home = place / "home"
        home.mkdir()
        copy = shutil.copy(register, place / "large.gpkg")
        desktop = Desktop(home)
        desktop.install(plugin_zip)
        arguments = {"folder": folder, "register": str(copy), "python": sys.executable}
        return desktop.play(Path(__file__).resolve(), arguments, seconds=300)


def main() -> None:
    """Play it, and print what it took."""
    report = play(Path(sys.argv[1]))
    print(f"{'':28}{'done after':>12}{'longest pause':>15}{'memory':>9}")
    for name, one in report["rows"].items():
        print(f"{name:28}{one['ms']:>9} ms{one['longest_ms']:>12} ms{one['memory_mb']:>6} MB  {one['over_50_ms']}")
    print(f"memory before: {report['memory_at_start_mb']} MB")


if __name__ == "__main__":
    main()
