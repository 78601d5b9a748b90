package bad;

import dev.dynaset.annotation.*;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;

@Table("orders")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@GlobalIndex(name = "GSI2", hashKey = "GSI2PK", rangeKey = "GSI2SK")
@GlobalIndex(name = "GSI3", hashKey = "GSI3PK", rangeKey = "GSI3SK")
@GlobalIndex(name = "GSI4", hashKey = "GSI4PK", rangeKey = "GSI4SK")
@GlobalIndex(name = "GSI5", hashKey = "GSI5PK", rangeKey = "GSI5SK")
@GlobalIndex(name = "GSI6", hashKey = "GSI6PK", rangeKey = "GSI6SK")
@GlobalIndex(name = "GSI7", hashKey = "GSI7PK", rangeKey = "GSI7SK")
@ItemKey(
    hash = "{weight}", // [SegmentType at "{weight}"] "{weight}" cannot have the member 'weight' so: of what is stored as a number, only byte, short, int and long can be part of a key, since the number of their digits is known. Store a multiple of its smallest unit in a long, such as cents.
    range = "{price}") // [SegmentType] 'price' so: of what is stored as a number
@IndexKey(
    index = "GSI1",
    hash = "{paid}", // [SegmentType] 'paid' so: it is stored as a boolean, but parts of keys are text. Strings, enums, byte, short, int, long, times and UUIDs can be, and what is stored as one of these.
    range = "{tags}") // [SegmentType] 'tags' so: it is stored as a list
@IndexKey(
    index = "GSI2",
    hash = "{status}", // [SegmentType] 'status' so: its constant PAID_IN_PART is stored as 'PAID#IN_PART', which holds the delimiter '#'. Store it as another text with @Attribute, or give the table another delimiter.
    range = "{kind:lower}") // [SegmentType] 'kind' so: an enum has no form ':lower'. Leave it out.
@IndexKey(
    index = "GSI3",
    hash = "{line:lower}", // [SegmentType] 'line' so: a whole number has no form ':lower'. Write a number of digits, such as ':4'.
    range = "{time:day}") // [SegmentType] 'time' so: it is stored as hh:mm:mm.ddddddddd, which has no ':day'
@IndexKey(
    index = "GSI4",
    hash = "{month:day}", // [SegmentType] 'month' so: it is stored as dddd-MM, which has no ':day'
    range = "{zoned:day}") // [SegmentType] 'zoned' so: it has no form ':day'. A String has ':lower' and ':upper', other texts have none.
@IndexKey(
    index = "GSI5",
    hash = "{id:4}", // [SegmentType] 'id' so: it has no form ':4'
    range = "{placed:lower}") // [SegmentType] 'placed' so: it is stored as dddd-MM-DDThh:mm:mm.dddddddddZ, which has no ':lower'.
@IndexKey(
    index = "GSI6",
    hash = "{year}", // [SegmentType] 'year' so: of what is stored as a number, only byte, short, int and long can be part of a key, since the number of their digits is known. Store it in a short.
    range = "{bytes}") // [SegmentType] 'bytes' so: it is stored as binary
@IndexKey(
    index = "GSI7",
    hash = "{duration}", // [SegmentType] 'duration' so: of what is stored as a number, only byte, short, int and long can be part of a key, since the number of their digits is known. Store its seconds or milliseconds in a long.
    range = "{wrapped:lower}") // [SegmentType] 'wrapped' so: it has no form ':lower'
record Bad(
    String id,
    float weight,
    BigDecimal price,
    boolean paid,
    List<String> tags,
    Status status,
    Kind kind,
    int line,
    LocalTime time,
    YearMonth month,
    ZonedDateTime zoned,
    Instant placed,
    Year year,
    byte[] bytes,
    Duration duration,
    Id wrapped) {
  enum Status {
    OPEN,
    @Attribute("PAID#IN_PART")
    PAID_IN_PART
  }

  enum Kind {
    A
  }

  record Id(String value) {}
}

/** What has no stored form is told once. */
@Table("unmapped")
@ItemKey(hash = "{id}", range = "{date}")
record Unmapped(
    String id,
    java.util.Date date) {} // [TypeUnsupported] 'date'

/** What else has no text that could be part of a key. */
@Table("others")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@GlobalIndex(name = "GSI2", hashKey = "GSI2PK", rangeKey = "GSI2SK")
@GlobalIndex(name = "GSI3", hashKey = "GSI3PK", rangeKey = "GSI3SK")
@ItemKey(
    hash = "{big}", // [SegmentType] 'big' so: of what is stored as a number, only byte, short, int and long can be part of a key, since the number of their digits is known. Make it a long, or store it by a converter to text.
    range = "{expires}") // [SegmentType] 'expires' so: of what is stored as a number, only byte, short, int and long can be part of a key, since the number of their digits is known. Store the time once more, in a member without @TimeToLive
@IndexKey(
    index = "GSI1",
    hash = "{names}", // [SegmentType] 'names' so: it is stored as a set of strings, but
    range = "{any}") // [SegmentType] 'any' so: it is stored as a value of any type, but
@IndexKey(
    index = "GSI2",
    hash = "{letter:lower}", // [SegmentType] 'letter' so: it has no form ':lower'
    range = "{map}") // [SegmentType] 'map' so: it is stored as a map, but
@IndexKey(
    index = "GSI3",
    hash = "{weight:4}", // [SegmentType] 'weight' so: of what is stored as a number
    range = "{state}") // [SegmentType] 'state' so: its constant OPEN is stored as an empty text. Give it another with @Attribute.
record Others(
    java.math.BigInteger big,
    @TimeToLive Instant expires,
    java.util.Set<String> names,
    software.amazon.awssdk.services.dynamodb.model.AttributeValue any,
    char letter,
    java.util.Map<String, String> map,
    double weight,
    State state) {
  enum State {
    @Attribute("")
    OPEN
  }
}
