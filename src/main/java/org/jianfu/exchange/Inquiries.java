package org.jianfu.exchange;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jianfu.kernel.AccountId;
import org.jianfu.kernel.Acting;
import org.jianfu.kernel.NotVisible;
import org.jianfu.kernel.People;
import org.jianfu.kernel.Refused;
import org.jianfu.kernel.Staff;
import org.jianfu.kernel.TextLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions and answers 问答, for everybody with an account. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Inquiries {

    /** How long a question may be. */
    public static final TextLimit QUESTION = Inquiry.WORDS;

    /** How long an answer may be. */
    public static final TextLimit ANSWER = InquiryReply.WORDS;

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "id");

    private final InquiryRepository inquiries;
    private final InquiryReplyRepository replies;
    private final ExchangeScope scope;
    private final Places places;
    private final People people;
    private final ExchangeNews news;
    private final FollowerRepository following;
    private final Acting acting;

    Inquiries(
            InquiryRepository inquiries,
            InquiryReplyRepository replies,
            ExchangeScope scope,
            Places places,
            People people,
            Following following,
            Acting acting) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.scope = scope;
        this.places = places;
        this.people = people;
        this.news = following.news();
        this.following = following.followers();
        this.acting = acting;
    }

    /** Who follows, and who is told. */
    @Component
    record Following(FollowerRepository followers, ExchangeNews news) {}

    /**
     * The title of a place one may ask about.
     *
     * @throws NotVisible when there is nothing there
     */
    @Transactional(readOnly = true)
    public String titleOf(Place place) {
        return places.title(place).orElseThrow(() -> new NotVisible("place " + place));
    }

    /** Asks under one's name. */
    public InquiryId ask(Place place, String words) {
        Inquiry asked = inquiries.save(Inquiry.named(place, titleOf(place), words, acting.me(), acting.today()));
        news.changed();
        return asked.id();
    }

    /**
     * Asks without a name: no account is kept, only the day, and a code nobody can tell again. An editor lets it through.
     *
     * @return the code the asker comes back with
     */
    public ReturnCode askAnonymously(Place place, String words) {
        ReturnCode code = ReturnCode.anew();
        inquiries.save(Inquiry.anonymous(place, titleOf(place), words, code, acting.today()));
        news.changed();
        return code;
    }

    /**
     * The questions the filter lets through, the newest first.
     *
     * @param last the one after which to go on; null at the beginning
     */
    @Transactional(readOnly = true)
    public List<InquiryRow> after(@Nullable InquiryRow last, InquiryFilter filter, int limit) {
        Map<String, ?> keys = last == null ? Map.of() : Map.of("id", last.id().value());
        return inquiries.after(keys, scope.readable().and(filter.toSpecification()), NEWEST_FIRST, limit).stream()
                .map(InquiryRow::of)
                .toList();
    }

    /** How many questions the filter lets through, counted as far as {@code bound} + 1. */
    @Transactional(readOnly = true)
    public long countUpTo(int bound, InquiryFilter filter) {
        return inquiries.countUpTo(bound, scope.readable().and(filter.toSpecification()));
    }

    /**
     * One question with its answers.
     *
     * @throws NotVisible when there is none this person may read
     */
    @Transactional(readOnly = true)
    public InquiryPage page(InquiryId id) {
        return page(find(id));
    }

    /**
     * One's own question, asked without a name, wherever it has come to.
     *
     * @throws Refused when no question has this code
     */
    @Transactional(readOnly = true)
    public InquiryPage page(ReturnCode code) {
        return page(byCode(code));
    }

    /**
     * Be told of answers from now on.
     *
     * @throws Refused when nobody knows who asked: the only follower might be the asker
     */
    public void follow(InquiryId id) {
        Inquiry inquiry = find(id);
        requireShown(inquiry);
        if (inquiry.isAnonymous()) {
            throw new Refused("exchange.refused.follow");
        }
        following.put(id.value(), acting.me().value());
    }

    /** No more. */
    public void unfollow(InquiryId id) {
        following.deleteById(new Follower.Key(id.value(), acting.me().value()));
    }

    /** Answers a question; whoever asked it under a name is told. */
    public void reply(InquiryId id, String words) {
        Inquiry inquiry = find(id);
        requireShown(inquiry);
        replies.save(new InquiryReply(id, words, acting.me(), acting.today(), null));
        inquiry.replied();
        news.replied(inquiry, acting.me());
    }

    /** The asker says which answer helped. */
    public void accept(ReplyId id) {
        InquiryReply reply = reply(id);
        Inquiry inquiry = find(reply.inquiry());
        if (!inquiry.isAskedBy(acting.me())) {
            throw new NotVisible("reply " + id);
        }
        accept(inquiry, reply);
    }

    /**
     * The same for an unknown asker.
     *
     * @throws Refused when the code belongs to another question
     */
    public void accept(ReplyId id, ReturnCode code) {
        InquiryReply reply = reply(id);
        Inquiry inquiry = find(reply.inquiry());
        if (!inquiry.isOpenedBy(code)) {
            throw new Refused("exchange.refused.code");
        }
        accept(inquiry, reply);
    }

    private void accept(Inquiry inquiry, InquiryReply reply) {
        requireShown(inquiry);
        reply.accept(acting.today());
        inquiry.settle();
        news.changed();
    }

    private static void requireShown(Inquiry inquiry) {
        if (!inquiry.state().isPublic()) {
            throw new Refused("kernel.refused.state");
        }
    }

    private InquiryPage page(Inquiry inquiry) {
        boolean moderates = scope.moderates();
        List<InquiryReply> all = replies.of(inquiry.id().value()).stream()
                .filter(reply -> moderates || !reply.isHidden())
                .sorted(Comparator.comparing((InquiryReply reply) -> !reply.isOfficial())
                        .thenComparing(reply -> !reply.isAccepted()))
                .toList();
        Map<AccountId, String> names =
                people.namesOf(all.stream().map(InquiryReply::repliedBy).toList());
        AccountId asker = inquiry.askedBy();
        return new InquiryPage(
                inquiry.id(),
                inquiry.place(),
                inquiry.placeTitle(),
                places.title(inquiry.place()).isPresent(),
                inquiry.words(),
                inquiry.state(),
                asker == null ? null : people.nameOf(asker),
                inquiry.askedOn(),
                inquiry.reason(),
                all.stream()
                        .map(reply -> answered(reply, names.getOrDefault(reply.repliedBy(), "—")))
                        .toList(),
                steps(inquiry, scope.me()));
    }

    private static InquiryPage.Answered answered(InquiryReply reply, String by) {
        return new InquiryPage.Answered(
                reply.id(), reply.words(), by, reply.repliedOn(), reply.number(), reply.isAccepted(), reply.isHidden());
    }

    private Set<InquiryStep> steps(Inquiry inquiry, Staff me) {
        Set<InquiryStep> steps = EnumSet.noneOf(InquiryStep.class);
        if (inquiry.state().isPublic()) {
            steps.add(InquiryStep.REPLY);
            if (!inquiry.isAnonymous() && !inquiry.isAskedBy(me.id())) {
                boolean follows = following.existsById(
                        new Follower.Key(inquiry.id().value(), me.id().value()));
                steps.add(follows ? InquiryStep.UNFOLLOW : InquiryStep.FOLLOW);
            }
            if (scope.speaksForTheOffice()) {
                steps.add(InquiryStep.OFFICIAL);
            }
            if (inquiry.isAskedBy(me.id())) {
                steps.add(InquiryStep.ACCEPT);
            } else if (inquiry.isAnonymous()) {
                steps.add(InquiryStep.ACCEPT_WITH_CODE);
            }
        }
        if (scope.moderates()) {
            switch (inquiry.state()) {
                case WAITING -> steps.addAll(EnumSet.of(InquiryStep.RELEASE, InquiryStep.HIDE));
                case OPEN, REPLIED, SETTLED -> steps.addAll(EnumSet.of(InquiryStep.HIDE, InquiryStep.HIDE_REPLY));
                case HIDDEN -> steps.add(InquiryStep.SHOW);
            }
        }
        return steps;
    }

    private Inquiry byCode(ReturnCode code) {
        return inquiries
                .findByCodePrint(code.fingerprint())
                .orElseThrow(() -> new Refused("exchange.refused.noSuchCode"));
    }

    private Inquiry find(InquiryId id) {
        return inquiries
                .findOne(scope.readable().and((inquiry, query, cb) -> cb.equal(inquiry.get("id"), id.value())))
                .orElseThrow(() -> new NotVisible("inquiry " + id));
    }

    private InquiryReply reply(ReplyId id) {
        return replies.findById(id.value()).orElseThrow(() -> new NotVisible("reply " + id));
    }
}
