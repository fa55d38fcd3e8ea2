"""The independent check of a plan, sharing no code with the solver."""
