"""Browse versions: when, of what, and what changed; one of them can be put back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from planner.ui.locale import translated
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.elided_combo import ElidedCombo

if TYPE_CHECKING:
    from datetime import datetime

    from planner.application.versions import VersionRow

_ROW = Qt.ItemDataRole.UserRole
_WHEN, _WHAT, _CHANGES = range(3)


def local_time(made: datetime) -> str:
    """Return when something was made, in the time and the words of this computer."""
    moment = QDateTime.fromMSecsSinceEpoch(int(made.timestamp() * 1000), QTimeZone.systemTimeZone())
    return QLocale().toString(moment, QLocale.FormatType.ShortFormat)


class VersionsDialog(QDialog):
    """Shows what a worker found; the version that is wanted back goes out by signal."""

    wanted = Signal(object)
    """A VersionRow"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Browse versions"))
        self._rows: tuple[VersionRow, ...] = ()
        self.kinds = ElidedCombo()
        self.kinds.setAccessibleName(self.tr("Show"))
        self.tree = self._make_tree()
        self.words = label(self.tr("Reading the versions …"), tone="quiet", wrap=True)
        self.detail = label("", wrap=True)
        self.restore = QPushButton(self.tr("Put this version back"))
        self.restore.setProperty("kind", "primary")
        self.restore.setEnabled(False)
        self.close_button = QPushButton(self.tr("Close"))
        self._build()
        self._connect()

    def show_rows(self, rows: tuple[VersionRow, ...]) -> None:
        """Show all versions, the newest first."""
        self._rows = rows
        self.kinds.clear()
        self.kinds.addItem(self.tr("Everything"), "")
        for key, name in {row.key: self._title(row) for row in rows}.items():
            self.kinds.addItem(name, key)
        self._fill()

    def show_failure(self, why: str) -> None:
        """Say why there are none."""
        self.words.setText(why)

    @property
    def chosen(self) -> VersionRow | None:
        """Return the version that is chosen in the list."""
        item = self.tree.currentItem()
        row: VersionRow | None = item.data(_WHEN, _ROW) if item is not None else None
        return row

    def _fill(self) -> None:
        key = self.kinds.currentData() or ""
        self.tree.clear()
        for row in self._rows:
            if key in ("", row.key):
                self.tree.addTopLevelItem(self._item(row))
        if self._rows:
            says = self.tr(
                "Several of today, one a day and one a week are kept on this computer. What is "
                "replaced is kept as a version too."
            )
        else:
            says = self.tr("There is no version yet. One is made when something has changed.")
        self.words.setText(says)
        if (first := self.tree.topLevelItem(0)) is not None:
            self.tree.setCurrentItem(first)
        self._show_chosen()

    def _item(self, row: VersionRow) -> QTreeWidgetItem:
        what = translated(row.name)
        if row.person:
            what = f"{what} · {row.person}"
        changes = " ".join(translated(each) for each in row.changes)
        item = QTreeWidgetItem([local_time(row.made), what, changes])
        item.setData(_WHEN, _ROW, row)
        item.setToolTip(_CHANGES, changes)
        return item

    def _show_chosen(self) -> None:
        row = self.chosen
        self.restore.setEnabled(row is not None and not row.is_now and not row.fault)
        if row is None:
            self.detail.setText("")
            return
        lines = [translated(each) for each in row.changes]
        if row.is_now:
            lines.append(self.tr("This is how it is now."))
        self.detail.setText("\n".join(lines))

    def _title(self, row: VersionRow) -> str:
        """Return a kind in the list of kinds: not each of its files."""
        return translated(row.version.kind.name if row.version else row.name)

    def _take(self) -> None:
        row = self.chosen
        if row is not None and self.restore.isEnabled():
            self.wanted.emit(row)
            self.accept()

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setColumnCount(3)
        tree.setHeaderLabels([self.tr("When"), self.tr("What"), self.tr("What changed")])
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        tree.setAccessibleName(self.tr("Versions"))
        header = tree.header()
        header.setSectionResizeMode(_WHEN, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        tree.setMinimumHeight(px(180))
        return tree

    def _connect(self) -> None:
        self.kinds.activated.connect(lambda _: self._fill())
        self.tree.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.tree.itemDoubleClicked.connect(lambda *_: self._take())
        self.restore.clicked.connect(self._take)
        self.close_button.clicked.connect(self.reject)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("Show"), size=SMALL, tone="quiet"))
        head.addWidget(self.kinds)
        head.addStretch(1)
        body = column(self.words, gap=10)
        body.addLayout(head)
        body.addWidget(self.tree, 1)
        body.addWidget(self.detail)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.restore)
        lay_out_dialog(self, body, foot, 760, 520)
