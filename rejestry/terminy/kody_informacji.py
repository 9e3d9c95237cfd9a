"""Deadlines of requests for public information: udip (Dz.U. 2022 poz. 902), and kpa where a decision is on the way."""

from rejestry.terminy.kod import Jednostka, Kod, Pewnosc, Przesuniecie

BEZCZYNNOSC = (
    "Biuro jest w bezczynności: wnioskodawca może złożyć skargę do sądu administracyjnego."
    " Za nieudostępnienie informacji wbrew obowiązkowi grozi kara (art. 23 udip)."
)

KODY = (
    Kod(
        kod="IP_14",
        nazwa="udostępnienie informacji publicznej",
        podstawa="art. 13 ust. 1 udip",
        pole="data wpływu wniosku",
        ile=14,
        przesuniecie=Przesuniecie.ANALOGIA,
        przedluzenie=(
            "Przed końcem terminu powiadom wnioskodawcę o powodach opóźnienia i o nowym terminie,"
            " najdalej 2 miesiące od złożenia wniosku (art. 13 ust. 2 udip)."
        ),
        przedluza="art. 13 ust. 2 udip",
        przedluza_po=False,
        granica="IP_2M",
        skutek=BEZCZYNNOSC,
    ),
    Kod(
        kod="IP_2M",
        nazwa="udostępnienie informacji publicznej po powiadomieniu o opóźnieniu",
        podstawa="art. 13 ust. 2 udip",
        pole="data wpływu wniosku",
        ile=2,
        jednostka=Jednostka.MIESIACE,
        przesuniecie=Przesuniecie.ANALOGIA,
        skutek=BEZCZYNNOSC,
    ),
    Kod(
        kod="IP_FORMA",
        nazwa="wskazanie przez wnioskodawcę innego sposobu lub formy udostępnienia",
        podstawa="art. 14 ust. 2 udip",
        pole="data powiadomienia, że nie można udostępnić w żądany sposób",
        strona=True,
        ile=14,
        przesuniecie=Przesuniecie.ANALOGIA,
        skutek="Jeśli wnioskodawca nie złoży wniosku o inną formę, wydaj decyzję o umorzeniu (art. 16 ust. 1 udip).",
    ),
    Kod(
        kod="IP_OPLATA_INFO",
        nazwa="powiadomienie o wysokości opłaty",
        podstawa="art. 15 ust. 2 udip",
        pole="data wpływu wniosku",
        ile=14,
        przesuniecie=Przesuniecie.ANALOGIA,
        skutek="Udostępnij informację: ustawa nie daje innego czasu na powiadomienie o opłacie.",
        pewnosc=Pewnosc.Z_PAMIECI,
    ),
    Kod(
        kod="IP_OPLATA_CZEKAJ",
        nazwa="oczekiwanie na decyzję wnioskodawcy po powiadomieniu o opłacie",
        podstawa="art. 15 ust. 2 udip",
        pole="data powiadomienia o opłacie",
        strona=True,
        ile=14,
        przesuniecie=Przesuniecie.ANALOGIA,
        skutek="Po tym dniu udostępnij informację, chyba że wnioskodawca zmienił sposób, formę albo wycofał wniosek.",
    ),
    Kod(
        kod="IP_BRAKI",
        nazwa="uzupełnienie braków wniosku na drodze do decyzji",
        podstawa="art. 64 § 2 kpa",
        pole="data doręczenia wezwania",
        strona=True,
        ile=7,
        najmniej=True,
        skutek="Wniosek zostaje bez rozpoznania.",
    ),
    Kod(
        kod="IP_ODWOLANIE_WNIESIENIE",
        nazwa="odwołanie od decyzji o odmowie lub umorzeniu",
        podstawa="art. 129 § 2 kpa w związku z art. 16 ust. 2 udip",
        pole="data doręczenia decyzji",
        strona=True,
        ile=14,
        przedluzenie=(
            "Tego terminu nie można przedłużyć. Kto go przekroczył bez swojej winy, w 7 dni od ustania przyczyny"
            " może prosić o przywrócenie (art. 58 kpa)."
        ),
        skutek="Decyzja staje się ostateczna.",
    ),
    Kod(
        kod="IP_ODWOLANIE_PRZEKAZANIE",
        nazwa="przekazanie odwołania do samorządowego kolegium odwoławczego",
        podstawa="art. 133 kpa",
        pole="data wpływu odwołania",
        ile=7,
        skutek="Ustawa nie mówi o osobnym skutku. Opóźnienie zostaje w historii sprawy.",
        pewnosc=Pewnosc.Z_PAMIECI,
    ),
    Kod(
        kod="IP_WSA_AKTA",
        nazwa="przekazanie sądowi akt i odpowiedzi na skargę",
        podstawa="art. 21 pkt 1 udip",
        pole="data wpływu skargi do sądu administracyjnego",
        ile=15,
        przesuniecie=Przesuniecie.ANALOGIA,
        skutek="Sąd może wymierzyć grzywnę.",
    ),
)
