"""Records, enumerations and rules: pure Python that knows no database, window or file format."""
