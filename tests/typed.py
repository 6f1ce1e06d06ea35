"""What `tests.drive_on` types, and the amounts that must come of it, in øre."""

from dataclasses import dataclass

from tests.mapped import BUDGET, PEOPLE

IDEAS = ("Fælles madklub i Ellerup", "Cykelsti til skolen", "Haver, der er åbne for alle")
VISION = "I 2032 er vi fire landsbyer, der mødes. Alle kan komme trygt frem, og ingen spiser alene."
CHOSEN, LEFT = ("Et sted at mødes", "Nye naboer", "Trygge veje"), "Fælles traktor"
SEATED = (PEOPLE[1], PEOPLE[3])
ADOPTED_BY, REASON = "Styregruppen", "Vi retter det, der mangler, inden sommer."


@dataclass(frozen=True)
class Source:
    """Who pays for a plan: its name, what it is, and how much of it is asked for and given, as they are typed."""

    name: str
    kind: str
    asked: str
    granted: str


@dataclass(frozen=True)
class Plan:
    """A plan as it is typed."""

    title: str
    area: str
    coordinator: str
    start: str
    end: str
    goal: str
    proof: str
    tasks: tuple[str, ...]
    costs: tuple[tuple[str, str], ...]
    sources: tuple[Source, ...]


OWN = "Egne penge"
PLANS = (
    Plan(
        "Madklub i forsamlingshuset",
        CHOSEN[0],
        PEOPLE[0],
        "01-2027",
        "09-2027",
        "Vi spiser sammen hver anden torsdag.",
        "Mindst 40 er med, og kokkene skiftes.",
        ("Find en kok i hver landsby", "Aftal torsdage med husene"),
        (("Gryder og service", "18.250"), ("Opslag", "1.249,50")),
        (Source("Egne midler", OWN, "", "4.999,50"), Source("Bakkefonden", "Fond", "14.500", "")),
    ),
    Plan(
        "Trygt over vejen",
        CHOSEN[2],
        PEOPLE[2],
        "03-2027",
        "12-2027",
        "Alle kan komme til skolen uden at gå på vejen.",
        "Ti flere cykler hver dag.",
        ("Mål bredden op", "Tal med lodsejerne"),
        (("Maling og skilte", "7.300,25"), ("Grus", "62.000")),
        (Source("Klyngens kasse", OWN, "", "9.300,25"), Source("Vejpuljen", "Kommune", "60.000", "45.000")),
    ),
)


def ore(text: str) -> int:
    """Read an amount as it is typed or written in a list: "1.249,50", "1249,50", "" for none."""
    whole, _comma, rest = text.replace(".", "").partition(",")
    return int(whole or 0) * 100 + int(rest.ljust(2, "0") or 0)


def shown(amount: int) -> str:
    """Write øre as the program shows them: without “,00”."""
    whole = f"{amount // 100:,}".replace(",", ".")
    return f"{whole},{amount % 100:02}" if amount % 100 else whole


@dataclass(frozen=True)
class Money:
    """The sums of a plan, or of them all."""

    cost: int
    own: int
    asked: int
    granted: int
    missing: int


def money_of(plan: Plan) -> Money:
    """Add up what was typed of a plan, apart from the program's own sums."""
    cost = sum(ore(amount) for _title, amount in plan.costs)
    own = sum(ore(one.granted) for one in plan.sources if one.kind == OWN)
    asked = sum(ore(one.asked) for one in plan.sources if one.kind != OWN)
    granted = sum(ore(one.granted) for one in plan.sources if one.kind != OWN)
    return Money(cost, own, asked, granted, cost - own - granted)


def money_of_all() -> Money:
    """Add up the sums of the plans."""
    each = [money_of(plan) for plan in PLANS]
    names = ("cost", "own", "asked", "granted", "missing")
    return Money(*(sum(getattr(one, name) for one in each) for name in names))


def amounts_printed() -> set[str]:
    """Return the amounts that a page may show and the PDF must."""
    lines = [ore(amount) for plan in PLANS for _title, amount in plan.costs]
    sources = [ore(amount) for plan in PLANS for one in plan.sources for amount in (one.asked, one.granted)]
    sums = [amount for one in (*map(money_of, PLANS), money_of_all()) for amount in vars(one).values()]
    total = money_of_all()
    planned, spent = (sum(ore(row[place]) for row in BUDGET) for place in (1, 2))
    return {shown(one) for one in (*lines, *sources, *sums, total.own + total.granted, planned, spent) if one}


def amounts_of_process() -> set[str]:
    """Return the lines of the process's budget: pages list them, the PDF gives their sums."""
    return {shown(ore(amount)) for row in BUDGET for amount in row[1:]}
