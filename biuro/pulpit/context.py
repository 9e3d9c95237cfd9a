"""What the frame of every page needs: the person, the navigation, substitutions, the day, the end of the session."""

from datetime import date
from functools import cached_property

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from biuro.core.history import anchor
from biuro.pulpit.menu import GLOWNA_CZYNNOSC, MENU, SZUKAJ
from biuro.pulpit.nawigacja import Grupa, widoczne
from org.kadry.models import Pracownik
from org.podpisywanie.queries import Role, roles_of
from org.uprawnienia.powierzenia import administruje
from org.uprawnienia.queries import Zakres, zakres


class Ramka:
    """Computed only as far as the template asks; a partial page asks for nothing."""

    def __init__(self, request: HttpRequest):
        self._request = request

    @cached_property
    def osoba(self) -> Pracownik | None:
        """Who is logged in."""
        user = getattr(self._request, "user", None)
        return user if user is not None and user.is_authenticated else None

    @cached_property
    def dzis(self) -> date:
        """The day in Poznań."""
        return timezone.localdate()

    @cached_property
    def role(self) -> list[Role]:
        """The roles of today, own ones first."""
        return roles_of(self.osoba, self.dzis) if self.osoba else []

    @cached_property
    def zakres(self) -> Zakres:
        """How far the person sees today."""
        return zakres(self.osoba, self.dzis)

    @property
    def nieobecnosc(self) -> bool:
        """True while the person is recorded as absent: no act of his posts is open to him."""
        return any(role.nieobecny for role in self.role)

    @property
    def jako(self) -> str:
        """The post under the name; an administrator need not have one."""
        if self.role:
            return self.role[0].stanowisko
        return "administrator" if self.osoba and administruje(self.osoba) else "bez stanowiska w tym dniu"

    @property
    def inicjaly(self) -> str:
        """For the avatar."""
        return (self.osoba.inicjaly or f"{self.osoba.first_name[:1]}{self.osoba.last_name[:1]}")[:3] or "?"

    @property
    def wydane_wczesniej(self) -> list[str]:
        """Numbers to be entered once more after an older backup: „RPW/2026: 68–76”; empty in ordinary life."""
        if self.osoba is None or not anchor.po_starszej_kopii():
            return []
        return [f"{name}: {begin}–{end}" for name, (begin, end) in sorted(anchor.wydane_wczesniej().items())]

    @property
    def zastepstwa(self) -> list[str]:
        """One sentence for each post taken over today."""
        return [
            f"Zastępujesz: {role.acting_for}, {role.stanowisko} ({role.tytul_zastepstwa}). "
            "Każda czynność zapisze się na Twoje nazwisko."
            for role in self.role
            if role.acting_for
        ]

    @cached_property
    def nawigacja(self) -> list[Grupa]:
        """The groups of links this person sees; on the page of a refusal nothing is counted, it costs more than all."""
        if self.osoba is None:
            return []
        counted = not getattr(self._request, "odmowa", False)
        return list(widoczne(MENU, self.osoba, self.zakres, self._request.path, counted=counted))

    @property
    def glowna_czynnosc(self) -> dict | None:
        """The one primary action of the top bar, for those who have one."""
        if not GLOWNA_CZYNNOSC.dla(self.zakres):
            return None
        return {"nazwa": GLOWNA_CZYNNOSC.nazwa, "ikona": GLOWNA_CZYNNOSC.ikona, "adres": reverse(GLOWNA_CZYNNOSC.url)}

    @property
    def szukaj(self) -> str:
        """Where the search of the top bar leads."""
        return reverse(SZUKAJ)

    @property
    def koniec_sesji(self) -> int:
        """Seconds until the session ends if nothing happens."""
        return int(getattr(self._request, "sesja_zostalo", settings.SESJA_BEZCZYNNOSC))


def ramka(request: HttpRequest) -> dict:
    """Context processor: `ramka` for the frame, `uklad` for pages that also answer people who are not logged in."""
    user = getattr(request, "user", None)
    known = user is not None and user.is_authenticated
    return {"ramka": Ramka(request), "uklad": "base.html" if known else "prosta.html"}
