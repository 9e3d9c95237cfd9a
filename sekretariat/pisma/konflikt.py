"""Two people changed the same version: what each of them changed, field by field, for the page that lets one choose."""

from django.forms import BoundField

from sekretariat.pisma.forms import PismoForm
from sekretariat.pisma.models import Pismo
from sekretariat.pisma.operations import PISMA, WERSJONOWANE, tresc_z_wersji
from sekretariat.pisma.porownanie import porownaj
from sekretariat.pisma.queries import biezaca


def roznice(pismo: Pismo, form: PismoForm) -> dict:
    """The context of the page: both changes of the text since the version they began from, and the other fields."""
    clean = form.cleaned_data
    theirs = biezaca(pismo)
    base = pismo.wersje.filter(numer=clean["na_wersji"]).first() or theirs
    return {
        "pismo": pismo,
        "form": form,
        "tamta": theirs,
        "podstawa": base,
        "ich_zmiany": porownaj(base.tresc, theirs.tresc),
        "moje_zmiany": porownaj(base.tresc, clean["tresc"]),
        "inne_pola": _inne_pola(vars(tresc_z_wersji(pismo, theirs)), form),
        "pliki": [file.nazwa for file in clean["zalaczniki"]],
    }


def _inne_pola(theirs: dict, form: PismoForm) -> list[tuple[str, str, str]]:
    """[(label, theirs, mine)] of every field but the text that differs: saving mine replaces all of them."""
    fields = [form[name] for name in (*WERSJONOWANE, *PISMA) if name != "tresc"]
    rows = ((field, theirs[field.name], form.cleaned_data[field.name]) for field in fields)
    return [(field.label, _slownie(field, his), _slownie(field, mine)) for field, his, mine in rows if his != mine]


def _slownie(field: BoundField, value: object) -> str:
    """A value as the form shows it."""
    if isinstance(value, bool):
        return "tak" if value else "nie"
    if value in (None, ""):
        return "puste"
    return str(dict(getattr(field.field, "choices", ())).get(value, value))
