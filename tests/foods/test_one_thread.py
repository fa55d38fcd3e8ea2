"""Sums are made in one thread, so that they are the same sums on every machine."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

_TASKS = Path("/proc/self/task")


def _fresh(code: str, **environment: str) -> str:
    known = {name: value for name, value in os.environ.items() if "OPENBLAS" not in name}
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, env=known | environment, capture_output=True, check=True)
    return done.stdout.decode().strip()


@pytest.mark.skipif(not _TASKS.exists(), reason="counts threads as Linux shows them")
def test_product_of_matrices_starts_no_thread() -> None:
    product = "import numpy; a = numpy.ones((900, 900)); a @ a; import os; "
    count = f"print(len(os.listdir({str(_TASKS)!r})))"
    assert _fresh("import foods; " + product + count) == "1"


def test_numpy_is_not_imported_before_it_is_said() -> None:
    code = "import foods.one_thread, sys; print('numpy' in sys.modules)"
    assert _fresh(code) == "False"


def test_one_thread_keeps_a_number_that_was_set_before() -> None:
    code = "import foods, os; print(os.environ['OPENBLAS_NUM_THREADS'])"
    assert _fresh(code, OPENBLAS_NUM_THREADS="3") == "3"
