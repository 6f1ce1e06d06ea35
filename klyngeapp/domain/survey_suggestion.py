"""Questions that clusters have asked their citizens: a start that the group cuts and edits."""

from dataclasses import dataclass

from klyngeapp.i18n.language import N_


@dataclass(frozen=True, slots=True)
class Suggested:
    """A question in English, as a message id. Without a theme it belongs to a part of the form; `of_villages` lets
    people choose among the villages of the cluster.
    """

    title: str
    kind: str
    theme: str = ""
    part: str = "about_you"
    options: tuple[str, ...] = ()
    of_villages: bool = False
    most: int | None = None
    help: str = ""
    asks: str | None = None


SUGGESTED = (
    Suggested(N_("Which village do you live in, or nearest to?"), "single", of_villages=True, asks="village"),
    Suggested(
        N_("Gender"),
        "single",
        options=(
            N_("Woman"),
            N_("Man"),
            N_("Other"),
            N_("Rather not say"),
        ),
        asks="gender",
    ),
    Suggested(
        N_("How old are you?"),
        "single",
        options=(
            N_("16–24 years"),
            N_("25–39 years"),
            N_("40–59 years"),
            N_("60–74 years"),
            N_("75 years or more"),
        ),
        asks="age_group",
    ),
    Suggested(
        N_("How long have you lived here?"),
        "single",
        options=(
            N_("Less than 2 years"),
            N_("2–10 years"),
            N_("More than 10 years"),
            N_("All my life"),
        ),
    ),
    Suggested(
        N_("Are there children under 18 in the household?"),
        "single",
        options=(
            N_("Yes"),
            N_("No"),
        ),
    ),
    Suggested(
        N_("Did you know of the cluster before you got the form?"),
        "single",
        theme="organisation",
        options=(
            N_("Yes"),
            N_("A little"),
            N_("No"),
        ),
    ),
    Suggested(
        N_("What means most to you?"),
        "multiple",
        theme="organisation",
        options=(
            N_("A good place to meet"),
            N_("Safe paths for bicycles and walking"),
            N_("That young families move here"),
            N_("Something to do for children and young people"),
            N_("That we know what goes on"),
            N_("Nature and quiet"),
        ),
        most=3,
        help=N_("At most three ticks."),
    ),
    Suggested(
        N_("The villages are stronger together. How far do you agree?"),
        "scale",
        theme="organisation",
        help=N_("1 is fully disagree, 5 is fully agree."),
    ),
    Suggested(
        N_("Where do you get local information?"),
        "multiple",
        theme="communication",
        options=(
            N_("Facebook"),
            N_("The weekly paper"),
            N_("The notice board"),
            N_("At the grocer's"),
            N_("From neighbours"),
        ),
        most=3,
        help=N_("At most three ticks."),
    ),
    Suggested(
        N_("Where would you like to get news of the cluster?"),
        "single",
        theme="communication",
        options=(
            N_("Newsletter by e-mail"),
            N_("Facebook"),
            N_("The weekly paper"),
            N_("On paper"),
        ),
    ),
    Suggested(
        N_("I am heard when something is to happen in my village. How far do you agree?"),
        "scale",
        theme="involvement",
        help=N_("1 is fully disagree, 5 is fully agree."),
    ),
    Suggested(
        N_("How would you like to take part?"),
        "single",
        theme="involvement",
        options=(
            N_("At citizens' meetings"),
            N_("In a group"),
            N_("On the web"),
            N_("For a single day"),
            N_("Not now"),
        ),
    ),
    Suggested(
        N_("How is the cooperation with the municipality?"),
        "scale",
        theme="municipal_cooperation",
        help=N_("1 is very bad, 5 is very good."),
    ),
    Suggested(
        N_("Do you know whom to call at the municipality?"),
        "single",
        theme="municipal_cooperation",
        options=(
            N_("Yes"),
            N_("For some things"),
            N_("No"),
        ),
    ),
    Suggested(
        N_("How often do you use the village hall?"),
        "single",
        theme="meeting_places",
        options=(
            N_("Every week"),
            N_("Every month"),
            N_("A few times a year"),
            N_("Never"),
        ),
    ),
    Suggested(
        N_("What is missing most?"),
        "multiple",
        theme="meeting_places",
        options=(
            N_("A place to drop in"),
            N_("Shared dinners"),
            N_("A room for making things"),
            N_("Rooms for the young"),
            N_("Music and culture"),
            N_("Better rooms"),
        ),
        most=3,
        help=N_("Up to three."),
    ),
    Suggested(N_("Tell us what you dream of."), "free_text", theme="meeting_places"),
    Suggested(
        N_("Do you take part in anything local?"),
        "single",
        theme="activities",
        options=(
            N_("Yes, in my own village"),
            N_("Yes, in several villages"),
            N_("No"),
        ),
    ),
    Suggested(N_("Which activities do you miss?"), "free_text", theme="activities"),
    Suggested(
        N_("What holds you back?"),
        "multiple",
        theme="activities",
        options=(
            N_("I do not know what goes on"),
            N_("The road is unsafe on a bicycle"),
            N_("The time does not suit"),
            N_("There is no bus"),
            N_("Nothing"),
        ),
        most=3,
        help=N_("At most three ticks."),
    ),
    Suggested(
        N_("How good is what there is for children and young people?"),
        "scale",
        theme="activities",
        help=N_("1 is very bad, 5 is very good."),
    ),
    Suggested(
        N_("Are you a volunteer today?"),
        "single",
        part="last",
        options=(
            N_("Yes"),
            N_("Now and then"),
            N_("No"),
        ),
    ),
    Suggested(N_("What is your greatest wish?"), "free_text", part="last"),
    Suggested(
        N_("Will you lend a hand, or be in the prize draw?"),
        "multiple",
        part="last",
        options=(
            N_("Lend a hand"),
            N_("The prize draw"),
        ),
        most=2,
        help=N_("Write name and phone on the loose slip."),
    ),
)
