"""A problem made ready for arithmetic: arrays over options, dishes and days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from zlib import crc32

import numpy as np

from foods import Catalogue
from solver.model.usual import near_prices, option_costs, slot_moods
from solver.problem import MenuProblem

from .barred_costs import barred_costs
from .goals import Goals
from .habits import counts_as_main
from .meal_kinds import kinds_of_dishes, numbers_of_dishes
from .meals import Meals
from .memory import DINNER, recent_dish_costs, recent_food_costs, second_dinner_costs
from .option_gains import OptionGains, option_gains
from .options import MAIN_PART, NOTHING, Bools, Floats, Ints, OptionTable
from .packs import PackCosts, build_packs, ordinary_grams
from .repeat_costs import food_things
from .slot_options import SlotOptions, build_slot_options
from .usage_costs import FoodUseCosts
from .week_rules import food_prices
from .weights import KindHabit, load_weights

SPECIAL = "special"
"""Tag of substitutes that nobody picks without need: gluten-free bread, puffed millet."""

ENERGY, MAGNESIUM = "energy_kcal", "magnesium_mg"
EVENING = "evening"
DISH_USES_A_WEEK = 2
BAND_LEAST = 0.02


def dish_free(days: int) -> float:
    """Return on how many days of a plan a lunch or dinner stands at no cost: once a week."""
    return max(1.0, days / 7.0)


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
        fits: Whether a permitted dish fits a slot, ``(n_slots, n_dishes)``.
        energy_kcal: The day's energy, or 0 if no limit says it.
    """

    problem: MenuProblem
    table: OptionTable
    weights: Mapping[str, float]
    shares: Floats
    goals: Goals
    tallies: FoodUseCosts
    fits: Bools
    energy_kcal: float

    @property
    def catalogue(self) -> Catalogue:
        """Return foods and dishes."""
        return self.problem.catalogue

    @cached_property
    def minutes(self) -> Floats:
        """Return the preparation time of every dish, ``(n_dishes,)``."""
        dishes = self.catalogue.dishes
        return np.array([float(dishes[name].minutes) for name in self.table.dish_ids])

    @cached_property
    def dish_cost(self) -> Floats:
        """Return what a dish costs whatever is in it, ``(n_dishes,)``."""
        lean = np.array([self.problem.leanings.get(name, 0) for name in self.table.dish_ids])
        w = self.weights
        cost = self.minutes * w["minutes"] - lean * w["leaning"]
        return np.asarray(cost + self._needless * w["special"])

    @property
    def _needless(self) -> Bools:
        """Tell whether a dish replaces something that the person eats, ``(n_dishes,)``."""
        foods, dishes = self.catalogue.foods, self.catalogue.dishes
        eaten = {foods[name].kind for name in self.problem.allowed_foods if name in foods}
        return np.array([dishes[name].stands_in_for in eaten for name in self.table.dish_ids])

    @cached_property
    def slot_dish_costs(self) -> Floats:
        """Return what each dish costs in a slot for time and mood, ``(n_slots, n_dishes)``."""
        usual = load_weights().usual_minutes
        most = np.array([[usual.get(slot, np.inf)] for slot in self.problem.slots])
        slow = np.maximum(0.0, self.minutes - most) * self.weights["slow_meal"]
        costs = slow + slot_moods(self.problem, self.table, self.weights, self.draw)
        if self.problem.before:
            costs += recent_dish_costs(self.problem, self.table, self.weights)
        return np.asarray(costs)

    @cached_property
    def again(self) -> Floats:
        """Return the cost of each lunch or dinner a second time in a week, ``(n_dishes,)``."""
        dishes = [self.catalogue.dishes[name] for name in self.table.dish_ids]
        main = np.array([counts_as_main(dish, "main") for dish in dishes], dtype=np.float64)
        again = main * self.weights["dish_again"]
        if self.problem.before:
            again += second_dinner_costs(self.problem, self.table, self.weights) * main
        return np.asarray(again)

    @cached_property
    def option_cost(self) -> Floats:
        """Return what each option costs, the dummy last, ``(n_options + 1,)``."""
        table, w = self.table, self.weights
        by_food = np.array([self.food_cost(name) for name in self.catalogue.foods] + [0.0])
        # `step` is 0 for the smallest and 1 for the largest serving of a role; the square makes
        # servings near the middle almost free.
        large = np.clip(table.step * 2 - 1, 0, 1) ** 2 * w["portion"]
        small = np.clip(1 - table.step * 2, 0, 1) ** 2 * w["portion"] / 2
        price = np.append(food_prices(self.problem), 0.0)
        usd = price[table.food] * table.grams
        usd += (price[table.with_food] * table.with_grams).sum(axis=1)
        beside = by_food[table.with_food].sum(axis=1)
        return np.append(by_food[table.food] + beside + large + small + usd * w["cost"], 0.0)

    @cached_property
    def slot_costs(self) -> Floats:
        """Return what each option costs in a slot, ``(n_slots, n_options + 1)``."""
        costs = self.usual_costs.copy()
        if EVENING in self.problem.slots and MAGNESIUM in self.catalogue.nutrients:
            column = self.catalogue.per_100g[:, self.catalogue.column(MAGNESIUM)]
            per_gram = np.append(np.nan_to_num(column) / 100.0, 0.0)
            mg = per_gram[self.option_food] * self.option_grams
            costs[self.problem.slots.index(EVENING)] -= self.weights["evening"] * mg / 100.0
        if self.problem.before and DINNER in self.problem.slots:
            costs[self.problem.slots.index(DINNER)] += recent_food_costs(
                self.problem, self.option_food, self.option_main, self.things, self.weights
            )
        return costs

    @cached_property
    def barred(self) -> Mapping[int, tuple[Floats, Floats]]:
        """Return what options and dishes cost for being barred, by day; see `barred_costs`."""
        return barred_costs(self.problem, self.table, self.offered, self.weights["broken"])

    @cached_property
    def usual_costs(self) -> Floats:
        """Return what each option costs for being unusual, ``(n_slots, n_options + 1)``."""
        return option_costs(self.problem, self.table, self.weights)

    @cached_property
    def gains(self) -> OptionGains:
        """Return what the options add to the goals."""
        beside = self.with_food, self.with_grams
        food, grams, main = self.option_food, self.option_grams, self.option_main
        return option_gains(self.goals, food, grams, main, beside, self.counts_in)

    @cached_property
    def counts_in(self) -> Bools:
        """Tell whether a goal counts what stands in a slot, ``(n_slots, n_goals)``."""
        names = self.problem.slots
        return np.array([[of in (None, name) for of in self.goals.slots] for name in names])

    @cached_property
    def option_main(self) -> Bools:
        """Tell whether an option is a main part of a main meal, ``(n_options + 1,)``."""
        table, dishes = self.table, self.catalogue.dishes
        mains = [counts_as_main(dishes[name], "main") for name in table.dish_ids]
        role = table.role_of_option
        of_role = np.array(mains, dtype=np.bool_)[table.dish[table.dish_of_role]]
        return np.append(of_role[role] & (table.part[role] == MAIN_PART), False)

    @cached_property
    def option_food(self) -> Ints:
        """Return the food number of each option, ``(n_options + 1,)``."""
        return np.append(self.table.food, NOTHING)

    @cached_property
    def option_grams(self) -> Floats:
        """Return the mass of each option, g, ``(n_options + 1,)``."""
        return np.append(self.table.grams, 0.0)

    @cached_property
    def option_energy(self) -> Floats:
        """Return the energy of each option as a fraction of the day's, ``(n_options + 1,)``."""
        per_gram = np.append(self.energy_per_gram, 0.0)
        beside = (per_gram[self.with_food] * self.with_grams).sum(axis=1)
        return np.asarray(per_gram[self.option_food] * self.option_grams + beside)

    @cached_property
    def with_food(self) -> Ints:
        """Return what stands with each option, by food number, ``(n_options + 1, k)``."""
        return np.pad(self.table.with_food, ((0, 1), (0, 0)), constant_values=NOTHING)

    @cached_property
    def with_grams(self) -> Floats:
        """Return grams of each, ``(n_options + 1, k)``."""
        return np.pad(self.table.with_grams, ((0, 1), (0, 0)))

    @cached_property
    def energy_per_gram(self) -> Floats:
        """Return the fraction of the day's energy in a gram of each food, ``(n_foods,)``."""
        per_100g = self.catalogue.per_100g[:, self.catalogue.column(ENERGY)]
        day = self.energy_kcal or np.inf
        return np.asarray(np.nan_to_num(per_100g) / 100.0 / day)

    @cached_property
    def option_counted(self) -> Ints:
        """Return the food an option counts for in variety, or -1, ``(n_options + 1,)``."""
        part = np.append(self.table.part[self.table.role_of_option], 0)
        return np.where(part > 0, self.option_food, -1)

    @cached_property
    def things(self) -> Ints:
        """Return for each food the first that is the same thing to who eats it, ``(n_foods,)``."""
        return food_things(self.catalogue, load_weights().alike)

    @cached_property
    def shown(self) -> Ints:
        """Return the thing of each food that should not come twice a day, or -1, by food number."""
        return np.append(np.where(self.tallies.daily, NOTHING, self.things), NOTHING)

    @cached_property
    def option_shown(self) -> Ints:
        """Return the thing of an option that should not come twice a day, or -1."""
        return self.shown[self.option_counted]

    @cached_property
    def dish_kinds(self) -> Floats:
        """Return 1 where a dish is of a kind of meals, ``(n_dishes, n_kinds)``."""
        kinds, allowed = load_weights().meal_kinds, self.problem.allowed_foods
        return kinds_of_dishes(self.catalogue, self.table.dish_ids, kinds, allowed)

    @cached_property
    def dish_shown(self) -> Ints:
        """Return the kinds of each dish, numbered after foods, or -1, ``(n_dishes + 1, k)``."""
        return numbers_of_dishes(self.dish_kinds, len(self.things))

    @cached_property
    def shown_price(self) -> Floats:
        """Return what a thing or a kind of meal costs twice a day, ``(n_foods + n_kinds + 1,)``."""
        kinds = [kind.day * self.weights["day_kind"] for kind in load_weights().meal_kinds.values()]
        return np.array([self.weights["same_day"]] * len(self.things) + kinds + [0.0])

    @cached_property
    def near_kind_price(self) -> Floats:
        """Return what a kind of meal costs that stands on the next day too, ``(n_kinds,)``."""
        near = [kind.near for kind in load_weights().meal_kinds.values()]
        return np.array(near, dtype=np.float64) * self.weights["near_kind"]

    @cached_property
    def option_near(self) -> Ints:
        """Return the thing that an option makes a main meal of or sets beside it, or -1."""
        things = np.append(self.things, NOTHING)[self.option_food]
        return np.where(self.option_main | np.append(self.table.beside, False), things, NOTHING)

    @cached_property
    def near_price(self) -> Floats:
        """Return the cost of a thing that stands on the next day too, ``(n_foods,)``."""
        return near_prices(self.problem, self.table, self.weights, self.things)

    @cached_property
    def width(self) -> int:
        """Return the most foods a meal has, the locked ones included."""
        roles = [len(dish.roles) for dish in self.catalogue.dishes.values()]
        return max([1, *roles, *(len(meal.servings) for meal in self.problem.locked.values())])

    @cached_property
    def packs(self) -> PackCosts | None:
        """Return what packs cost, or None if they are not looked at."""
        return build_packs(self.problem, self.weights)

    @cached_property
    def bought_per_eaten(self) -> Floats:
        """Return what packs lose for a gram eaten of each food, g, ``(n_foods + 1,)``."""
        none = np.zeros(len(self.catalogue.foods) + 1)
        return none if self.packs is None else self.packs.per_eaten

    @cached_property
    def pack_floor(self) -> Floats:
        """Return what each use of an option costs at least for its line, ``(n_options + 1,)``.

        A thing is used on each day at most. So every plan that buys it pays for its line at least
        this sum over its uses, and the linear program may count on it. Where a thing may stand in
        several meals of a day, each slot is one use.
        """
        floor = np.zeros(self.table.n_options + 1)
        packs = self.packs
        if packs is None:
            return floor
        first = packs.span[0]
        often = self.tallies.daily.copy()
        season = self.option_food[(self.option_counted < 0) & (self.option_food != NOTHING)]
        often[season] = True
        often[self.with_food[self.with_food != NOTHING]] = True
        many = np.zeros(len(packs.line), dtype=np.bool_)
        many[first[:-1][often]] = True
        things: dict[int, set[int]] = {}
        for food, span in enumerate(first[:-1].tolist()):
            things.setdefault(span, set()).add(int(self.things[food]))
        several = [span for span, same in things.items() if len(same) > 1]
        many[several] = True
        uses = self.problem.days * np.where(many, len(self.problem.slots), 1)
        bought = np.where(packs.home > 0.0, 0.0, packs.line) / uses
        # What a second meal of the day costs for the same thing must not be below this.
        bought = np.minimum(bought, np.where(many, np.inf, self.weights["same_day"]))
        return np.asarray(bought[first[self.option_food]])

    @cached_property
    def option_bought(self) -> Floats:
        """Return each option as packs count it, g as bought, ``(n_options + 1,)``."""
        grams = np.append(ordinary_grams(self.table), 0.0)
        return np.asarray(grams * self.bought_per_eaten[self.option_food])

    @cached_property
    def with_bought(self) -> Floats:
        """Return what stands with each option, g as bought, ``(n_options + 1, k)``."""
        return np.asarray(self.with_grams * self.bought_per_eaten[self.with_food])

    def offered(self, food_ok: Bools) -> Bools:
        """Return options that can be had when some foods cannot, with what stands with them.

        Args:
            food_ok: Whether each food can be had, ``(n_foods,)``.

        Returns:
            Whether each option can be had, ``(n_options + 1,)``.
        """
        ok = np.append(food_ok, True)
        return np.asarray(ok[self.option_food] & ok[self.with_food].all(axis=1))

    @property
    def food_width(self) -> int:
        """Return the most foods of a meal and what stands with them: columns of ``Meals.food``."""
        return self.width + int(self.with_food.shape[1])

    @cached_property
    def role_grid(self) -> Ints:
        """Return the roles of each run of the table, padded with -1, shape ``(n_runs, width)``."""
        first = self.table.first_role
        grid = first[:-1, None] + np.arange(self.width)
        return np.where(grid < first[1:, None], grid, -1)

    @cached_property
    def fitting(self) -> SlotOptions:
        """Return which options go into which slots, for pricing."""
        return build_slot_options(self.table, self.fits)

    @cached_property
    def max_grams(self) -> Floats:
        """Return the most of each food in a day, g, ``(n_foods,)``."""
        return np.array([food.max_grams_day for food in self.catalogue.foods.values()])

    def meals(self, dish: Ints, options: Ints, slot: int | None = None) -> Meals:
        """Return concrete meals as arrays.

        Args:
            dish: Dish numbers, ``(n,)``.
            options: Option numbers, ``(n, width)``.
            slot: Where they stand; without it they gain what any slot would.
        """
        return Meals(
            dish=dish,
            options=options,
            gain=self.gains.of(options, slot).sum(axis=1) + self.goals.gain_per_dish[dish],
            energy=self.option_energy[options].sum(axis=1),
            cost=self.option_cost[options].sum(axis=1) + self.dish_cost[dish],
            food=np.hstack([self.option_food[options], self.with_food[options].max(axis=1)]),
            grams=np.hstack([self.option_grams[options], self.with_grams[options].sum(axis=1)]),
            bought=np.hstack([self.option_bought[options], self.with_bought[options].sum(axis=1)]),
            counted=self.option_counted[options],
            shown=np.hstack([self.option_shown[options], self.dish_shown[dish]]),
            minutes=self.minutes[dish],
        )

    def no_meals(self) -> Meals:
        """Return a batch of none."""
        return self._no_meals

    @cached_property
    def _no_meals(self) -> Meals:
        return self.meals(np.empty(0, np.intp), np.empty((0, self.width), np.intp))

    @cached_property
    def tallies_in_use(self) -> Ints:
        """Return foods that a permitted meal may count for, ascending."""
        return np.unique(self.option_counted[self.option_counted >= 0])

    def food_cost(self, name: str) -> float:
        """Return what a food in a meal costs whatever its portion."""
        w, problem = self.weights, self.problem
        liking = w["dislike"] * (name in problem.disliked) - w["like"] * (name in problem.liked)
        chance = self.draw(name) * w["tie_break"]
        home = w["pantry"] * (name in problem.at_home)
        home += w["spoils"] * (problem.at_home.get(name) is not None)
        is_special = SPECIAL in problem.catalogue.foods[name].tags
        needless = w["special"] * (is_special and name not in problem.obtainable)
        late = w["season"] * (name in problem.out_of_season)
        return self.work(name) + liking + needless + late + chance - home

    def work(self, name: str) -> float:
        """Return what laying out a food costs."""
        # A recipe names its garlic, oil and spices; a pattern that leaves them out is no less work.
        kind = self.catalogue.foods[name].kind
        at_hand = load_weights().kinds.get(kind, KindHabit()).at_hand
        return 0.0 if at_hand else self.weights["ingredient"]

    def draw(self, name: str) -> float:
        """Return 0 to 1, the same on every machine: a checksum of seed and name, not a hash."""
        return crc32(f"{self.problem.seed}:{name}".encode()) % 1000 / 1000.0


def with_problem(menu: Menu, problem: MenuProblem) -> Menu:
    """Return the menu of a problem that differs in what is locked, and in nothing else.

    The arrays that were worked out stay: none of them depends on what is locked.
    """
    after = replace(menu, problem=problem)
    known = {name for name, value in vars(type(menu)).items() if isinstance(value, cached_property)}
    for name in known & vars(menu).keys():
        vars(after)[name] = vars(menu)[name]
    return after
