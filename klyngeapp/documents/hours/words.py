"""What the papers on hours say alike: figures that add up, what counts and what does not, who has attested."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from klyngeapp.documents.blocks import Block, Document, Signatures
from klyngeapp.documents.strategy.words import person
from klyngeapp.domain.counted_hours import REASONS, Counted, Reason, Rule, share_of
from klyngeapp.domain.fields.hours import HOUR_KINDS
from klyngeapp.domain.hour_papers import GivenHours, HourFacts, VolunteerFacts
from klyngeapp.i18n import days, formats
from klyngeapp.i18n.language import N_, _, ngettext, spoken

LOCALES = {"da": "da-DK", "en": "en-GB"}
_EXACT = 3  # minutes: as hours with two decimals they lose nothing
_KINDS = {choice.key: choice.label for choice in HOUR_KINDS}
_OUTSIDE = {"municipality": N_("the municipality's contact"), "consultant": N_("the consultant")}


def paper(
    facts: HourFacts | VolunteerFacts, title: str, blocks: Iterable[Block], *, footer: str = "", note: str = ""
) -> Document:
    """Return a paper with its title in the language spoken now."""
    footnote = _("Copy for the municipality · without private information") if facts.reader == "municipality" else ""
    return Document(
        title=title,
        language=LOCALES[spoken()],
        cluster=facts.cluster,
        footer=footer or title,
        author=facts.cluster,
        subject=title,
        footnote=note or footnote,
        blocks=tuple(blocks),
    )


def figures(minutes: Iterable[int]) -> Callable[[int], str]:
    """Return how minutes are written so that they add up as they stand: 4,5 where that is exact for all, else 4:20."""
    if all(each % _EXACT == 0 for each in minutes):
        return formats.hours_figure
    return lambda each: f"{each // 60}:{each % 60:02d}"


def kind_of(key: str) -> str:
    """Return what a kind of work is called; "" where nobody has said."""
    return _(_KINDS[key]) if key in _KINDS else ""


def kinds(keys: Iterable[str]) -> str:
    """Return kinds of work as they stand in a sentence, in their usual order."""
    given = set(keys)
    named = [_(label).lower() for key, label in _KINDS.items() if key in given]
    return formats.and_list(named + ([_("no kind named")] if "" in given else []))


def work(facts: HourFacts, line: GivenHours, *, with_plan: bool) -> str:
    """Return what was done: the note, else the kind of work, with its action plan where that is not said elsewhere."""
    done = line.note or kind_of(line.kind)
    return " · ".join(filter(None, (done, facts.name(line.plan) if with_plan else "")))


def period(facts: HourFacts, lines: Sequence[GivenHours]) -> str:
    """Return the months of a paper: those asked for, else those with hours."""
    first = facts.asked.first or min((line.day for line in lines), default=None)
    last = facts.asked.last or max((line.day for line in lines), default=None)
    if first is None or last is None:
        return ""
    return days.months(first, max(first, last))


def village_name(facts: HourFacts, person_id: str) -> str:
    """Return the village of a person."""
    return facts.name(facts.village_of.get(person_id, ""))


def everybody(facts: HourFacts, line: GivenHours) -> str:
    """Return who gave hours: by name as the reader may have it, or how many without names."""
    if line.person:
        more = ngettext("and {number} more", "and {number} more", line.people - 1) if line.people > 1 else ""
        return " ".join(filter(None, (person(facts, line.person), more)))
    return ngettext("{number} person without a name", "{number} people without names", line.people)


# what counts


def told(facts: HourFacts, counted: Counted[GivenHours], cost: int | None = None) -> str:
    """Return how the fund counts, what the hours come to, and what is not among them; `cost` of the plan in øre."""
    return " ".join((*_rule(facts, counted, cost), *_left_out(counted)))


def _rule(facts: HourFacts, counted: Counted[GivenHours], cost: int | None) -> Iterator[str]:
    rule, value = counted.rule, counted.value
    if facts.fund is None:
        return
    if not rule.counts:
        yield _("{fund} does not count volunteer hours.", fund=facts.fund.name)
    elif rule.rate is not None and value is not None:
        yield _("The fund counts {money} an hour.", money=formats.money(rule.rate))
        yield _("In all {money} for {hours}.", hours=formats.hours(counted.minutes), money=formats.money(value))
    elif rule.lacks_rate:
        yield _("The fund lets hours count in kroner, but your rule does not say what an hour is worth.")
    else:
        yield _("The fund asks for hours only, no kroner.")
    yield from _limit(rule, value, cost)


def _limit(rule: Rule, value: int | None, cost: int | None) -> Iterator[str]:
    if rule.most_share is None or not rule.has_value:
        return
    most = _("{number}%", number=formats.decimal(rule.most_share))
    share = share_of(rule, value, cost)
    if share is None:
        yield _("The hours may be at most {share} of what the project costs.", share=most)
        return
    yield _(
        "The project costs {whole}, the hours included. At most {share} of it may be hours: {most}.",
        whole=formats.money(share.whole),
        share=most,
        most=formats.money(share.most),
    )
    if share.counts < share.value:
        yield _("So {money} of the hours count.", money=formats.money(share.counts))


def _left_out(counted: Counted[GivenHours]) -> Iterator[str]:
    for reason in REASONS:
        lines = counted.left_for(reason)
        if lines and reason != "no_hours":
            yield _reason(reason, counted, lines)


def _reason(reason: Reason, counted: Counted[GivenHours], lines: Sequence[GivenHours]) -> str:
    hours = formats.hours(sum(line.total for line in lines))
    if reason == "outside":
        who = formats.and_list([_(_OUTSIDE[one]) for one in sorted({line.outside for line in lines}, reverse=True)])
        return _("Left out: {hours} by {who}.", hours=hours, who=who)
    if reason == "before" and counted.rule.first is not None:
        return _("Left out: {hours} before {day}.", hours=hours, day=days.plain_day(counted.rule.first))
    named = kinds(line.kind for line in lines)
    return _("Left out: {hours} that the fund does not count ({kinds}).", hours=hours, kinds=named)


def in_short(facts: HourFacts) -> str:
    """Return at the foot what the fund counts: kinds of work, and from which day."""
    rule = facts.rule
    only = _("Only {kinds}", kinds=kinds(rule.kinds)) if rule.kinds else ""
    since = _("from {day} on", day=days.plain_day(rule.first)) if rule.first else ""
    return formats.capital(" ".join(filter(None, (only, since))))


# who stands in for it


def attested(facts: HourFacts, lines: Sequence[GivenHours]) -> str:
    """Return who has attested how much of the hours, and when last."""
    by: dict[str, list[GivenHours]] = {}
    for line in lines:
        if line.attested_on is not None or line.attested_by:
            by.setdefault(line.attested_by, []).append(line)
    told_of = []
    for who, found in by.items():
        hours = formats.hours(sum(line.total for line in found))
        last: date | None = max((line.attested_on for line in found if line.attested_on), default=None)
        named = person(facts, who) or _("somebody who is not here any more")
        if last is None:
            told_of.append(_("Attested by {name}: {hours}.", name=named, hours=hours))
        else:
            told_of.append(
                _("Attested by {name}: {hours}, last on {day}.", name=named, hours=hours, day=days.plain_day(last))
            )
    return " ".join(told_of)


def initials(facts: HourFacts, line: GivenHours) -> str:
    """Return the first letters of who has attested hours; "" where nobody has, or nobody may know who."""
    someone = facts.people.get(line.attested_by)
    return "".join(word[0] for word in someone.name.split()) if someone and someone.name else ""


def signed(facts: HourFacts, volunteer: str, coordinator: str) -> Iterator[Signatures]:
    """Yield the lines for a volunteer and a coordinator; where only one is asked, `volunteer` is ""."""
    second = (_("Coordinator"), person(facts, coordinator))
    yield from signatures(facts, ((_("The volunteer"), person(facts, volunteer)), second) if volunteer else (second,))


def signatures(facts: HourFacts, lines: tuple[tuple[str, str], ...]) -> Iterator[Signatures]:
    """Yield lines to sign on, (role, name) each; none where the rule of the fund asks for none."""
    if facts.fund is None or facts.fund.signed:
        yield Signatures(lines)
