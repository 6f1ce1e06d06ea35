"""What was agreed at the meetings."""

from typing import NamedTuple

from klyngeapp.services.sample.pen import Said, said

_BIRTHE, _METTE, _POUL, _KASPER = "Birthe Overgaard", "Mette Skovlund", "Poul Erik Brandt", "Kasper Lyngholm"
_FATIMA, _SOEREN, _AG = "Fatima Haddad", "Søren Vang", "Anne-Grethe Toft"


class Agreed(NamedTuple):
    """Something agreed under the item of that number."""

    item: int
    title: Said
    who: str
    due: str
    done_on: str | None


FOLLOW_UPS: dict[str, tuple[Agreed, ...]] = {
    "2025-11-20": (
        Agreed(2, said("Spørg fem lokale sponsorer", "Ask five local sponsors"), _METTE, "2025-12", "2025-12-15"),
        Agreed(3, said("Giv Broholt besked", "Tell Broholt"), _BIRTHE, "2025-11-30", "2025-11-22"),
    ),
    "2026-01-15": (
        Agreed(
            3,
            said("Find vejambassadører i hver landsby", "Find street ambassadors in every village"),
            _POUL,
            "2026-02-20",
            "2026-02-19",
        ),
    ),
    "2026-04-16": (
        Agreed(
            3,
            said("Bestil skolen til visionsdagen", "Book the school for the vision day"),
            _FATIMA,
            "2026-05-01",
            "2026-04-24",
        ),
    ),
    "2026-08-20": (
        Agreed(
            3,
            said("Skriv til dem, der foreslog lystavlerne", "Write to those who proposed the light boards"),
            _AG,
            "2026-09-01",
            "2026-08-27",
        ),
    ),
    "2026-10-22": (
        Agreed(
            2,
            said("Find en tovholder til ungdomsklubben", "Find a coordinator for the youth club"),
            _FATIMA,
            "2026-10-30",
            None,
        ),
        Agreed(
            6,
            said("Aftal dato for Åernes Dag", "Settle a date for the Day of the Streams"),
            _KASPER,
            "2026-11-19",
            None,
        ),
        Agreed(
            3, said("Send udkastet til foreningerne", "Send the draft to the associations"), _POUL, "2026-11-20", None
        ),
        Agreed(
            5,
            said("Indhent et nyt tilbud på gangbroerne", "Get a new offer for the footbridges"),
            _SOEREN,
            "2026-11-01",
            "2026-11-02",
        ),
    ),
}
