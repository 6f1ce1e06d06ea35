"""What people have agreed to, what the group keeps about them and why, and who has been forgotten."""

from klyngeapp.services.sample.pen import Pen, ref, said
from klyngeapp.services.sample.persons import CONSULTANT, MUNICIPAL, OTHERS, STEERING

# All who have a seat in the steering group or the cluster council; Inger Holm has withdrawn hers.
SEATED = (
    *(person.name for person in STEERING),
    "Inger Holm",
    "Lone Bech",
    "Bodil Krarup",
    "Thea Lyngholm",
    "Svend Aage Riis",
    "Karl-Emil Juhl",
    CONSULTANT,
    MUNICIPAL,
)
PHOTOS = 19  # with the 15 names that still stand, the 34 consents of the record
_NEWSLETTERS = 24
_PAPER, _SPOKEN, _MAIL = said("På papir", "On paper"), said("Mundtligt", "By word of mouth"), said("Mail", "E-mail")

# what for, why we may, about whom, what, reason, how long (months, words), deleted on
_USES = (
    (
        said("Liste over frivillige", "List of volunteers"),
        "agreement",
        said("Frivillige, 58 personer", "Volunteers, 58 people"),
        said("Navn, landsby, telefon, mail, hvad de kan, og timer", "Name, village, phone, e-mail, skills and hours"),
        said(
            "Aftale om at hjælpe. Uden listen kan ingen ringes op.",
            "An agreement to help. Nobody can be called without it.",
        ),
        12,
        said("1 år efter, de stopper", "1 year after they stop"),
        None,
    ),
    (
        said("Styregruppe og udvalg", "Steering group and committees"),
        "agreement",
        said("Medlemmer, 8 personer", "Members, 8 people"),
        said("Navn, landsby, telefon, mail og hverv", "Name, village, phone, e-mail and office"),
        said("Aftale om hvervet.", "The agreement on the office."),
        24,
        said("2 år efter, de går ud", "2 years after they leave"),
        None,
    ),
    (
        said("Kommune og konsulent", "Municipality and consultant"),
        "legitimate_interest",
        said("Kontakter, 2 personer", "Contacts, 2 people"),
        said("Navn, stilling, telefon og mail på arbejdet", "Name, position, phone and e-mail at work"),
        said("Vi skal kunne få fat i dem, mens forløbet står på.", "We must be able to reach them during the process."),
        None,
        said("Når forløbet er afsluttet", "When the process has ended"),
        None,
    ),
    (
        said("Svar på undersøgelsen", "Answers to the survey"),
        "legitimate_interest",
        said("De 612, der svarede, uden navn", "The 612 who answered, without names"),
        said("Landsby, køn, aldersgruppe og svar", "Village, gender, age group and answers"),
        said(
            "Planen bygger på svarene. Ingen kan genkendes i det, vi viser.",
            "The plan rests on them. Nobody can be recognised.",
        ),
        None,
        said("Slettes ikke", "Not deleted"),
        None,
    ),
    (
        said("Lodtrækning", "Prize draw"),
        "consent",
        said("De, der ville være med, 188 numre", "Those who wished to take part, 188 numbers"),
        said("Telefon eller mail", "Phone or e-mail"),
        said("Vinderne skulle kunne få besked.", "The winners had to be told."),
        None,
        said("Til der var trukket lod", "Until the draw"),
        "2026-04-08",
    ),
    (
        said("Billeder og navne", "Pictures and names"),
        "consent",
        said("Dem på billederne og i planen, 34 samtykker", "Those in the pictures and the plan, 34 consents"),
        said("Billeder, og navne på hjemmesiden og i planen", "Pictures, and names on the website and in the plan"),
        said("Vi viser kun dem, der har sagt ja.", "We only show those who have said yes."),
        None,
        said("Når det trækkes tilbage", "Until it is withdrawn"),
        None,
    ),
)


def write(pen: Pen) -> None:
    """Write consents, the record of what is kept, and the two who were forgotten earlier."""
    for name in SEATED:
        withdrawn = "2026-05-02" if name == "Inger Holm" else None
        _consent(pen, name, "publish_name", withdrawn)
    others = [person.name for person in OTHERS]
    for name in [*others[: PHOTOS - 1], "Kurt Mølgaard"]:
        _consent(pen, name, "photo")
    for name in [*others[:_NEWSLETTERS], "Kurt Mølgaard"]:
        _consent(pen, name, "newsletter")
    for person in STEERING:
        _consent(pen, person.name, "share_with_municipality")
    for name in ("Birthe Overgaard", "Kasper Lyngholm"):
        _consent(pen, name, "publish_phone")
    for used_for, basis, whose, what, why, months, words, deleted in _USES:
        pen.add(
            "data_use",
            used_for.da,
            name=used_for,
            basis=basis,
            whose=whose,
            what=what,
            why=why,
            keep_months=months,
            keep=words,
            deleted_on=deleted,
        )
    asked = said("Bad selv om det", "Asked for it")
    pen.add("erasure", "1", number=1, erased_on="2026-02-17", reason=asked)
    tidied = said("Stoppet og ryddet op", "Stopped, and tidied away")
    pen.add("erasure", "2", number=2, erased_on="2026-06-24", reason=tidied)


def _consent(pen: Pen, name: str, purpose: str, withdrawn: str | None = None) -> None:
    given, how = "2025-10-09", _PAPER
    if name == "Inger Holm":
        given = "2025-10-03"
    elif name in (CONSULTANT, MUNICIPAL):
        given, how = "2025-09-04", _MAIL
    elif purpose == "share_with_municipality":
        given, how = "2025-11-20", _SPOKEN
    for person in (*STEERING, *OTHERS):
        # Nobody agrees before they have come.
        if person.name == name and f"{person.since}-08" > given:
            given = f"{person.since}-08"
    pen.add(
        "consent",
        f"{name} {purpose}",
        person=ref("person", name),
        purpose=purpose,
        given_on="2025-11-20" if name == "Kurt Mølgaard" else given,
        how=how,
        withdrawn_on=withdrawn,
    )
