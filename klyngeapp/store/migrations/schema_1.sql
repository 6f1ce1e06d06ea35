CREATE TABLE village (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	municipality TEXT,
	inhabitants INTEGER,
	inhabitants_16plus INTEGER,
	latitude INTEGER,
	longitude INTEGER,
	note TEXT,
	CONSTRAINT pk_village PRIMARY KEY (id),
	CONSTRAINT ck_village_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_village_kind CHECK ("kind" IN ('village', 'parish', 'district', 'settlement', 'council')),
	CONSTRAINT ck_village_inhabitants CHECK ("inhabitants" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_inhabitants_16plus CHECK ("inhabitants_16plus" BETWEEN 0 AND 2000000000),
	CONSTRAINT ck_village_latitude CHECK ("latitude" BETWEEN -90000000 AND 90000000),
	CONSTRAINT ck_village_longitude CHECK ("longitude" BETWEEN -180000000 AND 180000000),
	CONSTRAINT ck_village_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_village_id CHECK (length(id) = 36),
	CONSTRAINT ck_village_municipality CHECK (length("municipality") BETWEEN 1 AND 300)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE person (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	village TEXT,
	email TEXT,
	phone TEXT,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT ck_person_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_email CHECK (length("email") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_phone CHECK (length("phone") BETWEEN 1 AND 300),
	CONSTRAINT ck_person_id CHECK (length(id) = 36),
	CONSTRAINT fk_person_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE "group" (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	kind TEXT,
	purpose TEXT,
	CONSTRAINT pk_group PRIMARY KEY (id),
	CONSTRAINT ck_group_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_group_kind CHECK ("kind" IN ('steering_group', 'chairmanship', 'communication', 'citizen_involvement', 'fundraising', 'economy', 'working_group', 'cluster_council', 'focus_group', 'other')),
	CONSTRAINT ck_group_purpose CHECK (length("purpose") BETWEEN 1 AND 20000),
	CONSTRAINT ck_group_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE membership (
	id TEXT NOT NULL,
	person TEXT NOT NULL,
	"group" TEXT NOT NULL,
	role TEXT,
	village TEXT,
	CONSTRAINT pk_membership PRIMARY KEY (id),
	CONSTRAINT ck_membership_role CHECK ("role" IN ('chair', 'vice_chair', 'treasurer', 'secretary', 'coordinator', 'member', 'substitute', 'municipal_contact', 'consultant')),
	CONSTRAINT ck_membership_id CHECK (length(id) = 36),
	CONSTRAINT fk_membership_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE CASCADE,
	CONSTRAINT fk_membership_group FOREIGN KEY("group") REFERENCES "group" (id) ON DELETE CASCADE,
	CONSTRAINT fk_membership_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

CREATE INDEX ix_membership_group ON membership ("group");

CREATE INDEX ix_membership_person ON membership (person);

CREATE TABLE cluster (
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	start TEXT,
	months INTEGER,
	CONSTRAINT pk_cluster PRIMARY KEY (id),
	CONSTRAINT ck_cluster_name CHECK (length("name") BETWEEN 1 AND 300),
	CONSTRAINT ck_cluster_start CHECK ("start" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_cluster_months CHECK ("months" BETWEEN 1 AND 120),
	CONSTRAINT ck_cluster_id CHECK (length(id) = 36)
)
 WITHOUT ROWID,
 STRICT;

CREATE TABLE hours_entry (
	id TEXT NOT NULL,
	person TEXT,
	date TEXT NOT NULL,
	time INTEGER NOT NULL,
	people INTEGER,
	village TEXT,
	note TEXT,
	CONSTRAINT pk_hours_entry PRIMARY KEY (id),
	CONSTRAINT ck_hours_entry_date CHECK ("date" GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]'),
	CONSTRAINT ck_hours_entry_time CHECK ("time" BETWEEN 0 AND 1440),
	CONSTRAINT ck_hours_entry_people CHECK ("people" BETWEEN 1 AND 2000000000),
	CONSTRAINT ck_hours_entry_note CHECK (length("note") BETWEEN 1 AND 20000),
	CONSTRAINT ck_hours_entry_id CHECK (length(id) = 36),
	CONSTRAINT fk_hours_entry_person FOREIGN KEY(person) REFERENCES person (id) ON DELETE SET NULL,
	CONSTRAINT fk_hours_entry_village FOREIGN KEY(village) REFERENCES village (id) ON DELETE SET NULL
)
 WITHOUT ROWID,
 STRICT;

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
