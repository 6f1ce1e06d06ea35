"""The declarations of the tables: names, references, defaults, choices, and what may be printed."""

import re

import pytest

from klyngeapp.domain.kinds import Kind, Personal, Table
from klyngeapp.domain.schema import TABLES

NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")

# Tables with a person in them that the strategy plan prints all the same.
PRINTED_WITH_PEOPLE = {
    "plan_section": "the plan prints its title and text; who writes it is a personal column",
    "cluster": "the plan names the contact person of the cluster",
    "milestone": "the plan says who is responsible",
    "group": "the plan says who coordinates the group",
    "meeting": "the plan lists the meetings; the minute-taker is a personal column",
    "channel": "the plan lists the channels; the editor is a personal column",
    "message": "the plan says who is responsible",
    "action_area": "the plan says who is responsible",
    "action_plan": "the plan says who coordinates",
    "task": "the plan says who is responsible",
    "yearly_item": "the plan says who is responsible",
}

each_table = pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)


@each_table
def test_table_is_well_named(table: Table) -> None:
    assert NAME.fullmatch(table.name)
    assert NAME.fullmatch(table.noun)
    assert table.label
    assert table.plural
    names = [field.name for field in table.fields]
    assert names
    assert len(names) == len(set(names))


def test_no_two_tables_share_a_plural() -> None:
    plurals = [table.plural.casefold() for table in TABLES.values()]
    assert len(plurals) == len(set(plurals))


@each_table
def test_columns_are_well_named(table: Table) -> None:
    for field in table.fields:
        assert NAME.fullmatch(field.name), field.name
        assert field.name != "id"
        assert field.label.strip() == field.label != "", field.name


@each_table
def test_columns_say_whether_they_are_personal(table: Table) -> None:
    for field in table.fields:
        assert isinstance(field.personal, Personal), field.name
        if field.references == "person":
            assert field.personal is Personal.YES, field.name


@each_table
def test_references_point_to_a_table(table: Table) -> None:
    for field in table.fields:
        assert (field.kind is Kind.REFERENCE) == bool(field.references), field.name
        if field.references:
            assert field.references in TABLES, field.name
        if field.owner:
            assert field.references not in ("", table.name), field.name
            assert field.required, field.name


@each_table
def test_defaults_are_values_of_the_column(table: Table) -> None:
    for field in table.fields:
        if field.default is None:
            continue
        if field.kind is Kind.CHOICE:
            assert field.default in [choice.key for choice in field.choices], field.name
        elif field.is_integer:
            assert isinstance(field.default, int), field.name
            assert field.minimum is None or field.default >= field.minimum, field.name
            assert field.maximum is None or field.default <= field.maximum, field.name
        else:
            assert isinstance(field.default, str), field.name


@each_table
def test_choices_have_keys_of_their_own(table: Table) -> None:
    for field in table.fields:
        assert (field.kind is Kind.CHOICE) == bool(field.choices), field.name
        keys = [choice.key for choice in field.choices]
        assert len(keys) == len(set(keys)), field.name
        assert all(re.fullmatch(r"[a-z0-9_./+-]+", key) for key in keys), field.name


@each_table
def test_responsible_names_three_columns(table: Table) -> None:
    names = {field.name for field in table.fields}
    for prefix in table.responsible:
        assert {f"{prefix}_person", f"{prefix}_group", f"{prefix}_text"} <= names
    assert ("responsible_person" in names) == ("responsible" in table.responsible)


@each_table
def test_what_is_about_people_is_not_printed(table: Table) -> None:
    about_people = any(f.references == "person" or f.name in ("email", "phone") for f in table.fields)
    if about_people:
        assert table.printed == (table.name in PRINTED_WITH_PEOPLE)
    else:
        assert table.name not in PRINTED_WITH_PEOPLE
