package org.jianfu.ledger;

import org.springframework.stereotype.Component;

/** The notices a unit received, and what it corrected because of them, on its ecology page. */
@Component
class NoticeSection extends LetterSection<WarningNotice> {

    private final NoticeReading reading;

    NoticeSection(NoticeRepository notices, NoticeReading reading) {
        super(notices, LedgerKinds.NOTICE, 200);
        this.reading = reading;
    }

    @Override
    String issued(WarningNotice notice) {
        return "ledger.ecology.notice." + notice.level().level();
    }

    @Override
    String closed(WarningNotice notice) {
        return "ledger.ecology.noticeClosed";
    }

    @Override
    public boolean mayFollow(String link) {
        return NoticeLinks.read(link).map(reading::maySee).orElse(false);
    }
}
