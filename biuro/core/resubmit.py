"""What somebody typed into a form that could not be accepted (session over, stale token): kept, shown, sent again.

Nothing is stored on the server: the fields travel in the page, signed, so that nobody can plant fields in it.
Passwords and files are never repeated; the page asks for them once more.
"""

from dataclasses import dataclass

from django.core import signing
from django.http import HttpRequest

SALT = "biuro.zachowane"
MAX_AGE = 2 * 3600  # seconds
LARGEST = 512 * 1024  # characters of all fields together
NOT_KEPT = {"csrfmiddlewaretoken", "zachowane"}
SECRET = ("haslo", "password")


@dataclass(frozen=True)
class Zachowane:
    """A form sent in vain: where it was going, what it said, and what has to be given again."""

    adres: str
    pola: list[tuple[str, str]]
    hasla: list[str]
    pliki: list[str]
    osoba: int | None = None  # whose session it was; only that person may finish

    @property
    def widoczne(self) -> list[str]:
        """The texts a person typed, for a look before they are sent: words, not codes and keys."""
        return [value for _, value in self.pola if " " in value.strip()]


def z_zadania(request: HttpRequest, osoba: int | None = None) -> Zachowane | None:
    """Take the fields of the request; None when there is nothing to keep or too much of it."""
    pola, hasla = [], []
    for name, values in request.POST.lists():
        if name in NOT_KEPT:
            continue
        if any(word in name.lower() for word in SECRET):
            hasla.append(name)
        else:
            pola += [(name, value.replace("\x00", "")) for value in values]
    if not pola or sum(len(name) + len(value) for name, value in pola) > LARGEST:
        return None
    return Zachowane(request.get_full_path(), pola, hasla, sorted(request.FILES), osoba)


def podpisz(zachowane: Zachowane) -> str:
    """The kept form as one signed text for a hidden field."""
    fields = [zachowane.adres, zachowane.pola, zachowane.hasla, zachowane.pliki, zachowane.osoba]
    return signing.dumps(fields, salt=SALT, compress=True)


def odczytaj(text: str) -> Zachowane | None:
    """The kept form, or None when the text is not ours or is too old."""
    try:
        adres, pola, hasla, pliki, osoba = signing.loads(text, salt=SALT, max_age=MAX_AGE)
    except signing.BadSignature:
        return None
    return Zachowane(adres, [(name, value) for name, value in pola], hasla, pliki, osoba)


def ta_sama_strona(request: HttpRequest) -> bool:
    """True when the browser itself says that the form was sent by a page of ours; no other site can say it."""
    origin = request.headers.get("Origin", "")
    if site := request.headers.get("Sec-Fetch-Site", ""):
        return site == "same-origin"
    return origin == f"{request.scheme}://{request.get_host()}"
