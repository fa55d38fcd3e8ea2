"""What was asked before there was a plan to ask it of."""

from __future__ import annotations

from collections.abc import Callable


class DeferredActions:
    """Deeds that wait for the plan; of several about the same thing the last counts."""

    def __init__(self) -> None:
        self._deeds: list[tuple[object, Callable[[], object]]] = []

    def __len__(self) -> int:
        return len(self._deeds)

    def add(self, about: object, act: Callable[[], object]) -> None:
        """Let something wait, in place of what waited about the same."""
        self._deeds = [each for each in self._deeds if each[0] != about]
        self._deeds.append((about, act))

    def clear(self) -> None:
        """Forget it all: it was asked of another week."""
        self._deeds.clear()

    def run(self) -> None:
        """Do it all, in the order it came."""
        deeds, self._deeds = self._deeds, []
        for _, act in deeds:
            act()
