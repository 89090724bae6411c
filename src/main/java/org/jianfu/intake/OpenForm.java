package org.jianfu.intake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jianfu.kernel.ReportId;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.FileTypes;

/**
 * A form somebody is filling in: its key, the id its report will have, the data key its files are sealed with, and these
 * files. It lives in memory only and ends with its page.
 */
public final class OpenForm {

    private final FormKey key;
    private final ReportId report;
    private final DataKey dataKey;
    private final List<Evidence> evidence = new CopyOnWriteArrayList<>();
    private final Map<Evidence, Evidence> sealedAnew = new ConcurrentHashMap<>();

    OpenForm(FormKey key, ReportId report, DataKey dataKey) {
        this.dataKey = dataKey;
        this.key = key;
        this.report = report;
    }

    public FormKey key() {
        return key;
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public ReportId report() {
        return report;
    }

    DataKey dataKey() {
        return dataKey;
    }

    /** Uploads run side by side, so the last free place is given once. */
    public synchronized boolean add(Evidence file) {
        return !isFull() && evidence.add(file);
    }

    public boolean remove(Evidence file) {
        return evidence.remove(file);
    }

    /** Remembers under which name a file of this form stands in a report that was there before. */
    void sealedAnew(Evidence file, Evidence kept) {
        sealedAnew.put(file, kept);
    }

    Evidence asKept(Evidence file) {
        return sealedAnew.getOrDefault(file, file);
    }

    public boolean isFull() {
        return evidence.size() >= FileTypes.MOST_FILES;
    }
}
