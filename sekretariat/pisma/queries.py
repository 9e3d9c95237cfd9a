"""Which pisma a person sees, which wait for him, and what is known about the acts given to each."""

from functools import reduce
from operator import or_

from django.db.models import Min, Q, QuerySet
from django.utils import timezone

from org.kadry.models import Pracownik
from org.podpisywanie.obowiazujace import odczytania_dla
from org.podpisywanie.queries import roles_of
from org.podpisywanie.regulamin import awaiting
from org.podpisywanie.reguly import Czynnosc, Kategoria
from org.powiadomienia.queries import widoczne_jak
from org.uprawnienia.pamiec import raz_na_prawa
from org.uprawnienia.queries import zakres
from rejestry.sprawy.podleglosc import wylaczenie
from rejestry.sprawy.queries import poufne_widoczne
from rejestry.sprawy.wglad import udostepnione_osobie
from sekretariat.pisma.models import Akceptacja, Pismo, WersjaPisma
from sekretariat.pisma.upowaznienie import PODPISUJACE as DECYDUJACE
from sekretariat.pisma.upowaznienie import do_podpisania

S, C = Pismo.Stan, Czynnosc
PODPISUJACE = (C.APROBATA_OSTATECZNA, C.APROBATA_BEZ_PODPISU, C.PODPIS, C.APROBATA_WSTEPNA)
WAZNE_W = (S.DO_PODPISU, S.ZAAPROBOWANE, S.PRZEDLOZONE, S.PODPISANE, S.WYSLANE)
PODPISANE = (S.PODPISANE, S.WYSLANE)
CZEKAJA = (S.DO_PARAFY, S.DO_PODPISU, S.ZAAPROBOWANE)  # for the paraph, an approval or the signature
DO_AKT = "a/a"


@raz_na_prawa
def visible_to(osoba: Pracownik) -> QuerySet[Pismo]:
    """The letters a person sees today: his own, of his cases, of units he heads or supervises, all for the director;
    of a case shared with him, and for the sekretariat, from the signature or the submission outside on. Whoever may
    act on a letter (§ 9), or stands in for one of these, is always among them.

    Never a letter of a case about himself, about whom he stands in for or about anybody above him; of a confidential
    case only who sees the case, and the sekretariat while the letter waits to be sent.
    """
    z, persons = zakres(osoba), zastepowani(osoba)
    shares = udostepnione_osobie(osoba)
    own = Q(autor__in=persons) | Q(sprawa__prowadzi__in=persons) | Q(sprawa__in=shares, stan__in=PODPISANE)
    seen = z.jednostki | z.wlasne if odczytania_dla(osoba).jest("oddzial_widzi", "tak") else z.jednostki
    units = Q(jednostka__in=seen) | Q(sprawa__jednostka__in=seen)
    signed = Q(stan__in=(S.PRZEDLOZONE, *PODPISANE)) if z.sekretariat else Q(pk__in=())
    by_rule = Q() if z.wszystko else own | units | signed
    rows = Pismo.objects.filter(by_rule, _jawne(osoba, sekretariat=z.sekretariat)).exclude(_o_nim(osoba))
    return rows.select_related("jednostka", "autor", "sprawa")


widoczne_jak(Pismo, visible_to)


def zastepowani(osoba: Pracownik) -> frozenset[int]:
    """The person himself and whom he stands in for today."""
    return frozenset({osoba.pk}).union(*(role.persons for role in roles_of(osoba, timezone.localdate())))


def _jawne(osoba: Pracownik, *, sekretariat: bool) -> Q:
    """Not of a confidential case, or of one the person sees; sending is an act of § 7 ust. 3 pkt 3, so not blind."""
    to_send = Q(stan__in=(S.PRZEDLOZONE, S.PODPISANE)) if sekretariat else Q(pk__in=())
    return Q(sprawa=None) | Q(sprawa__poufna=False) | Q(sprawa__in=poufne_widoczne(osoba)) | to_send


def _o_nim(osoba: Pracownik) -> Q:
    kept = wylaczenie(osoba)
    of_the_unit = Q(dotyczy__in=kept.wspolpracownicy, sprawa__jednostka__in=kept.jednostki)
    return Q(dotyczy__isnull=False) & (Q(dotyczy__in=kept.osoby) | of_the_unit)


def z_terminem(pisma: QuerySet[Pismo]) -> QuerySet[Pismo]:
    """The same letters with `termin`: the nearest open deadline of the case."""
    open_ones = Q(sprawa__terminy__spelniony=None)
    return pisma.annotate(termin=Min("sprawa__terminy__ostateczny", filter=open_ones))


def do_parafy(osoba: Pracownik) -> QuerySet[Pismo]:
    """Letters that wait for this person's paraph (§ 9 ust. 6)."""
    return visible_to(osoba).filter(awaiting(C.PARAFA, osoba), stan=S.DO_PARAFY)


def do_podpisu(osoba: Pracownik) -> QuerySet[Pismo]:
    """Letters that wait for this person's signature, final or preliminary approval (§ 9 ust. 2-7)."""
    acts = _do_aktow(osoba)
    any_act = reduce(or_, acts.values(), Q(pk__in=()))
    return visible_to(osoba).filter(any_act & Q(stan=S.DO_PODPISU) | acts[C.PODPIS] & Q(stan=S.ZAAPROBOWANE))


def _do_aktow(osoba: Pracownik) -> dict[str, Q]:
    """For each act § 9, and art. 268a kpa where the act signs a decision; every power is asked for once."""
    decisions = do_podpisania(osoba)
    asked = {czynnosc: awaiting(czynnosc, osoba) for czynnosc in PODPISUJACE}
    return {czynnosc: q & decisions if czynnosc in DECYDUJACE else q for czynnosc, q in asked.items()}


def zwrocone(osoba: Pracownik) -> QuerySet[Pismo]:
    """Letters that came back for correction to the person or to whom he stands in for."""
    return visible_to(osoba).filter(autor__in=zastepowani(osoba), stan=S.ZWROCONE)


def projekty(osoba: Pracownik) -> QuerySet[Pismo]:
    """The person's drafts not yet submitted."""
    return visible_to(osoba).filter(autor=osoba, stan=S.PROJEKT)


def do_wyslania(osoba: Pracownik) -> QuerySet[Pismo]:
    """Signed letters that the sekretariat is to send (§ 7 ust. 3 pkt 3); notes for the file and leave are not sent."""
    if not zakres(osoba).sekretariat:
        return Pismo.objects.none()
    for_the_file = Q(kategoria=Kategoria.WEWNETRZNE, adresat=DO_AKT) | Q(kategoria=Kategoria.WNIOSEK_URLOPOWY)
    return visible_to(osoba).filter(stan=S.PODPISANE).exclude(for_the_file)


def biezaca(pismo: Pismo) -> WersjaPisma:
    """The current version of the letter."""
    return pismo.wersje.select_related("autor").get(numer=pismo.wersja)


def akceptacje(pismo: Pismo) -> list[Akceptacja]:
    """The acts given to the letter, newest first; `uniewazniona` says why one no longer counts, or is empty."""
    rows = list(pismo.akceptacje.select_related("osoba", "wersja").order_by("-pk"))
    returned = False
    for row in rows:
        row.uniewazniona = "" if row.czynnosc == Akceptacja.ZWROT else _why_void(pismo, row, returned)
        returned = returned or row.czynnosc == Akceptacja.ZWROT
    return rows


def _why_void(pismo: Pismo, row: Akceptacja, returned: bool) -> str:
    if row.wersja.numer != pismo.wersja:
        return "unieważniona zmianą treści"
    if returned or pismo.stan not in WAZNE_W:
        return "nieaktualna: pismo wróciło do autora"
    return ""


def wazne(pismo: Pismo) -> list[Akceptacja]:
    """The acts that still count."""
    return [row for row in akceptacje(pismo) if liczy_sie(row)]


def liczy_sie(row: Akceptacja) -> bool:
    """True for an act (of `akceptacje`) that still counts; a return is none."""
    return row.czynnosc != Akceptacja.ZWROT and not row.uniewazniona
