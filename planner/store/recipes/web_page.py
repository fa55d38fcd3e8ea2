"""Recipes of a page that was saved or pasted: JSON-LD first, then microdata.

The standard library's parser reads the text; nothing on the page is run, and no address on it
is opened. A library for this (`extruct`, `recipe-scrapers`) would bring lxml, an RDF store and
a fetcher along to read two notations of which we need one vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import Any

from planner.domain.recipes.source_recipe import LONGEST_STEP, SourceRecipe, plain_words

from .page_json import page_json
from .schema_org import recipe_nodes, recipe_of

_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_SILENT = frozenset({"script", "style", "noscript", "template", "iframe", "svg"})
_VALUE_IN = {"meta": "content", "time": "datetime", "data": "value", "a": "href", "link": "href"}
_BREAKS = frozenset({"br", "li", "p", "div"})
_ONE_LINE = frozenset({"recipeIngredient", "ingredients", "name", "recipeYield"})
_DEEPEST = 400
_MOST_SCRIPTS = 200
_LONGEST_SCRIPT = 2_000_000
_MOST_RECIPES = 500


def recipes_of_page(text: str, file: str) -> tuple[SourceRecipe, ...]:
    """Return the recipes that a page declares; none where it declares none."""
    page = _Page()
    page.feed(text)
    page.close()
    nodes: list[Mapping[str, Any]] = []
    for script in page.scripts:
        try:
            nodes += recipe_nodes(page_json(script))
        except ValueError:
            continue  # a page may hold a broken notation beside a whole one
    if not nodes:
        nodes = list(page.recipes)
    return tuple(dict.fromkeys(recipe_of(node, file) for node in nodes[:_MOST_RECIPES]))


class _Item:
    """An object of microdata that is open, with the depth of its element."""

    def __init__(self, depth: int, kind: str, name: str) -> None:
        self.depth, self.name = depth, name
        self.values: dict[str, list[Any]] = {}
        if kind:
            self.values["@type"] = [kind.rsplit("/", 1)[-1]]

    def add(self, name: str, value: Any) -> None:
        for each in name.split()[:4]:
            self.values.setdefault(each, []).append(value)

    def node(self) -> dict[str, Any]:
        """Return it as JSON-LD would say it: a single value stands alone."""
        return {key: x[0] if len(x) == 1 else x for key, x in self.values.items()}


class _Page(HTMLParser):
    """Collects scripts of JSON-LD, and objects of microdata of the type Recipe."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.scripts: list[str] = []
        self.recipes: list[Mapping[str, Any]] = []
        self._script: list[str] | None = None
        self._open: list[str] = []
        self._items: list[_Item] = []
        self._texts: list[tuple[int, str, list[str]]] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        told = {key: value or "" for key, value in attrs}
        if tag in ("li", "p") and self._open[-1:] == [tag]:
            self.handle_endtag(tag)  # its end may be left out
        if tag in _BREAKS:
            self._write("\n")
        if tag == "script" and "ld+json" in told.get("type", "").lower():
            self._script = []
        name = told.get("itemprop", "")
        item = "itemscope" in told
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(tag)
            self._silent += tag in _SILENT
            if item:
                self._items.append(_Item(len(self._open), told.get("itemtype", ""), name))
            elif name and self._items:
                self._begin(tag, name, told)
        elif name and self._items:
            self._items[-1].add(name, told.get(_VALUE_IN.get(tag, "src"), ""))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open and close an element."""
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close an element and all that was left open in it."""
        if tag in _BREAKS:
            self._write("\n")
        if tag == "script" and self._script is not None:
            if len(self.scripts) < _MOST_SCRIPTS:
                self.scripts.append("".join(self._script)[:_LONGEST_SCRIPT])
            self._script = None
        if tag not in self._open:
            return
        while self._open:
            closed = self._open[-1]
            self._leave(len(self._open))
            self._open.pop()
            self._silent -= closed in _SILENT
            if closed == tag:
                return

    def handle_data(self, data: str) -> None:
        """Take text."""
        if self._script is not None:
            self._script.append(data)
        elif not self._silent:
            self._write(" ".join(data.splitlines()) if data.strip() else " ")

    def close(self) -> None:
        """End the page; what is open is closed."""
        super().close()
        for depth in range(len(self._open), 0, -1):
            self._leave(depth)

    def _begin(self, tag: str, name: str, told: Mapping[str, str]) -> None:
        value = told.get("content") or (told.get(_VALUE_IN[tag]) if tag in _VALUE_IN else "")
        if value and tag != "a":
            self._items[-1].add(name, value)
        else:
            self._texts.append((len(self._open), name, []))

    def _write(self, data: str) -> None:
        for _, _, texts in self._texts:
            texts.append(data)

    def _leave(self, depth: int) -> None:
        while self._texts and self._texts[-1][0] >= depth:
            _, name, texts = self._texts.pop()
            if self._items:
                parted = " " if name in _ONE_LINE else "\n"
                self._items[-1].add(name, parted.join(_lines("".join(texts))))
        while self._items and self._items[-1].depth >= depth:
            item = self._items.pop()
            if "Recipe" in item.values.get("@type", ()):
                self.recipes.append(item.node())
            elif self._items and item.name:
                self._items[-1].add(item.name, item.node())


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if words := plain_words(line, LONGEST_STEP):
            yield words
