"""Blind pairs: our weeks against published menus, for readers who know nothing of either side.

``python -m tests.menus.pairs --menus DIR --out DIR [--draw 1]``

Which days stand against which, with what seed and in what order, follows from the number drawn
alone and is written (``drawn.json``) before a week is planned. Each pair is a file of two sides,
A and B, in one plain format without a header; ``key.json`` says which side is ours and belongs
apart from them. Verdicts are counted by ``python -m tests.menus.verdicts``.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from foods import Catalogue, Diet, Meal, serving_phrase
from foods.catalogue.plate import plate_title
from planner.domain import DietRules, Person, Plan, Profile, Sex, TargetChoice, plan_week
from planner.domain.person.profile import MealRules
from solver import MenuSolver

from .published import MenuMeal, PublishedMenu, day_text, read_menus

PEOPLE = Path(__file__).with_name("people.toml")
STRETCH = 3
"""From so many days on a menu is read as a stretch too."""
_UNSAID = frozenset({"seasoning", "herb"})
"""Kinds that published portions leave out."""
_BAND = 0.05


@dataclass(frozen=True)
class Drawn:
    """A pair before anything is planned.

    Attributes:
        pair: Its name, that of its file.
        menu: Of the published menu.
        style: How the person eats.
        days: Of the menu, counted from 0.
        seed: Of our week.
        ours_first: Whether ours is side A.
        portions: Whether portions are shown.
    """

    pair: str
    menu: str
    style: str
    days: tuple[int, ...]
    seed: int
    ours_first: bool
    portions: bool

    @property
    def kind(self) -> str:
        """Return what is read: a day or several, with portions or without."""
        days = "several days" if len(self.days) > 1 else "day"
        return f"{days}, {'with portions' if self.portions else 'names only'}"


def main(arguments: list[str] | None = None) -> None:
    """Draw, then plan and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--menus", type=Path, required=True, help="the published menus")
    parser.add_argument("--out", type=Path, required=True, help="an empty folder for pairs and key")
    parser.add_argument("--draw", type=int, default=1, help="another number, other pairs and seeds")
    asked = parser.parse_args(arguments)
    menus = {menu.name: menu for menu in read_menus(asked.menus)}
    people = tomllib.loads(PEOPLE.read_text(encoding="utf-8"))
    drawn = draw(menus, people, asked.draw)
    asked.out.mkdir(parents=True, exist_ok=True)
    rows = [{**asdict(one), "kind": one.kind} for one in drawn]
    (asked.out / "drawn.json").write_text(json.dumps(rows, indent=1), encoding="utf-8")
    write_pairs(drawn, menus, people, asked.out)
    key = {one.pair: {**asdict(one), "kind": one.kind, "ours": side(one)} for one in drawn}
    (asked.out / "key.json").write_text(json.dumps(key, indent=1), encoding="utf-8")
    print(f"{len(drawn)} pairs in {asked.out}; give readers pair-*.txt and keep key.json apart.")


def side(one: Drawn) -> str:
    """Return the side that is ours."""
    return "A" if one.ours_first else "B"


def draw(
    menus: Mapping[str, PublishedMenu], people: Mapping[str, Mapping[str, object]], number: int
) -> tuple[Drawn, ...]:
    """Return every published day and every stretch once for each style it is read against."""
    dice = random.Random(number)
    wanted: list[tuple[str, str, tuple[int, ...], bool]] = []
    for name, menu in menus.items():
        also = people["also"].get(name, [])
        styles = [str(people[name]["style"]), *(also if isinstance(also, list) else [])]
        for style in dict.fromkeys(styles):
            spans = [(day,) for day in range(len(menu.days))]
            if len(menu.days) >= STRETCH:
                spans.append(tuple(range(len(menu.days))))
            wanted += [(name, style, days, menu.has_portions) for days in spans]
    dice.shuffle(wanted)
    return tuple(
        Drawn(
            f"pair-{n:02}", menu, style, days, dice.randrange(10_000), dice.random() < 0.5, portions
        )
        for n, (menu, style, days, portions) in enumerate(wanted, start=1)
    )


def write_pairs(
    drawn: tuple[Drawn, ...],
    menus: Mapping[str, PublishedMenu],
    people: Mapping[str, Mapping[str, object]],
    out: Path,
) -> None:
    """Plan our side of each pair and write both."""
    catalogue = Catalogue.load()
    solver = MenuSolver(catalogue)
    for one in drawn:
        menu = menus[one.menu]
        plan = plan_week(
            profile_of(people[one.menu], one.style, menu.slots),
            catalogue,
            days=7,
            seed=one.seed,
            solver=solver,
        )
        ours = list(our_days(plan, menu, one, catalogue))
        theirs = [
            day_text(n, menu.days[day], portions=one.portions)
            for n, day in enumerate(one.days, start=1)
        ]
        sides = (ours, theirs) if one.ours_first else (theirs, ours)
        text = "\n\n".join(
            f"=== {name} ===\n\n" + "\n\n".join(days)
            for name, days in zip("AB", sides, strict=True)
        )
        (out / f"{one.pair}.txt").write_text(text + "\n", encoding="utf-8")
        print(one.pair, one.style, plan.status, flush=True)


def profile_of(person: Mapping[str, object], style: str, shown: tuple[str, ...]) -> Profile:
    """Return the person that a menu was made for; snacks that it does not show are eaten too."""
    kcal = float(str(person["energy_kcal"]))
    slots = ("breakfast", "lunch", "dinner", "snack")
    return Profile(
        Person(int(str(person["age"])), Sex(str(person["sex"]))),
        DietRules(Diet(style)),
        MealRules(slots=(*slots, "evening") if "evening" in shown else slots),
        targets={"energy_kcal": TargetChoice(kcal * (1 - _BAND), kcal * (1 + _BAND))},
    )


def our_days(plan: Plan, menu: PublishedMenu, one: Drawn, catalogue: Catalogue) -> Iterator[str]:
    """Yield days of ours with the meals of theirs; a single day is one of the week's middle."""
    first = 0 if len(one.days) > 1 else one.seed % plan.days
    for n, day in enumerate(one.days, start=1):
        shown = [meal.slot for meal in menu.days[day]]
        ours = (first + n - 1) % plan.days
        meals = tuple(
            our_meal(plan.meals[ours, slot], slot, catalogue)
            for slot in dict.fromkeys(shown)
            if (ours, slot) in plan.meals
        )
        yield day_text(n, meals, portions=one.portions)


_SIGNS = {"¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8"}


def plain_fractions(text: str) -> str:
    """Write amounts as published menus do: "1 1/2 cups", or the sign would tell whose it is."""
    for sign, plain in _SIGNS.items():
        text = re.sub(rf"(\d){sign}", rf"\1 {plain}", text).replace(sign, plain)
    return text


def our_meal(meal: Meal, slot: str, catalogue: Catalogue) -> MenuMeal:
    """Return a meal of ours in the words of the format."""
    foods = catalogue.foods
    portions = "; ".join(
        serving_phrase(foods[s.food], s) for s in meal.servings if foods[s.food].kind not in _UNSAID
    )
    return MenuMeal(slot, plate_title(meal, catalogue), plain_fractions(portions))


if __name__ == "__main__":
    main()
