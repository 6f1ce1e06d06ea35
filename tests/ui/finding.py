"""Where things are on a page, whichever page that is."""

from PySide6.QtWidgets import QWidget

from klyngeapp.ui.forms.lists import Lists


def lists_of(page: QWidget) -> Lists:
    """Return the (first) lists of a page; those of an open row stand inside them."""
    found = page.findChildren(Lists)
    assert found
    return next(one for one in found if not any(other is not one and other.isAncestorOf(one) for other in found))
