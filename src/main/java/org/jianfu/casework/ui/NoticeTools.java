package org.jianfu.casework.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import org.jianfu.casework.Disposal;
import org.jianfu.ledger.NoticeReading;
import org.jianfu.ledger.Notices;

/** What the parts of the notice's page work with, beside the lead's own. */
@SpringComponent
record NoticeTools(Disposal disposal, Notices notices, NoticeReading reading) {}
