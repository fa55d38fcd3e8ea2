"""Icons of one open set (Lucide, ISC), tinted by the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from .colours import tokens_of
from .files import resource_bytes
from .fonts import px


@lru_cache(maxsize=128)
def _svg(name: str, colour: str) -> QByteArray:
    source = resource_bytes(f"icons/{name}.svg").replace(b"currentColor", colour.encode())
    return QByteArray(source)


@lru_cache(maxsize=256)
def icon_pixmap(
    name: str, colour: str, size: int, *, opacity: float = 1.0, ratio: float = 2.0
) -> QPixmap:
    """Return an icon in one colour, `size` device-independent pixels square."""
    from PySide6.QtSvg import QSvgRenderer  # the first paint has no icons

    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    QSvgRenderer(_svg(name, colour)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


@lru_cache(maxsize=256)
def tinted_icon(name: str, colour: str, size: int) -> QIcon:
    """Return an icon with a paler form for when its button cannot be pressed."""
    icon = QIcon(icon_pixmap(name, colour, size))
    icon.addPixmap(icon_pixmap(name, colour, size, opacity=0.4), QIcon.Mode.Disabled)
    return icon


class IconButton(QPushButton):
    """A button with an icon that follows the theme; give `kind` ``quiet`` or ``primary``."""

    def __init__(
        self, icon: str, text: str = "", kind: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tint = icon, ("", 0)
        self.setText(text)
        if kind:
            self.setProperty("kind", kind)
        self._retint()

    def setText(self, text: str) -> None:
        """Keep the words a little away from the icon, which styles do not."""
        super().setText(f"\u2009{text}" if text else "")

    @property
    def icon_name(self) -> str:
        """Return which icon is shown."""
        return self._icon_name

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        if icon != self._icon_name:
            self._icon_name, self._tint = icon, ("", 0)
            self._retint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._retint()

    def _retint(self) -> None:
        look = tokens_of(self.window().palette())
        colour = look.on_accent if self.property("kind") == "primary" else look.text
        size = px(16)
        if self._tint == (colour, size):
            return
        self._tint = (colour, size)
        self.setIconSize(QSize(size, size))
        self.setIcon(tinted_icon(self._icon_name, colour, size))
