package io.plumbline.generator.openapi.remote;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The hosts that references may lead to.
 *
 * <p>A contract is somebody else's text: without a list, it could have the build ask any machine that the build's own
 * one can reach. A name of the list that leads to an address of the inner network is refused for the same reason; who
 * means one names the address itself, or {@code localhost}.
 *
 * @param names host names or addresses, in lower case, each with {@code :port} behind it where the port is not the
 *     scheme's own
 */
public record RemoteHosts(Set<String> names) {

    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?|\\[[0-9a-f:.]{2,45}\\])(?::[0-9]{1,5})?");
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|\\[.*\\]|localhost");

    /**
     * Copies the names.
     *
     * @throws IllegalArgumentException for a text that is no host
     */
    public RemoteHosts {
        Set<String> lower = new TreeSet<>();
        for (String name : names) {
            lower.add(name.toLowerCase(Locale.ROOT));
        }
        for (String name : lower) {
            if (!NAME.matcher(name).matches()) {
                throw new IllegalArgumentException("'" + name + "' is no host");
            }
        }
        names = Collections.unmodifiableSet(lower);
    }

    /** Why a document must not be asked for at an address, empty where it may. */
    Optional<String> refusal(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return Optional.of("only http and https are");
        }
        if (address.getHost() == null || address.getRawUserInfo() != null) {
            return Optional.of("it has no plain host");
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        int own = scheme.equals("http") ? 80 : 443;
        boolean usual = address.getPort() < 0 || address.getPort() == own;
        String name = usual ? host : host + ":" + address.getPort();
        if (!names.contains(name) && !(usual && names.contains(host + ":" + own))) {
            return Optional.of(name + " is not among the allowed hosts");
        }
        return ADDRESS.matcher(host).matches() ? Optional.empty() : inner(host);
    }

    private static Optional<String> inner(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isInner(address)) {
                    return Optional.of(host + " is at " + address.getHostAddress() + ", inside of a private network");
                }
            }
        } catch (UnknownHostException e) {
            // whoever connects is told
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether an address is not one of the public network. */
    static boolean isInner(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean shared = bytes.length == 4 && (first == 0 || (first == 100 && second >= 64 && second < 128));
        boolean unique = bytes.length == 16 && (first & 0xfe) == 0xfc;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || unique;
    }
}
