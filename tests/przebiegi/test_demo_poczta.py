"""Real input goes through the demonstration as it goes through the screen: an old e-mail and a scan without text."""

import pytest

from biuro.demo.z_zewnatrz import wczytaj
from sekretariat.przesylki.models import Przesylka
from sekretariat.przesylki.poczta import przeczytana

pytestmark = pytest.mark.django_db


def test_the_demonstration_holds_a_saved_message_and_the_scan_of_its_original(biuro):
    wczytaj(biuro.sekretariat)
    mail, paper = Przesylka.objects.order_by("pk")
    assert (mail.nadawca_nazwa, mail.rodzaj, mail.kanal) == ("Jan Żółkiewski", "skarga", "email")
    assert mail.tytul == "Skarga na długi czas oczekiwania na infolinii"
    assert {row.nazwa for row in mail.zalaczniki.all()} == {"Skarga – Żółkiewski.pdf", "wiadomosc.eml"}
    assert "składam" in przeczytana(mail.zalaczniki.get(oryginal=True).plik).tekst
    assert (paper.nadawca, paper.zalaczniki.get().nazwa) == (mail.nadawca, "skan.pdf")
    assert mail.nadawca is not None
