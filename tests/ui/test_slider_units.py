"""What a screen reader hears of a slider: amounts in units, never internal steps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from planner.ui.locale.units import EnergyUnit, System, Units, use_units
from planner.ui.targets.slider_units import SliderUnits

from .support import rest


def spoken(window, key: str) -> float:
    slider = window.body.targets.rows[key].slider
    return QAccessible.queryAccessibleInterface(slider).valueInterface().currentValue()


@pytest.mark.parametrize(
    ("step", "factor", "value", "counts"),
    [
        (10.0, 1.0, 320.0, 320),
        (100.0, 1.0, 2600.0, 2600),
        (0.1, 1.0, 2.4, 24),
        (0.01, 1.0, 0.12, 12),
        (10.0, 4.184, 2000.0, 8368),
    ],
)
def test_slider_units_count_what_the_box_shows(step, factor, value, counts) -> None:
    units = SliderUnits(step, factor)
    assert units.counts(value) == counts
    assert units.value(counts) == value


def test_slider_units_return_to_the_nearest_step() -> None:
    units = SliderUnits(10.0)
    assert [units.value(each) for each in (320, 324, 326)] == [320.0, 320.0, 330.0]


@pytest.mark.days(2)
def test_screen_reader_hears_the_amount_its_unit_and_the_reference(window) -> None:
    row = window.body.targets.rows["potassium_mg"]
    assert spoken(window, "potassium_mg") == 2600
    assert row.slider.accessibleName() == "Potassium target in milligrams"
    assert row.slider.accessibleDescription().startswith("2,600 milligrams, reference 2,600")


@pytest.mark.days(2)
def test_arrow_key_moves_one_step_of_the_target(qtbot, window) -> None:
    slider = window.body.targets.rows["magnesium_mg"].slider
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert window.body.targets.rows["magnesium_mg"].box.value() == 330
    assert spoken(window, "magnesium_mg") == 330
    rest(qtbot, window)


@pytest.mark.days(2)
def test_movement_inside_one_step_plans_nothing(window) -> None:
    row, edits = window.body.targets.rows["magnesium_mg"], []
    row.edited.connect(lambda *edit: edits.append(edit))
    row.slider.setValue(row.slider.value() + 3)
    assert not edits
    assert row.slider.value() == 320


@pytest.mark.days(2)
def test_energy_in_kilojoules_is_heard_in_kilojoules(qtbot, window) -> None:
    use_units(Units(System.METRIC, EnergyUnit.KJ))
    row = window.body.targets.rows["energy_kcal"]
    row.show_target(row._view)
    assert abs(spoken(window, "energy_kcal") - row.box.value()) <= 1
