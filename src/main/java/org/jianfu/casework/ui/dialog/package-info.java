/** What a step asks before it is taken 办理对话框. */
@NullMarked
package org.jianfu.casework.ui.dialog;

import org.jspecify.annotations.NullMarked;
