"""Files going out: headers that let no browser execute them, and a file name that cannot forge a header."""

import pytest

from biuro.core.files.intake import przyjmij, zachowaj
from biuro.core.files.serving import odpowiedz_z_plikiem
from tests.core.pdf_files import pdf

pytestmark = pytest.mark.django_db


def answer(mime="application/pdf", name="pismo.pdf", inline=False):
    return odpowiedz_z_plikiem(zachowaj(b"content of " + mime.encode(), mime), name, inline=inline)


def body(response):
    content = b"".join(response)
    response.close()
    return content


def test_download_carries_the_bytes_and_closed_headers():
    content = pdf()
    taken = przyjmij(content, "Skarga – Żółkiewski.pdf")
    response = odpowiedz_z_plikiem(taken.plik, taken.nazwa)
    assert body(response) == content
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Length"] == str(len(content))
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "sandbox; default-src 'none'; frame-ancestors 'none'"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Cache-Control"] == "private, no-store"
    assert response["Content-Disposition"] == (
        "attachment; filename*=utf-8''Skarga%20%E2%80%93%20%C5%BB%C3%B3%C5%82kiewski.pdf"
    )


@pytest.mark.parametrize(
    "name",
    [
        'a"; filename="b.html',
        "a\r\nSet-Cookie: x=1.pdf",
        "../../a.pdf",
        "faktura\u202efdp.exe",
        "ż" * 5000 + ".pdf",
        "\ud800.pdf",
        "a\0.pdf",
        "",
    ],
)
def test_name_cannot_forge_a_header(name):
    response = answer(name=name)
    header = response["Content-Disposition"]
    assert header.startswith("attachment; filename")
    assert header.isascii()
    assert header.isprintable()
    assert len(header) < 1500
    assert header.count('"') in (0, 2)
    assert not set("/\\;") & set(header.partition("filename")[2])
    response.close()


@pytest.mark.parametrize("mime", ["application/pdf", "image/png", "image/jpeg"])
def test_preview_is_for_our_own_frames_only(mime):
    response = answer(mime, inline=True)
    assert response["Content-Disposition"].startswith("inline")
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in response["Content-Security-Policy"]
    assert "script-src" not in response["Content-Security-Policy"]
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    response.close()


@pytest.mark.parametrize("mime", ["text/plain; charset=utf-8", "text/csv; charset=windows-1250", "message/rfc822"])
def test_other_types_are_downloads_even_when_a_preview_is_asked_for(mime):
    response = answer(mime, inline=True)
    assert response["Content-Disposition"].startswith("attachment")
    assert response["Content-Security-Policy"].startswith("sandbox")
    assert response["Content-Type"] == mime
    response.close()
