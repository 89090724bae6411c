/** The kinds of burden a report may be about 负担类别, kept by the office. */
@NullMarked
@NamedInterface("category")
package org.jianfu.intake.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
