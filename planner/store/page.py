"""The plan as an HTML page, from templates that a person who knows HTML can edit."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined

from foods import Catalogue
from planner.domain import Plan

from .page_content import PageContent, page_content

__all__ = ["PageContent", "Templates", "page_content", "plan_html"]


def plan_html(plan: Plan, catalogue: Catalogue, template: str = "plan.html") -> str:
    """The page of a template in ``resources/templates``; every text in it is escaped."""
    return Templates().render(template, page=page_content(plan, catalogue))


class Templates:
    """The templates of ``resources/templates``; every text put into them is escaped."""

    def __init__(self) -> None:
        self._environment = Environment(
            loader=FunctionLoader(_source),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        self._environment.filters |= {
            "breakable": breakable,
            "tight": tight,
            "tight_percent": tight_percent,
        }

    def render(self, name: str, **values: Any) -> str:
        """A whole template."""
        return self._environment.get_template(name).render(values)

    def piece(self, name: str, macro: str, **values: Any) -> str:
        """What one macro of a template makes, without white space around it."""
        return str(getattr(self._environment.get_template(name).module, macro)(**values)).strip()


def tight(text: str) -> str:
    """The text with its first number and unit held together, and numbers with their "%"."""
    return tight_percent(text.replace(" ", "\u00a0", 1))


def tight_percent(text: str) -> str:
    """The text with every number and its "%", and every short bracket, held together."""
    text = text.replace(" %", "\u00a0%")
    return re.sub(r"\([^()]{1,14}\)", lambda found: found[0].replace(" ", "\u00a0"), text)


def breakable(text: str, longest: int = 18) -> str:
    """The text with a place to wrap in every word that no column could hold."""
    return " ".join(_broken(word, longest) for word in text.split(" "))


def _broken(word: str, longest: int) -> str:
    if len(word) <= longest:
        return word
    step = longest // 2
    return "\u200b".join(word[at : at + step] for at in range(0, len(word), step))


def _source(name: str) -> str:
    path = files("resources") / "templates"
    for part in name.split("/"):
        path = path / part
    return path.read_text(encoding="utf-8")
