"""Moving a case to another class or unit: a new mark in the spis of today, the old position kept and closed by it.

Nothing numbered is changed or removed: the old row says where the case goes on, the new one where it comes from.
"""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from guardian.shortcuts import assign_perm

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from rejestry.jrwa.models import KlasaJrwa
from rejestry.powiazania.rules import przeszkoda_przeniesienia
from rejestry.powiazania.zakladanie import zaloz_dalszy_ciag
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.operations import z_klucza
from rejestry.sprawy.podstawy import PRZENIESIENIE
from rejestry.sprawy.rules import odmowa_zalozenia, zaklada
from rejestry.sprawy.sposoby import PRZENIESIONA
from rejestry.sprawy.wglad import WGLAD, czynne_udostepnienia


@transaction.atomic
def przenies(
    sprawa: Sprawa,
    *,
    jednostka: Jednostka,
    klasa: KlasaJrwa,
    prowadzi: Pracownik,
    powod: str,
    klucz: UUID,
    by: Pracownik,
    rodzaj: str = "",
) -> Sprawa:
    """Let the case go on under a new mark of this unit and class; return it. The same `klucz` returns the first one.

    Its deadlines and shares go with it; letters and mail are moved by the caller, who knows them. `rodzaj`: complaint
    or motion, when it goes to the register of complaints. Raises PermissionDenied for one who does not act in the case
    or opens none there, Refused with what stands in the way.
    """
    if existing := z_klucza(klucz, by):
        return existing
    sprawa, authority = held(sprawa, by)
    _sprawdz(sprawa, jednostka, klasa, prowadzi, by)
    if not powod.strip():
        raise Refused(f"Napisz, dlaczego sprawa zmienia znak ({PRZENIESIENIE}).")
    where = {"jednostka": jednostka, "klasa": klasa, "rodzaj": rodzaj}
    nowa = zaloz_dalszy_ciag(sprawa, **where, prowadzi=prowadzi, klucz=klucz, by=by)
    entry = act("przenies_do_znaku", by, authority, powod, PRZENIESIENIE)
    _zamknij_stara(sprawa, nowa, entry)
    _przepisz(sprawa, nowa, entry)
    return nowa


def _sprawdz(sprawa: Sprawa, jednostka: Jednostka, klasa: KlasaJrwa, prowadzi: Pracownik, by: Pracownik) -> None:
    if reason := przeszkoda_przeniesienia(sprawa, jednostka.pk, klasa.symbol):
        raise Refused(reason)
    if zaklada(prowadzi, jednostka, klasa.symbol) is None:
        raise Refused(f"{prowadzi} nie pracuje w jednostce {jednostka.symbol} i nią nie kieruje: wskaż kogoś stamtąd.")
    if zaklada(by, jednostka, klasa.symbol) is None:
        raise PermissionDenied(odmowa_zalozenia(jednostka, klasa.symbol))


def _zamknij_stara(sprawa: Sprawa, nowa: Sprawa, entry: Act) -> None:
    today = timezone.localdate()
    sprawa.stan, sprawa.sposob, sprawa.zakonczono = Sprawa.Stan.ZALATWIONA, PRZENIESIONA.kod, today
    sprawa.save_act(entry)
    facts = {"powod": entry.reason[:400], "dzien": today, "kto": entry.who}
    Powiazanie(rodzaj=Powiazanie.Rodzaj.PRZENIESIENIE, z=sprawa, do=nowa, **facts).save_act(entry)


def _przepisz(sprawa: Sprawa, nowa: Sprawa, entry: Act) -> None:
    """Deadlines run on and shares last under the new mark; a register has counted its own already."""
    counted = set(nowa.terminy.filter(spelniony=None).values_list("kod", flat=True))
    for termin in sprawa.terminy.select_for_update():
        termin.sprawa = nowa
        if termin.spelniony is None and termin.kod in counted:
            termin.spelniony, termin.czym = timezone.localdate(), f"biegnie pod znakiem {nowa}"
        termin.save_act(entry)
    for row in czynne_udostepnienia().filter(sprawa=sprawa).select_related("komu"):
        row.sprawa = nowa
        row.save_act(entry)
        assign_perm(WGLAD, row.komu, nowa)
