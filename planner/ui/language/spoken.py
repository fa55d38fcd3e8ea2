"""Translations are the files ``resources/translations/planner_XX.qm``, XX a language's code.

Whoever adds one adds the file; the settings offer it from then on.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from planner.ui.theme.files import resource_path

_NAMES = {"en": "English", "de": "Deutsch"}
_OWN = "en"
_PROPERTY = "translator"


def languages() -> dict[str, str]:
    """Code and own name of every language there is: English, and those with a file."""
    found = {path.stem.removeprefix("planner_") for path in _folder().glob("planner_*.qm")}
    return {code: _NAMES.get(code, code) for code in (_OWN, *sorted(found - {_OWN}))}


def speak(language: str) -> str:
    """Let the application speak a language from now on.

    Args:
        language: A code of `languages`, or ``system``.

    Returns:
        The code in use: English where there is no translation.
    """
    app = QCoreApplication.instance()
    wanted = QLocale.system().name()[:2] if language == "system" else language
    code = wanted if wanted in languages() else _OWN
    if app is None:
        return code
    if isinstance(old := app.property(_PROPERTY), QTranslator):
        app.removeTranslator(old)
    app.setProperty(_PROPERTY, None)
    if code != _OWN:
        translator = QTranslator(app)
        if translator.load(str(_folder() / f"planner_{code}.qm")):
            app.installTranslator(translator)
            app.setProperty(_PROPERTY, translator)
    return code


def _folder() -> Path:
    return Path(resource_path("translations"))
