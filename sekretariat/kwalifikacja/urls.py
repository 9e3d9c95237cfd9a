"""Addresses of the qualification."""

from django.urls import path

from sekretariat.kwalifikacja import views

app_name = "kwalifikacja"
urlpatterns = [
    path("<int:rok>/<int:numer>/", views.wybor, name="wybor"),
    path("<int:rok>/<int:numer>/<slug:kod>/", views.koniec, name="koniec"),
]
