package org.jianfu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.ReportId;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.FileTypes;
import org.jianfu.vault.SealedFiles;
import org.springframework.stereotype.Service;

/** The files reporters add 证据: sealed as they arrive, bound to their report, swept when their form was never sent. */
@Service
public class EvidenceFiles implements SealedFiles.Referenced {

    private final SealedFiles files;
    private final ReportRepository reports;

    EvidenceFiles(SealedFiles files, ReportRepository reports) {
        this.files = files;
        this.reports = reports;
    }

    /**
     * Takes a file into an open form.
     *
     * @throws Refused naming the file and what is wrong with it
     */
    public Evidence add(OpenForm form, String name, InputStream content) {
        requireRoom(form);
        AcceptedFile file = files.accept(form.dataKey(), Report.filePlace(form.report()), name, content);
        var evidence = new Evidence(file.fileName(), file.type().mediaType(), file.stored());
        if (!form.add(evidence)) {
            files.discard(evidence.storedName());
            requireRoom(form);
        }
        return evidence;
    }

    /** Takes a file out of a form that was not sent yet. */
    public void remove(OpenForm form, Evidence evidence) {
        if (form.remove(evidence)) {
            files.discard(evidence.storedName());
        }
    }

    @Override
    public Set<String> among(Set<String> names) {
        return reports.keptFiles(names);
    }

    InputStream open(String storedName, ReportId report, DataKey key) {
        return files.open(key, Report.filePlace(report), storedName);
    }

    Evidence resealed(Evidence evidence, ReportId report, DataKey from, DataKey to) {
        try (InputStream content = open(evidence.storedName(), report, from)) {
            var stored = files.write(to, Report.filePlace(report), content, FileTypes.MOST_BYTES);
            return new Evidence(evidence.name(), evidence.mediaType(), stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireRoom(OpenForm form) {
        if (form.isFull()) {
            throw new Refused("vault.files.many", FileTypes.MOST_FILES);
        }
    }
}
