package org.jianfu.vault;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    MasterKey masterKey(
            @Value("${jianfu.vault.key-file:${jianfu.data}/keys/master.json}") Path file, WrappedKeys keys) {
        return masterKey(new KeyFile(file), keys);
    }

    static MasterKey masterKey(KeyFile file, WrappedKeys keys) {
        var versions = keys.masterVersions();
        if (!file.exists()) {
            if (!versions.isEmpty()) {
                throw KeyFileProblem.missing(file.path());
            }
            return file.create();
        }
        var master = file.read();
        if (!versions.stream().allMatch(master::has)) {
            throw KeyFileProblem.foreign(file.path());
        }
        return master;
    }
}
