"""Long registers on paper: text is only text, whatever it says; widths follow the words; equal data, equal bytes."""

import subprocess

import pytest

from biuro.core.pdf.letters import printable
from biuro.core.pdf.render import PdfNiepowstal, typeset
from biuro.core.pdf.widths import SIZES, podziel

KIEDY = {"year": 2026, "month": 11, "day": 28, "hour": 9, "minute": 5, "second": 0}
HOSTILE = [
    '#read("/etc/passwd")',
    '#import "@preview/cetz:0.3.0"',
    "#{ while true {} }",
    "$ sum_(k=1)^n k $ *grubo* _kursywa_ `kod`",
    "= Nagłówek ] #h(1fr) // koniec",
    '"); panic("x',
    "\\u{41} \\#sys.version",
]


def register(*texts, **other):
    """A register of one column with these texts."""
    rows = [[text] for text in texts]
    given = {"tytul": "Rejestr", "kto": "Jan Lis", "biuro": "Biuro", "druk": "Wydruk", "naglowek": ["Pozycji: 1."]}
    return {
        "kiedy": KIEDY,
        "kolumny": ["Przedmiot"],
        "wiersze": rows,
        **podziel(["Przedmiot"], rows)._asdict(),
        **given,
        **other,
    }


def text_of(content):
    """What a reader sees, spaces made plain."""
    told = subprocess.run(["pdftotext", "-", "-"], input=content, capture_output=True, check=True).stdout.decode()
    return " ".join(told.replace("\u00ad", "").split())


@pytest.mark.parametrize("text", HOSTILE)
def test_what_would_be_a_command_is_printed_as_it_stands(text):
    assert text in text_of(typeset("rejestr", register(text)))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("😀 lis", "[U+1F600] lis"),
        ("漢", "[U+6F22]"),
        ("a\x00b\x07c", "abc"),
        ("dwa\nwiersze", "dwa wiersze"),
        ("\ue000", "[U+E000]"),
        ("e\u0301t\u00e9", "été"),
        ("gęślą jaźń – „Łódź”", "gęślą jaźń – „Łódź”"),
    ],
)
def test_letters_the_face_lacks_are_told_and_the_print_is_made(text, printed):
    assert printable([text]) == [printed]
    assert printed in text_of(typeset("rejestr", register(text, tytul=text)))


def test_a_word_without_end_stays_on_the_page():
    assert text_of(typeset("rejestr", register("x" * 3000))).count("x") > 400


def test_no_rows_are_said():
    assert "Brak pozycji." in text_of(typeset("rejestr", register()))


def test_a_mark_is_never_parted():
    rows = [[f"PK-II.1510.{number}.2026", "Skarga na opóźnienia autobusu"] for number in range(60)]
    data = register() | {"kolumny": ["Znak", "Przedmiot"], "wiersze": rows, "szerokosci": [1, 3]}
    lines = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=typeset("rejestr", data), capture_output=True, check=True
    ).stdout.decode()
    assert all(mark in lines for mark, _ in rows)


def test_equal_data_give_equal_bytes():
    assert typeset("rejestr", register("a", "b")) == typeset("rejestr", register("a", "b"))


def test_a_source_that_is_not_ours_is_none():
    with pytest.raises(PdfNiepowstal):
        typeset("../typesetter", {})


def test_columns_get_what_their_words_need():
    names = ["Znak", "Data", "Przedmiot"]
    rows = [["PK-II.1510.1.2026", "3.11.2026", "Skarga na opóźnienia autobusu linii 190 i na brak informacji"]] * 5
    litery, _, (mark, day, subject) = podziel(names, rows)
    assert litery == SIZES[0]
    assert subject > mark > day
    assert podziel(names * 6, [row * 6 for row in rows]).litery < SIZES[0]
