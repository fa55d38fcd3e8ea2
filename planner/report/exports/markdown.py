"""The plan as Markdown (CommonMark with tables and tasks), every name escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from foods import Catalogue
from planner.domain import Plan
from planner.domain.translatable import TranslatableText, translatable
from planner.report.content import PageAisle, PageContent, PageDay, PageMeal, page_content
from planner.report.figure_table import Figure
from planner.report.templates import Words

from .request import Order, Part

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$])")
# What would begin a list, a heading or a rule at the start of a line.
_FIRST = re.compile(r"^(\d*)([-+=.)])")
_WEB = re.compile(r"(?<=\w)(://|(?<=www)\.|@)")


def plan_markdown(plan: Plan, catalogue: Catalogue, order: Order | None = None) -> str:
    """Return days with their meals, nutrients against targets, list and notes."""
    order = order or Order()
    content = page_content(plan, catalogue, order.days, order.extras)
    return "\n".join(_lines(content, order)).rstrip() + "\n"


def escaped(text: str) -> str:
    """Return a text that Markdown shows as it is."""
    one_line = _SPECIAL.sub(r"\\\1", " ".join(text.split()))
    return _WEB.sub(r"\\\1", _FIRST.sub(r"\1\\\2", one_line))


def _lines(content: PageContent, order: Order) -> Iterator[str]:
    words = order.extras.words
    yield f"# {escaped(content.title)}"
    yield ""
    yield escaped(content.person)
    if order.wants(Part.WEEK):
        if content.before:
            yield from _ahead(words(translatable("The day before")), content.before)
        for day in content.days:
            yield from _day(day, content.slots, words)
    if order.wants(Part.NUTRIENTS) and content.targets:
        yield from _nutrients(content, words)
    if order.wants(Part.LIST):
        yield from _list(content, words)
    if content.notes:
        yield from ("", f"## {words(translatable('Please note'))}", "")
        yield from (f"- {escaped(note)}" for note in content.notes)
    if content.doctor and order.part is not Part.LIST:
        yield from ("", f"> {escaped(content.doctor)}")


def _day(day: PageDay, slots: Iterable[tuple[str, str]], words: Words) -> Iterator[str]:
    yield from ("", f"## {escaped(day.label)}")
    for slot, label in slots:
        if slot in day.meals:
            yield from _meal(day.meals[slot], words)
        elif slot in day.unplanned:
            yield from ("", f"### {escaped(label)}", "", escaped(day.unplanned[slot]))
    if day.ahead:
        yield from _ahead(words(translatable("For tomorrow")), day.ahead)


def _ahead(head: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield what is done for the next day."""
    yield from ("", f"**{escaped(head)}**", "")
    yield from (f"- {escaped(line)}" for line in lines)


def _meal(meal: PageMeal, words: Words) -> Iterator[str]:
    yield from ("", f"### {escaped(meal.label)}: {escaped(meal.title)}", "")
    if meal.note:
        yield from (escaped(meal.note), "")
    yield from (f"- {escaped(food)}" for food in meal.foods)
    yield ""
    facts = f"*{escaped(meal.energy)}, {meal.minutes} min.*"
    if not meal.steps:
        yield f"{facts} {escaped(meal.method)}".rstrip()
        return
    cooked = words(translatable("For {portions}", portions=meal.cooked)) if meal.cooked else ""
    yield f"{facts} {escaped(cooked)}".rstrip()
    yield ""
    for at, step in enumerate(meal.steps, 1):
        told = f" *({escaped(step.facts)})*" if step.facts else ""
        yield f"{at}. {escaped(step.text)}{told}"


def _nutrients(content: PageContent, words: Words) -> Iterator[str]:
    heads = [f"{t.label}, {t.unit}" for t in content.targets]
    mean = translatable("{bounds} on average")
    aims = [
        words(TranslatableText(mean, bounds=t.bounds)) if t.weekly else t.bounds
        for t in content.targets
    ]
    yield from ("", f"## {words(translatable('Nutrients a day'))}", "")
    yield _row(["", *heads])
    yield "| --- |" + " ---: |" * len(heads)
    yield _row([words(translatable("Target")), *aims])
    yield _row([words(translatable("Source")), *(t.source for t in content.targets)])
    for day in content.days:
        yield _row([day.weekday, *map(_amount, day.figures)])
    if content.mean is not None:
        yield _row([words(translatable("Average")), *map(_amount, content.mean)])


def _amount(figure: Figure) -> str:
    mark = {"low": "↓ ", "high": "↑ "}.get(figure.verdict, "")
    return f"{mark}{figure.text}{'+' * figure.partly_known}"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(map(escaped, cells)) + " |"


def _list(content: PageContent, words: Words) -> Iterator[str]:
    yield from ("", f"## {words(translatable('Shopping list'))}")
    for aisle in content.aisles:
        yield from _aisle(aisle)
    if content.bill:
        yield from (
            "",
            escaped(words(translatable("Cost of whole packs: {bill}", bill=content.bill))),
        )


def _aisle(aisle: PageAisle) -> Iterator[str]:
    label = ": ".join(filter(None, (aisle.trip, aisle.label)))
    yield from ("", f"### {escaped(label)}", "")
    for line in aisle.lines:
        amount = " ".join(filter(None, (line.buy, line.about)))
        words = "; ".join(filter(None, (amount, line.cost, line.left, line.note)))
        box = "x" if line.ticked else " "
        yield f"- [{box}] {escaped(line.name)}" + (f": {escaped(words)}" if words else "")
