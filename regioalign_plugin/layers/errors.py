"""The error that reading a layer raises: a message in words that names layer, feature and field, and the remedy."""

from __future__ import annotations


class LayerError(ValueError):
    """A layer that cannot be used as it is; its text is meant for the user and already translated."""
