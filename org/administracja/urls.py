"""Addresses of the administration."""

from django.urls import path

from org.administracja import views

app_name = "administracja"
urlpatterns = [
    path("", views.start, name="start"),
    path("konta/", views.konta, name="konta"),
    path("konta/<int:pk>/", views.konto, name="konto"),
    path("konta/<int:pk>/<slug:nazwa>/", views.czynnosc, name="czynnosc"),
    path("drugi-skladnik/", views.skladnik, name="skladnik"),
]
