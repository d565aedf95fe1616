"""Maps and charts as SVG: plain shapes and text, no library, no script, nothing fetched.

Charts of a review are bars and one line. Python packages that draw those make pictures of their own fonts and sizes,
are not in every QGIS, or need a script in the page; a few shapes written by hand are sharp in print, can be read out,
and follow the page's colours. Colours are attributes and not styles, which the page's policy forbids; Qt draws the
charts too, but no hatching: it knows no patterns.
"""

from __future__ import annotations

import html
from collections.abc import Sequence

from ..labels import percent
from ..translation import locale, tr
from .document import Bar, Picture, Segment, ShareLine, Swatch
from .maps import DrawnName, DrawnRegion, MapPicture, colour_of
from .shapes import Spot

INK, PAPER, GREY = "#1f1f1f", "#ffffff", "#595959"
PIECE = "#c2187e"
"""A colour that no class has; QGIS shows pieces in it too."""
LAND, MAIN_LAND = "#f3f1ec", "#e3e9f2"

_BAR_HEIGHT = 14
_LETTER = 0.56
_LINE = 1.15
_WRAPPED = 15


def map_svg(picture: Picture, prefix: str) -> str:
    """
    Draw a map.

    Parameters
    ----------
    picture
        The map with its words.
    prefix
        What ids in it begin with: all pictures of a page share one space of ids.
    """
    drawn = picture.map
    frame = drawn.frame
    names = _Names(frame.width, frame.height)
    size = max(frame.width, frame.height) / 50
    main = next((one for one in drawn.regions if one.is_main), None)
    labels = "".join(names.region(one, size * (1.1 if one is main else 1.0)) for one in drawn.regions)
    labels += "".join(names.unit(one, size) for one in drawn.names)
    parts = (
        _hatch(f"{prefix}h", INK, 9, 2.2),
        _hatch(f"{prefix}p", PIECE, 11, 3.6),
        f'<clipPath id="{prefix}c"><rect width="{frame.width}" height="{frame.height}"/></clipPath>',
        f'<g clip-path="url(#{prefix}c)"><rect width="{frame.width}" height="{frame.height}" fill="{PAPER}"/>',
        "".join(_land(one) for one in drawn.regions),
        "".join(_area(area.path, area.cls, area.name, area.hatched, prefix) for area in drawn.areas),
        _outline(drawn.units, "#777777", 0.8),
        "".join(_piece(piece, prefix, is_alone=not drawn.areas) for piece in drawn.pieces),
        "".join(_outline(one.path, INK, 5 if one.is_main else 3) for one in drawn.regions),
        labels,
        _bar(drawn, size),
        "</g>",
        f'<rect x="1" y="1" width="{frame.width - 2}" height="{frame.height - 2}" fill="none" stroke="{GREY}" '
        'stroke-width="2"/>',
    )
    return _svg(frame.width, frame.height, picture.title, picture.description, "".join(parts), prefix, "map")


def _svg(width: float, height: float, title: str, description: str, content: str, prefix: str, kind: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="{kind}" viewBox="0 0 {width:g} {height:g}" role="img" '
        f'aria-labelledby="{prefix}t {prefix}d"><title id="{prefix}t">{html.escape(title)}</title>'
        f'<desc id="{prefix}d">{html.escape(description)}</desc>{content}</svg>'
    )


def _hatch(name: str, colour: str, gap: float, width: float) -> str:
    return (
        f'<pattern id="{name}" width="{gap}" height="{gap}" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><rect width="{width}" height="{gap}" fill="{colour}"/></pattern>'
    )


def _land(region: DrawnRegion) -> str:
    return f'<path d="{region.path}" fill="{MAIN_LAND if region.is_main else LAND}" fill-rule="evenodd"/>'


def _area(path: str, cls: str, name: str, hatched: bool, prefix: str) -> str:
    fill = f'<path d="{path}" fill="{colour_of(cls)}" fill-opacity="0.75" stroke="{INK}" stroke-width="1.5"'
    lines = ""
    if hatched:
        lines = f'<path d="{path}" fill="url(#{prefix}h)" fill-opacity="0.55" fill-rule="evenodd"/>'
    return f'<g>{fill} fill-rule="evenodd"><title>{html.escape(name)}</title></path>{lines}</g>'


def _piece(path: str, prefix: str, *, is_alone: bool) -> str:
    """Hatch a piece: where many lie over each other the ground darkens, on a sheet it stands out from its territory."""
    fill, ground, lines, width = (PIECE, 0.10, 0.5, 1.5) if is_alone else (PAPER, 0.8, 1.0, 3.0)
    return (
        f'<path d="{path}" fill="{fill}" fill-opacity="{ground}" fill-rule="evenodd"/><path d="{path}" '
        f'fill="url(#{prefix}p)" fill-opacity="{lines}" stroke="{PIECE}" stroke-width="{width}" fill-rule="evenodd"/>'
    )


def _outline(path: str, colour: str, width: float) -> str:
    if not path:
        return ""
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linejoin="round"/>'


class _Names:
    """Writes names where there is room, and not over each other."""

    def __init__(self, width: int, height: int) -> None:
        self._width, self._height = width, height
        self._taken: list[tuple[float, float, float, float]] = []

    def region(self, region: DrawnRegion, size: float) -> str:
        return self._write(region.name, region.spots, size, "bold" if region.is_main else "normal", "italic", INK)

    def unit(self, name: DrawnName, size: float) -> str:
        return self._write(name.text, name.spots, size, "bold", "normal", "#4d0a33")

    def _write(self, text: str, spots: Sequence[Spot], size: float, weight: str, style: str, colour: str) -> str:
        lines = _wrapped(text)
        wide = max((len(line) for line in lines), default=0) * size * _LETTER
        high = len(lines) * size * _LINE
        for spot in spots:
            x = min(max(spot.x, wide / 2 + 4), self._width - wide / 2 - 4)
            box = (x - wide / 2, spot.y - high / 2, x + wide / 2, spot.y + high / 2)
            if box[1] >= 0 and box[3] <= self._height and not any(_overlap(box, other) for other in self._taken):
                self._taken.append(box)
                return _lines(lines, x, box[1], size, weight, style, colour)
        return ""


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _wrapped(text: str) -> list[str]:
    """Put a name on two or three lines, at its blanks and hyphens."""
    lines = [""]
    for word in text.replace("-", "-\u200b").replace("\u200b", " ").split():
        joint = "" if lines[-1].endswith("-") or not lines[-1] else " "
        if lines[-1] and len(lines[-1]) + len(joint) + len(word) > _WRAPPED:
            lines.append(word)
        else:
            lines[-1] += joint + word
    return lines


def _lines(lines: Sequence[str], x: float, top: float, size: float, weight: str, style: str, colour: str) -> str:
    rows = "".join(
        f'<tspan x="{x:.0f}" y="{top + size * (0.85 + _LINE * row):.0f}">{html.escape(line)}</tspan>'
        for row, line in enumerate(lines)
    )
    look = f'font-size="{size:.0f}" font-weight="{weight}" font-style="{style}" text-anchor="middle"'
    halo = f'stroke="{PAPER}" stroke-width="{size / 3:.1f}" stroke-linejoin="round" paint-order="stroke"'
    return f'<text {look} fill="{colour}" {halo}>{rows}</text>'


def _bar(drawn: MapPicture, size: float) -> str:
    if not drawn.bar_length:
        return ""
    x, y, length = drawn.frame.width * 0.02, drawn.frame.height - size, drawn.bar_length
    if drawn.bar_m >= 1000:
        text = tr("{number} km").format(number=locale().toString(drawn.bar_m / 1000, "g", 4))
    else:
        text = tr("{number} m").format(number=locale().toString(drawn.bar_m, "g", 4))
    ground = (
        f'<rect x="{x - 8:.0f}" y="{y - size * 1.5:.0f}" width="{length + 16}" height="{size * 2:.0f}" fill="{PAPER}" '
        'fill-opacity="0.8"/>'
    )
    line = f'<path d="M{x:.0f} {y - 8:.0f}v8h{length}v-8" fill="none" stroke="{INK}" stroke-width="2.5"/>'
    return (
        f'{ground}{line}<text x="{x + length / 2:.0f}" y="{y - 10:.0f}" font-size="{size * 0.85:.0f}" fill="{INK}" '
        f'text-anchor="middle">{html.escape(text)}</text>'
    )


def swatch_svg(swatch: Swatch, prefix: str) -> str:
    """Draw a patch of the legend; the text beside it says what it is."""
    return _patch(swatch.colour, prefix if swatch.hatched else "", INK)


def piece_svg(prefix: str) -> str:
    """Draw the patch for what lies outside the main region."""
    return _patch(PAPER, prefix, PIECE)


def _patch(colour: str, prefix: str, lines: str) -> str:
    hatch = ""
    if prefix:
        hatch = "".join(
            f'<path d="M{x} 14l14 -14" stroke="{lines}" stroke-width="1.6" fill="none"/>' for x in (-7, 0, 7, 14)
        )
    return (
        f'<svg class="patch" viewBox="0 0 22 14" aria-hidden="true"><rect width="22" height="14" fill="{colour}" '
        f'fill-opacity="0.85"/>{hatch}<rect width="22" height="14" fill="none" stroke="{lines}" '
        'stroke-width="1.5"/></svg>'
    )


def bar_svg(bar: Bar) -> str:
    """Draw the bar of a cell; the numbers stand in other cells, so that readers of the screen can leave it out."""
    most = bar.most or 1.0
    x, parts = 0.0, []
    for segment in bar.segments:
        width = 200.0 * segment.value / most
        if width > 0:
            parts.append(_segment(segment, x, width))
        x += width
    return (
        f'<svg class="bar" viewBox="0 0 200 {_BAR_HEIGHT}" preserveAspectRatio="none" aria-hidden="true">'
        f"{''.join(parts)}</svg>"
    )


def _segment(segment: Segment, x: float, width: float) -> str:
    box = f'x="{x:.1f}" y="1" width="{width:.1f}" height="{_BAR_HEIGHT - 2}"'
    lines = ""
    if segment.hatched:
        steps = range(int(x), int(x + width) + 1, 8)
        lines = "".join(
            f'<path d="M{start} {_BAR_HEIGHT - 1}l{min(7.0, x + width - start):.1f} -{_BAR_HEIGHT - 2}" '
            f'stroke="{INK}" stroke-width="1.2"/>'
            for start in steps
            if start >= x
        )
    title = f"<title>{html.escape(segment.text)}</title>"
    return f'<g>{title}<rect {box} fill="{segment.colour}" stroke="{INK}" stroke-width="0.5"/>{lines}</g>'


_LINE_WIDTH, _LINE_HEIGHT = 720, 250
_LEFT, _RIGHT, _TOP, _BOTTOM = 60, 20, 24, 50


def line_svg(chart: ShareLine, prefix: str) -> str:
    """Draw a share over time, from 0 to 100 %: a scale that starts elsewhere makes a small change look large."""
    points = chart.points
    high, wide = _LINE_HEIGHT - _TOP - _BOTTOM, _LINE_WIDTH - _LEFT - _RIGHT
    step = wide / max(len(points) - 1, 1)
    places = [
        (_LEFT + (row * step if len(points) > 1 else wide / 2), _TOP + high * (1 - point.share))
        for row, point in enumerate(points)
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    every = max(1, -(-len(points) // 7))
    told = {len(points) - 1 - every * row for row in range(len(points))}
    marks = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="#0072b2"><title>'
        f"{html.escape(f'{point.label}: {percent(point.share)}')}</title></circle>"
        + (_tick(point.label, x, percent(point.share), y) if row in told else "")
        for row, (point, (x, y)) in enumerate(zip(points, places))
    )
    content = (
        f"{''.join(_grid(share, high) for share in (0.0, 0.25, 0.5, 0.75, 1.0))}"
        f'<polyline points="{line}" fill="none" stroke="#0072b2" stroke-width="3"/>{marks}'
    )
    return _svg(_LINE_WIDTH, _LINE_HEIGHT, chart.title, chart.description, content, prefix, "line")


def _grid(share: float, high: float) -> str:
    y = _TOP + high * (1 - share)
    return (
        f'<path d="M{_LEFT} {y:.1f}H{_LINE_WIDTH - _RIGHT}" stroke="#c9c9c9" stroke-width="1"/>'
        f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" font-size="13" fill="{GREY}" text-anchor="end">'
        f"{html.escape(percent(share))}</text>"
    )


def _tick(label: str, x: float, value: str, y: float) -> str:
    """Write the label and the value of a point; those at the ends stay inside the picture."""
    anchor = "start" if x < _LEFT + 60 else "end" if x > _LINE_WIDTH - _RIGHT - 60 else "middle"
    above = y - 10 if y > _TOP + 14 else y + 20
    return (
        f'<text x="{x:.1f}" y="{above:.1f}" font-size="13" font-weight="bold" fill="{INK}" text-anchor="{anchor}">'
        f'{html.escape(value)}</text><text x="{x:.1f}" y="{_LINE_HEIGHT - _BOTTOM + 20}" font-size="13" fill="{INK}" '
        f'text-anchor="{anchor}">{html.escape(label)}</text>'
    )
