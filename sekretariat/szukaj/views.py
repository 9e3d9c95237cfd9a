"""The search of the top bar. It is POST, so that names of citizens stay out of addresses and logs of servers."""

from django.shortcuts import redirect, render

from biuro.core.polish.text import clean_line
from org.dziennik.operations import odnotuj_odczyt
from sekretariat.szukaj.queries import dokladnie, wyniki

NAJDLUZSZE = 200  # characters, as in the field


def szukaj(request):
    """The page of results; a whole mark or number of one visible thing leads straight to it."""
    text = clean_line(request.POST.get("q", "")[:NAJDLUZSZE])
    if not text:
        return render(request, "sekretariat/szukaj/wyniki.html", {"szukane": ""})
    odnotuj_odczyt(request.user, "wyszukiwanie: /szukaj/", "wyszukiwanie", cel=text)
    if there := dokladnie(request.user, text):
        return redirect(there)
    context = {"szukane": text, "grupy": wyniki(request.user, text)}
    return render(request, "sekretariat/szukaj/wyniki.html", context)
