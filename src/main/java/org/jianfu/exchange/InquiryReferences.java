package org.jianfu.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jianfu.kernel.CurrentUser;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.CitedClause;
import org.jianfu.policies.ClauseRef;
import org.jianfu.policies.ClauseReference;
import org.jianfu.policies.ClauseReferences;
import org.jianfu.policies.Policies;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Beside each clause: what the office has answered about it, what colleagues asked, and where one asks. The exchange is for
 * those with an account: nobody else is told of it.
 */
@Component
@Order(3)
class InquiryReferences implements ClauseReferences {

    private static final int SHORT = 30;

    private final InquiryRepository inquiries;
    private final InquiryReplyRepository replies;
    private final Policies policies;
    private final Texts texts;
    private final CurrentUser currentUser;

    InquiryReferences(
            InquiryRepository inquiries,
            InquiryReplyRepository replies,
            Policies policies,
            Texts texts,
            CurrentUser currentUser) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.policies = policies;
        this.texts = texts;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ClauseReference> to(String policy, Locale locale) {
        if (currentUser.id().isEmpty()) {
            return List.of();
        }
        List<ClauseReference> references = new ArrayList<>();
        replies.official(PlaceKind.CLAUSE, policy)
                .forEach(official -> references.add(new ClauseReference(
                        official.anchor().isEmpty() ? null : official.anchor(),
                        "exchange.official",
                        official.number() + " " + shortened(official.words()),
                        null,
                        ExchangeLinks.to(new InquiryId(official.inquiry())),
                        false)));
        Map<String, Long> counts = inquiries.counts(PlaceKind.CLAUSE, policy).stream()
                .collect(Collectors.toMap(InquiryRepository.Count::anchor, InquiryRepository.Count::count));
        policies.index().all().stream()
                .map(CitedClause::ref)
                .filter(clause -> clause.policy().equals(policy))
                .forEach(clause -> references.add(asked(clause, counts, locale)));
        return references;
    }

    private ClauseReference asked(ClauseRef clause, Map<String, Long> counts, Locale locale) {
        long count = counts.getOrDefault(String.valueOf(clause.anchor()), 0L);
        String title = count == 0 ? texts.in(locale, "exchange.ask") : texts.in(locale, "exchange.count", count);
        String address = ExchangeLinks.at(Place.of(clause));
        return new ClauseReference(clause.anchor(), "exchange.menu", title, address, address, false);
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHORT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, SHORT)) + "…";
    }
}
