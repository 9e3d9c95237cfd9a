"""Art. 238 kpa: the outcome written into the register is the one a sent notice tells; no note stands for the notice."""

from biuro.core.errors import Refused
from rejestry.sprawy.models import Sprawa
from rejestry.zgloszenia.queries import protokol_sprawy
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.szablony import SZABLONY

SKARGI = ("skarga_zasadna", "skarga_czesciowo", "skarga_bezzasadna")
# Who filed orally and never signed may withdraw, or leave the call of § 8 ust. 2 without an answer.
BEZ_PROTOKOLU = ("wycofana", "wycofany", "bez_rozpoznania_braki")
# The outcome of the register → the templates of the notice that may tell it.
PISMA_SPOSOBU = {
    "zasadna": ("skarga_zasadna",),
    "czesciowo_zasadna": ("skarga_czesciowo",),
    "bezzasadna": ("skarga_bezzasadna",),
    "czesciowo_przekazana": SKARGI,  # § 10: the own part is settled like any complaint
    "uwzgledniony": ("wniosek",),
    "uwzgledniony_czesciowo": ("wniosek_czesciowo",),
    "nieuwzgledniony": ("wniosek_odmowa",),
}


def brak_zawiadomienia(sprawa: Sprawa, sposob: str) -> str:
    """What is missing when no letter sent tells this outcome; empty when one does or the outcome needs none.

    A case answered before the system knew its letters has none here and is not asked.
    """
    sent = _wyslane(sprawa)
    if sposob not in PISMA_SPOSOBU or not sent or sent & set(PISMA_SPOSOBU[sposob]):
        return ""
    demanded = " albo ".join(f"„{SZABLONY[kod].nazwa}”" for kod in PISMA_SPOSOBU[sposob])
    return f"żadne wysłane pismo nie mówi o tym sposobie załatwienia, wyślij: {demanded} (art. 238 § 1 kpa)"


def brak_podpisow(sprawa: Sprawa, sposob: str) -> str:
    """What is missing while the protocol of an oral complaint has not both signatures; empty otherwise."""
    protokol = None if sposob in BEZ_PROTOKOLU else protokol_sprawy(sprawa)
    if protokol is None or protokol.podpisano:
        return ""
    return "protokół nie ma podpisów obu osób, odnotuj je na stronie protokołu (§ 6 ust. 1 rozporządzenia)"


def braki_pism(sprawa: Sprawa, sposob: str) -> list[str]:
    """What the papers of the file still lack for this outcome."""
    return [text for text in (brak_zawiadomienia(sprawa, sposob), brak_podpisow(sprawa, sposob)) if text]


def wymagaj_pism(sprawa: Sprawa, sposob: str) -> None:
    """Raise Refused when no sent letter tells this outcome, or the protocol is not signed."""
    if missing := braki_pism(sprawa, sposob):
        raise Refused(f"Nie można jeszcze zakończyć sprawy. Co zostało: {'; '.join(missing)}.")


def sposob_z_pisma(sprawa: Sprawa) -> str:
    """The outcome the sent answer tells, to begin the form with; empty when none or more than one fits."""
    answers = _odpowiedzi(sprawa)
    fits = [sposob for sposob, kody in PISMA_SPOSOBU.items() if len(kody) == 1 and answers & set(kody)]
    return fits[0] if len(fits) == 1 else ""


def _odpowiedzi(sprawa: Sprawa) -> set[str]:
    """Those that are answers."""
    return {kod for kod in _wyslane(sprawa) if kod in SZABLONY and SZABLONY[kod].odpowiada}


def _wyslane(sprawa: Sprawa) -> set[str]:
    """The templates of the letters sent in the case."""
    return set(sprawa.pisma.filter(stan=Pismo.Stan.WYSLANE).values_list("szablon", flat=True))
