"""What is kept on this computer: where it lies, how large it is, and the way to erase it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from planner.store.local_files import local_files
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label


@dataclass(frozen=True)
class LocalDataPlace:
    """A file or folder of the program, and what is in it in words."""

    words: str
    path: Path


class LocalDataBox(QFrame):
    """A line for each place, with a way to open its folder."""

    erase_requested = Signal()

    def __init__(self, places: tuple[LocalDataPlace, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = places
        self.erase = QPushButton(self.tr("Erase all of it …"))
        self._build()

    def _build(self) -> None:
        says = self.tr(
            "Nothing leaves this computer: there is no account, no statistics and no "
            "network. This is all the program keeps."
        )
        body = column(label(says, tone="quiet", wrap=True), gap=8)
        for place in self.places:
            body.addLayout(self._row(place))
        row = QHBoxLayout()
        row.addWidget(self.erase)
        row.addStretch(1)
        body.addLayout(row)
        self.erase.clicked.connect(self.erase_requested)
        self.setLayout(body)

    def _row(self, place: LocalDataPlace) -> QHBoxLayout:
        files = local_files([place.path])
        size = QLocale().formattedDataSize(sum(file.size_bytes for file in files), 1)
        count = self.tr("files: {n}").format(n=len(files))
        texts = column(
            label(place.words, bold=True),
            label(f"{count} · {size}", size=SMALL, tone="quiet"),
            gap=1,
        )
        folder = place.path if place.path.is_dir() else place.path.parent
        button = IconButton("folder-open", self.tr("Open folder"), "pick")
        button.setAccessibleName(self.tr("Open the folder of {n}").format(n=place.words))
        button.setToolTip(str(place.path))
        button.setEnabled(folder.exists())
        button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addLayout(texts, 1)
        row.addWidget(button)
        return row
