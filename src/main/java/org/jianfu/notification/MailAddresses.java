package org.jianfu.notification;

import java.util.Optional;
import org.jianfu.kernel.AccountId;

/** Where somebody's mail goes; asked at the moment of sending, so that no address is kept twice. */
public interface MailAddresses {

    /** Empty for an account without an address, or one that is closed. */
    Optional<String> mailOf(AccountId account);
}
