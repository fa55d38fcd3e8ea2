"""Files that a plan can be handed on as, by the ending of their name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from foods import Catalogue
from planner.domain import Plan
from planner.report.csv_rows import plan_csv
from planner.report.html_page import plan_html
from planner.report.templates import Templates
from planner.store.errors import StoreError
from planner.store.plan_file import plan_bytes

from .calendar_file import plan_calendar
from .list_files import list_mealie, list_page, list_tandoor, list_tasks, list_todo_txt
from .markdown import plan_markdown
from .nutrient_csv import nutrients_csv
from .profile_toml import profile_toml
from .recipe_files import plan_cooklang, plan_jsonld
from .request import Order, Part
from .shopping_csv import list_csv
from .text_file import plain_text
from .workbook import plan_workbook

Writer = Callable[[Plan, Catalogue, Order], bytes]
Painters = Mapping[str, Writer]
"""Writers that need Qt, by ending; whoever has Qt hands them in."""

_EVERYTHING = frozenset(Part)
_SHEETS = frozenset({Part.ALL, Part.WEEK, Part.LIST})
_LIST, _WEEK = frozenset({Part.LIST}), frozenset({Part.WEEK})


@dataclass(frozen=True)
class Format:
    """A kind of file.

    Attributes:
        suffix: The ending of its name: ".xlsx".
        name: What it is called: "Spreadsheet".
        parts: What of a plan it can hold.
        days: Whether it can hold some days only.
        write: Makes it; None for those that need Qt.
    """

    suffix: str
    name: str
    parts: frozenset[Part]
    days: bool = True
    write: Writer | None = None


def _csv(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    if order.part is Part.LIST:
        text = list_csv(plan, catalogue, order)
    elif order.part is Part.NUTRIENTS:
        text = nutrients_csv(plan, catalogue, order)
    else:
        text = plan_csv(plan, catalogue, order.days, order.table)
    return text.encode(order.table.encoding)


def _calendar(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    write = list_tasks if order.part is Part.LIST else plan_calendar
    return write(plan, catalogue, order)


def _html(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    if order.part is Part.LIST:
        return list_page(plan, catalogue, order).encode()
    templates = Templates(order.extras.templates, order.extras.words)
    page = plan_html(plan, catalogue, days=order.days, extras=order.extras, templates=templates)
    for fault in templates.faults:
        order.tell(str(fault))
    return page.encode()


FORMATS: Mapping[str, Format] = {
    each.suffix: each
    for each in (
        Format(".pdf", "Pages to print (PDF)", _SHEETS),
        Format(".png", "Picture (PNG)", _SHEETS),
        Format(".xlsx", "Spreadsheet (Excel)", _EVERYTHING, write=plan_workbook),
        Format(".csv", "Table (CSV)", _EVERYTHING - {Part.ALL}, write=_csv),
        Format(".ics", "Calendar (iCalendar)", _WEEK | _LIST, write=_calendar),
        Format(
            ".html",
            "Web page (HTML)",
            frozenset({Part.ALL, Part.LIST}),
            write=_html,
        ),
        Format(
            ".md",
            "Markdown",
            _EVERYTHING,
            write=lambda plan, catalogue, order: plan_markdown(plan, catalogue, order).encode(),
        ),
        Format(
            ".txt",
            "Plain text",
            _SHEETS,
            write=lambda plan, catalogue, order: plain_text(plan, catalogue, order).encode(),
        ),
        Format(
            ".json",
            "Data (JSON)",
            frozenset({Part.ALL}),
            days=False,
            write=lambda plan, catalogue, _: plan_bytes(plan, catalogue),
        ),
        Format(
            ".toml",
            "Profile (TOML)",
            frozenset({Part.ALL}),
            days=False,
            write=lambda plan, _, __: profile_toml(plan.profile).encode(),
        ),
        Format(".jsonld", "Recipes (schema.org)", _WEEK, write=plan_jsonld),
        Format(".cook.zip", "Recipes (Cooklang)", _WEEK, write=plan_cooklang),
        Format(
            ".todo.txt",
            "Shopping list (todo.txt)",
            _LIST,
            write=lambda plan, catalogue, order: list_todo_txt(plan, catalogue, order).encode(),
        ),
        Format(".mealie.json", "Shopping list (Mealie)", _LIST, write=list_mealie),
        Format(".tandoor.json", "Shopping list (Tandoor)", _LIST, write=list_tandoor),
    )
}
"""In the order they are offered in."""
_ALSO = {
    ".text": ".txt",
    ".markdown": ".md",
    ".htm": ".html",
    ".ical": ".ics",
    ".mealplan": ".json",
}


def format_of(path: Path | str) -> Format:
    """The kind of file that a name ends in.

    Raises:
        StoreError: The ending is unknown, with those that are known.
    """
    suffix, name = Path(path).suffix.lower(), Path(path).name.lower()
    longer = (each for each in FORMATS if each.count(".") > 1 and f".{name}".endswith(each))
    known = FORMATS.get(next(longer, _ALSO.get(suffix, suffix)))
    if known is None:
        ending = f"The ending '{suffix}' is unknown" if suffix else "The name has no ending"
        raise StoreError(path, f"{ending}. Use one of {' '.join(FORMATS)}.")
    return known


def export_bytes(
    plan: Plan,
    catalogue: Catalogue,
    format_: Format,
    order: Order | None = None,
    painters: Painters | None = None,
) -> bytes:
    """A plan as the content of a file.

    Raises:
        StoreError: The kind of file cannot hold what is wanted, or it needs Qt.
    """
    order = _fitting(format_, order or Order())
    write = format_.write or (painters or {}).get(format_.suffix)
    if write is None:
        raise StoreError(
            format_.suffix, "This needs Qt; run the installed `electrolyte-planner` command."
        )
    return write(plan, catalogue, order)


def _fitting(format_: Format, order: Order) -> Order:
    """The order with the one part that the file can hold, if all was asked for."""
    if order.part in format_.parts:
        return order
    if order.part is Part.ALL:
        return replace(order, part=Part.WEEK if Part.WEEK in format_.parts else Part.LIST)
    can = " or ".join(sorted(format_.parts))
    raise StoreError(format_.suffix, f"It cannot hold '{order.part}' alone. It can hold: {can}.")
