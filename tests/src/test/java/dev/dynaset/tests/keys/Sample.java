package dev.dynaset.tests.keys;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.tests.Dose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** A model with an index for each kind of member, at the end and in the middle of a range key. */
@Table("keys-samples")
@GlobalIndex(name = "text_end", hashKey = "part", rangeKey = "s1")
@GlobalIndex(name = "text_middle", hashKey = "part", rangeKey = "s2")
@GlobalIndex(name = "text_first", hashKey = "part", rangeKey = "s3")
@GlobalIndex(name = "text_lower", hashKey = "part", rangeKey = "s4")
@GlobalIndex(name = "text_before_literal", hashKey = "part", rangeKey = "s5")
@GlobalIndex(name = "padded_end", hashKey = "part", rangeKey = "s6")
@GlobalIndex(name = "padded_first", hashKey = "part", rangeKey = "s7")
@GlobalIndex(name = "int_end", hashKey = "part", rangeKey = "s8")
@GlobalIndex(name = "int_touching", hashKey = "part", rangeKey = "s9")
@GlobalIndex(name = "long_end", hashKey = "part", rangeKey = "s10")
@GlobalIndex(name = "long_middle", hashKey = "part", rangeKey = "s11")
@GlobalIndex(name = "instant_middle", hashKey = "part", rangeKey = "s12")
@GlobalIndex(name = "day_before_literal", hashKey = "part", rangeKey = "s13")
@GlobalIndex(name = "uuid_end", hashKey = "part", rangeKey = "s14")
@GlobalIndex(name = "time_end", hashKey = "part", rangeKey = "s15")
@GlobalIndex(name = "kind_middle", hashKey = "part", rangeKey = "s16")
@ItemKey(hash = "SAMPLE#{id:6}", range = "SAMPLE")
@IndexKey(index = "text_end", range = "T#{text}")
@IndexKey(index = "text_middle", range = "T#{text}#{id:6}")
@IndexKey(index = "text_first", range = "{text}")
@IndexKey(index = "text_lower", range = "T#{text:lower}")
@IndexKey(index = "text_before_literal", range = "T#{text}#END")
@IndexKey(index = "padded_end", range = "T#{padded:3}")
@IndexKey(index = "padded_first", range = "{padded:3}#{id:6}")
@IndexKey(index = "int_end", range = "T#{number}")
@IndexKey(index = "int_touching", range = "T#{number}{text}")
@IndexKey(index = "long_end", range = "T#{amount}")
@IndexKey(index = "long_middle", range = "T#{amount}#{id:6}")
@IndexKey(index = "instant_middle", range = "T#{at}#{text}")
@IndexKey(index = "day_before_literal", range = "T#{day}#END")
@IndexKey(index = "uuid_end", range = "T#{uuid}")
@IndexKey(index = "time_end", range = "T#{time}")
@IndexKey(index = "kind_middle", range = "T#{kind}#{text}")
record Sample(
    int id,
    String part,
    String text,
    int padded,
    int number,
    long amount,
    Instant at,
    LocalDate day,
    UUID uuid,
    LocalTime time,
    Kind kind) {
  /** One of which is the start of another. */
  enum Kind {
    A,
    AB,
    B
  }

  static final String PART = "part";

  /** The edges of UTF-8 and UTF-16, and the neighbours of the delimiter. */
  private static final List<String> CHARACTERS = List.of(
      "\0",
      "\"",
      "$",
      "A",
      "a",
      "b",
      "\u007f",
      "\u0080",
      "\ud7ff",
      "\ue000",
      "\uffff",
      "\ud800\udc00",
      new String(Character.toChars(0x10fffe)));

  private static final List<Integer> NUMBERS =
      List.of(Integer.MIN_VALUE, -1000, -1, 0, 1, 9, 10, 1000, Integer.MAX_VALUE);

  private static final List<Long> AMOUNTS =
      List.of(Long.MIN_VALUE, -1L, 0L, 1L, 10L, 1L << 40, Long.MAX_VALUE);

  /** One whose members have few values, so that some of them are equal. */
  static Sample random(int id, Random random) {
    return new Sample(
        id,
        PART,
        text(random),
        List.of(0, 1, 9, 10, 99, 100, 998, 999).get(random.nextInt(8)),
        NUMBERS.get(random.nextInt(NUMBERS.size())),
        AMOUNTS.get(random.nextInt(AMOUNTS.size())),
        Order.START.plusNanos(random.nextInt(4) - 2),
        LocalDate.of(2026, 2, 27).plusDays(random.nextInt(4)),
        new UUID(random.nextInt(3) - 1, random.nextInt(3) - 1),
        LocalTime.NOON.plusNanos(random.nextInt(4) - 2),
        Kind.values()[random.nextInt(3)]);
  }

  /** A text of one to three characters. */
  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(CHARACTERS.get(random.nextInt(CHARACTERS.size())));
    }
    return text.toString();
  }

  /** So many. */
  static List<Sample> some(int count) {
    Random random = new Random(Dose.SEED);
    return IntStream.range(0, count).mapToObj(id -> random(id, random)).toList();
  }
}
