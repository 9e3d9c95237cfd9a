"""What must hold before a step of a complaint is taken: the law lets it, and the other case it names fits it."""

from biuro.core.errors import Refused
from biuro.core.polish import fold
from rejestry.skargi.fakty import ODMOWNE, fakty
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.queries import skarga_sprawy
from rejestry.skargi.sciezka import Sciezka
from rejestry.sprawy.models import Sprawa


def sprawdz_krok(skarga: Skarga, row: Sciezka, powod: str, organ: str, inna: Sprawa | None) -> None:
    """Raise Refused with the article where the law forbids the step, or say what is missing."""
    facts = fakty(skarga)
    if facts.zamknieta:
        raise Refused(f"Sprawa {skarga.sprawa} jest załatwiona. Najpierw ją wznów.")
    if reason := row.przeszkoda(facts) or _w_toku(skarga, row):
        raise Refused(reason)
    wymagaj_powodu(powod, "dlaczego tak, na podstawie treści pisma")
    if "organ" in row.pola and not organ.strip():
        raise Refused(f"Podaj organ lub adresata ({row.przepis_dla(skarga.rodzaj == Skarga.Rodzaj.SKARGA)}).")
    if row.kod == "informacja" and inna is None:
        raise Refused(
            "Najpierw załóż z tego pisma wniosek w rejestrze 1431: tam biegnie jego 14 dni (art. 13 ust. 1 udip)."
        )
    if "inna_sprawa" in row.pola:
        _check_other(skarga, row, inna)


def _w_toku(skarga: Skarga, row: Sciezka) -> str:
    open_ones = skarga.kroki.filter(kod=row.kod, odwolany=False, odpowiedz=None, inna_sprawa=None)
    return (
        f"Ten krok jest już w toku ({row.przepis_dla(skarga.rodzaj == Skarga.Rodzaj.SKARGA)}). Dokończ go albo odwołaj."
        if open_ones.exists()
        else ""
    )


def _check_other(skarga: Skarga, row: Sciezka, inna: Sprawa | None) -> None:
    if inna is None or inna == skarga.sprawa:
        raise Refused(f"Wskaż znak innej sprawy ({row.przepis_dla(skarga.rodzaj == Skarga.Rodzaj.SKARGA)}).")
    if row.kod == "polaczenie":
        _check_joined(skarga, inna)
    if row.kod == "ponowna":
        _check_repeated(skarga, inna)


def _check_joined(skarga: Skarga, inna: Sprawa) -> None:
    """Art. 237 § 3: the one who complains is told the outcome in the other case, so it must be able to tell him."""
    if inna.stan == Sprawa.Stan.ZALATWIONA:
        raise Refused(f"Sprawa {inna} jest załatwiona, więc nie będzie w niej odpowiedzi. Najpierw ją wznów.")
    if skarga_sprawy(inna) is None:
        raise Refused(f"Sprawa {inna} nie jest skargą ani wnioskiem: nikt w niej nie odpowie (art. 237 § 3 kpa).")
    if not _ta_sama_osoba(skarga, inna):
        raise Refused(f"Sprawę {inna} wniosła inna osoba. Każdego zawiadamia się osobno (art. 237 § 3 kpa).")
    if KrokSkargi.objects.filter(kod="polaczenie", odwolany=False, skarga__sprawa=inna, inna_sprawa=skarga.sprawa):
        raise Refused(f"Sprawę {inna} połączono już z tą sprawą. Odpowiedź musi być w jednej z nich.")


def _check_repeated(skarga: Skarga, inna: Sprawa) -> None:
    if inna.sposob not in ODMOWNE[:1]:
        raise Refused(f"Sprawa {inna} nie zakończyła się uznaniem skargi za bezzasadną (art. 239 § 1 kpa).")
    if not _ta_sama_osoba(skarga, inna):
        raise Refused(f"Sprawę {inna} wniosła inna osoba. Art. 239 § 1 kpa mówi o ponowieniu skargi przez tę samą.")


def _ta_sama_osoba(skarga: Skarga, inna: Sprawa) -> bool:
    return fold(inna.wnoszacy).strip() == fold(skarga.sprawa.wnoszacy).strip()


def wymagaj_powodu(text: str, what: str) -> None:
    """Raise Refused for an empty reason."""
    if not text.strip():
        raise Refused(f"Napisz, {what}.")
