package io.plumbline.generator.engine.option;

import io.plumbline.generator.model.diagnostic.DiagnosticCode;
import io.plumbline.generator.openapi.FrontEndOptions;
import io.plumbline.generator.openapi.remote.HttpLoader;
import io.plumbline.generator.openapi.remote.RemoteHosts;
import io.plumbline.generator.openapi.schema.Reading;
import io.plumbline.generator.openapi.source.DocumentLoader;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What users can choose about how a contract is read, whether code is generated from it or not.
 *
 * @param reading how much of what schemas do not say is read into them
 * @param tolerated errors of the contract after which generation goes on
 * @param remoteHosts where references may lead to
 */
public record ContractOptions(Reading reading, Set<DiagnosticCode> tolerated, RemoteHosts remoteHosts) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Nothing chosen. */
    public static final ContractOptions DEFAULT =
            new ContractOptions(Reading.AS_MEANT, Set.of(), new RemoteHosts(Set.of()));

    /** Copies the set. */
    public ContractOptions {
        tolerated = Collections.unmodifiableSet(new TreeSet<>(tolerated));
    }

    /**
     * Reads options as doors get them. Those that are not {@linkplain OptionKey#aboutContract() about the contract} do
     * not count, so that whoever checks a contract can give what the one who generates from it gives.
     *
     * @throws IllegalArgumentException for an unknown key or a value that the key does not take, with both in its
     *     message
     */
    public static ContractOptions parse(Map<String, String> texts) {
        return read(OptionTexts.of(texts));
    }

    static ContractOptions read(OptionTexts texts) {
        return new ContractOptions(
                texts.get(OptionKey.READING).map(ContractOptions::reading).orElse(DEFAULT.reading),
                texts.list(OptionKey.TOLERATE).stream()
                        .map(ContractOptions::tolerable)
                        .collect(Collectors.toSet()),
                hosts(texts));
    }

    private static RemoteHosts hosts(OptionTexts texts) {
        try {
            return new RemoteHosts(Set.copyOf(texts.list(OptionKey.REMOTE_HOSTS)));
        } catch (IllegalArgumentException e) {
            throw OptionTexts.refusal(OptionKey.REMOTE_HOSTS, String.valueOf(e.getMessage()));
        }
    }

    /** The same, as the front end takes it. */
    public FrontEndOptions frontEnd() {
        return FrontEndOptions.of(remote(), reading);
    }

    /** Opens documents at other addresses, empty where references to them are refused. */
    public Optional<DocumentLoader> remote() {
        return remoteHosts.names().isEmpty() ? Optional.empty() : Optional.of(new HttpLoader(remoteHosts, PATIENCE));
    }

    private static Reading reading(String text) {
        return Arrays.stream(Reading.values())
                .filter(reading -> reading.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(text))
                .findFirst()
                .orElseThrow(() -> OptionTexts.refusal(OptionKey.READING, text));
    }

    private static DiagnosticCode tolerable(String key) {
        return Arrays.stream(DiagnosticCode.values())
                .filter(code -> code.isTolerable() && code.key().equals(key))
                .findFirst()
                .orElseThrow(() -> OptionTexts.refusal(OptionKey.TOLERATE, key));
    }
}
