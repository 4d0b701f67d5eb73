"""Lists: tables and trees of records, with search and filters, and the register beside its detail."""
