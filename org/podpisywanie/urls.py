"""Addresses of the matrix."""

from django.urls import path

from org.podpisywanie import views

app_name = "podpisywanie"
urlpatterns = [
    path("", views.macierz, name="macierz"),
    path("pdf/", views.pdf, name="pdf"),
]
