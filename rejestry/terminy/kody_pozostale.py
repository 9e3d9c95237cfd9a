"""Days that are found otherwise than by art. 57 kpa: overdue leave, and delivery assumed by law."""

from rejestry.terminy.kod import Jednostka, Kod, Przesuniecie, Rodzaj

KODY = (
    Kod(
        kod="UR_ZALEGLY",
        nazwa="udzielenie zaległego urlopu",
        podstawa="art. 168 Kodeksu pracy",
        pole="dowolny dzień roku, za który należy się urlop",
        ile=1,
        jednostka=Jednostka.LATA,
        rodzaj=Rodzaj.KONIEC_WRZESNIA,
        przesuniecie=Przesuniecie.NIE,
        skutek="Po tym dniu pracodawca narusza obowiązek udzielenia urlopu.",
    ),
    Kod(
        kod="UDE_42",
        nazwa="doręczenie uznane za dokonane przez e-Doręczenia",
        podstawa="art. 42 ustawy o doręczeniach elektronicznych",
        pole="data wpływu na adres do doręczeń elektronicznych adresata",
        ile=14,
        rodzaj=Rodzaj.FIKCJA_PO_TERMINIE,
        przesuniecie=Przesuniecie.NIE,
        przedluzenie="Nie dotyczy: to nie jest termin na czynność.",
        skutek="Od tego dnia biegną terminy adresata.",
    ),
    Kod(
        kod="KPA_44",
        nazwa="doręczenie uznane za dokonane po dwukrotnym awizo",
        podstawa="art. 44 § 4 kpa",
        pole="data pierwszego zawiadomienia (awizo)",
        ile=14,
        rodzaj=Rodzaj.FIKCJA_Z_TERMINEM,
        przesuniecie=Przesuniecie.NIE,
        przedluzenie="Nie dotyczy: to nie jest termin na czynność. Drugie zawiadomienie nie wydłuża 14 dni.",
        skutek="Od tego dnia biegną terminy adresata.",
    ),
)
