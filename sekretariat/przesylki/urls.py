"""Addresses of the register of incoming mail."""

from django.urls import path

from sekretariat.przesylki import views

app_name = "przesylki"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("nowa/", views.nowa, name="nowa"),
    path("z-wiadomosci/", views.z_wiadomosci, name="z_wiadomosci"),
    path("podobne/", views.podobne, name="podobne"),
    path("<int:rok>/<int:numer>/", views.szczegoly, name="szczegoly"),
    path("<int:rok>/<int:numer>/etykieta/", views.etykieta, name="etykieta"),
    path("<int:rok>/<int:numer>/popraw/", views.popraw, name="popraw"),
    path("<int:rok>/<int:numer>/anuluj/", views.anuluj, name="anuluj"),
    path("<int:rok>/<int:numer>/pliki/<int:pk>/", views.zalacznik, name="zalacznik"),
]
