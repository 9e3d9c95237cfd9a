"""Addresses of the staff."""

from django.urls import path

from org.pracownicy import views

app_name = "pracownicy"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("nowy/", views.przyjmij, name="przyjmij"),
    path("<int:pk>/", views.osoba, name="osoba"),
    path("<int:pk>/kontakt/", views.kontakt, name="kontakt"),
    path("<int:pk>/nazwisko/", views.nazwisko, name="nazwisko"),
    path("<int:pk>/stanowisko/", views.stanowisko, name="stanowisko"),
    path("<int:pk>/stanowisko/<int:obsada_pk>/koniec/", views.koniec, name="koniec"),
    path("<int:pk>/odejscie/", views.odejdz, name="odejdz"),
    path("<int:pk>/powrot/", views.wroc, name="wroc"),
]
