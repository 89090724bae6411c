package org.jianfu.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jianfu.vault.ReadersCopy.NotClean;

/** The older formats of Office and WPS ([MS-CFB]) without summaries, macros and the objects of other programs. */
final class CompoundCopy {

    private static final Set<String> GONE = Set.of(
            "\u0005SummaryInformation",
            "\u0005DocumentSummaryInformation",
            "Macros",
            "_VBA_PROJECT_CUR",
            "VBA",
            "ObjectPool",
            "MsoDataStore");

    private CompoundCopy() {}

    static byte[] of(byte[] in) throws IOException, NotClean {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(in))) {
            if (file.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new NotClean();
            }
            List<Entry> gone = new ArrayList<>();
            file.getRoot().getEntries().forEachRemaining(entry -> {
                if (GONE.contains(entry.getName()) || entry.getName().startsWith("MBD")) {
                    gone.add(entry);
                }
            });
            for (Entry entry : gone) {
                remove(entry);
            }
            // written into a new one: what was removed from this one stays in its free sectors
            try (var clean = new POIFSFileSystem()) {
                EntryUtils.copyNodes(file.getRoot(), clean.getRoot());
                clean.getRoot().setStorageClsid(file.getRoot().getStorageClsid());
                var out = new ByteArrayOutputStream(in.length);
                clean.writeFilesystem(out);
                return out.toByteArray();
            }
        }
    }

    private static void remove(Entry entry) throws IOException {
        if (entry instanceof DirectoryEntry folder) {
            List<Entry> inside = new ArrayList<>();
            folder.getEntries().forEachRemaining(inside::add);
            for (Entry part : inside) {
                remove(part);
            }
        }
        if (!entry.delete()) {
            throw new IOException("an entry that cannot be removed");
        }
    }
}
