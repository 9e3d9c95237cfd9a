"""Form fields as ux.md 4.4 wants them: label, error, field, hint; no text with NUL or control characters."""

from django import forms
from django.core.exceptions import ValidationError
from django.forms.renderers import TemplatesSetting

from biuro.core.polish.text import clean_line, clean_text

DATE_INPUTS = ["%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y"]


class Renderer(TemplatesSetting):
    """Renders every form and field with our templates."""

    form_template_name = "skladniki/form.html"
    field_template_name = "skladniki/field.html"


class DateInput(forms.DateInput):
    """A native date field; the value is always ISO."""

    input_type = "date"

    def __init__(self, attrs=None):
        super().__init__(attrs={"class": "in", **(attrs or {})}, format="%Y-%m-%d")


class DateField(forms.DateField):
    """A date: native picker, or „23.11.2026” typed."""

    widget = DateInput

    def __init__(self, **kwargs):
        kwargs.setdefault("input_formats", DATE_INPUTS)
        super().__init__(**kwargs)


class TextField(forms.CharField):
    """Text of several lines: composed, without anything invisible; NUL is refused, so nothing is lost silently."""

    widget = forms.Textarea
    tidy = staticmethod(clean_text)

    def __init__(self, **kwargs):
        too_long = "Skróć tekst do %(limit_value)d znaków (teraz ma %(show_value)d)."
        messages = {"max_length": too_long} | kwargs.pop("error_messages", {})
        super().__init__(error_messages=messages, **kwargs)

    def to_python(self, value):
        """Return the tidied text; raises ValidationError for NUL."""
        if "\x00" in (value or ""):
            raise ValidationError("W tekście jest niewidoczny znak NUL. Usuń go albo wpisz tekst jeszcze raz.")
        return self.tidy(super().to_python(value))


class LineField(TextField):
    """The same on one line: any run of white space is one space."""

    widget = forms.TextInput
    tidy = staticmethod(clean_line)


class KwotaField(forms.DecimalField):
    """An amount in złoty: „12 500,00” or „12500.00”."""

    widget = forms.TextInput

    def __init__(self, **kwargs):
        messages = {"invalid": "Wpisz kwotę tak: 12 500,00.", "min_value": "Kwota nie może być ujemna."}
        messages |= {"max_decimal_places": "Wpisz kwotę z groszami: najwyżej dwie cyfry po przecinku."}
        messages |= {"max_digits": "Ta kwota jest za duża. Sprawdź ją.", "max_whole_digits": "Ta kwota jest za duża."}
        kwargs = {"min_value": 0, "max_digits": 14, "decimal_places": 2, "error_messages": messages} | kwargs
        super().__init__(**kwargs)
        self.widget.attrs["inputmode"] = "decimal"

    def to_python(self, value):
        """Take spaces of any kind and a decimal comma as people write them."""
        typed = "".join(value.split()).replace(",", ".") if isinstance(value, str) else value
        return super().to_python(typed)


class KluczField(forms.UUIDField):
    """The idempotency key of a creating form: a second sending of the same form finds the first one's result."""

    widget = forms.HiddenInput

    def __init__(self, **kwargs):
        super().__init__(
            error_messages={
                "required": "Odśwież stronę i wyślij formularz jeszcze raz.",
                "invalid": "Odśwież stronę i wyślij formularz jeszcze raz.",
            },
            **kwargs,
        )
