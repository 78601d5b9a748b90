package dev.dynaset.internal.engine;

import static software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType.S;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.PreparedWrite;
import dev.dynaset.Read;
import dev.dynaset.Write;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.write.KeyWrites;
import dev.dynaset.internal.write.NoVocabularies;
import dev.dynaset.internal.write.TableWrites;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import java.util.List;
import java.util.stream.IntStream;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Writes and reads of a table of cards. */
final class Cards {
  private static final TableSchema SCHEMA = TableSchema.of("cards", KeySchema.hash("id", S));

  private final TableBinding<Card, String> table;
  private final TableWrites<Card, String, Object, Object> writes;

  private Cards(TableBinding<Card, String> table) {
    this.table = table;
    this.writes = TableWrites.of(table, new NoVocabularies(), Engine.INSTANCE);
  }

  static Cards of(Dynaset dynaset, String tableName) {
    return new Cards(TableBinding.of(dynaset, "0.1", SCHEMA, CardCodec.INSTANCE).named(tableName));
  }

  static Cards withVersion(Dynaset dynaset) {
    return new Cards(TableBinding.of(dynaset, "0.1", SCHEMA.version("v"), CardCodec.INSTANCE));
  }

  Cards intercept(ItemInterceptor<Card, String> interceptor) {
    return new Cards(table.intercept(interceptor));
  }

  TableBinding<Card, String> table() {
    return table;
  }

  TableWrites<Card, String, Object, Object> writes() {
    return writes;
  }

  PreparedWrite<Card, Object> put(String id) {
    return writes.put(new Card(id, "hello"));
  }

  PreparedWrite<Card, Object> delete(String id) {
    return new KeyWrites<>(writes, id).delete();
  }

  TableRead<Card> read(String id) {
    return TableRead.of(table, id, Engine.INSTANCE);
  }

  /** A read of the text alone. */
  Read<String> readText(String id) {
    return read(id).select(new TextDecoder());
  }

  private static final class TextDecoder extends ProjectionDecoder<Card, String> {
    TextDecoder() {
      super(CardCodec.INSTANCE.shape(), AttributePath.of("text"));
    }

    @Override
    public String read(ItemReader in) {
      return in.string(1);
    }
  }

  /** Puts of the ids 0, 1, 2 … */
  List<Write<Card>> puts(int count) {
    return IntStream.range(0, count).<Write<Card>>mapToObj(n -> put("" + n)).toList();
  }

  static DynamoDbException throttling() {
    return (DynamoDbException) ProvisionedThroughputExceededException.builder()
        .awsErrorDetails(AwsErrorDetails.builder()
            .errorCode("ProvisionedThroughputExceededException")
            .build())
        .build();
  }
}
