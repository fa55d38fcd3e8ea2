"""Pages on the screen: pictures under one another, drawn when they come into sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from .block import UNITS_PER_INCH
from .page_frame import Page
from .render import page_image

_SCREEN_DPI = 96.0
_GAP = 16
FIT_PAGE, FIT_WIDTH = 0.0, -1.0
"""Zooms that follow the size of the window."""


class PageView(QScrollArea):
    """Shows pages at a zoom: a factor of their true size, `FIT_PAGE` or `FIT_WIDTH`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[Page, ...] = ()
        self._pictures: list[_Picture] = []
        self._zoom = FIT_PAGE
        self.setAccessibleName(self.tr("Pages"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidgetResizable(True)
        self._sheet = QWidget()
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        self._column.setSpacing(_GAP)
        self.setWidget(self._sheet)
        self.verticalScrollBar().valueChanged.connect(self._let_go_of_far_pages)

    @property
    def pictures(self) -> Sequence[QWidget]:
        """Return one widget for each page."""
        return self._pictures

    def show_pages(self, pages: tuple[Page, ...]) -> None:
        """Show other pages, from the first one on."""
        self._pages = pages
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._pictures = [_Picture(page, self._name(at)) for at, page in enumerate(pages)]
        for picture in self._pictures:
            self._column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addStretch(1)
        self._resize_pictures()
        self.verticalScrollBar().setValue(0)

    def set_zoom(self, zoom: float) -> None:
        """Show the pages in another size."""
        self._zoom = zoom
        self._resize_pictures()

    def dots_per_inch(self) -> float:
        """Return the dots per inch of the pages as they are shown."""
        if not self._pages or self._zoom > 0:
            return _SCREEN_DPI * (self._zoom or 1.0)
        page, room = self._pages[0], self.viewport().size()
        bar = self.verticalScrollBar().sizeHint().width()
        wide = (room.width() - 2 * _GAP - bar) / page.width
        high = (room.height() - 2 * _GAP) / page.height
        return max(24.0, UNITS_PER_INCH * (wide if self._zoom == FIT_WIDTH else min(wide, high)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window where the zoom does."""
        super().resizeEvent(event)
        if self._zoom <= 0:
            self._resize_pictures()

    def _resize_pictures(self) -> None:
        for picture in self._pictures:
            picture.set_dots_per_inch(self.dots_per_inch())
        QTimer.singleShot(0, self, self._place)

    def _let_go_of_far_pages(self, top: int) -> None:
        """Keep the pictures of pages in sight and of one screen around: one has up to 15 MB."""
        room = self.viewport().height()
        for picture in self._pictures:
            box = picture.geometry()
            if box.bottom() < top - room or box.top() > top + 2 * room:
                picture.let_go()

    def _place(self) -> None:
        """Put the pages below each other; Qt leaves them while the view is being sized."""
        self._column.invalidate()
        self._column.activate()

    def _name(self, at: int) -> str:
        text = self.tr("Page {number} of {count}")
        return text.format(number=at + 1, count=len(self._pages))


class _Picture(QWidget):
    """One page; its picture is made when it is first painted at a size."""

    def __init__(self, page: Page, name: str) -> None:
        super().__init__()
        self._page, self._picture, self._dots_per_inch = page, QPixmap(), _SCREEN_DPI
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_dots_per_inch(self, dots_per_inch: float) -> None:
        scale = dots_per_inch / UNITS_PER_INCH
        size = QSize(round(self._page.width * scale), round(self._page.height * scale))
        if size != self.size():
            self._dots_per_inch, self._picture = dots_per_inch, QPixmap()
            self.setFixedSize(size)

    def let_go(self) -> None:
        """Forget the picture, which is drawn again when the page comes into sight."""
        self._picture = QPixmap()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hold no picture that nobody sees: a closed preview stays until the next is opened."""
        super().hideEvent(event)
        self.let_go()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._picture.isNull():
            self._picture = QPixmap.fromImage(page_image(self._page, self._dots_per_inch * ratio))
        painter = QPainter(self)
        painter.drawPixmap(self.rect(), self._picture)
        painter.setPen(QColor(0xC8, 0xC8, 0xC8))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.let_go()
        super().changeEvent(event)
