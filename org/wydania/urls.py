"""Addresses of the register of things handed out."""

from django.urls import path

from org.wydania import views

app_name = "wydania"
urlpatterns = [
    path("", views.lista, name="lista"),
    path("nowe/", views.nowe, name="nowe"),
    path("<int:pk>/zwrot/", views.zwrot, name="zwrot"),
]
