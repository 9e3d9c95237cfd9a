"""Rows 1, 28 (and 19, 53 for exports): what is not for you answers exactly as what does not exist."""

import pytest

from tests.zagrozenia.swiat import ROLE, adresy, do_konca, jako, trasy, tresc

# Who may reach each object, written down by hand: everybody else must get the 404 of nothing.
PK_II = {"dyrektor", "zastepca", "kierownik_oru", "specjalista", "analityk", "marka"}
PRZESYLKA = {"dyrektor", "zastepca", "kierownik_oru", "specjalista", "sekretariat"}
W_SPRAWIE = PK_II | {"sekretariat", "broker_oit2"}  # broker_oit2 was told to take note of the letter
PISMO = {"dyrektor", "zastepca", "kierownik_oru", "specjalista"}
WIDZA = {
    **dict.fromkeys(("przesylki", "dekretacja", "kwalifikacja", "akta:zaloz", "akta:dolacz"), PRZESYLKA),
    "przesylki:zalacznik": W_SPRAWIE,
    **dict.fromkeys(("akta", "znaki", "metryka", "archiwum", "pisma:nowe"), PK_II),
    "udip": {"dyrektor", "zastepca", "kierownik_oru", "specjalista"},
    "udip:zaloz": PRZESYLKA,
    **dict.fromkeys(("pisma", "wysylka", "przedlozenia", "podpis"), PISMO | {"sekretariat"}),
    "pisma:przejscie": PISMO,  # a draft: the sekretariat sees letters from the signature on
    "dekretacja:zapoznano": {"broker_oit2"},
    "adresy:kontakt": {"dyrektor", "sekretariat"},
    "eksporty": {"dyrektor"},
    "umocowania": {"dyrektor", "sekretariat", "administrator"},  # his own, and who keeps the register
    "wydania": {"dyrektor", "sekretariat", "administrator", "broker"},  # who has it; who keeps the register
    "odejscia": {
        "dyrektor",
        "zastepca",
        "kierownik_oru",
        "sekretariat",
        "administrator",
    },  # those above him; who takes back
    "widoki": {"dyrektor"},
    "udostepnienia": PK_II,
    "udostepnienia:prosba": {"dyrektor", "zastepca", "kierownik_oru", "specjalista"},
    "udostepnienia:osoba": {"dyrektor", "administrator"},  # ranges and shares, no matters
    "powierzenia": {"dyrektor", "administrator"},
    **dict.fromkeys(("skargi_tok", "badanie", "zgloszenia", "terminy"), PK_II),
    "jrwa": {"administrator"},
    "administracja": {"administrator"},
}
POSTING = ("kierownik_oit1", "broker_oit2", "sekretariat")  # every kind of stranger once
ONLY_POST = (
    *("dekretacja:zapoznano", "widoki:usun", "pisma:podglad", "pisma:szkic"),
    *("udostepnienia:poufnosc", "znaki:rozwiaz"),
)
STAFF = ("osoba", "kontakt", "nazwisko", "stanowisko", "koniec", "odejdz", "wroc")
SERVED_WITHOUT_OBJECT = {
    "raporty:skargi_plik",  # only rows one sees: tests/rejestry/test_raporty.py
    # that somebody works here is seen by all; what only some see or change: tests/org/test_kadry_ekrany.py
    *(f"pracownicy:{name}" for name in STAFF),
    # orders in force are seen by all; drafts by who prepares and decides: tests/org/test_struktura_ekrany.py
    *(f"struktura:{name}" for name in ("zarzadzenie", "plik", "popraw", "zmiana", "usun_zmiane")),
    *(f"reorganizacja:{name}" for name in ("skutki", "przejecie", "przejscie")),
    "informacja_publiczna:dziennik_roku",  # a year of the log: only rows one sees
    "informacja_publiczna:plik",  # the same as a file: tests/rejestry/test_udip_bip.py
    "konta:zakoncz_sesje",  # its object is one's own session: tests/org/test_konta_sesje.py
    "wyznaczenia:odwolaj",  # seen by all; who may revoke: tests/org/test_zastepstwa_decyzje.py
    "odczytania:szczegoly",  # how the Regulamin is read is seen by all; who changes it: test_odczytania.py
    "logowanie:odnosnik",  # its object is the key in the address: tests/org/test_administracja.py
    "nieobecnosci:zakoncz",  # that somebody is away is seen by all; who may end it: test_pisma.py, row 4
}


def widza(name):
    return WIDZA.get(name) or WIDZA[name.partition(":")[0]]


def test_row_01_every_address_with_an_object_is_in_the_matrix(swiat):
    with_object = {name for name, route in trasy() if "<" in route} - SERVED_WITHOUT_OBJECT
    assert with_object == set(adresy(swiat))


@pytest.mark.dlugi
def test_row_01_and_28_a_stranger_gets_the_404_of_what_does_not_exist(swiat, biuro):
    every = adresy(swiat)
    wrong = []
    for role in ROLE:
        browser, nothing = jako(getattr(biuro, role)), {}
        for name, (there, not_there) in every.items():
            if role in widza(name):
                continue
            app = there.split("/")[1]  # the frame marks the entry of the menu, otherwise all 404 are one page
            nothing[app] = nothing.get(app) or tresc(
                browser.post(not_there) if name in ONLY_POST else browser.get(not_there)
            )
            sent = [browser.get(there), *(browser.post(there, {"wersja": "1"}) for _ in range(role in POSTING))]
            wrong += [(role, name, a.status_code) for a in sent if not refused(a, nothing[app])]
    assert not wrong, wrong


def refused(answer, nothing) -> bool:
    """The page 404 of nothing, or a refusal of the method before any look at the object."""
    return answer.status_code == 405 or (answer.status_code == 404 and tresc(answer) == nothing)


def test_row_01_those_who_may_do_reach_it(swiat, biuro):
    """Without this the matrix could be green because everything is 404."""
    for name, (there, _) in adresy(swiat).items():
        role = sorted(widza(name))[0]
        answer = jako(getattr(biuro, role)).get(there)
        do_konca(answer)
        assert answer.status_code in (200, 302, 303, 403, 405, 409, 422), (role, name, answer.status_code)
