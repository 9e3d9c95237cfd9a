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
