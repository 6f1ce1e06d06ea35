"""What was on the agendas, what was said and what was decided."""

from typing import NamedTuple

from klyngeapp.services.sample.pen import Said, said
from klyngeapp.services.sample.persons import CONSULTANT


class Item(NamedTuple):
    """One item of an agenda; `who` is a person, words for several, or nobody."""

    title: Said
    who: str | Said | None
    length: int
    recorded: Said | None = None
    decision: Said | None = None


_BIRTHE, _METTE, _POUL = "Birthe Overgaard", "Mette Skovlund", "Poul Erik Brandt"
_KASPER, _SOEREN = "Kasper Lyngholm", "Søren Vang"
_WELCOME = said("Velkomst og dagsorden", "Welcome and agenda")
_NEXT = said("Næste møde", "Next meeting")

AGENDAS: dict[str, tuple[Item, ...]] = {
    "2025-10-09": (
        Item(said("Velkomst", "Welcome"), _BIRTHE, 15),
        Item(said("Hvad er en landsbyklynge?", "What is a village cluster?"), CONSULTANT, 30),
        Item(
            said("Bordene: Hvad er vi gode til?", "The tables: what are we good at?"),
            said("Bordværterne", "The table hosts"),
            60,
            said(
                "Hver landsby nævnte noget, de andre ikke vidste.",
                "Each village named something the others did not know.",
            ),
        ),
        Item(
            said("Hvem vil være med?", "Who will join in?"),
            _POUL,
            45,
            said("14 skrev sig på listen.", "14 signed the list."),
            said(
                "Der nedsættes en kommunikationsgruppe og en gruppe for borgerinddragelse.",
                "A communication group and a group for citizen involvement are set up.",
            ),
        ),
    ),
    "2025-11-20": (
        Item(_WELCOME, _BIRTHE, 10),
        Item(
            said("Budget for forløbet", "The budget of the process"),
            _METTE,
            40,
            said(
                "Budgettet er på 400.000 kr. Nordlysfonden har sagt nej, så sponsorerne bliver vigtige.",
                "The budget is DKK 400,000. Nordlysfonden has said no, so the sponsors matter.",
            ),
            said("Budgettet er vedtaget.", "The budget is adopted."),
        ),
        Item(
            said("Broholt vil være med", "Broholt wants to join"),
            _BIRTHE,
            30,
            said(
                "Bylauget i Broholt har spurgt, om de kan komme med.", "The village guild of Broholt has asked to join."
            ),
            said("Broholt er med fra 1. januar 2026.", "Broholt is with us from 1 January 2026."),
        ),
        Item(said("Tidsplan", "Timeline"), CONSULTANT, 30),
        Item(_NEXT, _BIRTHE, 10),
    ),
    "2026-01-15": (
        Item(_WELCOME, _BIRTHE, 10, said("Velkommen til Søren Vang fra Broholt.", "Welcome to Søren Vang of Broholt.")),
        Item(
            said("Spørgeskemaet", "The questionnaire"),
            CONSULTANT,
            60,
            said(
                "24 spørgsmål, seks temaer. Kurt Mølgaard har læst skemaet igennem for svære ord.",
                "24 questions, six themes. Kurt Mølgaard has read the form for difficult words.",
            ),
            said("Skemaet er godkendt.", "The form is approved."),
        ),
        Item(
            said("Vejambassadører", "Street ambassadors"),
            _POUL,
            40,
            said(
                "Hver landsby finder en eller to, som går fra dør til dør.",
                "Each village finds one or two who go from door to door.",
            ),
        ),
        Item(_NEXT, _BIRTHE, 10),
    ),
    "2026-02-26": (
        Item(said("Velkomst og runde", "Welcome and round"), _POUL, 20),
        Item(
            said("Hvad kan foreningerne dele?", "What can the associations share?"),
            CONSULTANT,
            60,
            said("Lokaler, trailere og en fælles kalender.", "Rooms, trailers and one calendar."),
        ),
        Item(
            said("Åerne", "The streams"),
            _SOEREN,
            40,
            said("Åerne kan trække gæster til.", "The streams can draw guests."),
        ),
    ),
    "2026-04-16": (
        Item(_WELCOME, _BIRTHE, 10),
        Item(
            said("Det svarede borgerne", "What the citizens answered"),
            CONSULTANT,
            70,
            said(
                "612 har svaret, 29 procent. Hedelund og Broholt har svaret mindst; Kurt Mølgaard "
                "spørger de nærmeste naboer, hvorfor.",
                "612 have answered, 29 per cent. Hedelund and Broholt have answered least; Kurt Mølgaard "
                "asks his neighbours why.",
            ),
            said(
                "Svarene lægges frem på et borgermøde i september.",
                "The answers are presented at a citizens' meeting in September.",
            ),
        ),
        Item(said("Visionsdagen", "The vision day"), _POUL, 30),
        Item(_NEXT, _BIRTHE, 10),
    ),
    "2026-06-13": (
        Item(said("Det svarede I", "What you answered"), CONSULTANT, 45),
        Item(said("Fem borde", "Five tables"), said("Bordværterne", "The table hosts"), 75),
        Item(said("Prikkerne", "The dots"), _KASPER, 60, said("96 prikker blev givet.", "96 dots were given.")),
        Item(said("Første udkast", "First draft"), _BIRTHE, 45),
    ),
    "2026-08-20": (
        Item(_WELCOME, _BIRTHE, 10),
        Item(
            said("Visionen", "The vision"),
            _BIRTHE,
            50,
            said("Udkast 3 blev læst højt to gange.", "Draft 3 was read aloud twice."),
            said("Visionen er vedtaget.", "The vision is adopted."),
        ),
        Item(
            said("Indsatsområder", "Action areas"),
            CONSULTANT,
            50,
            said(
                "De fem med flest prikker. Lystavler og dieseltank vælges fra.",
                "The five with most dots. Light boards and the diesel tank are left out.",
            ),
            said(
                "Fem indsatsområder er valgt, hver med en gruppe.", "Five action areas are chosen, each with a group."
            ),
        ),
        Item(_NEXT, _BIRTHE, 10),
    ),
    "2026-09-15": (
        Item(said("Svarene og visionen", "The answers and the vision"), _BIRTHE, 30),
        Item(said("Tolv planer", "Twelve plans"), said("Tovholderne", "The coordinators"), 90),
        Item(
            said("Hvem kan give en hånd?", "Who can lend a hand?"),
            _POUL,
            30,
            said("Fire skrev sig på.", "Four signed up."),
        ),
    ),
    "2026-10-22": (
        Item(_WELCOME, _BIRTHE, 5),
        Item(
            said("Status på handleplanerne", "How the action plans stand"),
            said("Tovholderne", "The coordinators"),
            30,
            said(
                "Syv planer er skrevet færdig. Tre skrives. Ungdomsklubben mangler en tovholder, og "
                "Åernes Dag mangler et budget.",
                "Seven plans are finished. Three are being written. The youth club lacks a coordinator, "
                "and the Day of the Streams a budget.",
            ),
        ),
        Item(
            said("Høring i landsbyerne", "Hearing in the villages"),
            _POUL,
            25,
            said(
                "Alle syv landsbyer holder en aften hver i november. Udkastet er på 24 sider, så en kort "
                "udgave på én side deles ud.",
                "All seven villages hold an evening each in November. The draft has 24 pages, so a short "
                "version of one page is handed out.",
            ),
            said("Høringen slutter torsdag den 26. november.", "The hearing ends on Thursday 26 November."),
        ),
        Item(said("Pause med kaffe", "Coffee"), None, 10),
        Item(
            said("Penge til stien", "Money for the path"),
            _METTE,
            25,
            said(
                "Mette søger hos kommunen og Naturfonden. Naturfonden tæller de 180 frivillige timer, "
                "men ikke i kroner.",
                "Mette applies to the municipality and Naturfonden. Naturfonden counts the 180 volunteer "
                "hours, but not in kroner.",
            ),
            said(
                "Der søges 60.000 kr. hos kommunen og 61.500 kr. hos Naturfonden.",
                "We apply for DKK 60,000 from the municipality and DKK 61,500 from Naturfonden.",
            ),
        ),
        Item(
            said("Åernes Dag", "The Day of the Streams"),
            _KASPER,
            15,
            said(
                "Den skal ligge i august. Dagen afhænger af hallen.",
                "It must be in August. The day depends on the hall.",
            ),
        ),
        Item(
            _NEXT,
            _BIRTHE,
            10,
            said("Torsdag den 19. november på Nørremølle Mejeri.", "Thursday 19 November at Nørremølle Mejeri."),
            said(
                "Styregruppen vedtager planen torsdag den 3. december.",
                "The steering group adopts the plan on Thursday 3 December.",
            ),
        ),
    ),
    "2026-11-19": (
        Item(_WELCOME, _BIRTHE, 5),
        Item(said("Høringssvarene", "The consultation responses"), _POUL, 45),
        Item(
            said("De sidste fem handleplaner", "The last five action plans"),
            said("Tovholderne", "The coordinators"),
            40,
        ),
        Item(
            said("Mødestedspuljen: hvor finder vi 52.000 kr.?", "Mødestedspuljen: where do we find DKK 52,000?"),
            _METTE,
            20,
        ),
        Item(_NEXT, _BIRTHE, 10),
    ),
}
