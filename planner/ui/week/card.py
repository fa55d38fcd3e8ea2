"""One meal of the board."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.application.views import CardView
from planner.ui.theme import px, tokens_of

from .card_metrics import CardMetrics, CardText
from .card_painter import CardPainter, CardState
from .card_texts import spoken, tip

MEAL_MIME = "application/x-electrolyte-meal"
_TINTED_MS = 2000
_DRAG_FROM = 8
_KEYS = {
    Qt.Key.Key_L: "lock",
    Qt.Key.Key_S: "swap",
    Qt.Key.Key_M: "own",
    Qt.Key.Key_F: "library",
    Qt.Key.Key_Delete: "clear",
    Qt.Key.Key_Backspace: "clear",
    Qt.Key.Key_Plus: "rate:more",
    Qt.Key.Key_Minus: "rate:less",
    Qt.Key.Key_N: "rate:never",
    Qt.Key.Key_Return: "open",
    Qt.Key.Key_Enter: "open",
    Qt.Key.Key_Space: "open",
    Qt.Key.Key_Menu: "menu",
}
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MealCard(QAbstractButton):
    """Shows a meal; what a person wants of it goes out as ``wanted(verb)``."""

    wanted = Signal(str)
    moved = Signal(int, int)
    dropped = Signal(object)

    def __init__(self, view: CardView, metrics: CardMetrics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._metrics, self._view, self._selected, self._changed = metrics, view, False, False
        self._fitted: CardText | None = None
        self._day, self._reason = "", ""
        self._pressed = QPointF()
        self.setAcceptDrops(True)
        self._rest = QTimer(self, interval=_TINTED_MS, singleShot=True)
        self._rest.timeout.connect(self._settle)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumSize(px(60), px(40))

    @property
    def view(self) -> CardView:
        """Return the view that is shown."""
        return self._view

    @property
    def lines(self) -> CardText:
        """Return the lines that it has room for."""
        if self._fitted is None:
            self._fitted = self._metrics.fit(self._view, self.width(), self.height())
        return self._fitted

    def sizeHint(self) -> QSize:
        """Return the room for all there is to say, at a usual width."""
        return QSize(px(132), self._metrics.natural(self._view, px(132)))

    def show_meal(self, view: CardView, day: str, metrics: CardMetrics) -> None:
        """Show a meal, or an empty place."""
        if (view, day) == (self._view, self._day) and metrics is self._metrics:
            return
        if view.foods != self._view.foods:
            self._reason = ""  # it was another meal's
        self._view, self._day, self._metrics = view, day, metrics
        self.setAccessibleName(spoken(view, day))
        self._describe()
        self.setToolTip("")
        self._refit()

    def show_reason(self, words: str) -> None:
        """Show why the meal is there, in the tooltip and for who cannot see."""
        self._reason = words
        self._describe()

    def _describe(self) -> None:
        foods = ", ".join(food.text for food in self._view.foods)
        self.setAccessibleDescription(". ".join(filter(None, (foods, self._reason))))

    def set_selected(self, selected: bool) -> None:
        """Mark it as the one shown on the right."""
        if selected == self._selected:
            return  # a board asks all of its cards, and few have to be painted
        self._selected = selected
        focus = Qt.FocusPolicy
        self.setFocusPolicy(focus.StrongFocus if selected else focus.ClickFocus)
        self.update()

    def flash(self) -> None:
        """Tint it for a moment: it has just changed."""
        self._changed = True
        self._rest.start()
        self.update()

    @property
    def flashing(self) -> bool:
        """Return whether it still shows that it has just changed."""
        return self._changed

    def _settle(self) -> None:
        self._changed = False
        self.update()

    def _refit(self) -> None:
        """Fit the text when it is next painted: a board may be laid out more than once before."""
        self._fitted = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text anew."""
        super().resizeEvent(event)
        self._refit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move over the board with arrows; letters act."""
        key = Qt.Key(event.key())
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        # Where "+" lies on a shifted key, the shift is no more than the way to it.
        plain = not held or (key == Qt.Key.Key_Plus and held == Qt.KeyboardModifier.ShiftModifier)
        if plain and key in _MOVES:
            self.moved.emit(*_MOVES[key])
        elif plain and key in _KEYS:
            self.wanted.emit(_KEYS[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the meal once it is dragged."""
        far = (event.position() - self._pressed).manhattanLength() >= _DRAG_FROM
        if event.buttons() & Qt.MouseButton.LeftButton and far and self._view.title:
            self.setDown(False)
            self._carry()
        else:
            super().mouseMoveEvent(event)

    def _carry(self) -> None:
        drag, mime = QDrag(self), QMimeData()
        mime.setData(MEAL_MIME, f"{self._view.place[0]} {self._view.place[1]}".encode())
        drag.setMimeData(mime)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed.toPoint())
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take meals only."""
        if event.mimeData().hasFormat(MEAL_MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the meal that was dropped here."""
        day, slot = bytes(event.mimeData().data(MEAL_MIME).data()).decode().split(" ", 1)
        event.acceptProposedAction()
        self.dropped.emit((int(day), slot))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open it on the right."""
        super().mouseDoubleClickEvent(event)
        self.wanted.emit("open")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with it."""
        event.accept()
        self.wanted.emit("menu")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Select the meal that has the focus."""
        super().focusInEvent(event)
        self.wanted.emit("select")

    def event(self, event: QEvent) -> bool:
        """Show in the tooltip what does not fit."""
        if event.type() == QEvent.Type.ToolTip and self._view.title:
            self.setToolTip(tip(self._view, self._reason))
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the meal as it stands."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = CardState(self._selected, self.hasFocus(), self.underMouse(), self._changed)
        look = tokens_of(self.window().palette())
        CardPainter(painter, self.rect(), self._view, self._metrics, look).paint(state, self.lines)
