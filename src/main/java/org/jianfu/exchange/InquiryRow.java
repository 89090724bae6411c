package org.jianfu.exchange;

import java.time.LocalDate;

/** A question in the list. */
public record InquiryRow(InquiryId id, String words, String placeTitle, InquiryState state, LocalDate askedOn) {

    static InquiryRow of(Inquiry inquiry) {
        return new InquiryRow(inquiry.id(), inquiry.words(), inquiry.placeTitle(), inquiry.state(), inquiry.askedOn());
    }
}
