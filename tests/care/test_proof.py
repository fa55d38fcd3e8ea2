"""The other model proves what cannot be met, and nothing that can."""

from __future__ import annotations

from typing import Any

from tests.care.proof import Verdict, may_eat, verdict
from tests.care.second_checker import who


def asked(**targets: dict[str, Any]) -> dict[str, Any]:
    """Return a day of three meals that misses protein, with the targets given."""
    slots = ("breakfast", "lunch", "dinner")
    return {
        "status": "short",
        "profile": {
            "person": {"age": 60, "sex": "male", "weight_kg": 80, "height_cm": 180},
            "diet": {"style": "vegan"},
            "meals": {"slots": list(slots)},
        },
        "targets": targets,
        "days": [
            {
                "meals": [{"slot": slot, "foods": []} for slot in slots],
                "short": [{"nutrient": "protein_g"}],
            }
        ],
    }


def bounds(low: float | None, high: float | None, source: str = "own") -> dict[str, Any]:
    return {"min": low, "max": high, "per": "day", "source": source}


def test_proof_is_found_for_a_target_no_dishes_can_bring() -> None:
    plan = asked(protein_g=bounds(400, None))
    assert verdict(plan) is Verdict.PROVEN
    plan = asked(energy_kcal=bounds(2000, 2200), potassium_mg=bounds(None, 300, "care: kidneys"))
    assert verdict(plan) is Verdict.PROVEN


def test_proof_is_not_found_for_a_target_that_can_be_met() -> None:
    plan = asked(energy_kcal=bounds(1500, 2500), protein_g=bounds(50, None))
    assert verdict(plan) is Verdict.NOT_PROVEN


def test_uv_mushrooms_are_eaten_by_who_likes_them_only() -> None:
    plan = asked()
    assert "portabella_uv_grilled" not in may_eat(who(plan))
    plan["profile"]["diet"]["like"] = ["portabella_uv_grilled"]
    assert "portabella_uv_grilled" in may_eat(who(plan))
    assert "milk_2pct" not in may_eat(who(plan))
