"""A change of a draft in a sentence, with the names the units and posts have at that point of the draft."""

from collections.abc import Callable, Iterable

from biuro.core.errors import UserError
from org.struktura.dzien import StrukturaDnia
from org.struktura.models import Jednostka
from org.struktura.porownanie import ile
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.projekt import KROKI, Projekt, etaty

Z = ZmianaStruktury.Rodzaj
BRAK = "jednostka lub stanowisko, którego już nie ma"


def _symbol(p: Projekt, ciag: str) -> str:
    return p.jednostki[ciag].symbol if ciag in p.jednostki else BRAK


def _post(p: Projekt, ciag: str) -> str:
    return p.nazwa_stanowiska(ciag) if ciag in p.stanowiska else BRAK


ZDANIA: dict[str, Callable[[Projekt, dict], str]] = {
    Z.NOWA_JEDNOSTKA: lambda p, d: (
        f"Powstaje {Jednostka.Rodzaj(d['rodzaj']).label} {d['symbol']} {d['nazwa']}; nadzór: {_post(p, d['nadzor'])}."
    ),
    Z.NAZWA: lambda p, d: f"{_symbol(p, d['jednostka'])} nazywa się „{d['nazwa']}”.",
    Z.SYMBOL: lambda p, d: f"{_symbol(p, d['jednostka'])} ma symbol {d['symbol']}.",
    Z.NADZOR: lambda p, d: f"{_symbol(p, d['jednostka'])}: nadzór sprawuje {_post(p, d['nadzor'])}.",
    Z.PODZIAL: lambda p, d: (
        f"Z {_symbol(p, d['jednostka'])} wydziela się {d['symbol']} {d['nazwa']}; "
        f"stanowiska: {', '.join(_post(p, s) for s in d['stanowiska']) or 'żadne'}."
    ),
    Z.POLACZENIE: lambda p, d: (
        f"{_symbol(p, d['jednostka'])} łączy się z {_symbol(p, d['wchlaniana'])}: {d['symbol']} {d['nazwa']}."
    ),
    Z.LIKWIDACJA: lambda p, d: (
        f"Znosi się {_symbol(p, d['jednostka'])}; zadania przejmuje {_symbol(p, d['nastepca'])}."
    ),
    Z.NOWE_STANOWISKO: lambda p, d: (
        f"W {_symbol(p, d['jednostka'])} powstaje stanowisko: {d['nazwa']} (etaty: {ile(etaty(d['etaty']))})."
    ),
    Z.PRZENIESIENIE: lambda p, d: f"{_post(p, d['stanowisko'])} przechodzi do {_symbol(p, d['jednostka'])}.",
    Z.NAZWA_STANOWISKA: lambda p, d: f"{_post(p, d['stanowisko'])} nazywa się „{d['nazwa']}”.",
    Z.ETATY: lambda p, d: f"{_post(p, d['stanowisko'])}: liczba etatów {ile(etaty(d['etaty']))}.",
    Z.ZNIESIENIE: lambda p, d: (
        f"Znosi się stanowisko: {_post(p, d['stanowisko'])}"
        + (f"; osoby przechodzą na: {_post(p, d['nastepne'])}." if d["nastepne"] else ".")
    ),
}


def opisy(przed: StrukturaDnia, zmiany: Iterable[ZmianaStruktury]) -> list[tuple[ZmianaStruktury, str, str]]:
    """(change, sentence, why it is no longer possible) in order; what fails is passed over."""
    projekt, found = Projekt(przed, przed.dzien), []
    for zmiana in zmiany:
        words, fault = ZDANIA[zmiana.rodzaj](projekt, zmiana.dane), ""
        try:
            KROKI[zmiana.rodzaj](projekt, zmiana.dane)
        except UserError as error:
            fault = str(error)
        found.append((zmiana, words, fault))
    return found
