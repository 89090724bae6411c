-- From here on migrations are numbered by time, whatever their module: an existing schema takes only what is newer.
alter table report add column door varchar(40) character set ascii collate ascii_bin not null default 'WEB';
