/** The pages of the case handlers 问题线索. */
@NullMarked
package org.jianfu.casework.ui;

import org.jspecify.annotations.NullMarked;
