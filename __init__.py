"""The entry point that QGIS calls: this folder is the plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .regioalign_plugin.plugin import RegioAlignPlugin


def classFactory(iface: QgisInterface | None) -> RegioAlignPlugin:
    """
    Make the plugin.

    Parameters
    ----------
    iface
        The window of QGIS; None where there is none, as in `qgis_process`.
    """
    from .regioalign_plugin.plugin import RegioAlignPlugin

    return RegioAlignPlugin(iface)
