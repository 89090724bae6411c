package org.jianfu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jianfu.security.TestPeople;
import org.jianfu.testing.AnyCast;
import org.jianfu.testing.PortalTest;
import org.jianfu.units.Units;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the demonstration shows of the exchange can be asked and answered along its own ways. */
@PortalTest
@Transactional
class ExchangeStoryTest {

    @Autowired
    Inquiries inquiries;

    @Autowired
    ExchangeDesk desk;

    @Autowired
    TestPeople people;

    @Autowired
    Units units;

    @Test
    void oneQuestionIsAnsweredOneSettledByTheOfficeAndOneWaits() {
        AnyCast cast = new AnyCast(units, people, "问答");
        new ExchangeStory(inquiries, desk).tell(cast);

        List<InquiryRow> newest = people.by(cast.player("editor"), () -> inquiries.after(null, InquiryFilter.ALL, 3));
        assertThat(newest)
                .extracting(InquiryRow::state)
                .containsExactly(InquiryState.WAITING, InquiryState.SETTLED, InquiryState.REPLIED);
    }
}
