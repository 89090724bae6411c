/** The queues of the workbench 线索列表. */
@NullMarked
package org.jianfu.casework.ui.queue;

import org.jspecify.annotations.NullMarked;
