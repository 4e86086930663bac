package io.plumbline.generator.openapi.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be asked. */
class RemoteHostsTest {

    private static final RemoteHosts HOSTS =
            new RemoteHosts(Set.of("Localhost", "127.0.0.1:8080", "[::1]", "203.0.113.7:443"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/a.yaml",
                "https://LOCALHOST:443/a.yaml",
                "http://127.0.0.1:8080/a.yaml#/b",
                "https://[::1]/a.yaml",
                "https://203.0.113.7/a.yaml"
            })
    void theseMay(String address) {
        assertThat(HOSTS.refusal(URI.create(address))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080/, localhost:8080 is not among",
        "http://127.0.0.1/, 127.0.0.1 is not among",
        "https://example.com/, example.com is not among",
        "http://localhost.example.com/, not among",
        "http://203.0.113.7/, not among",
        "ftp://localhost/, only http and https are",
        "file:///etc/passwd, only http and https are",
        "https://example.com@localhost/, no plain host",
        "https:///a.yaml, no plain host"
    })
    void theseMayNot(String address, String reason) {
        assertThat(HOSTS.refusal(URI.create(address)).orElse("")).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "127.8.9.10, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "172.32.0.1, false",
        "192.168.1.1, true",
        "169.254.169.254, true",
        "100.64.0.1, true",
        "100.128.0.1, false",
        "0.0.0.0, true",
        "224.0.0.1, true",
        "8.8.8.8, false",
        "::1, true",
        "::, true",
        "fe80::1, true",
        "fd00::1, true",
        "::ffff:10.0.0.1, true",
        "2001:4860:4860::8888, false"
    })
    void knowsTheInnerNetwork(String address, boolean inner) throws UnknownHostException {
        assertThat(RemoteHosts.isInner(InetAddress.getByName(address))).isEqualTo(inner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*", "https://example.com", "example.com/a", "a b", "user@example.com", "example.com:"})
    void refusesWhatIsNoHost(String name) {
        assertThatThrownBy(() -> new RemoteHosts(Set.of(name))).isInstanceOf(IllegalArgumentException.class);
    }
}
