"""Names that no one expects: nothing is interpreted, nothing breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import Plan
from planner.report.html_page import plan_html
from planner.ui.paper import PaperChoice, What, lay_out, page_image, pdf_bytes

from .sample import sample_plan, with_names

HOSTILE = (
    "<b>bold</b>",
    "=1+1",
    "\"double\" & 'single'",
    "{{ 7 * 7 }}{% raw %}",
    '<img src="file:///etc/hostname">',
    "</td></tr></table><h1>big",
    "&lt;u&gt; &amp;nbsp;",
)
FOREIGN = (
    "Grüne Soße µ ½ naïve Łódź",
    "🥕 carrot",
    "שלום עולם",
    "عربي",
    "word " * 60,
    "x" * 300,
    "a-b" * 100,
)
CHOICES = [
    PaperChoice(What.BOTH),
    PaperChoice(What.SHEET, landscape=False),
    PaperChoice(What.DAY, days=(0,)),
    PaperChoice(What.WEEK, large=True, days=(0,)),
]


@pytest.fixture(params=[HOSTILE, FOREIGN], ids=["hostile", "foreign"])
def names(request: pytest.FixtureRequest) -> tuple[str, ...]:
    return request.param


@pytest.fixture
def named(names: tuple[str, ...], tiny: Catalogue) -> Catalogue:
    return with_names(tiny, names)


@pytest.fixture
def plan(named: Catalogue) -> Plan:
    """Return a plan whose first day has every food."""
    return sample_plan(named, whole_first_day=True)


@pytest.mark.parametrize("choice", CHOICES[1:3], ids=lambda c: c.what)
def test_name_is_drawn_as_it_is(
    choice: PaperChoice,
    names: tuple[str, ...],
    named: Catalogue,
    plan: Plan,
    read_on: Callable[[bytes], Iterator[str]],
) -> None:
    # The first letter may be a capital.
    wanted = {squeezed(name)[1:] for name in names if name.isascii() or name.startswith("Gr")}
    text = ""
    for page in read_on(pdf_bytes(plan, named, choice)):
        text += squeezed(page)
        wanted = {name for name in wanted if name not in text}
        if not wanted:
            break
    assert not wanted


@pytest.mark.parametrize("choice", CHOICES, ids=lambda c: f"{c.what}-{c.large}")
def test_long_names_are_not_drawn_in_the_margin(
    choice: PaperChoice, named: Catalogue, plan: Plan
) -> None:
    for page in lay_out(plan, named, choice).pages:
        image = page_image(page, 40)
        edge = range(image.width() - 12, image.width())
        assert all(
            image.pixelColor(x, y).lightness() > 128 for x in edge for y in range(image.height())
        )


def test_title_too_may_be_long(tiny: Catalogue, small_week: Plan) -> None:
    profile = small_week.profile
    everything = replace(
        profile.diet, exclude_allergens=frozenset({"milk", "egg", "celery", "soy"})
    )
    plan = replace(small_week, profile=replace(profile, diet=everything), notes=("long " * 900,))
    assert lay_out(plan, tiny, PaperChoice()).pages


def test_browser_page_escapes_it(named: Catalogue, plan: Plan) -> None:
    html = plan_html(plan, named)
    assert "<b>bold" not in html
    assert "<img" not in html
    assert "<h1>big" not in html
    assert html.count("</table>") == 2


def squeezed(text: str) -> str:
    return "".join(text.lower().split())
