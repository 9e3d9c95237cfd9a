"""Replay sees also a signature that skipped the paraph, and a document put in the place of the signed one."""

import pytest
from django.db import connection
from django.urls import reverse

from biuro.core.files.models import Plik
from sekretariat.pisma.models import Pismo
from tests.sekretariat.pisma_pomoc import pismo, przejdz, szybki_pdf  # noqa: F401 – a fixture
from tests.sekretariat.test_podpis_odtworzenie import wyniki, zle

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("szybki_pdf"), pytest.mark.przepis("§ 9 ust. 6")]


def po_cichu(table, sql, *params):
    """Somebody with the database's own password."""
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(sql, params)
        cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def slowa(czynnosc):
    (found,) = [w for w in wyniki() if w.akceptacja.czynnosc == czynnosc]
    return {check.nazwa: check.zdanie for check in found.sprawdziany}["Parafa"]


def test_the_paraph_before_the_signature_is_found_and_one_without_a_head_is_not_missed(biuro):
    przejdz(
        pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru), ("aprobuj", biuro.zastepca)
    )
    assert slowa("aprobata_ostateczna") == "Parafę złożono przed tą czynnością."
    przejdz(pismo(biuro, "sekretariat", "sek"), ("przedloz", biuro.sekretariat), ("podpisz", biuro.dyrektor))
    assert slowa("podpis") == "Takie pismo nie potrzebowało parafy."
    assert zle() == set()


def test_without_the_paraph_the_reason_holds(client, biuro):
    letter = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("podpisz_bez_parafy", biuro.dyrektor, "pilne"))
    assert slowa("podpis") == "Bez parafy, z zapisanym powodem: pilne."
    client.force_login(biuro.dyrektor)
    page = client.get(reverse("podpis:sprawdz", args=[letter.akceptacje.get().pk])).content.decode()
    assert "Bez parafy, z zapisanym powodem: pilne." in page


def test_a_paraph_taken_out_of_the_history_is_missed(biuro):
    przejdz(
        pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru), ("podpisz", biuro.dyrektor)
    )
    table = Pismo.historia.model._meta.db_table
    po_cichu(table, f"DELETE FROM {table} WHERE akt_czynnosc = 'parafuj'")
    assert ("podpis", "Parafa") in zle()


def test_another_document_in_its_place_is_found(biuro):
    path = [("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru), ("podpisz", biuro.dyrektor)]
    first, second = przejdz(pismo(biuro), *path), przejdz(pismo(biuro), *path)
    other = Plik.objects.get(pk=second.pdf_id)
    po_cichu("sekretariat_pismo", "UPDATE sekretariat_pismo SET pdf_id = %s WHERE id = %s", other.pk, first.pk)
    assert ("podpis", "Plik") in zle()
