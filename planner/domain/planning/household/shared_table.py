"""The shared meals of one company while a week is planned: dishes, plates, other dishes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from foods import Meal
from planner.domain.plan.household import Diner, guest_key
from planner.domain.plan.plan import Plan
from solver import Place, load_weights

from .plates import STEPS, Plates
from .table_menu import Company, TableMenu, energy_of

_OTHERS = 6
"""Other dishes that are looked at for a place."""


@dataclass(eq=False)
class SharedTable:
    """Holds what is chosen for a company so far.

    Attributes:
        menu: Chooses its dishes.
        plates: Makes plates of them.
        blanks: The blank plan of each person, by id.
        week: The week of the table's eater.
        pots: The portion of the table's eater of each shared meal.
        served: The plates of each shared meal, by place and id.
        tried: Dishes that did not serve, by place.
    """

    menu: TableMenu
    plates: Plates
    blanks: Mapping[str, Plan]
    week: dict[Place, Meal] = field(default_factory=dict)
    pots: dict[Place, Meal] = field(default_factory=dict)
    served: dict[Place, dict[str, Meal]] = field(default_factory=dict)
    tried: dict[Place, set[str]] = field(default_factory=dict)

    @property
    def company(self) -> Company:
        """Return who eats together."""
        return self.menu.company

    def choose(self, cancelled: Callable[[], bool]) -> None:
        """Choose a dish for every place, another where the first cannot be split."""
        self.week = self.menu.choose(cancelled)
        for place in self.company.places:
            meal = self.week.get(place)
            if meal is None or self.serve(place, meal):
                continue
            next((m for m in self.others(place) if self.serve(place, m)), None)

    def others(self, place: Place) -> Iterator[Meal]:
        """Yield other meals for a place, those that were tried left out."""
        tried = self.tried.setdefault(place, set())
        near = (self.pots.get((place[0] + step, place[1])) for step in (-1, 1))
        tried |= {meal.dish for meal in near if meal}
        yield from self.menu.others(place, self.week, tried)

    def serve(self, place: Place, meal: Meal) -> bool:
        """Put a meal on the table with everyone's plate; False where somebody can have none."""
        found = self.plates_of(place, meal)
        if found is None:
            self.tried.setdefault(place, set()).add(meal.dish)
            return False
        self.week[place] = self.pots[place] = meal
        self.served[place] = found
        return True

    def plates_of(self, place: Place, meal: Meal) -> dict[str, Meal] | None:
        """Return everyone's plate of a meal, guests' among them; None if somebody has none."""
        found: dict[str, Meal] = {}
        for diner in self.company.diners:
            plate = self.plates.plate(diner.id, meal, self._factor(diner, place, meal))
            if plate is None or not self.plates.borne(diner, plate, place[1]):
                return None
            found[diner.id] = plate
        for guest in self.company.guests:
            plate = self.plates.plate(guest_key(guest), meal, 1.0)
            if plate is None:
                return None
            found[guest_key(guest)] = plate
        return found

    def leave(self, place: Place, person: str) -> None:
        """Take a plate off the table: the person eats something else there."""
        self.served[place].pop(person, None)

    def plates_for(self, person: str, day: int | None = None) -> dict[Place, Meal]:
        """Return a person's plates by place, of one day or of all."""
        return {
            place: plates[person]
            for place, plates in self.served.items()
            if person in plates and day in (None, place[0])
        }

    def _factor(self, diner: Diner, place: Place, meal: Meal) -> float:
        """Return the share of the pot by which a person's meal has its usual energy."""
        plan, dish = self.blanks[diner.id], self.plates.catalogue.dishes[meal.dish]
        shares = load_weights().slot_shares
        of_day = sum(shares.get(slot, 0.2) for slot in plan.open_slots([place[0]]))
        wanted = energy_of(plan) * shares.get(place[1], 0.2) / of_day
        role = {s.food: dish.role_of(s.food) for s in meal.servings}
        energy = {True: 0.0, False: 0.0}
        for serving in meal.servings:
            played = role[serving.food]
            energy[bool(played and played.beside)] += self.plates.energy_kcal(serving)
        ratio = max(0.0, wanted - energy[True]) / max(energy[False], 1.0)
        return min(STEPS, key=lambda step: (abs(step - ratio), step))
