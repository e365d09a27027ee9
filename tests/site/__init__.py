"""A generated site in a real browser."""
