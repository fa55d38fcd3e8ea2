"""The running program by AT-SPI alone: every control is named, and values are spoken in units."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from .walk import SESSION, missing_tools

LACKING = missing_tools()
NEEDS_BUS = pytest.mark.skipif(bool(LACKING), reason=f"needs {', '.join(LACKING)}")
MOST_S = 1800


@pytest.fixture(scope="module")
def found() -> dict:
    command = [*SESSION, sys.executable, "-m", "tests.access.walk", "--json"]
    environment = {**os.environ, "ACCESS_WALK_INSIDE": "1", "XDG_SESSION_TYPE": "x11"}
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=False, timeout=MOST_S
    )
    assert done.stdout, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@NEEDS_BUS
def test_a_screen_reader_finds_a_name_for_every_control_of_every_page(found) -> None:
    assert len(found["nodes"]) >= 7
    assert min(found["nodes"].values()) > 50
    assert not found["nameless"]


@NEEDS_BUS
def test_a_screen_reader_gets_targets_as_amounts_with_unit_and_reference(found) -> None:
    value, words = found["sliders"]["Potassium target in milligrams"]
    assert value == 2600
    assert words.startswith("2,600 milligrams, reference 2,600")
    assert all("milligrams" in n or "grams" in n or "kilo" in n for n in found["sliders"])


@NEEDS_BUS
def test_a_target_is_raised_and_the_list_read_by_what_is_spoken_alone(found) -> None:
    assert found["story"][0] == "moved Magnesium target in milligrams from 320 to 340"
    assert found["heard"]
    assert len(found["list_lines"]) > 20
