"""A register to put on a map.

Squares of 1 km, lower left corner in km from (150, 170); 002 lies over 001, both over the border of two regions::

    Kempen x 0-3        Hageland x 3-6
    +------------------+------------------+
    |   001 (2..4)     |                  |   001  2 km wide, straddles
    |     002 (2.5..3.5)                  |   002  1 km wide, inside 001, straddles
    |                  |     007 (5..6)   |   007  conforms
    +------------------+------------------+
"""

from __future__ import annotations

from pathlib import Path

from regioalign.regioalign_plugin.register.records import Piece, Region
from regioalign.tests.register.assessments import conforming, new_register, square, straddling, update

SHAPES = {"001": square(2, 0, 2000.0), "002": square(2.5, 0.5), "007": square(5, 0)}
PIECES = [Piece("001", "hageland", 2e6, 0.5, square(3, 0)), Piece("002", "hageland", 5e5, 0.5, square(3, 0.5, 500.0))]
REGIONS = [Region("kempen", "Kempen", square(0, 0, 3000.0)), Region("hageland", "Hageland", square(3, 0, 3000.0))]


def findings() -> tuple:
    return (
        straddling("001", "Afval & meer", main_share=0.5),
        straddling("002", "Watergroep", main_share=0.6),
        conforming("007", "Politiezone", region="Hageland"),
    )


def map_register(folder: Path, reference_set: str = "regions 2022") -> Path:
    path = new_register(folder)
    run(path, *findings(), reference_set=reference_set)
    return path


def run(path: Path, *found: object, **values: object) -> None:
    shapes = {one.partnership_id: SHAPES[one.partnership_id] for one in found}
    straddling = {one.partnership_id for one in found if not one.conforms}
    pieces = [piece for piece in PIECES if piece.partnership_id in straddling]
    update(path, *found, **{"shapes": shapes, "pieces": pieces, "regions": REGIONS, **values})
