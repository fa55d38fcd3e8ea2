"""The page for a doctor on paper, set with the type and frame of all other pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QFont, QPainter

from planner.report.doctor_report import DoctorPage
from planner.report.templates import Templates
from planner.ui.locale import label_in_sentence, translated
from planner.ui.locale.format import number, short_date
from planner.ui.paper import Leaflet, PaperChoice
from planner.ui.paper.block import Block, Mark, points
from planner.ui.paper.marks import HAIRLINE, Line
from planner.ui.paper.page_breaks import Group, columns
from planner.ui.paper.page_frame import PageFrame, Part
from planner.ui.paper.typesetter import FAMILY, Typesetter

from .chart import DiaryChart, Ink, paint_picture
from .texts import no_cause, sign_name, site_name

_FILE = "paper/doctor.html"
_SIZE = 9.0
_SHARES = (1.25, 1.2, 0.95, 1.2, 0.75, 1.0, 1.3, 0.9)
"""How wide the columns of the table are: week, and the counts under heads of one word."""

_WIDE = 2.1
"""The same for "1,234 of 2,600"."""


@dataclass(frozen=True)
class _PictureMark:
    """The picture as ink: the same painting as on the screen, in black and greys."""

    picture: DiaryChart
    width: float
    height: float

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        face = QFont(FAMILY)
        em = points(7.5)
        face.setPixelSize(round(em))
        ink = Ink(em, face, "#000000", "#444444", "#b4b4b4", "#c8c8c8", "#000000")
        paint_picture(painter, self.picture, QRectF(0, 0, self.width, self.height), ink)


def doctor_leaflet(page: DoctorPage, picture: DiaryChart, choice: PaperChoice) -> Leaflet:
    """Return one page or two; it needs a `QGuiApplication`, for the fonts."""
    type_ = Typesetter(_SIZE, Templates(words=translated), large=choice.large)
    frame = PageFrame(choice, type_)
    tr = QCoreApplication.translate
    title = tr("DoctorSheet", "Cramps: notes for my doctor")
    aside = tr("DoctorSheet", "{who} · {first} to {last} {year}").format(
        who=page.person,
        first=short_date(page.first),
        last=short_date(page.last),
        year=page.last.year,
    )
    bodies = columns(list(_groups(page, picture, type_, frame.width)), frame.height)
    return Leaflet(title, tuple(frame.pages([Part(title, aside, bodies, title)])))


def _groups(
    page: DoctorPage, picture: DiaryChart, type_: Typesetter, width: float
) -> Iterator[Group]:
    tr = QCoreApplication.translate
    yield _lines(tr("DoctorSheet", "What was noted"), page.facts, type_, width)
    yield _picture(picture, type_, width)
    rows = tuple(_row(cells, type_, width) for cells in page.weeks)
    by_week = tr("DoctorSheet", "Week by week (intakes: eaten of planned, a day)")
    head = _under(by_week, type_, width)
    heads = _row(page.heads, type_, width, head=True)
    yield _group((heads, *rows), head, type_)
    if page.matches:
        words = tr("DoctorSheet", "Notes that match times to talk to a doctor")
        yield _lines(words, page.matches, type_, width)
    taken = tr("DoctorSheet", "Conditions, and what is taken")
    yield _lines(taken, page.taken, type_, width)
    yield _lines(tr("DoctorSheet", "Questions to ask"), page.questions, type_, width)
    if page.cramps:
        yield _lines(tr("DoctorSheet", "Each cramp"), tuple(_cramps(page)), type_, width)
    closing = type_.make(_FILE, "closing", width, text=page.closing)
    yield Group((closing,), gap=points(_SIZE) * 1.2)


def _cramps(page: DoctorPage) -> Iterator[str]:
    tr = QCoreApplication.translate
    for cramp in page.cramps:
        minutes = "" if cramp.minutes is None else number(cramp.minutes)
        parts = [
            f"{short_date(cramp.at.date())}, {cramp.at:%H:%M}",
            label_in_sentence(site_name(cramp.site)),
            tr("DoctorSheet", "strength {n}").format(n=cramp.strength),
            tr("Diary", "{n} min").format(n=minutes) if minutes else "",
            *(label_in_sentence(sign_name(sign)) for sign in sorted(cramp.signs)),
            cramp.text,
        ]
        yield " · ".join(part for part in parts if part)


def _lines(title: str, texts: tuple[str, ...], type_: Typesetter, width: float) -> Group:
    rows = tuple(type_.make(_FILE, "bullet", width, text=text) for text in texts)
    return _group(rows, _under(title, type_, width), type_)


def _group(rows: tuple[Block, ...], heading: Block, type_: Typesetter) -> Group:
    return Group(rows, heading, heading, gap=points(type_.size) * 1.0)


def _under(title: str, type_: Typesetter, width: float) -> Block:
    text = type_.make(_FILE, "section", width, text=title)
    return text.padded(bottom=points(type_.size) * 0.25)


def _picture(picture: DiaryChart, type_: Typesetter, width: float) -> Group:
    tr, high = QCoreApplication.translate, points(150)
    mark: Mark = _PictureMark(picture, width, high)
    drawn = Block(width, high, ((0.0, 0.0, mark),))
    said = type_.make(_FILE, "closing", width, text=no_cause())
    return _group(
        (drawn, said), _under(tr("DoctorSheet", "Weeks side by side"), type_, width), type_
    )


def _row(cells: tuple[str, ...], type_: Typesetter, width: float, *, head: bool = False) -> Block:
    """Return cells side by side, a hairline under them."""
    shares = [*_SHARES, *[_WIDE] * (len(cells) - len(_SHARES))]
    unit = width / sum(shares)
    x, parts, high = 0.0, [], 0.0
    for at, (text, share) in enumerate(zip(cells, shares, strict=True)):
        made = type_.make(
            _FILE, "cell", unit * share - points(2), text=text, right=at > 0, head=head
        )
        parts.append((x, points(1.5), made))
        x += unit * share
        high = max(high, made.height + points(3))
    line: tuple[float, float, Mark] = (0.0, high, Line(width, 0, HAIRLINE, faint=not head))
    return Block(width, high, (*parts, line))
