package org.jianfu.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class ModuleMigrationsTests {

    @Autowired
    JdbcClient sql;

    @Test
    void aModulesTablesComeAfterThoseOfTheModulesItUses() {
        assertThat(ModuleMigrations.inOrder(Set.of("casework", "intake", "ledger", "units", "vault")))
                .containsSubsequence("units", "intake", "casework")
                .containsSubsequence("units", "ledger", "casework")
                .containsSubsequence("vault", "intake", "casework")
                .hasSize(5);
    }

    @Test
    void everyModuleHasAHistoryOfItsOwn() {
        assertThat(column("select table_name from information_schema.tables where table_schema = database()"))
                .contains("flyway_schema_history_casework", "flyway_schema_history_units")
                .doesNotContain("flyway_schema_history");
        assertThat(column("select version from flyway_schema_history_casework where type = 'SQL'"))
                .contains("1");
    }

    @Test
    void aColumnThatRefersToARowIsNamedSo() {
        assertThat(column("""
                        select concat(table_name, '.', column_name) from information_schema.key_column_usage
                        where table_schema = database() and referenced_table_name is not null
                        and column_name not like '%\\_id' and column_name not like '%\\_code'""")).isEmpty();
        assertThat(column("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and data_type = 'bigint' and column_key <> 'PRI'
                        and column_name not like '%\\_id' and column_name not like '%\\_by'
                        and column_name not in ('size', 'version')""")).isEmpty();
    }

    /** A column that knows ASCII only answers a Chinese word with an error instead of "nothing found". */
    @Test
    void everyTextColumnCanBeAskedForEveryText() {
        assertThat(column("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = database() and character_set_name <> 'utf8mb4'
                        and table_name not like 'flyway%'""")).isEmpty();
    }

    private List<String> column(String question) {
        return sql.sql(question).query(String.class).list();
    }
}
