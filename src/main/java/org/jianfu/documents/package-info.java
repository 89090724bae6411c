/** Office documents 公文: letters by GB/T 9704-2012 as Word and PDF files, and the numbers they carry 发文字号. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.jianfu.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
