package org.jianfu.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.springframework.util.FileSystemUtils;

/** The packaged portal as a process of its own, with the demonstration's people and the bare form beside it. */
final class Portal implements AutoCloseable {

    private static final Path WORK = Path.of("target", "bench").toAbsolutePath();
    private static final Path APPLICATION = WORK.resolve("application");
    private static final Path FLOOR = WORK.resolve("floor");
    private static final Path LOG = WORK.resolve("portal.log");
    private static final String READY = "Jianfu is ready";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Where it listens, ending in a slash. */
    final String address;

    /** From the command to the first page, in seconds. */
    final double readyAfter;

    private Portal(Process process, String address, double readyAfter) {
        this.process = process;
        this.address = address;
        this.readyAfter = readyAfter;
    }

    /** Unpacks the jar as its documentation says, and puts the bare form beside it. */
    static void unpack() throws IOException, InterruptedException {
        FileSystemUtils.deleteRecursively(WORK);
        Files.createDirectories(WORK);
        Process extract = java(
                        "-Djarmode=tools", "-jar", jar().toString(), "extract", "--destination", APPLICATION.toString())
                .start();
        if (extract.waitFor() != 0) {
            throw new IOException("the jar does not unpack");
        }
        var classes = Path.of("target", "test-classes");
        FileSystemUtils.copyRecursively(classes.resolve("org/jianfu/floor"), FLOOR.resolve("org/jianfu/floor"));
        FileSystemUtils.copyRecursively(classes.resolve("db/migration/floor"), FLOOR.resolve("db/migration/floor"));
    }

    private static Path jar() throws IOException {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no packaged portal in target"))
                    .toAbsolutePath();
        }
    }

    /**
     * Starts it on the data folder of this name and waits until it answers.
     *
     * @param heap as for -Xmx
     */
    static Portal start(String folder, String heap) throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        String address = "http://localhost:" + port + "/";
        var classPath = APPLICATION.resolve(jar().getFileName()) + ":" + FLOOR;
        Files.deleteIfExists(LOG);
        long begin = System.nanoTime();
        Process process = java(
                        "-Xmx" + heap,
                        "-cp",
                        classPath,
                        "org.jianfu.JianfuApplication",
                        "--spring.profiles.active=demo",
                        "--server.port=" + port,
                        "--jianfu.data=" + WORK.resolve(folder),
                        "--jianfu.intake.limits.reports=10000000")
                .start();
        awaitReady(process);
        awaitPage(process, address);
        return new Portal(process, address, (System.nanoTime() - begin) / 1e9);
    }

    private static ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        WORK.resolve("portal.log").toFile()));
    }

    /** Its data are there, and it says so. */
    private static void awaitReady(Process process) throws IOException {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .failFast("the portal is gone; see " + LOG, () -> !process.isAlive())
                    .until(() -> Files.exists(LOG) && Files.readString(LOG).contains(READY));
        } catch (ConditionTimeoutException | TerminalFailureException e) {
            process.destroyForcibly();
            throw new IOException("the portal does not start; see " + LOG, e);
        }
    }

    private static void awaitPage(Process process, String address) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create(address)).build();
            if (http.send(page, BodyHandlers.discarding()).statusCode() != 200) {
                process.destroyForcibly();
                throw new IOException("the portal has no front page; see " + LOG);
            }
        }
    }

    /** Asks the floor, and gives its number. */
    long ask(String question) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "floor/" + question))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("HTTP " + answer.statusCode() + " for " + question);
        }
        return Long.parseLong(answer.body());
    }

    /** What is alive on the heap, in kilobytes, after everything dead was collected. */
    long liveHeap() throws IOException, InterruptedException {
        diagnose("GC.run");
        diagnose("GC.run");
        var used = USED.matcher(diagnose("GC.heap_info"));
        if (!used.find()) {
            throw new IOException("the heap does not say how full it is");
        }
        return Long.parseLong(used.group(1));
    }

    private String diagnose(String command) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes());
        jcmd.waitFor();
        return said;
    }

    /** What the portal itself holds in memory, in megabytes; its database is a process of its own. */
    double residentMegabytes() throws IOException {
        var resident = RESIDENT.matcher(Files.readString(Path.of("/proc", String.valueOf(process.pid()), "status")));
        if (!resident.find()) {
            throw new IOException("the system does not say how large the portal is");
        }
        return Long.parseLong(resident.group(1)) / 1024.0;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
