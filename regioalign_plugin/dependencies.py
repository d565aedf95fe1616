"""Which third-party packages the plugin needs, which of them are missing here, and how to get them."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import os
import re
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from .translation import tr


@dataclass(frozen=True)
class Requirement:
    """A package that the calculations import, and the oldest version that will do.

    Parameters
    ----------
    name
        The name to import, which is also the name of its distribution.
    minimum
        The version, such as "2.0".
    """

    name: str
    minimum: str


REQUIREMENTS = (Requirement("numpy", "1.21"), Requirement("shapely", "2.0"), Requirement("pandas", "1.5"))


@dataclass(frozen=True)
class Missing:
    """A requirement that is not met.

    Parameters
    ----------
    requirement
        What is needed.
    found
        The version that is there; None where there is none.
    """

    requirement: Requirement
    found: str | None


def missing_dependencies(requirements: tuple[Requirement, ...] = REQUIREMENTS) -> list[Missing]:
    """
    Look which packages are not there or too old, without importing any.

    Returns
    -------
    In the order of the requirements. A package whose version nobody can tell counts as there.
    """
    missing = []
    for requirement in requirements:
        folder = package_folder(requirement.name)
        if folder is None:
            missing.append(Missing(requirement, None))
            continue
        found = version_beside(folder)
        if found and numbers(found) < numbers(requirement.minimum):
            missing.append(Missing(requirement, found))
    return missing


def package_folder(name: str) -> Path | None:
    """Find the folder of the package that `import name` would take; None where there is none."""
    try:
        spec = importlib.util.find_spec(name)
    except ValueError:  # a module put in sys.modules by hand, without a spec
        return None
    if spec is None or not spec.origin:
        return None
    return Path(spec.origin).parent


def version_beside(package: Path) -> str | None:
    """
    Read the version of a package from the metadata that stands beside it.

    Another folder on the path may hold a second version, which would not be imported: it is not looked at. Where an
    update left old metadata behind, the newest counts. None where there is no metadata.
    """
    versions = [
        distribution.version
        for distribution in importlib.metadata.distributions(name=package.name, path=[str(package.parent)])
    ]
    return max(versions, key=numbers, default=None)


def numbers(version: str) -> tuple[int, ...]:
    """Give the numbers of a version, for comparing: "2.0.1" is (2, 0, 1); what follows a letter is left out."""
    release = re.match(r"\d+(\.\d+)*", version)
    return tuple(int(part) for part in release.group().split(".")) if release else ()


def describe(missing: list[Missing]) -> str:
    """Say in one sentence which packages are missing or too old, and which versions are needed."""
    return tr("RegioAlign cannot calculate yet: {packages}.").format(packages="; ".join(map(_describe_one, missing)))


def _describe_one(missing: Missing) -> str:
    name, minimum = missing.requirement.name, missing.requirement.minimum
    if missing.found is None:
        return tr("{name} {minimum} or newer is missing").format(name=name, minimum=minimum)
    return tr("{name} {minimum} or newer is needed, {found} is installed").format(
        name=name, minimum=minimum, found=missing.found
    )


def instructions(missing: list[Missing]) -> str:
    """Say how to get the packages on this platform; the plugin never installs any itself."""
    pip_names = " ".join(f'"{name}"' for name in _pip_names(missing))
    if sys.platform == "win32":
        advice = _for_windows(missing, pip_names)
    elif sys.platform == "darwin":
        advice = _for_macos(pip_names)
    elif Path("/.flatpak-info").exists():
        advice = tr("In a terminal: {command}").format(
            command=f"flatpak run --command=pip3 org.qgis.qgis install --user {pip_names}"
        )
    else:
        advice = _for_linux(missing, pip_names)
    return advice + " " + tr("Then start QGIS again.")


def _pip_names(missing: list[Missing]) -> list[str]:
    """Name the packages for pip, and keep it from moving numpy 1 to 2, which GDAL's bindings would not survive."""
    names = [f"{one.requirement.name}>={one.requirement.minimum}" for one in missing]
    numpy = package_folder("numpy")
    if numpy and (version_beside(numpy) or "").startswith("1."):
        names.append("numpy<2")
    return names


def _for_windows(missing: list[Missing], pip_names: str) -> str:
    packages = ", ".join(f"python3-{one.requirement.name}" for one in missing)
    return tr(
        "The standalone installer of QGIS brings these packages. With the OSGeo4W installer, choose Advanced Install "
        "and tick {packages}, or the package qgis-ltr-full. Or run in the OSGeo4W Shell: {command}"
    ).format(packages=packages, command=f"python -m pip install --user {pip_names}")


def _for_macos(pip_names: str) -> str:
    return tr(
        "The packages of QGIS for macOS differ in what they bring. In Terminal, with the Python of QGIS: {command}"
    ).format(command=f'"{_bundled_python()}" -m pip install --upgrade {pip_names}')


def _bundled_python() -> Path:
    """Find the interpreter inside QGIS.app: up to 3.44.3 in MacOS/bin, later in MacOS itself."""
    folder = Path(sys.executable).parent
    for candidate in (folder / "bin" / "python3", folder / "python3", folder / "python"):
        if candidate.exists():
            return candidate
    return Path("/Applications/QGIS.app/Contents/MacOS/python")


def _for_linux(missing: list[Missing], pip_names: str) -> str:
    if os.environ.get("CONDA_PREFIX"):
        return tr("In a terminal: {command}").format(command=f"conda install -c conda-forge {pip_names}")
    pip = "/usr/bin/python3 -m pip install --user "
    if (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists():
        pip += "--break-system-packages "  # with --user it goes beside the system's, in the home folder
    if any(one.requirement.name == "shapely" for one in missing):
        pip += "--no-binary shapely "  # a wheel brings a GEOS of its own, which does not mix with that of QGIS
    pip += pip_names
    if any(one.found for one in missing):
        return tr(
            "In a terminal, with the packages python3-pip, python3-dev, gcc and libgeos-dev installed: {command}"
        ).format(command=pip)
    system = "sudo apt install " + " ".join(f"python3-{one.requirement.name}" for one in missing)
    return tr(
        "On Debian and Ubuntu, in a terminal: {command}. Where that version is too old (shapely on Debian 12 and "
        "Ubuntu 22.04), with the packages python3-pip, python3-dev, gcc and libgeos-dev installed: {pip}"
    ).format(command=system, pip=pip)
