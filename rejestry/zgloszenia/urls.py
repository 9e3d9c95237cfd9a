"""Addresses of oral complaints and telephone calls."""

from django.urls import path

from rejestry.zgloszenia import views

app_name = "zgloszenia"
urlpatterns = [
    path("protokol/", views.przyjmij, name="przyjmij"),
    path("protokol/<int:pk>/", views.protokol, name="protokol"),
    path("protokol/<int:pk>/pdf/", views.pdf, name="pdf"),
    path("protokol/<int:pk>/podpisano/", views.podpisano, name="podpisano"),
    path("rozmowy/", views.rozmowy, name="rozmowy"),
]
