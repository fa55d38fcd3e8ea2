"""The sentence under a target's slider."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from planner.application.views import TargetView
from planner.ui.locale.format import amount, figure, plain_amount, unit_word


def sentence(view: TargetView) -> str:
    """Return text such as "reference 320 · week reaches 412"."""
    if view.locked_reason and not view.on:
        return "\n".join(
            dict.fromkeys(
                filter(None, (view.locked_reason, *view.reasons, _taken(view), view.warning))
            )
        )
    if not view.on:
        return QCoreApplication.translate("TargetWords", "not planned for")
    first = " · ".join(filter(None, (_aim(view), _reach(view), _supplied(view))))
    return "\n".join((first, *view.reasons, *filter(None, (view.warning,))))


def tip(view: TargetView) -> str:
    """Return everything about a target: where it comes from and its upper limit."""
    words = QCoreApplication.translate("TargetWords", "From: {n}")
    lines = (sentence(view), _upper(view), words.format(n=view.source) if view.source else "")
    return "\n".join(filter(None, lines)).replace("<", "‹")


def slider_name(view: TargetView, counts_per_unit: int) -> str:
    """Return the name of a slider for a screen reader: with the unit that its counts are in."""
    tr, unit = QCoreApplication.translate, unit_word(view.nutrient)
    if counts_per_unit == 1:
        words = tr("TargetWords", "{n} target in {unit}")
    elif counts_per_unit == 10:
        words = tr("TargetWords", "{n} target in tenths of {unit}")
    else:
        words = tr("TargetWords", "{n} target in hundredths of {unit}")
    return words.format(n=view.nutrient.label, unit=unit)


def spoken_value(view: TargetView) -> str:
    """Return the value for a screen reader: "2,600 milligrams, reference 2,600"; "" for none."""
    if not view.on or view.value is None:
        return ""
    said = f"{plain_amount(view.value, view.nutrient)} {unit_word(view.nutrient)}"
    if view.reference is None:
        return said
    tr = QCoreApplication.translate
    reference = tr("TargetWords", "reference {n}").format(
        n=plain_amount(view.reference, view.nutrient)
    )
    return f"{said}, {reference}"


def needs_a_look(view: TargetView) -> bool:
    """Return whether the week misses it, or it is set where care is due."""
    if view.warning or view.missed is not None:
        return bool(view.warning or view.missed)
    if not view.on or view.reaches is None:
        return False
    low = view.minimum is not None and view.reaches < view.minimum * 0.999
    high = view.maximum is not None and view.reaches > view.maximum * 1.001
    return low or high


def _aim(view: TargetView) -> str:
    tr, n = QCoreApplication.translate, view.nutrient
    if view.ranges or (view.locked_reason and view.minimum is not None and view.maximum):
        low, high = plain_amount(view.minimum or 0, n), plain_amount(view.maximum or 0, n)
        return tr("TargetWords", "{low} to {high}").format(low=low, high=high)
    ceiling = view.minimum is None and view.reference is None
    if (view.limits or ceiling) and view.maximum is not None:
        return tr("TargetWords", "at most {n}").format(n=plain_amount(view.maximum, n))
    if view.reference is not None:
        return tr("TargetWords", "reference {n}").format(n=plain_amount(view.reference, n))
    return ""


def _upper(view: TargetView) -> str:
    if view.upper_limit is None:
        return ""
    tr, figure = QCoreApplication.translate, plain_amount(view.upper_limit, view.nutrient)
    if view.limits:
        return tr("TargetWords", "reduce above {n}").format(n=figure)
    return tr("TargetWords", "upper limit {n}").format(n=figure)


def _reach(view: TargetView) -> str:
    if view.reaches is None:
        return ""
    words = QCoreApplication.translate("TargetWords", "week reaches {n}")
    return words.format(n=figure(view.reaches, view.nutrient))


def _taken(view: TargetView) -> str:
    """Return what supplements give of something that is not planned for."""
    if not view.supplied:
        return ""
    words = QCoreApplication.translate("TargetWords", "{n} from supplements")
    return words.format(n=amount(view.supplied, view.nutrient))


def _supplied(view: TargetView) -> str:
    if not view.supplied:
        return ""
    words = QCoreApplication.translate("TargetWords", "{n} of it from supplements")
    return words.format(n=plain_amount(view.supplied, view.nutrient))
