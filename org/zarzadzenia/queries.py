"""Orders, drafts and what they would make of the structure."""

from datetime import timedelta

from django.db.models import F, Q, QuerySet

from biuro.core.errors import UserError
from biuro.core.sortkey import pl
from org.kadry.models import Obsada, Pracownik
from org.struktura.dzien import StrukturaDnia
from org.struktura.models import Zarzadzenie
from org.struktura.queries import struktura_na, zarzadzenia
from org.zarzadzenia.models import ZmianaStruktury
from org.zarzadzenia.projekt import Projekt, zloz
from org.zarzadzenia.sprawdzenia import bledy

DAY = timedelta(days=1)


def visible_to(osoba: Pracownik, *, z_projektami: bool) -> QuerySet[Zarzadzenie]:
    """The orders the person sees: approved ones are for everybody who works here."""
    return zarzadzenia(z_projektami=z_projektami).order_by("-od", "-pk")


def zmiany(zarzadzenie: Zarzadzenie) -> list[ZmianaStruktury]:
    """The changes of the draft, in order."""
    return list(ZmianaStruktury.objects.filter(zarzadzenie=zarzadzenie, usunieta=False))


def projekt(zarzadzenie: Zarzadzenie) -> Projekt:
    """The draft put together over the structure of its day; raises UserError for a change no longer possible."""
    return zloz(struktura_na(zarzadzenie.od), zarzadzenie.od, zmiany(zarzadzenie))


def przed_i_po(zarzadzenie: Zarzadzenie) -> tuple[StrukturaDnia, StrukturaDnia]:
    """The structure without and with the order: as drafted, or of the day before and of its first day."""
    if zarzadzenie.stan == Zarzadzenie.Stan.ZATWIERDZONE:
        return struktura_na(zarzadzenie.od - DAY), struktura_na(zarzadzenie.od)
    drafted = projekt(zarzadzenie)
    return drafted.przed, drafted.po


def bez_miejsca(drafted: Projekt) -> list[Obsada]:
    """The people on posts the draft does away with and names no next one for, also those who are to come to them."""
    continued = set().union(*drafted.stanowiska_z.values())
    rows = {post.wiersz for ciag, post in drafted.przed.stanowiska.items() if ciag not in continued}
    held = Obsada.objects.filter(Q(do=None) | Q(do__gte=drafted.dzien), stanowisko__in=rows).exclude(do__lt=F("od"))
    return list(held.select_related("pracownik", "stanowisko__jednostka").order_by(pl("pracownik__last_name")))


def przeszkody(zarzadzenie: Zarzadzenie) -> list[str]:
    """Why the draft cannot be approved, in sentences; empty when it can."""
    try:
        drafted = projekt(zarzadzenie)
    except UserError as error:
        return [str(error)]
    lost = [
        f"{row.pracownik} zajmuje znoszone stanowisko: {row.stanowisko}. Wskaż, dokąd przechodzi."
        for row in bez_miejsca(drafted)
    ]
    missing = "Wpisz, kto i kiedy zatwierdził zarządzenie: wchodzi w życie po zatwierdzeniu (§ 4 zarządzenia 1/2017)."
    approved = bool(zarzadzenie.zatwierdzil and zarzadzenie.zatwierdzono)
    return [*bledy(drafted.po), *lost, *([] if approved else [missing])]


def zatwierdzajacy(zarzadzenie: Zarzadzenie) -> Pracownik | None:
    """Who approved the order here; None for what the installation loaded."""
    rows = zarzadzenie.historia.filter(akt_czynnosc="zatwierdz").select_related("history_user")
    row = rows.order_by("-history_id").first()
    return row.history_user if row else None
