"""The form of an absence."""

from django import forms

from biuro.core.forms import DateField
from org.kadry.models import Pracownik
from org.zastepstwa.pory import Pora

OD_PORY = [(Pora.RANO, "od rana"), (Pora.POPOLUDNIE, "od południa (12:00)")]
DO_PORY = [(Pora.POPOLUDNIE, "do końca dnia"), (Pora.RANO, "do południa (12:00)")]
PORA = {name: "Wybierz porę z listy." for name in ("required", "invalid_choice")}


class NieobecnoscForm(forms.Form):
    """Who and on which half-days; why is not asked: the kind of leave is nobody's business here."""

    kogo = forms.ModelChoiceField(
        Pracownik.objects.none(),
        label="Kto będzie nieobecny",
        empty_label="Wybierz…",
        error_messages={"required": "Wybierz osobę.", "invalid_choice": "Wybierz osobę z listy."},
    )
    od = DateField(label="Pierwszy dzień", error_messages={"required": "Podaj pierwszy dzień."})
    od_pora = forms.TypedChoiceField(
        label="Od kiedy", choices=OD_PORY, coerce=int, required=False, empty_value=Pora.RANO, error_messages=PORA
    )
    do = DateField(label="Ostatni dzień", error_messages={"required": "Podaj ostatni dzień."})
    do_pora = forms.TypedChoiceField(
        label="Do kiedy", choices=DO_PORY, coerce=int, required=False, empty_value=Pora.POPOLUDNIE, error_messages=PORA
    )

    def __init__(self, *args, osoby, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["kogo"].queryset = osoby
