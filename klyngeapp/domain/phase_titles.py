"""What the five phases are called, apart from all that is known of them: the start window tells of no more."""

from klyngeapp.i18n.language import N_

TITLES = (N_("Establishment"), N_("Mapping"), N_("Vision"), N_("Action plans"), N_("Implementation"))
