"""What stands in the way of a path: "" or „Nie: …” with the article. Pure functions of the facts."""

from rejestry.skargi.fakty import Fakty

W_TOKU = ("projekt", "wyslane", "doreczone")


def tylko_skarga(f: Fakty) -> str:
    """Art. 231 lets only a complaint be answered by naming the right organ."""
    return "" if f.skarga else "Nie: wniosku nie wystarczy odesłać. Trzeba go przekazać w 7 dni (art. 243 kpa)."


def o_pracowniku(f: Fakty) -> str:
    """Art. 232 § 2 is about a complaint against an employee."""
    if not f.skarga:
        return "Nie: przepis mówi o skardze na pracownika, a to jest wniosek (art. 232 § 2 kpa)."
    if f.dotyczy_dyrektora:
        return "Nie: skargę na dyrektora rozpatruje przełożony poza Biurem. Przekaż ją (art. 231 kpa)."
    return "" if f.dotyczy_pracownika else "Nie: nie wskazano pracownika, którego dotyczy (art. 232 § 2 kpa)."


def do_nizszego(f: Fakty) -> str:
    """Art. 232 § 1 forbids passing a complaint to whom it accuses."""
    if not f.skarga:
        return "Nie: przepis mówi o skardze (art. 232 § 1 kpa). Wniosek przekaż według art. 243 kpa."
    if f.dotyczy_pracownika:
        return "Nie: skarga zarzuca coś tej jednostce lub jej pracownikowi (art. 232 § 1 kpa, § 11 rozporządzenia)."
    return ""


def bez_danych(f: Fakty) -> str:
    """§ 8 ust. 1."""
    return "Nie: są imię i nazwisko (nazwa) oraz adres (§ 8 ust. 1 rozporządzenia)." if f.pelne_dane else ""


def bez_wezwania(f: Fakty) -> str:
    """A second call only after the first one was answered."""
    if f.wezwanie in W_TOKU:
        return "Nie: wezwanie jest w toku. Poczekaj na doręczenie i 7 dni (§ 8 ust. 2 rozporządzenia)."
    return ""


def wezwanie_minelo(f: Fakty) -> str:
    """§ 8 ust. 2: only after seven days from delivery without an answer."""
    if f.wezwanie == "minelo":
        return ""
    done = {"uzupelniono": "wnoszący uzupełnił pismo", "doreczone": "7 dni od doręczenia jeszcze nie minęło"}
    why = done.get(f.wezwanie, "najpierw wyślij wezwanie i wpisz jego doręczenie")
    return f"Nie: {why} (§ 8 ust. 2 rozporządzenia)."


def ponowna(f: Fakty) -> str:
    """Art. 239 wants an earlier refused complaint; art. 247 does not extend it to motions."""
    if not f.skarga:
        return "Nie: art. 247 kpa nie obejmuje art. 239 kpa. Ponowny wniosek trzeba rozpatrzyć."
    none = "Nie: nie ma wcześniejszej skargi tej osoby uznanej za bezzasadną (art. 239 § 1 kpa)."
    return "" if f.odmowiono_wczesniej else none


def posel(f: Fakty) -> str:
    """Art. 237 § 2 names deputies, senators and councillors."""
    return "" if f.posel else "Nie: 14 dni mają tylko posłowie, senatorowie i radni (art. 237 § 2 kpa)."


def przekazal(f: Fakty) -> str:
    """Art. 237 § 2: who passed on the complaint of another person is told beside that person."""
    if not f.posel:
        return posel(f)
    none = "Nie: poseł, senator lub radny wniósł to we własnym imieniu, więc dostaje samą odpowiedź (art. 237 § 2 kpa)."
    return "" if f.posel_przekazal else none


def spozniona(f: Fakty) -> str:
    """The notice of delay makes sense while the case is not answered."""
    return "Nie: odpowiedź jest już wysłana." if f.odpowiedziano else ""


def redakcja(f: Fakty) -> str:
    """Art. 248 § 2 and 249: only an editor or organisation who asked for it."""
    if not f.redakcja:
        return "Nie: tej sprawy nie przekazała redakcja ani organizacja społeczna (art. 248, art. 249 kpa)."
    asked = "Nie: redakcję lub organizację zawiadamia się, gdy tego zażądała (art. 248 § 2, art. 249 kpa)."
    return "" if f.zada_zawiadomienia else asked


def po_wniosku(f: Fakty) -> str:
    """Art. 246: a complaint about how a motion was settled, or that it was not in time."""
    if f.skarga:
        return "Nie: to jest skarga. Art. 246 kpa mówi o skardze na załatwienie wniosku."
    late = f.odpowiedziano or f.zamknieta or f.po_terminie
    return "" if late else "Nie: wniosek nie jest jeszcze załatwiony, a termin nie minął (art. 246 § 1 kpa)."


def zgoda(f: Fakty) -> str:
    """Art. 221 § 3."""
    if not f.w_imieniu:
        return "Nie: pismo nie jest wniesione w imieniu innej osoby (art. 221 § 3 kpa)."
    return "Nie: zgoda tej osoby jest w aktach." if f.zgoda else ""
