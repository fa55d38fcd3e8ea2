"""The documents inside the program: the Learn page, relief in the moment, the daily stretch."""

from .flow import LearnFlow
from .html import learn_html, learn_pdf
from .page import LearnPage
from .relief import ReliefDialog

__all__ = ["LearnFlow", "LearnPage", "ReliefDialog", "learn_html", "learn_pdf"]
