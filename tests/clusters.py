"""Two clusters that are not the sample: one with almost nothing filled in, and one with more than anybody has."""

import random
from pathlib import Path

from klyngeapp.domain.ids import fixed_id
from klyngeapp.services import rows
from klyngeapp.store.units import Unit
from tests.making import edited, make_workbook

LONG_NAMES = (
    "Nørre Vinkel Kirkeby",
    "Sønder Bjerge Overby ved Skælskør",
    "Gammel Rye Mølleby",
    "Sankt Klemens Stationsby",
    "Vester Åby Kirkegårdshuse",
    "Øster Højst og Nørre Løgum",
    "Ærøskøbing Landsogn",
    "Aastrup Hestehave",
    "Store Heddinge Skovhuse",
    "Lille Skensved Hastrup",
    "Nørre Snede Hammerdal",
    "Hvidbjerg vesten Å",
    "Frøslev Polde",
    "Bjerringbro Søndermølle",
    "Kirke Såby Torkilstrup",
    "Skørping Rebild Bakkehuse",
    "Gudum Kirkestræde",
    "Øby",
    "Ål",
    "Tversted Strandgårdene",
    "Ny Hagested Vasehuse",
    "Thorup-Klim Fjerritslev",
    "Rårup Brigsted Sejet",
    "Ålestrup Østerbølle",
)


def small(path: Path) -> Path:
    """Make a cluster of three villages with almost nothing filled in."""

    def change(unit: Unit) -> None:
        villages = [rows.add(unit, "village", name=name) for name in ("Alken", "Øm", "Årup")]
        rows.change(unit, "village", villages[0], inhabitants=212)
        rows.add(unit, "meeting", title="Første møde", kind="citizens_meeting", date="2026-10-01")
        rows.add(unit, "action_plan", title="Bænk ved søen")
        rows.add(unit, "action_area", title="Søen")
        rows.add(unit, "yearly_item", title="Sankt Hans", month=6)
        rows.add(unit, "indicator", title="Gæster")

    make_workbook(path, ())
    edited(path, change=change)
    return path


def large(path: Path) -> Path:
    """Make a cluster of 24 villages, 9 action areas, 40 plans and 200 tasks, all with long names."""
    make_workbook(path, ())
    edited(path, change=lambda unit: _Large(unit).write())
    return path


class _Large:
    """Writes the large cluster, the same each time."""

    def __init__(self, unit: Unit) -> None:
        self.unit, self.chance = unit, random.Random(24)
        self.villages: list[str] = []
        self.people: list[str] = []

    def add(self, table: str, **values: object) -> str:
        return rows.add(self.unit, table, **values)  # type: ignore[arg-type]

    def write(self) -> None:
        rows.change(
            self.unit,
            "cluster",
            fixed_id("cluster", "1"),
            name="Landsbyklyngen Vesterhavet, Limfjorden og de fireogtyve sogne",
            plan_title="Fireogtyve landsbyer mellem hav og fjord går sammen om fremtiden",
        )
        self.add("municipality", name="Ringkøbing-Skjern Kommune")
        self.add("municipality", name="Lolland-Falster og Vordingborg Kommuner")
        self._villages()
        self._people()
        self._survey()
        self._organisation()
        self._plans()
        for number in range(30):
            self.add("yearly_item", title=f"Fast punkt nummer {number} på året", month=number % 12 + 1)

    def _villages(self) -> None:
        for number, name in enumerate(LONG_NAMES):
            across = 80 + 840 * self.chance.random() if number != 3 else None
            people = 40 + self.chance.randrange(1400)
            self.villages.append(
                self.add(
                    "village",
                    name=name,
                    inhabitants=people,
                    inhabitants_16plus=people * 4 // 5,
                    source=f"Kommunens udtræk nummer {number % 3}",
                    map_x=int(across) if across else None,
                    map_y=int(100 + 800 * self.chance.random()) if across else None,
                )
            )

    def _people(self) -> None:
        group = self.add("group", name="Styregruppen for alle fireogtyve landsbyer", kind="steering_group")
        for number in range(60):
            village = self.villages[number % 24]
            person = self.add(
                "person", name=f"Anne-Kirstine Nørregaard-Østerbølle {number}", village=village, status="active"
            )
            self.people.append(person)
            self.add("membership", person=person, group=group, role="member", village=village)
            self.add("hours_entry", person=person, date=f"2026-{number % 10 + 1:02}-10", time=90 + number)

    def _survey(self) -> None:
        survey = self.add("survey", title="Hvordan er det at bo her?", opens="2026-02-01", population=11_000)
        for village in self.villages:
            self.add("survey_total", survey=survey, village=village, answered=self.chance.randrange(5, 300))
        question = self.add(
            "survey_question",
            survey=survey,
            title="Hvilke af de følgende ting betyder allermest for dig og din husstand lige nu?",
            kind="multiple",
            position=1,
        )
        for number in range(12):
            option = self.add(
                "survey_option",
                survey_question=question,
                title=f"At der er noget at tage sig til for børn, unge og ældre {number}",
                position=number,
            )
            self.add("survey_option_total", option=option, answered=self.chance.randrange(20, 900))

    def _organisation(self) -> None:
        council = self.add("body", name="Fællesrådet for de fireogtyve landsbyer", kind="council", seats=48)
        self.add("body", name="Forretningsudvalget", kind="chairmanship", parent=council, seats=5)
        for number in range(14):
            self.add(
                "body", name=f"Arbejdsgruppen for stier og friluftsliv {number}", kind="working_group", parent=council
            )
        for village in self.villages:
            for person in (self.people[0], None):
                self.add("seat", body=council, village=village, person=person)

    def _plans(self) -> None:
        areas = [
            self.add(
                "action_area",
                title=f"Fælles mødesteder, stier og friluftsliv for alle {number}",
                reason="Der er langt mellem husene, og ingen kan bære det alene. " * 3,
                goal="Man kan komme trygt fra by til by hele året rundt. " * 2,
                priority=number,
            )
            for number in range(1, 10)
        ]
        for number in range(40):
            plan = self.add(
                "action_plan",
                title=f"Etablering af grøn cykel- og gangsti gennem Vesterskoven, etape {number}",
                action_area=areas[number % 9],
                goal="Man skal kunne gå og cykle trygt fra den ene ende af klyngen til den anden. " * 3,
                proof="Stien er åben, og mindst 60 bruger den på en almindelig lørdag. " * 3,
                coordinator=self.people[number],
                start="2026-09",
                end="2028-12",
            )
            for task in range(5):
                self.add(
                    "task",
                    title=f"Indhent tilbud fra tre entreprenører på grus og broer, del {task}",
                    action_plan=plan,
                    responsible_person=self.people[(number + task) % 60],
                    start=f"2027-{task + 1:02}",
                    due=f"2027-{task * 2 + 2:02}",
                    position=task,
                )
            for line in range(number % 12):
                self.add(
                    "budget_line", title=f"Grusbelægning på strækning {line}", action_plan=plan, amount=10**6 * line
                )
            for source in range(number % 6):
                self.add(
                    "financing",
                    source=f"Fonden for Levende Landsbyer {source}",
                    action_plan=plan,
                    kind="fund",
                    asked=10**6,
                )
