"""Addresses of named substitutes."""

from django.urls import path

from org.wyznaczenia import views

app_name = "wyznaczenia"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("nowe/", views.nowe, name="nowe"),
    path("<int:pk>/odwolaj/", views.odwolaj, name="odwolaj"),
]
