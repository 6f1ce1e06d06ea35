"""The colours of the program by name, for light and for dark.

Every pair that text is set in was measured at 4.5 to 1 or better. A colour never carries a meaning alone.
"""

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "bg": "#F7F4EE",
        "surface": "#FFFFFF",
        "sunken": "#FBF9F5",
        "sidebar": "#EFEAE1",
        "hover": "#F1EDE5",
        "track": "#E6E0D5",
        "line": "#E2DBCF",
        "edge": "#857E70",
        "ink": "#20282A",
        "ink2": "#535E5D",
        "primary": "#1F5F5B",
        "primary_h": "#174B48",
        "primary_2": "#4A7F78",  # the second tone of a strip
        "primary_s": "#DFECE9",
        "on": "#FFFFFF",
        "soft": "#DFECE9",
        "softink": "#174B48",
        "clay": "#A84B2A",
        "clay_2": "#D9A78F",
        "clay_s": "#F8E6DC",
        "ok": "#2F6B3C",
        "ok_s": "#E3EFDF",
        "warn": "#7A5408",
        "warn_s": "#FBEFD3",
        "danger": "#A3262A",
        "danger_s": "#F9E3E1",
        # The action areas in their order: full, a paler second and third tone for strips, and a soft ground.
        "area1": "#A84B2A",
        "area1_2": "#C98A72",
        "area1_3": "#E8C9BB",
        "area1_s": "#F8E6DC",
        "area2": "#50702A",
        "area2_2": "#8FA86B",
        "area2_3": "#C9D6B5",
        "area2_s": "#E8EFDD",
        "area3": "#895E08",
        "area3_2": "#BD9A55",
        "area3_3": "#E3D1A6",
        "area3_s": "#FAEDCF",
        "area4": "#35688F",
        "area4_2": "#7DA0BD",
        "area4_3": "#C0D3E2",
        "area4_s": "#E0EAF2",
        "area5": "#74497D",
        "area5_2": "#A383AB",
        "area5_3": "#D5C3DA",
        "area5_s": "#EFE4F1",
        "water": "#D3E3EA",
        "land": "#F3EFE4",
        "wood": "#DDE6D0",
        # The cover is the same by day and by night: it is printed.
        "cover": "#1F5F5B",
        "cover_hill1": "#24655F",
        "cover_hill2": "#2A6E66",
        "cover_hill3": "#31776D",
        "cover_river": "#A9D3D6",
        "cover_path": "#F3D9A4",
        "cover_village": "#FFF6E3",
    }
)

DARK: Mapping[str, str] = MappingProxyType(
    {
        **LIGHT,
        "bg": "#1A1F20",
        "surface": "#232A2B",
        "sunken": "#1F2526",
        "sidebar": "#151A1B",
        "hover": "#2C3435",
        "track": "#374041",
        "line": "#374041",
        "edge": "#7F8A89",
        "ink": "#EFEBE3",
        "ink2": "#B0B8B5",
        "primary": "#7CC7BB",
        "primary_h": "#97D6CC",
        "primary_2": "#549289",
        "primary_s": "#23413E",
        "on": "#0E2321",
        "soft": "#23413E",
        "softink": "#B5E3DB",
        "clay": "#EB9C78",
        "clay_2": "#9C5F42",
        "clay_s": "#45291D",
        "ok": "#8CCB93",
        "ok_s": "#22392A",
        "warn": "#E8BF6A",
        "warn_s": "#3D3116",
        "danger": "#F2958F",
        "danger_s": "#472423",
        "area1": "#EB9C78",
        "area1_2": "#B06F50",
        "area1_3": "#6B4432",
        "area1_s": "#45291D",
        "area2": "#A6C97C",
        "area2_2": "#769457",
        "area2_3": "#4A5E37",
        "area2_s": "#2C3820",
        "area3": "#E5B85C",
        "area3_2": "#A88641",
        "area3_3": "#665328",
        "area3_s": "#3D3116",
        "area4": "#86B8DE",
        "area4_2": "#5F87A6",
        "area4_3": "#3B5569",
        "area4_s": "#203444",
        "area5": "#C9A0D3",
        "area5_2": "#93739B",
        "area5_3": "#5C4762",
        "area5_s": "#3A2A3F",
        "water": "#22363F",
        "land": "#262B28",
        "wood": "#2A362A",
    }
)

AREAS = 5  # so many have a colour of their own; the sixth begins again, and its number tells it apart


def area_colour(number: int) -> str:
    """Return the colour of an action area, by its place counted from nought."""
    return f"area{number % AREAS + 1}"
