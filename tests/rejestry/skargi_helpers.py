"""Short ways through the course of a complaint."""

from datetime import timedelta

from django.utils import timezone

from rejestry.skargi.kroki import odnotuj_odpowiedz_kroku, podejmij
from rejestry.skargi.operations import zakoncz_sprawe
from rejestry.skargi.queries import skarga_sprawy
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.wyslane import odnotuj_doreczenie, odnotuj_wyslanie
from rejestry.terminy.models import Termin
from tests.rejestry.sprawy_helpers import skarga

# What the steps behind an outcome need: facts of the case and of the step.
FAKTY = {"przelozony": {"dotyczy": "broker"}, "nieuzupelniona": {}}
KROKI = {
    "przekazana": "przekazanie",
    "przekazany": "przekazanie",
    "wskazano_organ": "wskazanie",
    "przekazana_do_zalatwienia": "nizszy",
    "czesciowo_przekazana": "czesc",
    "bez_rozpoznania_braki": "wezwanie",
    "podtrzymano_stanowisko": "ponowna",
    "inny_tryb": "kpa_233",
    "do_wiadomosci": "odpis",
    "polaczona": "polaczenie",
    "polaczony": "polaczenie",
    "wycofana": "wycofanie",
    "wycofany": "wycofanie",
}


def bezzasadna(biuro, **facts):
    """An earlier complaint of the same person, refused."""
    case = skarga(biuro, **facts).sprawa
    case.stan, case.sposob, case.zakonczono = "zalatwiona", "bezzasadna", timezone.localdate()
    case.save()
    return case


def krok(biuro, entry, kod, **facts):
    """Take a step with what its row asks for."""
    row, by = SCIEZKI[kod], biuro.specjalista
    if "organ" in row.pola:
        facts.setdefault("organ", "Zarząd Transportu Miejskiego")
    if "inna_sprawa" in row.pola:
        other = skarga(biuro).sprawa if kod == "polaczenie" else bezzasadna(biuro)
        facts.setdefault("inna_sprawa", other)
    return podejmij(entry, kod, **{"powod": "Wynika z treści.", "by": by} | facts)


def wyslij_wszystko(biuro, entry, kod, dzien=None):
    """Note the dispatch of every letter the step owes, and the report where it must come back."""
    row, day = SCIEZKI[kod], dzien or timezone.localdate()
    for szablon in row.pisma:
        odnotuj_wyslanie(entry.sprawa, szablon=szablon, dzien=day, czym="list", by=biuro.sekretariat)
    if row.sprawozdanie:
        step = entry.kroki.get(kod=kod)
        odnotuj_odpowiedz_kroku(step, dzien=day, wynik="Załatwiono.", by=biuro.specjalista)


def minelo_wezwanie(biuro, entry):
    """A call delivered, and seven days gone."""
    wyslij_wszystko(biuro, entry, "wezwanie")
    odnotuj_doreczenie(entry.sprawa, szablon="wezwanie", dzien=timezone.localdate(), by=biuro.sekretariat)
    term = Termin.objects.get(sprawa=entry.sprawa, kod="SK_UZUPELNIENIE")
    step = entry.kroki.get(kod="wezwanie")
    back = timedelta(days=30)
    step.dzien, step.doreczono = step.dzien - back, step.doreczono - back
    step.save()
    term.zdarzenie, term.nominalny, term.ostateczny = (
        day - back for day in (term.zdarzenie, term.nominalny, term.ostateczny)
    )
    term.save()


def wycofana(biuro, entry, by=None, powod="Skarżący wycofał skargę.", sposob="wycofana"):
    """Withdrawn and closed."""
    krok(biuro, entry, "wycofanie", powod=powod)
    return zakoncz_sprawe(entry.sprawa, sposob=sposob, by=by or biuro.specjalista, powod=powod)


def gotowa(biuro, rodzaj, sposob):
    """A case in which everything the outcome demands is done, but for its letter or note."""
    entry = skarga(biuro, rodzaj=rodzaj)
    kod = KROKI.get(sposob)
    if kod:
        krok(biuro, entry, kod)
        minelo_wezwanie(biuro, entry) if kod == "wezwanie" else wyslij_wszystko(biuro, entry, kod)
    return skarga_sprawy(entry.sprawa).sprawa
