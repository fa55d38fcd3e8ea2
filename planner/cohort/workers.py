"""Hand rows to workers: processes of this computer, or a cluster of Dask."""

from __future__ import annotations

import asyncio
import os
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from itertools import islice
from multiprocessing import get_context
from typing import Any

from .outcome import Outcome
from .people import Row
from .work import begin_worker, fault_record, plan_row

Work = Callable[[Row], Outcome]
Outcomes = Generator[Outcome, None, None]
_AHEAD = 2
"""Rows handed out for each worker: none waits for the writer, and few are lost with a worker"""
_TRIES = 3
_ANSWER_S = 20


class ClusterLostError(Exception):
    """The scheduler of a cluster cannot be reached, or not any more."""


def processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def local_outcomes(rows: Iterable[Row], workers: int, work: Work = plan_row) -> Outcomes:
    """Plan rows in processes of this computer; outcomes come as they are ready.

    A worker that is killed takes no row with it: what it worked on is given out again. A row
    whose workers ended three times is tried alone, and is a fault if that one ends too.
    """
    waiting, tries = deque(rows), Counter[int]()
    while waiting:
        lost = yield from _until_broken(waiting, workers, work)
        tries.update(row.number for row in lost)
        alone = [row for row in lost if tries[row.number] >= _TRIES]
        waiting.extendleft(row for row in reversed(lost) if tries[row.number] < _TRIES)
        for row in alone:
            one = deque([row])
            if (yield from _until_broken(one, 1, work)) or one:
                message = "The process that planned it ended each time; is there memory enough?"
                yield Outcome(fault_record(row, message))


def _until_broken(
    waiting: deque[Row], workers: int, work: Work
) -> Generator[Outcome, None, list[Row]]:
    """Yield outcomes until all rows are done or a process was killed; gives the rows it took."""
    pool = ProcessPoolExecutor(
        workers,
        # Not forked: Qt, pandas and the solver have threads, whose locks a fork would copy.
        mp_context=get_context("spawn"),
        initializer=begin_worker,
    )
    running: dict[Future[Outcome], Row] = {}
    try:
        while waiting or running:
            while waiting and len(running) < _AHEAD * workers:
                future = pool.submit(work, waiting[0])  # raises where the pool has just broken
                running[future] = waiting.popleft()
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                outcome = future.result()
                del running[future]
                yield outcome
    except BrokenProcessPool:
        ready = [f for f in running if f.done() and f.exception() is None]
        for future in ready:
            del running[future]
            yield future.result()
        return list(running.values())
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return []


def scheduled_outcomes(rows: Iterable[Row], address: str, work: Work = plan_row) -> Outcomes:
    """Plan rows on the workers of a Dask scheduler, which has this program installed on each.

    Args:
        rows: Whom to plan for.
        address: As ``tcp://10.0.0.7:8786``.
        work: What is done with a row.

    Raises:
        ClusterLostError: The scheduler does not answer, or not any more.
    """
    distributed = _distributed()
    try:
        client = distributed.Client(address, timeout=_ANSWER_S, set_as_default=False)
    except (OSError, ValueError, TimeoutError) as error:
        raise ClusterLostError(f"It does not answer ({error or type(error).__name__}).") from error
    try:
        yield from _scheduled(distributed, client, iter(rows), work)
    except (OSError, TimeoutError, CancelledError, asyncio.CancelledError) as error:
        raise ClusterLostError("It is gone.") from error
    finally:
        with suppress(Exception):  # it may be gone: there is nobody left to be told
            client.close(timeout=2)


def _scheduled(distributed: Any, client: Any, rows: Iterator[Row], work: Work) -> Iterator[Outcome]:
    running: dict[str, Row] = {}

    def submitted(row: Row) -> Any:
        future = client.submit(work, row, key=f"row-{row.number}-{row.key}", pure=False)
        running[future.key] = row
        return future

    first = islice(rows, _AHEAD * _threads(client))
    ready = distributed.as_completed([submitted(row) for row in first], loop=client.loop)
    for future in ready:
        row = running.pop(future.key)
        if future.status in ("cancelled", "lost"):
            raise ClusterLostError("It is gone.")
        try:
            outcome = future.result()
        except distributed.KilledWorker as error:
            outcome = Outcome(fault_record(row, f"The workers that planned it ended: {error}"))
        future.release()
        yield outcome
        if (following := next(rows, None)) is not None:
            ready.add(submitted(following))
    if running:
        raise ClusterLostError("It is gone.")


def _threads(client: Any) -> int:
    threads: Mapping[str, int] = client.nthreads()
    return max(1, sum(threads.values()))


def _distributed() -> Any:
    try:
        import distributed
    except ImportError as error:
        message = "Dask is not installed: pip install 'electrolyte-meal-planner[cohort]'."
        raise ClusterLostError(message) from error
    return distributed
