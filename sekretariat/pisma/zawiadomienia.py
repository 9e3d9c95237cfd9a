"""Who is told of an act on a letter: those who may act next, and everyone involved."""

from django.urls import reverse

from biuro.core.transitions import Performed
from org.podpisywanie.dzien import wczytaj_dzien
from org.powiadomienia.operations import powiadom
from sekretariat.pisma.akty import uczestnicy
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.rules import NASTEPNE
from sekretariat.pisma.uprawnienie import kto_moze

S = Pismo.Stan


def tell_next(pismo: Pismo, akt: Performed) -> None:
    """Tell those who may act now; of the many ways on, only the usual one, not the director past the head."""
    acts = NASTEPNE[pismo.stan][:1] if pismo.stan == S.DO_PARAFY else NASTEPNE[pismo.stan]
    fakty = wczytaj_dzien()
    people = [osoba for czynnosc in acts for osoba in kto_moze(czynnosc, pismo, fakty)]
    words = f"{pismo.get_stan_display()}: „{pismo.temat}”, {pismo.znak}."
    powiadom(people, words, f"{reverse('podpis:lista')}?pismo={pismo.pk}", oprocz=akt.who, o=pismo)


def tell_signed(pismo: Pismo, akt: Performed) -> None:
    """The letter is signed."""
    _tell(pismo, akt, f"Podpisane: „{pismo.temat}”, {pismo.znak}.")


def tell_returned(pismo: Pismo, akt: Performed) -> None:
    """The letter came back for correction, with the reason."""
    _tell(pismo, akt, f"Zwrócone do poprawy: „{pismo.temat}”, {pismo.znak}. Powód: {akt.reason}")


def tell_submitted(pismo: Pismo, akt: Performed) -> None:
    """The letter leaves the bureau."""
    _tell(pismo, akt, f"Przedłożone poza Biuro: „{pismo.temat}”, {pismo.znak}.")


def tell_withdrawn(pismo: Pismo, akt: Performed) -> None:
    """The author took it back."""
    _tell(pismo, akt, f"Autor wycofał pismo „{pismo.temat}”, {pismo.znak}. Powód: {akt.reason}")


def _tell(pismo: Pismo, akt: Performed, words: str) -> None:
    powiadom(uczestnicy(pismo), words, reverse("pisma:szczegoly", args=[pismo.pk]), oprocz=akt.who, o=pismo)
