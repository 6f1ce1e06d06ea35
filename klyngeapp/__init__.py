"""klyngeapp: the workbook of a village cluster, from its own figures to a plan in print."""

__version__ = "0.1.0"
WEB_PAGE = "https://klyngeapp.example/"  # as in pyproject.toml; only ever opened in the browser, when it is asked for
