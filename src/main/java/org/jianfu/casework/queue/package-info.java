/** The leads as lists 线索列表: filtered, sorted, found by number, unit or pinyin. */
@NullMarked
@NamedInterface("queue")
package org.jianfu.casework.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
