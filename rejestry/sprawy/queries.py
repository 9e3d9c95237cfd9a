"""Who sees which cases, and how they are found (bezpieczenstwo: the accused and those below him see nothing)."""

from django.db.models import Q, QuerySet
from django.utils import timezone

from biuro.core.polish import fold
from org.kadry.models import Pracownik
from org.podpisywanie.queries import roles_of
from org.uprawnienia.queries import zakres
from rejestry.sprawy.models import Sprawa, UdostepnienieSprawy
from rejestry.sprawy.podleglosc import wylaczenie
from rejestry.sprawy.znak import rozbierz, rozbierz_skrot

# § 6 ust. 4, § 7 ust. 2 pkt 13: a register kept by the whole unit, so everybody in it reads its cases.
KLASY_REJESTROW = ("1510",)
WGLAD = "view_sprawa"


def visible_to(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The cases the person sees today: rules of the posts, and named shares; never those about him or his superiors."""
    return Sprawa.objects.filter(_w_zasiegu(osoba)).exclude(_wylaczone(osoba))


def zastrzezone(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The cases of the person's reach that are kept from him: only their numbers may be shown."""
    return Sprawa.objects.filter(_w_zasiegu(osoba)).filter(_wylaczone(osoba))


def prowadzone(osoba: Pracownik) -> QuerySet[Sprawa]:
    """The visible cases the person leads and has not closed."""
    return visible_to(osoba).filter(prowadzi=osoba).exclude(stan=Sprawa.Stan.ZALATWIONA)


def o_znaku(sprawy: QuerySet[Sprawa], znak: str) -> QuerySet[Sprawa]:
    """The case of this mark among these; none when the text is no mark."""
    fields = rozbierz(znak)
    return sprawy.filter(**fields) if fields else sprawy.none()


def szukaj(sprawy: QuerySet[Sprawa], text: str) -> QuerySet[Sprawa]:
    """Cases by mark („31”, „31.2026”, the whole) or by part of the sender's name, without case and diacritics."""
    words = fold(text).split()
    if not words:
        return sprawy
    sender = Q(*(Q(wnoszacy_szukaj__contains=word) for word in words))
    fields = rozbierz_skrot(text)
    return sprawy.filter(sender | Q(**fields)) if fields else sprawy.filter(sender)


def tej_osoby(sprawy: QuerySet[Sprawa], nazwa: str) -> QuerySet[Sprawa]:
    """Cases of the same sender among these, newest first; none without a name."""
    key = fold(nazwa).strip()
    return sprawy.filter(wnoszacy_szukaj=key).order_by("-data_wszczecia", "-pk") if key else sprawy.none()


def _w_zasiegu(osoba: Pracownik) -> Q:
    reach = zakres(osoba)
    if reach.wszystko:
        return Q()
    persons = frozenset().union(*(role.persons for role in roles_of(osoba, timezone.localdate())))
    shares = UdostepnienieSprawy.objects.filter(user=osoba, permission__codename=WGLAD).values("content_object")
    registers = Q(jednostka__in=reach.wlasne, klasa_symbol__in=KLASY_REJESTROW)
    return Q(prowadzi__in=persons) | Q(jednostka__in=reach.jednostki) | registers | Q(pk__in=shares)


def _wylaczone(osoba: Pracownik) -> Q:
    """Written for NULL: `dotyczy` in a list is never true of a case about nobody."""
    excluded = wylaczenie(osoba)
    about_unit = Q(jednostka__in=excluded.jednostki, dotyczy__in=excluded.wspolpracownicy)
    return Q(dotyczy__in=excluded.osoby) | about_unit
