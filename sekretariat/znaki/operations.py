"""A case under another mark with its mail and letters; a case that goes on in another one."""

from uuid import UUID

from django.db import transaction

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from org.powiadomienia.operations import powiadom
from org.struktura.models import Jednostka
from rejestry.jrwa.models import KlasaJrwa
from rejestry.powiazania.laczenie import zanotuj_polaczenie
from rejestry.powiazania.przeniesienie import przenies
from rejestry.sprawy.acts import act, held
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import z_klucza
from rejestry.sprawy.podstawy import PRZENIESIENIE
from sekretariat.akta.operations import zakoncz_akta
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import nowa_wersja, tresc_z_wersji, znak_pisma
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.rules import jednostka_autora

P = Pismo.Stan
U_AUTORA = (P.PROJEKT, P.ZWROCONE)
SKONCZONE = (P.WYSLANE, P.ANULOWANE)


@transaction.atomic
def przenies_akta(
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
    """Move the case with its file to a new mark. What was sent keeps the old one; drafts get the new one.

    Raises what przenies raises, and Refused while a letter is between the author and the dispatch.
    """
    if existing := z_klucza(klucz, by):
        return existing
    old, authority = held(sprawa, by)
    _bez_obiegu(old)
    where = {"jednostka": jednostka, "klasa": klasa, "rodzaj": rodzaj}
    nowa = przenies(old, **where, prowadzi=prowadzi, powod=powod, klucz=klucz, by=by)
    entry = act("przenies_do_znaku", by, authority, powod, PRZENIESIENIE)
    for item in old.przesylki.select_for_update(of=("self",)):
        item.sprawa = nowa
        item.save_act(entry)
    for letter in old.pisma.select_for_update(of=("self",)).order_by("pk"):
        _pismo(letter, nowa, entry)
    powiadom([nowa.prowadzi], f"Sprawa {old} ma nowy znak: {nowa}. Prowadzisz ją.", _adres(nowa), oprocz=by, o=nowa)
    return nowa


@transaction.atomic
def polacz_akta(sprawa: Sprawa, *, inna: Sprawa, powod: str, by: Pracownik) -> Sprawa:
    """Let the case go on in the other one and close it as joined, if nothing else is missing. Raises as both do."""
    code = zanotuj_polaczenie(sprawa, inna=inna, powod=powod, by=by)
    closed = zakoncz_akta(sprawa, sposob=code, powod=f"Dalej: {inna}. {powod.strip()}", by=by)
    powiadom([inna.prowadzi], f"Do sprawy {inna} dołączono akta sprawy {closed}.", _adres(inna), oprocz=by, o=inna)
    return closed


def _bez_obiegu(sprawa: Sprawa) -> None:
    moving = sprawa.pisma.exclude(stan__in=(*U_AUTORA, *SKONCZONE))
    if names := ", ".join(f"„{pismo.temat}” ({pismo.get_stan_display().lower()})" for pismo in moving):
        raise Refused(f"Najpierw wycofaj albo wyślij pisma w obiegu, bo noszą dotychczasowy znak: {names}.")


def _pismo(pismo: Pismo, nowa: Sprawa, entry: Act) -> None:
    pismo.sprawa = nowa
    draft = pismo.stan in U_AUTORA
    if draft:
        version = biezaca(pismo)
        pismo.znak, pismo.wersja = znak_pisma(nowa), pismo.wersja + 1
        pismo.jednostka_id = jednostka_autora(pismo.autor, nowa, nowa.data_wszczecia) or pismo.jednostka_id
    pismo.save_act(entry)
    if draft:
        nowa_wersja(pismo, tresc_z_wersji(pismo, version), version.zalaczniki, entry.who)


def _adres(sprawa: Sprawa) -> str:
    return f"/sprawy/{sprawa.znak}/"
