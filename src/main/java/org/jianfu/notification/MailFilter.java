package org.jianfu.notification;

import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which mails are wanted.
 *
 * @param state null for all
 */
public record MailFilter(@Nullable MailState state) {

    public static final MailFilter ALL = new MailFilter(null);

    public MailFilter withState(@Nullable MailState other) {
        return new MailFilter(other);
    }

    Specification<Mail> toSpecification() {
        return state == null ? Specification.unrestricted() : (mail, query, cb) -> cb.equal(mail.get("state"), state);
    }
}
