"""The form of a dekretacja: shape of the input; who may assign to whom is in rules.py."""

from datetime import date

from django import forms
from django.utils import timezone

from biuro.core.errors import Refused
from biuro.core.forms import DateField, TextField
from biuro.core.polish import short_date
from biuro.core.sortkey import pl
from org.kadry.models import Pracownik
from rejestry.informacja_publiczna.queries import prowadzaca_rejestr as rejestr_informacji
from rejestry.skargi.queries import prowadzaca_rejestr as rejestr_skarg
from sekretariat.dekretacja.models import Dekretacja
from sekretariat.dekretacja.queries import ostatni_numer, w_mocy
from sekretariat.dekretacja.rules import adresaci, nie_dla
from sekretariat.przesylki.models import Przesylka

R = Przesylka.Rodzaj
# § 7 ust. 2 pkt 12-13: complaints, motions and requests for public information go to the unit with their register.
REJESTRY = {R.SKARGA: rejestr_skarg, R.WNIOSEK: rejestr_skarg, R.INFORMACJA: rejestr_informacji}
OSOBA, JEDNOSTKA = "o", "j"
NAJDALEJ = 2  # years
PO = dict.fromkeys(("required", "invalid", "min_value"), "Otwórz stronę jeszcze raz i wyślij formularz stamtąd.")


class DekretacjaForm(forms.Form):
    """Lead (a person or a unit), others for information, disposition, own deadline, note."""

    wiodacy = forms.ChoiceField(
        label="Komu",
        error_messages={"required": "Wybierz osobę albo oddział.", "invalid_choice": "Wybierz kogoś z listy."},
    )
    dyspozycja = forms.ChoiceField(
        label="Dyspozycja",
        choices=Dekretacja.Dyspozycja.choices,
        error_messages={"required": "Wybierz dyspozycję.", "invalid_choice": "Wybierz dyspozycję z listy."},
    )
    termin = DateField(label="Termin z dekretacji", required=False)
    uwagi = TextField(
        label="Uwagi", required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3, "class": "in"})
    )
    po = forms.IntegerField(widget=forms.HiddenInput, min_value=0, error_messages=PO)
    dotyczy = forms.ModelChoiceField(
        Pracownik.objects.filter(is_active=True).order_by(pl("last_name"), "first_name"),
        label="Pismo dotyczy pracownika",
        required=False,
        empty_label="nikogo z Biura",
        error_messages={"invalid_choice": "Wybierz kogoś z listy."},
        help_text="Skarga na pracownika: nie zobaczy jej ani on, ani nikt, kto mu podlega.",
    )
    do_wiadomosci = forms.MultipleChoiceField(
        label="Do wiadomości", required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args, osoba: Pracownik, przesylka: Przesylka, **kwargs):
        people, units = adresaci(osoba)
        self.people = {p.pk: p for p in people}
        self.units = {unit.pk: unit for unit in units}
        initial = kwargs.setdefault("initial", {})
        initial.setdefault("wiodacy", self._suggested(przesylka))
        initial |= {"dotyczy": przesylka.dotyczy_id, "po": ostatni_numer(przesylka)}
        if last := w_mocy([przesylka]).get(przesylka.pk):  # who passes it on keeps the order of who gave it to him
            initial |= {"dyspozycja": last.dyspozycja, "termin": przesylka.termin_wlasny}
        self.dotychczasowy = przesylka.termin_wlasny
        super().__init__(*args, **kwargs)
        named = [(str(pk), str(p)) for pk, p in self.people.items()]
        self.fields["wiodacy"].choices = [
            ("", "Wybierz…"),
            ("Osoby", [(f"{OSOBA}{pk}", name) for pk, name in named]),
            ("Oddziały i stanowiska", [(f"{JEDNOSTKA}{pk}", str(unit)) for pk, unit in self.units.items()]),
        ]
        self.fields["do_wiadomosci"].choices = named

    def clean_termin(self) -> date | None:
        """A deadline that has passed, or is years away, is a slip of the finger."""
        termin, today = self.cleaned_data["termin"], timezone.localdate()
        if termin and termin < today and termin != self.dotychczasowy:
            raise forms.ValidationError(f"Termin nie może być wcześniejszy niż dzisiejszy dzień ({short_date(today)}).")
        if termin and termin.year > today.year + NAJDALEJ:
            raise forms.ValidationError("Sprawdź rok w terminie z dekretacji.")
        return termin

    def ponownie(self, reason: str, przesylka: Przesylka) -> None:
        """Say why it was not done, and let the next sending count from what the person now sees."""
        self.add_error(None, reason)
        self.data = self.data.copy()
        self.data["po"] = ostatni_numer(przesylka)

    def dane(self) -> dict:
        """The arguments of operations.zadekretuj."""
        clean = self.cleaned_data
        kind, pk = clean["wiodacy"][0], int(clean["wiodacy"][1:])
        return {
            "osoba": self.people[pk] if kind == OSOBA else None,
            "jednostka": self.units[pk] if kind == JEDNOSTKA else None,
            "do_wiadomosci": [self.people[int(pk)] for pk in clean["do_wiadomosci"]],
            **{key: clean[key] for key in ("dyspozycja", "termin", "uwagi", "dotyczy", "po")},
        }

    def _suggested(self, przesylka: Przesylka) -> str:
        fresh = przesylka.jednostka_id is None and przesylka.prowadzi_id is None
        if not fresh or przesylka.rodzaj not in REJESTRY:
            return ""
        try:
            unit = REJESTRY[przesylka.rodzaj]()
        except Refused:  # no unit keeps the register: the director chooses
            return ""
        free = unit.pk in self.units and not nie_dla((), unit, przesylka.dotyczy)
        return f"{JEDNOSTKA}{unit.pk}" if free else ""


class ZwrotForm(forms.Form):
    """A return says why."""

    powod = TextField(
        label="Dlaczego zwracasz",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "in"}),
        error_messages={"required": "Napisz, dlaczego zwracasz przesyłkę."},
    )
