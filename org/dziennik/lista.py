"""The log of reads as a list: who read what, when, how, in which case."""

from django import forms

from biuro.core.lists import Filtr, Kolumna, Lista, filters, pl
from org.dziennik import queries
from org.dziennik.queries import czyta
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby

LISTA = Lista(
    nazwa="dziennik",
    tytul="Dziennik odczytów",
    adres="dziennik:lista",
    zrodlo=queries.visible_to,
    kolumny=(
        Kolumna("kiedy", "Kiedy", wartosc=lambda o: o.kiedy, sort="kiedy", naglowek=True, szerokosc="w-from"),
        Kolumna("kto", "Kto", wartosc=lambda o: str(o.kto), sort=wedlug_osoby("kto"), szerokosc="w-from"),
        Kolumna("obiekt", "Co", wartosc=lambda o: o.obiekt, klasa="what"),
        Kolumna("sposob", "Jak", wartosc=lambda o: o.sposob, szerokosc="w-who"),
        Kolumna("cel", "W jakiej sprawie", wartosc=lambda o: o.cel, szerokosc="w-from"),
    ),
    filtry=(
        filters.obiekt("kto", "Kto", Pracownik.objects.order_by(pl("last_name"), "first_name"), wszystkie="każdy"),
        Filtr("co", forms.CharField(label="Znak sprawy albo początek nazwy", max_length=80), queries.o_czym),
        *filters.okres("kiedy", "Kiedy", "kiedy", chwila=True),
    ),
    sort="-kiedy",
    moze_eksportowac=czyta,
    podtytul=lambda osoba: "Kto, kiedy i co przeczytał, pobrał, wydrukował albo wyszukał",
    pusto="Nic nie pasuje do tych filtrów.",
)
