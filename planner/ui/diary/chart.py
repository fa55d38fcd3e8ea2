"""Weeks of intake and cramps in one picture: one painting for screen, paper and PNG.

Above, a bar a day: what was eaten of a nutrient, over the outline of what was planned. Below,
a stem a cramp, as high as it was strong. A day without notes stays empty, which is no zero.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from foods import Nutrient
from planner.domain.diary import STRENGTHS, DaySpan
from planner.ui.locale import label_in_sentence
from planner.ui.locale.format import amount, day_name, number, short_date
from planner.ui.theme import Tokens


@dataclass(frozen=True)
class DiaryChart:
    """What is drawn.

    Attributes:
        days: In order, from a Monday.
        nutrient: Whose intake is drawn.
        minimum: Its target a day, in its own unit; None without one.
    """

    days: tuple[DaySpan, ...]
    nutrient: Nutrient
    minimum: float | None

    @property
    def most(self) -> float:
        """Return the end of the scale."""
        key = self.nutrient.key
        figures = [span.note.planned(key) or 0.0 for span in self.days]
        figures += [span.note.eaten(key) or 0.0 for span in self.days]
        return 1.12 * max([*figures, self.minimum or 0.0, 1e-9])


@dataclass(frozen=True)
class Ink:
    """Colours and type of one medium; lengths follow the size of the type.

    Attributes:
        em: Height of the type, in the painter's units.
        face: Its font, at that size.
    """

    em: float
    face: QFont
    text: str
    quiet: str
    line: str
    bar: str
    disc: str


def screen_ink(look: Tokens, face: QFont) -> Ink:
    """Return the window's own colours."""
    em = float(face.pixelSize())
    return Ink(em, face, look.text, look.quiet, look.line, look.accent, look.amber)


@dataclass(frozen=True)
class ChartFrame:
    """Where things stand in a box."""

    intake: QRectF
    cramps: QRectF
    dates: QRectF
    step: float

    def column(self, index: int) -> QRectF:
        """Return the strip of a day, over all of the picture."""
        x = self.intake.left() + index * self.step
        return QRectF(x, self.intake.top(), self.step, self.cramps.bottom() - self.intake.top())


def frame_of(picture: DiaryChart, box: QRectF, em: float) -> ChartFrame:
    """Return the parts of a box: figures at the left, the intake, the cramps, the dates."""
    left, foot, gap = box.left() + 4.6 * em, 1.9 * em, 1.6 * em
    wide = box.right() - left
    high = box.height() - foot - gap - 1.4 * em
    intake = QRectF(left, box.top() + 1.4 * em, wide, high * 0.56)
    cramps = QRectF(left, intake.bottom() + gap, wide, high * 0.44)
    dates = QRectF(left, cramps.bottom(), wide, foot)
    return ChartFrame(intake, cramps, dates, wide / max(1, len(picture.days)))


def paint_picture(painter: QPainter, picture: DiaryChart, box: QRectF, ink: Ink) -> None:
    """Paint all of it into a box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(ink.face)
    frame = frame_of(picture, box, ink.em)
    _paint_grid(painter, picture, frame, ink)
    _paint_strengths(painter, frame, ink)
    for index, span in enumerate(picture.days):
        _paint_intake(painter, picture, span, frame, index, ink)
        _paint_cramps(painter, span, frame, index, ink)
    _paint_target(painter, picture, frame, ink)
    painter.restore()


def _paint_grid(painter: QPainter, picture: DiaryChart, frame: ChartFrame, ink: Ink) -> None:
    tr, n, em = QCoreApplication.translate, picture.nutrient, ink.em
    heads = (
        (frame.intake, tr("Diary", "{n} eaten, {unit}").format(n=n.label, unit=n.unit)),
        (frame.cramps, tr("Diary", "Cramps, by strength (1 to 10)")),
    )
    for area, words in heads:
        painter.setPen(QColor(ink.text))
        room = QRectF(area.left(), area.top() - 1.5 * em, area.width(), 1.4 * em)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(QColor(ink.line), em / 12))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
    for index, span in enumerate(picture.days):
        if span.day.weekday() == 0:
            x = frame.intake.left() + index * frame.step
            painter.setPen(QPen(QColor(ink.line), em / 12))
            painter.drawLine(QPointF(x, frame.intake.top()), QPointF(x, frame.dates.top()))
            painter.setPen(QColor(ink.quiet))
            room = QRectF(x, frame.dates.top() + em * 0.3, 7 * frame.step, frame.dates.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft, short_date(span.day))


def _paint_target(painter: QPainter, picture: DiaryChart, frame: ChartFrame, ink: Ink) -> None:
    if picture.minimum is None:
        return
    area, em = frame.intake, ink.em
    y = area.bottom() - area.height() * picture.minimum / picture.most
    painter.setPen(QPen(QColor(ink.text), em / 9, Qt.PenStyle.DashLine))
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    painter.setPen(QColor(ink.quiet))
    room = QRectF(area.left() - 4.6 * em, y - em, 4.3 * em, 2 * em)
    words = number(picture.minimum, 0 if picture.minimum >= 10 else 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)


def _paint_intake(
    painter: QPainter, picture: DiaryChart, span: DaySpan, frame: ChartFrame, index: int, ink: Ink
) -> None:
    eaten, planned = span.note.eaten(picture.nutrient.key), span.note.planned(picture.nutrient.key)
    if eaten is None or planned is None:
        return
    area = frame.intake
    x, wide = area.left() + (index + 0.18) * frame.step, frame.step * 0.64

    def bar(figure: float) -> QRectF:
        high = area.height() * figure / picture.most
        return QRectF(x, area.bottom() - high, wide, high)

    painter.setPen(QPen(QColor(ink.quiet), ink.em / 14))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(bar(planned))
    painter.fillRect(bar(eaten), QColor(ink.bar))


def _paint_cramps(
    painter: QPainter, span: DaySpan, frame: ChartFrame, index: int, ink: Ink
) -> None:
    """Paint a stem as high as the cramp was strong; those of a day stand beside each other."""
    area, count = frame.cramps, len(span.cramps)
    side = min(0.75 * ink.em, frame.step * 0.8)
    for at, cramp in enumerate(span.cramps):
        x = area.left() + (index + (at + 1) / (count + 1)) * frame.step
        y = _strength_y(area, cramp.strength)
        painter.setPen(QPen(QColor(ink.disc), ink.em / 10))
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, y))
        painter.setBrush(QColor(ink.disc))
        painter.drawEllipse(QPointF(x, y), side / 2, side / 2)


def _strength_y(area: QRectF, strength: int) -> float:
    return area.bottom() - area.height() * 0.94 * strength / STRENGTHS[1]


def _paint_strengths(painter: QPainter, frame: ChartFrame, ink: Ink) -> None:
    """Paint lines at the middle and the greatest strength, with their figures."""
    area, em = frame.cramps, ink.em
    for strength in (5, 10):
        y = _strength_y(area, strength)
        painter.setPen(QPen(QColor(ink.line), em / 14))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setPen(QColor(ink.quiet))
        room = QRectF(area.left() - 4.6 * em, y - em, 4.3 * em, 2 * em)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags, str(strength))


def day_words(picture: DiaryChart, index: int) -> str:
    """Return a day of the picture for who cannot see it."""
    tr, span, n = QCoreApplication.translate, picture.days[index], picture.nutrient
    said = [f"{day_name(span.day, index)} {short_date(span.day)}"]
    if span.cramps:
        worst = max(cramp.strength for cramp in span.cramps)
        words = tr("Diary", "cramps: {n}, the strongest {worst} of 10")
        said.append(words.format(n=len(span.cramps), worst=worst))
    else:
        said.append(tr("Diary", "no cramp noted"))
    eaten, planned = span.note.eaten(n.key), span.note.planned(n.key)
    if eaten is None or planned is None:
        said.append(tr("Diary", "meals not noted"))
    else:
        words = tr("Diary", "{n}: {eaten} eaten of {planned} planned")
        said.append(words.format(n=n.label, eaten=amount(eaten, n), planned=amount(planned, n)))
    return "; ".join(said)


def summary_words(picture: DiaryChart) -> str:
    """Return all of the picture in a sentence or two; it counts, and claims nothing."""
    tr = QCoreApplication.translate
    cramps = sum(len(span.cramps) for span in picture.days)
    noted = [e for span in picture.days if (e := span.note.eaten(picture.nutrient.key)) is not None]
    last = picture.days[-1].day if picture.days else None
    first = last - timedelta(days=len(picture.days) - 1) if last else None
    words = tr("Diary", "{first} to {last}: cramps noted: {n}. Days with meals noted: {days}")
    said = words.format(first=short_date(first), last=short_date(last), n=cramps, days=len(noted))
    if noted:
        mean = amount(sum(noted) / len(noted), picture.nutrient)
        words = tr("Diary", ", on average {n} of {nutrient} eaten")
        said += words.format(n=mean, nutrient=label_in_sentence(picture.nutrient.label))
    return said + "."
