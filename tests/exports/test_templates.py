"""One's own templates: used, kept in bounds, and never in the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from foods import Catalogue
from planner.domain import Plan
from planner.report.html_page import plan_html
from planner.report.options import Extras
from planner.report.own_templates import (
    copy_templates,
    has_own_templates,
    printed_templates,
    put_aside,
)
from planner.report.templates import Templates
from planner.store import StoreError
from planner.ui.paper import PaperChoice, What, lay_out
from planner.ui.paper.page_frame import Page


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "templates"
    copy_templates(folder)
    return folder


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")


def test_copy_makes_the_same_pages(folder: Path, tiny: Catalogue, small_week: Plan) -> None:
    assert has_own_templates(folder)
    assert plan_html(small_week, tiny, extras=Extras(folder)) == plan_html(small_week, tiny)
    assert (folder / "README.txt").exists()
    copied = [path for path in folder.rglob("*") if path.suffix in (".html", ".css")]
    assert {*printed_templates()} == {str(path.relative_to(folder)) for path in copied}


def test_own_template_is_used_in_print_and_on_the_web(
    folder: Path, tiny: Catalogue, small_week: Plan, said: Callable[[Page], str], qapp: object
) -> None:
    edit(folder / "plan.html", "<h1>", '<h1 class="mine">')
    edit(folder / "paper" / "frame.html", "Electrolyte Meal Planner", "What we eat")
    assert '<h1 class="mine">' in plan_html(small_week, tiny, extras=Extras(folder))
    pages = lay_out(small_week, tiny, PaperChoice(What.LIST), Extras(folder))
    plain = lay_out(small_week, tiny, PaperChoice(What.LIST))
    assert "What we eat" in said(pages.pages[0])
    assert "What we eat" not in said(plain.pages[0])
    assert not pages.faults


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("<h1>{{ page.titel }}</h1>", "titel"),
        ("{% if %}", "xpected"),
        ("{{ 1 / 0 }}", "division"),
        ("{{ page.__class__.__mro__ }}", "unsafe"),
        ("{{ '{x.__class__.__init__.__globals__}' | said(x=page) }}", "unsafe"),
        ("{% include '/etc/hostname' %}", "no template"),
        ("{% include '../secret.html' %}", "no template"),
    ],
)
def test_mistake_is_named_and_ours_is_used(
    new: str, said: str, folder: Path, tiny: Catalogue, small_week: Plan
) -> None:
    old = "<h1>{{ page.title }}</h1>"
    (folder.parent / "secret.html").write_text("secret", "utf-8")
    number = (folder / "plan.html").read_text("utf-8").partition(old)[0].count("\n") + 1
    edit(folder / "plan.html", old, new)
    templates = Templates(folder)
    html = plan_html(small_week, tiny, templates=templates)
    assert html == plan_html(small_week, tiny)
    (fault,) = templates.faults
    assert f"plan.html, line {number}: " in str(fault)
    assert said in str(fault)
    assert "own template is used" in str(fault)


def test_printed_piece_with_a_mistake_is_ours_and_told_once(
    folder: Path, tiny: Catalogue, small_week: Plan, qapp: object
) -> None:
    edit(folder / "paper" / "week.html", "{% macro meal(meal, foods) %}", "{% macro mael(a, b) %}")
    (folder / "paper" / "style.css").write_bytes(b"p { \xff }")
    leaflet = lay_out(small_week, tiny, PaperChoice(What.WEEK), Extras(folder))
    assert leaflet.pages
    assert [fault.partition(": ")[2][:20] for fault in sorted(leaflet.faults)] == [
        "it is not UTF-8 text",
        "it has no macro 'mea",
    ]


def test_value_cannot_become_html_in_an_own_template(
    folder: Path, tiny: Catalogue, small_week: Plan
) -> None:
    (folder / "plan.html").write_text("<p>{{ '<b>' ~ page.title }}</p>", "utf-8")
    assert plan_html(small_week, tiny, extras=Extras(folder)).startswith("<p>&lt;b&gt;Week")


def test_copy_keeps_what_is_edited_already(folder: Path) -> None:
    (folder / "plan.html").write_text("mine", "utf-8")
    (folder / "paper" / "day.html").unlink()
    assert copy_templates(folder) == 1
    assert (folder / "plan.html").read_text("utf-8") == "mine"


def test_back_to_ours_deletes_nothing(folder: Path) -> None:
    (folder / "plan.html").write_text("mine", "utf-8")
    aside = put_aside(folder)
    assert not has_own_templates(folder)
    assert (aside / "plan.html").read_text("utf-8") == "mine"
    copy_templates(folder)
    assert put_aside(folder) != aside


def test_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be made"):
        copy_templates(tmp_path / "file" / "templates")
