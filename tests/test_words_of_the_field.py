"""The words people use for a choice are understood, in Danish and in English, beside our own labels."""

import pytest

from klyngeapp.domain import reading
from klyngeapp.domain.schema import TABLES

WORDS = {
    "village.kind": "landsby|sogn|bydel|bebyggelse|village|parish",
    "group.kind": "styregruppe|formandskab|kommunikation|borgerinvolvering|fundraising|økonomi|arbejdsgruppe|"
    "klyngeråd|fokusgruppe|steering_group|steering group|working group|cluster council",
    "membership.role": "formand|næstformand|kasserer|sekretær|tovholder|medlem|suppleant|kommunal repræsentant|"
    "proceskonsulent|konsulent|kommunal kontaktperson|chair|treasurer|municipal contact|consultant|process consultant",
    "stakeholder.kind": "forening|institution|erhverv|kirke|kommune|fond|borgergruppe",
    "message.kind": "hjemmeside|Facebook|lokalavis|husstandsomdelt|opslag|e-Boks|mund til mund|mail",
    "meeting.kind": "borgermøde|dialogmøde|styregruppemøde|arbejdsgruppemøde|workshop|generalforsamling",
    "idea.horizon": "nu|kort|lang",
    "idea.status": "ny|samlet|valgt|parkeret",
    "survey_channel.kind": "e-Boks|link|papir|Facebook|forening",
    "survey_question.kind": "enkeltvalg|flervalg|skala1-5|skala|tal|fritekst|rangering",
    "survey_response.age_group": "16-24|25-39|40-59|60-74|75+",
    "survey_response.source": "web|papir",
    "place.kind": "hal|forsamlingshus|kulturhus|skole|kirke|sognegård|købmand|Brugs|klubhus|legeplads|udested|"
    "busholdeplads",
    "swot_item.kind": "styrke|svaghed|mulighed|trussel",
    "task.status": "ikke startet|i gang|afsluttet|udskudt|opgivet",
    "action_plan.status": "ikke startet|i gang|afsluttet|udskudt|opgivet|not started|running|done",
    "budget_line.category": "konsulent|kortlægning|møder|forplejning|kommunikation|tryk|materialer|anlæg|honorar|drift|"
    "uforudset|møder/forplejning",
    "financing.kind": "kommune|fond|LAG|sponsor|egen|kontingent|frivillige timer|landdistriktspulje",
    "financing.status": "kladde|sendt|tilsagn|delvist|afslag|bevilget",
    "person.engagement": "fast gruppe|ad hoc|kun arrangementer",
    "person.source": "borgermøde|undersøgelse|anbefalet|hjemmeside",
    "person.status": "interesseret|aktiv|pause|stoppet",
    "hours_entry.kind": "møde|planlægning|ansøgning|udførelse|kørsel|kommunikation|arrangement",
    "hours_entry.source": "papir|selv",
    "plan_version.status": "udkast|høring|vedtaget",
    "organisation.form": "forening|netværk|udvalg under borgerforening|styregruppe fortsætter",
    "consent.purpose": "foto|nyhedsbrev|offentliggørelse af navn|deling med kommune|deling med kommunen",
}


@pytest.mark.parametrize("place", WORDS)
def test_the_words_of_the_field(place: str) -> None:
    table, field = place.split(".")
    declared = TABLES[table].field(field)
    for word in WORDS[place].split("|"):
        assert reading.choice(declared, word), word
