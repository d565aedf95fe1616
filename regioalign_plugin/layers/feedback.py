"""The feedback of Processing as the calculations see it."""

from __future__ import annotations

from qgis.core import QgsFeedback


class FeedbackProgress:
    """
    Passes progress on to a feedback, and its wish to stop back.

    Parameters
    ----------
    feedback
        The feedback of the running algorithm.
    """

    def __init__(self, feedback: QgsFeedback) -> None:
        self._feedback = feedback

    def report(self, fraction: float) -> None:
        """Show that `fraction` (0–1) of the work is done."""
        self._feedback.setProgress(100 * fraction)

    def is_cancelled(self) -> bool:
        """Tell whether the user asked to stop."""
        return bool(self._feedback.isCanceled())
