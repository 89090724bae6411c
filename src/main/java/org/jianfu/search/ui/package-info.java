@NullMarked
package org.jianfu.search.ui;

import org.jspecify.annotations.NullMarked;
