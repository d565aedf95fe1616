"""Files and links of an explanation: added by drop or dialog, opened only when the user asks and agrees."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QLocale, QMimeData, QObject, Qt, QTemporaryDir, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QKeyEvent
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..days import time_text
from ..translation import tr
from .form_widgets import FlowLayout, TextLabel

if TYPE_CHECKING:
    from ..register.attachments import Attachment

LINK_SCHEMES = frozenset({"http", "https", "file"})
# What the desktop would run rather than show.
_PROGRAM = re.compile(
    r"app|appimage|application|bash|bat|bin|cmd|com|command|cpl|csh|desktop|dll|exe|gadget|hta|inf|ins|jar|js|jse|ksh"
    r"|lnk|msc|msi|msp|pif|pl|ps1|psm1|py|pyc|pyw|qgs|qgz|rb|reg|rpm|run|scf|scr|settingcontent-ms|sh|url|vb|vbe|vbs"
    r"|webloc|workflow|ws|wsf|wsh|xll|zsh",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class AttachAsk:
    """What the user wants to attach: files, or a link with the name that it shows."""

    files: tuple[Path, ...] = ()
    link: str = ""
    name: str = ""


class AttachmentsView(QWidget):
    """The list of attachments, and what can be done with them."""

    attach_asked = pyqtSignal(object)
    open_asked = pyqtSignal(int)
    remove_asked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = TextLabel("", self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Attachments"))
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setSpacing(2)
        self.list.itemActivated.connect(lambda _item: self._open())
        self.list.itemSelectionChanged.connect(self._enable)
        self.list.installEventFilter(self)
        self.add_files = QPushButton(tr("Add files…"), self)
        self.add_link = QPushButton(tr("Add a link…"), self)
        self.open = QPushButton(tr("Open…"), self)
        self.remove = QPushButton(tr("Remove…"), self)
        box = QWidget(self)
        row = FlowLayout(box)
        for button in (self.add_files, self.add_link, self.open, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.hint, self.list, box):
            column.addWidget(widget)
        column.setStretchFactor(self.list, 1)
        self.add_files.clicked.connect(self._choose_files)
        self.add_link.clicked.connect(self._type_link)
        self.open.clicked.connect(self._open)
        self.remove.clicked.connect(self._remove)
        self.setAcceptDrops(True)
        self._attachments: dict[int, Attachment] = {}
        self._read_only = True
        self.show_attachments((), read_only=True)

    def show_attachments(self, attachments: Sequence[Attachment], *, read_only: bool) -> None:
        """Show the attachments; the one that is selected stays so."""
        kept = self.current()
        self._attachments = {one.fid: one for one in attachments}
        self._read_only = read_only
        self.list.clear()
        for one in attachments:
            item = QListWidgetItem(_line(one), self.list)
            item.setData(Qt.ItemDataRole.UserRole, one.fid)
            item.setToolTip(one.link or one.name)
            if one.fid == kept:
                self.list.setCurrentItem(item)
        self._say()
        self._enable()

    def current(self) -> int | None:
        """Give the id of the one that is selected."""
        item = self.list.currentItem()
        return None if item is None else int(item.data(Qt.ItemDataRole.UserRole))

    def attachment(self, fid: int) -> Attachment | None:
        """Give an attachment that is shown."""
        return self._attachments.get(fid)

    def take(self, mime: QMimeData | None) -> bool:
        """Ask to attach what was dropped: files are copied in, addresses become links. False for anything else."""
        urls = [] if mime is None or self._read_only else mime.urls()
        files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
        links = [url for url in urls if url.scheme() in ("http", "https")]
        if files:
            self.attach_asked.emit(AttachAsk(files=files))
        for url in links:
            self.attach_asked.emit(AttachAsk(link=url.toString(), name=url.fileName() or url.host()))
        return bool(files or links)

    def can_take(self, mime: QMimeData | None) -> bool:
        """Whether what is dragged here can be attached."""
        return mime is not None and not self._read_only and any(url.scheme() in LINK_SCHEMES for url in mime.urls())

    def dragEnterEvent(self, event: QDragEnterEvent | None) -> None:
        """Accept files and addresses."""
        if event is not None and self.can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent | None) -> None:
        """Attach them."""
        if event is not None and self.take(event.mimeData()):
            event.acceptProposedAction()

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        """Remove with Delete."""
        is_key = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if is_key and event.key() == Qt.Key.Key_Delete and self.remove.isEnabled():
            self._remove()
            return True
        return bool(super().eventFilter(watched, event))

    def _say(self) -> None:
        if self._attachments:
            self.hint.show_text("")
        elif self._read_only:
            self.hint.show_text(tr("Nothing is attached."))
        else:
            self.hint.show_text(tr("Nothing is attached. Drop files here: studies, decisions, the official form."))

    def _enable(self) -> None:
        chosen = self.current() is not None
        self.add_files.setEnabled(not self._read_only)
        self.add_link.setEnabled(not self._read_only)
        self.open.setEnabled(chosen)
        self.remove.setEnabled(chosen and not self._read_only)

    def _choose_files(self) -> None:
        names, _kind = QFileDialog.getOpenFileNames(self, tr("Attach files"))
        if names:
            self.attach_asked.emit(AttachAsk(files=tuple(Path(name) for name in names)))

    def _type_link(self) -> None:
        text, agreed = QInputDialog.getText(
            self,
            tr("Attach a link"),
            tr("Address, starting with https://, http:// or file://"),
            QLineEdit.EchoMode.Normal,
            "https://",
        )
        if agreed and text.strip() not in ("", "https://"):
            self.attach_asked.emit(AttachAsk(link=text.strip()))

    def _open(self) -> None:
        fid = self.current()
        if fid is not None:
            self.open_asked.emit(fid)

    def _remove(self) -> None:
        fid = self.current()
        if fid is None:
            return
        text = tr(
            "Remove “{name}” from the explanation? That it was there stays in the register; its content does not."
        )
        if _agreed(self, tr("Remove attachment"), text.format(name=self._attachments[fid].name)):
            self.remove_asked.emit(fid)


Export = Callable[[int, Path, Callable[[Path], None]], None]
"""Writes the copy of an attachment into a folder, and gives its path back later."""


class AttachmentOpener:
    """Opens attachments with the programs of the desktop, after asking; copies go to a folder of their own first.

    Parameters
    ----------
    parent
        Over which the question stands.
    export
        See `Export`.
    launch
        Opens an address with the desktop.
    ask
        Asks a question with a title and a text; gives whether the user agreed.
    """

    def __init__(
        self,
        parent: QWidget,
        export: Export,
        *,
        launch: Callable[[QUrl], bool] = QDesktopServices.openUrl,
        ask: Callable[[QWidget, str, str], bool] | None = None,
    ) -> None:
        self._parent = parent
        self._export = export
        self._launch = launch
        self._ask = ask or _agreed
        self._folder: QTemporaryDir | None = None

    def open(self, attachment: Attachment) -> bool:
        """Ask, and open the attachment if the user agrees; what would run as a program is never opened.

        Gives whether it is opened, or will be once its copy is written.
        """
        if attachment.link is not None:
            return self._open_link(attachment)
        if is_program(attachment.name):
            self._tell_program(attachment.name)
            return False
        text = tr("Open “{name}” ({size}), which {author} attached on {time}?\n\nOpen it only if you trust it.")
        asked = text.format(
            name=attachment.name,
            size=size_text(attachment.size),
            author=attachment.added_by or "?",
            time=time_text(attachment.added_at),
        )
        if not self._ask(self._parent, tr("Open attachment"), asked):
            return False
        self._export(attachment.fid, self._place(), self._launch_file)
        return True

    def clean(self) -> None:
        """Remove the copies that were opened."""
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def _open_link(self, attachment: Attachment) -> bool:
        url = safe_url(attachment.link or "")
        if url is None or (url.scheme() == "file" and is_program(url.fileName())):
            self._tell_program(attachment.link or "")
            return False
        text = tr("Open this link, which {author} attached on {time}?\n\n{link}\n\nOpen it only if you trust it.")
        # The address in full, as the computer will understand it: look-alike hosts show as they are.
        shown = bytes(url.toEncoded()).decode("ascii", "replace")
        asked = text.format(author=attachment.added_by or "?", time=time_text(attachment.added_at), link=shown)
        return self._ask(self._parent, tr("Open link"), asked) and self._launch(url)

    def _launch_file(self, path: Path) -> None:
        self._launch(QUrl.fromLocalFile(str(path)))

    def _tell_program(self, name: str) -> None:
        text = tr("“{name}” is a program or a link to one, and is not opened from here.")
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Open attachment"), "", parent=self._parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text.format(name=name))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _place(self) -> Path:
        if self._folder is None or not self._folder.isValid():
            self._folder = QTemporaryDir()
        return Path(self._folder.path())


def safe_url(link: str) -> QUrl | None:
    """Give the address of a link; None for one that is neither http, https nor file."""
    url = QUrl(link.strip(), QUrl.ParsingMode.StrictMode)
    return url if url.isValid() and url.scheme() in LINK_SCHEMES else None


def is_program(name: str) -> bool:
    """Whether the desktop would run a file of this name rather than show it."""
    return _PROGRAM.fullmatch(name.rstrip(" .").rpartition(".")[2]) is not None


def size_text(size: int | None) -> str:
    """Write a number of bytes as people read it."""
    return "" if size is None else str(QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def _line(one: Attachment) -> str:
    what = f"↗ {one.link}" if one.link else size_text(one.size)
    when = tr("{author}, {time}").format(author=one.added_by or "?", time=time_text(one.added_at))
    name = one.name if one.name != one.link else ""
    return "\n".join(line for line in (name, f"{what} · {when}") if line)


def _agreed(parent: QWidget, title: str, text: str) -> bool:
    box = QMessageBox(QMessageBox.Icon.Question, title, "", parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes
