package dev.dynaset.tests.reading;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** A model with indexes of all kinds, each of which has an order of its own. */
@Table("entries")
@GlobalIndex(name = "by_group", hashKey = "group", rangeKey = "rank")
@GlobalIndex(
    name = "by_topic",
    hashKey = "topic",
    rangeKey = "rank",
    projection = ProjectionType.KEYS_ONLY)
@GlobalIndex(
    name = "by_place",
    hashKey = {"country", "city"},
    rangeKey = {"year", "rank"})
@GlobalIndex(
    name = "by_season",
    hashKey = "group",
    rangeKey = {"year", "rank"})
@GlobalIndex(name = "by_tie", hashKey = "group", rangeKey = "tie")
@LocalIndex(name = "by_weight", rangeKey = "weight")
@LocalIndex(name = "by_height", rangeKey = "height", projection = ProjectionType.KEYS_ONLY)
record Entry(
    @HashKey String owner,
    @RangeKey int number,
    String group,
    String topic,
    int rank,
    String country,
    String city,
    int year,
    int tie,
    int weight,
    int height,
    int mark) {
  /** An entry whose hash keys are those of its owner, and whose range keys are of its number. */
  static Entry of(String owner, int number) {
    return new Entry(
        owner,
        number,
        "group of " + owner,
        "topic of " + owner,
        number * 7919 % 1009,
        "country of " + owner,
        "city of " + owner,
        2000 + number % 3,
        number % 2,
        number * 577 % 1009,
        number * 31 % 1009,
        number * 7 % 10);
  }

  /** What tells it from others. */
  String id() {
    return owner + number;
  }
}
