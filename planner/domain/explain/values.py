"""Define the values of an explanation: conflicts of rules, and repairs."""

from __future__ import annotations

from dataclasses import dataclass

from planner.domain.person.profile import Profile
from planner.domain.translatable import TranslatableText
from solver import Place


@dataclass(frozen=True)
class Repair:
    """A change that helps; a solve has shown it before it is offered.

    Attributes:
        words: What is changed, for a button.
        effect: What a day has then, in figures.
        profile: The changed profile.
        freed: Places whose locks (or wishes to be empty) go.
        mends: Whether nothing is missed then; else a day comes nearer.
    """

    words: TranslatableText
    effect: TranslatableText
    profile: Profile
    freed: frozenset[Place] = frozenset()
    mends: bool = True


@dataclass(frozen=True)
class Conflict:
    """Rules that cannot hold together.

    Attributes:
        nutrient: Key of the target that is missed for them, or the name of a rule for the week.
        rules: A smallest set of them, in the person's words: without any one the others hold.
        safe: Those of them that are for safety, and are not lifted.
        reach: What can be reached, or why the rules fail, as a sentence.
        most: The most of the nutrient that a day can have under the other rules, in its
            unit (or servings in the plan); None for what is a ceiling.
        proven: Whether no plan at all keeps these rules; otherwise only whole household
            portions stand in the way, and no plan was found.
        repairs: What helps, the smallest change first.
    """

    nutrient: str
    rules: tuple[TranslatableText, ...]
    safe: frozenset[TranslatableText]
    reach: TranslatableText
    most: float | None
    proven: bool
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True)
class Explanation:
    """Why a plan falls short.

    Attributes:
        conflicts: One for each target that cannot be met.
        together: Repairs that mend all of it at once, if there is more than one conflict.
        missing: Which meals are missing, as a sentence, if any is: nothing else is explained
            until they are there.
        whole: Whether the work is done; False while repairs are still being tried.
    """

    conflicts: tuple[Conflict, ...]
    together: tuple[Repair, ...] = ()
    whole: bool = True
    missing: TranslatableText | None = None

    @property
    def is_proven(self) -> bool:
        """Return whether what is missed cannot be met."""
        return any(conflict.proven for conflict in self.conflicts)

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """Return all of them, those that mend everything first."""
        return (*self.together, *(r for conflict in self.conflicts for r in conflict.repairs))
