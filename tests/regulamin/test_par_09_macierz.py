"""§ 9 over acts × categories × units × people × days: check = list = explanation = the Regulamin read by somebody else.

20 800 cells. The expectations come from przepis_9.py, which imports nothing of the product.
"""

from datetime import date, timedelta
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.history.models import Act
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.podpisywanie.dzien import wczytaj_dzien
from org.podpisywanie.models import Odczytanie
from org.podpisywanie.obowiazujace import zapamietaj
from org.podpisywanie.regulamin import authority_for, awaiting, explain
from org.zastepstwa.models import Nieobecnosc, Zastepstwo
from sekretariat.pisma.models import Pismo
from tests.regulamin.przepis_9 import CZYNNOSCI, JEDNOSTKI, KATEGORIE, KIEROWNICY, OSOBY, Dzien, Papier, kto_moze

BY, DECYZJA = Act("test", None, "test"), "PK.0121.9.2026"
PAPIERY = [
    *(Papier(kategoria, unit, "marka") for kategoria in KATEGORIE for unit in JEDNOSTKI),
    *(Papier(kategoria, "oru", "kierownik_oru") for kategoria in KATEGORIE[:4]),  # one's own
    *(Papier(kategoria, "oit1", "zastepca") for kategoria in KATEGORIE[:2]),
    *(Papier(kategoria, "pk", "dyrektor") for kategoria in (KATEGORIE[0], KATEGORIE[4])),
    Papier("wniosek_urlopowy", "oru", "kierownik_oru"),
    *(Papier("zakres_biura", "oit1", "broker", dotyczy) for dotyczy in ("dyrektor", "kierownik_oit1", "zastepca")),
    *(Papier("zakres_biura", "oru", "analityk", dotyczy) for dotyczy in ("zastepca", "kierownik_oru", "analityk")),
]
BEZ = frozenset
DNI = {
    "wszyscy": Dzien(),
    "bez dyrektora": Dzien(nieobecni=BEZ({"dyrektor"})),
    "bez zastepcy": Dzien(nieobecni=BEZ({"zastepca"})),
    "bez obu": Dzien(nieobecni=BEZ({"dyrektor", "zastepca"}), pelnomocnictwo=True),
    "za kierownika": Dzien(nieobecni=BEZ({"kierownik_oru"}), zastepuje={"analityk": ("kierownik_oru", DECYZJA)}),
    "pelnomocnictwo": Dzien(pelnomocnictwo=True),
    "inne odczytania": Dzien(aprobata_podpisem=False, parafa_wlasnego=False, zastepca_wewnetrzne=False),
    "przed zarzadzeniem": Dzien(obowiazuje=False),
}
CELLS = len(CZYNNOSCI) * len(OSOBY) * len(PAPIERY) * len(DNI)


def test_there_are_enough_cells():
    assert CELLS == 20_800


def _fakty(biuro, dzien: Dzien, day: date) -> None:
    """The same facts as rows of the product."""
    for kto in dzien.nieobecni:
        Nieobecnosc(pracownik=getattr(biuro, kto), od=day, do=day).save_act(BY)
    for kto, (za, decyzja) in dzien.zastepuje.items():
        post = getattr(biuro, za).obsady.get().stanowisko
        Zastepstwo(stanowisko=post, kto=getattr(biuro, kto), od=day, do=day, decyzja=decyzja).save_act(BY)
    if dzien.pelnomocnictwo:
        Pelnomocnictwo(numer="1/2026", osoba=biuro.dyrektor, zakres="umowy", od=day, do=day).save_act(BY)
    for kod in ("aprobata_podpisem", "parafa_wlasnego", "zastepca_wewnetrzne"):
        if not getattr(dzien, kod):
            facts = {"decyzja": DECYZJA, "kto": biuro.administrator, "klucz": uuid4()}
            Odczytanie(kod=kod, wartosc="nie", od=day, **facts).save_act(BY)


def _pisma(biuro) -> dict[int, Papier]:
    """Rows to ask the list about; written past the guards of history, which this test is not about."""
    rows = [
        Pismo(
            kategoria=papier.kategoria,
            jednostka=getattr(biuro, papier.jednostka),
            autor=getattr(biuro, papier.autor),
            dotyczy=getattr(biuro, papier.dotyczy) if papier.dotyczy else None,
            temat="pismo",
            adresat="a/a",
            klucz=uuid4(),
        )
        for papier in PAPIERY
    ]
    return {row.pk: papier for row, papier in zip(QuerySet(Pismo).bulk_create(rows), PAPIERY, strict=True)}


def _obiekt(biuro, papier: Papier) -> SimpleNamespace:
    return SimpleNamespace(
        kategoria=papier.kategoria,
        jednostka_id=getattr(biuro, papier.jednostka).pk,
        autor_id=getattr(biuro, papier.autor).pk,
        dotyczy_id=getattr(biuro, papier.dotyczy).pk if papier.dotyczy else None,
    )


@pytest.mark.przepis("§ 9")
@pytest.mark.parametrize("nazwa", DNI)
def test_check_list_and_explanation_say_what_the_regulation_says(biuro, nazwa):
    dzien = DNI[nazwa]
    day = timezone.localdate() + timedelta(days=30) if dzien.obowiazuje else date(2017, 1, 31)
    _fakty(biuro, dzien, day)
    rows, people = _pisma(biuro), {osoba: getattr(biuro, osoba) for osoba in OSOBY}
    fakty = wczytaj_dzien(day)
    zapamietaj(people.values(), day, fakty.odczytania)
    questions = [(papier, _obiekt(biuro, papier)) for papier in PAPIERY]
    for czynnosc in CZYNNOSCI:
        expected = {papier: kto_moze(czynnosc, papier, dzien) for papier in PAPIERY}
        for name, osoba in people.items():
            listed = set(Pismo.objects.filter(awaiting(czynnosc, osoba, day)).values_list("pk", flat=True))
            assert listed == {pk for pk, papier in rows.items() if name in expected[papier]}, (czynnosc, name)
            for papier, obiekt in questions:
                where = (czynnosc, name, papier)
                authority = authority_for(czynnosc, osoba, obiekt, day)
                assert (authority.basis if authority else None) == expected[papier].get(name), where
                decision = explain(czynnosc, osoba, obiekt, day, fakty)
                assert decision.allowed == (name in expected[papier]), where
                assert {kto.pk for kto in decision.who_may} == {people[n].pk for n in expected[papier]}, where


def test_every_head_of_the_oracle_is_one_of_the_people():
    assert set(KIEROWNICY.values()) <= set(OSOBY)
