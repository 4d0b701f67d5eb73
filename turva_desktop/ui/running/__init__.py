"""What runs behind the pages: their context, the bus of changes, the worker lane, and the telling of failures."""
