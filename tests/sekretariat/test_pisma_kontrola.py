"""Art. 238 kpa checked before the signature; every template of the course in plain form, with the RODO clause."""

import re

import pytest

from biuro.core.pdf.letter import Podpis
from rejestry.skargi.sciezki import SCIEZKI
from sekretariat.pisma.kontrola import SPOSOBY, braki_kontroli, kontrola
from sekretariat.pisma.szablony import LUKA, SZABLONY
from sekretariat.pisma.szablony_skarg import SZABLONY_SKARG

PODPIS = Podpis("Elżbieta Wronecka", "dyrektor Biura")
KROKU = {"organ", "powod", "przepis", "art_przekazania", "art_redakcji", "w_imieniu"}
SPRAWY = {"adresat", "adres", "wnoszacy", "tytul", "znak", "data_wplywu", "nowy_termin", "przyczyny"}


def pelne(szablon):
    """The text of the template with every gap written."""
    return LUKA.sub("Wniosek uwzględniamy. Sprawdziliśmy nagranie i bazę wiedzy.", SZABLONY[szablon].tresc)


@pytest.mark.przepis("art. 238 § 1 kpa")
@pytest.mark.parametrize("szablon", SPOSOBY)
def test_written_template_may_be_signed(szablon):
    assert braki_kontroli(szablon, "Jan Kowalski", pelne(szablon), PODPIS) == []


@pytest.mark.przepis("art. 238 § 1 kpa")
@pytest.mark.parametrize(
    ("szablon", "bez", "brak"),
    [
        ("skarga_zasadna", "Prezydenta Miasta Poznania", "w czyim imieniu"),
        ("skarga_zasadna", "za zasadną", "jak załatwiono"),
        ("skarga_bezzasadna", "za bezzasadną", "jak załatwiono"),
        ("skarga_bezzasadna", "## Uzasadnienie faktyczne", "Uzasadnienie faktyczne"),
        ("skarga_czesciowo", "## Uzasadnienie prawne", "Uzasadnienie prawne"),
        ("skarga_bezzasadna", "art. 239", "Dodaj pouczenie: art. 239 (art. 239 § 1 kpa)"),
        ("wniosek_czesciowo", "w części", "jak załatwiono"),
        ("wniosek_czesciowo", "## Uzasadnienie prawne", "Uzasadnienie prawne"),
        ("wniosek_odmowa", "art. 246", "Dodaj pouczenie: art. 246"),
    ],
)
def test_what_is_missing_blocks_the_signature_with_the_article(szablon, bez, brak):
    (missing,) = braki_kontroli(szablon, "Jan Kowalski", pelne(szablon).replace(bez, "–"), PODPIS)
    assert brak in missing
    assert missing.endswith("kpa)")


@pytest.mark.przepis("art. 238 § 1 kpa")
def test_reasons_must_be_written_not_only_headed():
    empty = re.sub(r"(## Uzasadnienie faktyczne\n).*?(?=## )", r"\1\n", pelne("skarga_bezzasadna"), flags=re.DOTALL)
    assert len(braki_kontroli("skarga_bezzasadna", "Jan Kowalski", empty, PODPIS)) == 1


@pytest.mark.przepis("art. 238 § 1 kpa")
@pytest.mark.parametrize("podpis", [Podpis("Wronecka", "dyrektor"), Podpis("Elżbieta Wronecka", " ")])
def test_signer_has_first_and_last_name_and_post(podpis):
    assert braki_kontroli("skarga_zasadna", "Jan Kowalski", pelne("skarga_zasadna"), podpis)


def test_addressee_is_demanded_and_other_letters_are_not_checked():
    assert "Wpisz adresata (art. 238 § 1 kpa)" in braki_kontroli("skarga_zasadna", " ", pelne("skarga_zasadna"))
    assert kontrola("puste", "", "") == []


@pytest.mark.przepis("art. 238 § 1 kpa")
@pytest.mark.parametrize(
    ("szablon", "zdanie"),
    [
        ("skarga_zasadna", "Nie uznaliśmy Państwa skargi za zasadną."),
        ("wniosek", "Nie uwzględniamy Państwa wniosku, choć inne wnioski uwzględniamy."),
    ],
)
def test_refusal_written_into_a_letter_that_agrees_is_not_signed(szablon, zdanie):
    said = f"{zdanie}\n\nOdpowiadamy w imieniu Prezydenta Miasta Poznania."
    assert any("jak załatwiono" in gap for gap in braki_kontroli(szablon, "Jan Kowalski", said, PODPIS))


@pytest.mark.parametrize("kod", SZABLONY_SKARG)
def test_every_template_of_the_course_is_filled_plain_and_carries_the_clause(kod):
    row = SZABLONY_SKARG[kod]
    assert set(re.findall(r"\{(\w+)\}", row.tresc + row.temat + row.adresat)) <= KROKU | SPRAWY
    to_person = row.adresat == "{adresat}"  # art. 13 RODO is owed to whose data they are, not to another organ
    assert ("Administratorem danych jest Prezydent" in row.klauzula) is to_person
    assert ("bez rozpoznania" in row.klauzula) is to_person
    assert row.tresc.startswith("Szanowni Państwo,")
    assert re.search(r"(art\.|§) \d|\{przepis\}|\{art_przekazania\}|\{art_redakcji\}", row.tresc)


@pytest.mark.przepis("art. 231 § 2 kpa")
def test_every_letter_a_path_owes_is_a_template():
    assert {kod for row in SCIEZKI.values() for kod in row.pisma} <= set(SZABLONY)
