package org.jianfu.ui;

import org.jianfu.kernel.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read 谁可以读: everybody, unless the office keeps its courses and policies to people with an account. */
@Component
public class Readership {

    private final boolean everybody;
    private final CurrentUser currentUser;

    Readership(@Value("${jianfu.learning.public:true}") boolean everybody, CurrentUser currentUser) {
        this.everybody = everybody;
        this.currentUser = currentUser;
    }

    /** Whether one may read without an account. */
    public boolean isEverybody() {
        return everybody;
    }

    /** @throws AccessDeniedException when one has to sign in first */
    public void admit() {
        if (!everybody && currentUser.find().isEmpty()) {
            throw new AccessDeniedException("learning");
        }
    }
}
