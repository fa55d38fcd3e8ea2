"""Pipes that close early, full disks and closed streams end with a word, never a traceback."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from planner.cli import main

COMMAND = f"{sys.executable} -m planner.app"
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="names devices of Linux")


def shell(line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", line],
        capture_output=True,
        check=False,
        text=True,
        timeout=1800,
    )


@pytest.mark.parametrize("arguments", ["plan --days 1 --time-limit 0.1", "foods --methods"])
def test_reader_that_has_seen_enough_is_no_fault(arguments: str) -> None:
    done = shell(f"{COMMAND} {arguments} | true")
    assert done.returncode == 0
    assert not done.stderr


@LINUX
def test_closed_and_full_output_are_said() -> None:
    closed = shell(f"{COMMAND} plan --days 1 --time-limit 0.1 >&-")
    full = shell(f"{COMMAND} plan --days 1 --time-limit 0.1 >/dev/full")
    assert closed.returncode == full.returncode == 2
    assert "--out" in closed.stderr
    assert "No space left" in full.stderr
    assert "Traceback" not in closed.stderr + full.stderr


def test_closed_standard_error_leaves_the_json_whole(tmp_path: Path) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text("[targets.magnesium_mg]\nmin = 3000\n")
    done = shell(f"{COMMAND} plan --days 1 --time-limit 0.1 --format json --profile {profile} 2>&-")
    assert done.returncode == 3
    assert json.loads(done.stdout)["status"] == "short"


def test_pipe_named_as_the_output_is_written_into_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    done = shell(f"cat {pipe} & {COMMAND} plan --days 1 --time-limit 0.1 --out {pipe}; wait")
    assert "SHOPPING LIST" in done.stdout
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_stopping_is_said_and_is_130(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(*_args: object, **_how: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("planner.cli.planning.plan_week", stop)
    assert main(["plan"]) == 130
    assert capsys.readouterr().err == "Stopped.\n"


def test_messages_escape_control_characters_of_quoted_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text('[diet]\nlike = ["\\u001b[31mred"]\n')
    assert main(["plan", "--profile", str(profile)]) == 2
    assert "\x1b" not in capsys.readouterr().err
