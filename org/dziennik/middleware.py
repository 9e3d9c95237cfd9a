"""What the rules refused is written down (ASVS 16.3.3), and what was read or searched for (RODO art. 5 ust. 2)."""

from http import HTTPStatus

from django.core.exceptions import PermissionDenied

from biuro.core.client import adres
from org.dziennik.operations import odnotuj_odczyt, odnotuj_zdarzenie

# Slices whose pages show no matter of a citizen: the structure, the rules, one's own settings.
BEZ_AKT = frozenset(
    (
        *("administracja", "eksporty", "konta", "logowanie", "mapa", "nieobecnosci", "odczytania", "powierzenia"),
        *("pracownicy", "schemat", "struktura", "widoki", "wyznaczenia", "zarzadzenia"),
    )
)
PODPOWIEDZI = "podpowiedzi"  # completions while one types; the page that is opened is noted


class OdmowyMiddleware:
    """Notes a PermissionDenied of a view as „odmowa”; the page of the refusal is made elsewhere."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Pass on; refusals come to process_exception."""
        return self.get_response(request)

    def process_exception(self, request, exception):
        """Write the refusal; None lets the next middleware answer."""
        if isinstance(exception, PermissionDenied):
            user = getattr(request, "user", None)
            kto = user if user is not None and user.is_authenticated else None
            opis = f"{request.method} {request.path}: {exception}"
            odnotuj_zdarzenie("odmowa", kto=kto, adres=adres(request), opis=opis)


class OdczytyMiddleware:
    """Notes the search for a name or a mark, and every page about one thing that noted no reading by itself.

    A new page is therefore in the log from its first day; the view that knows a better name notes it itself.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        """Answer, then note."""
        response = self.get_response(request)
        match = request.resolver_match
        if (
            match
            and request.method == "GET"
            and response.status_code == HTTPStatus.OK
            and request.user.is_authenticated
        ):
            _note(request, match)
        return response


def _note(request, match) -> None:
    slice_, _, name = match.view_name.partition(":")
    if slice_ in BEZ_AKT or name == PODPOWIEDZI:
        return
    if q := request.GET.get("q", "").strip():
        odnotuj_odczyt(request.user, f"wyszukiwanie: {request.path}", "wyszukiwanie", cel=q)
    elif match.kwargs and not getattr(request.user, "odnotowano_odczyt", False):
        thing = "/".join(str(value) for value in match.kwargs.values())
        odnotuj_odczyt(request.user, f"{match.view_name} {thing}", "strona", cel=str(match.kwargs.get("znak", "")))
