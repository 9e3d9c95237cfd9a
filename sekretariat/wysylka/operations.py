"""Dispatch: the gapless number RPWych, the letter sent, the case answered; cancelled, the deadline runs again."""

from datetime import date
from functools import partial
from uuid import UUID

from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.history.models import Act
from biuro.core.numbering import next_number
from biuro.core.polish import clean_line, short_date
from biuro.core.transitions import Transition, Workflow
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.ekspedycja import cofnij_wyslanie, doreczono, wyslano
from rejestry.informacja_publiczna.queries import KLASA
from rejestry.skargi.sciezki_trybow import ZEGARY
from rejestry.skargi.wyslane import kody_odpowiedzi
from rejestry.sprawy.operations import cofnij_odpowiedz, odnotuj_odpowiedz
from rejestry.terminy.operations import przywroc, spelnij
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.szablony import moze_zalatwic
from sekretariat.wysylka import tok_skargi
from sekretariat.wysylka.models import PrzesylkaWychodzaca
from sekretariat.wysylka.queries import czynne, inne_odpowiedzi
from sekretariat.wysylka.rules import ZlaData, ekspedycja, sprawdz_dni
from sekretariat.wysylka.states import obieg, obieg_pisma

SERIA = "RPWych"
INNY_TRYB = "inny_tryb"
OD_RAZU = (PrzesylkaWychodzaca.Sposob.EMAIL, PrzesylkaWychodzaca.Sposob.OSOBISCIE)  # reach the addressee that day


def wyslij(
    pismo: Pismo, *, sposob: str, data_wyslania: date, klucz: UUID, by: Pracownik, numer_nadania: str = ""
) -> PrzesylkaWychodzaca:
    """Enter the letter into the register of outgoing mail and return the entry; the case learns that it was answered.

    The same `klucz` again returns the first entry. Raises PermissionDenied with the paragraph, WrongState for a letter
    not signed or already sent, UserError for bad data.
    """
    if existing := _z_klucza(klucz, by):
        return existing
    sprawdz_sposob(sposob, numer_nadania)
    try:
        with transaction.atomic():
            return _wyslij(pismo, by, klucz, sposob, data_wyslania, clean_line(numer_nadania))
    except IntegrityError:
        if existing := _z_klucza(klucz, by):
            return existing
        raise


@transaction.atomic
def dorecz(przesylka: PrzesylkaWychodzaca, *, dzien: date, by: Pracownik) -> PrzesylkaWychodzaca:
    """Note the day of delivery. Raises PermissionDenied, WrongState, UserError."""
    if not przesylka.data_wyslania <= dzien <= timezone.localdate():
        sent = short_date(przesylka.data_wyslania)
        raise ZlaData(f"Data doręczenia musi być między dniem wysłania ({sent}) a dzisiejszym.")
    przesylka = _z_efektem("dorecz", partial(_set_delivery, dzien)).perform(przesylka, "dorecz", who=by)
    doreczono(przesylka.pismo.klucz, dzien=dzien, by=by)
    tok_skargi.odnotuj_doreczenie(przesylka.pismo, przesylka.data_wyslania, dzien, by)
    return przesylka


@transaction.atomic
def anuluj(przesylka: PrzesylkaWychodzaca, *, powod: str, by: Pracownik) -> PrzesylkaWychodzaca:
    """Cancel an entry with a reason: the number stays, the letter waits to be sent again, the deadline runs again.

    Raises PermissionDenied, ReasonRequired, WrongState, Refused when the case is already settled.
    """
    przesylka = obieg.perform(przesylka, "anuluj", who=by, reason=powod)
    pismo = przesylka.pismo
    reason = f"anulowano {przesylka}: {powod}"
    if not czynne(pismo).exists():
        tok_skargi.sprawdz_anulowanie(pismo)
        obieg_pisma.perform(pismo, "cofnij_wysylke", who=by, reason=reason)
        cofnij_wyslanie(pismo.klucz, powod=reason, by=by)
        tok_skargi.cofnij_wyslanie(pismo, reason, by)
    if pismo.odpowiada and not informacja_publiczna(pismo) and pismo.sprawa and not inne_odpowiedzi(przesylka):
        cofnij_odpowiedz(pismo.sprawa, powod=reason, by=by)
        przywroc(pismo.sprawa, powod=reason, by=by, kody=kody_odpowiedzi(pismo.sprawa))
    return przesylka


def sprawdz_sposob(sposob: str, numer_nadania: str) -> None:
    """A way of the list; a number of the post office for registered letters. Raises UserError."""
    ways = PrzesylkaWychodzaca.Sposob
    if sposob not in ways.values:
        raise UserError("Wybierz sposób wysłania.")
    if len(numer_nadania) > PrzesylkaWychodzaca._meta.get_field("numer_nadania").max_length:
        raise UserError("Numer nadania ma najwyżej 40 znaków.")


def _wyslij(pismo: Pismo, by: Pracownik, klucz: UUID, sposob: str, dzien: date, numer_nadania: str):
    pismo = obieg_pisma.perform(pismo, "wyslij", who=by)
    sprawdz_dni(pismo, dzien)
    wersja, authority = biezaca(pismo), ekspedycja(by)
    row = PrzesylkaWychodzaca(
        rok=timezone.localdate().year,
        pismo=pismo,
        sposob=sposob,
        data_wyslania=dzien,
        adresat=wersja.adresat,
        adres=wersja.adresat_adres,
        znak=pismo.znak,
        numer_nadania=numer_nadania,
        wyslal=by,
        klucz=klucz,
    )
    _answer(pismo, row, by)
    row.numer = next_number(SERIA, row.rok)  # last, so that a failure gives the number back
    row.save_act(Act("wyslij", by, authority.basis, authority.acting_for, authority.capacity))
    wyslano(pismo.klucz, dzien=dzien, czym=f"{row.rpwych}, {pismo.temat}", by=by, od_razu=sposob in OD_RAZU)
    tok_skargi.odnotuj_wyslanie(pismo, dzien, f"{row.rpwych}, {pismo.temat}", by)
    return row


def _answer(pismo: Pismo, row: PrzesylkaWychodzaca, by: Pracownik) -> None:
    if not (pismo.odpowiada and pismo.sprawa and moze_zalatwic(pismo.szablon, pismo.sprawa)):
        return
    if informacja_publiczna(pismo):
        return
    what = f"{row.get_sposob_display()}, {pismo.temat}"[:200]
    odnotuj_odpowiedz(pismo.sprawa, dzien=row.data_wyslania, czym=what, by=by)
    codes = kody_odpowiedzi(pismo.sprawa)
    if pismo.szablon == INNY_TRYB:  # the notice ends the complaint; the other procedure goes on where it belongs
        onward = f"dalej w swoim trybie, poza tą sprawą: {what}"
        spelnij(pismo.sprawa, dzien=row.data_wyslania, czym=onward, by=by, kody=codes & ZEGARY)
    spelnij(pismo.sprawa, dzien=row.data_wyslania, czym=what, by=by, kody=codes)


def informacja_publiczna(pismo: Pismo) -> bool:
    """A request is answered by the steps of its own procedure, each point by its own letter, never by any letter."""
    return pismo.sprawa is not None and pismo.sprawa.klasa_symbol == KLASA


def _set_delivery(dzien: date, row: PrzesylkaWychodzaca, akt) -> None:
    row.data_doreczenia = dzien


def _z_efektem(name: str, effect) -> Workflow:
    row = obieg.transitions[name]
    return Workflow([Transition(row.name, row.label, row.source, row.target, row.rule, effect=effect)])


def _z_klucza(klucz: UUID, by: Pracownik) -> PrzesylkaWychodzaca | None:
    existing = PrzesylkaWychodzaca.objects.filter(klucz=klucz).first()
    if existing and existing.wyslal_id != by.pk:
        raise Refused("Odśwież stronę i wyślij formularz jeszcze raz.")
    return existing
