"""Prices on the shopping list: shown, typed over, remembered, taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit

from foods import Catalogue
from planner.domain import Plan, problem_for
from planner.domain.planning.least_cost import is_over_budget
from planner.domain.shopping.food_costs import usual_costs, week_cost
from planner.ui.session.commands.plan_changes import cost_words
from planner.ui.shopping import ShoppingPage
from planner.ui.shopping.line_delegate import UNDER
from planner.ui.shopping.list_reader import shop_items
from planner.ui.shopping.model import COST, ShoppingModel
from planner.ui.shopping.price_texts import read_price
from planner.ui.window.pages import Page

Role = Qt.ItemDataRole


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "own-prices.json"


def make_page(qtbot, week: Plan, catalogue: Catalogue, file: Path) -> ShoppingPage:
    made = ShoppingPage()
    qtbot.addWidget(made, before_close_func=lambda page: page.prices.close())
    made.resize(900, 700)
    made.show()
    made.show_items(shop_items(week, catalogue, {}))
    made.prices.load(catalogue.foods, lambda: file)
    qtbot.waitUntil(lambda: made.prices.ready)
    return made


@pytest.fixture
def page(qtbot, week: Plan, catalogue: Catalogue, file: Path) -> ShoppingPage:
    return make_page(qtbot, week, catalogue, file)


def cells(page: ShoppingPage) -> Iterator[QModelIndex]:
    model = page.model
    for row in range(model.rowCount()):
        aisle = model.index(row, 0)
        for at in range(model.rowCount(aisle)):
            yield model.index(at, COST, aisle)


def cell(page: ShoppingPage, wanted: str = "") -> QModelIndex:
    """Return the cost of a line that says something."""
    return next(x for x in cells(page) if wanted in x.data() and page.model.item(x).grams > 50)


def editor_of(page: ShoppingPage) -> QLineEdit | None:
    return page.view.viewport().findChild(QLineEdit, "priceEdit")


def type_price(qtbot, page: ShoppingPage, index: QModelIndex, text: str) -> None:
    page.view.scrollTo(index)
    page.view.setCurrentIndex(index.siblingAtColumn(0))
    qtbot.keyClick(page.view, Qt.Key.Key_F2)
    editor = editor_of(page)
    assert editor is not None and editor.accessibleName()
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: editor_of(page) is None)


def test_every_line_has_a_cost_or_says_there_is_none(page, qtmodeltester):
    qtmodeltester.check(page.model)
    texts = [index.data() for index in cells(page)]
    assert all(text == "no price" or "$" in text for text in texts)
    assert any("eaten" in (index.data(UNDER) or "") for index in cells(page))
    unknown = texts.count("no price")
    assert 0 < unknown < len(texts) / 3
    words = page.bill.bill.text()
    assert words.startswith("At least $") and "to 2022 in dollars of 2025" in words
    assert f"{unknown} item" in words
    assert words in page.text()


def test_cost_tells_where_it_comes_from(page):
    tip = cell(page, "$").data(Role.ToolTipRole)
    assert "USDA ERS" in tip and "2025's money" in tip and "per 100 g eaten" in tip
    assert "unknown, not as free" in cell(page, "no price").data(Role.ToolTipRole)


def test_typed_price_changes_the_bill_and_is_marked(qtbot, page):
    index, before = cell(page, "$"), page.bill.bill.text()
    type_price(qtbot, page, index, "100")
    assert index.data().startswith("yours · $")
    assert page.bill.bill.text() != before and "1 price of your own" in page.bill.bill.text()
    assert "Your price: $100.00" in index.data(Role.ToolTipRole)


def test_typed_price_makes_the_unknown_known(qtbot, page):
    index, unknown = cell(page, "no price"), [x.data() for x in cells(page)].count("no price")
    type_price(qtbot, page, index, "$2.50")
    assert [x.data() for x in cells(page)].count("no price") == unknown - 1
    assert index.data().startswith("yours")


def test_price_is_remembered_and_emptied_again(qtbot, page, week, catalogue, file):
    index = cell(page, "$")
    name, usda = page.model.item(index).name, index.data()
    type_price(qtbot, page, index, "3.25")
    page.prices.close()
    stored = json.loads(file.read_text(encoding="utf-8"))["prices"]
    assert [(x["buy_as"], x["usd"]) for x in stored] == [(name, 3.25)]

    again = make_page(qtbot, week, catalogue, file)
    index = cell(again, "yours")
    assert again.model.item(index).name == name and index.data(Role.EditRole) == "3.25"
    type_price(qtbot, again, index, "")
    assert index.data() == usda
    again.prices.close()
    assert json.loads(file.read_text(encoding="utf-8"))["prices"] == []


@pytest.mark.parametrize("text", ["cheap", "-3", "99999999", "nan", "1.2.3"])
def test_price_field_refuses_what_is_no_price(qtbot, page, file, text):
    index = cell(page, "$")
    before = index.data()
    type_price(qtbot, page, index, text)
    assert index.data() == before
    assert (
        text in page.bill.feedback.text() and "Write a number as 2.50" in page.bill.feedback.text()
    )
    assert page.bill.feedback.isVisible() and not page.bill.undo.isVisible()
    assert not file.exists()


def test_typed_price_can_be_taken_back(qtbot, page):
    index, bill = cell(page, "$"), page.bill.bill.text()
    before = index.data()
    assert not page.bill.undo.isVisible()
    type_price(qtbot, page, index, "7")
    assert "$7.00 per " in page.bill.feedback.text()
    qtbot.mouseClick(page.bill.undo, Qt.MouseButton.LeftButton)
    assert (index.data(), page.bill.bill.text()) == (before, bill)
    assert not page.bill.undo.isVisible()


def test_cell_can_be_opened_by_double_click_and_left_by_escape(qtbot, page):
    index = cell(page, "$")
    before = index.data()
    page.view.scrollTo(index)
    at = page.view.visualRect(index).center()
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    editor = editor_of(page)
    qtbot.keyClicks(editor, "9")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: editor_of(page) is None)
    assert index.data() == before
    assert page.view.currentIndex().column() == 0


def test_damaged_file_is_told_and_prices_can_be_typed(qtbot, week, catalogue, file):
    file.parent.mkdir()
    file.write_text("{", encoding="utf-8")
    page = make_page(qtbot, week, catalogue, file)
    assert "own-prices-damaged-1.json" in page.bill.feedback.text()
    type_price(qtbot, page, cell(page, "$"), "4")
    page.prices.close()
    assert len(json.loads(file.read_text(encoding="utf-8"))["prices"]) == 1


def test_newer_file_is_not_written_over(qtbot, week, catalogue, file):
    file.parent.mkdir()
    file.write_text('{"own_prices": 2, "prices": []}', encoding="utf-8")
    page = make_page(qtbot, week, catalogue, file)
    assert "newer version" in page.bill.feedback.text()
    type_price(qtbot, page, cell(page, "$"), "4")
    assert "cannot be kept" in page.bill.feedback.text()
    assert json.loads(file.read_text(encoding="utf-8"))["own_prices"] == 2


def test_numbers_are_read_as_the_language_writes_them():
    former = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
        assert read_price("2,50") == 2.5
        assert read_price(" $ 2.50 ") == 2.5
        assert read_price("") is None
    finally:
        QLocale.setDefault(former)


def test_price_column_is_empty_without_prices(qtmodeltester, week, catalogue):
    model = ShoppingModel()
    qtmodeltester.check(model)
    model.show_items(shop_items(week, catalogue, {}))
    index = model.index(0, COST, model.index(0, 0))
    assert index.data() is None and not model.setData(index, "3")


def test_window_prices_its_list(qtbot, window):
    window.show_page(Page.SHOPPING)
    qtbot.waitUntil(lambda: "$" in window.body.shopping.bill.bill.text())


def test_typed_price_reaches_the_budget_and_the_cost_of_the_week(qtbot, window, context):
    page, session = window.body.shopping, window.session
    window.show_page(Page.SHOPPING)
    qtbot.waitUntil(lambda: page.prices.ready)
    before = week_cost(session.plan, usual_costs(session.context.catalogue)).usd
    shown = cost_words(session.plan, session.context.catalogue)
    old = session.context
    type_price(qtbot, page, cell(page, "$"), "150")
    qtbot.waitUntil(lambda: session.context is not old)
    catalogue = session.context.catalogue
    assert catalogue.paid
    assert week_cost(session.plan, usual_costs(catalogue)).usd > before + 20
    assert cost_words(session.plan, catalogue) != shown
    problem = problem_for(session.plan, catalogue, session.context.care)
    assert all(problem.usd_per_100g[food] == usd for food, usd in catalogue.paid.items())
    assert not session.document.dirty, "a price is no change of the plan"
    wanted = replace(session.plan.profile.wishes, budget_usd=before + 1)
    poor = replace(session.plan, profile=replace(session.plan.profile, wishes=wanted))
    assert is_over_budget(poor, catalogue)
    assert not is_over_budget(poor, context.catalogue)
