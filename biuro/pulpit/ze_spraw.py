"""Tasks that come from cases: write the answer, close what was answered."""

from collections.abc import Iterator
from dataclasses import replace

from django.db.models import Exists, Min, OuterRef, Q
from django.urls import reverse

from biuro.core.polish import short_date
from biuro.pulpit.zadanie import NAJWYZEJ, Akcja, Zadanie
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.models import WniosekUdip
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import prowadzone
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.szablony_udip import SZABLONY_UDIP

S, P = Sprawa.Stan, Pismo.Stan
OTWARTY = Min("terminy__ostateczny", filter=Q(terminy__spelniony=None))
W_DRODZE = [P.PROJEKT, P.ZWROCONE, P.DO_PARAFY, P.DO_PODPISU, P.ZAAPROBOWANE, P.PRZEDLOZONE, P.PODPISANE]


def zadania(osoba: Pracownik) -> Iterator[Zadanie]:
    """The open cases the person handles whose next step is his."""
    requests = WniosekUdip.objects.filter(sprawa=OuterRef("pk"))
    rows = prowadzone(osoba).annotate(termin=OTWARTY, w_drodze=_w_drodze(osoba), informacja=Exists(requests))
    for sprawa in rows.filter(w_drodze=False).order_by("termin", "pk")[:NAJWYZEJ]:
        yield krok(sprawa)


def _w_drodze(osoba: Pracownik) -> Exists:
    """A letter that settles the case, or one of the person's own drafts in a request: he has it already as a task."""
    settles = Q(odpowiada=True, stan__in=W_DRODZE)
    begun = Q(szablon__in=list(SZABLONY_UDIP), stan__in=(P.PROJEKT, P.ZWROCONE), autor=osoba)
    return Exists(Pismo.objects.filter(settles | begun, sprawa=OuterRef("pk")))


def krok(sprawa: Sprawa) -> Zadanie:
    """The next step of the case; also an answered one may have a deadline that runs (art. 231 kpa)."""
    page = Akcja("Otwórz sprawę", reverse("akta:sprawa", args=[sprawa.znak]), "folder")
    write = Akcja("Napisz odpowiedź", reverse("pisma:nowe", args=[sprawa.znak]), "file-plus")
    if sprawa.stan == S.ODPOWIEDZIANO:
        close = Akcja("Zakończ sprawę", reverse("akta:zakoncz", args=[sprawa.znak]), "check")
        return _task(sprawa, "zakoncz", "Zakończ", "check", [close, page])
    if sprawa.informacja:
        steps = Akcja("Punkty i kroki", reverse("udip:wniosek", args=[sprawa.znak]), "info-circle")
        return _task(sprawa, "odpowiedz", "Przygotuj odpowiedź", "edit", [steps, page])
    if not sprawa.wnoszacy:  # opened by the bureau itself: there is nobody to answer
        return _task(sprawa, "odpowiedz", "Załatw sprawę", "folder", [page, replace(write, tekst="Napisz pismo")])
    return _task(sprawa, "odpowiedz", "Przygotuj odpowiedź", "edit", [write, page])


def _task(sprawa: Sprawa, key: str, verb: str, icon: str, actions: list[Akcja]) -> Zadanie:
    return Zadanie(
        klucz=f"{key}-{sprawa.pk}",
        czasownik=verb,
        ikona=icon,
        tytul=sprawa.tytul,
        znak=sprawa.znak,
        od=sprawa.wnoszacy,
        dzien=sprawa.data_wplywu,
        url=reverse("akta:sprawa", args=[sprawa.znak]),
        widok="sprawy",
        termin=sprawa.termin,
        fakty=[
            ("Wnoszący", sprawa.wnoszacy),
            ("Wpłynęło", short_date(sprawa.data_wplywu)),
            ("Stan", sprawa.get_stan_display()),
        ],
        akcje=actions,
    )
