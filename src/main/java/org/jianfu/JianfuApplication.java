package org.jianfu;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The portal 减负: one application, one MariaDB schema, one package per module. */
@Modulithic(systemName = "Jianfu 减负")
@SpringBootApplication
public class JianfuApplication {

    public static void main(String[] args) {
        SpringApplication.run(JianfuApplication.class, args);
    }
}
