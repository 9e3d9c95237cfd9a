"""What the rest of the columns of the register of requests say (prawo C3): notices, calls, decisions, appeals."""

from biuro.core.lists import Kolumna
from biuro.core.polish import short_date
from org.pelnomocnictwa.rules import zlote
from rejestry.informacja_publiczna.kroki import DECYZJE, ODPOWIEDZI
from rejestry.informacja_publiczna.models import Krok, WniosekUdip
from rejestry.informacja_publiczna.sposoby import WEDLUG_KODU

R = Krok.Rodzaj
PRZETWORZONE = ("udostepniono_przetworzona", "odmowa_przetworzona")


def sposoby(wniosek: WniosekUdip) -> str:
    """The outcomes of the points, each once."""
    return "; ".join(dict.fromkeys(WEDLUG_KODU[p.sposob].nazwa for p in wniosek.punkty.all() if p.sposob))


def kroki(wniosek: WniosekUdip, *rodzaje: str) -> str:
    """The steps of these kinds that went out or came in, with their days, sums and what came back."""
    done = (krok for krok in wniosek.przebieg if krok.rodzaj in rodzaje and (krok.wyslano or krok.wplynelo))
    return "; ".join(_krok(krok) for krok in done)


def _krok(krok: Krok) -> str:
    said = [krok.get_rodzaj_display()]
    days = (("wpłynęło", krok.wplynelo), ("wysłano", krok.wyslano), ("doręczono", krok.doreczono))
    said += [f"{word} {short_date(day)}" for word, day in (*days, ("nowy termin", krok.nowy_termin)) if day]
    said += [zlote(krok.kwota)] if krok.kwota else []
    said += [f"{ODPOWIEDZI[krok.odpowiedz]} {short_date(krok.odpowiedziano)}"] if krok.odpowiedz else []
    return ", ".join(said)


def _strona(wniosek: WniosekUdip) -> str:
    return ", ".join(filter(None, [wniosek.sprawa.wnoszacy_adres, wniosek.sprawa.wnoszacy_email]))


def _art_12(wniosek: WniosekUdip) -> str:
    released = [p for p in wniosek.punkty.all() if p.wytworzyl]
    return "; ".join(dict.fromkeys(f"wytworzył: {p.wytworzyl}, udostępnił: {p.udostepnil}" for p in released))


def _przetworzona(wniosek: WniosekUdip) -> str:
    asked = any(krok.rodzaj == R.PRZETWORZONA for krok in wniosek.przebieg)
    return "przetworzona" if asked or any(p.sposob in PRZETWORZONE for p in wniosek.punkty.all()) else "prosta"


DALSZE = tuple(
    Kolumna(klucz, nazwa, wartosc=wartosc, domyslna=False)
    for klucz, nazwa, wartosc in (
        ("tresc", "Treść wniosku", lambda w: w.tresc),
        ("tresc_anonim", "Treść bez danych osobowych", lambda w: w.tresc_anonim),
        ("adres", "Adres do odpowiedzi", _strona),
        ("komorka", "Komórka wiodąca", lambda w: w.sprawa.komorka),
        ("przetworzona", "Prosta czy przetworzona", _przetworzona),
        ("nowy_termin", "Nowy termin (art. 13 ust. 2)", lambda w: kroki(w, R.PRZEDLUZENIE)),
        ("inna_forma", "Inna forma (art. 14 ust. 2)", lambda w: kroki(w, R.FORMA)),
        ("oplata", "Opłata (art. 15)", lambda w: kroki(w, R.OPLATA)),
        ("wezwania", "Wezwania", lambda w: kroki(w, R.PRZETWORZONA, R.BRAKI)),
        ("decyzje", "Decyzje", lambda w: kroki(w, *DECYZJE)),
        ("odwolanie", "Odwołanie i SKO", lambda w: kroki(w, R.ODWOLANIE, R.DO_SKO)),
        ("skarga", "Skarga do sądu", lambda w: kroki(w, R.SKARGA_WSA, R.DO_WSA)),
        ("art12", "Kto wytworzył i udostępnił (art. 12)", _art_12),
    )
)
