"""Files that come in from outside: checked by content, kept under their SHA-256, served so that they cannot act."""
