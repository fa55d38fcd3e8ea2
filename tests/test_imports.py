"""Imports run one way, Qt and PuLP stay in their packages, folders hold few entries."""

from __future__ import annotations

import pytest

from .architecture import (
    LAYERS,
    TOP_PACKAGES,
    cycle,
    imported,
    layer_faults,
    modules,
    private_import_faults,
    size_faults,
    top_package_of,
)

ALL = sorted(modules())


@pytest.mark.parametrize("module", ALL)
def test_imports_run_one_way(module: str) -> None:
    top = top_package_of(module)
    if top is None:  # planner itself and planner.app, which connects everything
        return
    others = {top_package_of(name) for name in imported(module)} - {None, top}
    assert others <= TOP_PACKAGES[top], f"{module} may not import {others - TOP_PACKAGES[top]}"


@pytest.mark.parametrize("module", ALL)
def test_qt_and_pulp_stay_in_their_packages(module: str) -> None:
    roots = {name.split(".")[0] for name in imported(module)}
    if "PySide6" in roots:
        assert top_package_of(module) == "planner.ui" or module == "planner.app"
    if roots & {"pulp", "highspy"}:
        assert top_package_of(module) == "solver"


@pytest.mark.parametrize("top", LAYERS)
def test_imports_of_a_module_come_from_lower_layers(top: str) -> None:
    assert layer_faults(top) == []


def test_imports_form_no_cycle() -> None:
    assert cycle() == ()


def test_imports_use_only_public_names_of_closed_packages() -> None:
    assert private_import_faults() == []


def test_folders_hold_no_more_entries_than_allowed() -> None:
    assert size_faults() == []
