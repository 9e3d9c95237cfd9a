"""Versions of a letter: the hash of exactly what was seen, the editor, autosave, two people at once, hostile text."""

import hashlib
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from hypothesis import given, settings
from hypothesis import strategies as st

from biuro.core.errors import Conflict, WriteWithoutHistory
from rejestry.skargi.models import Skarga
from sekretariat.pisma.models import Pismo, Szkic, WersjaPisma
from sekretariat.pisma.operations import Tresc, tresc_z_wersji
from sekretariat.pisma.porownanie import porownaj
from sekretariat.pisma.queries import akceptacje, biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.pisma.skrot import policz, zgodny
from sekretariat.pisma.szablony import SZABLONY, braki, temat, wypelnij
from sekretariat.pisma.wybor import do_wyboru
from tests.obsada import BY
from tests.sekretariat.pisma_pomoc import TEKST, pismo, przejdz, sprawa, szybki_pdf, zmien  # noqa: F401 – a fixture

pytestmark = pytest.mark.django_db
SAID = {
    "temat": "Odpowiedź",
    "adresat": "Anna Zmyślona",
    "adresat_adres": "os. Zmyślone 4",
    "tresc": "Szanowni Państwo,\n\nzażółć.",
    "zalaczniki": [{"nazwa": "a.pdf", "sha256": "0" * 64}],
    "znak": "PK-II.1510.31.2026.TG",
    "szablon": "puste",
}


def test_hash_is_of_canonical_json_and_never_changes():
    """The same words must give the same hash in ten years: the form is written out here once more."""
    canonical = json.dumps(SAID, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert policz(**SAID) == hashlib.sha256(canonical.encode()).hexdigest()
    assert policz(**SAID) == "0d8719823a28a9f6685e31d3c75b1c0c7717f0db9764f2884f58f32476351657"


@pytest.mark.parametrize("field", SAID)
def test_hash_depends_on_every_field(field):
    other = [{"nazwa": "a.pdf", "sha256": "1" * 64}] if field == "zalaczniki" else SAID[field] + " "
    assert policz(**(SAID | {field: other})) != policz(**SAID)


@pytest.mark.przepis("§ 9 ust. 4")
def test_the_amount_and_kind_of_a_declaration_of_will_are_under_the_hash(biuro):
    letter = zmien(pismo(biuro, kategoria="oswiadczenie_woli"), biuro.specjalista, kwota=100, rodzaj_czynnosci="aneks")
    first = biezaca(letter)
    second = biezaca(zmien(letter, biuro.specjalista, kwota=200))
    assert first.sha256 != second.sha256
    letter = Pismo.objects.get(pk=letter.pk)
    assert zgodny(letter, second)
    for field, value in (("kwota", 201), ("rodzaj_czynnosci", "porozumienie"), ("kategoria", "zakres_biura")):
        changed = Pismo.objects.get(pk=letter.pk)
        setattr(changed, field, value)
        assert not zgodny(changed, second), field


def test_version_is_written_once(biuro):
    wersja = biezaca(pismo(biuro))
    wersja.tresc = "podmiana"
    with pytest.raises(WriteWithoutHistory):
        wersja.save()
    assert zgodny(wersja.pismo, WersjaPisma.objects.get(pk=wersja.pk))
    assert not zgodny(wersja.pismo, wersja)


@given(st.text(alphabet="ab c\n.", max_size=60), st.text(alphabet="ab c\n.", max_size=60))
@settings(max_examples=60, deadline=None)
def test_comparison_gives_back_both_texts(before, after):
    pieces = porownaj(before, after)
    assert "".join(p.tekst for p in pieces if p.rodzaj != "dodano") == before
    assert "".join(p.tekst for p in pieces if p.rodzaj != "usunieto") == after


def test_comparison_of_two_huge_texts_is_a_replacement():
    before, after = "a " * 200_000, "b " * 200_000
    assert [p.rodzaj for p in porownaj(before, after)] == ["usunieto", "dodano"]


@pytest.mark.przepis("§ 10 ust. 2")
def test_letter_is_filled_from_the_case(biuro):
    row = pismo(biuro)
    wersja = row.wersje.get(numer=1)
    assert row.znak == f"{row.sprawa.znak}.TG"
    assert (wersja.adresat, wersja.adresat_adres) == ("Anna Zmyślona", "os. Zmyślone 4/12, 60-002 Poznań")
    assert row.temat == "zbyt długie oczekiwanie na połączenie"


def test_facts_of_the_case_are_never_filled_in_again(biuro):
    case = sprawa(biuro, tytul="{znak} {{ settings }} {% debug %}")
    assert wypelnij("{tytul}", case) == "{znak} {{ settings }} {% debug %}"


def test_subject_does_not_say_twice_what_it_answers(biuro):
    for title, subject in [
        ("Skarga na hałas", "odpowiedź na skargę na hałas"),
        ("Wniosek o tłumacza", "odpowiedź na skargę: Wniosek o tłumacza"),
        ("hałas", "odpowiedź na skargę: hałas"),
    ]:
        assert temat(SZABLONY["skarga_zasadna"].temat, sprawa(biuro, tytul=title)) == subject


@pytest.mark.przepis("art. 238 § 1 kpa")
def test_refusal_of_a_complaint_has_its_reasons_and_the_instruction():
    text = SZABLONY["skarga_bezzasadna"].tresc
    missing = braki("skarga_bezzasadna", "X", text)
    assert all("tekstu w miejscu" in words for words in missing)
    without = braki("skarga_bezzasadna", "X", "Nie mają Państwo racji.")
    assert without == [
        "uzasadnienia faktycznego (art. 238 § 1 kpa)",
        "uzasadnienia prawnego (art. 238 § 1 kpa)",
        "pouczenia o treści art. 239 kpa",
    ]


@pytest.mark.przepis("art. 231 § 2 kpa")
def test_transfer_carries_the_information_about_personal_data():
    assert "Administratorem danych" in SZABLONY["zawiadomienie_przekazanie"].klauzula
    assert SZABLONY["przekazanie"].klauzula == ""  # the organ is not whose data these are


def edit(client, row, text, number, **more):
    data = {
        "temat": row.temat,
        "adresat": row.adresat,
        "adresat_adres": row.adresat_adres,
        "kategoria": row.kategoria,
        "odpowiada": "on",
        "tresc": text,
        "na_wersji": number,
    }
    return client.post(reverse("pisma:edytuj", args=[row.pk]), data | more)


def test_saving_a_stale_version_shows_both_texts_and_loses_neither(client, biuro):
    row = pismo(biuro)
    opened = row.wersja
    row = zmien(row, biuro.specjalista, tresc="Zmiana pierwszej osoby.")
    client.force_login(biuro.specjalista)
    answer = edit(client, row, "Zmiana drugiej osoby.", opened)
    page = answer.content.decode()
    assert answer.status_code == 409
    assert "pierwszej" in page
    assert "drugiej" in page
    assert "Zapisz moje jako nową wersję" in page
    assert Szkic.objects.get(pismo=row).tresc == "Zmiana drugiej osoby."
    assert edit(client, row, "Zmiana drugiej osoby.", row.wersja).status_code == 302
    texts = list(row.wersje.order_by("numer").values_list("tresc", flat=True))
    assert texts[-2:] == ["Zmiana pierwszej osoby.", "Zmiana drugiej osoby."]


def test_text_typed_while_the_letter_was_signed_is_shown_again(client, biuro, szybki_pdf):  # noqa: F811
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    przejdz(row, ("podpisz", biuro.dyrektor))
    client.force_login(biuro.specjalista)
    assert client.get(reverse("pisma:edytuj", args=[row.pk])).status_code == 409
    answer = edit(client, row, "Tekst, który nie może przepaść.", row.wersja)
    assert answer.status_code == 409
    assert "Tekst, który nie może przepaść." in answer.content.decode()


def test_conflict_names_every_field_that_saving_mine_would_replace(client, biuro):
    row = pismo(biuro)
    opened = row.wersja
    row = zmien(row, biuro.specjalista, kategoria="wewnetrzne", adresat="Jan Inny")
    client.force_login(biuro.specjalista)
    mine = edit(client, row, "Moja treść.", opened, kategoria="zakres_biura", adresat="Anna Zmyślona")
    assert mine.context["inne_pola"] == [
        ("Adresat", "Jan Inny", "Anna Zmyślona"),
        ("Rodzaj według § 9", "protokół, notatka, informacja wewnętrzna", "w zakresie działania Biura"),
    ]


def test_operation_refuses_a_stale_version(biuro):
    row = pismo(biuro)
    old = row.wersja
    zmien(row, biuro.specjalista, tresc="Nowsza.")
    dane = Tresc(**(vars(tresc_z_wersji(row, biezaca(row))) | {"tresc": "Spóźniona."}))
    with pytest.raises(Conflict):
        zapisz_wersje(Pismo.objects.get(pk=row.pk), dane=dane, na_wersji=old, by=biuro.specjalista)


def test_autosave_keeps_the_text_beside_the_versions_and_offers_it(client, biuro):
    row = pismo(biuro)
    client.force_login(biuro.specjalista)
    answer = client.post(reverse("pisma:szkic", args=[row.pk]), {"tresc": "W pół zdania", "na_wersji": row.wersja})
    assert answer.json()["wersja"] == row.wersja
    assert row.wersje.count() == row.wersja
    page = client.get(reverse("pisma:edytuj", args=[row.pk])).content.decode()
    assert "Masz szkic zapisany samoczynnie" in page
    assert "W pół zdania" not in page
    assert "W pół zdania" in client.get(reverse("pisma:edytuj", args=[row.pk]) + "?szkic=1").content.decode()
    edit(client, row, "Całe zdanie.", row.wersja)
    assert not Szkic.objects.exists()


def test_attachment_makes_a_new_version_with_its_hash(client, biuro):
    row = pismo(biuro)
    client.force_login(biuro.specjalista)
    file = SimpleUploadedFile("dane.txt", b"Zestawienie\n")
    assert edit(client, row, TEKST, row.wersja, zalaczniki=file).status_code == 302
    row.refresh_from_db()
    (kept,) = biezaca(row).zalaczniki
    assert kept == {"nazwa": "dane.txt", "sha256": hashlib.sha256(b"Zestawienie\n").hexdigest()}
    attachment = reverse("pisma:zalacznik", args=[row.pk, row.zalaczniki.get().pk])
    assert b"".join(client.get(attachment).streaming_content) == b"Zestawienie\n"
    client.force_login(biuro.broker_oit2)
    assert client.get(attachment).status_code == 404
    client.force_login(biuro.specjalista)
    edit(client, row, TEKST, row.wersja, usun=row.zalaczniki.get().pk)
    row.refresh_from_db()
    assert biezaca(row).zalaczniki == []


@pytest.mark.przepis("§ 9 ust. 6")
def test_attachment_added_after_the_paraph_voids_it(client, biuro):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    client.force_login(biuro.specjalista)
    edit(client, row, TEKST, row.wersja, zalaczniki=SimpleUploadedFile("dane.txt", b"Zestawienie\n"))
    row.refresh_from_db()
    assert row.stan == Pismo.Stan.PROJEKT
    assert akceptacje(row)[0].uniewazniona == "unieważniona zmianą treści"


HOSTILE = '<script>alert(1)</script> {{ settings.SECRET_KEY }} " onload=x \u202e'


@pytest.mark.parametrize("page", ["szczegoly", "edytuj", "wersje"])
def test_script_in_a_letter_stays_text(client, biuro, page):
    row = zmien(pismo(biuro), biuro.specjalista, tresc=HOSTILE, temat=HOSTILE[:200], adresat="<b>x</b>")
    client.force_login(biuro.specjalista)
    html = client.get(reverse(f"pisma:{page}", args=[row.pk])).content.decode()
    assert "<script>alert" not in html
    assert "<b>x</b>" not in html
    assert "{{ settings" in html


@pytest.mark.parametrize(
    ("text", "words"), [("a\x00b", "NUL"), ("", "Wpisz treść"), ("x" * 60_001, "Skróć"), ("x" * 5_000_000, "Skróć")]
)
def test_bad_text_gets_a_sentence_and_saves_nothing(client, biuro, text, words):
    row = pismo(biuro)
    client.force_login(biuro.specjalista)
    answer = edit(client, row, text, row.wersja)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert row.wersje.count() == row.wersja


def test_preview_works_without_javascript(client, biuro):
    row = pismo(biuro)
    client.force_login(biuro.specjalista)
    answer = edit(client, row, "## Tytuł\n\nNiniejszym informuję.", row.wersja, podglad="1")
    assert "<h2>Tytuł</h2>" in answer.content.decode()
    assert row.wersje.count() == row.wersja


def test_stranger_sees_no_page_of_the_letter(client, biuro):
    row = pismo(biuro)
    client.force_login(biuro.broker_oit2)
    for name in ("szczegoly", "edytuj", "wersje", "pdf"):
        assert client.get(reverse(f"pisma:{name}", args=[row.pk])).status_code == 404
    for name in ("podglad", "szkic"):
        assert client.post(reverse(f"pisma:{name}", args=[row.pk]), {"tresc": "x"}).status_code == 404
    assert client.get(reverse("pisma:przejscie", args=[row.pk, "podpisz"])).status_code == 404
    assert client.get(reverse("pisma:nowe", args=[row.sprawa.znak])).status_code == 404


@pytest.mark.przepis("art. 227 kpa")
@pytest.mark.parametrize(
    ("rodzaj", "fits", "alien"),
    [("skarga", "skarga_zasadna", "wniosek"), ("wniosek", "wniosek_odmowa", "skarga_bezzasadna")],
)
def test_case_offers_the_templates_of_its_kind(biuro, rodzaj, fits, alien):
    case = sprawa(biuro)
    assert {fits, alien} <= set(dict(do_wyboru(case)))  # not in the register yet: the kind is not known
    Skarga(sprawa=case, rodzaj=rodzaj).save_act(BY)
    offered = [kod for kod, _ in do_wyboru(case)]
    assert fits in offered
    assert not {alien, "urlop"} & set(offered)
    assert offered[-2:] == ["notatka", "puste"]


def test_sekretariat_reads_a_signed_letter_without_a_dead_link_to_its_case(client, biuro, szybki_pdf):  # noqa: F811
    row = przejdz(
        pismo(biuro),
        ("przedloz", biuro.specjalista),
        ("parafuj", biuro.kierownik_oru),
        ("aprobuj", biuro.zastepca),
    )
    address = reverse("akta:sprawa", args=[row.sprawa.znak])
    for osoba, linked in ((biuro.sekretariat, False), (biuro.specjalista, True)):
        client.force_login(osoba)
        page = client.get(reverse("pisma:szczegoly", args=[row.pk])).content.decode()
        assert row.znak in page
        assert (f'href="{address}"' in page) is linked


def test_hints_say_by_the_light_how_hard_the_letter_is(client, biuro, settings):
    row = pismo(biuro)
    client.force_login(biuro.specjalista)
    address, hard = reverse("pisma:podglad", args=[row.pk]), "Rozpatrzenie niniejszej sprawy administracyjnej nastąpi."
    assert "Za trudny" in client.post(address, {"tresc": hard}).content.decode()
    settings.FOG_ZIELONY = 99
    page = client.post(address, {"tresc": hard}).content.decode()
    assert "Prosty tekst" in page
    assert "Cel: 99 lub mniej" in page


def test_new_letter_twice_sent_is_one_letter(client, biuro):
    case = sprawa(biuro)
    client.force_login(biuro.specjalista)
    address = reverse("pisma:nowe", args=[case.znak])
    assert client.get(address).status_code == 200
    data = {"szablon": "puste", "klucz": "7b1b5e4e-0000-4000-8000-000000000001"}
    first, second = client.post(address, data), client.post(address, data)
    assert first.url == second.url
    assert Pismo.objects.count() == 1
    assert client.get(first.url).status_code == 200
