"""Files coming in: what is kept, what is refused and with what advice (threats 46-51)."""

import hashlib
import io
import struct

import pytest
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile

from biuro.core.errors import WriteWithoutHistory
from biuro.core.files import inspection
from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.intake import MOST_BYTES, przyjmij, zachowaj
from biuro.core.files.models import Plik
from biuro.core.files.storage import ALIAS
from biuro.core.sandbox.pool import Sandbox, SandboxBusy
from tests.core import office_files, pdf_files
from tests.pliki.zrob import HERE as SAMPLES

pytestmark = pytest.mark.django_db
JPEG = bytes.fromhex("ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100ffd9")


def png(width, height):
    return b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", width, height) + b"\x08\x02\0\0\0" + b"\0" * 30


KINDS = {
    "a.pdf": (pdf_files.pdf(), "application/pdf"),
    "a.PDF": (pdf_files.pdf(), "application/pdf"),
    "a.png": (png(10, 10), "image/png"),
    "a.jpeg": (JPEG, "image/jpeg"),
    "a.tiff": (b"II*\0\x08\0\0\0", "image/tiff"),
    "utf8.txt": ("Zażółć gęślą jaźń".encode(), "text/plain; charset=utf-8"),
    "okienka.txt": ("Zażółć gęślą jaźń".encode("cp1250"), "text/plain; charset=windows-1250"),
    "iso.txt": ("Zażółć gęślą jaźń".encode("iso-8859-2"), "text/plain; charset=iso-8859-2"),
    "a.csv": ("numer;tytuł\r\n1;skarga\r\n".encode(), "text/csv; charset=utf-8"),
    "a.eml": (b"From: a@b.example\r\nSubject: x\r\n\r\ntekst", "message/rfc822"),
}


@pytest.mark.parametrize("name", KINDS)
def test_type_follows_from_the_content(name):
    content, mime = KINDS[name]
    taken = przyjmij(content, name)
    assert taken.plik.typ == mime
    assert taken.plik.tresc() == content


@pytest.mark.parametrize(("name", "content"), office_files.HONEST.values(), ids=office_files.HONEST)
def test_ordinary_office_documents_are_taken(name, content):
    assert przyjmij(content, name).plik.rozmiar == len(content)


@pytest.mark.parametrize("content", pdf_files.HONEST.values(), ids=pdf_files.HONEST)
def test_ordinary_pdf_files_are_taken(content):
    assert przyjmij(content, "a.pdf").plik.tresc() == content


@pytest.mark.parametrize("sample", [path.name for path in SAMPLES.glob("*.*") if path.suffix in (".pdf", ".eml")])
def test_samples_from_life_are_taken(sample):
    assert przyjmij((SAMPLES / sample).read_bytes(), sample).nazwa == sample


@pytest.mark.parametrize(("content", "word"), pdf_files.HOSTILE.values(), ids=pdf_files.HOSTILE)
def test_pdf_that_acts_or_cannot_be_read_is_refused(content, word):
    with pytest.raises(PlikOdrzucony, match=word):
        przyjmij(content, "a.pdf")
    assert not Plik.objects.exists()


@pytest.mark.parametrize(("name", "content", "word"), office_files.HOSTILE.values(), ids=office_files.HOSTILE)
def test_office_document_that_acts_or_reaches_out_is_refused(name, content, word):
    with pytest.raises(PlikOdrzucony, match=word):
        przyjmij(content, name)


@pytest.mark.parametrize(
    ("name", "content", "word"),
    [
        ("a.pdf", b"", "pusty"),
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "JPG albo PNG"),
        ("a.html", b"<html>", "Stron internetowych"),
        ("a.exe", b"MZ\x90\0", "program"),
        ("a.pdf", b"MZ\x90\0", "program"),
        ("faktura.pdf.exe", b"%PDF-1.7", "program"),
        ("a.txt", b"#!/bin/sh\nrm", "program"),
        ("a.txt", b"  <!DOCTYPE html><script>x</script>", "kod strony"),
        ("a.csv", b"\xef\xbb\xbf<svg onload=x>", "kod strony"),
        ("a.txt", b"\xff\xfea\0b\0", "UTF-8"),
        ("a.txt", b"tekst\0tekst", "zwykłego tekstu"),
        ("a.txt", b"tekst \x81\x83", "zwykłego tekstu"),
        ("a.zip", office_files.packed({"a.txt": "x"}), "archiwum"),
        ("a.rar", b"Rar!\x1a\x07", "archiwum"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "stary format"),
        ("a.docm", office_files.docx(), "makrami"),
        ("a.rtf", b"{\\rtf1}", "RTF"),
        ("a.pdf", png(10, 10), "w środku jest PNG.*na .png"),
        ("a.jpg", png(10, 10), "w środku jest PNG"),
        ("a.png", b"zwykly tekst", "zawartość jest inna"),
        ("a.pdf", office_files.docx(), "w środku jest archiwum"),
        ("a.txt", office_files.docx(), "w środku jest archiwum"),
        ("a.xyz", b"tekst", "Tego rodzaju pliku"),
        ("bez rozszerzenia", b"tekst", "rozszerzenia"),
        ("a.eml", b"zwykly tekst bez naglowkow", "wiadomość e-mail"),
        ("a.png", png(60_000, 60_000), "60000 × 60000"),
        ("a.png", png(0, 10), "pusty"),
        ("a.png", png(10, 10)[:20], "uszkodzony"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\0" + b"\xff" * 100_000, "uszkodzony"),
        ("a.jpg", JPEG.replace(b"\x08\0\x10\0\x10", b"\x08\xff\xff\xff\xff"), "65535 × 65535"),
        ("a.gif", b"GIF89a", "JPG albo PNG"),
    ],
)
def test_everything_else_is_refused_with_advice(name, content, word):
    with pytest.raises(PlikOdrzucony, match=word) as refusal:
        przyjmij(content, name)
    assert str(refusal.value).endswith(".")
    assert not Plik.objects.exists()


def test_without_extension_a_clear_content_gives_one():
    assert przyjmij(pdf_files.pdf(), "Skan 12").nazwa == "Skan 12.pdf"


def test_twenty_five_megabytes_pass_and_one_byte_more_does_not():
    big = SimpleUploadedFile("a.txt", b"a" * MOST_BYTES)
    assert przyjmij(big, "a.txt").plik.rozmiar == MOST_BYTES
    with pytest.raises(PlikOdrzucony, match="więcej niż 25 MB"):
        przyjmij(io.BytesIO(b"a" * (MOST_BYTES + 1)), "a.txt")


def test_scan_of_almost_twenty_five_megabytes_is_inspected_and_taken():
    content = pdf_files.scan(24)
    assert 24 * 1024 * 1024 < przyjmij(content, "skan.pdf").plik.rozmiar < MOST_BYTES


def test_reading_stops_at_the_limit():
    class Endless:
        read_so_far = 0

        def read(self, size):
            self.read_so_far += size
            return b"a" * size

    source = Endless()
    with pytest.raises(PlikOdrzucony):
        przyjmij(source, "a.txt")
    assert source.read_so_far <= MOST_BYTES + 64 * 1024


def test_equal_content_is_kept_once_under_its_hash():
    first, second = przyjmij(b"tekst", "a.txt"), przyjmij(io.BytesIO(b"tekst"), "b.txt")
    assert first.plik == second.plik
    assert (first.nazwa, second.nazwa) == ("a.txt", "b.txt")
    digest = hashlib.sha256(b"tekst").hexdigest()
    assert first.plik.klucz == f"{digest[:2]}/{digest[2:4]}/{digest}"
    assert Plik.objects.count() == 1


def test_what_we_made_ourselves_is_kept_as_it_is():
    plik = zachowaj(b"%PDF-1.7 podpisane", "application/pdf")
    assert plik.tresc() == b"%PDF-1.7 podpisane"
    assert zachowaj(b"%PDF-1.7 podpisane", "application/pdf") == plik


@pytest.mark.przepis("§ 9 ust. 1")
def test_content_cannot_be_replaced():
    plik = przyjmij(b"tekst", "a.txt").plik
    plik.typ = "text/html"
    with pytest.raises(WriteWithoutHistory):
        plik.save()
    with pytest.raises(WriteWithoutHistory):
        Plik.objects.update(typ="text/html")
    storages[ALIAS].save(plik.klucz, SimpleUploadedFile("x", b"podmiana"))
    assert plik.tresc() == b"tekst"


def test_lost_bytes_come_back_with_the_next_upload():
    plik = przyjmij(b"tekst", "a.txt").plik
    storages[ALIAS].delete(plik.klucz)
    assert przyjmij(b"tekst", "a.txt").plik.tresc() == b"tekst"


def test_busy_inspection_asks_to_come_back(monkeypatch):
    class Busy:
        def run(self, options, payload):
            raise SandboxBusy("busy")

    monkeypatch.setattr(inspection, "SANDBOX", Busy())
    with pytest.raises(PlikOdrzucony, match="za chwilę"):
        przyjmij(pdf_files.pdf(), "a.pdf")


def test_inspection_without_memory_refuses(monkeypatch):
    small = Sandbox("biuro.core.files.inspection:inspect", memory_mb=48, seconds=15)
    monkeypatch.setattr(inspection, "SANDBOX", small)
    with pytest.raises(PlikOdrzucony, match="bezpiecznie sprawdzić"):
        przyjmij(pdf_files.pdf() + b" " * 20 * 1024 * 1024, "a.pdf")
    small.close()
