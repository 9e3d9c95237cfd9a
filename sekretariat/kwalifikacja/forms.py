"""The form of the end without a case: what in the letter decides."""

from django import forms

from biuro.core.forms import TextField


class KoniecForm(forms.Form):
    """A reason, with the addressee or the other mark where the row asks for them."""

    powod = TextField(
        label="Co w treści pisma o tym przesądza",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "in"}),
        error_messages={"required": "Napisz, co w treści pisma o tym przesądza."},
    )


class WyzejForm(forms.Form):
    """To whom above the director the letter was handed, when and how."""

    powod = TextField(
        label="Komu, kiedy i jak przekazano, kiedy zawiadomiono wnoszącego",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3, "class": "in"}),
        help_text="Na przykład: Sekretarz Miasta, 28.11.2026, za potwierdzeniem; zawiadomienie wysłano tego dnia.",
        error_messages={"required": "Wpisz, komu, kiedy i jak przekazano pismo i kiedy zawiadomiono wnoszącego."},
    )
