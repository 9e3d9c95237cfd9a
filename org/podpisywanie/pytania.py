"""The questions the Regulamin leaves open, as data: § , the answers as „przyjęto, że …”, and what each changes."""

from typing import NamedTuple


class Pytanie(NamedTuple):
    """One question. `odpowiedzi`: value → the sentence after „Przyjęto, że”; the first one is the default."""

    kod: str
    pytanie: str
    przepis: str
    odpowiedzi: dict[str, str]
    zmienia: str

    @property
    def domyslna(self) -> str:
        """The value taken until somebody decides otherwise."""
        return next(iter(self.odpowiedzi))

    @property
    def stale(self) -> bool:
        """True when there is nothing to choose from."""
        return len(self.odpowiedzi) == 1


PYTANIA = (
    Pytanie(
        "aprobata_podpisem",
        "Czy ostateczna aprobata zastępcy dyrektora jest zarazem podpisem?",
        "§ 9 ust. 5",
        {
            "tak": "aprobata ostateczna zastępcy dyrektora jest zarazem podpisem",
            "nie": "po aprobacie ostatecznej zastępcy pismo podpisuje jeszcze dyrektor",
        },
        "Czy pismo po aprobacie zastępcy jest podpisane, czy czeka jeszcze na podpis dyrektora.",
    ),
    Pytanie(
        "parafa_wlasnego",
        "Czy kierownik może parafować pismo, które sam napisał?",
        "§ 9 ust. 6",
        {
            "tak": "kierownik może parafować pismo, które sam napisał, bo decyduje ktoś inny; "
            "swojego wniosku o urlop nigdy",
            "nie": "kierownik nie parafuje pisma, które sam napisał; dyrektor podpisuje je bez parafy i podaje powód",
        },
        "Kto może złożyć parafę na piśmie kierownika.",
    ),
    Pytanie(
        "pismo_dyrektora",
        "Kto podpisuje pismo, które napisał dyrektor?",
        "§ 9 ust. 3, 7",
        {
            "sam": "dyrektor sam podpisuje pismo, które napisał; o jego urlopie decyduje Sekretarz Miasta, "
            "a w Biurze zapisuje się tę decyzję z jej dokumentem"
        },
        "Nic: w Biurze nikt nie stoi nad dyrektorem.",
    ),
    Pytanie(
        "dyrektor_nieobecny",
        "Czy dyrektor działa w czasie swojej wpisanej nieobecności?",
        "§ 3 ust. 3",
        {"nie": "w czasie wpisanej nieobecności dyrektor nie parafuje ani nie podpisuje; najpierw kończy nieobecność"},
        "Nic: inaczej dwie osoby wykonywałyby te same zadania.",
    ),
    Pytanie(
        "zastepca_wlasne",
        "Czy zastępca, który zastępuje dyrektora, podpisuje własne pisma?",
        "§ 3 ust. 3, § 9 ust. 5",
        {"nie": "zastępca nie aprobuje ani nie podpisuje pism, które sam napisał, także za nieobecnego dyrektora"},
        "Nic: nikt nie decyduje we własnej sprawie.",
    ),
    Pytanie(
        "zastepca_wewnetrzne",
        "Czy zastępca podpisuje notatki wewnętrzne oddziału, który nadzoruje?",
        "§ 9 ust. 5, 6",
        {
            "tak": "zastępca może podpisać także notatki, protokoły i informacje wewnętrzne nadzorowanego oddziału",
            "nie": "notatki, protokoły i informacje wewnętrzne podpisuje kierownik oddziału albo dyrektor",
        },
        "Kto podpisuje pisma wewnętrzne oddziału PK-II.",
    ),
    Pytanie(
        "brak_parafy",
        "Co z pismem oddziału, który ma kierownika, gdy brakuje parafy?",
        "§ 9 ust. 6",
        {
            "z_powodem": "pisma bez parafy nie podpisuje się; parafuje zastępujący kierownika, "
            "a bez parafy może podpisać tylko dyrektor, z zapisanym powodem",
            "nigdy": "pisma bez parafy nie podpisuje nikt; parafuje kierownik albo osoba, która go zastępuje",
        },
        "Czy dyrektor może podpisać bez parafy, gdy poda powód.",
    ),
    Pytanie(
        "bez_kierownika",
        "Kto parafuje pisma kierownictwa (PK) i sekretariatu (PK-III)?",
        "§ 2 pkt 4, § 9 ust. 6",
        {"nikt": "pisma kierownictwa (PK) i stanowiska bez kierownika (PK-III) nie potrzebują parafy"},
        "Nic: Regulamin daje parafę kierownikom oddziałów, a tu ich nie ma.",
    ),
    Pytanie(
        "kto_zwraca",
        "Kto może zwrócić pismo do poprawy?",
        "§ 9 ust. 1, 5, 6",
        {
            "nastepny": "pismo zwraca do poprawy ten, kto mógłby wykonać na nim następną czynność",
            "takze_parafujacy": "pismo zwraca do poprawy także ten, kto mógł je parafować, aż do podpisu",
        },
        "Czy kierownik może zwrócić pismo już po parafie.",
    ),
    Pytanie(
        "wycofanie",
        "Czy autor może wycofać pismo po parafie?",
        "§ 9 ust. 6",
        {
            "do_podpisu": "autor może wycofać pismo aż do podpisu, jeśli poda powód",
            "do_parafy": "autor może wycofać pismo tylko do parafy, jeśli poda powód",
        },
        "Czy „Wycofaj” działa jeszcze po parafie.",
    ),
    Pytanie(
        "oddzial_widzi",
        "Czy pracownicy jednego oddziału widzą nawzajem swoje sprawy?",
        "§ 2, § 3 ust. 2, § 4",
        {
            "nie": "pracownicy jednego oddziału nie widzą nawzajem swoich spraw; "
            "wgląd daje udostępnienie, powierzenie, zastępstwo albo nadzór",
            "tak": "pracownicy jednego oddziału widzą nawzajem swoje sprawy i pisma, poza tymi o pracownikach oddziału",
        },
        "Jakie sprawy i pisma widzi pracownik oddziału.",
    ),
    Pytanie(
        "sekretariat_widzi",
        "Czy sekretariat widzi podpisane pisma wszystkich jednostek?",
        "§ 7 ust. 3 pkt 3",
        {"tak": "sekretariat widzi pisma wszystkich jednostek od chwili podpisu, bo je wysyła"},
        "Nic: bez tego nikt nie mógłby pisma wysłać.",
    ),
    Pytanie(
        "anulowanie_wpisu",
        "Kto anuluje wpis w rejestrze?",
        "§ 7 ust. 2 pkt 13, ust. 3 pkt 2, 3",
        {"prowadzacy": "wpis anuluje ten, kto prowadzi rejestr, z powodem; wpis i jego numer zostają"},
        "Nic: numeru nie wolno użyć drugi raz.",
    ),
    Pytanie(
        "skarga_na_rejestrujacych",
        "Kto prowadzi skargę na kierownika lub pracownika PK-II, który prowadzi rejestr?",
        "§ 6 ust. 4, § 7 ust. 2 pkt 13",
        {"dyrektor": "taką skargę rejestruje sekretariat i prowadzi dyrektor; PK-II widzi tylko jej numer"},
        "Nic: skargi nie prowadzi ten, kogo dotyczy, ani jego podwładni (Dz.U. 2002 nr 5 poz. 46).",
    ),
    Pytanie(
        "skarga_na_dyrektora",
        "Kto rozpatruje skargę na dyrektora Biura?",
        "§ 3 ust. 1, § 7 ust. 3 pkt 3",
        {"wyzej": "skargę na dyrektora rejestruje sekretariat i przekazuje Sekretarzowi Miasta"},
        "Nic: w Biurze każdy podlega dyrektorowi (Dz.U. 2002 nr 5 poz. 46).",
    ),
    Pytanie(
        "administrator",
        "Czy administrator czyta sprawy?",
        "§ 3 ust. 1",
        {"nie": "administrator zmienia strukturę, obsadę i słowniki, ale nie czyta treści spraw"},
        "Nic: do czytania sprawy potrzebne jest stanowisko albo udostępnienie.",
    ),
)
