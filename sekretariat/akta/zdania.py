"""One Polish sentence for every act in the history of a case and of what lies in its file.

The key is (model of the history row, act); `{w}` in the words is the history row.
"""

from typing import NamedTuple

from rejestry.skargi.sciezki import SCIEZKI


class Zdanie(NamedTuple):
    """Words, icon and look of an act (the look as in biuro.core.timeline)."""

    slowa: str
    ikona: str = "check"
    rodzaj: str = "done"


ZDANIA = {
    ("Sprawa", "zaloz_sprawe"): Zdanie("Założono sprawę {w.komorka}.{w.klasa_symbol}.{w.numer}.{w.rok}", "folder"),
    ("Sprawa", "odnotuj_odpowiedz"): Zdanie("Odnotowano wysłanie odpowiedzi", "send"),
    ("Sprawa", "cofnij_odpowiedz"): Zdanie("Cofnięto odnotowanie odpowiedzi: wysłanie anulowano", "arrow-back-up", ""),
    ("Sprawa", "zakoncz"): Zdanie("Zakończono sprawę: {sposob}", "check"),
    ("Sprawa", "wznow"): Zdanie("Wznowiono sprawę pod tym samym znakiem", "refresh", ""),
    ("Sprawa", "popraw_date_wplywu"): Zdanie("Poprawiono datę wpływu na {w.data_wplywu:%d.%m.%Y}", "edit", ""),
    ("Sprawa", "popraw_dane"): Zdanie("Poprawiono dane sprawy: {w.tytul}", "edit", ""),
    ("Sprawa", "zmien_osoby"): Zdanie("Zmieniono prowadzącego lub osobę, której sprawa dotyczy", "users", ""),
    ("Sprawa", "przekaz_po_odejsciu"): Zdanie("Przekazano sprawę innej osobie: prowadzący odchodzi", "users", ""),
    ("Sprawa", "przenies_do_znaku"): Zdanie("Sprawa dostała nowy znak, ten zostaje w spisie", "arrow-forward-up", ""),
    ("Sprawa", "przyjmij"): Zdanie("Akta przyjęto do archiwum zakładowego", "archive"),
    ("Sprawa", "wycofaj_z_archiwum"): Zdanie("Akta wycofano z archiwum zakładowego do komórki", "arrow-back-up", ""),
    ("Sprawa", "wybrakuj"): Zdanie("Akta wybrakowano za zgodą archiwum państwowego", "trash"),
    ("Powiazanie", "przenies_do_znaku"): Zdanie("{w.z}: przeniesiono do znaku {w.do}", "arrow-forward-up"),
    ("Powiazanie", "polacz"): Zdanie("Akta sprawy {w.z} dołączono do sprawy {w.do}", "paperclip"),
    ("Powiazanie", "zerwij_polaczenie"): Zdanie("Sprawa {w.z} znów toczy się osobno, nie w {w.do}", "refresh", ""),
    ("Powiazanie", "powiaz"): Zdanie("Powiązano sprawy {w.z} i {w.do}", "external-link", ""),
    ("Powiazanie", "rozwiaz"): Zdanie("Cofnięto powiązanie spraw {w.z} i {w.do}", "arrow-back-up", ""),
    ("Termin", "przenies_do_znaku"): Zdanie("Termin do {w.ostateczny:%d.%m.%Y} biegnie pod nowym znakiem", "clock", ""),
    ("Przesylka", "przenies_do_znaku"): Zdanie("RPW/{w.numer}/{w.rok} leży w aktach nowego znaku", "folder", ""),
    ("Pismo", "przenies_do_znaku"): Zdanie("Pismo „{w.temat}” leży w aktach nowego znaku", "folder", ""),
    ("Sprawa", "przejmij_po_zmianie"): Zdanie("Zmiana struktury, sprawę przejmuje {przejmuje}", "sitemap", ""),
    ("Skarga", "przekwalifikuj"): Zdanie("Zmieniono rodzaj pisma: {w.rodzaj}", "refresh", ""),
    ("Skarga", "wpisz_do_rejestru"): Zdanie("Wpisano do rejestru skarg i wniosków: {w.rodzaj}", "clipboard-check"),
    ("WniosekUdip", "wpisz_do_rejestru"): Zdanie("Wpisano do rejestru wniosków o informację", "clipboard-check"),
    ("WniosekUdip", "wpisz_do_crwip"): Zdanie("Wpisano do CRWIP pod numerem {w.crwip_numer}", "clipboard-check"),
    ("WniosekUdip", "uzupelnij_dane"): Zdanie("Wnioskodawca uzupełnił dane i podpis", "user-check"),
    ("WniosekUdip", "zapisz_anonim"): Zdanie("Zapisano treść bez danych osobowych", "eye-off", ""),
    ("Punkt", "wpisz_do_rejestru"): Zdanie("Punkt {w.numer}: {w.tresc}", "plus", ""),
    ("Punkt", "dodaj_punkt"): Zdanie("Dodano punkt {w.numer}: {w.tresc}", "plus", ""),
    ("Punkt", "rozstrzygnij_punkt"): Zdanie("Punkt {w.numer}: {sposob_punktu}", "check"),
    ("Punkt", "zalatw_punkt"): Zdanie("Załatwiono punkt {w.numer}: {sposob_punktu}", "circle-check"),
    ("Punkt", "rozpatrz_ponownie"): Zdanie("Punkt {w.numer} do ponownego rozpatrzenia", "refresh", ""),
    ("Punkt", "cofnij_krok"): Zdanie("Punkt {w.numer} znowu czeka: wysłanie anulowano", "arrow-back-up", ""),
    ("Krok", "przygotuj_krok"): Zdanie("Zaczęto: {rodzaj_kroku}", "file-plus", ""),
    ("Krok", "wyslij_krok"): Zdanie("Wysłano: {rodzaj_kroku}", "send"),
    ("Krok", "dorecz_krok"): Zdanie("Doręczono: {rodzaj_kroku}", "mail-opened"),
    ("Krok", "cofnij_krok"): Zdanie("Anulowano wysłanie: {rodzaj_kroku}", "x", ""),
    ("Krok", "porzuc_krok"): Zdanie("Pismo anulowano: {rodzaj_kroku}", "x", ""),
    ("Krok", "odnotuj_wplyw"): Zdanie("Wpłynęło {w.wplynelo:%d.%m.%Y}: {rodzaj_kroku}", "mail-opened"),
    ("Krok", "odnotuj_odpowiedz"): Zdanie("Odnotowano: {odpowiedz_kroku} ({rodzaj_kroku})", "message-circle"),
    ("Skarga", "popraw_wniesienie"): Zdanie("Poprawiono, jak wniesiono pismo", "edit", ""),
    ("Skarga", "popraw_przedmiot"): Zdanie("Poprawiono przedmiot w rejestrze: {w.przedmiot}", "edit", ""),
    ("Skarga", "wpisz_zgode"): Zdanie("Wpisano zgodę osoby, w której imieniu złożono pismo", "check"),
    **{
        ("KrokSkargi", f"krok_{kod}"): Zdanie(f"Krok: {row.nazwa}", "corner-down-right") for kod, row in SCIEZKI.items()
    },
    ("KrokSkargi", "odwolaj_krok"): Zdanie("Odwołano krok", "x", ""),
    ("KrokSkargi", "odpowiedz_na_krok"): Zdanie("Przyszła odpowiedź ({w.odpowiedz:%d.%m.%Y})", "mail-opened"),
    ("KrokSkargi", "wyslano_pismo_kroku"): Zdanie("Wysłano pismo kroku", "send"),
    ("KrokSkargi", "doreczono_pismo_kroku"): Zdanie("Doręczono pismo kroku ({w.doreczono:%d.%m.%Y})", "mail-opened"),
    ("KrokSkargi", "cofnieto_pismo_kroku"): Zdanie("Cofnięto wysłanie pisma kroku", "arrow-back-up", ""),
    ("Termin", "nalicz_termin"): Zdanie("Naliczono termin do {w.ostateczny:%d.%m.%Y}", "calendar-due", ""),
    ("Termin", "spelnij_termin"): Zdanie("Termin do {w.ostateczny:%d.%m.%Y} spełniony {w.spelniony:%d.%m.%Y}"),
    ("Termin", "przelicz_termin"): Zdanie("Przeliczono termin: do {w.ostateczny:%d.%m.%Y}", "refresh", ""),
    ("Termin", "przywroc_termin"): Zdanie("Termin do {w.ostateczny:%d.%m.%Y} znowu biegnie", "clock", ""),
    ("Termin", "wstrzymaj_termin"): Zdanie("Wstrzymano bieg terminu od {w.wstrzymany_od:%d.%m.%Y}", "player-pause", ""),
    ("Termin", "wznow_bieg_terminu"): Zdanie("Termin znów biegnie: do {w.ostateczny:%d.%m.%Y}", "clock", ""),
    ("Termin", "odnotuj_doreczenie"): Zdanie("Odnotowano doręczenie {w.doreczono:%d.%m.%Y}", "mail-opened"),
    ("Przesylka", "zarejestruj"): Zdanie(
        "Wpłynęło RPW/{w.numer}/{w.rok}: {w.tytul} (od: {w.nadawca_nazwa})", "rubber-stamp", "stampd"
    ),
    ("Przesylka", "wszczyna"): Zdanie("Pismo RPW/{w.numer}/{w.rok} wszczęło sprawę", "folder"),
    ("Przesylka", "dolacz"): Zdanie("Dołączono do sprawy RPW/{w.numer}/{w.rok}", "paperclip"),
    ("Przesylka", "popraw"): Zdanie("Poprawiono wpis RPW/{w.numer}/{w.rok}", "edit", ""),
    ("Przesylka", "anuluj"): Zdanie("Anulowano wpis RPW/{w.numer}/{w.rok}", "x", ""),
    ("Przesylka", "przejmij_po_zmianie"): Zdanie(
        "Zmiana struktury, RPW/{w.numer}/{w.rok} przejmuje {przejmuje}", "sitemap", ""
    ),
    ("Przesylka", "bez_sprawy"): Zdanie("Odłożono RPW/{w.numer}/{w.rok} bez sprawy", "archive", ""),
    ("Dekretacja", "dekretacja"): Zdanie("Przydzielono {w.przesylka}: {komu} ({dyspozycja})", "corner-down-right"),
    ("Dekretacja", "redekretacja"): Zdanie(
        "Przekazano dalej {w.przesylka}: {komu} ({dyspozycja})", "corner-down-right"
    ),
    ("Dekretacja", "zwrot"): Zdanie("Zwrócono {w.przesylka} temu, kto przydzielił", "arrow-back-up", ""),
    ("Pismo", "utworz"): Zdanie("Utworzono projekt pisma „{w.temat}”", "file-plus", ""),
    ("Pismo", "nowa_wersja"): Zdanie("Zapisano wersję {w.wersja} pisma „{w.temat}”", "edit", ""),
    ("Pismo", "zmien_osoby"): Zdanie("Wpisano w piśmie „{w.temat}”, kogo dotyczy sprawa", "users", ""),
    ("Pismo", "przekaz_po_odejsciu"): Zdanie("Pismo „{w.temat}” ma nowego autora: poprzedni odchodzi", "users", ""),
    ("Pismo", "przejmij_po_zmianie"): Zdanie(
        "Zmiana struktury, pismo „{w.temat}” przejmuje {przejmuje}", "sitemap", ""
    ),
    ("Pismo", "przedloz"): Zdanie("Przedłożono pismo „{w.temat}”, wersja {w.wersja}", "arrow-forward-up"),
    ("Pismo", "parafuj"): Zdanie("Parafa: „{w.temat}”, wersja {w.wersja}", "writing-sign"),
    ("Pismo", "aprobuj_wstepnie"): Zdanie("Aprobata wstępna: „{w.temat}”, wersja {w.wersja}", "circle-check"),
    ("Pismo", "aprobuj_wstepnie_bez_parafy"): Zdanie(
        "Aprobata wstępna bez parafy: „{w.temat}”, wersja {w.wersja}", "circle-check"
    ),
    ("Pismo", "aprobuj_bez_podpisu"): Zdanie("Aprobata ostateczna: „{w.temat}”, wersja {w.wersja}", "circle-check"),
    ("Pismo", "przedloz_urlop"): Zdanie("Przedłożono Sekretarzowi Miasta: „{w.temat}”", "arrow-forward-up"),
    ("Pismo", "aprobuj"): Zdanie("Aprobata ostateczna i podpis: „{w.temat}”, wersja {w.wersja}", "signature"),
    ("Pismo", "podpisz"): Zdanie("Podpis: „{w.temat}”, wersja {w.wersja}", "signature"),
    ("Pismo", "podpisz_bez_parafy"): Zdanie("Podpis bez parafy: „{w.temat}”, wersja {w.wersja}", "signature"),
    ("Pismo", "zwroc"): Zdanie("Zwrot do poprawy: „{w.temat}”", "arrow-back-up", ""),
    ("Pismo", "wycofaj"): Zdanie("Autor wycofał pismo „{w.temat}”", "corner-down-right", ""),
    ("Pismo", "anuluj"): Zdanie("Anulowano pismo „{w.temat}”", "x", ""),
    ("PrzesylkaWychodzaca", "wyslij"): Zdanie(
        "Wysłano pismo: RPWych/{w.numer}/{w.rok}, {sposob_wysylki}, {w.data_wyslania:%d.%m.%Y}", "send"
    ),
    ("PrzesylkaWychodzaca", "anuluj"): Zdanie("Anulowano wysłanie RPWych/{w.numer}/{w.rok}", "x", ""),
    ("PrzesylkaWychodzaca", "dorecz"): Zdanie("Doręczono RPWych/{w.numer}/{w.rok}", "mail-opened"),
}
# Told from rows that say more: a dekretacja to whom, a dispatch under which number.
POMIJANE = {
    *(("Przesylka", act) for act in ("zadekretuj", "przekaz", "zwroc")),
    *(("Pismo", act) for act in ("wyslij", "cofnij_wysylke")),
    ("Skarga", "odnotuj_dzialania"),
}
