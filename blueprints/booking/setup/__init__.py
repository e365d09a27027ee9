"""What the owner sets: services, people, hours and timetables, and their pages in the office."""
