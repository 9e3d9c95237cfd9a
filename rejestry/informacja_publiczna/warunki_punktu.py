"""What the law forbids among the outcomes of a point, each refusal with its article."""

from datetime import date
from typing import Any

from biuro.core.polish import short_date
from rejestry.informacja_publiczna.kroki import KROKI
from rejestry.informacja_publiczna.models import Krok, WniosekUdip
from rejestry.informacja_publiczna.queries import Stan
from rejestry.informacja_publiczna.rules import Warunek, ostatni_dzien
from rejestry.informacja_publiczna.sposoby import BRAK, SposobPunktu

R = Krok.Rodzaj
ODPOWIEDZI = dict(KROKI[R.OPLATA].odpowiedzi)
WEZWANIE_PRZETWORZONA = 7  # days; the statute gives none, this is what offices give at least (C2)


def przeszkoda_punktu(stan: Stan, sposob: SposobPunktu, dane: dict[str, Any]) -> str:
    """Why a point may not end this way, with the article; empty when it may."""
    missing = [BRAK[field] for field in sposob.pola if not str(dane.get(field, "")).strip()]
    if missing:
        return f"Podaj: {', '.join(missing)} ({sposob.podstawa})."
    if sposob.kod in BEZ_PISMA:
        return BEZ_PISMA[sposob.kod](stan)
    check = PO_KROKU.get((sposob.po_kroku, sposob.kod)) or PO_KROKU.get((sposob.po_kroku, ""))
    return check(stan) if check else ""


def _da_sie_odpowiedziec(stan: Stan) -> str:
    """Silence is no answer: who left an address or an e-mail gets one (art. 13 ust. 1)."""
    case = stan.wniosek.sprawa
    known = case.wnoszacy_email.strip() or case.wnoszacy_adres.strip()
    return f"Wnioskodawca podał adres do odpowiedzi ({known}). Odpowiedz mu (art. 13 ust. 1 udip)." if known else ""


def _bez_pisma(stan: Stan) -> str:
    """Art. 10 ust. 2 is about what is given on the spot; a way of sending that was asked for binds (art. 14 ust. 1)."""
    if stan.wniosek.zadany_sposob not in WYSYLANE:
        return ""
    way = stan.wniosek.get_zadany_sposob_display()
    return f"Wnioskodawca chce dostać odpowiedź {way}. Udostępnij ją tak, pismem (art. 14 ust. 1 udip)."


WYSYLANE = tuple(WniosekUdip.Sposob(code) for code in ("email", "poczta", "edoreczenia", "epuap", "nosnik"))
BEZ_PISMA: dict[str, Warunek] = {"brak_kontaktu": _da_sie_odpowiedziec, "od_razu": _bez_pisma}


def _po_formie(stan: Stan) -> str:
    step = stan.ostatni(R.FORMA)
    if step is None or step.odpowiedz != "zmienil":
        return "Najpierw powiadom o innej formie i odnotuj nowy wniosek (art. 14 ust. 2 udip)."
    return ""


def _umorzenie(stan: Stan) -> str:
    step = stan.ostatni(R.FORMA)
    if step is None or step.doreczono is None:
        return "Umorzyć można dopiero po doręczonym powiadomieniu, jak można udostępnić (art. 14 ust. 2 udip)."
    if step.odpowiedziano:
        return "Wnioskodawca odpowiedział na powiadomienie, więc nie ma podstaw do umorzenia (art. 14 ust. 2 udip)."
    last = ostatni_dzien("IP_FORMA", step.doreczono)
    return _do_konca(stan, last, "Wnioskodawca ma czas na nowy wniosek", "art. 14 ust. 2 udip")


def _po_oplacie(stan: Stan) -> str:
    step = stan.ostatni(R.OPLATA)
    if step is None or step.doreczono is None:
        return "Najpierw doręcz powiadomienie o opłacie (art. 15 ust. 2 udip)."
    if step.odpowiedz in ("wycofal", "nie_przyjmuje"):
        return f"Wnioskodawca odpowiedział na powiadomienie: {ODPOWIEDZI[step.odpowiedz]} (art. 15 ust. 2 udip)."
    if step.odpowiedziano:
        return ""
    last = ostatni_dzien("IP_OPLATA_CZEKAJ", step.doreczono)
    return _do_konca(stan, last, "Wnioskodawca może jeszcze zmienić wniosek albo go wycofać", "art. 15 ust. 2 udip")


def _nie_przyjal(stan: Stan) -> str:
    step = stan.ostatni(R.OPLATA)
    if step is None or step.odpowiedz != "nie_przyjmuje":
        return "Najpierw powiadom o opłacie i odnotuj, że wnioskodawca jej nie przyjął (art. 15 ust. 2 udip)."
    return ""


def _nie_wykazal(stan: Stan) -> str:
    step = stan.ostatni(R.PRZETWORZONA)
    if step is None or step.doreczono is None:
        return "Najpierw doręcz wezwanie do wykazania interesu publicznego (art. 3 ust. 1 pkt 1 udip)."
    if step.odpowiedz == "wykazal":
        return "Wnioskodawca wykazał interes publiczny, więc nie ma podstaw do odmowy (art. 3 ust. 1 pkt 1 udip)."
    if step.odpowiedziano:
        return ""
    last = ostatni_dzien_odpowiedzi(step)
    return _do_konca(stan, last, "Wnioskodawca ma czas na odpowiedź", "art. 3 ust. 1 pkt 1 udip")


def _nie_uzupelnil(stan: Stan) -> str:
    step = stan.ostatni(R.BRAKI)
    if step is None or step.doreczono is None:
        return "Najpierw doręcz wezwanie do uzupełnienia (art. 64 § 2 kpa)."
    if step.odpowiedziano:
        return "Wnioskodawca odpowiedział na wezwanie: wydaj decyzję (art. 64 § 2 kpa)."
    return _do_konca(stan, ostatni_dzien("IP_BRAKI", step.doreczono), "Wnioskodawca ma czas", "art. 64 § 2 kpa")


def ostatni_dzien_odpowiedzi(krok: Krok) -> date:
    """Until when the applicant may answer a delivered notice or call."""
    if krok.rodzaj == R.PRZETWORZONA:
        return date.fromordinal(krok.doreczono.toordinal() + WEZWANIE_PRZETWORZONA)
    return ostatni_dzien(KROKI[R(krok.rodzaj)].biegnie, krok.doreczono)


def _do_konca(stan: Stan, last: date, words: str, przepis: str) -> str:
    return f"{words} do {short_date(last)} ({przepis})." if stan.dzis <= last else ""


PO_KROKU: dict[tuple[str, str], Warunek] = {
    ("forma", "udostepniono_inaczej"): _po_formie,
    ("forma", "umorzenie"): _umorzenie,
    ("oplata", "oplata_nieprzyjeta"): _nie_przyjal,
    ("oplata", ""): _po_oplacie,
    ("przetworzona", ""): _nie_wykazal,
    ("braki", ""): _nie_uzupelnil,
}
