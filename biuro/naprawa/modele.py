"""How tables are repaired: one row at a time, with a reason that stays in its history; nothing is deleted."""

from django import forms
from django.contrib.admin import ModelAdmin
from django.contrib.admin.utils import unquote
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from biuro.core.forms import LineField
from biuro.core.history.models import Act
from org.dziennik.operations import odnotuj_zdarzenie

PODSTAWA = "naprawa danych przez administratora systemu"


class NaprawaForm(forms.ModelForm):
    """The fields of the row and why it is repaired."""

    powod = LineField(
        label="Powód naprawy",
        min_length=10,
        max_length=300,
        error_messages={"required": "Napisz, co i dlaczego naprawiasz."},
    )


class TylkoOdczyt(ModelAdmin):
    """Rows to look at."""

    actions = None
    actions_on_top = True  # otherwise Django puts a style into the page
    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Rows come from the screens of the office."""
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        """Nothing changes here."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        """Nothing is ever deleted."""
        return False

    def history_view(self, request: HttpRequest, object_id: str, extra_context=None) -> HttpResponse:
        """The history of the row in our own tables."""
        history = getattr(self.model, "historia", None)
        if history is None:
            return redirect("naprawa:index")
        name = history.model._meta.model_name
        address = reverse(f"naprawa:{self.opts.app_label}_{name}_changelist")
        return redirect(f"{address}?id={unquote(object_id)}")


class Naprawa(TylkoOdczyt):
    """Rows that may be repaired."""

    form = NaprawaForm

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        """The panel admits only a superuser."""
        return True

    def save_model(self, request: HttpRequest, obj, form: forms.ModelForm, change: bool) -> None:
        """Save with the act of repair and an event of security."""
        reason = form.cleaned_data["powod"]
        obj.save_act(Act("naprawa", request.user, PODSTAWA, capacity="administrator systemu", reason=reason))
        odnotuj_zdarzenie("naprawa danych", kto=request.user, opis=f"{self.opts.label} {obj.pk}: {reason}")

    def log_change(self, request: HttpRequest, obj, message) -> None:
        """Our history says it already, and says more."""


class Historia(TylkoOdczyt):
    """Rows of a history: read, never changed (the database refuses it too)."""

    list_display = ("__str__", "history_date", "akt_czynnosc", "history_user", "akt_jako", "history_change_reason")
    list_select_related = ("history_user",)
    ordering = ("-history_id",)
