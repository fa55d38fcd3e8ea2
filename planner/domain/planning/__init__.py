"""Plan a week: the question to the solver, its answer, and what follows of it."""
