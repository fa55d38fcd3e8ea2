"""Lines on doubly logarithmic paper as SVG text; for benchmarks, which have no window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

_WIDTH, _HEIGHT, _MARGIN = 640, 420, 70
_INKS = ("#0f766e", "#b45309", "#4338ca")


@dataclass(frozen=True)
class Line:
    """Figures by size, drawn in units of ``1 / scale``."""

    name: str
    points: Mapping[int, float]
    scale: float


def line_plot(title: str, sizes: str, lines: list[Line]) -> str:
    """Return an SVG document; both axes are logarithmic, so a power is a straight line."""
    xs = sorted({x for line in lines for x in line.points})
    ys = [y * line.scale for line in lines for y in line.points.values()]
    low, high = floor(log10(min(ys))), ceil(log10(max(ys)))

    def at(x: float, y: float) -> tuple[float, float]:
        across = log10(x / xs[0]) / max(1e-9, log10(xs[-1] / xs[0]))
        up = (log10(y) - low) / max(1, high - low)
        wide, tall = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN
        return _MARGIN + across * wide, _HEIGHT - _MARGIN - up * tall

    parts = [_text(_WIDTH / 2, 30, title, 16), _text(_WIDTH / 2, _HEIGHT - 20, sizes, 12)]
    for power in range(low, high + 1):
        left, y = at(xs[0], 10.0**power)
        parts.append(f'<path d="M{left} {y}H{_WIDTH - _MARGIN}" stroke="#d6d3d1"/>')
        parts.append(_text(left - 30, y + 4, f"{10.0**power:g}", 12))
    parts += [_text(at(x, 10.0**low)[0], _HEIGHT - _MARGIN + 20, str(x), 12) for x in xs]
    for number, line in enumerate(lines):
        ink = _INKS[number % len(_INKS)]
        spots = [at(x, y * line.scale) for x, y in sorted(line.points.items())]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{ink}" stroke-width="2"/>')
        parts.append(_text(spots[0][0] + 60, spots[0][1] - 10, line.name, 12, ink))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}">'
    white = '<rect width="100%" height="100%" fill="#ffffff"/>'
    return "\n".join([head, white, *parts, "</svg>", ""])


def _text(x: float, y: float, words: str, size: int, ink: str = "#1c1917") -> str:
    style = f'font-family="sans-serif" font-size="{size}" text-anchor="middle" fill="{ink}"'
    return f'<text x="{x:.1f}" y="{y:.1f}" {style}>{escape(words)}</text>'
