package org.jianfu.demo;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Facts;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.StartupNote;
import org.jianfu.kernel.UnitId;
import org.jianfu.security.Accounts;
import org.jianfu.security.ActingAs;
import org.jianfu.security.FirstSetup;
import org.jianfu.security.NewAccount;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People who do not exist, named after what they do, with one password for all. */
@Component
@Profile("demo")
class InventedPeople implements StartupNote {

    static final String PASSWORD = "demo-jianfu-2026";

    private final Accounts accounts;
    private final FirstSetup setup;
    private final ActingAs actingAs;
    private final Map<String, AccountId> byLogin = new HashMap<>();

    InventedPeople(Accounts accounts, FirstSetup setup, ActingAs actingAs) {
        this.accounts = accounts;
        this.setup = setup;
        this.actingAs = actingAs;
    }

    /** Opens their accounts the way a city would: first the three administrators, who then open the others, two for
     * whoever reads reports. */
    void move(InventedCity city) {
        List<Facts.Row> people = Facts.rows("demo-people");
        setup.finish(
                setup.token(),
                city.unit("示例市"),
                person("system", people),
                person("security", people),
                person("audit", people));
        accounts.all().forEach(account -> byLogin.put(account.login(), account.id()));
        people.stream().filter(row -> !byLogin.containsKey(row.get("login"))).forEach(row -> {
            AccountId opened = open(row, city.unit(row.get("unit")));
            byLogin.put(row.get("login"), opened);
            actingAs.keepsPassword(opened);
            Set<Role> waiting = actingAs.get(id("security"), () -> accounts.grant(opened, roles(row)));
            if (!waiting.isEmpty()) {
                actingAs.run(id("audit"), () -> accounts.confirm(opened));
            }
        });
    }

    private AccountId open(Facts.Row row, UnitId unit) {
        String login = row.get("login");
        var account = new NewAccount(login, row.get("name"), unit, login + "@jianfu.example", PASSWORD);
        return actingAs.get(id("system"), () -> accounts.open(account));
    }

    private static FirstSetup.Person person(String login, List<Facts.Row> people) {
        Facts.Row row = people.stream()
                .filter(person -> person.get("login").equals(login))
                .findFirst()
                .orElseThrow();
        return new FirstSetup.Person(login, row.get("name"), PASSWORD);
    }

    private static Set<Role> roles(Facts.Row row) {
        return Arrays.stream(row.get("roles").split(" "))
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    AccountId id(String login) {
        return Objects.requireNonNull(byLogin.get(login), login);
    }

    /** Does something as one of them. */
    void as(String login, Runnable action) {
        actingAs.run(id(login), action);
    }

    /** Does something as one of them and hands back what came of it. */
    <T> T by(String login, Supplier<T> action) {
        return actingAs.get(id(login), action);
    }

    /** The liaison of a unit. */
    String liaisonOf(String unit) {
        return Facts.rows("demo-people").stream()
                .filter(row -> row.get("unit").equals(unit) && row.get("roles").contains("UNIT_LIAISON"))
                .findFirst()
                .orElseThrow()
                .get("login");
    }

    @Override
    public List<String> lines() {
        return List.of(
                "演示账号 Demonstration accounts · 密码 password: " + PASSWORD,
                "  handler 承办人 · supervisor 专班负责人 · liaison 单位联络员 · head 单位负责人",
                "  inspector 纪检监察 · leader 领导小组 · system 系统管理员 · security 安全保密管理员",
                "  全部账号见 README · all of them: README");
    }
}
