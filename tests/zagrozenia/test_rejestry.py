"""Rows 16-25: numbers, keys and dates of the registers, attacked through forms and through SQL."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from biuro.core.numbering import Licznik
from biuro.demo.czas import o_godzinie
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.operations import utworz
from sekretariat.przesylki.models import Przesylka
from sekretariat.wysylka.models import PrzesylkaWychodzaca
from sekretariat.wysylka.operations import wyslij
from tests.sekretariat.akta_helpers import przesylka, sprawa_z_pisma
from tests.sekretariat.pisma_pomoc import pismo, przejdz
from tests.sekretariat.przesylki_helpers import pola, wpis
from tests.zagrozenia.swiat import jako, tresc

WARSZAWA = ZoneInfo("Europe/Warsaw")
NOWY_ROK = datetime(2027, 1, 1, 0, 30, tzinfo=WARSZAWA)  # 23:30 UTC of 31 December 2026
SYLWESTER = datetime(2026, 12, 31, 23, 30, tzinfo=WARSZAWA)
NOWA = "/przesylki/nowa/"


def podpisane(biuro):
    return przejdz(
        pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru), ("podpisz", biuro.dyrektor)
    )


def wyslane(biuro):
    facts = {"sposob": "list", "data_wyslania": timezone.localdate()}
    return wyslij(podpisane(biuro), klucz=uuid4(), by=biuro.sekretariat, **facts)


def forged(model, pk, **changes):
    """INSERT a copy of the row under another number, past every line of Python."""
    columns = [field.column for field in model._meta.concrete_fields if not field.primary_key and not field.generated]
    chosen = ", ".join(f"%({name})s" if name in changes else f'"{name}"' for name in columns)
    names = ", ".join(f'"{name}"' for name in columns)
    table = model._meta.db_table
    with connection.cursor() as cursor:
        insert = f'INSERT INTO "{table}" ({names}) SELECT {chosen} FROM "{table}" WHERE id = %(pk)s'
        cursor.execute(insert, changes | {"pk": pk})
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.mark.parametrize(
    ("numer", "why"), [(99, "lukę|violates"), (0, "lukę|violates"), (-1, "lukę|violates"), (3, "lukę"), (1, "unikalny")]
)
@pytest.mark.parametrize("rejestr", [Przesylka, Sprawa, PrzesylkaWychodzaca], ids=lambda m: m.__name__)
def test_row_16_and_17_the_database_refuses_a_gap_and_a_duplicate_whoever_inserts(
    biuro, szybki_pdf, rejestr, numer, why
):
    first = {
        Przesylka: lambda: wpis(biuro.sekretariat),
        Sprawa: lambda: sprawa_z_pisma(biuro),
        PrzesylkaWychodzaca: lambda: wyslane(biuro),
    }[rejestr]()
    with pytest.raises(IntegrityError, match=why), transaction.atomic():
        forged(rejestr, first.pk, numer=numer, klucz=str(uuid4()))
    assert rejestr.objects.count() == 1


def test_row_17_an_invalid_form_a_refused_file_and_a_refused_person_take_no_number(biuro):
    jako(biuro.sekretariat).post(NOWA, pola(tytul=""))
    jako(biuro.sekretariat).post(NOWA, pola(data_wplywu="2999-01-01"))
    jako(biuro.dyrektor).post(NOWA, pola())
    assert not Licznik.objects.filter(seria__startswith="RPW").exclude(ostatni=0).exists()
    jako(biuro.sekretariat).post(NOWA, pola())
    assert Przesylka.objects.get().numer == 1


def test_row_18_and_20_the_same_key_gives_the_same_answer_however_often(biuro):
    """The second sending is also the user's retry after the answer of COMMIT was lost."""
    browser, fields = jako(biuro.sekretariat), pola()
    places = {browser.post(NOWA, fields)["Location"] for _ in range(3)}
    assert len(places) == 1
    assert Przesylka.objects.count() == 1


def test_row_18_a_replay_with_another_text_changes_nothing(biuro):
    browser, fields = jako(biuro.sekretariat), pola()
    browser.post(NOWA, fields)
    browser.post(NOWA, fields | {"tytul": "Podmieniony temat", "data_wplywu": "2020-01-01", "uwagi": "powód"})
    item = Przesylka.objects.get()
    assert (item.tytul, item.historia.count()) == (fields["tytul"], 1)


def test_row_19_a_key_of_somebody_else_discloses_nothing(biuro):
    """Key of a case, of a letter, of a dispatch in the hands of another person who may create such things."""
    case = sprawa_z_pisma(biuro, wnoszacy="Ktoś Zupełnie Inny")
    other = przesylka(biuro, komu="analityk")
    letter = utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    fields = {"klucz": str(case.klucz), "rodzaj": "skarga", "tytul": "x", "wnoszacy": "y", "wnoszacy_rodzaj": "osoba"}
    fields |= {"data_wplywu": timezone.localdate().isoformat(), "prowadzi": str(biuro.analityk.pk)}
    browser = jako(biuro.analityk)
    answers = [
        browser.post(f"/sprawy/nowa/{other.rok}/{other.numer}/", fields),
        jako(biuro.kierownik_oru).post(f"/pisma/nowe/{case.znak}/", {"klucz": str(letter.klucz), "szablon": "puste"}),
    ]
    for answer in answers:
        assert 400 <= answer.status_code < 500
        assert "Odśwież stronę" in tresc(answer)
        assert f"/pisma/{letter.pk}/" not in tresc(answer)
    assert case.wnoszacy not in tresc(answers[0])
    assert (Sprawa.objects.count(), case.pisma.count()) == (1, 1)


@pytest.mark.parametrize("klucz", ["", "1", "x" * 5000, "00000000-0000-0000-0000", "{}", "'; DROP TABLE x; --"])
def test_row_18_a_forged_key_is_a_mistake_of_the_form(biuro, klucz):
    assert jako(biuro.sekretariat).post(NOWA, pola(klucz=klucz)).status_code == 422
    assert not Przesylka.objects.exists()


@pytest.mark.parametrize("rejestr", [Przesylka, Sprawa], ids=lambda m: m.__name__)
@pytest.mark.parametrize(
    "statement", ["DELETE FROM {}", "UPDATE {} SET numer = 7", "UPDATE {} SET rok = 2001", "TRUNCATE {} CASCADE"]
)
def test_row_21_and_22_no_row_disappears_and_no_number_changes_by_sql(biuro, rejestr, statement):
    sprawa_z_pisma(biuro)
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # pending triggers alone would stop a TRUNCATE
    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(rejestr._meta.db_table))
    assert rejestr.objects.filter(numer=1).exists()


def test_row_21_no_address_deletes(biuro):
    item = wpis(biuro.sekretariat)
    for method in ("delete", "put", "patch", "trace"):
        assert getattr(jako(biuro.sekretariat), method)(f"/przesylki/{item.rok}/1/").status_code == 405
    assert Przesylka.objects.count() == 1


def test_row_22_and_63_a_correction_cannot_carry_number_year_key_or_moment(biuro):
    item = wpis(biuro.sekretariat)
    forged_fields = {
        "numer": "9",
        "rok": "2001",
        "klucz": str(uuid4()),
        "zarejestrowano": "2001-01-01",
        "stan": "bez_sprawy",
    }
    forged_fields |= {"rejestrujacy": str(biuro.dyrektor.pk), "powod": "Poprawka"}
    fields = pola(tytul="Poprawiony") | forged_fields
    assert jako(biuro.sekretariat).post(f"/przesylki/{item.rok}/1/popraw/", fields).status_code == 303
    fresh = Przesylka.objects.get()
    kept = ("numer", "rok", "klucz", "zarejestrowano", "stan", "rejestrujacy_id")
    assert [getattr(fresh, name) for name in kept] == [getattr(item, name) for name in kept]
    assert fresh.tytul == "Poprawiony"


@pytest.mark.parametrize("zegar", ["zarejestrowano", "rok", "data_wszczecia"])
def test_row_23_the_moment_of_an_entry_is_the_servers(biuro, zegar):
    before = timezone.now()
    jako(biuro.sekretariat).post(NOWA, pola(**{zegar: "2001-01-01"}))
    item = Przesylka.objects.get()
    assert before <= item.zarejestrowano <= timezone.now()
    assert item.rok == timezone.localdate().year


@pytest.mark.parametrize(
    ("przesun", "uwagi", "status"), [(1, "", 422), (-8, "", 422), (-8, "leżało w innym wydziale", 303), (-7, "", 303)]
)
def test_row_23_receipt_is_not_in_the_future_nor_old_without_a_reason(biuro, przesun, uwagi, status):
    day = timezone.localdate() + timedelta(days=przesun)
    assert jako(biuro.sekretariat).post(NOWA, pola(data_wplywu=day.isoformat(), uwagi=uwagi)).status_code == status


def test_row_23_receipt_of_a_case_is_not_moved_through_the_register(biuro):
    """A deadline already counted would silently move; the case has its own correction with a reason."""
    case = sprawa_z_pisma(biuro)
    item = case.przesylki.get()
    day = (timezone.localdate() - timedelta(days=3)).isoformat()
    answer = jako(biuro.sekretariat).post(
        f"/przesylki/{item.rok}/{item.numer}/popraw/", pola(data_wplywu=day, powod="x")
    )
    assert answer.status_code == 422
    assert Przesylka.objects.get(pk=item.pk).data_wplywu == item.data_wplywu


def test_row_24_half_past_midnight_on_new_years_day_is_number_one_of_the_new_year(biuro, szybki_pdf):
    with o_godzinie(SYLWESTER):
        old = (wpis(biuro.sekretariat), sprawa_z_pisma(biuro), wyslane(biuro))
    with o_godzinie(NOWY_ROK):
        for person in vars(biuro).values():
            person.__dict__.pop("_roles_by_day", None)
        new = (wpis(biuro.sekretariat), sprawa_z_pisma(biuro), wyslane(biuro))
    assert [row.rok for row in old] == [2026] * 3
    assert [row.rok for row in new] == [2027] * 3
    assert [row.numer for row in new] == [1] * 3
    assert new[1].znak == "PK-II.1510.1.2027"
    assert NOWY_ROK.astimezone(UTC).year == 2026


def test_row_25_one_number_in_another_class_is_another_mark(biuro):
    first = sprawa_z_pisma(biuro)
    forged(Sprawa, first.pk, klasa_symbol="120", klucz=str(uuid4()))
    with pytest.raises(IntegrityError, match="unikalny_znak_sprawy"), transaction.atomic():
        forged(Sprawa, first.pk, klucz=str(uuid4()))
