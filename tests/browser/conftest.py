"""Chromium drives the application over live_server: one browser per session, one context per opened page.

Every error in the console, every violation of the Content-Security-Policy and every exception in a script fails
the test that caused it; answers 4xx are the test's own business.
"""

import shutil

import pytest
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from playwright.sync_api import Browser, Page, sync_playwright

from org.konta.operations import BACKEND
from org.konta.sesje import SessionStore
from tests.browser import axe as axe_core

FLAGS = [
    "--no-sandbox",
    "--disable-dev-shm-usage",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--lang=pl",
]
TIMEOUT = 15_000  # ms; the machine may be busy
EXPECTED = "Failed to load resource: the server responded with a status of 4"


@pytest.fixture(scope="session")
def przegladarka():
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        program = shutil.which("chromium-headless-shell") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def konteksty(przegladarka: Browser, live_server):
    """Contexts kept for the next test, with and without scripts: what they hold in their cache is not fetched anew."""
    kinds = {js: Konteksty(przegladarka, live_server.url, js=js) for js in (True, False)}
    yield kinds
    for kind in kinds.values():  # before the server ends: its threads keep a connection for each open page
        kind.close()


class Konteksty:
    """Contexts of one kind: taken for a person, given back without cookies and pages."""

    def __init__(self, browser: Browser, url: str, *, js: bool):
        self.browser, self.url, self.js = browser, url, js
        self.free, self.taken, self.faults = [], [], []

    def take(self):
        """A context of nobody."""
        context = self.free.pop() if self.free else self._new()
        self.taken.append(context)
        return context

    def give_back(self) -> list[str]:
        """Close the pages and forget who was logged in; return the faults since the last time."""
        while self.taken:
            context = self.taken.pop()
            if self.js:
                for page in context.pages:
                    page.close()
                context.clear_cookies()
                self.free.append(context)
            else:  # Chromium sometimes never answers that a page without scripts is closed
                context.close()
        found = self.faults[:]
        self.faults.clear()
        return found

    def close(self):
        """Close what is left."""
        for context in self.free + self.taken:
            context.close()

    def _new(self):
        context = self.browser.new_context(
            base_url=self.url,
            java_script_enabled=self.js,
            locale="pl-PL",
            timezone_id="Europe/Warsaw",
            reduced_motion="reduce",
        )
        context.set_default_timeout(TIMEOUT)
        context.on("console", lambda message: _note(self.faults, message))
        context.on("weberror", lambda problem: self.faults.append(f"script: {problem.error}"))
        return context


@pytest.fixture
def strona(konteksty, live_server):
    """strona(osoba, szerokosc=1440, js=True) → a page, logged in as the person unless there is none."""

    def open_page(osoba=None, *, szerokosc: int = 1440, wysokosc: int = 900, js: bool = True) -> Page:
        context = konteksty[js].take()
        if osoba is not None:
            context.add_cookies([_cookie(osoba, live_server.url)])
        page = context.new_page()
        page.set_viewport_size({"width": szerokosc, "height": wysokosc})
        return page

    yield open_page
    faults = [fault for kind in konteksty.values() for fault in kind.give_back()]
    assert not faults, "\n".join(faults)


@pytest.fixture
def axe():
    """axe(page, context=None): no violation, and no sideways scrolling."""

    def check(page: Page, context: str | None = None) -> None:
        found = axe_core.violations(page, context)
        assert not found, f"{page.url}\n" + "\n".join(found)
        assert axe_core.overflow(page) <= 0, f"{page.url}: wider than its window"

    return check


@pytest.fixture(params=[1440, 320])
def szerokosc(request) -> int:
    """A wide screen, and a phone or a magnification of 400 %."""
    return request.param


def _cookie(osoba, url: str) -> dict:
    """A session as the login makes it, without the cost of a password."""
    session = SessionStore()
    session[SESSION_KEY] = str(osoba.pk)
    session[BACKEND_SESSION_KEY] = BACKEND
    session[HASH_SESSION_KEY] = osoba.get_session_auth_hash()
    session.save()
    return {"name": settings.SESSION_COOKIE_NAME, "value": session.session_key, "url": url}


def _note(faults: list[str], message) -> None:
    if message.type == "error" and not message.text.startswith(EXPECTED):
        faults.append(f"{message.location.get('url', '')}: {message.text}")
