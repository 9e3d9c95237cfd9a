"""Loading classes of the JRWA: the first ones from data, whole lists from a file, approved with a decision."""

import json
from datetime import date, timedelta
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.intake import przyjmij
from biuro.core.history.models import Act
from biuro.core.polish.dates import short_date
from biuro.core.sandbox.pool import Sandbox, SandboxFailure
from org.kadry.models import Pracownik
from org.uprawnienia.powierzenia import administruje
from rejestry.jrwa import dane, queries
from rejestry.jrwa.models import KlasaJrwa, WykazAkt
from rejestry.jrwa.rules import Wiersz, odczytaj

SANDBOX = Sandbox("rejestry.jrwa.czytanie:czytaj", memory_mb=340, seconds=15, size=1)
NIE_DA_SIE = "Tego arkusza nie da się bezpiecznie odczytać. Zapisz go jako CSV UTF-8 i dodaj ponownie."
TYLKO_ADMINISTRATOR = "Wykaz akt zmienia administrator Biura (powierzenie: administracja Biura)."
S = WykazAkt.Stan


class BledyWykazu(UserError):
    """The sheet cannot become a list of classes; `bledy` says why, row by row."""

    def __init__(self, bledy: list[str]):
        super().__init__("Ten plik ma błędy. Popraw je i wczytaj plik jeszcze raz.")
        self.bledy = bledy


@transaction.atomic
def wczytaj_klasy() -> int:
    """Create the first classes where there are none of that symbol; return how many were created."""
    known = set(KlasaJrwa.objects.values_list("symbol", flat=True))
    missing = [row for row in dane.KLASY if row[0] not in known]
    for symbol, haslo, kategoria, pewnosc in missing:
        klasa = KlasaJrwa(symbol=symbol, haslo=haslo, kategoria=kategoria, pewnosc=pewnosc)
        klasa.save_act(Act("wczytaj", None, "§ 6 ust. 4; rozp. PRM z 18.01.2011"))
    return len(missing)


@transaction.atomic
def wczytaj(*, plik, nazwa: str, klucz: UUID, by: Pracownik) -> WykazAkt:
    """Keep a list from a file as a draft. Raises BledyWykazu, PlikOdrzucony or PermissionDenied."""
    act = _akt("wczytaj_wykaz", by)
    if (known := WykazAkt.objects.filter(klucz=klucz).first()) is not None:
        return known
    content = plik.read()
    plik.seek(0)
    kept = przyjmij(plik, plik.name)
    rows, errors = odczytaj(_rows(content, kept.nazwa))
    if errors:
        raise BledyWykazu(errors)
    wykaz = WykazAkt(
        nazwa=nazwa,
        plik=kept.plik,
        nazwa_pliku=kept.nazwa,
        wiersze=[list(row) for row in rows],
        wczytal=by,
        klucz=klucz,
    )
    wykaz.save_act(act)
    return wykaz


@transaction.atomic
def zatwierdz(wykaz: WykazAkt, *, od: date, decyzja: str, by: Pracownik) -> WykazAkt:
    """The list is in force from that day: new and changed classes begin, those it does not know end the day before.

    Cases keep the row of their class. Raises Refused for a list decided already, UserError for a day that has passed
    or is not later than the last change.
    """
    act = _akt("zatwierdz_wykaz", by, decyzja)
    row = _zablokuj(wykaz)
    _sprawdz_dzien(od)
    row.stan, row.od, row.decyzja = S.ZATWIERDZONY, od, decyzja
    row.save_act(act)
    new = {wiersz[0]: Wiersz(*wiersz) for wiersz in row.wiersze}
    for klasa in queries.obowiazujace(od).select_for_update():
        if new.get(klasa.symbol) == Wiersz(klasa.symbol, klasa.haslo, klasa.kategoria):
            del new[klasa.symbol]
        else:
            klasa.do = od - timedelta(days=1)
            klasa.save_act(act)
    for wiersz in new.values():
        sure = KlasaJrwa.Pewnosc.POTWIERDZONA
        KlasaJrwa(**wiersz._asdict(), od=od, pewnosc=sure, wykaz=row).save_act(act)
    return row


@transaction.atomic
def odrzuc(wykaz: WykazAkt, *, powod: str, by: Pracownik) -> WykazAkt:
    """The draft will not be used; it stays on record. Raises Refused for a list decided already."""
    act = _akt("odrzuc_wykaz", by, powod)
    row = _zablokuj(wykaz)
    row.stan = S.ODRZUCONY
    row.save_act(act)
    return row


def _sprawdz_dzien(od: date) -> None:
    last = queries.ostatni_dzien_zmiany()
    if od < timezone.localdate():
        raise UserError("Wykaz akt nie może zacząć obowiązywać w przeszłości. Podaj dzisiejszy albo późniejszy dzień.")
    if last and od <= last:
        raise UserError(f"Zatwierdzono już wykaz obowiązujący od {short_date(last)}. Podaj dzień późniejszy.")


def _zablokuj(wykaz: WykazAkt) -> WykazAkt:
    rows = list(WykazAkt.objects.select_for_update().order_by("pk"))  # one decision about lists at a time
    row = next(row for row in rows if row.pk == wykaz.pk)
    if row.stan != S.PROJEKT:
        raise Refused(f"O tym wykazie już zdecydowano: {row.get_stan_display().lower()}.")
    return row


def _rows(content: bytes, nazwa: str) -> list[tuple[int, list[str]]]:
    kind = nazwa.rpartition(".")[2].upper()
    if kind not in {"CSV", "XLSX"}:
        raise PlikOdrzucony("Dodaj plik CSV albo XLSX.")
    try:
        answer = json.loads(SANDBOX.run({"rodzaj": kind}, content))
    except SandboxFailure as failure:
        raise PlikOdrzucony(NIE_DA_SIE) from failure
    if "odmowa" in answer:
        raise PlikOdrzucony(answer["odmowa"])
    return [(number, cells) for number, cells in answer["wiersze"]]


def _akt(name: str, by: Pracownik, powod: str = "") -> Act:
    authority = administruje(by)
    if authority is None:
        raise PermissionDenied(TYLKO_ADMINISTRATOR)
    return Act(name, by, authority.basis, capacity=authority.capacity, reason=powod)
