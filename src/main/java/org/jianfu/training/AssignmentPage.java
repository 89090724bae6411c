package org.jianfu.training;

import java.time.LocalDate;
import java.util.List;

/**
 * One assignment with its progress.
 *
 * @param units those this viewer may know of, in the official order
 * @param mayWithdraw whether the viewer may take it back
 */
public record AssignmentPage(
        AssignmentRow row, String assignedBy, LocalDate assignedOn, List<UnitProgress> units, boolean mayWithdraw) {

    public AssignmentPage {
        units = List.copyOf(units);
    }
}
