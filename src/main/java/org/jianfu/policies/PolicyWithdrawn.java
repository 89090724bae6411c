package org.jianfu.policies;

/** Somebody asks for a policy that was taken back 已撤下. */
public class PolicyWithdrawn extends RuntimeException {

    PolicyWithdrawn() {
        super("policy withdrawn");
    }
}
