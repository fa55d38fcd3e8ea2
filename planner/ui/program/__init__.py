"""The program around the window: one for a data folder, its start, its end and its faults."""
