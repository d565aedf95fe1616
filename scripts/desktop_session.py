"""Starts a real QGIS desktop on a virtual screen, in a new profile with the packaged plugin, and has it play steps.

A job names a Python file with a function `steps`; `desktop_steps.py` plays it inside QGIS and writes a report. Nothing
of the user's own profile is read, and nothing outlives the job: QGIS that does not end in time is killed.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sysconfig
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

SCRIPTS = Path(__file__).resolve().parent
SCREEN = "1920x1080x24"
SECONDS_TO_END = 3
START = """\
import sys
sys.path.append({scripts!r})
import desktop_steps
desktop_steps.play_job({job!r})
"""
LISTEN = """\
import json
from qgis.core import QgsApplication

def _keep(text, tag, level):
    with open({log!r}, "a", encoding="utf-8") as file:
        file.write(json.dumps([tag, int(level), text]) + "\\n")

QgsApplication.messageLog().messageReceived[str, str, "Qgis::MessageLevel"].connect(_keep)
"""
NOT_KEPT = ("QGIS_", "PYTEST", "QT_", "LC_", "LANGUAGE", "WAYLAND")

SETTINGS = """\
[PythonPlugins]
regioalign=true
processing=true
MetaSearch=false
db_manager=false
grassprovider=false
sagaprovider=false

[locale]
overrideFlag=true
userLocale={locale}
globalLocale={locale}

[qgis]
checkVersion=false
askToSaveProjectChanges=false
enableMacros=never

[app]
plugin_installer\\checkOnStart=false
projections\\promptWhenMultipleTransformsExist=false

[fonts]
downloadMissingFonts=false
"""


class DesktopError(Exception):
    """QGIS could not be started, or did not play the steps to their end."""


@dataclass(frozen=True)
class Desktop:
    """
    A profile of QGIS with the plugin in it.

    Parameters
    ----------
    folder
        A new folder: it holds the profile, and stands in for the home of the user.
    locale
        The language of QGIS, such as `en_US`.
    packages
        The folders on Python's path besides the system's: where shapely and pandas are.
    settings
        More lines for the file of settings, such as a theme or the size of the font.
    """

    folder: Path
    locale: str = "en_US"
    packages: tuple[Path, ...] = field(default_factory=lambda: (Path(sysconfig.get_path("purelib")),))
    settings: str = ""

    @property
    def profile(self) -> Path:
        """The folder of the profile."""
        return self.folder / "profiles" / "default"

    @property
    def log(self) -> Path:
        """The file to which QGIS writes all that stands in its panel of log messages."""
        return self.folder / "qgis.log"

    def install(self, plugin_zip: Path) -> None:
        """Unpack the plugin as *Install from ZIP* does, and write the settings of someone who enabled it."""
        with zipfile.ZipFile(plugin_zip) as archive:
            archive.extractall(self.profile / "python" / "plugins")
        settings = self.profile / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS.format(locale=self.locale) + self.settings, encoding="utf-8")

    def play(self, script: Path, arguments: Mapping[str, Any], *, seconds: float = 120) -> dict[str, Any]:
        """
        Start QGIS, play the steps of the script, end QGIS.

        Parameters
        ----------
        script
            A file with a generator function `steps(arguments, report)`.
        arguments
            Passed on to it; what JSON can hold.
        seconds
            When to kill QGIS if it has not ended.

        Returns
        -------
        The report that the steps filled in.

        Raises
        ------
        DesktopError
            Where QGIS crashed, hung, or a step failed; the text holds what is known.
        """
        job, report = self.folder / "job.json", self.folder / "report.json"
        report.unlink(missing_ok=True)
        given = {"script": str(script), "report": str(report), "arguments": dict(arguments)}
        job.write_text(json.dumps(given), encoding="utf-8")
        start = self.folder / "start.py"
        start.write_text(START.format(scripts=str(SCRIPTS), job=str(job)), encoding="utf-8")
        with virtual_screen() as display:
            code, output = self._run_qgis(start, display, seconds)
        played = json.loads(report.read_text(encoding="utf-8")) if report.exists() else {}
        problem = _problem(code, played, seconds)
        if problem:
            log = self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""
            raise DesktopError(f"{problem}\n--- output\n{output[-4000:]}\n--- log\n{log[-4000:]}")
        return played

    def messages(self) -> list[tuple[str, int, str]]:
        """Give what QGIS wrote to its panel of log messages: tag, level and text."""
        lines = self.log.read_text(encoding="utf-8").splitlines() if self.log.exists() else []
        return [tuple(json.loads(line)) for line in lines]

    def _run_qgis(self, start: Path, display: str, seconds: float) -> tuple[int | None, str]:
        """Run QGIS; give its exit code, None where it was killed for lasting too long, and what it printed."""
        command = ["qgis", "--profiles-path", str(self.folder), "--profile", "default", "--nologo", "--noversioncheck"]
        command += ["--lang", self.locale, "--code", str(start)]
        output_file = self.folder / "output.txt"
        with output_file.open("wb") as output:
            qgis = subprocess.Popen(
                command,
                env=self._environment(display),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                code: int | None = qgis.wait(seconds)
            except subprocess.TimeoutExpired:
                code = None
            finally:
                _end_group(qgis)
        return code, output_file.read_text(encoding="utf-8", errors="replace")

    def _environment(self, display: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(NOT_KEPT)}
        kept.pop("XAUTHORITY", None)
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        temporary = self.folder / "tmp"
        temporary.mkdir(exist_ok=True)
        listen = self.folder / "listen.py"  # runs before any plugin is loaded
        listen.write_text(LISTEN.format(log=str(self.log)), encoding="utf-8")
        return {
            **kept,
            "DISPLAY": display,
            "HOME": str(self.folder),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(runtime),
            "TMPDIR": str(temporary),
            "QT_QPA_PLATFORM": "xcb",
            "PYQGIS_STARTUP": str(listen),
            "PYTHONPATH": os.pathsep.join(map(str, self.packages)),
        }


def missing_programs() -> list[str]:
    """Name what a desktop on a virtual screen needs and is not there."""
    return [name for name in ("qgis", "Xvfb") if shutil.which(name) is None]


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Run a virtual screen on a free display, and give the name of the display."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-dpi", "96", "-nolisten", "tcp"]
    screen = subprocess.Popen(
        command, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            number = pipe.readline().strip()  # empty where Xvfb ended without a display
        if not number:
            raise DesktopError("Xvfb did not start: is there no free display?")
        yield f":{number}"
    finally:
        _end_group(screen)


def _end_group(process: subprocess.Popen[bytes]) -> None:
    """End a process and those that it started: asked first, so that Xvfb clears its lock, then by force."""
    for signal_number in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal_number)
        with suppress(subprocess.TimeoutExpired):
            process.wait(SECONDS_TO_END)


def _problem(code: int | None, played: Mapping[str, Any], seconds: float) -> str:
    """Say what went wrong; nothing where all went well."""
    if played.get("error"):
        return f"A step failed:\n{played['error']}"
    if code is None:
        return f"QGIS did not end within {seconds:.0f} s, after the steps {played.get('steps', [])}"
    if code < 0:
        return f"QGIS crashed with signal {-code}, after the steps {played.get('steps', [])}"
    if code > 0 or not played.get("ended"):
        return f"QGIS ended with code {code}, after the steps {played.get('steps', [])}"
    return ""
