"""Files that a plan can be handed on as, by the ending of their name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from foods import Catalogue, DataError
from planner.domain import CareRules, Plan
from planner.domain.translatable import translatable
from planner.report.csv_rows import plan_csv
from planner.report.dietitian_page import dietitian_page
from planner.report.html_page import plan_html
from planner.report.templates import Templates
from planner.store import StoreError, plan_bytes

from .calendar_file import plan_calendar
from .list_files import list_mealie, list_page, list_tandoor, list_tasks, list_todo_txt
from .markdown import plan_markdown
from .nutrient_csv import nutrients_csv
from .painted import PaintedTable, check_painted
from .profile_toml import profile_toml
from .recipe_files import plan_cooklang, plan_jsonld
from .request import Order, Part
from .shopping_csv import list_csv
from .text_file import plain_text
from .workbook import plan_workbook

Writer = Callable[[Plan, Catalogue, Order], bytes]
Painters = Mapping[str, Writer]
"""Writers that need Qt, by ending; whoever has Qt hands them in."""

_FILE = f"{__name__.replace('.', '/')}.py"
_EVERYTHING = frozenset(Part)
_SHEETS = frozenset({Part.ALL, Part.WEEK, Part.LIST})
_LIST, _WEEK = frozenset({Part.LIST}), frozenset({Part.WEEK})


@dataclass(frozen=True)
class Format:
    """A kind of file. All that the dialog and the command line say of it stands here.

    Attributes:
        suffix: The ending of its name: ".xlsx".
        name: What it is called: "Spreadsheet".
        hint: What it is good for, in a sentence.
        parts: What of a plan it can hold.
        days: Whether it can hold some days only.
        write: Makes it; None for those that need Qt, which `planner/ui/painters.py` paints.
        is_text: Whether its content is text that can go to the clipboard.
        has_figures: Whether it asks how figures are written.
        has_times: Whether it asks when meals are eaten.
        argument: What ``--format`` of the command line calls it; empty = the ending.
    """

    suffix: str
    name: str
    hint: str
    parts: frozenset[Part]
    days: bool = True
    write: Writer | None = None
    is_text: bool = False
    has_figures: bool = False
    has_times: bool = False
    argument: str = ""


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


def _dietitian(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    templates = Templates(order.extras.templates, order.extras.words)
    page = dietitian_page(plan, catalogue, CareRules.load(), words=order.extras.words)
    html = templates.render("dietitian.html", page=page)
    for fault in templates.faults:
        order.tell(str(fault))
    return html.encode()


def table_of(formats: Sequence[Format]) -> Mapping[str, Format]:
    """Return formats by their ending.

    Raises:
        DataError: Two have one ending, or one name on the command line.
    """
    found: dict[str, Format] = {}
    for each in formats:
        others = {_argument(other) for other in found.values()}
        if each.suffix in found or _argument(each) in others:
            message = "Another format has this ending or this argument."
            raise DataError(_FILE, each.suffix, message, "Give it another in FORMATS.")
        found[each.suffix] = each
    return found


def _argument(format_: Format) -> str:
    return format_.argument or format_.suffix.removeprefix(".")


FORMATS = table_of(
    (
        Format(
            ".pdf",
            translatable("Pages to print (PDF)"),
            translatable("To print later or to send. Print preview has more choices."),
            _SHEETS,
        ),
        Format(
            ".png",
            translatable("Picture (PNG)"),
            translatable("For a chat, a tablet or a digital picture frame."),
            _SHEETS,
        ),
        Format(
            ".xlsx",
            translatable("Spreadsheet (Excel)"),
            translatable(
                "Sheets for the week, the list to tick, nutrients and foods. Opens in Excel, "
                "LibreOffice and Google Sheets."
            ),
            _EVERYTHING,
            write=plan_workbook,
        ),
        Format(
            ".csv",
            translatable("Table (CSV)"),
            translatable("One table, a row for each food, item or nutrient."),
            _EVERYTHING - {Part.ALL},
            write=_csv,
            is_text=True,
            has_figures=True,
        ),
        Format(
            ".ics",
            translatable("Calendar (iCalendar)"),
            translatable(
                "An event for each meal, or a task for each line of the list. Export again after a "
                "change: the same ones are replaced, not doubled."
            ),
            _WEEK | _LIST,
            write=_calendar,
            has_times=True,
        ),
        Format(
            ".html",
            translatable("Web page (HTML)"),
            translatable(
                "One file for any browser, made from your print templates; the list alone can be "
                "ticked on a phone without a network."
            ),
            frozenset({Part.ALL, Part.LIST}),
            write=_html,
            is_text=True,
        ),
        Format(
            ".dietitian.html",
            translatable("Page for a dietitian (HTML)"),
            translatable(
                "Answers, targets with their sources, what each day brings and how much of it is "
                "known. Opens and prints in any browser."
            ),
            frozenset({Part.ALL}),
            days=False,
            write=_dietitian,
            is_text=True,
            argument="dietitian",
        ),
        Format(
            ".md",
            translatable("Markdown"),
            translatable("For notes and wikis; the list can be ticked there."),
            _EVERYTHING,
            write=lambda plan, catalogue, order: plan_markdown(plan, catalogue, order).encode(),
            is_text=True,
        ),
        Format(
            ".txt",
            translatable("Plain text"),
            translatable("For e-mails and messages."),
            _SHEETS,
            write=lambda plan, catalogue, order: plain_text(plan, catalogue, order).encode(),
            is_text=True,
            argument="text",
        ),
        Format(
            ".json",
            translatable("Data (JSON)"),
            translatable("Everything, with figures. This program opens it again as a plan."),
            frozenset({Part.ALL}),
            days=False,
            write=lambda plan, catalogue, _: plan_bytes(plan, catalogue),
            is_text=True,
        ),
        Format(
            ".toml",
            translatable("Profile (TOML)"),
            translatable(
                "Who the plan is for, with targets and restrictions. Open it here, or plan with it "
                "on the command line."
            ),
            frozenset({Part.ALL}),
            days=False,
            write=lambda plan, _, __: profile_toml(plan.profile).encode(),
            is_text=True,
        ),
        Format(
            ".jsonld",
            translatable("Recipes (schema.org)"),
            translatable(
                "The recipes of the week for other programs. Imported here, they give the same "
                "list."
            ),
            _WEEK,
            write=plan_jsonld,
            is_text=True,
        ),
        Format(
            ".cook.zip",
            translatable("Recipes (Cooklang)"),
            translatable("A text file for each recipe, in one archive."),
            _WEEK,
            write=plan_cooklang,
            argument="cooklang",
        ),
        Format(
            ".todo.txt",
            translatable("Shopping list (todo.txt)"),
            translatable("A task a line, for programs that read todo.txt."),
            _LIST,
            write=lambda plan, catalogue, order: list_todo_txt(plan, catalogue, order).encode(),
            is_text=True,
            argument="todo",
        ),
        Format(
            ".mealie.json",
            translatable("Shopping list (Mealie)"),
            translatable("The items of a shopping list, as Mealie has them."),
            _LIST,
            write=list_mealie,
            is_text=True,
            argument="mealie",
        ),
        Format(
            ".tandoor.json",
            translatable("Shopping list (Tandoor)"),
            translatable("The entries of a shopping list, as Tandoor has them."),
            _LIST,
            write=list_tandoor,
            is_text=True,
            argument="tandoor",
        ),
    )
)
"""In the order they are offered in."""
FORMATS_BY_ARGUMENT: Mapping[str, Format] = {_argument(each): each for each in FORMATS.values()}
"""By what ``--format`` of the command line may say."""
_ALSO = {
    ".text": ".txt",
    ".markdown": ".md",
    ".htm": ".html",
    ".ical": ".ics",
    ".mealplan": ".json",
}


def format_of(path: Path | str) -> Format:
    """Return the kind of file that a name ends in.

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


def check_painters(painters: Painters) -> None:
    """Refuse to begin with a format that nothing writes, or a painter of no format.

    Raises:
        DataError: Naming the ending and the file to change.
    """
    table = PaintedTable(_FILE, "FORMATS", "PAINTERS", "format")
    painted = {suffix for suffix, each in FORMATS.items() if each.write is None}
    check_painted(table, painted, painters)


def export_bytes(
    plan: Plan,
    catalogue: Catalogue,
    format_: Format,
    order: Order | None = None,
    painters: Painters | None = None,
) -> bytes:
    """Return a plan as the content of a file.

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
    """Return the order with the one part that the file can hold, if all was asked for."""
    if order.part in format_.parts:
        return order
    if order.part is Part.ALL:
        return replace(order, part=Part.WEEK if Part.WEEK in format_.parts else Part.LIST)
    can = " or ".join(sorted(format_.parts))
    raise StoreError(format_.suffix, f"It cannot hold '{order.part}' alone. It can hold: {can}.")
