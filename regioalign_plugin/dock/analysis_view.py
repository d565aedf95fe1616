"""What the analysis found around a finding: aberrations by name, the place in the order, and the smallest repairs."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ..analysis_texts import flag_details, place_text, repair_effects, repair_text
from ..labels import flag_description, flag_label
from ..register.records import Priority, Repair
from ..translation import tr
from .badges import badge_pixmap, flag_badge
from .filters import flags_of
from .form_widgets import Fold, TextLabel

SHOWN_AT_ONCE = 3
"""So many of the smallest repairs are in sight; the others fold out."""


class FlagsView(QWidget):
    """A row per flag: its picture, its name, and whom it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(1, 1)
        self._codes: tuple[str, ...] = ()
        self._rows: list[tuple[QLabel, TextLabel]] = []

    def show_flags(self, flags: str | None, detail: str | None) -> None:
        """Show flags; none take no place."""
        self._codes = flags_of(flags or "")
        names = flag_details(detail)
        while len(self._rows) < len(self._codes):
            self._add_row()
        for (picture, words), code in zip(self._rows, self._codes):
            told = tr("{flag}: {names}").format(flag=flag_label(code), names=names[code]) if code in names else ""
            words.show_text(told or flag_label(code))
            for widget in (picture, words):
                widget.setToolTip(flag_description(code))
                widget.setAccessibleDescription(flag_description(code))
            picture.show()
        for row in self._rows[len(self._codes) :]:
            for widget in row:
                widget.hide()
        self._draw()
        self.setVisible(bool(self._codes))

    def texts(self) -> tuple[str, ...]:
        """Give what is shown, a text per flag."""
        return tuple(words.text() for _picture, words in self._rows[: len(self._codes)])

    def changeEvent(self, event: QEvent | None) -> None:
        """Follow the size of the font."""
        super().changeEvent(event)
        if event is not None and event.type() == QEvent.Type.FontChange:
            self._draw()

    def _add_row(self) -> None:
        picture, words = QLabel(self), TextLabel("", self)
        row = len(self._rows)
        self._grid.addWidget(picture, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(words, row, 1)
        self._rows.append((picture, words))

    def _draw(self) -> None:
        side = self.fontMetrics().height()
        for (picture, _words), code in zip(self._rows, self._codes):
            picture.setPixmap(badge_pixmap(flag_badge(code), side, self.devicePixelRatioF()))


class AnalysisView(QWidget):
    """Order and repairs: the place and the smallest repairs in sight, reasons and other repairs folded in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = TextLabel("", self)
        self.more = TextLabel("", self)
        self.fold = Fold(tr("Why, and other repairs"), self.more, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for widget in (self.summary, self.fold):
            column.addWidget(widget)

    def show_analysis(self, priority: Priority | None, repairs: Sequence[Repair]) -> None:
        """Show what is known of a partnership; where nothing is, it takes no place."""
        first = [one for one in repairs if one.is_smallest][:SHOWN_AT_ONCE] or list(repairs[:1])
        others = [one for one in repairs if one not in first]
        self.summary.show_html("".join((*_place(priority), *_smallest(first))))
        self.more.show_html("".join((*_reasons(priority), *_others(others, repairs))))
        has_reasons = priority is not None and bool(priority.reasons)
        self.fold.set_title(_fold_title(has_reasons, len(others)))
        self.more.setVisible(self.fold.is_open() and bool(self.more.text()))
        self.fold.setVisible(bool(self.more.text()))
        self.setVisible(bool(self.summary.text()))


def _fold_title(has_reasons: bool, others: int) -> str:
    if not others:
        return tr("Why it has this place")
    if not has_reasons:
        return tr("Other repairs ({count})").format(count=others)
    return tr("Why it has this place, and other repairs ({count})").format(count=others)


def _place(priority: Priority | None) -> Iterable[str]:
    if priority is not None:
        yield _paragraph(tr("Order of alignment"), place_text(priority))


def _reasons(priority: Priority | None) -> Iterable[str]:
    if priority is not None and priority.reasons:
        yield _paragraph(tr("Why it has this place"), priority.reasons)


def _smallest(repairs: Sequence[Repair]) -> Iterable[str]:
    if not repairs:
        return
    count = repairs[0].change_count
    title = tr("One municipality off") if count == 1 else tr("{count} municipalities off").format(count=count)
    yield f"<p><b>{html.escape(title)}</b></p>{_list(repairs)}"


def _others(repairs: Sequence[Repair], known: Sequence[Repair]) -> Iterable[str]:
    if not repairs:
        return
    yield f"<p><b>{html.escape(tr('Other repairs'))}</b></p>{_list(repairs)}"
    unlisted = (known[0].repair_count or 0) - len(known)
    if unlisted > 0:
        text = tr("There are {count} more, which change more municipalities or more area.").format(count=unlisted)
        yield f"<p>{html.escape(text)}</p>"


def _list(repairs: Sequence[Repair]) -> str:
    items = (f"<li>{html.escape(' '.join((repair_text(one), *repair_effects(one))))}</li>" for one in repairs)
    return f"<ul style='margin:0; -qt-list-indent:0; margin-left:14px'>{''.join(items)}</ul>"


def _paragraph(title: str, text: str) -> str:
    return f"<p><b>{html.escape(title)}</b>: {html.escape(text)}</p>"
