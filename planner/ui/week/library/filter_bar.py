"""What dishes are looked for: words, and boxes that leave some out."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSizePolicy, QToolButton, QWidget

from planner.application.dishes.search import DishQuery
from planner.domain.person.profile import SLOTS
from planner.ui.locale.format import slot_name
from planner.ui.theme import IconButton, icon_pixmap, px, tokens_of
from planner.ui.widgets.basic import column
from planner.ui.widgets.elided_combo import ElidedCombo
from planner.ui.widgets.flow_layout import flowing

_SETTLE_MS = 60
_MINUTES = (10, 20, 30, 45)
_WORK = (5, 10, 15, 20, 30)


class FilterBar(QWidget):
    """Asks at every keystroke, once the hand rests for a moment."""

    asked = Signal()
    left = Signal()
    """Down or Return in the field: on to the list"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.boxes: dict[str, QComboBox] = {
            "slot": self._slots(),
            "minutes": self._numbers(
                self.tr("Time"), self.tr("Any time"), self.tr("Up to {n} min"), _MINUTES
            ),
            "active": self._numbers(
                self.tr("Work"), self.tr("Any work"), self.tr("Up to {n} min of work"), _WORK
            ),
            "style": self._words(self.tr("Diet"), self._styles()),
            "kitchen": self._words(self.tr("Kitchen"), self._kitchens()),
            "kind": self._words(self.tr("Which dishes"), self._kinds()),
        }
        self.order = self._words(self.tr("Order"), self._orders())
        self.season = QCheckBox(self.tr("In season"))
        self.barred = QCheckBox(self.tr("Also what I cannot have"))
        self.clear = IconButton("x", self.tr("Clear filters"), "quiet")
        self._soon = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._soon.timeout.connect(self.asked)
        self._build()

    def query(self) -> DishQuery:
        """Return the question as it stands."""
        chosen = {name: box.currentData() for name, box in self.boxes.items()}
        return DishQuery(
            text=self.field.text().strip(),
            slot=chosen["slot"],
            minutes=chosen["minutes"],
            active=chosen["active"],
            style=chosen["style"],
            kitchen=chosen["kitchen"],
            kind=chosen["kind"],
            season=self.season.isChecked() and not self.season.isHidden(),
            barred=self.barred.isChecked(),
            order=self.order.currentData(),
        )

    def asked_words(self, query: DishQuery) -> list[str]:
        """Return what a question asks, in the words of the boxes: "Up to 20 min", "Dinner"."""
        words = [query.text] if query.text else []
        words += [self.tr("Without “{n}”").format(n=food) for food in query.without]
        for name, box in self.boxes.items():
            value = getattr(query, name)
            at = box.findData(value) if value else 0
            if at > 0:
                words.append(box.itemText(at))
            elif value and name == "minutes":
                words.append(self.tr("Up to {n} min").format(n=value))
        return words

    def lifted_words(self, name: str) -> str:
        """Return what a filter says that asks nothing: "Any time"."""
        if name == "text":
            return self.tr("Without “{n}”").format(n=self.field.text().strip())
        if name == "season":
            return self.tr("Any season")
        return self.boxes[name].itemText(0)

    def lift(self, name: str) -> None:
        """Let one filter ask nothing any more."""
        if name == "text":
            self.field.clear()
        elif name == "season":
            self.season.setChecked(False)
        elif name in self.boxes:
            self.boxes[name].setCurrentIndex(0)

    def clear_all(self) -> None:
        """Ask nothing; the order stays."""
        for name in ("text", "season", *self.boxes):
            self.lift(name)
        self.field.setFocus()

    def choose(self, name: str, value: object) -> None:
        """Let a filter ask for something."""
        box = self.boxes[name]
        box.setCurrentIndex(max(0, box.findData(value)))

    def state_fields(self) -> Mapping[str, QWidget]:
        """Return the fields that a window made anew shows the same."""
        return {
            "text": self.field,
            **self.boxes,
            "order": self.order,
            "season": self.season,
            "barred": self.barred,
        }

    def _ask(self) -> None:
        self.clear.setVisible(bool(self.query().filters))
        self._soon.start()

    def _slots(self) -> QComboBox:
        names = {"": self.tr("All meals"), **{slot: slot_name(slot) for slot in SLOTS}}
        return self._words(self.tr("Meal"), names)

    def _styles(self) -> dict[str, str]:
        return {
            "": self.tr("As I eat"),
            "pescatarian": self.tr("Pescatarian"),
            "vegetarian": self.tr("Vegetarian"),
            "vegan": self.tr("Vegan"),
        }

    def _kitchens(self) -> dict[str, str]:
        return {
            "": self.tr("Any kitchen"),
            "oven": self.tr("Without an oven"),
            "stove": self.tr("Microwave only"),
            "blender": self.tr("Without a blender"),
            "cold": self.tr("Nothing to cook"),
        }

    def _kinds(self) -> dict[str, str]:
        return {
            "": self.tr("All dishes"),
            "favourite": self.tr("Favourites"),
            "own": self.tr("My own"),
            "imported": self.tr("Imported"),
        }

    def _orders(self) -> dict[str, str]:
        return {
            "usual": self.tr("Usual first"),
            "title": self.tr("A to Z"),
            "minutes": self.tr("Quickest first"),
            "favourite": self.tr("Favourites first"),
        }

    def _words(self, name: str, items: Mapping[str, str]) -> QComboBox:
        box = ElidedCombo()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, words in items.items():
            box.addItem(words, key)
        return box

    def _numbers(self, name: str, none: str, some: str, numbers: tuple[int, ...]) -> QComboBox:
        box = ElidedCombo()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.addItem(none, None)
        for number in numbers:
            box.addItem(some.format(n=number), number)
        return box

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on to the list with Down, from the field."""
        down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if down and event.type() == QEvent.Type.KeyPress:
            self.left.emit()
            return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.field.setAccessibleName(self.tr("Search dishes"))
        self.field.setPlaceholderText(self.tr("Search: soup, salmon, no fish, under 20 min …"))
        self.field.setClearButtonEnabled(True)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.setMinimumWidth(px(180))
        icon = icon_pixmap("search", tokens_of(self.palette()).quiet, px(16))
        self.field.addAction(
            QAction(QIcon(icon), "", self.field), QLineEdit.ActionPosition.LeadingPosition
        )
        self.barred.setChecked(True)
        self.clear.hide()
        for box in (*self.boxes.values(), self.order):
            box.currentIndexChanged.connect(self._ask)
        self.field.textChanged.connect(self._ask)
        self.field.returnPressed.connect(self.left)
        self.field.installEventFilter(self)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.season.hide()  # until a hemisphere is known
        self.season.toggled.connect(self._ask)
        self.barred.toggled.connect(self._ask)
        self.clear.clicked.connect(self.clear_all)
        filters = flowing(
            *self.boxes.values(), self.order, self.season, self.barred, self.clear, gap=6
        )
        self.setLayout(column(self.field, filters, gap=8))
