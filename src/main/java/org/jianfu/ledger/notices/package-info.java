/** Warning notices 预警工作提示: drafted, approved by another person, acknowledged, answered, closed. */
@NullMarked
@NamedInterface("notices")
package org.jianfu.ledger.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
