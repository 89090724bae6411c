/** The database 数据库: an embedded MariaDB by default, an external one by a setting. */
@NullMarked
package org.jianfu.platform.database;

import org.jspecify.annotations.NullMarked;
