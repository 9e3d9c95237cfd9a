"""The form of registering: the entry, its files, the key of the form, and the look for the same letter."""

import uuid
from dataclasses import dataclass

from django import forms
from django.core import signing
from django.core.files.uploadedfile import UploadedFile

from biuro.core.files.errors import PlikOdrzucony
from biuro.core.files.intake import Przyjety, przyjmij
from biuro.core.files.models import Plik
from biuro.core.forms import KluczField
from org.kadry.models import Pracownik
from sekretariat.przesylki.forms import WpisForm
from sekretariat.przesylki.przyjete import Niesiony, odczytane, podpisane
from sekretariat.przesylki.queries import Podobna, podobne
from sekretariat.przesylki.rules import BRAK_DANYCH, SLOWA_RODZAJU

MOST_FILES = 30
SALT = "przesylki.wiadomosc"
SLOWA = ";".join(f"{rodzaj}:{'|'.join(words)}" for rodzaj, words in SLOWA_RODZAJU)


class WielePlikow(forms.FileField):
    """Any number of files; gives a list of UploadedFile."""

    class Kontrolka(forms.ClearableFileInput):
        allow_multiple_selected = True

    widget = Kontrolka

    def clean(self, data, initial=None) -> list[UploadedFile]:
        """Each file by itself; an empty field is an empty list."""
        return [file for file in (data if isinstance(data, list) else [data]) if file]


@dataclass(frozen=True)
class Wiadomosc:
    """The saved e-mail an entry comes from, as the page carries it."""

    message_id: str
    sha256: str

    def podpisana(self, osoba: Pracownik) -> str:
        """The token of the form."""
        return signing.dumps([osoba.pk, self.message_id, self.sha256], salt=SALT)

    def plik(self) -> Plik | None:
        """The saved message itself."""
        return Plik.objects.filter(sha256=self.sha256).first()

    @classmethod
    def odczytana(cls, zeton: str, osoba: Pracownik) -> "Wiadomosc | None":
        """The message of a token this person was given, or None."""
        try:
            owner, message_id, sha256 = signing.loads(zeton, salt=SALT, max_age=12 * 3600)
        except signing.BadSignature:
            return None
        return cls(message_id, sha256) if owner == osoba.pk else None


class RejestracjaForm(WpisForm):
    """A new entry. `przyjete` are the files taken so far, `podobne` the entries that may be the same letter."""

    klucz = KluczField()
    pliki = WielePlikow(
        label="Skan albo pliki",
        required=False,
        help_text="Kilka plików naraz: PDF, DOCX, XLSX, ODT, JPG, PNG, TIFF, EML. Każdy do 25 MB.",
    )
    wiadomosc = forms.CharField(required=False, widget=forms.HiddenInput)
    inne_pismo = forms.BooleanField(label="To inne pismo, zarejestruj", required=False)
    zostaw = forms.BooleanField(label="Zostaw kanał i datę dla następnego", required=False, initial=True)

    def __init__(self, *args, osoba: Pracownik, **kwargs):
        super().__init__(*args, **kwargs)
        self.osoba = osoba
        self.przyjete: list[Przyjety] = []
        self.podobne: list[Podobna] = []
        self.fields["rodzaj"].widget.attrs["data-slowa"] = SLOWA

    def clean_pliki(self) -> list[Przyjety]:
        """Take each file; what was taken stays taken when something else is wrong."""
        self.przyjete = odczytane(self._tokens(), self.osoba)
        for upload in self.cleaned_data["pliki"]:
            self._take(upload)
        if len(self.przyjete) > MOST_FILES:
            self.add_error("pliki", f"Przesyłka może mieć najwyżej {MOST_FILES} plików. Odznacz zbędne.")
        return self.przyjete

    def clean_wiadomosc(self) -> Wiadomosc | None:
        """The message the entry comes from; a token that is not ours is no message."""
        zeton = self.cleaned_data["wiadomosc"]
        return Wiadomosc.odczytana(zeton, self.osoba) if zeton else None

    def clean(self) -> dict:
        """After the rules: is the letter perhaps in the register already?"""
        clean = super().clean()
        if not self.errors and not clean["inne_pismo"]:
            self.podobne = self.znajdz_podobne()
        if self.podobne:
            self.add_error("inne_pismo", "W rejestrze jest podobne pismo. Jeśli to inne, zaznacz „To inne pismo”.")
        return clean

    def niesione(self) -> list[Niesiony]:
        """The files taken so far, for the page."""
        return podpisane(self.przyjete, self.osoba)

    def nowy_klucz(self) -> None:
        """Give the page a fresh key in place of one that cannot be used."""
        self.data = self.data.copy()
        self.data["klucz"] = str(uuid.uuid4())

    def _tokens(self) -> list[str]:
        return self.data.getlist("przyjete")[: 2 * MOST_FILES]

    def _take(self, upload: UploadedFile) -> None:
        try:
            self.przyjete.append(przyjmij(upload, upload.name))
        except PlikOdrzucony as error:
            self.add_error("pliki", f"{upload.name[:80]}: {error}")

    def znane(self, message_id: str) -> None:
        """Show at once the entries of the same message, before anything is sent."""
        self.podobne = podobne(None, "", self.dzien(), message_id=message_id, dla=self.osoba.pk)

    def znajdz_podobne(self) -> list[Podobna]:
        """Entries that may be the same, also for a form half filled in; none when this very form made one of them."""
        clean = self.cleaned_data
        kontakt, message, title = clean.get("kontakt"), clean.get("wiadomosc"), clean.get("tytul", "")
        found = podobne(
            kontakt.pk if kontakt else None,
            "" if title == BRAK_DANYCH else title,
            clean.get("data_wplywu") or self.dzien(),
            znak=clean.get("znak_nadawcy", ""),
            kod=clean.get("kod_nadania", ""),
            message_id=message.message_id if message else "",
            dla=self.osoba.pk,
        )
        repeated = any(row.klucz == clean.get("klucz") and row.rejestrujacy_id == self.osoba.pk for row in found)
        return [] if repeated else found
