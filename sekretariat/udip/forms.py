"""Forms of a request: its opening and the outcome of a point."""

from uuid import uuid4

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, KluczField, LineField, TextField
from org.kadry.models import Pracownik
from org.struktura.models import Jednostka
from org.uprawnienia.queries import pracownicy_jednostek
from rejestry.informacja_publiczna.models import Punkt, WniosekUdip
from rejestry.informacja_publiczna.punkty import POLA
from rejestry.informacja_publiczna.sposoby import PODSTAWY_ODMOWY, SPOSOBY_PUNKTU
from sekretariat.przesylki.models import Przesylka

DATA = {"required": "Podaj datę.", "invalid": "Wpisz datę tak: 23.11.2026."}


def pole_tekstu(rows: int) -> forms.Textarea:
    """A box of text."""
    return forms.Textarea(attrs={"rows": rows, "class": "in"})


class ZalozForm(forms.Form):
    """A request opened from an item; nothing about the applicant is needed (art. 2 ust. 2 udip)."""

    klucz = KluczField()
    tytul = LineField(label="Tytuł sprawy", max_length=250, error_messages={"required": "Wpisz tytuł sprawy."})
    tresc = TextField(
        label="Treść wniosku",
        max_length=20000,
        widget=pole_tekstu(6),
        error_messages={"required": "Przepisz albo wklej treść wniosku."},
    )
    punkty = TextField(
        label="Punkty wniosku",
        max_length=20000,
        widget=pole_tekstu(4),
        help_text="Każde pytanie w osobnym wierszu. Każde dostanie własny sposób załatwienia.",
        error_messages={"required": "Wpisz przynajmniej jeden punkt."},
    )
    zadany_sposob = forms.ChoiceField(label="Jak chce dostać odpowiedź", choices=WniosekUdip.Sposob.choices)
    zadana_forma = LineField(label="W jakiej formie", max_length=200, required=False)
    wnoszacy = LineField(label="Wnioskodawca", max_length=250, required=False)
    wnoszacy_adres = LineField(label="Adres", max_length=400, required=False)
    wnoszacy_email = forms.EmailField(
        label="E-mail", max_length=254, required=False, help_text="Wystarczy sam e-mail (art. 2 ust. 2 udip)."
    )
    tozsamosc = forms.BooleanField(
        label="Wniosek ma imię, nazwisko, adres i podpis",
        required=False,
        help_text="Potrzebne dopiero do decyzji. Nie pytaj o nie teraz.",
    )
    data_wplywu = DateField(
        label="Data wpływu",
        help_text="Od niej biegnie 14 dni (art. 13 ust. 1 udip), także gdy e-mail przyszedł w dzień wolny.",
        error_messages=DATA,
    )
    znak_wszczynajacy = LineField(label="Znak pisma", max_length=100, required=False)
    prowadzi = forms.ModelChoiceField(
        label="Prowadzi", queryset=None, empty_label="Wybierz…", error_messages={"required": "Wybierz, kto poprowadzi."}
    )

    def __init__(self, *args, przesylka: Przesylka, osoba: Pracownik, **kwargs):
        super().__init__(*args, initial=_z_przesylki(przesylka, osoba), **kwargs)
        today = timezone.localdate()
        self.fields["prowadzi"].queryset = pracownicy_jednostek(Jednostka.objects.on(today), today)

    def dane(self) -> dict:
        """The arguments of operations.zaloz_z_przesylki."""
        return self.cleaned_data | {"punkty": self.cleaned_data["punkty"].split("\n")}


def _z_przesylki(przesylka: Przesylka, osoba: Pracownik) -> dict:
    return {
        "klucz": uuid4(),
        "tytul": przesylka.tytul,
        "wnoszacy": "" if przesylka.nadawca_nazwa == przesylka.nadawca_email else przesylka.nadawca_nazwa,
        "wnoszacy_adres": przesylka.nadawca_adres,
        "wnoszacy_email": przesylka.nadawca_email,
        "znak_wszczynajacy": przesylka.znak_nadawcy,
        "data_wplywu": przesylka.data_wplywu,
        "zadany_sposob": "email" if przesylka.nadawca_email else "nie_podano",
        "prowadzi": przesylka.prowadzi_id or osoba.pk,
    }


class PunktForm(forms.Form):
    """The outcome of a point and what the answer or the decision says about it."""

    sposob = forms.ChoiceField(
        label="Sposób załatwienia",
        choices=[(row.kod, f"{row.nazwa} – {row.dokument} ({row.podstawa})") for row in SPOSOBY_PUNKTU],
        widget=forms.RadioSelect,
        error_messages={"required": "Wybierz sposób załatwienia punktu."},
    )
    uzasadnienie = TextField(
        label="Co piszemy wnioskodawcy",
        max_length=8000,
        required=False,
        widget=pole_tekstu(5),
        help_text="Trafi do pisma: treść informacji, wyjaśnienie albo uzasadnienie decyzji.",
    )
    wytworzyl = LineField(
        label="Kto wytworzył informację", max_length=250, required=False, help_text="Gdy udostępniamy (art. 12)."
    )
    udostepnil = LineField(
        label="Kto udostępnia", max_length=250, required=False, help_text="Gdy udostępniamy (art. 12)."
    )
    odsylacz = forms.URLField(
        label="Adres w BIP",
        max_length=500,
        required=False,
        assume_scheme="https",
        help_text="Gdy jest już w BIP.",
        error_messages={"invalid": "Wpisz pełny adres strony, na przykład https://bip.poznan.pl/."},
    )
    podstawa_odmowy = forms.ChoiceField(
        label="Podstawa odmowy", required=False, choices=[("", "nie dotyczy"), *PODSTAWY_ODMOWY.items()]
    )
    stanowiska = TextField(
        label="Kto zajął stanowisko i czyje dobra chronimy",
        max_length=2000,
        required=False,
        widget=pole_tekstu(2),
        help_text="Gdy odmawiamy: imiona, nazwiska i funkcje oraz podmioty (art. 16 ust. 2 pkt 2 udip).",
    )

    def __init__(self, *args, punkt: Punkt, osoba: Pracownik, **kwargs):
        said = {name: getattr(punkt, name) for name in ("sposob", *POLA)}
        said["udostepnil"] = said["udostepnil"] or str(osoba)
        super().__init__(*args, initial=said, **kwargs)
        self.fields["sposob"].pionowo = True
        for name in POLA:
            self.fields[name].dopisek = ""
