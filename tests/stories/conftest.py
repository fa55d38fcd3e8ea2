"""The teller of stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue

from .teller import Tell, teller


@pytest.fixture(autouse=True)
def tables_read_once(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each story would read the same tables; `tests/cli` has them read by the command itself."""
    monkeypatch.setattr(Catalogue, "load", lambda *_: catalogue)


@pytest.fixture
def tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Tell:
    return teller(tmp_path, capsys)
