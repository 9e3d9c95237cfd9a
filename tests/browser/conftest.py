"""Chromium drives the application over live_server: one browser per session, one context per opened page.

Each scenario runs once, on a phone (320 px) unless it is about the wide screen; `axe` looks at both widths.
Every error in the console, every violation of the Content-Security-Policy and every exception in a script fails
the test that caused it; answers 4xx are the test's own business.
"""

import shutil
import threading

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.test import override_settings
from playwright.sync_api import Browser, Page, sync_playwright

from org.konta.operations import BACKEND
from org.konta.sesje import SessionStore
from tests.browser import axe as axe_core
from tests.browser.konteksty import Konteksty, Rodzaj

FLAGS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--lang=pl",
    # Each page is new to the optimising compilers: a third of the time of a look went into code soon thrown away.
    "--js-flags=--no-maglev,--no-turbofan",
]


@pytest.fixture(scope="session")
def przegladarka():
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def _axe_served():
    """The file of axe among the static files."""
    with override_settings(STATICFILES_DIRS=[*settings.STATICFILES_DIRS, axe_core.SERVED]):
        yield


@pytest.fixture(scope="session")
def konteksty(przegladarka: Browser, django_db_setup, live_server, _axe_served):
    """Pages kept for the next test, and contexts of one test: without scripts, with a clock that is moved."""
    kinds = {kind: Konteksty(przegladarka, live_server.url, kind) for kind in Rodzaj}
    yield kinds
    for kind in kinds.values():  # before the server ends: its threads keep a connection for each open page
        kind.close()
    for thread in threading.enumerate():
        if "process_request_thread" in thread.name:  # closes its connection to the database a moment later
            thread.join(10)


@pytest.fixture
def strona(konteksty, live_server):
    """strona(osoba, szerokosc=1440, js=True, zegar=False) → a page, logged in as the person unless there is none."""

    def open_page(osoba=None, *, szerokosc: int = 1440, js: bool = True, zegar: bool = False) -> Page:
        page = konteksty[Rodzaj.of(js=js, clock=zegar)].take()
        if osoba is not None:
            page.context.add_cookies([_cookie(osoba, live_server.url)])
        if zegar:
            page.clock.install()
        page.set_viewport_size({"width": szerokosc, "height": 900})
        return page

    yield open_page
    faults = [fault for kind in konteksty.values() for fault in kind.give_back()]
    assert not faults, "\n".join(faults)


@pytest.fixture
def axe():
    """axe(page, context=None): no violation and no sideways scrolling, at 1440 and at 320 px."""

    def check(page: Page, context: str | None = None) -> None:
        found = axe_core.faults(page, context)
        assert not found, f"{page.url}\n" + "\n".join(found)

    return check


def _cookie(osoba, url: str) -> dict:
    """A session as the login makes it, without the cost of a password."""
    session = SessionStore()
    session[SESSION_KEY] = str(osoba.pk)
    session[BACKEND_SESSION_KEY] = BACKEND
    session[HASH_SESSION_KEY] = osoba.get_session_auth_hash()
    session.save()
    return {"name": settings.SESSION_COOKIE_NAME, "value": session.session_key, "url": url}
