"""Lines of food are read right, or marked: never wrong and silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import Catalogue
from foods.library import Library
from foods.lines import Certainty, LineReader, State, Use, line_reader
from foods.vocabulary import ingredient_names, unlisted_names

from .corpus import Outcome, cases, drawn, halves, outcomes

LEAST_RIGHT, MOST_ASKED, MOST_WRONG = 0.75, 0.2, 0.02
# Of the lines that have an answer, and of all; for the half that words are mended by, and for
# the half that is held out.
OF_HALVES = ((0.95, 0.01), (0.93, 0.02))
# Of all lines drawn by chance: a fifth of them names no food, or no amount, that anybody knows.
OF_DRAWN = {"development": (0.75, 0.01), "seen": (0.75, 0.02), "held_out": (0.67, 0.03)}


@pytest.fixture(scope="module")
def reader(catalogue: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Iterator[LineReader]:
    library = Library.open(tmp_path_factory.mktemp("library") / "library.sqlite")
    yield line_reader(catalogue, library)
    library.close()


@pytest.fixture(scope="module")
def bare(catalogue: Catalogue) -> LineReader:
    return line_reader(catalogue)


def test_corpus_is_read_as_well_as_was_promised(reader: LineReader) -> None:
    told = outcomes(reader, cases())
    shares = Counter(said for _, _, said in told)
    assert len(told) > 450
    assert shares[Outcome.RIGHT] >= LEAST_RIGHT * len(told)
    assert shares[Outcome.ASKED] <= MOST_ASKED * len(told)
    assert shares[Outcome.WRONG] <= MOST_WRONG * len(told)


@pytest.mark.parametrize(("half", "least", "most"), [(0, *OF_HALVES[0]), (1, *OF_HALVES[1])])
def test_lines_of_other_people_are_read_or_asked_about(
    half: int, least: float, most: float, reader: LineReader
) -> None:
    told = outcomes(reader, halves()[half])
    answered = [case for case, _, _ in told if case.food != "?" and case.grams != "?"]
    shares = Counter(said for _, _, said in told)
    assert len(told) > 250
    assert shares[Outcome.RIGHT] >= least * len(answered)
    assert shares[Outcome.WRONG] <= most * len(told)


@pytest.mark.parametrize("split", list(OF_DRAWN))
def test_lines_drawn_by_chance_are_read_or_asked_about(split: str, reader: LineReader) -> None:
    least, most = OF_DRAWN[split]
    told = outcomes(reader, drawn(split))
    shares = Counter(said for _, _, said in told)
    assert len(told) > 120
    assert shares[Outcome.RIGHT] >= least * len(told)
    assert shares[Outcome.WRONG] <= most * len(told)


@pytest.mark.parametrize(
    ("line", "food", "grams"),
    [
        ("1/3 cupgranulated sugar", "sugar", 66),
        ("1/2 cup + 2 tablespoonsgranulated sugar", "sugar", 125),
        ("1.5 El El Olivenöl", "olive_oil", 20),
        ("1, 14 oz can of sweetened condensed milk", "sr28:01095", 397),
        ("1 13.5 – ounce can full-fat coconut milk", "coconut_milk_canned", 383),
        ("1 15.5 -Ounce Can Chickpeas", "chickpeas_canned", 264),
        ("12 ounces 340g peeled, diced butternut squash", "butternut_squash_baked", 340),
        ("1/2 cup 113g) unsalted butter", "butter_unsalted", 113),
        ("1 1/2 cups / 187 g all-purpose flour", "sr28:20081", 187),
        ("90 gms sugar 1/3 cup", "sugar", 90),
        ("Scant 2/3 cup (60g) (old-fashioned rolled oats)", "oats_dry", 60),
        ("1 packet (2¼ tsp instant dry yeast)", "sr28:18375", 9),
        ("1½ (5 g) teaspoons Diamond Crystal kosher salt", "salt", 5),
        ("1.2 kg baby calamari (200 g each), cleaned", "sr28:15175", 1200),
        ("~5 Campari tomatoes", "tomatoes_raw", 615),
        ("1 can chickpeas (16 ounce (drained, rinsed))", "chickpeas_canned", 272),
        ("¼ cup dried unsweetened cranberries", "sr28:09079", 30),
        ("1 teaspoon dried thyme leaves", "thyme_dried", 1),
        ("1/4 tsp Organic Ginger, Ground", "ginger_ground", 0.45),
        ("1 TL Ingwer (Pulver)", "ginger_ground", 1.8),
        ("1 tsp Black Pepper Powder", "black_pepper", 2.3),
        ("28 ounces fire-roasted tomatoes (diced)", "tomatoes_canned", 794),
        ("3 tbsp fresh rosemary (or 3 tsp dried rosemary)", "sr28:02063", 6.3),
        ("1 lb 93% lean ground turkey", "turkey_ground_cooked", 454),
        ("6 Bosc pears, peeled and cored", "pear", 1068),
        ("1 tsp McGregor Gourmet™ Organic Paprika, Smoked", "paprika", 2.3),
        ("6 EL LANDHOF Natives Olivenöl extra", "olive_oil", 81),
        ("8 Kugeln Mozarella", "mozzarella", 1000),
        ("1 kleine Prise gemahlene Muskatnuss", "sr28:02025", 0.14),
        ("2 (8-ounce) blocks low-fat cream cheese", "sr28:43274", 454),
        ("250 g Rotbarschfilet", "sr28:15057", 250),
        ("8 g Vanillinzucker", "sugar", 8),
        ("1 Pck. Vanillezucker", "sugar", 8),
        ("1 rote Zwiebel (klein)", "onions_raw", 70),
        ("1 Süßkartoffel ca. 200 g", "sweet_potato_boiled", 200),
        ("2 - 15 oz cans pumpkin puree", "pumpkin_canned", 850),
        ("5 tablespoons sugar (¼ cup + 1 tablespoon)", "sugar", 62.5),
        ("1 pinch salt (if you use unsalted butter, add ¼ teaspoon)", "salt", 0.4),
        ("½ cup plus 1 Tbsp. (57 g) old-fashioned oats", "oats_dry", 57),
        ("1 cup (240 ml) plus 2 tablespoons milk", "milk_whole", 273),
        ("10 fresh basil leaves, washed, dried", "basil_fresh", 5),
    ],
)
def test_lines_as_public_pages_have_them(
    line: str, food: str, grams: float, reader: LineReader
) -> None:
    read = reader.read(line)
    assert read.is_sure, read
    assert read.food == food
    assert read.grams == pytest.approx(grams, rel=0.05)


@pytest.mark.parametrize(
    "line",
    [
        "garam masala",
        "2 tbsp green curry paste",
        "250 g Magerquark",
        "½ cup coconut sugar",
        "1 tsp almond extract",
        "200 ml Hafermilch",
        "1 TL getrocknete Kräuter (Thymian, Oregano)",
        "2 tbsp gochujang paste",
        "dried chile de árbol",
    ],
)
def test_food_without_figures_is_known_and_nothing_is_taken_in_its_place(
    line: str, bare: LineReader
) -> None:
    read = bare.read(line)
    assert read.unlisted
    assert (read.food, read.is_sure) == ("", False)
    assert read.eaten_grams is None or read.grams == read.eaten_grams


def test_no_food_without_figures_is_one_of_the_tables() -> None:
    assert len(unlisted_names()) > 700
    for names in ingredient_names().values():
        assert not unlisted_names() & names.keys()


@pytest.mark.parametrize(
    ("line", "food", "grams"),
    [
        ("Teig: 300g Mehl (Typ 405)", "sr28:20081", 300),
        ("2 skinless, boneless chicken thighs (about 250 g), cut in 1-inch cubes", None, 250),
        ("1 lime, juiced", "lime_juice", 44),
        ("1/2 Zitrone, davon der Saft", "lemon_juice", 24),
        ("Saft 1 Limette", "lime_juice", 44),
        ("100 ml Rinder- oder Gemüsebrühe", "beef_broth", 100),
        ("250 g braune oder grüne Linsen", "lentils_cooked", 250),
        ("100 ml Öl (Sonnenblumenöl)", "sunflower_oil", 92),
        ("1 TL, gestr. Salz", "salt", 6),
        ("2 peppers, sliced", "red_pepper_raw", 238),
        ("1 Dose gehackte Tomaten", "tomatoes_canned", 400),
        ("2 Stangen Sellerie", "celery_raw", 80),
        ("3 Zehe(n) Knoblauch", "garlic_raw", 9),
        ("3 EL Orangensaft", "orange_juice", 46.5),
        ("1Â½ cups milk", "milk_whole", 366),
        ("200 g GOLDKORN Mehl", "sr28:20081", 200),
        ("2 TBSP olive oil", "olive_oil", 27),
        ("1 GOLDKORN Ei", "egg_boiled", 50),
        ("1 tsp ONION powder", "sr28:02026", 2.4),
        ("200 g FROZEN peas", "green_peas_frozen_cooked", 200),
        ("2 Zwiebel/n", "onions_raw", 220),
        ("1/2 Teel. Kreuzkümmel", "cumin", 1.05),
        ("200 g dark chocolate such as Best 70%", "chocolate_70", 200),
        ("1 cup diced sweet potato", "sweet_potato_boiled", 133),
        ("1/2 Teaspoon Ground Paprika", "paprika", 1.15),
        ("10 peppercorns", "black_pepper", 0.5),
        ("1/2 cup maple syrup", "maple_syrup", 160),
        ("4 large basil leaves", "basil_fresh", 2),
        ("1/2 cup light or dark brown sugar", "sr28:19334", 110),
        ("3 (2 ounce) salmon fillets", "salmon_farmed_cooked", 170),
        ("1 tbsp butter (or vegan spread)", "butter_unsalted", 14.2),
        ("125 g brie cheese", "brie", 125),
        ("200 g plain nonfat yogurt", "yogurt_skim", 200),
        ("250 ml Gemüsebrühe (1 TL Instantpulver)", "vegetable_broth", 230),
        ("1 small clove of garlic", "garlic_raw", 3),
    ],
)
def test_ways_in_which_people_write_lines(
    line: str, food: str | None, grams: float, bare: LineReader
) -> None:
    read = bare.read(line)
    assert read.is_sure
    assert food is None or read.food == food
    assert read.grams == pytest.approx(grams, rel=0.03)


@pytest.mark.parametrize(
    "line",
    [
        "½ cup fresh bread crumbs",
        "4 curry leaves",
        "2 EL getrocknete Petersilienwurzel",
        "300 g TK-Beeren",
        "500 g Hackfleisch (gemischt)",
        "1 TL Gemüsebrühe (Instant)",
        "100 g light ketchup",
        "1 cup cherry juice",
        "500 g minced salmon",
        "2 EL Öl",
        "1/2 lemon, zest only",
        "200 g Nudeln, Salz",
        "410g red kidney beans, drained",
        "2 tsp chopped fresh oregano",
        "400 g canned herring, drained",
        "2 bone-in chicken breasts (1 kg)",
        "2 poblano peppers",
        "20 celery sticks",
        "2 mini cucumbers",
        "3 tbsp powdered buttermilk",
        "2 cups turkey or chicken broth",
        "4 tbsp sun-dried tomato or red pepper pesto",
        "300 tomatoes",
        "1 large bar of milk chocolate",
        "1/4 cup maple syrup, plus 1/3 cup maple syrup",
        "4 cloves garlic, grated + 4 cloves garlic, minced",
        "1 tsp fenugreek leaves",
        "200 g nonfat cottage cheese",
        "1 bunch spinach",
        "¼ tsp salt & pepper",
        "1 tbsp chopped fresh sage",
        "2 EL fein gehackter Oregano",
        "1 tsp coriander",
        "peppers",
        "½ cup potato starch",
        "2 cups whipped cream",
        "12 slices roast beef",
        "1 slice baguette",
        "3 lb bone in beef short ribs",
        "1 whole duck (4 pounds)",
        "½ cup loosely packed basil leaves",
        "½ cup panko",
        "1 Dose Mais (285 g)",
        "400g chopped tomatoes",
        "4 whole-grain hamburger buns",
        "4 dünne Rinderscheiben (je 200 g)",
        "juice and zest ½ lemon",
        "2 punnets cherry tomatoes",
        "100 ml Milch (Schaf)",
        "1 butter lettuce",
        "¼ cup cocoa powder (plus 2 tablespoons)",
        "¾ cup sun-dried tomatoes (packed in oil and drained)",
        "2 pieces Japanese eggplants",
        "2 ½ cups coconut milk (8.5 oz)",
        "2 (5-ounce) cans tuna in olive oil",
        "1/2 tsp organic turmeric root, ground",
    ],
)
def test_line_with_a_word_that_makes_another_food_is_asked_about(
    line: str, bare: LineReader
) -> None:
    assert not bare.read(line).is_sure


def test_spices_in_one_line_are_lines_of_their_own(bare: LineReader) -> None:
    spices = bare.read_all("Salz, Pfeffer und Muskatnuss nach Geschmack")
    assert [each.food for each in spices] == ["salt", "black_pepper", "sr28:02025"]
    assert [each.text for each in spices] == ["Salz", "Pfeffer", "Muskatnuss"]
    assert all(each.is_sure and each.grams is None for each in spices)
    salt, pepper = bare.read_all("Salz und Pfeffer, schwarzer")
    assert (salt.food, pepper.food) == ("salt", "black_pepper")
    *known, oil = bare.read_all("Salz, Pfeffer, Öl")
    assert all(each.is_sure for each in known)
    assert (oil.text, oil.is_sure) == ("Öl", False)
    for whole in ("Butter und Öl", "2 EL Butter und Honig", "salt and rice"):
        assert [each.text for each in bare.read_all(whole)] == [whole]


@pytest.mark.parametrize(
    ("line", "food", "grams", "eaten"),
    [
        ("1,000 ml milk", "milk_whole", 1014, 1014),
        ("1,500 g potatoes", "potatoes_boiled", 1500, None),
        ("20 almonds", "almonds", 24, 24),
        ("10 grapes", "grapes", 50, 50),
        ("½-1 cup milk", "milk_whole", 183, 183),
        ("100 g uncooked rice", "white_rice_cooked", 100, 280),
        ("2 x 250 ml milk", "milk_whole", 507, 507),
    ],
)
def test_lines_once_read_wrong_are_read_right(
    line: str, food: str, grams: float, eaten: float | None, bare: LineReader
) -> None:
    read = bare.read(line, Use.EATEN)
    assert read.food == food
    assert read.food_certainty is Certainty.SURE
    assert read.grams == pytest.approx(grams, rel=0.01)
    assert read.grams_certainty is Certainty.SURE
    if eaten is not None:
        assert read.eaten_grams == pytest.approx(eaten, rel=0.01)


def test_dry_and_cooked_are_told_apart_by_what_a_line_is_for(bare: LineReader) -> None:
    cook, eat = bare.read("200 g rice", Use.RECIPE), bare.read("200 g rice", Use.EATEN)
    assert (cook.state, eat.state) == (State.RAW, State.COOKED)
    assert cook.eaten_grams is not None
    assert cook.eaten_grams > 2.5 * 200
    assert eat.eaten_grams == 200


def test_guess_says_why(bare: LineReader) -> None:
    tin = bare.read("1 (20 oz) can pineapple chunks, drained")
    assert (tin.food, tin.grams_certainty) == ("pineapple_canned", Certainty.GUESS)
    assert tin.grams == pytest.approx(340, abs=1)
    assert "60 %" in tin.grams_reason
    beans = bare.read("200 g black beans")
    assert beans.grams_certainty is Certainty.GUESS
    assert "dry or cooked" in beans.grams_reason


def test_amount_left_to_taste_needs_no_question(bare: LineReader) -> None:
    salt = bare.read("salt to taste")
    assert (salt.food, salt.grams, salt.optional, salt.is_sure) == ("salt", None, True, True)
    assert not bare.read("salt and pepper to taste").is_sure


def test_preparation_and_what_is_left_over_are_kept(bare: LineReader) -> None:
    onion = bare.read("1 medium onion, finely chopped")
    assert (onion.unit, onion.preparation, onion.remainder) == ("medium", "finely chopped", "")
    butter = bare.read("100 g butter or margarine")
    assert (butter.food, butter.remainder) == ("butter_unsalted", "margarine")
    odd = bare.read("2 tbsp gochujang")
    assert (odd.food, odd.grams, odd.remainder) == ("", None, "gochujang")


@pytest.mark.parametrize(
    ("line", "grams"),
    [
        ("3/4 cup plus 2 tablespoons sugar", 175),
        ("4 salmon fillets (about 6 oz each)", 680),
        ("1 Dose Kidneybohnen (Abtropfgewicht 240 g)", 240),
        ("1.500 g Kartoffeln", 1500),
        ("1 halbe Salatgurke", 150),
        ("0,5 l Milch", 507),
        ("225g/8oz butter", 225),
    ],
)
def test_amounts_of_every_shape(line: str, grams: float, bare: LineReader) -> None:
    assert bare.read(line).grams == pytest.approx(grams, rel=0.02)


@given(st.text(max_size=400))
def test_any_line_is_read_without_an_error(line: str) -> None:
    from foods.lines.parts import parts_of

    parts = parts_of(line)
    assert parts.amount is None or 0 < parts.amount.quantity.middle < 1e12


@pytest.mark.parametrize("use", list(Use))
@pytest.mark.parametrize("line", ["", "(", "1", "½", "1 (400 g)", "x" * 5000, "1/0 cup", "a , b"])
def test_odd_lines_give_an_answer(line: str, use: Use, bare: LineReader) -> None:
    read = bare.read(line, use)
    assert read.text == line
    assert read.grams is None or read.grams > 0
