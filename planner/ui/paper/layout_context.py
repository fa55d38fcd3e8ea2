"""What laying out needs at hand: the content, the frame, and type in every size."""

from __future__ import annotations

from planner.report.content import PageContent
from planner.report.templates import Templates

from .block import points
from .page_frame import PageFrame
from .paper_choice import PaperChoice
from .type_sizes import LARGE, USUAL
from .typesetter import Typesetter


class LayoutContext:
    """A plan's content, and the paper it goes on."""

    def __init__(self, content: PageContent, choice: PaperChoice, templates: Templates) -> None:
        self.content, self.choice, self.templates = content, choice, templates
        self._types: dict[float, Typesetter] = {}
        self.frame = PageFrame(choice, self.type(LARGE if choice.large else USUAL))

    def type(self, size: float) -> Typesetter:
        """Return the typesetter of a size, pt."""
        if size not in self._types:
            self._types[size] = Typesetter(size, self.templates, large=self.choice.large)
        return self._types[size]

    def columns(self, size: float, narrowest: float) -> tuple[int, float, float]:
        """Return number, gap and width of as many columns as fit, each at least so many m wide."""
        gap = points(size) * 1.8
        count = int((self.frame.width + gap) / (points(size) * narrowest + gap))
        return self._spread(max(1, count), gap)

    def halves(self, size: float) -> tuple[int, float, float]:
        """Return one column on upright paper, two on wide: their number, gap and width."""
        return self._spread(2 if self.choice.landscape else 1, points(size) * 2)

    def _spread(self, count: int, gap: float) -> tuple[int, float, float]:
        return count, gap, (self.frame.width - gap * (count - 1)) / count
