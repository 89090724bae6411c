package org.jianfu.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where questions are asked and answered. */
public final class ExchangeLinks {

    /** All questions, without a leading slash. */
    public static final String EXCHANGE = "staff/exchange";

    /** The live topic of pages that show questions. */
    public static final String TOPIC = "exchange.changed";

    private ExchangeLinks() {}

    /** One question. */
    public static String to(InquiryId inquiry) {
        return EXCHANGE + "/" + inquiry;
    }

    /** What was asked about a place, and where one asks. */
    public static String at(Place place) {
        return EXCHANGE + "?place=" + URLEncoder.encode(place.toString(), StandardCharsets.UTF_8);
    }
}
