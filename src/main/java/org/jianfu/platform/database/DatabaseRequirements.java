package org.jianfu.platform.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jianfu.platform.StartRefused;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a database must be before the portal entrusts it with anything; asked before the first migration. */
@Component
class DatabaseRequirements implements FlywayMigrationStrategy {

    /** With the older collations 𠮷 equals 😀. */
    static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private final JdbcClient sql;
    private final ModuleMigrations migrations;

    DatabaseRequirements(DataSource dataSource, ModuleMigrations migrations) {
        this.sql = JdbcClient.create(dataSource);
        this.migrations = migrations;
    }

    @Override
    public void migrate(Flyway flyway) {
        requireMariaDb();
        requireDurability();
        requireCollation();
        requireOwnTables(flyway.getConfiguration().getTable());
        migrations.migrate(flyway);
    }

    private void requireMariaDb() {
        var version = ask("select version()");
        if (!version.contains("MariaDB")) {
            throw new StartRefused(
                    "数据库不是 MariaDB，而是 " + version + "\nThe database is not MariaDB but " + version,
                    "请使用 MariaDB 11.4 或更高版本。\nUse MariaDB 11.4 or later.");
        }
    }

    /** A receipt is shown only for what survives a power cut. */
    private void requireDurability() {
        var flush = ask("select @@global.innodb_flush_log_at_trx_commit");
        if (!flush.equals("1")) {
            throw new StartRefused(
                    "数据库可能丢失已提交的数据：innodb_flush_log_at_trx_commit = " + flush
                            + "\nThe database may lose what it has committed: innodb_flush_log_at_trx_commit = "
                            + flush,
                    "请在 MariaDB 配置中设为 1。\nSet it to 1 in MariaDB's configuration.");
        }
    }

    private void requireCollation() {
        var collation = ask("select @@collation_database");
        if (!collation.equals(COLLATION)) {
            throw new StartRefused(
                    "数据库的默认排序规则是 " + collation + "，而不是 " + COLLATION + "\nThe schema's default collation is "
                            + collation + ", not " + COLLATION,
                    "alter database " + ask("select database()") + " character set utf8mb4 collate " + COLLATION);
        }
    }

    /** Builds before the first release kept one history for all modules; there is no way from there. */
    private void requireOwnTables(String history) {
        var found =
                ask("select count(*) from information_schema.tables where table_schema = database() and table_name = '"
                        + history + "'");
        if (!found.equals("0")) {
            throw new StartRefused(
                    "数据库是用首次发布之前的版本建立的\nThe database was set up by a version before the first release",
                    "请换用一个空的数据目录或空的数据库。\nUse an empty data folder or an empty schema.");
        }
    }

    private String ask(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
