"""Art. 238 kpa: the outcome written into the register is the one the sent notice tells; another needs a reason."""

from biuro.core.errors import Refused
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.szablony import SZABLONY

# The outcome of the register → the templates of the notice that may tell it.
PISMA_SPOSOBU = {
    "zasadna": ("skarga_zasadna",),
    "czesciowo_zasadna": ("skarga_czesciowo",),
    "bezzasadna": ("skarga_bezzasadna",),
    "uwzgledniony": ("wniosek",),
    "uwzgledniony_czesciowo": ("wniosek", "wniosek_odmowa"),
    "nieuwzgledniony": ("wniosek_odmowa",),
}


def wymagaj_zgodnego_pisma(sprawa: Sprawa, sposob: str, powod: str) -> None:
    """Raise Refused when the letters sent tell another outcome and nobody explains why.

    A case answered outside the system has no letter here and is not asked.
    """
    if sposob not in PISMA_SPOSOBU or powod.strip():
        return
    answers = _odpowiedzi(sprawa)
    if answers and not answers & set(PISMA_SPOSOBU[sposob]):
        names = ", ".join(sorted(f"„{SZABLONY[kod].nazwa}”" for kod in answers))
        raise Refused(
            f"Wysłano pismo {names}, a ono nie mówi o tym sposobie załatwienia (art. 238 § 1 kpa)."
            " Wybierz sposób zgodny z pismem albo wyjaśnij różnicę w adnotacji."
        )


def sposob_z_pisma(sprawa: Sprawa) -> str:
    """The outcome the sent answer tells, to begin the form with; empty when none or more than one fits."""
    answers = _odpowiedzi(sprawa)
    fits = [sposob for sposob, kody in PISMA_SPOSOBU.items() if answers & set(kody)]
    return fits[0] if len(fits) == 1 else ""


def _odpowiedzi(sprawa: Sprawa) -> set[str]:
    """The templates of the answers sent in the case."""
    sent = sprawa.pisma.filter(stan=Pismo.Stan.WYSLANE).values_list("szablon", flat=True)
    return {kod for kod in sent if kod in SZABLONY and SZABLONY[kod].odpowiada}
