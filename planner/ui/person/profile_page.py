"""What the dialogs about a person need of a widget that is one of their pages."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from planner.domain.person.profile import Profile


class ProfilePage(Protocol):
    """What each page does; `show_part` and `with_part` are each other's inverse."""

    def show_part(self, profile: Profile) -> None:
        """Show a profile's part."""

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with what the page says."""


@runtime_checkable
class Unsettled(Protocol):
    """What a page does in which something may be typed that has to be asked about."""

    def unsettled(self) -> str:
        """Return what is typed and still has to be asked about; empty if nothing is."""


def widget_of(page: ProfilePage) -> QWidget:
    """Return a page as the widget that it is.

    Raises:
        TypeError: It is no widget.
    """
    if not isinstance(page, QWidget):
        raise TypeError(f"{type(page).__name__} is no widget.")
    return page


def unsettled(page: ProfilePage) -> str:
    """Return what is typed on a page and still has to be asked about; empty on most pages."""
    return page.unsettled() if isinstance(page, Unsettled) else ""
