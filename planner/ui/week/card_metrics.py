"""What of a card fits, line by line: never half a line, never a clipped word."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QTextLayout, QTextOption

from planner.application.views import CardView
from planner.ui.locale import HYPHEN, breakable, unbroken
from planner.ui.theme import SMALL, font, px


@dataclass(frozen=True)
class CardText:
    """The lines of a card, as wide and high as it is."""

    title: tuple[str, ...]
    foods: tuple[str, ...]


def wrap(text: str, face: QFont, width: int) -> list[str]:
    """Break a text into lines at words, and at the joints of long ones."""
    if QFontMetricsF(face).horizontalAdvance(text) < width:  # most foods: four times as quick
        return [text.strip()]
    text = breakable(text)
    layout = QTextLayout(text, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        end = line.textStart() + line.textLength()
        end += text[end : end + 1] == HYPHEN  # it belongs to the line that it ends
        lines.append(unbroken(text[line.textStart() : end].strip()))
    layout.endLayout()
    return lines


def clipped(lines: list[str], most: int, face: QFont, width: int) -> tuple[str, ...]:
    """Return at most so many lines, the last one ending in "…" if there would be more."""
    if len(lines) <= most:
        return tuple(lines)
    rest = " ".join(lines[most - 1 :]).replace("- ", "-")
    return (*lines[: most - 1], elided(rest, face, width))


def elided(text: str, face: QFont, width: int) -> str:
    """Return the text, shortened with "…" if it is too wide."""
    return QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, width)


class CardMetrics:
    """Sizes of a card's parts at the type in use."""

    def __init__(self) -> None:
        self.title_font, self.food_font = font(13, bold=True), font(SMALL)
        self.foot_font = font(11, figures=True)
        self.title_line = QFontMetrics(self.title_font).height() + px(1)
        self.food_line = QFontMetrics(self.food_font).height() + px(1)
        self.foot_line = QFontMetrics(self.foot_font).height()
        self.pad, self.gap = px(8), px(4)
        self._wrapped: dict[tuple[str, int, bool], list[str]] = {}

    def least(self, card: CardView, width: int) -> int:
        """Return the height that shows three lines of title, a food and the foot."""
        return self._height(min(3, self._title_lines(card, width)), min(1, len(card.foods)))

    def natural(self, card: CardView, width: int) -> int:
        """Return the height that shows everything."""
        return self._height(min(4, self._title_lines(card, width)), self._food_lines(card, width))

    def fit(self, card: CardView, width: int, height: int) -> CardText:
        """Return the lines that fit into a card of this size."""
        inner = width - 2 * self.pad
        room = height - 2 * self.pad - self.foot_line - self.gap
        most_title = max(1, room // self.title_line)
        title = clipped(
            self._lines(card.title, inner, self.title_font), most_title, self.title_font, inner
        )
        room -= len(title) * self.title_line + self.gap
        return CardText(title, self._foods(card, max(0, room // self.food_line), inner))

    def _foods(self, card: CardView, most: int, inner: int) -> tuple[str, ...]:
        """Return what stands beside the dish, its foods whole, then how many there are besides.

        No title names the parts of a plate, so they go first and in words: "with side salad".
        """
        lines = self._beside_lines(card, inner)
        lines = lines if len(lines) <= most else []
        foods = [food for food in card.foods if not (lines and food.beside)]
        shown = 0
        main = [food for food in foods if food.main]
        rest = [food for food in foods if not food.main]
        for food in (*main, *rest):
            if not food.main and shown < len(main):
                break  # a spoon of honey says nothing where the cheese has no room
            added = self._lines(food.short, inner, self.food_font)
            if len(lines) + len(added) <= most:
                lines, shown = lines + added, shown + 1
        if not lines and card.foods and most:
            words = QCoreApplication.translate("Card", "{n} foods")
            return (words.format(n=len(card.foods)),)
        return self._with_rest(lines, len(foods) - shown, most, inner)

    def _beside_lines(self, card: CardView, inner: int) -> list[str]:
        if not card.beside:
            return []
        words = QCoreApplication.translate("Card", "with {parts}")
        return self._lines(words.format(parts=", ".join(card.beside)), inner, self.food_font)

    def _with_rest(self, lines: list[str], rest: int, most: int, inner: int) -> tuple[str, ...]:
        if not rest:
            return tuple(lines)
        more = QCoreApplication.translate("Card", "+ {n} more").format(n=rest)
        if len(lines) < most:
            return (*lines, more)
        joined = f"{lines[-1]} {more}" if lines else ""
        wide = QFontMetrics(self.food_font).horizontalAdvance(joined)
        return (*lines[:-1], joined) if lines and wide <= inner else tuple(lines)

    def _title_lines(self, card: CardView, width: int) -> int:
        return len(self._lines(card.title, width - 2 * self.pad, self.title_font))

    def _food_lines(self, card: CardView, width: int) -> int:
        inner = width - 2 * self.pad
        foods = [food.short for food in card.foods if not (card.beside and food.beside)]
        beside = len(self._beside_lines(card, inner))
        return beside + sum(len(self._lines(food, inner, self.food_font)) for food in foods)

    def _lines(self, text: str, width: int, face: QFont) -> list[str]:
        # Wrapping is what showing a week costs most; a width lasts until the window changes.
        key = text or " ", width, face is self.title_font
        if key not in self._wrapped:
            if len(self._wrapped) > 6000:
                self._wrapped.clear()
            self._wrapped[key] = wrap(key[0], face, width)
        return self._wrapped[key]

    def _height(self, title_lines: int, food_lines: int) -> int:
        text = title_lines * self.title_line + food_lines * self.food_line
        return 2 * self.pad + text + 2 * self.gap + self.foot_line
