#!/usr/bin/env python3
"""Makes the zip that QGIS's "Install from ZIP" takes: one folder `regioalign` with what the plugin needs to run.

The same files give the same zip, byte for byte: names are sorted and times fixed.
"""

from __future__ import annotations

import argparse
import tempfile
import zipfile
from configparser import ConfigParser
from pathlib import Path

from make_docs import build as build_docs
from translations import compile_translation

ROOT = Path(__file__).resolve().parent.parent
NAME = "regioalign"
FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
FOLDERS = ("regioalign_plugin", "processing", "resources")
FIXED_TIME = (1980, 1, 1, 0, 0, 0)


def version() -> str:
    """Read the version from the metadata."""
    parser = ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]["version"]


def is_shipped(path: Path) -> bool:
    """Tell files of the plugin from caches and hidden files."""
    parts = path.relative_to(ROOT).parts
    hidden = any(part.startswith(".") or part == "__pycache__" for part in parts)
    return path.is_file() and not hidden and path.suffix not in {".pyc", ".pyo"}


def contents() -> dict[str, bytes]:
    """Collect what goes into the zip, by path inside the plugin folder."""
    paths = [ROOT / name for name in FILES]
    for folder in FOLDERS:
        paths += [path for path in (ROOT / folder).rglob("*") if is_shipped(path)]
    files = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths}
    for path in (*(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "images").rglob("*.png")):
        files[path.relative_to(ROOT).as_posix()] = path.read_bytes()
    files |= help_pages()
    for path in (ROOT / "i18n").glob("*.ts"):
        files[f"i18n/{path.stem}.qm"] = compile_translation(path)
    return files


def help_pages() -> dict[str, bytes]:
    """Make the pages that the buttons Help open, by path inside the plugin folder."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home) / "html"
        build_docs(folder)
        pages = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.html")}
    return {f"docs/html/{name}": page for name, page in pages.items()}


def write_zip(path: Path) -> None:
    """Write the zip; a file that is there is replaced."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in sorted(contents().items()):
            entry = zipfile.ZipInfo(f"{NAME}/{name}", FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whatever machine makes it
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content, compresslevel=9)


def main() -> None:
    """Make the zip and say where it is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder for the zip (default: dist)")
    path = parser.parse_args().output / f"{NAME}-{version()}.zip"
    write_zip(path)
    print(f"{path} ({path.stat().st_size / 1024:.0f} kB)")


if __name__ == "__main__":
    main()
