"""FOG-PL, sentences, and hints, on the worked cases of the plain-language reference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biuro.core.plain_language import Level, Thresholds, analyse, syllables
from biuro.core.plain_language.replacements import REPLACEMENTS
from biuro.core.plain_language.sentences import sentences

pytestmark = pytest.mark.przepis("§ 7 ust. 2 pkt 11")
OFFICIALESE = (
    "W odpowiedzi na przedmiotowy wniosek uprzejmie informuję, iż rozpatrzenie niniejszej sprawy nastąpi niezwłocznie"
    " po dokonaniu uzupełnienia braków formalnych."
)
ONE_VERB = "jeden czasownik, na przykład „sprawdzić” zamiast „dokonać sprawdzenia”"
PLAIN = (
    "Dziękujemy za Pana wniosek. Brakuje w nim podpisu. Prosimy go uzupełnić do 14 maja."
    " Potem odpowiemy w ciągu 14 dni."
)


def cut(text):
    return [text[s.start : s.end] for s in sentences(text)]


@pytest.mark.parametrize(
    ("text", "words", "count", "hard", "fog", "level"),
    [
        (OFFICIALESE, 18, 1, 6, "20,5", Level.RED),
        (PLAIN, 18, 4, 3, "8,5", Level.GREEN),
        ("", 0, 0, 0, "0,0", Level.NONE),
        ("14.05.2026 – 700 @ www.poznan.pl", 0, 0, 0, "0,0", Level.NONE),
    ],
)
def test_fog_of_worked_cases(text, words, count, hard, fog, level):
    result = analyse(text)
    assert (result.words, result.sentences, len(result.hard_words)) == (words, count, hard)
    assert (result.fog_text, result.level, result.orientational) == (fog, level, True)


def test_hard_words_of_the_worked_case():
    hard = [word.text for word in analyse(OFFICIALESE).hard_words]
    assert hard == ["odpowiedzi", "przedmiotowy", "informuję", "rozpatrzenie", "dokonaniu", "uzupełnienia"]


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("wniosek", 2), ("urząd", 2), ("mieszkaniec", 3), ("niezwłocznie", 3), ("odpowiedź", 3), ("informacja", 4),
        ("rozpatrzenie", 4), ("przedmiotowy", 4), ("administracyjny", 6), ("auto", 2), ("nauka", 3), ("Europa", 3),
        ("historia", 3), ("radio", 2), ("klient", 1), ("Żądanie", 3), ("w", 0), ("historii", 3), ("ŁÓDŹ", 1),
    ],
)  # fmt: skip
def test_syllables(word, count):
    assert syllables(word) == count


@pytest.mark.parametrize(
    "sentence",
    [
        "Podstawą jest art. 237 § 1 kpa.",
        "Zgodnie z art. Xa ust. Y pkt. Z odpowiadamy.",
        "Przyjmujemy przy ul. Libelta 16 i na os. Piastowskim.",
        "Pismo nr. Abc podpisał dr Jan Kowalski.",
        "Zapraszamy m.in. Pana, tj. Adresata.",
        "Odpowiedział prof. dr hab. Adam Nowak.",
        "Pismo z 1.02.2017 r. dotarło do nas dziś.",
        "Sprawę prowadzi T. Grześkowiak.",
        "Napisz do p. Beaty Nowaczyk.",
        "Zob. Dz.U. 2025 poz. 1691.",
        "Spółka Abc sp. z o.o. ma siedzibę w Poznaniu.",
        "Czekamy… i czekamy.",
        "Pyta Pani: „Kiedy?” i prosi o odpowiedź.",
        "Kwota to 1.000 zł brutto.",
    ],
)
def test_full_stop_that_ends_nothing(sentence):
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Czekamy do 14 maja 2026 r. Potem odpowiemy.", ["Czekamy do 14 maja 2026 r.", "Potem odpowiemy."]),
        ("Wpłynęło w 2026 r. 14 osób to opisało.", ["Wpłynęło w 2026 r. 14 osób to opisało."]),
        ("Piszemy o wodzie, prądzie itd. Proszę czytać.", ["Piszemy o wodzie, prądzie itd.", "Proszę czytać."]),
        ("Mamy art. 237 kpa. Skarga czeka.", ["Mamy art. 237 kpa.", "Skarga czeka."]),
        ("Dlaczego? Nie wiemy! Koniec", ["Dlaczego?", "Nie wiemy!", "Koniec"]),
        ("Tak. 14 maja mija termin.", ["Tak.", "14 maja mija termin."]),
        ("To „koniec.” Potem cisza.", ["To „koniec.”", "Potem cisza."]),
        ("**Ważne.** Proszę przeczytać.", ["Ważne.", "Proszę przeczytać."]),
        ("Pierwszy akapit\n\nDrugi akapit", ["Pierwszy akapit", "Drugi akapit"]),
        ("Jeden wiersz\ndrugi wiersz.", ["Jeden wiersz\ndrugi wiersz."]),
        ("Proszę o:\n- podpis\n- adres. Kod też.\n- datę", ["Proszę o:", "podpis", "adres.", "Kod też.", "datę"]),
        ("1. Złóż wniosek\n2. Czekaj\n   spokojnie", ["Złóż wniosek", "Czekaj\n   spokojnie"]),
        ("## Co dalej\nOdpowiemy.", ["Odpowiemy."]),
        ("Zdanie.\r\n\r\nDrugie.", ["Zdanie.", "Drugie."]),
        ("...\n\n- \n\n**", []),
    ],
)
def test_sentences(text, expected):
    assert cut(text) == expected


def test_names_numbers_and_abbreviations_are_not_hard():
    text = "Prosi Agnieszkę Wiśniewskiewiczową z Pobiedziskich, nr PK-II.1510.31.2026, RODO, informacja@um.poznan.pl."
    assert analyse(text).hard_words == ()
    assert [word.text for word in analyse("Informacja o POSTĘPOWANIU.").hard_words] == ["Informacja", "POSTĘPOWANIU"]


@pytest.mark.parametrize(
    ("fog_words", "level"),
    [("Ala ma kota.", Level.GREEN), (" ".join(["dom"] * 25), Level.AMBER), (OFFICIALESE, Level.RED)],
)
def test_traffic_light(fog_words, level):
    assert analyse(fog_words).level == level


def test_thresholds_are_parameters():
    text = " ".join(["dom"] * 25) + "."
    strict = Thresholds(green_to=3, amber_to=5, sentence_words=30, sample_words=20)
    assert (analyse(text).level, len(analyse(text).long_sentences), analyse(text).orientational) == ("amber", 1, True)
    result = analyse(text, strict)
    assert (result.level, result.long_sentences, result.orientational) == ("red", (), False)


def test_meaning_names_the_reader():
    assert analyse(OFFICIALESE).meaning == "bardzo trudny, jak tekst ustawy"
    assert analyse("Ala ma kota.").meaning == "bardzo prosty, szkoła podstawowa"
    assert analyse("").meaning == ""


def test_long_sentence_is_found_with_its_place():
    long = "Dom " + "i dom " * 10 + "stoi."
    text = f"Krótkie zdanie. {long} Koniec."
    (found,) = analyse(text).long_sentences
    assert text[found.start : found.end] == long
    assert len(found.words) == 22


@pytest.mark.parametrize(
    ("text", "found", "instead"),
    [
        ("Odpowiemy niezwłocznie.", "niezwłocznie", "jak najszybciej"),
        ("Przez okres czasu.", "okres czasu", "czas"),
        ("W niniejszym piśmie", "niniejszym", "ten"),
        ("Tutejszy organ wyjaśnia", "Tutejszy organ", "nasz urząd"),
        ("tut. Urząd", "tut. Urząd", "nasz urząd"),
        ("Proszę dokonać uzupełnienia.", "dokonać uzupełnienia", "uzupełnić"),
        ("Prosimy o dokonanie wpłaty", "dokonanie wpłaty", "wpłacić"),
        ("Braki formalne wniosku", "Braki formalne", "błędy"),
        ("uzyskał środki finansowe", "uzyskał środki finansowe", "otrzymać pieniądze"),
        ("w przedmiotowej sprawie", "przedmiotowej sprawie", "Pana sprawa, Pani sprawa"),
        ("zawarcie związku małżeńskiego", "związku małżeńskiego", "małżeństwo"),
        ("należy uiścić opłatę", "uiścić opłatę", "zapłacić"),
        ("Ciąży na Panu obowiązek", "Ciąży na Panu obowiązek", "ma Pan obowiązek, ma Pani obowiązek"),
        ("ma istotne znaczenie", "istotne znaczenie", "ważne"),
        ("celem uzupełnienia", "celem", "żeby"),
        ("w przypadku, gdy", "w przypadku, gdy", "jeśli"),
        ("na podstawie umowy", "na podstawie", "zgodnie z"),
        ("posiadamy dane", "posiadamy", "mieć"),
        ("Zwracam się z uprzejmą prośbą o", "Zwracam się z uprzejmą prośbą", "proszę"),
        ("W nawiązaniu do pisma", "W nawiązaniu do", "odpowiadam na"),
        ("winien złożyć", "winien", "powinien"),
        ("wiem, iż", "iż", "że"),
        ("zobowiązuję Pana", "zobowiązuję", "proszę, musi Pan, musi Pani"),
        ("w terminie do dnia 5 maja", "w terminie do dnia", "do"),
        ("z uwagi na fakt, że pada", "z uwagi na fakt, że", "bo, ponieważ"),
        ("w\nprzypadku  gdy", "w\nprzypadku  gdy", "jeśli"),
        ("dokonano sprawdzenia", "dokonano sprawdzenia", ONE_VERB),
    ],
)  # fmt: skip
def test_word_to_replace_is_found_in_its_place(text, found, instead):
    (hint,) = (hint for hint in analyse(text).hints if hint.kind == "zamiana")
    assert (text[hint.start : hint.end], hint.text, hint.advice) == (found, found, instead)


@pytest.mark.parametrize(
    "text",
    [
        *("posiadłość", "celem jest zgoda", "obniżył ceny", "Niżański", "winny", "okresowy czas"),
        *("na podstawie art. 238 kpa", "na podstawie § 8 ust. 2", "na podstawie ustawy"),
    ],
)
def test_words_that_only_look_alike_are_left_alone(text):
    assert analyse(text).hints == ()


@pytest.mark.parametrize(
    ("text", "found", "kind"),
    [
        ("Skarga została rozpatrzona wczoraj.", "została rozpatrzona", "bierna"),
        ("Wniosek zostanie niezwłocznie rozpatrzony.", "zostanie niezwłocznie rozpatrzony", "bierna"),
        ("Rozpatrzono skargę.", "Rozpatrzono", "bezosobowa"),
        ("Podjęto decyzję.", "Podjęto", "bezosobowa"),
    ],
)
def test_sentences_in_which_nobody_acts(text, found, kind):
    assert [(h.text, text[h.start : h.end]) for h in analyse(text).hints if h.kind == kind] == [(found, found)]


@pytest.mark.parametrize("text", ["W święto kolano boli.", "Został z nami.", "Jest ważny."])
def test_ordinary_words_are_not_taken_for_passive(text):
    assert analyse(text).hints == ()


def test_no_pattern_of_the_table_captures():
    assert not [row for row in REPLACEMENTS if "(?P" in row.pattern or "(" in row.pattern.replace("(?", "")]


@given(st.text(st.sampled_from("aiA.!? \n-*#1„”dokonać został ano")))
def test_any_text_is_analysed_and_every_place_is_true(text):
    result = analyse(text)
    assert all(text[hint.start : hint.end] == hint.text for hint in result.hints)
    assert all(text[word.start : word.end] == word.text for word in result.hard_words)
    assert (result.level == Level.NONE) == (result.words == 0) == (result.sentences == 0)


def test_hostile_text_ends():
    for junk in ("." * 50_000, "a-" * 30_000, "został " * 10_000, "zobacz. " + "( " * 30_000, "dokonać" + " " * 50_000):
        analyse(junk)
