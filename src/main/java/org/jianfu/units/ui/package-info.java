/** Views of the organisation tree, and the field in which a unit is chosen. */
@NullMarked
@NamedInterface("ui")
package org.jianfu.units.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
