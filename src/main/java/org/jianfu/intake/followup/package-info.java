/** What comes after a report 回访: questions and answers, the rating, the request to look again. */
@NullMarked
@NamedInterface("followup")
package org.jianfu.intake.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
