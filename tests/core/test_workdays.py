"""Days free of work by the act of 18 January 1951 and the shift of art. 57 § 4 kpa."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biuro.core import workdays
from tests.rejestry import oracle

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))
EASTERS = {
    1990: (4, 15), 1995: (4, 16), 2000: (4, 23), 2005: (3, 27), 2008: (3, 23), 2011: (4, 24), 2018: (4, 1),
    2019: (4, 21), 2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2029: (4, 1),
    2030: (4, 21), 2031: (4, 13), 2032: (3, 28), 2035: (3, 25), 2038: (4, 25), 2049: (4, 18), 2076: (4, 19),
}  # fmt: skip


@pytest.mark.parametrize(("year", "month_day"), EASTERS.items())
def test_easter_of_known_years(year, month_day):
    assert workdays.easter(year) == date(year, *month_day)


@pytest.mark.przepis("ustawa o dniach wolnych od pracy art. 1")
def test_calendar_agrees_with_the_independent_one_on_every_day_of_1990_to_2100():
    day, last = date(1990, 1, 1), date(2100, 12, 31)
    while day <= last:
        assert workdays.is_free(day) == oracle.free(day), day
        assert workdays.moves_deadline(day) == oracle.blocked(day), day
        day += timedelta(1)


@pytest.mark.przepis("ustawa o dniach wolnych od pracy art. 1")
@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "Nowy Rok"),
        (date(2010, 1, 6), None),
        (date(2011, 1, 6), "Święto Trzech Króli"),
        (date(2024, 12, 24), None),
        (date(2025, 12, 24), "Wigilia"),
        (date(2018, 11, 12), "stulecie odzyskania niepodległości"),
        (date(2019, 11, 12), None),
        (date(2026, 4, 5), "pierwszy dzień Wielkanocy"),
        (date(2026, 4, 6), "drugi dzień Wielkanocy"),
        (date(2026, 5, 24), "pierwszy dzień Zielonych Świątek"),
        (date(2026, 6, 4), "Boże Ciało"),
        (date(2026, 11, 22), "niedziela"),
        (date(2026, 11, 21), None),  # a Saturday is not free by statute
        (date(2026, 4, 3), None),  # Good Friday
        (date(2026, 5, 2), None),
        (date(2026, 12, 31), None),
    ],
)
def test_name_of_free_day(day, name):
    assert workdays.name_of_free_day(day) == name
    assert workdays.is_free(day) == (name is not None)


@pytest.mark.przepis("art. 57 § 4 kpa")
@pytest.mark.parametrize(
    ("nominal", "final"),
    [
        (date(2017, 5, 27), date(2017, 5, 27)),  # a Saturday before 1 June 2017
        (date(2017, 5, 28), date(2017, 5, 29)),  # a Sunday always moved
        (date(2010, 12, 25), date(2010, 12, 27)),
        (date(2017, 6, 3), date(2017, 6, 5)),  # the first Saturday of the new wording
        (date(2018, 11, 10), date(2018, 11, 13)),  # Saturday, Sunday with a feast, the one-off Monday
        (date(2025, 12, 24), date(2025, 12, 29)),
        (date(2026, 11, 23), date(2026, 11, 23)),
    ],
)
def test_shift(nominal, final):
    assert workdays.shift(nominal) == final


@pytest.mark.parametrize(
    ("day", "reason"),
    [
        (date(2026, 12, 24), "Wigilia, dzień ustawowo wolny od 2025 r."),
        (date(2028, 12, 24), "Wigilia, dzień ustawowo wolny od 2025 r."),
        (date(2026, 12, 25), "pierwszy dzień Bożego Narodzenia, dzień ustawowo wolny"),
        (date(2026, 11, 21), "sobota, przesuwa koniec terminu (art. 57 § 4 kpa)"),
        (date(2026, 11, 22), "niedziela, dzień ustawowo wolny"),
        (date(2026, 11, 23), None),
    ],
)
def test_reason_of_shift_names_what_stopped_the_period(day, reason):
    assert workdays.reason_of_shift(day) == reason


@pytest.mark.przepis("art. 57 § 4 kpa")
@given(DAYS, DAYS)
def test_shift_is_monotone_idempotent_and_lands_where_a_period_may_end(one, other):
    earlier, later = sorted((workdays.shift(min(one, other)), workdays.shift(max(one, other))))
    assert (earlier, later) == (workdays.shift(min(one, other)), workdays.shift(max(one, other)))
    assert workdays.shift(earlier) == earlier >= min(one, other)
    assert not oracle.blocked(earlier)
    assert (earlier - min(one, other)).days <= 6


@given(DAYS, st.integers(1, 40))
def test_workdays_back_and_forth_come_home(day, count):
    home = workdays.add_workdays(day - timedelta(1), 1)  # the day itself or the next workday
    assert workdays.add_workdays(workdays.add_workdays(home, count), -count) == home
    assert workdays.is_workday(workdays.add_workdays(day, -count))


def test_workdays_are_counted_over_a_long_weekend():
    assert workdays.add_workdays(date(2026, 12, 28), -1) == date(2026, 12, 23)
    assert workdays.add_workdays(date(2026, 12, 23), 1) == date(2026, 12, 28)
    assert workdays.add_workdays(date(2026, 11, 22), 0) == date(2026, 11, 22)
