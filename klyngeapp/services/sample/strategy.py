"""The strategy plan: its version in hearing, its sections, who has received it, reports and handover."""

from klyngeapp.services.sample.pen import Pen, Said, Written, ref, said

VERSION = "1"

# key, title, in the plan, text
_SECTIONS: tuple[tuple[str, Said, int, Said | None], ...] = (
    ("cover", said("Forside", "Cover"), 1, None),
    ("foreword", said("Forord", "Foreword"), 1, None),
    (
        "summary",
        said("Kort fortalt", "In short"),
        1,
        said(
            "Syv landsbyer har spurgt hinanden, hvad der betyder mest. Svaret blev et sted at mødes, "
            "sikre stier, noget for børn og unge, plads til nye naboer og en fælles fortælling. Planen "
            "har tolv handleplaner, og syv af dem er skrevet færdig.\n\nDe tolv planer koster 1.027.000 "
            "kr. Vi har 240.500 kr. Resten søger vi.",
            "Seven villages have asked one another what means most. The answer was a place to meet, safe "
            "paths, something for children and the young, room for new neighbours, and a shared story. "
            "The plan holds twelve action plans, seven of them written to the end.\n\nThe twelve plans "
            "cost DKK 1,027,000. We have 240,500. We apply for the rest.",
        ),
    ),
    (
        "process",
        said("Sådan blev planen til", "How it came about"),
        1,
        said(
            "Det begyndte med 58 mennesker og en gryde suppe i Kærbølle Hal den 9. oktober 2025. I marts "
            "2026 svarede 612 på vores spørgsmål, 492 på nettet og 120 på papir. På visionsdagen i juni "
            "gav 32 borgere 96 prikker, og i september gik 47 fra bord til bord og rettede i "
            "planerne.\n\n58 frivillige har brugt 1.240 timer.",
            "It began with 58 people and a pot of soup in Kærbølle Hal on 9 October 2025. In March 2026, "
            "612 answered our questions, 492 on the web and 120 on paper. On the vision day in June 32 "
            "citizens gave 96 dots, and in September 47 went from table to table and mended the "
            "plans.\n\n58 volunteers have given 1,240 hours.",
        ),
    ),
    (
        "cluster",
        said("Klyngen i dag", "The cluster today"),
        1,
        said(
            "Vi er 2.586 mennesker mellem to åer. Ingen af vores landsbyer kan alt, men tilsammen har vi "
            "hal, skole, tre forsamlingshuse og mere natur, end de fleste ved.",
            "We are 2,586 people between two streams. None of our villages can do everything, but "
            "together we have a sports hall, a school, three village halls and more nature than most people know.",
        ),
    ),
    ("vision", said("Vores vision", "Our vision"), 1, None),
    ("areas", said("Fem indsatsområder", "Five action areas"), 1, None),
    ("plans", said("Handleplaner", "Action plans"), 1, None),
    ("economy", said("Økonomi", "Economy"), 1, None),
    ("organisation", said("Organisation", "Organisation"), 1, None),
    ("follow_up", said("Opfølgning", "Follow-up"), 1, None),
    (
        "thanks",
        said("Tak og kilder", "Thanks and sources"),
        1,
        said(
            "Tak til de 612, der svarede, til de tolv, der gik fra dør til dør, til husene, der lagde "
            "lokaler til 36 aftener, og til Åsted Kommune, Landdistriktspuljen, Fonden Levende Bygder, "
            "Åsted Sparekasses Fond og de lokale sponsorer.",
            "Thanks to the 612 who answered, to the twelve who went from door to door, to the houses "
            "that lent rooms for 36 evenings, and to Åsted Kommune, Landdistriktspuljen, Fonden Levende "
            "Bygder, Åsted Sparekasses Fond and the local sponsors.",
        ),
    ),
    ("municipal_plan", said("Kommuneplanen", "The municipal plan"), 0, None),
    ("all_answers", said("Alle svar i tal", "All answers in numbers"), 0, None),
)

_TO_MUNICIPALITY = said("Kopi til kommunen", "Copy for the municipality")
_AFTER = said("Efter 3. december", "After 3 December")
# key, name, organisation, kind, what was sent, made for, how, sent, due, answer, acknowledged
_RECIPIENTS: tuple[
    tuple[str, Said | str, Said | str, str, Said, str, str, str | None, str | None, Said | None, str | None], ...
] = (
    (
        "lars",
        "Lars Bisgaard",
        "Åsted Kommune",
        "municipality",
        _TO_MUNICIPALITY,
        "municipality",
        "mail",
        "2026-11-02",
        None,
        said("Kvitteret", "Acknowledged"),
        "2026-11-04",
    ),
    (
        "group",
        said("Styregruppen", "The steering group"),
        said("8 medlemmer", "8 members"),
        "other",
        said("Alle oplysninger", "All information"),
        "group",
        "mail",
        "2026-11-02",
        None,
        None,
        None,
    ),
    (
        "associations",
        said("Foreningerne", "The associations"),
        said("8 foreninger", "8 associations"),
        "association",
        _TO_MUNICIPALITY,
        "municipality",
        "mail",
        None,
        "2026-11-20",
        None,
        None,
    ),
    (
        "villages",
        said("Landsbyerne", "The villages"),
        said("7 opslag", "7 notices"),
        "citizen",
        said("Én side", "One page"),
        "public",
        "hand",
        "2026-11-05",
        None,
        said("Hængt op", "Put up"),
        None,
    ),
    (
        "council",
        said("Byrådet", "The town council"),
        "Åsted Kommune",
        "municipality",
        said("Vedtaget plan", "Adopted plan"),
        "municipality",
        "mail",
        None,
        "2026-12-10",
        _AFTER,
        None,
    ),
    (
        "households",
        said("Alle husstande", "All households"),
        said("Omdeles i januar", "Delivered in January"),
        "household",
        said("Kort udgave", "Short version"),
        "public",
        "hand",
        None,
        "2027-01-31",
        _AFTER,
        None,
    ),
)

# key, what, kind, who, where it is, done on
_HANDOVER: tuple[tuple[str, Said, str, str, Said, str | None], ...] = (
    (
        "minutes",
        said("Referater og aftaler", "Minutes and agreements"),
        "document",
        "Anne-Grethe Toft",
        said("I denne fil og i ringbindet i Skovsgårde", "In this file, and in the binder in Skovsgårde"),
        None,
    ),
    (
        "website",
        said("Adgang til hjemmesiden", "Access to the website"),
        "website",
        "Kasper Lyngholm",
        said("Hos Kasper og Lone", "With Kasper and Lone"),
        "2026-10-05",
    ),
    (
        "facebook",
        said("Administratorer på Facebook", "Administrators on Facebook"),
        "website",
        "Lone Bech",
        said("Lone og Thea", "Lone and Thea"),
        "2026-10-05",
    ),
    (
        "account",
        said("Konto til foreningen", "Account of the association"),
        "account",
        "Mette Skovlund",
        said("Oprettes efter det stiftende møde", "To be opened after the founding meeting"),
        None,
    ),
    (
        "people",
        said("Listen over frivillige", "The list of volunteers"),
        "contact_list",
        "Birthe Overgaard",
        said("I denne fil", "In this file"),
        None,
    ),
    (
        "clean_up",
        said("Ryd op i oplysninger om dem, der er stoppet", "Tidy away those who have stopped"),
        "clean_up",
        "Anne-Grethe Toft",
        said("To er stoppet for mere end et år siden", "Two stopped more than a year ago"),
        None,
    ),
    (
        "keys",
        said("Nøgler til mejeriet og hallen", "Keys to the dairy and the sports hall"),
        "other",
        "Jens-Ole Damgaard",
        said("I nøgleboksene", "In the key boxes"),
        "2026-09-28",
    ),
)


def write(pen: Pen) -> None:
    """Write the plan as it stands in hearing, and what goes with it."""
    pen.add(
        "plan_version",
        VERSION,
        title=said("Strategiplan 2027–2030", "Strategy plan 2027–2030"),
        version=1,
        status="hearing",
        hearing_from="2026-11-02",
        hearing_to="2026-11-26",
        planned_on="2026-12-03",
        valid_from="2027-01",
        valid_to="2030-12",
    )
    for position, (key, title, included, body) in enumerate(_SECTIONS, 1):
        writer: dict[str, Written] = {}
        if key == "foreword":
            writer = {"responsible_person": ref("person", "Birthe Overgaard")}
        pen.add("plan_section", key, key=key, title=title, position=position, included=included, body=body, **writer)
    for key, name, organisation, kind, edition, reader, how, sent_on, due, answer, acknowledged in _RECIPIENTS:
        pen.add(
            "recipient",
            key,
            plan_version=ref("plan_version", VERSION),
            name=name,
            organisation=organisation,
            kind=kind,
            edition=edition,
            reader=reader,
            how=how,
            sent_on=sent_on,
            due=due,
            answer=answer,
            acknowledged_on=acknowledged,
        )
    _reports(pen)
    for key, title, kind, who, place, done_on in _HANDOVER:
        responsible: dict[str, Written] = {"responsible_person": ref("person", who)}
        pen.add("handover_item", key, title=title, kind=kind, place=place, done_on=done_on, **responsible)


def _reports(pen: Pen) -> None:
    pen.add(
        "status_report",
        "spring",
        title=said("Status for det første halve år", "Status of the first half-year"),
        from_date="2025-09-01",
        to_date="2026-03-31",
        activities=said(
            "Et borgermøde, et dialogmøde, to styregruppemøder og en undersøgelse.",
            "A citizens' meeting, a dialogue meeting, two steering group meetings and a survey.",
        ),
        results=said("612 svar og 26 frivillige.", "612 answers and 26 volunteers."),
        economy=said("Alle 400.000 kr. er fundet.", "All DKK 400,000 are found."),
        hours_text=said(
            "340 frivillige timer fra september til marts.", "340 volunteer hours from September to March."
        ),
        sent_on="2026-04-20",
        recipient="Lars Bisgaard",
    )
    pen.add(
        "status_report",
        "autumn",
        title=said("Status, november 2026", "Status, November 2026"),
        from_date="2026-04-01",
        to_date="2026-10-31",
        activities=said(
            "Visionsdag, borgermøde og tre styregruppemøder. Fællesspisning er begyndt.",
            "A vision day, a citizens' meeting and three steering group meetings. The shared dinners have begun.",
        ),
        results=said(
            "Visionen er vedtaget, fem områder er valgt, og syv af tolv handleplaner er skrevet færdig.",
            "The vision is adopted, five areas are chosen, and seven of twelve action plans are written.",
        ),
        economy=said("268.500 af 400.000 kr. er brugt.", "DKK 268,500 of 400,000 are spent."),
        hours_text=said("816 frivillige timer fra april til oktober.", "816 volunteer hours from April to October."),
        sent_on="2026-11-09",
        recipient="Lars Bisgaard",
    )
