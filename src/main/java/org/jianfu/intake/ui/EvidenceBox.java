package org.jianfu.intake.ui;

import java.io.InputStream;
import java.util.List;
import org.jianfu.intake.EvidenceFiles;
import org.jianfu.intake.IntakeThrottle;
import org.jianfu.intake.OpenForm;
import org.jianfu.vault.ui.FileBox;

/** The files of a reporter's form. */
class EvidenceBox extends FileBox {

    private final OpenForm form;
    private final EvidenceFiles files;
    private final IntakeThrottle throttle;
    private final Runnable changed;

    EvidenceBox(OpenForm form, EvidenceFiles files, IntakeThrottle throttle, Runnable changed) {
        super("intake.files.limits");
        this.form = form;
        this.files = files;
        this.throttle = throttle;
        this.changed = changed;
        show();
    }

    @Override
    protected List<Kept> kept() {
        return form.evidence().stream()
                .map(file -> new Kept(file.name(), file.size(), () -> files.remove(form, file)))
                .toList();
    }

    @Override
    protected void take(String name, InputStream content, String source) {
        throttle.admit(IntakeThrottle.Act.FILE, source);
        files.add(form, name, content);
    }

    @Override
    protected void show() {
        super.show();
        changed.run();
    }
}
