"""What a directory of the office may answer beside yes and no."""

from biuro.core.errors import UserError


class KatalogNieczynny(UserError):
    """The directory does not answer or answers nonsense; the reason goes to the log, never to the screen."""

    sekundy = 30

    def __init__(self) -> None:
        super().__init__(
            "Katalog urzędu, który sprawdza hasła, teraz nie odpowiada. Spróbuj ponownie za kilka minut. "
            "Jeśli to pilne, zadzwoń do administratora."
        )


class KatalogOdmawia(UserError):
    """The login at the provider was not completed, or its answer cannot be trusted."""

    def __init__(self) -> None:
        super().__init__("Logowanie kontem urzędu nie powiodło się. Zacznij od nowa.")
