"""Live evidence: how many records serve a paragraph today, all counted in one statement."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from django.db.models import Count, QuerySet, Value
from django.utils import timezone

from biuro.core.polish import counted
from org.kadry.models import Obsada
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.podpisywanie.reguly import Czynnosc
from org.struktura.models import Zarzadzenie
from org.wydania.models import Wydanie
from org.zastepstwa.models import Nieobecnosc
from rejestry.informacja_publiczna.models import WniosekUdip
from rejestry.skargi.models import Skarga
from rejestry.sprawy.models import Sprawa
from sekretariat.adresy.models import Kontakt
from sekretariat.dekretacja.models import Dekretacja
from sekretariat.pisma.models import Akceptacja, Pismo
from sekretariat.przedlozenia.models import Przedlozenie
from sekretariat.przesylki.models import Przesylka
from sekretariat.wysylka.models import PrzesylkaWychodzaca

K = Przesylka.Kanal


class Zapis(NamedTuple):
    """What is counted: its words (one, few, many) and where from."""

    slowa: str
    wiersze: Callable[[], QuerySet]


def akty(czynnosc: str) -> Callable[[], QuerySet]:
    """The acts of this kind given to letters."""
    return lambda: Akceptacja.objects.filter(czynnosc=czynnosc)


def _obsada(symbol: str) -> Callable[[], QuerySet]:
    return lambda: _dzis(Obsada).filter(stanowisko__jednostka__symbol=symbol)


ZAPISY = {
    "zarzadzenia": Zapis("zarządzenie,zarządzenia,zarządzeń", Zarzadzenie.objects.all),
    "obsady": Zapis("obsadzone stanowisko,obsadzone stanowiska,obsadzonych stanowisk", lambda: _dzis(Obsada)),
    **{
        f"obsady_{symbol.lower().replace('-', '_')}": Zapis(
            "osoba na stanowisku,osoby na stanowiskach,osób na stanowiskach", _obsada(symbol)
        )
        for symbol in ("PK-II", "PK-III", "PK-IV", "PK-V")
    },
    "nieobecnosci": Zapis("wpisana nieobecność,wpisane nieobecności,wpisanych nieobecności", Nieobecnosc.objects.all),
    "pelnomocnictwa": Zapis("pełnomocnictwo,pełnomocnictwa,pełnomocnictw", Pelnomocnictwo.objects.all),
    "dostep_do_pomieszczen": Zapis(
        "klucz lub dostęp,klucze lub dostępy,kluczy lub dostępów",
        lambda: Wydanie.objects.filter(rodzaj__in=("klucz", "dostep"), zwrocono=None),
    ),
    "umowy_samochody": Zapis("umowa,umowy,umów", lambda: Wydanie.objects.filter(rodzaj="umowa_samochod")),
    "wnioski_urlopowe": Zapis(
        "wniosek o urlop,wnioski o urlop,wniosków o urlop", lambda: Pismo.objects.filter(kategoria="wniosek_urlopowy")
    ),
    "dekretacje": Zapis("dekretacja,dekretacje,dekretacji", Dekretacja.objects.all),
    "przesylki": Zapis("wpis RPW,wpisy RPW,wpisów RPW", Przesylka.objects.all),
    "emaile": Zapis("wiadomość w RPW,wiadomości w RPW,wiadomości w RPW", lambda: _przesylki(kanal=K.EMAIL)),
    "wnioski_udip": Zapis("wniosek w rejestrze,wnioski w rejestrze,wniosków w rejestrze", WniosekUdip.objects.all),
    "wpisane_crwip": Zapis(
        "z numerem CRWIP,z numerem CRWIP,z numerem CRWIP", lambda: WniosekUdip.objects.exclude(crwip_numer="")
    ),
    "przedlozenia": Zapis("przedłożenie,przedłożenia,przedłożeń", Przedlozenie.objects.all),
    "wychodzace": Zapis("wysłane pismo,wysłane pisma,wysłanych pism", PrzesylkaWychodzaca.objects.all),
    "kontakty": Zapis("kontakt,kontakty,kontaktów", Kontakt.objects.all),
    "sprawy": Zapis("sprawa,sprawy,spraw", Sprawa.objects.all),
    "skargi": Zapis("wpis w rejestrze,wpisy w rejestrze,wpisów w rejestrze", Skarga.objects.all),
    "skargi_otwarte": Zapis("w toku,w toku,w toku", lambda: Skarga.objects.exclude(sprawa__stan="zalatwiona")),
    "podpisy": Zapis("podpis,podpisy,podpisów", akty(Czynnosc.PODPIS)),
    "aprobaty": Zapis(
        "aprobata ostateczna,aprobaty ostateczne,aprobat ostatecznych", akty(Czynnosc.APROBATA_OSTATECZNA)
    ),
    "aprobaty_wstepne": Zapis("aprobata wstępna,aprobaty wstępne,aprobat wstępnych", akty(Czynnosc.APROBATA_WSTEPNA)),
    "parafy": Zapis("parafa,parafy,paraf", akty(Czynnosc.PARAFA)),
}


def policzone() -> dict[str, str]:
    """{"podpisy": "12 podpisów", …}; one statement however long the map is."""
    parts = [_count(key, zapis.wiersze()) for key, zapis in ZAPISY.items()]
    numbers = dict(parts[0].union(*parts[1:], all=True))
    return {key: counted(numbers.get(key, 0), zapis.slowa) for key, zapis in ZAPISY.items()}


def _count(key: str, rows: QuerySet) -> QuerySet:
    return rows.order_by().annotate(k=Value(key)).values("k").annotate(ile=Count("pk")).values_list("k", "ile")


def _dzis(model) -> QuerySet:
    return model.objects.on(timezone.localdate())


def _przesylki(**facts: Iterable) -> QuerySet:
    return Przesylka.objects.filter(**facts)
