/** What a unit was asked 联动核实, and where it answers. */
@NullMarked
package org.jianfu.casework.ui.verification;

import org.jspecify.annotations.NullMarked;
