package dev.dynaset.tests;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;

/** A number within the key of an index, which cannot be counted up in DynamoDB. */
@Table("counted")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
@ItemKey(hash = "COUNTED#{id}", range = "COUNTED")
@IndexKey(index = "GSI1", hash = "NUMBER#{number:4}")
record Counted(String id, int number, int other) {}
