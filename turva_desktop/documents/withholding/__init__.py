"""What a copy may hold: confidential matter and private names are taken out before a paper is made of the rest."""
