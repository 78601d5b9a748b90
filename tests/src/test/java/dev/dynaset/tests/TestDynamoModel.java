package dev.dynaset.tests;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The model of the document that the project starts from. */
@Table("pydjamodbtest")
@GlobalIndex(name = "string_number_index", hashKey = "string", rangeKey = "number")
public class TestDynamoModel {
  static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  @HashKey
  String id;

  @RangeKey
  Instant date;

  @Nullable
  String string;

  long number;
  boolean bool;

  static TestDynamoModel of(String id, int number) {
    TestDynamoModel model = new TestDynamoModel();
    model.id = id;
    model.date = START.plusSeconds(number);
    model.string = "x";
    model.number = number;
    model.bool = number % 2 == 0;
    return model;
  }
}
