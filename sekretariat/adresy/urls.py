"""Addresses of the address book."""

from django.urls import path

from sekretariat.adresy import views

app_name = "adresy"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("nowy/", views.nowy, name="nowy"),
    path("podpowiedzi/", views.podpowiedzi, name="podpowiedzi"),
    path("<int:pk>/", views.kontakt, name="kontakt"),
]
