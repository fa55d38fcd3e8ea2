"""A problem made ready for arithmetic: arrays over options, dishes and days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from zlib import crc32

import numpy as np

from foods import Catalogue, Meal

from .goals import Goals, build_goals
from .larder import larder_costs
from .options import NOTHING, Bools, Floats, Ints, OptionTable, slot_matrix
from .problem import MenuProblem
from .tallies import Tallies, build_tallies
from .weights import WeightTable, load_weights

ENERGY = "energy_kcal"
DISH_USES_A_WEEK = 2
BAND_LEAST = 0.02


@dataclass(frozen=True, eq=False)
class Meals:
    """Some meals as arrays; ``n`` meals, ``width`` the most roles a dish has.

    Attributes:
        dish: Dish number, or -1 for a locked meal of an unknown dish, shape ``(n,)``.
        options: Option numbers, padded with the dummy option, ``(n, width)``.
        gain: What each adds to every goal, ``(n, n_goals)``.
        energy: As a fraction of the day's energy, ``(n,)``.
        cost: Without anything that depends on place or neighbours, ``(n,)``.
        food: Food numbers, padded with -1, ``(n, width)``.
        grams: Of each food, ``(n, width)``.
        counted: Foods that count for the week's variety, padded with -1, ``(n, width)``.
        shown: Foods that should not come twice a day, padded with -1, ``(n, width)``.
        minutes: Of preparation, ``(n,)``.
    """

    dish: Ints
    options: Ints
    gain: Floats
    energy: Floats
    cost: Floats
    food: Ints
    grams: Floats
    counted: Ints
    shown: Ints
    minutes: Floats

    def __len__(self) -> int:
        return len(self.dish)

    def keys(self) -> list[bytes]:
        """A key for each meal, by which equal ones are found."""
        return [d.tobytes() + o.tobytes() for d, o in zip(self.dish, self.options, strict=True)]

    def take(self, rows: Ints) -> Meals:
        """The meals of these rows."""
        return Meals(
            self.dish[rows],
            self.options[rows],
            self.gain[rows],
            self.energy[rows],
            self.cost[rows],
            self.food[rows],
            self.grams[rows],
            self.counted[rows],
            self.shown[rows],
            self.minutes[rows],
        )


def join(parts: Sequence[Meals]) -> Meals:
    """Several batches as one."""
    if len(parts) == 1:
        return parts[0]
    joined = np.concatenate
    return Meals(
        joined([part.dish for part in parts]),
        joined([part.options for part in parts]),
        joined([part.gain for part in parts]),
        joined([part.energy for part in parts]),
        joined([part.cost for part in parts]),
        joined([part.food for part in parts]),
        joined([part.grams for part in parts]),
        joined([part.counted for part in parts]),
        joined([part.shown for part in parts]),
        joined([part.minutes for part in parts]),
    )


def unique(meals: Meals) -> Meals:
    """Each different meal once, in the order of first appearance; options tell the dish."""
    rows = np.ascontiguousarray(meals.options)
    whole = rows.view(np.dtype((np.void, rows.dtype.itemsize * rows.shape[1]))).ravel()
    return meals.take(np.sort(np.unique(whole, return_index=True)[1]))


@dataclass(frozen=True, eq=False)
class Menu:
    """A problem with its weights, its permitted options and all that follows from them.

    Attributes:
        problem: What was asked.
        table: The options permitted.
        weights: Value of each weight by name.
        shares: Usual share of each slot in the day's energy, relative, ``(n_slots,)``.
        goals: The nutrient limits.
        tallies: What is counted over the plan.
        larder: What a use of each food costs for not being bought this week anyway.
        fits: Whether a permitted dish fits a slot, ``(n_slots, n_dishes)``.
        energy_kcal: The day's energy, or 0 if no limit says it.
    """

    problem: MenuProblem
    table: OptionTable
    weights: Mapping[str, float]
    shares: Floats
    goals: Goals
    tallies: Tallies
    larder: Mapping[str, float]
    fits: Bools
    energy_kcal: float

    @property
    def catalogue(self) -> Catalogue:
        """Foods and dishes."""
        return self.problem.catalogue

    @cached_property
    def minutes(self) -> Floats:
        """Preparation time of every dish, ``(n_dishes,)``."""
        dishes = self.catalogue.dishes
        return np.array([float(dishes[name].minutes) for name in self.table.dish_ids])

    @cached_property
    def dish_cost(self) -> Floats:
        """What a dish costs whatever is in it, ``(n_dishes,)``."""
        mood = np.array([self._draw(name) for name in self.table.dish_ids]) * self.weights["mood"]
        return np.asarray(self.minutes * self.weights["minutes"] + mood)

    @cached_property
    def option_cost(self) -> Floats:
        """What each option costs, the dummy last, ``(n_options + 1,)``."""
        table, w = self.table, self.weights
        by_food = np.array([self._food_cost(name) for name in self.catalogue.foods] + [0.0])
        large = np.clip(table.step * 2 - 1, 0, 1) ** 2 * w["portion"]
        small = np.clip(1 - table.step * 2, 0, 1) ** 2 * w["portion"] / 2
        return np.append(by_food[table.food] + large + small, 0.0)

    @cached_property
    def option_gain(self) -> Floats:
        """What each option adds to every goal, ``(n_options + 1, n_goals)``."""
        return self.goals.gains(self.option_food, self.option_grams)

    @cached_property
    def option_gain_rows(self) -> Floats:
        """The same with one contiguous row for each goal, ``(n_goals, n_options + 1)``."""
        return np.ascontiguousarray(self.option_gain.T)

    @cached_property
    def option_food(self) -> Ints:
        """Food number of each option, ``(n_options + 1,)``."""
        return np.append(self.table.food, NOTHING)

    @cached_property
    def option_grams(self) -> Floats:
        """Mass of each option, g, ``(n_options + 1,)``."""
        return np.append(self.table.grams, 0.0)

    @cached_property
    def option_energy(self) -> Floats:
        """Energy of each option as a fraction of the day's, ``(n_options + 1,)``."""
        return np.append(self.energy_per_gram, 0.0)[self.option_food] * self.option_grams

    @cached_property
    def energy_per_gram(self) -> Floats:
        """Fraction of the day's energy in a gram of each food, ``(n_foods,)``."""
        per_100g = self.catalogue.per_100g[:, self.catalogue.column(ENERGY)]
        day = self.energy_kcal or np.inf
        return np.asarray(np.nan_to_num(per_100g) / 100.0 / day)

    @cached_property
    def option_counted(self) -> Ints:
        """The food an option counts for in the week's variety, or -1, ``(n_options + 1,)``."""
        part = np.append(self.table.part[self.table.role_of_option], 0)
        return np.where(part > 0, self.option_food, -1)

    @cached_property
    def option_shown(self) -> Ints:
        """The food of an option that should not come twice a day, or -1."""
        daily = np.append(self.tallies.daily, True)
        return np.where(daily[self.option_counted], -1, self.option_counted)

    @cached_property
    def width(self) -> int:
        """The most foods a meal has, the locked ones included."""
        roles = [len(dish.roles) for dish in self.catalogue.dishes.values()]
        return max([1, *roles, *(len(meal.servings) for meal in self.problem.locked.values())])

    @cached_property
    def role_grid(self) -> Ints:
        """Roles of each run of the table, padded with -1, shape ``(n_runs, width)``."""
        first = self.table.first_role
        grid = first[:-1, None] + np.arange(self.width)
        return np.where(grid < first[1:, None], grid, -1)

    @cached_property
    def max_grams(self) -> Floats:
        """The most of each food in a day, g, ``(n_foods,)``."""
        return np.array([food.max_grams_day for food in self.catalogue.foods.values()])

    def meals(self, dish: Ints, options: Ints) -> Meals:
        """Concrete meals as arrays; dish numbers ``(n,)``, option numbers ``(n, width)``."""
        return Meals(
            dish=dish,
            options=options,
            gain=self.option_gain[options].sum(axis=1) + self.goals.gain_per_dish[dish],
            energy=self.option_energy[options].sum(axis=1),
            cost=self.option_cost[options].sum(axis=1) + self.dish_cost[dish],
            food=self.option_food[options],
            grams=self.option_grams[options],
            counted=self.option_counted[options],
            shown=self.option_shown[options],
            minutes=self.minutes[dish],
        )

    def no_meals(self) -> Meals:
        """A batch of none."""
        return self.meals(np.empty(0, np.intp), np.empty((0, self.width), np.intp))

    @cached_property
    def tallies_in_use(self) -> Ints:
        """Foods that a permitted meal may count for, ascending."""
        return np.unique(self.option_counted[self.option_counted >= 0])

    def _food_cost(self, name: str) -> float:
        w, problem = self.weights, self.problem
        liking = w["dislike"] * (name in problem.disliked) - w["like"] * (name in problem.liked)
        chance = self._draw(name) * w["tie_break"]
        return w["ingredient"] + liking + self.larder[name] + chance

    def _draw(self, name: str) -> float:
        """From 0 to 1, the same on every machine: a checksum of seed and name, not a hash."""
        return crc32(f"{self.problem.seed}:{name}".encode()) % 1000 / 1000.0


def compile_menu(
    problem: MenuProblem, table: OptionTable, known: WeightTable | None = None
) -> Menu:
    """Make a problem ready; ``table`` holds the options of its whole catalogue."""
    known = known or load_weights()
    weights = known.values(problem.weights)
    allowed = permitted(problem, table)
    shares = [known.slot_shares.get(slot, 0.2) for slot in problem.slots]
    fits = slot_matrix(problem.catalogue, allowed, problem.slots)
    usable = np.zeros(len(table.dish_ids), dtype=np.bool_)
    usable[allowed.dish] = True
    return Menu(
        problem=problem,
        table=allowed,
        weights=weights,
        shares=np.array(shares),
        goals=build_goals(problem, table.dish_ids, known, weights),
        tallies=build_tallies(problem.catalogue, problem.days, known, weights),
        larder=larder_costs(problem, _served(problem, allowed), known, weights),
        fits=fits & usable,
        energy_kcal=_energy(problem),
    )


def _served(problem: MenuProblem, allowed: OptionTable) -> frozenset[str]:
    """Ids of the foods that a permitted dish can serve."""
    names = tuple(problem.catalogue.foods)
    return frozenset(names[i] for i in np.unique(allowed.food) if i != NOTHING)


def permitted(problem: MenuProblem, table: OptionTable) -> OptionTable:
    """The options of allowed foods within what is plausible in a day."""
    foods = problem.catalogue.foods
    allowed = np.array([name in problem.allowed_foods for name in foods] + [True])
    most = np.array([food.max_grams_day for food in foods.values()] + [np.inf])
    return table.restricted(allowed[table.food] & (table.grams <= most[table.food]))


def _energy(problem: MenuProblem) -> float:
    for limit in problem.limits:
        if limit.nutrient == ENERGY:
            ends = [end for end in (limit.minimum, limit.maximum) if end]
            return sum(ends) / len(ends) if ends else 0.0
    return 0.0


def fixed_meals(menu: Menu, meals: tuple[Meal, ...]) -> Meals:
    """Meals given from outside, foods and dishes as they may be, as arrays."""
    rows = [_fixed_meal(menu, meal) for meal in meals]
    return join(rows) if rows else menu.no_meals()


def _fixed_meal(menu: Menu, meal: Meal) -> Meals:
    catalogue = menu.catalogue
    known = [s for s in meal.servings if s.food in catalogue.foods]
    food = np.array([catalogue.row(s.food) for s in known], dtype=np.intp)
    grams = np.array([s.grams for s in known], dtype=np.float64)
    dish = catalogue.dishes.get(meal.dish)
    parts = [role.part if dish and (role := dish.role_of(s.food)) else "main" for s in known]
    counted = np.where([part == "seasoning" for part in parts], -1, food).astype(np.intp)
    number = menu.table.dish_ids.index(meal.dish) if dish else -1
    gain = menu.goals.gains(food, grams).sum(axis=0)
    daily = np.append(menu.tallies.daily, True)
    room = max(0, menu.width - len(food))

    def pad(values: Ints) -> Ints:
        return np.pad(values, (0, room), constant_values=-1)[None, : menu.width]

    costs = [menu._food_cost(s.food) for s in known]
    return Meals(
        dish=np.array([number], dtype=np.intp),
        options=np.full((1, menu.width), menu.table.n_options, dtype=np.intp),
        gain=(gain + menu.goals.gain_per_dish[number] if dish else gain)[None],
        energy=np.array([(menu.energy_per_gram[food] * grams).sum()]),
        cost=np.array([sum(costs) + (menu.dish_cost[number] if dish else 0.0)]),
        food=pad(food),
        grams=np.pad(grams, (0, room))[None, : menu.width],
        counted=pad(counted),
        shown=pad(np.where(daily[counted], -1, counted)),
        minutes=np.array([float(dish.minutes) if dish else 0.0]),
    )
