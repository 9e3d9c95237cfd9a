"""Files in S3-compatible storage; imported only when BIURO_S3_BUCKET asks for it (the extra „s3”)."""

from collections.abc import Callable
from functools import wraps

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from storages.backends.s3 import S3Storage

from biuro.core.files.errors import StorageFault

LIMITS = {"connect_timeout": 3, "read_timeout": 10, "retries": {"max_attempts": 2}}  # seconds; nobody waits minutes


def _faults_named(method: Callable) -> Callable:
    """What the client of S3 raises becomes StorageFault, which is answered 503 and not 500."""

    @wraps(method)
    def call(*args, **kwargs):
        try:
            return method(*args, **kwargs)
        except (BotoCoreError, ClientError) as fault:
            raise StorageFault(str(fault)) from fault

    return call


class S3ContentStorage(S3Storage):
    """Contents under their hash in a private bucket; a storage that does not answer is given up in seconds."""

    def get_default_settings(self) -> dict:
        """The settings of the backend with our time limits."""
        found = super().get_default_settings()
        how = {"s3": {"addressing_style": found["addressing_style"]}, "signature_version": found["signature_version"]}
        return found | {"client_config": Config(**how, **LIMITS)}

    exists = _faults_named(S3Storage.exists)
    _save = _faults_named(S3Storage._save)
    _open = _faults_named(S3Storage._open)
