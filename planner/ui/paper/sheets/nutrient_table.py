"""Each day's nutrients against the targets: figures with a bar under each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.translatable import translatable
from planner.report.content import PageContent
from planner.report.figure_table import DayFigures, Figure, TargetColumn
from planner.ui.paper.block import Block, points, side_by_side, stacked
from planner.ui.paper.marks import RULE, Bar, Line
from planner.ui.paper.page_breaks import Group
from planner.ui.paper.typesetter import Typesetter

_FILE = "paper/nutrients.html"
# In widths of an m of the type in use.
_LABEL, _LABEL_LARGE = 5.6, 6.4  # "Wednesday"
_NARROWEST, _WIDEST, _GAP = 5.3, 13.0, 0.7
_BAR, _BAR_BESIDE, _FIGURE = 0.26, 7.6, 4.4


def nutrient_groups(content: PageContent, type_: Typesetter, width: float) -> list[Group]:
    """Return tables of as many columns as fit, then the notes."""
    if not content.targets or not content.days:
        return _notes(content, type_, width)
    em = points(type_.size)
    room = width - _label_width(type_)
    most = max(1, int(room / (em * (_NARROWEST + _GAP))))
    tables = -(-len(content.targets) // most)
    each = -(-len(content.targets) // tables)
    made = [
        _Table(content, type_, min(room / each, em * _WIDEST), range(at, at + each)).group()
        for at in range(0, len(content.targets), each)
    ]
    section = _section(content, type_, width)
    first = replace(made[0], heading=stacked([section, *filter(None, [made[0].heading])]))
    return [first, *made[1:], *_notes(content, type_, width)]


class _Table:
    def __init__(
        self, content: PageContent, type_: Typesetter, column: float, wanted: range
    ) -> None:
        self._content, self._type = content, type_
        self._em = points(type_.size)
        self._column, self._label = column, _label_width(type_)
        self._wanted = [at for at in wanted if at < len(content.targets)]

    def group(self) -> Group:
        """Return the table; it is not cut unless it is longer than a page."""
        content = self._content
        rows = [(day.weekday, day.figures) for day in content.days]
        if content.mean is not None:
            rows.append((translatable("Average"), content.mean))
        blocks = [self._row(name, figures) for name, figures in rows]
        return Group(tuple(blocks), self._head(), self._head(), gap=self._em * 1.1)

    def _head(self) -> Block:
        """Return the head: names at the foot of their line, then target and source."""
        names = self._targets("column")
        line = max(cell.height for cell in names)
        lowered = [cell.padded(top=line - cell.height) for cell in names]
        head = stacked(
            [
                side_by_side([Block(self._label, 0), *lowered]),
                self._quiet_row(translatable("Target"), "bounds"),
                self._quiet_row(translatable("Source"), "source"),
            ]
        )
        height = head.height + self._em * 0.3
        return head.with_height(height).with_marks((0, height, Line(head.width, 0, RULE)))

    def _quiet_row(self, label: str, macro: str) -> Block:
        name = self._type.make(_FILE, "quiet_row", self._label, label=label)
        return side_by_side([name, *self._targets(macro)])

    def _targets(self, macro: str) -> list[Block]:
        return [self._set(macro, target=self._content.targets[at]) for at in self._wanted]

    def _row(self, name: str, figures: DayFigures) -> Block:
        label = self._type.make(_FILE, "row", self._label, label=name)
        cells = [self._cell(figures[at], self._content.targets[at]) for at in self._wanted]
        row = side_by_side([label, *cells]).padded(top=self._em * 0.3)
        return row.with_height(row.height + self._em * 0.1)

    def _cell(self, figure: Figure, target: TargetColumn) -> Block:
        """Return a figure with its bar: to the left of it where there is room, else below."""
        text = self._set("amount", figure=figure)
        gap, high = self._em * _GAP, self._em * _BAR
        width, beside_it = self._column - gap, self._column >= self._em * _BAR_BESIDE
        if beside_it:
            bar = Bar(width - self._em * _FIGURE, high * 1.4, figure.share, target.ticks)
            return text.with_marks((gap, (text.height - high) / 2, bar))
        bar = Bar(width, high, figure.share, target.ticks)
        marked = text.with_marks((gap, text.height + high * 0.5, bar))
        return marked.with_height(text.height + high * 1.5)

    def _set(self, macro: str, **values: object) -> Block:
        gap = self._em * _GAP
        inner = self._type.make(_FILE, macro, self._column - gap, **values)
        return Block(self._column, inner.height, ((gap, 0, inner),))


def _label_width(type_: Typesetter) -> float:
    return points(type_.size) * (_LABEL_LARGE if type_.large else _LABEL)


def _section(content: PageContent, type_: Typesetter, width: float) -> Block:
    """Return the heading, with how to read what is under it."""
    figures = [figure for day in content.days for figure in day.figures]
    figures += content.mean or ()
    marked = any(figure.partly_known for figure in figures)
    missed = any(figure.verdict for figure in figures)
    return type_.make(_FILE, "section", width, marked=marked, missed=missed)


def _notes(content: PageContent, type_: Typesetter, width: float) -> list[Group]:
    """Return the cautions, and when to talk to a doctor."""
    doctor = (content.doctor,) if content.doctor else ()
    parts = (("note", content.notes), ("doctor", doctor))
    return [_said(type_, width, macro, f"{macro}_title", texts) for macro, texts in parts if texts]


def _said(type_: Typesetter, width: float, macro: str, title: str, texts: Sequence[str]) -> Group:
    rows = tuple(type_.make(_FILE, macro, width, text=text) for text in texts)
    head = type_.make(_FILE, title, width)
    return Group(rows, head, head, gap=points(type_.size) * 0.8)
