/** The reader's plain pages, and the views of trainees and editors. */
@NullMarked
package org.jianfu.learning.ui;

import org.jspecify.annotations.NullMarked;
