"""Forms of a request under way: a step, a reaction of the applicant, CRWIP, the anonymised copy."""

from uuid import uuid4

from django import forms

from biuro.core.forms import DateField, KluczField, LineField, TextField
from rejestry.informacja_publiczna.kroki import RegulaKroku
from rejestry.sprawy.models import Sprawa
from sekretariat.udip.forms import DATA, pole_tekstu


class NowyPunktForm(forms.Form):
    """A question read out of the request later."""

    tresc = LineField(label="Treść punktu", max_length=2000, error_messages={"required": "Wpisz treść punktu."})


class PonownieForm(forms.Form):
    """A settled point opened again."""

    dzien = DateField(label="Od kiedy biegnie 14 dni", help_text="Np. dzień zwrotu akt z SKO.", error_messages=DATA)
    powod = TextField(label="Dlaczego", max_length=2000, widget=pole_tekstu(3))


class KrokForm(forms.Form):
    """What a step needs before its letter is written; only the fields of its row."""

    klucz = KluczField(initial=uuid4)
    powod = TextField(label="Powód", max_length=8000, required=False, widget=pole_tekstu(4))
    nowy_termin = DateField(label="Nowy termin", required=False, error_messages=DATA)
    kwota = forms.DecimalField(
        label="Opłata (zł)",
        max_digits=9,
        decimal_places=2,
        min_value=0,
        required=False,
        localize=True,
        error_messages={"invalid": "Wpisz kwotę tak: 12,50."},
    )
    wszystko = forms.BooleanField(label="Dotyczy wszystkich niezałatwionych punktów", required=False, initial=True)

    def __init__(self, *args, regula: RegulaKroku, **kwargs):
        super().__init__(*args, **kwargs)
        wanted = dict(regula.pola)
        for name in ("powod", "nowy_termin", "kwota"):
            if name not in wanted:
                del self.fields[name]
            else:
                self.fields[name].label, self.fields[name].dopisek = wanted[name][:1].upper() + wanted[name][1:], ""
        if not regula.zastepuje:
            del self.fields["wszystko"]


class WplywForm(forms.Form):
    """The day an appeal or a complaint came."""

    klucz = KluczField(initial=uuid4)
    dzien = DateField(label="Data wpływu", error_messages=DATA)


class ReakcjaForm(forms.Form):
    """What came back after a step; name and address only where the applicant was called to give them."""

    odpowiedz = forms.ChoiceField(
        label="Co zrobił wnioskodawca", widget=forms.RadioSelect, error_messages={"required": "Wybierz, co zrobił."}
    )
    dzien = DateField(label="Kiedy", error_messages=DATA)
    wnoszacy = LineField(label="Imię i nazwisko albo nazwa", max_length=250, required=False)
    wnoszacy_adres = LineField(label="Adres", max_length=400, required=False)

    def __init__(self, *args, regula: RegulaKroku, sprawa: Sprawa, **kwargs):
        known = {"wnoszacy": sprawa.wnoszacy, "wnoszacy_adres": sprawa.wnoszacy_adres}
        super().__init__(*args, initial=known, **kwargs)
        answer = self.fields["odpowiedz"]
        answer.choices, answer.pionowo, answer.label = regula.odpowiedzi, True, regula.pytanie
        for name in known:
            if "uzupelnil" not in dict(regula.odpowiedzi):
                del self.fields[name]
            else:
                self.fields[name].dopisek, self.fields[name].help_text = "", "Gdy uzupełnił dane."


class StronaForm(forms.Form):
    """Name and address the applicant gave himself, and how that is known."""

    wnoszacy = LineField(label="Imię i nazwisko albo nazwa", max_length=250)
    wnoszacy_adres = LineField(label="Adres", max_length=400)
    powod = LineField(label="Skąd to wiemy", max_length=400, help_text="np. podpisany wniosek z 23.11.2026")

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        known = {"wnoszacy": sprawa.wnoszacy, "wnoszacy_adres": sprawa.wnoszacy_adres}
        super().__init__(*args, initial=known, **kwargs)


class CrwipForm(forms.Form):
    """The entry in the central register of the city."""

    numer = LineField(label="Numer w CRWIP", max_length=40, error_messages={"required": "Wpisz numer z CRWIP."})
    dzien = DateField(label="Data wpisu", error_messages=DATA)


class AnonimForm(forms.Form):
    """The copy without personal data, kept beside the original."""

    tresc = TextField(
        label="Treść wniosku bez danych osobowych", max_length=20000, required=False, widget=pole_tekstu(6)
    )
    odpowiedz = TextField(
        label="Odpowiedź bez danych osobowych", max_length=20000, required=False, widget=pole_tekstu(6)
    )
    do_publikacji = forms.BooleanField(
        label="Sprawdzono: bez danych osobowych, można opublikować w BIP", required=False
    )
    powod = LineField(
        label="Dlaczego słowo podobne do nazwiska może zostać",
        max_length=400,
        required=False,
        help_text="Wypełnij tylko, gdy system zatrzyma publikację, a to nie są dane osoby.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in ("tresc", "odpowiedz", "powod"):
            self.fields[name].dopisek = ""
