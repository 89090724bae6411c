insert into document_series (code, prefix) values ('reply', '减负答');

create table inquiry (
    id bigint not null auto_increment primary key,
    version int not null,
    place_kind varchar(40) collate utf8mb4_bin not null,
    place_of varchar(121) collate utf8mb4_bin not null,
    place_anchor varchar(60) collate utf8mb4_bin null,
    place_title varchar(400) not null,
    words varchar(1000) not null,
    state varchar(40) collate utf8mb4_bin not null,
    -- Null when it was asked without a name: then nothing here leads to a person.
    asked_by bigint null,
    asked_on date not null,
    code_print varchar(64) collate utf8mb4_bin null,
    decided_by bigint null,
    decided_on date null,
    reason varchar(500) null,
    constraint inquiry_code unique (code_print),
    constraint inquiry_asker check (asked_by is null or code_print is null),
    index ix_inquiry_place (place_kind, place_of, place_anchor),
    index ix_inquiry_state (state)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table inquiry_reply (
    id bigint not null auto_increment primary key,
    version int not null,
    inquiry_id bigint not null,
    words varchar(3000) not null,
    replied_by bigint not null,
    replied_on date not null,
    -- Null for a colleague's answer.
    number varchar(60) null,
    accepted_on date null,
    hidden_by bigint null,
    hidden_on date null,
    constraint inquiry_reply_number unique (number),
    constraint reply_to_inquiry foreign key (inquiry_id) references inquiry (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- Who wants to be told of answers. An anonymous question has no followers: the only one might be who asked.
create table inquiry_follower (
    inquiry_id bigint not null,
    account_id bigint not null,
    primary key (inquiry_id, account_id),
    constraint follower_of_inquiry foreign key (inquiry_id) references inquiry (id)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

-- What readers say of a passage; by nobody, for it is about the text.
create table feedback (
    id bigint not null auto_increment primary key,
    place_kind varchar(40) collate utf8mb4_bin not null,
    place_of varchar(121) collate utf8mb4_bin not null,
    place_anchor varchar(60) collate utf8mb4_bin null,
    place_title varchar(400) not null,
    verdict varchar(40) collate utf8mb4_bin not null,
    given_on date not null,
    index ix_feedback_place (place_kind, place_of, place_anchor)
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
