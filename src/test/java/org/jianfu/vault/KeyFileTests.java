package org.jianfu.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    @TempDir
    Path folder;

    private final WrappedKeys keys = mock();
    private Path path;
    private KeyFile file;

    @BeforeEach
    void inAnEmptyFolder() {
        path = folder.resolve("keys/master.json");
        file = new KeyFile(path);
    }

    @Test
    void theFirstStartMakesAKeyFileOnlyThisAccountMayRead() throws IOException {
        VaultConfiguration.masterKey(file, keys);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.getParent())))
                .isEqualTo("rwx------");
        assertThat(path.getParent()).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void theNextStartReadsTheSameKey() {
        var id = new DataKeyId(7);
        var first = VaultConfiguration.masterKey(file, keys);
        byte[] wrapped = first.wrap(id, new byte[32]);
        when(keys.masterVersions()).thenReturn(List.of(first.version()));
        var second = VaultConfiguration.masterKey(file, keys);

        assertThat(second.unwrap(id, wrapped)).isEqualTo(new byte[32]);
        assertThat(second.fingerprint("receipt", new byte[] {1}))
                .isEqualTo(first.fingerprint("receipt", new byte[] {1}))
                .isNotEqualTo(first.fingerprint("other", new byte[] {1}));
    }

    @Test
    void aWrappedKeyDoesNotOpenUnderAnotherId() {
        var master = MasterKey.fresh();
        byte[] wrapped = master.wrap(new DataKeyId(7), new byte[32]);

        assertThatThrownBy(() -> master.unwrap(new DataKeyId(8), wrapped)).isInstanceOf(Tampered.class);
    }

    @Test
    void aMissingKeyFileIsNeverReplacedWhileSealedRowsExist() {
        when(keys.masterVersions()).thenReturn(List.of(1));

        assertThatThrownBy(() -> VaultConfiguration.masterKey(file, keys))
                .isInstanceOfSatisfying(KeyFileProblem.class, problem -> {
                    assertThat(problem)
                            .hasMessageContaining("密钥文件不存在：" + path)
                            .hasMessageContaining("The key file is missing: " + path);
                    assertThat(problem.remedy()).contains("备份中恢复").contains("Restore it from the backup");
                });
        assertThat(path).doesNotExist();
    }

    @Test
    void theKeyFileOfAnotherDatabaseIsRefused() {
        file.create();
        when(keys.masterVersions()).thenReturn(List.of(1));

        assertThatThrownBy(() -> VaultConfiguration.masterKey(file, keys))
                .isInstanceOf(KeyFileProblem.class)
                .hasMessageContaining("密钥文件与数据库不匹配");
    }

    @Test
    void aDamagedKeyFileIsRefusedWithoutQuotingIt() throws IOException {
        file.create();
        String json = Files.readString(path);
        Files.writeString(path, json.substring(0, json.length() / 2));

        assertThatThrownBy(() -> VaultConfiguration.masterKey(file, keys))
                .isInstanceOf(KeyFileProblem.class)
                .hasMessageContaining("无法读取或已损坏")
                .hasStackTraceContaining(path.toString())
                .satisfies(e -> assertThat(e.getCause()).message().doesNotContain("keyset"));
    }

    @Test
    void aStartThatDiedWhileWritingTheKeyFileIsRepeated() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path.resolveSibling("master.json.new"), "half");

        assertThat(VaultConfiguration.masterKey(file, keys)).isNotNull();
        assertThat(file.read()).isNotNull();
    }
}
