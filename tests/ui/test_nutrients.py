"""The charts of nutrients: right sums, words for every part, and a way down to the record."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from foods.figures.provenance import load_provenance
from planner.application.views.nutrient_shares import OTHERS, shares_of, sources, stack
from planner.ui.nutrients.chart import clear_place, limits, paint_chart, scale_of, segments
from planner.ui.nutrients.output import draw_on, png_bytes
from planner.ui.nutrients.ranking import RankingModel
from planner.ui.nutrients.record_dialog import RecordModel
from planner.ui.theme import LIGHT
from planner.ui.window.pages import Page

from .settling import settle

MAGNESIUM = "magnesium_mg"
BOX = QRectF(0, 0, 900, 500)


@pytest.fixture
def page(qtbot, window):
    window.show_page(Page.NUTRIENTS)
    window.more.nutrients.show_nutrient(MAGNESIUM)
    settle()
    return window.more.nutrients


def made(window, context, key=MAGNESIUM, *, by_food=False):
    shares = shares_of(window.session.plan, context.catalogue, key)
    return stack(window.session.week, shares, key, by_food=by_food)


@pytest.mark.parametrize("key", [MAGNESIUM, "vitamin_d_ug", "energy_kcal", "sodium_mg"])
@pytest.mark.parametrize("by_food", [False, True])
def test_parts_of_a_bar_add_up_to_the_day(window, context, key, by_food):
    for bar in made(window, context, key, by_food=by_food).bars:
        assert sum(piece.amount for piece in bar.pieces) == pytest.approx(bar.mark.amount)
        for piece in bar.pieces:
            known = [share.amount for share in piece.shares if share.amount is not None]
            assert piece.amount == pytest.approx(sum(known))


def test_heights_stand_to_each_other_as_the_figures_do(window, context):
    chart = made(window, context)
    scale = scale_of(chart, BOX)
    low, _ = limits(chart)
    assert scale.area.top() <= scale.y(low) <= scale.area.bottom()
    for segment in segments(chart, BOX):
        per_unit = scale.area.height() / scale.top
        assert segment.box.height() == pytest.approx(segment.piece.amount * per_unit)
        assert scale.area.top() <= segment.box.top()


def test_sources_are_ranked_and_an_unknown_figure_is_no_zero(window, context):
    catalogue, plan = context.catalogue, window.session.plan
    for key in catalogue.nutrients:
        found = sources(shares_of(plan, catalogue, key))
        amounts = [source.amount for source in found if source.amount is not None]
        assert amounts == sorted(amounts, reverse=True)
        assert all(source.amount is None for source in found[len(amounts) :])
        assert sum(source.part for source in found) == pytest.approx(1.0)


def test_unknown_figure_is_said_and_stands_last(qtbot, window, context):
    from dataclasses import replace

    shares = shares_of(window.session.plan, context.catalogue, MAGNESIUM)
    unknown = replace(shares[0], food="x", name="moss", per_100g=None, amount=None)
    found = sources((*shares, unknown))
    model = RankingModel()
    model.show_sources(found, context.catalogue.nutrients[MAGNESIUM])
    last = model.rowCount() - 1
    assert [model.index(last, c).data() for c in range(3)] == ["Moss", "not known", "–"]


def test_few_foods_are_named_and_the_rest_put_together(window, context):
    chart = made(window, context, by_food=True)
    assert len(chart.keys) == 7
    assert chart.keys[-1] == OTHERS


def test_arrows_walk_over_days_and_parts_and_every_part_is_said(qtbot, page):
    chart = page.one.chart
    chart.setFocus()
    said = {chart.accessibleDescription()}
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right):
        qtbot.keyClick(chart, key)
        said.add(chart.accessibleDescription())
    assert len(said) == 5
    words = chart.accessibleDescription()
    assert words.startswith("Wednesday, Breakfast:")
    assert "mg of Magnesium" in words
    assert "% of the day" in words


def test_stacked_by_food_the_parts_are_foods(qtbot, page):
    page.one.by_food.click()
    assert page.one.chart.stack.by_food
    page.one.chart.setFocus()
    top = page.one.model.source(0).title
    top = top[:1].upper() + top[1:]
    assert top in {page.one.chart.words(s).split(", ")[1].split(":")[0] for s in parts(page)}


def parts(page):
    return page.one.chart._segments()


def test_part_is_opened_down_to_usdas_record(qtbot, window, page, context):
    chart = page.one.chart
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Return)
    dialog = window.more.records.dialog
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.model._origins is not None)
    day = window.session.week.days[0]
    breakfast = next(s for s in day.marks[MAGNESIUM].segments if s.slot == "breakfast")
    rows = [dialog.model.texts(share) for share in dialog.model._shares]
    assert len(rows) == len(day.cards["breakfast"].foods)
    assert all(row[6] == "304" for row in rows)  # magnesium's number in SR28
    assert {row[5] for row in rows} == {food.source for food in day.cards["breakfast"].foods}
    assert f"{breakfast.amount:,.0f} mg" in dialog.sum_words()
    for share in dialog.model._shares:
        food = context.catalogue.per_100g[context.catalogue.row(share.food)]
        per_100g = food[context.catalogue.column(MAGNESIUM)]
        assert share.amount == pytest.approx(per_100g * share.grams / 100)


def test_how_a_figure_is_known_stands_beside_it(qapp, window, context):
    shares = shares_of(window.session.plan, context.catalogue, MAGNESIUM)
    model = RecordModel(shares, context.catalogue.nutrients[MAGNESIUM])
    assert {model.texts(share)[7] for share in shares} == {"…"}
    model.show_origins(load_provenance())
    said = {model.texts(share)[7] for share in shares}
    assert any("Measured" in words and words.endswith(", SR28 2016") for words in said)
    assert "Foundation Foods 2025" in said
    assert "…" not in said


def test_copy_of_the_record_is_a_table(qtbot, window, page):
    page.one.ranking.activated.emit(page.one.model.index(0, 0))
    dialog = window.more.records.dialog
    text = dialog.as_text()
    assert len(text.splitlines()) == 1 + dialog.model.rowCount()
    assert {line.count("\t") for line in text.splitlines()} == {7}


def test_figure_of_the_map_opens_its_nutrient(qtbot, window):
    window.show_page(Page.NUTRIENTS)
    page = window.more.nutrients
    page.map.setFocus()
    for _ in range(2):
        qtbot.keyClick(page.map, Qt.Key.Key_Down)
    qtbot.keyClick(page.map, Qt.Key.Key_Return)
    assert page.one_button.isChecked()
    assert page.one.key == page.map._cells()[14].mark.nutrient.key


def test_chart_picture_and_paper_show_the_same_thing(window, context, tmp_path):
    chart = made(window, context)
    image = QImage.fromData(png_bytes(chart))
    assert image.width() >= 1800
    seen = {image.pixelColor(x, y).name() for x in range(0, 1800, 9) for y in range(0, 1100, 9)}
    assert set(LIGHT.series[:4]) <= seen
    assert LIGHT.amber in seen or limits(chart)[1] is None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "chart.pdf"))
    draw_on(printer, chart)
    assert (tmp_path / "chart.pdf").stat().st_size > 3000


def test_focus_is_painted(window, context):
    def painted(focus):
        image = QImage(900, 500, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        paint_chart(painter, made(window, context), BOX, LIGHT, focus)
        painter.end()
        return image

    assert painted(None) != painted(3)
    assert painted(3) != painted(4)


def test_part_under_the_pointer_is_found(qtbot, page):
    first = parts(page)[0]
    found = page.one.chart._under(QPointF(first.box.center()))
    assert (found.bar.index, found.piece.key) == (first.bar.index, first.piece.key)
    qtbot.mouseClick(
        page.one.chart, Qt.MouseButton.LeftButton, pos=parts(page)[6].box.center().toPoint()
    )
    assert page.one.chart.current().piece.key == parts(page)[6].piece.key
    assert QApplication.focusWidget() is page.one.chart


@pytest.mark.parametrize(
    ("lines", "top"),
    [
        ((), 43),  # in the middle
        ((10, 120), 43),  # lines that run elsewhere
        ((50,), 34),  # just above the line, not under it
        ((47,), 49),  # nearer to the middle below it
        ((40, 60), 43),
        ((45, 55), 29),  # no room between them
    ],
)
def test_figure_in_a_bar_stands_clear_of_target_and_limit(lines, top):
    place = clear_place(QRectF(5, 0, 40, 100), 14, lines)
    assert (place.left(), place.top(), place.width(), place.height()) == (5, top, 40, 14)


def test_figure_that_would_touch_a_line_is_left_out():
    assert clear_place(QRectF(0, 0, 40, 26), 14, [13]) is None
    assert clear_place(QRectF(0, 0, 40, 12), 14, []) is None
