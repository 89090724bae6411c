package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.jianfu.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class VaultTests {

    private static final String PLACE = "report.story/1";

    @Autowired
    Vault vault;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    @Value("${jianfu.data}")
    Path data;

    @Test
    void aKeptKeyOpensWhatItSealed() {
        var key = DataKey.fresh();
        var sealed = key.seal(PLACE, "𠮷㑇😀");
        var id = kept(key);

        assertThat(vault.open(id).unseal(PLACE, sealed)).isEqualTo("𠮷㑇😀");
    }

    @Test
    void theMasterKeyLiesOutsideTheDatabaseAndItsVersionInTheRow() {
        var id = kept(DataKey.fresh());

        assertThat(data.resolve("keys/master.json")).isRegularFile();
        assertThat(sql.queryForObject("select master_version from data_key where id = ?", Integer.class, id.value()))
                .isNotNull();
    }

    @Test
    void keysTellNoOrder() {
        var ids = Stream.generate(() -> kept(DataKey.fresh()).value()).limit(8).toList();

        assertThat(ids).isNotEqualTo(ids.stream().sorted().toList());
    }

    @Test
    void shreddingMakesEverythingUnreadable() {
        var id = kept(DataKey.fresh());
        vault.shred(id);

        assertThatThrownBy(() -> vault.open(id)).isInstanceOf(Shredded.class);
        assertThat(sql.queryForObject("select wrapped from data_key where id = ?", byte[].class, id.value()))
                .isNull();
    }

    @Test
    void aKeyNeverKeptLooksLikeAShreddedOne() {
        assertThatThrownBy(() -> vault.open(new DataKeyId(1))).isInstanceOf(Shredded.class);
    }

    @Test
    void wrappedKeysSwappedInTheDatabaseDoNotOpen() {
        var one = kept(DataKey.fresh());
        var two = kept(DataKey.fresh());
        sql.update(
                "update data_key a join data_key b on b.id = ? set a.wrapped = b.wrapped where a.id = ?",
                two.value(),
                one.value());

        assertThatThrownBy(() -> vault.open(one)).isInstanceOf(Tampered.class);
    }

    @Test
    void aRolledBackReportLeavesNoKey() {
        var before = count();
        transaction.executeWithoutResult(status -> {
            vault.keep(DataKey.fresh());
            status.setRollbackOnly();
        });

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aKeyIsKeptOnlyTogetherWithWhatItSealed() {
        assertThatThrownBy(() -> vault.keep(DataKey.fresh())).isInstanceOf(IllegalTransactionStateException.class);
    }

    private DataKeyId kept(DataKey key) {
        return transaction.execute(status -> vault.keep(key));
    }

    private Long count() {
        return sql.queryForObject("select count(*) from data_key", Long.class);
    }
}
