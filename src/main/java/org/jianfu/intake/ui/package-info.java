/** The pages of the public door, and the list of kinds of burden for those who keep it. */
@NullMarked
package org.jianfu.intake.ui;

import org.jspecify.annotations.NullMarked;
