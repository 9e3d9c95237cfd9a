"""Code 128 read back by a decoder of its own: black and white modules in, text out."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biuro.core import code128

# The eleven modules of each symbol as printed in tables of the standard (1 = bar): written as numbers, not as widths.
MODULES = (
    "6cc 66c 666 498 48c 44c 4c8 4c4 464 648 644 624 59c 4dc 4ce 5cc 4ec 4e6 672 65c 64e 6e4 674 76e 74c 72c 726 764 "
    "734 732 6d8 6c6 636 518 458 446 588 468 462 688 628 622 5b8 58e 46e 5d8 5c6 476 776 68e 62e 6e8 6e2 6ee 758 746 "
    "716 768 762 71a 77a 642 78a 530 50c 4b0 486 42c 426 590 584 4d0 4c2 434 432 612 650 7ba 614 47a 53c 4bc 49e 5e4 "
    "4f4 4f2 7a4 794 792 6de 6f6 7b6 578 51e 45e 5e8 5e2 7a8 7a2 5de 5ee 75e 7ae 684 690 69c "
)
SYMBOL = {f"{int(code, 16):011b}": value for value, code in enumerate(MODULES.split())}
TRICKY = 'RPW/1/2026 "<&'
STOP = "1100011101011"
TEXTS = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40)


def modules(text):
    """The bars drawn as a row of 0 and 1, with the quiet zones."""
    row = ["0"] * code128.total_width(text)
    for x, width in code128.bars(text):
        row[x : x + width] = "1" * width
    return "".join(row)


def decode(row):
    """Read a row of modules as a scanner would; checks quiet zones, the check symbol and the stop."""
    assert row.startswith("0" * 10)
    assert row.endswith(STOP + "0" * 10)
    body = row[10 : -10 - len(STOP)]
    values = [SYMBOL[body[at : at + 11]] for at in range(0, len(body), 11)]
    *data, check = values
    assert (data[0] + sum(place * value for place, value in enumerate(data))) % 103 == check
    letters, packed = "", {104: False, 105: True}[data[0]]
    for value in data[1:]:
        if value in (99, 100) and packed != (value == 99):
            packed = value == 99
        else:
            letters += f"{value:02}" if packed else chr(value + 32)
    return letters


def test_table_of_the_test_is_a_code():
    assert len(SYMBOL) == 106
    for pattern in SYMBOL:
        runs = [len(run) for run in re.findall("1+|0+", pattern)]
        assert (len(runs), sum(runs), sum(runs[::2]) % 2) == (6, 11, 0)  # the parity of Code 128


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("Wikipedia", [104, 55, 73, 75, 73, 80, 69, 68, 73, 65, 88, 106]),  # check symbol 88 as published
        ("12", [105, 12, 14, 106]),
        ("1234", [105, 12, 34, 82, 106]),
        ("12345", [105, 12, 34, 100, 21, 54, 106]),
        ("AB1234", [104, 33, 34, 99, 12, 34, 102, 106]),
    ],
)
def test_symbols(text, symbols):
    assert code128.symbols(text) == symbols


@pytest.mark.parametrize("text", ["RPW/1342/2026", "PK-II.1510.31.2026.TG", "0", "00", "000000000000001", "A1", " ~"])
def test_numbers_of_the_registers_are_read_back(text):
    assert decode(modules(text)) == text


@given(TEXTS)
def test_any_printable_ascii_is_read_back(text):
    assert decode(modules(text)) == text


@given(st.from_regex(r"\A[A-Z]{0,3}[0-9]{1,20}[A-Z/]{0,3}[0-9]{0,9}\Z"))
def test_packing_digits_never_makes_the_code_longer(text):
    assert decode(modules(text)) == text
    assert len(code128.symbols(text)) <= len(text) + 3


@pytest.mark.parametrize("text", ["", "ł", "a\x00", "a\n", "a\x7f", "٣٤"])
def test_what_cannot_be_carried_is_refused(text):
    with pytest.raises(ValueError, match="cannot carry"):
        code128.bars(text)


def test_svg_draws_the_same_bars_without_style_and_with_safe_text():
    drawing = ET.fromstring(code128.svg(TRICKY, height=30))  # noqa: S314 - our own drawing
    path = drawing.find("{http://www.w3.org/2000/svg}path").get("d")
    drawn = [tuple(map(int, found)) for found in re.findall(r"M(\d+) 0h(\d+)v30h-\2z", path)]
    assert drawn == code128.bars(TRICKY)
    assert drawing.get("viewBox") == f"0 0 {code128.total_width(TRICKY)} 30"
    assert drawing.get("aria-label") == TRICKY
    assert "style" not in drawing.attrib
