"""What is known of a saved e-mail once it has been read."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.safestring import SafeString

from biuro.core.errors import UserError


class WiadomoscNieczytelna(UserError):
    """The message could not be read; the original may still be kept and registered by hand."""


@dataclass(frozen=True)
class ZalacznikWiadomosci:
    """One attachment; its content has not been inspected (biuro.core.files.intake does that)."""

    nazwa: str
    typ: str  # as the sender claims
    tresc: bytes
    w_tresci: bool = False  # a picture shown inside the text


@dataclass(frozen=True)
class Wiadomosc:
    """A saved e-mail. Nothing in it gives any right: the sender is what the message claims."""

    message_id: str  # with < and >; empty when there is none
    data: datetime | None  # aware; None when missing or impossible
    temat: str
    nadawca_nazwa: str
    nadawca_adres: str
    adresaci: str
    w_odpowiedzi_na: str
    tekst: str
    bezpieczny_html: SafeString  # without pictures, links and anything from outside
    zalaczniki: tuple[ZalacznikWiadomosci, ...] = ()
    automatyczna: bool = False  # never answer it by a machine
    ostrzezenia: tuple[str, ...] = ()  # sentences for the person who registers it
