"""The course of a case as one timeline: the case, its deadlines, mail, assignments, letters and dispatches."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Q
from django.utils.text import capfirst

from biuro.core.timeline import Wpis
from rejestry.informacja_publiczna.calosc import SPOSOBY_SPRAWY
from rejestry.informacja_publiczna.kroki import ODPOWIEDZI
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.informacja_publiczna.sposoby import WEDLUG_KODU
from rejestry.powiazania.queries import linia
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.skargi.sposoby import LISTY
from rejestry.sprawy.models import Powiazanie, Sprawa
from rejestry.sprawy.sposoby import OGOLNE, PRZENIESIONA
from rejestry.terminy.models import Termin
from sekretariat.akta.zdania import POMIJANE, ZDANIA, Zdanie
from sekretariat.dekretacja.models import Dekretacja
from sekretariat.pisma.models import Pismo
from sekretariat.przesylki.models import Przesylka
from sekretariat.wysylka.models import PrzesylkaWychodzaca

NAZWY_SPOSOBOW = {
    sposob.kod: sposob.nazwa for lista in (OGOLNE, *LISTY.values(), SPOSOBY_SPRAWY, (PRZENIESIONA,)) for sposob in lista
}
NAZWY_PUNKTOW = {kod: sposob.nazwa for kod, sposob in WEDLUG_KODU.items()}
KROKI_NAZWY = {kod: nazwa.lower() for kod, nazwa in Krok.Rodzaj.choices}
DOKUMENTY = {  # the identifier of the document in the file
    "Przesylka": "RPW/{w.numer}/{w.rok}",
    "Pismo": "pismo {w.id}, wersja {w.wersja}",
    "PrzesylkaWychodzaca": "RPWych/{w.numer}/{w.rok}",
}
KOGO = {  # whose it became, told where an order handed it over
    Sprawa: ("jednostka", "prowadzi"),
    Pismo: ("jednostka", "autor"),
    Przesylka: ("jednostka", "prowadzi"),
}
SPOSOBY_WYSYLKI = dict(PrzesylkaWychodzaca.Sposob.choices)


def historia(sprawa: Sprawa) -> list[Wpis]:
    """Every act, newest first; acts of one moment stay in the order in which they were performed."""
    rows = [*_z_historii(sprawa), *_dekretacje(sprawa)]
    return sorted(rows, key=lambda wpis: wpis.kiedy, reverse=True)


def zdanie(model: str, czynnosc: str) -> Zdanie:
    """The sentence of an act; one that is not in the table is named plainly rather than left out."""
    return ZDANIA.get((model, czynnosc)) or Zdanie(capfirst(czynnosc.replace("_", " ") or "zmiana danych"), "edit", "")


def _z_historii(sprawa: Sprawa) -> Iterator[Wpis]:
    marks = linia(sprawa)
    sources = (
        (Sprawa, {"id__in": marks}),
        (Powiazanie, {"pk__in": Powiazanie.historia.filter(Q(z_id=sprawa.pk) | Q(do_id=sprawa.pk)).values("pk")}),
        (Skarga, {"sprawa_id": sprawa.pk}),
        (KrokSkargi, {"skarga__sprawa_id": sprawa.pk}),
        (WniosekUdip, {"sprawa_id": sprawa.pk}),
        (Punkt, {"wniosek__sprawa_id": sprawa.pk}),
        (Krok, {"wniosek__sprawa_id": sprawa.pk}),
        (Termin, {"sprawa_id__in": marks}),
        (Przesylka, {"id__in": Przesylka.objects.filter(sprawa=sprawa).values("pk")}),
        (Pismo, {"sprawa_id__in": marks}),
        (PrzesylkaWychodzaca, {"pismo__sprawa_id": sprawa.pk}),
    )
    for model, condition in reversed(sources):  # of one moment the case comes first, then what it brought about
        named = ("history_user", *KOGO.get(model, ()))
        for row in model.historia.filter(**condition).select_related(*named).order_by("-history_id"):
            if (model.__name__, row.akt_czynnosc) not in POMIJANE:
                yield _wpis(model.__name__, row)


def _wpis(model: str, row: Any) -> Wpis:
    words = zdanie(model, row.akt_czynnosc)
    named = {
        "sposob": NAZWY_SPOSOBOW.get(getattr(row, "sposob", ""), ""),
        "sposob_punktu": NAZWY_PUNKTOW.get(getattr(row, "sposob", ""), ""),
        "odpowiedz_kroku": ODPOWIEDZI.get(getattr(row, "odpowiedz", ""), ""),
        "rodzaj_kroku": KROKI_NAZWY.get(getattr(row, "rodzaj", ""), ""),
        "przejmuje": ", ".join(str(who) for who in (getattr(row, name) for name in _kogo(model)) if who),
        "sposob_wysylki": SPOSOBY_WYSYLKI.get(getattr(row, "sposob", ""), "").lower(),
    }
    return Wpis(
        zdanie=words.slowa.format(w=row, **named),
        kiedy=row.history_date,
        ikona=words.ikona,
        rodzaj=words.rodzaj,
        kto=str(row.history_user or "system"),
        jako=row.akt_jako,
        podstawa=row.akt_podstawa,
        za=row.akt_za,
        powod=row.history_change_reason,
        dokument=DOKUMENTY.get(model, "").format(w=row),
    )


def _kogo(model: str) -> tuple[str, ...]:
    return next((names for kept, names in KOGO.items() if kept.__name__ == model), ())


def _dekretacje(sprawa: Sprawa) -> Iterator[Wpis]:
    rows = Dekretacja.objects.filter(przesylka__sprawa=sprawa)
    for row in rows.select_related("przesylka", "osoba", "jednostka", "kto").order_by("-pk"):
        words = zdanie("Dekretacja", row.rodzaj)
        komu, dyspozycja = row.osoba or row.jednostka or "", row.get_dyspozycja_display()
        yield Wpis(
            zdanie=words.slowa.format(w=row, komu=komu, dyspozycja=dyspozycja),
            kiedy=row.kiedy,
            ikona=words.ikona,
            rodzaj=words.rodzaj,
            kto=str(row.kto),
            jako=row.stanowisko,
            podstawa=row.podstawa,
            za=row.w_zastepstwie_za,
            powod=row.powod or row.uwagi,
            dokument=row.przesylka.rpw,
        )
