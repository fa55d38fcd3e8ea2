"""What is eaten, in words and figures."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from foods import amount_words
from planner.domain.diet import AnalysisLine, EatenItem, TargetStatus
from planner.ui.locale import label_in_sentence
from planner.ui.locale.format import number, plain_amount

_ENERGY = "energy_kcal"


def amount_of(item: EatenItem) -> str:
    """Return text such as "2 slices", "200 g"."""
    measure = item.food.measure(item.unit)
    if measure is None or item.unit == "g":
        return f"{number(item.amount, 0 if item.amount >= 1 else 1)} g"
    return f"{amount_words(item.amount)} {measure.unit_for(item.amount)}"


def amount_and_grams(item: EatenItem) -> str:
    """Return text such as "2 slices · 64 g", "150 g"."""
    amount, grams = amount_of(item), f"{number(item.grams)} g"
    return amount if item.unit == "g" else f"{amount} · {grams}"


def energy_of(items: Iterable[EatenItem]) -> float:
    """Return the known energy, kcal."""
    return total_of(items, _ENERGY)


def total_of(items: Iterable[EatenItem], nutrient: str) -> float:
    """Return the known amount of a nutrient, in its own unit."""
    return sum(item.food.figures.get(nutrient, 0.0) * item.grams / 100 for item in items)


def standing_words(standing: TargetStatus) -> str:
    """Return the meaning of a sign, for who cannot see it."""
    tr = QCoreApplication.translate
    return {
        TargetStatus.MET: tr("Diet", "✓ met"),
        TargetStatus.LOW: tr("Diet", "▼ low"),
        TargetStatus.HIGH: tr("Diet", "▲ high"),
        TargetStatus.FREE: "",
    }[standing]


def day_words(line: AnalysisLine) -> str:
    """Return text such as "at least 212 mg"; an unknown figure is no zero."""
    figure = f"{number(line.amount, line.nutrient.decimals)} {line.nutrient.unit}"
    at_least = QCoreApplication.translate("Diet", "at least {n}")
    return at_least.format(n=figure) if line.at_least else figure


def aim_words(line: AnalysisLine) -> str:
    """Return text such as "≥ 320", "1,900–2,100"."""
    target, n = line.target, line.nutrient
    if target is None:
        return ""
    low, high = target.minimum, target.maximum
    if low is not None and high is not None:
        return f"{plain_amount(low, n)}–{plain_amount(high, n)}"
    if low is not None:
        return f"≥ {plain_amount(low, n)}"
    return f"≤ {plain_amount(high, n)}" if high is not None else ""


def where_from(line: AnalysisLine) -> str:
    """Return which foods a nutrient comes from, and whose figure nobody knows."""
    tr, n = QCoreApplication.translate, line.nutrient
    parts = [f"{share.name} {number(share.amount, n.decimals)} {n.unit}" for share in line.shares]
    from_ = tr("Diet", "{nutrient} comes from: {foods}.")
    said = from_.format(nutrient=n.label, foods=", ".join(parts)) if parts else ""
    if not parts:
        said = tr("Diet", "No food here is known to bring {n}.").format(
            n=label_in_sentence(n.label)
        )
    if line.unknown:
        unknown = tr("Diet", "Not known, and not counted as zero: {foods}.")
        said += " " + unknown.format(foods=", ".join(line.unknown))
    return said
