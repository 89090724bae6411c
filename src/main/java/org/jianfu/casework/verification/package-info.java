/** What other units are asked and answer 联动核实: they see the question, never the report. */
@NullMarked
@NamedInterface("verification")
package org.jianfu.casework.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
