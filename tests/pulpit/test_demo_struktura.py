"""The demonstration of the structure in time changes nothing of today."""

from datetime import date

from django.utils import timezone

from biuro.demo.obsada import wczytaj_obsade
from biuro.demo.struktura import wczytaj
from org.kadry.models import Obsada
from org.struktura.models import Zarzadzenie
from org.struktura.porownanie import porownaj
from org.struktura.queries import struktura_na
from sekretariat.reorganizacja.queries import skutki


def test_two_orders_of_the_past_and_a_draft_leave_today_as_it_is(biuro):
    today = timezone.localdate()
    before = struktura_na(today), set(Obsada.objects.values_list("pk", "do"))
    for _ in range(2):
        wczytaj(wczytaj_obsade())
    assert (struktura_na(today), set(Obsada.objects.values_list("pk", "do"))) == before
    days = [struktura_na(day) for day in (date(2018, 1, 1), date(2020, 1, 1), date(2022, 1, 1))]
    assert [row.rodzaj for row in porownaj(*days[:2])] == ["nowe"]
    assert [row.rodzaj for row in porownaj(*days[1:])] == ["zniesione"]
    draft = Zarzadzenie.objects.get(stan="projekt")
    assert [person.osoba for person in skutki(draft).osoby] == ["Agata Michalak"]
