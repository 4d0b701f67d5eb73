"""What a document says: the content model, short ways to make its parts, and the words and forms it is written in."""
