"""Templates that a person who knows HTML can edit: ours, and one's own in their place."""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import (
    BaseLoader,
    BytecodeCache,
    ChoiceLoader,
    FileSystemLoader,
    FunctionLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
    pass_context,
)
from jinja2.bccache import Bucket
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment, SandboxedFormatter

from planner.program_files import RESOURCES


@dataclass(frozen=True)
class TemplateFault:
    """What does not hold in one's own template; ours was used instead.

    Attributes:
        path: The file.
        line: Of the file, from 1 on; 0 if it is not known.
        message: What is wrong there.
    """

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        """Return text such as "week.html, line 12: 'meel' is undefined."."""
        where = f"{self.path}, line {self.line}" if self.line else str(self.path)
        return f"{where}: {self.message.rstrip('.')}. The program's own template is used instead."


class _Compiled(BytecodeCache):
    """Templates translated to Python once a run: that takes longer than what they make."""

    def __init__(self) -> None:
        self._code: dict[tuple[str, str], bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give what was translated of this very text."""
        if code := self._code.get((bucket.key, bucket.checksum)):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was translated."""
        self._code[bucket.key, bucket.checksum] = bucket.bytecode_to_string()


_COMPILED = _Compiled()
Words = Callable[[str], str]
"""Says a sentence in a language."""


class Templates:
    """The templates of ``resources/templates``; every text put into them is escaped.

    A file of the same name in the person's own folder goes before ours. It can reach nothing
    but what it is given; where it fails, it is put down in `faults` and ours serves.
    """

    def __init__(self, own: Path | None = None, words: Words = str) -> None:
        self.faults: list[TemplateFault] = []
        self._folder = own
        self._failed: set[str] = set()
        self._ours = _environment(FunctionLoader(_source), words)
        self._own = self._ours if own is None else _environment(_own_loader(own), words)

    def render(self, name: str, **values: Any) -> str:
        """Return a whole template."""
        return self._tried(name, lambda of: of.get_template(name).render(values))

    def piece(self, name: str, macro: str, **values: Any) -> str:
        """Return what one macro of a template makes, without white space around it."""

        def made(of: ImmutableSandboxedEnvironment) -> str:
            module = of.get_template(name).module
            return str(getattr(module, macro)(**values)).strip()

        return self._tried(name, made)

    def _tried(self, name: str, make: Callable[[ImmutableSandboxedEnvironment], str]) -> str:
        if self._folder is None or name in self._failed:
            return make(self._ours)
        try:
            return make(self._own)
        except Exception as error:  # whatever a person writes there, the page is printed
            self._failed.add(name)
            self.faults.append(_fault(self._folder, name, error))
            return make(self._ours)


def tight(text: str) -> str:
    """Return the text with its first number and unit held together, and numbers with their "%"."""
    return tight_percent(text.replace(" ", "\u00a0", 1))


def tight_percent(text: str) -> str:
    """Return the text with every number and its "%", and every short bracket, held together."""
    text = text.replace(" %", "\u00a0%")
    return re.sub(r"\([^()]{1,14}\)", lambda found: found[0].replace(" ", "\u00a0"), text)


def breakable(text: str, longest: int = 18) -> str:
    """Return the text with a place to wrap in every word that no column could hold."""
    return " ".join(_broken(word, longest) for word in text.split(" "))


def _broken(word: str, longest: int) -> str:
    if len(word) <= longest:
        return word
    step = longest // 2
    return "\u200b".join(word[at : at + step] for at in range(0, len(word), step))


def _environment(loader: BaseLoader, words: Words) -> ImmutableSandboxedEnvironment:
    made = ImmutableSandboxedEnvironment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=_COMPILED,
    )

    formatter = SandboxedFormatter(made)

    @pass_context  # else what is said would be put into the compiled code, in one language
    def said(_: Context, text: str, **values: object) -> str:
        """Return a text of a template in the person's language, with its places filled."""
        # Not str.format: it would follow attributes to whatever a value knows, as the environment.
        return formatter.vformat(words(text), (), values) if values else words(text)

    made.filters["said"] = said
    made.filters |= {"breakable": breakable, "tight": tight, "tight_percent": tight_percent}
    return made


def _own_loader(folder: Path) -> BaseLoader:
    return ChoiceLoader([FileSystemLoader(folder), FunctionLoader(_source)])


def _source(name: str) -> str | None:
    """Return the source of a template of ours; no name leads out of their folder."""
    path = RESOURCES / "templates"
    for part in name.split("/"):
        if part in ("", "..", "."):
            return None
        path = path / part
    return path.read_text(encoding="utf-8") if path.is_file() else None


def _fault(folder: Path, name: str, error: Exception) -> TemplateFault:
    path, line = folder / name, 0
    if isinstance(error, TemplateSyntaxError):
        path, line = Path(error.filename or path), error.lineno
    else:
        for frame in traceback.extract_tb(error.__traceback__):
            # Jinja writes the template's own file and line into the trace.
            if Path(frame.filename).is_relative_to(folder):
                path, line = Path(frame.filename), frame.lineno or 0
    return TemplateFault(path, line, _message(error))


def _message(error: Exception) -> str:
    match error:
        case UnicodeDecodeError():
            return "it is not UTF-8 text"
        case AttributeError() if "TemplateModule" in str(error):
            return f"it has no macro {str(error).rpartition(' ')[2]}"
        case TemplateNotFound():
            return f"there is no template '{error}'"
    return str(error) or type(error).__name__
