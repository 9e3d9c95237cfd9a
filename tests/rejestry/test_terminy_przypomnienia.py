"""One digest a day: open duties, escalation along the line of that day, nothing about a complaint to the accused."""

from datetime import date, timedelta

import pytest
from django.core import mail

from rejestry.badanie import queries as badanie
from rejestry.badanie.models import Dzialanie, Wyjasnienie
from rejestry.badanie.operations import odpowiada
from rejestry.badanie.tasks import przypomnij
from rejestry.terminy import zmiany
from rejestry.terminy.linia import linie_nadzoru
from rejestry.terminy.models import Przypomnienie
from rejestry.terminy.operations import nalicz, spelnij, zawiadomiono_o_zwloce
from rejestry.terminy.przypomnienia import Obowiazek, rozdziel
from rejestry.terminy.zmiany import przedluz
from tests.rejestry.sprawy_helpers import skarga

WPLYW = date(2026, 10, 16)  # the month ends on Monday, 16 November 2026
PIATEK, PONIEDZIALEK, WTOREK = date(2026, 11, 13), date(2026, 11, 16), date(2026, 11, 17)


def ma(osoba, dzien):
    row = Przypomnienie.objects.filter(osoba=osoba, dzien=dzien).first()
    return row.tresc if row else ""


@pytest.mark.django_db
def test_one_digest_a_day_in_the_application_and_by_mail(biuro, django_capture_on_commit_callbacks):
    biuro.specjalista.email = "t@example.org"
    biuro.specjalista.save()
    case = skarga(biuro, data_wplywu=WPLYW, wnoszacy_rodzaj="posel").sprawa
    with django_capture_on_commit_callbacks(execute=True):
        assert przypomnij(PIATEK) >= 1
        assert przypomnij(PIATEK) == 0
    assert biuro.specjalista.powiadomienia.filter(tresc__startswith="Terminy na 13.11: 2 obowiązki").count() == 1
    (letter,) = [m for m in mail.outbox if m.to == ["t@example.org"]]
    assert case.znak in letter.body
    assert case.wnoszacy not in letter.body


def test_reminder_ends_with_the_duty_and_rests_on_free_days(biuro):
    case = skarga(biuro, data_wplywu=WPLYW).sprawa
    assert przypomnij(date(2026, 11, 14)) == 0  # a Saturday
    spelnij(case, dzien=PIATEK, czym="pismo", by=biuro.specjalista)
    przypomnij(PONIEDZIALEK)
    assert ma(biuro.specjalista, PONIEDZIALEK) == ""


@pytest.mark.przepis("art. 36 § 1 kpa")
def test_notice_of_a_new_date_is_a_duty_of_its_own_until_it_is_sent(biuro, monkeypatch):
    monkeypatch.setattr(zmiany.timezone, "localdate", lambda: PIATEK)
    case = skarga(biuro, data_wplywu=WPLYW).sprawa
    przedluz(case.terminy.get(), nowy=date(2026, 12, 16), powod="Brak opinii.", by=biuro.specjalista)
    przypomnij(PIATEK)
    told = ma(biuro.specjalista, PIATEK)
    assert "zawiadomienie o nowym terminie (art. 237 § 4 w związku z art. 36 § 1 kpa), do 16.11.2026" in told
    zawiadomiono_o_zwloce(case, dzien=PIATEK, czym="list", by=biuro.sekretariat)
    przypomnij(PONIEDZIALEK)
    assert ma(biuro.specjalista, PONIEDZIALEK) == ""


@pytest.mark.przepis("§ 4")
def test_late_duty_goes_up_the_line_step_by_step(biuro):
    skarga(biuro, data_wplywu=WPLYW)
    przypomnij(PONIEDZIALEK)
    assert (bool(ma(biuro.specjalista, PONIEDZIALEK)), ma(biuro.kierownik_oru, PONIEDZIALEK)) == (True, "")
    for dzien, above in (
        (WTOREK, [biuro.kierownik_oru]),
        (date(2026, 11, 19), [biuro.kierownik_oru, biuro.zastepca]),
        (date(2026, 11, 23), [biuro.kierownik_oru, biuro.zastepca, biuro.dyrektor]),
    ):
        przypomnij(dzien)
        told = [p for p in (biuro.kierownik_oru, biuro.zastepca, biuro.dyrektor) if "(po terminie)" in ma(p, dzien)]
        assert told == above, dzien


def test_line_is_the_one_of_that_day(biuro, nieobecny):
    line = linie_nadzoru(WTOREK)(biuro.specjalista.pk)
    assert line[0] == biuro.kierownik_oru.pk
    assert line[-1] == biuro.dyrektor.pk
    nieobecny(biuro.kierownik_oru, WTOREK)
    assert biuro.kierownik_oru.pk not in linie_nadzoru(WTOREK)(biuro.specjalista.pk)


@pytest.mark.przepis("rozporządzenie RM z 8.01.2002, § 11")
def test_accused_is_never_reminded_of_his_complaint(biuro):
    skarga(biuro, by="dyrektor", dotyczy="kierownik_oru", data_wplywu=WPLYW)
    dzien = date(2026, 12, 1)
    przypomnij(dzien)
    assert ma(biuro.dyrektor, dzien)
    assert ma(biuro.kierownik_oru, dzien) == ""


@pytest.mark.przepis("§ 8 ust. 2 rozporządzenia RM z 8.01.2002")
def test_period_of_the_citizen_is_told_but_nobody_is_late(biuro):
    case = skarga(biuro, data_wplywu=date(2026, 11, 2)).sprawa
    nalicz(case, "SK_UZUPELNIENIE", date(2026, 11, 2), biuro.specjalista)
    przypomnij(date(2026, 11, 12))
    told = ma(biuro.specjalista, date(2026, 11, 12))
    assert "mija czas strony" in told
    assert "po terminie" not in told


@pytest.mark.przepis("art. 259 § 3 kpa")
def test_corrective_action_reminds_who_answers_for_it(biuro):
    entry = skarga(biuro)
    facts = {"opis": "Szkolenie", "odpowiedzialny": biuro.broker, "do": WTOREK, "kto": biuro.specjalista}
    Dzialanie(skarga=entry, klucz=entry.sprawa.klucz, **facts).save()
    przypomnij(PIATEK)
    assert "działanie naprawcze" in ma(biuro.broker, PIATEK)


@pytest.mark.przepis("art. 237 § 1 kpa")
def test_question_to_a_unit_that_is_gone_is_answered_by_its_successor(biuro, monkeypatch):
    entry = skarga(biuro)
    asked = {"jednostka": biuro.oit2, "pytania": "Ile osób czekało?", "do": PIATEK, "kto": biuro.specjalista}
    row = Wyjasnienie(skarga=entry, klucz=entry.sprawa.klucz, **asked)
    row.save()
    post = biuro.kierownik_oit2.obsady.get()
    post.do = max(post.od, PIATEK - timedelta(days=1))
    post.save()
    monkeypatch.setattr(badanie, "nastepca", lambda unit, day: biuro.oit1)
    monkeypatch.setattr(badanie, "poprzednicy", lambda units: {biuro.oit2.pk} if biuro.oit1.pk in units else set())
    przypomnij(PIATEK)
    assert "wyjaśnienia do skargi" in ma(biuro.kierownik_oit1, PIATEK)
    assert row in badanie.wyjasnienia_dla(biuro.kierownik_oit1)
    assert odpowiada(biuro.kierownik_oit1, row)
    assert not odpowiada(biuro.superwizor, row)


def test_pure_distribution_orders_by_date(biuro):
    late = Obowiazek(biuro.specjalista.pk, PIATEK - timedelta(10), "x", None, "B")
    soon = Obowiazek(biuro.specjalista.pk, PIATEK, "y", None, "A")
    found = rozdziel([soon, late], PIATEK)
    assert found[biuro.specjalista.pk] == [late, soon]
    assert found[biuro.kierownik_oru.pk] == [late]
