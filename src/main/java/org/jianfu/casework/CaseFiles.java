package org.jianfu.casework;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.Refused;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.DataKey;
import org.jianfu.vault.FileTypes;
import org.jianfu.vault.SealedFiles;
import org.springframework.stereotype.Component;

/** The files of leads, sealed with the lead's key. Whoever calls has decided who may. */
@Component
class CaseFiles implements SealedFiles.Referenced {

    private final CaseFileRepository files;
    private final SealedFiles sealed;
    private final LeadSeal seal;
    private final Clock clock;

    CaseFiles(CaseFileRepository files, SealedFiles sealed, LeadSeal seal, Clock clock) {
        this.files = files;
        this.sealed = sealed;
        this.seal = seal;
        this.clock = clock;
    }

    /** Takes an upload in; it belongs to nothing yet, and goes by itself when it never does. */
    public AcceptedFile accept(Lead lead, String name, InputStream content) {
        try (DataKey key = seal.open(lead)) {
            return sealed.accept(key, LeadSeal.place(lead, "file"), name, content);
        }
    }

    public void attach(Lead lead, String place, List<AcceptedFile> accepted, AccountId by) {
        if (accepted.size() > FileTypes.MOST_FILES) {
            throw new Refused("vault.files.many", FileTypes.MOST_FILES);
        }
        for (AcceptedFile file : accepted) {
            var name = seal.seal(lead, "fileName", file.fileName());
            files.save(new CaseFile(
                    lead.id(), place, file.stored(), name, file.type().mediaType(), by, clock.instant()));
        }
    }

    /** All files of a lead, by the place they go with. */
    Map<String, List<Investigation.File>> of(Lead lead) {
        return files.findByLeadOrderById(lead.id()).stream()
                .collect(Collectors.groupingBy(
                        CaseFile::place, Collectors.mapping(file -> opened(lead, file), Collectors.toList())));
    }

    private Investigation.File opened(Lead lead, CaseFile file) {
        return new Investigation.File(file.id(), seal.unseal(lead, "fileName", file.name()), file.size());
    }

    /** The content of one of the files that go with this place. */
    public InputStream open(Lead lead, String placePrefix, long id) {
        CaseFile file = files.findById(id)
                .filter(found -> found.lead().equals(lead.id()) && found.place().startsWith(placePrefix))
                .orElseThrow(() -> new NotVisible("file"));
        try (DataKey key = seal.open(lead)) {
            return sealed.open(key, LeadSeal.place(lead, "file"), file.stored());
        }
    }

    @Override
    public Set<String> among(Set<String> names) {
        return files.storedAmong(names);
    }
}
