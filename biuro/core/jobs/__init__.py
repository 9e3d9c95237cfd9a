"""Work in the background (procrastinate): queued in the transaction that needs it, done once it is committed."""
