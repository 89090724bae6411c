/** The quiz, one question a screen. */
@NullMarked
package org.jianfu.training.ui;

import org.jspecify.annotations.NullMarked;
