"""Addresses of saved views."""

from django.urls import path

from org.widoki import views

app_name = "widoki"
urlpatterns = [
    path("widoki/", views.lista, name="lista"),
    path("widoki/nowy/", views.nowy, name="nowy"),
    path("widoki/<int:pk>/", views.zmien, name="zmien"),
    path("widoki/<int:pk>/usun/", views.usun, name="usun"),
]
