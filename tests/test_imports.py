"""Imports run one way, Qt and PuLP stay in their rooms, folders can be read at a glance."""

from __future__ import annotations

import pytest

from .architecture import (
    LAYERS,
    ROOMS,
    cycle,
    face_faults,
    imported,
    layer_faults,
    modules,
    room_of,
    size_faults,
)

ALL = sorted(modules())


@pytest.mark.parametrize("module", ALL)
def test_imports_run_one_way(module: str) -> None:
    room = room_of(module)
    if room is None:  # planner itself and planner.app, which connects everything
        return
    rooms = {room_of(name) for name in imported(module)} - {None, room}
    assert rooms <= ROOMS[room], f"{module} may not import {rooms - ROOMS[room]}"


@pytest.mark.parametrize("module", ALL)
def test_qt_and_pulp_stay_in_their_rooms(module: str) -> None:
    roots = {name.split(".")[0] for name in imported(module)}
    if "PySide6" in roots:
        assert room_of(module) == "planner.ui" or module == "planner.app"
    if roots & {"pulp", "highspy"}:
        assert room_of(module) == "solver"


@pytest.mark.parametrize("room", LAYERS)
def test_no_module_imports_a_higher_layer(room: str) -> None:
    assert layer_faults(room) == []


def test_no_module_is_in_an_import_cycle() -> None:
    assert cycle() == ()


def test_others_use_the_face_of_a_package() -> None:
    assert face_faults() == []


def test_no_folder_holds_more_than_a_reader_takes_in() -> None:
    assert size_faults() == []
