"""The page around the content: margins, title above, page number below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from .block import UNITS_PER_POINT, Block, millimetres, points
from .marks import STRONG, Line
from .paper_choice import PaperChoice
from .typesetter import Typesetter

_MARGIN = millimetres(9.5)
_TITLE_SHARE, _FOOTER_SHARE = 0.56, 0.85
_GAP = points(7)
_FILE = "paper/frame.html"


@dataclass(frozen=True)
class Page:
    """A finished page.

    Attributes:
        width: In tenths of a point.
        height: In tenths of a point.
        block: Everything on it.
        bookmark: What a reader's list of contents calls it; empty for none.
    """

    width: float
    height: float
    block: Block
    bookmark: str = ""

    def draw(self, painter: QPainter) -> None:
        """Draw it with the painter's origin at the page's corner, in tenths of a point."""
        self.block.draw(painter)


@dataclass(frozen=True)
class Part:
    """Bodies of pages that go under one title, with what stands to its right."""

    title: str
    aside: str
    bodies: Sequence[Block]
    bookmark: str


class PageFrame:
    """Title and footer for pages of one choice, and the room that they leave."""

    def __init__(self, choice: PaperChoice, type_: Typesetter) -> None:
        size = choice.page_layout.fullRectPoints().size()
        self._page_width = size.width() * UNITS_PER_POINT
        self._page_height = size.height() * UNITS_PER_POINT
        self._type = type_
        self.width = self._page_width - 2 * _MARGIN
        self._head_height = self._heading("Title", "").height
        self._foot_height = self._footer(1, 1).height
        around = 2 * _MARGIN + 2 * _GAP + self._head_height + self._foot_height
        self.height = self._page_height - around

    def pages(self, parts: Sequence[Part]) -> list[Page]:
        """Return all bodies framed and numbered; the first page of each part is bookmarked."""
        bodies = [(part, body) for part in parts for body in part.bodies]
        return [
            Page(
                self._page_width,
                self._page_height,
                self._framed(part, body, number, len(bodies)),
                part.bookmark if body is part.bodies[0] else "",
            )
            for number, (part, body) in enumerate(bodies, 1)
        ]

    def _framed(self, part: Part, body: Block, number: int, count: int) -> Block:
        # A title of many lines is made smaller as a whole: the room below is spoken for.
        head = self._heading(part.title, part.aside).at_most(self._head_height)
        line = self._head_height
        return Block(
            self._page_width,
            self._page_height,
            (
                (_MARGIN, _MARGIN + line - head.height, head),
                (_MARGIN, _MARGIN + line, Line(self.width, 0, STRONG)),
                (_MARGIN, _MARGIN + line + _GAP, body),
                (
                    _MARGIN,
                    self._page_height - _MARGIN - self._foot_height,
                    self._footer(number, count),
                ),
            ),
        )

    def _heading(self, title: str, aside: str) -> Block:
        left = self.width * _TITLE_SHARE
        big = self._type.make(_FILE, "title", left, text=title)
        small = self._type.make(_FILE, "aside", self.width - left, text=aside)
        height = max(big.height, small.height)
        # The two end on about the same line of writing.
        lift = big.height * 0.08
        parts = ((0.0, height - big.height, big), (left, height - small.height - lift, small))
        return Block(self.width, height + points(3), parts)

    def _footer(self, number: int, count: int) -> Block:
        left = self.width * _FOOTER_SHARE
        right = self.width - left
        page = self._type.make(_FILE, "footer_right", right, number=number, count=count)
        said = self._type.make(_FILE, "footer_left", left)
        return Block(self.width, max(said.height, page.height), ((0, 0, said), (left, 0, page)))
