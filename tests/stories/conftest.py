"""The teller of stories."""

from __future__ import annotations

from pathlib import Path

import pytest

from .teller import Tell, teller


@pytest.fixture
def tell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Tell:
    return teller(tmp_path, capsys)
