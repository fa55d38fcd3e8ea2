"""What the screen showed last, kept so that the next start shows it before tables are read."""

__all__ = []
