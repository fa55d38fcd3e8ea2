"""Judge a plan's JSON by the guidelines of `guidelines` and the food files, and nothing else.

Nothing of the program is imported: ``python -m tests.care.second_checker plan.json`` prints what
a plan breaks.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import guidelines as g
from .tables import FISH_KINDS, FoodRow, foods, high, low, raw_per_gram

Plan = Mapping[str, Any]
_STYLES = ("omnivore", "pescatarian", "vegetarian", "vegan")
_SHARE = 1e-4
_MISSES = ("short", "not_found")
IU_PER_UG = {"vitamin_d_ug": 0.025}
_PREFIX = {"mg": {"mg": 1.0, "g": 1000.0, "µg": 0.001}, "ug": {"µg": 1.0, "mg": 1000.0}}


@dataclass(frozen=True)
class Who:
    """What a profile says of a person, as far as the guidelines ask."""

    age: int
    sex: str
    stage: str
    weight_kg: float
    height_cm: float
    activity: str
    conditions: frozenset[str]
    medicines: frozenset[str]
    care: Mapping[str, Any]
    diet: Mapping[str, Any]

    @property
    def answers(self) -> Iterator[str]:
        """Return keys of all that holds: ``conditions.gout``."""
        yield from (f"conditions.{key}" for key in sorted(self.conditions))
        yield from (f"medicines.{key}" for key in sorted(self.medicines))
        yield f"stages.{self.stage}"

    @property
    def kidneys(self) -> str:
        """State of the kidneys; a stage that is not said counts as late."""
        if "dialysis" in self.conditions:
            return "dialysis"
        if "kidney_disease" not in self.conditions:
            return "well"
        return "early" if self.care.get("kidney_stage") == "1_to_2" else "late"

    @property
    def bmi(self) -> float:
        """Body mass index, kg/m2."""
        return self.weight_kg / (self.height_cm / 100) ** 2

    @property
    def lean_kg(self) -> float:
        """Weight that figures per kilogram go by."""
        return min(self.weight_kg, g.HEALTHY_BMI * (self.height_cm / 100) ** 2)

    @property
    def need_kcal(self) -> float:
        """Energy requirement a day."""
        return g.energy_kcal(
            self.age, self.sex, self.stage, self.weight_kg, self.height_cm, self.activity
        )

    @property
    def grows(self) -> bool:
        """Return whether no day may have less than the requirement."""
        return (
            self.age < 19
            or self.stage != "none"
            or self.bmi < g.UNDERWEIGHT_BMI
            or "eating_disorder" in self.conditions
        )

    def holds(self, key: str) -> bool:
        """Return whether an offered figure was not declined."""
        return key in self.conditions and key not in self.care.get("declined", ())


def who(plan: Plan) -> Who:
    """Return the person of a plan."""
    profile = plan["profile"]
    person, care = profile["person"], profile.get("care", {})
    return Who(
        person["age"],
        person["sex"],
        person.get("stage", "none"),
        person["weight_kg"],
        person["height_cm"],
        person.get("activity", "low_active"),
        frozenset(care.get("conditions", ())),
        frozenset(care.get("medicines", ())),
        care,
        profile.get("diet", {}),
    )


def faults(plan: Plan) -> Iterator[str]:
    """Yield every figure of the guidelines that a plan breaks."""
    person, days = who(plan), _days(plan)
    taken = supplied(person.care)
    for number, servings in enumerate(days, start=1):
        for nutrient, most in ceilings(person).items():
            amount = _sum(servings, high(nutrient)) + taken.get(nutrient, 0.0)
            if amount > most * (1 + _SHARE) and taken.get(nutrient, 0.0) < most:
                yield f"day {number}: {nutrient} {amount:.0f}, at most {most:.0f}"
    yield from _forbidden(person, days)
    yield from _fish(person, days, missed=plan["status"] in _MISSES)
    yield from _fluid(person, days)
    if plan["status"] not in _MISSES:
        yield from _floors(person, days, taken)
        yield from _energy(person, days, plan)
        yield from _bands(person, days, taken, plan)


def ceilings(person: Who) -> Mapping[str, float]:
    """Return the most of some nutrients in a day; supplements count."""
    found: dict[str, float] = {}
    kidneys, agreed = person.kidneys, person.care.get("agreed", {})
    adult = person.age >= 19 and person.stage == "none"
    need = g.potassium_need_mg(person.age, person.sex, person.stage)
    low_k, high_k = g.LOW_POTASSIUM_MG
    most: list[float] = []
    if kidneys == "late" or "potassium_binder" in person.medicines:
        most.append(high_k)
    if kidneys == "dialysis":
        most.append(g.DIALYSIS_POTASSIUM_MG)
    if g.KEEPERS & person.medicines:
        most.append(need)
        if kidneys in ("late", "dialysis"):
            most.append((low_k + high_k) / 2)
    if kidneys == "early" or "addison" in person.conditions:
        most.append(need)
    if person.care.get("potassium_ceiling_mg") is not None:
        most = [person.care["potassium_ceiling_mg"]]
    if most:
        found["potassium_mg"] = min(most)
    if kidneys in ("late", "dialysis") and adult:
        found["phosphorus_mg"] = agreed.get("phosphorus_mg", g.PHOSPHORUS_MG)
    if kidneys == "late" and adult:
        _, provisional, never = g.CKD_PROTEIN_PER_KG
        own = agreed.get("protein_g", provisional * person.lean_kg)
        found["protein_g"] = min(own, never * person.lean_kg) + 0.1
    sodium = []
    if "kidney_disease" in person.conditions and adult:
        sodium.append(g.CKD_SODIUM_MG)
    if kidneys == "dialysis":
        sodium.append(g.DIALYSIS_SODIUM_MG)
    if person.holds("hypertension") and person.stage == "none":
        sodium.append(g.HYPERTENSION_SODIUM_MG)
    if "sodium_mg" in agreed:
        sodium.append(agreed["sodium_mg"])
    if sodium:
        found["sodium_mg"] = min(sodium)
    advised, upper = g.calcium_mg(person.age, person.sex, person.stage)
    found["calcium_mg"] = upper
    if "kidney_stones" in person.conditions and person.age >= 19:
        found["calcium_mg"] = g.STONES_CALCIUM_MG
    if "hypercalcaemia" in person.conditions:
        found["calcium_mg"] = min(found["calcium_mg"], advised)
    return found


def supplied(care: Mapping[str, Any]) -> Mapping[str, float]:
    """Return what supplements give a day, by nutrient, in its own unit."""
    total: dict[str, float] = {}
    for each in care.get("supplements", ()):
        nutrient, unit = each["nutrient"], each["unit"]
        suffix = nutrient.rsplit("_", 1)[1]
        if unit == "IU":
            factor = IU_PER_UG[nutrient]
        elif unit.startswith("IU"):
            factor = 0.67 if "natural" in unit else 0.45
        else:
            factor = _PREFIX[suffix][unit]
        daily = each["amount"] * factor * each.get("per_day", 1.0)
        total[nutrient] = total.get(nutrient, 0.0) + daily
    return total


Day = list[tuple[FoodRow, float]]


def _days(plan: Plan) -> list[Day]:
    return [
        [
            (foods()[each["food"]], float(each["grams"]))
            for meal in day["meals"]
            for each in meal["foods"]
        ]
        for day in plan["days"]
    ]


def _sum(servings: Day, per_100g: Mapping[str, float]) -> float:
    return sum(grams * per_100g[food.id] / 100 for food, grams in servings)


def _forbidden(person: Who, days: list[Day]) -> Iterator[str]:
    style = _STYLES.index(person.diet.get("style", "omnivore"))
    allergens = set(person.diet.get("exclude_allergens", ()))
    eaten = {food.id: food for servings in days for food, _ in servings}
    for food in eaten.values():
        if _STYLES.index(food.diet) < style:
            yield f"{food.id} is not {person.diet['style']}"
        if found := food.allergens & allergens:
            yield f"{food.id} has {', '.join(sorted(found))}"
        for answer in person.answers:
            if (
                food.id in g.FORBIDDEN.get(answer, ())
                or food.tags & g.FORBIDDEN_TAGS.get(answer, frozenset())
                or food.kind in g.FORBIDDEN_KINDS.get(answer, ())
            ):
                yield f"{food.id} with {answer}"


def _fish(person: Who, days: list[Day], *, missed: bool) -> Iterator[str]:
    if person.stage == "none":
        return
    least, most = g.FISH_G
    weeks, raw = len(days) / 7, raw_per_gram()
    fish = [(food, n) for servings in days for food, n in servings if food.kind in FISH_KINDS]
    high_g = sum(n * raw[food.id][1] for food, n in fish)
    low_g = sum(n * raw[food.id][0] for food, n in fish)
    if high_g > most * max(1.0, weeks) + 1:
        yield f"{high_g:.0f} g of fish, raw; at most {most:.0f}"
    style = person.diet.get("style", "omnivore")
    none = {"fish", "crustacean", "mollusc"} & set(person.diet.get("exclude_allergens", ()))
    eats_fish = style in ("omnivore", "pescatarian") and not none
    if eats_fish and not missed and weeks >= 1 and low_g < least * weeks - 1:
        yield f"{low_g:.0f} g of fish, raw; at least {least:.0f}"


_POURED = frozenset(
    {"water", "hot_drink", "juice", "milk", "plant_milk", "coconut_water", "sports_drink", "broth"}
)


def _fluid(person: Who, days: list[Day]) -> Iterator[str]:
    most = person.care.get("fluid_ceiling_ml")
    for number, servings in enumerate(days, start=1) if most is not None else ():
        poured = [(food, n) for food, n in servings if food.kind in _POURED]
        amount = _sum(poured, low("water_g"))
        if amount > most + 1:
            yield f"day {number}: {amount:.0f} ml to drink, {most:.0f} agreed"


def _floors(person: Who, days: list[Day], taken: Mapping[str, float]) -> Iterator[str]:
    if person.kidneys == "dialysis" and person.age >= 19:
        least = g.DIALYSIS_PROTEIN_PER_KG * person.lean_kg
        if "protein_g" in person.care.get("agreed", {}):
            least = min(least, person.care["agreed"]["protein_g"])
        for number, servings in enumerate(days, start=1):
            if (amount := _sum(servings, low("protein_g"))) < least - 0.1:
                yield f"day {number}: protein {amount:.0f} g, at least {least:.0f} on dialysis"
    bones = person.holds("osteoporosis") and person.age >= g.OSTEOPOROSIS_FROM_AGE
    if bones and "hypercalcaemia" not in person.conditions and not person.care.get("others"):
        mean = sum(_sum(day, low("vitamin_d_ug")) for day in days) / len(days)
        if mean + taken.get("vitamin_d_ug", 0.0) < g.OSTEOPOROSIS_VITAMIN_D_UG - 0.1:
            yield f"vitamin D {mean:.1f} µg a day, at least {g.OSTEOPOROSIS_VITAMIN_D_UG:.0f}"


def _energy(person: Who, days: list[Day], plan: Plan) -> Iterator[str]:
    if plan["profile"].get("targets", {}).get("energy_kcal") or person.care.get("goal"):
        return
    amounts = [_sum(servings, low("energy_kcal")) for servings in days]
    need = person.need_kcal
    share = 1.0 if person.grows else 1 - g.ENERGY_BAND
    least = share * need
    if person.age >= 19:
        least = max(least, g.LEAST_KCAL[person.sex]) if need >= g.LEAST_KCAL[person.sex] else least
    for number, amount in enumerate(amounts, start=1):
        if amount < least - 6:
            yield f"day {number}: {amount:.0f} kcal, at least {least:.0f}"
    mean = sum(amounts) / len(amounts)
    most = 1.04 if person.grows else 1 + g.WEEK_MEAN
    if len(days) >= 7 and not 1 - g.WEEK_MEAN <= mean / need <= most:
        yield f"{mean:.0f} kcal on average, {need:.0f} needed"


def _bands(person: Who, days: list[Day], taken: Mapping[str, float], plan: Plan) -> Iterator[str]:
    bands: dict[str, float] = {}
    if "warfarin" in person.medicines:
        bands["vitamin_k1_ug"] = g.WARFARIN_K1_SHARE
    if "heart_failure" in person.conditions:
        bands["sodium_mg"] = g.HEART_SODIUM_SHARE
    if "lithium" in person.medicines:
        bands["sodium_mg"] = g.LITHIUM_SHARE
    for nutrient, share in bands.items():
        amounts = [_sum(day, low(nutrient)) + taken.get(nutrient, 0.0) for day in days]
        if max(amounts) * (1 - share) > min(amounts) * (1 + share) * 1.02 + 1:
            yield f"{nutrient} from {min(amounts):.0f} to {max(amounts):.0f} a day"
        usual = person.care.get("usual", {}).get(nutrient)
        if nutrient == "vitamin_k1_ug":
            usual = person.care.get("vitamin_k1_usual_ug", usual)
        if usual and max(amounts) > usual * (1 + share) + 1:
            yield f"{nutrient} {max(amounts):.0f}, usual {usual:.0f}"
        if usual and nutrient not in ceilings(person) and min(amounts) < usual * (1 - share) - 1:
            yield f"{nutrient} {min(amounts):.0f}, usual {usual:.0f}"


def main() -> int:
    """Print what plans break; 1 if any does."""
    wrong = 0
    for name in sys.argv[1:]:
        found = list(faults(json.loads(Path(name).read_text(encoding="utf-8"))))
        wrong += bool(found)
        print(name, *found or ["nothing is broken"], sep="\n  ")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
