"""Addresses of what an order does to people and open work."""

from django.urls import path

from sekretariat.reorganizacja import views

app_name = "reorganizacja"
urlpatterns = [
    path("zarzadzenia/<int:pk>/skutki/", views.skutki, name="skutki"),
    path("zarzadzenia/<int:pk>/przejecie/", views.przejecie, name="przejecie"),
    path("zarzadzenia/<int:pk>/<slug:name>/", views.przejscie, name="przejscie"),
]
