"""Which page stands behind a key of volunteers and hours: "volunteers", "volunteers/hours", "volunteers/ID"."""

from collections.abc import Callable, Mapping

from klyngeapp.ui.forms.body import Means
from klyngeapp.ui.forms.page import Page
from klyngeapp.ui.steps.lists import page as lists

KEY = "volunteers"
Save = Callable[..., object]

# What stands after the stroke, where it is not the id of a person.
FURTHER: Mapping[str, Callable[[Means, Save], Page]] = {}


def page_of(key: str, means: Means, save: Save) -> Page:
    """Make the page of a key that begins with KEY; `save` asks for a PDF."""
    rest = key.partition("/")[2]
    if rest in FURTHER:
        return FURTHER[rest](means, save)
    return lists.ListsPage(means, KEY)
