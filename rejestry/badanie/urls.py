"""Addresses of the looking into a complaint."""

from django.urls import path

from rejestry.badanie import views

app_name = "badanie"
urlpatterns = [
    path("wyjasnienia/<int:pk>/", views.wyjasnienie, name="wyjasnienie"),
    path("dzialania/<int:pk>/", views.dzialanie, name="dzialanie"),
    path("<str:znak>/<str:co>/", views.dodaj, name="dodaj"),
]
