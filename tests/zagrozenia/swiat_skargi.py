"""An oral complaint in its course with a step, a question, an action and a deadline; and the addresses of it all."""

from datetime import timedelta
from types import SimpleNamespace
from uuid import uuid4

from django.utils import timezone

from rejestry.badanie.operations import dodaj
from rejestry.zgloszenia.operations import przyjmij_ustnie
from tests.rejestry.skargi_helpers import krok

USTNA = {"rodzaj": "skarga", "zglaszajacy": "Łucja Żółć", "adres": "ul. Testowa 1, 60-001 Poznań"}


def skarga_w_toku(biuro) -> SimpleNamespace:
    """The protocol and what hangs on its complaint, all of the specialist."""
    later, by = timezone.localdate() + timedelta(days=5), biuro.specjalista
    protokol = przyjmij_ustnie(**USTNA, tytul="Kolejka", tresc="Czekała.", wideo=False, klucz=uuid4(), by=by)
    skarga, common = protokol.skarga, {"do": later, "by": by}
    krok(biuro, skarga, "przekazanie")
    asked = dodaj(skarga, "wyjasnienie", klucz=uuid4(), kogo="Zarząd Dróg Miejskich", pytania="Kiedy?", **common)
    action = dodaj(skarga, "dzialanie", klucz=uuid4(), opis="Więcej okienek", odpowiedzialny=by, **common)
    return SimpleNamespace(protokol=protokol, sprawa=skarga.sprawa, krok=skarga.kroki.get(), asked=asked, action=action)


def adresy_skargi(w, gone, absent):
    """{name: (arguments of what exists, of what does not)}."""
    znak, step, due = w.sprawa.znak, w.krok.pk, w.sprawa.terminy.first().pk
    pages = {
        **dict.fromkeys(("skargi_tok:tok", "skargi_tok:wniesienie"), ()),
        **dict.fromkeys(("skargi_tok:odpowiedz", "skargi_tok:odwolaj"), (step,)),
        "skargi_tok:napisz": (step, "skarga_przekazanie"),
        "skargi_tok:krok": ("odpis",),
        "badanie:dodaj": ("ustalenie",),
    }
    things = {
        "badanie:wyjasnienie": (w.asked.pk,),
        "badanie:dzialanie": (w.action.pk,),
        **dict.fromkeys(("zgloszenia:protokol", "zgloszenia:pdf", "zgloszenia:podpisano"), (w.protokol.pk,)),
        **dict.fromkeys(("terminy:szczegoly", "terminy:pdf"), (due,)),
        "terminy:zmiana": (due, "przedluz"),
    }
    known = {name: ((znak, *rest), (*gone, *rest)) for name, rest in pages.items()}
    return known | {name: (args, (absent, *args[1:])) for name, args in things.items()}
