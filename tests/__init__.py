"""The tests of klyngeapp: one file per promise, one folder per package."""
