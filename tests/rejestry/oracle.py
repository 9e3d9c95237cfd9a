"""A second opinion on deadlines, written from the text of the law and in another way than the engine.

It walks day by day, knows the feasts as an explicit list of texts, and finds Easter from the printed table of paschal
full moons (the Sunday after the full moon; the table holds for the years 1900-2199). It imports nothing of ours.
"""

from datetime import date, timedelta

ONE = timedelta(1)
# The paschal full moon for the golden numbers 1..19, as printed in prayer books for 1900-2199.
FULL_MOONS = "4-14 4-3 3-23 4-11 3-31 4-18 4-8 3-28 4-16 4-5 3-25 4-13 4-2 3-22 4-10 3-30 4-17 4-7 3-27"
ALWAYS = {"01-01", "05-01", "05-03", "08-15", "11-01", "11-11", "12-25", "12-26"}
# From part H of the legal reference: the length, the unit, and whether the end moves.
LENGTHS = {
    "SK_PRZEKAZANIE": "7 d",
    "WN_PRZEKAZANIE": "7 d",
    "SK_ROZPATRZENIE": "1 m",
    "WN_ROZPATRZENIE": "1 m",
    "SK_POSEL_RADNY": "14 d",
    "WN_POSEL_RADNY": "14 d",
    "SK_UZUPELNIENIE": "7 d",
    "PONAGLENIE_PRZEKAZANIE": "7 d",
    "PONAGLENIE_ROZPATRZENIE": "7 d",
    "IP_14": "14 d",
    "IP_2M": "2 m",
    "IP_FORMA": "14 d",
    "IP_OPLATA_INFO": "14 d",
    "IP_OPLATA_CZEKAJ": "14 d",
    "IP_BRAKI": "7 d",
    "IP_ODWOLANIE_WNIESIENIE": "14 d",
    "IP_ODWOLANIE_PRZEKAZANIE": "7 d",
    "IP_WSA_AKTA": "15 d",
    # From part A3 and A7: matters that are neither a complaint nor a motion.
    "KPA_1M": "1 m",
    "KPA_2M": "2 m",
    "PETYCJA": "3 m",
    "PETYCJA_6M": "6 m",
    "PONOWNE_14": "14 d",
    "PONOWNE_2M": "2 m",
    "RODO_1M": "1 m",
    "RODO_3M": "3 m",
    "INTERPELACJA": "14 d",
    "KRYTYKA_PRASOWA": "1 m",
    "SYGNALISTA_7": "7 d",
    "SYGNALISTA_3M": "3 m",
}


def easter_sunday(year):
    month, day = FULL_MOONS.split()[year % 19].split("-")
    walk = date(year, int(month), int(day)) + ONE
    while walk.strftime("%w") != "0":
        walk += ONE
    return walk


def free(day):
    text = day.isoformat()
    if day.strftime("%w") == "0" or text[5:] in ALWAYS or text == "2018-11-12":
        return True
    if (text[5:] == "01-06" and text >= "2011") or (text[5:] == "12-24" and text >= "2025-02-01"):
        return True
    return (day - easter_sunday(day.year)).days in {0, 1, 49, 60}


def blocked(day):
    """Free by statute, or (since 1 June 2017) a Saturday."""
    return free(day) or (day.strftime("%w") == "6" and day.isoformat() >= "2017-06-01")


def nominal(start, length):
    """Art. 57 § 1 and § 3 by walking the calendar: no arithmetic on months."""
    number, unit = length.split()
    walk = start
    if unit == "d":
        for _ in range(int(number)):
            walk += ONE
        return walk
    for _ in range(int(number)):  # to the first day of the last month
        walk += ONE
        while walk.day != 1:
            walk += ONE
    while walk.day != start.day and (walk + ONE).month == walk.month:
        walk += ONE
    return walk


def due(code, start):
    walk = nominal(start, LENGTHS[code])
    while blocked(walk):
        walk += ONE
    return walk
