"""Substitutes named by decision: who may name whom, overlaps, revocation, and the screens (§ 3 ust. 1, § 4)."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.kadry.models import Obsada
from org.podpisywanie.queries import roles_of
from org.wyznaczenia.operations import odwolaj, wyznacz
from org.zastepstwa.models import Zastepstwo
from tests.listy import assert_stala_liczba_zapytan

DAY = timedelta(days=1)


@pytest.fixture
def wyznacza(biuro):
    """wyznacza(by, kto, kogo, …): the decision as the operation takes it, from today for ten days."""
    today = timezone.localdate()

    def name(by, kto="superwizor", kogo="kierownik_oit1", **fields):
        post = Obsada.objects.get(pracownik=getattr(biuro, kogo)).stanowisko
        values = {"od": today, "do": today + 10 * DAY, "decyzja": "PK.0120.7.2026 z 20.11.2026"} | fields
        return wyznacz(stanowisko=post, kto=getattr(biuro, kto), by=getattr(biuro, by), **values)

    return name


@pytest.mark.przepis("§ 3 ust. 1")
@pytest.mark.parametrize(
    ("by", "kogo", "podstawa"),
    [
        ("dyrektor", "kierownik_oit1", "§ 3 ust. 1"),
        ("dyrektor", "zastepca", "§ 3 ust. 1"),
        ("zastepca", "kierownik_oru", "§ 4"),
        ("zastepca", "kierownik_oit1", None),
        ("administrator", "kierownik_oit1", "powierzenie: administracja Biura"),
        ("kierownik_oit1", "broker", None),
        ("sekretariat", "kierownik_oit1", None),
    ],
)
def test_who_names_a_substitute_of_which_post(biuro, wyznacza, by, kogo, podstawa):
    if podstawa is None:
        with pytest.raises(PermissionDenied, match=r"§ 3 ust\. 1"):
            wyznacza(by, kogo=kogo)
        return
    row = wyznacza(by, kogo=kogo)
    assert row.historia.get().akt_podstawa == podstawa


@pytest.mark.przepis("§ 3 ust. 3")
def test_the_deputy_names_for_the_absent_director_but_never_himself(biuro, wyznacza, nieobecny):
    nieobecny(biuro.dyrektor, timezone.localdate())
    row = wyznacza("zastepca")
    act = row.historia.get()
    assert (act.akt_podstawa, act.akt_za) == ("§ 3 ust. 1 w zw. z § 3 ust. 3", str(biuro.dyrektor))
    with pytest.raises(UserError, match="siebie"):
        wyznacza("zastepca", kto="zastepca", kogo="kierownik_oit2")
    with pytest.raises(PermissionDenied):
        wyznacza("dyrektor", kogo="kierownik_oit2")


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kogo": "dyrektor"}, "§ 3 ust. 3"),
        ({"kto": "kierownik_oit1"}, "zajmuje to stanowisko"),
        ({"od": timezone.localdate() - DAY}, "nigdy wstecz"),
        ({"do": timezone.localdate() - DAY}, "wcześniejszy"),
    ],
)
def test_decisions_that_cannot_be(biuro, wyznacza, fields, words):
    with pytest.raises(UserError, match=words):
        wyznacza("dyrektor", **fields)
    assert not Zastepstwo.objects.exists()


def test_one_substitute_at_a_time_the_next_in_order_beside_him(biuro, wyznacza):
    wyznacza("dyrektor")
    with pytest.raises(UserError, match="Iwona Łuczak"):
        wyznacza("dyrektor", kto="broker", od=timezone.localdate() + 10 * DAY, do=None)
    assert wyznacza("dyrektor", kto="broker", kolejnosc=2).kolejnosc == 2


@pytest.mark.przepis("§ 3 ust. 1")
def test_revoked_he_acts_no_more_and_another_may_be_named(biuro, wyznacza, nieobecny):
    nieobecny(biuro.kierownik_oit1, timezone.localdate())
    row = wyznacza("dyrektor")
    now = timezone.now()
    assert [role.acting_for for role in roles_of(biuro.superwizor, now)] == ["", "Joanna Kaczmarek"]
    odwolaj(row, powod="wrócił kierownik", by=biuro.dyrektor)
    assert len(roles_of(biuro.superwizor, timezone.now())) == 1
    assert len(roles_of(biuro.superwizor, now - timedelta(microseconds=1))) == 2
    with pytest.raises(Refused):
        odwolaj(row, powod="jeszcze raz", by=biuro.dyrektor)
    assert wyznacza("dyrektor", kto="broker").pk


def test_screens(biuro, client):
    client.force_login(biuro.broker)
    assert client.get("/zastepstwa/nowe/").status_code == 403
    client.force_login(biuro.administrator)
    post = Obsada.objects.get(pracownik=biuro.kierownik_oit1).stanowisko
    today = timezone.localdate()
    fields = {"stanowisko": post.pk, "kto": biuro.superwizor.pk, "od": today, "decyzja": "", "kolejnosc": 1}
    bad = client.post("/zastepstwa/nowe/", fields)
    assert (bad.status_code, "Podaj znak" in bad.content.decode()) == (422, True)
    assert client.post("/zastepstwa/nowe/", fields | {"decyzja": "PK.0120.8.2026"}).status_code == 302
    row = Zastepstwo.objects.get()
    assert row.tylko_gdy_nieobecny is False
    page = client.get("/zastepstwa/").content.decode()
    assert f"/zastepstwa/{row.pk}/odwolaj/" in page
    client.force_login(biuro.zastepca)
    assert f"/zastepstwa/{row.pk}/odwolaj/" not in client.get("/zastepstwa/").content.decode()
    assert client.get(f"/zastepstwa/{row.pk}/odwolaj/").status_code == 403
    client.force_login(biuro.dyrektor)
    assert client.post(f"/zastepstwa/{row.pk}/odwolaj/", {"powod": "PK.0120.9.2026"}).status_code == 302
    assert "Odwołane" in client.get("/zastepstwa/").content.decode()


def test_gaps_are_told_where_they_are_made_and_on_the_home_page(biuro, client, nieobecny):
    today = timezone.localdate()
    nieobecny(biuro.zastepca, today + 7 * DAY, today + 13 * DAY)
    client.force_login(biuro.sekretariat)
    fields = {"kogo": biuro.dyrektor.pk, "od": today + 7 * DAY, "do": today + 13 * DAY}
    said = client.post("/nieobecnosci/", fields, follow=True).content.decode()
    assert said.count("nikt nie wykonuje zadań: dyrektor Biura, PK") == 2  # the message and the list of the page
    for kto, told in (("sekretariat", True), ("dyrektor", True), ("zastepca", True), ("broker", False)):
        client.force_login(getattr(biuro, kto))
        assert ("nikt nie wykonuje zadań: dyrektor Biura" in client.get("/").content.decode()) is told, kto


def test_lists_ask_a_constant_number_of_queries(biuro, client, wyznacza, nieobecny):
    client.force_login(biuro.administrator)
    today = timezone.localdate()
    made = iter(range(1, 200))

    def decisions(count):
        for _ in range(count):
            day = today + next(made) * DAY
            wyznacza("dyrektor", od=day, do=day)

    assert_stala_liczba_zapytan(client, "/zastepstwa/", decisions)
    days = iter(range(1, 200))
    assert_stala_liczba_zapytan(
        client,
        "/nieobecnosci/wykaz/",
        lambda count: [nieobecny(biuro.broker, today + next(days) * DAY) for _ in range(count)],
    )
