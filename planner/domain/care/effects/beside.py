"""What is said where two answers stand beside each other."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from foods import DataError
from planner.domain.person.person import Stage
from planner.domain.person.profile import Profile
from planner.domain.person.supplements import supplement_kinds, supplied
from planner.domain.translatable import TranslatableText, translatable

from .when import ALWAYS, FILE, When, known, only, read_when

_GROUPS = ("conditions", "medicines", "supplements", "stages")


@dataclass(frozen=True)
class Beside:
    """A sentence for whoever gives another answer as well.

    Attributes:
        group: "conditions", "medicines", "supplements" or "stages".
        key: The other answer.
        says: The sentence.
        when: For whom it holds.
        nutrient: Nothing: it acts on no target.
    """

    KEY: ClassVar[str] = "beside"

    group: str
    key: str
    says: str
    when: When = ALWAYS
    nutrient: str = ""

    @classmethod
    def read(cls, where: str, entry: Mapping[str, Any], _: Collection[str]) -> Beside:
        """Read an entry of the table.

        Raises:
            DataError: Naming file, rule and remedy.
        """
        only(where, entry, ("with", "says"))
        group, _, key = str(entry.get("with", "")).partition(".")
        known(where, group, _GROUPS)
        if group == "supplements":
            known(where, key, supplement_kinds())
        if group == "stages":
            known(where, key, list(Stage))
        if not str(entry.get("says", "")).endswith("."):
            raise DataError(FILE, where, '"says" is missing.', "Write it as a sentence.")
        return cls(group, key, entry["says"], read_when(where, entry))

    def applies(self, profile: Profile) -> bool:
        """Return whether the other answer is given."""
        care = profile.care
        return (
            self.key
            in {
                "conditions": care.conditions,
                "medicines": care.medicines,
                "supplements": frozenset(supplied(care.supplements)),
                "stages": frozenset({profile.person.stage.value}),
            }[self.group]
        )

    def words(self, profile: Profile) -> Iterator[TranslatableText]:
        """Yield the sentence, where the other answer is given."""
        if self.applies(profile):
            yield translatable(self.says)
