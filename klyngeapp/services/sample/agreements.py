"""The agreements behind the work, and whom to call at the municipality."""

from klyngeapp.services.sample.pen import HOUR, Pen, ref, said
from klyngeapp.services.sample.persons import MUNICIPAL
from klyngeapp.services.sample.villages import MUNICIPALITY


def write(pen: Pen) -> None:
    """Write agreements and contacts."""
    _agreements(pen)
    _contacts(pen)


def _agreements(pen: Pen) -> None:
    pen.add(
        "agreement",
        "terms",
        title=said("Kommissorium for styregruppen", "Terms of reference of the steering group"),
        kind="terms_of_reference",
        purpose=said(
            "Styregruppen leder vejen fra de første møder til en strategiplan, som alle syv landsbyer kan kende sig i.",
            "The steering group leads the way from the first meetings to a plan that all seven villages recognise.",
        ),
        mandate=said(
            "Bruger forløbets budget, nedsætter grupper og vedtager planen. Hver landsby har mindst ét medlem.",
            "Spends the budget of the process, sets up groups and adopts the plan. Every village has a member.",
        ),
        meeting_frequency=said("Hver anden måned og efter behov", "Every other month, and when needed"),
        decision_rule=said(
            "Vi taler os til rette. Kan vi ikke, afgør flertallet, og uenigheden skrives i referatet.",
            "We talk until we agree. Where we cannot, the majority decides, and the minutes say who disagreed.",
        ),
        approved_on="2025-09-25",
    )
    pen.add(
        "agreement",
        "municipality",
        title=said("Samarbejdsaftale med Åsted Kommune", "Cooperation agreement with Åsted Kommune"),
        kind="cooperation_agreement",
        purpose=said("Fælles rammer for de 18 måneder.", "A common frame for the 18 months."),
        meeting_frequency=said("Hver måned, kort", "Every month, briefly"),
        municipality_role=said(
            "Lars Bisgaard deltager uden stemme, finder den rigtige kollega og bruger 5–10 timer om måneden. Kommunen "
            "betaler 75.000 kr.",
            "Lars Bisgaard takes part without a vote, finds the right colleague and gives 5–10 hours a month. The "
            "municipality pays DKK 75,000.",
        ),
        approved_on="2025-08-26",
    )
    pen.add(
        "agreement",
        "consultant",
        title=said("Aftale med proceskonsulenten", "Contract with the process consultant"),
        kind="consultant_contract",
        purpose=said("Hjælp til møder, kortlægning og plan.", "Help with meetings, mapping and plan."),
        consultant_role=said(
            "Hanne Rosenkilde leder møderne, bearbejder svarene og læser planen igennem. 250.000 kr. i alt.",
            "Hanne Rosenkilde runs the meetings, works through the answers and reads the plan. DKK 250,000 in all.",
        ),
        approved_on="2025-09-04",
    )


def _contacts(pen: Pen) -> None:
    rows = (
        (
            "Det hele",
            said("Forløbet i det hele", "The process as a whole"),
            MUNICIPAL,
            None,
            said("Landdistrikter", "Rural districts"),
            8 * HOUR,
        ),
        (
            "Veje",
            said("Veje og stier", "Roads and paths"),
            None,
            "Trine Hjort",
            said("Teknik og Miljø", "Roads and environment"),
            60,
        ),
        (
            "Natur",
            said("Natur og åbeskyttelse", "Nature and stream protection"),
            None,
            "Mads Kofoed",
            said("Teknik og Miljø", "Roads and environment"),
            60,
        ),
        (
            "Planer",
            said("Kommuneplan og byggeri", "Municipal plan and building"),
            None,
            "Rikke Damsgaard",
            said("Plan og Byg", "Planning and building"),
            30,
        ),
    )
    for key, subject, person, name, department, minutes in rows:
        pen.add(
            "municipal_contact",
            key,
            subject=subject,
            person=ref("person", person) if person else None,
            name=name,
            department=department,
            email=f"{key.lower().replace(' ', '')}@aasted.eksempel.dk",
            phone="76 10 20 30",
            municipality=MUNICIPALITY,
            minutes_per_month=minutes,
        )
