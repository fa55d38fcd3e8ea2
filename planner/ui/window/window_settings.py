"""What the window remembers between runs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QSettings

from planner.ui.settings import Preferences
from planner.ui.settings.preferences import read_preferences, write_preferences

if TYPE_CHECKING:
    from planner.report.exports import MealTimes

_MOST_RECENT = 8


class WindowSettings(QObject):
    """A thin layer over the settings, so that their keys stand in one place.

    A QObject because it receives signals: see `tests/ui/signal_receivers.py`.
    """

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    @property
    def settings(self) -> QSettings:
        """Return the settings in which it is all kept."""
        return self._settings

    @property
    def file(self) -> str:
        """Return the file the settings lie in."""
        return self._settings.fileName()

    def forget(self) -> None:
        """Remember nothing any more."""
        self._settings.clear()
        self._settings.sync()

    @property
    def preferences(self) -> Preferences:
        """Return what is chosen for the whole program."""
        return read_preferences(self._settings)

    @preferences.setter
    def preferences(self, chosen: Preferences) -> None:
        write_preferences(self._settings, chosen)

    @property
    def guided(self) -> bool:
        """Return whether the guided start was shown before."""
        return str(self._settings.value("guided", "no")) == "yes"

    @guided.setter
    def guided(self, guided: bool) -> None:
        self._settings.setValue("guided", "yes" if guided else "no")

    @property
    def recent(self) -> list[Path]:
        """Return files opened or saved, the last one first."""
        value = self._settings.value("recent", [])
        # A list of one comes back as its only text.
        texts = [value] if isinstance(value, str) else value
        return [Path(text) for text in texts if text] if isinstance(texts, list) else []

    def remember_file(self, path: Path) -> None:
        """Put a file first."""
        others = [str(each) for each in self.recent if each != path]
        self._settings.setValue("recent", [str(path), *others][:_MOST_RECENT])

    @property
    def shown(self) -> tuple[str, ...]:
        """Return nutrients with a row among the targets; empty before the person chose."""
        value = str(self._settings.value("shown_nutrients", ""))
        return tuple(value.split()) if value else ()

    @shown.setter
    def shown(self, keys: tuple[str, ...]) -> None:
        self._settings.setValue("shown_nutrients", " ".join(keys))

    @property
    def export_suffix(self) -> str:
        """Return the kind of file exported last."""
        return str(self._settings.value("export/suffix", ".pdf"))

    def meal_times(self) -> MealTimes:
        """Return when meals are eaten, as the person set it for a calendar."""
        from planner.report.exports import usual_times, with_times
        from planner.store import StoreError

        kept = str(self._settings.value("export/times", ""))
        try:
            return with_times(dict(each.split("=") for each in kept.split()))
        except (StoreError, ValueError):  # edited by hand, or by another version
            return usual_times()

    def remember_export(self, suffix: str, times: MealTimes) -> None:
        """Keep what was exported last."""
        self._settings.setValue("export/suffix", suffix)
        kept = (f"{slot}={when.at:%H:%M}" for slot, when in times.items())
        self._settings.setValue("export/times", " ".join(kept))

    @property
    def geometry(self) -> QByteArray:
        """Return the size and place of the window."""
        value = self._settings.value("geometry", QByteArray())
        return value if isinstance(value, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, state: QByteArray) -> None:
        self._settings.setValue("geometry", state)
