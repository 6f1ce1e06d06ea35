"""What is to be done in the plans, by whom and when."""

from klyngeapp.services.sample.pen import Pen, Said, Written, ref, said
from klyngeapp.services.sample.task_rows import ALL, TASKS

_DONE = {"done": 100, "running": 50, "not_started": 0}


def write(pen: Pen) -> None:
    """Write the tasks of each plan; each waits for the one before it that has not been done."""
    for plan, tasks in TASKS.items():
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
                if plan in ("path", "signs") and who not in (None, ALL)
                else None,
            )
            waits = task if status != "done" else waits


def _responsible(who: str | Said | None) -> dict[str, Written]:
    if isinstance(who, Said):
        return {"responsible_text": who}
    return {"responsible_person": ref("person", who)} if who else {}
