"""Money: funds and what they ask for, applications with their papers, the budget and who pays."""

from klyngeapp.domain.declaring import (
    choice,
    date,
    decimal,
    flag,
    long_text,
    minutes,
    money,
    note,
    reference,
    text,
    whole,
    year,
)
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

APPLICATION_KINDS = (
    Choice("municipality", N_("Municipality")),
    Choice("fund", N_("Fund"), ("pulje", "landdistriktspulje", "landdistriktspuljen", "fonde")),
)
APPLICATION_STATUS = (
    Choice("draft", N_("Draft"), ("udkast",)),
    Choice("sent", N_("Sent")),
    Choice("approved", N_("Approved"), ("bevilget", "tilsagn")),
    Choice("partly", N_("Granted in part"), ("delvist",)),
    Choice("refused", N_("Refused")),
)
SUPPORTER_KINDS = (
    Choice("association", N_("Association")),
    Choice("business", N_("Business"), ("virksomhed",)),
    Choice("citizen", N_("Citizen")),
    Choice("institution", N_("Institution")),
)
BUDGET_CATEGORIES = (
    Choice("consultant", N_("Consultant")),
    Choice("mapping", N_("Mapping")),
    Choice("meetings", N_("Meetings and food"), ("møder", "forplejning", "møder/forplejning")),
    Choice("communication", N_("Communication")),
    Choice("print", N_("Printing"), ("trykning",)),
    Choice("materials", N_("Materials")),
    Choice("construction", N_("Construction"), ("byggeri",)),
    Choice("fees", N_("Fees"), ("honorar", "honorarer")),
    Choice("operation", N_("Operation")),
    Choice("contingency", N_("Contingency")),
    Choice("other", N_("Other")),
)
VAT = (
    Choice("included", N_("With VAT"), ("inkl", "inkl. moms")),
    Choice("excluded", N_("Without VAT"), ("ekskl", "ekskl. moms")),
    Choice("none", N_("No VAT"), ("momsfri",)),
)
FINANCING_KINDS = (
    Choice("municipality", N_("Municipality")),
    Choice("fund", N_("Fund"), ("pulje", "landdistriktspulje", "landdistriktspuljen", "fonde")),
    Choice("lag", N_("Local action group (LAG)"), ("lag", "lokal aktionsgruppe")),
    Choice("sponsor", N_("Sponsor")),
    Choice("own", N_("Own money"), ("egen", "egenfinansiering")),
    Choice("membership_fee", N_("Subscription")),
    Choice("volunteer_hours", N_("Volunteer hours")),
    Choice("other", N_("Other")),
)
FINANCING_STATUS = (
    Choice("draft", N_("Draft"), ("udkast",)),
    Choice("sent", N_("Sent"), ("søgt",)),
    Choice("granted", N_("Granted"), ("tilsagn",)),
    Choice("partly", N_("Granted in part"), ("delvist",)),
    Choice("refused", N_("Refused")),
)

fund = Table(
    name="fund",
    label=N_("Fund"),
    plural=N_("Funds"),
    noun="economy",
    printed=False,
    fields=(
        text("name", N_("Name"), personal=NO, required=True, example="Fonden Levende Bygder"),
        text("pool", N_("Grant scheme"), personal=NO, example="Mødestedspuljen"),
        date("deadline", N_("Deadline"), personal=NO),
        money("most", N_("Most you can get"), personal=NO),
        decimal("own_share", N_("Own share, per cent"), personal=NO),
        text("allows", N_("What it supports"), personal=NO),
        flag("counts_hours", N_("Volunteer hours count"), personal=NO),
        money("hour_rate", N_("Rate for an hour"), personal=NO),
        text("contact", N_("Contact person"), personal=YES),
        text("url", N_("Web address"), personal=NO),
        year("year", N_("Year of the rules"), personal=NO),
        text("source", N_("Source"), personal=NO),
        note(),
    ),
)

application = Table(
    name="application",
    label=N_("Application"),
    plural=N_("Applications"),
    noun="economy",
    fields=(
        text("title", N_("Title"), personal=NO, required=True, example="Ansøgning til kommunen"),
        choice("kind", N_("Kind"), APPLICATION_KINDS, personal=NO, default="municipality"),
        reference("municipality", N_("Municipality"), "municipality", personal=NO),
        reference("fund", N_("Fund"), "fund", personal=NO),
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO),
        choice("status", N_("Status"), APPLICATION_STATUS, personal=NO, default="draft"),
        date("sent_on", N_("Sent on"), personal=NO),
        date("answered_on", N_("Answered on"), personal=NO),
        money("asked", N_("Applied for"), personal=NO),
        money("granted", N_("Granted"), personal=NO),
        note(),
    ),
)

application_section = Table(
    name="application_section",
    label=N_("Section of an application"),
    plural=N_("Sections of the applications"),
    noun="economy",
    printed=False,
    fields=(
        reference("application", N_("Application"), "application", personal=NO, owner=True),
        whole("position", N_("Order"), personal=NO),
        text("title", N_("Title"), personal=NO, required=True),
        long_text("body", N_("Text"), personal=FREE_TEXT),
    ),
)

support_declaration = Table(
    name="support_declaration",
    label=N_("Declaration of support"),
    plural=N_("Declarations of support"),
    noun="economy",
    printed=False,
    fields=(
        reference("application", N_("Application"), "application", personal=NO),
        text("name", N_("Name"), personal=YES, required=True),
        choice("kind", N_("Kind"), SUPPORTER_KINDS, personal=NO),
        reference("village", N_("Village"), "village", personal=NO),
        date("received_on", N_("Received on"), personal=NO),
        long_text("statement", N_("Text"), personal=FREE_TEXT),
    ),
)

signature = Table(
    name="signature",
    label=N_("Signature"),
    plural=N_("Signatures"),
    noun="economy",
    printed=False,
    fields=(
        reference("application", N_("Application"), "application", personal=NO),
        reference("agreement", N_("Agreement"), "agreement", personal=NO),
        text("name", N_("Name"), personal=YES, required=True),
        reference("person", N_("Person"), "person", personal=YES),
        text("role", N_("Role"), personal=YES),
        reference("village", N_("Village"), "village", personal=YES),
        date("signed_on", N_("Signed on"), personal=YES),
    ),
)

budget_line = Table(
    name="budget_line",
    label=N_("Budget item"),
    plural=N_("Budget"),
    noun="economy",
    fields=(
        text("title", N_("Item"), personal=NO, required=True, example="Grus til stien"),
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO),
        reference("phase", N_("Phase"), "phase", personal=NO),
        choice("category", N_("Kind"), BUDGET_CATEGORIES, personal=NO),
        decimal("quantity", N_("How many"), personal=NO),
        money("unit_price", N_("Price each"), personal=NO),
        money("amount", N_("Amount"), personal=NO),
        money("actual", N_("Spent"), personal=NO),
        flag("in_kind", N_("Own work, not money"), personal=NO),
        choice("vat", N_("VAT"), VAT, personal=NO),
        year("year", N_("Year"), personal=NO),
        text("voucher", N_("Voucher no."), personal=NO, example="17"),
        note(),
    ),
)

financing = Table(
    name="financing",
    label=N_("Source of money"),
    plural=N_("Financing"),
    noun="economy",
    fields=(
        text("source", N_("Who pays"), personal=NO, required=True, example="Fonden Levende Bygder"),
        choice("kind", N_("Kind"), FINANCING_KINDS, personal=NO),
        reference("action_plan", N_("Action plan"), "action_plan", personal=NO),
        reference("fund", N_("Fund"), "fund", personal=NO),
        reference("application", N_("Application"), "application", personal=NO),
        money("asked", N_("Applied for"), personal=NO),
        money("granted", N_("Granted"), personal=NO),
        money("paid", N_("Paid out"), personal=NO),
        minutes("hours", N_("Volunteer hours offered"), personal=NO),
        choice("status", N_("Status"), FINANCING_STATUS, personal=NO),
        date("sent_on", N_("Sent on"), personal=NO),
        date("answered_on", N_("Answered on"), personal=NO),
        date("report_due", N_("Report due on"), personal=NO),
        date("accounts_sent_on", N_("Accounts sent on"), personal=NO),
        note(),
    ),
)

TABLES = (
    fund,
    application,
    application_section,
    support_declaration,
    signature,
    budget_line,
    financing,
)
