package org.jianfu.ecology;

import org.jianfu.approval.Signature;
import org.jspecify.annotations.Nullable;

/**
 * A signed sheet as it is shown.
 *
 * @param revision 0 for the quarter's sheet, then 1, 2, … for the sheets that correct it
 * @param reason why it corrects the one before
 */
public record EcologySheet(
        EcologySheetId id,
        int revision,
        SheetContent content,
        @Nullable String reason,
        Signature signature) {

    public boolean isCorrection() {
        return revision > 0;
    }
}
