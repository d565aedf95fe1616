"""The dock in the window of QGIS: made light at the start of QGIS, filled when it is shown for the first time."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMimeDataUtils, QgsProviderRegistry
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QMimeData, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from ..register.listing import CaseRow
from ..translation import tr
from .panel import ReviewPanel, Surroundings
from .project_memory import remembered

SUFFIX = ".gpkg"
OBJECT_NAME = "RegioAlignReview"
"""By which QGIS remembers where the dock was: a promise."""


class ReviewDock(QgsDockWidget):
    """
    Holds the panel, takes files that are dropped on it, and follows the project.

    Parameters
    ----------
    around
        The parts of QGIS that it works with.
    """

    panel_made = pyqtSignal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(OBJECT_NAME)
        self._around = around
        self.panel: ReviewPanel | None = None
        self._title("")
        self.setAcceptDrops(True)
        self.setWidget(QWidget(self))
        around.project.readProject.connect(self._follow_project)
        around.project.cleared.connect(self._leave_project)

    def filled(self) -> ReviewPanel:
        """Give the panel, which is made when it is needed first."""
        if self.panel is None:
            panel = ReviewPanel(self._around, self)
            panel.titled.connect(self._title)
            self.panel = panel
            self.setWidget(panel)
            self.panel_made.emit(panel)
            self._open_remembered()
        return self.panel

    def open(self, path: Path) -> None:
        """Show the dock with a register."""
        panel = self.filled()
        self.setUserVisible(True)
        panel.open(path)

    def show_partnership(self, partnership_id: str) -> None:
        """Show the dock with a partnership."""
        panel = self.filled()
        self.setUserVisible(True)
        panel.show_partnership(partnership_id)

    def open_partnership(self, path: Path, partnership_id: str) -> None:
        """Show the dock with a partnership of a register, which is opened if it is not."""
        panel = self.filled()
        if panel.session.path == path and panel.session.review is not None:
            self.show_partnership(partnership_id)
        else:
            self.open(path)
            panel.show_when_open(partnership_id)

    def rows(self) -> tuple[CaseRow, ...]:
        """Give the rows of the register that is open; safe to call from any thread, as they never change."""
        panel = self.panel
        review = None if panel is None else panel.session.review
        return () if review is None else review.rows

    def apply_settings(self) -> None:
        """Take over what was chosen in the options."""
        if self.panel is not None:
            self.panel.apply_settings()

    def can_leave(self) -> bool:
        """Ask, only where a text could not be stored, whether QGIS may end."""
        return self.panel is None or self.panel.can_leave()

    def stop(self) -> None:
        """Store what was typed, and leave nothing running or connected; for good."""
        self._around.project.readProject.disconnect(self._follow_project)
        self._around.project.cleared.disconnect(self._leave_project)
        if self.panel is not None:
            self.panel.stop()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the dock when it is seen for the first time, unless it is hidden again at once."""
        super().showEvent(event)
        if self.panel is None:
            QTimer.singleShot(0, self._fill_if_seen)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let a GeoPackage be dropped."""
        if dropped_register(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the register that was dropped."""
        path = dropped_register(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open(path)

    def _fill_if_seen(self) -> None:
        if not sip.isdeleted(self) and self.isVisible():
            self.filled()

    def _title(self, name: str) -> None:
        title = tr("RegioAlign review")
        self.setWindowTitle(f"{title}: {name}" if name else title)

    def _follow_project(self, *_document: object) -> None:
        """Another project was read: open its register, or leave the one of the last project."""
        if self.panel is not None:
            self._open_remembered()

    def _open_remembered(self) -> None:
        panel, path = self.panel, remembered(self._around.project)
        if panel is None:
            return
        if path is not None:
            panel.open(path, add_layers=False)
        elif panel.session.path is not None:
            panel.close_register(forget_it=False)

    def _leave_project(self) -> None:
        if self.panel is not None and self.panel.session.path is not None:
            self.panel.close_register(forget_it=False)


def dropped_register(mime: QMimeData | None) -> Path | None:
    """Give the GeoPackage that is dragged, from a file manager or QGIS's browser; None for anything else."""
    if mime is None:
        return None
    paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    if QgsMimeDataUtils.isUriList(mime):
        paths += [_file_of(uri) for uri in QgsMimeDataUtils.decodeUriList(mime)]
    return next((Path(path) for path in paths if path.lower().endswith(SUFFIX)), None)


def _file_of(uri: QgsMimeDataUtils.Uri) -> str:
    if uri.filePath:
        return str(uri.filePath)
    return str(QgsProviderRegistry.instance().decodeUri(uri.providerKey or "ogr", uri.uri).get("path") or "")
