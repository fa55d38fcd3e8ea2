"""Where the lines and boxes of a card of statements stand, for a width."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics

from planner.domain.learning import Statement
from planner.ui.theme import BODY_SIZE, SMALL, font, px

WRAP = Qt.TextFlag.TextWordWrap
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
_PAD, _ROW, _GAP, _SOURCE, _INSET = 16, 14, 16, 156, 12


@dataclass(frozen=True)
class Text:
    """A piece of wrapped text; `tone` is the name of a colour of the theme."""

    box: QRect
    text: str
    face: QFont
    tone: str
    side: Qt.AlignmentFlag = LEFT


@dataclass
class Flowed:
    """Everything to be painted, and how high it is."""

    texts: list[Text] = field(default_factory=list)
    boxes: list[QRectF] = field(default_factory=list)
    rules: list[int] = field(default_factory=list)
    height: int = 0


class Flow:
    """Lays statements below each other."""

    def __init__(self, width: int, words: dict[str, str]) -> None:
        self._width, self._words = width, words
        self._body, self._bold = font(BODY_SIZE), font(SMALL, bold=True)
        self._small = font(SMALL)
        self._y = px(_PAD) - px(2)
        self.made = Flowed()

    def statements(self, listed: tuple[Statement, ...]) -> Flowed:
        """Return all of them, with a hairline between."""
        for index, statement in enumerate(listed):
            if index:
                self._y += px(_ROW) // 2
                self.made.rules.append(self._y)
                self._y += px(_ROW) // 2 + 1
            self._statement(statement)
        self.made.height = self._y + px(_PAD) - px(2)
        return self.made

    def _statement(self, statement: Statement) -> None:
        pad, source = px(_PAD), px(_SOURCE)
        top, wide = self._y, self._width - 2 * pad - source - px(_GAP)
        right = QRect(self._width - pad - source, top, source, 0)
        below = self._put(statement.document.title, right, self._small, "quiet", RIGHT)
        said = self._put(statement.says, QRect(pad, top, wide, 0), self._body, "text")
        self._y = max(said, below)
        if statement.contested:
            self._research(statement)

    def _research(self, statement: Statement) -> None:
        """Lay out what research found, in a box of its own."""
        pad, inset, start = px(_PAD), px(_INSET), self._y + px(8)
        self._y = start + px(8)
        for title, text, tone in (
            (self._words["found"], statement.evidence, "text"),
            (self._words["left_out"], statement.left_out, "amber"),
            ("", " · ".join(statement.evidence_from), "quiet"),
        ):
            for piece, face, colour in (
                (title if text else "", self._bold, tone),
                (text, self._body if title else self._small, "quiet" if not title else "text"),
            ):
                if piece:
                    box = QRect(pad + inset, self._y, self._width - 2 * (pad + inset), 0)
                    self._y = self._put(piece, box, face, colour) + px(3)
        self._y += px(6)
        self.made.boxes.append(QRectF(pad, start, self._width - 2 * pad, self._y - start))

    def _put(
        self, text: str, box: QRect, face: QFont, tone: str, side: Qt.AlignmentFlag = LEFT
    ) -> int:
        """Note a text; the answer is where it ends."""
        room = QRect(0, 0, max(box.width(), 1), 100_000)
        height = QFontMetrics(face).boundingRect(room, int(side) | int(WRAP), text).height()
        box.setHeight(height)
        self.made.texts.append(Text(box, text, face, tone, side))
        return box.top() + height
