"""Work out plans and what screens show of them: no Qt, for the window and the command line."""
