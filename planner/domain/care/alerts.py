"""What must stand over a week in plain sight: what it was not made for, and what is provisional."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue
from planner.domain.place_names import figure_words, nutrient_word
from planner.domain.plan.plan import Plan
from planner.domain.translatable import Opening, TranslatableText, listed, translatable

from .children import child_alerts
from .effects import Beside, Cap, Unasked
from .open_list import not_planned_for
from .rules import CareRules


def care_alerts(plan: Plan, catalogue: Catalogue, care: CareRules) -> tuple[TranslatableText, ...]:
    """Return short sentences, what is most pressing first; none for most people."""
    return tuple(_alerts(plan, catalogue, care))


def unasked_nutrients(plan: Plan, care: CareRules) -> tuple[str, ...]:
    """Return the nutrients that care leaves unasked for, in the order of the rules."""
    found = (
        effect.nutrient
        for _, effect in care.acting(plan.profile)
        if isinstance(effect, Unasked) and effect.nutrient not in plan.profile.targets
    )
    return tuple(dict.fromkeys(found))


def _alerts(plan: Plan, catalogue: Catalogue, care: CareRules) -> Iterator[TranslatableText]:
    profile, nutrients = plan.profile, catalogue.nutrients
    if others := not_planned_for(profile, care):
        yield translatable("This week was not made for {others}.", others=listed(others))
    yield from child_alerts(profile, care)
    for _, effect in care.acting(profile):
        if isinstance(effect, Beside) and effect.group == "stages":
            yield from effect.words(profile)
    provisional = {
        effect.nutrient
        for _, effect in care.acting(profile)
        if isinstance(effect, Cap) and effect.is_provisional(profile)
    }
    held = [t for t in plan.targets if t.nutrient in provisional and t.maximum is not None]
    if held:
        yield translatable(
            "{figures}: figures of guidelines, until you enter those of your doctor.",
            figures=Opening(
                listed(
                    translatable(
                        "{nutrient} at most {n}",
                        nutrient=nutrient_word(nutrients[target.nutrient]),
                        n=figure_words(
                            target.maximum or 0, nutrients[target.nutrient], trimmed=True
                        ),
                    )
                    for target in held
                )
            ),
        )
    if keys := unasked_nutrients(plan, care):
        yield translatable(
            "Not asked for: {nutrients}.",
            nutrients=listed(nutrient_word(nutrients[k]) for k in keys),
        )
