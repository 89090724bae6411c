package org.jianfu.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why the portal refuses to start: the key file is missing, unreadable or not the one that belongs to this database. */
class KeyFileProblem extends RuntimeException {

    private final String remedy;

    private KeyFileProblem(String problem, String remedy, @Nullable Throwable cause) {
        super(problem, cause);
        this.remedy = remedy;
    }

    static KeyFileProblem missing(Path file) {
        return new KeyFileProblem("""
                密钥文件不存在：%1$s
                数据库里已有加密内容，没有原来的密钥文件就无法读取，因此系统拒绝启动。
                The key file is missing: %1$s
                The database holds sealed content that only the original key file opens, so the portal refuses to start.""".formatted(file), """
                请从密钥备份中恢复该文件（与数据库备份分开保管的那一份），放回上述位置后重新启动。不要新建密钥文件。
                Restore it from the backup of the keys (kept apart from the database backups) to the place above and start again. Do not make a new one.""", null);
    }

    static KeyFileProblem foreign(Path file) {
        return new KeyFileProblem("""
                密钥文件与数据库不匹配：%1$s
                数据库里的部分内容是用另一个密钥加密的，因此系统拒绝启动。
                The key file does not belong to this database: %1$s
                Some content was sealed with a key that is not in it, so the portal refuses to start.""".formatted(file), """
                请换回与该数据库对应的密钥文件后重新启动。
                Put back the key file that belongs to this database and start again.""", null);
    }

    static KeyFileProblem unreadable(Path file, Throwable cause) {
        return new KeyFileProblem("""
                密钥文件无法读取或已损坏：%1$s
                The key file cannot be read or is damaged: %1$s""".formatted(file), """
                请检查运行系统的账号对该文件的读取权限（应为 0600）；如文件已损坏，请从密钥备份中恢复。
                Check that the account running the portal may read it (mode 0600); if it is damaged, restore it from the backup of the keys.""", cause);
    }

    static KeyFileProblem unwritable(Path file, Throwable cause) {
        return new KeyFileProblem("""
                无法创建密钥文件：%1$s
                The key file cannot be created: %1$s""".formatted(file), """
                请检查该目录是否存在、是否可写、磁盘是否已满，或用 jianfu.vault.key-file 指定其他位置。
                Check that the folder exists, is writable and not full, or name another place by jianfu.vault.key-file.""", cause);
    }

    String remedy() {
        return remedy;
    }
}
