"""Addresses of the archive of the office."""

from django.urls import path

from sekretariat.archiwum import views

app_name = "archiwum"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("do-przekazania/", views.czekaja, name="czekaja"),
    path("nowy-zdawczy/", views.nowy_zdawczy, name="nowy_zdawczy"),
    path("nowy-do-brakowania/", views.nowy_brakowania, name="nowy_brakowania"),
    path("<str:rodzaj>/<int:rok>/<int:numer>/", views.spis, name="spis"),
    path("<str:rodzaj>/<int:rok>/<int:numer>/pdf/", views.pdf, name="pdf"),
    path("<str:rodzaj>/<int:rok>/<int:numer>/pozycja/<int:lp>/wycofaj/", views.wycofaj, name="wycofaj"),
    path("<str:rodzaj>/<int:rok>/<int:numer>/<slug:nazwa>/", views.czynnosc, name="czynnosc"),
]
