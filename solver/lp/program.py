"""Linear programs through PuLP: built once, then grown in place when HiGHS solves them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np

from solver.model.options import Floats, Ints

from .limits import SolveLimits

if TYPE_CHECKING:
    # PuLP and HiGHS take a third of a second to import: whoever only looks at a plan needs none.
    import pulp

_PRIMAL_SIMPLEX = 4


class Outcome(StrEnum):
    """Name the results that a solve can have."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    NONE = "none"
    """No values to use: infeasible, cancelled before any plan, or the solver failed."""


@dataclass(frozen=True, eq=False)
class Answer:
    """Values of a solve.

    Attributes:
        outcome: Whether the values may be used.
        objective: Of the minimisation.
        values: Of the columns, in the order they were added.
        duals: Of the rows, in the order they were added; of an LP only.
        bound: No solution can cost less; the objective if it is the best, minus infinity if
            nothing is known.
    """

    outcome: Outcome
    objective: float
    values: Floats
    duals: Floats
    bound: float = -np.inf


@dataclass
class Program:
    """A minimisation, its rows first and its columns after.

    Rows are ``sum(coefficient * column) <sense> right``; columns are at least 0.
    """

    name: str
    _senses: list[int] = field(default_factory=list)
    _rights: list[float] = field(default_factory=list)
    _row_names: list[str] = field(default_factory=list)
    _costs: list[float] = field(default_factory=list)
    _uppers: list[float | None] = field(default_factory=list)
    _column_names: list[str] = field(default_factory=list)
    _entries: list[Mapping[int, float]] = field(default_factory=list)
    _integer: list[bool] = field(default_factory=list)
    _live: Any = None
    _places: list[int] = field(default_factory=list)  # of the columns in HiGHS: PuLP sorts names

    def row(self, name: str, sense: str, right: float) -> int:
        """Add a row and say its number; ``sense`` is ``<=``, ``=`` or ``>=``."""
        self._senses.append({"<=": -1, "=": 0, ">=": 1}[sense])
        self._rights.append(float(right))
        self._row_names.append(name)
        return len(self._rights) - 1

    def column(
        self,
        name: str,
        cost: float,
        entries: Mapping[int, float],
        upper: float | None = None,
        integer: bool = False,
    ) -> int:
        """Add a column with its coefficients by row number, and say its number."""
        self._costs.append(float(cost))
        self._entries.append({r: float(c) for r, c in entries.items() if c})
        self._uppers.append(upper)
        self._column_names.append(name)
        self._integer.append(integer)
        return len(self._costs) - 1

    def right(self, row: int) -> float:
        """Return the right side of a row."""
        return self._rights[row]

    def set_right(self, row: int, right: float) -> None:
        """Change the right side of a row; of ``>=`` rows only once solved."""
        self._rights[row] = float(right)
        if self._live is not None:
            assert self._senses[row] == 1
            self._live.changeRowBounds(row, float(right), self._live.inf)

    def set_costs(self, columns: Ints, costs: Floats) -> None:
        """Change the costs of columns."""
        for column, cost in zip(columns.tolist(), costs.tolist(), strict=True):
            self._costs[column] = cost
        if self._live is not None and len(columns):
            places = np.array(self._places, dtype=np.int32)[columns[columns < len(self._places)]]
            self._live.changeColsCost(len(places), places, costs[columns < len(self._places)])

    def set_lowers(self, columns: list[int], lower: float) -> None:
        """Change the least value of columns; to no effect but with HiGHS, once solved."""
        if self._live is not None:
            for column in columns:
                upper = self._uppers[column]
                top = self._live.inf if upper is None else upper
                self._live.changeColBounds(self._places[column], lower, top)

    def set_uppers(self, columns: list[int], upper: float | None) -> None:
        """Change the largest value of columns."""
        for column in columns:
            self._uppers[column] = upper
            if self._live is not None and column < len(self._places):
                top = self._live.inf if upper is None else upper
                self._live.changeColBounds(self._places[column], 0.0, top)

    @property
    def n_columns(self) -> int:
        """Return the number of columns so far."""
        return len(self._costs)

    @property
    def is_live(self) -> bool:
        """Tell whether the program stays in memory between solves."""
        return self._live is not None

    def solve_lp(self) -> Answer:
        """Solve with all columns continuous, from the last basis when there is one."""
        if self._live is None:
            return self._solve_new(self.problem(relaxed=True), SolveLimits())
        highs = self._live
        for number in range(len(self._places), len(self._costs)):
            upper = self._uppers[number]
            rows = list(self._entries[number])
            values = list(self._entries[number].values())
            top = highs.inf if upper is None else upper
            highs.addCol(self._costs[number], 0.0, top, len(rows), rows, values)
            self._places.append(number)
        # New columns leave the last basis primal feasible, so the primal simplex goes on from it.
        highs.setOptionValue("simplex_strategy", _PRIMAL_SIMPLEX)
        highs.run()
        return _read_highs(highs, self._places)

    def solve_mip(self, stops: SolveLimits, start: Ints | None = None) -> Answer:
        """Solve with the integer columns whole.

        Args:
            stops: When to stop.
            start: Integer columns that are 1 in a plan to begin with; CBC makes no use of it.
        """
        problem = self.problem(relaxed=False)
        whole = np.flatnonzero(self._integer)
        chosen = [] if start is None else [(self._columns[c], float(c in start)) for c in whole]
        return self._solve_new(problem, stops, chosen)

    def problem(self, relaxed: bool) -> pulp.LpProblem:
        """Return the PuLP problem, as it would be solved or written to an ``.lp`` file."""
        import pulp

        problem = pulp.LpProblem(self.name, pulp.LpMinimize)
        columns = [
            problem.add_variable(
                name, 0, upper, pulp.LpInteger if whole and not relaxed else pulp.LpContinuous
            )
            for name, upper, whole in zip(
                self._column_names, self._uppers, self._integer, strict=True
            )
        ]
        rows: list[dict[Any, float]] = [{} for _ in self._rights]
        for column, entries in zip(columns, self._entries, strict=True):
            for row, coefficient in entries.items():
                rows[row][column] = coefficient
        self._constraints = []
        problem.setObjective(pulp.LpAffineExpression(zip(columns, self._costs, strict=True)))
        for terms, sense, right, name in zip(
            rows, self._senses, self._rights, self._row_names, strict=True
        ):
            expression = pulp.LpAffineExpression(terms.items())
            self._constraints.append(pulp.LpConstraint(expression, sense, name, right))
            problem.addConstraint(self._constraints[-1])
        self._columns = columns
        return problem

    def _solve_new(
        self,
        problem: pulp.LpProblem,
        stops: SolveLimits,
        start: list[tuple[Any, float]] | None = None,
    ) -> Answer:
        import pulp

        from .backends import solver_for

        columns = self._columns
        try:
            problem.solve(solver_for(stops, start or []))
        except pulp.PulpSolverError:
            return Answer(Outcome.NONE, np.inf, np.empty(0), np.empty(0))
        except KeyError:
            # PuLP has no word for the status of HiGHS when all nodes are used; the values are
            # read by then, and whether they are a solution is looked at below.
            problem.sol_status = pulp.LpSolutionIntegerFeasible
        usable = problem.sol_status in (pulp.LpSolutionOptimal, pulp.LpSolutionIntegerFeasible)
        values = np.array([column.varValue or 0.0 for column in columns])
        if not usable or not problem.valid(1e-5):
            return Answer(Outcome.NONE, np.inf, np.empty(0), np.empty(0), _bound(problem))
        if not any(self._integer) and getattr(problem, "solverModel", None) is not None:
            self._live, self._places = problem.solverModel, [c.index for c in columns]
        duals = np.array([c.pi or 0.0 for c in self._constraints])
        optimal = problem.sol_status == pulp.LpSolutionOptimal
        outcome = Outcome.OPTIMAL if optimal else Outcome.FEASIBLE
        objective = float(pulp.value(problem.objective) or 0.0)
        bound = objective if optimal and not any(self._integer) else _bound(problem)
        return Answer(outcome, objective, values, duals, bound)


def _bound(problem: pulp.LpProblem) -> float:
    """Return the bound that HiGHS has proven for whole columns; CBC gives none."""
    highs = getattr(problem, "solverModel", None)
    return -np.inf if highs is None else float(highs.getInfo().mip_dual_bound)


def _read_highs(highs: Any, places: list[int]) -> Answer:
    import highspy

    if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        return Answer(Outcome.NONE, np.inf, np.empty(0), np.empty(0))
    solution = highs.getSolution()
    return Answer(
        Outcome.OPTIMAL,
        highs.getObjectiveValue(),
        np.array(solution.col_value)[places],
        np.array(solution.row_dual),
    )
