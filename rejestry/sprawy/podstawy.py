"""The provisions on files and marks that acts, refusals and screens name (kancelaria 1.10-1.15).

The instruction is annex 1, the archival instruction annex 6 to the ordinance of the Prime Minister of 18 January 2011
(Dz.U. nr 14 poz. 67). A § stands here only where its number was read in a source; the others are named by their matter,
and get their number here, in one place, from the official text.
"""

INSTRUKCJA = "instrukcja kancelaryjna (Dz.U. 2011 nr 14 poz. 67)"
SPIS_SPRAW = "§ 53 instrukcji kancelaryjnej"
PODTECZKA = "instrukcja kancelaryjna: wydzielona grupa spraw"
PRZENIESIENIE = "instrukcja kancelaryjna: zmiana znaku sprawy"
LACZENIE = "instrukcja kancelaryjna: dołączenie do akt sprawy"
PRZELOM_ROKU = "instrukcja kancelaryjna: sprawa niezakończona w roku"
WZNOWIENIE = "instrukcja kancelaryjna: wznowienie pod tym samym znakiem"
PRZEKAZANIE = "instrukcja kancelaryjna i archiwalna: przekazanie do archiwum zakładowego"
BRAKOWANIE = "instrukcja archiwalna: brakowanie; rozp. MKiDN z 20.10.2015 (Dz.U. 2019 poz. 246)"
OKRES = "rozp. MKiDN z 20.10.2015 (Dz.U. 2019 poz. 246): pełne lata od 1 stycznia po zakończeniu sprawy"
METRYKA = "art. 66a kpa"
