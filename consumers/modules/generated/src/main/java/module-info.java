/** Orders. */
module shop.generated {
  requires transitive dev.dynaset;
  requires transitive dev.dynaset.annotations;
  requires software.amazon.awssdk.services.dynamodb;
  requires static java.compiler;

  exports shop.generated;
}
