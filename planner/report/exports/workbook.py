"""The plan as a spreadsheet: week, list to tick, nutrients against targets, every food."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from foods import Catalogue
from planner.domain import Plan
from planner.domain.translatable import translatable
from planner.report.content import PageContent, page_content
from planner.report.translate import translated_content

from .nutrient_csv import NutrientRow, nutrient_rows
from .request import Order, Part

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

# Text is text, whatever it begins with: a name never becomes a formula or a link.
_SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
_LONGEST_CELL = 32_000
_LONGEST_NAME = 31
_NUTRIENT_HEADS = (
    translatable("Nutrient"),
    translatable("Unit"),
    translatable("At least"),
    translatable("At most"),
    translatable("Per"),
    translatable("Source"),
    translatable("Met"),
)
_BOX, _TICK = "☐", "☑"


def _author(order: Order) -> str:
    return order.extras.words(translatable("Electrolyte Meal Planner"))


def plan_workbook(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return an .xlsx file with a sheet for each part wanted."""
    from xlsxwriter import Workbook  # a tenth of a second that a start does not wait for

    content = page_content(plan, catalogue, order.days, order.extras)
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True, **_SAFE}) as book:
        book.set_properties({"title": content.title, "author": _author(order)})
        sheets = _Sheets(book, _Formats.of(book), order.extras.words)
        if order.wants(Part.WEEK):
            sheets.week(content)
        if order.wants(Part.LIST):
            sheets.list(content)
        if order.wants(Part.NUTRIENTS):
            rows = nutrient_rows(plan, catalogue, order.days)
            sheets.nutrients(content, translated_content(rows, order.extras.words))
        if order.wants(Part.WEEK):
            sheets.foods(content)
        sheets.notes(content)
    return out.getvalue()


@dataclass(frozen=True)
class _Formats:
    """The few looks there are."""

    head: Format
    label: Format
    text: Format
    quiet: Format
    tick: Format
    done: Format
    money: Format
    missed: Format
    numbers: tuple[Format, ...]

    @classmethod
    def of(cls, book: Workbook) -> _Formats:
        top: dict[str, Any] = {"valign": "top", "text_wrap": True}
        numbers = ("#,##0", "#,##0.0", "#,##0.00")
        return cls(
            head=book.add_format({"bold": True, "bottom": 1, "bg_color": "#EFEEEA", **top}),
            label=book.add_format({"bold": True, **top}),
            text=book.add_format(top),
            quiet=book.add_format({"font_color": "#555555", **top}),
            tick=book.add_format({"align": "center", "valign": "top", "font_size": 12}),
            done=book.add_format({"font_strikeout": True, "font_color": "#777777"}),
            money=book.add_format({"num_format": '"$"#,##0.00', "valign": "top"}),
            missed=book.add_format({"bold": True, "font_color": "#9A4A06"}),
            numbers=tuple(book.add_format({"num_format": n, "valign": "top"}) for n in numbers),
        )


class _Sheets:
    def __init__(self, book: Workbook, formats: _Formats, words: Callable[[str], str]) -> None:
        self._book, self._formats, self._words = book, formats, words

    def week(self, content: PageContent) -> None:
        """Write meals down, days across; a cell holds a title and its foods."""
        heads = ["", *(" ".join(filter(None, (d.weekday, d.short_date))) for d in content.days)]
        sheet = self._sheet(
            translatable("Week"), heads, [12, *[30] * len(content.days)], frozen=(1, 1)
        )
        for row, (slot, label) in enumerate(content.slots, 1):
            self._put(sheet, row, 0, label, self._formats.label)
            for column, day in enumerate(content.days, 1):
                if meal := day.meals.get(slot):
                    foods = (f"· {food}" for food in meal.foods)
                    self._put(
                        sheet, row, column, "\n".join((meal.title, *foods, meal.note)).rstrip()
                    )
                elif words := day.unplanned.get(slot):
                    self._put(sheet, row, column, words)

    def list(self, content: PageContent) -> None:
        """Write the shopping list with a column to tick, and what a line costs."""
        heads = [
            "✓",
            translatable("Aisle"),
            translatable("Item"),
            translatable("Buy"),
            translatable("Amount"),
            translatable("Cost"),
        ]
        sheet = self._sheet(
            translatable("Shopping list"), heads, [4, 22, 34, 18, 18, 10], frozen=(1, 0)
        )
        row = 0
        for aisle in content.aisles:
            for line in aisle.lines:
                row += 1
                box = _TICK if line.ticked else _BOX
                sheet.write_string(row, 0, box, self._formats.tick)
                label = ": ".join(filter(None, (aisle.trip, aisle.label)))
                for column, text in enumerate((label, line.name, line.buy, line.about), 1):
                    self._put(sheet, row, column, text)
                if line.usd is not None:
                    sheet.write_number(row, 5, round(line.usd, 2), self._formats.money)
        if row:
            self._tickable(sheet, row)
        if content.bill:
            # Not in the table: a sentence as wide as it needs.
            bill = translatable("Cost of whole packs: {bill}", bill=content.bill)
            sheet.write_string(row + 2, 1, self._words(bill))

    def nutrients(self, content: PageContent, rows: Sequence[NutrientRow]) -> None:
        """Write figures as numbers, with the target, its source and whether it is met."""
        heads: list[str] = [*_NUTRIENT_HEADS]
        heads += [day.weekday for day in content.days] + [translatable("Average")]
        widths = [20, 7, 10, 10, 8, 22, 24, *[12] * (len(content.days) + 1)]
        sheet = self._sheet(translatable("Nutrients"), heads, widths, frozen=(1, 1))
        for at, row in enumerate(rows, 1):
            number = self._formats.numbers[min(row.decimals, 2)]
            self._put(sheet, at, 0, row.label, self._formats.label)
            self._put(sheet, at, 1, row.unit)
            for column, bound in ((2, row.minimum), (3, row.maximum)):
                if bound is not None:
                    sheet.write_number(at, column, bound, number)
            for column, text in (
                (4, self._words(_PER.get(row.per, row.per))),
                (5, row.source),
                (6, row.verdict),
            ):
                self._put(sheet, at, column, text)
            for column, amount in enumerate((*row.amounts, row.mean), 7):
                sheet.write_number(at, column, round(amount, 3), number)
            self._mark_missed(sheet, at, row, 7 + len(row.amounts))

    def foods(self, content: PageContent) -> None:
        """Write a row for every food of every meal."""
        heads = [
            translatable("Day"),
            translatable("Meal"),
            translatable("Dish"),
            translatable("Food"),
            translatable("Grams"),
        ]
        sheet = self._sheet(translatable("Foods"), heads, [24, 12, 38, 44, 10], frozen=(1, 0))
        row = 0
        for day in content.days:
            for meal in day.meals.values():
                for serving in meal.servings:
                    row += 1
                    texts = (day.label, meal.label, meal.title, serving.amount)
                    for column, text in enumerate(texts):
                        self._put(sheet, row, column, text)
                    grams = serving.mass_g
                    sheet.write_number(row, 4, grams, self._formats.numbers[grams < 10])
        if row:
            sheet.autofilter(0, 0, row, len(heads) - 1)

    def notes(self, content: PageContent) -> None:
        """Write who it is for, cautions, and when to talk to a doctor."""
        sheet = self._sheet(translatable("Notes"), [content.title], [100], frozen=(1, 0))
        lines = (content.person, *content.notes, content.doctor, self._words(_SOURCES))
        for row, text in enumerate(filter(None, lines), 1):
            self._put(sheet, row, 0, text)

    def _sheet(
        self, name: str, heads: Sequence[str], widths: Sequence[float], frozen: tuple[int, int]
    ) -> Worksheet:
        sheet = self._book.add_worksheet(self._words(name)[:_LONGEST_NAME])
        for column, (head, width) in enumerate(zip(heads, widths, strict=True)):
            sheet.set_column(column, column, width)
            self._put(sheet, 0, column, self._words(head), self._formats.head)
        sheet.freeze_panes(*frozen)
        sheet.repeat_rows(0)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        return sheet

    def _put(
        self, sheet: Worksheet, row: int, column: int, text: str, look: Format | None = None
    ) -> None:
        """Put a text as text, never longer than a cell may be."""
        sheet.write_string(row, column, text[:_LONGEST_CELL], look or self._formats.text)

    def _tickable(self, sheet: Worksheet, last: int) -> None:
        """Add boxes to choose a tick in, and a line through what is ticked."""
        choices = {"validate": "list", "source": [_BOX, _TICK]}
        sheet.data_validation(1, 0, last, 0, choices)
        ticked = {
            "type": "formula",
            "criteria": f'=$A2="{_TICK}"',
            "format": self._formats.done,
        }
        sheet.conditional_format(1, 1, last, 5, ticked)
        sheet.autofilter(0, 0, last, 5)

    def _mark_missed(self, sheet: Worksheet, at: int, row: NutrientRow, last: int) -> None:
        """Mark amounts outside the bounds; the column Met says so in words."""
        first = 7 if row.per == "day" else last
        for bound, criteria in ((row.minimum, "<"), (row.maximum, ">")):
            if bound is not None:
                rule = {"type": "cell", "criteria": criteria, "value": round(bound, 3)}
                sheet.conditional_format(
                    at, first, at, last, {**rule, "format": self._formats.missed}
                )


_PER = {"day": translatable("day"), "week": translatable("week")}
_SOURCES = translatable(
    "Figures: USDA (Foundation Foods, FNDDS, SR28). Reference intakes: NASEM. "
    "Some foods have no figure for a nutrient."
)
