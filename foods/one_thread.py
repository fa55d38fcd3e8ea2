"""Arithmetic in one thread; to be imported before numpy.

Sums that several threads share depend on how many there are, and so might a plan. And our
matrices are small: the threads would only wait for each other.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
