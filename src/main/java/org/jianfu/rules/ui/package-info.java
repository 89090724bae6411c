/** Views of the rules, the deadlines and the calendar. */
@NullMarked
package org.jianfu.rules.ui;

import org.jspecify.annotations.NullMarked;
