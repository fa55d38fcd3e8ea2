"""Check a person's rules for the week: budget, how often, never, leftovers."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue
from planner.domain.person.frequency_words import group_words
from planner.domain.person.wish_tables import load_food_groups
from planner.domain.person.wishes import HowOften
from planner.domain.place_names import place_name
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation, broken
from planner.domain.shopping.food_costs import usual_costs, week_cost
from planner.domain.translatable import money, number, translatable

_CENT = 0.01


def over_budget(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield a plan that costs more than its days may."""
    budget = plan.profile.wishes.budget_usd
    if budget is None:
        return
    cost, most = week_cost(plan, usual_costs(catalogue)), budget * plan.days / 7
    if cost.usd > most + _CENT:
        yield Violation(
            Rule.BUDGET,
            translatable(
                "The meals cost about {usd}, {most} was wanted",
                usd=money(cost.usd),
                most=number(most, 2),
            ),
        )


def too_few_or_many(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield groups of foods that stand more or less often than wanted."""
    for rule in plan.profile.wishes.how_often:
        if rule.slot in (None, *plan.slots):  # of a meal that is not had, nothing is asked
            yield from _wrong_count(plan, rule, catalogue)


def _wrong_count(plan: Plan, rule: HowOften, catalogue: Catalogue) -> Iterator[Violation]:
    group = load_food_groups()[rule.group]
    count = sum(
        food.kind in group.kinds
        for place, meal in plan.meals.items()
        if rule.slot in (None, place[1])
        for serving in meal.servings
        if (food := catalogue.foods.get(serving.food))
    )
    # Whole servings in these days, by the week's rule: what is left of a week asks for none.
    least, most = (rule.least or 0) * plan.days // 7, rule.most
    if count < least:
        message = translatable(
            "{group}: {n} servings, at least {k} wanted", group=group_words(rule), n=count, k=least
        )
        yield Violation(Rule.FREQUENCY, message)
    if most is not None and count > -(-most * plan.days // 7):
        most = -(-most * plan.days // 7)
        message = translatable(
            "{group}: {n} servings, at most {k} wanted", group=group_words(rule), n=count, k=most
        )
        yield Violation(Rule.FREQUENCY, message)


def never_dishes(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield dishes rated never; what the person locked may stand."""
    never = plan.profile.wishes.never
    for place, meal in plan.meals.items():
        if meal.dish in never and place not in plan.locked:
            dish = catalogue.dishes.get(meal.dish)
            name = dish.id.replace("_", " ") if dish else meal.dish
            yield broken(
                Rule.NEVER, plan, place, translatable("the dish {name} is never wanted", name=name)
            )


def wrong_leftovers(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Yield leftovers of nothing, of another meal, or kept too long."""
    for place, source in plan.leftovers.items():
        first, second = plan.meals.get(source), plan.meals.get(place)
        where = place_name(source, plan.start, plan.days)
        if first is None or first != second or source in plan.leftovers:
            yield broken(
                Rule.LEFTOVER,
                plan,
                place,
                translatable("it is not what is left of {where}", where=where),
            )
            continue
        dish, days = catalogue.dishes.get(first.dish), place[0] - source[0]
        keeps = dish.keeps_days if dish else 0
        if not 1 <= days <= keeps:
            message = translatable(
                "it is {n} days after {where}, the dish keeps {k}", n=days, where=where, k=keeps
            )
            yield broken(Rule.LEFTOVER, plan, place, message)
