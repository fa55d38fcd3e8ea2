"""The teller of stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue

from .teller import Tell, teller


@pytest.fixture(autouse=True)
def tables_read_once(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read the tables once for all stories; `tests/cli` has the command itself read them."""
    monkeypatch.setattr(Catalogue, "load", lambda *_: catalogue)


@pytest.fixture
def tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Tell:
    return teller(tmp_path, capsys)
