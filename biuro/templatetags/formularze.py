"""Forms on the screen: one field, the summary of errors, buttons that act (ux.md 4.4)."""

from typing import Any

from django import forms, template
from django.forms import BoundField
from django.template.context import Context
from django.template.loader import get_template
from django.utils.safestring import SafeString

register = template.Library()

CHECK_LISTS = (forms.CheckboxSelectMultiple, forms.RadioSelect)
LONGEST_ECHO = 100_000  # characters of a refused value shown again; a title of 10 MB would choke the browser
NOTE = "dopisek"


@register.simple_tag
def field(bound: BoundField, klasa: str = "", combo: str = "", **attrs: Any) -> SafeString:
    """Label, error, control and hint of one field; further arguments become attributes of the control (_ → -)."""
    context = {
        "field": bound,
        "klasa": klasa,
        "combo": combo,
        "combo_nazwa": attrs.pop("combo_nazwa", bound.label),
        "attrs": {name.replace("_", "-"): value for name, value in attrs.items() if name != NOTE},
        "dopisek": attrs[NOTE] if NOTE in attrs else default_note(bound),
    }
    return get_template("skladniki/pole.html").render(context)


def default_note(bound: BoundField) -> str:
    """Only optional fields are marked; a lone checkbox is optional by nature."""
    optional = not bound.field.required and not isinstance(bound.field.widget, forms.CheckboxInput)
    return getattr(bound.field, NOTE, "(jeśli jest)" if optional else "")


@register.filter
def rodzaj_pola(bound: BoundField) -> str:
    """How the control is laid out: "check", "list", "seg" or "in"."""
    widget = bound.field.widget
    if isinstance(widget, forms.CheckboxInput):
        return "check"
    if isinstance(widget, CHECK_LISTS):
        upright = isinstance(widget, forms.CheckboxSelectMultiple) or getattr(bound.field, "pionowo", False)
        return "list" if upright else "seg"
    return "in"


@register.simple_tag
def kontrolka(bound: BoundField, attrs: dict | None = None, combo: str = "") -> SafeString:
    """The control itself, with the class of its kind and, for suggestions, the attributes combo.js reads."""
    attrs = dict(attrs or {})
    if rodzaj_pola(bound) == "in":
        attrs["class"] = " ".join(filter(None, ["in", bound.field.widget.attrs.get("class"), attrs.get("class")]))
    if combo:
        own = bound.auto_id
        attrs |= {"data-combo": combo, "data-list": f"{own}_l", "data-live": f"{own}_s", "autocomplete": "off"}
    if bound.errors and isinstance(bound.value(), str) and len(bound.value()) > LONGEST_ECHO:
        return _shortened(bound, attrs)
    return bound.as_widget(attrs=attrs)


def _shortened(bound: BoundField, attrs: dict) -> SafeString:
    attrs = bound.build_widget_attrs({"id": bound.auto_id, **attrs})
    return bound.field.widget.render(bound.html_name, bound.value()[:LONGEST_ECHO], attrs, bound.form.renderer)


@register.simple_tag
def grupy(form: forms.BaseForm) -> list[tuple[str, list[BoundField]]]:
    """The visible fields under the legends of `form.grupy`; fields no group names come last, without a legend."""
    named = [(legend, [form[name] for name in names if name in form.fields]) for legend, names in _groups(form)]
    taken = {bound.name for _, bounds in named for bound in bounds}
    rest = [bound for bound in form.visible_fields() if bound.name not in taken]
    return [*named, ("", rest)] if rest else named


def _groups(form: forms.BaseForm) -> list[tuple[str, list[str]]]:
    return getattr(form, "grupy", [])


@register.inclusion_tag("skladniki/bledy.html")
def bledy(*formularze: forms.BaseForm, zeby: str = "zapisać") -> dict:
    """The summary of errors over h1: every message once, linked to its field; `zeby` is what the person wanted."""
    lista = [entry for form in formularze if getattr(form, "is_bound", False) for entry in _errors(form)]
    return {"lista": lista, "pola": len({url for url, _ in lista if url}), "zeby": zeby}


def _errors(form: forms.BaseForm) -> list[tuple[str, str]]:
    found = [("", message) for message in form.non_field_errors()]
    for name, messages in form.errors.items():
        if name in form.fields:
            found += [(f"#{_anchor(form[name])}", message) for message in messages]
    return found


def _anchor(bound: BoundField) -> str:
    """The id the browser can focus: of a group of radio buttons, its first one."""
    return f"{bound.auto_id}_0" if isinstance(bound.field.widget, CHECK_LISTS) else bound.auto_id


@register.inclusion_tag("skladniki/submit.html")
def submit(tekst: str, ikona: str = "", klasa: str = "btn btn-1", klawisze: str = "", **attrs: Any) -> dict:
    """A button that sends its form; `klawisze` are shown as keys, further arguments become attributes (_ → -)."""
    named = {name.replace("_", "-"): value for name, value in attrs.items()}
    return {"tekst": tekst, "ikona": ikona, "klasa": klasa, "klawisze": klawisze.split(), "attrs": named}


@register.inclusion_tag("skladniki/post.html", takes_context=True)
def post(context: Context, url: str, tekst: str, ikona: str = "", klasa: str = "btn", **extra: Any) -> dict:
    """A small form of one button that POSTs; arguments pole__x become hidden fields, the rest attributes."""
    fields = {name.removeprefix("pole__"): value for name, value in extra.items() if name.startswith("pole__")}
    attrs = {name.replace("_", "-"): value for name, value in extra.items() if not name.startswith("pole__")}
    own = {"url": url, "tekst": tekst, "ikona": ikona, "klasa": klasa, "pola": fields, "attrs": attrs}
    return own | {"csrf_token": context.get("csrf_token")}
