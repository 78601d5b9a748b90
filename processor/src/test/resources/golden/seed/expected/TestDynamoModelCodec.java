package app;

import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import javax.annotation.processing.Generated;

/** Reads and writes the items of {@link TestDynamoModel}. */
@Generated("dev.dynaset.processor.DynasetProcessor")
final class TestDynamoModelCodec extends ItemCodec<TestDynamoModel, TestDynamoModelKey> {
  static final TestDynamoModelCodec INSTANCE = new TestDynamoModelCodec();

  static final int ID = 0;
  static final int DATE = 1;
  static final int STRING = 2;
  static final int NUMBER = 3;
  static final int BOOL = 4;

  private TestDynamoModelCodec() {
    super(ItemShape.ofItem("TestDynamoModel", 2, "id", "date", "string", "number", "bool"));
  }

  @Override
  public TestDynamoModel read(ItemReader in) {
    TestDynamoModel item = new TestDynamoModel();
    item.id = in.string(ID);
    item.date = in.instant(DATE);
    item.string = in.stringOrNull(STRING);
    item.number = in.longValue(NUMBER);
    item.bool = in.bool(BOOL);
    return item;
  }

  @Override
  public void write(TestDynamoModel item, ItemWriter out) {
    out.string(ID, item.id);
    out.instant(DATE, item.date);
    out.stringOrAbsent(STRING, item.string);
    out.number(NUMBER, item.number);
    out.bool(BOOL, item.bool);
  }

  @Override
  public TestDynamoModelKey keyOf(TestDynamoModel item) {
    return TestDynamoModelKey.of(item.id, item.date);
  }

  @Override
  public TestDynamoModelKey readKey(ItemReader in) {
    return TestDynamoModelKey.of(in.string(ID), in.instant(DATE));
  }

  @Override
  public void writeKey(TestDynamoModelKey key, ItemWriter out) {
    out.string(ID, key.id());
    out.instant(DATE, key.date());
  }
}
