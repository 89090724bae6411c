package org.jianfu.exchange;

import org.jianfu.kernel.AccountId;
import org.jianfu.notification.LiveUpdates;
import org.jianfu.notification.Notifications;
import org.springframework.stereotype.Component;

/** Tells open pages, the asker and those who follow; whoever asked without a name cannot be told, and comes back with the code. */
@Component
class ExchangeNews {

    private final FollowerRepository followers;
    private final Notifications notifications;
    private final LiveUpdates live;

    ExchangeNews(FollowerRepository followers, Notifications notifications, LiveUpdates live) {
        this.followers = followers;
        this.notifications = notifications;
        this.live = live;
    }

    void changed() {
        live.publish(ExchangeLinks.TOPIC);
    }

    void replied(Inquiry inquiry, AccountId by) {
        String link = ExchangeLinks.to(inquiry.id());
        AccountId asker = inquiry.askedBy();
        if (asker != null && !asker.equals(by)) {
            notifications.tell(asker, "exchange.notify.replied", link);
        }
        followers.of(inquiry.id().value()).stream()
                .map(AccountId::new)
                .filter(follower -> !follower.equals(by) && !follower.equals(asker))
                .forEach(follower -> notifications.tell(follower, "exchange.notify.followed", link));
        changed();
    }
}
