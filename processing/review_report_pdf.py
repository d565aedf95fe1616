"""A report as PDF: what goes wrong with templates, fonts or threads told as the log tells it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..regioalign_plugin.alignment.progress import Progress, stop_if_cancelled
from ..regioalign_plugin.layers.errors import LayerError
from ..regioalign_plugin.report.main_thread import NoMainThread
from ..regioalign_plugin.report.pdf import NoFonts, Press
from ..regioalign_plugin.report.review import Review
from ..regioalign_plugin.report.templates import BadTemplate
from ..regioalign_plugin.translation import tr


@contextmanager
def pressing(review: Review, template: Path | None, progress: Progress) -> Iterator[Press]:
    """
    Give what makes PDF of a review.

    Parameters
    ----------
    review
        What to write.
    template
        Folder of templates; None for those that ship.
    progress
        Asked whether the user has stopped.

    Raises
    ------
    LayerError
        Where a template cannot be used, there are no fonts, or the main thread of QGIS does not answer.
    """
    try:
        with Press(review, template, lambda: stop_if_cancelled(progress)) as press:
            yield press
    except BadTemplate as error:
        raise LayerError(str(error)) from error
    except NoFonts as error:
        text = tr(
            "PDF: this system has no fonts to write with. Install some, on Debian with “apt install fontconfig "
            "fonts-dejavu-core”, and run again; HTML and XLSX need none."
        )
        raise LayerError(text) from error
    except NoMainThread as error:
        text = tr(
            "PDF: the main thread of QGIS, which draws layouts, does not answer. Run this where nothing waits for it: "
            "in the dialog, in a model, or with qgis_process."
        )
        raise LayerError(text) from error
