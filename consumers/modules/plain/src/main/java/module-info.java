/** Orders. */
module shop.plain {
  requires transitive dev.dynaset;
  requires transitive dev.dynaset.annotations;
  requires software.amazon.awssdk.services.dynamodb;

  exports shop.plain;
}
