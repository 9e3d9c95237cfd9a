"""What came back after a step: the applicant's answer, his waiver of the appeal, the ruling of SKO or of the court."""

from dataclasses import replace
from datetime import date

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.polish import short_date
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.kroki import DECYZJE, regula
from rejestry.informacja_publiczna.models import Krok, WniosekUdip
from rejestry.informacja_publiczna.operations import zablokowany
from rejestry.informacja_publiczna.punkty import rozpatrz_ponownie
from rejestry.informacja_publiczna.rules import ostatni_dzien
from rejestry.informacja_publiczna.strona import uzupelnij_strone
from rejestry.sprawy.acts import act
from rejestry.terminy.operations import nalicz, spelnij

R = Krok.Rodzaj


@transaction.atomic
def odpowiedziano(krok: Krok, *, odpowiedz: str, dzien: date, by: Pracownik, **strona: str) -> Krok:
    """Note what came back after a step; `strona`: name and address, when the applicant gave them.

    Raises PermissionDenied, Refused, UserError.
    """
    wniosek, authority = zablokowany(krok.wniosek, by)
    krok = Krok.objects.select_for_update().get(pk=krok.pk)
    row = regula(krok)
    _check(krok, odpowiedz, dzien)
    krok.odpowiedz, krok.odpowiedziano = odpowiedz, dzien
    krok.save_act(act("odnotuj_odpowiedz", by, replace(authority, basis=f"{row.podstawa}, {authority.basis}"[:200])))
    spelnij(wniosek.sprawa, dzien=dzien, czym=dict(row.odpowiedzi)[odpowiedz], by=by, kody=(row.biegnie,))
    if odpowiedz in SKUTKI:
        SKUTKI[odpowiedz](wniosek, krok, by, strona)
    return krok


def _check(krok: Krok, odpowiedz: str, dzien: date) -> None:
    if odpowiedz not in dict(regula(krok).odpowiedzi):
        raise UserError("Wybierz z listy, co się stało.")
    if krok.wyslano is None or krok.odpowiedziano:
        raise Refused("Odpowiedź można odnotować raz, po wysłaniu pisma.")
    if not krok.wyslano <= dzien <= timezone.localdate():
        raise UserError(f"Data musi być między wysłaniem ({short_date(krok.wyslano)}) a dzisiejszym dniem.")
    if odpowiedz == "zrzekl_sie":
        _check_waiver(krok, dzien)


def _check_waiver(krok: Krok, dzien: date) -> None:
    """Art. 127a § 1 kpa: only while the appeal may be lodged."""
    last = krok.doreczono and ostatni_dzien("IP_ODWOLANIE_WNIESIENIE", krok.doreczono)
    if last is None or not krok.doreczono <= dzien <= last:
        raise Refused("Zrzec się odwołania można od doręczenia decyzji do końca 14 dni (art. 127a § 1 kpa).")
    if odwolano(krok):
        raise Refused("Odwołanie już wniesiono, więc nie można się go zrzec: można je cofnąć (art. 127a i 137 kpa).")


def odwolano(krok: Krok) -> bool:
    """Was an appeal lodged after this decision was delivered?"""
    return Krok.objects.filter(wniosek=krok.wniosek, rodzaj=R.ODWOLANIE, wplynelo__gte=krok.doreczono).exists()


def _nowy_wniosek(wniosek: WniosekUdip, krok: Krok, by: Pracownik, strona: dict[str, str]) -> None:
    """Art. 14 ust. 2, art. 15 ust. 2: it is handled „zgodnie z nowym wnioskiem”, so 14 days run from it."""
    nalicz(wniosek.sprawa, "IP_14", krok.odpowiedziano, by)


def _tozsamosc(wniosek: WniosekUdip, krok: Krok, by: Pracownik, strona: dict[str, str]) -> None:
    """Art. 64 § 2 kpa: whom the decision will name is now known."""
    day = short_date(krok.odpowiedziano)
    uzupelnij_strone(wniosek, **strona, powod=f"Wnioskodawca uzupełnił na wezwanie {day} (art. 64 § 2 kpa).", by=by)


def _uchylono(wniosek: WniosekUdip, krok: Krok, by: Pracownik, strona: dict[str, str]) -> None:
    """Art. 138 § 2 kpa: the points of the annulled decision wait again, 14 days from the day it came back."""
    decisions = wniosek.kroki.filter(rodzaj__in=DECYZJE, doreczono__lte=krok.wyslano, wyslano__isnull=False)
    annulled = decisions.order_by("-doreczono", "-pk").first()
    for punkt in wniosek.punkty.filter(czym=annulled.czym) if annulled else ():
        rozpatrz_ponownie(punkt, dzien=krok.odpowiedziano, powod="SKO uchyliło decyzję (art. 138 § 2 kpa)", by=by)


SKUTKI = {"zmienil": _nowy_wniosek, "uzupelnil": _tozsamosc, "uchylono": _uchylono}
