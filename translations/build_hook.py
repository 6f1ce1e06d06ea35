"""Compile the catalogues while the wheel is built, and put them inside it."""

from pathlib import Path
from typing import Any

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface):
    """Turns translations/<language>/LC_MESSAGES/klyngeapp.po into .mo files of the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile every catalogue; an editable install reads the compiled files where they are made."""
        for source in sorted(Path(self.root, "translations").glob("*/LC_MESSAGES/*.po")):
            compiled = source.with_suffix(".mo")
            with source.open("rb") as text, compiled.open("wb") as target:
                write_mo(target, read_po(text))
            if version != "editable":
                inside = Path("klyngeapp", compiled.relative_to(self.root))
                build_data["force_include"][str(compiled)] = str(inside)
