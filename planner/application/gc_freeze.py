"""What is loaded once and stays is not searched for garbage again and again.

Python's search for objects that only hold each other stops every thread. With tables and screens
in memory it took 50 to 80 ms, again and again while a week was planned, and nothing of that ever
becomes garbage.
"""

from __future__ import annotations

import gc


def delay_collection() -> None:
    """Search for no garbage until all is loaded; `freeze_loaded` ends it."""
    gc.disable()


def freeze_loaded() -> None:
    """Take what is there out of the search, for good, and search from now on."""
    gc.freeze()
    gc.enable()
