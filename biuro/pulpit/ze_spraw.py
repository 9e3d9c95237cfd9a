"""Tasks that come from cases: write the answer, close what was answered."""

from collections.abc import Iterator

from django.db.models import Exists, Min, OuterRef, Q
from django.urls import reverse

from biuro.core.polish import short_date
from biuro.pulpit.zadanie import NAJWYZEJ, Akcja, Zadanie
from org.kadry.models import Pracownik
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import prowadzone
from sekretariat.pisma.models import Pismo

S, P = Sprawa.Stan, Pismo.Stan
OTWARTY = Min("terminy__ostateczny", filter=Q(terminy__spelniony=None))
W_DRODZE = [P.PROJEKT, P.ZWROCONE, P.DO_PARAFY, P.DO_PODPISU, P.ZAAPROBOWANE, P.PRZEDLOZONE, P.PODPISANE]


def zadania(osoba: Pracownik) -> Iterator[Zadanie]:
    """The open cases the person handles whose next step is his."""
    letters = Pismo.objects.filter(sprawa=OuterRef("pk"), stan__in=W_DRODZE, odpowiada=True)
    rows = prowadzone(osoba)
    rows = rows.annotate(termin=OTWARTY, w_drodze=Exists(letters)).filter(w_drodze=False)
    for sprawa in rows.order_by("termin", "pk")[:NAJWYZEJ]:
        yield _close(sprawa) if sprawa.stan == S.ODPOWIEDZIANO else _answer(sprawa)


def _answer(sprawa: Sprawa) -> Zadanie:
    akcja = Akcja("Napisz odpowiedź", reverse("pisma:nowe", args=[sprawa.znak]), "file-plus")
    return _task(sprawa, "odpowiedz", "Przygotuj odpowiedź", "edit", akcja, sprawa.termin)


def _close(sprawa: Sprawa) -> Zadanie:
    akcja = Akcja("Zakończ sprawę", reverse("akta:zakoncz", args=[sprawa.znak]), "check")
    return _task(sprawa, "zakoncz", "Zakończ", "check", akcja, None)


def _task(sprawa: Sprawa, key: str, verb: str, icon: str, action: Akcja, termin) -> Zadanie:
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
        termin=termin,
        fakty=[
            ("Wnoszący", sprawa.wnoszacy),
            ("Wpłynęło", short_date(sprawa.data_wplywu)),
            ("Stan", sprawa.get_stan_display()),
        ],
        akcje=[action, Akcja("Otwórz sprawę", reverse("akta:sprawa", args=[sprawa.znak]), "folder")],
    )
