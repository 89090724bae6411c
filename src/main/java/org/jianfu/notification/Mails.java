package org.jianfu.notification;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface Mails extends JpaRepository<Mail, Long> {

    List<Mail> findByState(MailState state);

    List<Mail> findByStateOrderByIdDesc(MailState state, Limit limit);

    List<Mail> findAllByOrderByIdDesc(Limit limit);

    long countByState(MailState state);
}
