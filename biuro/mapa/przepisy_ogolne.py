"""The order nr 1/2017 and chapters I, II, IV, V of the Regulamin, point by point, in our own words."""

from biuro.mapa.przepis import czesciowo, poza, sluzy

ISO = "opis certyfikowanego procesu; jego dokumentację prowadzi się poza systemem"
USLUGA = "sama obsługa rozmów i kanałów miejskich odbywa się w systemie call center"
STRUKTURA = {"ekrany": ("struktura", "schemat"), "kod_zrodlowy": ("org.struktura.dane",)}
SYMBOLE = {"ekrany": ("sprawy", "spisy"), "kod_zrodlowy": ("rejestry.sprawy.znak", "org.struktura.dane")}
NADZOR = {"ekrany": ("struktura", "schemat"), "kod_zrodlowy": ("rejestry.sprawy.podleglosc", "rejestry.sprawy.wglad")}
PODPISY = "org.podpisywanie.reguly.reguly_2017"

ZARZADZENIE = (
    sluzy(
        "zarządzenie 1/2017 § 1",
        "nadanie Regulaminu",
        ekrany=("zarzadzenia",),
        kod_zrodlowy=("org.struktura.dane", "org.podpisywanie.reguly.REGULAMINY"),
        zapisy=("zarzadzenia",),
        z_calosci="zarządzenie 1/2017",
    ),
    sluzy(
        "zarządzenie 1/2017 § 2",
        "uchylenie zarządzeń 1/2016, 2/2016 i 5/2016",
        ekrany=("zarzadzenia",),
        kod_zrodlowy=("org.struktura.dane",),
        z_calosci="zarządzenie 1/2017",
    ),
    poza("zarządzenie 1/2017 § 3", "wykonanie zarządzenia przez pracowników", "nakaz ogólny, bez własnej czynności"),
    sluzy(
        "zarządzenie 1/2017 § 4",
        "moc od 1 lutego 2017 r.; zatwierdza Sekretarz Miasta",
        ekrany=("zarzadzenia",),
        kod_zrodlowy=("org.podpisywanie.reguly.regulamin_on",),
        z_calosci="zarządzenie 1/2017",
    ),
)
STRUKTURA_BIURA = (
    sluzy(
        "§ 1 ust. 1",
        "dyrektor kieruje Biurem przy pomocy zastępcy",
        ekrany=("teczka", "schemat"),
        kod_zrodlowy=("org.uprawnienia.queries.zakres",),
        z_calosci="§ 3",
    ),
    poza("§ 1 ust. 2", "procesy według ISO 9001", ISO),
    sluzy("§ 2 pkt 1", "OIT I i jego stanowiska", zapisy=("obsady_pk_iv",), z_calosci="§ 2", **STRUKTURA),
    sluzy("§ 2 pkt 2", "OIT II i jego stanowiska", zapisy=("obsady_pk_v",), z_calosci="§ 2", **STRUKTURA),
    sluzy(
        "§ 2 pkt 3", "Oddział Rozwoju Usług i jego stanowiska", zapisy=("obsady_pk_ii",), z_calosci="§ 2", **STRUKTURA
    ),
    sluzy("§ 2 pkt 4", "stanowisko ds. sekretariatu", zapisy=("obsady_pk_iii",), z_calosci="§ 2", **STRUKTURA),
    czesciowo(
        "§ 3 ust. 1",
        "dyrektor organizuje wykonanie zadań i reprezentuje Biuro",
        "reprezentowanie na zewnątrz widać tylko w podpisach pism",
        ekrany=("teczka", "przesylki", "podpis"),
        kod_zrodlowy=("sekretariat.dekretacja.rules.dekretuje",),
        zapisy=("dekretacje",),
    ),
    sluzy("§ 3 ust. 2 pkt 1", "bezpośredni nadzór nad zastępcą", z_calosci="§ 3 ust. 2", **NADZOR),
    sluzy("§ 3 ust. 2 pkt 2", "bezpośredni nadzór nad OIT I", z_calosci="§ 3 ust. 2", **NADZOR),
    sluzy("§ 3 ust. 2 pkt 3", "bezpośredni nadzór nad OIT II", z_calosci="§ 3 ust. 2", **NADZOR),
    sluzy("§ 3 ust. 2 pkt 4", "bezpośredni nadzór nad sekretariatem", z_calosci="§ 3 ust. 2", **NADZOR),
    sluzy(
        "§ 3 ust. 3",
        "podczas nieobecności dyrektora jego zadania wykonuje zastępca",
        ekrany=("nieobecnosci", "zastepstwa"),
        kod_zrodlowy=("org.podpisywanie.queries.roles_of",),
        zapisy=("nieobecnosci",),
    ),
    sluzy("§ 4 pkt 1", "zastępca nadzoruje Oddział Rozwoju Usług", z_calosci="§ 4", **NADZOR),
    sluzy("§ 5", "schemat organizacyjny (załącznik nr 1)", zapisy=("obsady",), **STRUKTURA),
)
ZAKRES_DZIALANIA = (
    poza("§ 6 ust. 1", "usługi call i contact center, pierwszy kontakt z Miastem, prosty język", USLUGA),
    poza("§ 6 ust. 2", "informowanie o działalności jednostek; badania CATI i CAWI", USLUGA),
    poza("§ 6 ust. 3", "proces PK/PS-01 według ISO 9001", ISO),
    sluzy(
        "§ 6 ust. 4 pkt 1",
        "Rejestr skarg i wniosków PK-II.1510",
        ekrany=("skargi", "terminy"),
        kod_zrodlowy=("rejestry.skargi.operations", "rejestry.terminy.kody_skarg"),
        zapisy=("skargi", "skargi_otwarte"),
        z_calosci="§ 6 ust. 4",
    ),
    poza("§ 6 ust. 5", "cele: e-usługi i skuteczność obsługi połączeń", USLUGA),
)
PODPISYWANIE = (
    sluzy(
        "§ 8",
        "liczba etatów (załącznik nr 2)",
        ekrany=("schemat",),
        kod_zrodlowy=("org.struktura.models.Stanowisko",),
        zapisy=("obsady",),
    ),
    sluzy(
        "§ 9 ust. 1",
        "dyrektor aprobuje i podpisuje pisma",
        ekrany=("podpis", "macierz"),
        kod_zrodlowy=(PODPISY,),
        zapisy=("podpisy",),
    ),
    sluzy(
        "§ 9 ust. 2",
        "aprobata wstępna pism zastrzeżonych dla władz Miasta",
        ekrany=("podpis", "przedlozenia"),
        kod_zrodlowy=(PODPISY,),
        zapisy=("aprobaty_wstepne", "przedlozenia"),
    ),
    sluzy(
        "§ 9 ust. 3",
        "dyrektor podpisuje pisma z zakresu działania Biura",
        ekrany=("podpis", "pisma"),
        kod_zrodlowy=(PODPISY,),
        zapisy=("podpisy",),
    ),
    sluzy(
        "§ 9 ust. 4",
        "oświadczenia woli w granicach pełnomocnictwa",
        ekrany=("podpis", "pelnomocnictwa"),
        kod_zrodlowy=(PODPISY, "org.pelnomocnictwa.models.Pelnomocnictwo"),
        zapisy=("pelnomocnictwa",),
    ),
    sluzy(
        "§ 9 ust. 5",
        "ostateczna aprobata zastępcy w nadzorowanych jednostkach",
        ekrany=("podpis", "macierz", "odczytania"),
        kod_zrodlowy=(PODPISY,),
        zapisy=("aprobaty",),
    ),
    sluzy(
        "§ 9 ust. 6",
        "kierownicy parafują pisma oddziału i podpisują wewnętrzne",
        ekrany=("podpis", "macierz"),
        kod_zrodlowy=(PODPISY,),
        zapisy=("parafy",),
    ),
    sluzy(
        "§ 9 ust. 7",
        "parafa wniosków o urlop przed dyrektorem",
        ekrany=("pisma", "podpis", "macierz"),
        kod_zrodlowy=(PODPISY, "sekretariat.pisma.szablony"),
        zapisy=("wnioski_urlopowe",),
    ),
)
KONCOWE = (
    sluzy("§ 10 ust. 1", "symbol PK na aktach Biura", zapisy=("sprawy",), **SYMBOLE),
    sluzy(
        "§ 10 ust. 2",
        "inicjały prowadzącego po znaku sprawy",
        ekrany=("pisma", "pracownicy"),
        kod_zrodlowy=("org.kadry.models.Pracownik", "sekretariat.pisma.operations"),
    ),
    sluzy("§ 10 ust. 3 pkt 1", "PK-II: Oddział Rozwoju Usług", z_calosci="§ 10 ust. 3", **SYMBOLE),
    sluzy("§ 10 ust. 3 pkt 2", "PK-III: stanowisko ds. obsługi sekretariatu", z_calosci="§ 10 ust. 3", **SYMBOLE),
    sluzy("§ 10 ust. 3 pkt 3", "PK-IV: Oddział Informacji Teleinformatycznej I", z_calosci="§ 10 ust. 3", **SYMBOLE),
    sluzy("§ 10 ust. 3 pkt 4", "PK-V: Oddział Informacji Teleinformatycznej II", z_calosci="§ 10 ust. 3", **SYMBOLE),
    poza(
        "§ 10 ust. 4",
        "adres e-mail Biura: pk@um.poznan.pl",
        "skrzynka działa w systemie pocztowym Urzędu; tutaj rejestruje się zapisane wiadomości",
    ),
)
