"""What to drink in a day: what meals bring, and the glasses of water beside them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import ceil, floor

from foods import Catalogue, fluid_of
from foods.tables import Row, gather, read_csv
from planner.domain.care.effects import FLUID, Band
from planner.domain.care.rules import CareRules
from planner.domain.person.agreed import usual_amount
from planner.domain.person.person import Person, Sex, Stage
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import day_servings
from planner.domain.tables import DataDir, age_band, domain_data
from planner.domain.translatable import TranslatableText, number, translatable

from .fluid_ceiling import counted_ml, has_doctors_figure
from .targets_per_day import training_on

GLASS_ML = 250.0
_ROUNDING_ML = 0.5
_FILE = "fluids.csv"
_COLUMNS = tuple("sex stage age_from age_to drinks_ml total_ml source note".split())


@dataclass(frozen=True)
class FluidNeed:
    """What people of a group drink.

    Attributes:
        group: Sex and stage it holds for.
        ages: ``from <= age < to``, years.
        drinks_ml: In drinks alone; food brings the rest of `total_ml`.
        total_ml: Food and drink together.
        source: Where it comes from.
    """

    group: tuple[Sex, Stage]
    ages: tuple[int, int]
    drinks_ml: float
    total_ml: float
    source: str


@dataclass(frozen=True)
class DayFluid:
    """What there is to drink on a day.

    Attributes:
        wanted_ml: To drink in all; None where only a doctor can say.
        planned_ml: Water in the drinks of the meals; in soup too where a doctor sets the figure.
        food_ml: Water in all else, counted apart.
        training_ml: What of `wanted_ml` makes up for sweat.
        glasses: Glasses of water (250 ml) beside the meals.
        doctor: Whether how much is drunk is a doctor's figure.
        source: Where the figure comes from.
    """

    wanted_ml: float | None
    planned_ml: float
    food_ml: float
    training_ml: float
    glasses: int
    doctor: bool
    source: str


def fluid_need(person: Person) -> FluidNeed:
    """Return the adequate intake of a person."""
    return next(
        need
        for need in load_fluid_needs()
        if need.group == (person.sex, person.stage) and need.ages[0] <= person.age < need.ages[1]
    )


def day_fluid(plan: Plan, day: int, catalogue: Catalogue, care: CareRules) -> DayFluid:
    """Return what there is to drink on a day (counted from 0).

    Training days add what is sweated and never more; glasses are then rounded down. Where a
    doctor sets the figure nothing is added to it, and there are no glasses until it is known.
    """
    servings = day_servings(plan, day)
    fluid = fluid_of(servings, catalogue)
    need = fluid_need(plan.profile.person)
    agreed = plan.profile.care.fluid_ceiling_ml
    doctor = has_doctors_figure(plan.profile, care)
    drunk = counted_ml(servings, catalogue) if doctor else fluid.drink_g
    training = training_on(plan, day)
    sweat = training.sweat_ml if training and not doctor else 0.0
    usual = _steady_fluid(plan, care)
    wanted = agreed if doctor else (usual or need.drinks_ml) + sweat
    left = max(0.0, (wanted or 0.0) - drunk) / GLASS_ML
    glasses = floor(left + 1e-9) if doctor or sweat else ceil(left - 1e-9)
    source = "" if doctor else need.source
    food = max(0.0, fluid.total_g - drunk)
    return DayFluid(wanted, drunk, food, sweat, glasses, doctor, source)


def _steady_fluid(plan: Plan, care: CareRules) -> float | None:
    """Return what the person usually drinks, where a medicine wants that kept the same."""
    steady = any(
        isinstance(each, Band) and each.nutrient == FLUID for _, each in care.acting(plan.profile)
    )
    return usual_amount(FLUID, plan.profile.care) if steady else None


def fluid_words(fluid: DayFluid) -> TranslatableText:
    """Return what to drink on a day, as a sentence."""
    planned, food = number(fluid.planned_ml), number(fluid.food_ml)
    if fluid.wanted_ml is None:
        return translatable(
            "How much you drink is for your doctor to say. Drinks, milk and soup in the meals "
            "bring {planned} ml of water, other food {food} ml.",
            planned=planned,
            food=food,
        )
    wanted = number(fluid.wanted_ml)
    if fluid.doctor and fluid.planned_ml > fluid.wanted_ml + _ROUNDING_ML:
        return translatable(
            "The drinks, milk and soup of this day bring {planned} ml, more than the {wanted} ml "
            "you agreed with your doctor. Swap a meal of your own choice that has much to drink.",
            wanted=wanted,
            planned=planned,
        )
    if not round(fluid.planned_ml):
        return _all_beside(fluid)
    if fluid.doctor:
        return translatable(
            "Drink at most {wanted} ml, as agreed with your doctor: drinks, milk and soup in the "
            "meals bring {planned} ml, {glasses} may stand beside them. Other food brings {food} "
            "ml.",
            wanted=wanted,
            planned=planned,
            food=food,
            glasses=glass_words(fluid.glasses),
        )
    if fluid.training_ml:
        return translatable(
            "Drink about {wanted} ml, {sweat} ml of it for what you sweat and never more than "
            "that: {planned} ml in the meals and {glasses} beside them. Other "
            "food brings {food} ml.",
            wanted=wanted,
            sweat=number(fluid.training_ml),
            planned=planned,
            food=food,
            glasses=glass_words(fluid.glasses),
        )
    return translatable(
        "Drink about {wanted} ml: {planned} ml in the meals and {glasses} beside "
        "them. Other food brings {food} ml. Source: {source}.",
        wanted=wanted,
        source=fluid.source,
        planned=planned,
        food=food,
        glasses=glass_words(fluid.glasses),
    )


def _all_beside(fluid: DayFluid) -> TranslatableText:
    """Return what to drink where no meal brings a drink."""
    wanted, food = number(fluid.wanted_ml or 0.0), number(fluid.food_ml)
    glasses = glass_words(fluid.glasses)
    if fluid.doctor:
        return translatable(
            "Drink at most {wanted} ml, as agreed with your doctor: {glasses} beside the meals. "
            "Other food brings {food} ml.",
            wanted=wanted,
            food=food,
            glasses=glasses,
        )
    if fluid.training_ml:
        return translatable(
            "Drink about {wanted} ml, {sweat} ml of it for what you sweat and never more than "
            "that: {glasses} beside the meals. Other food brings {food} ml.",
            wanted=wanted,
            sweat=number(fluid.training_ml),
            food=food,
            glasses=glasses,
        )
    return translatable(
        "Drink about {wanted} ml: {glasses} beside the meals. Other food brings {food} ml. "
        "Source: {source}.",
        wanted=wanted,
        source=fluid.source,
        food=food,
        glasses=glasses,
    )


def glass_words(count: int) -> TranslatableText:
    """Return text such as "no glass", "1 glass of 250 ml", "5 glasses of 250 ml"."""
    if not count:
        return translatable("no glass")
    size = number(GLASS_ML)
    if count == 1:
        return translatable("1 glass of {ml} ml", ml=size)
    return translatable("{n} glasses of {ml} ml", n=number(count), ml=size)


@cache
def load_fluid_needs(directory: DataDir | None = None) -> tuple[FluidNeed, ...]:
    """Return the needs by group.

    Raises:
        foods.DataError: Naming file and row of a fault.
    """
    return tuple(gather(read_csv(domain_data(directory), _FILE, _COLUMNS), _need))


def _need(row: Row) -> FluidNeed:
    group = (Sex(row.one_of("sex", list(Sex))), Stage(row.one_of("stage", list(Stage))))
    drinks, total = row.positive("drinks_ml"), row.positive("total_ml")
    return FluidNeed(group, age_band(row), drinks, total, row.text("source"))
