"""Which language a program start speaks."""

from klyngeapp.i18n.language import speak, system_language


def choose(wanted: str | None) -> str:
    """Speak the wanted language, else that of this computer; return its code."""
    language = wanted or system_language()
    speak(language)
    return language
