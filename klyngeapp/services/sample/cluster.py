"""The cluster itself: its plan's title, phases, milestones, what it leaves out, its pictures."""

from collections.abc import Callable

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services.pictures import Picture
from klyngeapp.services.sample import drawings
from klyngeapp.services.sample.pen import HOUR, Pen, Said, ref, said

PHASES = {"establishment": 3, "mapping": 5, "vision": 4, "action_plans": 4, "implementation": 2}

# key, title, phase, planned, reached, who (a person, else a group), status
_MILESTONES: tuple[tuple[str, Said, str, str, str | None, str, str], ...] = (
    (
        "start",
        said("Styregruppen er samlet", "The steering group is gathered"),
        "establishment",
        "2025-09",
        "2025-09-04",
        "Birthe Overgaard",
        "done",
    ),
    (
        "first",
        said("Første borgermøde", "First citizens' meeting"),
        "establishment",
        "2025-10",
        "2025-10-09",
        "Poul Erik Brandt",
        "done",
    ),
    (
        "survey",
        said("Borgerundersøgelsen er slut", "The citizen survey has ended"),
        "mapping",
        "2026-03",
        "2026-03-31",
        "Anne-Grethe Toft",
        "done",
    ),
    ("vision_day", said("Visionsdag", "Vision day"), "vision", "2026-05", "2026-06-13", "Poul Erik Brandt", "done"),
    (
        "vision",
        said("Visionen er vedtaget", "The vision is adopted"),
        "vision",
        "2026-08",
        "2026-08-20",
        "Birthe Overgaard",
        "done",
    ),
    (
        "plans",
        said("Borgermøde om handleplanerne", "Citizens' meeting on the action plans"),
        "action_plans",
        "2026-09",
        "2026-09-15",
        "Poul Erik Brandt",
        "done",
    ),
    (
        "hearing",
        said("Høringen slutter", "The hearing ends"),
        "action_plans",
        "2026-11-26",
        None,
        "Poul Erik Brandt",
        "planned",
    ),
    (
        "adoption",
        said("Styregruppen vedtager planen", "The steering group adopts the plan"),
        "action_plans",
        "2026-12-03",
        None,
        "Birthe Overgaard",
        "planned",
    ),
    (
        "council",
        said("Byrådet får planen", "The town council receives the plan"),
        "implementation",
        "2027-02",
        None,
        "Birthe Overgaard",
        "planned",
    ),
    (
        "founding",
        said("Stiftende årsmøde", "Founding annual meeting"),
        "implementation",
        "2027-03",
        None,
        "Jens-Ole Damgaard",
        "planned",
    ),
)

# key, name, caption, what it shows, village, taken on; drawn by
_PHOTOS: tuple[tuple[str, Said, Said, str, str, Callable[[], Picture]], ...] = (
    (
        "stream",
        said("Lilleåen en forårsdag", "The Lilleå on a spring day"),
        said("En å, en eng og fire træer", "A stream, a meadow and four trees"),
        "Nørremølle",
        "2026-04-25",
        drawings.stream,
    ),
    (
        "hall",
        said("Ovstrup Forsamlingshus", "Ovstrup village hall"),
        said("Et hvidt hus med rødt tag", "A white house with a red roof"),
        "Ovstrup",
        "2026-05-30",
        drawings.village_hall,
    ),
    (
        "dots",
        said("Prikkerne på visionsdagen", "The dots on the vision day"),
        said("En tavle med fem rækker prikker", "A board with five rows of dots"),
        "Kærbølle",
        "2026-06-13",
        drawings.dots,
    ),
)


def write(pen: Pen) -> None:
    """Write what belongs to the cluster as a whole."""
    _images(pen)
    pen.change(
        "cluster",
        fixed_id("cluster", "1"),
        plan_title=said("Syv landsbyer. Én fælles retning.", "Seven villages. One direction."),
        plan_subtitle=said("Strategiplan 2027–2030", "Strategy plan 2027–2030"),
        elevator_speech=said(
            "Vi er syv små landsbyer, der vil mere sammen end hver for sig. På halvandet år laver vi én fælles plan "
            "for steder, stier og liv. Vi spørger alle, og alle kan være med.",
            "We are seven small villages that want more together than apart. In a year and a half we make one plan "
            "for places, paths and life. We ask everybody, and everybody can join in.",
        ),
        boundary=said(
            "Landet mellem Lilleåen og Storeåen, fra Hedelund i nord til Broholt og Skovsgårde i syd.",
            "The land between the Lilleå and the Storeå, from Hedelund in the north to Broholt and Skovsgårde in "
            "the south.",
        ),
        contact=ref("person", "Birthe Overgaard"),
        logo=ref("image", "logo"),
        municipal_hours=8 * HOUR,
        backed_on="2025-08-26",
        data_controller="Kærbølle Borgerforening",
        keep_months=12,
    )
    for key, months in PHASES.items():
        pen.change("phase", fixed_id("phase", key), months=months)
    pen.add(
        "left_out_step",
        "application",
        step="establishment.application",
        reason=said("Kommunen er allerede med", "The municipality is with us already"),
        decided_on="2025-09-04",
    )
    for key, title, phase, planned, reached, who, status in _MILESTONES:
        pen.add(
            "milestone",
            key,
            title=title,
            phase=fixed_id("phase", phase),
            planned=planned,
            reached=reached,
            responsible_person=ref("person", who),
            status=status,
        )
    _parents(pen)


def _images(pen: Pen) -> None:
    for key, name, draw in (
        ("logo", said("Logo", "Logo"), drawings.logo),
        ("wheel", said("Forslag til logo: møllehjulet", "Proposed logo: the mill wheel"), drawings.other_logo),
    ):
        pen.add("image", key, name=name, **draw())
    for key, caption, described, village, taken_on, draw in _PHOTOS:
        image = pen.add("image", key, name=caption, **draw())
        pen.add(
            "photo",
            key,
            image=image,
            title=caption,
            described=described,
            village=ref("village", village),
            taken_by="Lone Bech",
            taken_on=taken_on,
        )


def _parents(pen: Pen) -> None:
    borne = said("Bærer klyngens konto, til foreningen er stiftet.", "Holds the cluster's account until it is founded.")
    for name, village, note in (
        ("Kærbølle Borgerforening", "Kærbølle", borne),
        ("Ovstrup Borgerforening", "Ovstrup", None),
    ):
        pen.add("parent_association", name, name=name, village=ref("village", village), cvr=None, note=note)
