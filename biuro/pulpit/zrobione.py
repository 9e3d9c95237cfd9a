"""What a person did lately: assignments and acts of chapter IV, as entries of a timeline."""

from biuro.core.timeline import Wpis
from org.kadry.models import Pracownik
from sekretariat.dekretacja.models import Dekretacja
from sekretariat.pisma.models import Akceptacja
from sekretariat.pisma.queries import visible_to as pisma_visible_to
from sekretariat.przesylki.queries import visible_to

NAJWYZEJ = 50


def zrobione(osoba: Pracownik) -> list[Wpis]:
    """The last acts of the person, newest first; a letter that became a complaint about him is no longer named."""
    signed = osoba.akceptacje.filter(pismo__in=pisma_visible_to(osoba)).select_related("pismo")
    acts = [_act(a) for a in signed.order_by("-pk")[:NAJWYZEJ]]
    given = Dekretacja.objects.filter(kto=osoba, przesylka__in=visible_to(osoba)).select_related(
        "przesylka", "osoba", "jednostka"
    )
    entries = acts + [_assignment(d) for d in given.order_by("-pk")[:NAJWYZEJ]]
    return sorted(entries, key=lambda wpis: wpis.kiedy, reverse=True)[:NAJWYZEJ]


def _act(a: Akceptacja) -> Wpis:
    return Wpis(
        f"{a.get_czynnosc_display().capitalize()}: {a.pismo.temat}",
        a.kiedy,
        ikona="writing-sign",
        jako=a.stanowisko,
        podstawa=a.podstawa,
        za=a.w_zastepstwie_za,
        powod=a.powod,
    )


def _assignment(d: Dekretacja) -> Wpis:
    whom = f" → {d.osoba or d.jednostka}" if d.osoba or d.jednostka else ""
    return Wpis(
        f"{d.get_rodzaj_display().capitalize()} {d.przesylka}{whom}: {d.przesylka.tytul}",
        d.kiedy,
        ikona="corner-down-right",
        jako=d.stanowisko,
        podstawa=d.podstawa,
        za=d.w_zastepstwie_za,
        powod=d.powod,
    )
