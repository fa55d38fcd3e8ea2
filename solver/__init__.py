"""Choosing a menu: PuLP and numpy, no Qt, no files."""

from .problem import Limit, MenuProblem, Per, Place
from .solution import MenuSolution, Status

__all__ = ["Limit", "MenuProblem", "MenuSolution", "Per", "Place", "Status"]
