"""The engine behind `slots.py`: pure, in whole minutes, without Flask and without a database."""
