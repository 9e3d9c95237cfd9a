"""The form of the end of a case: its outcomes, each with what it still lacks; that one cannot be clicked."""

from django import forms

from biuro.core.forms import TextField
from rejestry.skargi.wymogi import fakty_zamkniecia, sposoby_sprawy
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.sposoby import Sposob, Wymaga
from rejestry.sprawy.zamkniecie import braki, wymogi
from sekretariat.akta.forms_biegu import textarea
from sekretariat.akta.queries import pisma_w_toku
from sekretariat.akta.zgodnosc import braki_pism, sposob_z_pisma

WYMAGA = {
    Wymaga.PISMO: "wymaga wysłanego pisma",
    Wymaga.ADNOTACJA: "wystarczy adnotacja",
    Wymaga.KROK: "wymaga pism kroku i odpowiedzi na niego",
}


class Sposoby(forms.RadioSelect):
    """The outcomes; one that the law does not allow yet cannot be clicked."""

    zablokowane: frozenset[str] = frozenset()

    def create_option(self, name, value, *args, **kwargs):
        """The option, disabled while something is missing."""
        option = super().create_option(name, value, *args, **kwargs)
        if value in self.zablokowane:
            option["attrs"]["disabled"] = True
        return option


class ZakonczForm(forms.Form):
    """The outcome and the note for the file."""

    sposob = forms.ChoiceField(
        label="Sposób załatwienia",
        widget=Sposoby,
        error_messages={"required": "Wybierz sposób załatwienia.", "invalid_choice": "Wybierz sposób z listy."},
    )
    powod = TextField(
        label="Adnotacja w aktach",
        required=False,
        max_length=4000,
        widget=textarea(4),
        help_text="Konieczna, gdy sprawę kończy sama adnotacja.",
    )

    def __init__(self, *args, sprawa: Sprawa, **kwargs):
        super().__init__(*args, **kwargs)
        self.sposoby = sposoby_sprawy(sprawa)
        self.fields["sposob"].pionowo, self.fields["powod"].dopisek = True, ""
        letters = pisma_w_toku(sprawa)
        self.initial.setdefault("sposob", sposob_z_pisma(sprawa))
        missing = {row: _czego_brakuje(sprawa, row, letters) for row in self.sposoby}
        always = [text for text in next(iter(missing.values()), []) if all(text in rest for rest in missing.values())]
        ready_first = sorted(self.sposoby, key=lambda row: bool(missing[row]))
        self.fields["sposob"].choices = [(row.kod, _opis(row, missing[row], always)) for row in ready_first]
        self.fields["sposob"].help_text = f"Przy każdym sposobie zostało jeszcze: {_lista(always)}." if always else ""
        self.fields["sposob"].widget.zablokowane = frozenset(row.kod for row, texts in missing.items() if texts)


def _czego_brakuje(sprawa: Sprawa, sposob: Sposob, w_toku: tuple[str, ...]) -> list[str]:
    """What this outcome still lacks, the note apart: it is written in the same form."""
    missing = braki(wymogi(fakty_zamkniecia(sprawa, sposob, "adnotacja", w_toku)))
    return [*missing, *braki_pism(sprawa, sposob.kod)]


def _opis(sposob: Sposob, missing: list[str], always: list[str]) -> str:
    """The outcome with what it needs; what every outcome lacks is said once, under the list."""
    if missing:
        own = _lista([text for text in missing if text not in always]) or "zobacz pod listą"
        return f"{sposob.nazwa}. Jeszcze nie: {own}."
    return f"{sposob.nazwa} – {WYMAGA[sposob.wymaga]} ({sposob.podstawa}). Można zakończyć."


def _lista(missing: list[str]) -> str:
    """The demands as one clause."""
    return "; ".join(missing)
