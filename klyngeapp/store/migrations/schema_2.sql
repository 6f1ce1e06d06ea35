CREATE TABLE municipality (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	note TEXT,
	CONSTRAINT pk_municipality PRIMARY KEY (id),
	CONSTRAINT ck_municipality_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_municipality_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_municipality_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE image (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	media_type TEXT NOT NULL,
	width INTEGER NOT NULL,
	height INTEGER NOT NULL,
	file BLOB NOT NULL,
	CONSTRAINT pk_image PRIMARY KEY (id),
	CONSTRAINT ck_image_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_image_media_type CHECK ("media_type" IN ('image/jpeg', 'image/png')),
	CONSTRAINT ck_image_width CHECK ("width" BETWEEN 1 AND 20000),
	CONSTRAINT ck_image_height CHECK ("height" BETWEEN 1 AND 20000),
	CONSTRAINT ck_image_file CHECK (length("file") BETWEEN 1 AND 5000000),
	CONSTRAINT ck_image_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE phase (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	"key" TEXT NOT NULL,
	months INTEGER,
	start TEXT,
	note TEXT,
	CONSTRAINT pk_phase PRIMARY KEY (id),
	CONSTRAINT ck_phase_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_phase_key CHECK ("key" IN ('establishment', 'mapping', 'vision', 'action_plans', 'implementation')),
	CONSTRAINT ck_phase_months CHECK ("months" BETWEEN 0 AND 120),
	CONSTRAINT ck_phase_start CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "start" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_phase_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_phase_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE left_out_step (
	id TEXT NOT NULL,
	step TEXT NOT NULL,
	reason TEXT NOT NULL,
	decided_on TEXT,
	CONSTRAINT pk_left_out_step PRIMARY KEY (id),
	CONSTRAINT ck_left_out_step_step CHECK ("step" IN ('establishment.villages', 'establishment.steering_group', 'establishment.consultant_and_municipality', 'establishment.timeline_and_budget', 'establishment.spread_the_word', 'establishment.first_volunteers', 'establishment.application', 'mapping.map', 'mapping.key_figures', 'mapping.survey', 'mapping.answers', 'mapping.places', 'mapping.strengths', 'mapping.communication', 'mapping.report', 'vision.vision_day', 'vision.ideas', 'vision.vision', 'vision.action_areas', 'vision.consultation', 'action_plans.plans', 'action_plans.roles', 'action_plans.money', 'action_plans.hearing', 'implementation.organisation', 'implementation.strategy_plan', 'implementation.adopt', 'implementation.follow_up', 'implementation.handover')),
	CONSTRAINT ck_left_out_step_reason CHECK (length("reason") BETWEEN 1 AND 300),
	CONSTRAINT ck_left_out_step_decided_on CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_left_out_step_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE map_shape (
	id TEXT NOT NULL,
	name TEXT,
	kind TEXT NOT NULL,
	points TEXT NOT NULL,
	note TEXT,
	CONSTRAINT pk_map_shape PRIMARY KEY (id),
	CONSTRAINT ck_map_shape_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_map_shape_kind CHECK ("kind" IN ('path', 'wished_path', 'road', 'stream', 'lake', 'wood', 'coast', 'boundary')),
	CONSTRAINT ck_map_shape_points CHECK (length("points") BETWEEN 1 AND 20000),
	CONSTRAINT ck_map_shape_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_map_shape_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE tag (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT NOT NULL,
	CONSTRAINT pk_tag PRIMARY KEY (id),
	CONSTRAINT ck_tag_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_tag_kind CHECK ("kind" IN ('skill')),
	CONSTRAINT ck_tag_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE focus_theme (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	note TEXT,
	CONSTRAINT pk_focus_theme PRIMARY KEY (id),
	CONSTRAINT ck_focus_theme_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_focus_theme_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_focus_theme_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE agreement (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	kind TEXT,
	purpose TEXT,
	mandate TEXT,
	meeting_frequency TEXT,
	decision_rule TEXT,
	municipality_role TEXT,
	consultant_role TEXT,
	approved_on TEXT,
	note TEXT,
	CONSTRAINT pk_agreement PRIMARY KEY (id),
	CONSTRAINT ck_agreement_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_agreement_kind CHECK ("kind" IN ('terms_of_reference', 'cooperation_agreement', 'consultant_contract')),
	CONSTRAINT ck_agreement_purpose CHECK (length("purpose") BETWEEN 1 AND 20000),
	CONSTRAINT ck_agreement_mandate CHECK (length("mandate") BETWEEN 1 AND 20000),
	CONSTRAINT ck_agreement_meeting_frequency CHECK (length("meeting_frequency") BETWEEN 1 AND 300),
	CONSTRAINT ck_agreement_decision_rule CHECK (length("decision_rule") BETWEEN 1 AND 20000),
	CONSTRAINT ck_agreement_municipality_role CHECK (length("municipality_role") BETWEEN 1 AND 20000),
	CONSTRAINT ck_agreement_consultant_role CHECK (length("consultant_role") BETWEEN 1 AND 20000),
	CONSTRAINT ck_agreement_approved_on CHECK ("approved_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_agreement_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_agreement_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE data_use (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	basis TEXT,
	whose TEXT,
	what TEXT,
	why TEXT,
	keep_months INTEGER,
	keep TEXT,
	deleted_on TEXT,
	note TEXT,
	CONSTRAINT pk_data_use PRIMARY KEY (id),
	CONSTRAINT ck_data_use_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_data_use_basis CHECK ("basis" IN ('consent', 'agreement', 'legal_duty', 'legitimate_interest')),
	CONSTRAINT ck_data_use_whose CHECK (length("whose") BETWEEN 1 AND 300),
	CONSTRAINT ck_data_use_what CHECK (length("what") BETWEEN 1 AND 300),
	CONSTRAINT ck_data_use_why CHECK (length("why") BETWEEN 1 AND 20000),
	CONSTRAINT ck_data_use_keep_months CHECK ("keep_months" BETWEEN 0 AND 600),
	CONSTRAINT ck_data_use_keep CHECK (length("keep") BETWEEN 1 AND 300),
	CONSTRAINT ck_data_use_deleted_on CHECK ("deleted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_data_use_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_data_use_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE erasure (
	id TEXT NOT NULL,
	number INTEGER NOT NULL,
	erased_on TEXT NOT NULL,
	reason TEXT,
	CONSTRAINT pk_erasure PRIMARY KEY (id),
	CONSTRAINT ck_erasure_number CHECK ("number" BETWEEN 1 AND 2000000000),
	CONSTRAINT ck_erasure_erased_on CHECK ("erased_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_erasure_reason CHECK (length("reason") BETWEEN 1 AND 300),
	CONSTRAINT ck_erasure_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE survey (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	purpose TEXT,
	min_age INTEGER NOT NULL,
	opens TEXT,
	closes TEXT,
	population INTEGER,
	sent INTEGER,
	started INTEGER,
	completed INTEGER,
	prizes TEXT,
	prize_entries INTEGER,
	takes_minutes INTEGER,
	consent_text TEXT,
	approved_on TEXT,
	note TEXT,
	CONSTRAINT pk_survey PRIMARY KEY (id),
	CONSTRAINT ck_survey_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_purpose CHECK (length("purpose") BETWEEN 1 AND 20000),
	CONSTRAINT ck_survey_min_age CHECK ("min_age" BETWEEN 0 AND 130),
	CONSTRAINT ck_survey_opens CHECK ("opens" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_survey_closes CHECK ("closes" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_survey_population CHECK ("population" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_sent CHECK ("sent" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_started CHECK ("started" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_completed CHECK ("completed" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_prizes CHECK (length("prizes") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_prize_entries CHECK ("prize_entries" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_takes_minutes CHECK ("takes_minutes" BETWEEN 0 AND 600),
	CONSTRAINT ck_survey_consent_text CHECK (length("consent_text") BETWEEN 1 AND 20000),
	CONSTRAINT ck_survey_approved_on CHECK ("approved_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_survey_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_survey_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE existing_plan (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	owner TEXT,
	year INTEGER,
	relevance TEXT,
	url TEXT,
	CONSTRAINT pk_existing_plan PRIMARY KEY (id),
	CONSTRAINT ck_existing_plan_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_existing_plan_owner CHECK (length("owner") BETWEEN 1 AND 300),
	CONSTRAINT ck_existing_plan_year CHECK ("year" BETWEEN 1000 AND 9999),
	CONSTRAINT ck_existing_plan_relevance CHECK (length("relevance") BETWEEN 1 AND 20000),
	CONSTRAINT ck_existing_plan_url CHECK (length("url") BETWEEN 1 AND 300),
	CONSTRAINT ck_existing_plan_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE criterion (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	weight INTEGER NOT NULL,
	note TEXT,
	CONSTRAINT pk_criterion PRIMARY KEY (id),
	CONSTRAINT ck_criterion_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_criterion_weight CHECK ("weight" BETWEEN 0 AND 100),
	CONSTRAINT ck_criterion_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_criterion_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE vision (
	id TEXT NOT NULL,
	title TEXT,
	statement TEXT NOT NULL,
	horizon_year INTEGER,
	version INTEGER NOT NULL,
	status TEXT NOT NULL,
	adopted_on TEXT,
	made_on TEXT,
	review_by TEXT,
	made_by TEXT,
	note TEXT,
	CONSTRAINT pk_vision PRIMARY KEY (id),
	CONSTRAINT ck_vision_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_vision_statement CHECK (length("statement") BETWEEN 1 AND 20000),
	CONSTRAINT ck_vision_horizon_year CHECK ("horizon_year" BETWEEN 1000 AND 9999),
	CONSTRAINT ck_vision_version CHECK ("version" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_vision_status CHECK ("status" IN ('draft', 'hearing', 'adopted')),
	CONSTRAINT ck_vision_adopted_on CHECK ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_vision_made_on CHECK ("made_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_vision_review_by CHECK ("review_by" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "review_by" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_vision_made_by CHECK (length("made_by") BETWEEN 1 AND 300),
	CONSTRAINT ck_vision_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_vision_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE fund (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	pool TEXT,
	deadline TEXT,
	most INTEGER,
	own_share INTEGER,
	allows TEXT,
	counts_hours INTEGER NOT NULL,
	hour_rate INTEGER,
	contact TEXT,
	url TEXT,
	year INTEGER,
	source TEXT,
	note TEXT,
	CONSTRAINT pk_fund PRIMARY KEY (id),
	CONSTRAINT ck_fund_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_fund_pool CHECK (length("pool") BETWEEN 1 AND 300),
	CONSTRAINT ck_fund_deadline CHECK ("deadline" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_fund_most CHECK ("most" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_fund_own_share CHECK ("own_share" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_fund_allows CHECK (length("allows") BETWEEN 1 AND 300),
	CONSTRAINT ck_fund_counts_hours CHECK ("counts_hours" BETWEEN 0 AND 1),
	CONSTRAINT ck_fund_hour_rate CHECK ("hour_rate" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_fund_contact CHECK (length("contact") BETWEEN 1 AND 300),
	CONSTRAINT ck_fund_url CHECK (length("url") BETWEEN 1 AND 300),
	CONSTRAINT ck_fund_year CHECK ("year" BETWEEN 1000 AND 9999),
	CONSTRAINT ck_fund_source CHECK (length("source") BETWEEN 1 AND 300),
	CONSTRAINT ck_fund_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_fund_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE plan_version (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	version INTEGER NOT NULL,
	status TEXT NOT NULL,
	hearing_from TEXT,
	hearing_to TEXT,
	planned_on TEXT,
	adopted_on TEXT,
	valid_from TEXT,
	valid_to TEXT,
	adopted_by TEXT,
	despite TEXT,
	content TEXT,
	note TEXT,
	CONSTRAINT pk_plan_version PRIMARY KEY (id),
	CONSTRAINT ck_plan_version_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_plan_version_version CHECK ("version" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_plan_version_status CHECK ("status" IN ('draft', 'hearing', 'adopted')),
	CONSTRAINT ck_plan_version_hearing_from CHECK ("hearing_from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_plan_version_hearing_to CHECK ("hearing_to" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_plan_version_planned_on CHECK ("planned_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_plan_version_adopted_on CHECK ("adopted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_plan_version_valid_from CHECK ("valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "valid_from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_plan_version_valid_to CHECK ("valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "valid_to" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_plan_version_adopted_by CHECK (length("adopted_by") BETWEEN 1 AND 300),
	CONSTRAINT ck_plan_version_despite CHECK (length("despite") BETWEEN 1 AND 20000),
	CONSTRAINT ck_plan_version_content CHECK (length("content") BETWEEN 1 AND 20000),
	CONSTRAINT ck_plan_version_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_plan_version_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE status_report (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	from_date TEXT,
	to_date TEXT,
	activities TEXT,
	results TEXT,
	economy TEXT,
	hours_text TEXT,
	sent_on TEXT,
	recipient TEXT,
	CONSTRAINT pk_status_report PRIMARY KEY (id),
	CONSTRAINT ck_status_report_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_status_report_from_date CHECK ("from_date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_status_report_to_date CHECK ("to_date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_status_report_activities CHECK (length("activities") BETWEEN 1 AND 20000),
	CONSTRAINT ck_status_report_results CHECK (length("results") BETWEEN 1 AND 20000),
	CONSTRAINT ck_status_report_economy CHECK (length("economy") BETWEEN 1 AND 20000),
	CONSTRAINT ck_status_report_hours_text CHECK (length("hours_text") BETWEEN 1 AND 20000),
	CONSTRAINT ck_status_report_sent_on CHECK ("sent_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_status_report_recipient CHECK (length("recipient") BETWEEN 1 AND 300),
	CONSTRAINT ck_status_report_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE organisation (
	id TEXT NOT NULL,
	form TEXT,
	name TEXT,
	cvr TEXT,
	founded_on TEXT,
	term_years INTEGER,
	subscription INTEGER,
	signing_rule TEXT,
	account_opened INTEGER NOT NULL,
	decided_on TEXT,
	note TEXT,
	CONSTRAINT pk_organisation PRIMARY KEY (id),
	CONSTRAINT ck_organisation_form CHECK ("form" IN ('association', 'network', 'committee', 'steering_group_continues')),
	CONSTRAINT ck_organisation_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_organisation_cvr CHECK (length("cvr") BETWEEN 1 AND 300),
	CONSTRAINT ck_organisation_founded_on CHECK ("founded_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_organisation_term_years CHECK ("term_years" BETWEEN 0 AND 100),
	CONSTRAINT ck_organisation_subscription CHECK ("subscription" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_organisation_signing_rule CHECK (length("signing_rule") BETWEEN 1 AND 20000),
	CONSTRAINT ck_organisation_account_opened CHECK ("account_opened" BETWEEN 0 AND 1),
	CONSTRAINT ck_organisation_decided_on CHECK ("decided_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_organisation_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_organisation_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE statute (
	id TEXT NOT NULL,
	number INTEGER,
	title TEXT NOT NULL,
	body TEXT NOT NULL,
	CONSTRAINT pk_statute PRIMARY KEY (id),
	CONSTRAINT ck_statute_number CHECK ("number" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_statute_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_statute_body CHECK (length("body") BETWEEN 1 AND 20000),
	CONSTRAINT ck_statute_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE village (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	municipality TEXT,
	parish TEXT,
	organised_in TEXT,
	inhabitants INTEGER,
	inhabitants_16plus INTEGER,
	figures_from TEXT,
	source TEXT,
	joined TEXT,
	"left" TEXT,
	latitude INTEGER,
	longitude INTEGER,
	map_x INTEGER,
	map_y INTEGER,
	note TEXT,
	CONSTRAINT pk_village PRIMARY KEY (id),
	CONSTRAINT ck_village_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_village_kind CHECK ("kind" IN ('village', 'parish', 'district', 'settlement', 'council')),
	CONSTRAINT ck_village_parish CHECK (length("parish") BETWEEN 1 AND 300),
	CONSTRAINT ck_village_organised_in CHECK (length("organised_in") BETWEEN 1 AND 300),
	CONSTRAINT ck_village_inhabitants CHECK ("inhabitants" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_inhabitants_16plus CHECK ("inhabitants_16plus" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figures_from CHECK ("figures_from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_village_source CHECK (length("source") BETWEEN 1 AND 300),
	CONSTRAINT ck_village_joined CHECK ("joined" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_village_left CHECK ("left" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_village_latitude CHECK ("latitude" BETWEEN -90000000 AND 90000000),
	CONSTRAINT ck_village_longitude CHECK ("longitude" BETWEEN -180000000 AND 180000000),
	CONSTRAINT ck_village_map_x CHECK ("map_x" BETWEEN 0 AND 1000),
	CONSTRAINT ck_village_map_y CHECK ("map_y" BETWEEN 0 AND 1000),
	CONSTRAINT ck_village_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_village_id CHECK (length(id) = 36),
	CONSTRAINT fk_village_municipality FOREIGN KEY(municipality) REFERENCES municipality (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE survey_channel (
	id TEXT NOT NULL,
	survey TEXT NOT NULL,
	kind TEXT NOT NULL,
	sent INTEGER,
	note TEXT,
	CONSTRAINT pk_survey_channel PRIMARY KEY (id),
	CONSTRAINT ck_survey_channel_kind CHECK ("kind" IN ('digital_post', 'link', 'paper', 'facebook', 'association')),
	CONSTRAINT ck_survey_channel_sent CHECK ("sent" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_channel_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_survey_channel_id CHECK (length(id) = 36),
	CONSTRAINT fk_survey_channel_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_survey_channel_survey ON survey_channel (survey);

CREATE TABLE survey_question (
	id TEXT NOT NULL,
	survey TEXT NOT NULL,
	position INTEGER,
	title TEXT NOT NULL,
	help_text TEXT,
	kind TEXT NOT NULL,
	most INTEGER,
	part TEXT,
	asks TEXT,
	focus_theme TEXT,
	required INTEGER NOT NULL,
	condition TEXT,
	CONSTRAINT pk_survey_question PRIMARY KEY (id),
	CONSTRAINT ck_survey_question_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_question_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_question_help_text CHECK (length("help_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_question_kind CHECK ("kind" IN ('single', 'multiple', 'scale', 'number', 'free_text', 'ranking')),
	CONSTRAINT ck_survey_question_most CHECK ("most" BETWEEN 0 AND 100),
	CONSTRAINT ck_survey_question_part CHECK ("part" IN ('about_you', 'theme', 'last')),
	CONSTRAINT ck_survey_question_asks CHECK ("asks" IN ('village', 'gender', 'age_group')),
	CONSTRAINT ck_survey_question_required CHECK ("required" BETWEEN 0 AND 1),
	CONSTRAINT ck_survey_question_condition CHECK (length("condition") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_question_id CHECK (length(id) = 36),
	CONSTRAINT fk_survey_question_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE CASCADE,
	CONSTRAINT fk_survey_question_focus_theme FOREIGN KEY(focus_theme) REFERENCES focus_theme (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_survey_question_survey ON survey_question (survey);

CREATE TABLE prize_draw_contact (
	id TEXT NOT NULL,
	survey TEXT,
	name TEXT NOT NULL,
	phone TEXT,
	email TEXT,
	won INTEGER NOT NULL,
	CONSTRAINT pk_prize_draw_contact PRIMARY KEY (id),
	CONSTRAINT ck_prize_draw_contact_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_prize_draw_contact_phone CHECK (length("phone") BETWEEN 1 AND 300),
	CONSTRAINT ck_prize_draw_contact_email CHECK (length("email") BETWEEN 1 AND 300),
	CONSTRAINT ck_prize_draw_contact_won CHECK ("won" BETWEEN 0 AND 1),
	CONSTRAINT ck_prize_draw_contact_id CHECK (length(id) = 36),
	CONSTRAINT fk_prize_draw_contact_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE vision_value (
	id TEXT NOT NULL,
	vision TEXT NOT NULL,
	position INTEGER,
	title TEXT NOT NULL,
	description TEXT,
	CONSTRAINT pk_vision_value PRIMARY KEY (id),
	CONSTRAINT ck_vision_value_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_vision_value_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_vision_value_description CHECK (length("description") BETWEEN 1 AND 20000),
	CONSTRAINT ck_vision_value_id CHECK (length(id) = 36),
	CONSTRAINT fk_vision_value_vision FOREIGN KEY(vision) REFERENCES vision (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_vision_value_vision ON vision_value (vision);

CREATE TABLE name_proposal (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	kind TEXT NOT NULL,
	image TEXT,
	proposed_by TEXT,
	votes INTEGER,
	chosen INTEGER NOT NULL,
	note TEXT,
	CONSTRAINT pk_name_proposal PRIMARY KEY (id),
	CONSTRAINT ck_name_proposal_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_name_proposal_kind CHECK ("kind" IN ('name', 'logo')),
	CONSTRAINT ck_name_proposal_proposed_by CHECK (length("proposed_by") BETWEEN 1 AND 300),
	CONSTRAINT ck_name_proposal_votes CHECK ("votes" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_name_proposal_chosen CHECK ("chosen" BETWEEN 0 AND 1),
	CONSTRAINT ck_name_proposal_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_name_proposal_id CHECK (length(id) = 36),
	CONSTRAINT fk_name_proposal_image FOREIGN KEY(image) REFERENCES image (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE consultation (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	municipality TEXT,
	date TEXT,
	contact TEXT,
	outcome TEXT,
	note TEXT,
	CONSTRAINT pk_consultation PRIMARY KEY (id),
	CONSTRAINT ck_consultation_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_consultation_date CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_consultation_contact CHECK (length("contact") BETWEEN 1 AND 300),
	CONSTRAINT ck_consultation_outcome CHECK (length("outcome") BETWEEN 1 AND 20000),
	CONSTRAINT ck_consultation_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_consultation_id CHECK (length(id) = 36),
	CONSTRAINT fk_consultation_municipality FOREIGN KEY(municipality) REFERENCES municipality (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE fund_profile (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	fund TEXT,
	counts_hours INTEGER NOT NULL,
	rate INTEGER,
	from_date TEXT,
	most_share INTEGER,
	hours_only INTEGER NOT NULL,
	signature_required INTEGER NOT NULL,
	year INTEGER,
	source TEXT,
	note TEXT,
	CONSTRAINT pk_fund_profile PRIMARY KEY (id),
	CONSTRAINT ck_fund_profile_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_fund_profile_counts_hours CHECK ("counts_hours" BETWEEN 0 AND 1),
	CONSTRAINT ck_fund_profile_rate CHECK ("rate" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_fund_profile_from_date CHECK ("from_date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_fund_profile_most_share CHECK ("most_share" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_fund_profile_hours_only CHECK ("hours_only" BETWEEN 0 AND 1),
	CONSTRAINT ck_fund_profile_signature_required CHECK ("signature_required" BETWEEN 0 AND 1),
	CONSTRAINT ck_fund_profile_year CHECK ("year" BETWEEN 1000 AND 9999),
	CONSTRAINT ck_fund_profile_source CHECK (length("source") BETWEEN 1 AND 300),
	CONSTRAINT ck_fund_profile_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_fund_profile_id CHECK (length(id) = 36),
	CONSTRAINT fk_fund_profile_fund FOREIGN KEY(fund) REFERENCES fund (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE recipient (
	id TEXT NOT NULL,
	plan_version TEXT,
	name TEXT NOT NULL,
	organisation TEXT,
	kind TEXT,
	address TEXT,
	sent_on TEXT,
	how TEXT,
	reader TEXT,
	edition TEXT,
	due TEXT,
	answer TEXT,
	acknowledged_on TEXT,
	note TEXT,
	CONSTRAINT pk_recipient PRIMARY KEY (id),
	CONSTRAINT ck_recipient_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_recipient_organisation CHECK (length("organisation") BETWEEN 1 AND 300),
	CONSTRAINT ck_recipient_kind CHECK ("kind" IN ('municipality', 'household', 'fund', 'press', 'association', 'citizen', 'other')),
	CONSTRAINT ck_recipient_address CHECK (length("address") BETWEEN 1 AND 300),
	CONSTRAINT ck_recipient_sent_on CHECK ("sent_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_recipient_how CHECK ("how" IN ('mail', 'post', 'hand', 'website')),
	CONSTRAINT ck_recipient_reader CHECK ("reader" IN ('group', 'municipality', 'public')),
	CONSTRAINT ck_recipient_edition CHECK (length("edition") BETWEEN 1 AND 300),
	CONSTRAINT ck_recipient_due CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_recipient_answer CHECK (length("answer") BETWEEN 1 AND 300),
	CONSTRAINT ck_recipient_acknowledged_on CHECK ("acknowledged_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_recipient_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_recipient_id CHECK (length(id) = 36),
	CONSTRAINT fk_recipient_plan_version FOREIGN KEY(plan_version) REFERENCES plan_version (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE village_figure (
	id TEXT NOT NULL,
	village TEXT NOT NULL,
	year INTEGER NOT NULL,
	forecast INTEGER NOT NULL,
	inhabitants INTEGER,
	average_age INTEGER,
	share_under_22 INTEGER,
	share_over_65 INTEGER,
	employment INTEGER,
	newcomers INTEGER,
	leavers INTEGER,
	births INTEGER,
	deaths INTEGER,
	households INTEGER,
	vacant_homes INTEGER,
	aged_16_24 INTEGER,
	aged_25_39 INTEGER,
	aged_40_59 INTEGER,
	aged_60_74 INTEGER,
	aged_75plus INTEGER,
	source TEXT,
	CONSTRAINT pk_village_figure PRIMARY KEY (id),
	CONSTRAINT ck_village_figure_year CHECK ("year" BETWEEN 1000 AND 9999),
	CONSTRAINT ck_village_figure_forecast CHECK ("forecast" BETWEEN 0 AND 1),
	CONSTRAINT ck_village_figure_inhabitants CHECK ("inhabitants" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_average_age CHECK ("average_age" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_village_figure_share_under_22 CHECK ("share_under_22" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_village_figure_share_over_65 CHECK ("share_over_65" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_village_figure_employment CHECK ("employment" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_village_figure_newcomers CHECK ("newcomers" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_leavers CHECK ("leavers" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_births CHECK ("births" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_deaths CHECK ("deaths" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_households CHECK ("households" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_vacant_homes CHECK ("vacant_homes" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_aged_16_24 CHECK ("aged_16_24" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_aged_25_39 CHECK ("aged_25_39" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_aged_40_59 CHECK ("aged_40_59" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_aged_60_74 CHECK ("aged_60_74" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_aged_75plus CHECK ("aged_75plus" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_figure_source CHECK (length("source") BETWEEN 1 AND 300),
	CONSTRAINT ck_village_figure_id CHECK (length(id) = 36),
	CONSTRAINT fk_village_figure_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_village_figure_village ON village_figure (village);

CREATE TABLE parent_association (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	village TEXT,
	cvr TEXT,
	note TEXT,
	CONSTRAINT pk_parent_association PRIMARY KEY (id),
	CONSTRAINT ck_parent_association_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_parent_association_cvr CHECK (length("cvr") BETWEEN 1 AND 300),
	CONSTRAINT ck_parent_association_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_parent_association_id CHECK (length(id) = 36),
	CONSTRAINT fk_parent_association_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE photo (
	id TEXT NOT NULL,
	image TEXT NOT NULL,
	title TEXT,
	described TEXT,
	village TEXT,
	taken_by TEXT,
	taken_on TEXT,
	in_plan INTEGER NOT NULL,
	CONSTRAINT pk_photo PRIMARY KEY (id),
	CONSTRAINT ck_photo_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_photo_described CHECK (length("described") BETWEEN 1 AND 300),
	CONSTRAINT ck_photo_taken_by CHECK (length("taken_by") BETWEEN 1 AND 300),
	CONSTRAINT ck_photo_taken_on CHECK ("taken_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_photo_in_plan CHECK ("in_plan" BETWEEN 0 AND 1),
	CONSTRAINT ck_photo_id CHECK (length(id) = 36),
	CONSTRAINT fk_photo_image FOREIGN KEY(image) REFERENCES image (id) ON DELETE CASCADE,
	CONSTRAINT fk_photo_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_photo_image ON photo (image);

CREATE TABLE person (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	village TEXT,
	email TEXT,
	phone TEXT,
	address TEXT,
	preferred_contact TEXT,
	age_group TEXT,
	engagement TEXT,
	hours_per_month INTEGER,
	season TEXT,
	source TEXT,
	status TEXT NOT NULL,
	contacted_on TEXT,
	since TEXT,
	wants_more INTEGER NOT NULL,
	informed_on TEXT,
	informed_how TEXT,
	stopped_on TEXT,
	note TEXT,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT ck_person_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_email CHECK (length("email") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_phone CHECK (length("phone") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_address CHECK (length("address") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_preferred_contact CHECK ("preferred_contact" IN ('phone', 'text_message', 'email', 'letter', 'in_person')),
	CONSTRAINT ck_person_age_group CHECK ("age_group" IN ('16-24', '25-39', '40-59', '60-74', '75+')),
	CONSTRAINT ck_person_engagement CHECK ("engagement" IN ('fixed_group', 'on_call', 'events_only')),
	CONSTRAINT ck_person_hours_per_month CHECK ("hours_per_month" BETWEEN 0 AND 6000000),
	CONSTRAINT ck_person_season CHECK (length("season") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_source CHECK ("source" IN ('citizens_meeting', 'survey', 'recommended', 'website', 'other')),
	CONSTRAINT ck_person_status CHECK ("status" IN ('interested', 'active', 'pause', 'stopped', 'not_volunteer')),
	CONSTRAINT ck_person_contacted_on CHECK ("contacted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_person_since CHECK ("since" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "since" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_person_wants_more CHECK ("wants_more" BETWEEN 0 AND 1),
	CONSTRAINT ck_person_informed_on CHECK ("informed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_person_informed_how CHECK (length("informed_how") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_stopped_on CHECK ("stopped_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_person_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_person_id CHECK (length(id) = 36),
	CONSTRAINT fk_person_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE survey_option (
	id TEXT NOT NULL,
	survey_question TEXT NOT NULL,
	position INTEGER,
	title TEXT NOT NULL,
	CONSTRAINT pk_survey_option PRIMARY KEY (id),
	CONSTRAINT ck_survey_option_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_option_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_option_id CHECK (length(id) = 36),
	CONSTRAINT fk_survey_option_survey_question FOREIGN KEY(survey_question) REFERENCES survey_question (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_survey_option_survey_question ON survey_option (survey_question);

CREATE TABLE survey_response (
	id TEXT NOT NULL,
	survey TEXT NOT NULL,
	number INTEGER,
	village TEXT,
	gender TEXT,
	age_group TEXT,
	source TEXT,
	entered_on TEXT,
	entered_by TEXT,
	control INTEGER NOT NULL,
	CONSTRAINT pk_survey_response PRIMARY KEY (id),
	CONSTRAINT ck_survey_response_number CHECK ("number" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_response_gender CHECK ("gender" IN ('female', 'male', 'other')),
	CONSTRAINT ck_survey_response_age_group CHECK ("age_group" IN ('16-24', '25-39', '40-59', '60-74', '75+')),
	CONSTRAINT ck_survey_response_source CHECK ("source" IN ('web', 'paper')),
	CONSTRAINT ck_survey_response_entered_on CHECK ("entered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_survey_response_entered_by CHECK (length("entered_by") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_response_control CHECK ("control" BETWEEN 0 AND 1),
	CONSTRAINT ck_survey_response_id CHECK (length(id) = 36),
	CONSTRAINT fk_survey_response_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE CASCADE,
	CONSTRAINT fk_survey_response_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_survey_response_survey ON survey_response (survey);

CREATE TABLE survey_total (
	id TEXT NOT NULL,
	survey TEXT NOT NULL,
	village TEXT NOT NULL,
	answered INTEGER NOT NULL,
	CONSTRAINT pk_survey_total PRIMARY KEY (id),
	CONSTRAINT ck_survey_total_answered CHECK ("answered" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_total_id CHECK (length(id) = 36),
	CONSTRAINT fk_survey_total_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE CASCADE,
	CONSTRAINT fk_survey_total_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_survey_total_survey ON survey_total (survey);

CREATE INDEX ix_survey_total_village ON survey_total (village);

CREATE TABLE quote (
	id TEXT NOT NULL,
	survey TEXT,
	quotation TEXT NOT NULL,
	village TEXT,
	focus_theme TEXT,
	approved INTEGER NOT NULL,
	CONSTRAINT pk_quote PRIMARY KEY (id),
	CONSTRAINT ck_quote_quotation CHECK (length("quotation") BETWEEN 1 AND 20000),
	CONSTRAINT ck_quote_approved CHECK ("approved" BETWEEN 0 AND 1),
	CONSTRAINT ck_quote_id CHECK (length(id) = 36),
	CONSTRAINT fk_quote_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE SET NULL,
	CONSTRAINT fk_quote_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_quote_focus_theme FOREIGN KEY(focus_theme) REFERENCES focus_theme (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE place (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	village TEXT,
	kind TEXT,
	owner TEXT,
	capacity INTEGER,
	condition INTEGER,
	usage_percent INTEGER,
	opening_hours TEXT,
	accessible TEXT,
	running_cost INTEGER,
	happens_here TEXT,
	potential TEXT,
	latitude INTEGER,
	longitude INTEGER,
	map_x INTEGER,
	map_y INTEGER,
	image TEXT,
	note TEXT,
	CONSTRAINT pk_place PRIMARY KEY (id),
	CONSTRAINT ck_place_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_place_kind CHECK ("kind" IN ('hall', 'village_hall', 'culture_house', 'school', 'cafe', 'church', 'parish_hall', 'shop', 'club_house', 'playground', 'outdoor', 'bus_stop', 'other')),
	CONSTRAINT ck_place_owner CHECK (length("owner") BETWEEN 1 AND 300),
	CONSTRAINT ck_place_capacity CHECK ("capacity" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_place_condition CHECK ("condition" BETWEEN 1 AND 5),
	CONSTRAINT ck_place_usage_percent CHECK ("usage_percent" BETWEEN 0 AND 100),
	CONSTRAINT ck_place_opening_hours CHECK (length("opening_hours") BETWEEN 1 AND 300),
	CONSTRAINT ck_place_accessible CHECK ("accessible" IN ('yes', 'partly', 'no')),
	CONSTRAINT ck_place_running_cost CHECK ("running_cost" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_place_happens_here CHECK (length("happens_here") BETWEEN 1 AND 20000),
	CONSTRAINT ck_place_potential CHECK (length("potential") BETWEEN 1 AND 20000),
	CONSTRAINT ck_place_latitude CHECK ("latitude" BETWEEN -90000000 AND 90000000),
	CONSTRAINT ck_place_longitude CHECK ("longitude" BETWEEN -180000000 AND 180000000),
	CONSTRAINT ck_place_map_x CHECK ("map_x" BETWEEN 0 AND 1000),
	CONSTRAINT ck_place_map_y CHECK ("map_y" BETWEEN 0 AND 1000),
	CONSTRAINT ck_place_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_place_id CHECK (length(id) = 36),
	CONSTRAINT fk_place_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_place_image FOREIGN KEY(image) REFERENCES image (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE association (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	village TEXT,
	chair TEXT,
	phone TEXT,
	email TEXT,
	cvr TEXT,
	members INTEGER,
	website TEXT,
	note TEXT,
	CONSTRAINT pk_association PRIMARY KEY (id),
	CONSTRAINT ck_association_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_association_kind CHECK ("kind" IN ('sports', 'village', 'culture', 'church', 'school', 'business', 'nature', 'youth', 'other')),
	CONSTRAINT ck_association_chair CHECK (length("chair") BETWEEN 1 AND 300),
	CONSTRAINT ck_association_phone CHECK (length("phone") BETWEEN 1 AND 300),
	CONSTRAINT ck_association_email CHECK (length("email") BETWEEN 1 AND 300),
	CONSTRAINT ck_association_cvr CHECK (length("cvr") BETWEEN 1 AND 300),
	CONSTRAINT ck_association_members CHECK ("members" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_association_website CHECK (length("website") BETWEEN 1 AND 300),
	CONSTRAINT ck_association_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_association_id CHECK (length(id) = 36),
	CONSTRAINT fk_association_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE potential (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	description TEXT,
	village TEXT,
	category TEXT,
	strength INTEGER,
	source TEXT,
	CONSTRAINT pk_potential PRIMARY KEY (id),
	CONSTRAINT ck_potential_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_potential_description CHECK (length("description") BETWEEN 1 AND 20000),
	CONSTRAINT ck_potential_category CHECK ("category" IN ('nature', 'culture', 'history', 'building', 'location', 'community', 'business', 'other')),
	CONSTRAINT ck_potential_strength CHECK ("strength" BETWEEN 1 AND 5),
	CONSTRAINT ck_potential_source CHECK (length("source") BETWEEN 1 AND 300),
	CONSTRAINT ck_potential_id CHECK (length(id) = 36),
	CONSTRAINT fk_potential_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE fund_profile_kind (
	id TEXT NOT NULL,
	fund_profile TEXT NOT NULL,
	kind TEXT NOT NULL,
	CONSTRAINT pk_fund_profile_kind PRIMARY KEY (id),
	CONSTRAINT ck_fund_profile_kind_kind CHECK ("kind" IN ('meeting', 'planning', 'application', 'work', 'driving', 'communication', 'event')),
	CONSTRAINT ck_fund_profile_kind_id CHECK (length(id) = 36),
	CONSTRAINT fk_fund_profile_kind_fund_profile FOREIGN KEY(fund_profile) REFERENCES fund_profile (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_fund_profile_kind_fund_profile ON fund_profile_kind (fund_profile);

CREATE TABLE cluster (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	plan_title TEXT,
	plan_subtitle TEXT,
	start TEXT,
	months INTEGER,
	elevator_speech TEXT,
	boundary TEXT,
	contact TEXT,
	logo TEXT,
	without_consultant INTEGER NOT NULL,
	municipal_hours INTEGER,
	backed_on TEXT,
	data_controller TEXT,
	keep_months INTEGER,
	note TEXT,
	CONSTRAINT pk_cluster PRIMARY KEY (id),
	CONSTRAINT ck_cluster_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_cluster_plan_title CHECK (length("plan_title") BETWEEN 1 AND 300),
	CONSTRAINT ck_cluster_plan_subtitle CHECK (length("plan_subtitle") BETWEEN 1 AND 300),
	CONSTRAINT ck_cluster_start CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_cluster_months CHECK ("months" BETWEEN 1 AND 120),
	CONSTRAINT ck_cluster_elevator_speech CHECK (length("elevator_speech") BETWEEN 1 AND 20000),
	CONSTRAINT ck_cluster_boundary CHECK (length("boundary") BETWEEN 1 AND 20000),
	CONSTRAINT ck_cluster_without_consultant CHECK ("without_consultant" BETWEEN 0 AND 1),
	CONSTRAINT ck_cluster_municipal_hours CHECK ("municipal_hours" BETWEEN 0 AND 6000000),
	CONSTRAINT ck_cluster_backed_on CHECK ("backed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_cluster_data_controller CHECK (length("data_controller") BETWEEN 1 AND 300),
	CONSTRAINT ck_cluster_keep_months CHECK ("keep_months" BETWEEN 0 AND 600),
	CONSTRAINT ck_cluster_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_cluster_id CHECK (length(id) = 36),
	CONSTRAINT fk_cluster_contact FOREIGN KEY(contact) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_cluster_logo FOREIGN KEY(logo) REFERENCES image (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE availability (
	id TEXT NOT NULL,
	person TEXT NOT NULL,
	weekday TEXT NOT NULL,
	part_of_day TEXT NOT NULL,
	CONSTRAINT pk_availability PRIMARY KEY (id),
	CONSTRAINT ck_availability_weekday CHECK ("weekday" IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
	CONSTRAINT ck_availability_part_of_day CHECK ("part_of_day" IN ('morning', 'afternoon', 'evening')),
	CONSTRAINT ck_availability_id CHECK (length(id) = 36),
	CONSTRAINT fk_availability_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_availability_person ON availability (person);

CREATE TABLE person_skill (
	id TEXT NOT NULL,
	person TEXT NOT NULL,
	tag TEXT NOT NULL,
	CONSTRAINT pk_person_skill PRIMARY KEY (id),
	CONSTRAINT ck_person_skill_id CHECK (length(id) = 36),
	CONSTRAINT fk_person_skill_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE,
	CONSTRAINT fk_person_skill_tag FOREIGN KEY(tag) REFERENCES tag (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_person_skill_person ON person_skill (person);

CREATE INDEX ix_person_skill_tag ON person_skill (tag);

CREATE TABLE "group" (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	purpose TEXT,
	coordinator TEXT,
	meets TEXT,
	formed TEXT,
	dissolved TEXT,
	note TEXT,
	CONSTRAINT pk_group PRIMARY KEY (id),
	CONSTRAINT ck_group_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_group_kind CHECK ("kind" IN ('steering_group', 'chairmanship', 'communication', 'citizen_involvement', 'fundraising', 'economy', 'working_group', 'cluster_council', 'focus_group', 'other')),
	CONSTRAINT ck_group_purpose CHECK (length("purpose") BETWEEN 1 AND 20000),
	CONSTRAINT ck_group_meets CHECK (length("meets") BETWEEN 1 AND 300),
	CONSTRAINT ck_group_formed CHECK ("formed" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_group_dissolved CHECK ("dissolved" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_group_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_group_id CHECK (length(id) = 36),
	CONSTRAINT fk_group_coordinator FOREIGN KEY(coordinator) REFERENCES person (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE municipal_contact (
	id TEXT NOT NULL,
	subject TEXT NOT NULL,
	person TEXT,
	name TEXT,
	department TEXT,
	phone TEXT,
	email TEXT,
	municipality TEXT,
	minutes_per_month INTEGER,
	note TEXT,
	CONSTRAINT pk_municipal_contact PRIMARY KEY (id),
	CONSTRAINT ck_municipal_contact_subject CHECK (length("subject") BETWEEN 1 AND 300),
	CONSTRAINT ck_municipal_contact_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_municipal_contact_department CHECK (length("department") BETWEEN 1 AND 300),
	CONSTRAINT ck_municipal_contact_phone CHECK (length("phone") BETWEEN 1 AND 300),
	CONSTRAINT ck_municipal_contact_email CHECK (length("email") BETWEEN 1 AND 300),
	CONSTRAINT ck_municipal_contact_minutes_per_month CHECK ("minutes_per_month" BETWEEN 0 AND 6000000),
	CONSTRAINT ck_municipal_contact_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_municipal_contact_id CHECK (length(id) = 36),
	CONSTRAINT fk_municipal_contact_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_municipal_contact_municipality FOREIGN KEY(municipality) REFERENCES municipality (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE consent (
	id TEXT NOT NULL,
	person TEXT NOT NULL,
	purpose TEXT NOT NULL,
	given_on TEXT,
	how TEXT,
	withdrawn_on TEXT,
	note TEXT,
	CONSTRAINT pk_consent PRIMARY KEY (id),
	CONSTRAINT ck_consent_purpose CHECK ("purpose" IN ('publish_name', 'publish_phone', 'photo', 'newsletter', 'share_with_municipality')),
	CONSTRAINT ck_consent_given_on CHECK ("given_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_consent_how CHECK (length("how") BETWEEN 1 AND 300),
	CONSTRAINT ck_consent_withdrawn_on CHECK ("withdrawn_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_consent_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_consent_id CHECK (length(id) = 36),
	CONSTRAINT fk_consent_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_consent_person ON consent (person);

CREATE TABLE channel (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	url TEXT,
	editor TEXT,
	live_from TEXT,
	note TEXT,
	CONSTRAINT pk_channel PRIMARY KEY (id),
	CONSTRAINT ck_channel_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_channel_kind CHECK ("kind" IN ('website', 'facebook', 'newspaper', 'household', 'notice', 'digital_post', 'word_of_mouth', 'mail', 'app', 'other')),
	CONSTRAINT ck_channel_url CHECK (length("url") BETWEEN 1 AND 300),
	CONSTRAINT ck_channel_live_from CHECK ("live_from" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_channel_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_channel_id CHECK (length(id) = 36),
	CONSTRAINT fk_channel_editor FOREIGN KEY(editor) REFERENCES person (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE press_release (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	subtitle TEXT,
	intro TEXT,
	body TEXT,
	quote TEXT,
	fact_box TEXT,
	contact TEXT,
	release_on TEXT,
	status TEXT NOT NULL,
	note TEXT,
	CONSTRAINT pk_press_release PRIMARY KEY (id),
	CONSTRAINT ck_press_release_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_press_release_subtitle CHECK (length("subtitle") BETWEEN 1 AND 300),
	CONSTRAINT ck_press_release_intro CHECK (length("intro") BETWEEN 1 AND 20000),
	CONSTRAINT ck_press_release_body CHECK (length("body") BETWEEN 1 AND 20000),
	CONSTRAINT ck_press_release_quote CHECK (length("quote") BETWEEN 1 AND 20000),
	CONSTRAINT ck_press_release_fact_box CHECK (length("fact_box") BETWEEN 1 AND 20000),
	CONSTRAINT ck_press_release_release_on CHECK ("release_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_press_release_status CHECK ("status" IN ('draft', 'sent')),
	CONSTRAINT ck_press_release_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_press_release_id CHECK (length(id) = 36),
	CONSTRAINT fk_press_release_contact FOREIGN KEY(contact) REFERENCES person (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE survey_answer (
	id TEXT NOT NULL,
	response TEXT NOT NULL,
	question TEXT NOT NULL,
	option TEXT,
	number INTEGER,
	text TEXT,
	focus_theme TEXT,
	CONSTRAINT pk_survey_answer PRIMARY KEY (id),
	CONSTRAINT ck_survey_answer_number CHECK ("number" BETWEEN -1000000000 AND 2000000000),
	CONSTRAINT ck_survey_answer_text CHECK (length("text") BETWEEN 1 AND 20000),
	CONSTRAINT ck_survey_answer_id CHECK (length(id) = 36),
	CONSTRAINT fk_survey_answer_response FOREIGN KEY(response) REFERENCES survey_response (id) ON DELETE CASCADE,
	CONSTRAINT fk_survey_answer_question FOREIGN KEY(question) REFERENCES survey_question (id) ON DELETE CASCADE,
	CONSTRAINT fk_survey_answer_option FOREIGN KEY(option) REFERENCES survey_option (id) ON DELETE SET NULL,
	CONSTRAINT fk_survey_answer_focus_theme FOREIGN KEY(focus_theme) REFERENCES focus_theme (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_survey_answer_question ON survey_answer (question);

CREATE INDEX ix_survey_answer_response ON survey_answer (response);

CREATE TABLE survey_option_total (
	id TEXT NOT NULL,
	option TEXT NOT NULL,
	village TEXT,
	answered INTEGER NOT NULL,
	CONSTRAINT pk_survey_option_total PRIMARY KEY (id),
	CONSTRAINT ck_survey_option_total_answered CHECK ("answered" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_survey_option_total_id CHECK (length(id) = 36),
	CONSTRAINT fk_survey_option_total_option FOREIGN KEY(option) REFERENCES survey_option (id) ON DELETE CASCADE,
	CONSTRAINT fk_survey_option_total_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_survey_option_total_option ON survey_option_total (option);

CREATE TABLE survey_volunteer (
	id TEXT NOT NULL,
	survey TEXT,
	name TEXT NOT NULL,
	village TEXT,
	phone TEXT,
	email TEXT,
	can_help_with TEXT,
	contacted_on TEXT,
	person TEXT,
	note TEXT,
	CONSTRAINT pk_survey_volunteer PRIMARY KEY (id),
	CONSTRAINT ck_survey_volunteer_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_volunteer_phone CHECK (length("phone") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_volunteer_email CHECK (length("email") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_volunteer_can_help_with CHECK (length("can_help_with") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_volunteer_contacted_on CHECK ("contacted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_survey_volunteer_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_survey_volunteer_id CHECK (length(id) = 36),
	CONSTRAINT fk_survey_volunteer_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE SET NULL,
	CONSTRAINT fk_survey_volunteer_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_survey_volunteer_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE street_ambassador (
	id TEXT NOT NULL,
	survey TEXT,
	person TEXT,
	area TEXT NOT NULL,
	village TEXT,
	households INTEGER,
	visited INTEGER,
	note TEXT,
	CONSTRAINT pk_street_ambassador PRIMARY KEY (id),
	CONSTRAINT ck_street_ambassador_area CHECK (length("area") BETWEEN 1 AND 300),
	CONSTRAINT ck_street_ambassador_households CHECK ("households" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_street_ambassador_visited CHECK ("visited" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_street_ambassador_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_street_ambassador_id CHECK (length(id) = 36),
	CONSTRAINT fk_street_ambassador_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE SET NULL,
	CONSTRAINT fk_street_ambassador_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_street_ambassador_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE activity (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	association TEXT,
	village TEXT,
	place TEXT,
	audience TEXT,
	season TEXT,
	how_often TEXT,
	weekday TEXT,
	at_time TEXT,
	participants INTEGER,
	note TEXT,
	CONSTRAINT pk_activity PRIMARY KEY (id),
	CONSTRAINT ck_activity_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_activity_audience CHECK (length("audience") BETWEEN 1 AND 300),
	CONSTRAINT ck_activity_season CHECK (length("season") BETWEEN 1 AND 300),
	CONSTRAINT ck_activity_how_often CHECK (length("how_often") BETWEEN 1 AND 300),
	CONSTRAINT ck_activity_weekday CHECK ("weekday" IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
	CONSTRAINT ck_activity_at_time CHECK ("at_time" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT ck_activity_participants CHECK ("participants" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_activity_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_activity_id CHECK (length(id) = 36),
	CONSTRAINT fk_activity_association FOREIGN KEY(association) REFERENCES association (id) ON DELETE SET NULL,
	CONSTRAINT fk_activity_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_activity_place FOREIGN KEY(place) REFERENCES place (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE swot_item (
	id TEXT NOT NULL,
	kind TEXT NOT NULL,
	title TEXT NOT NULL,
	description TEXT,
	village TEXT,
	source TEXT,
	weight INTEGER,
	place TEXT,
	question TEXT,
	CONSTRAINT pk_swot_item PRIMARY KEY (id),
	CONSTRAINT ck_swot_item_kind CHECK ("kind" IN ('strength', 'weakness', 'opportunity', 'threat')),
	CONSTRAINT ck_swot_item_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_swot_item_description CHECK (length("description") BETWEEN 1 AND 20000),
	CONSTRAINT ck_swot_item_source CHECK (length("source") BETWEEN 1 AND 300),
	CONSTRAINT ck_swot_item_weight CHECK ("weight" BETWEEN 1 AND 5),
	CONSTRAINT ck_swot_item_id CHECK (length(id) = 36),
	CONSTRAINT fk_swot_item_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_swot_item_place FOREIGN KEY(place) REFERENCES place (id) ON DELETE SET NULL,
	CONSTRAINT fk_swot_item_question FOREIGN KEY(question) REFERENCES survey_question (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE milestone (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	phase TEXT,
	planned TEXT,
	reached TEXT,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	status TEXT,
	note TEXT,
	CONSTRAINT pk_milestone PRIMARY KEY (id),
	CONSTRAINT ck_milestone_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_milestone_planned CHECK ("planned" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "planned" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_milestone_reached CHECK ("reached" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "reached" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_milestone_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_milestone_status CHECK ("status" IN ('planned', 'done', 'moved', 'dropped')),
	CONSTRAINT ck_milestone_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_milestone_id CHECK (length(id) = 36),
	CONSTRAINT ck_milestone_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_milestone_phase FOREIGN KEY(phase) REFERENCES phase (id) ON DELETE SET NULL,
	CONSTRAINT fk_milestone_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_milestone_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE membership (
	id TEXT NOT NULL,
	person TEXT NOT NULL,
	"group" TEXT NOT NULL,
	role TEXT,
	title TEXT,
	village TEXT,
	joined TEXT,
	"left" TEXT,
	voting INTEGER NOT NULL,
	CONSTRAINT pk_membership PRIMARY KEY (id),
	CONSTRAINT ck_membership_role CHECK ("role" IN ('chair', 'vice_chair', 'treasurer', 'secretary', 'coordinator', 'member', 'substitute', 'municipal_contact', 'consultant')),
	CONSTRAINT ck_membership_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_membership_joined CHECK ("joined" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_membership_left CHECK ("left" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_membership_voting CHECK ("voting" BETWEEN 0 AND 1),
	CONSTRAINT ck_membership_id CHECK (length(id) = 36),
	CONSTRAINT fk_membership_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE,
	CONSTRAINT fk_membership_group FOREIGN KEY("group") REFERENCES "group" (id) ON DELETE CASCADE,
	CONSTRAINT fk_membership_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_membership_group ON membership ("group");

CREATE INDEX ix_membership_person ON membership (person);

CREATE TABLE meeting (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	kind TEXT,
	date TEXT,
	start_time TEXT,
	end_time TEXT,
	place TEXT,
	village TEXT,
	"group" TEXT,
	theme TEXT,
	attendance INTEGER,
	voters INTEGER,
	minute_taker TEXT,
	signup_by TEXT,
	phase TEXT,
	programme TEXT,
	minutes TEXT,
	approved_on TEXT,
	note TEXT,
	CONSTRAINT pk_meeting PRIMARY KEY (id),
	CONSTRAINT ck_meeting_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_meeting_kind CHECK ("kind" IN ('citizens_meeting', 'dialogue_meeting', 'steering_group', 'working_group', 'workshop', 'general_assembly', 'vision_day', 'other')),
	CONSTRAINT ck_meeting_date CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_meeting_start_time CHECK ("start_time" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT ck_meeting_end_time CHECK ("end_time" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT ck_meeting_place CHECK (length("place") BETWEEN 1 AND 300),
	CONSTRAINT ck_meeting_theme CHECK (length("theme") BETWEEN 1 AND 300),
	CONSTRAINT ck_meeting_attendance CHECK ("attendance" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_meeting_voters CHECK ("voters" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_meeting_signup_by CHECK ("signup_by" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_meeting_programme CHECK (length("programme") BETWEEN 1 AND 20000),
	CONSTRAINT ck_meeting_minutes CHECK (length("minutes") BETWEEN 1 AND 20000),
	CONSTRAINT ck_meeting_approved_on CHECK ("approved_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_meeting_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_meeting_id CHECK (length(id) = 36),
	CONSTRAINT fk_meeting_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_meeting_group FOREIGN KEY("group") REFERENCES "group" (id) ON DELETE SET NULL,
	CONSTRAINT fk_meeting_minute_taker FOREIGN KEY(minute_taker) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_meeting_phase FOREIGN KEY(phase) REFERENCES phase (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE message (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	audience TEXT,
	channel TEXT,
	kind TEXT,
	medium TEXT,
	date TEXT,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	status TEXT,
	done_on TEXT,
	note TEXT,
	CONSTRAINT pk_message PRIMARY KEY (id),
	CONSTRAINT ck_message_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_message_audience CHECK (length("audience") BETWEEN 1 AND 300),
	CONSTRAINT ck_message_kind CHECK ("kind" IN ('website', 'facebook', 'newspaper', 'household', 'notice', 'digital_post', 'word_of_mouth', 'mail', 'app', 'other')),
	CONSTRAINT ck_message_medium CHECK (length("medium") BETWEEN 1 AND 300),
	CONSTRAINT ck_message_date CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_message_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_message_status CHECK ("status" IN ('planned', 'done', 'dropped')),
	CONSTRAINT ck_message_done_on CHECK ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_message_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_message_id CHECK (length(id) = 36),
	CONSTRAINT ck_message_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_message_channel FOREIGN KEY(channel) REFERENCES channel (id) ON DELETE SET NULL,
	CONSTRAINT fk_message_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_message_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE stakeholder (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	village TEXT,
	interest INTEGER,
	influence INTEGER,
	expectation TEXT,
	"conflict" TEXT,
	involvement TEXT,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	contacted_on TEXT,
	note TEXT,
	CONSTRAINT pk_stakeholder PRIMARY KEY (id),
	CONSTRAINT ck_stakeholder_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_stakeholder_kind CHECK ("kind" IN ('association', 'institution', 'business', 'church', 'municipality', 'fund', 'citizens', 'other')),
	CONSTRAINT ck_stakeholder_interest CHECK ("interest" BETWEEN 1 AND 5),
	CONSTRAINT ck_stakeholder_influence CHECK ("influence" BETWEEN 1 AND 5),
	CONSTRAINT ck_stakeholder_expectation CHECK (length("expectation") BETWEEN 1 AND 20000),
	CONSTRAINT ck_stakeholder_conflict CHECK (length("conflict") BETWEEN 1 AND 20000),
	CONSTRAINT ck_stakeholder_involvement CHECK (length("involvement") BETWEEN 1 AND 20000),
	CONSTRAINT ck_stakeholder_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_stakeholder_contacted_on CHECK ("contacted_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_stakeholder_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_stakeholder_id CHECK (length(id) = 36),
	CONSTRAINT ck_stakeholder_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_stakeholder_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_stakeholder_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_stakeholder_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE survey_stand (
	id TEXT NOT NULL,
	survey TEXT,
	place TEXT NOT NULL,
	date TEXT,
	start_time TEXT,
	end_time TEXT,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	note TEXT,
	CONSTRAINT pk_survey_stand PRIMARY KEY (id),
	CONSTRAINT ck_survey_stand_place CHECK (length("place") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_stand_date CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_survey_stand_start_time CHECK ("start_time" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT ck_survey_stand_end_time CHECK ("end_time" GLOB '[0-2][0-9]:[0-5][0-9]'),
	CONSTRAINT ck_survey_stand_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_survey_stand_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_survey_stand_id CHECK (length(id) = 36),
	CONSTRAINT ck_survey_stand_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_survey_stand_survey FOREIGN KEY(survey) REFERENCES survey (id) ON DELETE SET NULL,
	CONSTRAINT fk_survey_stand_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_survey_stand_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE vision_finding (
	id TEXT NOT NULL,
	vision TEXT NOT NULL,
	title TEXT NOT NULL,
	source TEXT,
	question TEXT,
	quote TEXT,
	swot_item TEXT,
	CONSTRAINT pk_vision_finding PRIMARY KEY (id),
	CONSTRAINT ck_vision_finding_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_vision_finding_source CHECK (length("source") BETWEEN 1 AND 300),
	CONSTRAINT ck_vision_finding_id CHECK (length(id) = 36),
	CONSTRAINT fk_vision_finding_vision FOREIGN KEY(vision) REFERENCES vision (id) ON DELETE CASCADE,
	CONSTRAINT fk_vision_finding_question FOREIGN KEY(question) REFERENCES survey_question (id) ON DELETE SET NULL,
	CONSTRAINT fk_vision_finding_quote FOREIGN KEY(quote) REFERENCES quote (id) ON DELETE SET NULL,
	CONSTRAINT fk_vision_finding_swot_item FOREIGN KEY(swot_item) REFERENCES swot_item (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_vision_finding_vision ON vision_finding (vision);

CREATE TABLE action_area (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	reason TEXT,
	goal TEXT,
	success TEXT,
	focus_theme TEXT,
	priority INTEGER,
	horizon TEXT,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	status TEXT,
	chosen_on TEXT,
	note TEXT,
	CONSTRAINT pk_action_area PRIMARY KEY (id),
	CONSTRAINT ck_action_area_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_action_area_reason CHECK (length("reason") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_area_goal CHECK (length("goal") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_area_success CHECK (length("success") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_area_priority CHECK ("priority" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_action_area_horizon CHECK ("horizon" IN ('now', 'short', 'long')),
	CONSTRAINT ck_action_area_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_action_area_status CHECK ("status" IN ('chosen', 'running', 'done', 'paused')),
	CONSTRAINT ck_action_area_chosen_on CHECK ("chosen_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_action_area_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_area_id CHECK (length(id) = 36),
	CONSTRAINT ck_action_area_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_action_area_focus_theme FOREIGN KEY(focus_theme) REFERENCES focus_theme (id) ON DELETE SET NULL,
	CONSTRAINT fk_action_area_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_action_area_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE plan_section (
	id TEXT NOT NULL,
	"key" TEXT,
	title TEXT NOT NULL,
	position INTEGER,
	included INTEGER NOT NULL,
	with_automatic INTEGER NOT NULL,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	body TEXT,
	CONSTRAINT pk_plan_section PRIMARY KEY (id),
	CONSTRAINT ck_plan_section_key CHECK (length("key") BETWEEN 1 AND 40),
	CONSTRAINT ck_plan_section_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_plan_section_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_plan_section_included CHECK ("included" BETWEEN 0 AND 1),
	CONSTRAINT ck_plan_section_with_automatic CHECK ("with_automatic" BETWEEN 0 AND 1),
	CONSTRAINT ck_plan_section_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_plan_section_body CHECK (length("body") BETWEEN 1 AND 20000),
	CONSTRAINT ck_plan_section_id CHECK (length(id) = 36),
	CONSTRAINT ck_plan_section_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_plan_section_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_plan_section_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE handover_item (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	kind TEXT,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	place TEXT,
	done_on TEXT,
	note TEXT,
	CONSTRAINT pk_handover_item PRIMARY KEY (id),
	CONSTRAINT ck_handover_item_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_handover_item_kind CHECK ("kind" IN ('document', 'website', 'account', 'contact_list', 'clean_up', 'other')),
	CONSTRAINT ck_handover_item_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_handover_item_place CHECK (length("place") BETWEEN 1 AND 300),
	CONSTRAINT ck_handover_item_done_on CHECK ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_handover_item_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_handover_item_id CHECK (length(id) = 36),
	CONSTRAINT ck_handover_item_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_handover_item_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_handover_item_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE body (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	parent TEXT,
	"group" TEXT,
	seats INTEGER,
	meets TEXT,
	tasks TEXT,
	position INTEGER,
	CONSTRAINT pk_body PRIMARY KEY (id),
	CONSTRAINT ck_body_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_body_kind CHECK ("kind" IN ('annual_meeting', 'council', 'chairmanship', 'working_group', 'audit', 'other')),
	CONSTRAINT ck_body_seats CHECK ("seats" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_body_meets CHECK (length("meets") BETWEEN 1 AND 300),
	CONSTRAINT ck_body_tasks CHECK (length("tasks") BETWEEN 1 AND 20000),
	CONSTRAINT ck_body_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_body_id CHECK (length(id) = 36),
	CONSTRAINT fk_body_parent FOREIGN KEY(parent) REFERENCES body (id) ON DELETE SET NULL,
	CONSTRAINT fk_body_group FOREIGN KEY("group") REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE yearly_item (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	month INTEGER,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	last_done TEXT,
	note TEXT,
	CONSTRAINT pk_yearly_item PRIMARY KEY (id),
	CONSTRAINT ck_yearly_item_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_yearly_item_month CHECK ("month" BETWEEN 1 AND 12),
	CONSTRAINT ck_yearly_item_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_yearly_item_last_done CHECK ("last_done" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_yearly_item_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_yearly_item_id CHECK (length(id) = 36),
	CONSTRAINT ck_yearly_item_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_yearly_item_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_yearly_item_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE attendee (
	id TEXT NOT NULL,
	meeting TEXT NOT NULL,
	person TEXT NOT NULL,
	presence TEXT NOT NULL,
	CONSTRAINT pk_attendee PRIMARY KEY (id),
	CONSTRAINT ck_attendee_presence CHECK ("presence" IN ('attended', 'apologies', 'invited', 'accepted')),
	CONSTRAINT ck_attendee_id CHECK (length(id) = 36),
	CONSTRAINT fk_attendee_meeting FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE,
	CONSTRAINT fk_attendee_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_attendee_meeting ON attendee (meeting);

CREATE INDEX ix_attendee_person ON attendee (person);

CREATE TABLE agenda_item (
	id TEXT NOT NULL,
	meeting TEXT NOT NULL,
	position INTEGER,
	title TEXT NOT NULL,
	length INTEGER,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	recorded TEXT,
	decision TEXT,
	CONSTRAINT pk_agenda_item PRIMARY KEY (id),
	CONSTRAINT ck_agenda_item_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_agenda_item_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_agenda_item_length CHECK ("length" BETWEEN 0 AND 1440),
	CONSTRAINT ck_agenda_item_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_agenda_item_recorded CHECK (length("recorded") BETWEEN 1 AND 20000),
	CONSTRAINT ck_agenda_item_decision CHECK (length("decision") BETWEEN 1 AND 20000),
	CONSTRAINT ck_agenda_item_id CHECK (length(id) = 36),
	CONSTRAINT ck_agenda_item_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_agenda_item_meeting FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE,
	CONSTRAINT fk_agenda_item_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_agenda_item_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_agenda_item_meeting ON agenda_item (meeting);

CREATE TABLE workshop_table (
	id TEXT NOT NULL,
	meeting TEXT NOT NULL,
	name TEXT NOT NULL,
	question TEXT,
	answer TEXT,
	votes INTEGER,
	CONSTRAINT pk_workshop_table PRIMARY KEY (id),
	CONSTRAINT ck_workshop_table_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_workshop_table_question CHECK (length("question") BETWEEN 1 AND 300),
	CONSTRAINT ck_workshop_table_answer CHECK (length("answer") BETWEEN 1 AND 20000),
	CONSTRAINT ck_workshop_table_votes CHECK ("votes" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_workshop_table_id CHECK (length(id) = 36),
	CONSTRAINT fk_workshop_table_meeting FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_workshop_table_meeting ON workshop_table (meeting);

CREATE TABLE candidate (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	description TEXT,
	focus_theme TEXT,
	benefit INTEGER,
	effort INTEGER,
	decision TEXT NOT NULL,
	reason TEXT,
	action_area TEXT,
	horizon TEXT,
	CONSTRAINT pk_candidate PRIMARY KEY (id),
	CONSTRAINT ck_candidate_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_candidate_description CHECK (length("description") BETWEEN 1 AND 20000),
	CONSTRAINT ck_candidate_benefit CHECK ("benefit" BETWEEN 0 AND 100),
	CONSTRAINT ck_candidate_effort CHECK ("effort" BETWEEN 0 AND 100),
	CONSTRAINT ck_candidate_decision CHECK ("decision" IN ('open', 'chosen', 'rejected')),
	CONSTRAINT ck_candidate_reason CHECK (length("reason") BETWEEN 1 AND 20000),
	CONSTRAINT ck_candidate_horizon CHECK ("horizon" IN ('now', 'short', 'long')),
	CONSTRAINT ck_candidate_id CHECK (length(id) = 36),
	CONSTRAINT fk_candidate_focus_theme FOREIGN KEY(focus_theme) REFERENCES focus_theme (id) ON DELETE SET NULL,
	CONSTRAINT fk_candidate_action_area FOREIGN KEY(action_area) REFERENCES action_area (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE action_area_village (
	id TEXT NOT NULL,
	action_area TEXT NOT NULL,
	village TEXT NOT NULL,
	CONSTRAINT pk_action_area_village PRIMARY KEY (id),
	CONSTRAINT ck_action_area_village_id CHECK (length(id) = 36),
	CONSTRAINT fk_action_area_village_action_area FOREIGN KEY(action_area) REFERENCES action_area (id) ON DELETE CASCADE,
	CONSTRAINT fk_action_area_village_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_action_area_village_action_area ON action_area_village (action_area);

CREATE INDEX ix_action_area_village_village ON action_area_village (village);

CREATE TABLE action_area_reason (
	id TEXT NOT NULL,
	action_area TEXT NOT NULL,
	title TEXT NOT NULL,
	question TEXT,
	swot_item TEXT,
	CONSTRAINT pk_action_area_reason PRIMARY KEY (id),
	CONSTRAINT ck_action_area_reason_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_action_area_reason_id CHECK (length(id) = 36),
	CONSTRAINT fk_action_area_reason_action_area FOREIGN KEY(action_area) REFERENCES action_area (id) ON DELETE CASCADE,
	CONSTRAINT fk_action_area_reason_question FOREIGN KEY(question) REFERENCES survey_question (id) ON DELETE SET NULL,
	CONSTRAINT fk_action_area_reason_swot_item FOREIGN KEY(swot_item) REFERENCES swot_item (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_action_area_reason_action_area ON action_area_reason (action_area);

CREATE TABLE action_plan (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	action_area TEXT,
	summary TEXT,
	purpose TEXT,
	need TEXT,
	target_group TEXT,
	place TEXT,
	value_for_cluster TEXT,
	goal TEXT,
	proof TEXT,
	coordinator TEXT,
	working_group TEXT,
	start TEXT,
	"end" TEXT,
	status TEXT,
	written INTEGER NOT NULL,
	partners TEXT,
	permits TEXT,
	communication TEXT,
	risks TEXT,
	operation TEXT,
	version INTEGER NOT NULL,
	approved_on TEXT,
	image TEXT,
	priority INTEGER,
	note TEXT,
	CONSTRAINT pk_action_plan PRIMARY KEY (id),
	CONSTRAINT ck_action_plan_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_action_plan_summary CHECK (length("summary") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_purpose CHECK (length("purpose") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_need CHECK (length("need") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_target_group CHECK (length("target_group") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_place CHECK (length("place") BETWEEN 1 AND 300),
	CONSTRAINT ck_action_plan_value_for_cluster CHECK (length("value_for_cluster") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_goal CHECK (length("goal") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_proof CHECK (length("proof") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_start CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "start" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_action_plan_end CHECK ("end" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "end" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_action_plan_status CHECK ("status" IN ('not_started', 'running', 'done', 'postponed', 'given_up')),
	CONSTRAINT ck_action_plan_written CHECK ("written" BETWEEN 0 AND 1),
	CONSTRAINT ck_action_plan_partners CHECK (length("partners") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_permits CHECK (length("permits") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_communication CHECK (length("communication") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_risks CHECK (length("risks") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_operation CHECK (length("operation") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_version CHECK ("version" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_action_plan_approved_on CHECK ("approved_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_action_plan_priority CHECK ("priority" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_action_plan_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_action_plan_id CHECK (length(id) = 36),
	CONSTRAINT fk_action_plan_action_area FOREIGN KEY(action_area) REFERENCES action_area (id) ON DELETE SET NULL,
	CONSTRAINT fk_action_plan_coordinator FOREIGN KEY(coordinator) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_action_plan_working_group FOREIGN KEY(working_group) REFERENCES "group" (id) ON DELETE SET NULL,
	CONSTRAINT fk_action_plan_image FOREIGN KEY(image) REFERENCES image (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE person_interest (
	id TEXT NOT NULL,
	person TEXT NOT NULL,
	action_area TEXT NOT NULL,
	CONSTRAINT pk_person_interest PRIMARY KEY (id),
	CONSTRAINT ck_person_interest_id CHECK (length(id) = 36),
	CONSTRAINT fk_person_interest_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE,
	CONSTRAINT fk_person_interest_action_area FOREIGN KEY(action_area) REFERENCES action_area (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_person_interest_action_area ON person_interest (action_area);

CREATE INDEX ix_person_interest_person ON person_interest (person);

CREATE TABLE seat (
	id TEXT NOT NULL,
	body TEXT NOT NULL,
	village TEXT,
	title TEXT,
	position INTEGER,
	person TEXT,
	substitute INTEGER NOT NULL,
	joined TEXT,
	"left" TEXT,
	CONSTRAINT pk_seat PRIMARY KEY (id),
	CONSTRAINT ck_seat_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_seat_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_seat_substitute CHECK ("substitute" BETWEEN 0 AND 1),
	CONSTRAINT ck_seat_joined CHECK ("joined" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_seat_left CHECK ("left" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_seat_id CHECK (length(id) = 36),
	CONSTRAINT fk_seat_body FOREIGN KEY(body) REFERENCES body (id) ON DELETE CASCADE,
	CONSTRAINT fk_seat_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_seat_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_seat_body ON seat (body);

CREATE TABLE follow_up (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	meeting TEXT,
	agenda_item TEXT,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	due TEXT,
	done_on TEXT,
	note TEXT,
	CONSTRAINT pk_follow_up PRIMARY KEY (id),
	CONSTRAINT ck_follow_up_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_follow_up_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_follow_up_due CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_follow_up_done_on CHECK ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_follow_up_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_follow_up_id CHECK (length(id) = 36),
	CONSTRAINT ck_follow_up_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_follow_up_meeting FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE SET NULL,
	CONSTRAINT fk_follow_up_agenda_item FOREIGN KEY(agenda_item) REFERENCES agenda_item (id) ON DELETE SET NULL,
	CONSTRAINT fk_follow_up_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_follow_up_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE idea (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	description TEXT,
	meeting TEXT,
	source TEXT,
	village TEXT,
	focus_theme TEXT,
	action_area TEXT,
	action_plan TEXT,
	votes INTEGER,
	horizon TEXT,
	status TEXT NOT NULL,
	note TEXT,
	CONSTRAINT pk_idea PRIMARY KEY (id),
	CONSTRAINT ck_idea_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_idea_description CHECK (length("description") BETWEEN 1 AND 20000),
	CONSTRAINT ck_idea_source CHECK ("source" IN ('meeting', 'survey', 'walk', 'other')),
	CONSTRAINT ck_idea_votes CHECK ("votes" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_idea_horizon CHECK ("horizon" IN ('now', 'short', 'long')),
	CONSTRAINT ck_idea_status CHECK ("status" IN ('new', 'gathered', 'chosen', 'parked')),
	CONSTRAINT ck_idea_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_idea_id CHECK (length(id) = 36),
	CONSTRAINT fk_idea_meeting FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE SET NULL,
	CONSTRAINT fk_idea_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_idea_focus_theme FOREIGN KEY(focus_theme) REFERENCES focus_theme (id) ON DELETE SET NULL,
	CONSTRAINT fk_idea_action_area FOREIGN KEY(action_area) REFERENCES action_area (id) ON DELETE SET NULL,
	CONSTRAINT fk_idea_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE candidate_score (
	id TEXT NOT NULL,
	candidate TEXT NOT NULL,
	criterion TEXT NOT NULL,
	score INTEGER NOT NULL,
	CONSTRAINT pk_candidate_score PRIMARY KEY (id),
	CONSTRAINT ck_candidate_score_score CHECK ("score" BETWEEN 1 AND 5),
	CONSTRAINT ck_candidate_score_id CHECK (length(id) = 36),
	CONSTRAINT fk_candidate_score_candidate FOREIGN KEY(candidate) REFERENCES candidate (id) ON DELETE CASCADE,
	CONSTRAINT fk_candidate_score_criterion FOREIGN KEY(criterion) REFERENCES criterion (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_candidate_score_candidate ON candidate_score (candidate);

CREATE INDEX ix_candidate_score_criterion ON candidate_score (criterion);

CREATE TABLE hearing_comment (
	id TEXT NOT NULL,
	subject TEXT,
	vision TEXT,
	action_plan TEXT,
	sender TEXT NOT NULL,
	village TEXT,
	received_on TEXT,
	comment TEXT NOT NULL,
	answer TEXT,
	changed INTEGER NOT NULL,
	CONSTRAINT pk_hearing_comment PRIMARY KEY (id),
	CONSTRAINT ck_hearing_comment_subject CHECK ("subject" IN ('vision', 'plan', 'other')),
	CONSTRAINT ck_hearing_comment_sender CHECK (length("sender") BETWEEN 1 AND 300),
	CONSTRAINT ck_hearing_comment_received_on CHECK ("received_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_hearing_comment_comment CHECK (length("comment") BETWEEN 1 AND 20000),
	CONSTRAINT ck_hearing_comment_answer CHECK (length("answer") BETWEEN 1 AND 20000),
	CONSTRAINT ck_hearing_comment_changed CHECK ("changed" BETWEEN 0 AND 1),
	CONSTRAINT ck_hearing_comment_id CHECK (length(id) = 36),
	CONSTRAINT fk_hearing_comment_vision FOREIGN KEY(vision) REFERENCES vision (id) ON DELETE SET NULL,
	CONSTRAINT fk_hearing_comment_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE SET NULL,
	CONSTRAINT fk_hearing_comment_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE action_plan_village (
	id TEXT NOT NULL,
	action_plan TEXT NOT NULL,
	village TEXT NOT NULL,
	CONSTRAINT pk_action_plan_village PRIMARY KEY (id),
	CONSTRAINT ck_action_plan_village_id CHECK (length(id) = 36),
	CONSTRAINT fk_action_plan_village_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE CASCADE,
	CONSTRAINT fk_action_plan_village_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_action_plan_village_action_plan ON action_plan_village (action_plan);

CREATE INDEX ix_action_plan_village_village ON action_plan_village (village);

CREATE TABLE task (
	id TEXT NOT NULL,
	action_plan TEXT NOT NULL,
	title TEXT NOT NULL,
	position INTEGER,
	responsible_person TEXT,
	responsible_group TEXT,
	responsible_text TEXT,
	participants TEXT,
	start TEXT,
	due TEXT,
	resources TEXT,
	informed TEXT,
	depends_on TEXT,
	status TEXT,
	percent INTEGER,
	note TEXT,
	CONSTRAINT pk_task PRIMARY KEY (id),
	CONSTRAINT ck_task_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_task_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_task_responsible_text CHECK (length("responsible_text") BETWEEN 1 AND 300),
	CONSTRAINT ck_task_participants CHECK (length("participants") BETWEEN 1 AND 300),
	CONSTRAINT ck_task_start CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "start" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_task_due CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_task_resources CHECK (length("resources") BETWEEN 1 AND 300),
	CONSTRAINT ck_task_informed CHECK (length("informed") BETWEEN 1 AND 300),
	CONSTRAINT ck_task_status CHECK ("status" IN ('not_started', 'running', 'done', 'postponed', 'given_up')),
	CONSTRAINT ck_task_percent CHECK ("percent" BETWEEN 0 AND 100),
	CONSTRAINT ck_task_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_task_id CHECK (length(id) = 36),
	CONSTRAINT ck_task_one_responsible CHECK (("responsible_person" IS NOT NULL) + ("responsible_group" IS NOT NULL) + ("responsible_text" IS NOT NULL) <= 1),
	CONSTRAINT fk_task_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE CASCADE,
	CONSTRAINT fk_task_responsible_person FOREIGN KEY(responsible_person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_task_responsible_group FOREIGN KEY(responsible_group) REFERENCES "group" (id) ON DELETE SET NULL,
	CONSTRAINT fk_task_depends_on FOREIGN KEY(depends_on) REFERENCES task (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_task_action_plan ON task (action_plan);

CREATE TABLE indicator (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	action_area TEXT,
	action_plan TEXT,
	unit TEXT,
	baseline INTEGER,
	target INTEGER,
	next_measured TEXT,
	good TEXT NOT NULL,
	note TEXT,
	CONSTRAINT pk_indicator PRIMARY KEY (id),
	CONSTRAINT ck_indicator_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_indicator_unit CHECK (length("unit") BETWEEN 1 AND 300),
	CONSTRAINT ck_indicator_baseline CHECK ("baseline" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_indicator_target CHECK ("target" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_indicator_next_measured CHECK ("next_measured" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "next_measured" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_indicator_good CHECK ("good" IN ('up', 'down')),
	CONSTRAINT ck_indicator_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_indicator_id CHECK (length(id) = 36),
	CONSTRAINT fk_indicator_action_area FOREIGN KEY(action_area) REFERENCES action_area (id) ON DELETE SET NULL,
	CONSTRAINT fk_indicator_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE project_status (
	id TEXT NOT NULL,
	action_plan TEXT NOT NULL,
	date TEXT NOT NULL,
	light TEXT NOT NULL,
	comment TEXT,
	CONSTRAINT pk_project_status PRIMARY KEY (id),
	CONSTRAINT ck_project_status_date CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_project_status_light CHECK ("light" IN ('green', 'yellow', 'red')),
	CONSTRAINT ck_project_status_comment CHECK (length("comment") BETWEEN 1 AND 20000),
	CONSTRAINT ck_project_status_id CHECK (length(id) = 36),
	CONSTRAINT fk_project_status_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_project_status_action_plan ON project_status (action_plan);

CREATE TABLE application (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	kind TEXT NOT NULL,
	municipality TEXT,
	fund TEXT,
	action_plan TEXT,
	status TEXT NOT NULL,
	sent_on TEXT,
	answered_on TEXT,
	asked INTEGER,
	granted INTEGER,
	note TEXT,
	CONSTRAINT pk_application PRIMARY KEY (id),
	CONSTRAINT ck_application_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_application_kind CHECK ("kind" IN ('municipality', 'fund')),
	CONSTRAINT ck_application_status CHECK ("status" IN ('draft', 'sent', 'approved', 'partly', 'refused')),
	CONSTRAINT ck_application_sent_on CHECK ("sent_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_application_answered_on CHECK ("answered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_application_asked CHECK ("asked" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_application_granted CHECK ("granted" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_application_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_application_id CHECK (length(id) = 36),
	CONSTRAINT fk_application_municipality FOREIGN KEY(municipality) REFERENCES municipality (id) ON DELETE SET NULL,
	CONSTRAINT fk_application_fund FOREIGN KEY(fund) REFERENCES fund (id) ON DELETE SET NULL,
	CONSTRAINT fk_application_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE budget_line (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	action_plan TEXT,
	phase TEXT,
	category TEXT,
	quantity INTEGER,
	unit_price INTEGER,
	amount INTEGER,
	actual INTEGER,
	in_kind INTEGER NOT NULL,
	vat TEXT,
	year INTEGER,
	voucher TEXT,
	note TEXT,
	CONSTRAINT pk_budget_line PRIMARY KEY (id),
	CONSTRAINT ck_budget_line_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_budget_line_category CHECK ("category" IN ('consultant', 'mapping', 'meetings', 'communication', 'print', 'materials', 'construction', 'fees', 'operation', 'contingency', 'other')),
	CONSTRAINT ck_budget_line_quantity CHECK ("quantity" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_budget_line_unit_price CHECK ("unit_price" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_budget_line_amount CHECK ("amount" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_budget_line_actual CHECK ("actual" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_budget_line_in_kind CHECK ("in_kind" BETWEEN 0 AND 1),
	CONSTRAINT ck_budget_line_vat CHECK ("vat" IN ('included', 'excluded', 'none')),
	CONSTRAINT ck_budget_line_year CHECK ("year" BETWEEN 1000 AND 9999),
	CONSTRAINT ck_budget_line_voucher CHECK (length("voucher") BETWEEN 1 AND 300),
	CONSTRAINT ck_budget_line_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_budget_line_id CHECK (length(id) = 36),
	CONSTRAINT fk_budget_line_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE SET NULL,
	CONSTRAINT fk_budget_line_phase FOREIGN KEY(phase) REFERENCES phase (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE hours_entry (
	id TEXT NOT NULL,
	person TEXT,
	date TEXT NOT NULL,
	time INTEGER NOT NULL,
	people INTEGER NOT NULL,
	kind TEXT,
	action_plan TEXT,
	action_area TEXT,
	phase TEXT,
	village TEXT,
	meeting TEXT,
	source TEXT,
	attested_by TEXT,
	attested_on TEXT,
	note TEXT,
	CONSTRAINT pk_hours_entry PRIMARY KEY (id),
	CONSTRAINT ck_hours_entry_date CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_hours_entry_time CHECK ("time" BETWEEN 0 AND 1440),
	CONSTRAINT ck_hours_entry_people CHECK ("people" BETWEEN 1 AND 2000000000),
	CONSTRAINT ck_hours_entry_kind CHECK ("kind" IN ('meeting', 'planning', 'application', 'work', 'driving', 'communication', 'event')),
	CONSTRAINT ck_hours_entry_source CHECK ("source" IN ('self', 'paper', 'meeting')),
	CONSTRAINT ck_hours_entry_attested_on CHECK ("attested_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_hours_entry_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_hours_entry_id CHECK (length(id) = 36),
	CONSTRAINT fk_hours_entry_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_hours_entry_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE SET NULL,
	CONSTRAINT fk_hours_entry_action_area FOREIGN KEY(action_area) REFERENCES action_area (id) ON DELETE SET NULL,
	CONSTRAINT fk_hours_entry_phase FOREIGN KEY(phase) REFERENCES phase (id) ON DELETE SET NULL,
	CONSTRAINT fk_hours_entry_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL,
	CONSTRAINT fk_hours_entry_meeting FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE SET NULL,
	CONSTRAINT fk_hours_entry_attested_by FOREIGN KEY(attested_by) REFERENCES person (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE vote (
	id TEXT NOT NULL,
	meeting TEXT,
	candidate TEXT,
	idea TEXT,
	dots INTEGER NOT NULL,
	round TEXT,
	CONSTRAINT pk_vote PRIMARY KEY (id),
	CONSTRAINT ck_vote_dots CHECK ("dots" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_vote_round CHECK (length("round") BETWEEN 1 AND 300),
	CONSTRAINT ck_vote_id CHECK (length(id) = 36),
	CONSTRAINT fk_vote_meeting FOREIGN KEY(meeting) REFERENCES meeting (id) ON DELETE SET NULL,
	CONSTRAINT fk_vote_candidate FOREIGN KEY(candidate) REFERENCES candidate (id) ON DELETE SET NULL,
	CONSTRAINT fk_vote_idea FOREIGN KEY(idea) REFERENCES idea (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE measurement (
	id TEXT NOT NULL,
	indicator TEXT NOT NULL,
	date TEXT NOT NULL,
	value INTEGER NOT NULL,
	comment TEXT,
	CONSTRAINT pk_measurement PRIMARY KEY (id),
	CONSTRAINT ck_measurement_date CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_measurement_value CHECK ("value" BETWEEN -1000000000000000 AND 1000000000000000),
	CONSTRAINT ck_measurement_comment CHECK (length("comment") BETWEEN 1 AND 20000),
	CONSTRAINT ck_measurement_id CHECK (length(id) = 36),
	CONSTRAINT fk_measurement_indicator FOREIGN KEY(indicator) REFERENCES indicator (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_measurement_indicator ON measurement (indicator);

CREATE TABLE helper_need (
	id TEXT NOT NULL,
	title TEXT NOT NULL,
	action_plan TEXT,
	task TEXT,
	number INTEGER NOT NULL,
	minutes INTEGER,
	skill TEXT,
	"when" TEXT,
	weekday TEXT,
	part_of_day TEXT,
	village TEXT,
	status TEXT,
	note TEXT,
	CONSTRAINT pk_helper_need PRIMARY KEY (id),
	CONSTRAINT ck_helper_need_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_helper_need_number CHECK ("number" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_helper_need_minutes CHECK ("minutes" BETWEEN 0 AND 6000000),
	CONSTRAINT ck_helper_need_when CHECK (length("when") BETWEEN 1 AND 300),
	CONSTRAINT ck_helper_need_weekday CHECK ("weekday" IN ('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
	CONSTRAINT ck_helper_need_part_of_day CHECK ("part_of_day" IN ('morning', 'afternoon', 'evening')),
	CONSTRAINT ck_helper_need_status CHECK ("status" IN ('open', 'filled', 'closed')),
	CONSTRAINT ck_helper_need_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_helper_need_id CHECK (length(id) = 36),
	CONSTRAINT fk_helper_need_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE SET NULL,
	CONSTRAINT fk_helper_need_task FOREIGN KEY(task) REFERENCES task (id) ON DELETE SET NULL,
	CONSTRAINT fk_helper_need_skill FOREIGN KEY(skill) REFERENCES tag (id) ON DELETE SET NULL,
	CONSTRAINT fk_helper_need_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE application_section (
	id TEXT NOT NULL,
	application TEXT NOT NULL,
	position INTEGER,
	title TEXT NOT NULL,
	body TEXT,
	CONSTRAINT pk_application_section PRIMARY KEY (id),
	CONSTRAINT ck_application_section_position CHECK ("position" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_application_section_title CHECK (length("title") BETWEEN 1 AND 300),
	CONSTRAINT ck_application_section_body CHECK (length("body") BETWEEN 1 AND 20000),
	CONSTRAINT ck_application_section_id CHECK (length(id) = 36),
	CONSTRAINT fk_application_section_application FOREIGN KEY(application) REFERENCES application (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_application_section_application ON application_section (application);

CREATE TABLE support_declaration (
	id TEXT NOT NULL,
	application TEXT,
	name TEXT NOT NULL,
	kind TEXT,
	village TEXT,
	received_on TEXT,
	statement TEXT,
	CONSTRAINT pk_support_declaration PRIMARY KEY (id),
	CONSTRAINT ck_support_declaration_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_support_declaration_kind CHECK ("kind" IN ('association', 'business', 'citizen', 'institution')),
	CONSTRAINT ck_support_declaration_received_on CHECK ("received_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_support_declaration_statement CHECK (length("statement") BETWEEN 1 AND 20000),
	CONSTRAINT ck_support_declaration_id CHECK (length(id) = 36),
	CONSTRAINT fk_support_declaration_application FOREIGN KEY(application) REFERENCES application (id) ON DELETE SET NULL,
	CONSTRAINT fk_support_declaration_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE signature (
	id TEXT NOT NULL,
	application TEXT,
	agreement TEXT,
	name TEXT NOT NULL,
	person TEXT,
	role TEXT,
	village TEXT,
	signed_on TEXT,
	CONSTRAINT pk_signature PRIMARY KEY (id),
	CONSTRAINT ck_signature_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_signature_role CHECK (length("role") BETWEEN 1 AND 300),
	CONSTRAINT ck_signature_signed_on CHECK ("signed_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_signature_id CHECK (length(id) = 36),
	CONSTRAINT fk_signature_application FOREIGN KEY(application) REFERENCES application (id) ON DELETE SET NULL,
	CONSTRAINT fk_signature_agreement FOREIGN KEY(agreement) REFERENCES agreement (id) ON DELETE SET NULL,
	CONSTRAINT fk_signature_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_signature_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE financing (
	id TEXT NOT NULL,
	source TEXT NOT NULL,
	kind TEXT,
	action_plan TEXT,
	fund TEXT,
	application TEXT,
	asked INTEGER,
	granted INTEGER,
	paid INTEGER,
	hours INTEGER,
	status TEXT,
	sent_on TEXT,
	answered_on TEXT,
	report_due TEXT,
	accounts_sent_on TEXT,
	note TEXT,
	CONSTRAINT pk_financing PRIMARY KEY (id),
	CONSTRAINT ck_financing_source CHECK (length("source") BETWEEN 1 AND 300),
	CONSTRAINT ck_financing_kind CHECK ("kind" IN ('municipality', 'fund', 'lag', 'sponsor', 'own', 'membership_fee', 'volunteer_hours', 'other')),
	CONSTRAINT ck_financing_asked CHECK ("asked" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_financing_granted CHECK ("granted" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_financing_paid CHECK ("paid" BETWEEN -10000000000000 AND 10000000000000),
	CONSTRAINT ck_financing_hours CHECK ("hours" BETWEEN 0 AND 6000000),
	CONSTRAINT ck_financing_status CHECK ("status" IN ('draft', 'sent', 'granted', 'partly', 'refused')),
	CONSTRAINT ck_financing_sent_on CHECK ("sent_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_financing_answered_on CHECK ("answered_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_financing_report_due CHECK ("report_due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_financing_accounts_sent_on CHECK ("accounts_sent_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_financing_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_financing_id CHECK (length(id) = 36),
	CONSTRAINT fk_financing_action_plan FOREIGN KEY(action_plan) REFERENCES action_plan (id) ON DELETE SET NULL,
	CONSTRAINT fk_financing_fund FOREIGN KEY(fund) REFERENCES fund (id) ON DELETE SET NULL,
	CONSTRAINT fk_financing_application FOREIGN KEY(application) REFERENCES application (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE helper_promise (
	id TEXT NOT NULL,
	need TEXT NOT NULL,
	person TEXT NOT NULL,
	answer TEXT NOT NULL,
	asked_on TEXT,
	due TEXT,
	done_on TEXT,
	note TEXT,
	CONSTRAINT pk_helper_promise PRIMARY KEY (id),
	CONSTRAINT ck_helper_promise_answer CHECK ("answer" IN ('asked', 'yes', 'no')),
	CONSTRAINT ck_helper_promise_asked_on CHECK ("asked_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_helper_promise_due CHECK ("due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]' OR "due" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
	CONSTRAINT ck_helper_promise_done_on CHECK ("done_on" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_helper_promise_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_helper_promise_id CHECK (length(id) = 36),
	CONSTRAINT fk_helper_promise_need FOREIGN KEY(need) REFERENCES helper_need (id) ON DELETE CASCADE,
	CONSTRAINT fk_helper_promise_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_helper_promise_need ON helper_promise (need);

CREATE INDEX ix_helper_promise_person ON helper_promise (person);

CREATE TABLE workbook (
	id INTEGER NOT NULL,
	workbook_id TEXT NOT NULL,
	branch TEXT NOT NULL,
	number INTEGER NOT NULL,
	language TEXT NOT NULL,
	digest_key BLOB NOT NULL,
	CONSTRAINT pk_workbook PRIMARY KEY (id),
	CONSTRAINT ck_workbook_one_row CHECK (id = 1),
	CONSTRAINT ck_workbook_workbook_id CHECK (length(workbook_id) = 36),
	CONSTRAINT ck_workbook_branch CHECK (length(branch) = 36),
	CONSTRAINT ck_workbook_number CHECK (number >= 0),
	CONSTRAINT ck_workbook_language CHECK (language IN ('da', 'en')),
	CONSTRAINT ck_workbook_digest_key CHECK (length(digest_key) = 32)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE ancestor (
	branch TEXT NOT NULL,
	number INTEGER NOT NULL,
	CONSTRAINT pk_ancestor PRIMARY KEY (branch)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE base_manifest (
	branch TEXT NOT NULL,
	number INTEGER NOT NULL,
	table_name TEXT NOT NULL,
	age INTEGER NOT NULL,
	per_row INTEGER NOT NULL,
	columns TEXT NOT NULL,
	digests BLOB NOT NULL,
	CONSTRAINT pk_base_manifest PRIMARY KEY (branch, number, table_name)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE seal (
	id INTEGER NOT NULL,
	digest TEXT NOT NULL,
	CONSTRAINT pk_seal PRIMARY KEY (id),
	CONSTRAINT ck_seal_one_row CHECK (id = 1)
)
 WITHOUT ROWID,
 STRICT;
