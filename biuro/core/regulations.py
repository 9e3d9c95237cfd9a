"""The paragraphs of the Regulamin (zarządzenie nr 1/2017) that the system answers for, and why some wait.

(paragraph, what it says, reason why nothing serves it yet; empty when code and test must exist)
"""

LATER = "obowiązek przyszłych modułów sekretariatu, jeszcze poza systemem"
OUTSIDE = "opis działalności Biura poza systemem kancelarii"

PARAGRAFY = [
    ("§ 2", "oddziały i stanowiska pracy", ""),
    ("§ 3 ust. 1", "dyrektor organizuje wykonanie zadań: przydziela przesyłki", ""),
    ("§ 3 ust. 2", "bezpośredni nadzór dyrektora", ""),
    ("§ 3 ust. 3", "zastępca wykonuje zadania nieobecnego dyrektora", ""),
    ("§ 4", "nadzór zastępcy dyrektora", ""),
    ("§ 6 ust. 4", "rejestr skarg i wniosków PK-II.1510", ""),
    ("§ 7 ust. 1", "zadania call center oddziałów OIT I i II", OUTSIDE),
    ("§ 7 ust. 2 pkt 13", "prowadzenie rejestru skarg i wniosków", ""),
    ("§ 7 ust. 3 pkt 2", "rejestrowanie przesyłek wpływających", ""),
    ("§ 7 ust. 3 pkt 3", "przedkładanie korespondencji przychodzącej i wychodzącej", ""),
    ("§ 7 ust. 3 pkt 7", "zbiór informacji adresowych i telefonicznych", ""),
    ("§ 7 ust. 3 pkt 10", "poczta elektroniczna Biura: rejestracja zapisanej wiadomości", ""),
    ("§ 7 ust. 3 pkt 1", "kalendarium zajęć", LATER),
    ("§ 7 ust. 3 pkt 9", "narady", LATER),
    ("§ 7 ust. 3 pkt 12", "umowy o samochody prywatne", LATER),
    ("§ 7 ust. 3 pkt 13", "sprawy kadrowe: nieobecności", ""),
    ("§ 7 ust. 3 pkt 15", "potwierdzanie prawa do urlopu", LATER),
    ("§ 8", "liczba etatów", "załącznik nr 2 nie jest częścią źródła"),
    ("§ 9 ust. 1", "dyrektor aprobuje i podpisuje pisma", ""),
    ("§ 9 ust. 2", "aprobata wstępna pism zastrzeżonych", ""),
    ("§ 9 ust. 3", "dyrektor podpisuje pisma Biura", ""),
    ("§ 9 ust. 4", "oświadczenia woli w granicach pełnomocnictwa", ""),
    ("§ 9 ust. 5", "ostateczna aprobata zastępcy", ""),
    ("§ 9 ust. 6", "kierownicy parafują i podpisują pisma wewnętrzne", ""),
    ("§ 9 ust. 7", "parafowanie wniosków o urlop", ""),
    ("§ 10 ust. 1", "symbol PK", ""),
    ("§ 10 ust. 2", "symbol literowy pracownika po znaku", ""),
    ("§ 10 ust. 3", "symbole oddziałów i stanowisk", ""),
]
