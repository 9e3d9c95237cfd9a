"""One sentence for every act in the history of a list."""

from biuro.core.timeline import Wpis
from sekretariat.archiwum.models import SpisArchiwalny

ZDANIA = {
    "sporzadz": ("Sporządzono spis {w.rodzaj}/{w.numer}/{w.rok}", "file-plus"),
    "przedloz": ("Przedłożono do sprawdzenia", "send"),
    "zwroc": ("Zwrócono do poprawy", "arrow-back-up"),
    "przyjmij": ("Sprawdzono i przyjęto akta do archiwum zakładowego", "archive"),
    "sprawdz": ("Sprawdzono: te akta można brakować", "checks"),
    "wystap": ("Wysłano wniosek o zgodę archiwum państwowego: {w.wniosek}", "send"),
    "zgoda": ("Zgoda archiwum państwowego: {w.zgoda} z {w.zgoda_dzien:%d.%m.%Y}", "circle-check"),
    "odmowa": ("Archiwum państwowe odmówiło zgody", "x"),
    "wybrakuj": ("Odnotowano zniszczenie akt. Wpisy w spisach spraw zostają", "trash"),
    "anuluj": ("Anulowano spis, numer zostaje zajęty", "x"),
}


def historia(spis: SpisArchiwalny) -> list[Wpis]:
    """Every act, newest first."""
    rows = spis.historia.select_related("history_user").order_by("-history_id")
    return [_wpis(row) for row in rows]


def _wpis(row) -> Wpis:
    words, icon = ZDANIA.get(row.akt_czynnosc, ("Zmieniono dane", "edit"))
    return Wpis(
        zdanie=words.format(w=row),
        kiedy=row.history_date,
        ikona=icon,
        rodzaj="done",
        kto=str(row.history_user or "system"),
        jako=row.akt_jako,
        podstawa=row.akt_podstawa,
        za=row.akt_za,
        powod=row.history_change_reason,
    )
