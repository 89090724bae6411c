package org.jianfu.notification;

import org.springframework.data.jpa.domain.Specification;

/**
 * Which notices are wanted.
 *
 * @param unread whether only those that were not read yet
 */
public record InboxFilter(boolean unread) {

    public static final InboxFilter ALL = new InboxFilter(false);

    Specification<InboxItem> toSpecification() {
        return unread ? (item, query, cb) -> cb.isNull(item.get("readOn")) : Specification.unrestricted();
    }
}
