"""Make the pictures of the documentation: QGIS desktop, with the packaged plugin, plays two stories on the sample.

    make screenshots

`desktop_tour.py` shows the algorithms, `dock_walk.py` the review dock; of the latter only some pictures are kept. QGIS
runs on a virtual screen in a throw-away profile, in English and in Dutch. Each picture gets a palette and stays small.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from pathlib import Path

import numpy as np
from desktop_session import Desktop, DesktopError, missing_programs
from package import NAME, version, write_zip
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parent.parent
IMAGES = ROOT / "docs" / "images"
WORK = ROOT / "build" / "screenshots"
SCRIPTS = Path(__file__).resolve().parent
STORIES = {
    "desktop_tour.py": ("dialog.png", "result.png", "table.png"),
    "dock_walk.py": ("dock-written.png", "dock-accepting.png", "dock-conflict.png", "dock-pick.png"),
}
LANGUAGES = {"en": ("en_US", ""), "nl": ("nl", "nl")}
"""For each language the locale of QGIS, and the folder of its pictures among the others."""

LARGEST_BYTES = 300_000
PALETTE_SIZE = 256
BYTES_PER_PIXEL = 4


def take_pictures(folder: Path, locale: str) -> list[Path]:
    """Play each story in a new profile inside the folder; give the pictures as QGIS painted them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    plugin_zip = folder / f"{NAME}-{version()}.zip"
    write_zip(plugin_zip)
    for story in STORIES:
        home = folder / Path(story).stem
        home.mkdir()
        desktop = Desktop(home, locale=locale)
        desktop.install(plugin_zip)
        arguments = {"folder": str(folder), "pictures": True, "python": sys.executable}
        desktop.play(SCRIPTS / story, arguments)
    return [folder / name for names in STORIES.values() for name in names]


def save_with_palette(source: Path, target: Path) -> None:
    """Save a picture with at most 256 colours, the best for it."""
    image = QImage(str(source)).convertToFormat(QImage.Format.Format_RGB32)
    width, height = image.width(), image.height()
    data = image.constBits()
    data.setsize(image.sizeInBytes())
    pixels = np.frombuffer(data, np.uint8).reshape(height * width, BYTES_PER_PIXEL)[:, :3]  # blue, green, red
    packed = pixels.astype(np.uint32) @ np.array([1, 1 << 8, 1 << 16], np.uint32)
    codes, place, counts = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack([codes >> 16 & 255, codes >> 8 & 255, codes & 255], axis=1).astype(float)
    palette = median_cut(colours, counts, PALETTE_SIZE)
    nearest = np.empty(len(colours), np.uint8)
    for row, colour in enumerate(colours):
        nearest[row] = ((palette - colour) ** 2).sum(axis=1).argmin()
    indexes = np.zeros((height, -(-width // 4) * 4), np.uint8)  # rows of an image begin at multiples of 4 bytes
    indexes[:, :width] = nearest[place.reshape(height, width)]
    small = QImage(indexes.tobytes(), width, height, indexes.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([0xFF000000 | r << 16 | g << 8 | b for r, g, b in palette.tolist()])
    target.parent.mkdir(parents=True, exist_ok=True)
    if not small.save(str(target), "PNG", 0):
        raise OSError(f"{target} cannot be written")


def median_cut(colours: np.ndarray, counts: np.ndarray, size: int) -> np.ndarray:
    """
    Choose a palette: split the box of colours that errs most at its mean, again and again.

    Parameters
    ----------
    colours
        One row per colour: red, green and blue from 0 to 255.
    counts
        How many pixels have it.
    size
        The largest number of colours of the palette.

    Returns
    -------
    Whole numbers, one row per colour of the palette.
    """
    boxes = [np.arange(len(colours))]
    while len(boxes) < min(size, len(colours)):
        spreads = [_spread(colours[box], counts[box]) for box in boxes]
        errors = np.array([spread.sum() for spread in spreads])
        worst = int(errors.argmax())
        box, axis = boxes.pop(worst), int(spreads[worst].argmax())
        ordered = box[colours[box, axis].argsort(kind="stable")]
        mean = np.average(colours[box, axis], weights=counts[box])
        cut = int(np.clip(np.searchsorted(colours[ordered, axis], mean), 1, len(ordered) - 1))
        boxes += [ordered[:cut], ordered[cut:]]
    means = [np.average(colours[box], axis=0, weights=counts[box]) for box in boxes]
    return np.rint(means).astype(int)


def _spread(colours: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Give the squared error of each channel when all these colours become their mean; few pixels count for more."""
    weights = np.sqrt(counts)
    return (weights[:, None] * (colours - np.average(colours, axis=0, weights=weights)) ** 2).sum(axis=0)


def save_small(taken: list[Path], folder: Path) -> bool:
    """Save pictures with a palette; tell whether all are small enough."""
    for source in taken:
        target = folder / source.name
        save_with_palette(source, target)
        size = target.stat().st_size
        print(f"{target} ({size / 1000:.0f} kB)")
        if size > LARGEST_BYTES:
            print(f"{target} is larger than {LARGEST_BYTES / 1000:.0f} kB", file=sys.stderr)
            return False
    return True


def main() -> int:
    """Make the pictures; 1 when QGIS could not do its part."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=IMAGES, help="folder for the pictures (default: docs/images)")
    parser.add_argument("--work", type=Path, default=WORK, help="folder to work in, emptied first")
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="only this one (default: all)")
    arguments = parser.parse_args()
    started = time.monotonic()
    missing = missing_programs()
    if missing:
        print(f"Not there: {', '.join(missing)}. `make setup` installs them.", file=sys.stderr)
        return 1
    for language in arguments.language or LANGUAGES:
        locale, place = LANGUAGES[language]
        try:
            taken = take_pictures(arguments.work.resolve() / language, locale)
        except DesktopError as error:
            print(error, file=sys.stderr)
            return 1
        if not save_small(taken, arguments.output / place):
            return 1
    print(f"Done in {time.monotonic() - started:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
