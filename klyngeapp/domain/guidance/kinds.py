"""What the guidance of a step consists of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Guidance:
    """`lead` stands below the title, `advice` in the panel; both are message ids.

    `tables` are the lists that the step fills, in the order in which a page without a drawing of its own shows them.
    """

    lead: str
    advice: tuple[str, ...]
    tables: tuple[str, ...]
