"""The line at the end of a list that adds it up: known again, so that it becomes nobody's hours."""

import re
from collections.abc import Sequence

_TOTAL = re.compile(r"(i ?alt|total(t|er)?|sum(mer)?|tilsammen|samlet( antal)?( timer)?|subtotal|grand total|ialt)\b.*")


def is_total(cells: Sequence[str]) -> bool:
    """Whether a row adds others up: its first words say so."""
    words = [cell.strip().casefold() for cell in cells if re.search(r"[^\W\d_]", cell)]
    return bool(words) and len(words) <= 2 and bool(_TOTAL.fullmatch(words[0].rstrip(":")))
