package io.plumbline.examples.functiongraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.runtime.urn.FunctionUrn;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The store on each database: replacing, deleting, paging, and several servers on one database. */
class ConfigStoreTest {

    private static final FunctionUrn LATEST = FunctionUrn.parse("urn:fss:cn-north-7:p1:function:default:f:latest");
    private static final OffsetDateTime NOON = OffsetDateTime.of(2021, 3, 4, 12, 0, 0, 0, ZoneOffset.UTC);
    private static final Clock CLOCK = Clock.fixed(Instant.from(NOON), ZoneOffset.UTC);

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    private @interface OnEachDatabase {}

    @TempDir
    Path folder;

    @OnEachDatabase
    void putReplacesAsAWholeAndKeepsTheTimeOfCreation(String kind) throws Exception {
        try (Database database = Database.open(Databases.fresh(kind, folder))) {
            ConfigStore store = store(database, LATEST);
            StoredConfig first = store.put(LATEST, new Settings(60, 3, "{\"on_success\":{}}", true, "{}"));
            StoredConfig second = store.put(LATEST, settings(2));

            assertThat(first).isEqualTo(new StoredConfig(LATEST, first.settings(), NOON, NOON));
            assertThat(second.createdTime()).isEqualTo(NOON);
            assertThat(second.lastModified()).isAfter(NOON);
            assertThat(store.find(LATEST)).contains(second);
            assertThat(second.settings()).isEqualTo(settings(2));
        }
    }

    @OnEachDatabase
    void aShortNameMeansLatest(String kind) throws Exception {
        try (Database database = Database.open(Databases.fresh(kind, folder))) {
            ConfigStore store = store(database, LATEST);
            store.put(LATEST.withoutQualifier(), settings(1));

            assertThat(store.find(LATEST)).isPresent();
            assertThat(store.find(LATEST).orElseThrow().functionUrn()).hasToString(LATEST.toString());
        }
    }

    @OnEachDatabase
    void deletesOnce(String kind) throws Exception {
        try (Database database = Database.open(Databases.fresh(kind, folder))) {
            ConfigStore store = store(database, LATEST);
            store.put(LATEST, settings(1));

            assertThat(store.delete(LATEST)).isTrue();
            assertThat(store.delete(LATEST)).isFalse();
            assertThat(store.find(LATEST)).isEmpty();
        }
    }

    @OnEachDatabase
    void listsAFunctionsVersionsInPages(String kind) throws Exception {
        FunctionUrn[] versions =
                IntStream.range(0, 5).mapToObj(n -> LATEST.withVersion("v" + n)).toArray(FunctionUrn[]::new);
        FunctionUrn other = FunctionUrn.parse("urn:fss:cn-north-7:p1:function:default:g:latest");
        try (Database database = Database.open(Databases.fresh(kind, folder))) {
            ConfigStore store = store(database, versions);
            new Registry(database).addFunction(other);
            store.put(other, settings(1));
            for (FunctionUrn version : versions) {
                store.put(version, settings(1));
            }

            ConfigPage page = store.list(LATEST, 2, 2);

            assertThat(page.total()).isEqualTo(5);
            assertThat(page.configs()).extracting(StoredConfig::functionUrn).containsExactly(versions[2], versions[3]);
            assertThat(store.list(LATEST, 5, 2).configs()).isEmpty();
        }
    }

    @OnEachDatabase
    void knowsWhichFunctionsVersionsAndAliasesExist(String kind) throws Exception {
        try (Database database = Database.open(Databases.fresh(kind, folder))) {
            Registry registry = new Registry(database);
            registry.addFunction(LATEST);
            registry.addFunction(LATEST);

            assertThat(registry.presence(LATEST.withoutQualifier())).isEqualTo(Registry.Presence.EXISTS);
            assertThat(registry.presence(LATEST.withVersion("v1"))).isEqualTo(Registry.Presence.NO_VERSION);
            assertThat(registry.presence(LATEST.withAlias("a"))).isEqualTo(Registry.Presence.NO_ALIAS);
            assertThat(registry.presence(FunctionUrn.of("cn-north-7", "p1", "default", "g")))
                    .isEqualTo(Registry.Presence.NO_FUNCTION);
        }
    }

    @OnEachDatabase
    void aTokenOpensItsProjectsOnly(String kind) throws Exception {
        try (Database database = Database.open(Databases.fresh(kind, folder))) {
            Registry registry = new Registry(database);
            registry.addToken("t", "p1");
            registry.addToken("t", "p2");
            registry.addToken("t", "p2");

            assertThat(registry.projects("t")).containsExactlyInAnyOrder("p1", "p2");
            assertThat(registry.projects("T")).isEmpty();
        }
    }

    /** Two pools stand for two servers; every put of one row must be seen by the next, whoever makes it. */
    @OnEachDatabase
    void severalServersAgreeOnOneOrderOfWrites(String kind) throws Exception {
        String url = Databases.fresh(kind, folder);
        boolean embedded = "h2".equals(kind);
        try (Database one = Database.open(url);
                Database two = embedded ? one : Database.open(url)) {
            store(one, LATEST);
            List<Callable<StoredConfig>> puts = new ArrayList<>();
            for (int n = 0; n < 200; n++) {
                ConfigStore store = new ConfigStore(n % 2 == 0 ? one : two, CLOCK);
                Settings settings = settings(n % 4);
                puts.add(() -> store.put(LATEST, settings));
            }
            List<StoredConfig> answers = all(puts);

            assertThat(answers).extracting(StoredConfig::createdTime).containsOnly(NOON);
            assertThat(answers).extracting(StoredConfig::lastModified).doesNotHaveDuplicates();
            StoredConfig last = new ConfigStore(one, CLOCK).find(LATEST).orElseThrow();
            assertThat(answers).contains(last);
            assertThat(answers).allMatch(answer -> !answer.lastModified().isAfter(last.lastModified()));
        }
    }

    private static List<StoredConfig> all(List<Callable<StoredConfig>> puts) throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        try {
            List<StoredConfig> answers = new ArrayList<>();
            for (Future<StoredConfig> answer : pool.invokeAll(puts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdown();
        }
    }

    private static ConfigStore store(Database database, FunctionUrn... functions) {
        Registry registry = new Registry(database);
        for (FunctionUrn function : functions) {
            registry.addFunction(function);
        }
        return new ConfigStore(database, CLOCK);
    }

    private static Settings settings(int retries) {
        return new Settings(3600, retries, "{}", null, "{}");
    }
}
