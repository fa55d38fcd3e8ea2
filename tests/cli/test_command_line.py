"""What a script and a person at a terminal may expect of every command."""

from __future__ import annotations

import io
import json
import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from foods import Catalogue
from planner import cli
from planner.cli import main, planning
from planner.cli.arguments import parser
from planner.cli.console import Line, in_colour, is_terminal
from planner.desktop.commands import commands_of
from planner.store import save_plan
from planner.version import VERSION
from tests.paper.sample import sample_plan


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch):
    def hold(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    return hold


@pytest.fixture
def undated(tmp_path: Path, catalogue: Catalogue) -> Path:
    from dataclasses import replace

    path = tmp_path / "week.mealplan"
    save_plan(replace(sample_plan(catalogue), start=None), path, catalogue)
    return path


def test_version_option_prints_the_version_of_the_package(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"electrolyte-planner {VERSION}\n"


def test_profile_option_reads_standard_input(
    stdin, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    stdin("[person]\nage = 71\n")
    assert main(["plan", "--profile", "-", "--days", "1", "--to", "-", "--format", "json"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["profile"]["person"]["age"] == 71


@pytest.mark.parametrize(
    ("text", "said"), [("[person]\nage = 3\n", "person.age"), ("age =", "not a TOML file")]
)
def test_profile_option_names_a_bad_profile_on_standard_input(
    text: str, said: str, stdin, capsys: pytest.CaptureFixture[str]
) -> None:
    stdin(text)
    assert main(["plan", "--profile", "-"]) == 2
    told = capsys.readouterr().err
    assert told.startswith("standard input: ") and said in told


def test_export_command_reads_standard_input_and_writes_standard_output(
    undated: Path, stdin, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    stdin(undated.read_text("utf-8"))
    assert main(["export", "-", "--to", "-", "--format", "csv", "--part", "list"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"trip,aisle,item")
    stdin("[]")
    assert main(["export", "-", "--to", "-", "--format", "md"]) == 2
    assert capsysbinary.readouterr().err.startswith(b"standard input: ")


def test_export_command_to_a_stream_needs_a_format(
    undated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(undated), "--to", "-"]) == 2
    assert "--format" in capsys.readouterr().err


@pytest.mark.parametrize("span", ["4-2", "0-2", "9-x", "²"])
def test_only_days_option_refuses_a_wrong_span(
    span: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["plan", "--only-days", span])
    assert ended.value.code == 2
    assert "--only-days" in capsys.readouterr().err


def test_days_that_a_plan_does_not_have_are_2(
    undated: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for command in (["plan"], ["export", str(undated), "--to", str(undated.with_suffix(".md"))]):
        assert main([*command, "--only-days", "6-9"]) == 2
        assert "The plan has 7 days, not 9." in capsys.readouterr().err
    assert not undated.with_suffix(".md").exists()


def test_start_option_sets_the_first_day_of_the_plan(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, text = tmp_path / "plan.json", tmp_path / "plan.txt"
    asked = ["plan", "--days", "2", "--start", "2026-12-02"]
    assert main([*asked, "--to", str(out)]) == 0
    assert json.loads(out.read_bytes())["start"] == "2026-12-02"
    assert main(["export", str(out), "--to", str(text)]) == 0
    assert text.read_text("utf-8").startswith("WEDNESDAY 2 DECEMBER")
    capsys.readouterr()
    assert main(["export", str(out), "--to", str(text), "--start", "2026-12-07"]) == 2
    assert "2026-12-02" in capsys.readouterr().err


def test_quiet_says_nothing_of_what_misses_but_ends_with_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text("[targets.magnesium_mg]\nmin = 3000\n")
    asked = ["plan", "--days", "1", "--profile", str(profile), "--quiet"]
    assert main([*asked, "--out", str(tmp_path / "x.txt")]) == 3
    assert capsys.readouterr().err == ""


def test_colour_only_on_a_terminal_that_wants_it() -> None:
    assert in_colour(Terminal(), {"TERM": "xterm"})
    assert in_colour(Terminal(), {"NO_COLOR": ""})
    assert not in_colour(Terminal(), {"NO_COLOR": "1"})
    assert not in_colour(Terminal(), {"TERM": "dumb"})
    assert not in_colour(io.StringIO(), {})
    assert not is_terminal(None)


def test_progress_is_shown_after_a_second_and_cleared(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr("planner.cli.console.time.monotonic", lambda: clock[0])
    screen = Terminal()
    line = Line(screen)
    line.show("early")
    assert screen.getvalue() == ""
    clock[0] += 1.5
    line.show("Planning 7 days")
    line.show("Done")
    line.clear()
    shown = screen.getvalue().split("\r")
    assert shown == ["", "Planning 7 days", "Done           ", "    ", ""]
    pipe, quiet = io.StringIO(), Terminal()
    for other in (Line(pipe), Line(quiet, quiet=True)):
        clock[0] += 5
        other.show("never")
    assert pipe.getvalue() == quiet.getvalue() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this kind")
def test_terminal_shows_shortfalls_in_amber(tmp_path: Path) -> None:
    profile = tmp_path / "p.toml"
    profile.write_text("[targets.magnesium_mg]\nmin = 3000\n")
    asked = ["plan", "--days", "1", "--profile", str(profile), "--time-limit", "0.1"]
    ours, theirs = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "planner.app", *asked],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        env={**os.environ, "TERM": "xterm", "NO_COLOR": ""},
        check=False,
    )
    os.close(theirs)
    said = b""
    while chunk := _read(ours):
        said += chunk
    os.close(ours)
    assert done.returncode == 3
    assert b"magnesium" in said
    assert b"\x1b[33m" in said


def _read(end: int) -> bytes:
    try:
        return os.read(end, 65536)
    except OSError:  # Linux says so where others say that there is no more
        return b""


def test_out_option_writes_the_format_of_its_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = {}
    monkeypatch.setattr(planning, "export_bytes", lambda *told: told[2].suffix.encode())
    monkeypatch.setattr(planning, "put", lambda content, to: written.update({str(to): content}))
    for name, option in (("a.csv", "-o"), ("b.mealplan.txt", "--out"), ("c", "--out")):
        assert main(["plan", "--days", "1", option, name]) in (0, 3)
    assert main(["plan", "--days", "1", "--format", "json", "--out", "d.csv"]) in (0, 3)
    assert written == {"a.csv": b".csv", "b.mealplan.txt": b".txt", "c": b".txt", "d.csv": b".json"}


@pytest.mark.parametrize("command", [c.name for c in commands_of(parser(cli.__doc__ or ""))])
def test_help_of_every_command_lists_exit_codes(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert "Exit codes" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("argument", "why"),
    [
        (("--days", "99"), "from 1 to 28"),
        (("--days", "few"), "from 1 to 28"),
        (("--start", "soon"), "a date as 2026-11-23"),
    ],
)
def test_household_argument_that_is_wrong_says_what_it_must_be(
    argument: tuple[str, str], why: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["household", "plan", *argument])
    assert ended.value.code == 2
    assert why in capsys.readouterr().err


def test_plan_command_writes_a_plan_that_other_commands_read(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], stdin: Callable[[str], None]
) -> None:
    file = tmp_path / "week.mealplan"
    assert main(["plan", "--days", "1", "--quiet", "-o", str(file)]) in (0, 3)
    assert main(["export", str(file), "--to", str(tmp_path / "week.csv")]) == 0
    assert main(["plan", "--days", "1", "--quiet", "--format", "json"]) in (0, 3)
    printed = capsysbinary.readouterr().out
    assert printed == file.read_bytes()
    stdin(printed.decode())
    assert main(["export", "-", "--to", "-", "--format", "csv"]) == 0
    assert capsysbinary.readouterr().out == (tmp_path / "week.csv").read_bytes()
