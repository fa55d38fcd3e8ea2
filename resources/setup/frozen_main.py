"""Where the frozen program begins."""

from planner.app import main

if __name__ == "__main__":
    raise SystemExit(main())
