package org.jianfu.casework;

import java.time.LocalDate;
import java.util.List;
import org.jianfu.kernel.AccountId;

/** One piece of evidence as the list shows it. */
public record EvidenceLine(String note, String origin, LocalDate dated, AccountId addedBy, List<AttachedFile> files) {}
