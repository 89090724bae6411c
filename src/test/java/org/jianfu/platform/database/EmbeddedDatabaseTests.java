package org.jianfu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class EmbeddedDatabaseTests {

    @Autowired
    JdbcClient sql;

    @Test
    void itIsAMariaDbOfTheVersionWePack() {
        assertThat(ask("select version()")).startsWith("11.4.").contains("MariaDB");
    }

    @Test
    void itTellsRareCharactersFromEmoji() {
        assertThat(ask("select @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(ask("select '𠮷' = '😀'")).isEqualTo("0");
        assertThat(ask("select '𠮷㑇👩‍👩‍👧'")).isEqualTo("𠮷㑇👩‍👩‍👧");
    }

    @Test
    void whatIsCommittedSurvivesAPowerCut() {
        assertThat(ask("select @@global.innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void itSpeaksInUtc() {
        assertThat(ask("select timestampdiff(minute, utc_timestamp(), now())")).isEqualTo("0");
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        assertThat(ask("select current_user()")).isEqualTo("jianfu@127.0.0.1");
        assertThat(ask("select count(*) from information_schema.schemata where schema_name = 'mysql'"))
                .isEqualTo("0");
    }

    private String ask(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
