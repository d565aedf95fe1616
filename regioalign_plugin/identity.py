"""Who the plugin is and where its files stand: id, name, version, folder."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The folder of the plugin, which holds `metadata.txt`."""

PLUGIN_ID = "regioalign"
"""Id of the plugin and of its Processing provider: a promise, never renamed."""


def read_metadata(path: Path = ROOT / "metadata.txt") -> dict[str, str]:
    """Give the general section of the plugin's metadata file, keys in lower case."""
    parser = ConfigParser(interpolation=None)
    parser.read(path, encoding="utf-8")
    return dict(parser["general"])


PLUGIN_NAME = read_metadata()["name"]
VERSION = read_metadata()["version"]


def resource(path: str) -> Path:
    """
    Locate a file that ships with the plugin.

    Parameters
    ----------
    path
        Its path inside `resources`, such as `icons/regioalign.svg`; nothing checks that it is there.
    """
    return ROOT / "resources" / path
