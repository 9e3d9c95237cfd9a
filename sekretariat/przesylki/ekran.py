"""What the screen of registering shows beside its form, and where it goes after saving."""

import uuid
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from biuro.core import flash
from biuro.core.numbering import expected_number
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.poczta import tresc_wiadomosci
from sekretariat.przesylki.queries import dzisiejsze
from sekretariat.przesylki.rejestracja import RejestracjaForm
from sekretariat.przesylki.wpis import SERIA

RECENT = 6
# What the live look for copies needs; it is POSTed, so names stay out of addresses and logs.
PYTANE = "nadawca,nadawca_adres,tytul,data_wplywu,znak_nadawcy,kod_nadania,kanal,klucz,wiadomosc"
ETYKIETA, REJESTR = "druk", "koniec"


def poczatek(request: HttpRequest) -> dict:
    """The initial values: today, a fresh key, and what the person left for the next item."""
    today = timezone.localdate()
    left = {"kanal": request.GET.get("kanal"), "data_wplywu": _day(request.GET.get("wplyw", ""), today)}
    kept = {name: value for name, value in left.items() if value}
    if kept.get("kanal") not in Przesylka.Kanal.values:
        kept.pop("kanal", None)
    return {"klucz": uuid.uuid4(), "data_wplywu": today, "zostaw": "odpiete" not in request.GET} | kept


def _day(text: str, today: date) -> date | None:
    try:
        return min(date.fromisoformat(text), today)
    except ValueError:
        return None


def kontekst(request: HttpRequest, form: RejestracjaForm) -> dict:
    """Everything the page shows beside the form."""
    rok = timezone.localdate().year
    today = dzisiejsze(request.user)
    return {
        "form": form,
        "podobne": form.podobne,
        "niesione": form.niesione(),
        "wiadomosc": tresc_wiadomosci(form),
        "nastepny": f"RPW/{expected_number(SERIA, rok)}/{rok}",
        "ostatnie": list(today[:RECENT]),
        "ile_dzis": today.count(),
        "zapisana": _saved(request),
        "pytane": PYTANE,
    }


def _saved(request: HttpRequest) -> Przesylka | None:
    """The entry this person has just made, named in the address: no session has to be written for the message."""
    rok, _, numer = request.GET.get("zapisano", "").partition("-")
    if not (rok.isascii() and rok.isdigit() and numer.isascii() and numer.isdigit() and len(rok + numer) < 14):  # noqa: PLR2004 – digits of a smallint and an integer
        return None
    return Przesylka.objects.filter(rok=rok, numer=numer, rejestrujacy=request.user).select_related("nadawca").first()


def dalej(request: HttpRequest, form: RejestracjaForm, przesylka: Przesylka) -> str:
    """The address after saving: the label, the register, or the form again with what is to stay."""
    what = request.POST.get("co")
    if what == ETYKIETA:
        return reverse("przesylki:etykieta", args=[przesylka.rok, przesylka.numer])
    if what == REJESTR:
        flash.say(request, format_html('Zarejestrowano <b class="ref">{}</b>.', przesylka.rpw))
        return reverse("przesylki:lista")
    return f"{reverse('przesylki:nowa')}?{urlencode(_left(form, przesylka))}"


def _left(form: RejestracjaForm, przesylka: Przesylka) -> dict:
    left = {"zapisano": f"{przesylka.rok}-{przesylka.numer}"}
    if not form.cleaned_data["zostaw"]:
        return left | {"odpiete": "1"}
    left["kanal"] = przesylka.kanal
    if przesylka.data_wplywu != timezone.localdate():
        left["wplyw"] = przesylka.data_wplywu.isoformat()
    return left
