"""Choose another meal: every dish that fits, searched and narrowed by what one would like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QWidget,
)

from planner.application.views import CardView, DayView
from planner.domain.plan.frames import COLD, KINDS, NO_FISH, NO_MEAT, NO_OVEN, WARM
from planner.ui.theme import TITLE, icon_pixmap, px, tokens_of
from planner.ui.widgets.basic import column, label, room_for
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.flow_layout import flowing

from .library.dish_list import DishRowDelegate
from .swap_offers import OffersModel, matches

if TYPE_CHECKING:
    from planner.application.dishes.offer import MealOffer

QUICKER, CHEAPER, HOME = "quicker", "cheaper", "home"
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_OPPOSITE = {COLD: WARM, WARM: COLD}


class SwapDialog(QDialog):
    """Waits for the offers, then shows them; the meal chosen goes out by signal."""

    chosen = Signal(object, object)
    """(Meal, what is wanted there from now on, or None where nothing was said of that)"""
    kinds_changed = Signal(object)
    """Other kinds are wanted: offers are to be looked for anew"""

    def __init__(
        self,
        title: str,
        parent: QWidget | None = None,
        now: CardView | None = None,
        kept: frozenset[str] = frozenset(),
    ) -> None:
        """Make the dialog.

        Args:
            title: Of the meal that is there; empty for an empty place.
            parent: The window.
            now: That meal.
            kept: What is wanted there already.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Swap meal"))
        self._now, self._kept, self._asked = now, kept, kept
        self._offers: tuple[MealOffer, ...] = ()
        self._day: DayView | None = None
        self.field = QLineEdit()
        self.reasons = {key: self._reason(words) for key, words in self._reason_words().items()}
        self.model, self.list = OffersModel(now, self), QListView()
        self.wait = label(self.tr("Looking for other meals …"), tone="quiet", wrap=True)
        self.keep = QCheckBox()
        self.take = QPushButton(self.tr("Take"))
        self._build(title)

    @property
    def kinds(self) -> frozenset[str]:
        """Return what is wanted there, of what can be kept."""
        return frozenset(kind for kind in KINDS if self.reasons[kind].isChecked())

    def show_offers(self, offers: tuple[MealOffer, ...], day: DayView) -> None:
        """Show what was found."""
        self._offers, self._day = offers, day
        self._show()

    def take_current(self) -> None:
        """Hand over the meal that is marked."""
        index = self.list.currentIndex()
        if index.isValid():
            meal = self.model.offers[index.row()].meal
            says = self.keep.isChecked() or bool(self._kept)
            kept = self.kinds if self.keep.isChecked() else self._kept & self.kinds
            self.accept()
            self.chosen.emit(meal, kept if says else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand the keys that move on from the field to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVES:
                self._move(key)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the meal that is marked with Return."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.take_current()
        else:
            super().keyPressEvent(event)

    def _move(self, key: Qt.Key) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5}
        row = self.list.currentIndex().row() + steps.get(key, 5)
        last = self.model.rowCount() - 1
        if last >= 0:
            self.list.setCurrentIndex(self.model.index(max(0, min(row, last)), 0))

    def _reason_words(self) -> dict[str, str]:
        return {
            QUICKER: self.tr("Quicker"),
            CHEAPER: self.tr("Cheaper"),
            HOME: self.tr("From what is at home"),
            NO_FISH: self.tr("No fish"),
            NO_MEAT: self.tr("No meat"),
            NO_OVEN: self.tr("No oven"),
            COLD: self.tr("Something cold"),
            WARM: self.tr("Something warm"),
        }

    def _reason(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "pick")
        button.setCheckable(True)
        button.setAutoDefault(False)
        return button

    def _narrow(self, key: str) -> None:
        """Show what is left with a reason more, or less; what bars foods is looked for anew."""
        other = _OPPOSITE.get(key, "")
        if other and self.reasons[key].isChecked():
            self.reasons[other].setChecked(False)
        self._name_keep()
        if self.kinds != self._asked:
            self._asked = self.kinds
            self._offers = ()
            self._say(self.tr("Looking for other meals …"))
            self.kinds_changed.emit(self.kinds)
        else:
            self._show()

    def _name_keep(self) -> None:
        """Offer to keep what bars something on that day."""
        words = [self.reasons[kind].text() for kind in KINDS if kind in self.kinds]
        said = self.tr("Keep for this day: {n}").format(n=", ".join(words))
        self.keep.setText(said)
        self.keep.setVisible(bool(words))
        if not words:
            self.keep.setChecked(False)

    def _passing(self) -> tuple[MealOffer, ...]:
        on = {key for key, button in self.reasons.items() if button.isChecked()}
        minutes = self._now.minutes if self._now is not None and self._now.title else None
        found = [
            offer
            for offer in self._offers
            if not (QUICKER in on and minutes is not None and offer.card.minutes >= minutes)
            and not (CHEAPER in on and offer.usd >= 0)
            and not (HOME in on and not offer.home)
            and matches(offer, self.field.text())
        ]
        if HOME in on:
            found.sort(key=lambda offer: -len(offer.home))
        return tuple(found)

    def _show(self) -> None:
        if self._day is None:
            return
        found, at = self._passing(), self.list.currentIndex().row()
        shown = self.model.offers
        marked = shown[at].meal if 0 <= at < len(shown) and shown == found[: len(shown)] else None
        self.model.show_offers(found, self._day)
        self.list.setVisible(bool(found))
        self.take.setEnabled(bool(found))
        if found:
            row = at if marked is not None else 0
            self.list.setCurrentIndex(self.model.index(row, 0))
            count = self.tr("{n} dishes fit here, the best for the week first.")
            self.wait.setText(count.format(n=len(found)))
        elif self._offers:
            self._say(self.tr("None of them is all of this. Press a reason again to leave it out."))
        else:
            self._say(self.tr("Nothing else fits here with the present wishes."))

    def _say(self, words: str) -> None:
        self.model.show_offers((), self._day)
        self.list.hide()
        self.take.setEnabled(False)
        self.wait.setText(words)

    def _build(self, title: str) -> None:
        self.field.setAccessibleName(self.tr("Search these meals"))
        self.field.setPlaceholderText(self.tr("Search: soup, salmon, oats and banana …"))
        self.field.setClearButtonEnabled(True)
        icon = icon_pixmap("search", tokens_of(self.palette()).quiet, px(16))
        self.field.addAction(
            QAction(QIcon(icon), "", self.field), QLineEdit.ActionPosition.LeadingPosition
        )
        self.field.textChanged.connect(lambda _: self._show())
        self.field.installEventFilter(self)
        for inside in self.field.findChildren(QToolButton):
            inside.setAccessibleName(self.tr("Clear the search"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(DishRowDelegate(self.list))
        self.list.setAccessibleName(self.tr("Other meals"))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(px(160))
        self.list.doubleClicked.connect(lambda _: self.take_current())
        self.list.selectionModel().currentRowChanged.connect(self._tell)
        for key, button in self.reasons.items():
            button.setChecked(key in self._kept)
            button.toggled.connect(lambda _=False, k=key: self._narrow(k))
        self.keep.setChecked(bool(self._kept))
        self._name_keep()
        self.take.setProperty("kind", "primary")
        self.take.setDefault(True)
        self.take.setEnabled(False)
        self.take.clicked.connect(self.take_current)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.take)
        words = self.tr("Instead of {n}").format(n=title) if title else self.tr("For this place")
        body = column(label(words, size=TITLE, bold=True, wrap=True), self.field, gap=10)
        body.addLayout(flowing(*self.reasons.values(), gap=6))
        body.addWidget(self.keep)
        body.addWidget(self.wait)
        body.addWidget(self.list, 1)
        body.addStretch(0)
        self.list.hide()
        lay_out_dialog(self, body, foot, 640, min(600, room_for(self).height() / px(100) * 100))
        self.field.setFocus()

    def _tell(self, index: QModelIndex) -> None:
        """Say to who cannot see which meal is marked while the field has the focus."""
        spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
        self.field.setAccessibleDescription(str(spoken or ""))
