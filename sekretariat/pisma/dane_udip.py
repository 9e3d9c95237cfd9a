"""Texts of letters about public information (udip art. 10–16, 21); {facts} are filled in by sekretariat.udip."""
# ruff: noqa: E501 – a paragraph of a letter is one line: a line end would show on paper

# RODO art. 13; the applicant's data are known only as far as he gave them (art. 2 ust. 2 udip).
KLAUZULA = (
    "Administratorem danych jest Prezydent Miasta Poznania. Dane przetwarzamy, żeby załatwić wniosek o informację "
    "publiczną i przechować akta sprawy (art. 6 ust. 1 lit. c RODO w związku z ustawą o dostępie do informacji "
    "publicznej). Akta przechowujemy 5 lat, potem ocenia je archiwum. Mogą Państwo zażądać dostępu do danych, ich "
    "sprostowania lub ograniczenia przetwarzania i wnieść skargę do Prezesa Urzędu Ochrony Danych Osobowych. Kontakt z "
    "inspektorem ochrony danych: przez Biuro, pk@um.poznan.pl."
)

ODPOWIEDZ = """Szanowni Państwo,

odpowiadamy na wniosek o informację publiczną, który otrzymaliśmy {data_wplywu}.

{punkty}

{oznaczenie}

Odpowiadamy na podstawie art. 13 ust. 1 ustawy z 6 września 2001 r. o dostępie do informacji publicznej."""

TERMIN = """Szanowni Państwo,

**nie udostępnimy informacji w ciągu 14 dni.** Zrobimy to do {nowy_termin}.

Wniosek otrzymaliśmy {data_wplywu}.

## Dlaczego to trwa dłużej

{powod}

Zawiadamiamy na podstawie art. 13 ust. 2 ustawy z 6 września 2001 r. o dostępie do informacji publicznej. Nowy termin nie jest dłuższy niż 2 miesiące od złożenia wniosku."""

FORMA = """Szanowni Państwo,

**nie możemy udostępnić informacji w sposób lub w formie, o które Państwo prosili** ({zadany_sposob}).

## Dlaczego i jak możemy to zrobić

{powod}

## Co mogą Państwo zrobić

W ciągu 14 dni od otrzymania tego pisma mogą Państwo złożyć wniosek o udostępnienie informacji w sposób lub w formie, które wskazaliśmy. Jeśli takiego wniosku nie będzie, umorzymy postępowanie decyzją.

Powiadamiamy na podstawie art. 14 ust. 2 ustawy z 6 września 2001 r. o dostępie do informacji publicznej."""

OPLATA = """Szanowni Państwo,

**udostępnienie informacji w sposób, o który Państwo prosili, kosztuje {kwota}.** To dodatkowy koszt, który musimy ponieść.

## Z czego wynika ta kwota

{powod}

## Co mogą Państwo zrobić

W ciągu 14 dni od otrzymania tego pisma mogą Państwo zmienić sposób lub formę udostępnienia albo wycofać wniosek. Jeśli tego Państwo nie zrobią, po upływie 14 dni udostępnimy informację zgodnie z wnioskiem.

Powiadamiamy na podstawie art. 15 ust. 1 i 2 ustawy z 6 września 2001 r. o dostępie do informacji publicznej."""

PRZETWORZONA = """Szanowni Państwo,

**prosimy wyjaśnić, dlaczego informacja, o którą Państwo proszą, jest szczególnie istotna dla interesu publicznego.** Prosimy o odpowiedź w ciągu 7 dni od otrzymania tego pisma.

## Dlaczego o to pytamy

Informacja z wniosku, który otrzymaliśmy {data_wplywu}, jest informacją przetworzoną.

{powod}

Taką informację udostępniamy tylko wtedy, gdy jest to szczególnie istotne dla interesu publicznego. Jeśli Państwo tego nie wykażą, odmówimy udostępnienia decyzją.

Prosimy o to na podstawie art. 3 ust. 1 pkt 1 ustawy z 6 września 2001 r. o dostępie do informacji publicznej."""

BRAKI = """Szanowni Państwo,

**prosimy uzupełnić wniosek w ciągu 7 dni od otrzymania tego pisma.** Brakuje: {powod}.

## Dlaczego o to prosimy

Wniosek otrzymaliśmy {data_wplywu}. W tej sprawie musimy wydać decyzję, a decyzja musi wskazywać stronę. Żeby tylko udostępnić informację, nie potrzebowalibyśmy tych danych.

Jeśli nie uzupełnią Państwo wniosku w tym terminie, zostawimy bez rozpoznania tę jego część, o której musimy wydać decyzję.

Wzywamy na podstawie art. 64 § 2 Kodeksu postępowania administracyjnego w związku z art. 16 ust. 2 ustawy z 6 września 2001 r. o dostępie do informacji publicznej."""

POUCZENIE = """## Pouczenie

Od tej decyzji mogą Państwo odwołać się do Samorządowego Kolegium Odwoławczego w Poznaniu. Odwołanie wnosi się za pośrednictwem Prezydenta Miasta Poznania w terminie 14 dni od dnia doręczenia decyzji (art. 127 i 129 Kodeksu postępowania administracyjnego). Kolegium rozpatruje je w ciągu 14 dni (art. 16 ust. 2 pkt 1 ustawy o dostępie do informacji publicznej).

W tym czasie mogą Państwo zrzec się prawa do odwołania. Gdy otrzymamy takie oświadczenie, decyzja stanie się ostateczna i prawomocna (art. 127a Kodeksu postępowania administracyjnego)."""

ODMOWA = (
    """**DECYZJA**

**Prezydent Miasta Poznania** po rozpatrzeniu wniosku, który złożył(a) {strona} i który wpłynął {data_wplywu}, na podstawie art. 16 ust. 1 i 2, {podstawa_odmowy} ustawy z 6 września 2001 r. o dostępie do informacji publicznej (Dz.U. z 2022 r. poz. 902 ze zm.) oraz art. 104 i art. 107 ustawy z 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (Dz.U. z 2025 r. poz. 1691)

## Rozstrzygnięcie

**odmawia udostępnienia informacji publicznej** w zakresie:

{punkty_decyzji}

## Uzasadnienie faktyczne

{uzasadnienie}

## Uzasadnienie prawne

[uzupełnij: jakie przepisy zastosowaliśmy i dlaczego]

## Kto zajął stanowisko i czyje dobra chronimy

{stanowiska}

Wskazujemy te osoby i podmioty na podstawie art. 16 ust. 2 pkt 2 ustawy o dostępie do informacji publicznej.

"""
    + POUCZENIE
)

UMORZENIE = (
    """**DECYZJA**

**Prezydent Miasta Poznania** po rozpatrzeniu wniosku, który złożył(a) {strona} i który wpłynął {data_wplywu}, na podstawie art. 14 ust. 2 i art. 16 ust. 1 i 2 ustawy z 6 września 2001 r. o dostępie do informacji publicznej (Dz.U. z 2022 r. poz. 902 ze zm.) oraz art. 104 i art. 107 ustawy z 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (Dz.U. z 2025 r. poz. 1691)

## Rozstrzygnięcie

**umarza postępowanie o udostępnienie informacji publicznej** w zakresie:

{punkty_decyzji}

## Uzasadnienie faktyczne

{uzasadnienie}

## Uzasadnienie prawne

Jeżeli w terminie 14 dni od powiadomienia wnioskodawca nie złoży wniosku o udostępnienie informacji w sposób lub w formie wskazanych w powiadomieniu, postępowanie umarza się (art. 14 ust. 2 ustawy o dostępie do informacji publicznej). Umorzenie następuje w drodze decyzji (art. 16 ust. 1 tej ustawy).

"""
    + POUCZENIE
)

SKO = """Przekazujemy odwołanie od decyzji w sprawie {znak}. Wpłynęło {odwolanie_wplynelo}.

[uzupełnij: stanowisko wobec odwołania]

W załączeniu:
- odwołanie,
- akta sprawy {znak},
- dowód doręczenia decyzji.

Przekazujemy na podstawie art. 133 Kodeksu postępowania administracyjnego w związku z art. 16 ust. 2 ustawy z 6 września 2001 r. o dostępie do informacji publicznej."""

WSA = """Przekazujemy skargę w sprawie {znak}, która wpłynęła {skarga_wplynela}, z aktami sprawy.

## Odpowiedź na skargę

[uzupełnij: wniosek o oddalenie albo odrzucenie skargi lub jej uwzględnienie, i dlaczego]

W załączeniu:
- skarga,
- akta sprawy {znak}.

Przekazujemy na podstawie art. 21 pkt 1 ustawy z 6 września 2001 r. o dostępie do informacji publicznej."""
