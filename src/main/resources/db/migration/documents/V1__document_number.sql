-- Series of document numbers 发文字号; the row is locked while a number of it is being given.
create table document_series (
    code varchar(40) collate utf8mb4_bin not null primary key,
    prefix varchar(20) not null
);

-- The last number given per series and year (GB/T 9704-2012, 7.2.5: counted anew each year).
create table document_number (
    series_code varchar(40) collate utf8mb4_bin not null,
    year int not null,
    last int not null,
    primary key (series_code, year),
    constraint fk_document_number_series foreign key (series_code) references document_series (code)
);
