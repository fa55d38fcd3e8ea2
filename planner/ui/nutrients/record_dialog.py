"""A figure opened down to its records: each portion with USDA's numbers, and the sum."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QHeaderView, QPushButton, QTableView, QWidget

from foods.figures.provenance import Origin
from planner.application.views.nutrient_shares import Share
from planner.ui.foods.rows import origin_words
from planner.ui.locale.format import amount, day_name, number, slot_name
from planner.ui.locale.units import factor, mass_words, unit_of
from planner.ui.theme import TITLE, IconButton, font, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog

if TYPE_CHECKING:
    from foods import Nutrient
    from foods.figures.provenance import Provenance

Role = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FIGURES = (2, 3, 4)


class RecordModel(QAbstractTableModel):
    """A portion a row; texts, so that a copy says the same as the screen."""

    def __init__(self, shares: tuple[Share, ...], nutrient: Nutrient) -> None:
        super().__init__()
        self._shares, self._nutrient = shares, nutrient
        self._origins: Mapping[tuple[str, str], Provenance] | None = None

    def show_origins(self, origins: Mapping[tuple[str, str], Provenance]) -> None:
        """Fill in where the figures come from, once that has been read."""
        self._origins = origins
        if self._shares:
            last = self.index(len(self._shares) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 5), last)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of portions."""
        return 0 if parent.isValid() else len(self._shares)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns, whose names `heads` gives."""
        return 0 if parent.isValid() else len(self.heads())

    def heads(self) -> tuple[str, ...]:
        """Return the names of the columns."""
        unit = unit_of(self._nutrient)
        return (
            self.tr("Portion"),
            self.tr("When"),
            self.tr("Eaten"),
            self.tr("In 100 g, {unit}").format(unit=unit),
            self.tr("Gives, {unit}").format(unit=unit),
            self.tr("USDA food"),
            self.tr("Nutrient no."),
            self.tr("How it is known"),
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """Return the name of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return self.heads()[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return the text of a cell; a tip with whatever else is said of a figure."""
        if not self.checkIndex(index):
            return None
        share, at = self._shares[index.row()], index.column()
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return self.texts(share)[at]
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if at in _FIGURES else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Role.FontRole and at in _FIGURES:
            return font(figures=True)
        origin = self._origin(share)
        if role == Role.ToolTipRole and origin is not None and origin.note:
            return origin.note.replace("<", "‹")
        return None

    def texts(self, share: Share) -> tuple[str, ...]:
        """Return a row in words."""
        when = f"{day_name(None, share.day, short=True)}, {slot_name(share.slot)}"
        origin, unknown = self._origin(share), self.tr("not known")
        plain = self._nutrient
        return (
            share.phrase or slot_name(share.slot),
            when,
            mass_words(share.grams) if share.grams else "",
            ("" if not share.food else unknown)
            if share.per_100g is None
            else _fine(share.per_100g, plain),
            unknown if share.amount is None else _fine(share.amount, plain),
            share.ndb_no,
            origin.sr28 if origin else "",
            self._how(share, origin),
        )

    def _origin(self, share: Share) -> Provenance | None:
        return (self._origins or {}).get((share.food, self._nutrient.key))

    def _how(self, share: Share, origin: Provenance | None) -> str:
        if not share.food:
            return self.tr("As entered")
        if self._origins is None or share.per_100g is None:
            return "…" if self._origins is None else self.tr("Nobody has given this figure")
        if origin is None:
            return origin_words(None)
        if origin.origin is Origin.NEWER:
            return origin.source
        code = f" ({origin.deriv_cd})" if origin.deriv_cd else ""
        return f"{origin_words(origin.origin)}{code}, {origin.source}"


def _fine(value: float, nutrient: Nutrient) -> str:
    """Return one digit more than on other screens, so that the sum can be followed."""
    return number(value * factor(nutrient), nutrient.decimals + 1)


_PORTION = 180


class RecordDialog(QDialog):
    """Shows the portions a figure is made of, and their sum."""

    def __init__(
        self,
        what: str,
        shares: tuple[Share, ...],
        nutrient: Nutrient,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Where the figure comes from"))
        self.model = RecordModel(shares, nutrient)
        self.model.setParent(self)
        self.view = QTableView()
        self._shares, self._nutrient = shares, nutrient
        self._what = what
        self._build()

    def show_origins(self, origins: Mapping[tuple[str, str], Provenance]) -> None:
        """Fill in where the figures come from."""
        self.model.show_origins(origins)

    def sum_words(self) -> str:
        """Return text such as "Sum: 126 mg; 2 portions have no figure, ... may be more."."""
        known = [s.amount for s in self._shares if s.amount is not None]
        words = self.tr("Sum of what is known: {n}").format(n=amount(sum(known), self._nutrient))
        unknown = len(self._shares) - len(known)
        if not unknown:
            return words
        more = self.tr("Portions without a figure: {n}. They do not count as zero: there is more.")
        return f"{words}. {more.format(n=unknown)}"

    def as_text(self) -> str:
        """Return the table, tabs between cells, for other programs."""
        rows = [self.model.heads(), *(self.model.texts(share) for share in self._shares)]
        return "\n".join("\t".join(map(_cell, row)) for row in rows) + "\n"

    def _build(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setAccessibleName(self.tr("Portions and their records"))
        view.verticalHeader().hide()
        view.setShowGrid(False)
        view.setWordWrap(True)
        view.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        view.setTabKeyNavigation(False)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head = view.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        view.setMinimumHeight(px(140))
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        says = self.tr(
            "Each portion: grams eaten times the figure in 100 g. The number finds the food in "
            "USDA's SR28; the last column names the source and year of each figure."
        )
        title = f"{self._nutrient.label}: {self._what}"
        body = column(
            label(title, size=TITLE, bold=True, wrap=True),
            label(says, tone="quiet", wrap=True),
            gap=8,
        )
        body.addWidget(view, 1)
        body.addWidget(label(self.sum_words(), bold=True, wrap=True))
        lay_out_dialog(self, body, self._foot(), 1040, min(560, 250 + 34 * len(self._shares)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the table scroll where it is too narrow for what is eaten and the other columns."""
        super().resizeEvent(event)
        head, least = self.view.horizontalHeader(), px(_PORTION)
        others = sum(self.view.sizeHintForColumn(at) for at in range(1, head.count()))
        wide = self.view.viewport().width() - others >= least
        mode = QHeaderView.ResizeMode
        head.setSectionResizeMode(0, mode.Stretch if wide else mode.Fixed)
        head.resizeSection(0, least)

    def _foot(self) -> QHBoxLayout:
        copy = IconButton("copy", self.tr("Copy table"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        return row


def _cell(text: str) -> str:
    """Return text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in "=+-@\t" and text[:1] else text
