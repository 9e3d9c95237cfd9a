"""The tree of the LDAP server of the tests; apart from the server, whose library the tests need not load."""

BAZA = "ou=ludzie,dc=biuro,dc=example"
USLUGA, HASLO_USLUGI = "cn=usluga,dc=biuro,dc=example", "tajne hasło usługi"
HASLO = "hasło z katalogu 7"
LUDZIE = {"o.zielinska": "o.zielinska@example.org", "obcy.czlowiek": "obcy@example.org"}


def ldif() -> bytes:
    """The tree: the account of the service and two people, of whom one does not work in the bureau."""
    entries = [
        "dn: dc=example\nobjectClass: dcObject\ndc: example\n",
        "dn: dc=biuro,dc=example\nobjectClass: dcObject\ndc: biuro\n",
        f"dn: {BAZA}\nobjectClass: organizationalUnit\nou: ludzie\n",
        f"dn: {USLUGA}\nobjectClass: person\ncn: usluga\nsn: usluga\nuserPassword: {HASLO_USLUGI}\n",
    ]
    entries += [
        f"dn: uid={uid},{BAZA}\nobjectClass: person\nobjectClass: inetOrgPerson\nuid: {uid}\ncn: {uid}\n"
        f"sn: {uid}\nmail: {mail}\nuserPassword: {HASLO}\n"
        for uid, mail in LUDZIE.items()
    ]
    return "\n".join([*entries, ""]).encode()
