"""The session: the plan on the screen, its history, and the services that change it."""
