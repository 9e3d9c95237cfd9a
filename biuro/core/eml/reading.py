"""czytaj(): the one way from the bytes of a saved e-mail to a Wiadomosc. Hostile bytes end in one exception only."""

from collections.abc import Iterator
from email import message_from_bytes, policy

from django.utils.safestring import SafeString

from biuro.core.eml.headers import address, decoded, domain, headers_of, message_id, moment
from biuro.core.eml.html import from_text, rewritten
from biuro.core.eml.message import Wiadomosc, WiadomoscNieczytelna
from biuro.core.eml.parts import Sorted, sort_parts
from biuro.core.sandbox.pool import SandboxFailure

MOST_BYTES = 40 * 1024 * 1024
MOST_HEADERS = 100 * 1024  # bytes before the first empty line
MOST_CONTENT_TYPES = 2000  # the parser of the library is slow with many parts
LONGEST_TEXT = 200_000  # characters of text that are kept
BY_HAND = "Zachowaj plik i wpisz dane ręcznie."
MACHINES = ("auto-generated", "auto-replied", "auto-notified")
ELSEWHERE = {"reply-to": "Odpowiedź poszłaby na inny adres", "return-path": "Wysłano ją z innej domeny"}
BULK = ("bulk", "junk", "list", "auto_reply")


def czytaj(dane: bytes) -> Wiadomosc:
    """Take the bytes of an .eml file; return the Wiadomosc. Raises WiadomoscNieczytelna, nothing else."""
    check_size(dane)
    try:
        # compat32 reads no header by itself: the modern policy fails on hostile ones, and slowly.
        message = message_from_bytes(dane, policy=policy.compat32)
        headers = headers_of(message)
        if not headers.keys() & {"from", "subject", "date", "received", "to"}:
            raise WiadomoscNieczytelna(f"To nie jest zapisana wiadomość e-mail. {BY_HAND}")
        return composed(headers, sort_parts(message))
    except WiadomoscNieczytelna:
        raise
    except Exception as fault:  # the library breaks in many ways on bytes made to break it
        raise WiadomoscNieczytelna(f"Tej wiadomości nie da się odczytać. {BY_HAND}") from fault


def check_size(data: bytes) -> None:
    """Raise WiadomoscNieczytelna for what would take too long to read."""
    head = min((place for mark in (b"\r\n\r\n", b"\n\n") if (place := data.find(mark)) >= 0), default=len(data))
    if len(data) > MOST_BYTES or head > MOST_HEADERS or data.lower().count(b"content-type:") > MOST_CONTENT_TYPES:
        raise WiadomoscNieczytelna(f"Wiadomość jest zbyt duża, żeby ją odczytać. {BY_HAND}")


def composed(headers: dict[str, str], found: Sorted) -> Wiadomosc:
    """Put the headers and the sorted parts together."""
    name, sender = address(headers.get("from", ""))
    text, html = texts(found)
    return Wiadomosc(
        message_id=message_id(headers.get("message-id", "")),
        data=moment(headers.get("date", "")),
        temat=decoded(headers.get("subject", ""))[:500],
        nadawca_nazwa=name,
        nadawca_adres=sender,
        adresaci=decoded(headers.get("to", ""))[:1000],
        w_odpowiedzi_na=message_id(headers.get("in-reply-to", "")),
        tekst=text,
        bezpieczny_html=html,
        zalaczniki=tuple(found.attachments),
        automatyczna=is_automatic(headers),
        ostrzezenia=tuple(warnings(headers, name, sender)),
    )


def texts(found: Sorted) -> tuple[str, SafeString]:
    """Return (plain text, safe HTML), each made from the other where the message has only one of them."""
    plain = "\n\n".join(found.plain).strip()[:LONGEST_TEXT]
    if not found.html:
        return plain, from_text(plain)
    try:
        html, text = rewritten("\n".join(found.html))
    except SandboxFailure:
        if not plain:
            raise
        return plain, from_text(plain)
    return plain or text[:LONGEST_TEXT], html


def is_automatic(headers: dict[str, str]) -> bool:
    """Tell whether a machine sent it: then no machine may answer (RFC 3834)."""
    return (
        headers.get("auto-submitted", "").lower().startswith(MACHINES)
        or headers.get("precedence", "").lower() in BULK
        or headers.get("return-path", "").replace(" ", "") == "<>"
        or "x-auto-response-suppress" in headers
        or "list-id" in headers
    )


def warnings(headers: dict[str, str], name: str, sender: str) -> Iterator[str]:
    """Yield sentences about what does not fit together; none of them proves anything."""
    if not sender:
        yield "Wiadomość nie ma adresu nadawcy."
    yield from other_addresses(headers, sender)
    if "@" in name and domain(sender) not in name.lower():
        yield f"Nazwa nadawcy udaje adres: {name}. Prawdziwy adres to {sender}."
    yield from weak_signs(headers, sender)


def other_addresses(headers: dict[str, str], sender: str) -> Iterator[str]:
    """Yield sentences about addresses of another domain than the sender's."""
    for header, what in ELSEWHERE.items():
        other = address(headers.get(header, ""))[1]
        if other and domain(other) != domain(sender):
            yield f"{what}: {other}. Nadawca podaje się za {sender}."


def weak_signs(headers: dict[str, str], sender: str) -> Iterator[str]:
    """Yield sentences about look-alike letters and a missing identifier."""
    if not sender.isascii():
        yield "Adres nadawcy zawiera znaki, które mogą udawać inne litery."
    if not message_id(headers.get("message-id", "")):
        yield "Wiadomość nie ma identyfikatora, więc nie da się sprawdzić, czy już przyszła."
