"""The citizen survey: what was asked, and how it was handed out."""

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.sample.pen import Pen, ref, said
from klyngeapp.services.sample.questions import QUESTIONS, Question

SURVEY = "2026"


def write(pen: Pen) -> None:
    """Write the survey, its questions, and the ways it was handed out."""
    pen.add(
        "survey",
        SURVEY,
        title=said(
            "Borgerundersøgelsen 2026: Hvordan er det at bo her?", "The citizen survey 2026: How is it to live here?"
        ),
        purpose=said(
            "At høre, hvad der betyder mest for dem, der bor her, før vi vælger, hvad vi tager fat på.",
            "To hear what means most to those who live here, before we choose what to tackle.",
        ),
        min_age=16,
        opens="2026-03-09",
        closes="2026-03-31",
        population=2140,
        sent=2140,
        started=671,
        completed=612,
        prizes=said("Tre kurve fra købmanden i Kærbølle", "Three hampers from the grocer in Kærbølle"),
        consent_text=said(
            "Ingen kan se, hvem der har svaret hvad. Vil du være med i lodtrækningen eller give en hånd, "
            "så skriv det på den løse seddel. Den gemmes for sig og aldrig sammen med dine svar.",
            "Nobody can see who has answered what. If you want to be in the prize draw or lend a hand, "
            "write it on the loose slip. It is kept apart and never with your answers.",
        ),
        approved_on="2026-01-15",
        note=said(
            "Spørgsmål 4 og 5 er gemt som antal for hver landsby. Sammen med alder og køn kunne de vise, "
            "hvem der svarede.",
            "Questions 4 and 5 are kept as numbers for each village. With age and gender they could show who answered.",
        ),
    )
    _channels(pen)
    for number, question in enumerate(QUESTIONS, 1):
        _question(pen, number, question)


def _channels(pen: Pen) -> None:
    for kind, sent, note in (
        ("digital_post", 1876, None),
        (
            "paper",
            264,
            said(
                "Til dem uden e-Boks, båret ud af vejambassadørerne",
                "To those without e-Boks, by the street ambassadors",
            ),
        ),
        ("link", None, said("På hjemmesiden og på opslag", "On the website and on notices")),
        ("facebook", None, said("Fire opslag", "Four posts")),
        (
            "association",
            None,
            said("Foreningerne mindede deres medlemmer om det", "The associations reminded their members"),
        ),
    ):
        pen.add("survey_channel", kind, survey=ref("survey", SURVEY), kind=kind, sent=sent, note=note)


def _question(pen: Pen, number: int, question: Question) -> None:
    pen.add(
        "survey_question",
        str(number),
        survey=ref("survey", SURVEY),
        position=number,
        title=question.title,
        help_text=question.help,
        kind=question.kind,
        most=question.most,
        part=_part(question),
        asks=question.asks,
        focus_theme=fixed_id("focus_theme", question.theme) if question.theme else None,
        required=int(number <= 3),
        condition=question.condition,
    )
    for place, title in enumerate(question.options, 1):
        pen.add(
            "survey_option",
            f"{number}.{place}",
            survey_question=ref("survey_question", str(number)),
            position=place,
            title=title,
        )


def _part(question: Question) -> str:
    if question.theme:
        return "theme"
    return "last" if question.last else "about_you"


def option(number: int, place: int) -> str:
    """Return the id of an option, counted from 1."""
    return ref("survey_option", f"{number}.{place}")


def question_id(number: int) -> str:
    """Return the id of a question."""
    return ref("survey_question", str(number))
