"""Letters and registers as PDF: what stands on them, their tags and fonts, equal bytes for equal input."""

import io
import re
from datetime import UTC, datetime

import pikepdf
import pytest

from biuro.core.errors import Refused
from biuro.core.pdf import render as render_module
from biuro.core.pdf.letter import Adresat
from biuro.core.pdf.register import NAJWIECEJ_WIERSZY, Kolumna, WydrukRejestru, pdf_rejestru
from tests.core.pdf_letters import letter_pdf

FIVE_ROWS = [[f"RPW/{number}/2026", "23.11.2026", "Jan <b>Nowak</b>"] for number in range(1, 6)]


def register(rows=FIVE_ROWS, **changes):
    values = {
        "tytul": "Rejestr przesyłek wpływających",
        "kolumny": [Kolumna("Numer", "srednia"), Kolumna("Wpłynęło", "srednia"), Kolumna("Od kogo")],
        "wiersze": rows,
        "wydrukowal": "Ewa Zielińska",
        "kiedy": datetime(2026, 11, 23, 13, 5, tzinfo=UTC),
        "filtry": [("Rok", "2026"), ("Kanał", "poczta")],
    }
    return WydrukRejestru(**values | changes)


@pytest.fixture
def page(monkeypatch):
    """Catch the HTML on its way to the PDF; give its text."""
    caught = []
    monkeypatch.setattr(render_module, "html_to_pdf", lambda html, css: caught.append(html) or b"%PDF")

    def text():
        return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", caught[-1])), caught[-1]

    return text


@pytest.fixture(scope="module")
def pdf():
    return letter_pdf()


@pytest.mark.przepis("§ 10 ust. 2")
def test_letter_has_every_element_of_an_official_letter(page):
    letter_pdf(do_wiadomosci=("Sekretarz Miasta",))
    text, _ = page()
    for element in [
        "Urząd Miasta Poznania Biuro Poznań Kontakt",
        "Poznań, 23 listopada 2026 r.",
        "Znak sprawy: PK-II.1510.12.2026.AK",
        "W odpowiedzi na: pismo z 3 listopada 2026 r.",
        "List polecony",
        "Jan Żółkiewski ul. Święty Marcin 24/5 61-805 Poznań",
        "Dotyczy: skarga na czas oczekiwania na infolinii",
        "Szanowny Panie, dziękuję za pismo. Ustalenia skarga jest zasadna,",
        "Z up. Prezydenta Miasta Poznania Maria Wiśniewska Zastępca Dyrektora w zastępstwie dyrektora",
        "Podpisano w systemie: 23.11.2026, 14:05 Skrót treści: 0123456789abcdef",
        "Załączniki: kopia notatki",
        "Otrzymują: Adresat aa",
        "Do wiadomości: Sekretarz Miasta",
        "Sprawę prowadzi: Anna Kowalska, tel. 61 111 22 33, e-mail: kontakt@poznan.example",
        "Administratorem danych jest Prezydent Miasta Poznania.",
    ]:
        assert element in text


def test_draft_says_so_and_leaves_out_what_is_not_known(page):
    letter_pdf(podpis=None, projekt=True, w_odpowiedzi_na="", zalaczniki=(), klauzula_rodo="")
    text, _ = page()
    assert "Projekt – bez podpisu" in text
    for absent in ["Podpisano", "W odpowiedzi", "Załączniki", "RODO", "None"]:
        assert absent not in text


def test_letter_is_tagged_pdf_a3a_in_polish_with_embedded_fonts(pdf):
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert str(opened.Root.Lang) == "pl"
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root
        assert opened.Root.OutputIntents[0].S == "/GTS_PDFA1"
        metadata = opened.open_metadata()
        assert metadata.pdfa_status == "3A"
        assert metadata["dc:title"] == "PK-II.1510.12.2026.AK – skarga na czas oczekiwania na infolinii"
        fonts = [item for item in opened.objects if isinstance(item, pikepdf.Dictionary) and "/FontName" in item]
        assert {re.sub(r"^/[A-Z]{6}\+", "", str(font.FontName)) for font in fonts} == {"Lato", "Lato-Bold"}
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts)


def test_equal_letters_give_equal_bytes_in_every_process(pdf):
    render_module.SANDBOX.close()
    assert letter_pdf() == pdf
    assert letter_pdf(znak="PK-II.1510.13.2026.AK") != pdf


@pytest.mark.parametrize(
    "long_one",
    [
        {"tresc": "Zażółć gęślą jaźń.\n\n" * 120},
        {"adresat": Adresat("W" * 2500)},  # a word without end goes to the next line, never off the paper
    ],
    ids=["text", "addressee"],
)
def test_long_letter_has_more_pages(long_one):
    with pikepdf.open(io.BytesIO(letter_pdf(**long_one))) as opened:
        assert len(opened.pages) > 1


def test_register_names_its_filters_count_and_who_printed_it(page):
    pdf_rejestru(register())
    text, html = page()
    assert "Rejestr przesyłek wpływających" in text
    assert "Rok: 2026 · Kanał: poczta . Pozycji: 5 ." in text
    assert 'data-druk="Wydruk: Ewa Zielińska, 23.11.2026, 14:05"' in html  # the running foot of every page
    assert "Jan &lt;b&gt;Nowak&lt;/b&gt;" in html


@pytest.mark.parametrize(("rows", "pages"), [([], 1), (FIVE_ROWS, 1), (FIVE_ROWS * 20, 4)])
def test_register_is_landscape_whatever_its_length(rows, pages):
    with pikepdf.open(io.BytesIO(pdf_rejestru(register(rows)))) as opened:
        width, height = opened.pages[0].MediaBox[2:]
        assert width > height
        assert len(opened.pages) == pages


def test_register_too_long_for_paper_is_refused_with_advice():
    with pytest.raises(Refused, match="arkusz XLSX"):
        pdf_rejestru(register([["1", "2", "3"]] * (NAJWIECEJ_WIERSZY + 1)))
