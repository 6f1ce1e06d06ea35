"""What a page of help consists of."""

from dataclasses import dataclass

from klyngeapp.i18n.language import N_

DO, GOOD, WRONG = N_("What you do here"), N_("What good looks like"), N_("Easy to get wrong")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the lines below it; both are message ids."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A page of help: `id` is the key of the page it is about, `lead` what that is for."""

    id: str
    title: str
    lead: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class StepHelp:
    """Help for a step: what it is for, what one does, what good looks like, what often goes wrong."""

    lead: str
    do: tuple[str, ...]
    good: tuple[str, ...]
    wrong: tuple[str, ...]

    def topic(self, key: str, title: str) -> Topic:
        """Return the page of help of the step with this key and title."""
        return Topic(key, title, self.lead, (Part(DO, self.do), Part(GOOD, self.good), Part(WRONG, self.wrong)))
