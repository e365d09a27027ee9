BEGIN TRANSACTION;
CREATE TABLE accounts_address (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	company VARCHAR(120) NOT NULL, 
	street VARCHAR(200) NOT NULL, 
	street2 VARCHAR(200) NOT NULL, 
	postcode VARCHAR(20) NOT NULL, 
	city VARCHAR(120) NOT NULL, 
	country VARCHAR(2) NOT NULL, 
	phone VARCHAR(40) NOT NULL, 
	is_default BOOLEAN NOT NULL, 
	CONSTRAINT pk_accounts_address PRIMARY KEY (id), 
	CONSTRAINT fk_accounts_address_user_id_accounts_user FOREIGN KEY(user_id) REFERENCES accounts_user (id) ON DELETE CASCADE
);
CREATE TABLE accounts_attempts (
	bucket VARCHAR(80) NOT NULL, 
	count INTEGER NOT NULL, 
	since DATETIME NOT NULL, 
	CONSTRAINT pk_accounts_attempts PRIMARY KEY (bucket)
);
CREATE TABLE accounts_link (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	purpose VARCHAR(20) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	CONSTRAINT pk_accounts_link PRIMARY KEY (id), 
	CONSTRAINT fk_accounts_link_user_id_accounts_user FOREIGN KEY(user_id) REFERENCES accounts_user (id) ON DELETE CASCADE, 
	CONSTRAINT uq_accounts_link_token_hash UNIQUE (token_hash)
);
CREATE TABLE accounts_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT accounts_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "accounts_migration" VALUES('accounts_0001');
CREATE TABLE accounts_signed_in (
	id INTEGER NOT NULL, 
	user_id INTEGER NOT NULL, 
	key_hash VARCHAR(64) NOT NULL, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	CONSTRAINT pk_accounts_signed_in PRIMARY KEY (id), 
	CONSTRAINT fk_accounts_signed_in_user_id_accounts_user FOREIGN KEY(user_id) REFERENCES accounts_user (id) ON DELETE CASCADE, 
	CONSTRAINT uq_accounts_signed_in_key_hash UNIQUE (key_hash)
);
CREATE TABLE accounts_user (
	id INTEGER NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	password VARCHAR(255), 
	name VARCHAR(120) NOT NULL, 
	phone VARCHAR(40) NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	active BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	signed_in_at DATETIME, 
	CONSTRAINT pk_accounts_user PRIMARY KEY (id), 
	CONSTRAINT uq_accounts_user_email UNIQUE (email)
);
CREATE TABLE accounts_user_role (
	user_id INTEGER NOT NULL, 
	role VARCHAR(40) NOT NULL, 
	CONSTRAINT pk_accounts_user_role PRIMARY KEY (user_id, role), 
	CONSTRAINT fk_accounts_user_role_user_id_accounts_user FOREIGN KEY(user_id) REFERENCES accounts_user (id) ON DELETE CASCADE
);
CREATE TABLE api_delivery (
	id INTEGER NOT NULL, 
	endpoint_id INTEGER NOT NULL, 
	message VARCHAR(40) NOT NULL, 
	event VARCHAR(80) NOT NULL, 
	body TEXT NOT NULL, 
	state VARCHAR(10) NOT NULL, 
	attempts INTEGER NOT NULL, 
	first_attempt INTEGER NOT NULL, 
	status INTEGER, 
	answer VARCHAR(500) NOT NULL, 
	took_ms INTEGER, 
	created_at DATETIME NOT NULL, 
	tried_at DATETIME, 
	CONSTRAINT pk_api_delivery PRIMARY KEY (id), 
	CONSTRAINT fk_api_delivery_endpoint_id_api_endpoint FOREIGN KEY(endpoint_id) REFERENCES api_endpoint (id) ON DELETE CASCADE
);
CREATE TABLE api_endpoint (
	id INTEGER NOT NULL, 
	url VARCHAR(2000) NOT NULL, 
	events JSON NOT NULL, 
	secret VARCHAR(80) NOT NULL, 
	old_secret VARCHAR(80) NOT NULL, 
	old_secret_until DATETIME, 
	author VARCHAR(254) NOT NULL, 
	created_at DATETIME NOT NULL, 
	paused_at DATETIME, 
	why_paused VARCHAR(10) NOT NULL, 
	failing_since DATETIME, 
	CONSTRAINT pk_api_endpoint PRIMARY KEY (id)
);
CREATE TABLE api_kept_answer (
	token_id INTEGER NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	status INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_api_kept_answer PRIMARY KEY (token_id, "key"), 
	CONSTRAINT fk_api_kept_answer_token_id_api_token FOREIGN KEY(token_id) REFERENCES api_token (id) ON DELETE CASCADE
);
CREATE TABLE api_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT api_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "api_migration" VALUES('api_0001');
CREATE TABLE api_token (
	id INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	hint VARCHAR(12) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	scopes JSON NOT NULL, 
	author VARCHAR(254) NOT NULL, 
	created_at DATETIME NOT NULL, 
	last_used_at DATETIME, 
	revoked_at DATETIME, 
	minute INTEGER NOT NULL, 
	calls INTEGER NOT NULL, 
	CONSTRAINT pk_api_token PRIMARY KEY (id), 
	CONSTRAINT uq_api_token_digest UNIQUE (digest)
);
CREATE TABLE booking_block (
	id INTEGER NOT NULL, 
	resource_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	words VARCHAR(200) NOT NULL, 
	CONSTRAINT pk_booking_block PRIMARY KEY (id), 
	CONSTRAINT fk_booking_block_resource_id_booking_resource FOREIGN KEY(resource_id) REFERENCES booking_resource (id) ON DELETE CASCADE
);
INSERT INTO "booking_block" VALUES(1,3,'2026-12-02 08:00:00.000000','2026-12-02 11:00:00.000000','Formation');
INSERT INTO "booking_block" VALUES(2,2,'2026-11-26 14:00:00.000000','2026-11-26 15:00:00.000000','Rendez-vous extérieur');
CREATE TABLE booking_booking (
	id INTEGER NOT NULL, 
	number VARCHAR(20) NOT NULL, 
	token VARCHAR(43) NOT NULL, 
	status VARCHAR(12) NOT NULL, 
	flag TEXT NOT NULL, 
	session_id INTEGER, 
	service_id INTEGER, 
	staff_id INTEGER, 
	place_id INTEGER, 
	customer_id INTEGER NOT NULL, 
	service_name JSON NOT NULL, 
	staff_name VARCHAR(120) NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	seats INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	phone VARCHAR(20) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	zone VARCHAR(60) NOT NULL, 
	note TEXT NOT NULL, 
	answers JSON NOT NULL, 
	source VARCHAR(10) NOT NULL, 
	series VARCHAR(43), 
	currency VARCHAR(3) NOT NULL, 
	price_cents INTEGER NOT NULL, 
	pay_cents INTEGER NOT NULL, 
	paid_cents INTEGER NOT NULL, 
	refunded_cents INTEGER NOT NULL, 
	fee_cents INTEGER NOT NULL, 
	expires_at DATETIME, 
	created_at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	ended_at DATETIME, 
	arrived_at DATETIME, 
	no_show_at DATETIME, 
	sequence INTEGER NOT NULL, 
	CONSTRAINT pk_booking_booking PRIMARY KEY (id), 
	CONSTRAINT ck_booking_booking_refunded_at_most_paid CHECK (refunded_cents >= 0 AND refunded_cents <= paid_cents), 
	CONSTRAINT fk_booking_booking_customer_id_booking_customer FOREIGN KEY(customer_id) REFERENCES booking_customer (id) ON DELETE CASCADE, 
	CONSTRAINT fk_booking_booking_place_id_booking_place FOREIGN KEY(place_id) REFERENCES booking_place (id) ON DELETE SET NULL, 
	CONSTRAINT fk_booking_booking_service_id_booking_service FOREIGN KEY(service_id) REFERENCES booking_service (id) ON DELETE SET NULL, 
	CONSTRAINT fk_booking_booking_session_id_booking_session FOREIGN KEY(session_id) REFERENCES booking_session (id) ON DELETE SET NULL, 
	CONSTRAINT fk_booking_booking_staff_id_booking_resource FOREIGN KEY(staff_id) REFERENCES booking_resource (id) ON DELETE SET NULL, 
	CONSTRAINT uq_booking_booking_number UNIQUE (number), 
	CONSTRAINT uq_booking_booking_token UNIQUE (token)
);
INSERT INTO "booking_booking" VALUES(1,'R2026-00001','Jf55Bf9InX9I4ngDYp0LF08mr6ujQFM_q3HDV5I54hk','confirmed','',9,5,3,1,1,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-10-29 11:15:00.000000','2026-10-29 11:45:00.000000',1,'Louis Haddad','louis.haddad@example.org','+33639987081','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-13 02:09:00.000000','2026-10-13 02:09:00.000000',NULL,'2026-10-29 11:14:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(2,'R2026-00002','-PorUW75iVFqxJYuTbOaxQ_Zu93HfvONDahlRQLu4Dg','confirmed','',10,1,1,1,2,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-10-30 14:30:00.000000','2026-10-30 15:15:00.000000',1,'Anouk Faure','anouk.faure@example.org','+33639981164','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-10-14 07:30:00.000000','2026-10-14 07:30:00.000000',NULL,'2026-10-30 14:24:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(3,'R2026-00003','O2dd9UlE94UFRAgmZaJnoNkialxwf5R-2IGmY81QMzE','confirmed','',11,5,2,1,3,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-10-30 14:45:00.000000','2026-10-30 15:15:00.000000',1,'Théo Perrin','theo.perrin@example.org','+33639988730','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-14 10:13:00.000000','2026-10-14 10:13:00.000000',NULL,'2026-10-30 14:39:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(4,'R2026-00004','HHun_eYX8XTogrJI4tupec1UVbfDFqgijLO7q3JgsGM','confirmed','',12,2,1,1,4,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-10-27 14:45:00.000000','2026-10-27 15:45:00.000000',1,'Lucie Bernard','lucie.bernard@example.org','+33639983880','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-10-15 04:57:00.000000','2026-10-15 04:57:00.000000',NULL,'2026-10-27 14:47:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(5,'R2026-00005','8W828R2Z7wbOOgeORpvnJqSgYqAeXyxc8dixsev9o9U','cancelled','',NULL,1,2,1,5,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-03 10:00:00.000000','2026-11-03 10:45:00.000000',1,'Mei Garnier','mei.garnier@example.org','+33639983977','en','','Like last time, please.','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-10-18 07:27:00.000000','2026-10-18 07:27:00.000000','2026-10-31 10:00:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(6,'R2026-00006','8g-mB5VcM4Ca-m0myiK0aiyIot9es6WVCqY-_LE7uSs','confirmed','',14,10,1,1,6,'{"fr": "Racines", "en": "Roots"}','Colombe','2026-11-03 10:45:00.000000','2026-11-03 12:00:00.000000',1,'Élise Moreau','elise.moreau@example.org','+33639982522','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-10-18 08:29:00.000000','2026-10-18 08:29:00.000000',NULL,'2026-11-03 10:40:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(7,'R2026-00007','t0yf7HktLzFAbNw1-r2OMwwcvXkA2-6cXkVRmlAM9o0','confirmed','',15,13,2,1,7,'{"fr": "Soin profond", "en": "Deep care"}','Inès','2026-10-27 17:30:00.000000','2026-10-27 18:00:00.000000',1,'Mei Wright','mei.wright@example.org','+33639980873','en','','','[]','web',NULL,'EUR',2500,0,0,0,0,NULL,'2026-10-18 11:03:00.000000','2026-10-18 11:03:00.000000',NULL,'2026-10-27 17:27:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(8,'R2026-00008','_sgKrJ8s-1p7_PSCv75pmK4D8HrWLKQXLRqmPQqc2-E','confirmed','',16,6,3,1,8,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-10-28 12:15:00.000000','2026-10-28 12:45:00.000000',1,'Théo Blanc','theo.blanc@example.org','+33639987372','fr','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-10-19 02:43:00.000000','2026-10-19 02:43:00.000000',NULL,'2026-10-28 12:09:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(9,'R2026-00009','yJZp9x-3WTujk7L7MCI48FJkJSLlvXWrUgVySMPj7Gw','confirmed','',17,5,3,1,8,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-10-28 11:00:00.000000','2026-10-28 11:30:00.000000',1,'Théo Blanc','','+33639987372','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-19 02:45:00.000000','2026-10-19 02:45:00.000000',NULL,'2026-10-28 11:02:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(10,'R2026-00010','IH-hKbr6DycD_Gs3F0Qm3ox8_D-zYW8_mDg2aWxqoN0','confirmed','',18,1,1,1,9,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-10-28 13:00:00.000000','2026-10-28 13:45:00.000000',1,'Lucie Colin','lucie.colin@example.org','+33639980776','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-10-19 09:56:00.000000','2026-10-19 09:56:00.000000',NULL,'2026-10-28 12:59:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(11,'R2026-00011','Ucm57JOyYtkNIuJJN1Ow4W9nVP6ZwN_LIzV4f23OEFc','confirmed','',19,1,1,1,10,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-10-28 14:15:00.000000','2026-10-28 15:00:00.000000',1,'Anouk Benali','anouk.benali@example.org','+33639984268','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-10-19 11:31:00.000000','2026-10-19 11:31:00.000000',NULL,'2026-10-28 14:19:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(12,'R2026-00012','ujvr91hz6_DPRldah5kaNwSsnWJ0mLyV9FmyoJzuQhI','confirmed','',20,8,1,1,11,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-10-30 15:15:00.000000','2026-10-30 15:45:00.000000',1,'Adrien Wright','adrien.wright@example.org','+33639986693','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-10-21 12:28:00.000000','2026-10-21 12:28:00.000000',NULL,'2026-10-30 15:16:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(13,'R2026-00013','fg0mZfZ1Gl7bi8VMwKYeWKjqEBkzGZVIRqciInz-wQo','confirmed','',21,5,3,1,12,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-10-28 09:00:00.000000','2026-10-28 09:30:00.000000',1,'Amadou Moreau','','+33639988342','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-22 02:37:00.000000','2026-10-22 02:37:00.000000',NULL,'2026-10-28 09:01:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(14,'R2026-00014','xHcxULoQlHNCgitmzb0yDuK2iOyFonHVUMgFctEz9Xk','confirmed','',22,1,1,1,13,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-10-27 13:00:00.000000','2026-10-27 13:45:00.000000',1,'Mei Roux','','+33639982425','en','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-10-23 08:04:00.000000','2026-10-23 08:04:00.000000',NULL,'2026-10-27 13:02:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(15,'R2026-00015','jdwdRFXvRgDx4bNTJgorFQyR2BYDo_FDYKGi5MWw19E','confirmed','',23,3,1,1,14,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-10-30 11:30:00.000000','2026-10-30 12:00:00.000000',1,'Fatou Lefèvre','','+33639982231','fr','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-10-24 06:33:00.000000','2026-10-24 06:33:00.000000',NULL,'2026-10-30 11:30:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(16,'R2026-00016','IXCv5atYiTf5rqlg9NVG_lxxPIL9MAtfGZt5t6XPLok','confirmed','',24,2,1,1,13,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-10-28 15:45:00.000000','2026-10-28 16:45:00.000000',1,'Mei Roux','mei.roux@example.org','+33639982425','en','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-10-24 07:35:00.000000','2026-10-24 07:35:00.000000',NULL,'2026-10-28 15:39:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(17,'R2026-00017','fr6TdJwPb7Nc0sItwCEQMQMrRa-KiIugf7lHuLzWqnw','confirmed','',25,8,1,1,15,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-06 09:15:00.000000','2026-11-06 09:45:00.000000',1,'Rose Lefèvre','','+33639984171','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-10-25 05:54:00.000000','2026-10-25 05:54:00.000000',NULL,'2026-11-06 09:12:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(18,'R2026-00018','18ombjjeEskSPPEOS5gnk6j1UH08OE1nri6lazv-BJY','confirmed','',26,11,1,1,16,'{"fr": "Couleur compl\u00e8te", "en": "Full colour"}','Colombe','2026-11-06 13:30:00.000000','2026-11-06 15:15:00.000000',1,'Inaya Meyer','inaya.meyer@example.org','+33639981649','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',8200,0,0,0,0,NULL,'2026-10-25 12:18:00.000000','2026-10-25 12:18:00.000000',NULL,NULL,'2026-11-06 13:50:00.000000',0);
INSERT INTO "booking_booking" VALUES(19,'R2026-00019','-ZQ0Yqn8-R0gdHMdcUQprY9JrAZkA-jnlLfCuuu4KSY','confirmed','',2,14,1,1,17,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-10-31 17:00:00.000000','2026-10-31 18:00:00.000000',1,'Leïla Haddad','leila.haddad@example.org','+33639981261','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-10-25 15:00:00.000000','2026-10-25 15:00:00.000000',NULL,'2026-10-31 16:54:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(20,'R2026-00020','2Uw1x4EopO9Pvya5TNiPlCuYTvOgsP73aOGdKuRiR5s','confirmed','',2,14,1,1,18,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-10-31 17:00:00.000000','2026-10-31 18:00:00.000000',1,'Inaya Garnier','inaya.garnier@example.org','+33639980097','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-10-25 17:00:00.000000','2026-10-25 17:00:00.000000',NULL,'2026-10-31 16:59:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(21,'R2026-00021','yCL6qAT3mS0ZyTj_VbYjxZVWoTn_IPI9uZaUUFmyORY','confirmed','',27,3,1,1,19,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-07 11:00:00.000000','2026-11-07 11:30:00.000000',1,'Rose Chen','rose.chen@example.org','+33639981067','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-10-26 05:16:00.000000','2026-10-26 05:16:00.000000',NULL,'2026-11-07 11:01:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(22,'R2026-00022','ER28DDeZ8awPUYsxFjB92OsbcTxf_Wki4_HbsrpLKTM','confirmed','',28,1,1,1,20,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-07 15:30:00.000000','2026-11-07 16:15:00.000000',1,'Élise Perrin','elise.perrin@example.org','+33639980970','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-10-26 11:17:00.000000','2026-10-26 11:17:00.000000',NULL,'2026-11-07 15:32:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(23,'R2026-00023','7Sb8-MkzATWpCkw-0IO10Dw9OEp1m2H40CWpT2fpg14','confirmed','',29,5,3,1,21,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-07 14:00:00.000000','2026-11-07 14:30:00.000000',1,'Victor Chen','victor.chen@example.org','+33639984947','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-26 11:47:00.000000','2026-10-26 11:47:00.000000',NULL,'2026-11-07 14:03:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(24,'R2026-00024','jQawtJwCveNT-Fs3weaAQsLWC4CkigASQeW4m-cm-bE','cancelled','',NULL,5,2,1,21,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-10-29 17:15:00.000000','2026-10-29 17:45:00.000000',1,'Victor Chen','victor.chen@example.org','+33639984947','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-26 16:26:00.000000','2026-10-26 16:26:00.000000','2026-10-26 17:26:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(25,'R2026-00025','gBf-6PWYuvzykpLob8W_IPbHXwGGdMvH76I_FxCvXVU','confirmed','',31,7,3,1,22,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-10-28 09:30:00.000000','2026-10-28 10:30:00.000000',1,'Hugo Benali','','+33639988148','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-10-26 23:39:00.000000','2026-10-26 23:39:00.000000',NULL,'2026-10-28 09:34:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(26,'R2026-00026','GZMnRlCuTvt5Jmb2Nqe_2WvRLLc-8TR1Ws5EETl-96E','confirmed','',32,3,2,1,23,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-10-31 08:45:00.000000','2026-10-31 09:15:00.000000',1,'Sofia Lefèvre','','+33639980291','en','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-10-27 00:48:00.000000','2026-10-27 00:48:00.000000',NULL,'2026-10-31 08:40:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(27,'R2026-00027','92RfTERng0HHVbzR5E2ENvP26ySF6vE9z8_sBS2tZ5Q','confirmed','',33,10,1,1,24,'{"fr": "Racines", "en": "Roots"}','Colombe','2026-10-28 10:15:00.000000','2026-10-28 11:30:00.000000',1,'Rose Chevalier','rose.chevalier@example.org','+33639982619','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-10-27 02:41:00.000000','2026-10-27 02:41:00.000000',NULL,'2026-10-28 10:16:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(28,'R2026-00028','C9HeGQdRARBotztPfP-QoaX0aX2kW42ZkvKg2ahxhx0','confirmed','',34,5,2,1,25,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-12 14:30:00.000000','2026-11-12 15:00:00.000000',1,'Antoine Meyer','antoine.meyer@example.org','+33639987469','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-27 05:48:00.000000','2026-10-27 05:48:00.000000',NULL,'2026-11-12 14:32:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(29,'R2026-00029','fk5_YgZJF5KrFEoiZDwciYdWcpxGdiYrVkElLUGEy9c','confirmed','',35,5,2,1,26,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-10-30 10:45:00.000000','2026-10-30 11:15:00.000000',1,'Tom Ndiaye','tom.ndiaye@example.org','+33639987954','en','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-27 08:24:00.000000','2026-10-27 08:24:00.000000',NULL,'2026-10-30 10:42:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(30,'R2026-00030','d7TK5rsk_aH-xWFpWifmz3hqju1hFDOJqCFJKNGs6BM','confirmed','',3,14,1,1,6,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-07 17:00:00.000000','2026-11-07 18:00:00.000000',1,'Élise Moreau','elise.moreau@example.org','+33639982522','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-10-27 17:00:00.000000','2026-10-27 17:00:00.000000',NULL,'2026-11-07 17:00:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(31,'R2026-00031','jDgfMAYsQGHmfmw4izg1VYWmh-7dzSYfJbBIkRompok','confirmed','',36,2,1,1,7,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-10-31 08:00:00.000000','2026-10-31 09:00:00.000000',1,'Mei Wright','','+33639980873','en','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-10-27 22:57:00.000000','2026-10-27 22:57:00.000000',NULL,'2026-10-31 07:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(32,'R2026-00032','Pph_SwjteIJLlACv_Zdm8Hzbx-wKZ7_hdzYOepOt8do','confirmed','',37,5,2,1,27,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-03 12:30:00.000000','2026-11-03 13:00:00.000000',1,'Karim Rossi','karim.rossi@example.org','+33639987566','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-28 05:38:00.000000','2026-10-28 05:38:00.000000',NULL,'2026-11-03 12:24:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(33,'R2026-00033','Qwr-pK4ik1S1UCMIn2gO50ptK2MFM88ODx_C3Qot1JE','confirmed','',38,3,2,1,28,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-06 15:00:00.000000','2026-11-06 15:30:00.000000',1,'Jeanne Barbier','jeanne.barbier@example.org','+33639983298','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-10-28 05:56:00.000000','2026-10-28 05:56:00.000000',NULL,'2026-11-06 14:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(34,'R2026-00034','1n54j4wHQFs6ajMCV9Cl5TsvEpoRTwCMqm88MH-dO6E','confirmed','',39,5,2,1,25,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-13 13:45:00.000000','2026-11-13 14:15:00.000000',1,'Antoine Meyer','','+33639987469','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-10-28 06:25:00.000000','2026-10-28 06:25:00.000000',NULL,'2026-11-13 13:47:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(35,'R2026-00035','7a-9rFQYz0QiH4vSO0XVeDPRET-tHAevSi14HbndEyU','confirmed','',40,3,1,1,29,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-03 09:45:00.000000','2026-11-03 10:15:00.000000',1,'Zoé Diallo','zoe.diallo@example.org','+33639981455','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-10-28 07:47:00.000000','2026-10-28 07:47:00.000000',NULL,'2026-11-03 09:43:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(36,'R2026-00036','7RnwnojNXZz0ohaUWopGGSXig4ZZ3CJmv7s2CCqAQZI','confirmed','',2,14,1,1,5,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-10-31 17:00:00.000000','2026-10-31 18:00:00.000000',2,'Mei Garnier','mei.garnier@example.org','+33639983977','en','','','[]','web',NULL,'EUR',7000,0,0,0,0,NULL,'2026-10-28 16:00:00.000000','2026-10-28 16:00:00.000000',NULL,'2026-10-31 17:02:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(37,'R2026-00037','4N_97rxw7k0_ow7g54TeRr330YczfHSHcFw1QQccwpk','confirmed','',3,14,1,1,30,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-07 17:00:00.000000','2026-11-07 18:00:00.000000',2,'Nadia Blanc','nadia.blanc@example.org','+33639983492','fr','','','[]','web',NULL,'EUR',7000,0,0,0,0,NULL,'2026-10-28 16:00:00.000000','2026-10-28 16:00:00.000000',NULL,'2026-11-07 16:59:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(38,'R2026-00038','_kap26l09-ku3M-Tc7l9D9iXE2tkUiO2aJxbnoQtdmM','confirmed','',41,7,3,1,31,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-10-30 10:30:00.000000','2026-10-30 11:30:00.000000',1,'Gabriel Garnier','','+33639987857','fr','','','[]','walkin',NULL,'EUR',4200,0,0,0,0,NULL,'2026-10-30 10:28:00.000000','2026-10-30 10:28:00.000000',NULL,'2026-10-30 10:27:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(39,'R2026-00039','dg5RIBdrhiX1ejGPa1a7mZLehqQedoWFEScghIfqBVc','confirmed','',3,14,1,1,32,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-07 17:00:00.000000','2026-11-07 18:00:00.000000',1,'Margot Moreau','margot.moreau@example.org','+33639980582','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-10-30 15:00:00.000000','2026-10-30 15:00:00.000000',NULL,'2026-11-07 16:57:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(40,'R2026-00040','hMfuOS2jGrYqjJLUA3te4weIuMVLlJ4oEfPXLHhEqfk','confirmed','',42,2,2,1,14,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-12 10:15:00.000000','2026-11-12 11:15:00.000000',1,'Fatou Lefèvre','','+33639982231','fr','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-10-31 05:06:00.000000','2026-10-31 05:06:00.000000',NULL,'2026-11-12 10:13:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(41,'R2026-00041','lJ5SbriVjEirObpg8IvB4cyHDPXmIrZzXUJS-gQdqSg','confirmed','',43,6,3,1,33,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-13 11:00:00.000000','2026-11-13 11:30:00.000000',1,'Paul Barbier','paul.barbier@example.org','+33639987178','fr','','Plus court derrière, on en parle sur place.','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-01 03:24:00.000000','2026-11-01 03:24:00.000000',NULL,'2026-11-13 10:58:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(42,'R2026-00042','JvUQBSOdwVNCa8-oVbwZyu5go1NhpvYp4-c8ZqfN2IE','confirmed','',44,8,3,1,34,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-04 12:15:00.000000','2026-11-04 12:45:00.000000',1,'Louis Marchand','louis.marchand@example.org','+33639985723','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-01 05:34:00.000000','2026-11-01 05:34:00.000000',NULL,'2026-11-04 12:15:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(43,'R2026-00043','biZBvuFYGFJjr9TV--Sf0qjGZvSQGK0KNbc1SiA1ihs','confirmed','',45,3,2,1,35,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-07 09:30:00.000000','2026-11-07 10:00:00.000000',1,'Sofia Marchand','','+33639981843','en','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-01 08:01:00.000000','2026-11-01 08:01:00.000000',NULL,'2026-11-07 09:33:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(44,'R2026-00044','V-vQF7PRBftfWNSHCX5n4-tfHgsDotLR0yh5lgfwIAQ','confirmed','',46,8,3,1,36,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-07 11:15:00.000000','2026-11-07 11:45:00.000000',1,'Manon Moreau','manon.moreau@example.org','+33639984462','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-01 08:01:00.000000','2026-11-01 08:01:00.000000',NULL,'2026-11-07 11:13:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(45,'R2026-00045','8_HlY4T9IXTKGUj4jwSimKHPnbumfbZGL7DFjy1KxAQ','confirmed','',47,8,3,1,37,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-04 15:00:00.000000','2026-11-04 15:30:00.000000',1,'Louis Chevalier','','+33639988439','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-01 08:19:00.000000','2026-11-01 08:19:00.000000',NULL,'2026-11-04 14:58:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(46,'R2026-00046','7TfVQwyHknbKESB7dkrcdm4Bk1Mf0n3J-fKhb0Lf7OE','confirmed','',48,9,2,1,38,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Inès','2026-11-13 10:45:00.000000','2026-11-13 11:15:00.000000',1,'Margot Rossi','','+33639983686','fr','','','[]','phone',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-01 08:36:00.000000','2026-11-01 08:36:00.000000',NULL,'2026-11-13 10:47:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(47,'R2026-00047','z4sBz2Rfe7Mug-RmP1c5imu6G5RfASF25eE9mIk2ETU','confirmed','',49,1,2,1,38,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-17 14:15:00.000000','2026-11-17 15:00:00.000000',1,'Margot Rossi','','+33639983686','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-01 12:25:00.000000','2026-11-01 12:25:00.000000',NULL,'2026-11-17 14:13:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(48,'R2026-00048','v73SU1WqbF8D7OHgmGQ-P79OC4Gu_vIv83ZX2HqJtxI','confirmed','',50,8,2,1,39,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-03 14:00:00.000000','2026-11-03 14:30:00.000000',1,'Nadia Benali','nadia.benali@example.org','+33639980388','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-02 06:16:00.000000','2026-11-02 06:16:00.000000',NULL,'2026-11-03 13:54:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(49,'R2026-00049','fejM_-PZoj3oj7bSrwpTx0LDOVHfel6FKOJzOKqykCM','confirmed','',51,1,2,1,40,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-03 16:30:00.000000','2026-11-03 17:15:00.000000',1,'Camille Blanc','','+33639981552','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-02 06:53:00.000000','2026-11-02 06:53:00.000000',NULL,'2026-11-03 16:24:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(50,'R2026-00050','HOtix4nXcAljrjj6ImzBl3g3s_ZdyV-_erCvTdbWT5c','confirmed','',52,8,3,1,11,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-06 12:15:00.000000','2026-11-06 12:45:00.000000',1,'Adrien Wright','adrien.wright@example.org','+33639986693','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-02 09:34:00.000000','2026-11-02 09:34:00.000000',NULL,'2026-11-06 12:09:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(51,'R2026-00051','6UGlPdNMchkkpy0Ki2yNyENDhbUCiz7-8hxkCSk4UIg','confirmed','',53,3,2,1,20,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-03 17:15:00.000000','2026-11-03 17:45:00.000000',1,'Élise Perrin','elise.perrin@example.org','+33639980970','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-02 15:36:00.000000','2026-11-02 15:36:00.000000',NULL,'2026-11-03 17:15:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(52,'R2026-00052','8o-QWsqQprcdE0dNcr1zlzZ3sjplVi2VGJFzj2i4n0E','confirmed','',54,5,3,1,22,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-19 10:00:00.000000','2026-11-19 10:30:00.000000',1,'Hugo Benali','','+33639988148','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-03 05:28:00.000000','2026-11-03 05:28:00.000000',NULL,'2026-11-19 09:58:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(53,'R2026-00053','ajF8z7SEf9fYjIiXRXuR04E0m2kxy47dKBS8TtV2a4k','confirmed','',4,14,1,1,41,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-14 17:00:00.000000','2026-11-14 18:00:00.000000',1,'Chloé Garnier','chloe.garnier@example.org','+33639982037','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-11-03 15:00:00.000000','2026-11-03 15:00:00.000000',NULL,'2026-11-14 16:57:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(54,'R2026-00054','xEcTfZ93oZtZHenAEVSQfvSAExxVK-OW3C1-eC28TuM','confirmed','',4,14,1,1,42,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-14 17:00:00.000000','2026-11-14 18:00:00.000000',1,'Inaya Haddad','inaya.haddad@example.org','+33639983201','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-11-03 17:00:00.000000','2026-11-03 17:00:00.000000',NULL,'2026-11-14 17:01:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(55,'R2026-00055','hLDpDWNeSieHRR9U6ke4urYyLrVhNVK3D9yAMhtmeNI','confirmed','',55,1,1,1,43,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-20 09:00:00.000000','2026-11-20 09:45:00.000000',1,'Zoé Chen','zoe.chen@example.org','+33639983007','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-04 01:37:00.000000','2026-11-04 01:37:00.000000',NULL,'2026-11-20 08:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(56,'R2026-00056','rU3SRq8IQrarAw30u845G_3auW5KJHjAIXCbsrI7R9w','confirmed','',56,5,2,1,44,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-20 13:30:00.000000','2026-11-20 14:00:00.000000',1,'Samuel Faure','samuel.faure@example.org','+33639985044','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-04 04:07:00.000000','2026-11-04 04:07:00.000000',NULL,'2026-11-20 13:26:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(57,'R2026-00057','oi-LH42lVtnZrHbg9GmEZqif4uLWTcAXwFDRw-jah6A','confirmed','',57,6,3,1,27,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-05 14:45:00.000000','2026-11-05 15:15:00.000000',1,'Karim Rossi','','+33639987566','fr','','','[]','phone',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-04 06:27:00.000000','2026-11-04 06:27:00.000000',NULL,'2026-11-05 14:41:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(58,'R2026-00058','BZ9pa3D4W0Xk-kvIJZhTWtEviIaw0QjWp5ZdX6o65j4','confirmed','',58,7,3,1,45,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-13 16:00:00.000000','2026-11-13 17:00:00.000000',1,'Oliver Roux','oliver.roux@example.org','+33639988245','en','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-04 07:21:00.000000','2026-11-04 07:21:00.000000',NULL,'2026-11-13 15:55:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(59,'R2026-00059','-XXLERiS42wDjXStw5fpfMyLSrm7_NY8My7nODoQ-Ow','confirmed','',59,5,3,1,46,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-20 11:30:00.000000','2026-11-20 12:00:00.000000',1,'Hugo Perrin','hugo.perrin@example.org','+33639986790','fr','','Plus court derrière, on en parle sur place.','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-04 07:33:00.000000','2026-11-04 07:33:00.000000',NULL,'2026-11-20 11:29:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(60,'R2026-00060','JOj1iJhVnqv7r-gVOpc4iOXnHQFXe_ovIEXmJ33SzEI','confirmed','',60,7,3,1,47,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-13 14:00:00.000000','2026-11-13 15:00:00.000000',1,'Adrien Lefèvre','','+33639988051','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-04 10:02:00.000000','2026-11-04 10:02:00.000000',NULL,'2026-11-13 14:00:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(61,'R2026-00061','705XZA_wK3kwMFylw-ixbJeKCFVPokEPPOErPvpIt7s','confirmed','',61,10,2,1,30,'{"fr": "Racines", "en": "Roots"}','Inès','2026-11-06 16:15:00.000000','2026-11-06 17:30:00.000000',1,'Nadia Blanc','nadia.blanc@example.org','+33639983492','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-05 09:46:00.000000','2026-11-05 09:46:00.000000',NULL,'2026-11-06 16:10:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(62,'R2026-00062','GjoP34Q7-vHaOLynSEV7DMH7hVqcMyaTZ2A1W6hxZbE','confirmed','',62,1,1,1,16,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-18 09:00:00.000000','2026-11-18 09:45:00.000000',1,'Inaya Meyer','inaya.meyer@example.org','+33639981649','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-06 04:46:00.000000','2026-11-06 04:46:00.000000',NULL,NULL,'2026-11-18 09:20:00.000000',0);
INSERT INTO "booking_booking" VALUES(63,'R2026-00063','WLwP9IkUelvRRTO5VttkLmywLfyPod7pkWhENnTkSv8','confirmed','',63,5,2,1,48,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-12 15:45:00.000000','2026-11-12 16:15:00.000000',1,'Antoine Lefèvre','antoine.lefevre@example.org','+33639986111','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-06 06:03:00.000000','2026-11-06 06:03:00.000000',NULL,'2026-11-12 15:44:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(64,'R2026-00064','HIrSFC-OUmEJeHOb3yQ4i3edDALu3MP6aStZsPiM2HQ','confirmed','',64,8,1,1,2,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-18 13:30:00.000000','2026-11-18 14:00:00.000000',1,'Anouk Faure','anouk.faure@example.org','+33639981164','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-06 06:20:00.000000','2026-11-06 06:20:00.000000',NULL,'2026-11-18 13:24:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(65,'R2026-00065','g_PMFAmApVbZ_devDYQyVgJxlf89ufBajJO-nsmFC58','confirmed','',65,13,1,1,43,'{"fr": "Soin profond", "en": "Deep care"}','Colombe','2026-11-18 13:00:00.000000','2026-11-18 13:30:00.000000',1,'Zoé Chen','zoe.chen@example.org','+33639983007','fr','','','[]','web',NULL,'EUR',2500,0,0,0,0,NULL,'2026-11-06 07:13:00.000000','2026-11-06 07:13:00.000000',NULL,'2026-11-18 13:03:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(66,'R2026-00066','ruZjwEmu47AI3UUAXA5-eShtf8Lz7F_E8VJ19X3oWfE','confirmed','',66,5,3,1,33,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-07 09:00:00.000000','2026-11-07 09:30:00.000000',1,'Paul Barbier','','+33639987178','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-06 08:30:00.000000','2026-11-06 08:30:00.000000',NULL,'2026-11-07 08:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(67,'R2026-00067','Ctflyp-LVGNaqTFZCZzav66yuNlkXGTCL_bzGNmNxnY','confirmed','',67,5,3,1,49,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-19 14:00:00.000000','2026-11-19 14:30:00.000000',1,'Amadou Faure','','+33639986984','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-07 04:49:00.000000','2026-11-07 04:49:00.000000',NULL,'2026-11-19 14:04:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(68,'R2026-00068','x2OXGMBW8uj7Nqkgjib9PkZ-9EqGIviaUlJc3gKaOkQ','confirmed','',68,1,2,1,50,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-19 09:00:00.000000','2026-11-19 09:45:00.000000',1,'Jeanne Ndiaye','','+33639980194','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-07 07:11:00.000000','2026-11-07 07:11:00.000000',NULL,'2026-11-19 08:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(69,'R2026-00069','ENW9wbRmDWn6U5EGO0wiYAIKKh_oJI9Yf7n6fqDOGXw','confirmed','',69,5,2,1,21,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-23 15:30:00.000000','2026-11-23 16:00:00.000000',1,'Victor Chen','','+33639984947','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-07 12:06:00.000000','2026-11-07 12:06:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(70,'R2026-00070','_83RKx5ruxs7oijUh1oaMeaGWYJhUybtxFkhpCuXs_c','confirmed','',70,8,2,1,52,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-23 16:00:00.000000','2026-11-23 16:30:00.000000',1,'Antoine Chen','antoine.chen@example.org','+33639988827','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-07 13:42:00.000000','2026-11-07 13:42:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(71,'R2026-00071','d60Noc3kTFSxzz_3B0R2bUduTMpu5d0mwBnno5pYHhY','confirmed','',4,14,1,1,50,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-14 17:00:00.000000','2026-11-14 18:00:00.000000',2,'Jeanne Ndiaye','jeanne.ndiaye@example.org','+33639980194','fr','','','[]','web',NULL,'EUR',7000,0,0,0,0,NULL,'2026-11-07 16:00:00.000000','2026-11-07 16:00:00.000000',NULL,'2026-11-14 17:04:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(72,'R2026-00072','eOO-eC85Ayxamed70GS2p4pn_WwOmIZ92LjDEyNvxsQ','confirmed','',71,8,2,1,27,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-12 09:00:00.000000','2026-11-12 09:30:00.000000',1,'Karim Rossi','karim.rossi@example.org','+33639987566','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-08 00:06:00.000000','2026-11-08 00:06:00.000000',NULL,'2026-11-12 08:54:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(73,'R2026-00073','-PkRXQotS6JAiHJ2h37nMuRWB72HbzV-ik6UtKIWnng','confirmed','',72,3,2,1,53,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-20 09:00:00.000000','2026-11-20 09:30:00.000000',1,'Fatou Marchand','fatou.marchand@example.org','+33639983783','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-08 05:20:00.000000','2026-11-08 05:20:00.000000',NULL,'2026-11-20 08:55:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(74,'R2026-00074','v4Xku5Sg7NgQktOL4arJRSGIF8lj1f-UFLsIu6pKXxk','confirmed','',73,2,2,1,5,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-24 10:00:00.000000','2026-11-24 11:00:00.000000',1,'Mei Garnier','','+33639983977','en','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-08 07:34:00.000000','2026-11-08 07:34:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(75,'R2026-00075','f5jLP_W5ePtAvu6BtScmHXUq-Q4zd5ENPPn9anSNaso','confirmed','',74,10,2,1,54,'{"fr": "Racines", "en": "Roots"}','Inès','2026-11-24 14:00:00.000000','2026-11-24 15:15:00.000000',1,'Élise Perrin','','+33639980970','fr','','','[]','phone',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-08 08:16:00.000000','2026-11-08 08:16:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(76,'R2026-00076','IYEheOsudX4D8T65VtarUrbzYFbgfnDFWGGcPFmgN2E','confirmed','',75,5,2,1,33,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-24 16:45:00.000000','2026-11-24 17:15:00.000000',1,'Paul Barbier','paul.barbier@example.org','+33639987178','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-08 12:06:00.000000','2026-11-08 12:06:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(77,'R2026-00077','J5klJYnZO3zMvCupYlrdWKnAgEtC01GJbjTa6FMNVvg','confirmed','',76,1,1,1,20,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-14 15:00:00.000000','2026-11-14 15:45:00.000000',1,'Élise Perrin','elise.perrin@example.org','+33639980970','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-08 13:16:00.000000','2026-11-08 13:16:00.000000',NULL,'2026-11-14 15:02:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(78,'R2026-00078','7uU0jbTB1jVvQKzsFzq3v1mdAY-eZVsdDa79K-CtrU4','confirmed','',77,9,3,1,46,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Mathis','2026-11-18 09:00:00.000000','2026-11-18 09:30:00.000000',1,'Hugo Perrin','hugo.perrin@example.org','+33639986790','fr','','','[]','web',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-09 00:52:00.000000','2026-11-09 00:52:00.000000',NULL,'2026-11-18 09:01:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(79,'R2026-00079','7BMJhMmQuxJPGBovRyz8D0SPvTMqDO44rSt4gEIoWmU','confirmed','',78,5,2,1,55,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-21 14:15:00.000000','2026-11-21 14:45:00.000000',1,'Yanis Garnier','yanis.garnier@example.org','+33639985917','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-09 05:55:00.000000','2026-11-09 05:55:00.000000',NULL,'2026-11-21 14:16:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(80,'R2026-00080','bmq-QUjtW3EbBULc7aSjBN4UHVrK_aWT1ZCJtN_tfDo','confirmed','',79,5,3,1,56,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-21 16:30:00.000000','2026-11-21 17:00:00.000000',1,'Hugo Blanc','hugo.blanc@example.org','+33639985432','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-09 09:22:00.000000','2026-11-09 09:22:00.000000',NULL,'2026-11-21 16:30:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(81,'R2026-00081','xDAC1samClQcHJmxPwPuDUJHKUjBwoCYnRx6uiQEiHY','confirmed','',80,2,1,1,57,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-10 15:00:00.000000','2026-11-10 16:00:00.000000',1,'Élise Ndiaye','elise.ndiaye@example.org','+33639984074','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-09 09:42:00.000000','2026-11-09 09:42:00.000000',NULL,'2026-11-10 14:58:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(82,'R2026-00082','-iT8XKwTKVwoq64f5v11V0p42AYqfDg9fOe7s-bTU5I','confirmed','',81,2,1,1,18,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-21 15:15:00.000000','2026-11-21 16:15:00.000000',1,'Inaya Garnier','','+33639980097','fr','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-09 14:34:00.000000','2026-11-09 14:34:00.000000',NULL,'2026-11-21 15:09:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(83,'R2026-00083','8FzeOgI5QrDqt8znlmcgzNqrtIReG2Pzri1LWCJqSwg','confirmed','',5,14,1,1,42,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-21 17:00:00.000000','2026-11-21 18:00:00.000000',2,'Inaya Haddad','inaya.haddad@example.org','+33639983201','fr','','','[]','web',NULL,'EUR',7000,0,0,0,0,NULL,'2026-11-09 16:00:00.000000','2026-11-09 16:00:00.000000',NULL,'2026-11-21 16:59:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(84,'R2026-00084','susbNH6iEybwBtAMamqe-YpqqAzirSNpADtdbpRE6-g','confirmed','',5,14,1,1,17,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-21 17:00:00.000000','2026-11-21 18:00:00.000000',1,'Leïla Haddad','leila.haddad@example.org','+33639981261','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-11-09 17:00:00.000000','2026-11-09 17:00:00.000000',NULL,'2026-11-21 16:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(85,'R2026-00085','T_qDK6VMnMlPyiFRsomK0BpgPUjSiyth5rKTcmI_PJA','confirmed','',82,7,3,1,58,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-19 09:00:00.000000','2026-11-19 10:00:00.000000',1,'Karim Perrin','','+33639984850','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-10 01:12:00.000000','2026-11-10 01:12:00.000000',NULL,'2026-11-19 08:58:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(86,'R2026-00086','aYSsSgJsCLg0mi-R205qC3RqNrSc_EVs1wmNQigmxL8','confirmed','',83,8,3,1,59,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-19 12:00:00.000000','2026-11-19 12:30:00.000000',1,'Leïla Roux','leila.roux@example.org','+33639984365','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-10 03:34:00.000000','2026-11-10 03:34:00.000000',NULL,'2026-11-19 11:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(87,'R2026-00087','Yq_W2ngrJ133QJWJJ6M5LXHJurCU1P3XBme75YIMtXA','cancelled','',NULL,7,3,1,60,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-12 14:00:00.000000','2026-11-12 15:00:00.000000',1,'Victor Roux','victor.roux@example.org','+33639986305','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-10 04:03:00.000000','2026-11-10 04:03:00.000000','2026-11-10 05:03:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(88,'R2026-00088','LH3jfaEfPhvlrPiPC9U7oITe-U5wHXbJhlkDynlOGNM','confirmed','',85,9,2,1,3,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Inès','2026-11-26 15:00:00.000000','2026-11-26 15:30:00.000000',1,'Théo Perrin','theo.perrin@example.org','+33639988730','fr','','','[]','web',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-10 05:41:00.000000','2026-11-10 05:41:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(89,'R2026-00089','4_oKBjQQzh73bz9y-0027oGsoPg-qj50KEClBBj367Q','confirmed','',86,5,3,1,61,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-19 12:30:00.000000','2026-11-19 13:00:00.000000',1,'Victor Marchand','victor.marchand@example.org','+33639987663','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-10 07:30:00.000000','2026-11-10 07:30:00.000000',NULL,'2026-11-19 12:31:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(90,'R2026-00090','iTdtE56Z9vJPYyCl0FCjxwxUSZQfLTmOzc28E82cxoY','cancelled','',NULL,5,3,1,1,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-26 16:45:00.000000','2026-11-26 17:15:00.000000',1,'Louis Haddad','','+33639987081','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-10 09:47:00.000000','2026-11-10 09:47:00.000000','2026-11-23 03:21:43.356658',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(91,'R2026-00091','xLizdMbKdtZ4MT8IEiTb6yyml_ON6lA_xiT-z9d_1v4','confirmed','',88,8,2,1,19,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-19 13:30:00.000000','2026-11-19 14:00:00.000000',1,'Rose Chen','','+33639981067','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-10 12:06:00.000000','2026-11-10 12:06:00.000000',NULL,'2026-11-19 13:24:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(92,'R2026-00092','ZVSQisTafTPHmkHkrvoGi4HYEaJ2SL6ABPfviYwnAwY','confirmed','',89,5,2,1,62,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-26 17:30:00.000000','2026-11-26 18:00:00.000000',1,'Tom Barbier','tom.barbier@example.org','+33639985238','en','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-10 16:58:00.000000','2026-11-10 16:58:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(93,'R2026-00093','jJmKPaWV9ao8CgjzzQhRykD-1Y6anNLfX3_LRcVTiiI','confirmed','',90,8,3,1,13,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-23 10:00:00.000000','2026-11-23 10:30:00.000000',1,'Mei Roux','mei.roux@example.org','+33639982425','en','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-11 02:13:00.000000','2026-11-11 02:13:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(94,'R2026-00094','RLp4Y8WgQRu5hW85obQ4eJKszWOFtONi2xnV-zL4_fQ','confirmed','',91,5,3,1,37,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-13 10:30:00.000000','2026-11-13 11:00:00.000000',1,'Louis Chevalier','louis.chevalier@example.org','+33639988439','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-11 03:50:00.000000','2026-11-11 03:50:00.000000',NULL,'2026-11-13 10:33:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(95,'R2026-00095','3Tjl7Bn62TumRClDmR222LCR3earWOjzEDlfFUbEM9I','confirmed','',92,5,3,1,11,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-20 09:00:00.000000','2026-11-20 09:30:00.000000',1,'Adrien Wright','','+33639986693','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-11 04:37:00.000000','2026-11-11 04:37:00.000000',NULL,'2026-11-20 08:57:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(96,'R2026-00096','MY_TCJd3RI0aw4vpwfzzzN93v4UAjkSSOGnLrgSlhAE','confirmed','',93,8,2,1,11,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-20 14:30:00.000000','2026-11-20 15:00:00.000000',1,'Adrien Wright','adrien.wright@example.org','+33639986693','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-11 05:52:00.000000','2026-11-11 05:52:00.000000',NULL,'2026-11-20 14:28:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(97,'R2026-00097','q2-WWVweRD9yNuwOFLbTJpCtpYONQDlquGWDip2iMkU','confirmed','',94,5,2,1,56,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-27 11:00:00.000000','2026-11-27 11:30:00.000000',1,'Hugo Blanc','hugo.blanc@example.org','+33639985432','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-11 07:55:00.000000','2026-11-11 07:55:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(98,'R2026-00098','O0iPOjsuB_v-mZiWHmnQvpw1lkJxhLohjjXp1n-fpig','confirmed','',95,5,2,1,48,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-17 10:30:00.000000','2026-11-17 11:00:00.000000',1,'Antoine Lefèvre','antoine.lefevre@example.org','+33639986111','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-11 08:17:00.000000','2026-11-11 08:17:00.000000',NULL,'2026-11-17 10:31:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(99,'R2026-00099','tMHsReLrOJk3hfqHJUCsQT8JfM-eJvZDNvGQHK2tPU8','confirmed','',96,2,2,1,32,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-13 16:45:00.000000','2026-11-13 17:45:00.000000',1,'Margot Moreau','','+33639980582','fr','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-11 08:39:00.000000','2026-11-11 08:39:00.000000',NULL,'2026-11-13 16:42:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(100,'R2026-00100','t1gPb92u_dO7FB-SrU62xnJ64w3DsjG39I-90aIoDT8','confirmed','',97,3,1,1,63,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-20 10:30:00.000000','2026-11-20 11:00:00.000000',1,'Camille Faure','camille.faure@example.org','+33639983104','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-11 09:05:00.000000','2026-11-11 09:05:00.000000',NULL,'2026-11-20 10:25:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(101,'R2026-00101','nocSE7lpGkJ0vFYjw1sdSocAtCNpeLwSHo_QDDClOUk','confirmed','',98,1,1,1,64,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-27 13:30:00.000000','2026-11-27 14:15:00.000000',1,'Manon Perrin','','+33639982910','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-11 11:06:00.000000','2026-11-11 11:06:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(102,'R2026-00102','CFdKv0hfpGegcSoRUyZ9GFPOahirCnAq7IUkAhlrdwg','confirmed','',99,5,2,1,11,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-23 13:00:00.000000','2026-11-23 13:30:00.000000',1,'Adrien Wright','adrien.wright@example.org','+33639986693','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-11 12:16:00.000000','2026-11-11 12:16:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(103,'R2026-00103','a2N-y-jEpgZBfR6Ft02SA_sEX9x6B1Nxea1SU3iS7KA','confirmed','',100,1,1,1,19,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-20 13:30:00.000000','2026-11-20 14:15:00.000000',1,'Rose Chen','rose.chen@example.org','+33639981067','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-11 12:43:00.000000','2026-11-11 12:43:00.000000',NULL,NULL,'2026-11-20 13:50:00.000000',0);
INSERT INTO "booking_booking" VALUES(104,'R2026-00104','C9dar401X26N2wqzE5h5gqgjqgbS6wbFBeDChf9gpRY','confirmed','',101,5,3,1,49,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-12 16:00:00.000000','2026-11-12 16:30:00.000000',1,'Amadou Faure','','+33639986984','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-11 13:27:00.000000','2026-11-11 13:27:00.000000',NULL,NULL,'2026-11-12 16:20:00.000000',0);
INSERT INTO "booking_booking" VALUES(105,'R2026-00105','A61jKCkW5VNKUOrWg60ZW6yEwZHaMdNZs9d6aHRWtj0','confirmed','',102,3,1,1,38,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-27 16:15:00.000000','2026-11-27 16:45:00.000000',1,'Margot Rossi','margot.rossi@example.org','+33639983686','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-11 13:30:00.000000','2026-11-11 13:30:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(106,'R2026-00106','WdIs9q5m6uABDT9PE_yn7BHN67x3jq37ercRwGGojP0','confirmed','',5,14,1,1,23,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-21 17:00:00.000000','2026-11-21 18:00:00.000000',1,'Sofia Lefèvre','sofia.lefevre@example.org','+33639980291','en','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-11-11 15:00:00.000000','2026-11-11 15:00:00.000000',NULL,'2026-11-21 17:02:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(107,'R2026-00107','PqJaeJWqYiT9JJih3w6ugIhRYUvj5CabLXa_ijh5bfw','confirmed','',103,3,1,1,16,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-21 08:00:00.000000','2026-11-21 08:30:00.000000',1,'Inaya Meyer','inaya.meyer@example.org','+33639981649','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-12 03:22:00.000000','2026-11-12 03:22:00.000000',NULL,'2026-11-21 08:02:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(108,'R2026-00108','dbiRaw_ZevEa4QvmJykFRi1wLqB_bZuCsHU-odKpt84','confirmed','',104,3,1,1,65,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-14 13:00:00.000000','2026-11-14 13:30:00.000000',1,'Chloé Roux','','+33639980485','fr','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-12 06:28:00.000000','2026-11-12 06:28:00.000000',NULL,'2026-11-14 12:58:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(109,'R2026-00109','hCKyNXdJO2FS48cQ6MYrtAyEpfsaRq3AH1q0nlvm4II','confirmed','',105,2,1,1,66,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-24 13:45:00.000000','2026-11-24 14:45:00.000000',1,'Sofia Diallo','','+33639983395','en','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-12 12:49:00.000000','2026-11-12 12:49:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(110,'R2026-00110','scr60zRsGMCi3PxfQIUkGIclwNpdQhEygCzrr5HlfJA','confirmed','',106,5,3,1,67,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-25 09:00:00.000000','2026-11-25 09:30:00.000000',1,'Adrien Diallo','adrien.diallo@example.org','+33639985335','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-13 01:51:00.000000','2026-11-13 01:51:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(111,'R2026-00111','cAXpwbMZdkCe-IDolRpf8SE2qPT1-VQRJgWNoKcAcSU','confirmed','',107,9,3,1,66,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Mathis','2026-11-19 10:30:00.000000','2026-11-19 11:00:00.000000',1,'Sofia Diallo','sofia.diallo@example.org','+33639983395','en','','','[]','web',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-13 02:14:00.000000','2026-11-13 02:14:00.000000',NULL,'2026-11-19 10:31:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(112,'R2026-00112','GeO5nS814nmj5qEpe6xgTUiQ-fGxD4oTepty-mf_LNo','confirmed','',108,6,3,1,68,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-25 11:00:00.000000','2026-11-25 11:30:00.000000',1,'Oliver Chen','','+33639986887','en','','','[]','phone',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-13 04:54:00.000000','2026-11-13 04:54:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(113,'R2026-00113','EU4yhYNlHCHlfS9W2mns2hiteVe9N5Q9bMSDsCR7cAc','confirmed','',109,5,2,1,69,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-14 09:45:00.000000','2026-11-14 10:15:00.000000',1,'Karim Faure','karim.faure@example.org','+33639988924','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-13 05:56:00.000000','2026-11-13 05:56:00.000000',NULL,'2026-11-14 09:40:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(114,'R2026-00114','U05tnOFFOX-kOo8AFbwKbE0xFSxNvJ9EE5hj4eQ9tjE','confirmed','',110,10,2,1,10,'{"fr": "Racines", "en": "Roots"}','Inès','2026-11-17 09:00:00.000000','2026-11-17 10:15:00.000000',1,'Anouk Benali','anouk.benali@example.org','+33639984268','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-13 06:23:00.000000','2026-11-13 06:23:00.000000',NULL,NULL,'2026-11-17 09:20:00.000000',0);
INSERT INTO "booking_booking" VALUES(115,'R2026-00115','JUAHkuONAZQHUGAqY0IjNiiyyUpjBZBDPKT8cQ2IZ1o','confirmed','',111,5,3,1,46,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-19 11:30:00.000000','2026-11-19 12:00:00.000000',1,'Hugo Perrin','hugo.perrin@example.org','+33639986790','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-13 10:14:00.000000','2026-11-13 10:14:00.000000',NULL,'2026-11-19 11:28:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(116,'R2026-00116','wA9On590dRl7By9OKOv8e-ULrRZTTS0cVcyS54OQNZU','confirmed','',112,9,3,1,5,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Mathis','2026-11-26 09:00:00.000000','2026-11-26 09:30:00.000000',1,'Mei Garnier','mei.garnier@example.org','+33639983977','en','','','[]','web',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-13 23:31:00.000000','2026-11-13 23:31:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(117,'R2026-00117','j4k81E4KxCgy57JuGhsQetiAesQ_aMeA3cI9WXXOQro','confirmed','',113,5,2,1,55,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-23 09:45:00.000000','2026-11-23 10:15:00.000000',1,'Yanis Garnier','','+33639985917','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-14 03:31:00.000000','2026-11-14 03:31:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(118,'R2026-00118','7NIYUJZjj78KFxeg-zTm5wmmBt4LopkcFrtuIRHtnZQ','confirmed','',114,2,1,1,64,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-18 08:00:00.000000','2026-11-18 09:00:00.000000',1,'Manon Perrin','manon.perrin@example.org','+33639982910','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-14 05:03:00.000000','2026-11-14 05:03:00.000000',NULL,'2026-11-18 07:57:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(119,'R2026-00119','kcQzO8rgoYg8axyt8ph7Ds1gP7v9iqq1ZfMQ0XIl7kM','cancelled','',NULL,6,3,1,45,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-23 09:00:00.000000','2026-11-23 09:30:00.000000',1,'Oliver Roux','oliver.roux@example.org','+33639988245','en','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-14 05:50:00.000000','2026-11-14 05:50:00.000000','2026-11-20 09:00:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(120,'R2026-00120','kSLJaTgI3hWmFQ3kAum2wsATmd5TJ-sFyQC4_7zLvYA','confirmed','',116,3,2,1,10,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-17 17:00:00.000000','2026-11-17 17:30:00.000000',1,'Anouk Benali','anouk.benali@example.org','+33639984268','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-14 07:38:00.000000','2026-11-14 07:38:00.000000',NULL,'2026-11-17 16:57:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(121,'R2026-00121','me0oU9kKFp4oIJDobs8FwkON_Ps9EMDbYewRmQkXyVA','confirmed','',117,3,1,1,53,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-20 13:00:00.000000','2026-11-20 13:30:00.000000',1,'Fatou Marchand','fatou.marchand@example.org','+33639983783','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-14 10:11:00.000000','2026-11-14 10:11:00.000000',NULL,'2026-11-20 12:59:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(122,'R2026-00122','iKKx4C7kuUUBs85-hAX5y69u-12JTWSoECULisIC-n8','confirmed','',118,10,1,1,50,'{"fr": "Racines", "en": "Roots"}','Colombe','2026-11-17 15:15:00.000000','2026-11-17 16:30:00.000000',1,'Jeanne Ndiaye','jeanne.ndiaye@example.org','+33639980194','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-14 10:44:00.000000','2026-11-14 10:44:00.000000',NULL,'2026-11-17 15:11:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(123,'R2026-00123','HZtui9N3i35vEKO5Jvn430pFoesEKEWMz7gNkEYgEA0','confirmed','',119,11,2,1,70,'{"fr": "Couleur compl\u00e8te", "en": "Full colour"}','Inès','2026-11-14 12:30:00.000000','2026-11-14 14:15:00.000000',1,'Élise Ndiaye','','+33639984074','fr','','','[]','walkin',NULL,'EUR',8200,0,0,0,0,NULL,'2026-11-14 12:28:00.000000','2026-11-14 12:28:00.000000',NULL,'2026-11-14 12:34:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(124,'R2026-00124','Ma5t4pP8G8U3fzHxuHjhb4UpzeeadTzbteQpMs7ZFag','confirmed','',120,7,3,1,33,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-20 16:30:00.000000','2026-11-20 17:30:00.000000',1,'Paul Barbier','paul.barbier@example.org','+33639987178','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-14 15:04:00.000000','2026-11-14 15:04:00.000000',NULL,'2026-11-20 16:33:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(125,'R2026-00125','2dsUVHzMUs2CClNhNINFWXl1bCgqXVxVq_dvOsDavFg','confirmed','',121,2,2,1,71,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-12-01 09:00:00.000000','2026-12-01 10:00:00.000000',1,'Leïla Wright','leila.wright@example.org','+33639982813','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-15 00:04:00.000000','2026-11-15 00:04:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(126,'R2026-00126','FrWf_oNLO3uyMlpZQdsYffOsPJciKR0sOoxyH0d2Zl8','cancelled','',NULL,12,1,1,72,'{"fr": "Balayage", "en": "Balayage"}','Colombe','2026-11-17 09:00:00.000000','2026-11-17 11:30:00.000000',1,'Jeanne Rossi','','+33639981746','fr','','','[]','phone',NULL,'EUR',12000,0,0,0,0,NULL,'2026-11-15 01:54:00.000000','2026-11-15 01:54:00.000000','2026-11-15 02:54:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(127,'R2026-00127','4crlh4rxyu_t9sfh22HYEEx-joKbc7GJPzkj45e0oY4','confirmed','',123,3,2,1,73,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-21 09:45:00.000000','2026-11-21 10:15:00.000000',1,'Camille Bernard','','+33639980000','fr','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-15 04:01:00.000000','2026-11-15 04:01:00.000000',NULL,'2026-11-21 09:41:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(128,'R2026-00128','9NHAJzPmcckiVhOgT9nHx3GXAFMeoJLji0fdT1VJgYw','confirmed','',124,10,2,1,10,'{"fr": "Racines", "en": "Roots"}','Inès','2026-11-19 14:00:00.000000','2026-11-19 15:15:00.000000',1,'Anouk Benali','anouk.benali@example.org','+33639984268','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-15 04:17:00.000000','2026-11-15 04:17:00.000000',NULL,'2026-11-19 13:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(129,'R2026-00129','pw_GfFW677EYCcwPaS25UPYQCyP_OcFjqnA6cpDcjeY','confirmed','',125,5,3,1,69,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-27 12:30:00.000000','2026-11-27 13:00:00.000000',1,'Karim Faure','','+33639988924','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-15 04:49:00.000000','2026-11-15 04:49:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(130,'R2026-00130','2Wn6V9TnMLyR58rdaN10hETvn5GcbOJoV-piHz8LaqY','cancelled','',NULL,8,1,1,47,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-17 14:45:00.000000','2026-11-17 15:15:00.000000',1,'Adrien Lefèvre','','+33639988051','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-15 04:58:00.000000','2026-11-15 04:58:00.000000','2026-11-15 05:58:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(131,'R2026-00131','8Y_uTfgppRUqMUJysCBC23bUXQTy9-LFlSaFQveA0RM','confirmed','',127,2,2,1,74,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-19 12:30:00.000000','2026-11-19 13:30:00.000000',1,'Lucie Benali','lucie.benali@example.org','+33639982328','fr','','J’aurai peut-être cinq minutes de retard.','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-15 05:12:00.000000','2026-11-15 05:12:00.000000',NULL,'2026-11-19 12:34:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(132,'R2026-00132','QJIJJN75FHUHuG_4xeXnXG5WcGbPwlHqEqjqzRBIMj4','confirmed','',128,5,2,1,75,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-24 11:00:00.000000','2026-11-24 11:30:00.000000',1,'Samuel Barbier','samuel.barbier@example.org','+33639989118','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-15 07:00:00.000000','2026-11-15 07:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(133,'R2026-00133','KxkUFVRIzwrmFQ1RB33FkM_dk3IYCmuCEIIQmiFB5y0','confirmed','',129,10,1,1,9,'{"fr": "Racines", "en": "Roots"}','Colombe','2026-11-18 14:00:00.000000','2026-11-18 15:15:00.000000',1,'Lucie Colin','','+33639980776','fr','','','[]','phone',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-15 08:56:00.000000','2026-11-15 08:56:00.000000',NULL,'2026-11-18 14:00:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(134,'R2026-00134','PlZL5DubdHcfwIn7rR-Y7dHFS4QQmr8-BBs9nPzG2vQ','confirmed','',130,8,2,1,19,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-27 17:00:00.000000','2026-11-27 17:30:00.000000',1,'Rose Chen','','+33639981067','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-15 10:56:00.000000','2026-11-15 10:56:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(135,'R2026-00135','_CHY4YAB2IxO8_P2Yn3rKISPaAiwNZe9mV-s_YAzD8w','confirmed','',131,8,2,1,4,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-17 17:30:00.000000','2026-11-17 18:00:00.000000',1,'Lucie Bernard','lucie.bernard@example.org','+33639983880','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-15 11:16:00.000000','2026-11-15 11:16:00.000000',NULL,'2026-11-17 17:30:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(136,'R2026-00136','AzC8mhUvBs-EVJyo4OmePco8ySRMNezU4KuG2wDx_EM','confirmed','',132,11,1,1,76,'{"fr": "Couleur compl\u00e8te", "en": "Full colour"}','Colombe','2026-11-27 14:15:00.000000','2026-11-27 16:00:00.000000',1,'Nadia Bernard','','+33639981940','fr','','','[]','phone',NULL,'EUR',8200,0,0,0,0,NULL,'2026-11-15 12:21:00.000000','2026-11-15 12:21:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(137,'R2026-00137','XavCgdRmxDbjzlEjcE-aSfX-8z4_YWU-ofRiThBlbR0','confirmed','',133,3,2,1,23,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-21 14:45:00.000000','2026-11-21 15:15:00.000000',1,'Sofia Lefèvre','','+33639980291','en','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-15 14:15:00.000000','2026-11-15 14:15:00.000000',NULL,'2026-11-21 14:45:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(138,'R2026-00138','pfN5aQrtFot3SGR0mu22F4jEjanc8aMT49naSZavQxE','confirmed','',134,1,2,1,17,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-24 15:30:00.000000','2026-11-24 16:15:00.000000',1,'Leïla Haddad','leila.haddad@example.org','+33639981261','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-15 14:47:00.000000','2026-11-15 14:47:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(139,'R2026-00139','E5O7VisyJMwenAZa5Gv5CuvVCEiG0PULmfAQpWhk-zQ','confirmed','',135,5,2,1,37,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-19 17:30:00.000000','2026-11-19 18:00:00.000000',1,'Louis Chevalier','louis.chevalier@example.org','+33639988439','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-15 15:08:00.000000','2026-11-15 15:08:00.000000',NULL,'2026-11-19 17:32:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(140,'R2026-00140','SaZMkYxPDXuLc-IZu3OLAMnC4e2-TE16GtLne9JAUXw','confirmed','',136,5,3,1,34,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-21 17:30:00.000000','2026-11-21 18:00:00.000000',1,'Louis Marchand','louis.marchand@example.org','+33639985723','fr','','Je viens avec la poussette.','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-15 16:05:00.000000','2026-11-15 16:05:00.000000',NULL,'2026-11-21 17:25:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(141,'R2026-00141','6B6BaGQNup-SVwNu5KzF9c2Pr-cFo_vy-xZO9kMYMvw','confirmed','',137,2,1,1,77,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-17 08:00:00.000000','2026-11-17 09:00:00.000000',1,'Manon Barbier','manon.barbier@example.org','+33639981358','fr','','J’aurai peut-être cinq minutes de retard.','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-15 22:11:00.000000','2026-11-15 22:11:00.000000',NULL,'2026-11-17 08:00:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(142,'R2026-00142','59MQEA5bnExCTptVqHjgZbh1VroeDdE0pLFmvovDbZc','confirmed','',138,7,3,1,46,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000',1,'Hugo Perrin','hugo.perrin@example.org','+33639986790','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-16 01:00:00.000000','2026-11-16 01:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(143,'R2026-00143','N_C-LWAOFz9wfuFrCeasdVkT_VQwhUT6VgPs_jV5hSE','confirmed','',139,13,1,1,14,'{"fr": "Soin profond", "en": "Deep care"}','Colombe','2026-11-18 11:15:00.000000','2026-11-18 11:45:00.000000',1,'Fatou Lefèvre','fatou.lefevre@example.org','+33639982231','fr','','','[]','web',NULL,'EUR',2500,0,0,0,0,NULL,'2026-11-16 01:57:00.000000','2026-11-16 01:57:00.000000',NULL,'2026-11-18 11:19:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(144,'R2026-00144','Nfnu9yWVxxf1TvLL2nIZUPRKafvVO4HVh5iNqBWRW8g','confirmed','',140,2,1,1,16,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-28 08:00:00.000000','2026-11-28 09:00:00.000000',1,'Inaya Meyer','','+33639981649','fr','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-16 03:42:00.000000','2026-11-16 03:42:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(145,'R2026-00145','-mwKIWZth3qwI_myNe4phAcOTIOqKC2DUoP6fAUD3NU','confirmed','',141,5,3,1,75,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-20 09:30:00.000000','2026-11-20 10:00:00.000000',1,'Samuel Barbier','samuel.barbier@example.org','+33639989118','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-16 07:24:00.000000','2026-11-16 07:24:00.000000',NULL,'2026-11-20 09:30:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(146,'R2026-00146','ecA6mHK9G7j4N3SP00IRMnv43ivvE-SP6fX78pub5y4','confirmed','',142,1,1,1,78,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-20 16:15:00.000000','2026-11-20 17:00:00.000000',1,'Margot Ndiaye','','+33639982134','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-16 07:53:00.000000','2026-11-16 07:53:00.000000',NULL,'2026-11-20 16:18:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(147,'R2026-00147','g4luTMFDz9ndzl51KrMXqMb3kTR1u6cOMkbK46VhXQs','confirmed','',143,9,3,1,79,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Mathis','2026-11-28 17:30:00.000000','2026-11-28 18:00:00.000000',1,'Chloé Meyer','chloe.meyer@example.org','+33639983589','fr','','Comme la dernière fois, s’il vous plaît.','[]','web',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-16 08:03:00.000000','2026-11-16 08:03:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(148,'R2026-00148','2JrXKEbV_uPj3eqQY3CE_6lnyMbN5htn5n-lzXZJ2Tw','confirmed','',144,8,2,1,12,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-20 12:30:00.000000','2026-11-20 13:00:00.000000',1,'Amadou Moreau','amadou.moreau@example.org','+33639988342','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-16 08:13:00.000000','2026-11-16 08:13:00.000000',NULL,'2026-11-20 12:27:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(149,'R2026-00149','1Jxa6GiagsMTLR2wL8IEgSZ7ZdCmouost5gELB7YXmk','confirmed','',145,5,3,1,62,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-28 17:00:00.000000','2026-11-28 17:30:00.000000',1,'Tom Barbier','tom.barbier@example.org','+33639985238','en','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-16 08:25:00.000000','2026-11-16 08:25:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(150,'R2026-00150','vf6m1V1w3DZNjaFjNnpkeBIaWyLQrhREutXThEpJj3Y','confirmed','',146,2,2,1,5,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-28 16:30:00.000000','2026-11-28 17:30:00.000000',1,'Mei Garnier','mei.garnier@example.org','+33639983977','en','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-16 08:45:00.000000','2026-11-16 08:45:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(151,'R2026-00151','UQNOmDnEYFFqR0JgQ8I6qFAeTBsU_QHN4PwaqD3vfcI','confirmed','',147,7,3,1,67,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-19 14:30:00.000000','2026-11-19 15:30:00.000000',1,'Adrien Diallo','','+33639985335','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-16 09:46:00.000000','2026-11-16 09:46:00.000000',NULL,'2026-11-19 14:31:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(152,'R2026-00152','_MqmgNAYS47HvENh3JjZS2ayzrH5eDQf_rEjkYoe9pA','confirmed','',148,8,3,1,8,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-28 15:15:00.000000','2026-11-28 15:45:00.000000',1,'Théo Blanc','theo.blanc@example.org','+33639987372','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-16 09:58:00.000000','2026-11-16 09:58:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(153,'R2026-00153','1QVE7Cdu9FHQMIuaxQox-6Fmciea5DnwTssecMLePK8','confirmed','',149,5,3,1,22,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-28 11:30:00.000000','2026-11-28 12:00:00.000000',1,'Hugo Benali','hugo.benali@example.org','+33639988148','fr','','J’aurai peut-être cinq minutes de retard.','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-16 10:08:00.000000','2026-11-16 10:08:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(154,'R2026-00154','mMfApJVqJbOepRJO_kMOHTx31coHcD_Ok6tBjrX34hI','confirmed','',150,5,3,1,21,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-25 15:30:00.000000','2026-11-25 16:00:00.000000',1,'Victor Chen','','+33639984947','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-16 10:16:00.000000','2026-11-16 10:16:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(155,'R2026-00155','MmD8iK_y23QWyLuu_wO72kO2XRf9TQ4EGFfJdP7I97U','confirmed','',151,6,3,1,21,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-25 15:00:00.000000','2026-11-25 15:30:00.000000',1,'Victor Chen','','+33639984947','fr','','','[]','phone',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-16 11:00:00.000000','2026-11-16 11:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(156,'R2026-00156','ZItHWKS9e8lMPxKLQFmb6HA94OevPpQZfwdHwH982mg','confirmed','',152,3,2,1,40,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-17 15:45:00.000000','2026-11-17 16:15:00.000000',1,'Camille Blanc','','+33639981552','fr','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-16 12:07:00.000000','2026-11-16 12:07:00.000000',NULL,NULL,'2026-11-17 16:05:00.000000',0);
INSERT INTO "booking_booking" VALUES(157,'R2026-00157','Uuup2-GbL7kNRxHYDqy9DmsuZ_sngE-d1Ii9Z9eFMhs','confirmed','',153,12,1,1,53,'{"fr": "Balayage", "en": "Balayage"}','Colombe','2026-11-23 09:00:00.000000','2026-11-23 11:30:00.000000',1,'Fatou Marchand','fatou.marchand@example.org','+33639983783','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',12000,3000,3000,0,0,NULL,'2026-11-16 23:13:00.000000','2026-11-16 23:16:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(158,'R2026-00158','AZ5K4F180jYWCwlmcl6uPP96yT_kIMriPBKLSu0uvsI','confirmed','',154,5,2,1,37,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-19 10:30:00.000000','2026-11-19 11:00:00.000000',1,'Louis Chevalier','louis.chevalier@example.org','+33639988439','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-17 01:39:00.000000','2026-11-17 01:39:00.000000',NULL,'2026-11-19 10:29:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(159,'R2026-00159','mWbGm8yrVPFrChkQKu2K9EZzr2spXlqZv5DQZi5gyoY','confirmed','',155,6,3,1,8,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-23 11:30:00.000000','2026-11-23 12:00:00.000000',1,'Théo Blanc','theo.blanc@example.org','+33639987372','fr','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-17 03:37:00.000000','2026-11-17 03:37:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(160,'R2026-00160','obJjUxXMpcAQKmGrTmM3B2I9zwBzpia8o1SwqVWZu9A','confirmed','',156,3,1,1,76,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-20 08:30:00.000000','2026-11-20 09:00:00.000000',1,'Nadia Bernard','','+33639981940','fr','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-17 04:03:00.000000','2026-11-17 04:03:00.000000',NULL,'2026-11-20 08:32:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(161,'R2026-00161','v3G8-6gtS9_rMzmMKW5XlDiK2aJdz-1rYjSPxJGxy5Y','confirmed','',157,7,3,1,37,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-18 14:00:00.000000','2026-11-18 15:00:00.000000',1,'Louis Chevalier','louis.chevalier@example.org','+33639988439','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-17 04:49:00.000000','2026-11-17 04:49:00.000000',NULL,'2026-11-18 14:02:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(162,'R2026-00162','37tDcDGsy8hdIYpGQwt09n5KeLSUCaVhlDBopjtc-sY','cancelled','',NULL,1,2,1,74,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-26 09:00:00.000000','2026-11-26 09:45:00.000000',1,'Lucie Benali','','+33639982328','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-17 06:02:00.000000','2026-11-17 06:02:00.000000','2026-11-23 03:21:43.356658',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(163,'R2026-00163','B4rHxMcaOelRw9O9KgabBSXQcBLM2csjZSbYqsOVxsM','confirmed','',159,1,1,1,28,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-23 16:15:00.000000','2026-11-23 17:00:00.000000',1,'Jeanne Barbier','','+33639983298','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-17 09:04:00.000000','2026-11-17 09:04:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(164,'R2026-00164','ebHGMvRf704m7eWYAKeS1HYEmZc1yF_65acIewxPVsU','cancelled','',NULL,9,3,1,56,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Mathis','2026-11-21 10:30:00.000000','2026-11-21 11:00:00.000000',1,'Hugo Blanc','','+33639985432','fr','','','[]','phone',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-17 09:10:00.000000','2026-11-17 09:10:00.000000','2026-11-18 10:30:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(165,'R2026-00165','_xt5HBNVbndkGXxMII2SeC3kI8JDKTKL76jrkp9eEBI','confirmed','',161,3,2,1,66,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-23 14:30:00.000000','2026-11-23 15:00:00.000000',1,'Sofia Diallo','sofia.diallo@example.org','+33639983395','en','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-17 10:45:00.000000','2026-11-17 10:45:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(166,'R2026-00166','MKxbH55qryuqZD-Qr4vqFRBzUGRM05PwgIGHqqeCCvM','confirmed','',162,5,3,1,46,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-26 11:45:00.000000','2026-11-26 12:15:00.000000',1,'Hugo Perrin','','+33639986790','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-17 10:57:00.000000','2026-11-17 10:57:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(167,'R2026-00167','4iumn79Owb9hTCbegaXJaNDtTaHyD7Io44RVLH0NByA','confirmed','',163,6,3,1,75,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-23 16:30:00.000000','2026-11-23 17:00:00.000000',1,'Samuel Barbier','','+33639989118','fr','','','[]','phone',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-17 11:37:00.000000','2026-11-17 11:37:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(168,'R2026-00168','XcAs_uccYu32MdhSI7uWIO8rAg20l5Hso66KglU8Efw','confirmed','',164,6,3,1,58,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-21 17:00:00.000000','2026-11-21 17:30:00.000000',1,'Karim Perrin','karim.perrin@example.org','+33639984850','fr','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-17 11:45:00.000000','2026-11-17 11:45:00.000000',NULL,'2026-11-21 17:04:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(169,'R2026-00169','j5W3UU-bQjnXtMWMULqI8x_Hl0vceD7hUwVYNovmtNY','confirmed','',165,2,2,1,77,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-23 13:30:00.000000','2026-11-23 14:30:00.000000',1,'Manon Barbier','','+33639981358','fr','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-17 12:14:00.000000','2026-11-17 12:14:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(170,'R2026-00170','ii1UmAE_bNwiV6EuFq2gr8pVohCu6XALlDwowEKGdKk','confirmed','',166,5,3,1,80,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-26 14:45:00.000000','2026-11-26 15:15:00.000000',1,'Théo Ndiaye','theo.ndiaye@example.org','+33639986014','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-17 12:49:00.000000','2026-11-17 12:49:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(171,'R2026-00171','ZtkUzGox41NlhsTMnhTp-IaKyRKPspvAK9Pb71FstOk','confirmed','',167,10,2,1,17,'{"fr": "Racines", "en": "Roots"}','Inès','2026-11-19 16:00:00.000000','2026-11-19 17:15:00.000000',1,'Leïla Haddad','leila.haddad@example.org','+33639981261','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-17 13:45:00.000000','2026-11-17 13:45:00.000000',NULL,'2026-11-19 16:04:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(172,'R2026-00172','LC52RsHTNA5LtiHAU4kf_gG3mWRt7yOlNlkkkxWONTM','cancelled','',NULL,5,3,1,81,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-23 16:00:00.000000','2026-11-23 16:30:00.000000',1,'Oliver Meyer','','+33639985529','en','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-17 14:00:00.000000','2026-11-17 14:00:00.000000','2026-11-20 16:00:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(173,'R2026-00173','Jx3obmJFos7SHQGiB0M0uCrNP8b5qfNVniP4EnkpCHQ','confirmed','',169,8,2,1,82,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-21 09:15:00.000000','2026-11-21 09:45:00.000000',1,'Amadou Rossi','amadou.rossi@example.org','+33639985626','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-17 23:39:00.000000','2026-11-17 23:39:00.000000',NULL,'2026-11-21 09:16:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(174,'R2026-00174','QQqNJZaPR4XHKZk-fe6Hvo40SQtYsCtmiOvgLavJIGY','confirmed','',170,3,1,1,23,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-12-04 09:00:00.000000','2026-12-04 09:30:00.000000',1,'Sofia Lefèvre','sofia.lefevre@example.org','+33639980291','en','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-18 00:03:00.000000','2026-11-18 00:03:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(175,'R2026-00175','n46-ABruDmcqQUyNLEeuiciepcEJHJjCo07w3u9m0fk','confirmed','',171,5,3,1,83,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-21 14:30:00.000000','2026-11-21 15:00:00.000000',1,'Gabriel Chevalier','','+33639986499','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-18 04:58:00.000000','2026-11-18 04:58:00.000000',NULL,'2026-11-21 14:27:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(176,'R2026-00176','qNmnLC3vkxT7h2-ry1-fprCRsYYiYpXdlselwH5c5IQ','confirmed','',172,8,3,1,52,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-20 14:00:00.000000','2026-11-20 14:30:00.000000',1,'Antoine Chen','','+33639988827','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-18 05:18:00.000000','2026-11-18 05:18:00.000000',NULL,'2026-11-20 13:58:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(177,'R2026-00177','mMR0CNKMKwKe-OzZJt8H2l8J5hZaEKUJn2EX3taumrE','confirmed','',173,1,2,1,9,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-24 12:30:00.000000','2026-11-24 13:15:00.000000',1,'Lucie Colin','lucie.colin@example.org','+33639980776','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-18 06:33:00.000000','2026-11-18 06:33:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(178,'R2026-00178','wPhoKvaS_FBz7v7Q6lm2cq6yUXONjtTZQAteEQ9UZhQ','confirmed','',174,8,1,1,84,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-27 17:30:00.000000','2026-11-27 18:00:00.000000',1,'Élise Moreau','','+33639982522','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-18 10:16:00.000000','2026-11-18 10:16:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(179,'R2026-00179','1rVPsKBwiv8DUJM_Ds0nu_QDY0MRz120lo9236D3hL4','confirmed','',175,5,3,1,83,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-20 12:00:00.000000','2026-11-20 12:30:00.000000',1,'Gabriel Chevalier','gabriel.chevalier@example.org','+33639986499','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-18 10:39:00.000000','2026-11-18 10:39:00.000000',NULL,'2026-11-20 11:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(180,'R2026-00180','4qbvUyxf6q_yRExJeHYnM8QJY5DEUa4PR83dCDesNWI','confirmed','',176,7,3,1,31,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-23 10:30:00.000000','2026-11-23 11:30:00.000000',1,'Gabriel Garnier','gabriel.garnier@example.org','+33639987857','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-19 02:47:00.000000','2026-11-19 02:47:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(181,'R2026-00181','7z6bzi7RoqkUkf7luwM02QhWu1gjQK2bwIXfg7ZX1kE','cancelled','',NULL,2,2,1,17,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-28 08:00:00.000000','2026-11-28 09:00:00.000000',1,'Leïla Haddad','leila.haddad@example.org','+33639981261','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-19 02:54:00.000000','2026-11-19 02:54:00.000000','2026-11-23 03:21:43.356658',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(182,'R2026-00182','E0k3ZB4PFSIZiSdgxJgorGrl5QF-_1pGDcJJS9Bxn98','confirmed','',178,8,3,1,65,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-20 10:00:00.000000','2026-11-20 10:30:00.000000',1,'Chloé Roux','chloe.roux@example.org','+33639980485','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-19 03:17:00.000000','2026-11-19 03:17:00.000000',NULL,'2026-11-20 09:58:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(183,'R2026-00183','QIqBXafrDKp_FHwpsGzcOhV69Kodi6ONa3SiNJx8IRw','cancelled','',NULL,2,2,1,73,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-12-05 10:30:00.000000','2026-12-05 11:30:00.000000',1,'Camille Bernard','','+33639980000','fr','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-19 04:00:00.000000','2026-11-19 04:00:00.000000','2026-11-23 03:21:43.356658',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(184,'R2026-00184','QT1PJQ2QoM5vkJiXCsqRt0GGKh5mIQaSZBCuorH9fmI','cancelled','',NULL,2,1,1,15,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-25 13:00:00.000000','2026-11-25 14:00:00.000000',1,'Rose Lefèvre','rose.lefevre@example.org','+33639984171','fr','','Plus court derrière, on en parle sur place.','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-19 04:23:00.000000','2026-11-19 04:23:00.000000','2026-11-22 13:00:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(185,'R2026-00185','8ZrMIAm8O0PVL17x-yd2mcFUbd8ssYWP1sko-g7Kq4E','confirmed','',181,5,3,1,69,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-25 12:30:00.000000','2026-11-25 13:00:00.000000',1,'Karim Faure','','+33639988924','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-19 05:49:00.000000','2026-11-19 05:49:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(186,'R2026-00186','6Wso1rbmIBVCvU9K3-GiAvpxZdGZOaU8i-KVK1aSj54','confirmed','',182,6,3,1,85,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-28 11:00:00.000000','2026-11-28 11:30:00.000000',1,'Victor Haddad','','+33639989021','fr','','','[]','phone',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-19 06:18:00.000000','2026-11-19 06:18:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(187,'R2026-00187','MGSwQ5lOX-c1SrihnM7Cs5ErZaK7SELeiYZ8yDsjrcg','confirmed','',183,5,3,1,80,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-21 14:00:00.000000','2026-11-21 14:30:00.000000',1,'Théo Ndiaye','theo.ndiaye@example.org','+33639986014','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-19 06:25:00.000000','2026-11-19 06:25:00.000000',NULL,'2026-11-21 14:03:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(188,'R2026-00188','BsQhMuk7qYjJeN5u1M-cPKRVkHnBIsKx8UdWe4CfVEY','confirmed','',184,3,2,1,86,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-28 13:30:00.000000','2026-11-28 14:00:00.000000',1,'Élise Ndiaye','','+33639984074','fr','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-19 06:56:00.000000','2026-11-19 06:56:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(189,'R2026-00189','JhE2g9sTDVnR5ie8n5ZgQ3p_3O2FhaIAOXtv5-MJzIk','cancelled','',NULL,5,3,1,11,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-25 10:30:00.000000','2026-11-25 11:00:00.000000',1,'Adrien Wright','adrien.wright@example.org','+33639986693','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-19 07:09:00.000000','2026-11-19 07:09:00.000000','2026-11-22 10:30:00.000000',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(190,'R2026-00190','iJklFC_YgQLHOzGDLdxthWLN8LaNnnAL-D9ORtolWQ8','confirmed','',186,8,3,1,73,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-23 09:30:00.000000','2026-11-23 10:00:00.000000',1,'Camille Bernard','camille.bernard@example.org','+33639980000','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-19 08:31:00.000000','2026-11-19 08:31:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(191,'R2026-00191','_37girOreWxDht98RKPxWQ1Pd-_VOCvNP2Q4EHBA-3M','confirmed','',187,6,3,1,26,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-20 16:00:00.000000','2026-11-20 16:30:00.000000',1,'Tom Ndiaye','tom.ndiaye@example.org','+33639987954','en','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-19 10:03:00.000000','2026-11-19 10:03:00.000000',NULL,'2026-11-20 15:54:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(192,'R2026-00192','WnAXLRky737aoNa663ykux36Js1ehaPv1KUqsOJmQh0','confirmed','',188,7,3,1,81,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-23 15:00:00.000000','2026-11-23 16:00:00.000000',1,'Oliver Meyer','','+33639985529','en','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-19 10:34:00.000000','2026-11-19 10:34:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(193,'R2026-00193','RCB-wj-6MFijzZZ6ppn7gaHyByCrd9wJhHGQVW4Bdj8','confirmed','',189,5,3,1,80,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-19 11:00:00.000000','2026-11-19 11:30:00.000000',1,'Théo Ndiaye','','+33639986014','fr','','','[]','walkin',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-19 10:58:00.000000','2026-11-19 10:58:00.000000',NULL,'2026-11-19 10:59:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(194,'R2026-00194','ZLWyqtVYz8satvx-6i6M1-cI2c3ou4CjsX4j08i2fTg','confirmed','',190,5,3,1,25,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-23 14:00:00.000000','2026-11-23 14:30:00.000000',1,'Antoine Meyer','antoine.meyer@example.org','+33639987469','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-19 12:59:00.000000','2026-11-19 12:59:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(195,'R2026-00195','uAJ4NKjBORa_kMFnR0OJHFGZcF6dDommQ-nVLG9bDlE','confirmed','',191,2,2,1,29,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-23 10:15:00.000000','2026-11-23 11:15:00.000000',1,'Zoé Diallo','zoe.diallo@example.org','+33639981455','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-20 03:02:00.000000','2026-11-20 03:02:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(196,'R2026-00196','1roWssyuugBVln3b-EICHvqLDV298yFAZrb93aRKOu8','confirmed','',192,1,2,1,87,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-23 09:00:00.000000','2026-11-23 09:45:00.000000',1,'Élise Ndiaye','','+33639984074','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-20 03:54:00.000000','2026-11-20 03:54:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(197,'R2026-00197','Ta5_ECZnfxLtl5mGcMnkGD5RF8yn8AnJYPxlmp3B3Bw','confirmed','',193,8,3,1,88,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-23 14:30:00.000000','2026-11-23 15:00:00.000000',1,'Karim Benali','','+33639986208','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-20 05:08:00.000000','2026-11-20 05:08:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(198,'R2026-00198','24sugLowSXsaV2hCPaoYf4J0xstkORrlwc71UgN6dG0','confirmed','',194,3,2,1,50,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-23 15:00:00.000000','2026-11-23 15:30:00.000000',1,'Jeanne Ndiaye','jeanne.ndiaye@example.org','+33639980194','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-20 05:37:00.000000','2026-11-20 05:37:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(199,'R2026-00199','KAUaDAJBDYCYlOdBfnpyxTvpwLBqGgKk3eIFIDRvsI4','confirmed','',195,10,1,1,38,'{"fr": "Racines", "en": "Roots"}','Colombe','2026-11-24 15:45:00.000000','2026-11-24 17:00:00.000000',1,'Margot Rossi','margot.rossi@example.org','+33639983686','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-20 07:19:00.000000','2026-11-20 07:19:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(200,'R2026-00200','4c2kyokyfS1Sjuh7k2QqQ-8Tia6do3syW_3enjNMsgc','confirmed','',196,13,1,1,43,'{"fr": "Soin profond", "en": "Deep care"}','Colombe','2026-11-24 08:30:00.000000','2026-11-24 09:00:00.000000',1,'Zoé Chen','zoe.chen@example.org','+33639983007','fr','','','[]','web',NULL,'EUR',2500,0,0,0,0,NULL,'2026-11-20 07:28:00.000000','2026-11-20 07:28:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(201,'R2026-00201','mmwXqogfzS3HjZdjKpSMz2DP5GyL6RiJAl5I9LAiohU','confirmed','',197,5,3,1,45,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-23 12:00:00.000000','2026-11-23 12:30:00.000000',1,'Oliver Roux','oliver.roux@example.org','+33639988245','en','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-20 07:40:00.000000','2026-11-20 07:40:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(202,'R2026-00202','D_3UgGbMXGQFgGqxhtqDQx_ukUdAvKZqFzGy8QJOqlQ','confirmed','',198,12,1,1,50,'{"fr": "Balayage", "en": "Balayage"}','Colombe','2026-11-24 09:30:00.000000','2026-11-24 12:00:00.000000',1,'Jeanne Ndiaye','jeanne.ndiaye@example.org','+33639980194','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',12000,3000,3000,0,0,NULL,'2026-11-20 07:40:00.000000','2026-11-20 07:43:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(203,'R2026-00203','TLxyigvPAx9yCcxIsZfTT4zF5pBbRagBdeaW2pnd87o','confirmed','',199,2,1,1,66,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-23 13:45:00.000000','2026-11-23 14:45:00.000000',1,'Sofia Diallo','sofia.diallo@example.org','+33639983395','en','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-20 08:14:00.000000','2026-11-20 08:14:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(204,'R2026-00204','1JOBQ1KUhREpW61BH5dycP26nzNF84g-UVuwyYf3jH4','confirmed','',200,5,3,1,52,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-21 11:30:00.000000','2026-11-21 12:00:00.000000',1,'Antoine Chen','antoine.chen@example.org','+33639988827','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-20 09:16:00.000000','2026-11-20 09:16:00.000000',NULL,'2026-11-21 11:28:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(205,'R2026-00205','sAA81hyBbUBh7RNrDLg-o3l3A_1nCmDirPc0sN4r3Ks','confirmed','',201,6,3,1,26,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-12-02 11:15:00.000000','2026-12-02 11:45:00.000000',1,'Tom Ndiaye','tom.ndiaye@example.org','+33639987954','en','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-20 10:02:00.000000','2026-11-20 10:02:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(206,'R2026-00206','dGNkj2YgWLky_2aD9lfmyP-FUuyVrvPBfvVfjFvWVXQ','confirmed','',202,2,1,1,53,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-20 11:00:00.000000','2026-11-20 12:00:00.000000',1,'Fatou Marchand','','+33639983783','fr','','','[]','walkin',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-20 10:58:00.000000','2026-11-20 10:58:00.000000',NULL,'2026-11-20 10:54:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(207,'R2026-00207','8QTBxbcRp0VCN4SxxnLHUNr5Zry2iuw9jZd-raKK_z4','confirmed','',203,8,1,1,41,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-21 13:00:00.000000','2026-11-21 13:30:00.000000',1,'Chloé Garnier','chloe.garnier@example.org','+33639982037','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-20 11:11:00.000000','2026-11-20 11:11:00.000000',NULL,'2026-11-21 12:55:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(208,'R2026-00208','Cb24fgvZme2kHT4bmeKKBqU_YBUCdB1T_Sh7U4ZCM6A','confirmed','',204,1,2,1,89,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-24 17:15:00.000000','2026-11-24 18:00:00.000000',1,'Élise Ndiaye','','+33639984074','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-20 14:13:00.000000','2026-11-20 14:13:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(209,'R2026-00209','N-p2HpCA9QtHYpBk_AqpAajbdC4QyZU5bZBUXIqMCqM','confirmed','',205,1,2,1,16,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-20 16:00:00.000000','2026-11-20 16:45:00.000000',1,'Inaya Meyer','','+33639981649','fr','','','[]','walkin',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-20 15:58:00.000000','2026-11-20 15:58:00.000000',NULL,'2026-11-20 15:56:00.000000',NULL,0);
INSERT INTO "booking_booking" VALUES(210,'R2026-00210','E_3lJgA_hLVcLkK-x4lJyyY8yk8rN8_KZ4o99PbZELQ','confirmed','',6,14,1,1,38,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-28 17:00:00.000000','2026-11-28 18:00:00.000000',2,'Margot Rossi','margot.rossi@example.org','+33639983686','fr','','','[]','web',NULL,'EUR',7000,0,0,0,0,NULL,'2026-11-20 16:00:00.000000','2026-11-20 16:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(211,'R2026-00211','1_AkMZEBILQKsUgyJS6fD-qRygqKn-giJpFdSQWoy4o','confirmed','',6,14,1,1,24,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-28 17:00:00.000000','2026-11-28 18:00:00.000000',1,'Rose Chevalier','rose.chevalier@example.org','+33639982619','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-11-20 17:00:00.000000','2026-11-20 17:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(212,'R2026-00212','eN4vbIKvapF3hy4eBETaRhHXP_aWu0dymVa8MpYAkYg','confirmed','',206,5,3,1,51,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-28 14:00:00.000000','2026-11-28 14:30:00.000000',1,'Yanis Wright','','+33639988633','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 01:33:41.891074','2026-11-21 01:33:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(213,'R2026-00213','npkC6gm1upM-eyVAZEibIz2lglzQ8X0I6vBmYn-XOBs','confirmed','',207,13,1,1,79,'{"fr": "Soin profond", "en": "Deep care"}','Colombe','2026-11-25 08:00:00.000000','2026-11-25 08:30:00.000000',1,'Chloé Meyer','chloe.meyer@example.org','+33639983589','fr','','','[]','web',NULL,'EUR',2500,0,0,0,0,NULL,'2026-11-21 01:56:00.000000','2026-11-21 01:56:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(214,'R2026-00214','BgIsVe3m-3DVXDGAxb_d9Y4L7qq0T5C5kyfdTKxQ8Wc','confirmed','',208,8,1,1,90,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-25 08:30:00.000000','2026-11-25 09:00:00.000000',1,'Paul Colin','','+33639988536','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 02:09:00.000000','2026-11-21 02:09:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(215,'R2026-00215','Eq1DIocLOWCTKCmRknq9mvXdO0FxBsIU2FQ0DqT5MmI','confirmed','',209,5,3,1,1,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-25 09:30:00.000000','2026-11-25 10:00:00.000000',1,'Louis Haddad','','+33639987081','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 02:27:00.000000','2026-11-21 02:27:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(216,'R2026-00216','LVtN0AHIICCHeIiZ4x0z2Zdxg17X7iWytjLr0ekAcI4','confirmed','',210,5,3,1,55,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-25 10:00:00.000000','2026-11-25 10:30:00.000000',1,'Yanis Garnier','','+33639985917','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 03:00:41.891074','2026-11-21 03:00:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(217,'R2026-00217','jb0DI84bMXvlt_62DVpvhpf6UkLSEPwkP92-hq8nEAo','confirmed','',211,3,1,1,5,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-27 08:00:00.000000','2026-11-27 08:30:00.000000',1,'Mei Garnier','mei.garnier@example.org','+33639983977','en','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-21 03:15:41.891074','2026-11-21 03:15:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(218,'R2026-00218','Zl2B3Zhr330NjpGjSc6mmNekCx1BX2KOyEi_nvbXOLY','confirmed','',212,8,1,1,85,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-27 10:30:00.000000','2026-11-27 11:00:00.000000',1,'Victor Haddad','','+33639989021','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 03:24:41.891074','2026-11-21 03:24:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(219,'R2026-00219','QOJqzgKjqVw5VD8UHUvRJOf0lxAyPv2gHahSOTDP134','confirmed','',213,5,3,1,58,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-28 15:45:00.000000','2026-11-28 16:15:00.000000',1,'Karim Perrin','','+33639984850','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 03:27:41.891074','2026-11-21 03:27:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(220,'R2026-00220','hAl41WXRaJHkJEQwYKxBUxQcnbztZ3MTqQRqF2TOSMw','confirmed','',214,8,2,1,4,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-27 14:30:00.000000','2026-11-27 15:00:00.000000',1,'Lucie Bernard','lucie.bernard@example.org','+33639983880','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 03:36:41.891074','2026-11-21 03:36:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(221,'R2026-00221','4oLnLw4gAqaM9L7AmpnqzdAAsptlTiQqS_yVKPkFQCs','confirmed','',215,5,2,1,68,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-12-03 16:30:00.000000','2026-12-03 17:00:00.000000',1,'Oliver Chen','oliver.chen@example.org','+33639986887','en','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 03:36:41.891074','2026-11-21 03:36:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(222,'R2026-00222','aFYalRUKngtLP7pD63SUq1UKpx_paeqrG3wPWSX3LIA','confirmed','',216,8,3,1,78,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-25 14:30:00.000000','2026-11-25 15:00:00.000000',1,'Margot Ndiaye','margot.ndiaye@example.org','+33639982134','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 03:53:41.891074','2026-11-21 03:53:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(223,'R2026-00223','lpmDrZjU5HVICfO-PAio5zsu5pGP_-hvWJZLFH63WAU','confirmed','',217,5,2,1,91,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-28 12:30:00.000000','2026-11-28 13:00:00.000000',1,'Gabriel Haddad','','+33639985141','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 03:57:41.891074','2026-11-21 03:57:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(224,'R2026-00224','zinlU6f2jqyXldFAXi-n-XxzBY9XX982uUgyDJIp7oo','confirmed','',218,7,3,1,26,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-28 09:00:00.000000','2026-11-28 10:00:00.000000',1,'Tom Ndiaye','','+33639987954','en','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-21 03:58:41.891074','2026-11-21 03:58:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(225,'R2026-00225','hG4LBhrGx0chDDglCfhtWsvK-WH56kZTx1T3dl7RLq4','confirmed','',219,13,1,1,28,'{"fr": "Soin profond", "en": "Deep care"}','Colombe','2026-11-24 08:00:00.000000','2026-11-24 08:30:00.000000',1,'Jeanne Barbier','jeanne.barbier@example.org','+33639983298','fr','','','[]','web',NULL,'EUR',2500,0,0,0,0,NULL,'2026-11-21 04:44:41.891074','2026-11-21 04:44:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(226,'R2026-00226','p9P4fBDp7kI0_NKUhRNs50wSlXD6GaM8hFl6SyrPI0s','confirmed','',220,5,2,1,51,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-28 17:30:00.000000','2026-11-28 18:00:00.000000',1,'Yanis Wright','','+33639988633','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 05:07:41.891074','2026-11-21 05:07:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(227,'R2026-00227','7ypUk-zdXbyv4-TE0DGCS7GDL7wf_QaHC5JSYXPegxY','confirmed','',221,9,2,1,91,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Inès','2026-11-23 12:30:00.000000','2026-11-23 13:00:00.000000',1,'Gabriel Haddad','gabriel.haddad@example.org','+33639985141','fr','','','[]','web',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-21 05:15:00.000000','2026-11-21 05:15:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(228,'R2026-00228','DnHX9unmwNFBSV1Tmd5rr7Ilba40b8DYXWxsKik3opo','confirmed','',222,5,2,1,69,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-12-05 17:15:00.000000','2026-12-05 17:45:00.000000',1,'Karim Faure','karim.faure@example.org','+33639988924','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 05:18:41.891074','2026-11-21 05:18:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(229,'R2026-00229','Ol0SDrUKQA_khkGGlM4PyMoRvmoj8fxc2o2Fud1omBI','confirmed','',223,2,2,1,38,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-27 12:30:00.000000','2026-11-27 13:30:00.000000',1,'Margot Rossi','margot.rossi@example.org','+33639983686','fr','','Comme la dernière fois, s’il vous plaît.','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-21 05:30:41.891074','2026-11-21 05:30:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(230,'R2026-00230','8Ji61R6r7M9jeM2ZSt3Cd8ZyrauYWTCZiqlWoU9xzAA','confirmed','',224,8,3,1,51,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-27 09:30:00.000000','2026-11-27 10:00:00.000000',1,'Yanis Wright','','+33639988633','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 05:58:41.891074','2026-11-21 05:58:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(231,'R2026-00231','DUMUpgVmXmCcjmVFmn0-3pWZ8c_XayDMuHpJNUo93FU','confirmed','',225,5,2,1,1,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-12-05 13:15:00.000000','2026-12-05 13:45:00.000000',1,'Louis Haddad','louis.haddad@example.org','+33639987081','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 06:08:41.891074','2026-11-21 06:08:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(232,'R2026-00232','he5hhB4ROzFy7Qz5Gtafd02aMSlmnvI13bTgVNTJ_YU','confirmed','',226,5,2,1,48,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-24 16:15:00.000000','2026-11-24 16:45:00.000000',1,'Antoine Lefèvre','antoine.lefevre@example.org','+33639986111','fr','','J’aurai peut-être cinq minutes de retard.','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 06:19:41.891074','2026-11-21 06:19:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(233,'R2026-00233','1guJgocbI1__RFX8rPqgx055Pf0iVbe9TMjQwectURg','confirmed','',227,10,2,1,92,'{"fr": "Racines", "en": "Roots"}','Inès','2026-12-05 08:00:00.000000','2026-12-05 09:15:00.000000',1,'Anouk Colin','anouk.colin@example.org','+33639982716','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-21 06:28:41.891074','2026-11-21 06:28:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(234,'R2026-00234','00yA8AlW4DK2_zG_E8yPgB0F3kvyO9-rgCLXNwiygvg','confirmed','',228,2,2,1,50,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-12-03 09:30:00.000000','2026-12-03 10:30:00.000000',1,'Jeanne Ndiaye','jeanne.ndiaye@example.org','+33639980194','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-21 06:57:41.891074','2026-11-21 06:57:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(235,'R2026-00235','wh2_F_YQEOaZvDMUVMIrxAO-j4IjyukamwNVcQBPTRU','confirmed','',229,2,1,1,42,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-28 09:00:00.000000','2026-11-28 10:00:00.000000',1,'Inaya Haddad','','+33639983201','fr','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-21 07:10:41.891074','2026-11-21 07:10:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(236,'R2026-00236','dsNNDKHiJrE6W892nn8tURndOlrO1-FuPHUVq5gJopE','confirmed','',230,8,3,1,61,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-27 16:45:00.000000','2026-11-27 17:15:00.000000',1,'Victor Marchand','','+33639987663','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 07:21:41.891074','2026-11-21 07:21:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(237,'R2026-00237','wW_HdswUSpiX5ZQhZzng0TM7rxRIf25WGYLTovaqCk0','confirmed','',231,1,1,1,4,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-23 13:00:00.000000','2026-11-23 13:45:00.000000',1,'Lucie Bernard','','+33639983880','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-21 07:39:41.891074','2026-11-21 07:39:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(238,'R2026-00238','-6otK10B5kZK6cPQAiu93JE3HcK-bY-Ms6KpV_JufFU','confirmed','',232,13,2,1,7,'{"fr": "Soin profond", "en": "Deep care"}','Inès','2026-11-23 16:30:00.000000','2026-11-23 17:00:00.000000',1,'Mei Wright','mei.wright@example.org','+33639980873','en','','','[]','web',NULL,'EUR',2500,0,0,0,0,NULL,'2026-11-21 09:15:41.891074','2026-11-21 09:15:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(239,'R2026-00239','EqDoLIgEanYHdG1Ro9b4ZSCHeFIFMjxITvcxIqULYEA','confirmed','',233,5,2,1,67,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-12-05 14:30:00.000000','2026-12-05 15:00:00.000000',1,'Adrien Diallo','','+33639985335','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 09:35:41.891074','2026-11-21 09:35:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(240,'R2026-00240','T2g4wA2gQNQgug3a619rwfRX7jkow-xjLh8bFO-Gw1U','confirmed','',234,8,2,1,72,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-27 16:00:00.000000','2026-11-27 16:30:00.000000',1,'Jeanne Rossi','jeanne.rossi@example.org','+33639981746','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 09:56:41.891074','2026-11-21 09:56:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(241,'R2026-00241','NV9QEJc_BgMf3M34cteOozd3NIfvh1bJPZj2jzdp-bI','confirmed','',235,5,3,1,93,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-12-02 12:15:00.000000','2026-12-02 12:45:00.000000',1,'Samuel Bernard','','+33639987760','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 12:22:41.891074','2026-11-21 12:22:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(242,'R2026-00242','b63lUUz_7MzSr52HOJi6yqMlYfpUVOfqjGsB7uSbBx0','cancelled','',NULL,8,2,1,46,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-11-28 14:45:00.000000','2026-11-28 15:15:00.000000',1,'Hugo Perrin','','+33639986790','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 12:23:41.891074','2026-11-21 12:23:41.891074','2026-11-23 03:21:43.356658',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(243,'R2026-00243','OX2Ae43qgPycuaECVf5zuGRPtq1e7zkQ5mHMehgEaBA','confirmed','',237,9,3,1,33,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Mathis','2026-12-03 17:30:00.000000','2026-12-03 18:00:00.000000',1,'Paul Barbier','','+33639987178','fr','','','[]','phone',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-21 12:48:41.891074','2026-11-21 12:48:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(244,'R2026-00244','TCraQ77sQODjzBxNVNSvgxvr-bYzTNnzva9Lbp4G3JE','confirmed','',238,1,1,1,43,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-24 13:00:00.000000','2026-11-24 13:45:00.000000',1,'Zoé Chen','','+33639983007','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-21 13:01:41.891074','2026-11-21 13:01:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(245,'R2026-00245','68_p7_hauPtlzLaUYVCWAqOgD3GIqJfwJdEk154SKZs','confirmed','',239,1,2,1,41,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-24 13:15:00.000000','2026-11-24 14:00:00.000000',1,'Chloé Garnier','chloe.garnier@example.org','+33639982037','fr','','Comme la dernière fois, s’il vous plaît.','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-21 13:43:41.891074','2026-11-21 13:43:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(246,'R2026-00246','7H-EyYaunzuogIzsmGB1JRj8hBNCfp8D50unfpyMANk','confirmed','',240,7,3,1,81,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-25 11:30:00.000000','2026-11-25 12:30:00.000000',1,'Oliver Meyer','','+33639985529','en','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-21 14:05:41.891074','2026-11-21 14:05:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(247,'R2026-00247','Ay0mKkkySG8CCFEIr6CfzL-OUgxODIAF87G8QOv53aM','confirmed','',241,7,3,1,8,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-27 15:45:00.000000','2026-11-27 16:45:00.000000',1,'Théo Blanc','','+33639987372','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-21 14:06:00.000000','2026-11-21 14:06:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(248,'R2026-00248','cWzM90KIaC708LxCyKXmW6B2Y2m3q-ecLUdlyTxf2Ho','confirmed','',242,2,1,1,32,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-12-05 08:45:00.000000','2026-12-05 09:45:00.000000',1,'Margot Moreau','','+33639980582','fr','','','[]','phone',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-21 14:27:41.891074','2026-11-21 14:27:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(249,'R2026-00249','BVIllON1tGxEZzPT-Un6OLPfFeQXoeLY4zU1zaL7cIM','confirmed','',243,5,2,1,56,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-27 17:30:00.000000','2026-11-27 18:00:00.000000',1,'Hugo Blanc','hugo.blanc@example.org','+33639985432','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 14:33:00.000000','2026-11-21 14:33:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(250,'R2026-00250','x1XA7jr98F26SzYirOCl2B0qa6rG7Ot_NVl0l3fUFog','confirmed','',244,8,3,1,82,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-27 10:30:00.000000','2026-11-27 11:00:00.000000',1,'Amadou Rossi','','+33639985626','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 15:21:41.891074','2026-11-21 15:21:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(251,'R2026-00251','94KB3zqSzZMYUDTxnrtXgCcnfqDE2UOVpablbMIrTlg','confirmed','',245,5,3,1,51,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-25 17:15:00.000000','2026-11-25 17:45:00.000000',1,'Yanis Wright','','+33639988633','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 15:27:41.891074','2026-11-21 15:27:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(252,'R2026-00252','3tKJaFX3zcr-Pz1c5fwERfbas9XxLeQFocVjv-yrGas','confirmed','',246,2,1,1,17,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-11-27 11:00:00.000000','2026-11-27 12:00:00.000000',1,'Leïla Haddad','leila.haddad@example.org','+33639981261','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-21 16:10:41.891074','2026-11-21 16:10:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(253,'R2026-00253','H9l0_cwKKzejGs0L4pDDJyYAnoElb6xsauZxKJX5Q_M','confirmed','',247,6,3,1,67,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-27 17:15:00.000000','2026-11-27 17:45:00.000000',1,'Adrien Diallo','adrien.diallo@example.org','+33639985335','fr','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-21 16:27:00.000000','2026-11-21 16:27:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(254,'R2026-00254','S6M3ECitdTZ4qZicNlXnzHfBgFBmCL79QMmUiAvRPh0','confirmed','',248,5,3,1,82,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-26 15:15:00.000000','2026-11-26 15:45:00.000000',1,'Amadou Rossi','','+33639985626','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 19:29:41.891074','2026-11-21 19:29:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(255,'R2026-00255','oeVKyv84c-Sn5MG9Nui7sG_DYRK09wfoxyD6-WxYRUQ','confirmed','',249,5,3,1,31,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-12-05 10:45:00.000000','2026-12-05 11:15:00.000000',1,'Gabriel Garnier','','+33639987857','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-21 19:44:41.891074','2026-11-21 19:44:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(256,'R2026-00256','krpIERKCmKpNU0D7BfZd6_v0Kk98CQ6kfcyAxIMsQig','confirmed','',250,8,1,1,17,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-27 10:00:00.000000','2026-11-27 10:30:00.000000',1,'Leïla Haddad','leila.haddad@example.org','+33639981261','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-21 21:10:41.891074','2026-11-21 21:10:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(257,'R2026-00257','ZqnThymD_A7-WHTKPvIyyOycNSqGrkmfBxKHHyYC5VA','confirmed','',251,2,2,1,63,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-27 15:00:00.000000','2026-11-27 16:00:00.000000',1,'Camille Faure','camille.faure@example.org','+33639983104','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-21 21:40:41.891074','2026-11-21 21:40:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(258,'R2026-00258','C3wdq6KY_pqq8O8mKpZFlO49ZmSMKoroOwHsQhms0yY','confirmed','',252,12,1,1,28,'{"fr": "Balayage", "en": "Balayage"}','Colombe','2026-11-28 13:45:00.000000','2026-11-28 16:15:00.000000',1,'Jeanne Barbier','jeanne.barbier@example.org','+33639983298','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',12000,3000,3000,0,0,NULL,'2026-11-21 22:42:41.891074','2026-11-21 22:45:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(259,'R2026-00259','JqiXTYzpQGbiDg6wRmb-lb_WFPZg6mSJDUDKAAhi9dE','confirmed','',253,3,1,1,94,'{"fr": "Brushing", "en": "Blow-dry"}','Colombe','2026-11-27 13:00:00.000000','2026-11-27 13:30:00.000000',1,'Fatou Chevalier','fatou.chevalier@example.org','+33639980679','fr','','','[]','web',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-21 22:55:41.891074','2026-11-21 22:55:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(260,'R2026-00260','UIeLfvv4LOGdUqZGoS6bLraAwKL_tl8-Uwm_7vJ1puA','confirmed','',254,6,3,1,31,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-25 14:00:00.000000','2026-11-25 14:30:00.000000',1,'Gabriel Garnier','gabriel.garnier@example.org','+33639987857','fr','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-22 00:28:41.891074','2026-11-22 00:28:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(261,'R2026-00261','RyfXJZuNEY-4A4rJ_2KwsJUJbwJU28c17y25M2OQoCs','cancelled','',NULL,2,2,1,72,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-26 16:00:00.000000','2026-11-26 17:00:00.000000',1,'Jeanne Rossi','jeanne.rossi@example.org','+33639981746','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-22 00:30:41.891074','2026-11-22 00:30:41.891074','2026-11-23 03:21:43.356658',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(262,'R2026-00262','sz9ZWUjSSQ5cL7LtkJJRBqWF7dbhd7WhhF7CJiSNblk','confirmed','',256,8,1,1,3,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-24 14:45:00.000000','2026-11-24 15:15:00.000000',1,'Théo Perrin','','+33639988730','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-22 00:54:41.891074','2026-11-22 00:54:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(263,'R2026-00263','EqOu4_o2bLdv_Gm88SklJZCFJzwlK-wF0lV906E7vLg','confirmed','',257,7,3,1,67,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-26 10:45:00.000000','2026-11-26 11:45:00.000000',1,'Adrien Diallo','','+33639985335','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-22 02:39:41.891074','2026-11-22 02:39:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(264,'R2026-00264','ZTH_3bLMoFTG-2-gdWCfH5eoNVArSB0OvfCFTi1eUDE','confirmed','',258,8,1,1,85,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-11-24 15:15:00.000000','2026-11-24 15:45:00.000000',1,'Victor Haddad','victor.haddad@example.org','+33639989021','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-22 05:07:41.891074','2026-11-22 05:07:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(265,'R2026-00265','FPHQ-GEcIgytSQ76DNH3jvfbhRhEBg0TBTKADTO45Qk','confirmed','',259,12,1,1,50,'{"fr": "Balayage", "en": "Balayage"}','Colombe','2026-11-25 09:00:00.000000','2026-11-25 11:30:00.000000',1,'Jeanne Ndiaye','','+33639980194','fr','','','[]','phone',NULL,'EUR',12000,0,0,0,0,NULL,'2026-11-22 05:35:00.000000','2026-11-22 05:35:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(266,'R2026-00266','tKraBbIlGbuYjUKikU6NPdtd_FMkzYx1r9yLDqAwrpI','confirmed','',260,5,3,1,25,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-25 16:00:00.000000','2026-11-25 16:30:00.000000',1,'Antoine Meyer','antoine.meyer@example.org','+33639987469','fr','','Plus court derrière, on en parle sur place.','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-22 05:36:41.891074','2026-11-22 05:36:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(267,'R2026-00267','ZrtnnE2T1b0lPu7mjEju7ZVzMcTGo8NCKbGMsCSI188','confirmed','',261,6,3,1,52,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-12-05 11:45:00.000000','2026-12-05 12:15:00.000000',1,'Antoine Chen','','+33639988827','fr','','','[]','phone',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-22 06:38:41.891074','2026-11-22 06:38:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(268,'R2026-00268','4Y_3DlR2LrJIcPk3rhjcIYxiQhjaXBZRwC7ilvBjIhY','confirmed','',262,1,1,1,77,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-11-28 13:00:00.000000','2026-11-28 13:45:00.000000',1,'Manon Barbier','','+33639981358','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-22 07:40:00.000000','2026-11-22 07:40:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(269,'R2026-00269','3OLEUDjDKsSP16SQzGr71QFOrpYwVhLY82aTPJqamh4','cancelled','',NULL,11,2,1,14,'{"fr": "Couleur compl\u00e8te", "en": "Full colour"}','Inès','2026-11-26 09:45:00.000000','2026-11-26 11:30:00.000000',1,'Fatou Lefèvre','','+33639982231','fr','','','[]','phone',NULL,'EUR',8200,0,0,0,0,NULL,'2026-11-22 07:59:41.891074','2026-11-22 07:59:41.891074','2026-11-23 03:21:43.356658',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(270,'R2026-00270','dS5O5NWD1NFi5LYQFaFQR5QutcgTCMom-nb_r87tcZk','confirmed','',264,9,3,1,69,'{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','Mathis','2026-11-26 17:15:00.000000','2026-11-26 17:45:00.000000',1,'Karim Faure','karim.faure@example.org','+33639988924','fr','','','[]','web',NULL,'EUR',2200,0,0,0,0,NULL,'2026-11-22 08:02:41.891074','2026-11-22 08:02:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(271,'R2026-00271','DHq05JS7bTJj9QeUW3H22f-FlEVmVVeoA9mFrFicAPE','confirmed','',265,2,1,1,79,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Colombe','2026-12-01 09:15:00.000000','2026-12-01 10:15:00.000000',1,'Chloé Meyer','chloe.meyer@example.org','+33639983589','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-22 08:20:41.891074','2026-11-22 08:20:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(272,'R2026-00272','sMXLirj6SgS1kzXuxEooSB-LADNMRBODUK8orkYGLTo','confirmed','',266,13,1,1,74,'{"fr": "Soin profond", "en": "Deep care"}','Colombe','2026-11-28 16:30:00.000000','2026-11-28 17:00:00.000000',1,'Lucie Benali','lucie.benali@example.org','+33639982328','fr','','','[]','web',NULL,'EUR',2500,0,0,0,0,NULL,'2026-11-22 09:09:41.891074','2026-11-22 09:09:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(273,'R2026-00273','IbUOd3FX8mh6N6POXOqI1s2jFiDoixknk4xhRh2-uCQ','confirmed','',267,5,3,1,91,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-23 12:30:00.000000','2026-11-23 13:00:00.000000',1,'Gabriel Haddad','gabriel.haddad@example.org','+33639985141','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-22 09:54:00.000000','2026-11-22 09:54:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(274,'R2026-00274','djEF4GZwcvz5vhIB6yDqCwu-KbvWmNzbfhu3fThD_-U','confirmed','',268,10,1,1,19,'{"fr": "Racines", "en": "Roots"}','Colombe','2026-11-23 14:45:00.000000','2026-11-23 16:00:00.000000',1,'Rose Chen','rose.chen@example.org','+33639981067','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-22 09:56:00.000000','2026-11-22 09:56:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(275,'R2026-00275','AQY8DnX8voak-y03MjUp6ACY0adcaHV0s5v5p1DAAW0','cancelled','',NULL,1,1,1,4,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Colombe','2026-12-02 15:30:00.000000','2026-12-02 16:15:00.000000',1,'Lucie Bernard','lucie.bernard@example.org','+33639983880','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-22 10:07:41.891074','2026-11-22 10:07:41.891074','2026-11-23 03:21:43.356658',NULL,NULL,1);
INSERT INTO "booking_booking" VALUES(276,'R2026-00276','oH-LZJUF-iZmv6_6H8OnH8YUn77nWC8UhUmbU8H20oY','confirmed','',270,6,3,1,82,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-27 12:00:00.000000','2026-11-27 12:30:00.000000',1,'Amadou Rossi','amadou.rossi@example.org','+33639985626','fr','','','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-22 10:27:41.891074','2026-11-22 10:27:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(277,'R2026-00277','ndtbaE1-gTZHJIv6hf-bIyQtRA6f-T9cXGuXXulC9w4','confirmed','',271,8,1,1,42,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-12-05 09:45:00.000000','2026-12-05 10:15:00.000000',1,'Inaya Haddad','inaya.haddad@example.org','+33639983201','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-22 11:49:41.891074','2026-11-22 11:49:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(278,'R2026-00278','IF7ezLly55HXsTFR_cB90bhFGkjB3BysgxuMFkv4OCw','confirmed','',272,5,3,1,95,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-12-05 15:30:00.000000','2026-12-05 16:00:00.000000',1,'Samuel Moreau','samuel.moreau@example.org','+33639986402','fr','','J’aurai peut-être cinq minutes de retard.','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-22 13:07:41.891074','2026-11-22 13:07:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(279,'R2026-00279','A5q-XA3xRfKX8wETwN8kHnhryu6mfPh-Gna2Mhr7tEg','confirmed','',273,5,2,1,81,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-28 09:00:00.000000','2026-11-28 09:30:00.000000',1,'Oliver Meyer','oliver.meyer@example.org','+33639985529','en','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-22 13:10:41.891074','2026-11-22 13:10:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(280,'R2026-00280','t-Y05rI0dFRvtOHyZ3lkAgIIPuYRF_sVYJYn6KUWsS8','confirmed','',274,5,3,1,34,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-12-03 11:00:00.000000','2026-12-03 11:30:00.000000',1,'Louis Marchand','','+33639985723','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-22 13:19:41.891074','2026-11-22 13:19:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(281,'R2026-00281','F5A3O6IkaFsxuOZIZBXDsyeX1cWFLMD_ytlOxesVamQ','confirmed','',6,14,1,1,76,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-11-28 17:00:00.000000','2026-11-28 18:00:00.000000',1,'Nadia Bernard','nadia.bernard@example.org','+33639981940','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-11-22 15:00:00.000000','2026-11-22 15:00:00.000000',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(282,'R2026-00282','4yPJ8mdxTbhskxhEYCkJgsWakgNbjw7Zlcl0Y7TYdlQ','confirmed','',275,8,1,1,53,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Colombe','2026-12-02 11:15:00.000000','2026-12-02 11:45:00.000000',1,'Fatou Marchand','fatou.marchand@example.org','+33639983783','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-22 15:13:41.891074','2026-11-22 15:13:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(283,'R2026-00283','yO9zLFNhlc6uluasU_3hZ2pypukBHUxS70ZyGD02joc','confirmed','',276,8,2,1,21,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Inès','2026-12-01 17:00:00.000000','2026-12-01 17:30:00.000000',1,'Victor Chen','','+33639984947','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-22 15:35:41.891074','2026-11-22 15:35:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(284,'R2026-00284','hCnLFrj6n5GsluElwfHxCavHg_ebK3i_lHNY2KvbX8Y','confirmed','',277,5,2,1,61,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-27 16:30:00.000000','2026-11-27 17:00:00.000000',1,'Victor Marchand','','+33639987663','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-22 15:44:41.891074','2026-11-22 15:44:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(285,'R2026-00285','U4RqPDZ1RjapieeyQcpbNooByERXGWWp1REvPWgumao','confirmed','',278,13,2,1,96,'{"fr": "Soin profond", "en": "Deep care"}','Inès','2026-12-03 09:00:00.000000','2026-12-03 09:30:00.000000',1,'Élise Perrin','','+33639980970','fr','','','[]','phone',NULL,'EUR',2500,0,0,0,0,NULL,'2026-11-22 15:49:41.891074','2026-11-22 15:49:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(286,'R2026-00286','u7ZOddEmaZ0E3dP6wIH2NZtE09fv-CayKTtnIqAdNKM','confirmed','',279,6,3,1,91,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-12-05 11:15:00.000000','2026-12-05 11:45:00.000000',1,'Gabriel Haddad','','+33639985141','fr','','','[]','phone',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-22 16:01:41.891074','2026-11-22 16:01:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(287,'R2026-00287','3HkAGTUdEkWcIlEx5CcMO_qRapqAu7MgsT7E2duTMDk','confirmed','',280,1,2,1,97,'{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','Inès','2026-11-28 14:00:00.000000','2026-11-28 14:45:00.000000',1,'Élise Perrin','','+33639980970','fr','','','[]','phone',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-22 16:36:41.891074','2026-11-22 16:36:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(288,'R2026-00288','W9AMdMWffJxxqu1zgscPaes-zTaXmp27fj-RZupRUy0','confirmed','',281,10,1,1,78,'{"fr": "Racines", "en": "Roots"}','Colombe','2026-12-01 15:00:00.000000','2026-12-01 16:15:00.000000',1,'Margot Ndiaye','','+33639982134','fr','','','[]','phone',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-22 17:11:41.891074','2026-11-22 17:11:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(289,'R2026-00289','eI9a8zJaBc10P3hTWAK74suSPG9VkY6aXbfAASKnI_I','confirmed','',282,2,2,1,63,'{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','Inès','2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000',1,'Camille Faure','camille.faure@example.org','+33639983104','fr','','','[]','web',NULL,'EUR',5200,0,0,0,0,NULL,'2026-11-22 19:17:41.891074','2026-11-22 19:17:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(290,'R2026-00290','BsnDXpkb4rNKxc7cyal_ZOEoV4YW5SqWQrvcIuOxFP8','confirmed','',283,7,3,1,55,'{"fr": "Coupe et barbe", "en": "Cut and beard"}','Mathis','2026-11-28 12:00:00.000000','2026-11-28 13:00:00.000000',1,'Yanis Garnier','yanis.garnier@example.org','+33639985917','fr','','','[]','web',NULL,'EUR',4200,0,0,0,0,NULL,'2026-11-22 20:44:41.891074','2026-11-22 20:44:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(291,'R2026-00291','bxijO3fQ-gAn1xnWYxvqqV2KKE4BY-c2_0-mo8_ZVQM','confirmed','',284,3,2,1,4,'{"fr": "Brushing", "en": "Blow-dry"}','Inès','2026-11-28 13:00:00.000000','2026-11-28 13:30:00.000000',1,'Lucie Bernard','','+33639983880','fr','','','[]','phone',NULL,'EUR',2800,0,0,0,0,NULL,'2026-11-22 22:17:41.891074','2026-11-22 22:17:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(292,'R2026-00292','KPCziE9FceDY0LFmaDvgFr2XzskdZC4rcxQvjRa2-us','requested','',285,4,1,1,98,'{"fr": "Coiffure de mari\u00e9e", "en": "Wedding hair"}','Colombe','2026-12-11 15:00:00.000000','2026-12-11 17:00:00.000000',1,'Camille Colin','camille.colin@example.org','+33639984656','fr','','','[]','web',NULL,'EUR',14000,0,0,0,0,NULL,'2026-11-22 22:21:41.891074',NULL,NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(293,'R2026-00293','cBtAwxW1iRx1ZCE41_c9nXIOphhsXOLl7cx4UZpmXtQ','confirmed','',286,5,3,1,85,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-12-02 16:30:00.000000','2026-12-02 17:00:00.000000',1,'Victor Haddad','','+33639989021','fr','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-22 23:27:41.891074','2026-11-22 23:27:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(294,'R2026-00294','2sXalKqrUcJL3yqmNLz4cjFDStBa8dhdrjyzIp5Qfgc','confirmed','',287,6,3,1,11,'{"fr": "Taille de barbe", "en": "Beard trim"}','Mathis','2026-11-26 15:45:00.000000','2026-11-26 16:15:00.000000',1,'Adrien Wright','adrien.wright@example.org','+33639986693','fr','','J’aurai peut-être cinq minutes de retard.','[]','web',NULL,'EUR',1900,0,0,0,0,NULL,'2026-11-22 23:59:41.891074','2026-11-22 23:59:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(295,'R2026-00295','swTFLN30l30qN44MxechEeCI2tqmS4N9Wd1NmZtGs84','confirmed','',288,10,1,1,19,'{"fr": "Racines", "en": "Roots"}','Colombe','2026-11-27 08:30:00.000000','2026-11-27 09:45:00.000000',1,'Rose Chen','','+33639981067','fr','','','[]','phone',NULL,'EUR',5500,0,0,0,0,NULL,'2026-11-22 23:59:41.891074','2026-11-22 23:59:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(296,'R2026-00296','194ox1Eo_jyLwW751JJRnyP27LjOE_pBazD2G_PzYVM','confirmed','',289,5,2,1,68,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Inès','2026-11-26 12:30:00.000000','2026-11-26 13:00:00.000000',1,'Oliver Chen','','+33639986887','en','','','[]','phone',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-23 00:30:41.891074','2026-11-23 00:30:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(297,'R2026-00297','YFSbhP7TW0ERGTUEHh5FYWGQfffhtOTyGNgP9DnSwCA','confirmed','',290,5,3,1,37,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-26 09:30:00.000000','2026-11-26 10:00:00.000000',1,'Louis Chevalier','louis.chevalier@example.org','+33639988439','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-23 00:34:41.891074','2026-11-23 00:34:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(298,'R2026-00298','9L0tyopzGiD5pmbPT1BqAGum7CzjXPwyN5FFgtvXG5I','confirmed','',291,12,1,1,79,'{"fr": "Balayage", "en": "Balayage"}','Colombe','2026-11-25 14:00:00.000000','2026-11-25 16:30:00.000000',1,'Chloé Meyer','','+33639983589','fr','','','[]','phone',NULL,'EUR',12000,0,0,0,0,NULL,'2026-11-23 00:49:41.891074','2026-11-23 00:49:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(299,'R2026-00299','rbD0CjXdnAko6ax6NX5jT8qMxZC3lIYzDmRajqxZFYg','confirmed','',292,5,3,1,58,'{"fr": "Coupe homme", "en": "Men\u2019s cut"}','Mathis','2026-11-27 11:30:00.000000','2026-11-27 12:00:00.000000',1,'Karim Perrin','karim.perrin@example.org','+33639984850','fr','','','[]','web',NULL,'EUR',2600,0,0,0,0,NULL,'2026-11-23 01:10:41.891074','2026-11-23 01:10:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(300,'R2026-00300','LBkF-yNm1as1OL4wh80ZmwjRgosBwAo2nuXSgQuvmJc','confirmed','',293,8,3,1,99,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-26 16:15:00.000000','2026-11-26 16:45:00.000000',1,'Inaya Wright','','+33639984753','fr','','','[]','phone',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-23 01:12:41.891074','2026-11-23 01:12:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(301,'R2026-00301','94Sz0Em8p_OcjLVYmIEzrbUslnt1GmD8l3lSBCabvWs','confirmed','',7,14,1,1,6,'{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','Colombe','2026-12-05 17:00:00.000000','2026-12-05 18:00:00.000000',1,'Élise Moreau','elise.moreau@example.org','+33639982522','fr','','','[]','web',NULL,'EUR',3500,0,0,0,0,NULL,'2026-11-23 02:21:41.891074','2026-11-23 02:21:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(302,'R2026-00302','5Cz94KORrgCQKeL1xw0FUWajy7LiU1Z0ttuvh--0O1U','confirmed','',294,8,3,1,32,'{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','Mathis','2026-11-27 11:00:00.000000','2026-11-27 11:30:00.000000',1,'Margot Moreau','margot.moreau@example.org','+33639980582','fr','','','[]','web',NULL,'EUR',1800,0,0,0,0,NULL,'2026-11-23 02:38:41.891074','2026-11-23 02:38:41.891074',NULL,NULL,NULL,0);
INSERT INTO "booking_booking" VALUES(303,'R2026-00303','QCTFSxD5fQGdFcBenrlzkl73CU3VA6A2fRWzlzVRYD8','held','',295,12,1,1,99,'{"fr": "Balayage", "en": "Balayage"}','Colombe','2026-12-08 14:00:00.000000','2026-12-08 16:30:00.000000',1,'Inaya Wright','inaya.wright@example.org','+33639984753','fr','','','[{"question": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "answer": "Oui"}]','web',NULL,'EUR',12000,3000,0,0,0,'2026-11-23 03:46:41.891074','2026-11-23 03:15:41.891074',NULL,NULL,NULL,NULL,0);
CREATE TABLE booking_claim (
	id INTEGER NOT NULL, 
	resource_id INTEGER NOT NULL, 
	session_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	until DATETIME, 
	CONSTRAINT pk_booking_claim PRIMARY KEY (id), 
	CONSTRAINT fk_booking_claim_resource_id_booking_resource FOREIGN KEY(resource_id) REFERENCES booking_resource (id) ON DELETE CASCADE, 
	CONSTRAINT fk_booking_claim_session_id_booking_session FOREIGN KEY(session_id) REFERENCES booking_session (id) ON DELETE CASCADE
);
INSERT INTO "booking_claim" VALUES(1,1,1,'2026-10-24 16:00:00.000000','2026-10-24 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(2,1,2,'2026-10-31 17:00:00.000000','2026-10-31 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(3,1,3,'2026-11-07 17:00:00.000000','2026-11-07 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(4,1,4,'2026-11-14 17:00:00.000000','2026-11-14 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(5,1,5,'2026-11-21 17:00:00.000000','2026-11-21 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(6,1,6,'2026-11-28 17:00:00.000000','2026-11-28 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(7,1,7,'2026-12-05 17:00:00.000000','2026-12-05 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(8,1,8,'2026-12-12 17:00:00.000000','2026-12-12 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(9,3,9,'2026-10-29 11:15:00.000000','2026-10-29 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(10,1,10,'2026-10-30 14:30:00.000000','2026-10-30 15:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(11,2,11,'2026-10-30 14:45:00.000000','2026-10-30 15:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(12,1,12,'2026-10-27 14:45:00.000000','2026-10-27 15:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(14,1,14,'2026-11-03 10:45:00.000000','2026-11-03 12:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(15,2,15,'2026-10-27 17:30:00.000000','2026-10-27 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(16,3,16,'2026-10-28 12:15:00.000000','2026-10-28 12:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(17,3,17,'2026-10-28 11:00:00.000000','2026-10-28 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(18,1,18,'2026-10-28 13:00:00.000000','2026-10-28 13:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(19,1,19,'2026-10-28 14:15:00.000000','2026-10-28 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(20,1,20,'2026-10-30 15:15:00.000000','2026-10-30 15:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(21,3,21,'2026-10-28 09:00:00.000000','2026-10-28 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(22,1,22,'2026-10-27 13:00:00.000000','2026-10-27 13:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(23,1,23,'2026-10-30 11:30:00.000000','2026-10-30 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(24,1,24,'2026-10-28 15:45:00.000000','2026-10-28 16:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(25,1,25,'2026-11-06 09:15:00.000000','2026-11-06 09:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(26,1,26,'2026-11-06 13:30:00.000000','2026-11-06 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(27,1,27,'2026-11-07 11:00:00.000000','2026-11-07 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(28,1,28,'2026-11-07 15:30:00.000000','2026-11-07 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(29,3,29,'2026-11-07 14:00:00.000000','2026-11-07 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(31,3,31,'2026-10-28 09:30:00.000000','2026-10-28 10:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(32,2,32,'2026-10-31 08:45:00.000000','2026-10-31 09:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(33,1,33,'2026-10-28 10:15:00.000000','2026-10-28 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(34,2,34,'2026-11-12 14:30:00.000000','2026-11-12 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(35,2,35,'2026-10-30 10:45:00.000000','2026-10-30 11:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(36,1,36,'2026-10-31 08:00:00.000000','2026-10-31 09:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(37,2,37,'2026-11-03 12:30:00.000000','2026-11-03 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(38,2,38,'2026-11-06 15:00:00.000000','2026-11-06 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(39,2,39,'2026-11-13 13:45:00.000000','2026-11-13 14:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(40,1,40,'2026-11-03 09:45:00.000000','2026-11-03 10:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(41,3,41,'2026-10-30 10:30:00.000000','2026-10-30 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(42,2,42,'2026-11-12 10:15:00.000000','2026-11-12 11:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(43,3,43,'2026-11-13 11:00:00.000000','2026-11-13 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(44,3,44,'2026-11-04 12:15:00.000000','2026-11-04 12:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(45,2,45,'2026-11-07 09:30:00.000000','2026-11-07 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(46,3,46,'2026-11-07 11:15:00.000000','2026-11-07 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(47,3,47,'2026-11-04 15:00:00.000000','2026-11-04 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(48,2,48,'2026-11-13 10:45:00.000000','2026-11-13 11:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(49,2,49,'2026-11-17 14:15:00.000000','2026-11-17 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(50,2,50,'2026-11-03 14:00:00.000000','2026-11-03 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(51,2,51,'2026-11-03 16:30:00.000000','2026-11-03 17:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(52,3,52,'2026-11-06 12:15:00.000000','2026-11-06 12:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(53,2,53,'2026-11-03 17:15:00.000000','2026-11-03 17:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(54,3,54,'2026-11-19 10:00:00.000000','2026-11-19 10:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(55,1,55,'2026-11-20 09:00:00.000000','2026-11-20 09:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(56,2,56,'2026-11-20 13:30:00.000000','2026-11-20 14:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(57,3,57,'2026-11-05 14:45:00.000000','2026-11-05 15:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(58,3,58,'2026-11-13 16:00:00.000000','2026-11-13 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(59,3,59,'2026-11-20 11:30:00.000000','2026-11-20 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(60,3,60,'2026-11-13 14:00:00.000000','2026-11-13 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(61,2,61,'2026-11-06 16:15:00.000000','2026-11-06 17:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(62,1,62,'2026-11-18 09:00:00.000000','2026-11-18 09:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(63,2,63,'2026-11-12 15:45:00.000000','2026-11-12 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(64,1,64,'2026-11-18 13:30:00.000000','2026-11-18 14:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(65,1,65,'2026-11-18 13:00:00.000000','2026-11-18 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(66,3,66,'2026-11-07 09:00:00.000000','2026-11-07 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(67,3,67,'2026-11-19 14:00:00.000000','2026-11-19 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(68,2,68,'2026-11-19 09:00:00.000000','2026-11-19 09:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(69,2,69,'2026-11-23 15:30:00.000000','2026-11-23 16:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(70,2,70,'2026-11-23 16:00:00.000000','2026-11-23 16:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(71,2,71,'2026-11-12 09:00:00.000000','2026-11-12 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(72,2,72,'2026-11-20 09:00:00.000000','2026-11-20 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(73,2,73,'2026-11-24 10:00:00.000000','2026-11-24 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(74,2,74,'2026-11-24 14:00:00.000000','2026-11-24 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(75,2,75,'2026-11-24 16:45:00.000000','2026-11-24 17:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(76,1,76,'2026-11-14 15:00:00.000000','2026-11-14 15:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(77,3,77,'2026-11-18 09:00:00.000000','2026-11-18 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(78,2,78,'2026-11-21 14:15:00.000000','2026-11-21 14:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(79,3,79,'2026-11-21 16:30:00.000000','2026-11-21 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(80,1,80,'2026-11-10 15:00:00.000000','2026-11-10 16:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(81,1,81,'2026-11-21 15:15:00.000000','2026-11-21 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(82,3,82,'2026-11-19 09:00:00.000000','2026-11-19 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(83,3,83,'2026-11-19 12:00:00.000000','2026-11-19 12:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(85,2,85,'2026-11-26 15:00:00.000000','2026-11-26 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(86,3,86,'2026-11-19 12:30:00.000000','2026-11-19 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(88,2,88,'2026-11-19 13:30:00.000000','2026-11-19 14:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(89,2,89,'2026-11-26 17:30:00.000000','2026-11-26 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(90,3,90,'2026-11-23 10:00:00.000000','2026-11-23 10:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(91,3,91,'2026-11-13 10:30:00.000000','2026-11-13 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(92,3,92,'2026-11-20 09:00:00.000000','2026-11-20 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(93,2,93,'2026-11-20 14:30:00.000000','2026-11-20 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(94,2,94,'2026-11-27 11:00:00.000000','2026-11-27 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(95,2,95,'2026-11-17 10:30:00.000000','2026-11-17 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(96,2,96,'2026-11-13 16:45:00.000000','2026-11-13 17:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(97,1,97,'2026-11-20 10:30:00.000000','2026-11-20 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(98,1,98,'2026-11-27 13:30:00.000000','2026-11-27 14:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(99,2,99,'2026-11-23 13:00:00.000000','2026-11-23 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(100,1,100,'2026-11-20 13:30:00.000000','2026-11-20 14:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(101,3,101,'2026-11-12 16:00:00.000000','2026-11-12 16:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(102,1,102,'2026-11-27 16:15:00.000000','2026-11-27 16:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(103,1,103,'2026-11-21 08:00:00.000000','2026-11-21 08:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(104,1,104,'2026-11-14 13:00:00.000000','2026-11-14 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(105,1,105,'2026-11-24 13:45:00.000000','2026-11-24 14:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(106,3,106,'2026-11-25 09:00:00.000000','2026-11-25 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(107,3,107,'2026-11-19 10:30:00.000000','2026-11-19 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(108,3,108,'2026-11-25 11:00:00.000000','2026-11-25 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(109,2,109,'2026-11-14 09:45:00.000000','2026-11-14 10:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(110,2,110,'2026-11-17 09:00:00.000000','2026-11-17 10:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(111,3,111,'2026-11-19 11:30:00.000000','2026-11-19 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(112,3,112,'2026-11-26 09:00:00.000000','2026-11-26 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(113,2,113,'2026-11-23 09:45:00.000000','2026-11-23 10:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(114,1,114,'2026-11-18 08:00:00.000000','2026-11-18 09:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(116,2,116,'2026-11-17 17:00:00.000000','2026-11-17 17:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(117,1,117,'2026-11-20 13:00:00.000000','2026-11-20 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(118,1,118,'2026-11-17 15:15:00.000000','2026-11-17 16:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(119,2,119,'2026-11-14 12:30:00.000000','2026-11-14 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(120,3,120,'2026-11-20 16:30:00.000000','2026-11-20 17:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(121,2,121,'2026-12-01 09:00:00.000000','2026-12-01 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(123,2,123,'2026-11-21 09:45:00.000000','2026-11-21 10:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(124,2,124,'2026-11-19 14:00:00.000000','2026-11-19 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(125,3,125,'2026-11-27 12:30:00.000000','2026-11-27 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(127,2,127,'2026-11-19 12:30:00.000000','2026-11-19 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(128,2,128,'2026-11-24 11:00:00.000000','2026-11-24 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(129,1,129,'2026-11-18 14:00:00.000000','2026-11-18 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(130,2,130,'2026-11-27 17:00:00.000000','2026-11-27 17:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(131,2,131,'2026-11-17 17:30:00.000000','2026-11-17 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(132,1,132,'2026-11-27 14:15:00.000000','2026-11-27 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(133,2,133,'2026-11-21 14:45:00.000000','2026-11-21 15:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(134,2,134,'2026-11-24 15:30:00.000000','2026-11-24 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(135,2,135,'2026-11-19 17:30:00.000000','2026-11-19 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(136,3,136,'2026-11-21 17:30:00.000000','2026-11-21 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(137,1,137,'2026-11-17 08:00:00.000000','2026-11-17 09:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(138,3,138,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(139,1,139,'2026-11-18 11:15:00.000000','2026-11-18 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(140,1,140,'2026-11-28 08:00:00.000000','2026-11-28 09:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(141,3,141,'2026-11-20 09:30:00.000000','2026-11-20 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(142,1,142,'2026-11-20 16:15:00.000000','2026-11-20 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(143,3,143,'2026-11-28 17:30:00.000000','2026-11-28 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(144,2,144,'2026-11-20 12:30:00.000000','2026-11-20 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(145,3,145,'2026-11-28 17:00:00.000000','2026-11-28 17:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(146,2,146,'2026-11-28 16:30:00.000000','2026-11-28 17:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(147,3,147,'2026-11-19 14:30:00.000000','2026-11-19 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(148,3,148,'2026-11-28 15:15:00.000000','2026-11-28 15:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(149,3,149,'2026-11-28 11:30:00.000000','2026-11-28 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(150,3,150,'2026-11-25 15:30:00.000000','2026-11-25 16:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(151,3,151,'2026-11-25 15:00:00.000000','2026-11-25 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(152,2,152,'2026-11-17 15:45:00.000000','2026-11-17 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(153,1,153,'2026-11-23 09:00:00.000000','2026-11-23 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(154,2,154,'2026-11-19 10:30:00.000000','2026-11-19 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(155,3,155,'2026-11-23 11:30:00.000000','2026-11-23 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(156,1,156,'2026-11-20 08:30:00.000000','2026-11-20 09:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(157,3,157,'2026-11-18 14:00:00.000000','2026-11-18 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(159,1,159,'2026-11-23 16:15:00.000000','2026-11-23 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(161,2,161,'2026-11-23 14:30:00.000000','2026-11-23 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(162,3,162,'2026-11-26 11:45:00.000000','2026-11-26 12:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(163,3,163,'2026-11-23 16:30:00.000000','2026-11-23 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(164,3,164,'2026-11-21 17:00:00.000000','2026-11-21 17:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(165,2,165,'2026-11-23 13:30:00.000000','2026-11-23 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(166,3,166,'2026-11-26 14:45:00.000000','2026-11-26 15:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(167,2,167,'2026-11-19 16:00:00.000000','2026-11-19 17:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(169,2,169,'2026-11-21 09:15:00.000000','2026-11-21 09:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(170,1,170,'2026-12-04 09:00:00.000000','2026-12-04 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(171,3,171,'2026-11-21 14:30:00.000000','2026-11-21 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(172,3,172,'2026-11-20 14:00:00.000000','2026-11-20 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(173,2,173,'2026-11-24 12:30:00.000000','2026-11-24 13:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(174,1,174,'2026-11-27 17:30:00.000000','2026-11-27 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(175,3,175,'2026-11-20 12:00:00.000000','2026-11-20 12:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(176,3,176,'2026-11-23 10:30:00.000000','2026-11-23 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(178,3,178,'2026-11-20 10:00:00.000000','2026-11-20 10:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(181,3,181,'2026-11-25 12:30:00.000000','2026-11-25 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(182,3,182,'2026-11-28 11:00:00.000000','2026-11-28 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(183,3,183,'2026-11-21 14:00:00.000000','2026-11-21 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(184,2,184,'2026-11-28 13:30:00.000000','2026-11-28 14:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(186,3,186,'2026-11-23 09:30:00.000000','2026-11-23 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(187,3,187,'2026-11-20 16:00:00.000000','2026-11-20 16:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(188,3,188,'2026-11-23 15:00:00.000000','2026-11-23 16:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(189,3,189,'2026-11-19 11:00:00.000000','2026-11-19 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(190,3,190,'2026-11-23 14:00:00.000000','2026-11-23 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(191,2,191,'2026-11-23 10:15:00.000000','2026-11-23 11:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(192,2,192,'2026-11-23 09:00:00.000000','2026-11-23 09:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(193,3,193,'2026-11-23 14:30:00.000000','2026-11-23 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(194,2,194,'2026-11-23 15:00:00.000000','2026-11-23 15:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(195,1,195,'2026-11-24 15:45:00.000000','2026-11-24 17:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(196,1,196,'2026-11-24 08:30:00.000000','2026-11-24 09:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(197,3,197,'2026-11-23 12:00:00.000000','2026-11-23 12:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(198,1,198,'2026-11-24 09:30:00.000000','2026-11-24 12:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(199,1,199,'2026-11-23 13:45:00.000000','2026-11-23 14:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(200,3,200,'2026-11-21 11:30:00.000000','2026-11-21 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(201,3,201,'2026-12-02 11:15:00.000000','2026-12-02 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(202,1,202,'2026-11-20 11:00:00.000000','2026-11-20 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(203,1,203,'2026-11-21 13:00:00.000000','2026-11-21 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(204,2,204,'2026-11-24 17:15:00.000000','2026-11-24 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(205,2,205,'2026-11-20 16:00:00.000000','2026-11-20 16:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(206,3,206,'2026-11-28 14:00:00.000000','2026-11-28 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(207,1,207,'2026-11-25 08:00:00.000000','2026-11-25 08:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(208,1,208,'2026-11-25 08:30:00.000000','2026-11-25 09:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(209,3,209,'2026-11-25 09:30:00.000000','2026-11-25 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(210,3,210,'2026-11-25 10:00:00.000000','2026-11-25 10:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(211,1,211,'2026-11-27 08:00:00.000000','2026-11-27 08:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(212,1,212,'2026-11-27 10:30:00.000000','2026-11-27 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(213,3,213,'2026-11-28 15:45:00.000000','2026-11-28 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(214,2,214,'2026-11-27 14:30:00.000000','2026-11-27 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(215,2,215,'2026-12-03 16:30:00.000000','2026-12-03 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(216,3,216,'2026-11-25 14:30:00.000000','2026-11-25 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(217,2,217,'2026-11-28 12:30:00.000000','2026-11-28 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(218,3,218,'2026-11-28 09:00:00.000000','2026-11-28 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(219,1,219,'2026-11-24 08:00:00.000000','2026-11-24 08:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(220,2,220,'2026-11-28 17:30:00.000000','2026-11-28 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(221,2,221,'2026-11-23 12:30:00.000000','2026-11-23 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(222,2,222,'2026-12-05 17:15:00.000000','2026-12-05 17:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(223,2,223,'2026-11-27 12:30:00.000000','2026-11-27 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(224,3,224,'2026-11-27 09:30:00.000000','2026-11-27 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(225,2,225,'2026-12-05 13:15:00.000000','2026-12-05 13:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(226,2,226,'2026-11-24 16:15:00.000000','2026-11-24 16:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(227,2,227,'2026-12-05 08:00:00.000000','2026-12-05 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(228,2,228,'2026-12-03 09:30:00.000000','2026-12-03 10:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(229,1,229,'2026-11-28 09:00:00.000000','2026-11-28 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(230,3,230,'2026-11-27 16:45:00.000000','2026-11-27 17:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(231,1,231,'2026-11-23 13:00:00.000000','2026-11-23 13:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(232,2,232,'2026-11-23 16:30:00.000000','2026-11-23 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(233,2,233,'2026-12-05 14:30:00.000000','2026-12-05 15:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(234,2,234,'2026-11-27 16:00:00.000000','2026-11-27 16:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(235,3,235,'2026-12-02 12:15:00.000000','2026-12-02 12:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(237,3,237,'2026-12-03 17:30:00.000000','2026-12-03 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(238,1,238,'2026-11-24 13:00:00.000000','2026-11-24 13:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(239,2,239,'2026-11-24 13:15:00.000000','2026-11-24 14:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(240,3,240,'2026-11-25 11:30:00.000000','2026-11-25 12:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(241,3,241,'2026-11-27 15:45:00.000000','2026-11-27 16:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(242,1,242,'2026-12-05 08:45:00.000000','2026-12-05 09:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(243,2,243,'2026-11-27 17:30:00.000000','2026-11-27 18:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(244,3,244,'2026-11-27 10:30:00.000000','2026-11-27 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(245,3,245,'2026-11-25 17:15:00.000000','2026-11-25 17:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(246,1,246,'2026-11-27 11:00:00.000000','2026-11-27 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(247,3,247,'2026-11-27 17:15:00.000000','2026-11-27 17:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(248,3,248,'2026-11-26 15:15:00.000000','2026-11-26 15:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(249,3,249,'2026-12-05 10:45:00.000000','2026-12-05 11:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(250,1,250,'2026-11-27 10:00:00.000000','2026-11-27 10:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(251,2,251,'2026-11-27 15:00:00.000000','2026-11-27 16:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(252,1,252,'2026-11-28 13:45:00.000000','2026-11-28 16:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(253,1,253,'2026-11-27 13:00:00.000000','2026-11-27 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(254,3,254,'2026-11-25 14:00:00.000000','2026-11-25 14:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(256,1,256,'2026-11-24 14:45:00.000000','2026-11-24 15:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(257,3,257,'2026-11-26 10:45:00.000000','2026-11-26 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(258,1,258,'2026-11-24 15:15:00.000000','2026-11-24 15:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(259,1,259,'2026-11-25 09:00:00.000000','2026-11-25 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(260,3,260,'2026-11-25 16:00:00.000000','2026-11-25 16:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(261,3,261,'2026-12-05 11:45:00.000000','2026-12-05 12:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(262,1,262,'2026-11-28 13:00:00.000000','2026-11-28 13:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(264,3,264,'2026-11-26 17:15:00.000000','2026-11-26 17:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(265,1,265,'2026-12-01 09:15:00.000000','2026-12-01 10:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(266,1,266,'2026-11-28 16:30:00.000000','2026-11-28 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(267,3,267,'2026-11-23 12:30:00.000000','2026-11-23 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(268,1,268,'2026-11-23 14:45:00.000000','2026-11-23 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(270,3,270,'2026-11-27 12:00:00.000000','2026-11-27 12:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(271,1,271,'2026-12-05 09:45:00.000000','2026-12-05 10:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(272,3,272,'2026-12-05 15:30:00.000000','2026-12-05 16:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(273,2,273,'2026-11-28 09:00:00.000000','2026-11-28 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(274,3,274,'2026-12-03 11:00:00.000000','2026-12-03 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(275,1,275,'2026-12-02 11:15:00.000000','2026-12-02 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(276,2,276,'2026-12-01 17:00:00.000000','2026-12-01 17:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(277,2,277,'2026-11-27 16:30:00.000000','2026-11-27 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(278,2,278,'2026-12-03 09:00:00.000000','2026-12-03 09:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(279,3,279,'2026-12-05 11:15:00.000000','2026-12-05 11:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(280,2,280,'2026-11-28 14:00:00.000000','2026-11-28 14:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(281,1,281,'2026-12-01 15:00:00.000000','2026-12-01 16:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(282,2,282,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(283,3,283,'2026-11-28 12:00:00.000000','2026-11-28 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(284,2,284,'2026-11-28 13:00:00.000000','2026-11-28 13:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(285,1,285,'2026-12-11 15:00:00.000000','2026-12-11 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(286,3,286,'2026-12-02 16:30:00.000000','2026-12-02 17:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(287,3,287,'2026-11-26 15:45:00.000000','2026-11-26 16:15:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(288,1,288,'2026-11-27 08:30:00.000000','2026-11-27 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(289,2,289,'2026-11-26 12:30:00.000000','2026-11-26 13:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(290,3,290,'2026-11-26 09:30:00.000000','2026-11-26 10:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(291,1,291,'2026-11-25 14:00:00.000000','2026-11-25 16:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(292,3,292,'2026-11-27 11:30:00.000000','2026-11-27 12:00:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(293,3,293,'2026-11-26 16:15:00.000000','2026-11-26 16:45:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(294,3,294,'2026-11-27 11:00:00.000000','2026-11-27 11:30:00.000000',NULL);
INSERT INTO "booking_claim" VALUES(295,1,295,'2026-12-08 14:00:00.000000','2026-12-08 16:45:00.000000','2026-11-23 03:46:41.891074');
CREATE TABLE booking_class_time (
	id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	weekday INTEGER NOT NULL, 
	opens INTEGER NOT NULL, 
	first DATE NOT NULL, 
	last DATE, 
	resources JSON NOT NULL, 
	capacity INTEGER, 
	CONSTRAINT pk_booking_class_time PRIMARY KEY (id), 
	CONSTRAINT fk_booking_class_time_service_id_booking_service FOREIGN KEY(service_id) REFERENCES booking_service (id) ON DELETE CASCADE
);
INSERT INTO "booking_class_time" VALUES(1,14,5,1080,'2026-10-19',NULL,'[1]',NULL);
CREATE TABLE booking_counter (
	year INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	CONSTRAINT pk_booking_counter PRIMARY KEY (year)
);
INSERT INTO "booking_counter" VALUES(2026,303);
CREATE TABLE booking_customer (
	id INTEGER NOT NULL, 
	user_id INTEGER, 
	name VARCHAR(120) NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	phone VARCHAR(20) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	notes TEXT NOT NULL, 
	prepays BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_booking_customer PRIMARY KEY (id), 
	CONSTRAINT fk_booking_customer_user_id_accounts_user FOREIGN KEY(user_id) REFERENCES accounts_user (id) ON DELETE SET NULL
);
INSERT INTO "booking_customer" VALUES(1,NULL,'Louis Haddad','louis.haddad@example.org','+33639987081','fr','',0,'2026-10-13 02:09:00.000000');
INSERT INTO "booking_customer" VALUES(2,NULL,'Anouk Faure','anouk.faure@example.org','+33639981164','fr','',0,'2026-10-14 07:30:00.000000');
INSERT INTO "booking_customer" VALUES(3,NULL,'Théo Perrin','theo.perrin@example.org','+33639988730','fr','',0,'2026-10-14 10:13:00.000000');
INSERT INTO "booking_customer" VALUES(4,NULL,'Lucie Bernard','lucie.bernard@example.org','+33639983880','fr','',0,'2026-10-15 04:57:00.000000');
INSERT INTO "booking_customer" VALUES(5,NULL,'Mei Garnier','mei.garnier@example.org','+33639983977','en','',0,'2026-10-18 07:27:00.000000');
INSERT INTO "booking_customer" VALUES(6,NULL,'Élise Moreau','elise.moreau@example.org','+33639982522','fr','',0,'2026-10-18 08:29:00.000000');
INSERT INTO "booking_customer" VALUES(7,NULL,'Mei Wright','mei.wright@example.org','+33639980873','en','',0,'2026-10-18 11:03:00.000000');
INSERT INTO "booking_customer" VALUES(8,NULL,'Théo Blanc','theo.blanc@example.org','+33639987372','fr','',0,'2026-10-19 02:43:00.000000');
INSERT INTO "booking_customer" VALUES(9,NULL,'Lucie Colin','lucie.colin@example.org','+33639980776','fr','',0,'2026-10-19 09:56:00.000000');
INSERT INTO "booking_customer" VALUES(10,NULL,'Anouk Benali','anouk.benali@example.org','+33639984268','fr','',0,'2026-10-19 11:31:00.000000');
INSERT INTO "booking_customer" VALUES(11,NULL,'Adrien Wright','adrien.wright@example.org','+33639986693','fr','',0,'2026-10-21 12:28:00.000000');
INSERT INTO "booking_customer" VALUES(12,NULL,'Amadou Moreau','amadou.moreau@example.org','+33639988342','fr','',0,'2026-10-22 02:37:00.000000');
INSERT INTO "booking_customer" VALUES(13,NULL,'Mei Roux','mei.roux@example.org','+33639982425','en','',0,'2026-10-23 08:04:00.000000');
INSERT INTO "booking_customer" VALUES(14,NULL,'Fatou Lefèvre','fatou.lefevre@example.org','+33639982231','fr','',0,'2026-10-24 06:33:00.000000');
INSERT INTO "booking_customer" VALUES(15,NULL,'Rose Lefèvre','rose.lefevre@example.org','+33639984171','fr','',0,'2026-10-25 05:54:00.000000');
INSERT INTO "booking_customer" VALUES(16,NULL,'Inaya Meyer','inaya.meyer@example.org','+33639981649','fr','',0,'2026-10-25 12:18:00.000000');
INSERT INTO "booking_customer" VALUES(17,NULL,'Leïla Haddad','leila.haddad@example.org','+33639981261','fr','',0,'2026-10-25 15:00:00.000000');
INSERT INTO "booking_customer" VALUES(18,NULL,'Inaya Garnier','inaya.garnier@example.org','+33639980097','fr','',0,'2026-10-25 17:00:00.000000');
INSERT INTO "booking_customer" VALUES(19,NULL,'Rose Chen','rose.chen@example.org','+33639981067','fr','',0,'2026-10-26 05:16:00.000000');
INSERT INTO "booking_customer" VALUES(20,NULL,'Élise Perrin','elise.perrin@example.org','+33639980970','fr','',0,'2026-10-26 11:17:00.000000');
INSERT INTO "booking_customer" VALUES(21,NULL,'Victor Chen','victor.chen@example.org','+33639984947','fr','',0,'2026-10-26 11:47:00.000000');
INSERT INTO "booking_customer" VALUES(22,NULL,'Hugo Benali','hugo.benali@example.org','+33639988148','fr','',0,'2026-10-26 23:39:00.000000');
INSERT INTO "booking_customer" VALUES(23,NULL,'Sofia Lefèvre','sofia.lefevre@example.org','+33639980291','en','',0,'2026-10-27 00:48:00.000000');
INSERT INTO "booking_customer" VALUES(24,NULL,'Rose Chevalier','rose.chevalier@example.org','+33639982619','fr','',0,'2026-10-27 02:41:00.000000');
INSERT INTO "booking_customer" VALUES(25,NULL,'Antoine Meyer','antoine.meyer@example.org','+33639987469','fr','',0,'2026-10-27 05:48:00.000000');
INSERT INTO "booking_customer" VALUES(26,NULL,'Tom Ndiaye','tom.ndiaye@example.org','+33639987954','en','',0,'2026-10-27 08:24:00.000000');
INSERT INTO "booking_customer" VALUES(27,NULL,'Karim Rossi','karim.rossi@example.org','+33639987566','fr','',0,'2026-10-28 05:38:00.000000');
INSERT INTO "booking_customer" VALUES(28,NULL,'Jeanne Barbier','jeanne.barbier@example.org','+33639983298','fr','',0,'2026-10-28 05:56:00.000000');
INSERT INTO "booking_customer" VALUES(29,NULL,'Zoé Diallo','zoe.diallo@example.org','+33639981455','fr','',0,'2026-10-28 07:47:00.000000');
INSERT INTO "booking_customer" VALUES(30,NULL,'Nadia Blanc','nadia.blanc@example.org','+33639983492','fr','',0,'2026-10-28 16:00:00.000000');
INSERT INTO "booking_customer" VALUES(31,NULL,'Gabriel Garnier','gabriel.garnier@example.org','+33639987857','fr','',0,'2026-10-30 10:28:00.000000');
INSERT INTO "booking_customer" VALUES(32,NULL,'Margot Moreau','margot.moreau@example.org','+33639980582','fr','',0,'2026-10-30 15:00:00.000000');
INSERT INTO "booking_customer" VALUES(33,NULL,'Paul Barbier','paul.barbier@example.org','+33639987178','fr','',0,'2026-11-01 03:24:00.000000');
INSERT INTO "booking_customer" VALUES(34,NULL,'Louis Marchand','louis.marchand@example.org','+33639985723','fr','',0,'2026-11-01 05:34:00.000000');
INSERT INTO "booking_customer" VALUES(35,NULL,'Sofia Marchand','','+33639981843','en','',0,'2026-11-01 08:01:00.000000');
INSERT INTO "booking_customer" VALUES(36,NULL,'Manon Moreau','manon.moreau@example.org','+33639984462','fr','',0,'2026-11-01 08:01:00.000000');
INSERT INTO "booking_customer" VALUES(37,NULL,'Louis Chevalier','louis.chevalier@example.org','+33639988439','fr','',0,'2026-11-01 08:19:00.000000');
INSERT INTO "booking_customer" VALUES(38,NULL,'Margot Rossi','margot.rossi@example.org','+33639983686','fr','',0,'2026-11-01 08:36:00.000000');
INSERT INTO "booking_customer" VALUES(39,NULL,'Nadia Benali','nadia.benali@example.org','+33639980388','fr','',0,'2026-11-02 06:16:00.000000');
INSERT INTO "booking_customer" VALUES(40,NULL,'Camille Blanc','','+33639981552','fr','',0,'2026-11-02 06:53:00.000000');
INSERT INTO "booking_customer" VALUES(41,NULL,'Chloé Garnier','chloe.garnier@example.org','+33639982037','fr','',0,'2026-11-03 15:00:00.000000');
INSERT INTO "booking_customer" VALUES(42,NULL,'Inaya Haddad','inaya.haddad@example.org','+33639983201','fr','',0,'2026-11-03 17:00:00.000000');
INSERT INTO "booking_customer" VALUES(43,NULL,'Zoé Chen','zoe.chen@example.org','+33639983007','fr','',0,'2026-11-04 01:37:00.000000');
INSERT INTO "booking_customer" VALUES(44,NULL,'Samuel Faure','samuel.faure@example.org','+33639985044','fr','',0,'2026-11-04 04:07:00.000000');
INSERT INTO "booking_customer" VALUES(45,NULL,'Oliver Roux','oliver.roux@example.org','+33639988245','en','',0,'2026-11-04 07:21:00.000000');
INSERT INTO "booking_customer" VALUES(46,NULL,'Hugo Perrin','hugo.perrin@example.org','+33639986790','fr','',0,'2026-11-04 07:33:00.000000');
INSERT INTO "booking_customer" VALUES(47,NULL,'Adrien Lefèvre','','+33639988051','fr','',0,'2026-11-04 10:02:00.000000');
INSERT INTO "booking_customer" VALUES(48,NULL,'Antoine Lefèvre','antoine.lefevre@example.org','+33639986111','fr','',0,'2026-11-06 06:03:00.000000');
INSERT INTO "booking_customer" VALUES(49,NULL,'Amadou Faure','','+33639986984','fr','',0,'2026-11-07 04:49:00.000000');
INSERT INTO "booking_customer" VALUES(50,NULL,'Jeanne Ndiaye','jeanne.ndiaye@example.org','+33639980194','fr','',0,'2026-11-07 07:11:00.000000');
INSERT INTO "booking_customer" VALUES(51,NULL,'Yanis Wright','yanis.wright@example.org','+33639988633','fr','',0,'2026-11-07 08:52:00.000000');
INSERT INTO "booking_customer" VALUES(52,NULL,'Antoine Chen','antoine.chen@example.org','+33639988827','fr','',0,'2026-11-07 13:42:00.000000');
INSERT INTO "booking_customer" VALUES(53,NULL,'Fatou Marchand','fatou.marchand@example.org','+33639983783','fr','',0,'2026-11-08 05:20:00.000000');
INSERT INTO "booking_customer" VALUES(54,NULL,'Élise Perrin','','+33639980970','fr','',0,'2026-11-08 08:16:00.000000');
INSERT INTO "booking_customer" VALUES(55,NULL,'Yanis Garnier','yanis.garnier@example.org','+33639985917','fr','',0,'2026-11-09 05:55:00.000000');
INSERT INTO "booking_customer" VALUES(56,NULL,'Hugo Blanc','hugo.blanc@example.org','+33639985432','fr','',0,'2026-11-09 09:22:00.000000');
INSERT INTO "booking_customer" VALUES(57,NULL,'Élise Ndiaye','elise.ndiaye@example.org','+33639984074','fr','',0,'2026-11-09 09:42:00.000000');
INSERT INTO "booking_customer" VALUES(58,NULL,'Karim Perrin','karim.perrin@example.org','+33639984850','fr','',0,'2026-11-10 01:12:00.000000');
INSERT INTO "booking_customer" VALUES(59,NULL,'Leïla Roux','leila.roux@example.org','+33639984365','fr','',0,'2026-11-10 03:34:00.000000');
INSERT INTO "booking_customer" VALUES(60,NULL,'Victor Roux','victor.roux@example.org','+33639986305','fr','',0,'2026-11-10 04:03:00.000000');
INSERT INTO "booking_customer" VALUES(61,NULL,'Victor Marchand','victor.marchand@example.org','+33639987663','fr','',0,'2026-11-10 07:30:00.000000');
INSERT INTO "booking_customer" VALUES(62,NULL,'Tom Barbier','tom.barbier@example.org','+33639985238','en','',0,'2026-11-10 16:58:00.000000');
INSERT INTO "booking_customer" VALUES(63,NULL,'Camille Faure','camille.faure@example.org','+33639983104','fr','',0,'2026-11-11 09:05:00.000000');
INSERT INTO "booking_customer" VALUES(64,NULL,'Manon Perrin','manon.perrin@example.org','+33639982910','fr','',0,'2026-11-11 11:06:00.000000');
INSERT INTO "booking_customer" VALUES(65,NULL,'Chloé Roux','chloe.roux@example.org','+33639980485','fr','',0,'2026-11-12 06:28:00.000000');
INSERT INTO "booking_customer" VALUES(66,NULL,'Sofia Diallo','sofia.diallo@example.org','+33639983395','en','',0,'2026-11-12 12:49:00.000000');
INSERT INTO "booking_customer" VALUES(67,NULL,'Adrien Diallo','adrien.diallo@example.org','+33639985335','fr','',0,'2026-11-13 01:51:00.000000');
INSERT INTO "booking_customer" VALUES(68,NULL,'Oliver Chen','oliver.chen@example.org','+33639986887','en','',0,'2026-11-13 04:54:00.000000');
INSERT INTO "booking_customer" VALUES(69,NULL,'Karim Faure','karim.faure@example.org','+33639988924','fr','',0,'2026-11-13 05:56:00.000000');
INSERT INTO "booking_customer" VALUES(70,NULL,'Élise Ndiaye','','+33639984074','fr','',0,'2026-11-14 12:28:00.000000');
INSERT INTO "booking_customer" VALUES(71,NULL,'Leïla Wright','leila.wright@example.org','+33639982813','fr','',0,'2026-11-15 00:04:00.000000');
INSERT INTO "booking_customer" VALUES(72,NULL,'Jeanne Rossi','jeanne.rossi@example.org','+33639981746','fr','',0,'2026-11-15 01:54:00.000000');
INSERT INTO "booking_customer" VALUES(73,NULL,'Camille Bernard','camille.bernard@example.org','+33639980000','fr','',0,'2026-11-15 04:01:00.000000');
INSERT INTO "booking_customer" VALUES(74,NULL,'Lucie Benali','lucie.benali@example.org','+33639982328','fr','',0,'2026-11-15 05:12:00.000000');
INSERT INTO "booking_customer" VALUES(75,NULL,'Samuel Barbier','samuel.barbier@example.org','+33639989118','fr','',0,'2026-11-15 07:00:00.000000');
INSERT INTO "booking_customer" VALUES(76,NULL,'Nadia Bernard','nadia.bernard@example.org','+33639981940','fr','',0,'2026-11-15 12:21:00.000000');
INSERT INTO "booking_customer" VALUES(77,NULL,'Manon Barbier','manon.barbier@example.org','+33639981358','fr','',0,'2026-11-15 22:11:00.000000');
INSERT INTO "booking_customer" VALUES(78,NULL,'Margot Ndiaye','margot.ndiaye@example.org','+33639982134','fr','',0,'2026-11-16 07:53:00.000000');
INSERT INTO "booking_customer" VALUES(79,NULL,'Chloé Meyer','chloe.meyer@example.org','+33639983589','fr','',0,'2026-11-16 08:03:00.000000');
INSERT INTO "booking_customer" VALUES(80,NULL,'Théo Ndiaye','theo.ndiaye@example.org','+33639986014','fr','',0,'2026-11-17 12:49:00.000000');
INSERT INTO "booking_customer" VALUES(81,NULL,'Oliver Meyer','oliver.meyer@example.org','+33639985529','en','',0,'2026-11-17 14:00:00.000000');
INSERT INTO "booking_customer" VALUES(82,NULL,'Amadou Rossi','amadou.rossi@example.org','+33639985626','fr','',0,'2026-11-17 23:39:00.000000');
INSERT INTO "booking_customer" VALUES(83,NULL,'Gabriel Chevalier','gabriel.chevalier@example.org','+33639986499','fr','',0,'2026-11-18 04:58:00.000000');
INSERT INTO "booking_customer" VALUES(84,NULL,'Élise Moreau','','+33639982522','fr','',0,'2026-11-18 10:16:00.000000');
INSERT INTO "booking_customer" VALUES(85,NULL,'Victor Haddad','victor.haddad@example.org','+33639989021','fr','',0,'2026-11-19 06:18:00.000000');
INSERT INTO "booking_customer" VALUES(86,NULL,'Élise Ndiaye','','+33639984074','fr','',0,'2026-11-19 06:56:00.000000');
INSERT INTO "booking_customer" VALUES(87,NULL,'Élise Ndiaye','','+33639984074','fr','',0,'2026-11-20 03:54:00.000000');
INSERT INTO "booking_customer" VALUES(88,NULL,'Karim Benali','','+33639986208','fr','',0,'2026-11-20 05:08:00.000000');
INSERT INTO "booking_customer" VALUES(89,NULL,'Élise Ndiaye','','+33639984074','fr','',0,'2026-11-20 14:13:00.000000');
INSERT INTO "booking_customer" VALUES(90,NULL,'Paul Colin','','+33639988536','fr','',0,'2026-11-21 02:09:00.000000');
INSERT INTO "booking_customer" VALUES(91,NULL,'Gabriel Haddad','gabriel.haddad@example.org','+33639985141','fr','',0,'2026-11-21 03:57:41.891074');
INSERT INTO "booking_customer" VALUES(92,NULL,'Anouk Colin','anouk.colin@example.org','+33639982716','fr','',0,'2026-11-21 06:28:41.891074');
INSERT INTO "booking_customer" VALUES(93,NULL,'Samuel Bernard','','+33639987760','fr','',0,'2026-11-21 12:22:41.891074');
INSERT INTO "booking_customer" VALUES(94,NULL,'Fatou Chevalier','fatou.chevalier@example.org','+33639980679','fr','',0,'2026-11-21 22:55:41.891074');
INSERT INTO "booking_customer" VALUES(95,NULL,'Samuel Moreau','samuel.moreau@example.org','+33639986402','fr','',0,'2026-11-22 13:07:41.891074');
INSERT INTO "booking_customer" VALUES(96,NULL,'Élise Perrin','','+33639980970','fr','',0,'2026-11-22 15:49:41.891074');
INSERT INTO "booking_customer" VALUES(97,NULL,'Élise Perrin','','+33639980970','fr','',0,'2026-11-22 16:36:41.891074');
INSERT INTO "booking_customer" VALUES(98,NULL,'Camille Colin','camille.colin@example.org','+33639984656','fr','',0,'2026-11-22 22:21:41.891074');
INSERT INTO "booking_customer" VALUES(99,NULL,'Inaya Wright','inaya.wright@example.org','+33639984753','fr','',0,'2026-11-23 01:12:41.891074');
CREATE TABLE booking_event (
	id INTEGER NOT NULL, 
	booking_id INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	actor VARCHAR(254) NOT NULL, 
	note TEXT NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_booking_event PRIMARY KEY (id), 
	CONSTRAINT fk_booking_event_booking_id_booking_booking FOREIGN KEY(booking_id) REFERENCES booking_booking (id) ON DELETE CASCADE
);
INSERT INTO "booking_event" VALUES(1,1,'created','customer','','2026-10-13 02:09:00.000000');
INSERT INTO "booking_event" VALUES(2,1,'confirmed','site','','2026-10-13 02:09:00.000000');
INSERT INTO "booking_event" VALUES(3,2,'created','customer','','2026-10-14 07:30:00.000000');
INSERT INTO "booking_event" VALUES(4,2,'confirmed','site','','2026-10-14 07:30:00.000000');
INSERT INTO "booking_event" VALUES(5,3,'created','customer','','2026-10-14 10:13:00.000000');
INSERT INTO "booking_event" VALUES(6,3,'confirmed','site','','2026-10-14 10:13:00.000000');
INSERT INTO "booking_event" VALUES(7,4,'created','customer','','2026-10-15 04:57:00.000000');
INSERT INTO "booking_event" VALUES(8,4,'confirmed','site','','2026-10-15 04:57:00.000000');
INSERT INTO "booking_event" VALUES(9,5,'created','customer','','2026-10-18 07:27:00.000000');
INSERT INTO "booking_event" VALUES(10,5,'confirmed','site','','2026-10-18 07:27:00.000000');
INSERT INTO "booking_event" VALUES(11,6,'created','customer','','2026-10-18 08:29:00.000000');
INSERT INTO "booking_event" VALUES(12,6,'confirmed','site','','2026-10-18 08:29:00.000000');
INSERT INTO "booking_event" VALUES(13,7,'created','customer','','2026-10-18 11:03:00.000000');
INSERT INTO "booking_event" VALUES(14,7,'confirmed','site','','2026-10-18 11:03:00.000000');
INSERT INTO "booking_event" VALUES(15,8,'created','customer','','2026-10-19 02:43:00.000000');
INSERT INTO "booking_event" VALUES(16,8,'confirmed','site','','2026-10-19 02:43:00.000000');
INSERT INTO "booking_event" VALUES(17,9,'created','bonjour@salon-colombe.example','','2026-10-19 02:45:00.000000');
INSERT INTO "booking_event" VALUES(18,9,'confirmed','site','','2026-10-19 02:45:00.000000');
INSERT INTO "booking_event" VALUES(19,10,'created','customer','','2026-10-19 09:56:00.000000');
INSERT INTO "booking_event" VALUES(20,10,'confirmed','site','','2026-10-19 09:56:00.000000');
INSERT INTO "booking_event" VALUES(21,11,'created','customer','','2026-10-19 11:31:00.000000');
INSERT INTO "booking_event" VALUES(22,11,'confirmed','site','','2026-10-19 11:31:00.000000');
INSERT INTO "booking_event" VALUES(23,12,'created','customer','','2026-10-21 12:28:00.000000');
INSERT INTO "booking_event" VALUES(24,12,'confirmed','site','','2026-10-21 12:28:00.000000');
INSERT INTO "booking_event" VALUES(25,13,'created','bonjour@salon-colombe.example','','2026-10-22 02:37:00.000000');
INSERT INTO "booking_event" VALUES(26,13,'confirmed','site','','2026-10-22 02:37:00.000000');
INSERT INTO "booking_event" VALUES(27,14,'created','bonjour@salon-colombe.example','','2026-10-23 08:04:00.000000');
INSERT INTO "booking_event" VALUES(28,14,'confirmed','site','','2026-10-23 08:04:00.000000');
INSERT INTO "booking_event" VALUES(29,15,'created','bonjour@salon-colombe.example','','2026-10-24 06:33:00.000000');
INSERT INTO "booking_event" VALUES(30,15,'confirmed','site','','2026-10-24 06:33:00.000000');
INSERT INTO "booking_event" VALUES(31,16,'created','customer','','2026-10-24 07:35:00.000000');
INSERT INTO "booking_event" VALUES(32,16,'confirmed','site','','2026-10-24 07:35:00.000000');
INSERT INTO "booking_event" VALUES(33,17,'created','bonjour@salon-colombe.example','','2026-10-25 05:54:00.000000');
INSERT INTO "booking_event" VALUES(34,17,'confirmed','site','','2026-10-25 05:54:00.000000');
INSERT INTO "booking_event" VALUES(35,18,'created','customer','','2026-10-25 12:18:00.000000');
INSERT INTO "booking_event" VALUES(36,18,'confirmed','site','','2026-10-25 12:18:00.000000');
INSERT INTO "booking_event" VALUES(37,19,'created','customer','','2026-10-25 15:00:00.000000');
INSERT INTO "booking_event" VALUES(38,19,'confirmed','site','','2026-10-25 15:00:00.000000');
INSERT INTO "booking_event" VALUES(39,20,'created','customer','','2026-10-25 17:00:00.000000');
INSERT INTO "booking_event" VALUES(40,20,'confirmed','site','','2026-10-25 17:00:00.000000');
INSERT INTO "booking_event" VALUES(41,21,'created','customer','','2026-10-26 05:16:00.000000');
INSERT INTO "booking_event" VALUES(42,21,'confirmed','site','','2026-10-26 05:16:00.000000');
INSERT INTO "booking_event" VALUES(43,22,'created','customer','','2026-10-26 11:17:00.000000');
INSERT INTO "booking_event" VALUES(44,22,'confirmed','site','','2026-10-26 11:17:00.000000');
INSERT INTO "booking_event" VALUES(45,23,'created','customer','','2026-10-26 11:47:00.000000');
INSERT INTO "booking_event" VALUES(46,23,'confirmed','site','','2026-10-26 11:47:00.000000');
INSERT INTO "booking_event" VALUES(47,24,'created','customer','','2026-10-26 16:26:00.000000');
INSERT INTO "booking_event" VALUES(48,24,'confirmed','site','','2026-10-26 16:26:00.000000');
INSERT INTO "booking_event" VALUES(49,25,'created','bonjour@salon-colombe.example','','2026-10-26 23:39:00.000000');
INSERT INTO "booking_event" VALUES(50,25,'confirmed','site','','2026-10-26 23:39:00.000000');
INSERT INTO "booking_event" VALUES(51,26,'created','bonjour@salon-colombe.example','','2026-10-27 00:48:00.000000');
INSERT INTO "booking_event" VALUES(52,26,'confirmed','site','','2026-10-27 00:48:00.000000');
INSERT INTO "booking_event" VALUES(53,27,'created','customer','','2026-10-27 02:41:00.000000');
INSERT INTO "booking_event" VALUES(54,27,'confirmed','site','','2026-10-27 02:41:00.000000');
INSERT INTO "booking_event" VALUES(55,28,'created','customer','','2026-10-27 05:48:00.000000');
INSERT INTO "booking_event" VALUES(56,28,'confirmed','site','','2026-10-27 05:48:00.000000');
INSERT INTO "booking_event" VALUES(57,29,'created','customer','','2026-10-27 08:24:00.000000');
INSERT INTO "booking_event" VALUES(58,29,'confirmed','site','','2026-10-27 08:24:00.000000');
INSERT INTO "booking_event" VALUES(59,30,'created','customer','','2026-10-27 17:00:00.000000');
INSERT INTO "booking_event" VALUES(60,30,'confirmed','site','','2026-10-27 17:00:00.000000');
INSERT INTO "booking_event" VALUES(61,31,'created','bonjour@salon-colombe.example','','2026-10-27 22:57:00.000000');
INSERT INTO "booking_event" VALUES(62,31,'confirmed','site','','2026-10-27 22:57:00.000000');
INSERT INTO "booking_event" VALUES(63,32,'created','customer','','2026-10-28 05:38:00.000000');
INSERT INTO "booking_event" VALUES(64,32,'confirmed','site','','2026-10-28 05:38:00.000000');
INSERT INTO "booking_event" VALUES(65,33,'created','customer','','2026-10-28 05:56:00.000000');
INSERT INTO "booking_event" VALUES(66,33,'confirmed','site','','2026-10-28 05:56:00.000000');
INSERT INTO "booking_event" VALUES(67,34,'created','bonjour@salon-colombe.example','','2026-10-28 06:25:00.000000');
INSERT INTO "booking_event" VALUES(68,34,'confirmed','site','','2026-10-28 06:25:00.000000');
INSERT INTO "booking_event" VALUES(69,35,'created','customer','','2026-10-28 07:47:00.000000');
INSERT INTO "booking_event" VALUES(70,35,'confirmed','site','','2026-10-28 07:47:00.000000');
INSERT INTO "booking_event" VALUES(71,36,'created','customer','','2026-10-28 16:00:00.000000');
INSERT INTO "booking_event" VALUES(72,36,'confirmed','site','','2026-10-28 16:00:00.000000');
INSERT INTO "booking_event" VALUES(73,37,'created','customer','','2026-10-28 16:00:00.000000');
INSERT INTO "booking_event" VALUES(74,37,'confirmed','site','','2026-10-28 16:00:00.000000');
INSERT INTO "booking_event" VALUES(75,38,'created','bonjour@salon-colombe.example','','2026-10-30 10:28:00.000000');
INSERT INTO "booking_event" VALUES(76,38,'confirmed','site','','2026-10-30 10:28:00.000000');
INSERT INTO "booking_event" VALUES(77,39,'created','customer','','2026-10-30 15:00:00.000000');
INSERT INTO "booking_event" VALUES(78,39,'confirmed','site','','2026-10-30 15:00:00.000000');
INSERT INTO "booking_event" VALUES(79,40,'created','bonjour@salon-colombe.example','','2026-10-31 05:06:00.000000');
INSERT INTO "booking_event" VALUES(80,40,'confirmed','site','','2026-10-31 05:06:00.000000');
INSERT INTO "booking_event" VALUES(81,41,'created','customer','','2026-11-01 03:24:00.000000');
INSERT INTO "booking_event" VALUES(82,41,'confirmed','site','','2026-11-01 03:24:00.000000');
INSERT INTO "booking_event" VALUES(83,42,'created','customer','','2026-11-01 05:34:00.000000');
INSERT INTO "booking_event" VALUES(84,42,'confirmed','site','','2026-11-01 05:34:00.000000');
INSERT INTO "booking_event" VALUES(85,43,'created','bonjour@salon-colombe.example','','2026-11-01 08:01:00.000000');
INSERT INTO "booking_event" VALUES(86,43,'confirmed','site','','2026-11-01 08:01:00.000000');
INSERT INTO "booking_event" VALUES(87,44,'created','customer','','2026-11-01 08:01:00.000000');
INSERT INTO "booking_event" VALUES(88,44,'confirmed','site','','2026-11-01 08:01:00.000000');
INSERT INTO "booking_event" VALUES(89,45,'created','bonjour@salon-colombe.example','','2026-11-01 08:19:00.000000');
INSERT INTO "booking_event" VALUES(90,45,'confirmed','site','','2026-11-01 08:19:00.000000');
INSERT INTO "booking_event" VALUES(91,46,'created','bonjour@salon-colombe.example','','2026-11-01 08:36:00.000000');
INSERT INTO "booking_event" VALUES(92,46,'confirmed','site','','2026-11-01 08:36:00.000000');
INSERT INTO "booking_event" VALUES(93,47,'created','bonjour@salon-colombe.example','','2026-11-01 12:25:00.000000');
INSERT INTO "booking_event" VALUES(94,47,'confirmed','site','','2026-11-01 12:25:00.000000');
INSERT INTO "booking_event" VALUES(95,48,'created','customer','','2026-11-02 06:16:00.000000');
INSERT INTO "booking_event" VALUES(96,48,'confirmed','site','','2026-11-02 06:16:00.000000');
INSERT INTO "booking_event" VALUES(97,49,'created','bonjour@salon-colombe.example','','2026-11-02 06:53:00.000000');
INSERT INTO "booking_event" VALUES(98,49,'confirmed','site','','2026-11-02 06:53:00.000000');
INSERT INTO "booking_event" VALUES(99,50,'created','customer','','2026-11-02 09:34:00.000000');
INSERT INTO "booking_event" VALUES(100,50,'confirmed','site','','2026-11-02 09:34:00.000000');
INSERT INTO "booking_event" VALUES(101,51,'created','customer','','2026-11-02 15:36:00.000000');
INSERT INTO "booking_event" VALUES(102,51,'confirmed','site','','2026-11-02 15:36:00.000000');
INSERT INTO "booking_event" VALUES(103,52,'created','bonjour@salon-colombe.example','','2026-11-03 05:28:00.000000');
INSERT INTO "booking_event" VALUES(104,52,'confirmed','site','','2026-11-03 05:28:00.000000');
INSERT INTO "booking_event" VALUES(105,53,'created','customer','','2026-11-03 15:00:00.000000');
INSERT INTO "booking_event" VALUES(106,53,'confirmed','site','','2026-11-03 15:00:00.000000');
INSERT INTO "booking_event" VALUES(107,54,'created','customer','','2026-11-03 17:00:00.000000');
INSERT INTO "booking_event" VALUES(108,54,'confirmed','site','','2026-11-03 17:00:00.000000');
INSERT INTO "booking_event" VALUES(109,55,'created','customer','','2026-11-04 01:37:00.000000');
INSERT INTO "booking_event" VALUES(110,55,'confirmed','site','','2026-11-04 01:37:00.000000');
INSERT INTO "booking_event" VALUES(111,56,'created','customer','','2026-11-04 04:07:00.000000');
INSERT INTO "booking_event" VALUES(112,56,'confirmed','site','','2026-11-04 04:07:00.000000');
INSERT INTO "booking_event" VALUES(113,57,'created','bonjour@salon-colombe.example','','2026-11-04 06:27:00.000000');
INSERT INTO "booking_event" VALUES(114,57,'confirmed','site','','2026-11-04 06:27:00.000000');
INSERT INTO "booking_event" VALUES(115,58,'created','customer','','2026-11-04 07:21:00.000000');
INSERT INTO "booking_event" VALUES(116,58,'confirmed','site','','2026-11-04 07:21:00.000000');
INSERT INTO "booking_event" VALUES(117,59,'created','customer','','2026-11-04 07:33:00.000000');
INSERT INTO "booking_event" VALUES(118,59,'confirmed','site','','2026-11-04 07:33:00.000000');
INSERT INTO "booking_event" VALUES(119,60,'created','bonjour@salon-colombe.example','','2026-11-04 10:02:00.000000');
INSERT INTO "booking_event" VALUES(120,60,'confirmed','site','','2026-11-04 10:02:00.000000');
INSERT INTO "booking_event" VALUES(121,61,'created','customer','','2026-11-05 09:46:00.000000');
INSERT INTO "booking_event" VALUES(122,61,'confirmed','site','','2026-11-05 09:46:00.000000');
INSERT INTO "booking_event" VALUES(123,62,'created','customer','','2026-11-06 04:46:00.000000');
INSERT INTO "booking_event" VALUES(124,62,'confirmed','site','','2026-11-06 04:46:00.000000');
INSERT INTO "booking_event" VALUES(125,63,'created','customer','','2026-11-06 06:03:00.000000');
INSERT INTO "booking_event" VALUES(126,63,'confirmed','site','','2026-11-06 06:03:00.000000');
INSERT INTO "booking_event" VALUES(127,64,'created','customer','','2026-11-06 06:20:00.000000');
INSERT INTO "booking_event" VALUES(128,64,'confirmed','site','','2026-11-06 06:20:00.000000');
INSERT INTO "booking_event" VALUES(129,65,'created','customer','','2026-11-06 07:13:00.000000');
INSERT INTO "booking_event" VALUES(130,65,'confirmed','site','','2026-11-06 07:13:00.000000');
INSERT INTO "booking_event" VALUES(131,66,'created','bonjour@salon-colombe.example','','2026-11-06 08:30:00.000000');
INSERT INTO "booking_event" VALUES(132,66,'confirmed','site','','2026-11-06 08:30:00.000000');
INSERT INTO "booking_event" VALUES(133,67,'created','bonjour@salon-colombe.example','','2026-11-07 04:49:00.000000');
INSERT INTO "booking_event" VALUES(134,67,'confirmed','site','','2026-11-07 04:49:00.000000');
INSERT INTO "booking_event" VALUES(135,68,'created','bonjour@salon-colombe.example','','2026-11-07 07:11:00.000000');
INSERT INTO "booking_event" VALUES(136,68,'confirmed','site','','2026-11-07 07:11:00.000000');
INSERT INTO "booking_event" VALUES(137,69,'created','bonjour@salon-colombe.example','','2026-11-07 12:06:00.000000');
INSERT INTO "booking_event" VALUES(138,69,'confirmed','site','','2026-11-07 12:06:00.000000');
INSERT INTO "booking_event" VALUES(139,70,'created','customer','','2026-11-07 13:42:00.000000');
INSERT INTO "booking_event" VALUES(140,70,'confirmed','site','','2026-11-07 13:42:00.000000');
INSERT INTO "booking_event" VALUES(141,71,'created','customer','','2026-11-07 16:00:00.000000');
INSERT INTO "booking_event" VALUES(142,71,'confirmed','site','','2026-11-07 16:00:00.000000');
INSERT INTO "booking_event" VALUES(143,72,'created','customer','','2026-11-08 00:06:00.000000');
INSERT INTO "booking_event" VALUES(144,72,'confirmed','site','','2026-11-08 00:06:00.000000');
INSERT INTO "booking_event" VALUES(145,73,'created','customer','','2026-11-08 05:20:00.000000');
INSERT INTO "booking_event" VALUES(146,73,'confirmed','site','','2026-11-08 05:20:00.000000');
INSERT INTO "booking_event" VALUES(147,74,'created','bonjour@salon-colombe.example','','2026-11-08 07:34:00.000000');
INSERT INTO "booking_event" VALUES(148,74,'confirmed','site','','2026-11-08 07:34:00.000000');
INSERT INTO "booking_event" VALUES(149,75,'created','bonjour@salon-colombe.example','','2026-11-08 08:16:00.000000');
INSERT INTO "booking_event" VALUES(150,75,'confirmed','site','','2026-11-08 08:16:00.000000');
INSERT INTO "booking_event" VALUES(151,76,'created','customer','','2026-11-08 12:06:00.000000');
INSERT INTO "booking_event" VALUES(152,76,'confirmed','site','','2026-11-08 12:06:00.000000');
INSERT INTO "booking_event" VALUES(153,77,'created','customer','','2026-11-08 13:16:00.000000');
INSERT INTO "booking_event" VALUES(154,77,'confirmed','site','','2026-11-08 13:16:00.000000');
INSERT INTO "booking_event" VALUES(155,78,'created','customer','','2026-11-09 00:52:00.000000');
INSERT INTO "booking_event" VALUES(156,78,'confirmed','site','','2026-11-09 00:52:00.000000');
INSERT INTO "booking_event" VALUES(157,79,'created','customer','','2026-11-09 05:55:00.000000');
INSERT INTO "booking_event" VALUES(158,79,'confirmed','site','','2026-11-09 05:55:00.000000');
INSERT INTO "booking_event" VALUES(159,80,'created','customer','','2026-11-09 09:22:00.000000');
INSERT INTO "booking_event" VALUES(160,80,'confirmed','site','','2026-11-09 09:22:00.000000');
INSERT INTO "booking_event" VALUES(161,81,'created','customer','','2026-11-09 09:42:00.000000');
INSERT INTO "booking_event" VALUES(162,81,'confirmed','site','','2026-11-09 09:42:00.000000');
INSERT INTO "booking_event" VALUES(163,82,'created','bonjour@salon-colombe.example','','2026-11-09 14:34:00.000000');
INSERT INTO "booking_event" VALUES(164,82,'confirmed','site','','2026-11-09 14:34:00.000000');
INSERT INTO "booking_event" VALUES(165,83,'created','customer','','2026-11-09 16:00:00.000000');
INSERT INTO "booking_event" VALUES(166,83,'confirmed','site','','2026-11-09 16:00:00.000000');
INSERT INTO "booking_event" VALUES(167,84,'created','customer','','2026-11-09 17:00:00.000000');
INSERT INTO "booking_event" VALUES(168,84,'confirmed','site','','2026-11-09 17:00:00.000000');
INSERT INTO "booking_event" VALUES(169,85,'created','bonjour@salon-colombe.example','','2026-11-10 01:12:00.000000');
INSERT INTO "booking_event" VALUES(170,85,'confirmed','site','','2026-11-10 01:12:00.000000');
INSERT INTO "booking_event" VALUES(171,86,'created','customer','','2026-11-10 03:34:00.000000');
INSERT INTO "booking_event" VALUES(172,86,'confirmed','site','','2026-11-10 03:34:00.000000');
INSERT INTO "booking_event" VALUES(173,87,'created','customer','','2026-11-10 04:03:00.000000');
INSERT INTO "booking_event" VALUES(174,87,'confirmed','site','','2026-11-10 04:03:00.000000');
INSERT INTO "booking_event" VALUES(175,88,'created','customer','','2026-11-10 05:41:00.000000');
INSERT INTO "booking_event" VALUES(176,88,'confirmed','site','','2026-11-10 05:41:00.000000');
INSERT INTO "booking_event" VALUES(177,89,'created','customer','','2026-11-10 07:30:00.000000');
INSERT INTO "booking_event" VALUES(178,89,'confirmed','site','','2026-11-10 07:30:00.000000');
INSERT INTO "booking_event" VALUES(179,90,'created','bonjour@salon-colombe.example','','2026-11-10 09:47:00.000000');
INSERT INTO "booking_event" VALUES(180,90,'confirmed','site','','2026-11-10 09:47:00.000000');
INSERT INTO "booking_event" VALUES(181,91,'created','bonjour@salon-colombe.example','','2026-11-10 12:06:00.000000');
INSERT INTO "booking_event" VALUES(182,91,'confirmed','site','','2026-11-10 12:06:00.000000');
INSERT INTO "booking_event" VALUES(183,92,'created','customer','','2026-11-10 16:58:00.000000');
INSERT INTO "booking_event" VALUES(184,92,'confirmed','site','','2026-11-10 16:58:00.000000');
INSERT INTO "booking_event" VALUES(185,93,'created','customer','','2026-11-11 02:13:00.000000');
INSERT INTO "booking_event" VALUES(186,93,'confirmed','site','','2026-11-11 02:13:00.000000');
INSERT INTO "booking_event" VALUES(187,94,'created','customer','','2026-11-11 03:50:00.000000');
INSERT INTO "booking_event" VALUES(188,94,'confirmed','site','','2026-11-11 03:50:00.000000');
INSERT INTO "booking_event" VALUES(189,95,'created','bonjour@salon-colombe.example','','2026-11-11 04:37:00.000000');
INSERT INTO "booking_event" VALUES(190,95,'confirmed','site','','2026-11-11 04:37:00.000000');
INSERT INTO "booking_event" VALUES(191,96,'created','customer','','2026-11-11 05:52:00.000000');
INSERT INTO "booking_event" VALUES(192,96,'confirmed','site','','2026-11-11 05:52:00.000000');
INSERT INTO "booking_event" VALUES(193,97,'created','customer','','2026-11-11 07:55:00.000000');
INSERT INTO "booking_event" VALUES(194,97,'confirmed','site','','2026-11-11 07:55:00.000000');
INSERT INTO "booking_event" VALUES(195,98,'created','customer','','2026-11-11 08:17:00.000000');
INSERT INTO "booking_event" VALUES(196,98,'confirmed','site','','2026-11-11 08:17:00.000000');
INSERT INTO "booking_event" VALUES(197,99,'created','bonjour@salon-colombe.example','','2026-11-11 08:39:00.000000');
INSERT INTO "booking_event" VALUES(198,99,'confirmed','site','','2026-11-11 08:39:00.000000');
INSERT INTO "booking_event" VALUES(199,100,'created','customer','','2026-11-11 09:05:00.000000');
INSERT INTO "booking_event" VALUES(200,100,'confirmed','site','','2026-11-11 09:05:00.000000');
INSERT INTO "booking_event" VALUES(201,101,'created','bonjour@salon-colombe.example','','2026-11-11 11:06:00.000000');
INSERT INTO "booking_event" VALUES(202,101,'confirmed','site','','2026-11-11 11:06:00.000000');
INSERT INTO "booking_event" VALUES(203,102,'created','customer','','2026-11-11 12:16:00.000000');
INSERT INTO "booking_event" VALUES(204,102,'confirmed','site','','2026-11-11 12:16:00.000000');
INSERT INTO "booking_event" VALUES(205,103,'created','customer','','2026-11-11 12:43:00.000000');
INSERT INTO "booking_event" VALUES(206,103,'confirmed','site','','2026-11-11 12:43:00.000000');
INSERT INTO "booking_event" VALUES(207,104,'created','bonjour@salon-colombe.example','','2026-11-11 13:27:00.000000');
INSERT INTO "booking_event" VALUES(208,104,'confirmed','site','','2026-11-11 13:27:00.000000');
INSERT INTO "booking_event" VALUES(209,105,'created','customer','','2026-11-11 13:30:00.000000');
INSERT INTO "booking_event" VALUES(210,105,'confirmed','site','','2026-11-11 13:30:00.000000');
INSERT INTO "booking_event" VALUES(211,106,'created','customer','','2026-11-11 15:00:00.000000');
INSERT INTO "booking_event" VALUES(212,106,'confirmed','site','','2026-11-11 15:00:00.000000');
INSERT INTO "booking_event" VALUES(213,107,'created','customer','','2026-11-12 03:22:00.000000');
INSERT INTO "booking_event" VALUES(214,107,'confirmed','site','','2026-11-12 03:22:00.000000');
INSERT INTO "booking_event" VALUES(215,108,'created','bonjour@salon-colombe.example','','2026-11-12 06:28:00.000000');
INSERT INTO "booking_event" VALUES(216,108,'confirmed','site','','2026-11-12 06:28:00.000000');
INSERT INTO "booking_event" VALUES(217,109,'created','bonjour@salon-colombe.example','','2026-11-12 12:49:00.000000');
INSERT INTO "booking_event" VALUES(218,109,'confirmed','site','','2026-11-12 12:49:00.000000');
INSERT INTO "booking_event" VALUES(219,110,'created','customer','','2026-11-13 01:51:00.000000');
INSERT INTO "booking_event" VALUES(220,110,'confirmed','site','','2026-11-13 01:51:00.000000');
INSERT INTO "booking_event" VALUES(221,111,'created','customer','','2026-11-13 02:14:00.000000');
INSERT INTO "booking_event" VALUES(222,111,'confirmed','site','','2026-11-13 02:14:00.000000');
INSERT INTO "booking_event" VALUES(223,112,'created','bonjour@salon-colombe.example','','2026-11-13 04:54:00.000000');
INSERT INTO "booking_event" VALUES(224,112,'confirmed','site','','2026-11-13 04:54:00.000000');
INSERT INTO "booking_event" VALUES(225,113,'created','customer','','2026-11-13 05:56:00.000000');
INSERT INTO "booking_event" VALUES(226,113,'confirmed','site','','2026-11-13 05:56:00.000000');
INSERT INTO "booking_event" VALUES(227,114,'created','customer','','2026-11-13 06:23:00.000000');
INSERT INTO "booking_event" VALUES(228,114,'confirmed','site','','2026-11-13 06:23:00.000000');
INSERT INTO "booking_event" VALUES(229,115,'created','customer','','2026-11-13 10:14:00.000000');
INSERT INTO "booking_event" VALUES(230,115,'confirmed','site','','2026-11-13 10:14:00.000000');
INSERT INTO "booking_event" VALUES(231,116,'created','customer','','2026-11-13 23:31:00.000000');
INSERT INTO "booking_event" VALUES(232,116,'confirmed','site','','2026-11-13 23:31:00.000000');
INSERT INTO "booking_event" VALUES(233,117,'created','bonjour@salon-colombe.example','','2026-11-14 03:31:00.000000');
INSERT INTO "booking_event" VALUES(234,117,'confirmed','site','','2026-11-14 03:31:00.000000');
INSERT INTO "booking_event" VALUES(235,118,'created','customer','','2026-11-14 05:03:00.000000');
INSERT INTO "booking_event" VALUES(236,118,'confirmed','site','','2026-11-14 05:03:00.000000');
INSERT INTO "booking_event" VALUES(237,119,'created','customer','','2026-11-14 05:50:00.000000');
INSERT INTO "booking_event" VALUES(238,119,'confirmed','site','','2026-11-14 05:50:00.000000');
INSERT INTO "booking_event" VALUES(239,120,'created','customer','','2026-11-14 07:38:00.000000');
INSERT INTO "booking_event" VALUES(240,120,'confirmed','site','','2026-11-14 07:38:00.000000');
INSERT INTO "booking_event" VALUES(241,121,'created','customer','','2026-11-14 10:11:00.000000');
INSERT INTO "booking_event" VALUES(242,121,'confirmed','site','','2026-11-14 10:11:00.000000');
INSERT INTO "booking_event" VALUES(243,122,'created','customer','','2026-11-14 10:44:00.000000');
INSERT INTO "booking_event" VALUES(244,122,'confirmed','site','','2026-11-14 10:44:00.000000');
INSERT INTO "booking_event" VALUES(245,123,'created','bonjour@salon-colombe.example','','2026-11-14 12:28:00.000000');
INSERT INTO "booking_event" VALUES(246,123,'confirmed','site','','2026-11-14 12:28:00.000000');
INSERT INTO "booking_event" VALUES(247,124,'created','customer','','2026-11-14 15:04:00.000000');
INSERT INTO "booking_event" VALUES(248,124,'confirmed','site','','2026-11-14 15:04:00.000000');
INSERT INTO "booking_event" VALUES(249,125,'created','customer','','2026-11-15 00:04:00.000000');
INSERT INTO "booking_event" VALUES(250,125,'confirmed','site','','2026-11-15 00:04:00.000000');
INSERT INTO "booking_event" VALUES(251,126,'created','bonjour@salon-colombe.example','','2026-11-15 01:54:00.000000');
INSERT INTO "booking_event" VALUES(252,126,'confirmed','site','','2026-11-15 01:54:00.000000');
INSERT INTO "booking_event" VALUES(253,127,'created','bonjour@salon-colombe.example','','2026-11-15 04:01:00.000000');
INSERT INTO "booking_event" VALUES(254,127,'confirmed','site','','2026-11-15 04:01:00.000000');
INSERT INTO "booking_event" VALUES(255,128,'created','customer','','2026-11-15 04:17:00.000000');
INSERT INTO "booking_event" VALUES(256,128,'confirmed','site','','2026-11-15 04:17:00.000000');
INSERT INTO "booking_event" VALUES(257,129,'created','bonjour@salon-colombe.example','','2026-11-15 04:49:00.000000');
INSERT INTO "booking_event" VALUES(258,129,'confirmed','site','','2026-11-15 04:49:00.000000');
INSERT INTO "booking_event" VALUES(259,130,'created','bonjour@salon-colombe.example','','2026-11-15 04:58:00.000000');
INSERT INTO "booking_event" VALUES(260,130,'confirmed','site','','2026-11-15 04:58:00.000000');
INSERT INTO "booking_event" VALUES(261,131,'created','customer','','2026-11-15 05:12:00.000000');
INSERT INTO "booking_event" VALUES(262,131,'confirmed','site','','2026-11-15 05:12:00.000000');
INSERT INTO "booking_event" VALUES(263,132,'created','customer','','2026-11-15 07:00:00.000000');
INSERT INTO "booking_event" VALUES(264,132,'confirmed','site','','2026-11-15 07:00:00.000000');
INSERT INTO "booking_event" VALUES(265,133,'created','bonjour@salon-colombe.example','','2026-11-15 08:56:00.000000');
INSERT INTO "booking_event" VALUES(266,133,'confirmed','site','','2026-11-15 08:56:00.000000');
INSERT INTO "booking_event" VALUES(267,134,'created','bonjour@salon-colombe.example','','2026-11-15 10:56:00.000000');
INSERT INTO "booking_event" VALUES(268,134,'confirmed','site','','2026-11-15 10:56:00.000000');
INSERT INTO "booking_event" VALUES(269,135,'created','customer','','2026-11-15 11:16:00.000000');
INSERT INTO "booking_event" VALUES(270,135,'confirmed','site','','2026-11-15 11:16:00.000000');
INSERT INTO "booking_event" VALUES(271,136,'created','bonjour@salon-colombe.example','','2026-11-15 12:21:00.000000');
INSERT INTO "booking_event" VALUES(272,136,'confirmed','site','','2026-11-15 12:21:00.000000');
INSERT INTO "booking_event" VALUES(273,137,'created','bonjour@salon-colombe.example','','2026-11-15 14:15:00.000000');
INSERT INTO "booking_event" VALUES(274,137,'confirmed','site','','2026-11-15 14:15:00.000000');
INSERT INTO "booking_event" VALUES(275,138,'created','customer','','2026-11-15 14:47:00.000000');
INSERT INTO "booking_event" VALUES(276,138,'confirmed','site','','2026-11-15 14:47:00.000000');
INSERT INTO "booking_event" VALUES(277,139,'created','customer','','2026-11-15 15:08:00.000000');
INSERT INTO "booking_event" VALUES(278,139,'confirmed','site','','2026-11-15 15:08:00.000000');
INSERT INTO "booking_event" VALUES(279,140,'created','customer','','2026-11-15 16:05:00.000000');
INSERT INTO "booking_event" VALUES(280,140,'confirmed','site','','2026-11-15 16:05:00.000000');
INSERT INTO "booking_event" VALUES(281,141,'created','customer','','2026-11-15 22:11:00.000000');
INSERT INTO "booking_event" VALUES(282,141,'confirmed','site','','2026-11-15 22:11:00.000000');
INSERT INTO "booking_event" VALUES(283,142,'created','customer','','2026-11-16 01:00:00.000000');
INSERT INTO "booking_event" VALUES(284,142,'confirmed','site','','2026-11-16 01:00:00.000000');
INSERT INTO "booking_event" VALUES(285,143,'created','customer','','2026-11-16 01:57:00.000000');
INSERT INTO "booking_event" VALUES(286,143,'confirmed','site','','2026-11-16 01:57:00.000000');
INSERT INTO "booking_event" VALUES(287,144,'created','bonjour@salon-colombe.example','','2026-11-16 03:42:00.000000');
INSERT INTO "booking_event" VALUES(288,144,'confirmed','site','','2026-11-16 03:42:00.000000');
INSERT INTO "booking_event" VALUES(289,145,'created','customer','','2026-11-16 07:24:00.000000');
INSERT INTO "booking_event" VALUES(290,145,'confirmed','site','','2026-11-16 07:24:00.000000');
INSERT INTO "booking_event" VALUES(291,146,'created','bonjour@salon-colombe.example','','2026-11-16 07:53:00.000000');
INSERT INTO "booking_event" VALUES(292,146,'confirmed','site','','2026-11-16 07:53:00.000000');
INSERT INTO "booking_event" VALUES(293,147,'created','customer','','2026-11-16 08:03:00.000000');
INSERT INTO "booking_event" VALUES(294,147,'confirmed','site','','2026-11-16 08:03:00.000000');
INSERT INTO "booking_event" VALUES(295,148,'created','customer','','2026-11-16 08:13:00.000000');
INSERT INTO "booking_event" VALUES(296,148,'confirmed','site','','2026-11-16 08:13:00.000000');
INSERT INTO "booking_event" VALUES(297,149,'created','customer','','2026-11-16 08:25:00.000000');
INSERT INTO "booking_event" VALUES(298,149,'confirmed','site','','2026-11-16 08:25:00.000000');
INSERT INTO "booking_event" VALUES(299,150,'created','customer','','2026-11-16 08:45:00.000000');
INSERT INTO "booking_event" VALUES(300,150,'confirmed','site','','2026-11-16 08:45:00.000000');
INSERT INTO "booking_event" VALUES(301,151,'created','bonjour@salon-colombe.example','','2026-11-16 09:46:00.000000');
INSERT INTO "booking_event" VALUES(302,151,'confirmed','site','','2026-11-16 09:46:00.000000');
INSERT INTO "booking_event" VALUES(303,152,'created','customer','','2026-11-16 09:58:00.000000');
INSERT INTO "booking_event" VALUES(304,152,'confirmed','site','','2026-11-16 09:58:00.000000');
INSERT INTO "booking_event" VALUES(305,153,'created','customer','','2026-11-16 10:08:00.000000');
INSERT INTO "booking_event" VALUES(306,153,'confirmed','site','','2026-11-16 10:08:00.000000');
INSERT INTO "booking_event" VALUES(307,154,'created','bonjour@salon-colombe.example','','2026-11-16 10:16:00.000000');
INSERT INTO "booking_event" VALUES(308,154,'confirmed','site','','2026-11-16 10:16:00.000000');
INSERT INTO "booking_event" VALUES(309,155,'created','bonjour@salon-colombe.example','','2026-11-16 11:00:00.000000');
INSERT INTO "booking_event" VALUES(310,155,'confirmed','site','','2026-11-16 11:00:00.000000');
INSERT INTO "booking_event" VALUES(311,156,'created','bonjour@salon-colombe.example','','2026-11-16 12:07:00.000000');
INSERT INTO "booking_event" VALUES(312,156,'confirmed','site','','2026-11-16 12:07:00.000000');
INSERT INTO "booking_event" VALUES(313,157,'created','customer','','2026-11-16 23:13:00.000000');
INSERT INTO "booking_event" VALUES(314,157,'paid','site','30,00 €','2026-11-16 23:16:00.000000');
INSERT INTO "booking_event" VALUES(315,157,'confirmed','site','','2026-11-16 23:16:00.000000');
INSERT INTO "booking_event" VALUES(316,158,'created','customer','','2026-11-17 01:39:00.000000');
INSERT INTO "booking_event" VALUES(317,158,'confirmed','site','','2026-11-17 01:39:00.000000');
INSERT INTO "booking_event" VALUES(318,159,'created','customer','','2026-11-17 03:37:00.000000');
INSERT INTO "booking_event" VALUES(319,159,'confirmed','site','','2026-11-17 03:37:00.000000');
INSERT INTO "booking_event" VALUES(320,160,'created','bonjour@salon-colombe.example','','2026-11-17 04:03:00.000000');
INSERT INTO "booking_event" VALUES(321,160,'confirmed','site','','2026-11-17 04:03:00.000000');
INSERT INTO "booking_event" VALUES(322,161,'created','customer','','2026-11-17 04:49:00.000000');
INSERT INTO "booking_event" VALUES(323,161,'confirmed','site','','2026-11-17 04:49:00.000000');
INSERT INTO "booking_event" VALUES(324,162,'created','bonjour@salon-colombe.example','','2026-11-17 06:02:00.000000');
INSERT INTO "booking_event" VALUES(325,162,'confirmed','site','','2026-11-17 06:02:00.000000');
INSERT INTO "booking_event" VALUES(326,163,'created','bonjour@salon-colombe.example','','2026-11-17 09:04:00.000000');
INSERT INTO "booking_event" VALUES(327,163,'confirmed','site','','2026-11-17 09:04:00.000000');
INSERT INTO "booking_event" VALUES(328,164,'created','bonjour@salon-colombe.example','','2026-11-17 09:10:00.000000');
INSERT INTO "booking_event" VALUES(329,164,'confirmed','site','','2026-11-17 09:10:00.000000');
INSERT INTO "booking_event" VALUES(330,165,'created','customer','','2026-11-17 10:45:00.000000');
INSERT INTO "booking_event" VALUES(331,165,'confirmed','site','','2026-11-17 10:45:00.000000');
INSERT INTO "booking_event" VALUES(332,166,'created','bonjour@salon-colombe.example','','2026-11-17 10:57:00.000000');
INSERT INTO "booking_event" VALUES(333,166,'confirmed','site','','2026-11-17 10:57:00.000000');
INSERT INTO "booking_event" VALUES(334,167,'created','bonjour@salon-colombe.example','','2026-11-17 11:37:00.000000');
INSERT INTO "booking_event" VALUES(335,167,'confirmed','site','','2026-11-17 11:37:00.000000');
INSERT INTO "booking_event" VALUES(336,168,'created','customer','','2026-11-17 11:45:00.000000');
INSERT INTO "booking_event" VALUES(337,168,'confirmed','site','','2026-11-17 11:45:00.000000');
INSERT INTO "booking_event" VALUES(338,169,'created','bonjour@salon-colombe.example','','2026-11-17 12:14:00.000000');
INSERT INTO "booking_event" VALUES(339,169,'confirmed','site','','2026-11-17 12:14:00.000000');
INSERT INTO "booking_event" VALUES(340,170,'created','customer','','2026-11-17 12:49:00.000000');
INSERT INTO "booking_event" VALUES(341,170,'confirmed','site','','2026-11-17 12:49:00.000000');
INSERT INTO "booking_event" VALUES(342,171,'created','customer','','2026-11-17 13:45:00.000000');
INSERT INTO "booking_event" VALUES(343,171,'confirmed','site','','2026-11-17 13:45:00.000000');
INSERT INTO "booking_event" VALUES(344,172,'created','bonjour@salon-colombe.example','','2026-11-17 14:00:00.000000');
INSERT INTO "booking_event" VALUES(345,172,'confirmed','site','','2026-11-17 14:00:00.000000');
INSERT INTO "booking_event" VALUES(346,173,'created','customer','','2026-11-17 23:39:00.000000');
INSERT INTO "booking_event" VALUES(347,173,'confirmed','site','','2026-11-17 23:39:00.000000');
INSERT INTO "booking_event" VALUES(348,174,'created','customer','','2026-11-18 00:03:00.000000');
INSERT INTO "booking_event" VALUES(349,174,'confirmed','site','','2026-11-18 00:03:00.000000');
INSERT INTO "booking_event" VALUES(350,175,'created','bonjour@salon-colombe.example','','2026-11-18 04:58:00.000000');
INSERT INTO "booking_event" VALUES(351,175,'confirmed','site','','2026-11-18 04:58:00.000000');
INSERT INTO "booking_event" VALUES(352,176,'created','bonjour@salon-colombe.example','','2026-11-18 05:18:00.000000');
INSERT INTO "booking_event" VALUES(353,176,'confirmed','site','','2026-11-18 05:18:00.000000');
INSERT INTO "booking_event" VALUES(354,177,'created','customer','','2026-11-18 06:33:00.000000');
INSERT INTO "booking_event" VALUES(355,177,'confirmed','site','','2026-11-18 06:33:00.000000');
INSERT INTO "booking_event" VALUES(356,178,'created','bonjour@salon-colombe.example','','2026-11-18 10:16:00.000000');
INSERT INTO "booking_event" VALUES(357,178,'confirmed','site','','2026-11-18 10:16:00.000000');
INSERT INTO "booking_event" VALUES(358,179,'created','customer','','2026-11-18 10:39:00.000000');
INSERT INTO "booking_event" VALUES(359,179,'confirmed','site','','2026-11-18 10:39:00.000000');
INSERT INTO "booking_event" VALUES(360,180,'created','customer','','2026-11-19 02:47:00.000000');
INSERT INTO "booking_event" VALUES(361,180,'confirmed','site','','2026-11-19 02:47:00.000000');
INSERT INTO "booking_event" VALUES(362,181,'created','customer','','2026-11-19 02:54:00.000000');
INSERT INTO "booking_event" VALUES(363,181,'confirmed','site','','2026-11-19 02:54:00.000000');
INSERT INTO "booking_event" VALUES(364,182,'created','customer','','2026-11-19 03:17:00.000000');
INSERT INTO "booking_event" VALUES(365,182,'confirmed','site','','2026-11-19 03:17:00.000000');
INSERT INTO "booking_event" VALUES(366,183,'created','bonjour@salon-colombe.example','','2026-11-19 04:00:00.000000');
INSERT INTO "booking_event" VALUES(367,183,'confirmed','site','','2026-11-19 04:00:00.000000');
INSERT INTO "booking_event" VALUES(368,184,'created','customer','','2026-11-19 04:23:00.000000');
INSERT INTO "booking_event" VALUES(369,184,'confirmed','site','','2026-11-19 04:23:00.000000');
INSERT INTO "booking_event" VALUES(370,185,'created','bonjour@salon-colombe.example','','2026-11-19 05:49:00.000000');
INSERT INTO "booking_event" VALUES(371,185,'confirmed','site','','2026-11-19 05:49:00.000000');
INSERT INTO "booking_event" VALUES(372,186,'created','bonjour@salon-colombe.example','','2026-11-19 06:18:00.000000');
INSERT INTO "booking_event" VALUES(373,186,'confirmed','site','','2026-11-19 06:18:00.000000');
INSERT INTO "booking_event" VALUES(374,187,'created','customer','','2026-11-19 06:25:00.000000');
INSERT INTO "booking_event" VALUES(375,187,'confirmed','site','','2026-11-19 06:25:00.000000');
INSERT INTO "booking_event" VALUES(376,188,'created','bonjour@salon-colombe.example','','2026-11-19 06:56:00.000000');
INSERT INTO "booking_event" VALUES(377,188,'confirmed','site','','2026-11-19 06:56:00.000000');
INSERT INTO "booking_event" VALUES(378,189,'created','customer','','2026-11-19 07:09:00.000000');
INSERT INTO "booking_event" VALUES(379,189,'confirmed','site','','2026-11-19 07:09:00.000000');
INSERT INTO "booking_event" VALUES(380,190,'created','customer','','2026-11-19 08:31:00.000000');
INSERT INTO "booking_event" VALUES(381,190,'confirmed','site','','2026-11-19 08:31:00.000000');
INSERT INTO "booking_event" VALUES(382,191,'created','customer','','2026-11-19 10:03:00.000000');
INSERT INTO "booking_event" VALUES(383,191,'confirmed','site','','2026-11-19 10:03:00.000000');
INSERT INTO "booking_event" VALUES(384,192,'created','bonjour@salon-colombe.example','','2026-11-19 10:34:00.000000');
INSERT INTO "booking_event" VALUES(385,192,'confirmed','site','','2026-11-19 10:34:00.000000');
INSERT INTO "booking_event" VALUES(386,193,'created','bonjour@salon-colombe.example','','2026-11-19 10:58:00.000000');
INSERT INTO "booking_event" VALUES(387,193,'confirmed','site','','2026-11-19 10:58:00.000000');
INSERT INTO "booking_event" VALUES(388,194,'created','customer','','2026-11-19 12:59:00.000000');
INSERT INTO "booking_event" VALUES(389,194,'confirmed','site','','2026-11-19 12:59:00.000000');
INSERT INTO "booking_event" VALUES(390,195,'created','customer','','2026-11-20 03:02:00.000000');
INSERT INTO "booking_event" VALUES(391,195,'confirmed','site','','2026-11-20 03:02:00.000000');
INSERT INTO "booking_event" VALUES(392,196,'created','bonjour@salon-colombe.example','','2026-11-20 03:54:00.000000');
INSERT INTO "booking_event" VALUES(393,196,'confirmed','site','','2026-11-20 03:54:00.000000');
INSERT INTO "booking_event" VALUES(394,197,'created','bonjour@salon-colombe.example','','2026-11-20 05:08:00.000000');
INSERT INTO "booking_event" VALUES(395,197,'confirmed','site','','2026-11-20 05:08:00.000000');
INSERT INTO "booking_event" VALUES(396,198,'created','customer','','2026-11-20 05:37:00.000000');
INSERT INTO "booking_event" VALUES(397,198,'confirmed','site','','2026-11-20 05:37:00.000000');
INSERT INTO "booking_event" VALUES(398,199,'created','customer','','2026-11-20 07:19:00.000000');
INSERT INTO "booking_event" VALUES(399,199,'confirmed','site','','2026-11-20 07:19:00.000000');
INSERT INTO "booking_event" VALUES(400,200,'created','customer','','2026-11-20 07:28:00.000000');
INSERT INTO "booking_event" VALUES(401,200,'confirmed','site','','2026-11-20 07:28:00.000000');
INSERT INTO "booking_event" VALUES(402,201,'created','customer','','2026-11-20 07:40:00.000000');
INSERT INTO "booking_event" VALUES(403,201,'confirmed','site','','2026-11-20 07:40:00.000000');
INSERT INTO "booking_event" VALUES(404,202,'created','customer','','2026-11-20 07:40:00.000000');
INSERT INTO "booking_event" VALUES(405,202,'paid','site','30,00 €','2026-11-20 07:43:00.000000');
INSERT INTO "booking_event" VALUES(406,202,'confirmed','site','','2026-11-20 07:43:00.000000');
INSERT INTO "booking_event" VALUES(407,203,'created','customer','','2026-11-20 08:14:00.000000');
INSERT INTO "booking_event" VALUES(408,203,'confirmed','site','','2026-11-20 08:14:00.000000');
INSERT INTO "booking_event" VALUES(409,204,'created','customer','','2026-11-20 09:16:00.000000');
INSERT INTO "booking_event" VALUES(410,204,'confirmed','site','','2026-11-20 09:16:00.000000');
INSERT INTO "booking_event" VALUES(411,205,'created','customer','','2026-11-20 10:02:00.000000');
INSERT INTO "booking_event" VALUES(412,205,'confirmed','site','','2026-11-20 10:02:00.000000');
INSERT INTO "booking_event" VALUES(413,206,'created','bonjour@salon-colombe.example','','2026-11-20 10:58:00.000000');
INSERT INTO "booking_event" VALUES(414,206,'confirmed','site','','2026-11-20 10:58:00.000000');
INSERT INTO "booking_event" VALUES(415,207,'created','customer','','2026-11-20 11:11:00.000000');
INSERT INTO "booking_event" VALUES(416,207,'confirmed','site','','2026-11-20 11:11:00.000000');
INSERT INTO "booking_event" VALUES(417,208,'created','bonjour@salon-colombe.example','','2026-11-20 14:13:00.000000');
INSERT INTO "booking_event" VALUES(418,208,'confirmed','site','','2026-11-20 14:13:00.000000');
INSERT INTO "booking_event" VALUES(419,209,'created','bonjour@salon-colombe.example','','2026-11-20 15:58:00.000000');
INSERT INTO "booking_event" VALUES(420,209,'confirmed','site','','2026-11-20 15:58:00.000000');
INSERT INTO "booking_event" VALUES(421,210,'created','customer','','2026-11-20 16:00:00.000000');
INSERT INTO "booking_event" VALUES(422,210,'confirmed','site','','2026-11-20 16:00:00.000000');
INSERT INTO "booking_event" VALUES(423,211,'created','customer','','2026-11-20 17:00:00.000000');
INSERT INTO "booking_event" VALUES(424,211,'confirmed','site','','2026-11-20 17:00:00.000000');
INSERT INTO "booking_event" VALUES(425,212,'created','bonjour@salon-colombe.example','','2026-11-21 01:33:41.891074');
INSERT INTO "booking_event" VALUES(426,212,'confirmed','site','','2026-11-21 01:33:41.891074');
INSERT INTO "booking_event" VALUES(427,213,'created','customer','','2026-11-21 01:56:00.000000');
INSERT INTO "booking_event" VALUES(428,213,'confirmed','site','','2026-11-21 01:56:00.000000');
INSERT INTO "booking_event" VALUES(429,214,'created','bonjour@salon-colombe.example','','2026-11-21 02:09:00.000000');
INSERT INTO "booking_event" VALUES(430,214,'confirmed','site','','2026-11-21 02:09:00.000000');
INSERT INTO "booking_event" VALUES(431,215,'created','bonjour@salon-colombe.example','','2026-11-21 02:27:00.000000');
INSERT INTO "booking_event" VALUES(432,215,'confirmed','site','','2026-11-21 02:27:00.000000');
INSERT INTO "booking_event" VALUES(433,216,'created','bonjour@salon-colombe.example','','2026-11-21 03:00:41.891074');
INSERT INTO "booking_event" VALUES(434,216,'confirmed','site','','2026-11-21 03:00:41.891074');
INSERT INTO "booking_event" VALUES(435,217,'created','customer','','2026-11-21 03:15:41.891074');
INSERT INTO "booking_event" VALUES(436,217,'confirmed','site','','2026-11-21 03:15:41.891074');
INSERT INTO "booking_event" VALUES(437,218,'created','bonjour@salon-colombe.example','','2026-11-21 03:24:41.891074');
INSERT INTO "booking_event" VALUES(438,218,'confirmed','site','','2026-11-21 03:24:41.891074');
INSERT INTO "booking_event" VALUES(439,219,'created','bonjour@salon-colombe.example','','2026-11-21 03:27:41.891074');
INSERT INTO "booking_event" VALUES(440,219,'confirmed','site','','2026-11-21 03:27:41.891074');
INSERT INTO "booking_event" VALUES(441,220,'created','customer','','2026-11-21 03:36:41.891074');
INSERT INTO "booking_event" VALUES(442,220,'confirmed','site','','2026-11-21 03:36:41.891074');
INSERT INTO "booking_event" VALUES(443,221,'created','customer','','2026-11-21 03:36:41.891074');
INSERT INTO "booking_event" VALUES(444,221,'confirmed','site','','2026-11-21 03:36:41.891074');
INSERT INTO "booking_event" VALUES(445,222,'created','customer','','2026-11-21 03:53:41.891074');
INSERT INTO "booking_event" VALUES(446,222,'confirmed','site','','2026-11-21 03:53:41.891074');
INSERT INTO "booking_event" VALUES(447,223,'created','bonjour@salon-colombe.example','','2026-11-21 03:57:41.891074');
INSERT INTO "booking_event" VALUES(448,223,'confirmed','site','','2026-11-21 03:57:41.891074');
INSERT INTO "booking_event" VALUES(449,224,'created','bonjour@salon-colombe.example','','2026-11-21 03:58:41.891074');
INSERT INTO "booking_event" VALUES(450,224,'confirmed','site','','2026-11-21 03:58:41.891074');
INSERT INTO "booking_event" VALUES(451,225,'created','customer','','2026-11-21 04:44:41.891074');
INSERT INTO "booking_event" VALUES(452,225,'confirmed','site','','2026-11-21 04:44:41.891074');
INSERT INTO "booking_event" VALUES(453,226,'created','bonjour@salon-colombe.example','','2026-11-21 05:07:41.891074');
INSERT INTO "booking_event" VALUES(454,226,'confirmed','site','','2026-11-21 05:07:41.891074');
INSERT INTO "booking_event" VALUES(455,227,'created','customer','','2026-11-21 05:15:00.000000');
INSERT INTO "booking_event" VALUES(456,227,'confirmed','site','','2026-11-21 05:15:00.000000');
INSERT INTO "booking_event" VALUES(457,228,'created','customer','','2026-11-21 05:18:41.891074');
INSERT INTO "booking_event" VALUES(458,228,'confirmed','site','','2026-11-21 05:18:41.891074');
INSERT INTO "booking_event" VALUES(459,229,'created','customer','','2026-11-21 05:30:41.891074');
INSERT INTO "booking_event" VALUES(460,229,'confirmed','site','','2026-11-21 05:30:41.891074');
INSERT INTO "booking_event" VALUES(461,230,'created','bonjour@salon-colombe.example','','2026-11-21 05:58:41.891074');
INSERT INTO "booking_event" VALUES(462,230,'confirmed','site','','2026-11-21 05:58:41.891074');
INSERT INTO "booking_event" VALUES(463,231,'created','customer','','2026-11-21 06:08:41.891074');
INSERT INTO "booking_event" VALUES(464,231,'confirmed','site','','2026-11-21 06:08:41.891074');
INSERT INTO "booking_event" VALUES(465,232,'created','customer','','2026-11-21 06:19:41.891074');
INSERT INTO "booking_event" VALUES(466,232,'confirmed','site','','2026-11-21 06:19:41.891074');
INSERT INTO "booking_event" VALUES(467,233,'created','customer','','2026-11-21 06:28:41.891074');
INSERT INTO "booking_event" VALUES(468,233,'confirmed','site','','2026-11-21 06:28:41.891074');
INSERT INTO "booking_event" VALUES(469,234,'created','customer','','2026-11-21 06:57:41.891074');
INSERT INTO "booking_event" VALUES(470,234,'confirmed','site','','2026-11-21 06:57:41.891074');
INSERT INTO "booking_event" VALUES(471,235,'created','bonjour@salon-colombe.example','','2026-11-21 07:10:41.891074');
INSERT INTO "booking_event" VALUES(472,235,'confirmed','site','','2026-11-21 07:10:41.891074');
INSERT INTO "booking_event" VALUES(473,236,'created','bonjour@salon-colombe.example','','2026-11-21 07:21:41.891074');
INSERT INTO "booking_event" VALUES(474,236,'confirmed','site','','2026-11-21 07:21:41.891074');
INSERT INTO "booking_event" VALUES(475,237,'created','bonjour@salon-colombe.example','','2026-11-21 07:39:41.891074');
INSERT INTO "booking_event" VALUES(476,237,'confirmed','site','','2026-11-21 07:39:41.891074');
INSERT INTO "booking_event" VALUES(477,238,'created','customer','','2026-11-21 09:15:41.891074');
INSERT INTO "booking_event" VALUES(478,238,'confirmed','site','','2026-11-21 09:15:41.891074');
INSERT INTO "booking_event" VALUES(479,239,'created','bonjour@salon-colombe.example','','2026-11-21 09:35:41.891074');
INSERT INTO "booking_event" VALUES(480,239,'confirmed','site','','2026-11-21 09:35:41.891074');
INSERT INTO "booking_event" VALUES(481,240,'created','customer','','2026-11-21 09:56:41.891074');
INSERT INTO "booking_event" VALUES(482,240,'confirmed','site','','2026-11-21 09:56:41.891074');
INSERT INTO "booking_event" VALUES(483,241,'created','bonjour@salon-colombe.example','','2026-11-21 12:22:41.891074');
INSERT INTO "booking_event" VALUES(484,241,'confirmed','site','','2026-11-21 12:22:41.891074');
INSERT INTO "booking_event" VALUES(485,242,'created','bonjour@salon-colombe.example','','2026-11-21 12:23:41.891074');
INSERT INTO "booking_event" VALUES(486,242,'confirmed','site','','2026-11-21 12:23:41.891074');
INSERT INTO "booking_event" VALUES(487,243,'created','bonjour@salon-colombe.example','','2026-11-21 12:48:41.891074');
INSERT INTO "booking_event" VALUES(488,243,'confirmed','site','','2026-11-21 12:48:41.891074');
INSERT INTO "booking_event" VALUES(489,244,'created','bonjour@salon-colombe.example','','2026-11-21 13:01:41.891074');
INSERT INTO "booking_event" VALUES(490,244,'confirmed','site','','2026-11-21 13:01:41.891074');
INSERT INTO "booking_event" VALUES(491,245,'created','customer','','2026-11-21 13:43:41.891074');
INSERT INTO "booking_event" VALUES(492,245,'confirmed','site','','2026-11-21 13:43:41.891074');
INSERT INTO "booking_event" VALUES(493,246,'created','bonjour@salon-colombe.example','','2026-11-21 14:05:41.891074');
INSERT INTO "booking_event" VALUES(494,246,'confirmed','site','','2026-11-21 14:05:41.891074');
INSERT INTO "booking_event" VALUES(495,247,'created','bonjour@salon-colombe.example','','2026-11-21 14:06:00.000000');
INSERT INTO "booking_event" VALUES(496,247,'confirmed','site','','2026-11-21 14:06:00.000000');
INSERT INTO "booking_event" VALUES(497,248,'created','bonjour@salon-colombe.example','','2026-11-21 14:27:41.891074');
INSERT INTO "booking_event" VALUES(498,248,'confirmed','site','','2026-11-21 14:27:41.891074');
INSERT INTO "booking_event" VALUES(499,249,'created','customer','','2026-11-21 14:33:00.000000');
INSERT INTO "booking_event" VALUES(500,249,'confirmed','site','','2026-11-21 14:33:00.000000');
INSERT INTO "booking_event" VALUES(501,250,'created','bonjour@salon-colombe.example','','2026-11-21 15:21:41.891074');
INSERT INTO "booking_event" VALUES(502,250,'confirmed','site','','2026-11-21 15:21:41.891074');
INSERT INTO "booking_event" VALUES(503,251,'created','bonjour@salon-colombe.example','','2026-11-21 15:27:41.891074');
INSERT INTO "booking_event" VALUES(504,251,'confirmed','site','','2026-11-21 15:27:41.891074');
INSERT INTO "booking_event" VALUES(505,252,'created','customer','','2026-11-21 16:10:41.891074');
INSERT INTO "booking_event" VALUES(506,252,'confirmed','site','','2026-11-21 16:10:41.891074');
INSERT INTO "booking_event" VALUES(507,253,'created','customer','','2026-11-21 16:27:00.000000');
INSERT INTO "booking_event" VALUES(508,253,'confirmed','site','','2026-11-21 16:27:00.000000');
INSERT INTO "booking_event" VALUES(509,254,'created','bonjour@salon-colombe.example','','2026-11-21 19:29:41.891074');
INSERT INTO "booking_event" VALUES(510,254,'confirmed','site','','2026-11-21 19:29:41.891074');
INSERT INTO "booking_event" VALUES(511,255,'created','bonjour@salon-colombe.example','','2026-11-21 19:44:41.891074');
INSERT INTO "booking_event" VALUES(512,255,'confirmed','site','','2026-11-21 19:44:41.891074');
INSERT INTO "booking_event" VALUES(513,256,'created','customer','','2026-11-21 21:10:41.891074');
INSERT INTO "booking_event" VALUES(514,256,'confirmed','site','','2026-11-21 21:10:41.891074');
INSERT INTO "booking_event" VALUES(515,257,'created','customer','','2026-11-21 21:40:41.891074');
INSERT INTO "booking_event" VALUES(516,257,'confirmed','site','','2026-11-21 21:40:41.891074');
INSERT INTO "booking_event" VALUES(517,258,'created','customer','','2026-11-21 22:42:41.891074');
INSERT INTO "booking_event" VALUES(518,258,'paid','site','30,00 €','2026-11-21 22:45:41.891074');
INSERT INTO "booking_event" VALUES(519,258,'confirmed','site','','2026-11-21 22:45:41.891074');
INSERT INTO "booking_event" VALUES(520,259,'created','customer','','2026-11-21 22:55:41.891074');
INSERT INTO "booking_event" VALUES(521,259,'confirmed','site','','2026-11-21 22:55:41.891074');
INSERT INTO "booking_event" VALUES(522,260,'created','customer','','2026-11-22 00:28:41.891074');
INSERT INTO "booking_event" VALUES(523,260,'confirmed','site','','2026-11-22 00:28:41.891074');
INSERT INTO "booking_event" VALUES(524,261,'created','customer','','2026-11-22 00:30:41.891074');
INSERT INTO "booking_event" VALUES(525,261,'confirmed','site','','2026-11-22 00:30:41.891074');
INSERT INTO "booking_event" VALUES(526,262,'created','bonjour@salon-colombe.example','','2026-11-22 00:54:41.891074');
INSERT INTO "booking_event" VALUES(527,262,'confirmed','site','','2026-11-22 00:54:41.891074');
INSERT INTO "booking_event" VALUES(528,263,'created','bonjour@salon-colombe.example','','2026-11-22 02:39:41.891074');
INSERT INTO "booking_event" VALUES(529,263,'confirmed','site','','2026-11-22 02:39:41.891074');
INSERT INTO "booking_event" VALUES(530,264,'created','customer','','2026-11-22 05:07:41.891074');
INSERT INTO "booking_event" VALUES(531,264,'confirmed','site','','2026-11-22 05:07:41.891074');
INSERT INTO "booking_event" VALUES(532,265,'created','bonjour@salon-colombe.example','','2026-11-22 05:35:00.000000');
INSERT INTO "booking_event" VALUES(533,265,'confirmed','site','','2026-11-22 05:35:00.000000');
INSERT INTO "booking_event" VALUES(534,266,'created','customer','','2026-11-22 05:36:41.891074');
INSERT INTO "booking_event" VALUES(535,266,'confirmed','site','','2026-11-22 05:36:41.891074');
INSERT INTO "booking_event" VALUES(536,267,'created','bonjour@salon-colombe.example','','2026-11-22 06:38:41.891074');
INSERT INTO "booking_event" VALUES(537,267,'confirmed','site','','2026-11-22 06:38:41.891074');
INSERT INTO "booking_event" VALUES(538,268,'created','bonjour@salon-colombe.example','','2026-11-22 07:40:00.000000');
INSERT INTO "booking_event" VALUES(539,268,'confirmed','site','','2026-11-22 07:40:00.000000');
INSERT INTO "booking_event" VALUES(540,269,'created','bonjour@salon-colombe.example','','2026-11-22 07:59:41.891074');
INSERT INTO "booking_event" VALUES(541,269,'confirmed','site','','2026-11-22 07:59:41.891074');
INSERT INTO "booking_event" VALUES(542,270,'created','customer','','2026-11-22 08:02:41.891074');
INSERT INTO "booking_event" VALUES(543,270,'confirmed','site','','2026-11-22 08:02:41.891074');
INSERT INTO "booking_event" VALUES(544,271,'created','customer','','2026-11-22 08:20:41.891074');
INSERT INTO "booking_event" VALUES(545,271,'confirmed','site','','2026-11-22 08:20:41.891074');
INSERT INTO "booking_event" VALUES(546,272,'created','customer','','2026-11-22 09:09:41.891074');
INSERT INTO "booking_event" VALUES(547,272,'confirmed','site','','2026-11-22 09:09:41.891074');
INSERT INTO "booking_event" VALUES(548,273,'created','customer','','2026-11-22 09:54:00.000000');
INSERT INTO "booking_event" VALUES(549,273,'confirmed','site','','2026-11-22 09:54:00.000000');
INSERT INTO "booking_event" VALUES(550,274,'created','customer','','2026-11-22 09:56:00.000000');
INSERT INTO "booking_event" VALUES(551,274,'confirmed','site','','2026-11-22 09:56:00.000000');
INSERT INTO "booking_event" VALUES(552,275,'created','customer','','2026-11-22 10:07:41.891074');
INSERT INTO "booking_event" VALUES(553,275,'confirmed','site','','2026-11-22 10:07:41.891074');
INSERT INTO "booking_event" VALUES(554,276,'created','customer','','2026-11-22 10:27:41.891074');
INSERT INTO "booking_event" VALUES(555,276,'confirmed','site','','2026-11-22 10:27:41.891074');
INSERT INTO "booking_event" VALUES(556,277,'created','customer','','2026-11-22 11:49:41.891074');
INSERT INTO "booking_event" VALUES(557,277,'confirmed','site','','2026-11-22 11:49:41.891074');
INSERT INTO "booking_event" VALUES(558,278,'created','customer','','2026-11-22 13:07:41.891074');
INSERT INTO "booking_event" VALUES(559,278,'confirmed','site','','2026-11-22 13:07:41.891074');
INSERT INTO "booking_event" VALUES(560,279,'created','customer','','2026-11-22 13:10:41.891074');
INSERT INTO "booking_event" VALUES(561,279,'confirmed','site','','2026-11-22 13:10:41.891074');
INSERT INTO "booking_event" VALUES(562,280,'created','bonjour@salon-colombe.example','','2026-11-22 13:19:41.891074');
INSERT INTO "booking_event" VALUES(563,280,'confirmed','site','','2026-11-22 13:19:41.891074');
INSERT INTO "booking_event" VALUES(564,281,'created','customer','','2026-11-22 15:00:00.000000');
INSERT INTO "booking_event" VALUES(565,281,'confirmed','site','','2026-11-22 15:00:00.000000');
INSERT INTO "booking_event" VALUES(566,282,'created','customer','','2026-11-22 15:13:41.891074');
INSERT INTO "booking_event" VALUES(567,282,'confirmed','site','','2026-11-22 15:13:41.891074');
INSERT INTO "booking_event" VALUES(568,283,'created','bonjour@salon-colombe.example','','2026-11-22 15:35:41.891074');
INSERT INTO "booking_event" VALUES(569,283,'confirmed','site','','2026-11-22 15:35:41.891074');
INSERT INTO "booking_event" VALUES(570,284,'created','bonjour@salon-colombe.example','','2026-11-22 15:44:41.891074');
INSERT INTO "booking_event" VALUES(571,284,'confirmed','site','','2026-11-22 15:44:41.891074');
INSERT INTO "booking_event" VALUES(572,285,'created','bonjour@salon-colombe.example','','2026-11-22 15:49:41.891074');
INSERT INTO "booking_event" VALUES(573,285,'confirmed','site','','2026-11-22 15:49:41.891074');
INSERT INTO "booking_event" VALUES(574,286,'created','bonjour@salon-colombe.example','','2026-11-22 16:01:41.891074');
INSERT INTO "booking_event" VALUES(575,286,'confirmed','site','','2026-11-22 16:01:41.891074');
INSERT INTO "booking_event" VALUES(576,287,'created','bonjour@salon-colombe.example','','2026-11-22 16:36:41.891074');
INSERT INTO "booking_event" VALUES(577,287,'confirmed','site','','2026-11-22 16:36:41.891074');
INSERT INTO "booking_event" VALUES(578,288,'created','bonjour@salon-colombe.example','','2026-11-22 17:11:41.891074');
INSERT INTO "booking_event" VALUES(579,288,'confirmed','site','','2026-11-22 17:11:41.891074');
INSERT INTO "booking_event" VALUES(580,289,'created','customer','','2026-11-22 19:17:41.891074');
INSERT INTO "booking_event" VALUES(581,289,'confirmed','site','','2026-11-22 19:17:41.891074');
INSERT INTO "booking_event" VALUES(582,290,'created','customer','','2026-11-22 20:44:41.891074');
INSERT INTO "booking_event" VALUES(583,290,'confirmed','site','','2026-11-22 20:44:41.891074');
INSERT INTO "booking_event" VALUES(584,291,'created','bonjour@salon-colombe.example','','2026-11-22 22:17:41.891074');
INSERT INTO "booking_event" VALUES(585,291,'confirmed','site','','2026-11-22 22:17:41.891074');
INSERT INTO "booking_event" VALUES(586,292,'created','customer','','2026-11-22 22:21:41.891074');
INSERT INTO "booking_event" VALUES(587,292,'requested','site','','2026-11-22 22:21:41.891074');
INSERT INTO "booking_event" VALUES(588,293,'created','bonjour@salon-colombe.example','','2026-11-22 23:27:41.891074');
INSERT INTO "booking_event" VALUES(589,293,'confirmed','site','','2026-11-22 23:27:41.891074');
INSERT INTO "booking_event" VALUES(590,294,'created','customer','','2026-11-22 23:59:41.891074');
INSERT INTO "booking_event" VALUES(591,294,'confirmed','site','','2026-11-22 23:59:41.891074');
INSERT INTO "booking_event" VALUES(592,295,'created','bonjour@salon-colombe.example','','2026-11-22 23:59:41.891074');
INSERT INTO "booking_event" VALUES(593,295,'confirmed','site','','2026-11-22 23:59:41.891074');
INSERT INTO "booking_event" VALUES(594,296,'created','bonjour@salon-colombe.example','','2026-11-23 00:30:41.891074');
INSERT INTO "booking_event" VALUES(595,296,'confirmed','site','','2026-11-23 00:30:41.891074');
INSERT INTO "booking_event" VALUES(596,297,'created','customer','','2026-11-23 00:34:41.891074');
INSERT INTO "booking_event" VALUES(597,297,'confirmed','site','','2026-11-23 00:34:41.891074');
INSERT INTO "booking_event" VALUES(598,298,'created','bonjour@salon-colombe.example','','2026-11-23 00:49:41.891074');
INSERT INTO "booking_event" VALUES(599,298,'confirmed','site','','2026-11-23 00:49:41.891074');
INSERT INTO "booking_event" VALUES(600,299,'created','customer','','2026-11-23 01:10:41.891074');
INSERT INTO "booking_event" VALUES(601,299,'confirmed','site','','2026-11-23 01:10:41.891074');
INSERT INTO "booking_event" VALUES(602,300,'created','bonjour@salon-colombe.example','','2026-11-23 01:12:41.891074');
INSERT INTO "booking_event" VALUES(603,300,'confirmed','site','','2026-11-23 01:12:41.891074');
INSERT INTO "booking_event" VALUES(604,301,'created','customer','','2026-11-23 02:21:41.891074');
INSERT INTO "booking_event" VALUES(605,301,'confirmed','site','','2026-11-23 02:21:41.891074');
INSERT INTO "booking_event" VALUES(606,302,'created','customer','','2026-11-23 02:38:41.891074');
INSERT INTO "booking_event" VALUES(607,302,'confirmed','site','','2026-11-23 02:38:41.891074');
INSERT INTO "booking_event" VALUES(608,303,'created','customer','','2026-11-23 03:15:41.891074');
INSERT INTO "booking_event" VALUES(609,1,'arrived','bonjour@salon-colombe.example','','2026-10-29 11:14:00.000000');
INSERT INTO "booking_event" VALUES(610,2,'arrived','bonjour@salon-colombe.example','','2026-10-30 14:24:00.000000');
INSERT INTO "booking_event" VALUES(611,3,'arrived','bonjour@salon-colombe.example','','2026-10-30 14:39:00.000000');
INSERT INTO "booking_event" VALUES(612,4,'arrived','bonjour@salon-colombe.example','','2026-10-27 14:47:00.000000');
INSERT INTO "booking_event" VALUES(613,5,'cancelled','customer','','2026-10-31 10:00:00.000000');
INSERT INTO "booking_event" VALUES(614,6,'arrived','bonjour@salon-colombe.example','','2026-11-03 10:40:00.000000');
INSERT INTO "booking_event" VALUES(615,7,'arrived','bonjour@salon-colombe.example','','2026-10-27 17:27:00.000000');
INSERT INTO "booking_event" VALUES(616,8,'arrived','bonjour@salon-colombe.example','','2026-10-28 12:09:00.000000');
INSERT INTO "booking_event" VALUES(617,9,'arrived','bonjour@salon-colombe.example','','2026-10-28 11:02:00.000000');
INSERT INTO "booking_event" VALUES(618,10,'arrived','bonjour@salon-colombe.example','','2026-10-28 12:59:00.000000');
INSERT INTO "booking_event" VALUES(619,11,'arrived','bonjour@salon-colombe.example','','2026-10-28 14:19:00.000000');
INSERT INTO "booking_event" VALUES(620,12,'arrived','bonjour@salon-colombe.example','','2026-10-30 15:16:00.000000');
INSERT INTO "booking_event" VALUES(621,13,'arrived','bonjour@salon-colombe.example','','2026-10-28 09:01:00.000000');
INSERT INTO "booking_event" VALUES(622,14,'arrived','bonjour@salon-colombe.example','','2026-10-27 13:02:00.000000');
INSERT INTO "booking_event" VALUES(623,15,'arrived','bonjour@salon-colombe.example','','2026-10-30 11:30:00.000000');
INSERT INTO "booking_event" VALUES(624,16,'arrived','bonjour@salon-colombe.example','','2026-10-28 15:39:00.000000');
INSERT INTO "booking_event" VALUES(625,17,'arrived','bonjour@salon-colombe.example','','2026-11-06 09:12:00.000000');
INSERT INTO "booking_event" VALUES(626,18,'no_show','bonjour@salon-colombe.example','','2026-11-06 13:50:00.000000');
INSERT INTO "booking_event" VALUES(627,19,'arrived','bonjour@salon-colombe.example','','2026-10-31 16:54:00.000000');
INSERT INTO "booking_event" VALUES(628,20,'arrived','bonjour@salon-colombe.example','','2026-10-31 16:59:00.000000');
INSERT INTO "booking_event" VALUES(629,21,'arrived','bonjour@salon-colombe.example','','2026-11-07 11:01:00.000000');
INSERT INTO "booking_event" VALUES(630,22,'arrived','bonjour@salon-colombe.example','','2026-11-07 15:32:00.000000');
INSERT INTO "booking_event" VALUES(631,23,'arrived','bonjour@salon-colombe.example','','2026-11-07 14:03:00.000000');
INSERT INTO "booking_event" VALUES(632,24,'cancelled','customer','','2026-10-26 17:26:00.000000');
INSERT INTO "booking_event" VALUES(633,25,'arrived','bonjour@salon-colombe.example','','2026-10-28 09:34:00.000000');
INSERT INTO "booking_event" VALUES(634,26,'arrived','bonjour@salon-colombe.example','','2026-10-31 08:40:00.000000');
INSERT INTO "booking_event" VALUES(635,27,'arrived','bonjour@salon-colombe.example','','2026-10-28 10:16:00.000000');
INSERT INTO "booking_event" VALUES(636,28,'arrived','bonjour@salon-colombe.example','','2026-11-12 14:32:00.000000');
INSERT INTO "booking_event" VALUES(637,29,'arrived','bonjour@salon-colombe.example','','2026-10-30 10:42:00.000000');
INSERT INTO "booking_event" VALUES(638,30,'arrived','bonjour@salon-colombe.example','','2026-11-07 17:00:00.000000');
INSERT INTO "booking_event" VALUES(639,31,'arrived','bonjour@salon-colombe.example','','2026-10-31 07:56:00.000000');
INSERT INTO "booking_event" VALUES(640,32,'arrived','bonjour@salon-colombe.example','','2026-11-03 12:24:00.000000');
INSERT INTO "booking_event" VALUES(641,33,'arrived','bonjour@salon-colombe.example','','2026-11-06 14:56:00.000000');
INSERT INTO "booking_event" VALUES(642,34,'arrived','bonjour@salon-colombe.example','','2026-11-13 13:47:00.000000');
INSERT INTO "booking_event" VALUES(643,35,'arrived','bonjour@salon-colombe.example','','2026-11-03 09:43:00.000000');
INSERT INTO "booking_event" VALUES(644,36,'arrived','bonjour@salon-colombe.example','','2026-10-31 17:02:00.000000');
INSERT INTO "booking_event" VALUES(645,37,'arrived','bonjour@salon-colombe.example','','2026-11-07 16:59:00.000000');
INSERT INTO "booking_event" VALUES(646,38,'arrived','bonjour@salon-colombe.example','','2026-10-30 10:27:00.000000');
INSERT INTO "booking_event" VALUES(647,39,'arrived','bonjour@salon-colombe.example','','2026-11-07 16:57:00.000000');
INSERT INTO "booking_event" VALUES(648,40,'arrived','bonjour@salon-colombe.example','','2026-11-12 10:13:00.000000');
INSERT INTO "booking_event" VALUES(649,41,'arrived','bonjour@salon-colombe.example','','2026-11-13 10:58:00.000000');
INSERT INTO "booking_event" VALUES(650,42,'arrived','bonjour@salon-colombe.example','','2026-11-04 12:15:00.000000');
INSERT INTO "booking_event" VALUES(651,43,'arrived','bonjour@salon-colombe.example','','2026-11-07 09:33:00.000000');
INSERT INTO "booking_event" VALUES(652,44,'arrived','bonjour@salon-colombe.example','','2026-11-07 11:13:00.000000');
INSERT INTO "booking_event" VALUES(653,45,'arrived','bonjour@salon-colombe.example','','2026-11-04 14:58:00.000000');
INSERT INTO "booking_event" VALUES(654,46,'arrived','bonjour@salon-colombe.example','','2026-11-13 10:47:00.000000');
INSERT INTO "booking_event" VALUES(655,47,'arrived','bonjour@salon-colombe.example','','2026-11-17 14:13:00.000000');
INSERT INTO "booking_event" VALUES(656,48,'arrived','bonjour@salon-colombe.example','','2026-11-03 13:54:00.000000');
INSERT INTO "booking_event" VALUES(657,49,'arrived','bonjour@salon-colombe.example','','2026-11-03 16:24:00.000000');
INSERT INTO "booking_event" VALUES(658,50,'arrived','bonjour@salon-colombe.example','','2026-11-06 12:09:00.000000');
INSERT INTO "booking_event" VALUES(659,51,'arrived','bonjour@salon-colombe.example','','2026-11-03 17:15:00.000000');
INSERT INTO "booking_event" VALUES(660,52,'arrived','bonjour@salon-colombe.example','','2026-11-19 09:58:00.000000');
INSERT INTO "booking_event" VALUES(661,53,'arrived','bonjour@salon-colombe.example','','2026-11-14 16:57:00.000000');
INSERT INTO "booking_event" VALUES(662,54,'arrived','bonjour@salon-colombe.example','','2026-11-14 17:01:00.000000');
INSERT INTO "booking_event" VALUES(663,55,'arrived','bonjour@salon-colombe.example','','2026-11-20 08:56:00.000000');
INSERT INTO "booking_event" VALUES(664,56,'arrived','bonjour@salon-colombe.example','','2026-11-20 13:26:00.000000');
INSERT INTO "booking_event" VALUES(665,57,'arrived','bonjour@salon-colombe.example','','2026-11-05 14:41:00.000000');
INSERT INTO "booking_event" VALUES(666,58,'arrived','bonjour@salon-colombe.example','','2026-11-13 15:55:00.000000');
INSERT INTO "booking_event" VALUES(667,59,'arrived','bonjour@salon-colombe.example','','2026-11-20 11:29:00.000000');
INSERT INTO "booking_event" VALUES(668,60,'arrived','bonjour@salon-colombe.example','','2026-11-13 14:00:00.000000');
INSERT INTO "booking_event" VALUES(669,61,'arrived','bonjour@salon-colombe.example','','2026-11-06 16:10:00.000000');
INSERT INTO "booking_event" VALUES(670,62,'no_show','bonjour@salon-colombe.example','','2026-11-18 09:20:00.000000');
INSERT INTO "booking_event" VALUES(671,63,'arrived','bonjour@salon-colombe.example','','2026-11-12 15:44:00.000000');
INSERT INTO "booking_event" VALUES(672,64,'arrived','bonjour@salon-colombe.example','','2026-11-18 13:24:00.000000');
INSERT INTO "booking_event" VALUES(673,65,'arrived','bonjour@salon-colombe.example','','2026-11-18 13:03:00.000000');
INSERT INTO "booking_event" VALUES(674,66,'arrived','bonjour@salon-colombe.example','','2026-11-07 08:56:00.000000');
INSERT INTO "booking_event" VALUES(675,67,'arrived','bonjour@salon-colombe.example','','2026-11-19 14:04:00.000000');
INSERT INTO "booking_event" VALUES(676,68,'arrived','bonjour@salon-colombe.example','','2026-11-19 08:56:00.000000');
INSERT INTO "booking_event" VALUES(677,71,'arrived','bonjour@salon-colombe.example','','2026-11-14 17:04:00.000000');
INSERT INTO "booking_event" VALUES(678,72,'arrived','bonjour@salon-colombe.example','','2026-11-12 08:54:00.000000');
INSERT INTO "booking_event" VALUES(679,73,'arrived','bonjour@salon-colombe.example','','2026-11-20 08:55:00.000000');
INSERT INTO "booking_event" VALUES(680,77,'arrived','bonjour@salon-colombe.example','','2026-11-14 15:02:00.000000');
INSERT INTO "booking_event" VALUES(681,78,'arrived','bonjour@salon-colombe.example','','2026-11-18 09:01:00.000000');
INSERT INTO "booking_event" VALUES(682,79,'arrived','bonjour@salon-colombe.example','','2026-11-21 14:16:00.000000');
INSERT INTO "booking_event" VALUES(683,80,'arrived','bonjour@salon-colombe.example','','2026-11-21 16:30:00.000000');
INSERT INTO "booking_event" VALUES(684,81,'arrived','bonjour@salon-colombe.example','','2026-11-10 14:58:00.000000');
INSERT INTO "booking_event" VALUES(685,82,'arrived','bonjour@salon-colombe.example','','2026-11-21 15:09:00.000000');
INSERT INTO "booking_event" VALUES(686,83,'arrived','bonjour@salon-colombe.example','','2026-11-21 16:59:00.000000');
INSERT INTO "booking_event" VALUES(687,84,'arrived','bonjour@salon-colombe.example','','2026-11-21 16:56:00.000000');
INSERT INTO "booking_event" VALUES(688,85,'arrived','bonjour@salon-colombe.example','','2026-11-19 08:58:00.000000');
INSERT INTO "booking_event" VALUES(689,86,'arrived','bonjour@salon-colombe.example','','2026-11-19 11:56:00.000000');
INSERT INTO "booking_event" VALUES(690,87,'cancelled','customer','','2026-11-10 05:03:00.000000');
INSERT INTO "booking_event" VALUES(691,89,'arrived','bonjour@salon-colombe.example','','2026-11-19 12:31:00.000000');
INSERT INTO "booking_event" VALUES(692,90,'cancelled','bonjour@salon-colombe.example','','2026-11-23 03:21:43.356658');
INSERT INTO "booking_event" VALUES(693,91,'arrived','bonjour@salon-colombe.example','','2026-11-19 13:24:00.000000');
INSERT INTO "booking_event" VALUES(694,94,'arrived','bonjour@salon-colombe.example','','2026-11-13 10:33:00.000000');
INSERT INTO "booking_event" VALUES(695,95,'arrived','bonjour@salon-colombe.example','','2026-11-20 08:57:00.000000');
INSERT INTO "booking_event" VALUES(696,96,'arrived','bonjour@salon-colombe.example','','2026-11-20 14:28:00.000000');
INSERT INTO "booking_event" VALUES(697,98,'arrived','bonjour@salon-colombe.example','','2026-11-17 10:31:00.000000');
INSERT INTO "booking_event" VALUES(698,99,'arrived','bonjour@salon-colombe.example','','2026-11-13 16:42:00.000000');
INSERT INTO "booking_event" VALUES(699,100,'arrived','bonjour@salon-colombe.example','','2026-11-20 10:25:00.000000');
INSERT INTO "booking_event" VALUES(700,103,'no_show','bonjour@salon-colombe.example','','2026-11-20 13:50:00.000000');
INSERT INTO "booking_event" VALUES(701,104,'no_show','bonjour@salon-colombe.example','','2026-11-12 16:20:00.000000');
INSERT INTO "booking_event" VALUES(702,106,'arrived','bonjour@salon-colombe.example','','2026-11-21 17:02:00.000000');
INSERT INTO "booking_event" VALUES(703,107,'arrived','bonjour@salon-colombe.example','','2026-11-21 08:02:00.000000');
INSERT INTO "booking_event" VALUES(704,108,'arrived','bonjour@salon-colombe.example','','2026-11-14 12:58:00.000000');
INSERT INTO "booking_event" VALUES(705,111,'arrived','bonjour@salon-colombe.example','','2026-11-19 10:31:00.000000');
INSERT INTO "booking_event" VALUES(706,113,'arrived','bonjour@salon-colombe.example','','2026-11-14 09:40:00.000000');
INSERT INTO "booking_event" VALUES(707,114,'no_show','bonjour@salon-colombe.example','','2026-11-17 09:20:00.000000');
INSERT INTO "booking_event" VALUES(708,115,'arrived','bonjour@salon-colombe.example','','2026-11-19 11:28:00.000000');
INSERT INTO "booking_event" VALUES(709,118,'arrived','bonjour@salon-colombe.example','','2026-11-18 07:57:00.000000');
INSERT INTO "booking_event" VALUES(710,119,'cancelled','customer','','2026-11-20 09:00:00.000000');
INSERT INTO "booking_event" VALUES(711,120,'arrived','bonjour@salon-colombe.example','','2026-11-17 16:57:00.000000');
INSERT INTO "booking_event" VALUES(712,121,'arrived','bonjour@salon-colombe.example','','2026-11-20 12:59:00.000000');
INSERT INTO "booking_event" VALUES(713,122,'arrived','bonjour@salon-colombe.example','','2026-11-17 15:11:00.000000');
INSERT INTO "booking_event" VALUES(714,123,'arrived','bonjour@salon-colombe.example','','2026-11-14 12:34:00.000000');
INSERT INTO "booking_event" VALUES(715,124,'arrived','bonjour@salon-colombe.example','','2026-11-20 16:33:00.000000');
INSERT INTO "booking_event" VALUES(716,126,'cancelled','bonjour@salon-colombe.example','','2026-11-15 02:54:00.000000');
INSERT INTO "booking_event" VALUES(717,127,'arrived','bonjour@salon-colombe.example','','2026-11-21 09:41:00.000000');
INSERT INTO "booking_event" VALUES(718,128,'arrived','bonjour@salon-colombe.example','','2026-11-19 13:56:00.000000');
INSERT INTO "booking_event" VALUES(719,130,'cancelled','bonjour@salon-colombe.example','','2026-11-15 05:58:00.000000');
INSERT INTO "booking_event" VALUES(720,131,'arrived','bonjour@salon-colombe.example','','2026-11-19 12:34:00.000000');
INSERT INTO "booking_event" VALUES(721,133,'arrived','bonjour@salon-colombe.example','','2026-11-18 14:00:00.000000');
INSERT INTO "booking_event" VALUES(722,135,'arrived','bonjour@salon-colombe.example','','2026-11-17 17:30:00.000000');
INSERT INTO "booking_event" VALUES(723,137,'arrived','bonjour@salon-colombe.example','','2026-11-21 14:45:00.000000');
INSERT INTO "booking_event" VALUES(724,139,'arrived','bonjour@salon-colombe.example','','2026-11-19 17:32:00.000000');
INSERT INTO "booking_event" VALUES(725,140,'arrived','bonjour@salon-colombe.example','','2026-11-21 17:25:00.000000');
INSERT INTO "booking_event" VALUES(726,141,'arrived','bonjour@salon-colombe.example','','2026-11-17 08:00:00.000000');
INSERT INTO "booking_event" VALUES(727,143,'arrived','bonjour@salon-colombe.example','','2026-11-18 11:19:00.000000');
INSERT INTO "booking_event" VALUES(728,145,'arrived','bonjour@salon-colombe.example','','2026-11-20 09:30:00.000000');
INSERT INTO "booking_event" VALUES(729,146,'arrived','bonjour@salon-colombe.example','','2026-11-20 16:18:00.000000');
INSERT INTO "booking_event" VALUES(730,148,'arrived','bonjour@salon-colombe.example','','2026-11-20 12:27:00.000000');
INSERT INTO "booking_event" VALUES(731,151,'arrived','bonjour@salon-colombe.example','','2026-11-19 14:31:00.000000');
INSERT INTO "booking_event" VALUES(732,156,'no_show','bonjour@salon-colombe.example','','2026-11-17 16:05:00.000000');
INSERT INTO "booking_event" VALUES(733,158,'arrived','bonjour@salon-colombe.example','','2026-11-19 10:29:00.000000');
INSERT INTO "booking_event" VALUES(734,160,'arrived','bonjour@salon-colombe.example','','2026-11-20 08:32:00.000000');
INSERT INTO "booking_event" VALUES(735,161,'arrived','bonjour@salon-colombe.example','','2026-11-18 14:02:00.000000');
INSERT INTO "booking_event" VALUES(736,162,'cancelled','bonjour@salon-colombe.example','','2026-11-23 03:21:43.356658');
INSERT INTO "booking_event" VALUES(737,164,'cancelled','bonjour@salon-colombe.example','','2026-11-18 10:30:00.000000');
INSERT INTO "booking_event" VALUES(738,168,'arrived','bonjour@salon-colombe.example','','2026-11-21 17:04:00.000000');
INSERT INTO "booking_event" VALUES(739,171,'arrived','bonjour@salon-colombe.example','','2026-11-19 16:04:00.000000');
INSERT INTO "booking_event" VALUES(740,172,'cancelled','bonjour@salon-colombe.example','','2026-11-20 16:00:00.000000');
INSERT INTO "booking_event" VALUES(741,173,'arrived','bonjour@salon-colombe.example','','2026-11-21 09:16:00.000000');
INSERT INTO "booking_event" VALUES(742,175,'arrived','bonjour@salon-colombe.example','','2026-11-21 14:27:00.000000');
INSERT INTO "booking_event" VALUES(743,176,'arrived','bonjour@salon-colombe.example','','2026-11-20 13:58:00.000000');
INSERT INTO "booking_event" VALUES(744,179,'arrived','bonjour@salon-colombe.example','','2026-11-20 11:56:00.000000');
INSERT INTO "booking_event" VALUES(745,181,'cancelled','customer','','2026-11-23 03:21:43.356658');
INSERT INTO "booking_event" VALUES(746,182,'arrived','bonjour@salon-colombe.example','','2026-11-20 09:58:00.000000');
INSERT INTO "booking_event" VALUES(747,183,'cancelled','bonjour@salon-colombe.example','','2026-11-23 03:21:43.356658');
INSERT INTO "booking_event" VALUES(748,184,'cancelled','customer','','2026-11-22 13:00:00.000000');
INSERT INTO "booking_event" VALUES(749,187,'arrived','bonjour@salon-colombe.example','','2026-11-21 14:03:00.000000');
INSERT INTO "booking_event" VALUES(750,189,'cancelled','customer','','2026-11-22 10:30:00.000000');
INSERT INTO "booking_event" VALUES(751,191,'arrived','bonjour@salon-colombe.example','','2026-11-20 15:54:00.000000');
INSERT INTO "booking_event" VALUES(752,193,'arrived','bonjour@salon-colombe.example','','2026-11-19 10:59:00.000000');
INSERT INTO "booking_event" VALUES(753,204,'arrived','bonjour@salon-colombe.example','','2026-11-21 11:28:00.000000');
INSERT INTO "booking_event" VALUES(754,206,'arrived','bonjour@salon-colombe.example','','2026-11-20 10:54:00.000000');
INSERT INTO "booking_event" VALUES(755,207,'arrived','bonjour@salon-colombe.example','','2026-11-21 12:55:00.000000');
INSERT INTO "booking_event" VALUES(756,209,'arrived','bonjour@salon-colombe.example','','2026-11-20 15:56:00.000000');
INSERT INTO "booking_event" VALUES(757,242,'cancelled','bonjour@salon-colombe.example','','2026-11-23 03:21:43.356658');
INSERT INTO "booking_event" VALUES(758,261,'cancelled','customer','','2026-11-23 03:21:43.356658');
INSERT INTO "booking_event" VALUES(759,269,'cancelled','bonjour@salon-colombe.example','','2026-11-23 03:21:43.356658');
INSERT INTO "booking_event" VALUES(760,275,'cancelled','customer','','2026-11-23 03:21:43.356658');
CREATE TABLE booking_join (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	members JSON NOT NULL, 
	CONSTRAINT pk_booking_join PRIMARY KEY (id), 
	CONSTRAINT fk_booking_join_place_id_booking_place FOREIGN KEY(place_id) REFERENCES booking_place (id) ON DELETE CASCADE
);
CREATE TABLE booking_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT booking_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "booking_migration" VALUES('booking_0001');
CREATE TABLE booking_need_member (
	need_id INTEGER NOT NULL, 
	resource_id INTEGER NOT NULL, 
	fixed BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_booking_need_member PRIMARY KEY (need_id, resource_id), 
	CONSTRAINT fk_booking_need_member_need_id_booking_service_need FOREIGN KEY(need_id) REFERENCES booking_service_need (id) ON DELETE CASCADE, 
	CONSTRAINT fk_booking_need_member_resource_id_booking_resource FOREIGN KEY(resource_id) REFERENCES booking_resource (id) ON DELETE CASCADE
);
INSERT INTO "booking_need_member" VALUES(1,1,0,0);
INSERT INTO "booking_need_member" VALUES(1,2,0,1);
INSERT INTO "booking_need_member" VALUES(2,1,0,0);
INSERT INTO "booking_need_member" VALUES(2,2,0,1);
INSERT INTO "booking_need_member" VALUES(3,1,0,0);
INSERT INTO "booking_need_member" VALUES(3,2,0,1);
INSERT INTO "booking_need_member" VALUES(4,1,0,0);
INSERT INTO "booking_need_member" VALUES(5,3,0,0);
INSERT INTO "booking_need_member" VALUES(5,2,0,1);
INSERT INTO "booking_need_member" VALUES(6,3,0,0);
INSERT INTO "booking_need_member" VALUES(7,3,0,0);
INSERT INTO "booking_need_member" VALUES(8,2,0,0);
INSERT INTO "booking_need_member" VALUES(8,3,0,1);
INSERT INTO "booking_need_member" VALUES(8,1,0,2);
INSERT INTO "booking_need_member" VALUES(9,2,0,0);
INSERT INTO "booking_need_member" VALUES(9,3,0,1);
INSERT INTO "booking_need_member" VALUES(10,1,0,0);
INSERT INTO "booking_need_member" VALUES(10,2,0,1);
INSERT INTO "booking_need_member" VALUES(11,1,0,0);
INSERT INTO "booking_need_member" VALUES(11,2,0,1);
INSERT INTO "booking_need_member" VALUES(12,1,0,0);
INSERT INTO "booking_need_member" VALUES(13,2,0,0);
INSERT INTO "booking_need_member" VALUES(13,1,0,1);
CREATE TABLE booking_page_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT booking_page_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "booking_page_migration" VALUES('booking_page_0001');
CREATE TABLE booking_page_origin (
	id INTEGER NOT NULL, 
	origin VARCHAR(255) NOT NULL, 
	added_at DATETIME NOT NULL, 
	CONSTRAINT pk_booking_page_origin PRIMARY KEY (id), 
	CONSTRAINT uq_booking_page_origin_origin UNIQUE (origin)
);
CREATE TABLE booking_page_submission (
	"key" VARCHAR(32) NOT NULL, 
	booking_id INTEGER, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_booking_page_submission PRIMARY KEY ("key"), 
	CONSTRAINT fk_booking_page_submission_booking_id_booking_booking FOREIGN KEY(booking_id) REFERENCES booking_booking (id) ON DELETE CASCADE
);
CREATE TABLE booking_place (
	id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	street VARCHAR(200) NOT NULL, 
	postcode VARCHAR(20) NOT NULL, 
	city VARCHAR(120) NOT NULL, 
	zone VARCHAR(60) NOT NULL, 
	holidays VARCHAR(10) NOT NULL, 
	timetable JSON NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_booking_place PRIMARY KEY (id)
);
INSERT INTO "booking_place" VALUES(1,'Salon Colombe','8 rue des Capucins','69001','Lyon','Europe/Paris','FR','{"weekly": [[1, 540, 1140], [2, 540, 1140], [3, 540, 1140], [4, 540, 1140], [5, 540, 1140]], "overrides": {"2026-11-23": [[600, 1080]]}, "closures": [["2026-12-15", "2026-12-19", "Cong\u00e9s de l\u2019\u00e9quipe"]]}',0);
CREATE TABLE booking_resource (
	id INTEGER NOT NULL, 
	place_id INTEGER NOT NULL, 
	kind VARCHAR(10) NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	about JSON NOT NULL, 
	picture_key VARCHAR(80), 
	user_id INTEGER, 
	size INTEGER NOT NULL, 
	own_hours BOOLEAN NOT NULL, 
	timetable JSON NOT NULL, 
	most_per_day INTEGER, 
	most_minutes_per_day INTEGER, 
	active BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_booking_resource PRIMARY KEY (id), 
	CONSTRAINT fk_booking_resource_place_id_booking_place FOREIGN KEY(place_id) REFERENCES booking_place (id) ON DELETE CASCADE, 
	CONSTRAINT fk_booking_resource_user_id_accounts_user FOREIGN KEY(user_id) REFERENCES accounts_user (id) ON DELETE SET NULL
);
INSERT INTO "booking_resource" VALUES(1,1,'staff','Colombe','{"fr": "A ouvert le salon en 2014. Couleurs naturelles, coupes qui tombent bien, coiffures de mari\u00e9e.", "en": "Opened the salon in 2014. Natural colours, cuts that fall right, wedding hair."}','7fd363980a75f9048d3d9f11-640x640',NULL,1,1,'{"weekly": [[1, 540, 1080], [2, 540, 1080], [4, 540, 1140], [5, 540, 1080]], "breaks": [[1, 780, 840], [2, 780, 840], [4, 780, 840], [5, 780, 840]], "overrides": {"2026-11-23": [[600, 780], [840, 1080]]}}',NULL,NULL,1,1);
INSERT INTO "booking_resource" VALUES(2,1,'staff','Inès','{"fr": "Boucles, cheveux fins et enfants qui ne tiennent pas en place.", "en": "Curls, fine hair, and children who can\u2019t sit still."}','ca49d96c7005a81e6b15be91-640x640',NULL,1,1,'{"weekly": [[1, 600, 1140], [3, 600, 1140], [4, 600, 1140], [5, 540, 1140]], "breaks": [[1, 750, 810], [3, 750, 810], [4, 750, 810], [5, 750, 810]], "overrides": {"2026-11-23": [[600, 750], [810, 1080]]}}',NULL,NULL,1,2);
INSERT INTO "booking_resource" VALUES(3,1,'staff','Mathis','{"fr": "Barbier et coiffeur. Pr\u00e9cis aux ciseaux comme au rasoir.", "en": "Barber and hairdresser. Exact with scissors and razor."}','2ec5f2b53b1717f7ad854a2c-640x640',NULL,1,1,'{"weekly": [[2, 600, 1140], [3, 600, 1140], [4, 600, 1140], [5, 600, 1140]], "breaks": [[2, 840, 900], [3, 840, 900], [4, 840, 900], [5, 840, 900]], "overrides": {"2026-11-23": [[600, 840], [900, 1080]]}}',NULL,NULL,1,3);
CREATE TABLE booking_service (
	id INTEGER NOT NULL, 
	slug VARCHAR(120) NOT NULL, 
	kind VARCHAR(12) NOT NULL, 
	name JSON NOT NULL, 
	about JSON NOT NULL, 
	heading JSON NOT NULL, 
	picture_key VARCHAR(80), 
	place_id INTEGER NOT NULL, 
	duration INTEGER NOT NULL, 
	"before" INTEGER NOT NULL, 
	"after" INTEGER NOT NULL, 
	price_cents INTEGER NOT NULL, 
	payment VARCHAR(10) NOT NULL, 
	deposit_cents INTEGER NOT NULL, 
	approval BOOLEAN NOT NULL, 
	pending_blocks BOOLEAN NOT NULL, 
	notice INTEGER NOT NULL, 
	horizon VARCHAR(10) NOT NULL, 
	horizon_days INTEGER NOT NULL, 
	horizon_first DATE, 
	horizon_last DATE, 
	step INTEGER NOT NULL, 
	grid VARCHAR(10) NOT NULL, 
	round_to INTEGER NOT NULL, 
	capacity INTEGER NOT NULL, 
	most_per_party INTEGER NOT NULL, 
	most_per_day INTEGER, 
	most_minutes_per_day INTEGER, 
	prefer VARCHAR(12) NOT NULL, 
	repeats BOOLEAN NOT NULL, 
	cancel_hours INTEGER NOT NULL, 
	late_cancel BOOLEAN NOT NULL, 
	late_refund_percent INTEGER NOT NULL, 
	no_show_percent INTEGER NOT NULL, 
	leisure BOOLEAN NOT NULL, 
	questions JSON NOT NULL, 
	published BOOLEAN NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT pk_booking_service PRIMARY KEY (id), 
	CONSTRAINT ck_booking_service_duration_within_a_day CHECK (duration BETWEEN 1 AND 1440), 
	CONSTRAINT fk_booking_service_place_id_booking_place FOREIGN KEY(place_id) REFERENCES booking_place (id) ON DELETE CASCADE, 
	CONSTRAINT uq_booking_service_slug UNIQUE (slug)
);
INSERT INTO "booking_service" VALUES(1,'coupe-et-brushing-cheveux-courts','appointment','{"fr": "Coupe et brushing, cheveux courts", "en": "Cut and blow-dry, short hair"}','{"fr": "Shampooing, coupe et mise en forme.", "en": "Shampoo, cut and styling."}','{"fr": "Femmes", "en": "Women"}',NULL,1,45,0,0,4200,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[]',1,1);
INSERT INTO "booking_service" VALUES(2,'coupe-et-brushing-cheveux-longs','appointment','{"fr": "Coupe et brushing, cheveux longs", "en": "Cut and blow-dry, long hair"}','{"fr": "Au-dessous des \u00e9paules : comptez une heure.", "en": "Below the shoulders: allow an hour."}','{"fr": "Femmes", "en": "Women"}',NULL,1,60,0,0,5200,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[]',1,2);
INSERT INTO "booking_service" VALUES(3,'brushing','appointment','{"fr": "Brushing", "en": "Blow-dry"}','{}','{"fr": "Femmes", "en": "Women"}',NULL,1,30,0,0,2800,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',1,24,0,0,100,0,'[]',1,3);
INSERT INTO "booking_service" VALUES(4,'coiffure-de-mariee','appointment','{"fr": "Coiffure de mari\u00e9e", "en": "Wedding hair"}','{"fr": "Essai, conseil et coiffure du grand jour. Colombe vous r\u00e9pond sous un jour.", "en": "A trial, advice, and the hair of the day. Colombe answers within a day."}','{"fr": "Femmes", "en": "Women"}',NULL,1,120,0,0,14000,'none',0,1,1,4320,'rolling',365,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,72,0,0,100,0,'[]',1,4);
INSERT INTO "booking_service" VALUES(5,'coupe-homme','appointment','{"fr": "Coupe homme", "en": "Men\u2019s cut"}','{"fr": "Aux ciseaux ou \u00e0 la tondeuse, shampooing compris.", "en": "Scissors or clippers, shampoo included."}','{"fr": "Hommes", "en": "Men"}',NULL,1,30,0,0,2600,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',1,24,0,0,100,0,'[]',1,5);
INSERT INTO "booking_service" VALUES(6,'taille-de-barbe','appointment','{"fr": "Taille de barbe", "en": "Beard trim"}','{"fr": "Serviette chaude, trac\u00e9 au rasoir, huile.", "en": "Hot towel, lines with the razor, oil."}','{"fr": "Hommes", "en": "Men"}',NULL,1,30,0,0,1900,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[]',1,6);
INSERT INTO "booking_service" VALUES(7,'coupe-et-barbe','appointment','{"fr": "Coupe et barbe", "en": "Cut and beard"}','{}','{"fr": "Hommes", "en": "Men"}',NULL,1,60,0,0,4200,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[]',1,7);
INSERT INTO "booking_service" VALUES(8,'coupe-enfant-jusqua-10-ans','appointment','{"fr": "Coupe enfant, jusqu\u2019\u00e0 10 ans", "en": "Child\u2019s cut, up to 10"}','{"fr": "Sur le si\u00e8ge rehauss\u00e9, avec une histoire.", "en": "On the high chair, with a story."}','{"fr": "Enfants", "en": "Children"}',NULL,1,30,0,0,1800,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[]',1,8);
INSERT INTO "booking_service" VALUES(9,'coupe-ado-11-a-17-ans','appointment','{"fr": "Coupe ado, 11 \u00e0 17 ans", "en": "Teenager\u2019s cut, 11 to 17"}','{}','{"fr": "Enfants", "en": "Children"}',NULL,1,30,0,0,2200,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[]',1,9);
INSERT INTO "booking_service" VALUES(10,'racines','appointment','{"fr": "Racines", "en": "Roots"}','{"fr": "Couleur sans ammoniaque, brushing compris.", "en": "Colour without ammonia, blow-dry included."}','{"fr": "Couleur", "en": "Colour"}',NULL,1,75,0,15,5500,'none',0,0,1,240,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[{"key": "dyed", "kind": "yesno", "required": true, "label": {"fr": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "en": "Is your hair coloured already?"}}, {"key": "allergy", "kind": "text", "required": false, "label": {"fr": "Une allergie \u00e0 nous signaler ?", "en": "Any allergy we should know of?"}}]',1,10);
INSERT INTO "booking_service" VALUES(11,'couleur-complete','appointment','{"fr": "Couleur compl\u00e8te", "en": "Full colour"}','{"fr": "Racines et longueurs, soin et brushing compris.", "en": "Roots and lengths, with care and blow-dry."}','{"fr": "Couleur", "en": "Colour"}',NULL,1,105,0,15,8200,'none',0,0,1,240,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[{"key": "dyed", "kind": "yesno", "required": true, "label": {"fr": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "en": "Is your hair coloured already?"}}, {"key": "allergy", "kind": "text", "required": false, "label": {"fr": "Une allergie \u00e0 nous signaler ?", "en": "Any allergy we should know of?"}}]',1,11);
INSERT INTO "booking_service" VALUES(12,'balayage','appointment','{"fr": "Balayage", "en": "Balayage"}','{"fr": "Un acompte de 30 \u20ac garde ces deux heures et demie pour vous.", "en": "A deposit of \u20ac30 keeps these two and a half hours for you."}','{"fr": "Couleur", "en": "Colour"}',NULL,1,150,0,15,12000,'deposit',3000,0,1,1440,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,48,0,0,25,0,'[{"key": "dyed", "kind": "yesno", "required": true, "label": {"fr": "Vos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ?", "en": "Is your hair coloured already?"}}, {"key": "allergy", "kind": "text", "required": false, "label": {"fr": "Une allergie \u00e0 nous signaler ?", "en": "Any allergy we should know of?"}}]',1,12);
INSERT INTO "booking_service" VALUES(13,'soin-profond','appointment','{"fr": "Soin profond", "en": "Deep care"}','{"fr": "Masque, vapeur et massage du cuir chevelu.", "en": "A mask, steam, and a massage of the scalp."}','{"fr": "Soins", "en": "Care"}',NULL,1,30,0,0,2500,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,1,1,NULL,NULL,'least_busy',0,24,0,0,100,0,'[]',1,13);
INSERT INTO "booking_service" VALUES(14,'atelier-tresses-et-chignons','class','{"fr": "Atelier tresses et chignons", "en": "Braids and buns workshop"}','{"fr": "\u00c0 six autour de la grande table : on apprend sur soi, on repart coiff\u00e9e.", "en": "Six around the large table: learn on your own hair, leave with it done."}','{"fr": "Ateliers", "en": "Workshops"}',NULL,1,60,0,0,3500,'none',0,0,1,60,'rolling',60,NULL,NULL,15,'free',15,6,3,NULL,NULL,'least_busy',0,24,0,0,100,0,'[]',1,14);
CREATE TABLE booking_service_need (
	id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	take INTEGER NOT NULL, 
	by_size BOOLEAN NOT NULL, 
	CONSTRAINT pk_booking_service_need PRIMARY KEY (id), 
	CONSTRAINT fk_booking_service_need_service_id_booking_service FOREIGN KEY(service_id) REFERENCES booking_service (id) ON DELETE CASCADE
);
INSERT INTO "booking_service_need" VALUES(1,1,0,1,0);
INSERT INTO "booking_service_need" VALUES(2,2,0,1,0);
INSERT INTO "booking_service_need" VALUES(3,3,0,1,0);
INSERT INTO "booking_service_need" VALUES(4,4,0,1,0);
INSERT INTO "booking_service_need" VALUES(5,5,0,1,0);
INSERT INTO "booking_service_need" VALUES(6,6,0,1,0);
INSERT INTO "booking_service_need" VALUES(7,7,0,1,0);
INSERT INTO "booking_service_need" VALUES(8,8,0,1,0);
INSERT INTO "booking_service_need" VALUES(9,9,0,1,0);
INSERT INTO "booking_service_need" VALUES(10,10,0,1,0);
INSERT INTO "booking_service_need" VALUES(11,11,0,1,0);
INSERT INTO "booking_service_need" VALUES(12,12,0,1,0);
INSERT INTO "booking_service_need" VALUES(13,13,0,1,0);
CREATE TABLE booking_session (
	id INTEGER NOT NULL, 
	service_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	capacity INTEGER NOT NULL, 
	taken INTEGER NOT NULL, 
	class_time_id INTEGER, 
	called_off_at DATETIME, 
	CONSTRAINT pk_booking_session PRIMARY KEY (id), 
	CONSTRAINT ck_booking_session_no_more_than_its_seats CHECK (taken >= 0 AND taken <= capacity), 
	CONSTRAINT fk_booking_session_class_time_id_booking_class_time FOREIGN KEY(class_time_id) REFERENCES booking_class_time (id) ON DELETE SET NULL, 
	CONSTRAINT fk_booking_session_service_id_booking_service FOREIGN KEY(service_id) REFERENCES booking_service (id) ON DELETE CASCADE
);
INSERT INTO "booking_session" VALUES(1,14,'2026-10-24 16:00:00.000000','2026-10-24 17:00:00.000000',6,0,1,NULL);
INSERT INTO "booking_session" VALUES(2,14,'2026-10-31 17:00:00.000000','2026-10-31 18:00:00.000000',6,4,1,NULL);
INSERT INTO "booking_session" VALUES(3,14,'2026-11-07 17:00:00.000000','2026-11-07 18:00:00.000000',6,4,1,NULL);
INSERT INTO "booking_session" VALUES(4,14,'2026-11-14 17:00:00.000000','2026-11-14 18:00:00.000000',6,4,1,NULL);
INSERT INTO "booking_session" VALUES(5,14,'2026-11-21 17:00:00.000000','2026-11-21 18:00:00.000000',6,4,1,NULL);
INSERT INTO "booking_session" VALUES(6,14,'2026-11-28 17:00:00.000000','2026-11-28 18:00:00.000000',6,4,1,NULL);
INSERT INTO "booking_session" VALUES(7,14,'2026-12-05 17:00:00.000000','2026-12-05 18:00:00.000000',6,1,1,NULL);
INSERT INTO "booking_session" VALUES(8,14,'2026-12-12 17:00:00.000000','2026-12-12 18:00:00.000000',6,0,1,NULL);
INSERT INTO "booking_session" VALUES(9,5,'2026-10-29 11:15:00.000000','2026-10-29 11:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(10,1,'2026-10-30 14:30:00.000000','2026-10-30 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(11,5,'2026-10-30 14:45:00.000000','2026-10-30 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(12,2,'2026-10-27 14:45:00.000000','2026-10-27 15:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(14,10,'2026-11-03 10:45:00.000000','2026-11-03 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(15,13,'2026-10-27 17:30:00.000000','2026-10-27 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(16,6,'2026-10-28 12:15:00.000000','2026-10-28 12:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(17,5,'2026-10-28 11:00:00.000000','2026-10-28 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(18,1,'2026-10-28 13:00:00.000000','2026-10-28 13:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(19,1,'2026-10-28 14:15:00.000000','2026-10-28 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(20,8,'2026-10-30 15:15:00.000000','2026-10-30 15:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(21,5,'2026-10-28 09:00:00.000000','2026-10-28 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(22,1,'2026-10-27 13:00:00.000000','2026-10-27 13:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(23,3,'2026-10-30 11:30:00.000000','2026-10-30 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(24,2,'2026-10-28 15:45:00.000000','2026-10-28 16:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(25,8,'2026-11-06 09:15:00.000000','2026-11-06 09:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(26,11,'2026-11-06 13:30:00.000000','2026-11-06 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(27,3,'2026-11-07 11:00:00.000000','2026-11-07 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(28,1,'2026-11-07 15:30:00.000000','2026-11-07 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(29,5,'2026-11-07 14:00:00.000000','2026-11-07 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(31,7,'2026-10-28 09:30:00.000000','2026-10-28 10:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(32,3,'2026-10-31 08:45:00.000000','2026-10-31 09:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(33,10,'2026-10-28 10:15:00.000000','2026-10-28 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(34,5,'2026-11-12 14:30:00.000000','2026-11-12 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(35,5,'2026-10-30 10:45:00.000000','2026-10-30 11:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(36,2,'2026-10-31 08:00:00.000000','2026-10-31 09:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(37,5,'2026-11-03 12:30:00.000000','2026-11-03 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(38,3,'2026-11-06 15:00:00.000000','2026-11-06 15:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(39,5,'2026-11-13 13:45:00.000000','2026-11-13 14:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(40,3,'2026-11-03 09:45:00.000000','2026-11-03 10:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(41,7,'2026-10-30 10:30:00.000000','2026-10-30 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(42,2,'2026-11-12 10:15:00.000000','2026-11-12 11:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(43,6,'2026-11-13 11:00:00.000000','2026-11-13 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(44,8,'2026-11-04 12:15:00.000000','2026-11-04 12:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(45,3,'2026-11-07 09:30:00.000000','2026-11-07 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(46,8,'2026-11-07 11:15:00.000000','2026-11-07 11:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(47,8,'2026-11-04 15:00:00.000000','2026-11-04 15:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(48,9,'2026-11-13 10:45:00.000000','2026-11-13 11:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(49,1,'2026-11-17 14:15:00.000000','2026-11-17 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(50,8,'2026-11-03 14:00:00.000000','2026-11-03 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(51,1,'2026-11-03 16:30:00.000000','2026-11-03 17:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(52,8,'2026-11-06 12:15:00.000000','2026-11-06 12:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(53,3,'2026-11-03 17:15:00.000000','2026-11-03 17:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(54,5,'2026-11-19 10:00:00.000000','2026-11-19 10:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(55,1,'2026-11-20 09:00:00.000000','2026-11-20 09:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(56,5,'2026-11-20 13:30:00.000000','2026-11-20 14:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(57,6,'2026-11-05 14:45:00.000000','2026-11-05 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(58,7,'2026-11-13 16:00:00.000000','2026-11-13 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(59,5,'2026-11-20 11:30:00.000000','2026-11-20 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(60,7,'2026-11-13 14:00:00.000000','2026-11-13 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(61,10,'2026-11-06 16:15:00.000000','2026-11-06 17:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(62,1,'2026-11-18 09:00:00.000000','2026-11-18 09:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(63,5,'2026-11-12 15:45:00.000000','2026-11-12 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(64,8,'2026-11-18 13:30:00.000000','2026-11-18 14:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(65,13,'2026-11-18 13:00:00.000000','2026-11-18 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(66,5,'2026-11-07 09:00:00.000000','2026-11-07 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(67,5,'2026-11-19 14:00:00.000000','2026-11-19 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(68,1,'2026-11-19 09:00:00.000000','2026-11-19 09:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(69,5,'2026-11-23 15:30:00.000000','2026-11-23 16:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(70,8,'2026-11-23 16:00:00.000000','2026-11-23 16:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(71,8,'2026-11-12 09:00:00.000000','2026-11-12 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(72,3,'2026-11-20 09:00:00.000000','2026-11-20 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(73,2,'2026-11-24 10:00:00.000000','2026-11-24 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(74,10,'2026-11-24 14:00:00.000000','2026-11-24 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(75,5,'2026-11-24 16:45:00.000000','2026-11-24 17:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(76,1,'2026-11-14 15:00:00.000000','2026-11-14 15:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(77,9,'2026-11-18 09:00:00.000000','2026-11-18 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(78,5,'2026-11-21 14:15:00.000000','2026-11-21 14:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(79,5,'2026-11-21 16:30:00.000000','2026-11-21 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(80,2,'2026-11-10 15:00:00.000000','2026-11-10 16:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(81,2,'2026-11-21 15:15:00.000000','2026-11-21 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(82,7,'2026-11-19 09:00:00.000000','2026-11-19 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(83,8,'2026-11-19 12:00:00.000000','2026-11-19 12:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(85,9,'2026-11-26 15:00:00.000000','2026-11-26 15:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(86,5,'2026-11-19 12:30:00.000000','2026-11-19 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(88,8,'2026-11-19 13:30:00.000000','2026-11-19 14:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(89,5,'2026-11-26 17:30:00.000000','2026-11-26 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(90,8,'2026-11-23 10:00:00.000000','2026-11-23 10:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(91,5,'2026-11-13 10:30:00.000000','2026-11-13 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(92,5,'2026-11-20 09:00:00.000000','2026-11-20 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(93,8,'2026-11-20 14:30:00.000000','2026-11-20 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(94,5,'2026-11-27 11:00:00.000000','2026-11-27 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(95,5,'2026-11-17 10:30:00.000000','2026-11-17 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(96,2,'2026-11-13 16:45:00.000000','2026-11-13 17:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(97,3,'2026-11-20 10:30:00.000000','2026-11-20 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(98,1,'2026-11-27 13:30:00.000000','2026-11-27 14:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(99,5,'2026-11-23 13:00:00.000000','2026-11-23 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(100,1,'2026-11-20 13:30:00.000000','2026-11-20 14:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(101,5,'2026-11-12 16:00:00.000000','2026-11-12 16:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(102,3,'2026-11-27 16:15:00.000000','2026-11-27 16:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(103,3,'2026-11-21 08:00:00.000000','2026-11-21 08:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(104,3,'2026-11-14 13:00:00.000000','2026-11-14 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(105,2,'2026-11-24 13:45:00.000000','2026-11-24 14:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(106,5,'2026-11-25 09:00:00.000000','2026-11-25 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(107,9,'2026-11-19 10:30:00.000000','2026-11-19 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(108,6,'2026-11-25 11:00:00.000000','2026-11-25 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(109,5,'2026-11-14 09:45:00.000000','2026-11-14 10:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(110,10,'2026-11-17 09:00:00.000000','2026-11-17 10:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(111,5,'2026-11-19 11:30:00.000000','2026-11-19 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(112,9,'2026-11-26 09:00:00.000000','2026-11-26 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(113,5,'2026-11-23 09:45:00.000000','2026-11-23 10:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(114,2,'2026-11-18 08:00:00.000000','2026-11-18 09:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(116,3,'2026-11-17 17:00:00.000000','2026-11-17 17:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(117,3,'2026-11-20 13:00:00.000000','2026-11-20 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(118,10,'2026-11-17 15:15:00.000000','2026-11-17 16:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(119,11,'2026-11-14 12:30:00.000000','2026-11-14 14:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(120,7,'2026-11-20 16:30:00.000000','2026-11-20 17:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(121,2,'2026-12-01 09:00:00.000000','2026-12-01 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(123,3,'2026-11-21 09:45:00.000000','2026-11-21 10:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(124,10,'2026-11-19 14:00:00.000000','2026-11-19 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(125,5,'2026-11-27 12:30:00.000000','2026-11-27 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(127,2,'2026-11-19 12:30:00.000000','2026-11-19 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(128,5,'2026-11-24 11:00:00.000000','2026-11-24 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(129,10,'2026-11-18 14:00:00.000000','2026-11-18 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(130,8,'2026-11-27 17:00:00.000000','2026-11-27 17:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(131,8,'2026-11-17 17:30:00.000000','2026-11-17 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(132,11,'2026-11-27 14:15:00.000000','2026-11-27 16:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(133,3,'2026-11-21 14:45:00.000000','2026-11-21 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(134,1,'2026-11-24 15:30:00.000000','2026-11-24 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(135,5,'2026-11-19 17:30:00.000000','2026-11-19 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(136,5,'2026-11-21 17:30:00.000000','2026-11-21 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(137,2,'2026-11-17 08:00:00.000000','2026-11-17 09:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(138,7,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(139,13,'2026-11-18 11:15:00.000000','2026-11-18 11:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(140,2,'2026-11-28 08:00:00.000000','2026-11-28 09:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(141,5,'2026-11-20 09:30:00.000000','2026-11-20 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(142,1,'2026-11-20 16:15:00.000000','2026-11-20 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(143,9,'2026-11-28 17:30:00.000000','2026-11-28 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(144,8,'2026-11-20 12:30:00.000000','2026-11-20 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(145,5,'2026-11-28 17:00:00.000000','2026-11-28 17:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(146,2,'2026-11-28 16:30:00.000000','2026-11-28 17:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(147,7,'2026-11-19 14:30:00.000000','2026-11-19 15:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(148,8,'2026-11-28 15:15:00.000000','2026-11-28 15:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(149,5,'2026-11-28 11:30:00.000000','2026-11-28 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(150,5,'2026-11-25 15:30:00.000000','2026-11-25 16:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(151,6,'2026-11-25 15:00:00.000000','2026-11-25 15:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(152,3,'2026-11-17 15:45:00.000000','2026-11-17 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(153,12,'2026-11-23 09:00:00.000000','2026-11-23 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(154,5,'2026-11-19 10:30:00.000000','2026-11-19 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(155,6,'2026-11-23 11:30:00.000000','2026-11-23 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(156,3,'2026-11-20 08:30:00.000000','2026-11-20 09:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(157,7,'2026-11-18 14:00:00.000000','2026-11-18 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(159,1,'2026-11-23 16:15:00.000000','2026-11-23 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(161,3,'2026-11-23 14:30:00.000000','2026-11-23 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(162,5,'2026-11-26 11:45:00.000000','2026-11-26 12:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(163,6,'2026-11-23 16:30:00.000000','2026-11-23 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(164,6,'2026-11-21 17:00:00.000000','2026-11-21 17:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(165,2,'2026-11-23 13:30:00.000000','2026-11-23 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(166,5,'2026-11-26 14:45:00.000000','2026-11-26 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(167,10,'2026-11-19 16:00:00.000000','2026-11-19 17:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(169,8,'2026-11-21 09:15:00.000000','2026-11-21 09:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(170,3,'2026-12-04 09:00:00.000000','2026-12-04 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(171,5,'2026-11-21 14:30:00.000000','2026-11-21 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(172,8,'2026-11-20 14:00:00.000000','2026-11-20 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(173,1,'2026-11-24 12:30:00.000000','2026-11-24 13:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(174,8,'2026-11-27 17:30:00.000000','2026-11-27 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(175,5,'2026-11-20 12:00:00.000000','2026-11-20 12:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(176,7,'2026-11-23 10:30:00.000000','2026-11-23 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(178,8,'2026-11-20 10:00:00.000000','2026-11-20 10:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(181,5,'2026-11-25 12:30:00.000000','2026-11-25 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(182,6,'2026-11-28 11:00:00.000000','2026-11-28 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(183,5,'2026-11-21 14:00:00.000000','2026-11-21 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(184,3,'2026-11-28 13:30:00.000000','2026-11-28 14:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(186,8,'2026-11-23 09:30:00.000000','2026-11-23 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(187,6,'2026-11-20 16:00:00.000000','2026-11-20 16:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(188,7,'2026-11-23 15:00:00.000000','2026-11-23 16:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(189,5,'2026-11-19 11:00:00.000000','2026-11-19 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(190,5,'2026-11-23 14:00:00.000000','2026-11-23 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(191,2,'2026-11-23 10:15:00.000000','2026-11-23 11:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(192,1,'2026-11-23 09:00:00.000000','2026-11-23 09:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(193,8,'2026-11-23 14:30:00.000000','2026-11-23 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(194,3,'2026-11-23 15:00:00.000000','2026-11-23 15:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(195,10,'2026-11-24 15:45:00.000000','2026-11-24 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(196,13,'2026-11-24 08:30:00.000000','2026-11-24 09:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(197,5,'2026-11-23 12:00:00.000000','2026-11-23 12:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(198,12,'2026-11-24 09:30:00.000000','2026-11-24 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(199,2,'2026-11-23 13:45:00.000000','2026-11-23 14:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(200,5,'2026-11-21 11:30:00.000000','2026-11-21 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(201,6,'2026-12-02 11:15:00.000000','2026-12-02 11:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(202,2,'2026-11-20 11:00:00.000000','2026-11-20 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(203,8,'2026-11-21 13:00:00.000000','2026-11-21 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(204,1,'2026-11-24 17:15:00.000000','2026-11-24 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(205,1,'2026-11-20 16:00:00.000000','2026-11-20 16:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(206,5,'2026-11-28 14:00:00.000000','2026-11-28 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(207,13,'2026-11-25 08:00:00.000000','2026-11-25 08:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(208,8,'2026-11-25 08:30:00.000000','2026-11-25 09:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(209,5,'2026-11-25 09:30:00.000000','2026-11-25 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(210,5,'2026-11-25 10:00:00.000000','2026-11-25 10:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(211,3,'2026-11-27 08:00:00.000000','2026-11-27 08:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(212,8,'2026-11-27 10:30:00.000000','2026-11-27 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(213,5,'2026-11-28 15:45:00.000000','2026-11-28 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(214,8,'2026-11-27 14:30:00.000000','2026-11-27 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(215,5,'2026-12-03 16:30:00.000000','2026-12-03 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(216,8,'2026-11-25 14:30:00.000000','2026-11-25 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(217,5,'2026-11-28 12:30:00.000000','2026-11-28 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(218,7,'2026-11-28 09:00:00.000000','2026-11-28 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(219,13,'2026-11-24 08:00:00.000000','2026-11-24 08:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(220,5,'2026-11-28 17:30:00.000000','2026-11-28 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(221,9,'2026-11-23 12:30:00.000000','2026-11-23 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(222,5,'2026-12-05 17:15:00.000000','2026-12-05 17:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(223,2,'2026-11-27 12:30:00.000000','2026-11-27 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(224,8,'2026-11-27 09:30:00.000000','2026-11-27 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(225,5,'2026-12-05 13:15:00.000000','2026-12-05 13:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(226,5,'2026-11-24 16:15:00.000000','2026-11-24 16:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(227,10,'2026-12-05 08:00:00.000000','2026-12-05 09:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(228,2,'2026-12-03 09:30:00.000000','2026-12-03 10:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(229,2,'2026-11-28 09:00:00.000000','2026-11-28 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(230,8,'2026-11-27 16:45:00.000000','2026-11-27 17:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(231,1,'2026-11-23 13:00:00.000000','2026-11-23 13:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(232,13,'2026-11-23 16:30:00.000000','2026-11-23 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(233,5,'2026-12-05 14:30:00.000000','2026-12-05 15:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(234,8,'2026-11-27 16:00:00.000000','2026-11-27 16:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(235,5,'2026-12-02 12:15:00.000000','2026-12-02 12:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(237,9,'2026-12-03 17:30:00.000000','2026-12-03 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(238,1,'2026-11-24 13:00:00.000000','2026-11-24 13:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(239,1,'2026-11-24 13:15:00.000000','2026-11-24 14:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(240,7,'2026-11-25 11:30:00.000000','2026-11-25 12:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(241,7,'2026-11-27 15:45:00.000000','2026-11-27 16:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(242,2,'2026-12-05 08:45:00.000000','2026-12-05 09:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(243,5,'2026-11-27 17:30:00.000000','2026-11-27 18:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(244,8,'2026-11-27 10:30:00.000000','2026-11-27 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(245,5,'2026-11-25 17:15:00.000000','2026-11-25 17:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(246,2,'2026-11-27 11:00:00.000000','2026-11-27 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(247,6,'2026-11-27 17:15:00.000000','2026-11-27 17:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(248,5,'2026-11-26 15:15:00.000000','2026-11-26 15:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(249,5,'2026-12-05 10:45:00.000000','2026-12-05 11:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(250,8,'2026-11-27 10:00:00.000000','2026-11-27 10:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(251,2,'2026-11-27 15:00:00.000000','2026-11-27 16:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(252,12,'2026-11-28 13:45:00.000000','2026-11-28 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(253,3,'2026-11-27 13:00:00.000000','2026-11-27 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(254,6,'2026-11-25 14:00:00.000000','2026-11-25 14:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(256,8,'2026-11-24 14:45:00.000000','2026-11-24 15:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(257,7,'2026-11-26 10:45:00.000000','2026-11-26 11:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(258,8,'2026-11-24 15:15:00.000000','2026-11-24 15:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(259,12,'2026-11-25 09:00:00.000000','2026-11-25 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(260,5,'2026-11-25 16:00:00.000000','2026-11-25 16:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(261,6,'2026-12-05 11:45:00.000000','2026-12-05 12:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(262,1,'2026-11-28 13:00:00.000000','2026-11-28 13:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(264,9,'2026-11-26 17:15:00.000000','2026-11-26 17:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(265,2,'2026-12-01 09:15:00.000000','2026-12-01 10:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(266,13,'2026-11-28 16:30:00.000000','2026-11-28 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(267,5,'2026-11-23 12:30:00.000000','2026-11-23 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(268,10,'2026-11-23 14:45:00.000000','2026-11-23 16:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(270,6,'2026-11-27 12:00:00.000000','2026-11-27 12:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(271,8,'2026-12-05 09:45:00.000000','2026-12-05 10:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(272,5,'2026-12-05 15:30:00.000000','2026-12-05 16:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(273,5,'2026-11-28 09:00:00.000000','2026-11-28 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(274,5,'2026-12-03 11:00:00.000000','2026-12-03 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(275,8,'2026-12-02 11:15:00.000000','2026-12-02 11:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(276,8,'2026-12-01 17:00:00.000000','2026-12-01 17:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(277,5,'2026-11-27 16:30:00.000000','2026-11-27 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(278,13,'2026-12-03 09:00:00.000000','2026-12-03 09:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(279,6,'2026-12-05 11:15:00.000000','2026-12-05 11:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(280,1,'2026-11-28 14:00:00.000000','2026-11-28 14:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(281,10,'2026-12-01 15:00:00.000000','2026-12-01 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(282,2,'2026-11-28 10:00:00.000000','2026-11-28 11:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(283,7,'2026-11-28 12:00:00.000000','2026-11-28 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(284,3,'2026-11-28 13:00:00.000000','2026-11-28 13:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(285,4,'2026-12-11 15:00:00.000000','2026-12-11 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(286,5,'2026-12-02 16:30:00.000000','2026-12-02 17:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(287,6,'2026-11-26 15:45:00.000000','2026-11-26 16:15:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(288,10,'2026-11-27 08:30:00.000000','2026-11-27 09:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(289,5,'2026-11-26 12:30:00.000000','2026-11-26 13:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(290,5,'2026-11-26 09:30:00.000000','2026-11-26 10:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(291,12,'2026-11-25 14:00:00.000000','2026-11-25 16:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(292,5,'2026-11-27 11:30:00.000000','2026-11-27 12:00:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(293,8,'2026-11-26 16:15:00.000000','2026-11-26 16:45:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(294,8,'2026-11-27 11:00:00.000000','2026-11-27 11:30:00.000000',1,1,NULL,NULL);
INSERT INTO "booking_session" VALUES(295,12,'2026-12-08 14:00:00.000000','2026-12-08 16:30:00.000000',1,1,NULL,NULL);
CREATE TABLE calendars_busy (
	id INTEGER NOT NULL, 
	source_id INTEGER NOT NULL, 
	resource_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	CONSTRAINT pk_calendars_busy PRIMARY KEY (id), 
	CONSTRAINT fk_calendars_busy_resource_id_booking_resource FOREIGN KEY(resource_id) REFERENCES booking_resource (id) ON DELETE CASCADE, 
	CONSTRAINT fk_calendars_busy_source_id_calendars_source FOREIGN KEY(source_id) REFERENCES calendars_source (id) ON DELETE CASCADE
);
CREATE TABLE calendars_feed (
	id INTEGER NOT NULL, 
	resource_id INTEGER, 
	place_id INTEGER, 
	token VARCHAR(43) NOT NULL, 
	names VARCHAR(10) NOT NULL, 
	renewed_at DATETIME NOT NULL, 
	CONSTRAINT pk_calendars_feed PRIMARY KEY (id), 
	CONSTRAINT ck_calendars_feed_of_one_or_of_all CHECK ((resource_id IS NULL) <> (place_id IS NULL)), 
	CONSTRAINT fk_calendars_feed_place_id_booking_place FOREIGN KEY(place_id) REFERENCES booking_place (id) ON DELETE CASCADE, 
	CONSTRAINT fk_calendars_feed_resource_id_booking_resource FOREIGN KEY(resource_id) REFERENCES booking_resource (id) ON DELETE CASCADE, 
	CONSTRAINT uq_calendars_feed_place_id UNIQUE (place_id), 
	CONSTRAINT uq_calendars_feed_resource_id UNIQUE (resource_id), 
	CONSTRAINT uq_calendars_feed_token UNIQUE (token)
);
CREATE TABLE calendars_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT calendars_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "calendars_migration" VALUES('calendars_0001');
CREATE TABLE calendars_source (
	id INTEGER NOT NULL, 
	resource_id INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	url TEXT NOT NULL, 
	username VARCHAR(200) NOT NULL, 
	sealed_password TEXT NOT NULL, 
	all_day BOOLEAN NOT NULL, 
	etag VARCHAR(100) NOT NULL, 
	modified VARCHAR(100) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	unread INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	tried_at DATETIME, 
	read_at DATETIME, 
	expanded_at DATETIME, 
	error TEXT NOT NULL, 
	CONSTRAINT pk_calendars_source PRIMARY KEY (id), 
	CONSTRAINT fk_calendars_source_resource_id_booking_resource FOREIGN KEY(resource_id) REFERENCES booking_resource (id) ON DELETE CASCADE
);
CREATE TABLE core_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT core_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "core_migration" VALUES('core_0001');
CREATE TABLE core_outbox (
	id INTEGER NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	"key" VARCHAR(200), 
	payload JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	due_at DATETIME NOT NULL, 
	claimed_until DATETIME, 
	attempts INTEGER NOT NULL, 
	done_at DATETIME, 
	parked_at DATETIME, 
	last_error TEXT NOT NULL, 
	CONSTRAINT pk_core_outbox PRIMARY KEY (id), 
	CONSTRAINT uq_core_outbox_key UNIQUE ("key")
);
INSERT INTO "core_outbox" VALUES(1,'mail','booking:R2026-00264:confirmed','{"to": "victor.haddad@example.org", "subject": "Confirm\u00e9 : Coupe enfant, jusqu\u2019\u00e0 10 ans, mardi 24 novembre 2026, 16:15", "text": "Bonjour Victor Haddad,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Colombe\nmardi 24 novembre 2026, 16:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00264\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au lundi 23 novembre 2026, 16:15\u00a0:\nhttp://127.0.0.1:39023/bookings/ZTH_3bLMoFTG-2-gdWCfH5eoNVArSB0OvfCFTi1eUDE\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00264.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe enfant\\, jusqu\u2019\u00e0 10 ans \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261124T161500\r\nDTEND;TZID=Europe/Paris:20261124T164500\r\nDTSTAMP:20261122T050741Z\r\nUID:R2026-00264@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/ZTH_3bLMoFTG-2-gdWCfH5eoNVArSB\r\n 0OvfCFTi1eUDE\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/ZTH_3bLMoFTG-2-gdWCfH5eoNVArSB0OvfCFTi\r\n 1eUDE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 05:07:41.891074','2026-11-22 05:07:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(2,'mail','booking:R2026-00264:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Victor Haddad, mardi 24 novembre 2026, 16:15", "text": "Coupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Colombe\nmardi 24 novembre 2026, 16:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00264\nVictor Haddad \u2013 +33639989021 \u2013 victor.haddad@example.org\n\nhttp://127.0.0.1:39023/office/bookings/264\n", "html": ""}','2026-11-22 05:07:41.891074','2026-11-22 05:07:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(3,'mail','booking:R2026-00265:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Jeanne Ndiaye, mercredi 25 novembre 2026, 10:00", "text": "Balayage \u2013 Colombe\nmercredi 25 novembre 2026, 10:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 120,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00265\nJeanne Ndiaye \u2013 +33639980194\n\nhttp://127.0.0.1:39023/office/bookings/265\n", "html": ""}','2026-11-22 05:35:00.000000','2026-11-22 05:35:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(4,'mail','booking:R2026-00266:confirmed','{"to": "antoine.meyer@example.org", "subject": "Confirm\u00e9 : Coupe homme, mercredi 25 novembre 2026, 17:00", "text": "Bonjour Antoine Meyer,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe homme \u2013 Mathis\nmercredi 25 novembre 2026, 17:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00266\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au mardi 24 novembre 2026, 17:00\u00a0:\nhttp://127.0.0.1:39023/bookings/tKraBbIlGbuYjUKikU6NPdtd_FMkzYx1r9yLDqAwrpI\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00266.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe homme \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261125T170000\r\nDTEND;TZID=Europe/Paris:20261125T173000\r\nDTSTAMP:20261122T053641Z\r\nUID:R2026-00266@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/tKraBbIlGbuYjUKikU6NPdtd_FMkzY\r\n x1r9yLDqAwrpI\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/tKraBbIlGbuYjUKikU6NPdtd_FMkzYx1r9yLDq\r\n AwrpI\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 05:36:41.891074','2026-11-22 05:36:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(5,'mail','booking:R2026-00266:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Antoine Meyer, mercredi 25 novembre 2026, 17:00", "text": "Coupe homme \u2013 Mathis\nmercredi 25 novembre 2026, 17:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00266\nAntoine Meyer \u2013 +33639987469 \u2013 antoine.meyer@example.org\nPlus court derri\u00e8re, on en parle sur place.\n\nhttp://127.0.0.1:39023/office/bookings/266\n", "html": ""}','2026-11-22 05:36:41.891074','2026-11-22 05:36:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(6,'mail','booking:R2026-00267:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Antoine Chen, samedi 5 d\u00e9cembre 2026, 12:45", "text": "Taille de barbe \u2013 Mathis\nsamedi 5 d\u00e9cembre 2026, 12:45\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 19,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00267\nAntoine Chen \u2013 +33639988827\n\nhttp://127.0.0.1:39023/office/bookings/267\n", "html": ""}','2026-11-22 06:38:41.891074','2026-11-22 06:38:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(7,'mail','booking:R2026-00268:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Manon Barbier, samedi 28 novembre 2026, 14:00", "text": "Coupe et brushing, cheveux courts \u2013 Colombe\nsamedi 28 novembre 2026, 14:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 42,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00268\nManon Barbier \u2013 +33639981358\n\nhttp://127.0.0.1:39023/office/bookings/268\n", "html": ""}','2026-11-22 07:40:00.000000','2026-11-22 07:40:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(8,'mail','booking:R2026-00269:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Fatou Lef\u00e8vre, jeudi 26 novembre 2026, 10:45", "text": "Couleur compl\u00e8te \u2013 In\u00e8s\njeudi 26 novembre 2026, 10:45\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 82,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00269\nFatou Lef\u00e8vre \u2013 +33639982231\n\nhttp://127.0.0.1:39023/office/bookings/269\n", "html": ""}','2026-11-22 07:59:41.891074','2026-11-22 07:59:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(9,'mail','booking:R2026-00270:confirmed','{"to": "karim.faure@example.org", "subject": "Confirm\u00e9 : Coupe ado, 11 \u00e0 17 ans, jeudi 26 novembre 2026, 18:15", "text": "Bonjour Karim Faure,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe ado, 11 \u00e0 17 ans \u2013 Mathis\njeudi 26 novembre 2026, 18:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 22,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00270\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au mercredi 25 novembre 2026, 18:15\u00a0:\nhttp://127.0.0.1:39023/bookings/dS5O5NWD1NFi5LYQFaFQR5QutcgTCMom-nb_r87tcZk\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00270.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe ado\\, 11 \u00e0 17 ans \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261126T181500\r\nDTEND;TZID=Europe/Paris:20261126T184500\r\nDTSTAMP:20261122T080241Z\r\nUID:R2026-00270@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/dS5O5NWD1NFi5LYQFaFQR5QutcgTCM\r\n om-nb_r87tcZk\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/dS5O5NWD1NFi5LYQFaFQR5QutcgTCMom-nb_r8\r\n 7tcZk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 08:02:41.891074','2026-11-22 08:02:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(10,'mail','booking:R2026-00270:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Karim Faure, jeudi 26 novembre 2026, 18:15", "text": "Coupe ado, 11 \u00e0 17 ans \u2013 Mathis\njeudi 26 novembre 2026, 18:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 22,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00270\nKarim Faure \u2013 +33639988924 \u2013 karim.faure@example.org\n\nhttp://127.0.0.1:39023/office/bookings/270\n", "html": ""}','2026-11-22 08:02:41.891074','2026-11-22 08:02:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(11,'mail','booking:R2026-00271:confirmed','{"to": "chloe.meyer@example.org", "subject": "Confirm\u00e9 : Coupe et brushing, cheveux longs, mardi 1 d\u00e9cembre 2026, 10:15", "text": "Bonjour Chlo\u00e9 Meyer,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe et brushing, cheveux longs \u2013 Colombe\nmardi 1 d\u00e9cembre 2026, 10:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00271\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au lundi 30 novembre 2026, 10:15\u00a0:\nhttp://127.0.0.1:39023/bookings/DHq05JS7bTJj9QeUW3H22f-FlEVmVVeoA9mFrFicAPE\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00271.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe et brushing\\, cheveux longs \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261201T101500\r\nDTEND;TZID=Europe/Paris:20261201T111500\r\nDTSTAMP:20261122T082041Z\r\nUID:R2026-00271@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/DHq05JS7bTJj9QeUW3H22f-FlEVmVV\r\n eoA9mFrFicAPE\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/DHq05JS7bTJj9QeUW3H22f-FlEVmVVeoA9mFrF\r\n icAPE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 08:20:41.891074','2026-11-22 08:20:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(12,'mail','booking:R2026-00271:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Chlo\u00e9 Meyer, mardi 1 d\u00e9cembre 2026, 10:15", "text": "Coupe et brushing, cheveux longs \u2013 Colombe\nmardi 1 d\u00e9cembre 2026, 10:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00271\nChlo\u00e9 Meyer \u2013 +33639983589 \u2013 chloe.meyer@example.org\n\nhttp://127.0.0.1:39023/office/bookings/271\n", "html": ""}','2026-11-22 08:20:41.891074','2026-11-22 08:20:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(13,'mail','booking:R2026-00272:confirmed','{"to": "lucie.benali@example.org", "subject": "Confirm\u00e9 : Soin profond, samedi 28 novembre 2026, 17:30", "text": "Bonjour Lucie Benali,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nSoin profond \u2013 Colombe\nsamedi 28 novembre 2026, 17:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 25,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00272\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au vendredi 27 novembre 2026, 17:30\u00a0:\nhttp://127.0.0.1:39023/bookings/sMXLirj6SgS1kzXuxEooSB-LADNMRBODUK8orkYGLTo\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00272.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Soin profond \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261128T173000\r\nDTEND;TZID=Europe/Paris:20261128T180000\r\nDTSTAMP:20261122T090941Z\r\nUID:R2026-00272@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/sMXLirj6SgS1kzXuxEooSB-LADNMRB\r\n ODUK8orkYGLTo\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/sMXLirj6SgS1kzXuxEooSB-LADNMRBODUK8ork\r\n YGLTo\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 09:09:41.891074','2026-11-22 09:09:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(14,'mail','booking:R2026-00272:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Lucie Benali, samedi 28 novembre 2026, 17:30", "text": "Soin profond \u2013 Colombe\nsamedi 28 novembre 2026, 17:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 25,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00272\nLucie Benali \u2013 +33639982328 \u2013 lucie.benali@example.org\n\nhttp://127.0.0.1:39023/office/bookings/272\n", "html": ""}','2026-11-22 09:09:41.891074','2026-11-22 09:09:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(15,'mail','booking:R2026-00273:confirmed','{"to": "gabriel.haddad@example.org", "subject": "Confirm\u00e9 : Coupe homme, lundi 23 novembre 2026, 13:30", "text": "Bonjour Gabriel Haddad,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe homme \u2013 Mathis\nlundi 23 novembre 2026, 13:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00273\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au dimanche 22 novembre 2026, 13:30\u00a0:\nhttp://127.0.0.1:39023/bookings/IbUOd3FX8mh6N6POXOqI1s2jFiDoixknk4xhRh2-uCQ\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00273.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe homme \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261123T133000\r\nDTEND;TZID=Europe/Paris:20261123T140000\r\nDTSTAMP:20261122T095400Z\r\nUID:R2026-00273@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/IbUOd3FX8mh6N6POXOqI1s2jFiDoix\r\n knk4xhRh2-uCQ\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/IbUOd3FX8mh6N6POXOqI1s2jFiDoixknk4xhRh\r\n 2-uCQ\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 09:54:00.000000','2026-11-22 09:54:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(16,'mail','booking:R2026-00273:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Gabriel Haddad, lundi 23 novembre 2026, 13:30", "text": "Coupe homme \u2013 Mathis\nlundi 23 novembre 2026, 13:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00273\nGabriel Haddad \u2013 +33639985141 \u2013 gabriel.haddad@example.org\n\nhttp://127.0.0.1:39023/office/bookings/273\n", "html": ""}','2026-11-22 09:54:00.000000','2026-11-22 09:54:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(17,'mail','booking:R2026-00274:confirmed','{"to": "rose.chen@example.org", "subject": "Confirm\u00e9 : Racines, lundi 23 novembre 2026, 15:45", "text": "Bonjour Rose Chen,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nRacines \u2013 Colombe\nlundi 23 novembre 2026, 15:45\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 55,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00274\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au dimanche 22 novembre 2026, 15:45\u00a0:\nhttp://127.0.0.1:39023/bookings/djEF4GZwcvz5vhIB6yDqCwu-KbvWmNzbfhu3fThD_-U\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00274.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Racines \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261123T154500\r\nDTEND;TZID=Europe/Paris:20261123T170000\r\nDTSTAMP:20261122T095600Z\r\nUID:R2026-00274@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/djEF4GZwcvz5vhIB6yDqCwu-KbvWmN\r\n zbfhu3fThD_-U\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/djEF4GZwcvz5vhIB6yDqCwu-KbvWmNzbfhu3fT\r\n hD_-U\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 09:56:00.000000','2026-11-22 09:56:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(18,'mail','booking:R2026-00274:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Rose Chen, lundi 23 novembre 2026, 15:45", "text": "Racines \u2013 Colombe\nlundi 23 novembre 2026, 15:45\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 55,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00274\nRose Chen \u2013 +33639981067 \u2013 rose.chen@example.org\nVos cheveux sont-ils d\u00e9j\u00e0 color\u00e9s ? Oui\n\nhttp://127.0.0.1:39023/office/bookings/274\n", "html": ""}','2026-11-22 09:56:00.000000','2026-11-22 09:56:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(19,'mail','booking:R2026-00275:confirmed','{"to": "lucie.bernard@example.org", "subject": "Confirm\u00e9 : Coupe et brushing, cheveux courts, mercredi 2 d\u00e9cembre 2026, 16:30", "text": "Bonjour Lucie Bernard,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe et brushing, cheveux courts \u2013 Colombe\nmercredi 2 d\u00e9cembre 2026, 16:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 42,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00275\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au mardi 1 d\u00e9cembre 2026, 16:30\u00a0:\nhttp://127.0.0.1:39023/bookings/AQY8DnX8voak-y03MjUp6ACY0adcaHV0s5v5p1DAAW0\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00275.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe et brushing\\, cheveux courts \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261202T163000\r\nDTEND;TZID=Europe/Paris:20261202T171500\r\nDTSTAMP:20261122T100741Z\r\nUID:R2026-00275@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/AQY8DnX8voak-y03MjUp6ACY0adcaH\r\n V0s5v5p1DAAW0\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/AQY8DnX8voak-y03MjUp6ACY0adcaHV0s5v5p1\r\n DAAW0\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 10:07:41.891074','2026-11-22 10:07:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(20,'mail','booking:R2026-00275:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Lucie Bernard, mercredi 2 d\u00e9cembre 2026, 16:30", "text": "Coupe et brushing, cheveux courts \u2013 Colombe\nmercredi 2 d\u00e9cembre 2026, 16:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 42,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00275\nLucie Bernard \u2013 +33639983880 \u2013 lucie.bernard@example.org\n\nhttp://127.0.0.1:39023/office/bookings/275\n", "html": ""}','2026-11-22 10:07:41.891074','2026-11-22 10:07:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(21,'mail','booking:R2026-00276:confirmed','{"to": "amadou.rossi@example.org", "subject": "Confirm\u00e9 : Taille de barbe, vendredi 27 novembre 2026, 13:00", "text": "Bonjour Amadou Rossi,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nTaille de barbe \u2013 Mathis\nvendredi 27 novembre 2026, 13:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 19,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00276\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au jeudi 26 novembre 2026, 13:00\u00a0:\nhttp://127.0.0.1:39023/bookings/oH-LZJUF-iZmv6_6H8OnH8YUn77nWC8UhUmbU8H20oY\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00276.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Taille de barbe \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261127T130000\r\nDTEND;TZID=Europe/Paris:20261127T133000\r\nDTSTAMP:20261122T102741Z\r\nUID:R2026-00276@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/oH-LZJUF-iZmv6_6H8OnH8YUn77nWC\r\n 8UhUmbU8H20oY\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/oH-LZJUF-iZmv6_6H8OnH8YUn77nWC8UhUmbU8\r\n H20oY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 10:27:41.891074','2026-11-22 10:27:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(22,'mail','booking:R2026-00276:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Amadou Rossi, vendredi 27 novembre 2026, 13:00", "text": "Taille de barbe \u2013 Mathis\nvendredi 27 novembre 2026, 13:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 19,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00276\nAmadou Rossi \u2013 +33639985626 \u2013 amadou.rossi@example.org\n\nhttp://127.0.0.1:39023/office/bookings/276\n", "html": ""}','2026-11-22 10:27:41.891074','2026-11-22 10:27:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(23,'mail','booking:R2026-00277:confirmed','{"to": "inaya.haddad@example.org", "subject": "Confirm\u00e9 : Coupe enfant, jusqu\u2019\u00e0 10 ans, samedi 5 d\u00e9cembre 2026, 10:45", "text": "Bonjour Inaya Haddad,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Colombe\nsamedi 5 d\u00e9cembre 2026, 10:45\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00277\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au vendredi 4 d\u00e9cembre 2026, 10:45\u00a0:\nhttp://127.0.0.1:39023/bookings/ndtbaE1-gTZHJIv6hf-bIyQtRA6f-T9cXGuXXulC9w4\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00277.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe enfant\\, jusqu\u2019\u00e0 10 ans \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261205T104500\r\nDTEND;TZID=Europe/Paris:20261205T111500\r\nDTSTAMP:20261122T114941Z\r\nUID:R2026-00277@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/ndtbaE1-gTZHJIv6hf-bIyQtRA6f-T\r\n 9cXGuXXulC9w4\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/ndtbaE1-gTZHJIv6hf-bIyQtRA6f-T9cXGuXXu\r\n lC9w4\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 11:49:41.891074','2026-11-22 11:49:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(24,'mail','booking:R2026-00277:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Inaya Haddad, samedi 5 d\u00e9cembre 2026, 10:45", "text": "Coupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Colombe\nsamedi 5 d\u00e9cembre 2026, 10:45\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00277\nInaya Haddad \u2013 +33639983201 \u2013 inaya.haddad@example.org\n\nhttp://127.0.0.1:39023/office/bookings/277\n", "html": ""}','2026-11-22 11:49:41.891074','2026-11-22 11:49:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(25,'mail','booking:R2026-00278:confirmed','{"to": "samuel.moreau@example.org", "subject": "Confirm\u00e9 : Coupe homme, samedi 5 d\u00e9cembre 2026, 16:30", "text": "Bonjour Samuel Moreau,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe homme \u2013 Mathis\nsamedi 5 d\u00e9cembre 2026, 16:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00278\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au vendredi 4 d\u00e9cembre 2026, 16:30\u00a0:\nhttp://127.0.0.1:39023/bookings/IF7ezLly55HXsTFR_cB90bhFGkjB3BysgxuMFkv4OCw\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00278.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe homme \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261205T163000\r\nDTEND;TZID=Europe/Paris:20261205T170000\r\nDTSTAMP:20261122T130741Z\r\nUID:R2026-00278@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/IF7ezLly55HXsTFR_cB90bhFGkjB3B\r\n ysgxuMFkv4OCw\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/IF7ezLly55HXsTFR_cB90bhFGkjB3BysgxuMFk\r\n v4OCw\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 13:07:41.891074','2026-11-22 13:07:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(26,'mail','booking:R2026-00278:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Samuel Moreau, samedi 5 d\u00e9cembre 2026, 16:30", "text": "Coupe homme \u2013 Mathis\nsamedi 5 d\u00e9cembre 2026, 16:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00278\nSamuel Moreau \u2013 +33639986402 \u2013 samuel.moreau@example.org\nJ\u2019aurai peut-\u00eatre cinq minutes de retard.\n\nhttp://127.0.0.1:39023/office/bookings/278\n", "html": ""}','2026-11-22 13:07:41.891074','2026-11-22 13:07:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(27,'mail','booking:R2026-00279:confirmed','{"to": "oliver.meyer@example.org", "subject": "Confirmed: Men\u2019s cut, Saturday, November 28, 2026, 10:00 AM", "text": "Hello Oliver Meyer,\n\nyour booking is confirmed. We look forward to seeing you.\n\nMen\u2019s cut \u2013 In\u00e8s\nSaturday, November 28, 2026, 10:00\u202fAM\n8 rue des Capucins, 69001 Lyon\nPrice: \u20ac26.00\nNumber: R2026-00279\nTo move it or cancel it, until Friday, November 27, 2026, 10:00\u202fAM:\nhttp://127.0.0.1:39023/en/bookings/A5q-XA3xRfKX8wETwN8kHnhryu6mfPh-Gna2Mhr7tEg\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00279.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Men\u2019s cut \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261128T100000\r\nDTEND;TZID=Europe/Paris:20261128T103000\r\nDTSTAMP:20261122T131041Z\r\nUID:R2026-00279@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/en/bookings/A5q-XA3xRfKX8wETwN8kHnhryu6\r\n mfPh-Gna2Mhr7tEg\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/en/bookings/A5q-XA3xRfKX8wETwN8kHnhryu6mfPh-Gna\r\n 2Mhr7tEg\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 13:10:41.891074','2026-11-22 13:10:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(28,'mail','booking:R2026-00279:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Oliver Meyer, samedi 28 novembre 2026, 10:00", "text": "Coupe homme \u2013 In\u00e8s\nsamedi 28 novembre 2026, 10:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00279\nOliver Meyer \u2013 +33639985529 \u2013 oliver.meyer@example.org\n\nhttp://127.0.0.1:39023/office/bookings/279\n", "html": ""}','2026-11-22 13:10:41.891074','2026-11-22 13:10:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(29,'mail','booking:R2026-00280:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Louis Marchand, jeudi 3 d\u00e9cembre 2026, 12:00", "text": "Coupe homme \u2013 Mathis\njeudi 3 d\u00e9cembre 2026, 12:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00280\nLouis Marchand \u2013 +33639985723\n\nhttp://127.0.0.1:39023/office/bookings/280\n", "html": ""}','2026-11-22 13:19:41.891074','2026-11-22 13:19:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(30,'mail','booking:R2026-00281:confirmed','{"to": "nadia.bernard@example.org", "subject": "Confirm\u00e9 : Atelier tresses et chignons, samedi 28 novembre 2026, 18:00", "text": "Bonjour Nadia Bernard,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nAtelier tresses et chignons \u2013 Colombe\nsamedi 28 novembre 2026, 18:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 35,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00281\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au vendredi 27 novembre 2026, 18:00\u00a0:\nhttp://127.0.0.1:39023/bookings/F5A3O6IkaFsxuOZIZBXDsyeX1cWFLMD_ytlOxesVamQ\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00281.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Atelier tresses et chignons \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261128T180000\r\nDTEND;TZID=Europe/Paris:20261128T190000\r\nDTSTAMP:20261122T150000Z\r\nUID:R2026-00281@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/F5A3O6IkaFsxuOZIZBXDsyeX1cWFLM\r\n D_ytlOxesVamQ\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/F5A3O6IkaFsxuOZIZBXDsyeX1cWFLMD_ytlOxe\r\n sVamQ\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 15:00:00.000000','2026-11-22 15:00:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(31,'mail','booking:R2026-00281:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Nadia Bernard, samedi 28 novembre 2026, 18:00", "text": "Atelier tresses et chignons \u2013 Colombe\nsamedi 28 novembre 2026, 18:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 35,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00281\nNadia Bernard \u2013 +33639981940 \u2013 nadia.bernard@example.org\n\nhttp://127.0.0.1:39023/office/bookings/281\n", "html": ""}','2026-11-22 15:00:00.000000','2026-11-22 15:00:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(32,'mail','booking:R2026-00282:confirmed','{"to": "fatou.marchand@example.org", "subject": "Confirm\u00e9 : Coupe enfant, jusqu\u2019\u00e0 10 ans, mercredi 2 d\u00e9cembre 2026, 12:15", "text": "Bonjour Fatou Marchand,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Colombe\nmercredi 2 d\u00e9cembre 2026, 12:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00282\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au mardi 1 d\u00e9cembre 2026, 12:15\u00a0:\nhttp://127.0.0.1:39023/bookings/4yPJ8mdxTbhskxhEYCkJgsWakgNbjw7Zlcl0Y7TYdlQ\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00282.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe enfant\\, jusqu\u2019\u00e0 10 ans \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261202T121500\r\nDTEND;TZID=Europe/Paris:20261202T124500\r\nDTSTAMP:20261122T151341Z\r\nUID:R2026-00282@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/4yPJ8mdxTbhskxhEYCkJgsWakgNbjw\r\n 7Zlcl0Y7TYdlQ\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/4yPJ8mdxTbhskxhEYCkJgsWakgNbjw7Zlcl0Y7\r\n TYdlQ\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 15:13:41.891074','2026-11-22 15:13:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(33,'mail','booking:R2026-00282:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Fatou Marchand, mercredi 2 d\u00e9cembre 2026, 12:15", "text": "Coupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Colombe\nmercredi 2 d\u00e9cembre 2026, 12:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00282\nFatou Marchand \u2013 +33639983783 \u2013 fatou.marchand@example.org\n\nhttp://127.0.0.1:39023/office/bookings/282\n", "html": ""}','2026-11-22 15:13:41.891074','2026-11-22 15:13:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(34,'mail','booking:R2026-00283:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Victor Chen, mardi 1 d\u00e9cembre 2026, 18:00", "text": "Coupe enfant, jusqu\u2019\u00e0 10 ans \u2013 In\u00e8s\nmardi 1 d\u00e9cembre 2026, 18:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00283\nVictor Chen \u2013 +33639984947\n\nhttp://127.0.0.1:39023/office/bookings/283\n", "html": ""}','2026-11-22 15:35:41.891074','2026-11-22 15:35:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(35,'mail','booking:R2026-00284:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Victor Marchand, vendredi 27 novembre 2026, 17:30", "text": "Coupe homme \u2013 In\u00e8s\nvendredi 27 novembre 2026, 17:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00284\nVictor Marchand \u2013 +33639987663\n\nhttp://127.0.0.1:39023/office/bookings/284\n", "html": ""}','2026-11-22 15:44:41.891074','2026-11-22 15:44:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(36,'mail','booking:R2026-00285:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : \u00c9lise Perrin, jeudi 3 d\u00e9cembre 2026, 10:00", "text": "Soin profond \u2013 In\u00e8s\njeudi 3 d\u00e9cembre 2026, 10:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 25,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00285\n\u00c9lise Perrin \u2013 +33639980970\n\nhttp://127.0.0.1:39023/office/bookings/285\n", "html": ""}','2026-11-22 15:49:41.891074','2026-11-22 15:49:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(37,'mail','booking:R2026-00286:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Gabriel Haddad, samedi 5 d\u00e9cembre 2026, 12:15", "text": "Taille de barbe \u2013 Mathis\nsamedi 5 d\u00e9cembre 2026, 12:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 19,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00286\nGabriel Haddad \u2013 +33639985141\n\nhttp://127.0.0.1:39023/office/bookings/286\n", "html": ""}','2026-11-22 16:01:41.891074','2026-11-22 16:01:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(38,'mail','booking:R2026-00287:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : \u00c9lise Perrin, samedi 28 novembre 2026, 15:00", "text": "Coupe et brushing, cheveux courts \u2013 In\u00e8s\nsamedi 28 novembre 2026, 15:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 42,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00287\n\u00c9lise Perrin \u2013 +33639980970\n\nhttp://127.0.0.1:39023/office/bookings/287\n", "html": ""}','2026-11-22 16:36:41.891074','2026-11-22 16:36:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(39,'mail','booking:R2026-00288:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Margot Ndiaye, mardi 1 d\u00e9cembre 2026, 16:00", "text": "Racines \u2013 Colombe\nmardi 1 d\u00e9cembre 2026, 16:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 55,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00288\nMargot Ndiaye \u2013 +33639982134\n\nhttp://127.0.0.1:39023/office/bookings/288\n", "html": ""}','2026-11-22 17:11:41.891074','2026-11-22 17:11:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(40,'mail','booking:R2026-00289:confirmed','{"to": "camille.faure@example.org", "subject": "Confirm\u00e9 : Coupe et brushing, cheveux longs, samedi 28 novembre 2026, 11:00", "text": "Bonjour Camille Faure,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe et brushing, cheveux longs \u2013 In\u00e8s\nsamedi 28 novembre 2026, 11:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00289\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au vendredi 27 novembre 2026, 11:00\u00a0:\nhttp://127.0.0.1:39023/bookings/eI9a8zJaBc10P3hTWAK74suSPG9VkY6aXbfAASKnI_I\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00289.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe et brushing\\, cheveux longs \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261128T110000\r\nDTEND;TZID=Europe/Paris:20261128T120000\r\nDTSTAMP:20261122T191741Z\r\nUID:R2026-00289@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/eI9a8zJaBc10P3hTWAK74suSPG9VkY\r\n 6aXbfAASKnI_I\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/eI9a8zJaBc10P3hTWAK74suSPG9VkY6aXbfAAS\r\n KnI_I\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 19:17:41.891074','2026-11-22 19:17:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(41,'mail','booking:R2026-00289:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Camille Faure, samedi 28 novembre 2026, 11:00", "text": "Coupe et brushing, cheveux longs \u2013 In\u00e8s\nsamedi 28 novembre 2026, 11:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00289\nCamille Faure \u2013 +33639983104 \u2013 camille.faure@example.org\n\nhttp://127.0.0.1:39023/office/bookings/289\n", "html": ""}','2026-11-22 19:17:41.891074','2026-11-22 19:17:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(42,'mail','booking:R2026-00290:confirmed','{"to": "yanis.garnier@example.org", "subject": "Confirm\u00e9 : Coupe et barbe, samedi 28 novembre 2026, 13:00", "text": "Bonjour Yanis Garnier,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe et barbe \u2013 Mathis\nsamedi 28 novembre 2026, 13:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 42,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00290\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au vendredi 27 novembre 2026, 13:00\u00a0:\nhttp://127.0.0.1:39023/bookings/BsnDXpkb4rNKxc7cyal_ZOEoV4YW5SqWQrvcIuOxFP8\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00290.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe et barbe \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261128T130000\r\nDTEND;TZID=Europe/Paris:20261128T140000\r\nDTSTAMP:20261122T204441Z\r\nUID:R2026-00290@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/BsnDXpkb4rNKxc7cyal_ZOEoV4YW5S\r\n qWQrvcIuOxFP8\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/BsnDXpkb4rNKxc7cyal_ZOEoV4YW5SqWQrvcIu\r\n OxFP8\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 20:44:41.891074','2026-11-22 20:44:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(43,'mail','booking:R2026-00290:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Yanis Garnier, samedi 28 novembre 2026, 13:00", "text": "Coupe et barbe \u2013 Mathis\nsamedi 28 novembre 2026, 13:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 42,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00290\nYanis Garnier \u2013 +33639985917 \u2013 yanis.garnier@example.org\n\nhttp://127.0.0.1:39023/office/bookings/290\n", "html": ""}','2026-11-22 20:44:41.891074','2026-11-22 20:44:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(44,'mail','booking:R2026-00291:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Lucie Bernard, samedi 28 novembre 2026, 14:00", "text": "Brushing \u2013 In\u00e8s\nsamedi 28 novembre 2026, 14:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 28,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00291\nLucie Bernard \u2013 +33639983880\n\nhttp://127.0.0.1:39023/office/bookings/291\n", "html": ""}','2026-11-22 22:17:41.891074','2026-11-22 22:17:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(45,'mail','booking:R2026-00292:requested','{"to": "camille.colin@example.org", "subject": "Votre demande : Coiffure de mari\u00e9e, vendredi 11 d\u00e9cembre 2026, 16:00", "text": "Bonjour Camille Colin,\n\nnous avons bien re\u00e7u votre demande et y r\u00e9pondrons bient\u00f4t. Elle n\u2019est pas encore confirm\u00e9e.\n\nCoiffure de mari\u00e9e \u2013 Colombe\nvendredi 11 d\u00e9cembre 2026, 16:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 140,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00292\nO\u00f9 elle en est, \u00e0 tout moment\u00a0:\nhttp://127.0.0.1:39023/bookings/KPCziE9FceDY0LFmaDvgFr2XzskdZC4rcxQvjRa2-us\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": ""}','2026-11-22 22:21:41.891074','2026-11-22 22:21:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(46,'mail','booking:R2026-00292:business:new_request','{"to": "bonjour@salon-colombe.example", "subject": "\u00c0 r\u00e9pondre : Camille Colin, vendredi 11 d\u00e9cembre 2026, 16:00", "text": "Quelqu\u2019un demande cet horaire. R\u00e9pondez oui ou non ici\u00a0:\nhttp://127.0.0.1:39023/office/bookings/292\n\nCoiffure de mari\u00e9e \u2013 Colombe\nvendredi 11 d\u00e9cembre 2026, 16:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 140,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00292\nCamille Colin \u2013 +33639984656 \u2013 camille.colin@example.org\n", "html": ""}','2026-11-22 22:21:41.891074','2026-11-22 22:21:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(47,'mail','booking:R2026-00293:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Victor Haddad, mercredi 2 d\u00e9cembre 2026, 17:30", "text": "Coupe homme \u2013 Mathis\nmercredi 2 d\u00e9cembre 2026, 17:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00293\nVictor Haddad \u2013 +33639989021\n\nhttp://127.0.0.1:39023/office/bookings/293\n", "html": ""}','2026-11-22 23:27:41.891074','2026-11-22 23:27:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(48,'mail','booking:R2026-00294:confirmed','{"to": "adrien.wright@example.org", "subject": "Confirm\u00e9 : Taille de barbe, jeudi 26 novembre 2026, 16:45", "text": "Bonjour Adrien Wright,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nTaille de barbe \u2013 Mathis\njeudi 26 novembre 2026, 16:45\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 19,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00294\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au mercredi 25 novembre 2026, 16:45\u00a0:\nhttp://127.0.0.1:39023/bookings/2sXalKqrUcJL3yqmNLz4cjFDStBa8dhdrjyzIp5Qfgc\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00294.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Taille de barbe \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261126T164500\r\nDTEND;TZID=Europe/Paris:20261126T171500\r\nDTSTAMP:20261122T235941Z\r\nUID:R2026-00294@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/2sXalKqrUcJL3yqmNLz4cjFDStBa8d\r\n hdrjyzIp5Qfgc\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/2sXalKqrUcJL3yqmNLz4cjFDStBa8dhdrjyzIp\r\n 5Qfgc\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 23:59:41.891074','2026-11-22 23:59:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(49,'mail','booking:R2026-00294:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Adrien Wright, jeudi 26 novembre 2026, 16:45", "text": "Taille de barbe \u2013 Mathis\njeudi 26 novembre 2026, 16:45\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 19,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00294\nAdrien Wright \u2013 +33639986693 \u2013 adrien.wright@example.org\nJ\u2019aurai peut-\u00eatre cinq minutes de retard.\n\nhttp://127.0.0.1:39023/office/bookings/294\n", "html": ""}','2026-11-22 23:59:41.891074','2026-11-22 23:59:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(50,'mail','booking:R2026-00295:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Rose Chen, vendredi 27 novembre 2026, 09:30", "text": "Racines \u2013 Colombe\nvendredi 27 novembre 2026, 09:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 55,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00295\nRose Chen \u2013 +33639981067\n\nhttp://127.0.0.1:39023/office/bookings/295\n", "html": ""}','2026-11-22 23:59:41.891074','2026-11-22 23:59:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(51,'mail','booking:R2026-00296:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Oliver Chen, jeudi 26 novembre 2026, 13:30", "text": "Coupe homme \u2013 In\u00e8s\njeudi 26 novembre 2026, 13:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00296\nOliver Chen \u2013 +33639986887\n\nhttp://127.0.0.1:39023/office/bookings/296\n", "html": ""}','2026-11-23 00:30:41.891074','2026-11-23 00:30:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(52,'mail','booking:R2026-00297:confirmed','{"to": "louis.chevalier@example.org", "subject": "Confirm\u00e9 : Coupe homme, jeudi 26 novembre 2026, 10:30", "text": "Bonjour Louis Chevalier,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe homme \u2013 Mathis\njeudi 26 novembre 2026, 10:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00297\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au mercredi 25 novembre 2026, 10:30\u00a0:\nhttp://127.0.0.1:39023/bookings/YFSbhP7TW0ERGTUEHh5FYWGQfffhtOTyGNgP9DnSwCA\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00297.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe homme \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261126T103000\r\nDTEND;TZID=Europe/Paris:20261126T110000\r\nDTSTAMP:20261123T003441Z\r\nUID:R2026-00297@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/YFSbhP7TW0ERGTUEHh5FYWGQfffhtO\r\n TyGNgP9DnSwCA\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/YFSbhP7TW0ERGTUEHh5FYWGQfffhtOTyGNgP9D\r\n nSwCA\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-23 00:34:41.891074','2026-11-23 00:34:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(53,'mail','booking:R2026-00297:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Louis Chevalier, jeudi 26 novembre 2026, 10:30", "text": "Coupe homme \u2013 Mathis\njeudi 26 novembre 2026, 10:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00297\nLouis Chevalier \u2013 +33639988439 \u2013 louis.chevalier@example.org\n\nhttp://127.0.0.1:39023/office/bookings/297\n", "html": ""}','2026-11-23 00:34:41.891074','2026-11-23 00:34:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(54,'mail','booking:R2026-00298:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Chlo\u00e9 Meyer, mercredi 25 novembre 2026, 15:00", "text": "Balayage \u2013 Colombe\nmercredi 25 novembre 2026, 15:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 120,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00298\nChlo\u00e9 Meyer \u2013 +33639983589\n\nhttp://127.0.0.1:39023/office/bookings/298\n", "html": ""}','2026-11-23 00:49:41.891074','2026-11-23 00:49:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(55,'mail','booking:R2026-00299:confirmed','{"to": "karim.perrin@example.org", "subject": "Confirm\u00e9 : Coupe homme, vendredi 27 novembre 2026, 12:30", "text": "Bonjour Karim Perrin,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe homme \u2013 Mathis\nvendredi 27 novembre 2026, 12:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00299\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au jeudi 26 novembre 2026, 12:30\u00a0:\nhttp://127.0.0.1:39023/bookings/rbD0CjXdnAko6ax6NX5jT8qMxZC3lIYzDmRajqxZFYg\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00299.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe homme \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261127T123000\r\nDTEND;TZID=Europe/Paris:20261127T130000\r\nDTSTAMP:20261123T011041Z\r\nUID:R2026-00299@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/rbD0CjXdnAko6ax6NX5jT8qMxZC3lI\r\n YzDmRajqxZFYg\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/rbD0CjXdnAko6ax6NX5jT8qMxZC3lIYzDmRajq\r\n xZFYg\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-23 01:10:41.891074','2026-11-23 01:10:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(56,'mail','booking:R2026-00299:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Karim Perrin, vendredi 27 novembre 2026, 12:30", "text": "Coupe homme \u2013 Mathis\nvendredi 27 novembre 2026, 12:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00299\nKarim Perrin \u2013 +33639984850 \u2013 karim.perrin@example.org\n\nhttp://127.0.0.1:39023/office/bookings/299\n", "html": ""}','2026-11-23 01:10:41.891074','2026-11-23 01:10:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(57,'mail','booking:R2026-00300:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Inaya Wright, jeudi 26 novembre 2026, 17:15", "text": "Coupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Mathis\njeudi 26 novembre 2026, 17:15\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00300\nInaya Wright \u2013 +33639984753\n\nhttp://127.0.0.1:39023/office/bookings/300\n", "html": ""}','2026-11-23 01:12:41.891074','2026-11-23 01:12:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(58,'mail','booking:R2026-00301:confirmed','{"to": "elise.moreau@example.org", "subject": "Confirm\u00e9 : Atelier tresses et chignons, samedi 5 d\u00e9cembre 2026, 18:00", "text": "Bonjour \u00c9lise Moreau,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nAtelier tresses et chignons \u2013 Colombe\nsamedi 5 d\u00e9cembre 2026, 18:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 35,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00301\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au vendredi 4 d\u00e9cembre 2026, 18:00\u00a0:\nhttp://127.0.0.1:39023/bookings/94Sz0Em8p_OcjLVYmIEzrbUslnt1GmD8l3lSBCabvWs\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00301.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Atelier tresses et chignons \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261205T180000\r\nDTEND;TZID=Europe/Paris:20261205T190000\r\nDTSTAMP:20261123T022141Z\r\nUID:R2026-00301@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/94Sz0Em8p_OcjLVYmIEzrbUslnt1Gm\r\n D8l3lSBCabvWs\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/94Sz0Em8p_OcjLVYmIEzrbUslnt1GmD8l3lSBC\r\n abvWs\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-23 02:21:41.891074','2026-11-23 02:21:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(59,'mail','booking:R2026-00301:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : \u00c9lise Moreau, samedi 5 d\u00e9cembre 2026, 18:00", "text": "Atelier tresses et chignons \u2013 Colombe\nsamedi 5 d\u00e9cembre 2026, 18:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 35,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00301\n\u00c9lise Moreau \u2013 +33639982522 \u2013 elise.moreau@example.org\n\nhttp://127.0.0.1:39023/office/bookings/301\n", "html": ""}','2026-11-23 02:21:41.891074','2026-11-23 02:21:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(60,'mail','booking:R2026-00302:confirmed','{"to": "margot.moreau@example.org", "subject": "Confirm\u00e9 : Coupe enfant, jusqu\u2019\u00e0 10 ans, vendredi 27 novembre 2026, 12:00", "text": "Bonjour Margot Moreau,\n\nvotre rendez-vous est confirm\u00e9. Au plaisir de vous accueillir.\n\nCoupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Mathis\nvendredi 27 novembre 2026, 12:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00302\nPour le d\u00e9placer ou l\u2019annuler, jusqu\u2019au jeudi 26 novembre 2026, 12:00\u00a0:\nhttp://127.0.0.1:39023/bookings/5Cz94KORrgCQKeL1xw0FUWajy7LiU1Z0ttuvh--0O1U\n\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00302.ics", "media_type": "text/calendar; method=PUBLISH", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:PUBLISH\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe enfant\\, jusqu\u2019\u00e0 10 ans \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261127T120000\r\nDTEND;TZID=Europe/Paris:20261127T123000\r\nDTSTAMP:20261123T023841Z\r\nUID:R2026-00302@127.0.0.1\r\nSEQUENCE:0\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/5Cz94KORrgCQKeL1xw0FUWajy7LiU1\r\n Z0ttuvh--0O1U\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CONFIRMED\r\nURL:http://127.0.0.1:39023/bookings/5Cz94KORrgCQKeL1xw0FUWajy7LiU1Z0ttuvh-\r\n -0O1U\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-23 02:38:41.891074','2026-11-23 02:38:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(61,'mail','booking:R2026-00302:business:new','{"to": "bonjour@salon-colombe.example", "subject": "Nouveau rendez-vous : Margot Moreau, vendredi 27 novembre 2026, 12:00", "text": "Coupe enfant, jusqu\u2019\u00e0 10 ans \u2013 Mathis\nvendredi 27 novembre 2026, 12:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 18,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00302\nMargot Moreau \u2013 +33639980582 \u2013 margot.moreau@example.org\n\nhttp://127.0.0.1:39023/office/bookings/302\n", "html": ""}','2026-11-23 02:38:41.891074','2026-11-23 02:38:41.891074',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(62,'mail','booking:R2026-00181:cancelled','{"to": "leila.haddad@example.org", "subject": "Annul\u00e9 : Coupe et brushing, cheveux longs, samedi 28 novembre 2026, 09:00", "text": "Bonjour Le\u00efla Haddad,\n\nvotre rendez-vous est annul\u00e9, comme vous l\u2019avez souhait\u00e9.\n\nCoupe et brushing, cheveux longs \u2013 In\u00e8s\nsamedi 28 novembre 2026, 09:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00181\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00181.ics", "media_type": "text/calendar; method=CANCEL", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:CANCEL\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe et brushing\\, cheveux longs \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261128T090000\r\nDTEND;TZID=Europe/Paris:20261128T100000\r\nDTSTAMP:20261123T032143Z\r\nUID:R2026-00181@127.0.0.1\r\nSEQUENCE:1\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/7z6bzi7RoqkUkf7luwM02QhWu1gjQK\r\n 2bwIXfg7ZX1kE\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CANCELLED\r\nURL:http://127.0.0.1:39023/bookings/7z6bzi7RoqkUkf7luwM02QhWu1gjQK2bwIXfg7\r\n ZX1kE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-23 03:21:43.356658','2026-11-23 03:21:43.356658',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(63,'mail','booking:R2026-00181:business:cancelled_business','{"to": "bonjour@salon-colombe.example", "subject": "Annul\u00e9 : Le\u00efla Haddad, samedi 28 novembre 2026, 09:00", "text": "L\u2019horaire est de nouveau libre.\n\nCoupe et brushing, cheveux longs \u2013 In\u00e8s\nsamedi 28 novembre 2026, 09:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00181\nLe\u00efla Haddad \u2013 +33639981261 \u2013 leila.haddad@example.org\n\nhttp://127.0.0.1:39023/office/bookings/181\n", "html": ""}','2026-11-23 03:21:43.356658','2026-11-23 03:21:43.356658',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(64,'mail','booking:R2026-00184:cancelled','{"to": "rose.lefevre@example.org", "subject": "Annul\u00e9 : Coupe et brushing, cheveux longs, mercredi 25 novembre 2026, 14:00", "text": "Bonjour Rose Lef\u00e8vre,\n\nvotre rendez-vous est annul\u00e9, comme vous l\u2019avez souhait\u00e9.\n\nCoupe et brushing, cheveux longs \u2013 Colombe\nmercredi 25 novembre 2026, 14:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00184\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00184.ics", "media_type": "text/calendar; method=CANCEL", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:CANCEL\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe et brushing\\, cheveux longs \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261125T140000\r\nDTEND;TZID=Europe/Paris:20261125T150000\r\nDTSTAMP:20261122T130000Z\r\nUID:R2026-00184@127.0.0.1\r\nSEQUENCE:1\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/QT1PJQ2QoM5vkJiXCsqRt0GGKh5mIQ\r\n aSZBCuorH9fmI\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CANCELLED\r\nURL:http://127.0.0.1:39023/bookings/QT1PJQ2QoM5vkJiXCsqRt0GGKh5mIQaSZBCuor\r\n H9fmI\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 13:00:00.000000','2026-11-22 13:00:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(65,'mail','booking:R2026-00184:business:cancelled_business','{"to": "bonjour@salon-colombe.example", "subject": "Annul\u00e9 : Rose Lef\u00e8vre, mercredi 25 novembre 2026, 14:00", "text": "L\u2019horaire est de nouveau libre.\n\nCoupe et brushing, cheveux longs \u2013 Colombe\nmercredi 25 novembre 2026, 14:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00184\nRose Lef\u00e8vre \u2013 +33639984171 \u2013 rose.lefevre@example.org\nPlus court derri\u00e8re, on en parle sur place.\n\nhttp://127.0.0.1:39023/office/bookings/184\n", "html": ""}','2026-11-22 13:00:00.000000','2026-11-22 13:00:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(66,'mail','booking:R2026-00189:cancelled','{"to": "adrien.wright@example.org", "subject": "Annul\u00e9 : Coupe homme, mercredi 25 novembre 2026, 11:30", "text": "Bonjour Adrien Wright,\n\nvotre rendez-vous est annul\u00e9, comme vous l\u2019avez souhait\u00e9.\n\nCoupe homme \u2013 Mathis\nmercredi 25 novembre 2026, 11:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00189\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00189.ics", "media_type": "text/calendar; method=CANCEL", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:CANCEL\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe homme \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261125T113000\r\nDTEND;TZID=Europe/Paris:20261125T120000\r\nDTSTAMP:20261122T103000Z\r\nUID:R2026-00189@127.0.0.1\r\nSEQUENCE:1\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/JhE2g9sTDVnR5ie8n5ZgQ3p_3O2Fha\r\n IAOXtv5-MJzIk\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CANCELLED\r\nURL:http://127.0.0.1:39023/bookings/JhE2g9sTDVnR5ie8n5ZgQ3p_3O2FhaIAOXtv5-\r\n MJzIk\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-22 10:30:00.000000','2026-11-22 10:30:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(67,'mail','booking:R2026-00189:business:cancelled_business','{"to": "bonjour@salon-colombe.example", "subject": "Annul\u00e9 : Adrien Wright, mercredi 25 novembre 2026, 11:30", "text": "L\u2019horaire est de nouveau libre.\n\nCoupe homme \u2013 Mathis\nmercredi 25 novembre 2026, 11:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 26,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00189\nAdrien Wright \u2013 +33639986693 \u2013 adrien.wright@example.org\n\nhttp://127.0.0.1:39023/office/bookings/189\n", "html": ""}','2026-11-22 10:30:00.000000','2026-11-22 10:30:00.000000',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(68,'mail','booking:R2026-00261:cancelled','{"to": "jeanne.rossi@example.org", "subject": "Annul\u00e9 : Coupe et brushing, cheveux longs, jeudi 26 novembre 2026, 17:00", "text": "Bonjour Jeanne Rossi,\n\nvotre rendez-vous est annul\u00e9, comme vous l\u2019avez souhait\u00e9.\n\nCoupe et brushing, cheveux longs \u2013 In\u00e8s\njeudi 26 novembre 2026, 17:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00261\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00261.ics", "media_type": "text/calendar; method=CANCEL", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:CANCEL\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe et brushing\\, cheveux longs \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261126T170000\r\nDTEND;TZID=Europe/Paris:20261126T180000\r\nDTSTAMP:20261123T032143Z\r\nUID:R2026-00261@127.0.0.1\r\nSEQUENCE:1\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/RyfXJZuNEY-4A4rJ_2KwsJUJbwJU28\r\n c17y25M2OQoCs\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CANCELLED\r\nURL:http://127.0.0.1:39023/bookings/RyfXJZuNEY-4A4rJ_2KwsJUJbwJU28c17y25M2\r\n OQoCs\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-23 03:21:43.356658','2026-11-23 03:21:43.356658',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(69,'mail','booking:R2026-00261:business:cancelled_business','{"to": "bonjour@salon-colombe.example", "subject": "Annul\u00e9 : Jeanne Rossi, jeudi 26 novembre 2026, 17:00", "text": "L\u2019horaire est de nouveau libre.\n\nCoupe et brushing, cheveux longs \u2013 In\u00e8s\njeudi 26 novembre 2026, 17:00\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 52,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00261\nJeanne Rossi \u2013 +33639981746 \u2013 jeanne.rossi@example.org\n\nhttp://127.0.0.1:39023/office/bookings/261\n", "html": ""}','2026-11-23 03:21:43.356658','2026-11-23 03:21:43.356658',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(70,'mail','booking:R2026-00275:cancelled','{"to": "lucie.bernard@example.org", "subject": "Annul\u00e9 : Coupe et brushing, cheveux courts, mercredi 2 d\u00e9cembre 2026, 16:30", "text": "Bonjour Lucie Bernard,\n\nvotre rendez-vous est annul\u00e9, comme vous l\u2019avez souhait\u00e9.\n\nCoupe et brushing, cheveux courts \u2013 Colombe\nmercredi 2 d\u00e9cembre 2026, 16:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 42,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00275\n-- \nSalon Colombe\n8 rue des Capucins, 69001 Lyon\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": "", "attachments": [{"name": "R2026-00275.ics", "media_type": "text/calendar; method=CANCEL", "text": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Grandrue//Salon Colombe//\r\nMETHOD:CANCEL\r\nBEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\nCOMMENT:This timezone only works from 2026-01-01 to 2028-01-01.\r\nBEGIN:STANDARD\r\nDTSTART:20260101T000000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20260329T030000\r\nRDATE:20270328T030000\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nRDATE:20271031T030000\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nSUMMARY:Coupe et brushing\\, cheveux courts \u2013 Salon Colombe\r\nDTSTART;TZID=Europe/Paris:20261202T163000\r\nDTEND;TZID=Europe/Paris:20261202T171500\r\nDTSTAMP:20261123T032143Z\r\nUID:R2026-00275@127.0.0.1\r\nSEQUENCE:1\r\nDESCRIPTION:http://127.0.0.1:39023/bookings/AQY8DnX8voak-y03MjUp6ACY0adcaH\r\n V0s5v5p1DAAW0\r\nLOCATION:8 rue des Capucins\\, 69001 Lyon\r\nSTATUS:CANCELLED\r\nURL:http://127.0.0.1:39023/bookings/AQY8DnX8voak-y03MjUp6ACY0adcaHV0s5v5p1\r\n DAAW0\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"}]}','2026-11-23 03:21:43.356658','2026-11-23 03:21:43.356658',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(71,'mail','booking:R2026-00275:business:cancelled_business','{"to": "bonjour@salon-colombe.example", "subject": "Annul\u00e9 : Lucie Bernard, mercredi 2 d\u00e9cembre 2026, 16:30", "text": "L\u2019horaire est de nouveau libre.\n\nCoupe et brushing, cheveux courts \u2013 Colombe\nmercredi 2 d\u00e9cembre 2026, 16:30\n8 rue des Capucins, 69001 Lyon\nPrix\u00a0: 42,00\u00a0\u20ac\nNum\u00e9ro\u00a0: R2026-00275\nLucie Bernard \u2013 +33639983880 \u2013 lucie.bernard@example.org\n\nhttp://127.0.0.1:39023/office/bookings/275\n", "html": ""}','2026-11-23 03:21:43.356658','2026-11-23 03:21:43.356658',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(72,'mail','waitlist:waiting:1','{"to": "margaux.petit@example.com", "subject": "Sur la liste d\u2019attente : Coupe et brushing, cheveux courts", "text": "Bonjour Margaux Petit,\n\nvous \u00eates sur la liste d\u2019attente. D\u00e8s qu\u2019un horaire qui convient se lib\u00e8re, nous vous \u00e9crivons\u00a0:\n\nCoupe et brushing, cheveux courts\ndu mardi 24 novembre au mercredi 25 novembre\n\u00e0 partir de 17:00\n\nNous le proposons \u00e0 chacun son tour. D\u2019ici l\u00e0, vous n\u2019avez rien \u00e0 faire.\n\nVous n\u2019attendez plus, ou ce n\u2019\u00e9tait pas vous\u00a0? Quittez la liste ici\u00a0:\nhttp://127.0.0.1:39023/waitlist/places/wbtbEWznrKAyDFeZZ-V8R2vWt2DC0WgL6Q3PlrBF22A\n\n-- \nSalon Colombe\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": ""}','2026-11-23 03:21:48.309810','2026-11-23 03:21:48.309525',NULL,0,NULL,NULL,'');
INSERT INTO "core_outbox" VALUES(73,'mail','waitlist:waiting:2','{"to": "theo.lambert@example.com", "subject": "Sur la liste d\u2019attente : Coupe et brushing, cheveux courts", "text": "Bonjour Th\u00e9o Lambert,\n\nvous \u00eates sur la liste d\u2019attente. D\u00e8s qu\u2019un horaire qui convient se lib\u00e8re, nous vous \u00e9crivons\u00a0:\n\nCoupe et brushing, cheveux courts\ndu mercredi 25 novembre au dimanche 29 novembre\n\nNous le proposons \u00e0 chacun son tour. D\u2019ici l\u00e0, vous n\u2019avez rien \u00e0 faire.\n\nVous n\u2019attendez plus, ou ce n\u2019\u00e9tait pas vous\u00a0? Quittez la liste ici\u00a0:\nhttp://127.0.0.1:39023/waitlist/places/GCF5uKW5C9Lz3LC7eSr0Cuv7YLZS9Uo2WXt-8JbaWD0\n\n-- \nSalon Colombe\n04 99 91 67 89\nbonjour@salon-colombe.example\n", "html": ""}','2026-11-23 03:21:48.316748','2026-11-23 03:21:48.316534',NULL,0,NULL,NULL,'');
CREATE TABLE payments_attempt (
	id INTEGER NOT NULL, 
	payment_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	idempotency_key VARCHAR(200) NOT NULL, 
	body JSON NOT NULL, 
	expires_at DATETIME NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	session_id VARCHAR(255), 
	intent_id VARCHAR(255), 
	url TEXT NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_payments_attempt PRIMARY KEY (id), 
	CONSTRAINT fk_payments_attempt_payment_id_payments_payment FOREIGN KEY(payment_id) REFERENCES payments_payment (id) ON DELETE CASCADE, 
	CONSTRAINT uq_payments_attempt_idempotency_key UNIQUE (idempotency_key), 
	CONSTRAINT uq_payments_attempt_payment_id_number UNIQUE (payment_id, number), 
	CONSTRAINT uq_payments_attempt_session_id UNIQUE (session_id)
);
INSERT INTO "payments_attempt" VALUES(1,1,1,'booking:R2026-00157:1:310577202ec89282','{"line_items": [{"price_data": {"currency": "eur", "unit_amount": 3000, "product_data": {"name": "Acompte\u00a0: Balayage"}}, "quantity": 1}]}','2026-11-16 23:47:00.000000','paid','cs_test_c27062b8bc66e0de240634e4','pi_8acd6e5e2a30c53b84c64dbb','http://127.0.0.1:39023/demo-payment/cs_test_c27062b8bc66e0de240634e4','2026-11-16 23:16:00.000000');
INSERT INTO "payments_attempt" VALUES(2,2,1,'booking:R2026-00202:1:668af4b3788f074e','{"line_items": [{"price_data": {"currency": "eur", "unit_amount": 3000, "product_data": {"name": "Acompte\u00a0: Balayage"}}, "quantity": 1}]}','2026-11-20 08:14:00.000000','paid','cs_test_ba99fc4bf8678b21791e7304','pi_2e38ed30458abb4b94b3c67c','http://127.0.0.1:39023/demo-payment/cs_test_ba99fc4bf8678b21791e7304','2026-11-20 07:43:00.000000');
INSERT INTO "payments_attempt" VALUES(3,3,1,'booking:R2026-00258:1:5235f7ca364f7cc1','{"line_items": [{"price_data": {"currency": "eur", "unit_amount": 3000, "product_data": {"name": "Acompte\u00a0: Balayage"}}, "quantity": 1}]}','2026-11-21 23:16:41.891074','paid','cs_test_b37660218e840664d93cd7ce','pi_aa03b5bf7ab7078fe392db44','http://127.0.0.1:39023/demo-payment/cs_test_b37660218e840664d93cd7ce','2026-11-21 22:45:41.891074');
CREATE TABLE payments_event (
	id VARCHAR(255) NOT NULL, 
	type VARCHAR(80) NOT NULL, 
	payment_id INTEGER NOT NULL, 
	received_at DATETIME NOT NULL, 
	CONSTRAINT pk_payments_event PRIMARY KEY (id), 
	CONSTRAINT fk_payments_event_payment_id_payments_payment FOREIGN KEY(payment_id) REFERENCES payments_payment (id) ON DELETE CASCADE
);
CREATE TABLE payments_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT payments_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "payments_migration" VALUES('payments_0001');
CREATE TABLE payments_payment (
	id INTEGER NOT NULL, 
	kind VARCHAR(40) NOT NULL, 
	reference VARCHAR(80) NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	amount BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	refunded BIGINT NOT NULL, 
	disputed BOOLEAN NOT NULL, 
	revision INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	paid_at DATETIME, 
	look_again_at DATETIME, 
	CONSTRAINT pk_payments_payment PRIMARY KEY (id), 
	CONSTRAINT uq_payments_payment_kind_reference UNIQUE (kind, reference)
);
INSERT INTO "payments_payment" VALUES(1,'booking','R2026-00157','paid',3000,'EUR',0,0,3,'2026-11-16 23:16:00.000000','2026-11-16 23:16:00.000000','2026-11-17 00:16:00.000000');
INSERT INTO "payments_payment" VALUES(2,'booking','R2026-00202','paid',3000,'EUR',0,0,3,'2026-11-20 07:43:00.000000','2026-11-20 07:43:00.000000','2026-11-20 08:43:00.000000');
INSERT INTO "payments_payment" VALUES(3,'booking','R2026-00258','paid',3000,'EUR',0,0,3,'2026-11-21 22:45:41.891074','2026-11-21 22:45:41.891074','2026-11-21 23:45:41.891074');
CREATE TABLE payments_refund (
	id INTEGER NOT NULL, 
	payment_id INTEGER NOT NULL, 
	"key" VARCHAR(200) NOT NULL, 
	idempotency_key VARCHAR(200) NOT NULL, 
	amount BIGINT NOT NULL, 
	status VARCHAR(20) NOT NULL, 
	stripe_id VARCHAR(255), 
	reason TEXT NOT NULL, 
	asked_at DATETIME NOT NULL, 
	tried_at DATETIME, 
	CONSTRAINT pk_payments_refund PRIMARY KEY (id), 
	CONSTRAINT fk_payments_refund_payment_id_payments_payment FOREIGN KEY(payment_id) REFERENCES payments_payment (id) ON DELETE CASCADE, 
	CONSTRAINT uq_payments_refund_idempotency_key UNIQUE (idempotency_key), 
	CONSTRAINT uq_payments_refund_key UNIQUE ("key"), 
	CONSTRAINT uq_payments_refund_stripe_id UNIQUE (stripe_id)
);
CREATE TABLE reminders_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT reminders_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "reminders_migration" VALUES('reminders_0001');
CREATE TABLE reminders_sent (
	id INTEGER NOT NULL, 
	customer_id INTEGER NOT NULL, 
	booking_id INTEGER NOT NULL, 
	sequence INTEGER NOT NULL, 
	occasion VARCHAR(10) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_reminders_sent PRIMARY KEY (id), 
	CONSTRAINT fk_reminders_sent_booking_id_booking_booking FOREIGN KEY(booking_id) REFERENCES booking_booking (id) ON DELETE CASCADE, 
	CONSTRAINT fk_reminders_sent_customer_id_booking_customer FOREIGN KEY(customer_id) REFERENCES booking_customer (id) ON DELETE CASCADE
);
CREATE TABLE reminders_setup (
	id INTEGER NOT NULL, 
	first_hours INTEGER NOT NULL, 
	second_hours INTEGER NOT NULL, 
	"by" VARCHAR(5) NOT NULL, 
	sender VARCHAR(11) NOT NULL, 
	words JSON NOT NULL, 
	thanks BOOLEAN NOT NULL, 
	thanks_hours INTEGER NOT NULL, 
	thanks_days INTEGER NOT NULL, 
	thanks_words JSON NOT NULL, 
	review_url VARCHAR(500) NOT NULL, 
	saved_by VARCHAR(254) NOT NULL, 
	saved_at DATETIME NOT NULL, 
	CONSTRAINT pk_reminders_setup PRIMARY KEY (id)
);
CREATE TABLE reminders_silence (
	customer_id INTEGER NOT NULL, 
	mail BOOLEAN NOT NULL, 
	sms BOOLEAN NOT NULL, 
	thanks BOOLEAN NOT NULL, 
	CONSTRAINT pk_reminders_silence PRIMARY KEY (customer_id), 
	CONSTRAINT fk_reminders_silence_customer_id_booking_customer FOREIGN KEY(customer_id) REFERENCES booking_customer (id) ON DELETE CASCADE
);
CREATE TABLE waitlist_migration (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT waitlist_migration_pkc PRIMARY KEY (version_num)
);
INSERT INTO "waitlist_migration" VALUES('waitlist_0001');
CREATE TABLE waitlist_offer (
	id INTEGER NOT NULL, 
	token VARCHAR(43) NOT NULL, 
	wait_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	ends_at DATETIME NOT NULL, 
	staff_id INTEGER, 
	made_at DATETIME NOT NULL, 
	until DATETIME NOT NULL, 
	outcome VARCHAR(10) NOT NULL, 
	CONSTRAINT pk_waitlist_offer PRIMARY KEY (id), 
	CONSTRAINT fk_waitlist_offer_staff_id_booking_resource FOREIGN KEY(staff_id) REFERENCES booking_resource (id) ON DELETE SET NULL, 
	CONSTRAINT fk_waitlist_offer_wait_id_waitlist_wait FOREIGN KEY(wait_id) REFERENCES waitlist_wait (id) ON DELETE CASCADE, 
	CONSTRAINT uq_waitlist_offer_token UNIQUE (token)
);
CREATE TABLE waitlist_wait (
	id INTEGER NOT NULL, 
	token VARCHAR(43) NOT NULL, 
	service_id INTEGER NOT NULL, 
	staff_id INTEGER, 
	booking_id INTEGER, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	opens INTEGER NOT NULL, 
	closes INTEGER NOT NULL, 
	seats INTEGER NOT NULL, 
	name VARCHAR(120) NOT NULL, 
	email VARCHAR(254) NOT NULL, 
	phone VARCHAR(20) NOT NULL, 
	language VARCHAR(5) NOT NULL, 
	known JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	"end" VARCHAR(10) NOT NULL, 
	got_id INTEGER, 
	CONSTRAINT pk_waitlist_wait PRIMARY KEY (id), 
	CONSTRAINT fk_waitlist_wait_booking_id_booking_booking FOREIGN KEY(booking_id) REFERENCES booking_booking (id) ON DELETE CASCADE, 
	CONSTRAINT fk_waitlist_wait_got_id_booking_booking FOREIGN KEY(got_id) REFERENCES booking_booking (id) ON DELETE SET NULL, 
	CONSTRAINT fk_waitlist_wait_service_id_booking_service FOREIGN KEY(service_id) REFERENCES booking_service (id) ON DELETE CASCADE, 
	CONSTRAINT fk_waitlist_wait_staff_id_booking_resource FOREIGN KEY(staff_id) REFERENCES booking_resource (id) ON DELETE SET NULL, 
	CONSTRAINT uq_waitlist_wait_token UNIQUE (token)
);
INSERT INTO "waitlist_wait" VALUES(1,'wbtbEWznrKAyDFeZZ-V8R2vWt2DC0WgL6Q3PlrBF22A',1,NULL,NULL,'2026-11-24','2026-11-25',1020,1440,1,'Margaux Petit','margaux.petit@example.com','','fr','[]','2026-11-23 03:21:48.294120',NULL,'',NULL);
INSERT INTO "waitlist_wait" VALUES(2,'GCF5uKW5C9Lz3LC7eSr0Cuv7YLZS9Uo2WXt-8JbaWD0',1,NULL,NULL,'2026-11-25','2026-11-29',0,1440,1,'Théo Lambert','theo.lambert@example.com','','fr','["2026-11-25T13:00:00+00:00", "2026-11-25T13:15:00+00:00", "2026-11-26T09:00:00+00:00", "2026-11-26T09:15:00+00:00", "2026-11-26T09:30:00+00:00", "2026-11-26T09:45:00+00:00", "2026-11-26T10:00:00+00:00", "2026-11-26T10:15:00+00:00", "2026-11-26T10:30:00+00:00", "2026-11-26T10:45:00+00:00", "2026-11-26T13:00:00+00:00", "2026-11-26T13:15:00+00:00", "2026-11-26T15:30:00+00:00", "2026-11-26T15:45:00+00:00", "2026-11-26T16:00:00+00:00", "2026-11-26T16:15:00+00:00", "2026-11-26T16:30:00+00:00", "2026-11-26T16:45:00+00:00", "2026-11-27T09:00:00+00:00", "2026-11-27T09:15:00+00:00", "2026-11-27T09:30:00+00:00", "2026-11-27T09:45:00+00:00", "2026-11-27T10:00:00+00:00", "2026-11-27T10:15:00+00:00", "2026-11-27T13:30:00+00:00", "2026-11-27T13:45:00+00:00", "2026-11-27T16:45:00+00:00", "2026-11-28T08:00:00+00:00", "2026-11-28T08:15:00+00:00", "2026-11-28T10:00:00+00:00", "2026-11-28T10:15:00+00:00", "2026-11-28T10:30:00+00:00", "2026-11-28T10:45:00+00:00", "2026-11-28T11:00:00+00:00", "2026-11-28T11:15:00+00:00", "2026-11-28T14:45:00+00:00", "2026-11-28T15:00:00+00:00", "2026-11-28T15:15:00+00:00", "2026-11-28T15:30:00+00:00", "2026-11-28T15:45:00+00:00"]','2026-11-23 03:21:48.310633',NULL,'',NULL);
CREATE INDEX ix_core_outbox_done_at_parked_at_due_at ON core_outbox (done_at, parked_at, due_at);
CREATE INDEX ix_accounts_attempts_since ON accounts_attempts (since);
CREATE INDEX ix_accounts_address_user_id_is_default ON accounts_address (user_id, is_default);
CREATE INDEX ix_accounts_link_user_id ON accounts_link (user_id);
CREATE INDEX ix_accounts_signed_in_user_id ON accounts_signed_in (user_id);
CREATE INDEX ix_payments_payment_look_again_at ON payments_payment (look_again_at);
CREATE INDEX ix_payments_attempt_intent_id ON payments_attempt (intent_id);
CREATE INDEX ix_payments_event_payment_id ON payments_event (payment_id);
CREATE INDEX ix_payments_refund_payment_id ON payments_refund (payment_id);
CREATE INDEX ix_booking_customer_email ON booking_customer (email);
CREATE INDEX ix_booking_customer_name ON booking_customer (name);
CREATE INDEX ix_booking_customer_phone ON booking_customer (phone);
CREATE INDEX ix_booking_customer_user_id ON booking_customer (user_id);
CREATE INDEX ix_booking_join_place_id ON booking_join (place_id);
CREATE INDEX ix_booking_resource_place_id ON booking_resource (place_id);
CREATE INDEX ix_booking_resource_user_id ON booking_resource (user_id);
CREATE INDEX ix_booking_service_place_id ON booking_service (place_id);
CREATE INDEX ix_booking_block_resource_id_starts_at ON booking_block (resource_id, starts_at);
CREATE INDEX ix_booking_class_time_service_id ON booking_class_time (service_id);
CREATE INDEX ix_booking_service_need_service_id ON booking_service_need (service_id);
CREATE INDEX ix_booking_need_member_resource_id ON booking_need_member (resource_id);
CREATE UNIQUE INDEX ix_booking_session_class_time_id_starts_at ON booking_session (class_time_id, starts_at);
CREATE INDEX ix_booking_session_service_id_starts_at ON booking_session (service_id, starts_at);
CREATE INDEX ix_booking_booking_created_at ON booking_booking (created_at);
CREATE INDEX ix_booking_booking_customer_id_starts_at ON booking_booking (customer_id, starts_at);
CREATE INDEX ix_booking_booking_expires_at ON booking_booking (expires_at);
CREATE INDEX ix_booking_booking_place_id ON booking_booking (place_id);
CREATE INDEX ix_booking_booking_series ON booking_booking (series);
CREATE INDEX ix_booking_booking_service_id ON booking_booking (service_id);
CREATE INDEX ix_booking_booking_session_id ON booking_booking (session_id);
CREATE INDEX ix_booking_booking_staff_id_starts_at ON booking_booking (staff_id, starts_at);
CREATE INDEX ix_booking_booking_starts_at ON booking_booking (starts_at);
CREATE INDEX ix_booking_booking_status_starts_at ON booking_booking (status, starts_at);
CREATE INDEX ix_booking_claim_resource_id_starts_at ON booking_claim (resource_id, starts_at);
CREATE INDEX ix_booking_claim_session_id ON booking_claim (session_id);
CREATE INDEX ix_booking_event_booking_id ON booking_event (booking_id);
CREATE INDEX ix_api_delivery_created_at ON api_delivery (created_at);
CREATE INDEX ix_api_delivery_endpoint_id_id ON api_delivery (endpoint_id, id);
CREATE INDEX ix_api_kept_answer_created_at ON api_kept_answer (created_at);
CREATE INDEX ix_booking_page_submission_at ON booking_page_submission (at);
CREATE INDEX ix_booking_page_submission_booking_id ON booking_page_submission (booking_id);
CREATE INDEX ix_calendars_source_resource_id ON calendars_source (resource_id);
CREATE INDEX ix_calendars_busy_resource_id_starts_at ON calendars_busy (resource_id, starts_at);
CREATE INDEX ix_calendars_busy_source_id ON calendars_busy (source_id);
CREATE UNIQUE INDEX ix_reminders_sent_booking_id_sequence_occasion ON reminders_sent (booking_id, sequence, occasion);
CREATE INDEX ix_reminders_sent_customer_id_at ON reminders_sent (customer_id, at);
CREATE INDEX ix_waitlist_wait_booking_id ON waitlist_wait (booking_id);
CREATE INDEX ix_waitlist_wait_email_ended_at ON waitlist_wait (email, ended_at);
CREATE INDEX ix_waitlist_wait_ended_at ON waitlist_wait (ended_at);
CREATE INDEX ix_waitlist_wait_got_id ON waitlist_wait (got_id);
CREATE INDEX ix_waitlist_wait_service_id_ended_at ON waitlist_wait (service_id, ended_at);
CREATE INDEX ix_waitlist_wait_staff_id ON waitlist_wait (staff_id);
CREATE INDEX ix_waitlist_offer_outcome_until ON waitlist_offer (outcome, until);
CREATE INDEX ix_waitlist_offer_staff_id ON waitlist_offer (staff_id);
CREATE INDEX ix_waitlist_offer_wait_id ON waitlist_offer (wait_id);
CREATE TRIGGER booking_claim_no_overlap_insert BEFORE INSERT ON booking_claim
WHEN EXISTS (
    SELECT 1 FROM booking_claim AS other
    WHERE other.resource_id = NEW.resource_id AND other.id IS NOT NEW.id
    AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at
)
BEGIN SELECT RAISE(ABORT, 'booking_claim_no_overlap'); END;
CREATE TRIGGER booking_claim_no_overlap_update BEFORE UPDATE OF resource_id, starts_at, ends_at ON booking_claim
WHEN EXISTS (
    SELECT 1 FROM booking_claim AS other
    WHERE other.resource_id = NEW.resource_id AND other.id IS NOT NEW.id
    AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at
)
BEGIN SELECT RAISE(ABORT, 'booking_claim_no_overlap'); END;
COMMIT;
