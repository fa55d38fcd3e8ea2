"""What the dialog offers, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from foods.csv_style import COMMAS, POINTS, POINTS_MARKED, CsvStyle
from planner.report.exports import Format, Part

COPIED = frozenset(
    {".txt", ".md", ".csv", ".html", ".json", ".toml", ".jsonld", ".todo.txt"}
    | {".mealie.json", ".tandoor.json"}
)
"""Files whose content is text that can go to the clipboard."""


def format_words(format_: Format) -> str:
    """ "Spreadsheet (Excel)"."""
    tr = QCoreApplication.translate
    return {
        ".pdf": tr("Export", "Pages to print (PDF)"),
        ".png": tr("Export", "Picture (PNG)"),
        ".xlsx": tr("Export", "Spreadsheet (Excel)"),
        ".csv": tr("Export", "Table (CSV)"),
        ".ics": tr("Export", "Calendar (iCalendar)"),
        ".html": tr("Export", "Web page (HTML)"),
        ".md": tr("Export", "Markdown"),
        ".txt": tr("Export", "Plain text"),
        ".json": tr("Export", "Data (JSON)"),
        ".toml": tr("Export", "Profile (TOML)"),
        ".jsonld": tr("Export", "Recipes (schema.org)"),
        ".cook.zip": tr("Export", "Recipes (Cooklang)"),
        ".todo.txt": tr("Export", "Shopping list (todo.txt)"),
        ".mealie.json": tr("Export", "Shopping list (Mealie)"),
        ".tandoor.json": tr("Export", "Shopping list (Tandoor)"),
    }[format_.suffix]


def format_hint(format_: Format) -> str:
    """What the file is good for, in a sentence."""
    tr = QCoreApplication.translate
    return {
        ".pdf": tr("Export", "To print later or to send. Print preview has more choices."),
        ".png": tr("Export", "For a chat, a tablet or a digital picture frame."),
        ".xlsx": tr(
            "Export",
            "Sheets for the week, the list to tick, nutrients and foods. Opens in Excel, "
            "LibreOffice and Google Sheets.",
        ),
        ".csv": tr("Export", "One table, a row for each food, item or nutrient."),
        ".ics": tr(
            "Export",
            "An event for each meal, or a task for each line of the list. Export again after a "
            "change: the same ones are replaced, not doubled.",
        ),
        ".html": tr(
            "Export",
            "One file for any browser, made from your print templates; the list alone can be "
            "ticked on a phone without a network.",
        ),
        ".md": tr("Export", "For notes and wikis; the list can be ticked there."),
        ".txt": tr("Export", "For e-mails and messages."),
        ".toml": tr(
            "Export",
            "Who the plan is for, with targets and restrictions. Open it here, or plan with it "
            "on the command line.",
        ),
        ".json": tr("Export", "Everything, with figures. This program opens it again as a plan."),
        ".jsonld": tr(
            "Export",
            "The recipes of the week for other programs. Imported here, they give the same list.",
        ),
        ".cook.zip": tr("Export", "A text file for each recipe, in one archive."),
        ".todo.txt": tr("Export", "A task a line, for programs that read todo.txt."),
        ".mealie.json": tr("Export", "The items of a shopping list, as Mealie has them."),
        ".tandoor.json": tr("Export", "The entries of a shopping list, as Tandoor has them."),
    }[format_.suffix]


def part_words(part: Part) -> str:
    """ "Week and list"."""
    tr = QCoreApplication.translate
    return {
        Part.ALL: tr("Export", "Everything"),
        Part.WEEK: tr("Export", "The week"),
        Part.LIST: tr("Export", "The shopping list"),
        Part.NUTRIENTS: tr("Export", "Nutrients against targets"),
    }[part]


def table_words() -> list[tuple[str, CsvStyle]]:
    """How a table in CSV can be written."""
    tr = QCoreApplication.translate
    return [
        (tr("Export", "12.5, cells parted by commas"), POINTS),
        (tr("Export", "12.5, parted by commas, with a mark for Excel"), POINTS_MARKED),
        (tr("Export", "12,5, cells parted by semicolons (Excel in German)"), COMMAS),
    ]
