"""The model tester stands on every model (see `model_watch`), and finds what is wrong."""

from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester

from .model_watch import model_classes


def test_every_model_is_watched(window) -> None:
    kinds = {kind.__name__ for kind in model_classes()}
    assert {"FoodsModel", "ShoppingModel", "AnalysisModel", "RankingModel"} <= kinds
    watched = {type(one.parent()).__name__ for one in window.findChildren(QAbstractItemModelTester)}
    assert watched <= kinds


def test_model_of_the_list_is_watched(qtbot, window) -> None:
    from planner.ui.window.pages import Page

    window.show_page(Page.SHOPPING)
    tree = window.body.shopping.model
    assert tree.findChildren(QAbstractItemModelTester)
