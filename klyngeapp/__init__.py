"""klyngeapp: the workbook of a village cluster, from its own figures to a plan in print."""

__version__ = "0.1.0"
