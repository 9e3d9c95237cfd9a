"""Letters and registers as PDF/A: rendered in a process apart, with our own fonts and nothing from outside."""
