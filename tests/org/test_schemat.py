"""§ 5 and załącznik nr 1: the chart of any day, drawn and as an equal list; § 8: posts planned and filled."""

import re
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from org.kadry.models import Obsada
from org.schemat.queries import schemat_na
from org.schemat.uklad import narysuj
from org.zarzadzenia.models import ZmianaStruktury
from tests.obsada import BY
from tests.org.struktura_pomoc import approved, ciag, post

DZIEN = timedelta(days=1)
Z = ZmianaStruktury.Rodzaj


def _boxes(wezly):
    for wezel in wezly:
        yield wezel
        yield from _boxes(wezel.podlegle)


def _box(schemat, symbol):
    return next(w for w in _boxes(schemat.korzenie) if w.jednostka.symbol == symbol and not w.kierownictwo)


def _place(schemat, nazwa):
    return next(m for m in schemat.miejsca if nazwa in m.stanowisko.nazwa)


@pytest.mark.przepis("§ 5")
def test_everything_hangs_under_the_director_as_par_3_and_4_say(biuro):
    schemat = schemat_na(timezone.localdate())
    (director,) = schemat.korzenie
    assert director.miejsca[0].stanowisko.funkcja == "dyrektor"
    deputy = next(w for w in director.podlegle if w.kierownictwo)
    assert {w.jednostka.symbol for w in director.podlegle if w is not deputy} == {"PK-III", "PK-IV", "PK-V"}
    assert [(w.jednostka.symbol, w.podstawa) for w in deputy.podlegle] == [("PK-II", "§ 4")]
    assert {w.podstawa for w in director.podlegle} == {"§ 3 ust. 2"}


def test_the_head_stands_first_and_posts_keep_their_order_after_a_merger(biuro):
    facts = {"jednostka": ciag("PK-IV"), "wchlaniana": ciag("PK-V"), "symbol": "PK-IV", "nazwa": "Oddział Rozmów"}
    gone = {"stanowisko": post("PK-IV", "kierownik"), "nastepne": post("PK-IV", "broker")}
    day = approved(biuro, (Z.POLACZENIE, facts), (Z.ZNIESIENIE, gone)).od
    names = [place.stanowisko.nazwa.split()[0] for place in _box(schemat_na(day), "PK-IV").miejsca]
    assert names == ["kierownik", "stanowisko", "broker", "stanowisko", "broker"]


@pytest.mark.przepis("§ 8")
def test_vacant_part_time_and_overfilled_posts_are_said(biuro):
    today = timezone.localdate()
    chart = schemat_na(today)
    assert _place(chart, "dozoru").uwagi == ""  # PK-IV has its superwizor
    assert [m.uwagi for m in chart.miejsca if "dozoru" in m.stanowisko.nazwa] == ["", "wakat"]
    assert chart.razem["plan"] is None
    post = biuro.specjalista.obsady.get().stanowisko
    post.etaty = Decimal(1)
    post.save_act(BY)
    Obsada(pracownik=biuro.marka, stanowisko=post, od=today, wymiar=Decimal("0.5")).save_act(BY)
    place = _place(schemat_na(today), "organizacji i analiz")
    assert (place.ponad, place.uwagi) == (True, "ponad plan o 0,5 etatu")
    assert _place(schemat_na(today - DZIEN), "organizacji i analiz").uwagi == ""
    post.etaty = Decimal("1.75")
    post.save_act(BY)
    assert _place(schemat_na(today), "organizacji i analiz").uwagi == "wolne: 0,25 etatu"


def test_the_chart_of_a_day_before_the_first_order_is_empty(biuro):
    assert schemat_na(date(1999, 1, 1)).korzenie == []
    assert narysuj(schemat_na(date(1999, 1, 1))).ramki == []


def test_no_two_boxes_overlap_and_every_line_ends_at_a_box(biuro):
    drawing = narysuj(schemat_na(timezone.localdate()))
    boxes = [tuple(int(v) for v in (r.x, r.y, r.w, r.h)) for r in drawing.ramki]
    for n, (x, y, w, h) in enumerate(boxes):
        assert x >= 0
        assert x + w <= drawing.szerokosc
        assert y + h <= drawing.wysokosc
        assert not [b for b in boxes[n + 1 :] if x < b[0] + b[2] and b[0] < x + w and y < b[1] + b[3] and b[1] < y + h]
    ends = [re.fullmatch(r"M\d+ \d+V\d+H(\d+)V(\d+)", p.d).groups() for p in drawing.polaczenia]
    tops = {(str(x + w // 2), str(y)) for x, y, w, h in boxes}
    assert set(ends) <= tops
    assert len(ends) == len(boxes) - 1


def test_the_list_says_the_same_as_the_drawing(biuro, client):
    client.force_login(biuro.broker)
    page = client.get("/schemat/").content.decode()
    drawn, listed = page.split("</svg>\n</div>")[0].split('"s-tytul s-opis"')[1], page.split("To samo jako lista")[1]
    for person in (biuro.dyrektor, biuro.zastepca, biuro.broker, biuro.analityk):
        assert f'href="/pracownicy/{person.pk}/"' in drawn
        assert f'href="/pracownicy/{person.pk}/"' in listed
    assert drawn.count("wakat") == listed.count("wakat") > 0
    assert "Załącznik nr 2 z liczbą etatów nie jest częścią źródła" in listed
    assert "<title" in drawn
    assert "<desc" in drawn
    assert "style=" not in page


def test_days_of_the_chart(biuro, client):
    client.force_login(biuro.broker)
    assert "1 marca 2018" in client.get("/schemat/?na=2018-03-01").content.decode()
    assert "Tego dnia nie było" in client.get("/schemat/?na=1999-01-01").content.decode()
    assert client.get("/schemat/?na=wczoraj").status_code == 422


def test_the_chart_asks_the_same_number_of_queries_however_many_people(biuro, django_assert_num_queries):
    with django_assert_num_queries(3):
        schemat_na(timezone.localdate())
    post, today = biuro.broker.obsady.get().stanowisko, timezone.localdate()
    for person in (biuro.marka, biuro.analityk, biuro.specjalista, biuro.broker_oit2):
        Obsada(pracownik=person, stanowisko=post, od=today, wymiar=Decimal("0.25")).save_act(BY)
    with django_assert_num_queries(3):
        narysuj(schemat_na(today), lambda pk: f"/{pk}/")


def test_the_paper_is_a_pdf(biuro, client):
    client.force_login(biuro.broker)
    answer = client.get("/schemat/pdf/?na=2018-03-01")
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF-")
    assert "2018-03-01" in answer["Content-Disposition"]
