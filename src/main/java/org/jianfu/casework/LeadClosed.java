package org.jianfu.casework;

import java.time.LocalDate;
import org.jianfu.kernel.LeadId;

/** A lead was closed 办结. */
record LeadClosed(LeadId lead, LocalDate on) {}
