"""The kinds of acts a power can be limited to; a power with none of them is not limited by kind."""

RODZAJE_CZYNNOSCI = {
    "umowa_dostawy": "umowa dostawy lub zakupu",
    "umowa_uslug": "umowa o usługi lub zlecenie",
    "umowa_najmu": "umowa najmu, użyczenia lub dzierżawy",
    "porozumienie": "porozumienie o współpracy",
    "samochod_prywatny": "umowa o używanie samochodu prywatnego do celów służbowych",
    "aneks": "zmiana lub rozwiązanie umowy",
    "protokol_odbioru": "protokół odbioru",
    "inne_oswiadczenie": "inne oświadczenie woli",
}
RODZAJE_DECYZJI = {
    "decyzja_informacja": "decyzja w sprawie informacji publicznej (art. 16 uodip)",
    "postanowienie": "postanowienie",
    "zaswiadczenie": "zaświadczenie",
    "decyzja_inna": "inna decyzja administracyjna",
}
NAZWY = RODZAJE_CZYNNOSCI | RODZAJE_DECYZJI
