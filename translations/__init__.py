"""Every word that a person reads, per language, and how a message is made of it."""
