"""Run work off the window's thread."""
