"""What the rules refused is written down (ASVS 16.3.3), and what was read or searched for (RODO art. 5 ust. 2)."""

from http import HTTPStatus

from django.core.exceptions import PermissionDenied

from biuro.core.client import adres
from org.dziennik.operations import odnotuj_odczyt, odnotuj_zdarzenie

# Slices whose pages show no matter of a citizen: the structure, the rules, one's own settings.
BEZ_AKT = frozenset(
    (
        *("administracja", "eksporty", "jrwa", "konta", "logowanie", "mapa", "nieobecnosci", "odczytania"),
        *("powierzenia", "pracownicy", "schemat", "struktura", "widoki", "wyznaczenia", "zarzadzenia"),
    )
)
LISTY = ("lista", "spis")
PODPOWIEDZI = "podpowiedzi"  # completions while one types; the page that is opened is noted


class DziennikMiddleware:
    """Notes a PermissionDenied of a view as „odmowa”, the search for a name or a mark, every list of a register, and
    every page about one thing that noted no reading by itself.

    A new page is therefore in the log from its first day; the view that knows a better name notes it itself.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer, then note what was shown; refusals come to process_exception."""
        response = self.get_response(request)
        shown = request.method == "GET" and response.status_code == HTTPStatus.OK
        if shown and request.resolver_match and request.user.is_authenticated:
            _note(request, request.resolver_match)
        return response

    def process_exception(self, request, exception):
        """Write the refusal; None lets the next middleware make its page."""
        if isinstance(exception, PermissionDenied):
            user = getattr(request, "user", None)
            kto = user if user is not None and user.is_authenticated else None
            opis = f"{request.method} {request.path}: {exception}"
            odnotuj_zdarzenie("odmowa", kto=kto, adres=adres(request), opis=opis)


def _note(request, match) -> None:
    slice_, _, name = match.view_name.partition(":")
    if slice_ in BEZ_AKT or name == PODPOWIEDZI:
        return
    if q := request.GET.get("q", "").strip():
        odnotuj_odczyt(request.user, f"wyszukiwanie: {request.path}", "wyszukiwanie", cel=q)
    elif getattr(request.user, "odnotowano_odczyt", False):
        return
    elif name in LISTY:  # names and subjects of many people at once: which list, narrowed how
        odnotuj_odczyt(request.user, f"lista: {request.path}", "lista", cel=request.GET.urlencode())
    elif match.kwargs:
        thing = "/".join(str(value) for value in match.kwargs.values())
        odnotuj_odczyt(request.user, f"{match.view_name} {thing}", "strona", cel=str(match.kwargs.get("znak", "")))
