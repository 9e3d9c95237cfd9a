"""Threats 54 and 55: whatever the body holds, no call goes out, no file gets in, and the time has an end."""

import io
import threading
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, HTTPServer

import pikepdf
import pytest
from weasyprint.urls import URLFetcher

from biuro.core.pdf import render, worker
from biuro.core.pdf.render import PdfNiepowstal, html_to_pdf
from biuro.core.sandbox.pool import Sandbox
from tests.core.pdf_canaries import BOMBS, CALLS, STOPS
from tests.core.pdf_letters import letter_pdf

MARKER = "KANAREK7391"


class Canary(BaseHTTPRequestHandler):
    """Counts every request."""

    hits: list[str] = []

    def do_GET(self):
        self.hits.append(self.path)
        self.send_response(302 if self.path == "/redirect" else 200)
        self.send_header("Location", "file:///etc/passwd")
        self.end_headers()

    def log_message(self, *args):
        """Stay silent."""


@pytest.fixture(scope="module")
def canary():
    server = HTTPServer(("127.0.0.1", 0), Canary)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    Canary.hits.clear()
    yield f"127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join(timeout=60)
    server.server_close()


@pytest.fixture
def body(canary, tmp_path):
    secret = tmp_path / "sekret.txt"
    secret.write_text(MARKER)

    def fill(text):
        return text.replace("FILE", secret.as_uri()).replace("HTTP", f"http://{canary}").replace("HOST", canary)

    return fill


def assert_closed(pdf):
    """The PDF holds no attachment, no picture and no byte of the secret file."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert not opened.attachments
        for item in opened.objects:
            if isinstance(item, pikepdf.Stream):
                assert item.get("/Subtype") != "/Image"
                assert item.get("/Type") != "/EmbeddedFile"
                assert MARKER.encode() not in item.read_bytes()
    assert not Canary.hits


@pytest.mark.parametrize("attack", CALLS)
def test_raw_html_reaches_nothing(attack, body):
    page = f"<!doctype html><html lang=pl><title>x</title><body>{body(attack)}"
    assert_closed(html_to_pdf(page, "html{font-family:Lato}"))


def test_an_address_the_library_insists_on_ends_the_document(body):
    with pytest.raises(PdfNiepowstal):
        html_to_pdf(f"<!doctype html><html lang=pl><title>x</title><body>{body(STOPS)}", "html{font-family:Lato}")
    assert not Canary.hits


def test_in_a_letter_every_attack_is_text(body):
    assert_closed(letter_pdf(tresc=body("\n\n".join(CALLS))))


@pytest.mark.parametrize("field", ["znak", "dotyczy", "w_odpowiedzi_na", "klauzula_rodo", "sposob_wysylki"])
def test_other_fields_of_a_letter_are_text_too(field, body):
    assert_closed(letter_pdf(**{field: body("'\"></title></p>".join(CALLS[:20]))}))


@pytest.mark.parametrize("url", ["file:///etc/passwd", "data:,x", "http://127.0.0.1/", "biuro:../render.py", "", "x"])
def test_fetcher_gives_packed_fonts_only(url):
    assert isinstance(worker.FETCHER, URLFetcher)
    assert worker.FETCHER.fetch("biuro:Lato-Bold.ttf").read(4) == b"\0\1\0\0"
    for ask in (worker.FETCHER.fetch, worker.FETCHER.open, worker.FETCHER):
        with pytest.raises(ValueError, match="may not be fetched"):
            ask(url)


@pytest.fixture(scope="module")
def impatient():
    """A sandbox of letters whose patience is short; a job begins when the libraries are there."""
    sandbox = Sandbox("biuro.core.pdf.worker:render", memory_mb=render.MEMORY_MB, seconds=0.5)
    yield sandbox
    sandbox.close()


@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs_end_in_time(bomb, impatient, monkeypatch):
    monkeypatch.setattr(render, "SANDBOX", impatient)
    impatient.seconds = 0.5
    start = time.monotonic()
    with suppress(PdfNiepowstal):
        html_to_pdf(f"<!doctype html><html lang=pl><title>x</title><body>{bomb}", "html{font-family:Lato}")
    assert time.monotonic() - start < render.SECONDS


def test_after_a_bomb_the_next_letter_is_made(impatient, monkeypatch):
    monkeypatch.setattr(render, "SANDBOX", impatient)
    impatient.seconds = 0.2
    with pytest.raises(PdfNiepowstal, match="Spróbuj ponownie"):
        letter_pdf(tresc=BOMBS[-1])
    impatient.seconds = render.SECONDS
    assert letter_pdf().startswith(b"%PDF-1.7")


def test_a_letter_without_memory_is_refused(monkeypatch):
    sandbox = Sandbox("biuro.core.pdf.worker:render", memory_mb=64, seconds=10)
    monkeypatch.setattr(render, "SANDBOX", sandbox)
    with pytest.raises(PdfNiepowstal, match="Spróbuj ponownie"):
        letter_pdf()
    sandbox.close()
