"""A small bureau with one of everything an attacker could ask for, and the addresses of all of it."""

import re
from datetime import timedelta
from io import BytesIO
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone

from biuro.core.files.intake import przyjmij
from biuro.core.history.models import Act
from org.eksporty.models import Eksport
from org.eksporty.plik import zachowaj
from org.pelnomocnictwa.models import Pelnomocnictwo
from org.pracownicy.odejscie import zglos_odejscie
from org.widoki.models import WidokZapisany
from org.wydania.models import Wydanie
from rejestry.powiazania.laczenie import powiaz
from rejestry.udostepnienia import operations
from sekretariat.adresy.models import Kontakt
from sekretariat.akta.operations import zaloz_z_przesylki
from sekretariat.archiwum.models import PozycjaSpisu, SpisArchiwalny
from sekretariat.dekretacja.models import DoWiadomosci
from sekretariat.dekretacja.operations import zadekretuj
from sekretariat.pisma.operations import tresc_z_wersji, utworz
from sekretariat.pisma.queries import biezaca
from sekretariat.pisma.redakcja import zapisz_wersje
from sekretariat.przedlozenia.operations import odnotuj_wynik, przekaz
from sekretariat.przesylki.operations import zarejestruj
from sekretariat.wysylka.operations import wyslij
from tests.na_plik import Swieze, podlacz_pliki, zbudowany
from tests.obsada import bureau
from tests.rejestry.test_jrwa import load
from tests.rejestry.udip_helpers import wniosek as wniosek_udip
from tests.rejestry.udip_helpers import wyslany
from tests.sekretariat.akta_helpers import dane
from tests.sekretariat.pisma_pomoc import bez_skladu, przejdz, zmien
from tests.sekretariat.przesylki_helpers import PDF, opis
from tests.zagrozenia.swiat_skargi import adresy_skargi, skarga_w_toku

SKARZACY, TRESC = "Zdzisława Niewidoczna", "Grubiańskie zachowanie kierownika"
ROLE = [  # one of each kind of post
    *("dyrektor", "zastepca", "kierownik_oru", "kierownik_oit1", "specjalista", "analityk"),
    *("sekretariat", "superwizor", "broker_oit2", "administrator"),
]
VARIABLE = re.compile(r'(name="csrfmiddlewaretoken" value=|data-[a-z-]*=|content=)"[^"]*"')


def jako(osoba) -> Client:
    """A browser of the person that answers 500 instead of raising, as a server would."""
    client = Client(raise_request_exception=False)
    client.force_login(osoba)
    return client


def do_konca(response) -> bytes:
    """Everything the response holds; a file is closed afterwards."""
    return b"".join(response.streaming_content) if response.streaming else response.content


def tresc(response) -> str:
    """The page without what differs from one loading to the next."""
    return VARIABLE.sub("", response.content.decode())


def przesylka(biuro, osoba=None, do_wiadomosci=(), **facts):
    """An item with a scan, assigned by the director when `osoba` is given."""
    scan = przyjmij(SimpleUploadedFile("skan.pdf", PDF), "skan.pdf")
    facts = opis(rodzaj="skarga", **facts)
    item = zarejestruj(dane=facts, pliki=[scan], klucz=uuid4(), by=biuro.sekretariat)
    if osoba:
        zadekretuj(item, osoba=osoba, do_wiadomosci=do_wiadomosci, by=biuro.dyrektor)
        item.refresh_from_db()
    return item


def o_kierowniku(biuro, do_wiadomosci=()):
    """A complaint about the head of PK-II, who had the letter on his desk first; the director leads the case."""
    item = przesylka(biuro, biuro.kierownik_oru, do_wiadomosci, nadawca_nazwa=SKARZACY, tytul=TRESC)
    zadekretuj(item, osoba=biuro.dyrektor, by=biuro.dyrektor)
    item.refresh_from_db()
    facts = {"prowadzi": biuro.dyrektor, "dotyczy": biuro.kierownik_oru, "wnoszacy": SKARZACY, "tytul": TRESC}
    case = zaloz_z_przesylki(item, by=biuro.dyrektor, **dane(biuro, **facts))
    return SimpleNamespace(item=item, case=case)


def wyslane(biuro, case):
    """A letter of the case written by the specialist, signed by the director and sent; and its entry."""
    letter = _z_zalacznikiem(
        zmien(
            utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista),
            biuro.specjalista,
            tresc="Szanowna Pani, odpowiadamy.",
        ),
        biuro.specjalista,
    )
    letter = przejdz(
        letter, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru), ("podpisz", biuro.dyrektor)
    )
    today = timezone.localdate()
    sent = wyslij(letter, sposob="list", data_wyslania=today, klucz=uuid4(), by=biuro.sekretariat)
    return letter, sent


def przedlozone(biuro, case):
    """A reserved letter of the case that came back signed from outside, as its entry in the register."""
    letter = utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    letter = zmien(letter, biuro.specjalista, tresc="Szanowna Pani, odpowiadamy.", kategoria="zastrzezone")
    letter = przejdz(letter, ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    letter, today = przejdz(letter, ("aprobuj_wstepnie", biuro.dyrektor)), timezone.localdate()
    facts = {"komu": "prezydent", "dzien": today, "sposob": "obieg", "klucz": uuid4()}
    scan = przyjmij(SimpleUploadedFile("podpisane.pdf", PDF), "podpisane.pdf")
    entry = przekaz(letter, by=biuro.sekretariat, **facts)
    return odnotuj_wynik(entry, wynik="podpisane", dzien=today, skan=scan, by=biuro.sekretariat)


def spis_archiwalny(biuro, case):
    """A hand-over list of PK-II with the case on it."""
    today, by = timezone.localdate(), biuro.kierownik_oru
    facts = {"rodzaj": "SZO", "rok": today.year, "numer": 1, "grupa": "A", "sporzadzil": by, "sporzadzono": today}
    spis = SpisArchiwalny(jednostka=biuro.oru, klucz=uuid4(), **facts)
    spis.save_act(Act("test", None, "test"))
    row = PozycjaSpisu(spis=spis, rodzaj="SZO", lp=1, sprawa=case, kategoria="A", od=today, do=today, dokumentow=1)
    row.save_act(Act("test", None, "test"))
    return spis


def _z_zalacznikiem(letter, by):
    file = przyjmij(SimpleUploadedFile("zalacznik.pdf", PDF), "zalacznik.pdf")
    facts = {"dane": tresc_z_wersji(letter, biezaca(letter)), "na_wersji": letter.wersja}
    zapisz_wersje(letter, nowe=[(file.plik, file.nazwa)], by=by, **facts)
    return type(letter).objects.get(pk=letter.pk)


@pytest.fixture(scope="module")
def swiat_pliku(django_db_setup, django_db_blocker, tmp_path_factory):
    """The world of a whole file: to make it costs as much as a hundred pages."""
    folder = tmp_path_factory.mktemp("swiat")
    with bez_skladu(), zbudowany(django_db_blocker, folder, lambda: _zbuduj(bureau())) as made:
        yield folder, made


@pytest.fixture
def swiat(swiat_pliku, biuro):
    """One of everything: .item of PK-II in .case, .letter signed and .sent, .draft; fresh from the database."""
    folder, made = swiat_pliku
    podlacz_pliki(folder)
    return Swieze(made)


def _zbuduj(biuro):
    item = przesylka(biuro, biuro.specjalista, [biuro.broker_oit2])
    case = zaloz_z_przesylki(item, by=biuro.specjalista, **dane(biuro))
    letter, sent = wyslane(biuro, case)
    entry = przedlozone(biuro, case)
    wniosek = wniosek_udip(biuro)
    krok = wyslany(biuro, wniosek, "forma", dostarczono=timezone.localdate())
    draft = utworz(sprawa=case, szablon="puste", klucz=uuid4(), by=biuro.specjalista)
    desk = przesylka(biuro, biuro.specjalista, tytul="Druga skarga", nadawca_nazwa="Nowak Jan")
    common = {"osoba": biuro.dyrektor, "lista": "skargi"}
    file = zachowaj(BytesIO(b"a;b"))
    eksport = Eksport.objects.create(tytul="Rejestr", format="csv", wierszy=1, stan="gotowy", plik=file, **common)
    widok = WidokZapisany.objects.create(nazwa="Mój", **common)
    kontakt = Kontakt.objects.order_by("pk").first()
    told = DoWiadomosci.objects.get()
    scan = item.zalaczniki.get().plik
    power = Pelnomocnictwo(numer="1/2026", osoba=biuro.dyrektor, zakres="umowy", od=timezone.localdate(), dokument=scan)
    power.save_act(Act("test", None, "test"))
    thing = Wydanie(pracownik=biuro.broker, rodzaj="klucz", numer="214", wydano=timezone.localdate(), klucz=uuid4())
    thing.save_act(Act("test", None, "test"))
    last = timezone.localdate() + timedelta(days=30)
    leaving = zglos_odejscie(biuro.marka, ostatni_dzien=last, by=biuro.administrator)
    words = {"powod": "opinia", "klucz": uuid4()}
    share = operations.udostepnij(case, komu=biuro.superwizor, do=last, by=biuro.dyrektor, **words)
    operations.cofnij(share, powod="już nie", by=biuro.dyrektor)
    zwiazek = powiaz(case, inna=wniosek.sprawa, powod="ta sama osoba", by=biuro.specjalista)
    spis = spis_archiwalny(biuro, case)
    prosba = operations.popros(znak=case.znak, by=biuro.superwizor, **words)
    tok, wykaz = skarga_w_toku(biuro), load(biuro)
    return SimpleNamespace(**locals())


def trasy():
    """Every (name, pattern) of the application; the repair shop is held by tests/org/test_administracja_naprawa.py."""
    every = _trasy(get_resolver().url_patterns, "", "")
    return [(name, route) for name, route in every if not name.startswith("naprawa:")]


def _trasy(patterns, namespace, prefix):
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else namespace
            yield from _trasy(pattern.url_patterns, inner, prefix + str(pattern.pattern))
        elif isinstance(pattern, URLPattern):
            yield f"{namespace}{pattern.name}", prefix + str(pattern.pattern)


WPIS = {"przesylki": ("szczegoly", "etykieta", "popraw", "anuluj"), "dekretacja": ("przydziel", "zwroc")}
ODEJSCIE = ("szczegoly", "przekaz", "zdaj", "zakoncz", "odwolaj", "obiegowka")
AKTA = ("sprawa", "zakoncz", "wznow", "data_wplywu", "dane", "osoby", "rodzaj")
PISMO = ("szczegoly", "edytuj", "podglad", "szkic", "wersje", "pdf")


def adresy(w) -> dict[str, tuple[str, str]]:
    """{name of the URL: (address of what exists, address of what does not)} for every URL with an object."""
    year, absent = w.item.rok, 987654
    item, case, letter = (w.item.rok, w.item.numer), (w.case.znak,), (w.letter.pk,)
    sent = (w.sent.rok, w.sent.numer)
    missing = (year, absent)
    known = {f"{app}:{name}": ((w.desk.rok, w.desk.numer), missing) for app, names in WPIS.items() for name in names}
    known |= {f"akta:{name}": ((w.desk.rok, w.desk.numer), missing) for name in ("zaloz", "dolacz")}
    known["kwalifikacja:wybor"] = ((w.desk.rok, w.desk.numer), missing)
    known["kwalifikacja:koniec"] = ((w.desk.rok, w.desk.numer, "odpis"), (*missing, "odpis"))
    gone = (w.case.znak.replace(f".{w.case.numer}.", f".{absent}."),)
    known |= {f"akta:{name}": (case, gone) for name in AKTA}
    known |= {f"znaki:{name}": (case, gone) for name in ("przenies", "obok", "polacz", "powiaz", "podsprawa")}
    known |= {f"metryka:{name}": (case, gone) for name in ("strona", "pdf")}
    lista, no_list = ("SZO", w.spis.rok, 1), ("SZO", w.spis.rok, absent)
    known |= {f"archiwum:{name}": (lista, no_list) for name in ("spis", "pdf")}
    known["archiwum:wycofaj"] = ((*lista, 1), (*no_list, 1))
    known["archiwum:czynnosc"] = ((*lista, "przedloz"), (*no_list, "przedloz"))
    known["znaki:rozwiaz"] = ((*case, w.zwiazek.pk), (*gone, w.zwiazek.pk))
    known |= {f"udostepnienia:{name}": (case, gone) for name in ("sprawa", "poufnosc")}
    known |= {
        "udostepnienia:cofnij": ((*case, w.share.pk), (*gone, w.share.pk)),
        "udostepnienia:prosba": ((w.prosba.pk,), (absent,)),
        "udostepnienia:osoba": ((w.biuro.broker.pk,), (absent,)),
        "powierzenia:odbierz": ((w.biuro.administrator.powierzenia.get().pk,), (absent,)),
    }
    known |= {f"pisma:{name}": (letter, (absent,)) for name in PISMO}
    known |= {f"wysylka:{name}": (sent, missing) for name in ("szczegoly", "dorecz", "anuluj")}
    entry = (w.entry.rok, w.entry.numer)
    known |= {f"przedlozenia:{name}": (entry, missing) for name in ("szczegoly", "anuluj", "skan")}
    known["przedlozenia:przekaz"] = ((w.entry.pismo_id,), (absent,))
    known["podpis:sprawdz"] = ((w.letter.akceptacje.first().pk,), (absent,))
    file, attachment = w.item.zalaczniki.get().pk, w.letter.zalaczniki.get().pk
    known |= {
        "przesylki:zalacznik": ((*item, file), (*missing, file)),
        "pisma:nowe": (case, gone),
        "pisma:zalacznik": ((*letter, attachment), (absent, attachment)),
        "pisma:przejscie": ((w.draft.pk, "przedloz"), (absent, "przedloz")),
        "wysylka:wyslij": (letter, (absent,)),
        "dekretacja:zapoznano": ((w.told.pk,), (absent,)),
        "adresy:kontakt": ((w.kontakt.pk,), (absent,)),
        "eksporty:szczegoly": ((w.eksport.pk,), (absent,)),
        "eksporty:plik": ((w.eksport.pk,), (absent,)),
        **{f"umocowania:{name}": ((w.power.pk,), (absent,)) for name in ("szczegoly", "dokument", "odwolaj")},
        "wydania:zwrot": ((w.thing.pk,), (absent,)),
        **{f"odejscia:{name}": ((w.leaving.pracownik_id,), (absent,)) for name in ODEJSCIE},
        "widoki:zmien": ((w.widok.pk,), (absent,)),
        "widoki:usun": ((w.widok.pk,), (absent,)),
    }
    mark = (w.wniosek.sprawa.znak,)
    no_mark = (w.wniosek.sprawa.znak.replace(f".{w.wniosek.sprawa.numer}.", f".{absent}."),)
    steps = {"punkt": (1,), "ponownie": (1,), "krok": ("odpowiedz",), "wplyw": ("skarga_wsa",), "reakcja": (w.krok.pk,)}
    pages = steps | dict.fromkeys(("wniosek", "nowy_punkt", "strona", "crwip", "anonim"), ())
    known |= {f"udip:{name}": ((*mark, *rest), (*no_mark, *rest)) for name, rest in pages.items()}
    known |= adresy_skargi(w.tok, gone, absent)
    known |= {f"jrwa:{name}": ((w.wykaz.pk,), (absent,)) for name in ("wersja", "plik", "zatwierdz", "odrzuc")}
    known["administracja:konto"] = ((w.biuro.broker.pk,), (absent,))
    known["administracja:czynnosc"] = ((w.biuro.broker.pk, "zablokuj"), (absent, "zablokuj"))
    known["udip:zaloz"] = ((w.desk.rok, w.desk.numer), missing)
    return {
        name: (reverse(name, args=there), reverse(name, args=not_there)) for name, (there, not_there) in known.items()
    }
