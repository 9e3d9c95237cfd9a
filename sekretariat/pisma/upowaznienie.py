"""Art. 268a kpa: a decision is signed only by one whom the President authorised in writing, beside § 9."""

from dataclasses import replace

from django.utils import timezone

from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.pelnomocnictwa.rules import upowazniony_268a
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


def brak_upowaznienia(czynnosc: str, osoba: Pracownik, pismo: Pismo) -> str:
    """Why the person may not sign this decision; empty when it is none, or he is authorised today."""
    kind = rodzaj_decyzji(pismo)
    if not kind or czynnosc not in PODPISUJACE or upowazniony_268a(osoba, timezone.localdate(), kind):
        return ""
    return BRAK


def z_art_268a(authority: Authority | None, osoba: Pracownik, pismo: Pismo) -> Authority | None:
    """The power of § 9 with the authorisation it is used by, when the letter is a decision."""
    kind = rodzaj_decyzji(pismo)
    row = upowazniony_268a(osoba, timezone.localdate(), kind) if authority and kind else None
    return replace(authority, basis=f"{authority.basis}, art. 268a kpa ({row})"[:200]) if row else authority
