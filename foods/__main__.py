"""``python -m foods [--check]``: what the tables hold, and what is wrong with them."""

import sys

from foods.checks.command import main

sys.exit(main())
