#!/usr/bin/env python3
"""Looks at the zip as the QGIS plugin repository does when it is uploaded, and stops with what it would refuse.

What the repository asks of the folder, the files and the metadata is here as far as it can be told without a network;
whether the addresses answer, only an upload tells. With `--final` it also wants a date for this version in the
changelog, and the owner's addresses in the metadata.
"""

from __future__ import annotations

import argparse
import configparser
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse

REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
ADDRESSES = ("tracker", "repository", "homepage")
FLAGS = ("experimental", "deprecated", "server", "supportsQt6")
CATEGORIES = ("Raster", "Vector", "Database", "Mesh", "Web")
IMAGES = (".svg", ".png", ".jpg", ".jpeg", ".gif")
RUNNABLE = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyd")
COMPILED = (".pyc", ".pyo")
FORBIDDEN_FOLDERS = ("__MACOSX", ".git", "__pycache__")
FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")

LARGEST = 5_000_000
"""Bytes. Ours: the repository takes 25 MB."""

PLACEHOLDERS = ("users.noreply.github.com", "example.", "github.com/regioalign/")
"""What stands in the metadata until the owner fills in where the plugin lives."""


def problems(path: Path, *, is_final: bool = False) -> list[str]:
    """
    Tell why the repository would refuse a zip.

    Parameters
    ----------
    path
        The zip.
    is_final
        Whether it is to be uploaded now.
    """
    with zipfile.ZipFile(path) as archive:
        found = [*size_problems(path), *file_problems(archive.infolist())]
        folder = archive.namelist()[0].partition("/")[0]
        missing = [name for name in FILES if f"{folder}/{name}" not in archive.namelist()]
        if missing:
            return [*found, f"the zip lacks {', '.join(missing)}"]
        inside = {name.partition("/")[2] for name in archive.namelist()}
        try:
            metadata = read_metadata(archive.read(f"{folder}/metadata.txt"))
        except (configparser.Error, UnicodeDecodeError) as error:
            return [*found, f"metadata.txt cannot be read: {error}"]
        changelog = archive.read(f"{folder}/CHANGELOG.md").decode()
    found += metadata_problems(metadata, inside)
    found += version_problems(metadata.get("version", ""), changelog, is_final=is_final)
    if is_final:
        found += placeholder_problems(metadata)
    return found


def read_metadata(content: bytes) -> dict[str, str]:
    """Read the metadata as the repository does: names keep their capitals, and a single % is an error."""
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string(content.decode("utf-8"))
    return dict(parser["general"])


def size_problems(path: Path) -> Iterator[str]:
    """Tell whether the zip is too large."""
    size = path.stat().st_size
    if size > LARGEST:
        yield f"the zip has {size / 1e6:.1f} MB, more than {LARGEST / 1e6:.0f} MB"


def file_problems(entries: list[zipfile.ZipInfo]) -> Iterator[str]:
    """Tell which files have no place in a plugin."""
    folders = sorted({entry.filename.partition("/")[0] for entry in entries})
    if len(folders) != 1:
        yield f"the zip has more than one folder: {', '.join(folders)}"
    if not (folders[0].isidentifier() and folders[0].isascii()):
        yield f"the folder {folders[0]} is no Python identifier in ASCII"
    names = [entry.filename for entry in entries]
    yield from (f"{name} is there twice" for name in sorted({name for name in names if names.count(name) > 1}))
    for entry in entries:
        yield from (f"{entry.filename} {why}" for why in faults(entry))


def faults(entry: zipfile.ZipInfo) -> Iterator[str]:
    """Tell what is wrong with one file."""
    path = PurePosixPath(entry.filename)
    if path.is_absolute() or ".." in entry.filename or "\\" in entry.filename:
        yield "leaves the folder"
    if any(part in FORBIDDEN_FOLDERS for part in path.parts):
        yield "lies in a folder that is refused"
    if path.suffix in COMPILED:
        yield "is compiled"
    if path.suffix.lower() in RUNNABLE:
        yield "is a program"
    if any(part.startswith(".") for part in path.parts):
        yield "is hidden"
    if entry.external_attr >> 16 & 0o111:
        yield "is executable"


def metadata_problems(metadata: dict[str, str], files: set[str]) -> Iterator[str]:
    """Tell what is missing or wrong in the metadata; `files` are those of the folder of the plugin."""
    yield from (f"{key} is missing" for key in REQUIRED if not metadata.get(key, "").strip())
    yield from (f"{key} is no address" for key in ADDRESSES if not is_address(metadata.get(key, "")))
    for key in FLAGS:
        if metadata.get(key, "False") not in ("True", "False"):
            yield f"{key} is neither True nor False"
    if "/" in metadata.get("author", ""):
        yield "author has a slash"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata.get("email", "")):
        yield "email is no address of a mailbox"
    if metadata.get("category") not in CATEGORIES:
        yield f"category is none of {', '.join(CATEGORIES)}"
    if not metadata.get("tags", "").strip():
        yield "tags are missing"
    yield from picture_problems(metadata.get("icon", ""), files)
    yield from qgis_problems(metadata.get("qgisMinimumVersion", ""), metadata.get("qgisMaximumVersion", ""))


def is_address(text: str) -> bool:
    """Whether a text is an address on the web."""
    parts = urlparse(text)
    return parts.scheme in ("http", "https") and "." in parts.netloc


def picture_problems(icon: str, files: set[str]) -> Iterator[str]:
    """Tell whether the icon is there."""
    if icon not in files or PurePosixPath(icon).suffix not in IMAGES:
        yield f"icon {icon or 'is missing'}: no such picture in the zip"


def qgis_problems(oldest: str, newest: str) -> Iterator[str]:
    """Tell whether the versions of QGIS are numbers in order, and let QGIS 4 load the plugin."""
    for key, text in (("qgisMinimumVersion", oldest), ("qgisMaximumVersion", newest)):
        if not re.fullmatch(r"\d+\.\d+(\.\d+)?", text):
            yield f"{key} is no version"
            return
    if numbers(newest) < numbers(oldest):
        yield "qgisMaximumVersion is older than qgisMinimumVersion"
    if numbers(newest)[0] < 4:
        yield "qgisMaximumVersion keeps QGIS 4 from loading the plugin"


def numbers(version: str) -> tuple[int, ...]:
    """Give a version as numbers."""
    return tuple(int(part) for part in version.split("."))


def version_problems(version: str, changelog: str, *, is_final: bool) -> Iterator[str]:
    """Tell whether the version of the metadata is the first of the changelog, as `## 1.2.3, 2026-05-01`."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        yield f"version {version} is not of three numbers"
    headings = re.findall(r"^## (\S+), (.+)$", changelog, re.MULTILINE)
    if not headings or headings[0][0] != version:
        yield f"CHANGELOG.md does not open with version {version}"
        return
    released = [numbers(number) for number, _ in headings if re.fullmatch(r"\d+\.\d+\.\d+", number)]
    if released != sorted(set(released), reverse=True):
        yield "the versions of CHANGELOG.md are not from new to old"
    undated = [number for number, date in headings if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", date)]
    if undated and (is_final or undated != [version]):
        yield f"CHANGELOG.md gives no date for {', '.join(undated)}"


def placeholder_problems(metadata: dict[str, str]) -> Iterator[str]:
    """Tell what the owner has not filled in yet."""
    for key in ("email", *ADDRESSES):
        if any(word in metadata.get(key, "") for word in PLACEHOLDERS):
            yield f"{key} is still a placeholder: {metadata[key]}"


def main() -> None:
    """Check a zip; exit with 1 where it would be refused."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("zip", type=Path)
    parser.add_argument("--final", action="store_true", help="as it is to be uploaded now")
    options = parser.parse_args()
    found = problems(options.zip, is_final=options.final)
    if found:
        sys.exit("\n".join(f"release: {problem}" for problem in found))
    with zipfile.ZipFile(options.zip) as archive:
        count = len(archive.namelist())
    print(f"Release: {options.zip.name} has {count} files, {options.zip.stat().st_size / 1024:.0f} kB, nothing refused")


if __name__ == "__main__":
    main()
