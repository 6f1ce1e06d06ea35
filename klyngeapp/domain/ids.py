"""Ids of rows: random, or fixed for the rows that are the same in every workbook."""

import uuid

_OURS = uuid.UUID("6d1f2f0e-4b4c-594e-8a47-3c0f9c5f8e21")


def new_id() -> str:
    """Return a fresh random id, never used before."""
    return str(uuid.uuid4())


def fixed_id(table: str, key: str) -> str:
    """Return the id of a seeded row, the same in every workbook: fixed_id("phase", "vision")."""
    return str(uuid.uuid5(_OURS, f"{table}:{key}"))


def is_id(text: str) -> bool:
    """Whether a text is an id in the form we write it."""
    try:
        return str(uuid.UUID(text)) == text.lower()
    except ValueError:
        return False
