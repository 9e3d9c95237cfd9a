"""A register as a file: CSV, XLSX and PDF of the rows and columns the person sees."""
