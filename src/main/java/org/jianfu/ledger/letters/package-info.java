/** What notices and orders have in common 公文: numbered letters to a unit, with steps and replies. */
@NullMarked
@NamedInterface("letters")
package org.jianfu.ledger.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
