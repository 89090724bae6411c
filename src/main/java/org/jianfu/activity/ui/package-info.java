/** The pages of the trail. */
@NullMarked
package org.jianfu.activity.ui;

import org.jspecify.annotations.NullMarked;
