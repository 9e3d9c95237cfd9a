"""The letter's markup: what it gives, and that nothing typed can act as HTML."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biuro.core.markup import to_html, to_plain

OUR_TAGS = re.compile(r'</?(?:p|h2|ul|li|strong)>|<br>|<ol(?: start="\d{1,2}")?>|</ol>')
LETTER = """Szanowny Panie,
dziękuję za pismo.

## Ustalenia
Sprawdziłam:
- nagranie,
- notatkę
  z rozmowy.

1. **Skarga** jest zasadna.
2. Przepraszamy."""


def test_letter_gives_paragraphs_headings_and_lists():
    assert to_html(LETTER) == (
        "<p>Szanowny Panie,<br>\ndziękuję za pismo.</p>\n"
        "<h2>Ustalenia</h2>\n"
        "<p>Sprawdziłam:</p>\n"
        "<ul><li>nagranie,</li><li>notatkę<br>\nz\xa0rozmowy.</li></ul>\n"
        "<ol><li><strong>Skarga</strong> jest zasadna.</li><li>Przepraszamy.</li></ol>"
    )


def test_plain_text_has_no_marks():
    assert to_plain(LETTER) == (
        "Szanowny Panie,\ndziękuję za pismo.\n\nUstalenia\n\nSprawdziłam:\n\n"
        "- nagranie,\n- notatkę\nz rozmowy.\n\n1. Skarga jest zasadna.\n2. Przepraszamy."
    )


@pytest.mark.parametrize(
    ("typed", "html"),
    [
        ("", ""),
        ("\r\n \t\r\n", ""),
        ("a\r\nb\rc", "<p>a<br>\nb<br>\nc</p>"),
        ("**a** i **b", "<p><strong>a</strong> i\xa0**b</p>"),
        ("****", "<p></p>"),
        ("3. trzy\n4. cztery", '<ol start="3"><li>trzy</li><li>cztery</li></ol>'),
        ("2026. rok", "<p>2026. rok</p>"),
        ("-5 stopni", "<p>-5 stopni</p>"),
        ("##bez odstępu", "<p>##bez odstępu</p>"),
        ("- a\n1. b", "<ul><li>a</li></ul>\n<ol><li>b</li></ol>"),
        ("{0} {user} %s", "<p>{0} {user} %s</p>"),
    ],
)
def test_marks(typed, html):
    assert to_html(typed) == html


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "**<img src=x onerror=alert(1)>**",
        "## <svg onload=alert(1)>",
        '- "><iframe src="javascript:alert(1)">',
        "1. <link rel=attachment href=file:///etc/passwd>",
        "<style>@import url(http://127.0.0.1/x)</style>",
        "&lt;script&gt; &#60;b&#62;",
        "<**b**>",
    ],
)
def test_hostile_html_stays_text(typed):
    html = to_html(typed)
    rest = OUR_TAGS.sub("", html)
    assert "<" not in rest
    assert ">" not in rest


def test_invisible_characters_are_dropped():
    assert to_html("a\x00b\u202ec\u2066d\x1be\ufffe") == "<p>abcde</p>"


@given(st.text(st.characters() | st.sampled_from("*-#1. \n<>&\"'"), max_size=200))
def test_any_text_gives_only_our_tags(typed):
    html = to_html(typed)
    html.encode()  # no lone surrogates: they would break the PDF and the database
    rest = OUR_TAGS.sub("", html)
    assert "<" not in rest
    assert ">" not in rest
    to_plain(typed).encode()


@pytest.mark.parametrize("unit", ["**", "* ", "- \n", "1. \n", "## \n", "<", "\n", "a\n\n", "**a"])
def test_long_hostile_text_passes_in_one_reading(unit):
    text = unit * (60_000 // len(unit))
    assert len(to_html(text)) < 40 * len(text)
    to_plain(text)
