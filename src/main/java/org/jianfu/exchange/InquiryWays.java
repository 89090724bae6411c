package org.jianfu.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.learning.SectionWay;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Beside each section of a lesson: what was asked about it, or where one asks. */
@Component
class InquiryWays implements SectionWay {

    private final InquiryRepository inquiries;

    InquiryWays(InquiryRepository inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Way> from(String course, String lesson, List<String> anchors) {
        Map<String, Long> counts = inquiries.counts(PlaceKind.LESSON, course + "/" + lesson).stream()
                .collect(Collectors.toMap(InquiryRepository.Count::anchor, InquiryRepository.Count::count));
        Map<String, Way> ways = new LinkedHashMap<>();
        for (String anchor : anchors) {
            long count = counts.getOrDefault(anchor, 0L);
            String address = ExchangeLinks.at(Place.lesson(course, lesson, anchor));
            ways.put(
                    anchor,
                    count == 0
                            ? new Way("exchange.ask", List.of(), address)
                            : new Way("exchange.count", List.of(count), address));
        }
        return ways;
    }
}
