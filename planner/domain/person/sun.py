"""Vitamin D and the sun: an assumption that is stated, never a target that is lowered."""

from __future__ import annotations

from enum import StrEnum

from planner.domain.translatable import TranslatableText, translatable


class Sun(StrEnum):
    """How much sun the skin gets."""

    UNSAID = "unsaid"
    LITTLE = "little"
    SUMMER = "summer"


class Latitude(StrEnum):
    """How far from the equator a person lives."""

    UNSAID = "unsaid"
    BELOW_35 = "below_35"
    TO_50 = "35_to_50"
    BEYOND_50 = "beyond_50"


def sun_words(sun: Sun, latitude: Latitude) -> tuple[TranslatableText, ...]:
    """Return what the plan assumes of vitamin D from the skin, and why.

    Source:
        NASEM (IOM) 2011 set the intake for almost no sun. Webb and others 1988, J Clin
        Endocrinol Metab 67:373: skin makes no vitamin D from November to February at 42
        degrees, from October to March at 52.
    """
    first = translatable(
        "Vitamin D is planned as if your skin made none: the reference intake is meant for almost "
        "no sun (NASEM 2011)."
    )
    words = {
        Latitude.BEYOND_50: translatable(
            "Where you live the sun is too low in winter: from October to March skin makes hardly "
            "any vitamin D (Webb 1988)."
        ),
        Latitude.TO_50: translatable(
            "Where you live the sun is low in winter: skin makes little vitamin D then, and near "
            "50 degrees hardly any from November to February (Webb 1988)."
        ),
        Latitude.BELOW_35: translatable("Where you live skin can make vitamin D all the year."),
    }
    summer = translatable("In summer your skin may make some. The plan does not count on it.")
    more = (summer,) if sun is Sun.SUMMER else ()
    return (first, *more, *((words[latitude],) if latitude in words else ()))
