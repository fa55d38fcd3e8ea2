"""The plan as an HTML page, from templates that a person who knows HTML can edit."""

from __future__ import annotations

from collections.abc import Sequence

from foods import Catalogue
from planner.domain import Plan

from .content import PageContent, page_content
from .options import Extras
from .templates import Templates

__all__ = ["PageContent", "Templates", "page_content", "plan_html"]


def plan_html(
    plan: Plan,
    catalogue: Catalogue,
    template: str = "plan.html",
    *,
    days: Sequence[int] | None = None,
    extras: Extras | None = None,
    templates: Templates | None = None,
) -> str:
    """Return one file that opens in any browser; every text in it is escaped.

    Args:
        plan: The plan.
        catalogue: Its foods and dishes.
        template: The template's name.
        days: Numbers of the days wanted, from 0 on; None for all of them.
        extras: The person's own prices and templates.
        templates: Those in use, for their faults; made from `extras` if None.
    """
    extras = extras or Extras()
    templates = templates or Templates(extras.templates, extras.words)
    return templates.render(template, page=page_content(plan, catalogue, days, extras))
