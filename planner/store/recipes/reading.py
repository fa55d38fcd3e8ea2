"""Read a file with recipes of any program: what it is, is seen in its content.

    read_recipes(Path("export.paprikarecipes")) -> ReadRecipes(recipes, faults)

A damaged recipe in an archive stops no other; it is named among the faults. Nothing is fetched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from foods.own import Watch
from planner.domain.recipes.source_recipe import MOST_RECIPES, SourceRecipe
from planner.domain.translatable import Verbatim, translatable
from planner.store.bounded import parse_json, read_bounded
from planner.store.errors import StoreError, unreadable

from .archives import DEEPEST, GZIP, ZIP, ArchiveError, Budget, members, unzipped
from .cooklang import recipe_of_cooklang
from .keyed_text import is_keyed, recipes_of_keyed
from .other_programs import recipes_of_json, recipes_of_table
from .plain_recipe import recipe_of_text
from .web_page import recipes_of_page

MOST_FILE_BYTES = 200_000_000
"""An export with photographs is large; of it only the recipes are unpacked."""
MOST_TEXT_BYTES = 20_000_000
ENDINGS = (
    ".json",
    ".jsonld",
    ".html",
    ".htm",
    ".cook",
    ".txt",
    ".md",
    ".csv",
    ".zip",
    ".paprikarecipes",
    ".paprikarecipe",
)
"""Endings of the files that are offered."""
_IN_ARCHIVE = (".json", ".html", ".htm", ".cook", ".csv", ".zip", ".paprikarecipe")
# What archives hold beside recipes and is no fault of theirs.
_BESIDE = frozenset({"index.html", "package.json", "metadata.json", "manifest.json"})


@dataclass(frozen=True)
class RecipeFault:
    """A file, or a file in an archive, of which nothing could be read.

    Attributes:
        file: Its name.
        why: Why, and what to do, in sentences.
    """

    file: str
    why: str

    @property
    def sentence(self) -> str:
        """Return where and what."""
        return translatable("{where}: {what}", where=Verbatim(self.file), what=self.why)


@dataclass(frozen=True)
class ReadRecipes:
    """What a file gives.

    Attributes:
        recipes: Each recipe with a title and at least one line, in their order, none twice.
        faults: What could not be read.
    """

    recipes: tuple[SourceRecipe, ...]
    faults: tuple[RecipeFault, ...] = ()


def read_recipes(path: Path, watch: Watch | None = None) -> ReadRecipes:
    """Return the recipes of a file.

    Raises:
        StoreError: The file cannot be read or is too large.
        CancelledError: When `watch` says so.
    """
    try:
        content = read_bounded(path, MOST_FILE_BYTES)
    except FileNotFoundError as error:
        raise unreadable(path, error) from error
    return recipes_of_bytes(content, path.name, watch)


def recipes_of_bytes(content: bytes, file: str, watch: Watch | None = None) -> ReadRecipes:
    """Return the recipes of a file's content; `file` is its name, for messages and titles.

    Raises:
        CancelledError: When `watch` says so.
    """
    watch = watch or Watch()
    recipes: dict[SourceRecipe, None] = {}
    faults: list[RecipeFault] = []
    try:
        for each in _read(content, file, Budget(), 0):
            watch.step(len(recipes), 0)
            if isinstance(each, RecipeFault):
                faults.append(each)
            elif not each.lines:
                none = translatable("It has no ingredients.")
                faults.append(RecipeFault(each.title or each.file, none))
            else:
                recipes.setdefault(each)
    except ArchiveError as error:
        return ReadRecipes((), (RecipeFault(file, error.args[0]),))
    if not recipes and not faults:
        faults.append(RecipeFault(file, _NOTHING))
    return ReadRecipes(tuple(recipes)[:MOST_RECIPES], tuple(faults))


_NOTHING = translatable(
    "No recipe is found in it. Save the page as HTML, or export from the other program as JSON."
)


def _read(
    content: bytes, file: str, budget: Budget, depth: int
) -> Iterator[SourceRecipe | RecipeFault]:
    if content.startswith(ZIP):
        if depth >= DEEPEST:
            yield RecipeFault(file, translatable("Archives stand too deep in each other."))
            return
        for name, member in members(content, _IN_ARCHIVE, budget):
            inner = PurePosixPath(name.replace("\\", "/"))
            if not inner.name.startswith(".") and inner.name.lower() not in _BESIDE:
                titled = inner.parent.name if inner.name == "recipe.json" else ""
                yield from _read(member, titled or inner.name, budget, depth + 1)
    elif content.startswith(GZIP):
        yield from _read_text(unzipped(content, budget), file, True)
    else:
        yield from _read_text(content, file, depth > 0)


def _read_text(content: bytes, file: str, in_archive: bool) -> Iterator[SourceRecipe | RecipeFault]:
    if len(content) > MOST_TEXT_BYTES:
        yield RecipeFault(file, translatable("It is too large for a recipe."))
        return
    text = _decoded(content)
    if text is None:
        yield RecipeFault(file, translatable("It is no text. Save it as UTF-8."))
        return
    found = tuple(_recipes_of_text(text, file))
    if not found and not in_archive:
        yield RecipeFault(file, _NOTHING)
    yield from found


def _recipes_of_text(text: str, file: str) -> Iterator[SourceRecipe | RecipeFault]:
    begun, ending = text.lstrip()[:1], PurePosixPath(file.lower()).suffix
    if begun in ("{", "[") and ending != ".cook":
        try:
            yield from recipes_of_json(parse_json(text.encode()), file)
        except (ValueError, OverflowError) as error:
            why = translatable("Its JSON is damaged ({why}).", why=Verbatim(str(error)[:120]))
            yield RecipeFault(file, why)
    elif ending in (".html", ".htm") or (begun == "<" and _is_page(text)):
        yield from recipes_of_page(text, file)
    elif ending == ".cook":
        yield recipe_of_cooklang(text, file)
    elif ending == ".csv":
        table = recipes_of_table(text, file)
        if table is None:
            why = translatable(
                "The table has no columns title, ingredients and instructions. Tables of foods "
                "are imported on the page Foods."
            )
            yield RecipeFault(file, why)
        yield from table or ()
    elif is_keyed(text):
        yield from recipes_of_keyed(text, file)
    elif text.strip():
        yield recipe_of_text(text, file)


def _is_page(text: str) -> bool:
    head = text[:2000].lower()
    return any(mark in head for mark in ("<!doctype html", "<html", "<script", "<div", "itemscope"))


def _decoded(content: bytes) -> str | None:
    """Return a file's text in UTF-8, UTF-16 with its mark, or Windows' letters; None if none."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return None if "\x00" in text[:4000] else text
    return None


def not_of(path: Path, found: ReadRecipes) -> StoreError | None:
    """Return what to say of a file that gave nothing; None if it gave recipes."""
    if found.recipes:
        return None
    return StoreError(path, found.faults[0].why if found.faults else _NOTHING)
