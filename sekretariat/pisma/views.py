"""Pages of a letter: reading, its acts, versions, PDF and attachments."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from biuro.core import flash, lists
from biuro.core.errors import UserError
from biuro.core.files.serving import odpowiedz_z_plikiem
from biuro.core.markup import to_html
from biuro.core.pages import form_page
from biuro.core.transitions import Transition
from org.dziennik.operations import odnotuj_odczyt
from org.konta.operations import potwierdz_haslem
from org.podpisywanie.obowiazujace import odczytania_dla
from org.podpisywanie.odczytania import przyjete
from org.uprawnienia.queries import zakres
from rejestry.sprawy.queries import widzi_sprawe
from sekretariat.pisma import queries
from sekretariat.pisma.forms import CzynnoscForm
from sekretariat.pisma.kontrola import kontrola
from sekretariat.pisma.lista import LISTA
from sekretariat.pisma.models import Pismo, WersjaPisma
from sekretariat.pisma.operations import odnotuj_przeczytanie
from sekretariat.pisma.papier import projekt_pdf
from sekretariat.pisma.porownanie import porownaj
from sekretariat.pisma.przebieg import przebieg, zdanie
from sekretariat.pisma.redakcja import moze_edytowac
from sekretariat.pisma.states import Z_HASLEM, obieg
from sekretariat.pisma.uprawnienie import TERAZ, droga


def wczytaj(request: HttpRequest, pk: int) -> Pismo:
    """The letter, if the person sees it; otherwise 404."""
    rows = queries.visible_to(request.user).select_related("pdf", "dotyczy", "sprawa__prowadzi")
    return get_object_or_404(rows, pk=pk)


def lista(request: HttpRequest) -> HttpResponse:
    """The letters this person sees."""
    return lists.odpowiedz(request, LISTA)


def szczegoly(request: HttpRequest, pk: int) -> HttpResponse:
    """The letter with its acts, who may do what and why, and its history."""
    pismo = wczytaj(request, pk)
    odnotuj_odczyt(request.user, f"pismo {pismo.pk}", cel=pismo.znak)
    akceptacje = queries.akceptacje(pismo)
    wazne = [a for a in akceptacje if queries.liczy_sie(a)]
    wersja = queries.biezaca(pismo)
    odnotuj_przeczytanie(wersja, request.user)
    context = {
        "pismo": pismo,
        "sprawa_widoczna": widzi_sprawe(request.user, pismo.sprawa),
        "wersja": wersja,
        "html": to_html(wersja.tresc),
        "akceptacje": akceptacje,
        "wazne": wazne,
        "czynnosci": obieg.available(pismo, request.user),
        "z_haslem": Z_HASLEM,
        "edytuje": moze_edytowac(pismo, request.user),
        "kontrola": kontrola(pismo.szablon, wersja.adresat, wersja.tresc),
        "droga": droga(pismo, request.user, wazne),
        "teraz": TERAZ[pismo.stan],
        "przyjeto": przyjete(pismo.kategoria, odczytania_dla(request.user)),
        "zalaczniki": pismo.zalaczniki.filter(usuniety=False).select_related("plik").order_by("pk"),
        "przebieg": przebieg(pismo, akceptacje),
        "wysylki": pismo.wysylki.order_by("-pk"),
    } | _przedlozenia(request, pismo)
    return render(request, "sekretariat/pisma/szczegoly.html", context)


def _przedlozenia(request: HttpRequest, pismo: Pismo) -> dict:
    """The letter's entries in the register of submissions, and whether one more is to be made by this person."""
    rows, seen = list(pismo.przedlozenia.order_by("-pk")), zakres(request.user)
    handed = any(row.stan == row.Stan.PRZEKAZANE for row in rows)
    return {"przedlozenia": rows, "przedklada": not handed and (seen.sekretariat or seen.wszystko)}


def przejscie(request: HttpRequest, pk: int, name: str) -> HttpResponse:
    """Every act of the table in states.py: GET asks for the reason and the password, POST performs it."""
    pismo = wczytaj(request, pk)
    if name not in obieg.transitions:
        raise Http404
    act = obieg.transitions[name]
    asks = {"powod": act.needs_reason, "haslo": name in Z_HASLEM}
    form = CzynnoscForm(request.POST or None, initial={"wersja": pismo.wersja}, **asks)
    if form.is_valid() and _performed(request, pismo, name, form):
        flash.say(request, f"{zdanie(name, form.cleaned_data['wersja'])} Stan pisma „{pismo.temat}”: {_state(pismo)}.")
        return redirect("pisma:szczegoly", pk=pk)
    context = {"form": form, "pismo": pismo, "akt": act, "odmowa": _odmowa(request, pismo, act)}
    return form_page(request, "sekretariat/pisma/przejscie.html", context)


def _odmowa(request: HttpRequest, pismo: Pismo, act: Transition) -> str:
    """Why the act would be refused now; empty when it would not."""
    if pismo.stan not in act.source:
        return f"Ta czynność nie jest teraz możliwa: stan to „{pismo.get_stan_display()}”."
    return "" if act.rule.authority(request.user, pismo) else act.rule.explain(request.user, pismo)


def _performed(request: HttpRequest, pismo: Pismo, name: str, form: CzynnoscForm) -> bool:
    """Perform the act; a wrong password stays on the form, other refusals are pages of their own."""
    clean = form.cleaned_data
    if "haslo" in clean:
        try:
            potwierdz_haslem(request.user, clean["haslo"])
        except UserError as refusal:
            form.add_error("haslo", str(refusal))
            return False
    obieg.perform(pismo, name, who=request.user, reason=clean.get("powod", ""), version=clean["wersja"])
    return True


def _state(pismo: Pismo) -> str:
    return Pismo.objects.get(pk=pismo.pk).get_stan_display().lower()


def wersje(request: HttpRequest, pk: int) -> HttpResponse:
    """All versions, and what changed between any two of them (?od=1&do=3)."""
    pismo = wczytaj(request, pk)
    odnotuj_odczyt(request.user, f"pismo {pismo.pk}", "wersje", cel=pismo.znak)
    rows = list(pismo.wersje.select_related("autor").order_by("-numer"))
    by_number = {str(row.numer): row for row in rows}
    nowsza = by_number.get(request.GET.get("do", ""), rows[0])
    starsza = by_number.get(request.GET.get("od", ""), by_number.get(str(nowsza.numer - 1), nowsza))
    context = {"pismo": pismo, "wersje": rows, "starsza": starsza, "nowsza": nowsza, "zmiany": zmiany(starsza, nowsza)}
    return render(request, "sekretariat/pisma/wersje.html", context)


def zmiany(starsza: WersjaPisma, nowsza: WersjaPisma) -> list[tuple[str, list]]:
    """[(name of a field, pieces)] of the fields that differ, the text last."""
    fields = [("Temat", "temat"), ("Adresat", "adresat"), ("Adres", "adresat_adres"), ("Treść", "tresc")]
    pairs = [(name, getattr(starsza, field), getattr(nowsza, field)) for name, field in fields]
    pairs.insert(3, ("Załączniki", _names(starsza), _names(nowsza)))
    return [(name, porownaj(before, after)) for name, before, after in pairs if before != after]


def _names(wersja: WersjaPisma) -> str:
    return "\n".join(f"{z['nazwa']} ({z['sha256'][:12]})" for z in wersja.zalaczniki)


def pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The signed PDF, byte for byte as it was signed; of a draft a preview marked „Projekt”."""
    pismo = wczytaj(request, pk)
    odnotuj_odczyt(request.user, f"pismo {pismo.pk}", "PDF", cel=pismo.znak)
    name = f"{pismo.znak or 'pismo'} {pismo.pk}.pdf"
    if pismo.pdf:
        return odpowiedz_z_plikiem(pismo.pdf, name, inline=True)
    content = projekt_pdf(pismo, queries.biezaca(pismo))
    headers = {
        "Content-Disposition": f'inline; filename="projekt-{pismo.pk}.pdf"',
        "Cache-Control": "private, no-store",
    }
    return HttpResponse(content, content_type="application/pdf", headers=headers)


def zalacznik(request: HttpRequest, pk: int, zalacznik_pk: int) -> HttpResponse:
    """An attachment of the letter, also one taken away later: versions still name it."""
    pismo = wczytaj(request, pk)
    row = get_object_or_404(pismo.zalaczniki.select_related("plik"), pk=zalacznik_pk)
    odnotuj_odczyt(request.user, f"pismo {pismo.pk}", "załącznik", cel=pismo.znak)
    return odpowiedz_z_plikiem(row.plik, row.nazwa, inline=True)
