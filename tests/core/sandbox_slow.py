"""Jobs whose libraries take longer to read than a job may take; for test_sandbox.py."""

import time

from tests.core.sandbox_jobs import job

__all__ = ["job"]
time.sleep(0.5)
