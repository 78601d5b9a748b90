package dev.dynaset.tests.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.ItemSet;
import dev.dynaset.PageToken;
import dev.dynaset.PageTokenKeys;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Page tokens that are signed or encrypted: whose they are, and for how long. */
@DynasetTest
class TokenKeysTest {
  private static final String REFUSED =
      "The page token is not valid here. Start from the first page.";

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private EntryTable plain;

  @InjectDynaset
  private RecordedRequests requests;

  static PageTokenKeys signing(int id) {
    return PageTokenKeys.signing(id, TokenLengthTest.secret(id));
  }

  static PageTokenKeys encrypting(int id) {
    return PageTokenKeys.encrypting(id, TokenLengthTest.secret(id));
  }

  static List<PageTokenKeys> keys() {
    return List.of(
        signing(1),
        encrypting(2),
        signing(1).accepting(encrypting(2)),
        encrypting(2).accepting(signing(1)));
  }

  @BeforeEach
  void store() {
    plain.putAll(Stream.of("a", "b")
        .flatMap(owner -> IntStream.range(0, 6).mapToObj(number -> Entry.of(owner, number))));
    requests.clear();
  }

  private EntryTable with(PageTokenKeys keys) {
    return EntryTable.of(Dynaset.builder()
        .client(client)
        .tableName("entries", plain.tableName())
        .pageTokenKeys(keys)
        .build());
  }

  private static PageToken token(ItemSet<?> items) {
    return items.limit(2).page().next().orElseThrow();
  }

  /** The token is refused, with the one message, and nothing is sent. */
  private void refused(ItemSet<?> items, PageToken token) {
    requests.clear();
    assertThatThrownBy(() -> items.from(token).page())
        .as(items.toString())
        .isInstanceOf(InvalidPageTokenException.class)
        .hasMessage(REFUSED)
        .hasNoCause();
    assertThat(requests.all()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("keys")
  void pagesGoOnAndBack(PageTokenKeys keys) {
    EntryTable entries = with(keys);
    for (ItemSet<Entry> items : List.<ItemSet<Entry>>of(
        entries.byOwner("a"),
        entries.byGroupIndex().byGroup("group of a").reverse(),
        entries.byOwnerIn(List.of("b", "a")),
        entries.byOwnerIn(List.of("b", "a")).merged(),
        entries.scan())) {
      List<Entry> all = items.list();
      PageToken token = token(items);

      assertThat(items.from(token).list()).isEqualTo(all.subList(2, all.size()));
      items
          .from(token)
          .page()
          .previous()
          .ifPresent(
              previous -> assertThat(items.from(previous).list()).isEqualTo(all.subList(0, 2)));
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aTokenHoldsForItsQueryAlone(PageTokenKeys keys) {
    EntryTable entries = with(keys);
    List<Function<EntryTable, ItemSet<?>>> queries = List.of(
        table -> table.byOwner("a"),
        table -> table.byOwner("b"),
        table -> table.byOwner("a").reverse(),
        table -> table.byOwner("a").numberGt(0),
        table -> table.byOwner("a").numberGte(0),
        table -> table.byWeightIndex().byOwner("a"),
        table -> table.byHeightIndex().byOwner("a"),
        table -> table.byGroupIndex().byGroup("group of a"),
        table -> table.bySeasonIndex().byGroup("group of a"),
        table -> table.byOwnerIn(List.of("a")),
        table -> table.byOwnerIn(List.of("a", "b")),
        table -> table.byOwnerIn(List.of("b", "a")),
        table -> table.byOwnerIn(List.of("a", "b")).merged(),
        table -> table.scan(),
        table -> table.scan().segment(0, 2),
        table -> table.scan().segment(1, 2),
        table -> table.byGroupIndex().scan());
    List<PageToken> tokens = new ArrayList<>();
    for (Function<EntryTable, ItemSet<?>> query : queries) {
      tokens.add(query.apply(entries).limit(1).page().next().orElse(null));
    }
    for (int i = 0; i < queries.size(); i++) {
      for (int j = 0; j < queries.size(); j++) {
        if (i != j && tokens.get(i) != null) {
          refused(queries.get(j).apply(entries), tokens.get(i));
        }
      }
    }
    LabelledTable other =
        LabelledTable.of(Dynaset.builder().client(client).pageTokenKeys(keys).build());
    refused(other.byOwner("a"), tokens.get(0));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aPlainTokenIsRefusedWhereThereAreKeys(PageTokenKeys keys) {
    refused(with(keys).byOwner("a"), token(plain.byOwner("a")));
    refused(with(keys).scan(), token(plain.scan()));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void textThatIsNoTokenIsRefusedWithTheSameMessage(PageTokenKeys keys) {
    for (String text : List.of("A", "abc", "AAAA", "AwEA", "_".repeat(100), "A".repeat(101))) {
      refused(with(keys).byOwner("a"), PageToken.valueOf(text));
    }
  }

  @Test
  void aTokenWithAKeyIsRefusedWhereThereAreNone() {
    for (PageTokenKeys keys : keys()) {
      PageToken token = token(with(keys).byOwner("a"));

      assertThatThrownBy(() -> plain.byOwner("a").from(token).list())
          .isInstanceOf(InvalidPageTokenException.class)
          .hasMessageContaining("format");
    }
  }

  @Test
  void keysAreReplacedInThreeSteps() {
    PageTokenKeys old = signing(1);
    PageTokenKeys next = encrypting(2);
    PageToken before = token(with(old).byOwner("a"));

    for (PageTokenKeys keys : List.of(old, old.accepting(next), next.accepting(old))) {
      assertThat(with(keys).byOwner("a").from(before).count()).isEqualTo(4);
    }
    PageToken after = token(with(next.accepting(old)).byOwner("a"));
    assertThat(with(old.accepting(next)).byOwner("a").from(after).count()).isEqualTo(4);
    assertThat(with(next).byOwner("a").from(after).count()).isEqualTo(4);
    refused(with(old).byOwner("a"), after);
    refused(with(next).byOwner("a"), before);
  }

  @Test
  void anotherSecretOrModeOfTheSameIdIsAnotherKey() {
    PageToken signed = token(with(signing(1)).byOwner("a"));
    PageToken encrypted = token(with(encrypting(1)).byOwner("a"));

    refused(with(PageTokenKeys.signing(1, TokenLengthTest.secret(9))).byOwner("a"), signed);
    refused(with(PageTokenKeys.signing(2, TokenLengthTest.secret(1))).byOwner("a"), signed);
    refused(with(encrypting(1)).byOwner("a"), signed);
    refused(with(signing(1)).byOwner("a"), encrypted);
    refused(with(PageTokenKeys.encrypting(1, TokenLengthTest.secret(9))).byOwner("a"), encrypted);
  }

  @Test
  void encryptedTokensShowNothingAndAreNeverAlike() {
    EntryTable entries = with(encrypting(2));
    PageToken token = token(entries.byGroupIndex().byGroup("group of a"));
    byte[] bytes = Base64.getUrlDecoder().decode(token.toString());

    assertThat(new String(bytes, ISO_8859_1)).doesNotContain("group");
    assertThat(token(entries.byGroupIndex().byGroup("group of a"))).isNotEqualTo(token);
  }

  private static String checkpoint(EntryTable table, int segments) {
    List<String> checkpoints = new ArrayList<>();
    table
        .scan()
        .pageSize(1)
        .parallelScan(segments)
        .onProgress(progress -> checkpoints.add(progress.checkpoint()))
        .forEach(entry -> {});
    return checkpoints.get(0);
  }

  @Test
  void aCheckpointIsNoPageTokenAndTheReverse() {
    for (PageTokenKeys keys : keys()) {
      EntryTable entries = with(keys);
      String checkpoint = checkpoint(entries, 1);

      refused(entries.scan(), PageToken.valueOf(checkpoint));
      PageToken token = token(entries.scan());
      assertThatThrownBy(() ->
              entries.scan().parallelScan(1).resumeFrom(token.toString()).forEach(entry -> {}))
          .isInstanceOf(InvalidPageTokenException.class)
          .hasMessageStartingWith("This is no checkpoint of a parallel scan of the table");
      assertThat(entries.scan().parallelScan(1).resumeFrom(checkpoint).forEach(entry -> {}))
          .isNotNull();
    }
  }

  @Test
  void aPlainCheckpointIsNoPageTokenAndTheReverse() {
    String checkpoint = checkpoint(plain, 1);
    PageToken token = token(plain.scan());

    assertThatThrownBy(() -> plain.scan().from(PageToken.valueOf(checkpoint)).list())
        .isInstanceOf(InvalidPageTokenException.class);
    assertThatThrownBy(
            () -> plain.scan().parallelScan(1).resumeFrom(token.toString()).forEach(entry -> {}))
        .isInstanceOf(InvalidPageTokenException.class);
  }
}
