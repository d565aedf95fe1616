"""What a reader should know about a layer although the work goes on: plain remarks and warnings."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from ..translation import tr

LISTED = 5
"""How many features or ids a message names before it only counts the rest."""


@dataclass(frozen=True)
class Note:
    """
    A remark in words for the log.

    Parameters
    ----------
    text
        The remark, translated.
    is_warning
        True where the user should look at it, False where it only tells.
    """

    text: str
    is_warning: bool = True


def listed(things: list[str], limit: int = LISTED) -> str:
    """
    Name the first things of a list, and count the others.

    Parameters
    ----------
    things
        Words to name.
    limit
        How many to name.

    Returns
    -------
    Such as "3, 7, 12 and 5 more".
    """
    named = ", ".join(things[:limit])
    if len(things) <= limit:
        return named
    return tr("{named} and {count} more").format(named=named, count=len(things) - limit)


def without_zeros(ids: Collection[str], known: Collection[str]) -> list[str]:
    """
    Find ids that are known but for leading zeros, which a spreadsheet drops where it takes a code for a number.

    Parameters
    ----------
    ids
        Ids of which none is known.
    known
        The ids that there are.
    """
    bare = {one.lstrip("0") for one in known if one.startswith("0")}
    return [one for one in ids if one in bare]
