"""The facts for „czego brakuje, żeby zamknąć” gathered from the register in which a case stands, and its outcomes."""

from rejestry.informacja_publiczna.queries import KLASA as KLASA_INFORMACJI
from rejestry.informacja_publiczna.queries import wniosek_sprawy
from rejestry.informacja_publiczna.zamkniecie import sposoby_wniosku, wymogi_wniosku
from rejestry.skargi.models import Skarga
from rejestry.skargi.queries import KLASA, skarga_sprawy
from rejestry.skargi.sposoby import sposoby
from rejestry.skargi.zamkniecie import braki_zakonczenia
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import otwarte_podteczki, polaczona
from rejestry.sprawy.sposoby import OGOLNE, Sposob
from rejestry.sprawy.zamkniecie import Fakty, Rodzaj, Wymog


def sposoby_sprawy(sprawa: Sprawa) -> tuple[Sposob, ...]:
    """The outcomes a case may have: of its kind in its register, or the general ones."""
    if sprawa.klasa_symbol == KLASA_INFORMACJI:
        return sposoby_wniosku(sprawa)
    skarga = skarga_sprawy(sprawa)
    return sposoby(skarga.rodzaj) if skarga else OGOLNE


def rodzaj_sprawy(sprawa: Sprawa) -> Rodzaj:
    """The kind by which the law asks; the class decides, so that nobody leaves a register by leaving out the entry."""
    if sprawa.podteczka:
        return Rodzaj.PODTECZKA
    by_class = {KLASA: Rodzaj.SKARGA, KLASA_INFORMACJI: Rodzaj.INFORMACJA}
    return by_class.get(sprawa.klasa_symbol, Rodzaj.ZWYKLA)


def fakty_zamkniecia(sprawa: Sprawa, sposob: Sposob | None, adnotacja: str = "", w_toku: tuple[str, ...] = ()) -> Fakty:
    """What the table of demands is asked about this case; `w_toku`: letters not finished, known to the caller."""
    kind, code = rodzaj_sprawy(sprawa), sposob.kod if sposob else ""
    entry, demands = _z_rejestru(sprawa, kind, code, adnotacja)
    return Fakty(
        rodzaj=kind,
        sposob=sposob,
        w_rejestrze=entry,
        odpowiedziano=sprawa.odpowiedz_wyslano is not None,
        adnotacja=adnotacja,
        polaczona=polaczona(sprawa),
        w_toku=tuple(w_toku),
        otwarte=otwarte_podteczki(sprawa),
        z_rejestru=tuple(demands),
    )


def _z_rejestru(sprawa: Sprawa, kind: Rodzaj, sposob: str, adnotacja: str) -> tuple[bool, list[Wymog]]:
    """Whether the case stands in the register of its kind, and what the register demands for the outcome."""
    if kind == Rodzaj.INFORMACJA:
        wniosek = wniosek_sprawy(sprawa)
        return wniosek is not None, wymogi_wniosku(wniosek, sposob) if wniosek else []
    if kind != Rodzaj.SKARGA:
        return True, []
    skarga = skarga_sprawy(sprawa)
    return skarga is not None, _wymogi_skargi(skarga, sposob, adnotacja) if skarga and sposob else []


def _wymogi_skargi(skarga: Skarga, sposob: str, adnotacja: str) -> list[Wymog]:
    return [
        Wymog("Tok sprawy", row.przepis, row.tekst.removeprefix("Nie: "))
        for row in braki_zakonczenia(skarga, sposob, adnotacja)
    ]
