"""What a screen reader toggles does what a click does: Qt toggles without a click then."""

from __future__ import annotations

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.ui.window.pages import Page

from .every_dialog import dialogs
from .settling import settle
from .support import rest

pytestmark = pytest.mark.days(2)


def deaf(screen: QWidget) -> list[str]:
    """Name what can be ticked, and only hears clicks."""
    return [
        f"{type(button).__name__} {button.accessibleName() or button.text()}"
        for button in screen.findChildren(QAbstractButton)
        if button.isCheckable()
        and button.receivers(SIGNAL("clicked(bool)"))
        and not button.receivers(SIGNAL("toggled(bool)"))
        and not button.objectName().startswith("qt_")
    ]


def test_toggles_of_every_page_are_heard_without_a_click(qtbot, window) -> None:
    for page in Page:
        window.show_page(page)
        settle()
    rest(qtbot, window)
    found = deaf(window)
    assert not found, "\n".join(found)


def test_toggles_of_every_dialog_are_heard_without_a_click(window) -> None:
    assert not {name: found for name, dialog in dialogs(window) if (found := deaf(dialog))}


def test_toggling_a_tab_opens_its_page(window) -> None:
    window.top.tabs.tabs[Page.SHOPPING].toggle()
    settle()
    assert window.body.pages.currentIndex() == Page.SHOPPING
