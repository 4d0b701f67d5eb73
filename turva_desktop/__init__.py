"""Turva: safety plans, minutes and follow-up for the working groups of small municipalities."""

__version__ = "0.1.0"
