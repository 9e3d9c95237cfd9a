"""What a person who files a complaint or motion is told of his data (art. 13 RODO), on letters and the protocol."""
# ruff: noqa: E501 – one sentence, one line

# RODO art. 13 ust. 1-2; a transfer carries it by art. 231 § 2 kpa. Retention as the class of files says (prawo G2, to be checked).
KLAUZULA = (
    "Administratorem danych jest Prezydent Miasta Poznania. Kontakt z inspektorem ochrony danych: przez Biuro, pk@um.poznan.pl. "
    "Dane przetwarzamy, żeby rozpatrzyć skargę lub wniosek i przechować akta (art. 6 ust. 1 lit. c RODO, dział VIII Kodeksu postępowania administracyjnego). "
    "Możemy przekazać je organowi właściwemu w sprawie, wojewodzie i sądowi. Przechowujemy je tak długo, jak każe jednolity rzeczowy wykaz akt (klasa 1510). "
    "Mogą Państwo zażądać dostępu do danych, ich sprostowania lub ograniczenia przetwarzania i wnieść skargę do Prezesa Urzędu Ochrony Danych Osobowych. "
    "Podanie danych jest dobrowolne, ale pismo bez imienia, nazwiska (nazwy) i adresu zostaje bez rozpoznania."
)
