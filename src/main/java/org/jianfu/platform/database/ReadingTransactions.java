package org.jianfu.platform.database;

import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.stereotype.Component;

/**
 * Transactions that only read flush nothing, and that is enough: telling the database as well, and taking it back
 * afterwards, would double the round trips of a look.
 */
@Component
class ReadingTransactions {

    ReadingTransactions(HibernateJpaVendorAdapter adapter) {
        adapter.setPrepareConnection(false);
    }
}
