"""One's own prices outlive the program, and a damaged file loses nothing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from planner.domain.shopping.week_cost import OwnPrice, PriceUnit
from planner.store import StoreError
from planner.store.own.prices import OwnPrices, read_own_prices, write_own_prices

DAY = date(2026, 11, 22)
KALE = OwnPrice(2.5, PriceUnit.PACK, DAY)
GOOD = {"buy_as": "Kale", "usd": 2.5, "unit": "pack", "typed": "2026-11-22"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "own-prices.json"


def put(path: Path, data: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(data), encoding="utf-8")


def test_own_prices_without_a_file_are_none(path: Path) -> None:
    assert read_own_prices(path) == OwnPrices()


def test_own_prices_are_read_as_they_were_written(path: Path) -> None:
    mince = OwnPrice(1.2, PriceUnit.HUNDRED_GRAMS, DAY)
    own = OwnPrices().with_price("Kale", KALE).with_price("Crème fraîche", mince)
    write_own_prices(path, own)
    assert read_own_prices(path) == own
    assert read_own_prices(path).with_price("Kale", None).prices == {"Crème fraîche": mince}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b'{"prices": 3}'])
def test_damaged_file_is_kept_aside(path: Path, content: bytes) -> None:
    for number in (1, 2):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        with pytest.raises(StoreError, match=f"own-prices-damaged-{number}.json"):
            read_own_prices(path)
        assert path.with_name(f"own-prices-damaged-{number}.json").read_bytes() == content
        assert not path.exists()


def test_newer_file_stays_where_it_is(path: Path) -> None:
    put(path, {"own_prices": 2, "prices": []})
    with pytest.raises(StoreError, match="newer version"):
        read_own_prices(path)
    assert path.exists()


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({**GOOD, "buy_as": "Leek", "usd": -1}, '"Leek": -1 is no price'),
        ({**GOOD, "buy_as": "Leek", "usd": "2"}, '"Leek"'),
        ({**GOOD, "buy_as": "Leek", "usd": float("nan")}, '"Leek": nan is no price'),
        ({**GOOD, "buy_as": "Leek", "usd": True}, '"Leek"'),
        ({**GOOD, "buy_as": "Leek", "unit": "sack"}, '"Leek"'),
        ({**GOOD, "buy_as": "Leek", "typed": "yesterday"}, '"Leek"'),
        ({**GOOD, "buy_as": "Leek", "typed": 3}, '"Leek"'),
        ({**GOOD, "buy_as": "Leek", "unit": []}, '"Leek"'),
        ({"buy_as": "Leek"}, '"Leek": Its keys are not'),
        ({**GOOD, "buy_as": ""}, "entry 2: It names nothing"),
        (7, "entry 2"),
        (GOOD, '"Kale": It is there twice'),
    ],
)
def test_entry_that_does_not_hold_is_named_and_kept(path: Path, entry: object, told: str) -> None:
    put(path, {"own_prices": 1, "prices": [GOOD, entry]})
    own = read_own_prices(path)
    assert own.prices == {"Kale": KALE}
    assert len(own.faults) == 1 and told in own.faults[0]
    write_own_prices(path, own)
    assert len(json.loads(path.read_text(encoding="utf-8"))["prices"]) == 2
