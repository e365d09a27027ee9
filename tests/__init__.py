"""The kit's own tests: walls, rooms, whole sites, browsers, production, benchmarks."""
