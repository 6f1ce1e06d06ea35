"""The press release about the hearing."""

from klyngeapp.services.sample.pen import Pen, ref, said


def write(pen: Pen) -> None:
    """Write the press release."""
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
