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
    hash = "{weight}", // [SegmentType at "{weight}"] "{weight}" cannot have the member 'weight' so: it is stored as a number, and of these only byte, short, int and long can be part of a key. Give it another type, or a converter to text.
    range = "{price}") // [SegmentType] 'price' so: it is stored as a number
@IndexKey(
    index = "GSI1",
    hash = "{paid}", // [SegmentType] 'paid' so: it is stored as a boolean, which no part of a key can be. Texts, enums, whole numbers, times and UUIDs can be, and what is stored as one of these.
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
    hash = "{year}", // [SegmentType] 'year' so: it is stored as a number
    range = "{bytes}") // [SegmentType] 'bytes' so: it is stored as binary
@IndexKey(
    index = "GSI7",
    hash = "{duration}", // [SegmentType] 'duration' so: it is stored as a
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
