"""§ 7 ust. 3 pkt 11-13: keys, agreements and things handed to a person, and their way back."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from org.pracownicy.odejscie import zglos_odejscie
from org.wydania.models import Wydanie
from org.wydania.operations import wydaj, zwroc
from org.wydania.queries import po_dniu, visible_to
from sekretariat.odejscia.operations import zdaj, zostalo
from tests.listy import assert_stala_liczba_zapytan

DAY, R = timedelta(days=1), Wydanie.Rodzaj


@pytest.fixture
def wydaje(biuro):
    """wydaje("broker", R.KLUCZ, "214/1"): handed out today by the sekretariat."""

    def hand_out(komu, rodzaj=R.KLUCZ, numer="214/1", by="sekretariat", klucz=None, **fields):
        dane = {"pracownik": getattr(biuro, komu), "rodzaj": rodzaj, "numer": numer, "opis": ""}
        dane |= {"wydano": timezone.localdate()} | fields
        return wydaj(dane=dane, klucz=klucz or uuid4(), by=getattr(biuro, by))

    return hand_out


@pytest.mark.przepis("§ 7 ust. 3 pkt 11")
def test_one_key_is_with_one_person_and_its_history_stays(biuro, wydaje):
    key = uuid4()
    row = wydaje("broker", klucz=key)
    assert wydaje("broker", klucz=key) == row
    with pytest.raises(UserError, match="ma to już Olga Zielińska"):
        wydaje("superwizor")
    zwroc(row, dzien=timezone.localdate(), uwagi="bez uwag", by=biuro.sekretariat)
    assert wydaje("superwizor").pracownik == biuro.superwizor
    with pytest.raises(Refused):
        zwroc(row, dzien=timezone.localdate(), by=biuro.sekretariat)
    acts = row.historia.order_by("history_id").values_list("akt_czynnosc", "akt_podstawa", "history_user")
    keeper = ("§ 7 ust. 3 pkt 11-13", biuro.sekretariat.pk)
    assert list(acts) == [("wydaj", *keeper), ("zwroc", *keeper)]


@pytest.mark.przepis("§ 7 ust. 3 pkt 11")
@pytest.mark.parametrize("by", ["dyrektor", "kierownik_oit1", "broker"])
def test_only_the_keeper_hands_out(wydaje, by):
    with pytest.raises(PermissionDenied, match=r"§ 7 ust\. 3"):
        wydaje("broker", by=by)


def test_days_that_cannot_be(biuro, wydaje):
    today = timezone.localdate()
    with pytest.raises(UserError, match="najwcześniej w dniu wydania"):
        wydaje("broker", wydano=today + DAY)
    row = wydaje("broker")
    for day, words in ((today - DAY, "wcześniejszy niż wydanie"), (today + DAY, "w dniu zwrotu")):
        with pytest.raises(UserError, match=words):
            zwroc(row, dzien=day, by=biuro.sekretariat)


@pytest.mark.przepis("§ 7 ust. 3 pkt 11")
def test_who_sees_who_has_what(biuro, wydaje):
    mine = wydaje("broker")
    wydaje("superwizor", numer="215")
    for everything in ("dyrektor", "sekretariat", "administrator"):
        assert visible_to(getattr(biuro, everything)).count() == 2
    assert list(visible_to(biuro.broker)) == [mine]
    assert not visible_to(biuro.kierownik_oit1).exists()


@pytest.mark.przepis("§ 7 ust. 3 pkt 12")
@pytest.mark.przepis("§ 7 ust. 3 pkt 13")
def test_a_leaving_lists_keys_and_agreements_until_they_are_back(biuro, wydaje):
    today = timezone.localdate()
    key, car = wydaje("specjalista"), wydaje("specjalista", R.UMOWA, "PK-III.2604.3.2026")
    leaving = zglos_odejscie(biuro.specjalista, ostatni_dzien=today + 10 * DAY, by=biuro.administrator)
    assert {"1 rzecz", "1 umowa"} <= set(zostalo(leaving))
    assert zdaj(leaving, f"rzeczy:{key.pk}", by=biuro.administrator) == "klucz 214/1"
    zdaj(leaving, f"umowy:{car.pk}", by=biuro.administrator)
    key.refresh_from_db()
    car.refresh_from_db()
    assert (key.zwrocono, car.zwrocono) == (today, leaving.ostatni_dzien)
    assert not {"1 rzecz", "1 umowa"} & set(zostalo(leaving))
    assert not po_dniu(biuro.specjalista.pk, leaving.ostatni_dzien).exists()
    assert "Odejście" in key.historia.first().history_change_reason


def test_screens(biuro, client, wydaje):
    client.force_login(biuro.broker)
    assert client.get("/wydania/nowe/").status_code == 403
    client.force_login(biuro.sekretariat)
    fields = {"pracownik": biuro.broker.pk, "rodzaj": "klucz", "numer": "", "wydano": timezone.localdate()}
    bad = client.post("/wydania/nowe/", fields | {"klucz": uuid4()})
    assert (bad.status_code, "Podaj numer rzeczy" in bad.content.decode()) == (422, True)
    assert client.post("/wydania/nowe/", fields | {"klucz": uuid4(), "numer": "214/1"}).status_code == 302
    row = Wydanie.objects.get()
    assert "Klucz 214/1" in client.get(f"/pracownicy/{biuro.broker.pk}/").content.decode()
    late = client.post(f"/wydania/{row.pk}/zwrot/", {"dzien": timezone.localdate() + DAY})
    assert (late.status_code, "w dniu zwrotu" in late.content.decode()) == (422, True)
    assert client.post(f"/wydania/{row.pk}/zwrot/", {"dzien": timezone.localdate()}).status_code == 302
    assert "zwrócone" in client.get("/wydania/").content.decode()
    history = client.get(f"/pracownicy/{biuro.broker.pk}/").content.decode()
    assert "Zwrot lub rozwiązanie" in history
    numbers = iter(range(100))
    assert_stala_liczba_zapytan(
        client, "/wydania/", lambda count: [wydaje("broker", numer=f"{next(numbers)}") for _ in range(count)]
    )
