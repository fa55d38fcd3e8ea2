"""What the program is made of and released as: one version, reasons, licences, checksums."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import subprocess
import sys
import tomllib
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

import pytest

from planner.doctor import PACKAGES
from planner.version import RELEASED, VERSION

ROOT = Path(__file__).parent.parent
SETUP = ROOT / "resources" / "setup"


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"setup_{name}", SETUP / f"{name}.py")
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def project() -> dict:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_version_stands_in_one_place(project: dict) -> None:
    assert "version" not in project["project"]
    assert project["project"]["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", VERSION)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", RELEASED)
    assert version("electrolyte-meal-planner") == VERSION


def test_every_library_has_a_reason_and_is_known_to_the_doctor(project: dict) -> None:
    needed = [re.match(r"[\w.-]+", each)[0] for each in project["project"]["dependencies"]]
    assert set(project["tool"]["planner"]["reasons"]) == set(needed) == set(PACKAGES)


def test_licence_of_every_library_is_collected() -> None:
    text = module("licences").document()
    for name in (*PACKAGES, "numpy", "MarkupSafe"):
        spelt = name.replace("-", "[-_]")
        assert re.search(rf"^{spelt} \d", text, re.MULTILINE | re.IGNORECASE), name
    for name in ("LGPL-3.0-only", "SIL OPEN FONT LICENSE", "ISC", "Anses", "Permission is hereby"):
        assert name in text, name


def test_checksums_are_as_sha256sum_reads_them(tmp_path: Path) -> None:
    release = module("release")
    (tmp_path / "a.whl").write_bytes(b"wheel")
    (tmp_path / "folder").mkdir()
    (tmp_path / release.CHECKSUMS).write_text("old")
    digest = hashlib.sha256(b"wheel").hexdigest()
    assert release.checksums(tmp_path) == f"{digest}  a.whl\n"


def test_resources_are_found_whatever_else_is_on_the_path(tmp_path: Path) -> None:
    other = tmp_path / "resources"
    other.mkdir()
    (other / "__init__.py").write_text("raise ImportError('another package of this name')")
    code = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); "
        "from planner.ui.theme.files import resource_bytes; "
        "from planner.report.templates import Templates; "
        "from planner.report.own_templates import printed_templates; "
        "from planner.ui.learn.drawing import *; "
        "print(len(resource_bytes('icons/check.svg')), len(list(printed_templates())))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert all(int(n) > 0 for n in done.stdout.split())
