"""What the rules of the course ask about a complaint: plain facts, gathered once."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from org.podpisywanie.queries import holder_of
from org.struktura.models import Stanowisko
from rejestry.skargi.models import KrokSkargi, Skarga
from rejestry.sprawy.models import Sprawa
from rejestry.sprawy.queries import BEZ_NAZWY, tej_osoby
from rejestry.terminy.models import Termin

R = Skarga.Rodzaj
ODMOWNE = ("bezzasadna", "nieuwzgledniony")


@dataclass(frozen=True)
class Fakty:
    """A complaint or motion as the rules see it on a day."""

    rodzaj: str = R.SKARGA
    zamknieta: bool = False
    odpowiedziano: bool = False
    posel: bool = False
    posel_przekazal: bool = False  # passed on the complaint of another person: both are told (art. 237 § 2)
    redakcja: bool = False
    zada_zawiadomienia: bool = False
    zada_potwierdzenia: bool = False
    pelne_dane: bool = True  # name and address (§ 8 ust. 1)
    w_imieniu: bool = False
    zgoda: bool = False
    dotyczy_pracownika: bool = False
    dotyczy_dyrektora: bool = False
    po_terminie: bool = False
    odmowiono_wczesniej: bool = True  # an earlier complaint of the same person was refused (art. 239 § 1)
    dolaczone: tuple[str, ...] = ()  # complaints closed as joined to this one: they are answered here or nowhere
    kroki: frozenset[str] = frozenset()  # codes of the steps taken and not called off
    wezwanie: str = ""  # "", "projekt", "wyslane", "doreczone", "minelo", "uzupelniono"

    @property
    def skarga(self) -> bool:
        """A complaint, not a motion."""
        return self.rodzaj == R.SKARGA


def fakty(skarga: Skarga, dzien: date | None = None) -> Fakty:
    """Gather the facts of the day (today)."""
    sprawa, today = skarga.sprawa, dzien or timezone.localdate()
    steps = {row.kod: row for row in skarga.kroki.filter(odwolany=False).order_by("pk")}
    late = sprawa.terminy.filter(spelniony=None, wstrzymany_od=None, ostateczny__lt=today)
    director = holder_of(Stanowisko.Funkcja.DYREKTOR, today)
    return Fakty(
        rodzaj=skarga.rodzaj,
        zamknieta=sprawa.stan == Sprawa.Stan.ZALATWIONA,
        odpowiedziano=sprawa.odpowiedz_wyslano is not None,
        posel=skarga.wnoszacy_rodzaj == Skarga.Wnoszacy.POSEL,
        posel_przekazal=posel_przekazal(skarga),
        redakcja=bool({skarga.wnoszacy_rodzaj, skarga.forma} & REDAKCJE),
        zada_zawiadomienia=skarga.zada_zawiadomienia,
        zada_potwierdzenia=skarga.zada_potwierdzenia,
        pelne_dane=pelne_dane(sprawa),
        w_imieniu=bool(skarga.w_imieniu),
        zgoda=skarga.zgoda is not None,
        dotyczy_pracownika=sprawa.dotyczy_id is not None,
        dotyczy_dyrektora=sprawa.dotyczy_id is not None and director is not None and sprawa.dotyczy_id == director.pk,
        odmowiono_wczesniej=odmowiono_wczesniej(sprawa),
        po_terminie=late.exclude(kod__in=STRONY).exists(),
        dolaczone=dolaczone(sprawa),
        kroki=frozenset(steps),
        wezwanie=stan_wezwania(steps.get("wezwanie"), sprawa, today),
    )


# Art. 249: what art. 248 says of an editor holds for a social organisation, too.
REDAKCJE = {Skarga.Wnoszacy.REDAKCJA, Skarga.Wnoszacy.ORGANIZACJA}
STRONY = ("SK_UZUPELNIENIE",)


def dolaczone(sprawa: Sprawa) -> tuple[str, ...]:
    """The marks of complaints that ended because their answer is to be in this case."""
    rows = KrokSkargi.objects.filter(kod="polaczenie", odwolany=False, inna_sprawa=sprawa)
    rows = rows.filter(skarga__sprawa__stan=Sprawa.Stan.ZALATWIONA).select_related("skarga__sprawa")
    return tuple(str(row.skarga.sprawa) for row in rows.order_by("pk"))


def posel_przekazal(skarga: Skarga) -> bool:
    """Did a deputy, senator or councillor pass on the complaint of another person?"""
    return skarga.wnoszacy_rodzaj == Skarga.Wnoszacy.POSEL and bool(skarga.przekazal.strip())


def pelne_dane(sprawa: Sprawa) -> bool:
    """Are there the name and the address of § 8 ust. 1? An e-mail address is read as no address."""
    return sprawa.wnoszacy.strip().casefold() not in BEZ_NAZWY and bool(sprawa.wnoszacy_adres.strip())


def odmowiono_wczesniej(sprawa: Sprawa) -> bool:
    """Was another complaint of the same person found groundless?"""
    refused = Sprawa.objects.filter(sposob=ODMOWNE[0]).exclude(pk=sprawa.pk)
    return tej_osoby(refused, sprawa.wnoszacy, sprawa.wnoszacy_email).exists()


def stan_wezwania(krok: KrokSkargi | None, sprawa: Sprawa, dzien: date) -> str:
    """How far a call of § 8 ust. 2 has gone."""
    if krok is None:
        return ""
    if krok.odpowiedz:
        return "uzupelniono"
    if krok.doreczono is None:
        return "wyslane" if krok.wyslano else "projekt"
    termin = Termin.objects.filter(sprawa=sprawa, kod="SK_UZUPELNIENIE", zdarzenie=krok.doreczono).last()
    return "minelo" if termin and termin.ostateczny < dzien else "doreczone"
