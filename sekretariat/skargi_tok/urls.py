"""Addresses of the course of a complaint, under the address of its case."""

from django.urls import path

from sekretariat.skargi_tok import views

app_name = "skargi_tok"
urlpatterns = [
    path("<str:znak>/tok/", views.tok, name="tok"),
    path("<str:znak>/tok/wniesienie/", views.wniesienie, name="wniesienie"),
    path("<str:znak>/tok/<int:pk>/odpowiedz/", views.odpowiedz, name="odpowiedz"),
    path("<str:znak>/tok/<int:pk>/odwolaj/", views.odwolaj, name="odwolaj"),
    path("<str:znak>/tok/<int:pk>/pismo/<str:szablon>/", views.napisz, name="napisz"),
    path("<str:znak>/tok/<str:kod>/", views.krok, name="krok"),
]
