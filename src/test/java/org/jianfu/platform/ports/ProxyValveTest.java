package org.jianfu.platform.ports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.startup.Tomcat;
import org.jianfu.platform.ports.TrustedProxies.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The valve in a real container: what a page, its redirects and its cookies make of the headers. */
class ProxyValveTest {

    @TempDir
    Path folder;

    @Test
    void behindATrustedProxyTheVisitorsAddressSchemeAndHostCount() throws Exception {
        HttpResponse<String> answer = ask(List.of("127.0.0.1"));

        assertThat(answer.body()).isEqualTo("203.0.113.7 https://jianfu.example.gov.cn/page true");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
    }

    @Test
    void fromAnybodyElseTheHeadersAreIgnored() throws Exception {
        HttpResponse<String> answer = ask(List.of("192.0.2.1"));

        assertThat(answer.body()).startsWith("127.0.0.1 http://127.0.0.1:").endsWith("/page false");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
    }

    private HttpResponse<String> ask(List<String> trusted) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        tomcat.getEngine().getPipeline().addValve(new ProxyValve(new TrustedProxies(trusted, Kind.X_FORWARDED)));
        Tomcat.addServlet(tomcat.addContext("", null), "page", new Echo());
        ((org.apache.catalina.Context) tomcat.getHost().findChild("")).addServletMappingDecoded("/page", "page");
        tomcat.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            int port = tomcat.getConnector().getLocalPort();
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/page"))
                            .header("X-Forwarded-For", "198.51.100.9, 203.0.113.7")
                            .header("X-Forwarded-Proto", "https")
                            .header("X-Forwarded-Host", "jianfu.example.gov.cn")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } finally {
            tomcat.stop();
            tomcat.destroy();
        }
    }

    /** Says what it was asked. */
    private static final class Echo extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            request.getSession();
            response.getWriter()
                    .print(request.getRemoteAddr() + " " + request.getRequestURL() + " " + request.isSecure());
        }
    }
}
