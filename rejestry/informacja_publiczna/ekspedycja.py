"""What a dispatch does to a request: the step is done, its points are settled, deadlines start, end or move.

Consequences of a dispatch, whose authority is the dispatch's; found by the key that a step shares with its letter.
"""

from datetime import date
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.kroki import DECYZJE, DOKUMENTY, regula
from rejestry.informacja_publiczna.models import Krok, Punkt
from rejestry.informacja_publiczna.punkty import sprawdz_komplet
from rejestry.informacja_publiczna.rules import ostatni_dzien
from rejestry.informacja_publiczna.sposoby import sposob_punktu
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.operations import cofnij_odpowiedz
from rejestry.sprawy.rules import capacity_of
from rejestry.terminy.models import Przedluzenie
from rejestry.terminy.operations import nalicz, spelnij
from rejestry.terminy.zmiany import przelicz_bieg

R = Krok.Rodzaj


@transaction.atomic
def wyslano(klucz: UUID, *, dzien: date, czym: str, by: Pracownik, od_razu: bool = False) -> Krok | None:
    """The letter of this key was sent; None: it is no step. `od_razu`: it reached the applicant the same day.

    Reading: a decision is delivered only when the delivery is noted (art. 39, 109 kpa), never by an e-mail alone.
    """
    krok = _locked(klucz)
    if krok is None or krok.wyslano:  # sent again another way: the first day counts
        return krok
    od_razu = od_razu and krok.rodzaj not in DECYZJE
    krok.wyslano, krok.czym, krok.doreczono = dzien, czym[:200], dzien if od_razu else None
    krok.save_act(_act("wyslij_krok", krok, by, czym))
    spelnij(krok.wniosek.sprawa, dzien=dzien, czym=krok.czym, by=by, kody=regula(krok).konczy)
    _zastap(krok, by)
    _zalatw_punkty(krok, by)
    if od_razu:
        rozpocznij(krok, by)
    return krok


@transaction.atomic
def doreczono(klucz: UUID, *, dzien: date, by: Pracownik) -> Krok | None:
    """The letter of this key was delivered; what runs from the delivery starts."""
    krok = _locked(klucz)
    if krok is None or krok.doreczono:
        return krok
    krok.doreczono = dzien
    krok.save_act(_act("dorecz_krok", krok, by))
    rozpocznij(krok, by)
    return krok


@transaction.atomic
def cofnij_wyslanie(klucz: UUID, *, powod: str, by: Pracownik) -> Krok | None:
    """The only dispatch of the letter was cancelled: its points wait and its deadlines run again.

    Raises Refused for a closed case.
    """
    krok = _locked(klucz)
    if krok is None or krok.wyslano is None:
        return krok
    if krok.wniosek.sprawa.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {krok.wniosek.sprawa} jest już załatwiona. Najpierw ją wznów.")
    sent, krok.wyslano, krok.czym, krok.doreczono = krok.czym, None, "", None
    krok.save_act(_act("cofnij_krok", krok, by, powod))
    for punkt in Punkt.objects.select_for_update().filter(wniosek=krok.wniosek, czym=sent):
        punkt.zalatwiono, punkt.czym = None, ""
        punkt.save_act(_act("cofnij_krok", krok, by, powod))
    _cofnij_terminy(krok, sent, powod, by)
    if krok.wniosek.sprawa.stan == Sprawa.Stan.ODPOWIEDZIANO:
        cofnij_odpowiedz(krok.wniosek.sprawa, powod=powod, by=by)
    return krok


@transaction.atomic
def porzuc(klucz: UUID, *, powod: str, by: Pracownik) -> Krok | None:
    """The letter of this key was cancelled before it was signed: its step will not happen."""
    krok = _locked(klucz)
    if krok is None:
        return None
    krok.porzucono = timezone.localdate()
    krok.save_act(_act("porzuc_krok", krok, by, powod))
    return krok


def rozpocznij(krok: Krok, by: Pracownik) -> None:
    """Count the deadline the step starts, if it starts one."""
    row = regula(krok)
    if row.biegnie:
        nalicz(krok.wniosek.sprawa, row.biegnie, getattr(krok, row.od), by)


def _locked(klucz: UUID) -> Krok | None:
    rows = Krok.objects.select_for_update(of=("self",)).select_related("wniosek__sprawa")
    return rows.filter(klucz=klucz).first()


def _zastap(krok: Krok, by: Pracownik) -> None:
    """A notice sent within the 14 days takes their place; one sent later changes nothing."""
    case = krok.wniosek.sprawa
    running = case.terminy.filter(kod="IP_14", spelniony=None).first()
    if running is None or not (regula(krok).zastepuje and krok.wszystko):
        return
    if krok.wyslano > ostatni_dzien("IP_14", running.zdarzenie):
        return
    if krok.rodzaj == R.PRZEDLUZENIE:
        _przedluz(krok, by)
    else:
        spelnij(case, dzien=krok.wyslano, czym=krok.czym, by=by, kody=("IP_14",))


def _przedluz(krok: Krok, by: Pracownik) -> None:
    """Art. 13 ust. 2: the notice itself moves the day; sent again after a cancelled dispatch, it is noted again."""
    termin = krok.wniosek.sprawa.terminy.select_for_update().filter(kod="IP_14", spelniony=None).first()
    if termin is None:
        return
    podstawa = regula(krok).podstawa
    facts = {"dzien": krok.wyslano, "bylo": termin.ostateczny, "powod": krok.powod, "podstawa": podstawa}
    row = termin.przedluzenia.filter(nowy=krok.nowy_termin).first()
    row = row or Przedluzenie(termin=termin, nowy=krok.nowy_termin, **facts)
    row.zawiadomiono, row.czym = krok.wyslano, krok.czym
    row.save_act(_act("przedluz", krok, by, krok.powod))
    przelicz_bieg(termin, _act("przelicz_termin", krok, by, krok.powod))


def _zalatw_punkty(krok: Krok, by: Pracownik) -> None:
    document = DOKUMENTY.get(R(krok.rodzaj))
    for punkt in krok.wniosek.punkty.select_for_update().filter(zalatwiono=None).exclude(sposob=""):
        if sposob_punktu(punkt.sposob).dokument == document:
            punkt.zalatwiono, punkt.czym = krok.wyslano, krok.czym
            punkt.save_act(_act("zalatw_punkt", krok, by, krok.czym))
    if document:
        sprawdz_komplet(krok.wniosek, dzien=krok.wyslano, czym=krok.czym, by=by)


def _cofnij_terminy(krok: Krok, sent: str, powod: str, by: Pracownik) -> None:
    case = krok.wniosek.sprawa
    for row in Przedluzenie.objects.select_for_update().filter(termin__sprawa=case, czym=sent):
        row.zawiadomiono, row.czym = None, ""
        row.save_act(_act("cofnij_krok", krok, by, powod))
    if started := regula(krok).biegnie:
        spelnij(case, dzien=timezone.localdate(), czym="wysłanie anulowano", by=by, kody=(started,))
    running = set(case.terminy.filter(spelniony=None).values_list("kod", flat=True))
    for termin in case.terminy.select_for_update().filter(czym=sent).exclude(kod__in=running):
        termin.spelniony, termin.czym = None, ""
        termin.save_act(_act("przywroc_termin", krok, by, powod))


def _act(name: str, krok: Krok, by: Pracownik, reason: str = "") -> Act:
    return Act(name, by, regula(krok).podstawa[:200], capacity=capacity_of(by), reason=reason.strip())
