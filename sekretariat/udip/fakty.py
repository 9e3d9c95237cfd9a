"""What a letter of the procedure says beside the case: written from the points and the step, filled in once."""

from biuro.core.polish import spoken_date
from org.pelnomocnictwa.rules import zlote
from rejestry.informacja_publiczna.kroki import DOKUMENTY
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.informacja_publiczna.sposoby import (
    PODSTAWY_ODMOWY,
    TAK,
    WEDLUG_KODU,
)

R = Krok.Rodzaj
UDOSTEPNIAMY = "Udostępniamy informację. [uzupełnij: treść informacji albo nazwa załącznika]"
ZDANIA = {
    "w_bip": "Ta informacja jest w Biuletynie Informacji Publicznej: {odsylacz} (art. 10 ust. 1 ustawy).",
    "nie_stanowi": "To nie jest informacja publiczna (art. 1 ust. 1 ustawy).",
    "nie_posiada": "Nie mamy tej informacji (art. 4 ust. 3 ustawy).",
    "inny_tryb": "Dostęp do tej informacji regulują inne przepisy (art. 1 ust. 2 ustawy).",
    "ponowne_wykorzystywanie": "To wniosek o ponowne wykorzystywanie informacji sektora publicznego. Rozpatrujemy go "
    "według ustawy z 11 sierpnia 2021 r. o otwartych danych.",
    "przekazano": "Ten punkt przekazaliśmy.",
    "bez_rozpoznania": "W tej części zostawiamy wniosek bez rozpoznania (art. 64 § 2 Kodeksu postępowania "
    "administracyjnego).",
}
OZNACZENIE = """## Oznaczenie informacji (art. 12 ust. 1 ustawy)

- Podmiot, który udostępnia: Prezydent Miasta Poznania, Biuro Poznań Kontakt
- Kto wytworzył informację lub odpowiada za jej treść: {wytworzyl}
- Kto udostępnia: {udostepnil}
- Data udostępnienia: dzień wysłania tego pisma"""


def fakty_kroku(krok: Krok) -> dict[str, str]:
    """The facts the template of the step may name."""
    wniosek = krok.wniosek
    punkty = punkty_pisma(krok)
    return {
        **_strona(wniosek),
        "powod": krok.powod,
        "nowy_termin": f"{spoken_date(krok.nowy_termin)} roku" if krok.nowy_termin else "",
        "kwota": zlote(krok.kwota) if krok.kwota else "",
        "zadany_sposob": _zadany_sposob(wniosek),
        "punkty": "\n\n".join(f"**Punkt {p.numer}.** {p.tresc}\n\n{tekst_punktu(p)}" for p in punkty),
        "punkty_decyzji": "\n".join(f"- {p.tresc}" for p in punkty),
        "oznaczenie": oznaczenie(punkty),
        "podstawa_odmowy": _podstawa(punkty),
        "uzasadnienie": "\n\n".join(dict.fromkeys(p.uzasadnienie for p in punkty if p.uzasadnienie)),
        "stanowiska": _stanowiska(punkty),
        "odwolanie_wplynelo": _dzien(wniosek, R.ODWOLANIE),
        "skarga_wplynela": _dzien(wniosek, R.SKARGA_WSA),
    }


def punkty_pisma(krok: Krok) -> list[Punkt]:
    """The points this letter settles."""
    waiting = krok.wniosek.punkty.filter(zalatwiono=None).exclude(sposob="").order_by("numer")
    return [p for p in waiting if WEDLUG_KODU[p.sposob].dokument == DOKUMENTY.get(R(krok.rodzaj))]


def tekst_punktu(punkt: Punkt) -> str:
    """What the answer says about one point."""
    released = WEDLUG_KODU[punkt.sposob].grupa == TAK
    words = UDOSTEPNIAMY if released and not punkt.uzasadnienie else "Udostępniamy informację."
    if not released:
        words = ZDANIA.get(punkt.sposob, "").format(odsylacz=punkt.odsylacz)
    return f"{words}\n\n{punkt.uzasadnienie}".strip()


def oznaczenie(punkty: list[Punkt]) -> str:
    """The marking of art. 12; empty when nothing is released."""
    released = [p for p in punkty if WEDLUG_KODU[p.sposob].grupa == TAK]
    if not released:
        return ""
    made = "; ".join(dict.fromkeys(p.wytworzyl for p in released))
    return OZNACZENIE.format(wytworzyl=made, udostepnil="; ".join(dict.fromkeys(p.udostepnil for p in released)))


def _strona(wniosek: WniosekUdip) -> dict[str, str]:
    """An applicant without a name is addressed by what he gave (art. 2 ust. 2 udip)."""
    case = wniosek.sprawa
    who = case.wnoszacy or case.wnoszacy_email or "Wnioskodawca"
    return {"adresat": who, "strona": case.wnoszacy or "[uzupełnij: imię i nazwisko albo nazwa strony]"}


def _zadany_sposob(wniosek: WniosekUdip) -> str:
    named = wniosek.zadany_sposob != WniosekUdip.Sposob.NIE_PODANO
    said = [wniosek.get_zadany_sposob_display() if named else "", wniosek.zadana_forma]
    return ", ".join(filter(None, said)) or "[uzupełnij: sposób lub forma, o które prosił wnioskodawca]"


def _podstawa(punkty: list[Punkt]) -> str:
    chosen = dict.fromkeys(p.podstawa_odmowy for p in punkty if p.podstawa_odmowy in PODSTAWY_ODMOWY)
    grounds = dict.fromkeys("art. 5 ust. 1" if c in ("niejawne", "tajemnica") else "art. 5 ust. 2" for c in chosen)
    processed = any(p.sposob == "odmowa_przetworzona" for p in punkty)
    return " i ".join([*grounds, *(["art. 3 ust. 1 pkt 1"] if processed else [])])


def _stanowiska(punkty: list[Punkt]) -> str:
    said = dict.fromkeys(p.stanowiska for p in punkty if p.stanowiska)
    return (
        "\n\n".join(said)
        or "[uzupełnij: imiona, nazwiska i funkcje osób, które zajęły stanowisko, i chronione podmioty]"
    )


def _dzien(wniosek: WniosekUdip, rodzaj: str) -> str:
    row = wniosek.kroki.filter(rodzaj=rodzaj, wplynelo__isnull=False).order_by("-pk").first()
    return f"{spoken_date(row.wplynelo)} roku" if row else ""
