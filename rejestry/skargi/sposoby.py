"""Outcomes of complaints and motions (prawo A6): each with its article and what it demands before the case may end."""

from rejestry.skargi.models import Skarga
from rejestry.sprawy.sposoby import Sposob, Wymaga, nazwij

P, A, K = Wymaga.PISMO, Wymaga.ADNOTACJA, Wymaga.KROK
ROZP = "rozp. RM z 8.01.2002"
INNY = "Pismo mówi, w jakim trybie sprawa toczy się dalej (kpa, petycja, RODO, informacja publiczna)."
ANONIM = "Odnotuj, że brak imienia i nazwiska (nazwy) oraz adresu. Nie trzeba wzywać do uzupełnienia."
NIEUZUPELNIONA = "Odnotuj datę doręczenia wezwania i że 7 dni minęło bez odpowiedzi."
ZAWIADOMIENIE = "Zawiadomienie wskazuje organ, sposób załatwienia i podpis z imieniem, nazwiskiem i stanowiskiem."

SKARGA = (
    Sposob("zasadna", "Zasadna", "art. 237 § 3, art. 238 § 1 kpa", P, ZAWIADOMIENIE),
    Sposob("czesciowo_zasadna", "Częściowo zasadna", "art. 237 § 3, art. 238 § 1 kpa", P, ZAWIADOMIENIE),
    Sposob(
        "bezzasadna",
        "Bezzasadna",
        "art. 238 § 1 zd. 2 kpa",
        P,
        "Zawiadomienie ma uzasadnienie faktyczne i prawne oraz pouczenie o treści art. 239 kpa.",
    ),
    Sposob(
        "podtrzymano_stanowisko",
        "Podtrzymano stanowisko",
        "art. 239 § 1 kpa",
        A,
        "Wskaż wcześniejszą sprawę i że skarga nie przynosi nowych okoliczności. Pismo nie jest potrzebne.",
    ),
    Sposob(
        "przekazana",
        "Przekazana według właściwości",
        "art. 231 § 1 kpa",
        P,
        "Wyślij pismo przekazujące i zawiadom skarżącego (z informacją RODO, art. 231 § 2 kpa).",
    ),
    Sposob("wskazano_organ", "Wskazano właściwy organ", "art. 231 § 1 kpa", P, "Pismo wskazuje właściwy organ."),
    Sposob(
        "przekazana_do_zalatwienia",
        "Przekazana organowi niższemu lub przełożonemu",
        "art. 232 kpa",
        K,
        "Zawiadom o tym skarżącego (art. 232 § 3 kpa) i czekaj na informację o wyniku.",
    ),
    Sposob(
        "czesciowo_przekazana",
        "Częściowo przekazana",
        f"{ROZP}, kilka spraw dla różnych organów",
        P,
        "Swoją część załatw, resztę przekaż z odpisem i zawiadom skarżącego.",
    ),
    Sposob("bez_rozpoznania_anonim", "Bez rozpoznania: anonimowa", f"§ 8 ust. 1 {ROZP}", A, ANONIM),
    Sposob("bez_rozpoznania_braki", "Bez rozpoznania: nieuzupełniona", f"§ 8 ust. 2 {ROZP}", A, NIEUZUPELNIONA),
    Sposob("inny_tryb", "Załatwiana w innym trybie", "art. 233–235, art. 240 kpa", P, INNY),
    Sposob("do_wiadomosci", "Przyjęta do wiadomości (odpis)", f"§ 2 {ROZP}", A, "Odnotuj, kto jest adresatem skargi."),
    Sposob("wycofana", "Wycofana", "praktyka: przepis tego nie reguluje", A, "Odnotuj, kiedy i jak ją wycofano."),
    Sposob("polaczona", "Połączona z inną", "praktyka: przepis tego nie reguluje", A, "Podaj znak tamtej sprawy."),
)
WNIOSEK = (
    Sposob("uwzgledniony", "Uwzględniony", "art. 244 § 2, art. 238 w zw. z art. 247 kpa", P, ZAWIADOMIENIE),
    Sposob(
        "uwzgledniony_czesciowo",
        "Uwzględniony częściowo",
        "art. 244 § 2, art. 238 w zw. z art. 247 kpa",
        P,
        ZAWIADOMIENIE,
    ),
    Sposob(
        "nieuwzgledniony",
        "Nieuwzględniony",
        "art. 238 § 1 w zw. z art. 247 kpa",
        P,
        "Zawiadomienie ma uzasadnienie. Warto pouczyć o prawie do skargi (art. 246 kpa).",
    ),
    Sposob(
        "przekazany",
        "Przekazany według właściwości",
        "art. 243 kpa",
        P,
        "Wyślij pismo przekazujące i zawiadom wnioskodawcę. Samo wskazanie organu nie wystarczy.",
    ),
    Sposob("bez_rozpoznania_anonim", "Bez rozpoznania: anonimowy", f"§ 8 ust. 1 {ROZP}", A, ANONIM),
    Sposob("bez_rozpoznania_braki", "Bez rozpoznania: nieuzupełniony", f"§ 8 ust. 2 {ROZP}", A, NIEUZUPELNIONA),
    Sposob("inny_tryb", "Załatwiany w innym trybie", "art. 240 kpa", P, INNY),
    Sposob("do_wiadomosci", "Przyjęty do wiadomości (odpis)", f"§ 2 {ROZP}", A, "Odnotuj, kto jest adresatem wniosku."),
    Sposob(
        "polaczony", "Połączony z inną sprawą", "praktyka: przepis tego nie reguluje", A, "Podaj znak tamtej sprawy."
    ),
    Sposob("wycofany", "Wycofany", "praktyka: przepis tego nie reguluje", A, "Odnotuj, kiedy i jak go wycofano."),
)
LISTY = {Skarga.Rodzaj.SKARGA: SKARGA, Skarga.Rodzaj.WNIOSEK: WNIOSEK}
nazwij((*SKARGA, *WNIOSEK))


def sposoby(rodzaj: str) -> tuple[Sposob, ...]:
    """The outcomes of a complaint or of a motion."""
    return LISTY[Skarga.Rodzaj(rodzaj)]
