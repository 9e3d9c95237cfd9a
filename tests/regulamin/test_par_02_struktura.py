"""§ 2-4 and § 10: units, posts, supervision and symbols, copied from the Regulamin."""

import pytest
from django.core.management import call_command

from org.podpisywanie.queries import roles_of
from org.struktura.models import Jednostka, Stanowisko, Zarzadzenie
from org.struktura.operations import wczytaj_strukture

POSTS = {
    "PK": ["dyrektor Biura", "zastępca dyrektora"],
    "PK-II": [
        "kierownik Oddziału",
        "stanowisko ds. analiz informacji merytorycznej",
        "stanowisko ds. zarządzania marką, projektów i rozliczeń",
        "stanowisko ds. organizacji i analiz",
    ],
    "PK-III": ["stanowisko ds. obsługi sekretariatu"],
    "PK-IV": ["kierownik Oddziału", "stanowisko ds. dozoru - superwizor", "broker informacji merytorycznej"],
    "PK-V": ["kierownik Oddziału", "stanowisko ds. dozoru - superwizor", "broker informacji merytorycznej"],
}


@pytest.mark.przepis("§ 2")
def test_units_and_posts_are_those_of_the_regulamin(biuro):
    for symbol, names in POSTS.items():
        posts = Stanowisko.objects.filter(jednostka__symbol=symbol).values_list("nazwa", flat=True)
        assert sorted(posts) == sorted(names), symbol
    assert Jednostka.objects.count() == len(POSTS)


@pytest.mark.przepis("§ 10 ust. 1")
@pytest.mark.przepis("§ 10 ust. 3")
@pytest.mark.parametrize(
    ("symbol", "nazwa"),
    [
        ("PK-II", "Oddział Rozwoju Usług „POZnan*KONTAKT”"),
        ("PK-III", "Stanowisko ds. obsługi sekretariatu"),
        ("PK-IV", "Oddział Informacji Teleinformatycznej I"),
        ("PK-V", "Oddział Informacji Teleinformatycznej II"),
    ],
)
def test_symbols_begin_with_pk_and_name_their_units(biuro, symbol, nazwa):
    assert Jednostka.objects.get(symbol=symbol).nazwa == nazwa


@pytest.mark.przepis("§ 3 ust. 2")
@pytest.mark.przepis("§ 4")
@pytest.mark.parametrize(
    ("unit", "supervisor"),
    [("pk", "dyrektor"), ("oru", "zastepca"), ("sek", "dyrektor"), ("oit1", "dyrektor"), ("oit2", "dyrektor")],
)
def test_each_unit_is_supervised_by_one_post(biuro, unit, supervisor):
    found = getattr(biuro, unit)
    found.refresh_from_db()
    assert found.nadzor.funkcja == supervisor
    [role] = roles_of(getattr(biuro, supervisor), found.od)
    assert found.pk in role.nadzorowane


@pytest.mark.przepis("zarządzenie 1/2017 § 4")
def test_structure_is_valid_from_the_day_of_the_order(biuro):
    order = Zarzadzenie.objects.get(numer="1/2017")
    assert str(order) == "zarządzenie nr 1/2017"
    assert set(Jednostka.objects.values_list("od", "do")) == {(order.od, None)}


def test_loading_again_changes_nothing(biuro):
    before = Jednostka.historia.count(), Stanowisko.historia.count()
    wczytaj_strukture()
    call_command("wczytaj_biuro", verbosity=0)
    assert (Jednostka.historia.count(), Stanowisko.historia.count()) == before
