"""Templates of letters, filled from the case by our own substitution; the articles stand beside the texts.

`{nazwa}` is a fact of the case, filled in once; „[uzupełnij: …]” is what the author must write himself: a letter that
still has one is not submitted. Nothing typed is ever run as a Django template.
"""

import re
from collections.abc import Mapping

from biuro.core.polish import spoken_date
from org.podpisywanie.reguly import Kategoria
from rejestry.skargi.queries import KLASA as KLASA_SKARG
from rejestry.sprawy.models import Sprawa
from sekretariat.pisma.dane import (
    BEZZASADNA,
    NOTATKA,
    PUSTE,
    URLOP,
    WNIOSEK,
    ZASADNA,
    ZWLOKA,
)
from sekretariat.pisma.szablony_skarg import SZABLONY_SKARG
from sekretariat.pisma.szablony_udip import SZABLONY_UDIP
from sekretariat.pisma.wzor import Szablon

K = Kategoria
POLE = re.compile(r"\{([a-z_]+)\}")
POWTORZONE = re.compile(r"(?<=skargę): Skarga (?=na\b)|(?<=wniosek): Wniosek (?=[ow]\b)")
LUKA = re.compile(r"\[uzupełnij[^\]]*\]", re.IGNORECASE)


SZABLONY = {
    "skarga_zasadna": Szablon(
        "Odpowiedź na skargę – zasadna (art. 238)", "odpowiedź na skargę: {tytul}", ZASADNA, dla="skarga"
    ),
    "skarga_bezzasadna": Szablon(
        "Odpowiedź na skargę – bezzasadna (art. 238 § 1 zd. 2)",
        "odpowiedź na skargę: {tytul}",
        BEZZASADNA,
        dla="skarga",
        wymaga=(
            ("Uzasadnienie faktyczne", "uzasadnienia faktycznego (art. 238 § 1 kpa)"),
            ("Uzasadnienie prawne", "uzasadnienia prawnego (art. 238 § 1 kpa)"),
            ("art. 239", "pouczenia o treści art. 239 kpa"),
        ),
    ),
    "wniosek": Szablon(
        "Odpowiedź na wniosek – uwzględniony (art. 244)", "odpowiedź na wniosek: {tytul}", WNIOSEK, dla="wniosek"
    ),
    "zwloka": Szablon(
        "Zawiadomienie o zwłoce w skardze (art. 237 § 4, art. 36)",
        "nowy termin załatwienia sprawy: {tytul}",
        ZWLOKA,
        dla="skarga",
        odpowiada=False,
        wymaga=(("ponaglenie", "pouczenia o prawie do ponaglenia (art. 36 § 1 kpa)"),),
    ),
    "notatka": Szablon(
        "Notatka wewnętrzna (§ 9 ust. 6)",
        "notatka: {tytul}",
        NOTATKA,
        kategoria=K.WEWNETRZNE,
        odpowiada=False,
        klauzula="",
        adresat="a/a",
        adres="",
    ),
    "urlop": Szablon(
        "Wniosek o urlop (§ 9 ust. 7)",
        "wniosek o urlop",
        URLOP,
        dla="inne",
        kategoria=K.WNIOSEK_URLOPOWY,
        odpowiada=False,
        klauzula="",
        adresat="Dyrektor Biura",
        adres="",
    ),
    "puste": Szablon("Puste pismo", "{tytul}", PUSTE),
    **SZABLONY_SKARG,
    **SZABLONY_UDIP,
}


def moze_zalatwic(szablon: str, sprawa: Sprawa | None) -> bool:
    """May a letter of this template settle the case?

    A complaint or motion is settled only by a notice that says how (art. 238 kpa): no blank letter, call or note,
    however it is marked, answers it and stops its clock.
    """
    if sprawa is None or sprawa.klasa_symbol != KLASA_SKARG:
        return True
    return szablon != "puste" and szablon in SZABLONY and SZABLONY[szablon].odpowiada


def wypelnij(wzor: str, sprawa: Sprawa, krok: Mapping[str, str] | None = None) -> str:
    """The pattern with the facts of the case and of its step; one pass, so nothing in a fact is filled in again."""
    facts = fakty(sprawa) | dict(krok or {})
    return POLE.sub(lambda match: facts.get(match[1], match[0]), wzor)


def temat(wzor: str, sprawa: Sprawa, krok: Mapping[str, str] | None = None) -> str:
    """The subject; „odpowiedź na skargę: Skarga na hałas” reads „odpowiedź na skargę na hałas”."""
    return POWTORZONE.sub(" ", wypelnij(wzor, sprawa, krok))


def fakty(sprawa: Sprawa) -> dict[str, str]:
    """What the templates may name."""
    return {
        "adresat": sprawa.wnoszacy or "[uzupełnij: adresat]",
        "adres": sprawa.wnoszacy_adres,
        "wnoszacy": sprawa.wnoszacy,
        "tytul": sprawa.tytul,
        "znak": sprawa.znak,
        "data_wplywu": f"{spoken_date(sprawa.data_wplywu)} roku",
    }


def braki(szablon: str, adresat: str, tresc: str) -> list[str]:
    """What still has to be written before the letter may be submitted, as ends of the sentence „Brakuje …”."""
    missing = [] if tresc.strip() else ["treści pisma"]
    missing += [f"tekstu w miejscu „{gap}”" for gap in LUKA.findall(f"{adresat}\n{tresc}")]
    wymaga = SZABLONY[szablon].wymaga if szablon in SZABLONY else ()
    return missing + [what for words, what in wymaga if words.casefold() not in tresc.casefold()]
