"""The life of an entry: registered, assigned, put into a case or among papers without one, cancelled, corrected."""

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from biuro.core.files.models import Plik
from biuro.core.history.models import Act
from biuro.core.transitions import Authority
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.uprawnienia.queries import jednostka_osoby
from rejestry.sprawy.models import Sprawa
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.rules import nie_zalatwia, niezgodnosci, wylaczony, wymagaj_rejestrujacego, zalatwia
from sekretariat.przesylki.wpis import do_szukania, o_klucz, powtorzona, wpisz

S = Przesylka.Stan


def zarejestruj(
    *, dane: dict, pliki: Iterable = (), oryginal: Plik | None = None, klucz: UUID, by: Pracownik
) -> Przesylka:
    """Enter an item under the next number of the year, in one transaction with its files and history.

    `dane` are the descriptive fields of Przesylka; `pliki` have .plik and .nazwa (core.files.przyjmij); `oryginal` is
    the saved message the item came as. The same key sent again by the same person returns the entry it made. Raises
    PermissionDenied with the paragraph, UserError for what cannot be true, KluczZajety for somebody else's key.
    """
    authority = wymagaj_rejestrujacego(by)
    now = timezone.now()
    for _, sentence in niezgodnosci(dane, timezone.localdate(now)):
        raise UserError(sentence)
    przesylka = Przesylka(klucz=klucz, rejestrujacy=by, zarejestrowano=now, rok=timezone.localtime(now).year, **dane)
    try:
        return wpisz(przesylka, pliki, oryginal, _act("zarejestruj", by, authority))
    except IntegrityError as error:
        if not o_klucz(error):
            raise
        return powtorzona(klucz, by)


@transaction.atomic
def popraw(przesylka: Przesylka, *, dane: dict, powod: str, by: Pracownik) -> Przesylka:
    """Correct the description of an entry; its number, key and moment of registration stay for ever."""
    authority = wymagaj_rejestrujacego(by)
    przesylka = _locked(przesylka, (S.NOWA, S.PRZYDZIELONA, S.W_SPRAWIE, S.BEZ_SPRAWY), "poprawić")
    if przesylka.stan == S.W_SPRAWIE and dane["data_wplywu"] != przesylka.data_wplywu:
        raise UserError("Od daty wpływu liczy się już termin sprawy. Tej daty nie zmienisz tutaj.")
    for field, value in dane.items():
        setattr(przesylka, field, value)
    if przesylka.prowadzi and przesylka.stan == S.PRZYDZIELONA and wylaczony(przesylka.prowadzi, przesylka):
        przesylka.prowadzi, przesylka.jednostka, przesylka.stan = None, None, S.NOWA  # back to who assigns
    przesylka.szukaj = do_szukania(przesylka)
    przesylka.save_act(_act("popraw", by, authority, _reason(powod, "Napisz, dlaczego poprawiasz wpis.")))
    return przesylka


@transaction.atomic
def anuluj(przesylka: Przesylka, *, powod: str, by: Pracownik) -> Przesylka:
    """Cancel an entry made by mistake; the number stays used (kancelaria 1.3)."""
    authority = wymagaj_rejestrujacego(by)
    przesylka = _locked(przesylka, (S.NOWA, S.PRZYDZIELONA), "anulować")
    przesylka.stan = S.ANULOWANA
    przesylka.save_act(_act("anuluj", by, authority, _reason(powod, "Napisz, dlaczego anulujesz wpis.")))
    return przesylka


@transaction.atomic
def przydziel(
    przesylka: Przesylka,
    *,
    osoba: Pracownik | None,
    jednostka: Jednostka | None,
    termin: date | None,
    akt: Act,
    dotyczy: Pracownik | None = None,
) -> Przesylka:
    """Put the item where a dekretacja sends it; nobody at all means that it is back among the unassigned.

    Who may is the business of the dekretacja, which brings the act and, perhaps, whom the letter is about. Raises
    Refused in a later state.
    """
    przesylka = _locked(przesylka, (S.NOWA, S.PRZYDZIELONA), "przydzielić")
    unit = jednostka.pk if jednostka else None
    przesylka.prowadzi, przesylka.termin_wlasny, przesylka.dotyczy = osoba, termin, dotyczy or przesylka.dotyczy
    przesylka.jednostka_id = jednostka_osoby(osoba) if osoba and not unit else unit
    przesylka.stan = S.PRZYDZIELONA if osoba or unit else S.NOWA
    przesylka.save_act(akt)
    return przesylka


@transaction.atomic
def dolacz(przesylka: Przesylka, sprawa: Sprawa, *, wszczyna: bool, by: Pracownik) -> Przesylka:
    """Put the item into the file of a case; `wszczyna` when the case was opened from it."""
    przesylka = _locked(przesylka, (S.NOWA, S.PRZYDZIELONA), "włączyć do sprawy")
    authority = _dealer(by, przesylka)
    przesylka.stan, przesylka.sprawa, przesylka.wszczyna = S.W_SPRAWIE, sprawa, wszczyna
    przesylka.save_act(_act("wszczyna" if wszczyna else "dolacz", by, authority))
    return przesylka


@transaction.atomic
def bez_sprawy(przesylka: Przesylka, *, powod: str, by: Pracownik, wyzej: Authority | None = None) -> Przesylka:
    """Put the item among papers that make no case file; says why. `wyzej`: the basis of who hands it on (wyzej.py)."""
    przesylka = _locked(przesylka, (S.NOWA, S.PRZYDZIELONA), "odłożyć bez sprawy")
    authority = wyzej or _dealer(by, przesylka)
    przesylka.stan = S.BEZ_SPRAWY
    reason = _reason(powod, "Napisz, dlaczego przesyłka nie tworzy akt sprawy.")
    przesylka.save_act(_act("bez_sprawy", by, authority, reason))
    return przesylka


def _dealer(by: Pracownik, przesylka: Przesylka) -> Authority:
    authority = zalatwia(by, przesylka)
    if authority is None:
        raise PermissionDenied(nie_zalatwia(przesylka))
    return authority


def _locked(przesylka: Przesylka, stany: tuple[str, ...], verb: str) -> Przesylka:
    fresh = Przesylka.objects.select_for_update(of=("self",)).get(pk=przesylka.pk)
    if fresh.stan not in stany:
        raise Refused(f"Tej przesyłki nie można już {verb}: stan to „{fresh.get_stan_display()}”.")
    return fresh


def _reason(powod: str, sentence: str) -> str:
    if not powod.strip():
        raise UserError(sentence)
    return powod.strip()


def _act(name: str, by: Pracownik, authority: Authority, reason: str = "") -> Act:
    return Act(name, by, authority.basis, authority.acting_for, authority.capacity, reason)
