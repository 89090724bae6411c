/** The ecology pages as they lie in the file 活页夹, and the list of them. */
@NullMarked
package org.jianfu.ecology.ui;

import org.jspecify.annotations.NullMarked;
