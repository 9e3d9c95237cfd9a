"""Art. 268a kpa: a decision is signed only by one whom the President authorised in writing, beside § 9."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import Q
from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.pelnomocnictwa.rules import obejmuje, upowaznione, upowazniony_268a
from org.podpisywanie.reguly import Czynnosc
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.szablony import SZABLONY

C = Czynnosc
PODPISUJACE = (C.PODPIS, C.APROBATA_OSTATECZNA)
BRAK = (
    "Nie: to decyzja, a podpisać ją może tylko osoba z pisemnym upoważnieniem Prezydenta do wydawania decyzji"
    " (art. 268a kpa). Zmień rodzaj pisma na zastrzeżone, żeby przedłożyć je Prezydentowi (§ 9 ust. 2)."
)


def rodzaj_decyzji(pismo: Pismo) -> str:
    """The kind of decision the letter is; empty for every other letter."""
    szablon = SZABLONY.get(pismo.szablon)
    return szablon.decyzja if szablon else ""


def brak_upowaznienia(czynnosc: str, osoba: Pracownik, pismo: Pismo, kiedy: datetime | None = None) -> str:
    """Why the person may not sign this decision; empty when it is none, or he is authorised today (then)."""
    kind, day = rodzaj_decyzji(pismo), kiedy or timezone.localdate()
    if not kind or czynnosc not in PODPISUJACE or upowazniony_268a(osoba, day, kind):
        return ""
    _, missing = obejmuje(osoba, _Decyzja(kind), day, Pelnomocnictwo.Rodzaj.UPOWAZNIENIE)
    return f"{BRAK} Powód: {missing}."


@dataclass(frozen=True)
class _Decyzja:
    """A decision as an authorisation is asked about it; a decision is no obligation, so it costs nothing."""

    rodzaj_czynnosci: str
    kwota: int = 0


def do_podpisania(osoba: Pracownik) -> Q:
    """The same for a list: every letter but the decisions the person is not authorised to sign today."""
    today = timezone.localdate()
    decisions = {kod: szablon.decyzja for kod, szablon in SZABLONY.items() if szablon.decyzja}
    allowed = upowaznione(osoba, today, set(decisions.values()))
    return ~Q(szablon__in=[kod for kod, kind in decisions.items() if kind not in allowed])


def z_art_268a(
    authority: Authority | None, osoba: Pracownik, pismo: Pismo, kiedy: datetime | None = None
) -> Authority | None:
    """The power of § 9 with the authorisation it is used by, when the letter is a decision."""
    kind = rodzaj_decyzji(pismo)
    row = upowazniony_268a(osoba, kiedy or timezone.localdate(), kind) if authority and kind else None
    return replace(authority, basis=f"{authority.basis}, art. 268a kpa ({row})"[:200]) if row else authority
