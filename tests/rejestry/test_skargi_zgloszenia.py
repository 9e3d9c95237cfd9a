"""§ 5 and § 6 of the regulation: an oral complaint to protocol with two signatures; a call is no complaint."""

from uuid import uuid4

import pytest
from django.utils import timezone

from biuro.core.errors import Refused
from rejestry.skargi.models import Skarga
from rejestry.zgloszenia.models import Protokol, Rozmowa
from rejestry.zgloszenia.operations import podpisano, przyjmij_ustnie, zapisz_rozmowe

USTNIE = {
    "rodzaj": "skarga",
    "zglaszajacy": "Łucja Żółć",
    "adres": "ul. Testowa 1, 60-001 Poznań",
    "tytul": "Czas oczekiwania",
    "tresc": "Czekała 40 minut.",
}


@pytest.mark.przepis("§ 6 ust. 1 rozporządzenia RM z 8.01.2002")
@pytest.mark.parametrize(("wideo", "forma"), [(False, "protokol"), (True, "protokol_wideo")])
def test_oral_complaint_gets_a_mark_a_deadline_and_a_protocol(biuro, wideo, forma):
    facts = USTNIE | {"wideo": wideo, "klucz": uuid4(), "by": biuro.specjalista}
    row = przyjmij_ustnie(**facts)
    assert przyjmij_ustnie(**facts) == row
    assert (row.skarga.forma, row.przyjeto) == (forma, timezone.localdate())
    assert row.skarga.sprawa.terminy.get().kod == "SK_ROZPATRZENIE"
    assert podpisano(row, by=biuro.specjalista).podpisano == timezone.localdate()
    with pytest.raises(Refused, match="już odnotowane"):
        podpisano(row, by=biuro.specjalista)


@pytest.mark.przepis("§ 6 ust. 2 rozporządzenia RM z 8.01.2002")
@pytest.mark.parametrize("pole", ["zglaszajacy", "adres", "tresc"])
def test_protocol_lacks_nothing_of_par_6(biuro, pole):
    with pytest.raises(Refused, match="§ 6"):
        przyjmij_ustnie(**USTNIE | {pole: " ", "wideo": False, "klucz": uuid4(), "by": biuro.specjalista})
    assert not Skarga.objects.exists()


@pytest.mark.przepis("§ 5 rozporządzenia RM z 8.01.2002")
def test_call_is_noted_with_instruction_and_starts_nothing(biuro):
    facts = {"klucz": uuid4(), "kiedy": timezone.now(), "temat": "Czas", "dzwoniacy": "", "by": biuro.broker}
    with pytest.raises(Refused, match="pouczono"):
        zapisz_rozmowe(**facts, pouczenie=" ")
    row = zapisz_rozmowe(**facts, pouczenie="Może złożyć skargę do protokołu.")
    assert zapisz_rozmowe(**facts, pouczenie="x") == row
    assert not Skarga.objects.exists()


def test_pages_take_print_and_list(biuro, client):
    client.force_login(biuro.specjalista)
    said = USTNIE | {"wnoszacy_rodzaj": "osoba"}
    assert client.post("/zgloszenia/protokol/", said | {"klucz": uuid4(), "adres": ""}).status_code == 422
    himself = said | {"klucz": uuid4(), "dotyczy": biuro.specjalista.pk}
    assert "art. 256" in client.post("/zgloszenia/protokol/", himself).content.decode()
    assert not Skarga.objects.exists()
    assert client.post("/zgloszenia/protokol/", said | {"klucz": uuid4()}).status_code == 303
    row = Protokol.objects.get()
    page = f"/zgloszenia/protokol/{row.pk}/"
    assert "Czekała 40 minut." in client.get(page).content.decode()
    assert client.get(f"{page}pdf/").content.startswith(b"%PDF")
    assert client.post(f"{page}podpisano/").status_code == 303
    call = {"klucz": uuid4(), "kiedy": "2026-11-20T10:00", "temat": "Hałas", "pouczenie": "Pouczono."}
    assert client.post("/zgloszenia/rozmowy/", call).status_code == 303
    assert Rozmowa.objects.count() == 1
    client.force_login(biuro.broker)
    assert "Hałas" not in client.get("/zgloszenia/rozmowy/").content.decode()
    assert client.get(page).status_code == 404
