"""The parts of a message: counted before they are opened, decoded, sorted into texts and attachments."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

from biuro.core.eml.charsets import to_text
from biuro.core.eml.headers import decoded, unfolded
from biuro.core.eml.message import WiadomoscNieczytelna, ZalacznikWiadomosci
from biuro.core.files.kinds import KINDS
from biuro.core.files.names import safe_name

MOST_PARTS, DEEPEST = 300, 20
EXTENSIONS = {kind.mime: kind.extensions[0] for kind in KINDS}
TEXTS = ("text/plain", "text/html")


@dataclass
class Sorted:
    """The parts by what they are for."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attachments: list[ZalacznikWiadomosci] = field(default_factory=list)


def sort_parts(message: Message) -> Sorted:
    """Take a parsed message; return its texts and attachments. Raises WiadomoscNieczytelna for a bomb."""
    check_shape(message)
    found = Sorted()
    for part in leaves(message):
        kind, name = part.get_content_type(), file_name(part)
        if kind in TEXTS and not name and part.get_content_disposition() != "attachment":
            text = to_text(content(part), str(part.get_content_charset("")))
            (found.plain if kind == "text/plain" else found.html).append(text)
        else:
            found.attachments.append(attachment(part, kind, name, len(found.attachments) + 1))
    return found


def check_shape(message: Message) -> None:
    """Raise WiadomoscNieczytelna for too many or too deeply nested parts; messages in messages count too."""
    waiting, count = [(message, 0)], 0
    while waiting:
        part, depth = waiting.pop()
        count += 1
        if depth > DEEPEST or count > MOST_PARTS:
            raise WiadomoscNieczytelna(
                "Wiadomość ma zbyt złożoną budowę, żeby ją odczytać. Zachowaj plik i wpisz dane ręcznie."
            )
        if part.is_multipart():
            waiting += [(inner, depth + 1) for inner in part.get_payload()]


def leaves(message: Message) -> Iterator[Message]:
    """Yield the parts that hold something, in their order; an attached message is one of them."""
    if message.is_multipart() and message.get_content_maintype() != "message":
        for part in message.get_payload():
            yield from leaves(part)
    else:
        yield message


def content(part: Message) -> bytes:
    """Return the decoded bytes of a part; of an attached message its source."""
    if part.is_multipart():
        return b"".join(inner.as_bytes() for inner in part.get_payload())
    return part.get_payload(decode=True) or b""


def attachment(part: Message, kind: str, name: str, number: int) -> ZalacznikWiadomosci:
    """Return the part as an attachment with a name a person can use."""
    extension = "eml" if kind.startswith("message/") else EXTENSIONS.get(kind, "")
    name = name or f"załącznik {number}" + (f".{extension}" if extension else "")
    inside = part.get_content_maintype() == "image" and "content-id" in part
    return ZalacznikWiadomosci(safe_name(name), kind[:100], content(part), w_tresci=inside)


def file_name(part: Message) -> str:
    """Return the decoded name of an attachment (RFC 2231 or RFC 2047), or an empty text."""
    try:
        name = part.get_filename("")
    except (LookupError, ValueError, TypeError):  # a charset of the name that nobody knows
        name = "załącznik"
    return decoded(unfolded(str(name)))
