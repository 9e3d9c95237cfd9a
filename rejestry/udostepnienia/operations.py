"""Sharing one case with one person until a day, taking it back, asking for it, answering; confidentiality of a case."""

from datetime import date
from uuid import UUID

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from guardian.shortcuts import assign_perm, remove_perm

from biuro.core.errors import Refused, UserError
from biuro.core.polish import short_date
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa, Udostepnienie
from rejestry.sprawy.queries import o_znaku, visible_to
from rejestry.sprawy.wglad import WGLAD, czynne_udostepnienia
from rejestry.udostepnienia.models import ProsbaODostep
from rejestry.udostepnienia.rules import przeszkoda, zly_okres

CZEKA = ProsbaODostep.Stan.CZEKA


@transaction.atomic
def udostepnij(sprawa: Sprawa, *, komu: Pracownik, do: date, powod: str, klucz: UUID, by: Pracownik) -> Udostepnienie:
    """Show the case to the person until the end of that day; the same key again returns the first record.

    Raises PermissionDenied (who may instead), UserError for whom or until when it cannot be, Refused for a second one.
    """
    if existing := Udostepnienie.objects.filter(klucz=klucz, udzielil=by).first():
        return existing
    sprawa, authority = held(sprawa, by)
    if reason := przeszkoda(sprawa, komu) or zly_okres(do) or _without(powod, "Napisz, dlaczego ta osoba ma widzieć."):
        raise UserError(reason)
    if visible_to(komu).filter(pk=sprawa.pk).exists():
        raise Refused(f"{komu} już widzi tę sprawę. Żeby zmienić ostatni dzień, najpierw cofnij udostępnienie.")
    row = Udostepnienie(sprawa=sprawa, komu=komu, od=timezone.localdate(), do=do, powod=powod.strip(), klucz=klucz)
    row.udzielil, row.podstawa = by, authority.basis
    row.save_act(act("udostepnij_sprawe", by, authority, powod))
    assign_perm(WGLAD, komu, sprawa)
    powiadom([komu], f"{by.krotko} udostępnia Ci sprawę {sprawa} do {short_date(do)}.", _adres(sprawa), o=sprawa)
    return row


@transaction.atomic
def cofnij(udostepnienie: Udostepnienie, *, powod: str, by: Pracownik) -> Udostepnienie:
    """End the share at once, with a reason; raises PermissionDenied, UserError, Refused when it is over."""
    row = Udostepnienie.objects.select_for_update(of=("self",)).select_related("komu").get(pk=udostepnienie.pk)
    authority = held(row.sprawa, by)[1]
    if reason := _without(powod, "Napisz, dlaczego cofasz dostęp."):
        raise UserError(reason)
    if row.cofniete or row.do < timezone.localdate():
        raise Refused("To udostępnienie już się skończyło.")
    return _ended(row, by, authority, powod)


@transaction.atomic
def zmien_poufnosc(sprawa: Sprawa, *, poufna: bool, powod: str, by: Pracownik) -> Sprawa:
    """Make the case confidential or open again, with a reason; a confidential case keeps no shares.

    Raises PermissionDenied, UserError without a reason, Refused when nothing changes.
    """
    sprawa, authority = held(sprawa, by)
    if reason := _without(powod, "Napisz, dlaczego zmieniasz poufność: powód trafia do historii sprawy."):
        raise UserError(reason)
    if sprawa.poufna == poufna:
        raise Refused("Sprawa już jest poufna." if poufna else "Sprawa nie jest poufna.")
    sprawa.poufna, sprawa.powod_poufnosci = poufna, powod.strip()[:400] if poufna else ""
    sprawa.save_act(act("oznacz_poufna" if poufna else "zdejmij_poufnosc", by, authority, powod))
    if poufna:
        for row in czynne_udostepnienia().filter(sprawa=sprawa).select_related("komu"):
            _ended(row, by, authority, f"sprawa stała się poufna: {powod.strip()}")
    return sprawa


@transaction.atomic
def popros(*, znak: str, powod: str, klucz: UUID, by: Pracownik) -> ProsbaODostep:
    """Ask for a look into the case of this mark. The answer never depends on whether there is such a case.

    Only where somebody could grant it does it reach who decides. Raises UserError for a request that waits already.
    """
    if existing := ProsbaODostep.objects.filter(klucz=klucz, kto=by).first():
        return existing
    znak = " ".join(znak.split()).upper()
    if ProsbaODostep.objects.filter(kto=by, znak=znak, stan=CZEKA).exists():
        raise UserError("Ta prośba już czeka. Kto może, odpowie na nią.")
    row = ProsbaODostep(kto=by, znak=znak, powod=powod.strip(), klucz=klucz)
    sprawa = o_znaku(Sprawa.objects.all(), znak).first()
    if sprawa and not przeszkoda(sprawa, by) and not visible_to(by).filter(pk=sprawa.pk).exists():
        row.sprawa = sprawa
    row.save_act(act("popros_o_dostep", by, Authority("prośba o dostęp"), powod))
    if row.sprawa:
        words = f"{by.krotko} prosi o dostęp do sprawy {sprawa}."
        powiadom([sprawa.prowadzi], words, reverse("udostepnienia:prosba", args=[row.pk]), o=sprawa)
    return row


@transaction.atomic
def odpowiedz(prosba: ProsbaODostep, *, do: date | None, tekst: str, by: Pracownik) -> ProsbaODostep:
    """Grant the request until a day, or refuse it (no day) with a reason; raises as udostepnij does."""
    row = ProsbaODostep.objects.select_for_update(of=("self",)).select_related("sprawa", "kto").get(pk=prosba.pk)
    sprawa, authority = held(row.sprawa, by)
    if row.stan != CZEKA:
        raise Refused("Na tę prośbę już odpowiedziano.")
    if do:
        udostepnij(sprawa, komu=row.kto, do=do, powod=tekst.strip() or row.powod, klucz=row.klucz, by=by)
    elif reason := _without(tekst, "Napisz, dlaczego odmawiasz."):
        raise UserError(reason)
    row.stan = ProsbaODostep.Stan.UDZIELONO if do else ProsbaODostep.Stan.ODMOWIONO
    row.odpowiedz, row.rozpatrzyl = tekst.strip(), by
    row.save_act(act("udziel_dostepu" if do else "odmow_dostepu", by, authority, tekst))
    if not do:
        powiadom([row.kto], f"Odmowa dostępu ({row.znak}): {tekst.strip()}", reverse("udostepnienia:moje"))
    return row


def _ended(row: Udostepnienie, by: Pracownik, authority: Authority, powod: str) -> Udostepnienie:
    row.cofniete = True
    row.save_act(act("cofnij_udostepnienie", by, authority, powod))
    remove_perm(WGLAD, row.komu, row.sprawa)
    return row


def _without(powod: str, sentence: str) -> str:
    return "" if powod.strip() else sentence


def _adres(sprawa: Sprawa) -> str:
    return reverse("akta:sprawa", args=[sprawa.znak])
