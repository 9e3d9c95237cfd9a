"""The letters a person sees, as a list."""

from django.db.models import Q
from django.urls import reverse

from biuro.core.lists import Kolumna, Lista, Widok, cells, filters, pl
from org.kadry.models import Pracownik
from org.kadry.queries import wedlug_osoby
from org.uprawnienia.queries import zakres
from sekretariat.pisma import queries
from sekretariat.pisma.models import Pismo

S = Pismo.Stan


def adres(pismo: Pismo) -> str:
    """The page of the letter."""
    return reverse("pisma:szczegoly", args=[pismo.pk])


def eksportuje(osoba: Pracownik) -> bool:
    """Out of the system only by the sekretariat (§ 7 ust. 3 pkt 3) and the director (§ 3 ust. 1)."""
    seen = zakres(osoba)
    return seen.sekretariat or seen.wszystko


LISTA = Lista(
    nazwa="pisma",
    tytul="Pisma",
    adres="pisma:lista",
    zrodlo=queries.visible_to,
    kolumny=(
        Kolumna(
            "znak",
            "Znak",
            wartosc=lambda p: p.znak or "bez sprawy",
            naglowek=True,
            szerokosc="w-from",
            komorka=cells.odsylacz(adres, lambda p: p.znak or "bez sprawy"),
        ),
        Kolumna(
            "temat",
            "Czego dotyczy",
            wartosc=lambda p: p.temat,
            sort=pl("temat"),
            klasa="what",
            komorka=cells.tytul(adres, lambda p: p.temat),
        ),
        Kolumna("adresat", "Adresat", wartosc=lambda p: p.adresat, sort=pl("adresat"), szerokosc="w-from"),
        Kolumna("autor", "Autor", wartosc=lambda p: p.autor.krotko, sort=wedlug_osoby("autor"), szerokosc="w-who"),
        Kolumna("wersja", "Wersja", wartosc=lambda p: p.wersja, domyslna=False),
        Kolumna("nr", "Nr", wartosc=lambda p: p.pk, sort="pk", domyslna=False),
        Kolumna("stan", "Stan", wartosc=lambda p: p.get_stan_display(), komorka=cells.stan(), szerokosc="w-st"),
    ),
    filtry=(
        filters.slowa("slowa", "Znak, adresat albo temat"),
        filters.wybor("stan", "Stan", S.choices),
        filters.obiekt("autor", "Autor", Pracownik.objects.filter(is_active=True)),
    ),
    widoki=(
        Widok("moje", "Moje w toku", lambda osoba: Q(autor=osoba, stan__in=(S.PROJEKT, S.ZWROCONE)), licz=True),
        Widok(
            "w_obiegu", "W obiegu", lambda osoba: Q(stan__in=(S.DO_PARAFY, S.DO_PODPISU, S.ZAAPROBOWANE, S.PRZEDLOZONE))
        ),
        Widok("podpisane", "Podpisane", lambda osoba: Q(stan__in=(S.PODPISANE, S.WYSLANE))),
    ),
    sort="-nr",
    moze_eksportowac=eksportuje,
    pusto="Nie ma tu żadnego pisma. Nowe zaczniesz na stronie sprawy.",
)
