package org.jianfu.casework.finding;

import java.time.LocalDate;
import org.jianfu.casework.Conclusion;
import org.jianfu.kernel.LeadId;
import org.jianfu.kernel.UnitId;

/** A finding 核实结论 was approved. */
public record FindingConfirmed(LeadId lead, UnitId unit, Conclusion conclusion, LocalDate on) {}
