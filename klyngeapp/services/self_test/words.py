"""Both languages are there: their texts, and how each writes dates, numbers and money."""

from datetime import date

from klyngeapp.documents.pdf.fonts import Face, shown, width
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import N_, Sentence, catalogue, speaking, translate
from klyngeapp.services.made_of import parts
from klyngeapp.services.self_test.kinds import Bench, Check, must

_MANY = 2_000  # texts; we have far more
_DAY = date(2026, 11, 12)


def _danish(_bench: Bench) -> None:
    must(len(getattr(catalogue("da"), "_catalog", ())) > _MANY, "the Danish texts are not there")
    must(translate("Overview", "da") == "Overblik", "a Danish text is not there")
    with speaking("da"):
        must("november" in days.whole_day(_DAY), "dates are not Danish")
        must("1.234,50" in formats.money(123_450), "money is not Danish")


def _english(_bench: Bench) -> None:
    with speaking("en"):
        must("November" in days.whole_day(_DAY), "dates are not English")
        must("1,234.50" in formats.money(123_450), "money is not English")


def _faces(_bench: Bench) -> None:
    for face in Face:
        must(shown("æøåÆØÅ é", face) == "æøåÆØÅ é" and width("æøå", face) > 0, f"{face.value} lacks letters")


def _made_of(_bench: Bench) -> None:
    unknown = [one.name for one in parts() if not (one.version and one.licence)]
    must(not unknown, f"no version or licence of {', '.join(unknown)}")


CHECKS = (
    Check(Sentence(N_("Danish: texts, dates and money")), _danish),
    Check(Sentence(N_("English: texts, dates and money")), _english),
    Check(Sentence(N_("The faces of the documents")), _faces),
    Check(Sentence(N_("What the program is made of")), _made_of),
)
