"""Random reorganisations: no lost person, no case without an owner, every past signature valid, no overlap, no gap."""

from collections import Counter
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.utils import timezone
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from biuro.core.errors import UserError
from org.kadry.models import Obsada
from org.struktura.models import Jednostka, Zarzadzenie
from org.struktura.queries import struktura_na
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.operations import dodaj_zmiane, zaloz_projekt
from org.zarzadzenia.states import zycie
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import visible_to
from rejestry.sprawy.rules import prowadzi_sprawe
from sekretariat.pisma.models import Pismo
from sekretariat.podpis.odtworzenie import odtworz
from sekretariat.podpis.slady import akty, slady
from sekretariat.reorganizacja.operations import wprowadz_w_zycie
from tests.obsada import BY
from tests.org.struktura_pomoc import DAY, fresh, wstaw_dzien
from tests.sekretariat.pisma_pomoc import pismo, przejdz, sprawa, szybki_pdf  # noqa: F401 – a fixture

Z = ZmianaStruktury.Rodzaj
pytestmark = pytest.mark.usefixtures("szybki_pdf")
POMIN = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def units(s):
    """The divisions and single posts, not the management."""
    return [unit.ciag for unit in s.wedlug_symbolu if unit.symbol != "PK"]


def posts(s, funkcje=("pracownik",)):
    return [post.ciag for post in s.stanowiska.values() if post.funkcja in funkcje]


def zmiana(draw, s, numer):
    """A change that may be possible: (kind, facts) pairs."""
    pick = lambda of: draw(st.sampled_from(of))  # noqa: E731 - a word for a short table
    symbol = f"PK-{numer}"
    one, other = pick(units(s)), pick(units(s))
    kind = pick(list(Z))
    above = pick(posts(s, ("dyrektor", "zastepca")))
    workers = [post.ciag for post in s.posty.get(one, ()) if post.funkcja == "pracownik"]
    heads = [post.ciag for post in s.posty.get(one, ()) if post.funkcja == "kierownik"]
    facts = {
        Z.NAZWA: {"jednostka": one, "nazwa": f"Oddział {numer}"},
        Z.SYMBOL: {"jednostka": one, "symbol": symbol},
        Z.NADZOR: {"jednostka": one, "nadzor": above},
        Z.NOWA_JEDNOSTKA: {
            "ciag": str(uuid4()),
            "symbol": symbol,
            "nazwa": "Nowa",
            "rodzaj": "stanowisko",
            "nadzor": above,
        },
        Z.POLACZENIE: {"jednostka": other, "wchlaniana": one, "symbol": symbol, "nazwa": f"Oddział {numer}"},
        Z.NOWE_STANOWISKO: {
            "ciag": str(uuid4()),
            "jednostka": one,
            "nazwa": "nowe",
            "funkcja": "pracownik",
            "etaty": "1",
        },
        Z.NAZWA_STANOWISKA: {"stanowisko": pick(posts(s)), "nazwa": f"stanowisko {numer}"},
        Z.PODZIAL: {
            "jednostka": one,
            "ciag": str(uuid4()),
            "symbol": symbol,
            "nazwa": "Część",
            "stanowiska": workers[:1],
        },
        Z.LIKWIDACJA: {"jednostka": one, "nastepca": other},
        Z.PRZENIESIENIE: {"stanowisko": pick(posts(s)), "jednostka": other},
        Z.ZNIESIENIE: {"stanowisko": pick(posts(s)), "nastepne": pick(posts(s))},
        Z.ETATY: {"stanowisko": pick(posts(s, ("zastepca", "pracownik"))), "etaty": "2"},
    }[kind]
    down = [(Z.ZNIESIENIE, {"stanowisko": head, "nastepne": pick(posts(s))}) for head in heads]
    return [(kind, facts), *(down if kind in (Z.LIKWIDACJA, Z.POLACZENIE) else [])]


def zarzadzenie(biuro, changes, numer):
    """The order approved for tomorrow, or None where it would leave somebody without a place."""
    today = timezone.localdate()
    heading = {"numer": f"{numer}/2030", "z_dnia": today, "od": today + DAY, "tytul": "w sprawie zmian"}
    approval = {"zatwierdzil": "Sekretarz", "zatwierdzono": today}
    try:
        with transaction.atomic():
            row = zaloz_projekt(klucz=uuid4(), uchyla=[], by=fresh(biuro.administrator), **heading, **approval)
            for kind, facts in changes:
                dodaj_zmiane(row, rodzaj=kind, dane=facts, klucz=uuid4(), by=fresh(biuro.administrator))
            return zycie.perform(row, "zatwierdz", who=fresh(biuro.dyrektor))
    except UserError:
        return None


def sprawdz(marks, shares):
    """What must hold on every day."""
    connection.check_constraints()
    today = timezone.localdate()
    held = Obsada.objects.on(today).select_related("stanowisko__jednostka")
    now = Counter()
    for row in held:
        now[row.pracownik_id] += row.wymiar
        assert row.stanowisko.do is None or row.stanowisko.do >= today
        assert row.stanowisko.jednostka.do is None or row.stanowisko.jednostka.do >= today
    assert now.keys() == shares
    valid = set(Jednostka.objects.on(today).values_list("pk", flat=True))
    for case in Sprawa.objects.exclude(stan="zalatwiona").select_related("prowadzi", "dotyczy", "jednostka"):
        assert case.jednostka_id in valid
        leader = fresh(case.prowadzi)
        assert leader.pk in now
        assert prowadzi_sprawe(leader, case) is not None
        assert visible_to(leader).filter(pk=case.pk).exists()
    assert {case.pk: case.znak for case in Sprawa.objects.all()} == marks
    assert not Pismo.objects.filter(stan__in=("projekt", "do_parafy", "do_podpisu")).exclude(jednostka__in=valid)
    assert all(wynik.dobrze for wynik in odtworz(slady(akty())))


@pytest.mark.przepis("zarządzenie 1/2017 § 4")
@settings(max_examples=4, phases=[Phase.explicit, Phase.generate], suppress_health_check=POMIN)
@given(data=st.data())
def test_whatever_the_orders_nobody_and_nothing_is_lost(biuro, data):
    with transaction.atomic(), pytest.MonkeyPatch.context() as patch:
        _lata(biuro, data.draw, patch)
        transaction.set_rollback(True)


def _lata(biuro, draw, patch):
    signed = przejdz(pismo(biuro, "broker", "oit1"), ("przedloz", biuro.broker), ("parafuj", biuro.kierownik_oit1))
    przejdz(signed, ("podpisz", biuro.dyrektor))
    waiting = przejdz(pismo(biuro, "specjalista", "oru"), ("przedloz", biuro.specjalista))
    sprawa(biuro, "oit2", "broker_oit2")
    sprawa(biuro, "oru", "analityk", dotyczy="broker_oit2")
    closed = sprawa(biuro, "oit2", "broker_oit2")
    closed.stan, closed.sposob, closed.zakonczono = Sprawa.Stan.ZALATWIONA, "adnotacja", timezone.localdate()
    closed.save_act(BY)
    marks = {case.pk: case.znak for case in Sprawa.objects.all()}
    people = set(Obsada.objects.on(timezone.localdate()).values_list("pracownik_id", flat=True))
    for numer in range(1, 4):
        changes = zmiana(draw, struktura_na(timezone.localdate()), f"{numer}A")
        zarzadzenie(biuro, changes, numer)
        patch.undo()
        wstaw_dzien(patch, timezone.localdate() + numer * DAY)
        wprowadz_w_zycie()
        sprawdz(marks, people)
    closed.refresh_from_db()
    assert closed.jednostka == biuro.oit2
    assert Pismo.objects.filter(pk=waiting.pk, autor__in=people).exists()
    assert Zarzadzenie.objects.filter(stan="projekt").count() == 0
