/** Decisions about a lead 办理决定: each says who, when and why. */
@NullMarked
@NamedInterface("decision")
package org.jianfu.casework.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
