"""Linear programs through PuLP and HiGHS."""
