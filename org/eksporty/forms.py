"""What the button „Eksport” of a list sends."""

from django import forms

from org.eksporty.models import Eksport

NAJDLUZSZE_ZAPYTANIE = 2000


class ZamowienieForm(forms.Form):
    """Which list, under which query, in which format."""

    lista = forms.SlugField(max_length=40)
    zapytanie = forms.CharField(max_length=NAJDLUZSZE_ZAPYTANIE, required=False)
    format = forms.ChoiceField(choices=Eksport.Format.choices)
