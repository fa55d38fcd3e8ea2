"""Everything a person tells the program, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from foods import Diet
from planner.domain.person.goal import Goal
from planner.domain.person.kidneys import KidneyStage
from solver import Per

from .eating_hours import EatingHours
from .kitchen import Kitchen
from .meal_frames import WeekdayFrame
from .person import Person
from .sun import Latitude, Sun
from .supplements import Supplement
from .training import TRAINING, Training
from .wishes import Wishes

SLOTS = ("breakfast", "lunch", "dinner", "snack", "evening")


@dataclass(frozen=True)
class DietRules:
    """What is eaten and what is not; food ids, allergen keys, and keys of ``observances.toml``."""

    style: Diet = Diet.OMNIVORE
    exclude_allergens: frozenset[str] = frozenset()
    exclude_foods: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()
    dislike: frozenset[str] = frozenset()
    observes: frozenset[str] = frozenset()


@dataclass(frozen=True)
class MealRules:
    """Which meals a day has, and the longest a weekday meal may take to prepare.

    Attributes:
        slots: The meals, in the order they are eaten.
        weekday_minutes: The longest each may take from Monday to Friday, or None.
        week: What single meals of the week have of their own.
        hours: The only hours in which is eaten, or None for all day; see `care.fasting`.
    """

    slots: tuple[str, ...] = SLOTS
    weekday_minutes: int | None = None
    week: tuple[WeekdayFrame, ...] = ()
    hours: EatingHours | None = None


@dataclass(frozen=True)
class TargetChoice:
    """What the person set for one nutrient; None = leave the reference as it is.

    ``on`` False takes the nutrient out of the targets altogether.
    """

    minimum: float | None = None
    maximum: float | None = None
    per: Per | None = None
    on: bool = True


@dataclass(frozen=True)
class CareAnswers:
    """Answers to the care questions.

    Attributes:
        conditions, medicines: Keys of ``care.toml``.
        potassium_ceiling_mg: The most potassium in a day that a doctor agreed to, or None.
        supplements: What is taken beside food.
        training: When the person sweats, or None.
        lactose_g_a_meal: The most lactose in a sitting, g; 0 for none at all, None for any.
        declined: Keys of care rules whose offered figures the person does not want.
        vitamin_k1_usual_ug: Vitamin K1 of the person's usual day, µg, or None if not known.
        fluid_ceiling_ml: The most to drink in a day that a doctor agreed to, or None.
        kidney_stage: Stage of kidney disease, as far as it is known.
        agreed: The most in a day that a clinician agreed to, by nutrient; see `agreed`.
        usual: Amounts of the person's usual day, by nutrient; see `agreed`.
        others: Illnesses and medicines the program has no rules for, as they were typed.
        goal: What the person wants of their weight.
        sun, latitude: How much sun the skin gets; they change a sentence, never a target.
    """

    conditions: frozenset[str] = frozenset()
    medicines: frozenset[str] = frozenset()
    potassium_ceiling_mg: float | None = None
    supplements: tuple[Supplement, ...] = ()
    training: Training | None = None
    lactose_g_a_meal: float | None = None
    declined: frozenset[str] = frozenset()
    vitamin_k1_usual_ug: float | None = None
    fluid_ceiling_ml: float | None = None
    sun: Sun = Sun.UNSAID
    latitude: Latitude = Latitude.UNSAID
    kidney_stage: KidneyStage = KidneyStage.UNSAID
    agreed: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    usual: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    others: tuple[str, ...] = ()
    goal: Goal = Goal.KEEP


@dataclass(frozen=True)
class Profile:
    """A person with diet, meals, own targets, care answers, wishes for a good week and kitchen."""

    person: Person = field(default_factory=Person)
    diet: DietRules = DietRules()
    meals: MealRules = MealRules()
    targets: Mapping[str, TargetChoice] = field(default_factory=lambda: MappingProxyType({}))
    care: CareAnswers = CareAnswers()
    wishes: Wishes = field(default_factory=Wishes)
    kitchen: Kitchen = field(default_factory=Kitchen)

    @property
    def slots(self) -> tuple[str, ...]:
        """Return meals of a day, in the order they are eaten; what is had around training last."""
        training = self.care.training
        return (*self.meals.slots, TRAINING) if training and training.days else self.meals.slots
