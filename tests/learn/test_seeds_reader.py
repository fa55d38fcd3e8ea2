"""Seeds that do not fit are refused, naming file and statement."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from foods import DataError
from planner.domain.learning import Library
from planner.domain.learning.seeds_reader import read_seeds

HEAD = '[document]\nname = "tea"\ntitle = "Tea"\nabout = "About tea"\n'
GOOD = {
    "id": '"tea-1"',
    "topic": '"role"',
    "says": '"Tea is warm."',
    "used": '["learn"]',
}


def seeds(folder: Path, **changes: str) -> Path:
    entry = {**GOOD, **changes}
    lines = [f"{key} = {value}" for key, value in entry.items() if value]
    text = HEAD + "\n[[statement]]\n" + "\n".join(lines) + "\n"
    (folder / "tea.toml").write_text(text, "utf-8")
    return folder


def test_good_file_is_read(tmp_path: Path) -> None:
    (statement,) = Library.load(seeds(tmp_path)).statements
    assert (statement.id, statement.document.title) == ("tea-1", "Tea")
    assert not statement.contested


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"says": ""}, '"says" is missing'),
        ({"topic": '"rolle"'}, '"rolle" in "topic" is unknown. Did you mean "role"?'),
        ({"used": '["lern"]'}, 'Did you mean "learn"?'),
        ({"used": ""}, "used"),
        ({"left_out": '"No."'}, "not both"),
        ({"nutrients": '["magnesium"]'}, '"magnesium" in "nutrients" is unknown'),
        ({"foods": '["kind:nuts"]'}, 'Did you mean "nut"?'),
        ({"foods": '["nuts"]'}, "is no selector"),
        ({"evidence": '"Some say so."'}, "Evidence and its sources"),
        ({"evidence": '"Some."', "evidence_from": '["Smith"]'}, "has no year"),
        ({"id": '"coffee-1"'}, "does not fit its document"),
        ({"sayz": '"x"'}, '"sayz" in "keys" is unknown'),
        ({"nutrients": '"magnesium_mg"'}, "not as it should be"),
    ],
)
def test_fault_is_named(tmp_path: Path, changes: dict[str, str], words: str) -> None:
    with pytest.raises(DataError) as caught:
        Library.load(seeds(tmp_path, **changes))
    assert words in str(caught.value)
    assert caught.value.file == "seeds/tea.toml"
    assert caught.value.row.endswith("-1")


def test_id_is_used_once(tmp_path: Path) -> None:
    path = seeds(tmp_path) / "tea.toml"
    text = path.read_text("utf-8")
    path.write_text(text + text[text.index("[[statement]]") :], "utf-8")
    with pytest.raises(DataError, match="used twice"):
        Library.load(tmp_path)


def test_seed_faults_are_told_at_once(tmp_path: Path) -> None:
    path = seeds(tmp_path, topic='"a"') / "tea.toml"
    text = path.read_text("utf-8")
    path.write_text(text + text[text.index("[[statement]]") :], "utf-8")
    with pytest.raises(DataError) as caught:
        Library.load(tmp_path)
    assert len(getattr(caught.value, "errors", ())) == 2


def test_own_seeds_are_read_whatever_else_is_called_seeds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "seeds", ModuleType("seeds"))
    assert read_seeds()
