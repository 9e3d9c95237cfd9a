"""Every branch of art. 221-259 kpa and of the regulation of 8.01.2002, walked: allowed, forbidden, and its end."""
# ruff: noqa: E501 – one branch of the law is one line of the table

from dataclasses import replace
from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from biuro.core.errors import Refused, UserError
from rejestry.skargi.fakty import Fakty, fakty
from rejestry.skargi.kroki import odnotuj_odpowiedz_kroku, odwolaj, podejmij
from rejestry.skargi.operations import zakoncz_sprawe
from rejestry.skargi.podzial import przyjmij_skarge_po_wniosku, wydziel
from rejestry.skargi.sciezki import SCIEZKI
from rejestry.skargi.sciezki_trybow import TRYBY
from rejestry.skargi.sposoby import LISTY
from rejestry.skargi.wniesienie import popraw_wniesienie
from rejestry.skargi.wyslane import braki_kroku, cofnij_wyslanie, odnotuj_doreczenie, odnotuj_wyslanie
from rejestry.skargi.zamkniecie import WARUNKI, braki_zakonczenia
from rejestry.sprawy.operations import odnotuj_odpowiedz
from rejestry.terminy.kody import KODY
from rejestry.terminy.operations import spelnij, zawiadomiono_o_zwloce
from rejestry.terminy.zmiany import przedluz
from tests.rejestry.skargi_helpers import bezzasadna, krok, minelo_wezwanie, wycofana, wyslij_wszystko
from tests.rejestry.sprawy_helpers import skarga

SKARGA, WNIOSEK = Fakty(), Fakty(rodzaj="wniosek")
DZIS = timezone.localdate
ROZP = "rozporządzenie RM z 8.01.2002"


def przepis(*names):
    return [pytest.mark.przepis(name) for name in names]


def p(article, code, allowed, forbidden, words=""):
    return pytest.param(code, allowed, forbidden, words, marks=przepis(article), id=f"{code}-{article}")


# (path, facts under which it is open, facts under which it is closed, words of the refusal)
GALEZIE = [
    p("art. 222 kpa", "rodzaj", SKARGA, None),
    p("art. 231 § 1 kpa", "przekazanie", SKARGA, None),
    p("art. 243 kpa", "przekazanie", WNIOSEK, None),
    p("art. 243 kpa", "wskazanie", SKARGA, WNIOSEK, "art. 243 kpa"),
    p("art. 232 § 1 kpa", "nizszy", SKARGA, replace(SKARGA, dotyczy_pracownika=True), "art. 232 § 1 kpa"),
    p("art. 232 § 1 kpa", "nizszy", SKARGA, WNIOSEK, "art. 243"),
    p("art. 232 § 2 kpa", "przelozony", replace(SKARGA, dotyczy_pracownika=True), SKARGA, "nie wskazano pracownika"),
    p("art. 232 § 2 kpa", "przelozony", replace(SKARGA, dotyczy_pracownika=True), WNIOSEK, "to jest wniosek"),
    p(
        "art. 229 pkt 3 kpa",
        "przelozony",
        replace(SKARGA, dotyczy_pracownika=True),
        replace(SKARGA, dotyczy_pracownika=True, dotyczy_dyrektora=True),
        "poza Biurem",
    ),
    p("art. 256 kpa", "wlasna", SKARGA, None),
    p(f"§ 10 {ROZP}", "czesc", SKARGA, None),
    p(f"§ 10 {ROZP}", "odrebna", WNIOSEK, None),
    p(f"§ 8 ust. 1 {ROZP}", "anonim", replace(SKARGA, pelne_dane=False), SKARGA, "§ 8 ust. 1"),
    p(f"§ 8 ust. 2 {ROZP}", "wezwanie", SKARGA, replace(SKARGA, wezwanie="wyslane"), "w toku"),
    p(f"§ 8 ust. 2 {ROZP}", "nieuzupelniona", replace(SKARGA, wezwanie="minelo"), SKARGA, "najpierw wyślij"),
    p(f"§ 8 ust. 2 {ROZP}", "nieuzupelniona", replace(SKARGA, wezwanie="minelo"), replace(SKARGA, wezwanie="doreczone"), "nie minęło"),
    p(f"§ 8 ust. 2 {ROZP}", "nieuzupelniona", replace(SKARGA, wezwanie="minelo"), replace(SKARGA, wezwanie="uzupelniono"), "uzupełnił"),
    p("art. 221 § 3 kpa", "zgoda", replace(SKARGA, w_imieniu=True), SKARGA, "w imieniu"),
    p("art. 221 § 3 kpa", "zgoda", replace(SKARGA, w_imieniu=True), replace(SKARGA, w_imieniu=True, zgoda=True), "w aktach"),
    p("art. 239 § 1 kpa", "ponowna", SKARGA, WNIOSEK, "art. 247 kpa"),
    p("art. 239 § 1 kpa", "ponowna", SKARGA, replace(SKARGA, odmowiono_wczesniej=False), "nie ma wcześniejszej"),
    p(f"§ 2 {ROZP}", "odpis", WNIOSEK, None),
    p("art. 237 § 2 kpa", "stan_sprawy", replace(SKARGA, posel=True), SKARGA, "posłowie, senatorowie i radni"),
    p("art. 237 § 2 kpa", "stan_sprawy", replace(WNIOSEK, posel=True), replace(SKARGA, redakcja=True), "art. 237 § 2"),
    p("art. 237 § 2 kpa", "posel", replace(SKARGA, posel=True, posel_przekazal=True), replace(SKARGA, posel=True), "we własnym imieniu"),
    p("art. 247 kpa", "posel", replace(WNIOSEK, posel=True, posel_przekazal=True), WNIOSEK, "14 dni"),
    p("art. 249 kpa", "redakcja", replace(SKARGA, redakcja=True, zada_zawiadomienia=True), SKARGA, "art. 249"),
    p("art. 237 § 4 kpa", "zwloka", SKARGA, replace(SKARGA, odpowiedziano=True), "wysłana"),
    p("art. 245 kpa", "zwloka", WNIOSEK, None),
    p("art. 248 § 2 kpa", "redakcja", replace(SKARGA, redakcja=True, zada_zawiadomienia=True), SKARGA, "art. 248"),
    p("art. 248 § 2 kpa", "redakcja", replace(SKARGA, redakcja=True, zada_zawiadomienia=True), replace(SKARGA, redakcja=True), "zażądała"),
    p(f"§ 7 {ROZP}", "potwierdzenie", SKARGA, None),
    p("art. 37 § 4 kpa", "ponaglenie", SKARGA, None),
    p("art. 246 § 1 kpa", "skarga_po_wniosku", replace(WNIOSEK, odpowiedziano=True), WNIOSEK, "termin nie minął"),
    p("art. 246 § 1 kpa", "skarga_po_wniosku", replace(WNIOSEK, po_terminie=True), SKARGA, "to jest skarga"),
    p("ustawa o petycjach", "petycja", SKARGA, None),
    p("art. 10 ust. 1 udip", "informacja", SKARGA, None),
    p("art. 40 ustawy o otwartych danych", "ponowne", SKARGA, None),
    p("art. 15 RODO", "rodo", SKARGA, None),
    p("ustawa o ochronie sygnalistów", "sygnalista", SKARGA, None),
    p("art. 24 u.s.g.", "interpelacja", replace(SKARGA, posel=True), SKARGA, "radni"),
    p("art. 6 ust. 2 Prawa prasowego", "krytyka", replace(SKARGA, redakcja=True), SKARGA, "redakcja"),
    p("art. 54 ppsa", "sad", SKARGA, None),
    p("art. 233 kpa", "kpa_233", SKARGA, None),
    p("art. 234 kpa", "kpa_234", SKARGA, None),
    p("art. 235 kpa", "kpa_235", SKARGA, None),
    p("art. 240 kpa", "inna_procedura", SKARGA, None),
    p("praktyka", "wycofanie", SKARGA, None),
    p("praktyka", "polaczenie", WNIOSEK, None),
]  # fmt: skip


@pytest.mark.parametrize(("kod", "wolno", "nie", "slowa"), GALEZIE)
def test_branch_is_open_where_the_law_allows_it_and_closed_with_the_article(kod, wolno, nie, slowa):
    row = SCIEZKI[kod]
    assert row.przeszkoda(wolno) == ""
    if nie:
        refusal = row.przeszkoda(nie)
        assert refusal.startswith("Nie: ")
        assert refusal.endswith(".")
        assert slowa in refusal


def test_every_path_is_walked_and_leads_to_a_known_outcome_and_clock():
    assert {param.values[0] for param in GALEZIE} == set(SCIEZKI)
    codes = [{outcome.kod for outcome in LISTY[kind]} for kind in ("skarga", "wniosek")]
    for row in SCIEZKI.values():
        assert all(not kod or kod in codes[kind] for kind, kod in enumerate(row.sposob)), row.kod
        assert all(not kod or kod in KODY for kod in (*row.termin, row.zegar)), row.kod
        assert bool(row.pisma) == (row.do_organu or row.do_wnoszacego), row.kod
    assert set(WARUNKI) <= codes[0] | codes[1]


@pytest.mark.przepis("art. 231 § 1 kpa")
@pytest.mark.parametrize(("rodzaj", "termin", "sposob"), [
    pytest.param("skarga", "SK_PRZEKAZANIE", "przekazana", marks=przepis("art. 231 § 1 kpa")),
    pytest.param("wniosek", "WN_PRZEKAZANIE", "przekazany", marks=przepis("art. 243 kpa")),
])  # fmt: skip
def test_transfer_has_seven_days_and_two_letters(biuro, rodzaj, termin, sposob):
    entry = skarga(biuro, rodzaj=rodzaj)
    with pytest.raises(Refused, match="Podaj organ"):
        podejmij(entry, "przekazanie", powod="x", by=biuro.specjalista)
    step = krok(biuro, entry, "przekazanie")
    assert entry.sprawa.terminy.get(kod=termin).zdarzenie == entry.sprawa.data_wplywu
    odnotuj_wyslanie(entry.sprawa, szablon="przekazanie", dzien=DZIS(), czym="list", by=biuro.sekretariat)
    assert entry.sprawa.terminy.get(kod=termin).spelniony is None
    step.refresh_from_db()
    assert braki_kroku(step) == ["zawiadomienia wnoszącego"]
    case = odnotuj_odpowiedz(entry.sprawa, dzien=DZIS(), czym="list", by=biuro.sekretariat)
    with pytest.raises(Refused, match="brakuje zawiadomienia"):
        zakoncz_sprawe(case, sposob=sposob, by=biuro.specjalista)
    odnotuj_wyslanie(case, szablon="zawiadomienie_przekazanie", dzien=DZIS(), czym="list", by=biuro.sekretariat)
    assert case.terminy.get(kod=termin).spelniony == DZIS()
    zakoncz_sprawe(case, sposob=sposob, by=biuro.specjalista)


@pytest.mark.przepis("art. 232 § 2 kpa")
def test_passing_to_the_superior_is_watched_until_his_report(biuro):
    entry = skarga(biuro, by="dyrektor", dotyczy="broker")
    podejmij(entry, "przelozony", powod="x", organ="kierownik PK-IV", by=biuro.dyrektor)
    for szablon in ("przekazanie_nizej", "zawiadomienie_232"):
        odnotuj_wyslanie(entry.sprawa, szablon=szablon, dzien=DZIS(), czym="list", by=biuro.sekretariat)
    case = odnotuj_odpowiedz(entry.sprawa, dzien=DZIS(), czym="list", by=biuro.sekretariat)
    with pytest.raises(Refused, match="informacji o wyniku"):
        zakoncz_sprawe(case, sposob="przekazana_do_zalatwienia", by=biuro.dyrektor)
    odnotuj_odpowiedz_kroku(entry.kroki.get(), dzien=DZIS(), wynik="Upomniano.", by=biuro.dyrektor)
    zakoncz_sprawe(case, sposob="przekazana_do_zalatwienia", by=biuro.dyrektor)


@pytest.mark.przepis(f"§ 8 ust. 2 {ROZP}")
def test_call_runs_seven_days_from_delivery_then_no_consideration(biuro):
    entry = skarga(biuro)
    krok(biuro, entry, "wezwanie")
    for state in ("projekt", "wyslane", "doreczone"):
        assert fakty(entry).wezwanie == state
        with pytest.raises(Refused, match=r"§ 8 ust\. 2"):
            zakoncz_sprawe(entry.sprawa, sposob="bez_rozpoznania_braki", powod="x", by=biuro.specjalista)
        if state == "projekt":
            wyslij_wszystko(biuro, entry, "wezwanie")
        else:
            odnotuj_doreczenie(entry.sprawa, szablon="wezwanie", dzien=DZIS(), by=biuro.sekretariat)
    assert entry.sprawa.terminy.get(kod="SK_UZUPELNIENIE").zdarzenie == DZIS()
    minelo_wezwanie(biuro, entry)
    assert fakty(entry).wezwanie == "minelo"
    zakoncz_sprawe(entry.sprawa, sposob="bez_rozpoznania_braki", powod="Doręczono, cisza.", by=biuro.specjalista)


@pytest.mark.przepis(f"§ 8 ust. 2 {ROZP}")
def test_completed_letter_is_considered_and_a_second_call_is_possible(biuro):
    entry = skarga(biuro)
    step = krok(biuro, entry, "wezwanie")
    wyslij_wszystko(biuro, entry, "wezwanie")
    odnotuj_doreczenie(entry.sprawa, szablon="wezwanie", dzien=DZIS(), by=biuro.sekretariat)
    with pytest.raises(Refused, match="w toku"):
        krok(biuro, entry, "wezwanie")
    with pytest.raises(UserError, match="od dnia kroku do dziś"):
        odnotuj_odpowiedz_kroku(step, dzien=DZIS() + timedelta(1), wynik="x", by=biuro.specjalista)
    odnotuj_odpowiedz_kroku(step, dzien=DZIS(), wynik="Podał numer sprawy.", by=biuro.specjalista)
    assert fakty(entry).wezwanie == "uzupelniono"
    assert entry.sprawa.terminy.get(kod="SK_UZUPELNIENIE").czym == "uzupełniono"
    assert braki_zakonczenia(entry, "bez_rozpoznania_braki")
    krok(biuro, entry, "wezwanie")


@pytest.mark.przepis(f"§ 8 ust. 1 {ROZP}")
def test_anonymous_letter_stays_registered_without_consideration(biuro):
    entry = skarga(biuro, wnoszacy="brak danych")
    krok(biuro, entry, "anonim")
    case = zakoncz_sprawe(entry.sprawa, sposob="bez_rozpoznania_anonim", powod="Brak danych.", by=biuro.specjalista)
    assert case.sposob == "bez_rozpoznania_anonim"
    named = skarga(biuro, wnoszacy_adres="ul. Testowa 1, 60-001 Poznań")
    with pytest.raises(Refused, match="trzeba rozpatrzyć"):
        zakoncz_sprawe(named.sprawa, sposob="bez_rozpoznania_anonim", powod="x", by=biuro.specjalista)


@pytest.mark.przepis("art. 239 § 1 kpa")
def test_repeated_complaint_needs_the_earlier_refused_case_of_the_same_person(biuro):
    entry = skarga(biuro)
    wrong = [None, entry.sprawa, skarga(biuro).sprawa, bezzasadna(biuro, wnoszacy="Jan Inny")]
    for other in wrong:
        with pytest.raises(Refused, match=r"art\. 239|Art\. 239"):
            podejmij(entry, "ponowna", powod="x", inna_sprawa=other, by=biuro.specjalista)
    with pytest.raises(Refused, match="Podtrzymaj poprzednie stanowisko"):
        zakoncz_sprawe(entry.sprawa, sposob="podtrzymano_stanowisko", powod="x", by=biuro.specjalista)
    podejmij(entry, "ponowna", powod="x", inna_sprawa=bezzasadna(biuro), by=biuro.specjalista)
    zakoncz_sprawe(entry.sprawa, sposob="podtrzymano_stanowisko", powod="Nic nowego.", by=biuro.specjalista)


@pytest.mark.przepis("art. 237 § 2 kpa")
def test_state_of_handling_keeps_the_14_days_and_leaves_the_month_running(biuro):
    entry = skarga(biuro, wnoszacy_rodzaj="posel")
    krok(biuro, entry, "stan_sprawy")
    wyslij_wszystko(biuro, entry, "stan_sprawy")
    assert [t.kod for t in entry.sprawa.terminy.filter(spelniony=None)] == ["SK_ROZPATRZENIE"]


@pytest.mark.przepis("art. 37 § 4 kpa")
def test_reminder_of_the_citizen_starts_two_clocks_which_end_here_when_it_is_passed_on(biuro):
    entry = skarga(biuro)
    krok(biuro, entry, "ponaglenie", dzien=DZIS())
    assert entry.sprawa.terminy.filter(kod__startswith="PONAGLENIE", spelniony=None).count() == 2
    wyslij_wszystko(biuro, entry, "ponaglenie")
    assert entry.sprawa.terminy.get(kod="PONAGLENIE_PRZEKAZANIE").spelniony == DZIS()
    assert entry.sprawa.terminy.get(kod="PONAGLENIE_ROZPATRZENIE").spelniony == DZIS()  # the higher organ's now


@pytest.mark.przepis("art. 237 § 4 kpa")
def test_delay_without_its_notice_must_be_explained_before_the_end(biuro):
    entry = skarga(biuro, data_wplywu=DZIS() - timedelta(days=20))
    termin = entry.sprawa.terminy.get()
    przedluz(termin, nowy=termin.ostateczny + timedelta(days=30), powod="x", by=biuro.specjalista)
    late = termin.ostateczny + timedelta(days=1)
    case = odnotuj_odpowiedz(entry.sprawa, dzien=late, czym="list", by=biuro.sekretariat)
    entry.sprawa = case
    assert [b.przepis for b in braki_zakonczenia(entry, "zasadna")] == ["art. 36, art. 245 kpa"]
    assert not braki_zakonczenia(entry, "zasadna", "Zawiadomiono telefonicznie.")
    zawiadomiono_o_zwloce(case, dzien=DZIS(), czym="list", by=biuro.sekretariat)
    assert not braki_zakonczenia(entry, "zasadna")


@pytest.mark.przepis("art. 221 § 3 kpa")
def test_complaint_for_another_needs_consent_before_it_is_judged(biuro):
    entry = skarga(biuro)
    popraw_wniesienie(entry, w_imieniu="Anna Nowak", powod="Z treści.", by=biuro.specjalista)
    assert [b.przepis for b in braki_zakonczenia(entry, "zasadna")] == ["art. 221 § 3 kpa"]
    step = krok(biuro, entry, "zgoda")
    odnotuj_odpowiedz_kroku(step, dzien=DZIS(), wynik="Zgoda na piśmie.", by=biuro.specjalista)
    entry.refresh_from_db()
    assert entry.zgoda == DZIS()
    assert not braki_zakonczenia(entry, "zasadna")


@pytest.mark.przepis("art. 248 § 2 kpa")
def test_editor_who_asked_is_told_before_the_end(biuro):
    entry = skarga(biuro, wnoszacy_rodzaj="redakcja", wniesienie={"zada_zawiadomienia": True})
    assert [b.przepis for b in braki_zakonczenia(entry, "bezzasadna")] == ["art. 248 § 2 kpa"]
    krok(biuro, entry, "redakcja")
    wyslij_wszystko(biuro, entry, "redakcja")
    assert not braki_zakonczenia(entry, "bezzasadna")


@pytest.mark.przepis(f"§ 10 {ROZP}")
def test_several_subjects_become_several_cases_with_the_same_receipt(biuro):
    day = date(2026, 11, 2)
    entry = skarga(biuro, data_wplywu=day)
    facts = {"tytul": "Druga sprawa", "powod": "Dwie sprawy.", "klucz": uuid4(), "by": biuro.specjalista}
    second = wydziel(entry, **facts)
    assert wydziel(entry, **facts) == second
    assert (second.sprawa.data_wplywu, second.sprawa.wnoszacy) == (day, entry.sprawa.wnoszacy)
    assert second.sprawa.znak != entry.sprawa.znak
    assert entry.kroki.get().inna_sprawa == second.sprawa
    with pytest.raises(Refused, match="Najpierw na stronie toku"):
        odnotuj_odpowiedz(entry.sprawa, dzien=DZIS(), czym="x", by=biuro.sekretariat)
        zakoncz_sprawe(entry.sprawa, sposob="czesciowo_przekazana", by=biuro.specjalista)


@pytest.mark.przepis("art. 246 § 1 kpa")
def test_complaint_about_a_motion_is_linked_with_it(biuro):
    motion = skarga(biuro, rodzaj="wniosek")
    facts = {"tytul": "Skarga", "dzien": DZIS(), "powod": "x", "klucz": uuid4(), "by": biuro.specjalista}
    with pytest.raises(Refused, match=r"art\. 246 § 1 kpa"):
        przyjmij_skarge_po_wniosku(motion, **facts)
    odnotuj_odpowiedz(motion.sprawa, dzien=DZIS(), czym="list", by=biuro.sekretariat)
    new = przyjmij_skarge_po_wniosku(motion, **facts)
    assert (new.rodzaj, new.po_wniosku) == ("skarga", motion.sprawa)


@pytest.mark.przepis("art. 233 kpa")
@pytest.mark.parametrize("kod", ["kpa_233", "petycja"])
def test_other_procedure_is_told_to_the_sender_before_the_end(biuro, kod):
    entry = skarga(biuro)
    krok(biuro, entry, kod)
    case = odnotuj_odpowiedz(entry.sprawa, dzien=DZIS(), czym="list", by=biuro.sekretariat)
    with pytest.raises(Refused, match="zawiadomienia wnoszącego"):
        zakoncz_sprawe(case, sposob="inny_tryb", by=biuro.specjalista)
    wyslij_wszystko(biuro, entry, kod)
    zakoncz_sprawe(case, sposob="inny_tryb", by=biuro.specjalista)
    assert all("inny_tryb" in row.sposob for row in TRYBY)


@pytest.mark.przepis("§ 10 ust. 2")
def test_step_needs_power_reason_and_an_open_case(biuro):
    entry = skarga(biuro)
    with pytest.raises(PermissionDenied):
        podejmij(entry, "petycja", powod="x", by=biuro.analityk)
    with pytest.raises(Refused, match="Napisz"):
        podejmij(entry, "petycja", powod=" ", by=biuro.specjalista)
    with pytest.raises(Refused, match="nie ma na liście"):
        podejmij(entry, "rodzaj", powod="x", by=biuro.specjalista)
    with pytest.raises(UserError, match="który już był"):
        podejmij(entry, "petycja", powod="x", dzien=DZIS() + timedelta(1), by=biuro.specjalista)
    wycofana(biuro, entry)
    with pytest.raises(Refused, match="wznów"):
        podejmij(entry, "petycja", powod="x", by=biuro.specjalista)


def test_step_called_off_ends_its_deadline_but_not_after_its_letter(biuro):
    entry = skarga(biuro)
    step = krok(biuro, entry, "przekazanie")
    odwolaj(step, powod="Pomyłka.", by=biuro.specjalista)
    assert entry.sprawa.terminy.get(kod="SK_PRZEKAZANIE").czym == "krok odwołany"
    again = krok(biuro, entry, "przekazanie")
    odnotuj_wyslanie(entry.sprawa, szablon="przekazanie", dzien=DZIS(), czym="x", by=biuro.sekretariat)
    with pytest.raises(Refused, match="już wyszło"):
        odwolaj(again, powod="x", by=biuro.specjalista)
    cofnij_wyslanie(entry.sprawa, szablon="przekazanie", powod="pomyłka", by=biuro.sekretariat)
    odwolaj(again, powod="x", by=biuro.specjalista)


@pytest.mark.przepis("art. 231 § 1 kpa")
def test_answer_never_fulfils_what_has_an_act_of_its_own(biuro):
    entry = skarga(biuro)
    krok(biuro, entry, "przekazanie")
    spelnij(entry.sprawa, dzien=DZIS(), czym="odpowiedź", by=biuro.sekretariat)
    assert [t.kod for t in entry.sprawa.terminy.filter(spelniony=None)] == ["SK_PRZEKAZANIE"]


def test_filing_is_corrected_with_a_reason(biuro):
    entry = skarga(biuro)
    popraw_wniesienie(entry, forma="redakcja", przekazal="Głos", powod="Pismo przewodnie.", by=biuro.specjalista)
    assert entry.historia.first().akt_czynnosc == "popraw_wniesienie"
    for facts in ({"powod": " "}, {"powod": "x", "zgoda": DZIS()}):
        with pytest.raises(Refused):
            popraw_wniesienie(entry, by=biuro.specjalista, **facts)
