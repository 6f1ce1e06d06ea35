"""Whom to remember, and how: from how much they want it and how much they can decide, each from 1 to 5."""

from typing import Literal

from klyngeapp.i18n.language import N_

Corner = Literal["satisfied", "involved", "watched", "informed"]
LEAST, MOST = 1, 5
_MIDDLE = (LEAST + MOST) / 2
# In the order of the corners of the picture: upper left, upper right, lower left, lower right.
CORNERS: dict[Corner, str] = {
    "satisfied": N_("Keep them satisfied"),
    "involved": N_("Involve them closely"),
    "watched": N_("Keep an eye on them"),
    "informed": N_("Keep them informed"),
}


def corner(interest: int, influence: int) -> Corner:
    """Return what is to be done about somebody; who is in the middle counts as one with little."""
    if influence > _MIDDLE:
        return "involved" if interest > _MIDDLE else "satisfied"
    return "informed" if interest > _MIDDLE else "watched"
