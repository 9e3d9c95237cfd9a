"""Addresses of the readings."""

from django.urls import path

from org.odczytania import views

app_name = "odczytania"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("<slug:kod>/", views.szczegoly, name="szczegoly"),
]
