"""What pages and files say of a household's week: cook's cards, the list, each one's plate."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from foods import Catalogue, Meal, compose_title, load_prices, serving_phrase
from planner.domain.assessment.shortfalls import describe, shortfalls
from planner.domain.explain.table_proof import PROVEN
from planner.domain.place_names import SLOT_LABELS
from planner.domain.plan.household.pot import PlateShare, Pot, pots
from planner.domain.plan.household.week import HouseholdWeek
from planner.domain.plan.meal_frames import eaten_out
from planner.domain.plan.plan import Plan
from planner.domain.planning.from_solver import NOT_FOUND
from planner.domain.planning.household.cook_notes import splits_at
from planner.domain.shopping.household_list import household_list
from planner.domain.shopping.shopping_list import ShoppingList
from planner.domain.shopping.week_cost import bill_of, bill_words, line_costs
from planner.domain.translatable import Verbatim, number, translatable
from solver import Place, Status

from .labels import day_label
from .meal_words import beside_words, unplanned_words
from .options import Extras
from .shopping_labels import group_label, line_words
from .templates import Templates

VERSION = 1
_DIGITS = 4


@dataclass(frozen=True)
class PlateRow:
    """One eater's share of a pot.

    Attributes:
        name: Who.
        share: Of the pot: "24 %".
        foods: In measures, with a line each.
        different: Foods that others do not have, or "" .
    """

    name: str
    share: str
    foods: tuple[str, ...]
    different: str = ""


@dataclass(frozen=True)
class CookCard:
    """A shared meal for who cooks.

    Attributes:
        day: "Monday, 30 November".
        slot: "Dinner".
        title: Of the dish.
        eaters: How many eat it, in words.
        pot: All that is cooked, a line a food.
        plates: Everyone's share.
        steps: The recipe with the amounts of the pot, or its method.
        notes: What people wrote beside the meal, with their names.
    """

    day: str
    slot: str
    title: str
    eaters: str
    pot: tuple[str, ...]
    plates: tuple[PlateRow, ...]
    steps: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class AloneRow:
    """A meal of somebody's day.

    Attributes:
        slot: "Dinner".
        title: Of the dish; that it is eaten out, where it is.
        note: What the person wrote beside it, in a sentence; may be empty.
    """

    slot: str
    title: str
    note: str = ""


@dataclass(frozen=True)
class PersonDay:
    """A person's day.

    Attributes:
        day: Its name.
        away: Whether they are away.
        meals: All their meals, shared ones too.
    """

    day: str
    away: bool
    meals: tuple[AloneRow, ...]


@dataclass(frozen=True)
class PersonPage:
    """A person's week beside the table.

    Attributes:
        name: Who.
        met: Whether every target is met, or what is missed, in sentences.
        missed: What is missed.
        days: The days.
        proof: Whether what is missed could be met at all, in a sentence; empty if nothing is.
    """

    name: str
    met: str
    missed: tuple[str, ...]
    days: tuple[PersonDay, ...]
    proof: str = ""

    @property
    def state(self) -> str:
        """Return what there is to say of the targets."""
        return " ".join(filter(None, (self.met, *self.missed, self.proof)))


@dataclass(frozen=True)
class ListGroup:
    """Lines of the list under a heading."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class HouseholdPage:
    """All that a page of the household says.

    Attributes:
        title: Of the page.
        cards: The shared meals.
        people: Everybody's week.
        groups: The one list.
        bill: What it costs.
        notes: What goes into a pan of its own, and who eats apart.
        texts: Headings, in the person's language.
    """

    title: str
    cards: tuple[CookCard, ...]
    people: tuple[PersonPage, ...]
    groups: tuple[ListGroup, ...]
    bill: str
    notes: tuple[str, ...]
    texts: Mapping[str, str]


def household_page(
    week: HouseholdWeek, catalogue: Catalogue, extras: Extras | None = None
) -> HouseholdPage:
    """Return what a page of a household says, in the language of the extras."""
    extras = extras or Extras()
    reader = _Reader(week, catalogue, extras)
    listed = household_list(week, catalogue, pantry=extras.pantry, shops=extras.shops)
    costs = line_costs(listed, catalogue, load_prices(catalogue.foods), extras.prices)
    return HouseholdPage(
        title=extras.words(translatable("The week of the table")),
        cards=tuple(reader.card(pot) for pot in pots(week)),
        people=tuple(reader.person(diner.id) for diner in week.diners),
        groups=tuple(reader.groups(listed)),
        bill=extras.words(
            translatable("Cost of whole packs: {bill}", bill=bill_words(bill_of(costs)))
        ),
        notes=tuple(map(extras.words, week.notes)),
        texts={key: extras.words(text) for key, text in _TEXTS.items()},
    )


_TEXTS = {
    "cook": translatable("For the cook"),
    "pot": translatable("The whole pot"),
    "plates": translatable("On the plates"),
    "list": translatable("Shopping list"),
    "away": translatable("away"),
    "notes": translatable("Notes"),
}


@dataclass(frozen=True)
class _Reader:
    """Reads a week into values of a page."""

    week: HouseholdWeek
    catalogue: Catalogue
    extras: Extras

    def card(self, pot: Pot) -> CookCard:
        """Return the card of a pot."""
        dish = self.catalogue.dishes[pot.meal.dish]
        own_pans = map(self.extras.words, splits_at(self.week, pot.place, self.catalogue))
        steps = tuple(step.text for step in pot.steps(self.catalogue))
        method = " ".join(dish.method.split())
        words = self.extras.words
        usual = next(each.meal for each in pot.plates if each.meal.foods == pot.usual)
        count = translatable("for {n}", n=number(pot.count))
        return CookCard(
            self.day(pot.place[0]),
            words(SLOT_LABELS[pot.place[1]]),
            compose_title(dish, usual, self.catalogue),
            words(count),
            self.foods(pot.meal),
            tuple(self._plate(plate, pot) for plate in pot.plates),
            (*(steps or ((method,) if method else ())), *own_pans),
            tuple(self._notes(pot.place)),
        )

    def _notes(self, place: Place) -> Iterator[str]:
        for diner in self.week.eaters_at(place):
            if note := self.week.plans[diner.id].meal_notes.get(place):
                words = translatable(
                    "{name}: {note}", name=Verbatim(diner.name), note=Verbatim(note)
                )
                yield self.extras.words(words)

    def _plate(self, plate: PlateShare, pot: Pot) -> PlateRow:
        count = f"{plate.count} × " if plate.count > 1 else ""
        share = self.extras.words(translatable("{n} %", n=number(100 * plate.share)))
        others = [each.meal.foods for each in pot.plates if each.key != plate.key]
        own = [f for f in sorted(plate.meal.foods) if others and all(f not in o for o in others)]
        names = ", ".join(self.catalogue.foods[food].title for food in own)
        return PlateRow(f"{count}{plate.name}", share, self.foods(plate.meal), names)

    def person(self, key: str) -> PersonPage:
        """Return a person's week."""
        plan, words = self.week.plans[key], self.extras.words
        missed = shortfalls(plan, self.catalogue)
        sentences = tuple(
            words(describe(s, self.catalogue, start=plan.start, days=plan.days)) for s in missed
        )
        met = words(translatable("every target is met")) if not missed else ""
        days = tuple(self._person_day(key, day) for day in range(plan.days))
        proof = words(proof_words(plan)) if missed else ""
        return PersonPage(self.week.diner(key).name, met, sentences, days, proof)

    def _person_day(self, key: str, day: int) -> PersonDay:
        plan = self.week.plans[key]
        away = self.week.table.is_away(key, day, self.week.start)
        return PersonDay(self.day(day), away, tuple(self._rows(plan, day)))

    def _rows(self, plan: Plan, day: int) -> Iterator[AloneRow]:
        """Yield the meals of a day, and why there is none where something is said of that."""
        unplanned, words = unplanned_words(plan, day), self.extras.words
        for slot in plan.slots:
            meal = plan.meals.get((day, slot))
            if meal is not None:
                note = words(beside_words(plan, (day, slot)))
                yield AloneRow(words(SLOT_LABELS[slot]), self.title(meal), note)
            elif slot in unplanned:
                yield AloneRow(words(SLOT_LABELS[slot]), words(unplanned[slot]))

    def groups(self, listed: ShoppingList) -> Iterator[ListGroup]:
        """Yield the one list under its headings."""
        plan = next(iter(self.week.plans.values()))
        for group in listed.groups():
            heading = self.extras.words(group_label(group, listed, plan))
            yield ListGroup(
                heading, tuple(self.extras.words(line_words(line)) for line in group.lines)
            )

    def day(self, day: int) -> str:
        """Return the name of a day."""
        return self.extras.words(day_label(next(iter(self.week.plans.values())), day))

    def title(self, meal: Meal) -> str:
        """Return the title of a meal."""
        return compose_title(self.catalogue.dishes[meal.dish], meal, self.catalogue)

    def foods(self, meal: Meal) -> tuple[str, ...]:
        """Return the foods of a meal in measures."""
        foods = self.catalogue.foods
        return tuple(serving_phrase(foods[s.food], s) for s in meal.servings)


def proof_words(plan: Plan) -> str:
    """Return whether what a plan misses could be met: proven that it cannot, or not found yet."""
    return PROVEN if plan.status is Status.SHORT else NOT_FOUND


def household_text(week: HouseholdWeek, catalogue: Catalogue, extras: Extras | None = None) -> str:
    """Return a household's week as plain text."""
    page = household_page(week, catalogue, extras)
    return "\n".join(_text_lines(page)) + "\n"


def household_list_text(
    week: HouseholdWeek, catalogue: Catalogue, extras: Extras | None = None
) -> str:
    """Return the one shopping list as plain text."""
    return "\n".join(_list_lines(household_page(week, catalogue, extras))) + "\n"


def _list_lines(page: HouseholdPage) -> Iterator[str]:
    yield page.texts["list"].upper()
    for group in page.groups:
        yield group.heading
        yield from (f"  [ ] {line}" for line in group.lines)
    yield page.bill


def _text_lines(page: HouseholdPage) -> Iterator[str]:
    for card in page.cards:
        yield f"{card.day}, {card.slot}: {card.title} ({card.eaters})".upper()
        yield f"  {page.texts['pot']}: {', '.join(card.pot)}"
        for plate in card.plates:
            more = f" [{plate.different}]" if plate.different else ""
            yield f"  {plate.name} {plate.share}{more}: {', '.join(plate.foods)}"
        yield from (f"  {note}" for note in card.notes)
        yield ""
    for person in page.people:
        told = "; ".join(filter(None, (*person.missed, person.proof)))
        yield f"{person.name}: {person.met or told}"
        for day in person.days:
            told = "; ".join(
                f"{row.slot}: {row.title}" + (f" ({row.note})" if row.note else "")
                for row in day.meals
            )
            away = f" ({page.texts['away']})" if day.away else ""
            yield f"  {day.day}{away}: {told}"
        yield ""
    yield from _list_lines(page)
    if page.notes:
        yield ""
        yield page.texts["notes"].upper()
        yield from (f"- {note}" for note in page.notes)


def household_html(week: HouseholdWeek, catalogue: Catalogue, extras: Extras | None = None) -> str:
    """Return a household's week as one page for a browser; every text in it is escaped."""
    extras = extras or Extras()
    templates = Templates(extras.templates, extras.words)
    return templates.render("household.html", page=household_page(week, catalogue, extras))


def household_data(week: HouseholdWeek, catalogue: Catalogue) -> dict[str, Any]:
    """Return a household's week as plain data: shared meals with pot and plates, and the list."""
    listed = household_list(week, catalogue)
    return {
        "household_version": VERSION,
        "start": week.start.isoformat() if week.start else None,
        "days": week.days,
        "people": [
            {
                "id": diner.id,
                "name": diner.name,
                "missed": len(shortfalls(week.plans[diner.id], catalogue)),
                **_said_data(week, diner.id),
            }
            for diner in week.diners
        ],
        "shared": [_pot_data(pot, catalogue) for pot in pots(week)],
        "apart": [_place_data(place) | {"person": who} for who, place in sorted(week.apart)],
        "shopping": [
            {
                "aisle": line.aisle,
                "name": line.name,
                "grams": round(line.grams, 1),
                "buy": str(line.buy),
                "day": line.trip + 1,
            }
            for line in listed
        ],
        "notes": list(map(str, week.notes)),
    }


def household_json(week: HouseholdWeek, catalogue: Catalogue) -> bytes:
    """Return the same as JSON."""
    data = household_data(week, catalogue)
    return json.dumps(data, ensure_ascii=False, indent=1).encode() + b"\n"


def _said_data(week: HouseholdWeek, person: str) -> dict[str, Any]:
    """Return when a person is away or eats out, and their notes; nothing where there is none."""
    plan = week.plans[person]
    days = [d + 1 for d in range(week.days) if week.table.is_away(person, d, week.start)]
    out = [(d, slot) for d in range(plan.days) for slot in eaten_out(plan, d)]
    notes = sorted(plan.meal_notes.items())
    told = {
        "away": days,
        "eaten_out": [_place_data(place) for place in out],
        "notes": [_place_data(place) | {"note": note} for place, note in notes],
    }
    return {key: each for key, each in told.items() if each}


def _place_data(place: Place) -> dict[str, Any]:
    return {"day": place[0] + 1, "slot": place[1]}


def _pot_data(pot: Pot, catalogue: Catalogue) -> dict[str, Any]:
    return {
        **_place_data(pot.place),
        "dish": pot.meal.dish,
        "title": compose_title(catalogue.dishes[pot.meal.dish], pot.plates[0].meal, catalogue),
        "pot": _servings(pot.meal),
        "plates": [
            {
                "eater": plate.key,
                "name": plate.name,
                "count": plate.count,
                "share": round(plate.share, _DIGITS),
                "foods": _servings(plate.meal),
            }
            for plate in pot.plates
        ],
    }


def _servings(meal: Meal) -> list[dict[str, Any]]:
    return [
        {"food": s.food, "grams": s.grams, "amount": round(s.amount, _DIGITS), "unit": s.unit}
        for s in meal.servings
    ]
