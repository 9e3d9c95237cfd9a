"""Names of files: whatever came, what goes out is short, visible and without a path (threat 50)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biuro.core.files.names import LONGEST, safe_name


@pytest.mark.parametrize(
    ("came", "kept"),
    [
        ("Skarga – Żółkiewski.pdf", "Skarga – Żółkiewski.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\windows\\system.ini", "system.ini"),
        ("C:\\Moje dokumenty\\pismo.PDF", "pismo.pdf"),
        ("a\0b.pdf", "ab.pdf"),
        ("a\r\nSet-Cookie: x=1.pdf", "a Set-Cookie x=1.pdf"),
        ("faktura\u202efdp.exe", "fakturafdp.exe"),
        ("a\u200b\ufeff.pdf", "a.pdf"),
        ("CON", "plik CON"),
        ("con.pdf", "plik con.pdf"),
        ("LPT1.txt", "plik LPT1.txt"),
        ("", "plik"),
        (".", "plik"),
        ("...", "plik"),
        (".pdf", "plik.pdf"),
        ('a"b<c>|?*.pdf', "a b c.pdf"),
        ("a;filename=b.html;.pdf", "a filename=b.html.pdf"),
        ("Żaba.pdf", "Żaba.pdf"),
        ("pismo.pdf. . ", "pismo.pdf"),
        ("ostatnia wersja (2)", "ostatnia wersja (2)"),
        ("ul. Święty Marcin 24", "ul. Święty Marcin 24"),
        ("\ud800.pdf", "plik.pdf"),
    ],
)
def test_names(came, kept):
    assert safe_name(came) == kept


def test_long_name_keeps_its_extension():
    name = safe_name("ż" * 5000 + ".pdf")
    assert len(name) <= LONGEST
    assert name.endswith("ż.pdf")


@given(st.text(max_size=400))
def test_any_name_is_harmless_and_stays_so(came):
    name = safe_name(came)
    assert 0 < len(name) <= LONGEST
    assert not set(name) & set('/\\:*?"<>|;%\r\n\0')
    assert not name.startswith(".")
    name.encode()
    assert safe_name(name) == name
