package org.jianfu.floor;

import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class BareRows {

    private final EntityManager rows;

    BareRows(EntityManager rows) {
        this.rows = rows;
    }

    @Transactional
    public String keep(String text) {
        var row = new BareRow(text);
        rows.persist(row);
        return String.valueOf(row.id());
    }
}
