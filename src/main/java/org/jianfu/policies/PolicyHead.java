package org.jianfu.policies;

/**
 * A policy as a list shows it.
 *
 * @param code its short name
 * @param edition which version this is
 * @param status on the day it was asked for
 * @param proof how its particulars are known
 */
public record PolicyHead(
        String code, PolicyTopic topic, int edition, PolicyParticulars particulars, PolicyStatus status, Proof proof) {}
