"""Slow clients: requests and answers are buffered outside the threads of the application (decision 0001)."""
