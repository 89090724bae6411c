package org.jianfu.ledger;

import java.util.List;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.TextLimit;
import org.jianfu.vault.AcceptedFile;
import org.jianfu.vault.FileTypes;

/** What a unit sends in: what it did, and the files that show it. */
public record ReplyForm(String text, List<AcceptedFile> files) {

    public static final int TEXT_LIMIT = 20_000;

    public ReplyForm {
        text = new TextLimit(TEXT_LIMIT).atMost(text);
        files = List.copyOf(files);
        if (text.isBlank()) {
            throw new Refused("ledger.refused.noText");
        }
        if (files.size() > FileTypes.MOST_FILES) {
            throw new Refused("vault.files.many", FileTypes.MOST_FILES);
        }
    }
}
