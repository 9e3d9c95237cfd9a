"""Forms of a case under way: its end, its reopening, a corrected day of receipt."""

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, LineField, TextField
from org.struktura.models import Jednostka
from org.uprawnienia.queries import pracownicy_jednostek
from rejestry.skargi.models import Skarga
from rejestry.skargi.wymogi import fakty_zamkniecia, sposoby_sprawy
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.sposoby import Sposob, Wymaga
from rejestry.sprawy.zamkniecie import braki, wymogi
from rejestry.sprawy.zmiany import DANE
from sekretariat.akta.queries import pisma_w_toku
from sekretariat.akta.zgodnosc import sposob_z_pisma


def textarea(rows: int) -> forms.Textarea:
    """A box of text."""
    return forms.Textarea(attrs={"rows": rows, "class": "in"})


class ZakonczForm(forms.Form):
    """The outcome and the note for the file."""

    sposob = forms.ChoiceField(
        label="Sposób załatwienia",
        widget=forms.RadioSelect,
        error_messages={"required": "Wybierz sposób załatwienia.", "invalid_choice": "Wybierz sposób z listy."},
    )
    powod = TextField(
        label="Adnotacja w aktach",
        required=False,
        max_length=4000,
        widget=textarea(4),
        help_text="Konieczna, gdy sprawę kończy sama adnotacja.",
    )

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        super().__init__(*args, **kwargs)
        self.sposoby = sposoby_sprawy(sprawa)
        self.fields["sposob"].pionowo, self.fields["powod"].dopisek = True, ""
        self.initial.setdefault("sposob", sposob_z_pisma(sprawa))
        letters = pisma_w_toku(sprawa)
        missing = {row: _czego_brakuje(sprawa, row, letters) for row in self.sposoby}
        always = [text for text in next(iter(missing.values()), []) if all(text in rest for rest in missing.values())]
        ready_first = sorted(self.sposoby, key=lambda row: bool(missing[row]))
        self.fields["sposob"].choices = [(row.kod, _opis(row, missing[row], always)) for row in ready_first]
        self.fields["sposob"].help_text = f"Przy każdym sposobie brakuje jeszcze: {_lista(always)}." if always else ""


class PowodForm(forms.Form):
    """A reason."""

    powod = TextField(
        label="Dlaczego wznawiasz sprawę",
        max_length=4000,
        widget=textarea(4),
        error_messages={"required": "Napisz, dlaczego wznawiasz sprawę."},
    )


class DaneForm(forms.Form):
    """Title and sender of a case, and why they are corrected."""

    tytul = LineField(label="Tytuł sprawy", max_length=250, error_messages={"required": "Wpisz tytuł sprawy."})
    wnoszacy = LineField(label="Kto wnosi", max_length=250, required=False)
    wnoszacy_adres = LineField(label="Adres", max_length=400, required=False)
    wnoszacy_email = forms.EmailField(label="E-mail", max_length=254, required=False)
    znak_wszczynajacy = LineField(label="Znak pisma, które wszczęło sprawę", max_length=100, required=False)
    powod = forms.CharField(
        label="Dlaczego",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, dlaczego poprawiasz dane."},
    )

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        super().__init__(*args, initial={name: getattr(sprawa, name) for name in DANE}, **kwargs)


class DataWplywuForm(forms.Form):
    """A corrected day of receipt with its reason."""

    data_wplywu = DateField(
        label="Właściwa data wpływu",
        error_messages={"required": "Podaj datę wpływu.", "invalid": "Wpisz datę tak: 23.11.2026."},
    )
    powod = TextField(
        label="Skąd ta data",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, skąd wiesz, że data ma być inna."},
    )


class OsobyForm(forms.Form):
    """Who leads the case and whom it is about."""

    prowadzi = forms.ModelChoiceField(
        label="Prowadzi",
        queryset=None,
        empty_label="Wybierz…",
        error_messages={"required": "Wybierz, kto poprowadzi sprawę."},
    )
    dotyczy = forms.ModelChoiceField(
        label="Pracownik, którego dotyczy",
        queryset=None,
        required=False,
        empty_label="nikogo z Biura",
        help_text="Ta osoba ani nikt, kto jej podlega, nie zobaczy sprawy i jej nie poprowadzi.",
    )
    powod = TextField(
        label="Dlaczego",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, dlaczego zmieniasz te osoby."},
    )

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        super().__init__(*args, initial={"prowadzi": sprawa.prowadzi_id, "dotyczy": sprawa.dotyczy_id}, **kwargs)
        today = timezone.localdate()
        staff = pracownicy_jednostek(Jednostka.objects.on(today), today)
        self.fields["dotyczy"].queryset = self.fields["prowadzi"].queryset = staff
        self.fields["dotyczy"].dopisek = ""


class RodzajForm(forms.Form):
    """A complaint or a motion, by content."""

    rodzaj = forms.ChoiceField(
        label="Czym jest pismo",
        choices=Skarga.Rodzaj.choices,
        widget=forms.RadioSelect,
        help_text="Decyduje treść pisma, nie jego tytuł (art. 222 kpa). Termin policzymy od nowa.",
    )
    powod = TextField(
        label="Co w treści o tym przesądza",
        max_length=4000,
        widget=textarea(3),
        error_messages={"required": "Napisz, co w treści pisma o tym przesądza."},
    )


def _czego_brakuje(sprawa: Sprawa, sposob: Sposob, w_toku: tuple[str, ...]) -> list[str]:
    """What this outcome still lacks, the note apart: it is written in the same form."""
    return braki(wymogi(fakty_zamkniecia(sprawa, sposob, "adnotacja", w_toku)))


def _opis(sposob: Sposob, missing: list[str], always: list[str]) -> str:
    """The outcome with what it needs; what every outcome lacks is said once, under the list."""
    needs = "wymaga wysłanego pisma" if sposob.wymaga == Wymaga.PISMO else "wystarczy adnotacja"
    own = _lista([text for text in missing if text not in always]) or "zobacz pod listą"
    ready = f"Jeszcze nie: {own}." if missing else "Można zakończyć."
    return f"{sposob.nazwa} – {needs} ({sposob.podstawa}). {ready}"


def _lista(missing: list[str]) -> str:
    """The demands as one clause."""
    return "; ".join(text.removeprefix("Brakuje: ") for text in missing)
