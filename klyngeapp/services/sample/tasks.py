"""What is to be done in the plans, by whom and when."""

from klyngeapp.services.sample.pen import Pen, Said, Written, ref, said

_ALL = said("Alle", "Everybody")
_TEAM = said("Køkkenholdene", "The kitchen teams")

# plan: task, who (a person, words, or nobody yet), starts, due, done, what it takes
_TASKS: dict[str, tuple[tuple[Said, str | Said | None, str, str | None, str, Said | None], ...]] = {
    "culture_house": (
        (
            said("Tal med alle syv borgerforeninger", "Talk with all seven associations"),
            "Jens-Ole Damgaard",
            "2026-05",
            "2026-06",
            "done",
            None,
        ),
        (
            said("Tegn køkken og ungerum", "Draw the kitchen and the youth room"),
            "Jens-Ole Damgaard",
            "2026-06",
            "2026-09",
            "done",
            said("En arkitekt fra lauget", "An architect of the guild"),
        ),
        (said("Indhent to tilbud", "Get two offers"), "Egon Vestergaard", "2026-09", "2026-10", "done", None),
        (
            said("Find de sidste 52.000 kr. til egenbetalingen", "Find the last DKK 52,000 of our own share"),
            "Mette Skovlund",
            "2026-10",
            "2026-11",
            "running",
            None,
        ),
        (
            said("Send ansøgningen til Mødestedspuljen", "Send the application to Mødestedspuljen"),
            "Bodil Krarup",
            "2026-11",
            "2026-12-01",
            "running",
            None,
        ),
    ),
    "booking": (
        (
            said("Saml lokaler og tider fra husene", "Gather rooms and hours from the houses"),
            "Mette Skovlund",
            "2026-06",
            "2026-07",
            "done",
            None,
        ),
        (
            said("Sæt siden op", "Set up the page"),
            "Kasper Lyngholm",
            "2026-07",
            "2026-08",
            "done",
            said("Et abonnement", "A subscription"),
        ),
        (
            said("Vis husene, hvordan man gør", "Show the houses how to do it"),
            "Pia Lundholt",
            "2026-08",
            "2026-09",
            "done",
            None,
        ),
    ),
    "dinners": (
        (said("Sæt to køkkenhold", "Form two kitchen teams"), "Fatima Haddad", "2026-07", "2026-08", "done", None),
        (
            said("Indkøb til fællesspisning", "Shopping for the shared dinner"),
            "Inger Holm",
            "2026-11",
            "2026-11-12",
            "done",
            None,
        ),
        (
            said("Regnskab for fællesspisning", "Accounts of the shared dinners"),
            "Inger Holm",
            "2026-11",
            "2026-12-01",
            "not_started",
            None,
        ),
        (
            said("Kørsel for dem, der ikke selv kan", "Lifts for those who cannot come by themselves"),
            _TEAM,
            "2026-09",
            "2027-04",
            "running",
            said("To biler hver gang", "Two cars each time"),
        ),
    ),
    "path": (
        (said("Spørg de fire lodsejere", "Ask the four landowners"), "Søren Vang", "2026-06", "2026-06", "done", None),
        (
            said("Gå ruten med kommunen", "Walk the route with the municipality"),
            "Lars Bisgaard",
            "2026-08",
            "2026-08",
            "done",
            None,
        ),
        (
            said("Tegn stien på kortet", "Draw the path on the map"),
            "Kasper Lyngholm",
            "2026-09",
            "2026-09",
            "done",
            None,
        ),
        (
            said("Søg penge til grus og broer", "Apply for money for gravel and bridges"),
            "Mette Skovlund",
            "2026-11",
            "2026-12",
            "running",
            None,
        ),
        (
            said("Arbejdslørdage: ryd og læg grus", "Working Saturdays: clear and lay gravel"),
            "Søren Vang",
            "2027-03",
            "2027-04",
            "not_started",
            said("En gravemaskine, 420 ton grus og 14 mennesker", "An excavator, 420 tons of gravel and 14 people"),
        ),
        (said("Indvielse", "Opening"), _ALL, "2027-06", "2027-06", "not_started", None),
    ),
    "cycle_route": (
        (
            said("Cykl ruten igennem to gange", "Ride the route twice"),
            "Poul Erik Brandt",
            "2026-09",
            "2026-09",
            "done",
            None,
        ),
        (
            said("Tegn kortet og tryk det", "Draw and print the map"),
            "Camilla Holst",
            "2026-10",
            "2026-12",
            "running",
            said("1.000 kort", "1,000 maps"),
        ),
        (said("Sæt mærker op", "Put up the marks"), "Rasmus Enevold", "2027-01", "2027-02", "not_started", None),
    ),
    "signs": (
        (
            said("Vælg steder sammen med landsbyerne", "Choose the spots with the villages"),
            "Viggo Munk",
            "2026-12",
            "2026-12",
            "not_started",
            None,
        ),
        (
            said("Byg 14 bænke", "Build 14 benches"),
            "Svend Aage Riis",
            "2027-01",
            "2027-02",
            "not_started",
            said("Lærk fra Plantagen", "Larch from Plantagen"),
        ),
        (
            said("Sæt skilte og bænke op", "Put up signs and benches"),
            "Søren Vang",
            "2027-03",
            "2027-03",
            "not_started",
            said("Tre lørdage", "Three Saturdays"),
        ),
    ),
    "youth_club": (
        (
            said("Spørg de unge, hvad de vil", "Ask the young what they want"),
            "Thea Lyngholm",
            "2026-09",
            "2026-10",
            "done",
            None,
        ),
        (said("Find en tovholder", "Find a coordinator"), "Fatima Haddad", "2026-10", "2026-10-30", "running", None),
        (
            said("Aftal tirsdage med hallen", "Agree on Tuesdays with the hall"),
            None,
            "2026-11",
            None,
            "not_started",
            None,
        ),
    ),
    "football": (
        (
            said("Skriv til forældrene i fire landsbyer", "Write to the parents in four villages"),
            "Fatima Haddad",
            "2026-08",
            "2026-08",
            "done",
            None,
        ),
        (
            said("Træning hver mandag", "Training every Monday"),
            "Amir Haddad",
            "2026-08",
            "2026-10",
            "done",
            said("16 trøjer og en boldkasse", "16 shirts and a box of balls"),
        ),
    ),
    "welcome": (
        (
            said("Find en vært i hver landsby", "Find a host in each village"),
            "Anne-Grethe Toft",
            "2026-09",
            "2026-09",
            "done",
            None,
        ),
        (
            said("Pak de første tyve kurve", "Pack the first twenty baskets"),
            "Else Bjerregaard",
            "2026-10",
            "2026-11",
            "running",
            said("Honning, kort og en håndskreven hilsen", "Honey, a map and a note by hand"),
        ),
        (
            said("Besøg dem, der kom i år", "Visit those who came this year"),
            said("Værterne", "The hosts"),
            "2026-11",
            "2026-12",
            "not_started",
            None,
        ),
    ),
    "website": (
        (
            said("Lav hjemmesiden om, så alle kan skrive", "Rebuild the website so that all can write"),
            "Kasper Lyngholm",
            "2026-07",
            "2026-09",
            "done",
            None,
        ),
        (said("Nyhedsbrev hver måned", "A newsletter every month"), "Lone Bech", "2026-08", "2026-11", "running", None),
        (
            said("Papirudgave til dem uden mail", "A paper edition for those without e-mail"),
            "Birgit Sandholm",
            "2026-10",
            "2026-11",
            "running",
            said("60 kopier om måneden", "60 copies a month"),
        ),
    ),
    "day": (
        (said("Aftal dato", "Settle the date"), "Kasper Lyngholm", "2026-10", "2026-11-19", "running", None),
        (
            said("Bage til Åernes Dag", "Baking for the Day of the Streams"),
            "Inger Holm",
            "2027-08",
            "2027-08",
            "not_started",
            None,
        ),
        (said("Find musik og scene", "Find music and a stage"), None, "2027-03", None, "not_started", None),
    ),
}
_DONE = {"done": 100, "running": 50, "not_started": 0}


def write(pen: Pen) -> None:
    """Write the tasks of each plan; each waits for the one before it that has not been done."""
    for plan, tasks in _TASKS.items():
        waits: str | None = None
        for place, (title, who, start, due, status, resources) in enumerate(tasks, 1):
            task = pen.add(
                "task",
                f"{plan} {place}",
                action_plan=ref("action_plan", plan),
                title=title,
                position=place,
                **_responsible(who),
                start=start,
                due=due,
                status=status,
                percent=_DONE[status],
                resources=resources,
                depends_on=waits if status == "not_started" else None,
                informed=said("Naboerne", "The neighbours") if plan == "path" else None,
                participants=said("Stigruppen", "The paths group")
                if plan in ("path", "signs") and who not in (None, _ALL)
                else None,
            )
            waits = task if status != "done" else waits


def _responsible(who: str | Said | None) -> dict[str, Written]:
    if isinstance(who, Said):
        return {"responsible_text": who}
    return {"responsible_person": ref("person", who)} if who else {}
