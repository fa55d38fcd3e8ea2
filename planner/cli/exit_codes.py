"""Define the exit codes of the commands."""

FAULT = 1
"""A fault of the program"""
BAD_INPUT = 2
"""A bad profile or argument"""
SHORT = 3
"""A plan that misses a target or its budget; it is given all the same"""
STOPPED = 130
"""Stopped with Ctrl+C"""
