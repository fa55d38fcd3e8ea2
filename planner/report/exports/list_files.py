"""The shopping list for other programs: a page that ticks, todo.txt, tasks, Mealie and Tandoor."""

from __future__ import annotations

import hashlib
import html
import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

from foods import Catalogue
from planner.domain import Plan
from planner.domain.translatable import translatable

from .listed_lines import ListedLine, listed_lines
from .request import Order

_PLACE = "electrolyte-meal-planner"
_PRODUCT = "-//Electrolyte Meal Planner//Shopping list//EN"

# One file, nothing from elsewhere: the policy forbids the page itself to open anything.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light dark; font: 18px/1.4 system-ui, sans-serif }
body { max-width: 36rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.3rem; margin: 0 0 .25rem }
h2 { font-size: 1rem; margin: 1.25rem 0 .25rem; opacity: .75 }
label { display: flex; gap: .75rem; padding: .6rem 0; border-bottom: 1px solid #8884 }
input { inline-size: 1.4rem; block-size: 1.4rem; flex: none; margin: .1rem 0 }
small { display: block; opacity: .75 }
label:has(:checked) span { text-decoration: line-through; opacity: .55 }
p { opacity: .75; margin: 0 }
"""
_SCRIPT = """
const key = document.body.dataset.key;
let kept = {};
try { kept = JSON.parse(localStorage.getItem(key)) || {} } catch (error) { kept = {} }
const boxes = [...document.querySelectorAll("input")];
const tell = () => {
  document.getElementById("left").textContent = boxes.filter(box => !box.checked).length;
};
for (const box of boxes) {
  if (box.id in kept) box.checked = kept[box.id];
  box.addEventListener("change", () => {
    kept[box.id] = box.checked;
    try { localStorage.setItem(key, JSON.stringify(kept)) } catch (error) { /* stays on screen */ }
    tell();
  });
}
tell();
"""


def list_page(plan: Plan, catalogue: Catalogue, order: Order) -> str:
    """Return a page with a box for each line, which a phone keeps ticked without a network."""
    words = order.extras.words
    lines = [*listed_lines(plan, catalogue, order)]
    title = words(translatable("Shopping list"))
    key = hashlib.sha256("|".join(_id(each) for each in lines).encode()).hexdigest()[:16]
    parts: list[str] = []
    head = ""
    for each in lines:
        now = " · ".join(filter(None, (each.aisle.trip, each.aisle.label)))
        if now != head:
            parts.append(f"<h2>{html.escape(now)}</h2>")
            head = now
        ticked = " checked" if each.page.ticked else ""
        note = f"<small>{html.escape(each.page.note)}</small>" if each.page.note else ""
        parts.append(
            f'<label><input type="checkbox" id="{_id(each)}"{ticked}>'
            f"<span>{html.escape(each.page.name)}"
            f"<small>{html.escape(_bought(each))}</small>{note}</span></label>"
        )
    still = words(translatable("still to buy"))
    kept = words(translatable("Ticks stay on this device, without a network."))
    return (
        "<!DOCTYPE html>\n"
        '<html><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{html.escape(title)}</title><style>{_STYLE}</style></head>"
        f'<body data-key="list-{key}"><h1>{html.escape(title)}</h1>'
        f'<p><b id="left">{len(lines)}</b> {html.escape(still)}. {html.escape(kept)}</p>'
        f"{''.join(parts)}<script>{_SCRIPT}</script></body></html>\n"
    )


def list_todo_txt(plan: Plan, catalogue: Catalogue, order: Order) -> str:
    """Return a task a line, as http://todotxt.org has them: the aisle is the context."""
    rows = []
    for each in listed_lines(plan, catalogue, order):
        done = "x " if each.page.ticked else ""
        text = _one_line(" ".join(filter(None, (each.page.name, _bought(each)))))
        rows.append(f"{done}{_no_mark(text)} +{_word('shopping')} @{_word(each.aisle.label)}")
    return "".join(f"{row}\n" for row in rows)


def list_tasks(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return the list as tasks (VTODO of RFC 5545), due on the day they are bought."""
    from icalendar import Calendar, Todo

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    words, stamp = order.extras.words, order.stamp or datetime.now(UTC)
    calendar.add("x-wr-calname", words(translatable("Shopping list")))
    start = plan.start or order.first_day
    whose = hashlib.sha256(order.extras.person.casefold().encode()).hexdigest()[:12]
    for each in listed_lines(plan, catalogue, order):
        task = Todo()
        day = start + timedelta(days=max(-1, each.line.trip)) if start else None
        task.add("uid", f"{day or 'list'}-{_id(each)}-{whose}@{_PLACE}")
        task.add("dtstamp", stamp)
        task.add("summary", " ".join(filter(None, (each.page.name, _bought(each)))))
        task.add("categories", [each.aisle.label])
        task.add("status", "COMPLETED" if each.page.ticked else "NEEDS-ACTION")
        if day is not None:
            task.add("due", day)
        if each.page.note:
            task.add("description", each.page.note)
        calendar.add_component(task)
    return bytes(calendar.to_ical())


def list_mealie(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return the list as the items of a shopping list of Mealie."""
    items = [
        {
            "quantity": each.quantity or 0,
            "unit": {"name": each.unit} if each.unit else None,
            "food": {"name": each.page.name},
            "note": each.page.note,
            "checked": each.page.ticked,
            "position": at,
            "label": {"name": each.aisle.label},
        }
        for at, each in enumerate(listed_lines(plan, catalogue, order))
    ]
    name = order.extras.words(translatable("Shopping list"))
    return _json({"name": name, "listItems": items})


def list_tandoor(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return the list as the entries of a shopping list of Tandoor."""
    entries = [
        {
            "food": {
                "name": each.page.name,
                "supermarket_category": {"name": each.aisle.label},
            },
            "unit": {"name": each.unit} if each.unit else None,
            "amount": each.quantity or 0,
            "order": at,
            "checked": each.page.ticked,
        }
        for at, each in enumerate(listed_lines(plan, catalogue, order))
    ]
    return _json(entries)


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode() + b"\n"


def _bought(each: ListedLine) -> str:
    return " ".join(filter(None, (each.page.buy, each.page.about)))


def _id(each: ListedLine) -> str:
    """Return an id, the same for the same line of the same trip, whatever its amount."""
    said = "|".join((str(each.line.trip), each.line.shop, each.aisle.label, each.page.name))
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def _word(text: str) -> str:
    return re.sub(r"\W+", "_", text).strip("_") or "list"


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _no_mark(text: str) -> str:
    """Return a name told apart by a dash if it would be read as a mark of the format."""
    bare = re.sub(r"(?<!\S)([+@])(?=\S)", r"\1 ", text)
    return f"- {bare}" if re.match(r"x\s|\([A-Z]\)\s|\d{4}-\d\d-\d\d", bare) else bare
