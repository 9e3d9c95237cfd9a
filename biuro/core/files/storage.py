"""Where the bytes lie: a folder of the machine, or S3-compatible storage when BIURO_S3_BUCKET is set."""

import os
import tempfile
from pathlib import Path

from django.core.files.storage import FileSystemStorage

ALIAS = "pliki"
PARTIAL = ".nowy-"  # begins the name of a copy that is still being written
S3_VARIABLES = {
    "bucket_name": "BIURO_S3_BUCKET",
    "endpoint_url": "BIURO_S3_ENDPOINT",
    "region_name": "BIURO_S3_REGION",
    "access_key": "BIURO_S3_ACCESS_KEY",
    "secret_key": "BIURO_S3_SECRET_KEY",
}


def storages_from_env(env, data_dir):
    """Take the environment and the data folder; return Django's STORAGES without the static files."""
    folder = Path(data_dir) / "pliki"
    files = {"BACKEND": "biuro.core.files.storage.ContentStorage", "OPTIONS": {"location": str(folder)}}
    if env.get("BIURO_S3_BUCKET"):
        options = {option: env[name] for option, name in S3_VARIABLES.items() if env.get(name)}
        private = {"querystring_auth": True, "default_acl": None, "file_overwrite": True}  # equal name = equal content
        files = {"BACKEND": "biuro.core.files.s3.S3ContentStorage", "OPTIONS": {**options, **private}}
    return {"default": files, ALIAS: files}


def storage_key(sha256):
    """Return the name in the storage of the content with this hash: two levels of folders, then the hash."""
    return f"{sha256[:2]}/{sha256[2:4]}/{sha256}"


class ContentStorage(FileSystemStorage):
    """A folder where a name, once given, keeps its content for ever and appears only when it is whole on the disk."""

    def get_available_name(self, name, max_length=None):
        """Keep the name: it is the hash of the content, so an equal name is no clash."""
        return name

    def _save(self, name, content):
        """Write beside the target, force to the disk, then link: a crash leaves either nothing or the whole file."""
        target = Path(self.path(name))
        target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=PARTIAL) as temporary:
            for chunk in content.chunks():
                temporary.write(chunk)
            temporary.flush()
            os.fsync(temporary.fileno())
            link_once(temporary.name, target)
        sync_folders(target.parent, Path(self.base_location))
        return name


def link_once(source, target):
    """Give the written file its lasting name; somebody else's equal file may already stand there."""
    try:
        os.link(source, target)
    except FileExistsError:
        return


def sync_folders(folder, root):
    """Force the folder entries up to the root to the disk, otherwise a power cut may lose the name of a safe file."""
    for step in [folder, *folder.parents]:
        descriptor = os.open(step, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if step == root:
            return
