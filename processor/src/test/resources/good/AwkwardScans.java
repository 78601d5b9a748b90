package good;

import dev.dynaset.AttributeConverter;
import dev.dynaset.annotation.*;
import org.jspecify.annotations.Nullable;

/** Models and keys with names of what scans and queries of several hash keys are made of. */
class AwkwardScans {
  /** Indexes by all that the method of another could be called. */
  @dev.dynaset.annotation.Table("awkward_scans")
  @GlobalIndex(name = "by_id_in", hashKey = "idIn", projection = ProjectionType.KEYS_ONLY)
  @GlobalIndex(name = "by_values", hashKey = "values", rangeKey = "value")
  @GlobalIndex(name = "by_value", hashKey = "value", projection = ProjectionType.KEYS_ONLY)
  @GlobalIndex(name = "scan", hashKey = "scan", rangeKey = "attributes")
  @GlobalIndex(
      name = "attributes",
      hashKey = "attributes",
      projection = ProjectionType.INCLUDE,
      include = {"Attributes", "Filter", "indexName", "at", "itemShape"})
  @GlobalIndex(
      name = "two",
      hashKey = {"scan", "idIn"},
      projection = ProjectionType.KEYS_ONLY)
  @LocalIndex(name = "by_sort", rangeKey = "scan", projection = ProjectionType.KEYS_ONLY)
  static class Model {
    @HashKey
    String id;

    @RangeKey
    String in;

    String idIn;
    int values;
    byte[] value;
    @Nullable Boolean flag;
    Kind scan;
    Attributes attributes;
    String Attributes;
    String Filter;
    String indexName;
    long at;
    double itemShape;
  }

  enum Kind {
    A
  }

  enum Attributes {
    A
  }

  /** A key whose type may have subtypes, and a table without a range key. */
  @dev.dynaset.annotation.Table("converted")
  @GlobalIndex(name = "by_plain", hashKey = "plain", projection = ProjectionType.KEYS_ONLY)
  static class Converted {
    @HashKey
    @ConvertedBy(IdConverter.class)
    Id id;

    @ConvertedBy(NumberConverter.class)
    Integer plain;
  }

  interface Id {
    String text();
  }

  static class IdConverter implements AttributeConverter<Id, String> {
    @Override
    public String toStored(Id value) {
      return value.text();
    }

    @Override
    public Id fromStored(String stored) {
      return () -> stored;
    }
  }

  static class NumberConverter implements AttributeConverter<Integer, String> {
    @Override
    public String toStored(Integer value) {
      return value.toString();
    }

    @Override
    public Integer fromStored(String stored) {
      return Integer.valueOf(stored);
    }
  }
}

@Table("scan")
@GlobalIndex(name = "by_text", hashKey = "text", projection = ProjectionType.KEYS_ONLY)
class Scan {
  @HashKey
  String id;

  String text;
}

@Table("table_scan")
@GlobalIndex(name = "by_text", hashKey = "text", projection = ProjectionType.KEYS_ONLY)
record TableScan(@HashKey String id, @RangeKey long number, String text) {}

@Table("collection")
@LocalIndex(name = "by_text", rangeKey = "text", projection = ProjectionType.KEYS_ONLY)
record Collection(@HashKey String id, @RangeKey long number, String text) {}

@Table("attributes")
@GlobalIndex(name = "by_text", hashKey = "text", projection = ProjectionType.KEYS_ONLY)
record Attributes(@HashKey String id, @RangeKey long number, String text) {}
