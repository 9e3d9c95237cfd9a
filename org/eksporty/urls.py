"""Addresses of exports."""

from django.urls import path

from org.eksporty import views

app_name = "eksporty"
urlpatterns = [
    path("eksporty/", views.lista, name="lista"),
    path("eksporty/zamow/", views.zamow, name="zamow"),
    path("eksporty/<int:pk>/", views.szczegoly, name="szczegoly"),
    path("eksporty/<int:pk>/plik/", views.plik, name="plik"),
]
