"""The register of requests (§ 7 ust. 2 pkt 12): entry with its 14 days, CRWIP, the anonymised copy."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.polish import clean_line, clean_text, short_date
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.informacja_publiczna.anonimizacja import dane_osobowe
from rejestry.informacja_publiczna.models import Punkt, WniosekUdip
from rejestry.informacja_publiczna.queries import KLASA, REJESTR, prowadzaca_rejestr, wniosek_sprawy
from rejestry.jrwa.queries import klasa
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import zaloz_sprawe
from rejestry.sprawy.rules import capacity_of
from rejestry.terminy.operations import nalicz

NAJWIECEJ_PUNKTOW = 50


@transaction.atomic
def zaloz_wniosek(
    *,
    tresc: str,
    punkty: list[str],
    by: Pracownik,
    zadany_sposob: str = WniosekUdip.Sposob.NIE_PODANO,
    zadana_forma: str = "",
    tozsamosc: bool = False,
    kanal: str = WniosekUdip.Kanal.NIE_PODANO,
    jednostka: Jednostka | None = None,
    **sprawa: Any,
) -> WniosekUdip:
    """Open a case of class 1431 with the points of the request, and count its 14 days; the rest as in zaloz_sprawe.

    No name, address or reason is needed (art. 2 ust. 2 udip). The same `klucz` again returns the first entry. Raises
    PermissionDenied, Refused, UserError.
    """
    texts = [text for text in map(clean_line, punkty) if text]
    _check_points(texts)
    unit, today = jednostka or prowadzaca_rejestr(), timezone.localdate()
    case = zaloz_sprawe(jednostka=unit, klasa=klasa(KLASA, today), by=by, **sprawa)
    if existing := wniosek_sprawy(case):
        return existing
    way = {"zadany_sposob": zadany_sposob, "zadana_forma": zadana_forma, "tozsamosc": tozsamosc, "kanal": kanal}
    wniosek = WniosekUdip(sprawa=case, tresc=clean_text(tresc), **way)
    wniosek.save_act(entry := Act("wpisz_do_rejestru", by, f"{REJESTR}, art. 10 ust. 1 udip", capacity=capacity_of(by)))
    for number, text in enumerate(texts, 1):
        Punkt(wniosek=wniosek, numer=number, tresc=text).save_act(entry)
    nalicz(case, "IP_14", case.data_wplywu, by)
    return wniosek


def _check_points(texts: list[str]) -> None:
    if not texts:
        raise UserError("Wpisz przynajmniej jeden punkt: o co pyta wnioskodawca.")
    if len(texts) > NAJWIECEJ_PUNKTOW or max(map(len, texts)) > Punkt._meta.get_field("tresc").max_length:
        raise UserError(f"Podziel wniosek na najwyżej {NAJWIECEJ_PUNKTOW} punktów, każdy do 2000 znaków.")


def zablokowany(wniosek: WniosekUdip, by: Pracownik) -> tuple[WniosekUdip, Authority]:
    """The locked request of an open case and the authority over it; raises PermissionDenied or Refused."""
    case, authority = held(wniosek.sprawa, by)
    if case.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {case} jest załatwiona. Najpierw ją wznów.")
    return WniosekUdip.objects.select_related("sprawa").get(pk=wniosek.pk), authority


@transaction.atomic
def wpisz_do_crwip(wniosek: WniosekUdip, *, numer: str, dzien: date, by: Pracownik) -> WniosekUdip:
    """Note the number and the day of the entry in the central register of the city, and who made it.

    A correction is the same act again. Raises PermissionDenied, UserError.
    """
    _, authority = held(wniosek.sprawa, by)
    wniosek = WniosekUdip.objects.select_for_update().get(pk=wniosek.pk)
    if not clean_line(numer):
        raise UserError("Wpisz numer, który nadał CRWIP.")
    received, today = wniosek.sprawa.data_wplywu, timezone.localdate()
    if not received <= dzien <= today:
        raise UserError(f"Data wpisu musi być między wpływem ({short_date(received)}) a dzisiejszym dniem.")
    wniosek.crwip_numer, wniosek.crwip_data, wniosek.crwip_wpisal = clean_line(numer), dzien, by
    wniosek.save_act(_act("wpisz_do_crwip", by, authority, f"{REJESTR}, zarz. 12/2016/K"))
    return wniosek


@transaction.atomic
def zapisz_anonim(
    wniosek: WniosekUdip, *, tresc: str, odpowiedz: str, do_publikacji: bool, by: Pracownik, powod: str = ""
) -> WniosekUdip:
    """Keep the copy without personal data beside the original; with `do_publikacji` it may go to BIP.

    What looks like data stops the publication; a word that is only like a name may stay, with a reason. Raises
    PermissionDenied, Refused, UserError.
    """
    _, authority = held(wniosek.sprawa, by)
    wniosek = WniosekUdip.objects.select_for_update().get(pk=wniosek.pk)
    tresc, odpowiedz = clean_text(tresc).strip(), clean_text(odpowiedz).strip()
    if do_publikacji:
        _check_publication(f"{tresc}\n{odpowiedz}" if tresc else "", wniosek.sprawa, powod)
    wniosek.tresc_anonim, wniosek.odpowiedz_anonim, wniosek.do_publikacji = tresc, odpowiedz, do_publikacji
    wniosek.save_act(_act("zapisz_anonim", by, authority, "art. 5 ust. 2 udip, art. 5 ust. 1 lit. c RODO", powod))
    return wniosek


def _check_publication(text: str, sprawa: Sprawa, powod: str) -> None:
    if not text:
        raise UserError("Wpisz treść wniosku bez danych osobowych: bez niej nie ma czego opublikować.")
    found = dane_osobowe(text, sprawa)
    sure = [what for what in found if not what.startswith("wnioskodawca")]
    if sure or (found and not powod.strip()):
        raise Refused(f"To wygląda na dane osobowe, więc nie można tego opublikować: {'; '.join(found)}.")


def _act(name: str, by: Pracownik, authority: Authority, basis: str, reason: str = "") -> Act:
    return act(name, by, Authority(basis, authority.acting_for, authority.capacity), reason)
