"""The languages of the window: one table, and the files ``resources/translations/planner_XX.qm``.

Whoever adds a language adds it to `LANGUAGES`; what else it takes (the translation, the words of
foods and dishes in `foods.languages`) the program asks for when it starts.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from planner.ui.theme.files import resource_path

_FILE = f"{__name__.replace('.', '/')}.py"
_OWN = "en"
_PROPERTY = "spoken language"
_TRANSLATORS = "translators"


@dataclass(frozen=True)
class Language:
    """A language of the window.

    Attributes:
        name: Its own name, as the settings offer it.
        nouns_with_capitals: Whether a noun keeps its capital within a sentence.
    """

    name: str
    nouns_with_capitals: bool = False


LANGUAGES = {
    "en": Language("English"),
    "de": Language("Deutsch", nouns_with_capitals=True),
}
"""By code, in the order of the settings."""


def languages() -> dict[str, str]:
    """Return code and own name of every language: English, and those with a translation.

    Raises:
        DataError: There is a translation into a language that the table does not have.
    """
    found = _translated()
    if not found <= LANGUAGES.keys():
        _refuse(min(found - LANGUAGES.keys()), "The table lacks this language.", "Add its name.")
    return {code: each.name for code, each in LANGUAGES.items() if code in found | {_OWN}}


def check_languages(of_foods: Collection[str]) -> None:
    """Refuse a language that is not whole.

    Args:
        of_foods: Codes of the languages, besides English, that foods and dishes have words in.

    Raises:
        DataError: Naming the language and the file to add or to change.
    """
    for code in LANGUAGES.keys() - {_OWN}:
        if code not in _translated():
            remedy = f"Add resources/translations/planner_{code}.ts: python -m tests.translations."
            _refuse(code, "There is no translation.", remedy)
        if code not in of_foods:
            remedy = f"Add foods/data/languages/{code} and name it in foods/languages/reader.py."
            _refuse(code, "Foods have no words in this language.", remedy)
    for code in sorted(set(of_foods) - LANGUAGES.keys()):
        _refuse(code, "Foods have words in it; the table lacks this language.", "Add its name.")


def _refuse(code: str, message: str, remedy: str) -> NoReturn:
    # Not above: the window speaks before the tables are read, which bring this along.
    from foods import DataError

    raise DataError(_FILE, code, message, remedy)


def _translated() -> set[str]:
    """Return the codes of the translations there are."""
    return {path.stem.removeprefix("planner_") for path in _folder().glob("planner_*.qm")}


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
