"""The command line of Grandrue: asks a few questions and writes a small business its own Flask site."""

__version__ = "0.2.0"
