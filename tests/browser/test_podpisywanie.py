"""Who signs what, how the Regulamin is read and the replay of a signature, in a real browser with axe."""

import pytest

from tests.sekretariat.pisma_pomoc import pismo, przejdz, szybki_pdf  # noqa: F401 – a fixture

pytestmark = [pytest.mark.przegladarka, pytest.mark.django_db(transaction=True)]


@pytest.mark.usefixtures("szybki_pdf")
def test_matrix_readings_and_replay_read_well_at_every_width(biuro, strona, axe):
    row = przejdz(pismo(biuro), ("przedloz", biuro.specjalista), ("parafuj", biuro.kierownik_oru))
    row = przejdz(row, ("podpisz", biuro.dyrektor))
    p = strona(biuro.administrator)
    for page in ("/kto-co-podpisuje/", "/regulamin/odczytania/wycofanie/"):
        p.goto(page)
        axe(p)
    p = strona(biuro.specjalista)
    p.goto(f"/podpis/sprawdz/{row.akceptacje.last().pk}/")
    p.wait_for_selector("text=wszystko się zgadza")
    axe(p)
