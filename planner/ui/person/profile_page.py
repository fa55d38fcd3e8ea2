"""What every page of the dialog does."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from planner.domain.person.profile import Profile


class ProfilePage(QWidget):
    """One page; `show_part` and `with_part` are each other's inverse."""

    def show_part(self, profile: Profile) -> None:
        """Show a profile's part."""
        raise NotImplementedError

    def unsettled(self) -> str:
        """Return what is typed and still has to be asked about; empty on most pages."""
        return ""

    def with_part(self, profile: Profile) -> Profile:
        """Return the profile with what the page says."""
        raise NotImplementedError
