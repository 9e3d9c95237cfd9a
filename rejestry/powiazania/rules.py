"""What stands in the way of moving a case to another mark, joining it and opening a sub-file; pure sentences."""

from datetime import date

from rejestry.informacja_publiczna.queries import KLASA as KLASA_INFORMACJI
from rejestry.skargi.queries import KLASA as KLASA_SKARG
from rejestry.sprawy.models import Sprawa

Z_REJESTREM = {
    KLASA_SKARG: "rejestru skarg i wniosków (§ 7 ust. 2 pkt 13)",
    KLASA_INFORMACJI: "rejestru wniosków o informację publiczną (§ 7 ust. 2 pkt 12)",
}


def przeszkoda_przeniesienia(sprawa: Sprawa, jednostka_id: int, symbol: str) -> str:
    """Why the case may not go on under a mark of this unit and class; empty when it may."""
    return (
        _zamknieta(sprawa)
        or z_rejestru(sprawa.klasa_symbol)
        or ("Podteczki nie przenosi się: przenieś jej sprawy." if sprawa.podteczka else "")
        or _bez_zmiany(sprawa, jednostka_id, symbol)
    )


def z_rejestru(symbol: str) -> str:
    """Why a case of this class keeps its mark for ever; empty for classes without a register of their own."""
    if symbol not in Z_REJESTREM:
        return ""
    return (
        f"Sprawa stoi w ciągu numerów {Z_REJESTREM[symbol]}, więc nie zmienia klasy ani komórki. "
        "Jeśli to inna sprawa, załóż nową z tego samego pisma, a tę zakończ jako załatwianą w innym trybie."
    )


def przeszkoda_obok(symbol: str) -> str:
    """Why no case of this class may be opened beside one of a register; empty when it may."""
    if symbol not in Z_REJESTREM:
        return ""
    return f"Wpis do {Z_REJESTREM[symbol]} powstaje na stronie toku (§ 10 rozporządzenia) albo z pisma."


def przeszkoda_polaczenia(sprawa: Sprawa, inna: Sprawa) -> str:
    """Why this case may not go on in the other one; empty when it may."""
    if sprawa.klasa_symbol == KLASA_INFORMACJI:
        return "Wniosku o informację publiczną nie kończy połączenie: każdy punkt ma swoją odpowiedź (art. 13 udip)."
    if sprawa.podteczka or inna.podteczka:
        return "Podteczki nie łączy się ze sprawą: połącz sprawy, które w niej leżą."
    if inna.stan == Sprawa.Stan.ZALATWIONA:
        return f"Sprawa {inna} jest załatwiona, więc nic się w niej nie toczy. Najpierw ją wznów."
    return _zamknieta(sprawa) or _ta_sama(sprawa, inna)


def przeszkoda_zwiazku(sprawa: Sprawa, inna: Sprawa) -> str:
    """Why the two cases may not be related; empty when they may."""
    return _ta_sama(sprawa, inna)


def przeszkoda_podteczki(symbol: str) -> str:
    """Why no group may be set apart in this class; empty when it may."""
    if symbol in Z_REJESTREM:
        return f"Klasa {symbol} ma jeden ciąg numerów {Z_REJESTREM[symbol]}, więc nie wydziela się w niej podteczek."
    return ""


def przeszkoda_w_podteczce(podstawa: Sprawa, dzien: date) -> str:
    """Why no case may be opened on that day in the sub-file; empty when it may."""
    if not podstawa.podteczka:
        return f"Sprawa {podstawa} nie jest podstawą podteczki."
    if podstawa.stan == Sprawa.Stan.ZALATWIONA:
        return f"Podteczka {podstawa} jest zamknięta. Najpierw ją wznów."
    if podstawa.rok != dzien.year:
        return f"Podteczka {podstawa} jest z {podstawa.rok} roku. W nowym roku wydziel nową: numer nadaje spis roku."
    return ""


def _zamknieta(sprawa: Sprawa) -> str:
    return f"Sprawa {sprawa} jest załatwiona. Najpierw ją wznów." if sprawa.stan == Sprawa.Stan.ZALATWIONA else ""


def _bez_zmiany(sprawa: Sprawa, jednostka_id: int, symbol: str) -> str:
    same = (sprawa.jednostka_id, sprawa.klasa_symbol) == (jednostka_id, symbol)
    return "Sprawa jest już w tej komórce i klasie." if same else ""


def _ta_sama(sprawa: Sprawa, inna: Sprawa) -> str:
    return "Podaj znak innej sprawy niż ta." if sprawa.pk == inna.pk else ""
