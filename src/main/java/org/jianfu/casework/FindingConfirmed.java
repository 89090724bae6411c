package org.jianfu.casework;

import java.time.LocalDate;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** A finding 核实结论 was approved. */
record FindingConfirmed(LeadId lead, UnitId unit, Findings.Conclusion conclusion, LocalDate on) {}
