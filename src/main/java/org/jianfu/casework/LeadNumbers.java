package org.jianfu.casework;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jianfu.notification.LinkedNumbers;
import org.jianfu.units.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The numbers of the leads a person may see, and of the requests the own unit may. */
@Component
class LeadNumbers implements LinkedNumbers {

    private static final Pattern LEAD = Pattern.compile(CaseworkLinks.LEADS + "/(\\d{1,19})(?:/notice)?");
    private static final Pattern REQUEST = Pattern.compile(CaseworkLinks.VERIFICATIONS + "\\?request=(\\d{1,19})");

    private final LeadRepository leads;
    private final VerificationRepository requests;
    private final VisibleLeads visible;

    LeadNumbers(LeadRepository leads, VerificationRepository requests, VisibleLeads visible) {
        this.leads = leads;
        this.requests = requests;
        this.visible = visible;
    }

    @Override
    public Map<String, String> numbersOf(Collection<String> links) {
        Map<Long, String> ofLeads = numbersOfLeads(ids(links, LEAD));
        Map<Long, String> ofRequests = numbersOfRequests(ids(links, REQUEST));
        Map<String, String> found = new HashMap<>();
        for (String link : links) {
            @Nullable
            String number = idIn(link, LEAD)
                    .map(ofLeads::get)
                    .or(() -> idIn(link, REQUEST).map(ofRequests::get))
                    .orElse(null);
            if (number != null) {
                found.put(link, number);
            }
        }
        return found;
    }

    private Map<Long, String> numbersOfLeads(Set<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Lead> found = leads.findAll(LeadScope.of(visible.viewer())
                .asSpecification()
                .and((lead, query, is) -> lead.get("id").in(ids)));
        Map<Long, String> numbers = new HashMap<>();
        found.forEach(lead -> {
            if (lead.number() != null) {
                numbers.put(lead.id().value(), lead.number());
            }
        });
        return numbers;
    }

    private Map<Long, String> numbersOfRequests(Set<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Viewer viewer = visible.viewer();
        return requests
                .findAll(VerificationRepository.askedOf(viewer.person().unit(), viewer.relatedUnits())
                        .and((request, query, is) -> request.get("id").in(ids)))
                .stream()
                .collect(Collectors.toMap(request -> request.id().value(), VerificationRequest::number));
    }

    private static Set<Long> ids(Collection<String> links, Pattern pages) {
        return links.stream()
                .map(link -> idIn(link, pages))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<Long> idIn(String link, Pattern pages) {
        Matcher matcher = pages.matcher(link);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
