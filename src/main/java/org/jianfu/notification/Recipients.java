package org.jianfu.notification;

import java.util.Optional;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Staff;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody may still be told of what a link opens. */
@Component
class Recipients {

    private final People people;
    private final MailAddresses addresses;
    private final ObjectProvider<LinkScope> scopes;

    Recipients(People people, MailAddresses addresses, ObjectProvider<LinkScope> scopes) {
        this.people = people;
        this.addresses = addresses;
        this.scopes = scopes;
    }

    /** Where mails for somebody go; empty without an address, or once the account is closed. */
    Optional<String> addressOf(AccountId to) {
        return addresses.mailOf(to);
    }

    @Transactional(readOnly = true)
    boolean mayBeTold(AccountId to, String link) {
        Optional<Staff> person = people.find(to);
        return person.isPresent()
                && scopes.stream()
                        .filter(scope -> scope.knows(link))
                        .allMatch(scope -> scope.mayOpen(person.get(), link));
    }
}
