package org.jianfu.demo;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jianfu.kernel.Facts;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.Texts;
import org.jianfu.testing.GeneratedPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The front page names everybody one can sign in as. */
class DemonstrationAccountsTest {

    private static final String RENEW = "./mvnw test -Dtest=DemonstrationAccountsTest -Drenew";

    @ParameterizedTest
    @CsvSource({"README.md, en, account, role, unit, ', '", "README.zh-CN.md, zh, 账号, 角色, 单位, 、"})
    void everyAccountStandsInTheReadme(
            String document, String language, String account, String role, String unit, String comma)
            throws IOException {
        var names = ResourceBundle.getBundle("text/kernel", language.equals("en") ? Locale.ENGLISH : Locale.ROOT);
        String rows = Facts.rows("demo-people").stream()
                .map(row -> "| `%s` | %s | %s |\n"
                        .formatted(row.get("login"), roles(row.get("roles"), names, comma), row.get("unit")))
                .collect(Collectors.joining());

        GeneratedPart.of(document, "accounts")
                .assertIs("| %s | %s | %s |\n|---|---|---|\n%s".formatted(account, role, unit, rows), RENEW);
    }

    private static String roles(String cell, ResourceBundle names, String comma) {
        return Arrays.stream(cell.split(" "))
                .map(Role::valueOf)
                .map(role -> names.getString(Texts.key(role)))
                .collect(Collectors.joining(comma));
    }
}
