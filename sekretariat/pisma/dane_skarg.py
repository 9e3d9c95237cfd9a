"""Texts of the letters in the course of a complaint or motion, in plain language; {facts} come from the case and step."""
# ruff: noqa: E501 – a paragraph of a letter is one line: a line end would show on paper

WPLYW = "Pismo otrzymaliśmy {data_wplywu}. Dotyczy: {tytul}."

PRZEKAZANIE = """Szanowni Państwo,

przekazujemy według właściwości pismo, które otrzymaliśmy {data_wplywu}. Wnosi je: {wnoszacy}. Dotyczy: {tytul}.

Dlaczego sprawa należy do Państwa: {powod}

O przekazaniu zawiadamiamy jednocześnie osobę, która wniosła pismo.

Przekazujemy na podstawie {art_przekazania} Kodeksu postępowania administracyjnego. W załączeniu: pismo."""

ZAWIADOMIENIE_PRZEKAZANIE = f"""Szanowni Państwo,

**Państwa pismo przekazaliśmy do: {{organ}}.** To ten organ odpowie na pismo.

{WPLYW}

Dlaczego przekazaliśmy: {{powod}}

Zawiadamiamy na podstawie {{art_przekazania}} Kodeksu postępowania administracyjnego. Informację o tym, jak przetwarzamy Państwa dane, dołączamy niżej."""

ZAWIADOMIENIE_CZESC = f"""Szanowni Państwo,

**część Państwa pisma przekazaliśmy do: {{organ}}.** Na pozostałą część odpowiemy sami, osobnym pismem.

{WPLYW}

Co przekazaliśmy i dlaczego: {{powod}}

Zawiadamiamy na podstawie § 10 rozporządzenia Rady Ministrów z 8 stycznia 2002 r. w sprawie organizacji przyjmowania i rozpatrywania skarg i wniosków."""

ODPIS_CZESCI = """Szanowni Państwo,

przekazujemy odpis pisma, które otrzymaliśmy {data_wplywu}. Wnosi je: {wnoszacy}.

Do Państwa należy ta część: {powod}

Na pozostałą część odpowiemy sami. O przekazaniu zawiadamiamy osobę, która wniosła pismo.

Przekazujemy na podstawie § 10 rozporządzenia Rady Ministrów z 8 stycznia 2002 r. w sprawie organizacji przyjmowania i rozpatrywania skarg i wniosków. W załączeniu: odpis pisma."""

WSKAZANIE = f"""Szanowni Państwo,

**w sprawie Państwa skargi właściwy jest: {{organ}}.** Tam prosimy skierować skargę.

{WPLYW}

Dlaczego nie możemy jej rozpatrzyć: {{powod}}

Informujemy na podstawie art. 231 § 1 Kodeksu postępowania administracyjnego."""

PRZEKAZANIE_NIZEJ = """Szanowni Państwo,

przekazujemy do załatwienia skargę, którą otrzymaliśmy {data_wplywu}. Dotyczy: {tytul}.

Dlaczego przekazujemy: {powod}

Prosimy rozpatrzyć skargę, odpowiedzieć osobie, która ją wniosła, i poinformować nas o wyniku. Miesiąc na załatwienie liczy się od dnia wpływu.

Skargi nie może rozpatrywać osoba, której ona dotyczy, ani nikt, kto jej podlega.

Przekazujemy na podstawie art. 232 Kodeksu postępowania administracyjnego. W załączeniu: skarga."""

ZAWIADOMIENIE_232 = f"""Szanowni Państwo,

**Państwa skargę rozpatrzy: {{organ}}.** Stamtąd dostaną Państwo odpowiedź.

{WPLYW}

Dlaczego przekazaliśmy: {{powod}}

Zawiadamiamy na podstawie art. 232 § 3 Kodeksu postępowania administracyjnego."""

WEZWANIE = f"""Szanowni Państwo,

**prosimy o wyjaśnienie lub uzupełnienie pisma w ciągu 7 dni od otrzymania tego wezwania.**

{WPLYW}

## Czego nie możemy ustalić

[uzupełnij: o co pytamy]

## Pouczenie

Jeśli nie uzupełnią Państwo pisma w tym terminie, zostawimy je bez rozpoznania (§ 8 ust. 2 rozporządzenia Rady Ministrów z 8 stycznia 2002 r. w sprawie organizacji przyjmowania i rozpatrywania skarg i wniosków). Termin jest zachowany, jeśli przed jego końcem nadadzą Państwo odpowiedź w polskiej placówce operatora wyznaczonego albo wyślą ją na nasz adres do doręczeń elektronicznych."""

ZGODA = f"""Szanowni Państwo,

złożyli Państwo pismo w imieniu innej osoby: {{w_imieniu}}. **Prosimy o jej zgodę na piśmie.**

{WPLYW}

Skargę lub wniosek w interesie innej osoby można złożyć za jej zgodą (art. 221 § 3 Kodeksu postępowania administracyjnego)."""

STAN = f"""Szanowni Państwo,

**sprawa, z którą się Państwo zwrócili, jest w toku.**

{WPLYW}

## Co już zrobiliśmy

[uzupełnij: zebrane dowody i wyjaśnienia]

## Co jeszcze zrobimy i kiedy odpowiemy

[uzupełnij: następne czynności i przewidywany dzień odpowiedzi]

Informujemy o stanie rozpatrzenia sprawy na podstawie art. 237 § 2 Kodeksu postępowania administracyjnego."""

POSEL = f"""Szanowni Państwo,

zawiadamiamy, jak załatwiliśmy sprawę osoby, której pismo Państwo nam przekazali.

{WPLYW}

## Jak załatwiliśmy sprawę

[uzupełnij: sposób załatwienia i najważniejsze ustalenia]

Osobie, która wniosła pismo, odpowiadamy osobno. Zawiadamiamy na podstawie art. 237 § 2 Kodeksu postępowania administracyjnego."""

REDAKCJA = f"""Szanowni Państwo,

zawiadamiamy o sposobie załatwienia sprawy, którą Państwo przekazali.

{WPLYW}

[uzupełnij: jak załatwiono sprawę, bez danych osób trzecich]

Zawiadamiamy na podstawie {{art_redakcji}} Kodeksu postępowania administracyjnego."""

POTWIERDZENIE = """Szanowni Państwo,

**potwierdzamy, że {data_wplywu} otrzymaliśmy Państwa pismo.** Dotyczy: {tytul}.

Sprawa ma znak {znak}. Prosimy podawać go w dalszych pismach.

Potwierdzamy na podstawie § 7 rozporządzenia Rady Ministrów z 8 stycznia 2002 r. w sprawie organizacji przyjmowania i rozpatrywania skarg i wniosków."""

PONAGLENIE = """Szanowni Państwo,

przekazujemy ponaglenie w sprawie {znak} wraz z aktami.

## Nasze stanowisko

{powod}

[uzupełnij: stanowisko wobec ponaglenia]

Przekazujemy na podstawie art. 37 § 4 Kodeksu postępowania administracyjnego."""

INNY_TRYB = f"""Szanowni Państwo,

**Państwa pisma nie rozpatrujemy jako skargi ani wniosku.** Podstawa: {{przepis}}.

{WPLYW}

## Dlaczego

{{powod}}

## Co dalej

[uzupełnij: kto i w jakim terminie zajmie się sprawą, co mogą Państwo zrobić]"""
