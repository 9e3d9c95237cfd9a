"""Forms of a decision about a substitute."""

from django import forms
from django.utils import timezone

from biuro.core.forms import DateField, LineField
from org.kadry.models import Pracownik
from org.struktura.models import Stanowisko
from org.wyznaczenia import queries
from org.wyznaczenia.rules import wyznaczajacy

KOLEJNOSC = [(1, "pierwszy"), (2, "drugi: gdy pierwszy też jest nieobecny"), (3, "trzeci: gdy nie ma dwóch pierwszych")]
CHOICE = {"required": "Wybierz z listy.", "invalid_choice": "Wybierz z listy."}


class WyznaczenieForm(forms.Form):
    """Which post, who, on which days, by what decision, and when he acts."""

    stanowisko = forms.ModelChoiceField(
        Stanowisko.objects.none(), label="Za jakie stanowisko", empty_label="Wybierz…", error_messages=CHOICE
    )
    kto = forms.ModelChoiceField(
        Pracownik.objects.none(), label="Kto zastępuje", empty_label="Wybierz…", error_messages=CHOICE
    )
    od = DateField(label="Od dnia", error_messages={"required": "Podaj pierwszy dzień."})
    do = DateField(label="Do dnia", required=False, help_text="Puste: do odwołania")
    decyzja = LineField(
        label="Decyzja: znak i data",
        max_length=200,
        error_messages={"required": "Podaj znak i datę decyzji dyrektora."},
    )
    kolejnosc = forms.TypedChoiceField(label="Który w kolejności", choices=KOLEJNOSC, coerce=int, error_messages=CHOICE)
    tylko_gdy_nieobecny = forms.BooleanField(
        label="Tylko podczas nieobecności zastępowanego", required=False, initial=True
    )

    def __init__(self, *args, osoba: Pracownik, **kwargs):
        super().__init__(*args, **kwargs)
        today = timezone.localdate()
        posts = queries.stanowiska(today)
        may = wyznaczajacy(osoba)
        allowed = [post.pk for post in posts if may(post)]
        self.fields["stanowisko"].queryset = posts.filter(pk__in=allowed)
        self.fields["kto"].queryset = queries.pracownicy(today).exclude(pk=osoba.pk)


class OdwolanieForm(forms.Form):
    """Why the substitute is revoked."""

    powod = LineField(
        label="Powód odwołania", max_length=300, error_messages={"required": "Napisz, dlaczego, i podaj znak decyzji."}
    )
