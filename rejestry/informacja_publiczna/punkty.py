"""Points of a request: a new one, its outcome, its examination anew (art. 13–16 udip)."""

from dataclasses import replace
from datetime import date

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.polish import clean_line, clean_text
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.kroki import ZEGAR
from rejestry.informacja_publiczna.models import Punkt, WniosekUdip
from rejestry.informacja_publiczna.operations import zablokowany
from rejestry.informacja_publiczna.queries import Stan, stan
from rejestry.informacja_publiczna.rules import opisany_w_pismie
from rejestry.informacja_publiczna.sposoby import PODSTAWY_ODMOWY, Dokument, SposobPunktu, sposob_punktu
from rejestry.informacja_publiczna.warunki_punktu import przeszkoda_punktu
from rejestry.sprawy.acts import act
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import cofnij_odpowiedz, odnotuj_odpowiedz
from rejestry.terminy.operations import nalicz, spelnij

POLA = ("uzasadnienie", "odsylacz", "podstawa_odmowy", "stanowiska", "wytworzyl", "udostepnil")


@transaction.atomic
def dodaj_punkt(wniosek: WniosekUdip, *, tresc: str, by: Pracownik) -> Punkt:
    """Add a question that was read out of the request later. Raises PermissionDenied, Refused, UserError."""
    wniosek, authority = zablokowany(wniosek, by)
    if not clean_line(tresc):
        raise UserError("Wpisz treść punktu: o co pyta wnioskodawca.")
    punkt = Punkt(wniosek=wniosek, numer=wniosek.punkty.count() + 1, tresc=clean_line(tresc)[:2000])
    punkt.save_act(act("dodaj_punkt", by, _basis(authority, "art. 10 ust. 1 udip")))
    return punkt


@transaction.atomic
def rozstrzygnij(punkt: Punkt, *, sposob: str, by: Pracownik, **dane: str) -> Punkt:
    """Choose how the point ends; a note for the file ends it at once, a letter or decision when it is sent.

    Raises NieznanySposob, PermissionDenied, and Refused that names what is missing and the article.
    """
    wniosek, authority = zablokowany(punkt.wniosek, by)
    chosen, punkt = sposob_punktu(sposob), Punkt.objects.select_for_update().get(pk=punkt.pk)
    said = {field: clean_text(dane.get(field, "")).strip() for field in POLA}
    _check(punkt, chosen, said, stan(wniosek))
    for field, value in {"sposob": sposob, **said}.items():
        setattr(punkt, field, value)
    if chosen.dokument == Dokument.ADNOTACJA:
        punkt.zalatwiono, punkt.czym = timezone.localdate(), f"adnotacja: {chosen.nazwa}"
    punkt.save_act(act("rozstrzygnij_punkt", by, _basis(authority, chosen.podstawa)))
    if punkt.zalatwiono:
        sprawdz_komplet(wniosek, dzien=punkt.zalatwiono, czym=punkt.czym, by=by)
    return punkt


def _check(punkt: Punkt, chosen: SposobPunktu, said: dict[str, str], now: Stan) -> None:
    if punkt.zalatwiono:
        raise Refused(f"Punkt {punkt.numer} jest już załatwiony: {punkt.czym}. Możesz rozpatrzyć go ponownie.")
    before = sposob_punktu(punkt.sposob).dokument if punkt.sposob else ""
    if missing := opisany_w_pismie(now, before, chosen.dokument) or przeszkoda_punktu(now, chosen, said):
        raise Refused(missing)
    if said["podstawa_odmowy"] not in ("", *PODSTAWY_ODMOWY):
        raise UserError("Wybierz podstawę odmowy z listy.")


@transaction.atomic
def rozpatrz_ponownie(punkt: Punkt, *, dzien: date, powod: str, by: Pracownik) -> Punkt:
    """Open a settled point again (the decision was annulled, the applicant asks on); 14 days run from the day.

    Raises PermissionDenied, Refused, UserError.
    """
    wniosek, authority = zablokowany(punkt.wniosek, by)
    punkt = Punkt.objects.select_for_update().get(pk=punkt.pk)
    if punkt.zalatwiono is None:
        raise Refused(f"Punkt {punkt.numer} nie jest jeszcze załatwiony.")
    if not powod.strip() or dzien > timezone.localdate():
        raise UserError("Napisz, dlaczego rozpatrujesz punkt ponownie, i podaj dzień nie późniejszy niż dziś.")
    punkt.sposob, punkt.zalatwiono, punkt.czym = "", None, ""
    punkt.save_act(act("rozpatrz_ponownie", by, _basis(authority, "art. 138 § 2 kpa w zw. z art. 16 udip"), powod))
    if wniosek.sprawa.stan == Sprawa.Stan.ODPOWIEDZIANO:
        cofnij_odpowiedz(wniosek.sprawa, powod=powod, by=by)
    nalicz(wniosek.sprawa, "IP_14", dzien, by)
    return punkt


def sprawdz_komplet(wniosek: WniosekUdip, *, dzien: date, czym: str, by: Pracownik) -> bool:
    """When no point waits any more, the office's own deadlines are kept on that day; return whether they are."""
    now: Stan = stan(wniosek)
    if any(punkt.zalatwiono is None for punkt in now.punkty):
        return False
    spelnij(wniosek.sprawa, dzien=dzien, czym=czym, by=by, kody=ZEGAR)
    if any(_pismem(punkt) for punkt in now.punkty):
        odnotuj_odpowiedz(wniosek.sprawa, dzien=dzien, czym=czym, by=by)
    return True


def _pismem(punkt: Punkt) -> bool:
    chosen: SposobPunktu = sposob_punktu(punkt.sposob)
    return chosen.dokument != Dokument.ADNOTACJA


def _basis(authority: Authority, article: str) -> Authority:
    return replace(authority, basis=f"{article}, {authority.basis}"[:200])
