"""What every answer carries, and what becomes of requests that cannot be used (findings 1 and 13)."""

import pytest
from django.db import DataError, InterfaceError, OperationalError
from django.test import Client

from biuro.core.errors import Conflict, UserError
from org.konta import views

URLENCODED = "application/x-www-form-urlencoded"
PERSONAL = "no-store, private"


@pytest.fixture
def quiet(biuro):
    """A client that gets the answer instead of the exception."""
    client = Client(raise_request_exception=False)
    client.force_login(biuro.sekretariat)
    return client


@pytest.fixture
def raising(monkeypatch, quiet):
    """raising(exception, **request): what a view that raises it answers."""

    def answer(exception, method="get", **kwargs):
        def fail(*args, **kwargs):
            raise exception

        monkeypatch.setattr(views.queries, "czynne", fail)
        return getattr(quiet, method)("/konto/sesje/", **kwargs)

    return answer


@pytest.mark.parametrize("path", ["/konto/", "/konto/zaloguj/", "/nie-ma/", "/konto/wyloguj/", "/konto/?x=%00"])
def test_every_answer_carries_the_headers(quiet, path):
    response = quiet.get(path)
    assert response["Cache-Control"] == PERSONAL
    assert "default-src 'none'" in response["Content-Security-Policy"]
    assert "unsafe" not in response["Content-Security-Policy"]
    assert "frame-src" not in response["Content-Security-Policy"]  # but for the preview of a file
    for name, value in {
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
    }.items():
        assert response[name] == value


@pytest.mark.parametrize("charset", ["utf-7", "utf-16", "latin-2", "zip", "x" * 5000, "base64"])
def test_a_form_in_another_charset_is_415_with_all_headers(quiet, charset):
    quiet.get("/konto/")  # the csrf cookie is what made Django fail twice
    response = quiet.generic("POST", "/konto/", "gestosc=dense", content_type=f"{URLENCODED}; charset={charset}")
    assert response.status_code == 415
    assert "UTF-8" in response.content.decode()
    assert response["Cache-Control"] == PERSONAL
    assert "Content-Security-Policy" in response


@pytest.mark.parametrize("charset", ["utf-8", "UTF8", "utf_8"])
def test_utf8_under_any_of_its_names_is_read(quiet, charset):
    response = quiet.generic("POST", "/konto/", "gestosc=dense", content_type=f"{URLENCODED}; charset={charset}")
    assert response.status_code == 302


@pytest.mark.parametrize("method", ["TRACE", "PUT", "DELETE", "PATCH", "PROPFIND"])
def test_methods_nobody_uses_are_405(quiet, method):
    response = quiet.generic(method, "/konto/")
    assert response.status_code == 405
    assert response["Allow"] == "GET, HEAD, POST, OPTIONS"


@pytest.mark.parametrize("host", ["zly.example", "a b", "localhost:99999x", "[::1"])
def test_an_unknown_host_is_400_in_polish(quiet, host):
    response = quiet.get("/konto/", headers={"Host": host})
    assert response.status_code == 400
    assert "Nie rozumiemy tego żądania" in response.content.decode()
    assert response["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("fault", [OperationalError("server closed the connection"), InterfaceError("closed")])
def test_a_database_fault_in_a_view_is_503_with_retry_after(raising, fault):
    response = raising(fault)
    assert response.status_code == 503
    assert response["Retry-After"] == "5"
    assert "chwilowo nie odpowiada" in response.content.decode()
    assert response["Cache-Control"] == PERSONAL


def test_a_database_fault_in_a_middleware_is_503_too(quiet, monkeypatch):
    def gone(self):
        raise OperationalError("connection refused")

    monkeypatch.setattr("org.konta.sesje.SessionStore.load", gone)
    response = quiet.get("/konto/")
    assert response.status_code == 503
    assert response["Retry-After"] == "5"


def test_a_mistake_of_ours_is_500_without_details(raising):
    response = raising(RuntimeError("haslo=tajne"))
    page = response.content.decode()
    assert response.status_code == 500
    assert "Nie zapisaliśmy zmian" in page
    assert "tajne" not in page


@pytest.mark.parametrize(
    ("exception", "status"), [(Conflict("Ktoś zmienił to pismo."), 409), (UserError("Popraw datę."), 422)]
)
def test_a_refusal_of_the_domain_is_a_page_with_its_sentence(raising, exception, status):
    response = raising(exception)
    assert response.status_code == status
    assert str(exception) in response.content.decode()
    assert 'aria-label="Główne"' in response.content.decode()  # inside the frame, with the menu


def test_htmx_gets_the_sentence_alone(raising):
    response = raising(Conflict("Ktoś zmienił to pismo."), headers={"HX-Request": "true"})
    assert response.status_code == 409
    assert response["HX-Retarget"] == "#komunikaty"
    assert "<html" not in response.content.decode()


def test_a_value_the_database_cannot_hold_is_400(raising):
    assert raising(DataError("integer out of range")).status_code == 400


def test_nul_that_no_form_refused_is_400_in_polish(raising):
    response = raising(ValueError("embedded null byte"), data={"q": "a\x00b"})
    assert response.status_code == 400
    assert "NUL" in response.content.decode()


def test_nul_in_the_address_is_400(quiet):
    assert quiet.get("/konto/sesje/%00/zakoncz/").status_code == 400


def test_an_ordinary_mistake_is_not_taken_for_bad_input(raising):
    assert raising(ValueError("ours")).status_code == 500


def test_a_form_beyond_all_limits_is_413_and_says_what_to_do(quiet, settings):
    too_long = "x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 10)
    response = quiet.post("/konto/", {"gestosc": too_long})
    assert response.status_code == 413
    assert "To za dużo" in response.content.decode()


def test_ten_megabytes_in_one_field_reach_the_form_and_get_a_plain_answer(quiet):
    response = quiet.post("/konto/", {"gestosc": "x" * 10 * 1024 * 1024})
    assert response.status_code == 422
    assert len(response.content) < 1024 * 1024


def test_a_guest_may_send_less(db, settings):
    response = Client().post("/konto/zaloguj/", {"login": "x" * (settings.BIURO_FORMULARZ_GOSCIA + 1)})
    assert response.status_code == 413


def test_too_many_fields_are_413(quiet, settings):
    fields = {f"p{n}": "" for n in range(settings.DATA_UPLOAD_MAX_NUMBER_FIELDS + 1)}
    assert quiet.post("/konto/", fields).status_code == 413


@pytest.mark.parametrize("content_type", ["multipart/form-data", "multipart/form-data; boundary=", f"{URLENCODED}; x"])
def test_a_form_without_a_boundary_is_no_crash(quiet, content_type):
    response = quiet.post("/konto/", b"--zle\r\n", content_type=content_type)
    assert response.status_code in (400, 422)


def test_not_found_in_a_view_keeps_the_frame(quiet):
    response = quiet.post("/konto/sesje/nie-ma-takiej/zakoncz/")
    assert response.status_code == 422
    assert "Tej sesji już nie ma." in response.content.decode()


def test_pages_are_compressed_and_nothing_else_is(quiet):
    page = quiet.get("/konto/", headers={"Accept-Encoding": "gzip"})
    assert page["Content-Encoding"] == "gzip"
    assert int(page["Content-Length"]) < 6000
    answer = quiet.get("/konto/czuwanie/", headers={"Accept-Encoding": "gzip"})
    assert "Content-Encoding" not in answer
