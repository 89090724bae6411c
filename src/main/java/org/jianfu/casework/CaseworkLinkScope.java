package org.jianfu.casework;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jianfu.kernel.Staff;
import org.jianfu.notification.LinkScope;
import org.jianfu.units.Units;
import org.jianfu.units.Viewers;
import org.springframework.stereotype.Component;

/** Leads and what units are asked: told to whoever may open them, by the same scopes as the pages. */
@Component
class CaseworkLinkScope implements LinkScope {

    private static final Pattern LEAD = Pattern.compile(CaseworkLinks.LEADS + "/(\\d{1,19})(/.*)?");
    private static final Pattern REQUEST = Pattern.compile(CaseworkLinks.VERIFICATIONS + "\\?request=(\\d{1,18})");

    private final LeadRepository leads;
    private final VerificationRepository requests;
    private final Viewers viewers;
    private final Units units;

    CaseworkLinkScope(LeadRepository leads, VerificationRepository requests, Viewers viewers, Units units) {
        this.leads = leads;
        this.requests = requests;
        this.viewers = viewers;
        this.units = units;
    }

    @Override
    public boolean knows(String link) {
        return LEAD.matcher(link).matches() || REQUEST.matcher(link).matches();
    }

    @Override
    public boolean mayOpen(Staff person, String link) {
        Matcher lead = LEAD.matcher(link);
        if (lead.matches()) {
            long id = Long.parseLong(lead.group(1));
            return leads.exists(LeadScope.of(viewers.of(person))
                    .asSpecification()
                    .and((row, query, is) -> is.equal(row.get("id"), id)));
        }
        Matcher request = REQUEST.matcher(link);
        if (!request.matches()) {
            return false;
        }
        long id = Long.parseLong(request.group(1));
        return requests.exists(VerificationRepository.askedOf(person.unit(), units.relatedUnits(person.unit()))
                .and((row, query, is) -> is.equal(row.get("id"), id)));
    }
}
