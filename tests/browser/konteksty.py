"""Contexts of Chromium are kept: a new process, its cache and its compiled scripts cost more than most pages."""

from enum import Enum

from playwright.sync_api import Browser, BrowserContext, Page

TIMEOUT = 15_000  # ms; the machine may be busy
EXPECTED = "Failed to load resource: the server responded with a status of 4"
REST = "/static/img/sign.svg"  # of the same site, so the process stays; asks the server nothing more


class Rodzaj(Enum):
    """What is kept for the next test, and what would spoil it."""

    SKRYPTY = "with scripts; the page is kept"
    BEZ = "without scripts; Chromium sometimes never answers that such a page is closed, so it is kept to the end"
    ZEGAR = "with a clock the test moves: each later page of the context would start at the moved hour"

    @classmethod
    def of(cls, *, js: bool, clock: bool) -> "Rodzaj":
        """The kind of a page."""
        return cls.BEZ if not js else cls.ZEGAR if clock else cls.SKRYPTY


class Konteksty:
    """Contexts of one kind: a page is taken for a person and given back without cookies."""

    def __init__(self, browser: Browser, url: str, kind: Rodzaj):
        self.browser, self.url, self.kind = browser, url, kind
        self.free, self.taken, self.faults = [], [], []

    def take(self) -> Page:
        """The page of a context of nobody."""
        context = self.free.pop() if self.free else self._new()
        self.taken.append(context)
        return context.pages[0]

    def give_back(self) -> list[str]:
        """Leave the pages and forget who was logged in; return the faults since the last time."""
        while self.taken:
            context = self.taken.pop()
            if self.kind is not Rodzaj.ZEGAR:
                _rest(context)
                self.free.append(context)
            else:
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
            java_script_enabled=self.kind is not Rodzaj.BEZ,
            locale="pl-PL",
            timezone_id="Europe/Warsaw",
            reduced_motion="reduce",
        )
        context.set_default_timeout(TIMEOUT)
        context.on("console", lambda message: _note(self.faults, message))
        context.on("weberror", lambda problem: self.faults.append(f"script: {problem.error}"))
        context.new_page()
        return context


def _rest(context: BrowserContext) -> None:
    first, *others = context.pages
    for page in others:
        page.close()
    first.goto(REST)
    context.clear_cookies()


def _note(faults: list[str], message) -> None:
    if message.type == "error" and not message.text.startswith(EXPECTED):
        faults.append(f"{message.location.get('url', '')}: {message.text}")
