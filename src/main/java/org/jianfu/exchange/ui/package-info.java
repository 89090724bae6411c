/** The list of questions, and one with its answers. */
@NullMarked
package org.jianfu.exchange.ui;

import org.jspecify.annotations.NullMarked;
