"""The features: one plain Flask package a folder, the same in the kit and in every site.

This file exists so that Python never merges this package with another `blueprints` elsewhere on its path.
"""
