"""The chart on the screen: read by pointer or arrow keys, it says each part in words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from planner.application.views.nutrient_shares import Bar, Share, Stack
from planner.ui.locale.format import amount, day_name, number
from planner.ui.theme import px, tokens_of

from .chart import Segment, paint_chart, segments
from .legend import legend_height, paint_legend, piece_name

Part = tuple[int, str]
"""Number of the day and key of the piece"""


class StackView(QWidget):
    """Shows a stack; a part that is chosen goes out with its portions."""

    opened = Signal(str, object)
    """(what it is in words, its portions)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack: Stack | None = None
        self._at = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def stack(self) -> Stack | None:
        """Return the stack that is shown."""
        return self._stack

    @property
    def view_state(self) -> Part | None:
        """Return the part in focus."""
        found = self.current()
        return (found.bar.index, found.piece.key) if found else None

    @view_state.setter
    def view_state(self, part: Part | None) -> None:
        self._focus_near(part)
        self._tell()
        self.update()

    def show_stack(self, stack: Stack) -> None:
        """Show a nutrient over the week; the focus stays on its day."""
        part = self.view_state
        self._stack = stack
        self._focus_near(part)
        self.setAccessibleName(self.tr("{n} day by day, in parts").format(n=stack.nutrient.label))
        self._tell()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Return the room for seven bars."""
        return QSize(px(420), px(260))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the legend, and the chart below it."""
        if self._stack is None:
            return
        painter = QPainter(self)
        look = tokens_of(self.window().palette())
        paint_legend(painter, self._stack, QRectF(self.rect()), look)
        focus = self._at if self.hasFocus() else None
        paint_chart(painter, self._stack, self._chart_box(), look, focus)

    def current(self) -> Segment | None:
        """Return the part in focus."""
        found = self._segments()
        return found[self._at] if self._at < len(found) else None

    def words(self, segment: Segment) -> str:
        """Return a part in words: figure, share of the day, portions, how much of it is known."""
        assert self._stack is not None
        n, bar, piece = self._stack.nutrient, segment.bar, segment.piece
        share = number(100 * piece.amount / bar.mark.amount) if bar.mark.amount else "0"
        first = self.tr("{day}, {part}: {amount} of {n}, {share} % of the day").format(
            day=day_name(bar.date, bar.index),
            part=piece_name(self._stack, piece.key),
            amount=amount(piece.amount, n),
            n=n.label,
            share=share,
        )
        ranked = sorted(piece.shares, key=lambda each: -(each.amount or 0.0))
        return "\n".join([first, *map(self._line, ranked[:6]), *self._coverage(bar)])

    def event(self, event: QEvent) -> bool:
        """Return a tip for each part."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._under(QPointF(event.pos()))
            words = self.words(found).replace("<", "‹") if found else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say where the focus is."""
        super().focusInEvent(event)
        self._tell()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Focus a part."""
        if found := self._under(event.position()):
            self._at = self._number(found)
            self._tell()
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a part down to its records."""
        if self._under(event.position()) is not None:
            self.open_part()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move left and right over days, up and down over parts; Return opens."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.open_part()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._walk(0, 1 if key == Qt.Key.Key_Up else -1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._walk(1 if key == Qt.Key.Key_Right else -1, 0)
        else:
            super().keyPressEvent(event)

    def _focus_near(self, part: Part | None) -> None:
        """Focus a part; if the day has no such part its first, and without the day the first."""
        places = [(s.bar.index, s.piece.key) for s in self._segments()]
        of_day = (at for at, place in enumerate(places) if part and place[0] == part[0])
        self._at = places.index(part) if part in places else next(of_day, 0)

    def _walk(self, days: int, parts: int) -> None:
        now, found = self.current(), self._segments()
        if now is None:
            return
        row = [s for s in found if s.bar.index == now.bar.index + days]
        if not row:
            return
        old = [s for s in found if s.bar.index == now.bar.index]
        place = next(i for i, s in enumerate(old) if s.piece.key == now.piece.key)
        wanted = row[max(0, min(place + parts, len(row) - 1))]
        self._at = self._number(wanted)
        self._tell()
        self.update()

    def open_part(self) -> None:
        """Open the part in focus down to its records."""
        if (found := self.current()) is not None and self._stack is not None:
            day = day_name(found.bar.date, found.bar.index)
            part = piece_name(self._stack, found.piece.key)
            self.opened.emit(f"{day}, {part}", found.piece.shares)

    def _line(self, share: Share) -> str:
        assert self._stack is not None
        if share.amount is None:
            return self.tr("{n}: not known").format(n=share.phrase)
        shown = amount(share.amount, self._stack.nutrient)
        return f"{share.phrase}: {shown}" if share.phrase else shown

    def _coverage(self, bar: Bar) -> list[str]:
        if bar.mark.coverage >= 0.995:
            return []
        said = self.tr("Known for {n} % of the day's energy; unknown is not counted as zero.")
        return [said.format(n=number(100 * bar.mark.coverage))]

    def _chart_box(self) -> QRectF:
        assert self._stack is not None
        top = legend_height(self._stack, self.width()) + px(4)
        return QRectF(self.rect()).adjusted(0, top, 0, 0)

    def _segments(self) -> list[Segment]:
        return list(segments(self._stack, self._chart_box())) if self._stack else []

    def _under(self, point: QPointF) -> Segment | None:
        return next((s for s in self._segments() if s.box.contains(point)), None)

    def _number(self, wanted: Segment) -> int:
        places = [(s.bar.index, s.piece.key) for s in self._segments()]
        return places.index((wanted.bar.index, wanted.piece.key))

    def _tell(self) -> None:
        if (found := self.current()) is not None:
            self.setAccessibleDescription(self.words(found))
