"""What is installed for a desktop is valid, complete, and goes without a trace."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from planner.cli import main
from planner.cli.arguments import parser
from planner.desktop import check_files, desktop_files
from planner.desktop.check import VALIDATORS
from planner.desktop.commands import commands_of
from planner.desktop.install import METAINFO, PROGRAM, DesktopFiles
from planner.version import RELEASED, VERSION

MIME = "application/vnd.electrolyte-planner.mealplan+json"


@pytest.fixture
def files() -> DesktopFiles:
    return desktop_files(parser(""))


@pytest.mark.parametrize("program", VALIDATORS)
def test_validator_finds_nothing(program: str, files: DesktopFiles) -> None:
    found = check_files(files)
    assert (program in found) == (shutil.which(program) is not None)
    assert found.get(program, "") == ""


def test_validator_is_heard(files: DesktopFiles) -> None:
    broken = {
        place: content.replace(b"[Desktop Entry]", b"[Desk]")
        for place, content in files.files.items()
    }
    found = check_files(DesktopFiles(broken))
    assert bool(found.get("desktop-file-validate")) == bool(shutil.which("desktop-file-validate"))


def test_entry_kind_and_metainfo_name_the_same(files: DesktopFiles) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read_string(files.files[f"applications/{PROGRAM}.desktop"].decode())
    about = entry["Desktop Entry"]
    assert MIME in about["MimeType"].split(";")
    assert about["Exec"].endswith(" %f")
    kind = ElementTree.fromstring(files.files[f"mime/packages/{PROGRAM}.xml"])
    (mime,) = kind
    assert mime.get("type") == MIME
    assert [each.get("pattern") for each in mime if "glob" in each.tag] == ["*.mealplan"]
    info = ElementTree.fromstring(files.files[f"metainfo/{METAINFO}"])
    assert info.findtext("launchable") == f"{PROGRAM}.desktop"
    assert info.findtext("provides/mediatype") == MIME
    release = info.find("releases/release")
    assert release is not None
    assert (release.get("version"), release.get("date")) == (VERSION, RELEASED)
    assert f"icons/hicolor/scalable/apps/{about['Icon']}.svg" in files.files


def test_path_with_spaces_is_quoted_in_the_entry() -> None:
    entry = (
        desktop_files(parser(""), "/opt/my programs/100%/planner")
        .files[f"applications/{PROGRAM}.desktop"]
        .decode()
    )
    assert 'Exec="/opt/my programs/100%%/planner" %f\n' in entry
    assert "TryExec=/opt/my programs/100%/planner\n" in entry


def test_installing_and_uninstalling_leave_what_is_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], files: DesktopFiles
) -> None:
    share = tmp_path / "share"
    other = share / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("theirs")
    assert main(["install", "--prefix", str(tmp_path)]) == 0
    assert capsys.readouterr().out.count("wrote ") == len(files.files)
    assert all((share / place).is_file() for place in files.files)
    assert main(["install", "--prefix", str(tmp_path)]) == 0  # again does no harm
    assert main(["uninstall", "--prefix", str(tmp_path)]) == 0
    capsys.readouterr()
    assert not [place for place in files.files if (share / place).exists()]
    assert other.read_text() == "theirs"
    assert main(["uninstall", "--prefix", str(tmp_path)]) == 0
    assert "Nothing was installed there." in capsys.readouterr().out


def test_place_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "share").write_text("a file")
    assert main(["install", "--prefix", str(tmp_path)]) == 2
    assert "cannot be made" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform != "linux", reason="where the person's files lie on Linux")
def test_person_installs_without_rights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert main(["install", "--user"]) == 0
    entry = (tmp_path / "applications" / f"{PROGRAM}.desktop").read_text("utf-8")
    started = re.search(r"^TryExec=(.*)$", entry, re.MULTILINE)
    assert started is not None
    assert Path(started[1]).is_absolute() and Path(started[1]).exists()


def test_manual_names_every_command_option_and_exit_code(files: DesktopFiles) -> None:
    page = files.files[f"man/man1/{PROGRAM}.1"].decode().replace("\\-", "-")
    for command in commands_of(parser("")):
        assert f".SS {command.name}\n" in page
        assert command.help, command.name
        for option in command.options:
            assert all(f"\\fB{name}\\fR" in page for name in option.names)
            assert option.help, (command.name, option.names)
    assert all(f".B {code}\n" in page for code in (0, 1, 2, 3, 130))


BASH = pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")


@BASH
@pytest.mark.parametrize(
    ("words", "offered"),
    [
        (("sc",), {"scenario"}),
        (("plan", "--ch"), {"--character"}),
        (("plan", "--character", "th"), {"thrifty"}),
        (("completion", "--he"), {"--help"}),
        (("cohort", "--sch"), {"--scheduler"}),
        (("household", "pl"), {"plan"}),
        (("household", "--kee"), {"--keep"}),
        (("completion", "fi"), {"fish"}),
        (("weeks", "--se"), {"--search"}),
        (("transfer", "--ver"), {"--versions"}),
    ],
)
def test_bash_completes(
    words: tuple[str, ...], offered: set[str], tmp_path: Path, files: DesktopFiles
) -> None:
    script = tmp_path / "completion"
    script.write_bytes(files.files[f"bash-completion/completions/{PROGRAM}"])
    typed = " ".join((PROGRAM, *words))
    line = (
        f"cd {tmp_path}; source {script}; COMP_WORDS=({typed}); COMP_CWORD={len(words)}; "
        "_electrolyte_planner; printf '%s\\n' \"${COMPREPLY[@]}\""
    )
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, check=True)
    assert set(done.stdout.split()) == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_is_printed(shell: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["completion", shell]) == 0
    assert b"scenario" in capsysbinary.readouterr().out
