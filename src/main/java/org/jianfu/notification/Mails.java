package org.jianfu.notification;

import java.util.List;
import org.jianfu.kernel.KeysetRepository;
import org.springframework.data.jpa.repository.JpaRepository;

interface Mails extends JpaRepository<Mail, Long>, KeysetRepository<Mail> {

    List<Mail> findByState(MailState state);
}
