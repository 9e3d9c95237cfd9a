"""One line per slice."""

from django.conf import settings
from django.urls import include, path

from biuro.naprawa.rejestracja import panel

urlpatterns = [
    path("", include("biuro.pulpit.urls")),
    path("szukaj/", include("sekretariat.szukaj.urls")),
    path("dekretacja/", include("sekretariat.dekretacja.urls")),
    path("kwalifikacja/", include("sekretariat.kwalifikacja.urls")),
    path("przesylki/", include("sekretariat.przesylki.urls")),
    path("adresy/", include("sekretariat.adresy.urls")),
    path("jrwa/", include("rejestry.jrwa.urls")),
    path("sprawy/", include("rejestry.sprawy.urls")),
    path("sprawy/", include("sekretariat.znaki.urls")),
    path("sprawy/", include("sekretariat.metryka.urls")),
    path("sprawy/", include("sekretariat.akta.urls")),
    path("sprawy/", include("sekretariat.skargi_tok.urls")),
    path("badanie/", include("rejestry.badanie.urls")),
    path("zgloszenia/", include("rejestry.zgloszenia.urls")),
    path("", include("rejestry.udostepnienia.urls")),
    path("skargi/", include("rejestry.skargi.urls")),
    path("informacja-publiczna/", include("rejestry.informacja_publiczna.urls")),
    path("informacja-publiczna/", include("sekretariat.udip.urls")),
    path("raporty/", include("rejestry.raporty.urls")),
    path("terminy/", include("rejestry.terminy.urls")),
    path("pisma/", include("sekretariat.pisma.urls")),
    path("podpis/", include("sekretariat.podpis.urls")),
    path("przedlozenia/", include("sekretariat.przedlozenia.urls")),
    path("wychodzace/", include("sekretariat.wysylka.urls")),
    path("archiwum/", include("sekretariat.archiwum.urls")),
    path("schemat/", include("org.schemat.urls")),
    path("struktura/", include("org.zarzadzenia.urls")),
    path("struktura/", include("sekretariat.reorganizacja.urls")),
    path("pracownicy/", include("org.pracownicy.urls")),
    path("odejscia/", include("sekretariat.odejscia.urls")),
    path("nieobecnosci/", include("org.nieobecnosci.urls")),
    path("zastepstwa/", include("org.wyznaczenia.urls")),
    path("wydania/", include("org.wydania.urls")),
    path("pelnomocnictwa/", include("org.umocowania.urls")),
    path("dziennik/", include("org.dziennik.urls")),
    path("powierzenia/", include("org.uprawnienia.urls")),
    path("regulamin/", include("biuro.mapa.urls")),
    path("kto-co-podpisuje/", include("org.podpisywanie.urls")),
    path("regulamin/odczytania/", include("org.odczytania.urls")),
    path("administracja/", include("org.administracja.urls")),
    path("", include("org.konta.urls")),
    path("", include("org.logowanie.urls")),
    path("", include("org.eksporty.urls")),
    path("", include("org.widoki.urls")),
]
if settings.BIURO_NAPRAWA:
    urlpatterns.append(path(f"{settings.BIURO_NAPRAWA}/", panel.urls))

handler400 = "biuro.core.views.bad_request"
handler403 = "biuro.core.views.forbidden"
handler404 = "biuro.core.views.not_found"
handler500 = "biuro.core.views.server_error"
