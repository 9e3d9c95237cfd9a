"""Chapter III: § 7, the tasks of the divisions and of the sekretariat, point by point, in our own words."""

from biuro.mapa.przepis import czesciowo, poza, sluzy

CALL = "zlecenia call center wykonuje się w systemie telefonicznym, nie w kancelarii"
PRACA = "praca merytoryczna; jej pisma i sprawy prowadzi się tu jak każde inne, bez osobnego modułu"
POZNIEJ = "moduł jeszcze nie powstał"
MIASTO = "prowadzi się w systemie Urzędu Miasta"
SPRAWY = {"ekrany": ("sprawy", "pisma"), "kod_zrodlowy": ("rejestry.sprawy.operations",), "zapisy": ("sprawy",)}
DOKUMENTACJA = "dokumentację spraw prowadzi się w aktach; dokumentów spoza spraw system nie obejmuje"

CALL_CENTER = (
    poza("§ 7 ust. 1 pkt 1", "stała informacja o załatwianiu spraw", CALL),
    poza("§ 7 ust. 1 pkt 2", "wyszukiwanie i rozpowszechnianie informacji", CALL),
    poza("§ 7 ust. 1 pkt 3", "pośredniczenie w rezerwacji wizyt", CALL),
    poza("§ 7 ust. 1 pkt 4", "telefoniczne badania ankietowe", CALL),
    poza("§ 7 ust. 1 pkt 5", "telefoniczne wsparcie windykacji", CALL),
    poza("§ 7 ust. 1 pkt 6", "współdzielenie zasobów z jednostkami Urzędu", CALL),
    czesciowo("§ 7 ust. 1 pkt 7", "dokumentacja zadań oddziału", DOKUMENTACJA, z_calosci="§ 10 ust. 3", **SPRAWY),
)
ROZWOJ = (
    poza("§ 7 ust. 2 pkt 1", "prace koncepcyjne nad rozwojem usług", PRACA),
    poza("§ 7 ust. 2 pkt 2", "ocena zasobów informacyjnych zleceniodawców", PRACA),
    poza("§ 7 ust. 2 pkt 3", "rozpoznawanie potrzeb informacyjnych interesantów", PRACA),
    poza("§ 7 ust. 2 pkt 4", "procedury i narzędzia dla brokera informacji", PRACA),
    poza("§ 7 ust. 2 pkt 5", "wspieranie projektów: zespół, liderzy, partnerzy (lit. a–c)", PRACA),
    poza("§ 7 ust. 2 pkt 6", "opinie o projektach z zakresu obsługi mieszkańca", PRACA),
    poza("§ 7 ust. 2 pkt 7", "rozwijanie marki: strategia, nośniki, kierunki, współpraca (lit. a–d)", PRACA),
    poza("§ 7 ust. 2 pkt 8", "wsparcie badań opinii i konsultacji", PRACA),
    poza("§ 7 ust. 2 pkt 9", "wewnętrzna kontrola jakości usług", PRACA),
    poza("§ 7 ust. 2 pkt 10", "System Zarządzania", PRACA),
    czesciowo(
        "§ 7 ust. 2 pkt 11",
        "wdrażanie prostego języka",
        "edytor pism mierzy przystępność tekstu; szkoleń i standardu system nie obejmuje",
        ekrany=("pisma",),
        kod_zrodlowy=("biuro.core.plain_language",),
    ),
    czesciowo(
        "§ 7 ust. 2 pkt 12",
        "rejestracja wniosków o informację publiczną w rejestrze centralnym",
        "rejestr centralny prowadzi Urząd; tu prowadzi się wnioski Biura, ich terminy i rozstrzygnięcia",
        ekrany=("informacja", "przesylki", "terminy"),
        kod_zrodlowy=("rejestry.informacja_publiczna.operations", "rejestry.terminy.kody_informacji"),
        zapisy=("wnioski_udip", "wpisane_crwip"),
    ),
    sluzy(
        "§ 7 ust. 2 pkt 13",
        "prowadzenie rejestru skarg i wniosków",
        ekrany=("skargi", "spisy", "terminy"),
        kod_zrodlowy=("rejestry.skargi.operations", "rejestry.sprawy.wglad"),
        zapisy=("skargi",),
    ),
    czesciowo("§ 7 ust. 2 pkt 14", "dokumentacja zadań oddziału", DOKUMENTACJA, z_calosci="§ 10 ust. 3", **SPRAWY),
)
SEKRETARIAT = (
    poza("§ 7 ust. 3 pkt 1", "kalendarium zajęć", POZNIEJ),
    sluzy(
        "§ 7 ust. 3 pkt 2",
        "rejestrowanie przesyłek wpływających",
        ekrany=("nowa", "przesylki"),
        kod_zrodlowy=("sekretariat.przesylki.operations", "biuro.core.numbering"),
        zapisy=("przesylki",),
    ),
    sluzy(
        "§ 7 ust. 3 pkt 3",
        "przedkładanie korespondencji i jej doręczanie",
        ekrany=("przesylki", "do_wyslania", "wychodzace"),
        kod_zrodlowy=("sekretariat.dekretacja.operations", "sekretariat.wysylka.operations"),
        zapisy=("dekretacje", "wychodzace"),
    ),
    poza("§ 7 ust. 3 pkt 4", "obsługa spotkań", POZNIEJ),
    poza("§ 7 ust. 3 pkt 5", "informacja o pracy Biura", "udziela się jej ustnie; pisma idą zwykłą drogą"),
    poza("§ 7 ust. 3 pkt 6", "przyjęcia interesantów z Biurem Obsługi Obywatela", POZNIEJ),
    sluzy(
        "§ 7 ust. 3 pkt 7",
        "zbiór informacji adresowych i telefonicznych",
        ekrany=("adresy",),
        kod_zrodlowy=("sekretariat.adresy.operations",),
        zapisy=("kontakty",),
    ),
    poza("§ 7 ust. 3 pkt 8", "materiały biurowe i zamówienia usług", POZNIEJ),
    poza("§ 7 ust. 3 pkt 9", "materiały, agenda i protokoły narad", POZNIEJ),
    czesciowo(
        "§ 7 ust. 3 pkt 10",
        "oficjalna skrzynka: przekazywanie i pilnowanie odpowiedzi",
        "wiadomość zapisaną z poczty rejestruje się jednym plikiem; skrzynki system sam nie otwiera",
        ekrany=("z_wiadomosci", "przesylki"),
        kod_zrodlowy=("biuro.core.eml", "sekretariat.przesylki.poczta"),
        zapisy=("emaile",),
    ),
    sluzy(
        "§ 7 ust. 3 pkt 11",
        "baza osób z dostępem do pomieszczeń",
        ekrany=("wydania",),
        kod_zrodlowy=("org.wydania.operations",),
        zapisy=("dostep_do_pomieszczen",),
    ),
    czesciowo(
        "§ 7 ust. 3 pkt 12",
        "umowy o samochody prywatne",
        "tu jest rejestr umów: z kim, od kiedy, do kiedy; ewidencji przebiegu i ryczałtu system nie liczy",
        ekrany=("wydania",),
        kod_zrodlowy=("org.wydania.operations",),
        zapisy=("umowy_samochody",),
    ),
    czesciowo(
        "§ 7 ust. 3 pkt 13",
        "sprawy kadrowe i pracownicze",
        "tu zapisuje się stanowiska, nieobecności, odejścia i wydane rzeczy; akta osobowe prowadzi Urząd",
        ekrany=("nieobecnosci", "pracownicy", "wydania"),
        kod_zrodlowy=("org.nieobecnosci.rules",),
        zapisy=("nieobecnosci", "obsady"),
    ),
    poza("§ 7 ust. 3 pkt 14", "wykonywanie budżetu Miasta", MIASTO),
    poza("§ 7 ust. 3 pkt 15", "potwierdzanie prawa do urlopu", POZNIEJ),
    poza("§ 7 ust. 3 pkt 16", "zestawienie ryzyka", MIASTO),
    czesciowo("§ 7 ust. 3 pkt 17", "dokumentacja zadań stanowiska", DOKUMENTACJA, z_calosci="§ 10 ust. 3", **SPRAWY),
)
