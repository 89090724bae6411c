package org.jianfu.policies.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianfu.kernel.Texts;
import org.jianfu.policies.PolicyHead;
import org.jianfu.policies.PolicyParticulars;
import org.jianfu.policies.Proof;
import org.jspecify.annotations.Nullable;

/** What is said about a policy besides its clauses, the same on plain pages and in the staff portal. */
final class PolicyFacts {

    private final Wording text;

    PolicyFacts(Wording text) {
        this.text = text;
    }

    /** One line of the policy's cover sheet. */
    record Fact(String term, String value) {}

    /** Issuer, number and the four dates; what is not known is said to be so, for a missing date is news too. */
    List<Fact> of(PolicyHead policy) {
        PolicyParticulars known = policy.particulars();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("issuer", known.issuer()));
        if (known.documentNumber() != null) {
            facts.add(fact("number", known.documentNumber()));
        }
        facts.add(fact("issued", known.issued()));
        facts.add(fact("published", known.published()));
        facts.add(fact("effective", known.effective()));
        if (known.repealed() != null) {
            facts.add(fact("repealed", known.repealed()));
        }
        facts.add(fact("checked", checked(policy.proof())));
        return facts;
    }

    /** Issuer, number and year, for a list. */
    String line(PolicyHead policy) {
        PolicyParticulars known = policy.particulars();
        return Stream.of(
                        known.issuer(),
                        known.documentNumber(),
                        known.issued() == null ? null : text.of("policies.issuedOn", known.issued()))
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    /** How something is known, and what that means for whoever cites it. */
    String checked(Proof proof) {
        if (proof.confirmedOn() != null) {
            return text.of("policies.confirmed", proof.confirmedOn(), String.valueOf(proof.confirmedSource()));
        }
        String known = text.of(Texts.key(proof.confidence()));
        return proof.verified()
                ? text.of("policies.known", known, proof.source())
                : text.of("policies.toCheck", known, proof.source());
    }

    private Fact fact(String field, @Nullable Object value) {
        return new Fact(
                text.of("policies.field." + field),
                value == null ? text.of("policies.unknown") : String.valueOf(value));
    }
}
