"""Sixty people, ten years, forty orders: a page „na dzień” asks ≤ 25 times, as often as for one order."""

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from org.struktura.models import Jednostka, Zarzadzenie
from tests import dziesiec_lat
from tests.org.struktura_pomoc import fresh
from tests.sekretariat.pisma_pomoc import sprawa

NAJWIECEJ = 25


@pytest.mark.dlugi
def test_pages_of_a_day_ask_as_much_after_forty_orders_as_after_one(biuro, client):
    case = sprawa(biuro)
    dziesiec_lat.ludzie()
    order = Zarzadzenie.objects.get(numer="1/2017")
    pages = [
        "/struktura/",
        "/struktura/?na=2021-06-01",
        "/struktura/porownanie/?od=2018-01-01&do=2026-01-01",
        f"/struktura/zarzadzenia/{order.pk}/",
        f"/struktura/zarzadzenia/{order.pk}/przejecie/",
        "/schemat/",
        "/schemat/?na=2021-06-01",
        "/pracownicy/?na=2021-06-01",
        "/kto-co-podpisuje/?na=2021-06-01",
    ]
    client.force_login(fresh(biuro.dyrektor))
    one = {page: _asked(client, page) for page in pages}
    one["sprawa"] = _asked(client, f"/sprawy/{case.znak}/")
    dziesiec_lat.zarzadzenia()
    connection.check_constraints()
    assert Zarzadzenie.objects.filter(stan="zatwierdzone", struktura_znana=True).count() == dziesiec_lat.ZARZADZEN
    assert Jednostka.objects.on(timezone.localdate()).count() == 5
    forty = {page: _asked(client, page) for page in pages}
    assert {page: n for page, n in forty.items() if n > NAJWIECEJ} == {}
    assert {page: (one[page], n) for page, n in forty.items() if n > one[page]} == {}
    assert _asked(client, f"/sprawy/{case.znak}/") <= one["sprawa"] + 2  # the present unit and since when


def test_every_day_of_ten_years_has_its_units(biuro):
    dziesiec_lat.zarzadzenia()
    for day in (date(2018, 1, 1), date(2021, 6, 1), date(2026, 1, 1)):
        units = Jednostka.objects.on(day)
        assert sorted(units.values_list("symbol", flat=True)) == ["PK", "PK-II", "PK-III", "PK-IV", "PK-V"]


def _asked(client, page):
    client.get(page)
    with CaptureQueriesContext(connection) as captured:
        response = client.get(page)
    assert response.status_code == 200, page
    return len(captured)
