create table synonym_group (
    id bigint not null auto_increment primary key,
    version int not null,
    -- With 、 between them.
    words varchar(500) not null
) default character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
