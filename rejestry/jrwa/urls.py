"""Addresses of the list of classes."""

from django.urls import path

from rejestry.jrwa import views

app_name = "jrwa"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("wersje/", views.wersje, name="wersje"),
    path("wersje/<int:pk>/", views.wersja, name="wersja"),
    path("wersje/<int:pk>/plik/", views.plik, name="plik"),
    path("wersje/<int:pk>/zatwierdz/", views.zatwierdz, name="zatwierdz"),
    path("wersje/<int:pk>/odrzuc/", views.odrzuc, name="odrzuc"),
]
