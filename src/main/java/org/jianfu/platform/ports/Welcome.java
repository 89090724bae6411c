package org.jianfu.platform.ports;

import java.nio.file.Path;
import java.util.List;
import org.jianfu.kernel.StartupNote;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What stands in the terminal when the portal is up: where to go, where the data lie, what is not set yet. */
@Component
class Welcome {

    private final Environment settings;
    private final PortAddresses ports;
    private final List<StartupNote> notes;

    Welcome(Environment settings, PortAddresses ports, List<StartupNote> notes) {
        this.settings = settings;
        this.ports = ports;
        this.notes = notes;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        System.out.println(text());
    }

    String text() {
        var text = new StringBuilder(
                """

                  减负门户已就绪 · Jianfu is ready

                  公众入口 Public   %s
                  内部入口 Staff    %s
                  数据目录 Data     %s
                  数据库   Database %s
                  邮件     Mail     %s
                """.formatted(ports.publicAddress(), ports.staffAddress(), data(), database(), mail()));
        notes.stream().map(StartupNote::lines).filter(lines -> !lines.isEmpty()).forEach(lines -> {
            text.append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        });
        return text.toString();
    }

    private Path data() {
        return Path.of(settings.getProperty("jianfu.data", "data"))
                .toAbsolutePath()
                .normalize();
    }

    private String database() {
        return settings.getProperty("jianfu.embedded-database.running", Boolean.class, false)
                ? "内置 MariaDB · embedded MariaDB"
                : "外部 MariaDB · external MariaDB";
    }

    private String mail() {
        return settings.containsProperty("spring.mail.host")
                ? settings.getRequiredProperty("spring.mail.host")
                : "尚未设置，邮件先保存等待 · not set yet, mails wait in the portal";
    }
}
