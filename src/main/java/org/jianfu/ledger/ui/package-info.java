/** Views of notices, orders and the negative list, and a letter as it looks on paper. */
@NullMarked
@NamedInterface("ui")
package org.jianfu.ledger.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
