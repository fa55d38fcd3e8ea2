"""A plan for a dietitian: answers, targets with sources, each day's figures, what is unknown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, day_totals, plan_week
from planner.domain.person.profile import CareAnswers
from planner.domain.person.supplements import Supplement
from planner.report.dietitian_page import DietitianPage, dietitian_page
from planner.report.exports import FORMATS, Order, export_bytes, format_of
from solver import Effort

SUPPLEMENT = Supplement("vitamin_d_ug", 10.0, "µg", 1.0, "D3 drops")


@pytest.fixture(scope="module")
def plan(catalogue: Catalogue) -> Plan:
    care = CareAnswers(
        conditions=frozenset({"hypertension"}),
        others=("<b>Rare disease</b>",),
        supplements=(SUPPLEMENT,),
    )
    profile = replace(Profile(), care=care)
    return plan_week(profile, catalogue, days=2, effort=Effort.QUICK)


@pytest.fixture(scope="module")
def page(plan: Plan, catalogue: Catalogue) -> DietitianPage:
    return dietitian_page(plan, catalogue, CareRules.load())


def test_dietitian_page_has_each_target_with_its_source_and_figures(
    page: DietitianPage, plan: Plan, catalogue: Catalogue
) -> None:
    rows = {row.label: row for row in page.targets}
    amounts = [day_totals(plan, day, catalogue)["magnesium_mg"].amount for day in range(2)]
    magnesium = rows["Magnesium"]
    assert magnesium.source
    assert f"{round(min(amounts)):,}" in str(magnesium.lowest)
    assert f"{round(max(amounts)):,}" in str(magnesium.highest)
    assert len(rows) == len([t for t in plan.targets if t.nutrient in catalogue.nutrients])


def test_dietitian_page_names_answers_rules_and_what_it_was_not_made_for(
    page: DietitianPage,
) -> None:
    taken = " ".join(map(str, page.taken))
    assert "High blood pressure" in taken
    assert "D3 drops" in taken
    assert any("Rare disease" in str(alert) for alert in page.alerts)
    assert any("blood pressure" in str(rule.label).casefold() for rule in page.rules)
    assert all(rule.source for rule in page.rules)


def test_dietitian_page_says_how_much_of_a_figure_is_known(page: DietitianPage) -> None:
    assert all(row.known.endswith(" %") for row in page.targets)
    assert any("unknown and not zero" in str(line) for line in page.closing)


def test_dietitian_page_counts_a_missed_target(plan: Plan, catalogue: Catalogue) -> None:
    raised = tuple(
        replace(t, minimum=5000.0) if t.nutrient == "magnesium_mg" else t for t in plan.targets
    )
    page = dietitian_page(replace(plan, targets=raised), catalogue, CareRules.load())
    row = next(row for row in page.targets if row.label == "Magnesium")
    assert row.missed
    assert str(row.met).startswith("0 of 2")


def test_dietitian_page_is_exported_and_escapes_what_was_typed(
    plan: Plan, catalogue: Catalogue
) -> None:
    assert format_of("week.dietitian.html").suffix == ".dietitian.html"
    html = export_bytes(plan, catalogue, FORMATS[".dietitian.html"], Order()).decode()
    assert "&lt;b&gt;Rare disease&lt;/b&gt;" in html
    assert "<b>Rare" not in html
    assert "http" not in html.split("</style>")[1]
