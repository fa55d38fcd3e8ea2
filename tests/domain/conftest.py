"""The made-up kitchen and the real tables."""

from __future__ import annotations

import pytest

from foods import Catalogue

from .kitchen import kitchen


@pytest.fixture(scope="session")
def pantry() -> Catalogue:
    """Return the made-up kitchen's tables; `catalogue` is the real one."""
    return kitchen()
