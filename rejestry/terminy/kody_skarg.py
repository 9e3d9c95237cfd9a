"""Deadlines of complaints and motions: Dział VIII kpa and the regulation of the Council of Ministers of 8.01.2002."""

from rejestry.terminy.kod import Jednostka, Kod, Rodzaj

ROZPATRZENIE = ("SK_ROZPATRZENIE", "WN_ROZPATRZENIE")  # art. 237 § 1, art. 244 kpa
POSEL = ("SK_POSEL_RADNY", "WN_POSEL_RADNY")  # art. 237 § 2, art. 247 kpa

SPRAWOZDANIE = "Opóźnienie wykaże sprawozdanie ze skarg i wniosków."
STAN_SPRAWY = (
    "Tego terminu nie można przedłużyć. Jeśli trzeba zebrać dowody lub wyjaśnienia, zawiadom w tym terminie"
    " o stanie rozpatrzenia sprawy (art. 237 § 2 kpa)."
)

KODY = (
    Kod(
        kod="SK_PRZEKAZANIE",
        nazwa="przekazanie skargi organowi właściwemu",
        podstawa="art. 231 § 1 kpa",
        pole="data wpływu skargi",
        ile=7,
        osobna=True,
        skutek=SPRAWOZDANIE,
    ),
    Kod(
        kod="WN_PRZEKAZANIE",
        nazwa="przekazanie wniosku organowi właściwemu",
        podstawa="art. 243 kpa",
        pole="data wpływu wniosku",
        ile=7,
        osobna=True,
        skutek=SPRAWOZDANIE,
    ),
    Kod(
        kod="SK_ROZPATRZENIE",
        nazwa="załatwienie skargi",
        podstawa="art. 237 § 1 kpa",
        pole="data wpływu skargi do organu właściwego",
        ile=1,
        jednostka=Jednostka.MIESIACE,
        przedluzenie=(
            "Przed końcem terminu zawiadom skarżącego o zwłoce: podaj przyczynę, nowy termin i pouczenie o ponagleniu"
            " (art. 237 § 4 i art. 36 kpa). Zawiadomienie można powtórzyć."
        ),
        przedluza="art. 237 § 4 w związku z art. 36 § 1 kpa",
        skutek="Skarżący może wnieść ponaglenie (art. 37 kpa). Za zwłokę odpowiada pracownik (art. 223 § 2 kpa).",
    ),
    Kod(
        kod="WN_ROZPATRZENIE",
        nazwa="załatwienie wniosku",
        podstawa="art. 244 w związku z art. 237 § 1 kpa",
        pole="data wpływu wniosku do organu właściwego",
        ile=1,
        jednostka=Jednostka.MIESIACE,
        przedluzenie=(
            "Przed końcem terminu zawiadom wnioskodawcę, co już zrobiono i kiedy spodziewasz się załatwić wniosek"
            " (art. 245 kpa)."
        ),
        przedluza="art. 245 kpa",
        skutek="Wnioskodawca może wnieść skargę (art. 246 kpa).",
    ),
    Kod(
        kod="SK_POSEL_RADNY",
        nazwa="zawiadomienie posła, senatora lub radnego o załatwieniu skargi",
        podstawa="art. 237 § 2 kpa",
        pole="data wniesienia lub przekazania skargi przez posła, senatora lub radnego",
        ile=14,
        przedluzenie=STAN_SPRAWY,
        skutek=SPRAWOZDANIE,
    ),
    Kod(
        kod="WN_POSEL_RADNY",
        nazwa="zawiadomienie posła, senatora lub radnego o załatwieniu wniosku",
        podstawa="art. 237 § 2 w związku z art. 247 kpa",
        pole="data wniesienia lub przekazania wniosku przez posła, senatora lub radnego",
        ile=14,
        przedluzenie=STAN_SPRAWY,
        skutek=SPRAWOZDANIE,
    ),
    Kod(
        kod="SK_UZUPELNIENIE",
        nazwa="uzupełnienie skargi lub wniosku po wezwaniu",
        podstawa="§ 8 ust. 2 rozporządzenia Rady Ministrów z 8.01.2002 (Dz.U. nr 5 poz. 46)",
        pole="data doręczenia wezwania",
        ile=7,
        strona=True,
        osobna=True,
        skutek="Skarga lub wniosek zostaje bez rozpoznania.",
    ),
    Kod(
        kod="SK_SAMOPRZEKAZANIE",
        nazwa="przekazanie przełożonemu skargi na własną działalność",
        podstawa="art. 256 kpa",
        pole="data otrzymania skargi",
        ile=1,
        rodzaj=Rodzaj.NIEZWLOCZNIE,
        osobna=True,
        skutek=SPRAWOZDANIE,
    ),
    Kod(
        kod="PONAGLENIE_PRZEKAZANIE",
        nazwa="przekazanie ponaglenia organowi wyższego stopnia",
        podstawa="art. 37 § 4 kpa",
        pole="data otrzymania ponaglenia",
        ile=7,
        osobna=True,
        skutek="Ustawa nie mówi o osobnym skutku. Opóźnienie zostaje w historii sprawy.",
    ),
    Kod(
        kod="PONAGLENIE_ROZPATRZENIE",
        nazwa="rozpatrzenie ponaglenia",
        podstawa="art. 37 § 5 kpa",
        pole="data otrzymania ponaglenia",
        ile=7,
        osobna=True,
        skutek="Ustawa nie mówi o osobnym skutku. Opóźnienie zostaje w historii sprawy.",
    ),
)
