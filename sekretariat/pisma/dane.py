"""Texts of the templates of letters, in the markup of biuro.core.markup; {facts} are filled in by szablony.py."""
# ruff: noqa: E501 – a paragraph of a letter is one line: a line end would show on paper

# RODO art. 13, art. 2a kpa; with a transfer art. 231 § 2 kpa asks for it to be attached.
KLAUZULA = (
    "Administratorem danych jest Prezydent Miasta Poznania. Dane przetwarzamy, żeby załatwić sprawę i przechować jej "
    "akta (art. 6 ust. 1 lit. c RODO). Mogą Państwo zażądać dostępu do danych, ich sprostowania lub ograniczenia "
    "przetwarzania i wnieść skargę do Prezesa Urzędu Ochrony Danych Osobowych. Kontakt z inspektorem ochrony danych: "
    "przez Biuro, pk@um.poznan.pl."
)

ZASADNA = """Szanowni Państwo,

**uznaliśmy Państwa skargę za zasadną.**

Skargę „{tytul}” otrzymaliśmy {data_wplywu}.

## Co ustaliliśmy

[uzupełnij: co się wydarzyło i jak to sprawdziliśmy]

## Co zrobiliśmy

[uzupełnij: co już poprawiliśmy i co zmienimy]

Przepraszamy za tę sytuację.

Odpowiadamy w imieniu Prezydenta Miasta Poznania na podstawie art. 237 § 3 i art. 238 § 1 Kodeksu postępowania administracyjnego (kpa)."""

BEZZASADNA = """Szanowni Państwo,

**uznaliśmy Państwa skargę za bezzasadną.** Poniżej wyjaśniamy dlaczego.

Skargę „{tytul}” otrzymaliśmy {data_wplywu}.

## Uzasadnienie faktyczne

[uzupełnij: co ustaliliśmy i na podstawie jakich dowodów]

## Uzasadnienie prawne

[uzupełnij: jakie przepisy zastosowaliśmy i dlaczego]

## Pouczenie

Mogą Państwo złożyć tę skargę jeszcze raz. Jeśli nie podadzą w niej Państwo nowych okoliczności, możemy pozostać przy tej odpowiedzi. Wpiszemy to wtedy do akt sprawy, ale nie wyślemy Państwu zawiadomienia (art. 239 § 1 kpa).

Odpowiadamy w imieniu Prezydenta Miasta Poznania na podstawie art. 237 § 3 i art. 238 § 1 Kodeksu postępowania administracyjnego (kpa)."""

WNIOSEK = """Szanowni Państwo,

dziękujemy za wniosek „{tytul}”. Otrzymaliśmy go {data_wplywu}.

## Nasza odpowiedź

[uzupełnij: co postanowiliśmy, od kiedy i dlaczego]

Jeśli nie są Państwo zadowoleni ze sposobu załatwienia wniosku, mogą Państwo złożyć skargę (art. 246 § 1 kpa).

Odpowiadamy w imieniu Prezydenta Miasta Poznania na podstawie art. 244 § 2 Kodeksu postępowania administracyjnego (kpa)."""

ZWLOKA = """Szanowni Państwo,

**nie załatwimy Państwa sprawy w terminie.** Odpowiemy do {nowy_termin}.

Pismo „{tytul}” otrzymaliśmy {data_wplywu}.

## Dlaczego to trwa dłużej

{przyczyny}

## Co zrobiliśmy do tej pory

[uzupełnij: podjęte czynności]

## Pouczenie

Mają Państwo prawo wnieść ponaglenie za naszym pośrednictwem. Trzeba w nim podać powody (art. 37 kpa).

Zawiadamiamy na podstawie art. 36 i art. 237 § 4 Kodeksu postępowania administracyjnego (kpa)."""

NOTATKA = """Notatka w sprawie {znak}.

[uzupełnij: co ustalono, z kim i kiedy]"""

URLOP = """Proszę o [uzupełnij: rodzaj urlopu] w dniach [uzupełnij: od – do].

Zastępować mnie będzie: [uzupełnij: imię i nazwisko]."""

PUSTE = """Szanowni Państwo,

[uzupełnij: treść pisma]"""
