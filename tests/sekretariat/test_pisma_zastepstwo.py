"""„W zastępstwie” on the letter itself, for a substitute named by decision as for § 3 ust. 3."""

import pytest
from django.utils import timezone

from biuro.core.history.models import Act
from biuro.core.pdf import render as render_module
from org.kadry.models import Obsada
from org.zastepstwa.models import Zastepstwo
from sekretariat.pisma.models import Akceptacja
from tests.sekretariat.pisma_pomoc import pismo, przejdz

PARAFA = (("przedloz", "specjalista"), ("parafuj", "kierownik_oru"))
PRZYPADKI = {  # who is away, who stands in for whom by decision, what is signed, how, what stands on the paper
    "a head": (
        ("kierownik_oit1", "superwizor"),
        {"autor": "broker", "jednostka": "oit1", "kategoria": "wewnetrzne"},
        (("przedloz", "broker"), ("podpisz", "superwizor")),
        "w zastępstwie kierownika Oddziału",
    ),
    "the deputy": (
        ("zastepca", "kierownik_oit1"),
        {},
        (*PARAFA, ("aprobuj", "kierownik_oit1")),
        "w zastępstwie zastępcy dyrektora Biura",
    ),
    "the director": (
        ("dyrektor", None),
        {},
        (*PARAFA, ("podpisz", "zastepca")),
        "w zastępstwie dyrektora Biura",
    ),
}


@pytest.mark.przepis("§ 3 ust. 3")
@pytest.mark.parametrize("przypadek", PRZYPADKI)
def test_the_paper_names_the_signer_his_own_post_and_whom_he_stands_in_for(biuro, nieobecny, monkeypatch, przypadek):
    (kogo, kto), facts, steps, words = PRZYPADKI[przypadek]
    caught, today = [], timezone.localdate()
    monkeypatch.setattr(render_module, "html_to_pdf", lambda html, css: caught.append(html) or b"%PDF")
    if kto:
        post = Obsada.objects.get(pracownik=getattr(biuro, kogo)).stanowisko
        named = Zastepstwo(stanowisko=post, kto=getattr(biuro, kto), decyzja="PK.0120.7.2026", od=today)
        named.save_act(Act("wyznacz_zastepce", None, "§ 3 ust. 1"))
    draft = pismo(biuro, **facts)
    nieobecny(getattr(biuro, kogo), today)
    row = przejdz(draft, *((step, getattr(biuro, who)) for step, who in steps))
    signer = getattr(biuro, steps[-1][1])
    own = Obsada.objects.get(pracownik=signer).stanowisko.nazwa
    assert f"<strong>{signer}</strong><br>{own}<br>{words}" in caught[-1]
    last = Akceptacja.objects.filter(pismo=row).latest("pk")
    assert (last.osoba, last.w_zastepstwie_za) == (signer, str(getattr(biuro, kogo)))
