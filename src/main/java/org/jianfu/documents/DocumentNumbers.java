package org.jianfu.documents;

import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Allots document numbers 发文字号, one sequence per series and year, without gaps or duplicates. A module brings its series
 * along by a row in {@code document_series}, which its own migration inserts.
 */
@Service
public class DocumentNumbers {

    private static final int LONGEST_PREFIX = 20;

    private final JdbcClient database;

    DocumentNumbers(JdbcClient database) {
        this.database = database;
    }

    /**
     * The next number of a series. Belongs to the caller's transaction: rolled back, the number is free again, and
     * until it ends whoever asks for one of the same series waits.
     *
     * @param series the code of the series, which belongs to the module that numbers with it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public DocumentNumber next(String series, int year) {
        String prefix = database.sql("select prefix from document_series where code = ? for update")
                .param(series)
                .query(String.class)
                .single();
        database.sql("""
                insert into document_number (series_code, year, last) values (?, ?, 1)
                on duplicate key update last = last + 1""").params(series, year).update();
        int sequence = database.sql("select last from document_number where series_code = ? and year = ? for update")
                .params(series, year)
                .query(Integer.class)
                .single();
        return new DocumentNumber(prefix, year, sequence);
    }

    /** Every series with its present prefix, for the settings. */
    @Transactional(readOnly = true)
    public List<NumberSeries> series() {
        return database.sql("select code, prefix from document_series order by code")
                .query((row, i) -> new NumberSeries(row.getString("code"), row.getString("prefix")))
                .list();
    }

    /** Changes the prefix 机关代字 of the numbers to come; those already given keep theirs. */
    @PreAuthorize("hasRole('" + Role.Name.SYSTEM_ADMIN + "')")
    @Transactional
    public void changePrefix(String series, String prefix) {
        String wanted = prefix.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_PREFIX || !wanted.matches("[\\p{L}\\p{N}]+")) {
            throw new Refused("documents.refused.prefix", LONGEST_PREFIX);
        }
        database.sql("update document_series set prefix = ? where code = ?")
                .params(wanted, series)
                .update();
    }
}
