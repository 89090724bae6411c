/** A notice read beside the report 提示与举报对照, before it is approved. */
@NullMarked
package org.jianfu.casework.ui.notice;

import org.jspecify.annotations.NullMarked;
