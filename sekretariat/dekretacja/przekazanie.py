"""Passing an assigned item on because of who deals with it (a leaving); a dekretacja like any other."""

from django.db import transaction

from biuro.core.errors import Refused
from biuro.core.history.models import Act
from org.kadry.models import Pracownik
from sekretariat.dekretacja.models import Dekretacja
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.operations import przydziel


@transaction.atomic
def przekaz(przesylka: Przesylka, *, komu: Pracownik, akt: Act) -> Przesylka:
    """Assign the item to `komu` with the same day; who may brings the act. Raises Refused in another state."""
    przesylka = Przesylka.objects.select_for_update(of=("self",)).get(pk=przesylka.pk)
    if przesylka.stan != Przesylka.Stan.PRZYDZIELONA:
        raise Refused(f"{przesylka} nie jest już przydzielona: stan to „{przesylka.get_stan_display()}”.")
    Dekretacja.objects.create(
        przesylka=przesylka,
        rodzaj=Dekretacja.Rodzaj.REDEKRETACJA,
        osoba=komu,
        termin=przesylka.termin_wlasny,
        uwagi=akt.reason,
        kto=akt.who,
        stanowisko=akt.capacity,
        podstawa=akt.basis,
        w_zastepstwie_za=akt.acting_for,
    )
    return przydziel(przesylka, osoba=komu, jednostka=None, termin=przesylka.termin_wlasny, akt=akt)
