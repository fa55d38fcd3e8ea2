"""A monkey at the window: no exception, no Qt warning, a plan that passes the verifier."""

from __future__ import annotations

import random

import pytest

from planner.domain.verify.verifier import can_be_judged

from .monkey import Monkey, answer_for_system


@pytest.mark.parametrize("seed", [1, 2])
def test_monkey_breaks_nothing(window, context, seed, monkeypatch, tmp_path):
    for where, name, answer in answer_for_system(tmp_path, random.Random(seed)):
        monkeypatch.setattr(where, name, answer)
    monkey = Monkey(window, seed)
    monkey.play(60)
    window = monkey.window
    plan = window.session.plan
    assert can_be_judged(plan, context.catalogue)
    assert not monkey.faults(context)
    assert len(window.session.week.days) == plan.days
