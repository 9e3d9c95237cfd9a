"""Texts of the answers that settle a complaint or motion (art. 238, 245, 247 kpa)."""
# ruff: noqa: E501 – a paragraph of a letter is one line: a line end would show on paper

from sekretariat.pisma.dane_skarg import WPLYW

ORGAN = "Odpowiadamy w imieniu Prezydenta Miasta Poznania na podstawie"

CZESCIOWO = f"""Szanowni Państwo,

**uznaliśmy Państwa skargę za częściowo zasadną.**

Skargę „{{tytul}}” otrzymaliśmy {{data_wplywu}}.

## Co uznaliśmy i co zrobiliśmy

[uzupełnij: które zarzuty się potwierdziły i co poprawiliśmy]

## Uzasadnienie faktyczne

[uzupełnij: co ustaliliśmy o pozostałych zarzutach i na podstawie jakich dowodów]

## Uzasadnienie prawne

[uzupełnij: jakie przepisy zastosowaliśmy i dlaczego]

## Pouczenie

Mogą Państwo złożyć jeszcze raz skargę w tej części, której nie uznaliśmy. Jeśli nie podadzą w niej Państwo nowych okoliczności, możemy pozostać przy tej odpowiedzi. Wpiszemy to wtedy do akt sprawy, ale nie wyślemy Państwu zawiadomienia (art. 239 § 1 kpa).

{ORGAN} art. 237 § 3 i art. 238 § 1 Kodeksu postępowania administracyjnego (kpa)."""

WNIOSEK_CZESCIOWO = f"""Szanowni Państwo,

**uwzględniamy Państwa wniosek w części.** Poniżej wyjaśniamy, w której i dlaczego.

Wniosek otrzymaliśmy {{data_wplywu}}. Dotyczył: {{tytul}}.

## Co zrobimy

[uzupełnij: co uwzględniamy i od kiedy]

## Uzasadnienie faktyczne

[uzupełnij: czego nie uwzględniamy i co ustaliliśmy]

## Uzasadnienie prawne

[uzupełnij: jakie przepisy zastosowaliśmy i dlaczego]

## Pouczenie

Jeśli nie są Państwo zadowoleni ze sposobu załatwienia wniosku, mogą Państwo złożyć skargę (art. 246 § 1 Kodeksu postępowania administracyjnego).

{ORGAN} art. 244 § 2 oraz art. 238 w związku z art. 247 Kodeksu postępowania administracyjnego."""

WNIOSEK_ODMOWA = f"""Szanowni Państwo,

**nie uwzględniamy Państwa wniosku.** Poniżej wyjaśniamy dlaczego.

Wniosek „{{tytul}}” otrzymaliśmy {{data_wplywu}}.

## Uzasadnienie faktyczne

[uzupełnij: co ustaliliśmy]

## Uzasadnienie prawne

[uzupełnij: jakie przepisy zastosowaliśmy i dlaczego]

## Pouczenie

Jeśli nie są Państwo zadowoleni ze sposobu załatwienia wniosku, mogą Państwo złożyć skargę (art. 246 § 1 kpa).

{ORGAN} art. 244 § 2 oraz art. 238 w związku z art. 247 Kodeksu postępowania administracyjnego (kpa)."""

ZWLOKA_WNIOSEK = f"""Szanowni Państwo,

**nie załatwimy Państwa wniosku w terminie.** Odpowiemy do {{nowy_termin}}.

{WPLYW}

## Co zrobiliśmy do tej pory

[uzupełnij: podjęte czynności]

## Dlaczego to trwa dłużej

{{przyczyny}}

Zawiadamiamy na podstawie art. 245 Kodeksu postępowania administracyjnego."""
