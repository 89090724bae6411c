/** Orders to rectify by a date 责令限期整改, closed only after somebody checked the evidence. */
@NullMarked
@NamedInterface("orders")
package org.jianfu.ledger.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
