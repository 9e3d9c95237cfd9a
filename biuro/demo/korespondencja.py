"""What came to the Biuro in the demonstration month: invented senders and matters, nothing real."""

from typing import NamedTuple

URZAD = "Wydział Spraw Obywatelskich UMP"
NADAWCY = [
    (URZAD, "ul. Libelta 16/20", "61-706", "Poznań", "so@example.org"),
    ("Wydział Finansowy UMP", "ul. Libelta 16/20", "61-706", "Poznań", "fn@example.org"),
    ("Wydział Organizacyjny UMP", "pl. Kolegiacki 17", "61-841", "Poznań", "or@example.org"),
    ("Wydział Działalności Gospodarczej UMP", "ul. Libelta 16/20", "61-706", "Poznań", ""),
    ("Zarząd Transportu Miejskiego w Poznaniu", "ul. Matejki 59", "60-770", "Poznań", "ztm@example.org"),
    ("Zarząd Dróg Miejskich w Poznaniu", "ul. Wilczak 17", "61-623", "Poznań", ""),
    ("Miejski Ośrodek Pomocy Rodzinie", "ul. Cześnikowska 18", "60-330", "Poznań", ""),
    ("Stowarzyszenie Jawny Samorząd", "os. Zmyślone 4/12", "60-002", "Poznań", "biuro@jawny.example"),
    ("Papiernia Wielkopolska sp. z o.o.", "ul. Zmyślona 3", "62-030", "Luboń", ""),
    ("Wiśniewska Halina", "ul. Przykładowa 7/3", "60-001", "Poznań", ""),
    ("Wiśniewski Adam", "ul. Testowa 11", "62-030", "Luboń", ""),
    ("Lewandowski Piotr", "ul. Wymyślona 21/8", "60-101", "Poznań", "piotr.lewandowski@poczta.example"),
    ("Żurawska Łucja", "os. Przykładowe 14/2", "61-680", "Poznań", "lucja@poczta.example"),
    ("Ćwikliński Zdzisław", "ul. Próbna 5", "61-245", "Poznań", ""),
]
ZWYKLE = [
    ("Wykaz numerów telefonów wydziału po zmianie siedziby", "pismo"),
    ("Prośba o dyżur konsultantów podczas naboru do żłobków", "pismo"),
    ("Zmiana godzin pracy punktu obsługi w grudniu", "pismo"),
    ("Informacja o remoncie torowiska na ulicy Zmyślonej", "pismo"),
    ("Faktura za materiały biurowe", "faktura"),
    ("Zaproszenie na spotkanie zespołu do spraw prostego języka", "zaproszenie"),
    ("Aktualizacja opisów spraw w bazie wiedzy", "pismo"),
    ("Prośba o badanie telefoniczne jakości obsługi", "pismo"),
    ("Zestawienie połączeń za ubiegły miesiąc", "pismo"),
    ("Zmiana stawek opłat lokalnych w nowym roku", "pismo"),
    ("Harmonogram Akcji Zima dla konsultantów", "pismo"),
    ("Udostępnienie liczby połączeń w 2025 roku", "informacja_publiczna"),
]


class Skarga(NamedTuple):
    """One complaint or motion of the month and how far it went."""

    dni_temu: int
    nadawca: int  # index of NADAWCY
    rodzaj: str
    tytul: str
    etap: str  # the last stage of biuro/demo/droga.py that is walked
    zasadna: bool = True


SKARGI = [
    Skarga(42, 9, "skarga", "Skarga na rozłączenie rozmowy w sprawie opłaty za odpady", "odpowiedz"),
    Skarga(40, 11, "skarga", "Skarga na błędną informację o godzinach urzędu", "zakoncz"),
    Skarga(33, 12, "wniosek", "Wniosek o infolinię w soboty", "zakoncz"),
    Skarga(29, 13, "skarga", "Skarga na długi czas oczekiwania na połączenie", "zakoncz", zasadna=False),
    Skarga(27, 10, "skarga", "Skarga na brak oddzwonienia w sprawie meldunku", "wyslij"),
    Skarga(25, 9, "skarga", "Skarga na nieuprzejmość konsultanta", "wyslij"),
    Skarga(22, 7, "wniosek", "Wniosek o publikację statystyk infolinii", "podpisz"),
    Skarga(20, 11, "skarga", "Skarga na niejasny komunikat powitalny", "podpisz", zasadna=False),
    Skarga(18, 12, "skarga", "Skarga na odesłanie do trzech wydziałów", "parafuj"),
    Skarga(16, 13, "wniosek", "Wniosek o tłumacza języka migowego online", "parafuj"),
    Skarga(15, 10, "skarga", "Skarga na nieaktualny cennik parkowania", "parafuj"),
    Skarga(13, 9, "skarga", "Skarga na pomylenie numeru wniosku", "przedloz"),
    Skarga(12, 7, "wniosek", "Wniosek o prosty język w odpowiedziach", "przedloz"),
    Skarga(10, 11, "skarga", "Skarga na przerwanie ankiety telefonicznej", "zwroc"),
    Skarga(8, 12, "skarga", "Skarga na brak potwierdzenia rezerwacji wizyty", "projekt"),
    Skarga(6, 13, "skarga", "Skarga na błędny adres przychodni", "sprawa"),
    Skarga(4, 10, "wniosek", "Wniosek o wydłużenie pracy infolinii", "przydziel"),
    Skarga(2, 9, "skarga", "Skarga na autobus linii 174 i brak informacji", "przydziel"),
    Skarga(1, 11, "skarga", "Skarga na czas oczekiwania w dniu 20 listopada", "zarejestruj"),
]
# What the author writes into the gaps of a template: by the word the gap begins with.
UZUPELNIENIA = {
    "co się wydarzyło": "Konsultant podał informację, która była już nieaktualna. Sprawdziliśmy nagranie rozmowy.",
    "co już poprawiliśmy": "Poprawiliśmy opis sprawy w bazie wiedzy i omówiliśmy go z zespołem.",
    "co ustaliliśmy": "Nagranie rozmowy potwierdza, że informacja była prawdziwa i pełna.",
    "jakie przepisy": "Konsultanci działają według procesu PK/PS-01. W tej rozmowie zachowano każdy jego krok.",
    "co postanowiliśmy": "Wniosek uwzględniamy. Zmianę wprowadzimy od początku przyszłego kwartału.",
}
