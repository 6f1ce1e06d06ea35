"""Channels, who should hear what, whom to remember, and a press release."""

from klyngeapp.services.sample.pen import Pen, Said, ref, said

# key, name, kind, address, editor, in use from
_CHANNELS: tuple[tuple[str, Said, str, str | None, str, str], ...] = (
    (
        "website",
        said("Klyngens hjemmeside", "The cluster's website"),
        "website",
        "mellemaaerne.eksempel.dk",
        "Kasper Lyngholm",
        "2026-03-02",
    ),
    (
        "facebook",
        said("Klyngen på Facebook", "The cluster on Facebook"),
        "facebook",
        "facebook.com/mellemaaerne.eksempel",
        "Lone Bech",
        "2025-10-13",
    ),
    ("newsletter", said("Nyhedsbrevet", "The newsletter"), "mail", None, "Lone Bech", "2026-02-15"),
    (
        "paper",
        said("Ugeavisen Åsted", "Ugeavisen Åsted (weekly)"),
        "newspaper",
        "ugeavisen.eksempel.dk",
        "Birthe Overgaard",
        "2025-11-05",
    ),
    ("boards", said("Syv opslagstavler", "Seven notice boards"), "notice", None, "Anne-Grethe Toft", "2025-09-20"),
)

# key, message, to whom, channel, how, how in words, when, who, done on
_MESSAGES: tuple[tuple[str, Said, Said, str | None, str, Said, str, str, str | None], ...] = (
    (
        "meeting",
        said("Kom til borgermøde", "Come to the citizens' meeting"),
        said("Alle husstande", "All households"),
        None,
        "household",
        said("Husstandsomdelt", "Delivered to every household"),
        "2025-09",
        "Kasper Lyngholm",
        "2025-09-22",
    ),
    (
        "group",
        said("Hvem er styregruppen?", "Who are the steering group?"),
        said("Alle", "Everybody"),
        "paper",
        "newspaper",
        said("Ugeavisen", "Ugeavisen"),
        "2025-11",
        "Birthe Overgaard",
        "2025-11-12",
    ),
    (
        "answer",
        said("Svar på undersøgelsen", "Answer the survey"),
        said("Fyldt 16 år", "Aged 16 or over"),
        "boards",
        "digital_post",
        said("e-Boks og opslag", "e-Boks and notices"),
        "2026-03",
        "Anne-Grethe Toft",
        "2026-03-09",
    ),
    (
        "answers",
        said("Det svarede I", "What you answered"),
        said("Alle", "Everybody"),
        "facebook",
        "facebook",
        said("Facebook", "Facebook"),
        "2026-05",
        "Kasper Lyngholm",
        "2026-05-11",
    ),
    (
        "vision_day",
        said("Kom til visionsdag", "Come to the vision day"),
        said("Foreninger", "Associations"),
        "newsletter",
        "mail",
        said("Mail", "E-mail"),
        "2026-05",
        "Poul Erik Brandt",
        "2026-05-18",
    ),
    (
        "draft",
        said("Læs udkastet", "Read the draft"),
        said("Alle", "Everybody"),
        "website",
        "website",
        said("Hjemmesiden", "The website"),
        "2026-11",
        "Kasper Lyngholm",
        None,
    ),
    (
        "plan",
        said("Her er planen", "Here is the plan"),
        said("Alle husstande", "All households"),
        None,
        "household",
        said("Husstandsomdelt", "Delivered to every household"),
        "2027-01",
        "Birthe Overgaard",
        None,
    ),
)

# key, name, kind, village, interest, influence, what they expect, possible conflict, how they are involved, who
_STAKEHOLDERS: tuple[tuple[str, Said, str, str | None, int, int, Said, Said | None, Said, str], ...] = (
    (
        "municipality",
        said("Åsted Kommune", "Åsted Kommune"),
        "municipality",
        None,
        5,
        5,
        said("En plan, som byrådet kan bruge.", "A plan the council can use."),
        None,
        said(
            "Lars Bisgaard er med i styregruppen uden stemme.",
            "Lars Bisgaard sits in the steering group without a vote.",
        ),
        "Birthe Overgaard",
    ),
    (
        "school",
        said("Kærbølle Skole", "Kærbølle Skole"),
        "institution",
        "Kærbølle",
        5,
        4,
        said("Flere børn i skolen og sikker vej dertil.", "More children in the school, and a safe way there."),
        None,
        said(
            "Lægger lokaler til visionsdagen og hører om stien først.",
            "Lends rooms to the vision day and hears of the path first.",
        ),
        "Fatima Haddad",
    ),
    (
        "sports",
        said("Idrætsforeningen", "The sports club"),
        "association",
        "Kærbølle",
        5,
        4,
        said("At hallen bliver brugt mere.", "That the sports hall is used more."),
        said(
            "Ungdomsklub og træning vil have hallen samme aften.",
            "Youth club and training want the hall on the same evening.",
        ),
        said("Amir Haddad er med i børne- og ungegruppen.", "Amir Haddad is in the children and youth group."),
        "Fatima Haddad",
    ),
    (
        "parish",
        said("Menighedsrådet", "The parish church council"),
        "church",
        "Skovsgårde",
        2,
        4,
        said("Ro om kirken og plads i sognegården.", "Peace around the church."),
        None,
        said("Får referaterne og inviteres to gange om året.", "Gets the minutes and is invited twice a year."),
        "Anne-Grethe Toft",
    ),
    (
        "bank",
        said("Åsted Sparekasse", "Åsted Sparekasse"),
        "business",
        None,
        1,
        4,
        said("At pengene ses i landsbyerne.", "That its money is seen in the villages."),
        None,
        said("Et årligt brev med billeder.", "A yearly letter with pictures."),
        "Mette Skovlund",
    ),
    (
        "shop",
        said("Købmanden", "The grocer"),
        "business",
        "Kærbølle",
        5,
        2,
        said("Flere kunder og et sted at hænge opslag op.", "More customers, and a place for notices."),
        None,
        said("Tager imod papirskemaer og låner pladsen ud.", "Takes in paper forms and lends the square."),
        "Birthe Overgaard",
    ),
    (
        "landowners",
        said("Lodsejerne ved åen", "The landowners by the stream"),
        "citizens",
        "Nørremølle",
        2,
        5,
        said("Hegn, der holder, og folk, der lukker leddet.", "Fences that hold, and people who close the gate."),
        said("Stien går over fire marker.", "The path crosses four fields."),
        said("Søren Vang besøger dem, før noget tegnes.", "Søren Vang visits them before anything is drawn."),
        "Søren Vang",
    ),
    (
        "youth",
        said("De unge", "The young people"),
        "citizens",
        None,
        4,
        2,
        said("Et sted at være efter klokken fire.", "Somewhere to be after four o'clock."),
        None,
        said("Thea Lyngholm spørger dem på deres egne kanaler.", "Thea Lyngholm asks them where they are."),
        "Fatima Haddad",
    ),
    (
        "weekly",
        said("Ugeavisen", "The weekly paper"),
        "business",
        None,
        2,
        2,
        said("Historier med navne og billeder.", "Stories with names and pictures."),
        None,
        said("En historie om måneden.", "One story a month."),
        "Kasper Lyngholm",
    ),
)


def write(pen: Pen) -> None:
    """Write what is told to whom."""
    for key, name, kind, url, editor, live_from in _CHANNELS:
        editor_id = ref("person", editor)
        pen.add("channel", key, name=name, kind=kind, url=url, editor=editor_id, live_from=live_from)
    for key, title, audience, channel, kind, medium, date, who, done_on in _MESSAGES:
        pen.add(
            "message",
            key,
            title=title,
            audience=audience,
            channel=ref("channel", channel) if channel else None,
            kind=kind,
            medium=medium,
            date=date,
            responsible_person=ref("person", who),
            status="done" if done_on else "planned",
            done_on=done_on,
        )
    for key, name, kind, village, interest, influence, expectation, conflict, involvement, who in _STAKEHOLDERS:
        pen.add(
            "stakeholder",
            key,
            name=name,
            kind=kind,
            village=ref("village", village) if village else None,
            interest=interest,
            influence=influence,
            expectation=expectation,
            conflict=conflict,
            involvement=involvement,
            responsible_person=ref("person", who),
            contacted_on="2025-10-01",
        )
    _press(pen)


def _press(pen: Pen) -> None:
    pen.add(
        "press_release",
        "hearing",
        title=said(
            "Syv landsbyer har skrevet én plan. Nu må alle sige deres mening",
            "Seven villages have written one plan. Now everybody may speak",
        ),
        subtitle=said(
            "Syv aftener i november og et skema på hjemmesiden", "Seven evenings in November, and a form on the website"
        ),
        intro=said(
            "2.586 mennesker mellem Lilleåen og Storeåen får i denne måned et udkast at læse. Det "
            "handler om steder, stier og liv.",
            "This month the 2,586 people between the Lilleå and the Storeå get a draft to read. It is "
            "about places, paths and life.",
        ),
        body=said(
            "Planen bygger på 612 svar fra borgerne. Den har fem indsatsområder og tolv handleplaner, "
            "fra et kulturhus i Ovstrup til en sti langs Lilleåen.\n\nHver landsby holder en aften i "
            "november. Høringen slutter den 26. november, og styregruppen vedtager planen den 3. december.",
            "The plan rests on 612 answers from the citizens. It has five action areas and twelve action "
            "plans, from a culture house in Ovstrup to a path along the Lilleå.\n\nEach village holds an "
            "evening in November. The hearing ends on 26 November, and the steering group adopts the "
            "plan on 3 December.",
        ),
        quote=said(
            "”Ingen af vores landsbyer kan alt. Tilsammen kan vi det meste,” siger formand Birthe Overgaard.",
            "“None of our villages can do everything. Together we can do most things,” says the chair, "
            "Birthe Overgaard.",
        ),
        fact_box=said(
            "7 landsbyer · 2.586 indbyggere · 58 frivillige · 1.240 frivillige timer · 12 handleplaner",
            "7 villages · 2,586 inhabitants · 58 volunteers · 1,240 volunteer hours · 12 action plans",
        ),
        contact=ref("person", "Birthe Overgaard"),
        release_on="2026-11-02",
        status="sent",
    )
