package org.jianfu.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers RCPT and the end of DATA as a test says; an empty answer is silence. */
class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final String toRecipient;
    private final String toData;
    private final List<String> headers = new CopyOnWriteArrayList<>();

    ScriptedSmtp(String toRecipient, String toData) throws IOException {
        this.toRecipient = toRecipient;
        this.toData = toData;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The Message-ID of every mail whose text arrived. */
    List<String> messageIds() {
        return headers.stream().filter(line -> line.startsWith("Message-ID:")).toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            say(client, "220 scripted");
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data) {
                    headers.add(line);
                    data = !line.equals(".");
                    say(client, data ? "" : toData);
                } else if (line.startsWith("DATA")) {
                    data = true;
                    say(client, "354 go on");
                } else {
                    say(client, line.startsWith("RCPT") ? toRecipient : "250 ok");
                }
            }
        } catch (IOException gone) {
            // The other side has hung up.
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        if (!answer.isEmpty()) {
            client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
            client.getOutputStream().flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
