"""The program as a screen reader meets it: over AT-SPI, in a real window."""
