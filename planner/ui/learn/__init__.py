"""The documents inside the program: the Learn page, relief in the moment, the daily stretch."""

from .actions import LearnFlow
from .page import LearnPage
from .printed_page import learn_html, learn_pdf
from .relief_dialog import ReliefDialog

__all__ = ["LearnFlow", "LearnPage", "ReliefDialog", "learn_html", "learn_pdf"]
