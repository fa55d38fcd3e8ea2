"""Pages and files, timed: ``python -m tests.benchmarks.paper_pages``.

Prints the CPU time of a long list on paper, which must stay under 2 s for 400 lines, beside
that of a list of 100; then of every kind of page, and of every kind of file.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from foods import Catalogue
from planner.report.content import page_content
from planner.report.exports import FORMATS, export_bytes
from planner.ui.painters import PAINTERS
from planner.ui.paper import PaperChoice, What, lay_out
from planner.ui.paper.leaflet import lay_out_content
from planner.ui.paper.render import leaflet_pdf
from tests.paper.sample import sample_plan, with_lines

_MOST_SECONDS = 2.0


def main() -> None:
    _application = QApplication([])
    catalogue = Catalogue.load()
    plan = sample_plan(catalogue)
    content, choice = page_content(plan, catalogue), PaperChoice(What.LIST, landscape=False)

    def long_list(count: int) -> float:
        listed = with_lines(content, count)
        return _took(lambda: leaflet_pdf(lay_out_content(listed, choice), choice))

    long_list(10)  # fonts and templates are read once
    short, long = long_list(100), long_list(400)
    over = "" if long < _MOST_SECONDS else "  <- too long"
    print(f"{long:6.2f} s  a list of 400 lines as PDF, {long / short:.1f} of one of 100{over}")
    for what in What:
        seconds = _took(lambda what=what: lay_out(plan, catalogue, PaperChoice(what)))
        print(f"{seconds:6.2f} s  pages: {what.value}")
    for format_ in FORMATS.values():
        made = _took(lambda each=format_: export_bytes(plan, catalogue, each, painters=PAINTERS))
        print(f"{made:6.2f} s  file: {format_.suffix}")


def _took(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


if __name__ == "__main__":
    main()
