package org.jianfu.security;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Role;
import org.jianfu.kernel.StartupNote;
import org.jianfu.kernel.UnitId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first start of an empty portal: a one-time link, printed where only whoever starts the portal can read it, opens
 * the page where the three administrators are made. A new start makes a new link; with administrators there is none.
 */
@Service
public class FirstSetup implements StartupNote {

    private static final int TOKEN_BYTES = 24;

    private final Accounts accounts;
    private final String staffUrl;
    private final String token = newToken();

    FirstSetup(Accounts accounts, @Value("${jianfu.staff-url:http://localhost:${server.port:8080}}") String staffUrl) {
        this.accounts = accounts;
        this.staffUrl = staffUrl;
    }

    private static String newToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    @Override
    public List<String> lines() {
        return accounts.anyAdministrator()
                ? List.of()
                : List.of(
                        "首次启动：请打开下面的一次性链接，设立三名管理员 · First start: make the three administrators here",
                        "  " + staffUrl + "/setup/" + token);
    }

    /** The token of the link, for whoever runs in the same process: the demonstration sets itself up along the same way. */
    public String token() {
        return token;
    }

    /**
     * Checks a link somebody opened.
     *
     * @throws NotVisible when the token is wrong or administrators exist already
     */
    public void check(String offered) {
        boolean same = MessageDigest.isEqual(token.getBytes(), offered.getBytes());
        if (!same || accounts.anyAdministrator()) {
            throw new NotVisible("set-up");
        }
    }

    /**
     * Makes the system, the security and the audit administrator, all three or none (三员分立).
     *
     * @param unit where they belong
     */
    @Transactional
    public void finish(String offered, UnitId unit, Person system, Person security, Person audit) {
        check(offered);
        open(unit, system, Role.SYSTEM_ADMIN);
        open(unit, security, Role.SECURITY_ADMIN);
        open(unit, audit, Role.AUDIT_ADMIN);
    }

    private void open(UnitId unit, Person person, Role role) {
        accounts.open(new NewAccount(person.login(), person.name(), unit, null, person.password()), Set.of(role));
    }

    /** One administrator as typed on the set-up page. */
    public record Person(String login, String name, String password) {}
}
