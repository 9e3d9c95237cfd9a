"""A saved e-mail becomes a filled-in form (§ 7 ust. 3 pkt 10): nothing of it is lost between the two steps.

The message and its attachments are taken at once; the page carries them, signed, to the form of registering. What
could not be read or taken stays in the kept message, and the person is told.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone

from biuro.core import eml
from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.intake import Przyjety, przyjmij
from biuro.core.files.names import extension_of
from org.kadry.models import Pracownik
from sekretariat.adresy.queries import o_adresie_email
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.rejestracja import MOST_FILES, RejestracjaForm, Wiadomosc
from sekretariat.przesylki.rules import BEZ_POWODU, podpowiedz_rodzaj

NIECZYTELNA = "nieodczytana"


@dataclass
class Odebrana:
    """A message taken: its file, what it says, its attachments and what the person should know."""

    oryginal: Przyjety
    tresc: eml.Wiadomosc | None
    pliki: list[Przyjety] = field(default_factory=list)
    uwagi: list[str] = field(default_factory=list)

    @property
    def zeton(self) -> Wiadomosc:
        """What the page carries; a message without a Message-ID is known by its content."""
        sha256 = self.oryginal.plik.sha256
        return Wiadomosc((self.tresc and self.tresc.message_id[:400]) or f"sha256:{sha256}", sha256)


class WiadomoscForm(forms.Form):
    """The saved message."""

    plik = forms.FileField(
        label="Zapisana wiadomość",
        help_text="Plik .eml, do 25 MB. W programie pocztowym: Plik → Zapisz jako.",
        widget=forms.FileInput(attrs={"accept": ".eml,message/rfc822"}),
        error_messages={
            "required": "Wybierz plik z zapisaną wiadomością.",
            "empty": "Plik jest pusty. Zapisz wiadomość jeszcze raz.",
        },
    )

    def clean_plik(self) -> Odebrana:
        """Take the message; raises ValidationError for a file that is no message."""
        try:
            return odbierz(self.cleaned_data["plik"])
        except PlikOdrzucony as error:
            raise ValidationError(str(error)) from error


def odbierz(upload: UploadedFile) -> Odebrana:
    """Take the saved message and what is attached to it. Raises PlikOdrzucony for a file that is no e-mail."""
    name = upload.name if extension_of(upload.name) else f"{upload.name}.eml"
    if extension_of(name).lower() != "eml":
        raise PlikOdrzucony(
            "To nie jest zapisana wiadomość. Wybierz plik .eml albo zarejestruj pismo zwykłym formularzem."
        )
    received = Odebrana(przyjmij(upload, name), None)
    try:
        received.tresc = eml.czytaj(received.oryginal.plik.tresc())
    except eml.WiadomoscNieczytelna as error:
        received.uwagi.append(str(error))
        return received
    received.uwagi += received.tresc.ostrzezenia
    _take_attachments(received)
    return received


def _take_attachments(received: Odebrana) -> None:
    named = [attachment for attachment in received.tresc.zalaczniki if not attachment.w_tresci]
    for attachment in named[: MOST_FILES - 1]:
        try:
            received.pliki.append(przyjmij(attachment.tresc, attachment.nazwa))
        except PlikOdrzucony as error:
            received.uwagi.append(f"Załącznik {attachment.nazwa} został tylko w zapisanej wiadomości. {error}")
    if len(named) >= MOST_FILES:
        received.uwagi.append("Wiadomość ma więcej załączników, niż przyjmujemy. Reszta jest w zapisanej wiadomości.")


def formularz(received: Odebrana, osoba: Pracownik, poczatek: dict) -> RejestracjaForm:
    """The form of registering filled in from the message; `poczatek` are the usual initial values."""
    initial = poczatek | {"kanal": Przesylka.Kanal.EMAIL, "wiadomosc": received.zeton.podpisana(osoba)}
    if received.tresc is None:
        initial["uwagi"] = f"Wiadomość {NIECZYTELNA}: zachowano plik."
    else:
        initial |= _read(received.tresc, poczatek["data_wplywu"])
    form = RejestracjaForm(osoba=osoba, initial=initial | {"liczba_zalacznikow": len(received.pliki)})
    form.przyjete = received.pliki
    form.znane(received.zeton.message_id)
    return form


def _read(message: eml.Wiadomosc, today: date) -> dict:
    kontakt = o_adresie_email(message.nadawca_adres)
    sent = timezone.localdate(message.data) if message.data else None
    fresh = sent is not None and timedelta(0) <= today - sent <= timedelta(BEZ_POWODU)
    return {
        "nadawca": (kontakt.nazwa if kontakt else message.nadawca_nazwa or message.nadawca_adres)[:250],
        "nadawca_email": message.nadawca_adres,
        "nadawca_adres": kontakt.adres if kontakt else "",
        "tytul": message.temat[:250],
        "rodzaj": podpowiedz_rodzaj(message.temat),
        "data_na_pismie": sent if sent and sent <= today else None,
        "data_wplywu": sent if fresh else today,
    }


def tresc_wiadomosci(form: RejestracjaForm) -> eml.Wiadomosc | None:
    """The message the form comes from, read again for the page; None when there is none or it cannot be read."""
    zeton = form["wiadomosc"].value()
    known = Wiadomosc.odczytana(zeton, form.osoba) if zeton else None
    return przeczytana(known.plik() if known else None)


def przeczytana(plik) -> eml.Wiadomosc | None:
    """A kept message (Plik), read; None when there is none or it cannot be read."""
    if plik is None:
        return None
    try:
        return eml.czytaj(plik.tresc())
    except eml.WiadomoscNieczytelna:
        return None
