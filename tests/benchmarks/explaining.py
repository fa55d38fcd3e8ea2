"""How long explanations take: ``python -m tests.benchmarks.explaining``.

CPU seconds until the conflicts are told, and until every repair has been tried.
"""

from __future__ import annotations

from time import process_time

from foods import Catalogue, Diet
from planner.domain import CareRules, DietRules, MealRules, Person, Profile, plan_week
from planner.domain.explain import Explanation, explain, target_costs
from solver import Effort


def main() -> None:
    """Explain plans of people whose rules cannot hold together."""
    catalogue, care = Catalogue.load(), CareRules.load()
    fortified = frozenset(f.id for f in catalogue.foods.values() if "fortified" in f.tags)
    mushrooms = frozenset(f.id for f in catalogue.foods.values() if f.kind == "mushroom")
    vegan = DietRules(Diet.VEGAN, exclude_foods=fortified | mushrooms)
    few = frozenset(sorted(catalogue.foods)[22:])
    people = {
        "vegan": Profile(Person(34), vegan),
        "hurried": Profile(Person(34), vegan, MealRules(("breakfast", "lunch", "dinner"), 5)),
        "few foods": Profile(Person(34), DietRules(exclude_foods=few)),
    }
    print(f"{'person':12}{'conflicts':>12}{'told, s':>10}{'all, s':>10}{'costs, s':>10}")
    for name, profile in people.items():
        plan = plan_week(profile, catalogue, effort=Effort.QUICK)
        begun, first = process_time(), list[float]()

        def told(_: Explanation, begun: float = begun, first: list[float] = first) -> None:
            first.append(process_time() - begun)

        found = explain(plan, catalogue, care, told=told)
        whole, begun = process_time() - begun, process_time()
        target_costs(plan, catalogue, care)
        costs = process_time() - begun
        print(f"{name:12}{len(found.conflicts):12}{first[0]:10.2f}{whole:10.2f}{costs:10.2f}")


if __name__ == "__main__":
    main()
