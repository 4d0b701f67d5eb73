"""The papers themselves, one module each: from a workspace's records to the content of a document."""
