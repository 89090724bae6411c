package org.jianfu.casework;

import java.io.InputStream;
import org.jianfu.kernel.LeadId;
import org.jianfu.vault.AcceptedFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a lead, for those who may see the lead. */
@Service
@ForDesk
@Transactional(readOnly = true)
public class LeadFiles {

    private final Leads leads;
    private final CaseFiles files;

    LeadFiles(Leads leads, CaseFiles files) {
        this.leads = leads;
        this.files = files;
    }

    /** Takes an upload in, to go with a question or as evidence. */
    public AcceptedFile accept(LeadId id, String name, InputStream content) {
        return files.accept(leads.get(id), name, content);
    }

    public InputStream open(LeadId id, AttachedFile file) {
        return files.open(leads.get(id), "", file.id());
    }
}
