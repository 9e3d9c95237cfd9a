"""„Kto widzi tę sprawę i dlaczego”, „Co widzi ta osoba”: the table of rejestry.sprawy.wglad asked from both sides."""

from dataclasses import dataclass

from django.db.models import QuerySet
from django.utils import timezone

from biuro.core.sortkey import pl
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.podpisywanie.zbiorczo import wczytaj_role
from org.powiadomienia.queries import widoczne_jak
from org.struktura.models import Jednostka
from org.uprawnienia.powierzenia import wczytaj_powierzone
from rejestry.sprawy.models import Sprawa, Udostepnienie
from rejestry.sprawy.podleglosc import wczytaj_wylaczenia, wylaczenie
from rejestry.sprawy.queries import do_rozstrzygniecia, visible_to, z_tytulu
from rejestry.sprawy.wglad import Tytul, czynne_udostepnienia, tytuly
from rejestry.udostepnienia.models import ProsbaODostep

NAJWYZEJ = 50
UDOSTEPNIENIE = "udostepnienie"
widoczne_jak(Sprawa, visible_to)


@dataclass(frozen=True)
class Widzacy:
    """A person with every reason he has to see a case; `wylaczony`: he does not see it all the same."""

    osoba: Pracownik
    stanowisko: str
    tytuly: tuple[Tytul, ...]
    wylaczony: bool


@dataclass(frozen=True)
class Zakres:
    """One reason of a person: what it is, in which units, and (for who may know) how many cases it shows."""

    tytul: Tytul
    gdzie: str
    ile: int | None


def kto_widzi(sprawa: Sprawa) -> list[Widzacy]:
    """Everybody with a reason to see the case today, in Polish order; the same answer as visible_to of each."""
    people = _staff()
    shared = set(czynne_udostepnienia().filter(sprawa=sprawa).values_list("komu", flat=True))
    asked = ((osoba, _reasons(osoba, sprawa, {sprawa.pk} if osoba.pk in shared else set())) for osoba in people)
    return [_widzacy(osoba, rows, sprawa) for osoba, rows in asked if rows]


def widzi(widzacy: Widzacy) -> bool:
    """True for who sees the case."""
    return not widzacy.wylaczony


def zakresy(osoba: Pracownik, *, licz: bool) -> list[Zakres]:
    """The reasons of a person today; with `licz` also how many cases each shows, without it no content at all."""
    rows = tytuly(osoba)
    units = dict(Jednostka.objects.on(timezone.localdate()).values_list("pk", "symbol"))
    shares = [row for row in rows if row.kod == UDOSTEPNIENIE]
    counted = {id(row): z_tytulu(osoba, row).count() for row in (rows if licz else shares)}
    found = [Zakres(row, _where(row, units), counted.get(id(row))) for row in rows]
    return [zakres for zakres in found if zakres.tytul.kod != UDOSTEPNIENIE or zakres.ile]


def nigdy_nie_widzi_o(osoba: Pracownik) -> QuerySet[Pracownik]:
    """The people about whom he may know no complaint: himself and everybody above him."""
    return Pracownik.objects.filter(pk__in=wylaczenie(osoba).osoby).order_by(pl("last_name"), "first_name")


def wspolnie_widoczne(osoba: Pracownik, pytajacy: Pracownik) -> QuerySet[Sprawa]:
    """The newest cases the person sees, as far as who asks sees them, too."""
    rows = visible_to(pytajacy).filter(pk__in=visible_to(osoba).values("pk"))
    return rows.select_related("prowadzi").order_by("-pk")[:NAJWYZEJ]


def udostepnienia(sprawa: Sprawa) -> QuerySet[Udostepnienie]:
    """All shares of the case ever, newest first."""
    return sprawa.udostepnienia.select_related("komu", "udzielil").order_by("-pk")


def do_rozpatrzenia(osoba: Pracownik) -> QuerySet[ProsbaODostep]:
    """Waiting requests about cases of which the person decides; never about one that nobody may be shown."""
    rows = ProsbaODostep.objects.filter(stan=ProsbaODostep.Stan.CZEKA, sprawa__in=do_rozstrzygniecia(osoba))
    return rows.exclude(sprawa__poufna=True).exclude(kto=osoba).select_related("kto", "sprawa").order_by("pk")


def prosby(osoba: Pracownik) -> QuerySet[ProsbaODostep]:
    """What the person asked for; the case itself is not among it."""
    return ProsbaODostep.objects.filter(kto=osoba).order_by("-pk")[:NAJWYZEJ]


def historia_poufnosci(sprawa: Sprawa) -> list:
    """The changes of confidentiality, newest first, each with its author and reason."""
    rows = sprawa.historia.filter(akt_czynnosc__in=("oznacz_poufna", "zdejmij_poufnosc"))
    return list(rows.select_related("history_user").order_by("-history_id"))


def _staff() -> list[Pracownik]:
    """The people who can log in, each with everything the table asks about loaded at once."""
    people, today = (
        list(Pracownik.objects.filter(is_active=True).order_by(pl("last_name"), "first_name")),
        timezone.localdate(),
    )
    wczytaj_role(people, today)
    wczytaj_powierzone(people)
    wczytaj_wylaczenia(people, today)
    return people


def _reasons(osoba: Pracownik, sprawa: Sprawa, shared: set[int]) -> tuple[Tytul, ...]:
    return tuple(row for row in tytuly(osoba, shared) if row.obejmuje(sprawa))


def _widzacy(osoba: Pracownik, rows: tuple[Tytul, ...], sprawa: Sprawa) -> Widzacy:
    post = next((role.stanowisko for role in roles_of(osoba, timezone.localdate())), "bez stanowiska")
    kept = wylaczenie(osoba).obejmuje(sprawa.dotyczy_id, sprawa.jednostka_id)
    return Widzacy(osoba, post, rows, kept)


def _where(row: Tytul, units: dict[int, str]) -> str:
    """„PK-II, PK-IV; klasa 1510”; empty for what is no matter of units."""
    values = dict(row.warunki)
    named = sorted(units[pk] for pk in values.get("jednostka_id", ()) if pk in units)
    classes = values.get("klasa_symbol", ())
    return "; ".join(filter(None, [", ".join(named), f"klasa {', '.join(classes)}" if classes else ""]))
