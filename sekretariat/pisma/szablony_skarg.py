"""Templates of the course of complaints and motions; most are begun by a step (rejestry.skargi.sciezki)."""

from rejestry.skargi.klauzula import KLAUZULA
from sekretariat.pisma import dane_odpowiedzi as odpowiedzi
from sekretariat.pisma import dane_skarg as dane
from sekretariat.pisma.wzor import Szablon

KROK = {"klauzula": KLAUZULA, "reczny": False}
NIE_ZALATWIA = KROK | {"odpowiada": False}
# The clause of art. 13 RODO is for the person whose data these are, not for another organ.
DO_ORGANU = {"adresat": "{organ}", "adres": "", "klauzula": "", "reczny": False, "odpowiada": False}
UZASADNIENIE = (
    ("Uzasadnienie faktyczne", "uzasadnienia faktycznego (art. 238 § 1 kpa)"),
    ("Uzasadnienie prawne", "uzasadnienia prawnego (art. 238 § 1 kpa)"),
)
SZABLONY_SKARG = {
    "skarga_czesciowo": Szablon(
        "Odpowiedź na skargę – częściowo zasadna (art. 238)",
        "odpowiedź na skargę: {tytul}",
        odpowiedzi.CZESCIOWO,
        dla="skarga",
        klauzula=KLAUZULA,
        wymaga=(*UZASADNIENIE, ("art. 239", "pouczenia o treści art. 239 kpa")),
    ),
    "wniosek_odmowa": Szablon(
        "Odpowiedź na wniosek – nieuwzględniony (art. 238, art. 247)",
        "odpowiedź na wniosek: {tytul}",
        odpowiedzi.WNIOSEK_ODMOWA,
        dla="wniosek",
        klauzula=KLAUZULA,
        wymaga=UZASADNIENIE,
    ),
    "wniosek_czesciowo": Szablon(
        "Odpowiedź na wniosek – uwzględniony częściowo (art. 238, art. 247)",
        "odpowiedź na wniosek: {tytul}",
        odpowiedzi.WNIOSEK_CZESCIOWO,
        dla="wniosek",
        klauzula=KLAUZULA,
        wymaga=UZASADNIENIE,
    ),
    "zwloka_wniosek": Szablon(
        "Zawiadomienie o zwłoce we wniosku (art. 245)",
        "nowy termin załatwienia wniosku: {tytul}",
        odpowiedzi.ZWLOKA_WNIOSEK,
        dla="wniosek",
        odpowiada=False,
        klauzula=KLAUZULA,
        wymaga=(("Co zrobiliśmy", "wskazania podjętych czynności (art. 245 kpa)"),),
    ),
    "przekazanie": Szablon(
        "Przekazanie według właściwości (art. 231, 243)",
        "przekazanie pisma według właściwości: {tytul}",
        dane.PRZEKAZANIE,
        **DO_ORGANU,
    ),
    "zawiadomienie_przekazanie": Szablon(
        "Zawiadomienie o przekazaniu (art. 231, 243)",
        "przekazanie Państwa pisma: {tytul}",
        dane.ZAWIADOMIENIE_PRZEKAZANIE,
        **KROK,
    ),
    "odpis_czesci": Szablon(
        "Przekazanie części sprawy z odpisem (§ 10)",
        "przekazanie części sprawy: {tytul}",
        dane.ODPIS_CZESCI,
        **DO_ORGANU,
    ),
    "zawiadomienie_czesc": Szablon(
        "Zawiadomienie o przekazaniu części sprawy (§ 10)",
        "przekazanie części Państwa sprawy: {tytul}",
        dane.ZAWIADOMIENIE_CZESC,
        **NIE_ZALATWIA,
    ),
    "wskazanie_organu": Szablon(
        "Wskazanie właściwego organu (art. 231)", "właściwy organ w sprawie: {tytul}", dane.WSKAZANIE, **KROK
    ),
    "przekazanie_nizej": Szablon(
        "Przekazanie skargi do załatwienia (art. 232)",
        "skarga do załatwienia: {tytul}",
        dane.PRZEKAZANIE_NIZEJ,
        **DO_ORGANU,
    ),
    "zawiadomienie_232": Szablon(
        "Zawiadomienie o przekazaniu do załatwienia (art. 232 § 3)",
        "kto rozpatrzy Państwa skargę: {tytul}",
        dane.ZAWIADOMIENIE_232,
        **NIE_ZALATWIA,
    ),
    "wezwanie": Szablon(
        "Wezwanie do uzupełnienia (§ 8 ust. 2)",
        "wezwanie do uzupełnienia pisma: {tytul}",
        dane.WEZWANIE,
        wymaga=(
            ("7 dni", "terminu 7 dni (§ 8 ust. 2 rozporządzenia)"),
            ("bez rozpoznania", "pouczenia o skutku (§ 8 ust. 2 rozporządzenia)"),
        ),
        **NIE_ZALATWIA,
    ),
    "prosba_o_zgode": Szablon(
        "Prośba o zgodę osoby, w której imieniu złożono pismo (art. 221 § 3)",
        "zgoda na złożenie pisma: {tytul}",
        dane.ZGODA,
        **NIE_ZALATWIA,
    ),
    "stan_sprawy": Szablon(
        "Informacja o stanie sprawy dla posła lub radnego (art. 237 § 2)",
        "stan rozpatrzenia sprawy: {tytul}",
        dane.STAN,
        **NIE_ZALATWIA,
    ),
    "zawiadomienie_posla": Szablon(
        "Zawiadomienie posła lub radnego, który przekazał pismo (art. 237 § 2)",
        "sposób załatwienia sprawy: {tytul}",
        dane.POSEL,
        **DO_ORGANU,
    ),
    "zawiadomienie_redakcji": Szablon(
        "Zawiadomienie redakcji lub organizacji (art. 248 § 2, art. 249)",
        "sposób załatwienia sprawy: {tytul}",
        dane.REDAKCJA,
        **DO_ORGANU,
    ),
    "potwierdzenie": Szablon(
        "Potwierdzenie wniesienia (§ 7)", "potwierdzenie wniesienia: {tytul}", dane.POTWIERDZENIE, **NIE_ZALATWIA
    ),
    "przekazanie_ponaglenia": Szablon(
        "Przekazanie ponaglenia (art. 37 § 4)",
        "ponaglenie w sprawie: {tytul}",
        dane.PONAGLENIE,
        **DO_ORGANU,
    ),
    "inny_tryb": Szablon(
        "Zawiadomienie o innym trybie (art. 233–235, 240)",
        "w jakim trybie załatwimy sprawę: {tytul}",
        dane.INNY_TRYB,
        **KROK,
    ),
}
