"""The Polish of the screen: plural forms, dates, typed dates, folding and cleaning of text."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from biuro.core import polish

TODAY = date(2026, 11, 23)
WARSAW = ZoneInfo("Europe/Warsaw")
NOW = datetime(2026, 11, 23, 12, 0, tzinfo=WARSAW)


@pytest.mark.parametrize(
    ("number", "form"),
    [
        (0, "pism"),
        (1, "pismo"),
        (2, "pisma"),
        (4, "pisma"),
        (5, "pism"),
        (11, "pism"),
        (12, "pism"),
        (14, "pism"),
        (21, "pism"),
        (22, "pisma"),
        (25, "pism"),
        (101, "pism"),
        (112, "pism"),
        (122, "pisma"),
        (-1, "pismo"),
    ],
)
def test_plural(number, form):
    assert polish.plural(number, "pismo,pisma,pism") == form


def test_numbers_with_their_nouns():
    assert polish.counted(6, "pismo,pisma,pism") == "6 pism"
    assert polish.counted(312408, "pismo,pisma,pism") == "312\u00a0408 pism"
    assert [polish.days_words(n) for n in (1, 2, 14)] == ["1 dzień", "2 dni", "14 dni"]
    assert polish.decimal_comma(20.53) == "20,5"


def test_dates_in_words():
    assert polish.long_date(TODAY) == "poniedziałek, 23 listopada 2026"
    assert polish.spoken_date(date(2026, 9, 1)) == "1 września 2026"
    assert polish.short_date(date(2026, 2, 1)) == "01.02.2026"
    assert polish.day_month(TODAY) == "23.11"
    assert polish.time_of_day(NOW.replace(hour=9, minute=5)) == "9:05"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 23, 9, 12, tzinfo=WARSAW), "dziś, 9:12"),
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), "dziś, 0:30"),  # already Monday in Poznań
        (datetime(2026, 11, 22, 14, 5, tzinfo=WARSAW), "wczoraj, 14:05"),
        (datetime(2026, 11, 17, 8, 0, tzinfo=WARSAW), "wt. 17.11"),
        (datetime(2026, 11, 16, 8, 0, tzinfo=WARSAW), "16.11"),
        (datetime(2025, 11, 23, 8, 0, tzinfo=WARSAW), "23.11.2025"),
    ],
)
def test_moments_are_relative_up_to_a_week(moment, words):
    assert polish.relative_moment(moment, NOW) == words


@pytest.mark.parametrize(
    ("due", "words"),
    [
        (date(2026, 11, 20), "3 dni po terminie (20.11)"),
        (date(2026, 11, 22), "1 dzień po terminie (22.11)"),
        (TODAY, "Dziś (23.11)"),
        (date(2026, 11, 24), "Jutro (24.11)"),
        (date(2026, 11, 26), "Za 3 dni (26.11)"),
        (date(2026, 12, 9), "Za 16 dni (09.12)"),
        (date(2027, 1, 4), "Za 42 dni (04.01.2027)"),
    ],
)
def test_due_dates_for_work_lists(due, words):
    assert polish.due_words(due, TODAY) == words


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("23.11.2026", TODAY),
        ("23.11.26", TODAY),
        ("23.11", TODAY),
        ("23.11.", TODAY),
        (" 23 . 11 . 2026 ", TODAY),
        ("23. 11", TODAY),
        ("23.11.2026 r.", TODAY),
        ("23 listopada 2026", TODAY),
        ("23 listopada", TODAY),
        ("1 WRZEŚNIA 2026", date(2026, 9, 1)),
        ("23/11/2026", TODAY),
        ("23-11-2026", TODAY),
        ("2026-11-23", TODAY),
        ("dziś", TODAY),
        ("Dzisiaj", TODAY),
        ("dzis", TODAY),
        ("wczoraj", date(2026, 11, 22)),
        ("przedwczoraj", date(2026, 11, 21)),
        ("jutro", date(2026, 11, 24)),
        ("4.1", date(2027, 1, 4)),
        ("30.12", date(2026, 12, 30)),
        ("1.6", date(2026, 6, 1)),
        ("29.2.2028", date(2028, 2, 29)),
        ("29.2.2026", None),
        ("29.2", None),
        ("32.13", None),
        ("", None),
        ("0.0", None),
        ("٢٣.١١.٢٠٢٦", None),
        ("1.2.3.4", None),
        ("23 grudziądza", None),
        ("2" * 10_000, None),
        ("23.11\x00", TODAY),
        ("23.11\u200b.2026", TODAY),
    ],
)
def test_typed_dates(typed, day):
    if day:
        assert polish.parse_date(typed, TODAY) == day
    else:
        with pytest.raises(polish.BadDate, match=r"^Nie ma daty „.{0,41}”\. Wpisz ją tak: "):
            polish.parse_date(typed, TODAY)


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_written_form_of_a_date_is_read_back(day, today):
    written = (polish.short_date(day), polish.spoken_date(day), day.isoformat(), f"{day.day}.{day.month}.{day:%y}")
    assert {polish.parse_date(form, today) for form in written} == {day}


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.integers(-150, 150))
def test_date_without_year_is_the_nearest_one(today, days):
    day = today + timedelta(days=days)
    if (day.month, day.day) != (2, 29):
        assert polish.parse_date(polish.day_month(day), today) == day


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_date_or_refused(typed):
    with suppress(polish.BadDate):
        assert isinstance(polish.parse_date(typed, TODAY), date)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Wiśniewska", "wisniewska"),
        ("ŁÓDŹ", "lodz"),
        ("zażółć gęślą jaźń", "zazolc gesla jazn"),
        ("Poz\u200bnań", "poznan"),
        ("Poz\u00adnań", "poznan"),
        ("zn\u0301ak", "znak"),
        ("Müller Søren", "muller soren"),
        ("PK-II.1510", "pk-ii.1510"),
        ("ﬁrma Ⅳ", "firma iv"),
        ("a\u00a0b\tc", "a b c"),
        ("", ""),
        ("a\x00b", "ab"),
        ("İstanbul", "istanbul"),
    ],
)
def test_fold(text, folded):
    assert polish.fold(text) == folded


def test_folding_any_common_character_twice_changes_nothing():
    everything = "".join(map(chr, range(0x20000)))
    once = polish.fold(everything)
    assert polish.fold(once) == once


@given(st.text())
def test_folding_twice_changes_nothing(text):
    once = polish.fold(text)
    assert polish.fold(once) == once


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Z\u0307o\u0301łty\r\nlist\rkoniec", "Żółty\nlist\nkoniec"),
        ("a\x00b\x07c\td\ne", "abc\td\ne"),
        ("faktura\u202efdp.exe", "fakturafdp.exe"),
        ("\ufeffpoczątek\ud83d", "początek"),
        ("„cudzysłów” – myślnik…", "„cudzysłów” – myślnik…"),
    ],
)
def test_clean_text(text, cleaned):
    assert polish.clean_text(text) == cleaned


@pytest.mark.parametrize(
    ("typed", "set_in_type"),
    [
        ("art. 238 § 1 kpa", "art._238_§_1 kpa"),
        ("(§ 9 ust. 6 pkt 2 lit. c)", "(§_9 ust._6 pkt_2 lit._c)"),
        ("W tej sprawie i o tym", "W_tej sprawie i_o_tym"),
        ("28 listopada 2026 r. za 100 zł", "28 listopada 2026_r. za 100_zł"),
        ("Anna z PK-II, nr 5, ul. Piękna", "Anna z_PK-II, nr_5, ul._Piękna"),
        ("plan B jest a/a; koń i", "plan B jest a/a; koń i"),
        ("2026 rok, 3 złote", "2026 rok, 3 złote"),
    ],
)
def test_hard_spaces_keep_together_what_polish_typography_keeps(typed, set_in_type):
    assert polish.hard_spaces(typed) == set_in_type.replace("_", "\u00a0")


def test_clean_line_is_one_line():
    assert polish.clean_line("  Skarga\r\n na\x00 obsługę\u00a0 infolinii ") == "Skarga na obsługę infolinii"


@given(st.text(st.characters(exclude_categories=())))
def test_cleaned_text_can_be_stored_and_is_clean(text):
    cleaned = polish.clean_text(text)
    cleaned.encode()
    assert "\x00" not in cleaned
    assert polish.clean_text(cleaned) == cleaned
