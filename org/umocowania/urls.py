"""Addresses of the register of powers."""

from django.urls import path

from org.umocowania import views

app_name = "umocowania"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("nowe/", views.nowe, name="nowe"),
    path("<int:pk>/", views.szczegoly, name="szczegoly"),
    path("<int:pk>/dokument/", views.dokument, name="dokument"),
    path("<int:pk>/odwolaj/", views.odwolaj, name="odwolaj"),
]
