"""Autosaved texts nobody came back to for a month go by themselves; younger ones stay."""

from datetime import timedelta

from django.utils import timezone

from sekretariat.pisma.models import Szkic
from sekretariat.pisma.operations import zapisz_szkic
from sekretariat.pisma.tasks import usun_stare_szkice
from tests.sekretariat.pisma_pomoc import pismo


def test_drafts_untouched_for_a_month_go(biuro):
    stary = zapisz_szkic(pismo(biuro), tresc="dawny", na_wersji=1, by=biuro.specjalista)
    zapisz_szkic(pismo(biuro), tresc="świeży", na_wersji=1, by=biuro.specjalista)
    Szkic.objects.filter(pk=stary.pk).update(zapisano=timezone.now() - timedelta(days=31))
    assert usun_stare_szkice() == 1
    assert Szkic.objects.get().tresc == "świeży"
