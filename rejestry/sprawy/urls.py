"""Addresses of the lists of cases; the file of a case is sekretariat.akta."""

from django.urls import path

from rejestry.sprawy import views

app_name = "sprawy"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("spis/", views.spis, name="spis"),
    path("spisy/", views.spisy, name="spisy"),
]
