/** The annotations of Dynaset: what a model says about its table. */
module dev.dynaset.annotations {
  exports dev.dynaset.annotation;
}
