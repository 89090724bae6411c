package org.jianfu.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianfu.vault.Sealed;
import org.springframework.stereotype.Component;

/** Opens what was asked, gathered and found about a lead; its files are asked for once. Whoever calls has decided who may. */
@Component
class InvestigationReading {

    private final VerificationRepository requests;
    private final VerificationReading reading;
    private final EvidenceRepository evidence;
    private final FindingRepository findings;
    private final FindingApprovals approvals;
    private final CaseFiles files;
    private final LeadSeal seal;

    InvestigationReading(
            VerificationRepository requests,
            VerificationReading reading,
            EvidenceRepository evidence,
            FindingRepository findings,
            FindingApprovals approvals,
            CaseFiles files,
            LeadSeal seal) {
        this.requests = requests;
        this.reading = reading;
        this.evidence = evidence;
        this.findings = findings;
        this.approvals = approvals;
        this.files = files;
        this.seal = seal;
    }

    /**
     * What is known so far.
     *
     * @param latest the finding proposed last, still sealed
     */
    record Results(
            List<Verification> verifications,
            List<Investigation.Evidence> evidence,
            Optional<Findings.Proposed> finding,
            Optional<Finding> latest) {

        /** Whether nobody was asked yet and nothing was gathered or concluded. */
        boolean isNothing() {
            return verifications.isEmpty() && evidence.isEmpty() && finding.isEmpty();
        }
    }

    Results of(Lead lead) {
        Map<String, List<Investigation.File>> attached = files.of(lead);
        Optional<Finding> latest = findings.findFirstByLeadOrderByIdDesc(lead.id());
        return new Results(
                requests.toRead(lead).stream()
                        .map(request -> reading.read(request, attached))
                        .toList(),
                evidence.findByLeadOrderByDatedAscIdAsc(lead.id()).stream()
                        .map(item -> line(lead, item, attached))
                        .toList(),
                latest.map(finding -> Findings.Proposed.of(
                        finding, approvals.of(lead, finding), (what, text) -> open(lead, what, text))),
                latest);
    }

    private Investigation.Evidence line(Lead lead, EvidenceItem item, Map<String, List<Investigation.File>> attached) {
        return new Investigation.Evidence(
                open(lead, "evidence", item.note()),
                open(lead, "origin", item.origin()),
                item.dated(),
                item.addedBy(),
                attached.getOrDefault(item.place(), List.of()));
    }

    private String open(Lead lead, String what, Sealed sealed) {
        return seal.unseal(lead, what, sealed);
    }
}
