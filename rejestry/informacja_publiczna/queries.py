"""Requests for public information as a person sees them, and the state of one request for its rules."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.errors import Refused
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.struktura.queries import z_regulaminu
from rejestry.informacja_publiczna.models import Krok, Punkt, WniosekUdip
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import visible_to as sprawy_visible_to
from rejestry.sprawy.znak import rozbierz
from rejestry.terminy.models import Termin

SYMBOL, KLASA = "PK-II", "1431"  # § 7 ust. 2 pkt 12
REJESTR = "§ 7 ust. 2 pkt 12"


def visible_to(osoba: Pracownik) -> QuerySet[WniosekUdip]:
    """The requests whose cases the person sees."""
    return WniosekUdip.objects.filter(sprawa__in=sprawy_visible_to(osoba))


def o_znaku(osoba: Pracownik, znak: str) -> QuerySet[WniosekUdip]:
    """The visible request whose case has this mark."""
    rows = visible_to(osoba).select_related("sprawa__prowadzi", "sprawa__jednostka", "crwip_wpisal")
    fields = {f"sprawa__{name}": value for name, value in rozbierz(znak).items()}
    return rows.filter(**fields) if fields else rows.none()


def wniosek_sprawy(sprawa: Sprawa) -> WniosekUdip | None:
    """The request of the case, if the case is one."""
    return WniosekUdip.objects.filter(sprawa=sprawa).first() if sprawa.klasa_symbol == KLASA else None


def prowadzaca_rejestr(dzien: date | None = None) -> Jednostka:
    """The unit that registers requests on the day (today): § 7 ust. 2 pkt 12; raises Refused when there is none."""
    unit = z_regulaminu(SYMBOL, dzien or timezone.localdate())
    if unit is None:
        raise Refused(f"Dziś żadna jednostka nie ma symbolu {SYMBOL}, więc nie ma kto rejestrować wniosków.")
    return unit


@dataclass(frozen=True)
class Stan:
    """A request with its points, steps and deadlines on a day: what every rule is asked about."""

    wniosek: WniosekUdip
    dzis: date

    @cached_property
    def punkty(self) -> list[Punkt]:
        """The points in their order."""
        return list(self.wniosek.punkty.order_by("numer"))

    @cached_property
    def kroki(self) -> list[Krok]:
        """The steps in the order in which they were begun."""
        return list(self.wniosek.kroki.order_by("pk"))

    @cached_property
    def terminy(self) -> list[Termin]:
        """The deadlines of the case."""
        return list(self.wniosek.sprawa.terminy.order_by("pk"))

    @property
    def w_drodze(self) -> list[Krok]:
        """The steps whose letter is still written, paraphed or signed."""
        return [k for k in self.kroki if k.wyslano is None and k.wplynelo is None and k.porzucono is None]

    def otwarty(self, kod: str) -> Termin | None:
        """The open deadline of the code."""
        return next((t for t in self.terminy if t.kod == kod and t.spelniony is None), None)

    def wyslane(self, *rodzaje: str) -> list[Krok]:
        """The steps of these kinds that went out."""
        return [krok for krok in self.kroki if krok.rodzaj in rodzaje and krok.wyslano]

    def ostatni(self, rodzaj: str) -> Krok | None:
        """The last step of the kind that went out or came in."""
        done = [krok for krok in self.kroki if krok.rodzaj == rodzaj and (krok.wyslano or krok.wplynelo)]
        return done[-1] if done else None


def stan(wniosek: WniosekUdip, dzis: date | None = None) -> Stan:
    """The state of the request today."""
    return Stan(wniosek, dzis or timezone.localdate())
