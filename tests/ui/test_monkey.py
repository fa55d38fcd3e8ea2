"""A monkey at the window: no exception, no Qt warning, a plan that passes the verifier."""

from __future__ import annotations

import pytest

from planner.domain.verify import can_be_judged

from .monkey import Monkey


@pytest.mark.parametrize("seed", [1, 2])
def test_a_monkey_breaks_nothing(window, kit, seed):
    monkey = Monkey(window, seed)
    monkey.play(120)
    window = monkey.window
    plan = window.session.plan
    assert can_be_judged(plan, kit.catalogue)
    assert not monkey.faults(kit)
    assert len(window.session.week.days) == plan.days
