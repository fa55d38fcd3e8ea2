"""Tables are looked at row by row; faults have line and column, the rest is offered."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

import pytest

from foods import Catalogue
from foods.own import (
    CancelledError,
    Judge,
    Preview,
    Watch,
    all_columns,
    read_fdc,
    read_foods_csv,
    template_csv,
)
from foods.own.csv_style import COMMAS, POINTS
from tests.library.conftest import GOOD, own_food, write


def table(catalogue: Catalogue, *rows: dict[str, str], **options) -> bytes:
    text = io.StringIO()
    columns = options.get("columns") or all_columns(catalogue.nutrients)
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({**GOOD, **row} for row in rows)
    return text.getvalue().encode()


def look(catalogue: Catalogue, content: bytes) -> Preview:
    return read_foods_csv("own.csv", content, Judge(catalogue))


def test_good_rows_are_offered_and_the_others_named(catalogue: Catalogue) -> None:
    content = table(
        catalogue,
        {"name": "One"},
        {"name": "Two", "magnesium_mg": "12.5.1"},
        {"name": "Three", "allergens": ""},
        {"name": "Four"},
    )
    preview = look(catalogue, content)

    assert [row.name for row in preview.good] == ["One", "Four"]
    assert [fault.where for fault in preview.all_faults] == [
        "own.csv, line 3, column magnesium_mg (Two)",
        "own.csv, line 4, column allergens (Three)",
    ]
    assert '"12.5.1" is not a number. Write one, as 12.5.' in str(preview.all_faults[0])


def test_import_takes_no_food_twice(catalogue: Catalogue) -> None:
    own = own_food(catalogue, name="Mine")
    content = table(catalogue, {"name": "A"}, {"name": "a"}, {"name": "Mine"}, {"name": "Papaya"})
    preview = read_foods_csv("own.csv", content, Judge(catalogue, (own,)))

    assert [row.line for row in preview.good] == [2]
    told = " ".join(str(fault) for fault in preview.all_faults)
    assert "line 2 already" in told
    assert "your own foods already" in told
    assert "the program's foods already" in told


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda t: t.replace(b"magnesium_mg", b"magnesium_g"), "Name it magnesium_mg"),
        (lambda t: t.replace(b"allergens,", b"alergens,"), "column allergens: The column is"),
        (lambda t: t.replace(b"note,", b"name,"), "twice"),
        (lambda t: t.replace(b"One", b"On\x81"), "not UTF-8"),
        (lambda t: t.replace(b"One", b'"One'), "cannot be read"),
        (lambda _: b"", "missing"),
        (lambda _: b"PK\x03\x04", "missing"),
    ],
)
def test_file_that_cannot_be_read_says_why(catalogue: Catalogue, spoil, told: str) -> None:
    preview = look(catalogue, spoil(table(catalogue, {"name": "One"})))

    assert preview.good == ()
    assert told in " ".join(str(fault) for fault in preview.all_faults)


def excel(catalogue: Catalogue, *rows: dict[str, str], mark: str = ",", part: str = ";") -> bytes:
    """Write it as a spreadsheet does: another mark before decimals, another one between cells."""
    text = io.StringIO()
    writer = csv.DictWriter(text, [*GOOD, "potassium_mg"], delimiter=part, lineterminator="\r\n")
    writer.writeheader()
    figures = {key: cell.replace(".", mark) for key, cell in GOOD.items() if key.endswith("g")}
    writer.writerows({**GOOD, **figures, **row} for row in rows)
    return text.getvalue().encode("utf-8-sig")


def figures_of(preview: Preview, key: str) -> list[float]:
    foods = [row.food for row in preview.good if row.food is not None]
    return [food.per_100g[key] for food in foods if key in food.per_100g]


@pytest.mark.parametrize("part", [";", "\t"])
def test_german_excel_writes_semicolons_and_decimal_commas(catalogue: Catalogue, part: str) -> None:
    rows = (
        {"name": "Hausdrink Größe M", "magnesium_mg": "12,5", "potassium_mg": "1,500"},
        {"name": "Anderer"},
    )
    content = excel(catalogue, *rows, part=part)
    preview = look(catalogue, content)

    assert preview.all_faults == ()
    assert figures_of(preview, "magnesium_mg")[0] == 12.5
    assert figures_of(preview, "potassium_mg")[0] == 1.5  # as the other commas of the file
    parted, commas, decided = preview.notes
    assert ("semicolons" if part == ";" else "tabs") in parted
    assert "12,5 is twelve and a half" in commas
    assert decided == '"1,500" was read as 1.5, by the marks in the other numbers.'
    assert preview.good[0].cells["magnesium_mg"] == "12.5"  # as the file of one's own has it

    told = look(catalogue, b"sep=;\r\n" + excel(catalogue, *rows)[3:])
    assert [row.line for row in told.good] == [3, 4]
    windows = look(catalogue, content.decode("utf-8-sig").encode("cp1252"))
    assert windows.good[0].name == "Hausdrink Größe M"
    assert "look at the names" in windows.notes[0]


def test_points_between_thousands_are_read_beside_decimal_commas(catalogue: Catalogue) -> None:
    rows = ({"name": "A", "magnesium_mg": "0,5", "potassium_mg": "1.500"},)
    assert figures_of(look(catalogue, excel(catalogue, *rows)), "potassium_mg") == [1500]
    plain = ({"name": "A", "potassium_mg": "1,234.5"}, {"name": "B", "potassium_mg": "1,500"})
    preview = look(catalogue, table(catalogue, *plain))
    assert figures_of(preview, "potassium_mg") == [1234.5, 1500]
    assert preview.notes == ('"1,500" was read as 1500, by the marks in the other numbers.',)


@pytest.mark.parametrize(
    ("cell", "part", "told"),
    [
        ("1,500", ",", '"1,500" can be read as 1.5 or as 1500.'),
        ("1,500", ";", '"1,500" can be read as 1.5 or as 1500.'),
        ("1.500", ";", '"1.500" can be read as 1.5 or as 1500.'),
        ("1,500 µg", ";", '"1,500 µg" can be read as 1.5 or as 1500.'),
    ],
)
def test_number_that_may_be_two_is_named_and_not_guessed(
    catalogue: Catalogue, cell: str, part: str, told: str
) -> None:
    whole = {key: "1" for key in GOOD if key.endswith("_g")}
    row = {**whole, "energy_kcal": "17", "name": "A", "magnesium_mg": cell}
    preview = look(catalogue, excel(catalogue, row, part=part))

    assert preview.good == ()
    (fault,) = preview.all_faults
    assert fault.problem.column == "magnesium_mg"
    assert fault.problem.message == told


def test_marks_that_contradict_each_other_decide_nothing(catalogue: Catalogue) -> None:
    rows = ({"name": "A", "magnesium_mg": "2,5", "potassium_mg": "1,500"}, {"name": "B"})
    preview = look(catalogue, excel(catalogue, *rows, {"name": "C", "magnesium_mg": "2.5"}))

    assert [row.name for row in preview.good] == ["B", "C"]
    assert figures_of(preview, "magnesium_mg")[1] == 2.5
    assert "can be read as 1.5 or as 1500" in str(preview.all_faults[0])


def test_template_goes_out_and_comes_back_as_german_spreadsheets_have_it(
    catalogue: Catalogue,
) -> None:
    rows = [{**GOOD, "name": "One"}, {**GOOD, "name": "Two", "magnesium_mg": "2"}]
    english, german = (template_csv(catalogue, rows, style) for style in (POINTS, COMMAS))
    assert ";12,5;" in german

    plain, local = (look(catalogue, text.encode("utf-8-sig")) for text in (english, german))
    assert [row.food for row in local.good] == [row.food for row in plain.good]
    assert len(local.good) == 2


def test_unknown_column_is_named_and_not_read(catalogue: Catalogue) -> None:
    content = table(catalogue, {"name": "One", "brand": "x"}, columns=[*GOOD, "brand"])
    preview = look(catalogue, content)

    assert len(preview.good) == 1
    assert "column brand: This column is unknown" in str(preview.all_faults[0])


def test_too_many_cells_have_their_line(catalogue: Catalogue) -> None:
    content = table(catalogue, {"name": "One"}) + b"Two,nut" + b",x" * 60 + b"\r\n"

    assert "line 3: It has 62 cells" in str(look(catalogue, content).all_faults[0])


def test_lines_are_counted_as_an_editor_does(catalogue: Catalogue) -> None:
    rows = ({"name": "One", "note": "two\nlines"}, {"name": "Two", "kind": "x"})
    faults = look(catalogue, table(catalogue, *rows)).all_faults

    assert [fault.line for fault in faults] == [2, 4]


def test_template_is_read_back(catalogue: Catalogue) -> None:
    text = template_csv(catalogue)
    assert look(catalogue, text.encode()).rows == ()  # all of it is comment

    filled = text.replace("# Oat", "Oat").replace("# Marinated", "Marinated").encode("utf-8-sig")
    preview = look(catalogue, filled)
    assert [row.line for row in preview.good] == [3, 4]
    assert preview.all_faults == ()


def test_table_to_mend_runs_nothing(catalogue: Catalogue) -> None:
    text = template_csv(catalogue, [{"name": "=cmd()", "note": "@x"}])

    assert "'=cmd()" in text
    assert ",=cmd" not in text


def test_import_tells_how_far_it_is_and_can_be_stopped(catalogue: Catalogue) -> None:
    content = table(catalogue, *({"name": f"Food {n}"} for n in range(350)))
    told: list[tuple[int, int]] = []
    stop = Watch(lambda done, every: told.append((done, every)), lambda: len(told) == 2)

    with pytest.raises(CancelledError):
        read_foods_csv("own.csv", content, Judge(catalogue), stop)
    assert told == [(100, 350), (200, 350)]


def test_mended_row_joins_the_others(catalogue: Catalogue) -> None:
    judge = Judge(catalogue)
    rows = ({"name": "One"}, {"name": "Two", "kind": "x"})
    preview = read_foods_csv("own.csv", table(catalogue, *rows), judge)
    bad = preview.rows[1]

    assert judge.judge_again(bad, {**GOOD, "name": "Two"}, preview.rows).food is not None
    assert judge.judge_again(bad, {**GOOD, "name": "One"}, preview.rows).food is None


FDC = {
    "food.csv": """fdc_id,data_type,description,food_category_id
11,foundation_food,"Kale, of the lab",11
12,sample_food,"Kale, sample 3",11
13,branded_food,"OAT SQUARES",8
14,sr_legacy_food,"Broken figure",8
15,survey_fndds_food,"Odd unit",8
""",
    "nutrient.csv": """id,name,unit_name,nutrient_nbr,rank
1003,Protein,G,203,600
1004,Total lipid (fat),G,204,800
1005,"Carbohydrate, by difference",G,205,1110
1008,Energy,KCAL,208,300
1062,Energy,kJ,268,400
1090,"Magnesium, Mg",MG,304,5500
1110,"Vitamin D (D2 + D3), International Units",IU,324,8650
1092,"Potassium, K",STONE,306,5600
9999,Something else,G,777,1
""",
    "food_nutrient.csv": """id,fdc_id,nutrient_id,amount,data_points
1,11,1003,2.92,1
2,11,1004,1.49,1
3,11,1005,4.42,1
4,11,1062,146,1
5,11,1090,32.7,1
6,11,1110,40,1
7,12,1090,999,1
8,13,1008,380,1
9,14,1008,50,1
10,14,1090,-5,1
11,15,1008,50,1
12,15,1092,3,1
13,11,9999,3,1
""",
    "food_portion.csv": """id,fdc_id,amount,measure_unit_id,portion_description,modifier,gram_weight
1,11,1,1000,,chopped,67
2,11,2,9999,,leaves,10
""",
    "measure_unit.csv": "id,name\n1000,cup\n9999,undetermined\n",
}


@pytest.fixture
def download(tmp_path: Path) -> Path:
    for name, text in FDC.items():
        write(tmp_path / "FoodData" / name, text)
    return tmp_path / "FoodData"


DECLARED = {"kind": "leafy_green", "diet": "vegan", "allergens": "none"}


def test_download_gives_foods_that_want_a_declaration(catalogue: Catalogue, download: Path) -> None:
    preview = read_fdc(download, Judge(catalogue))

    assert [row.name for row in preview.rows] == [
        "Kale, of the lab",
        "OAT SQUARES",
        "Broken figure",
        "Odd unit",
    ]
    assert preview.good == ()
    assert [fault.problem.column for fault in preview.rows[0].faults] == [
        "kind",
        "diet",
        "allergens",
    ]
    kale = Judge(catalogue).judge_again(preview.rows[0], {**preview.rows[0].cells, **DECLARED}, ())
    assert kale.food is not None
    assert kale.food.food.fdc_id == 11
    assert kale.food.per_100g["magnesium_mg"] == 32.7
    assert kale.food.per_100g["vitamin_d_ug"] == pytest.approx(1)
    assert kale.food.per_100g["energy_kcal"] == pytest.approx(34.9, abs=0.05)  # from kJ
    assert [(p.unit, p.grams) for p in kale.food.food.portions] == [
        ("cup chopped", 67),
        ("leaves", 5),
    ]


def test_faults_of_figures_stand_in_their_own_table(catalogue: Catalogue, download: Path) -> None:
    told = [str(fault) for fault in read_fdc(download, Judge(catalogue)).all_faults]

    assert any(t.startswith("food_nutrient.csv, line 11, column amount (Broken") for t in told)
    assert any("food_nutrient.csv, line 13" in t and '"stone" is no unit' in t for t in told)


def test_zip_is_as_good_as_a_folder(catalogue: Catalogue, download: Path) -> None:
    packed = download.parent / "download.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in FDC.items():
            archive.writestr(f"inside/{name}", text)

    assert read_fdc(packed, Judge(catalogue)) == read_fdc(download, Judge(catalogue))


@pytest.mark.parametrize("missing", ["food.csv", "nutrient.csv", "food_nutrient.csv"])
def test_download_without_a_table_is_refused(
    catalogue: Catalogue, download: Path, missing: str
) -> None:
    (download / missing).unlink()
    preview = read_fdc(download, Judge(catalogue))

    assert preview.rows == ()
    assert f"{missing}: The table is missing" in str(preview.faults[0])


def test_import_refuses_a_file_that_is_no_zip(catalogue: Catalogue, tmp_path: Path) -> None:
    preview = read_fdc(write(tmp_path / "x.zip", "no zip"), Judge(catalogue))

    assert "cannot be read" in str(preview.faults[0])
