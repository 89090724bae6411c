/** Files that come with a report 附件. */
@NullMarked
@NamedInterface("evidence")
package org.jianfu.intake.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
