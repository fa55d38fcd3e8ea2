"""The program's version, in this one place; the packages are built with it."""

VERSION = "0.1.0"
RELEASED = "2026-11-30"
"""The day of this version, or of the last before it"""
