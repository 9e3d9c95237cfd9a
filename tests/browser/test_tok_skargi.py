"""The course of a complaint and the page of a deadline in a browser: readable, accessible, usable without a mouse."""

import pytest

from rejestry.skargi.kroki import podejmij
from tests.rejestry.sprawy_helpers import skarga

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]


def test_course_and_deadline_are_accessible(biuro, strona, axe):
    entry = skarga(biuro)
    podejmij(entry, "przekazanie", powod="Rozkład jazdy układa ZTM.", organ="ZTM", by=biuro.specjalista)
    termin = entry.sprawa.terminy.get(kod="SK_ROZPATRZENIE")
    page = strona(biuro.specjalista)
    tok = f"/sprawy/{entry.sprawa.znak}/tok/"
    for path in (tok, f"{tok}wezwanie/", f"/terminy/{termin.pk}/", "/zgloszenia/protokol/"):
        page.goto(path)
        axe(page)


def test_step_is_taken_and_its_letter_opened_without_javascript(biuro, strona):
    entry = skarga(biuro)
    page = strona(biuro.specjalista, js=False)
    page.goto(f"/sprawy/{entry.sprawa.znak}/tok/")
    page.get_by_role("link", name="Wezwij do wyjaśnienia lub uzupełnienia").click()
    page.get_by_label("Dlaczego").fill("Nie wiadomo, czego dotyczy.")
    page.get_by_role("button", name="Podejmij ten krok").click()
    page.get_by_role("button", name="Napisz pismo").click()
    assert "bez rozpoznania" in page.content()
