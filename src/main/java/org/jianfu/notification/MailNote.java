package org.jianfu.notification;

import java.util.List;
import org.jianfu.kernel.StartupNote;
import org.springframework.stereotype.Component;

/** Says at the start why mails do not go out although a server is set. */
@Component
class MailNote implements StartupNote {

    private final MailDispatcher dispatcher;

    MailNote(MailDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public List<String> lines() {
        return dispatcher.readiness() == MailReadiness.LOCAL_LINKS
                ? List.of(
                        "邮件暂不发出：jianfu.staff-url 指向本机，收件人打不开里面的链接。请设为工作人员使用的网址。",
                        "Mails wait: jianfu.staff-url points to this machine, so nobody could open their links.")
                : List.of();
    }
}
