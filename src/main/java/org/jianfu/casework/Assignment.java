package org.jianfu.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jianfu.kernel.AccountId;

/** Who works on a lead from when 指派承办; taking it oneself is an assignment to oneself. */
@Embeddable
record Assignment(@Column(name = "assignee_id") AccountId assignee, AccountId assignedBy, Instant assignedAt) {}
