"""Why we may keep what we know about people: consents, and the record of what is kept and why."""

from klyngeapp.domain.declaring import choice, date, long_text, note, reference, text, whole
from klyngeapp.domain.kinds import FREE_TEXT, NO, YES, Choice, Table
from klyngeapp.i18n.language import N_

CONSENT_PURPOSES = (
    Choice("publish_name", N_("Publish the name"), ("offentliggørelse af navn",)),
    Choice("publish_phone", N_("Publish the phone number")),
    Choice("photo", N_("Use photos"), ("foto",)),
    Choice("newsletter", N_("Send newsletters"), ("nyhedsbrev",)),
    Choice("share_with_municipality", N_("Share with the municipality"), ("deling med kommunen", "deling med kommune")),
)
LEGAL_BASES = (
    Choice("consent", N_("Consent")),
    Choice("agreement", N_("Agreement")),
    Choice("legal_duty", N_("Legal duty")),
    Choice("legitimate_interest", N_("Legitimate interest"), ("interesseafvejning",)),
)

consent = Table(
    name="consent",
    label=N_("Consent"),
    plural=N_("Consents"),
    noun="people",
    printed=False,
    fields=(
        reference("person", N_("Person"), "person", personal=YES, owner=True),
        choice("purpose", N_("Consent to"), CONSENT_PURPOSES, personal=YES, required=True),
        date("given_on", N_("Given on"), personal=YES),
        text("how", N_("Given how"), personal=YES, example="Underskrevet på papir"),
        date("withdrawn_on", N_("Withdrawn on"), personal=YES),
        note(),
    ),
)

data_use = Table(
    name="data_use",
    label=N_("Information we keep"),
    plural=N_("All the information we keep"),
    noun="people",
    printed=False,
    fields=(
        text("name", N_("What it is used for"), personal=NO, required=True, example="Liste over frivillige"),
        choice("basis", N_("Why we may"), LEGAL_BASES, personal=NO),
        text("whose", N_("About whom"), personal=NO, example="Frivillige"),
        text("what", N_("What we keep"), personal=NO, example="Navn, telefon og e-mail"),
        long_text("why", N_("Reason"), personal=NO),
        whole("keep_months", N_("Months we keep it"), personal=NO, maximum=600, example="12"),
        text("keep", N_("How long, in words"), personal=NO, example="Når forløbet er afsluttet"),
        date("deleted_on", N_("Deleted on"), personal=NO),
        note(),
    ),
)

erasure = Table(
    name="erasure",
    label=N_("Person forgotten"),
    plural=N_("Persons forgotten"),
    noun="people",
    printed=False,
    fields=(
        whole("number", N_("Former volunteer no."), personal=NO, required=True, minimum=1),
        date("erased_on", N_("Forgotten on"), personal=NO, required=True),
        text("reason", N_("Reason"), personal=FREE_TEXT),
    ),
)

TABLES = (consent, data_use, erasure)
