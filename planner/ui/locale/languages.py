"""Translations are the files ``resources/translations/planner_XX.qm``, XX a language's code.

Whoever adds one adds the file; the settings offer it from then on. The words of foods and dishes
come with the catalogue (`foods.languages`).
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.ui.theme.files import resource_path

_NAMES = {"en": "English", "de": "Deutsch"}
_OWN = "en"
_PROPERTY = "spoken language"
_TRANSLATORS = "translators"


def languages() -> dict[str, str]:
    """Return code and own name of every language there is: English, and those with a file."""
    found = {path.stem.removeprefix("planner_") for path in _folder().glob("planner_*.qm")}
    return {code: _NAMES.get(code, code) for code in (_OWN, *sorted(found - {_OWN}))}


def set_language(language: str) -> str:
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
    # Kept by name: to look for them among its children Python would first learn of every style.
    for old in app.property(_TRANSLATORS) or ():
        app.removeTranslator(old)
        old.deleteLater()
    app.setProperty(_PROPERTY, code)
    installed = []
    # The first installed is asked last: Qt's own words give way to ours.
    for folder, name in ((_folder_of_qt(), "qtbase"), (str(_folder()), "planner")):
        translator = QTranslator(app)
        if translator.load(f"{name}_{code}", folder):
            app.installTranslator(translator)
            installed.append(translator)
    app.setProperty(_TRANSLATORS, installed)
    return code


def language() -> str:
    """Return the code of the language in use."""
    app = QCoreApplication.instance()
    return str(app.property(_PROPERTY) or _OWN) if app else _OWN


def _folder_of_qt() -> str:
    return QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)


def _folder() -> Path:
    return Path(resource_path("translations"))
